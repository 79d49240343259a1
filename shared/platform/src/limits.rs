//! What a client may still do, as response headers: `RateLimit-Policy` and
//! `RateLimit` of draft-ietf-httpapi-ratelimit-headers (10 and 11), which are
//! lists of `"name";q=<quota>;w=<seconds>` and `"name";r=<remaining>;t=<seconds>`.

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorCode};
use crate::store::quotas::Exceeded;

/// One limit, and how much of it is left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// `requests`, or an operation.
    pub name: String,
    pub quota: u64,
    pub window_seconds: u64,
    pub remaining: u64,
    pub resets_seconds: u64,
}

impl Policy {
    /// The two headers, this policy alone.
    pub(crate) fn headers(&self) -> [(&'static str, String); 2] {
        let Self { name, quota, window_seconds, remaining, resets_seconds } = self;
        [
            ("ratelimit-policy", format!("\"{name}\";q={quota};w={window_seconds}")),
            ("ratelimit", format!("\"{name}\";r={remaining};t={resets_seconds}")),
        ]
    }
}

/// Why a request is too much.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excess {
    /// Too many requests a second, or in the period.
    pub quota: Option<Exceeded>,
    pub retry_after_seconds: u32,
}

impl Excess {
    pub(crate) fn error(&self) -> Error {
        match self.quota {
            Some(exceeded) => Error::QuotaExceeded(Box::new(exceeded)),
            None => Error::TooMany {
                code: ErrorCode::RATE_LIMITED,
                detail: "These are more requests a second than the workspace or the API key may send.".to_owned(),
                retry_after_seconds: self.retry_after_seconds,
            },
        }
    }
}

/// What the authorizer found out about a caller's limits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Admission {
    pub policies: Vec<Policy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excess: Option<Excess>,
}
