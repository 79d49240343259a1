//! What the authorizer is asked and what it answers, as rows name them.

use crate::error::{Error, Refusal};
use crate::limits::Admission;
use crate::staff::Identity;

/// What the client presented.
#[derive(Debug, Default)]
pub struct Credentials {
    /// The `Authorization` header.
    pub authorization: Option<String>,
}

/// All that the gateway is told of a request.
#[derive(Debug)]
pub struct Decided {
    /// Who it is, or why not.
    pub identity: Result<Identity, Refusal>,
    /// Of a customer: whether they may ask so often.
    pub admission: Option<Admission>,
}

/// An `Err` is our failure, not the caller's.
pub type Verdict = Result<Decided, Error>;
