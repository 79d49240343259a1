//! A second factor as requests carry it.

use identity_store::second_factor::{Outcome, Proof};
use platform::error::Refusal;
use platform::{Error, ErrorCode};
use serde::Deserialize;

/// One of the two.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProofParams {
    /// Six digits, of the authenticator app.
    code: Option<String>,
    /// One of the recovery codes; it is good once.
    recovery_code: Option<String>,
}

impl ProofParams {
    pub(crate) fn new(code: Option<String>, recovery_code: Option<String>) -> Self {
        Self { code, recovery_code }
    }

    /// The one that was given.
    pub(crate) fn proof(self) -> Result<Proof, Error> {
        proof(self.code, self.recovery_code)?.ok_or_else(|| one_of("code"))
    }
}

/// What was given, if anything; both are too much.
pub(crate) fn proof(code: Option<String>, recovery_code: Option<String>) -> Result<Option<Proof>, Error> {
    match (code, recovery_code) {
        (Some(code), None) => Ok(Some(Proof::Code(code))),
        (None, Some(code)) => Ok(Some(Proof::RecoveryCode(code))),
        (None, None) => Ok(None),
        (Some(_), Some(_)) => Err(one_of("recovery_code")),
    }
}

fn one_of(field: &str) -> Error {
    Error::field(field, "expected either `code` or `recovery_code`")
}

/// What was done, or the error that tells why not.
pub(crate) fn done<T>(outcome: Outcome<T>) -> Result<T, Error> {
    match outcome {
        Outcome::Done(value) => Ok(value),
        Outcome::Wrong => Err(Error::Unauthenticated(Refusal::ProofWrong)),
        Outcome::Refused { retry_after_seconds } => Err(delayed(retry_after_seconds)),
        Outcome::Absent => Err(absent()),
    }
}

pub(crate) const PROOF_DELAYED: ErrorCode = ErrorCode::too_many("proof_delayed");
pub(crate) const SECOND_FACTOR_OFF: ErrorCode = ErrorCode::conflict("second_factor_off");

pub(crate) fn delayed(retry_after_seconds: u32) -> Error {
    Error::TooMany {
        code: PROOF_DELAYED,
        detail: "Too many wrong codes or passwords in a row. Wait, and then try again.".to_owned(),
        retry_after_seconds,
    }
}

pub(crate) fn absent() -> Error {
    Error::Conflict {
        code: SECOND_FACTOR_OFF,
        detail: "No second factor is set up, or the time to confirm it is over. Begin with POST /api/v1/auth/totp."
            .to_owned(),
    }
}
