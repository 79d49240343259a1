//! Somebody who calls.

use platform::error::Refusal;
use platform::staff::{Identity, Staff};
use platform::{Caller, Endpoint};

use crate::{Call, TestApp};

/// Sends requests as one identity.
#[derive(Clone)]
pub struct Actor {
    app: TestApp,
    identity: Option<Result<Identity, Refusal>>,
}

impl Actor {
    pub(crate) fn new(app: TestApp, identity: Option<Result<Identity, Refusal>>) -> Self {
        Self { app, identity }
    }

    /// The caller that handlers see.
    pub fn caller(&self) -> &Caller {
        match &self.identity {
            Some(Ok(Identity::Customer(caller))) => caller,
            other => panic!("this actor is nobody: {other:?}"),
        }
    }

    /// The member of staff that handlers see.
    pub fn staff(&self) -> &Staff {
        match &self.identity {
            Some(Ok(Identity::Staff(staff))) => staff,
            other => panic!("this actor is not of staff: {other:?}"),
        }
    }

    /// A request to this route, sent by [`Call::send`].
    pub fn call(&self, endpoint: &'static Endpoint) -> Call {
        Call::new(self.app.clone(), endpoint, self.identity.clone())
    }
}
