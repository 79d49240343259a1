//! What the authorizer is asked and what it answers, as rows name them.

use crate::error::{Error, Refusal};
use crate::staff::Identity;

/// What the client presented.
#[derive(Debug, Default)]
pub struct Credentials {
    /// The `Authorization` header.
    pub authorization: Option<String>,
}

/// Who it is, or why not; an `Err` is our failure, not the caller's.
pub type Verdict = Result<Result<Identity, Refusal>, Error>;
