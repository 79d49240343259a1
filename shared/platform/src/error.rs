//! What can go wrong, once: each kind has a status, a stable code, a text for
//! the client, and where needed an inside text that only the log sees.

mod code;

use std::borrow::Cow;
use std::fmt;

use domain::plan::Operation;
use domain::{Permission, StaffPermission, Time};
use http::StatusCode;
use serde::Serialize;

use crate::limits::{Exceeded, Excess};

pub use code::ErrorCode;

const UNAVAILABLE_PAUSE_SECONDS: u32 = 5;
/// Operators take their time.
const NOT_CONFIGURED_PAUSE_SECONDS: u32 = 3600;

/// One wrong field: where it is, and what was expected there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct FieldError {
    /// Path in the body or query: `files[2].size_bytes`.
    pub field: String,
    /// What is wrong and what was expected.
    pub message: String,
    /// Stable, for what a client may want to branch on: the rule that the value breaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub code: Option<Cow<'static, str>>,
}

impl FieldError {
    /// What deserialization refuses comes as a text alone, which begins with the code of
    /// the rule where there is one.
    pub fn new(field: impl Into<String>, message: impl Into<String>) -> Self {
        let (field, text) = (field.into(), message.into());
        match text.split_once(": ") {
            Some((code, rest)) if is_code(code) => {
                Self { field, message: rest.to_owned(), code: Some(Cow::Owned(code.to_owned())) }
            }
            _ => Self { field, message: text, code: None },
        }
    }
}

/// Words of small letters, such as `mixed_scripts`.
fn is_code(text: &str) -> bool {
    text.contains('_') && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

/// Why a request did not succeed. Closed: a new kind is a decision.
#[derive(Debug)]
pub enum Error {
    /// 400: the body is not JSON, or not of the documented shape.
    Malformed(FieldError),
    /// 422: well-formed, but values are not acceptable.
    Invalid(Vec<FieldError>),
    /// 406: the `Accept` header names none of the media types that there are.
    NotAcceptable { offered: &'static [&'static str] },
    /// 413, with the limit in bytes.
    TooLarge { limit_bytes: usize },
    /// 415: only `application/json` is read.
    UnsupportedMediaType,
    /// 401, with a code that tells a missing token from an expired one.
    Unauthenticated(Refusal),
    /// 403: the caller is known, its role does not suffice.
    Forbidden { needed: Permission },
    /// 403: the role would do, the API key's scopes do not.
    ScopeMissing { needed: Permission },
    /// 403: this is for a person, an API key was used.
    SessionRequired,
    /// 403: this is sensitive, and the proof of who asks is too long ago.
    StepUpRequired,
    /// 403: staff suspended the account or the workspace.
    Suspended,
    /// 403: a token of staff opens nothing of a customer's.
    CustomerRequired,
    /// 403: only staff may ask this.
    StaffRequired,
    /// 403: the role of the member of staff does not suffice.
    StaffForbidden { needed: StaffPermission },
    /// 403: the member of staff signed in too long ago for this.
    StaffStepUpRequired,
    /// 429: too often; later it goes. `code` tells the limit.
    TooMany { code: ErrorCode, detail: String, retry_after_seconds: u32 },
    /// 429: the period's quota is used up.
    QuotaExceeded(Box<Exceeded>),
    /// 404: it does not exist, or not for this caller.
    NotFound { what: &'static str },
    /// 409: the state of the thing does not allow it.
    Conflict { code: ErrorCode, detail: String },
    /// 410: it was there, and was deleted.
    Gone { code: ErrorCode, detail: String },
    /// 409: the first request with this `Idempotency-Key` still runs.
    IdempotencyInProgress { retry_after_seconds: u32 },
    /// 422: this `Idempotency-Key` came with another body before.
    IdempotencyMismatch,
    /// 503: a part that is needed does not answer; worth a retry.
    Unavailable { inside: String },
    /// 503: the operator has not set up what it needs.
    NotConfigured { code: ErrorCode, detail: String },
    /// 500: a defect or an unexpected answer. The client gets the request id to quote.
    Internal { inside: String },
}

/// Why a caller is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    TokenMissing,
    TokenInvalid,
    TokenExpired,
    SessionEnded,
    KeyInvalid,
    KeyRevoked,
    KeyExpired,
    CredentialsWrong,
    RefreshTokenInvalid,
    ChallengeOver,
    ProofWrong,
    /// Known, and kept out: answered by 403.
    Suspended,
}

