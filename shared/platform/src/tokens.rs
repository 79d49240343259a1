//! Access tokens: EdDSA JWTs.

/// Public keys already read, by `kid`.
#[derive(Default)]
pub(crate) struct Keys;
