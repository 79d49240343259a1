//! What the server, the sender of webhooks and a test's handle share.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::state::State;

#[derive(Debug)]
pub(crate) struct Shared {
    state: Mutex<State>,
    /// Something may have to be sent.
    pub(crate) wake: Notify,
    /// The sandbox ends.
    pub(crate) stop: Notify,
    pub(crate) secret_key: String,
    pub(crate) publishable_key: String,
}

impl Shared {
    pub(crate) fn new(state: State, secret_key: String, publishable_key: String) -> Self {
        Self { state: Mutex::new(state), wake: Notify::new(), stop: Notify::new(), secret_key, publishable_key }
    }

    /// A request that panicked leaves the state as it was.
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