impl Refusal {
    pub const ALL: [Self; 12] = [
        Self::TokenMissing,
        Self::TokenInvalid,
        Self::TokenExpired,
        Self::SessionEnded,
        Self::KeyInvalid,
        Self::KeyRevoked,
        Self::KeyExpired,
        Self::CredentialsWrong,
        Self::RefreshTokenInvalid,
        Self::ChallengeOver,
        Self::ProofWrong,
        Self::Suspended,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::TokenMissing => "token_missing",
            Self::TokenInvalid => "token_invalid",
            Self::TokenExpired => "token_expired",
            Self::SessionEnded => "session_ended",
            Self::KeyInvalid => "key_invalid",
            Self::KeyRevoked => "key_revoked",
            Self::KeyExpired => "key_expired",
            Self::CredentialsWrong => "credentials_wrong",
            Self::RefreshTokenInvalid => "refresh_token_invalid",
            Self::ChallengeOver => "challenge_over",
            Self::ProofWrong => "proof_wrong",
            Self::Suspended => "suspended",
        }
    }

    fn detail(self) -> &'static str {
        match self {
            Self::TokenMissing => {
                "This needs a header `Authorization: Bearer <access token or API key>`; POST /api/v1/auth/login gives a \
                 token."
            }
            Self::TokenInvalid => "The access token is not one that this API issued, or it was changed. Log in again.",
            Self::TokenExpired => "The access token has expired. Log in again.",
            Self::SessionEnded => {
                "The session was ended, or its person is no longer a member of the workspace. Log in again."
            }
            Self::KeyInvalid => "This is not an API key of ours. Copy it whole, as it was shown when it was made.",
            Self::KeyRevoked => "The API key was revoked, or its maker is no longer a member of the workspace.",
            Self::KeyExpired => "The API key has expired. Make another one.",
            Self::CredentialsWrong => {
                "The email or the password is wrong, or the account waits for the link in the mail to be opened."
            }
            Self::RefreshTokenInvalid => {
                "The refresh token is not one that this API issued, or it was changed. Log in again."
            }
            Self::ChallengeOver => {
                "The challenge is used, too old, or was answered wrongly too often. Log in again for another."
            }
            Self::ProofWrong => "The password or the code is wrong, or the code was used before.",
            Self::Suspended => SUSPENDED,
        }
    }
}

const SUSPENDED: &str = "The account or the workspace was suspended. Its owner got a mail that says why; answer it if \
    this is a mistake.";

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Suspended => Self::Suspended,
            other => Self::Unauthenticated(other),
        }
    }
}

impl Error {
    /// An answer from a library or AWS that should not have come.
    pub fn internal(cause: impl fmt::Display) -> Self {
        Self::Internal { inside: cause.to_string() }
    }

    /// One wrong field.
    pub fn field(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self::Invalid(vec![FieldError::new(field, message)])
    }

