//! Somebody who calls.

use platform::error::Refusal;
use platform::{Caller, Endpoint};

use crate::{Call, TestApp};

/// Sends requests as one identity.
#[derive(Clone)]
pub struct Actor {
    app: TestApp,
    identity: Option<Result<Caller, Refusal>>,
}

impl Actor {
    pub(crate) fn new(app: TestApp, identity: Option<Result<Caller, Refusal>>) -> Self {
        Self { app, identity }
    }

    /// The caller that handlers see.
    pub fn caller(&self) -> &Caller {
        match &self.identity {
            Some(Ok(caller)) => caller,
            other => panic!("this actor is nobody: {other:?}"),
        }
    }

    /// A request to this route, sent by [`Call::send`].
    pub fn call(&self, endpoint: &'static Endpoint) -> Call {
        Call::new(self.app.clone(), endpoint, self.identity.clone())
    }
}