    pub fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.kind().status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// Stable; clients branch on it.
    pub fn code(&self) -> &'static str {
        self.kind().name
    }

    /// Status and code, as rows declare them.
    pub fn kind(&self) -> ErrorCode {
        match self {
            Self::Malformed(_) => ErrorCode::MALFORMED,
            Self::Invalid(_) => ErrorCode::INVALID,
            Self::NotAcceptable { .. } => ErrorCode::NOT_ACCEPTABLE,
            Self::TooLarge { .. } => ErrorCode::BODY_TOO_LARGE,
            Self::UnsupportedMediaType => ErrorCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Unauthenticated(refusal) => ErrorCode::unauthenticated(*refusal),
            Self::Forbidden { .. } => ErrorCode::ROLE_INSUFFICIENT,
            Self::ScopeMissing { .. } => ErrorCode::SCOPE_INSUFFICIENT,
            Self::SessionRequired => ErrorCode::SESSION_REQUIRED,
            Self::StepUpRequired => ErrorCode::STEP_UP_REQUIRED,
            Self::Suspended => ErrorCode::SUSPENDED,
            Self::CustomerRequired => ErrorCode::CUSTOMER_REQUIRED,
            Self::StaffRequired => ErrorCode::STAFF_REQUIRED,
            Self::StaffForbidden { .. } => ErrorCode::STAFF_ROLE_INSUFFICIENT,
            Self::StaffStepUpRequired => ErrorCode::STAFF_STEP_UP_REQUIRED,
            Self::QuotaExceeded(_) => ErrorCode::QUOTA_EXCEEDED,
            Self::NotFound { .. } => ErrorCode::NOT_FOUND,
            Self::Conflict { code, .. }
            | Self::Gone { code, .. }
            | Self::TooMany { code, .. }
            | Self::NotConfigured { code, .. } => *code,
            Self::IdempotencyInProgress { .. } => ErrorCode::IDEMPOTENCY_IN_PROGRESS,
            Self::IdempotencyMismatch => ErrorCode::IDEMPOTENCY_MISMATCH,
            Self::Unavailable { .. } => ErrorCode::UNAVAILABLE,
            Self::Internal { .. } => ErrorCode::INTERNAL,
        }
    }

    /// Seconds after which the same request is not refused for the same reason,
    /// unless others have used up what there is. Of a part that does not answer
    /// nobody knows when it will: there it is only the pause to make.
    pub fn retry_after_seconds(&self) -> Option<u32> {
        match self {
            Self::Unavailable { .. } => Some(UNAVAILABLE_PAUSE_SECONDS),
            Self::NotConfigured { .. } => Some(NOT_CONFIGURED_PAUSE_SECONDS),
            Self::TooMany { retry_after_seconds, .. } | Self::IdempotencyInProgress { retry_after_seconds } => {
                Some(*retry_after_seconds)
            }
            // A plan that has none has none in the next period either.
            Self::QuotaExceeded(it) if it.limit == 0 => None,
            Self::QuotaExceeded(it) => Some(u32::try_from(it.resets_seconds).unwrap_or(u32::MAX)),
            _ => None,
        }
    }

    fn detail(&self) -> String {
        match self {
            Self::Malformed(field) if field.field.is_empty() => field.message.clone(),
            Self::Malformed(field) => format!("`{}`: {}", field.field, field.message),
            Self::Invalid(_) => "One or more fields are not acceptable; `errors` lists them.".to_owned(),
            Self::NotAcceptable { offered } => format!("This is there as {}.", offered.join(", ")),
            Self::TooLarge { limit_bytes } => format!("The body is larger than {limit_bytes} bytes."),
            Self::UnsupportedMediaType => "Send the body as JSON with `Content-Type: application/json`.".to_owned(),
            Self::Unauthenticated(refusal) => refusal.detail().to_owned(),
            Self::Forbidden { needed } => {
                format!("This needs the role `{}` or a higher one in the workspace.", needed.least_role().as_str())
            }
            Self::ScopeMissing { needed } => format!("This needs an API key with the scope `{}`.", needed.as_str()),
            Self::SessionRequired => "An API key cannot do this. Log in and use the access token.".to_owned(),
            Self::StepUpRequired => {
                "This needs a fresh proof of who you are: POST /api/v1/auth/step-up, or, without a password, \
                 POST /api/v1/auth/oauth/{provider}/step-up. Then try again."
                    .to_owned()
            }
            Self::Suspended => SUSPENDED.to_owned(),
            Self::CustomerRequired => "A token of staff opens only what lies under /api/v1/staff.".to_owned(),
            Self::StaffRequired => "This is for staff. No token or API key of a customer opens it.".to_owned(),
            Self::StaffForbidden { needed } => {
                let roles: Vec<&str> = needed.roles().iter().map(|role| role.as_str()).collect();
                format!("This needs one of the roles of staff: {}.", roles.join(", "))
            }
            Self::StaffStepUpRequired => {
                "This needs a sign-in of the last ten minutes: POST /api/v1/staff/login. Then try again.".to_owned()
            }
            Self::QuotaExceeded(it) => format!(
                "The workspace has used {} of the {} `{}` that its plan has until {}. A larger plan has more at once.",
                it.used,
                it.limit,
                it.operation.as_str(),
                it.resets_at
            ),
            Self::NotFound { what } => format!("There is no such {what} in this workspace."),
            Self::Conflict { detail, .. }
            | Self::Gone { detail, .. }
            | Self::TooMany { detail, .. }
            | Self::NotConfigured { detail, .. } => detail.clone(),
            Self::IdempotencyInProgress { .. } => {
                "The first request with this Idempotency-Key has not finished. At the latest it has when the time of \
                 `Retry-After` is over."
                    .to_owned()
            }
            Self::IdempotencyMismatch => {
                "This Idempotency-Key was used with another request. Use a new key.".to_owned()
            }
            Self::Unavailable { .. } => {
                "A part of the service does not answer. Try again; an Idempotency-Key keeps it from being done twice."
                    .to_owned()
            }
            Self::Internal { .. } => {
                "Something went wrong on our side. Quote the request id when you report it.".to_owned()
            }
        }
    }

    fn fields(&self) -> &[FieldError] {
        match self {
            Self::Malformed(field) => std::slice::from_ref(field),
            Self::Invalid(fields) => fields,
            _ => &[],
        }
    }

    /// The document of RFC 9457 that the client gets.
    pub fn problem(&self, request_id: &str, app_url: &str) -> Problem {
        let quota = match self {
            Self::QuotaExceeded(exceeded) => Some(exceeded),
            _ => None,
        };
        Problem {
            r#type: format!("{app_url}/docs/errors.html#{}", self.code()),
            title: self.status().canonical_reason().unwrap_or("Error").to_owned(),
            status: self.status().as_u16(),
            detail: self.detail(),
            code: self.code().to_owned(),
            request_id: request_id.to_owned(),
            errors: self.fields().to_vec(),
            operation: quota.map(|it| it.operation),
            limit: quota.map(|it| it.limit),
            used: quota.map(|it| it.used),
            resets_at: quota.map(|it| it.resets_at),
        }
    }
}

impl fmt::Display for Error {
    /// The inside text: for the log, never for a client.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unavailable { inside } | Self::Internal { inside } => write!(f, "{}: {inside}", self.code()),
            _ => write!(f, "{}: {}", self.code(), self.detail()),
        }
    }
}

impl std::error::Error for Error {}

impl From<&Excess> for Error {
    fn from(excess: &Excess) -> Self {
        match excess.quota {
            Some(exceeded) => Self::QuotaExceeded(Box::new(exceeded)),
            None => Self::TooMany {
                code: ErrorCode::RATE_LIMITED,
                detail: "These are more requests a second than the workspace or the API key may send.".to_owned(),
                retry_after_seconds: excess.retry_after_seconds,
            },
        }
    }
}

/// `application/problem+json` (RFC 9457).
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Problem {
    /// What is known about errors of this code: a page for people. Programs look at `code`,
    /// which is the same in every deployment.
    pub r#type: String,
    /// The status in words.
    pub title: String,
    pub status: u16,
    /// What happened, for a person.
    pub detail: String,
    /// Stable; branch on this.
    pub code: String,
    /// Quote this when you report a problem.
    pub request_id: String,
    /// The wrong fields, if fields were wrong.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub errors: Vec<FieldError>,
    /// Of a `quota_exceeded`: what is used up.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Operation, required = false)]
    pub operation: Option<Operation>,
    /// Of a `quota_exceeded`: what the plan includes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = u64, required = false)]
    pub limit: Option<u64>,
    /// Of a `quota_exceeded`: what was used of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = u64, required = false)]
    pub used: Option<u64>,
    /// Of a `quota_exceeded`: when there is more.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Time, required = false)]
    pub resets_at: Option<Time>,
}
