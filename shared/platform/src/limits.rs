//! What a client may still do, as response headers: `RateLimit-Policy` and
//! `RateLimit` of draft-ietf-httpapi-ratelimit-headers (10 and 11), which are
//! lists of `"name";q=<quota>;w=<seconds>` and `"name";r=<remaining>;t=<seconds>`.

use domain::Time;
use domain::plan::Operation;
use serde::{Deserialize, Serialize};

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

/// What a period had, when it does not suffice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exceeded {
    pub operation: Operation,
    pub limit: u64,
    pub used: u64,
    pub resets_at: Time,
    pub window_seconds: u64,
    pub resets_seconds: u64,
}

impl Exceeded {
    /// As a client is told.
    pub(crate) fn policy(&self) -> Policy {
        Policy {
            name: self.operation.as_str().to_owned(),
            quota: self.limit,
            window_seconds: self.window_seconds,
            remaining: self.limit.saturating_sub(self.used),
            resets_seconds: self.resets_seconds,
        }
    }
}

/// Why a request is too much.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excess {
    /// Too many requests a second, or in the period.
    pub quota: Option<Exceeded>,
    pub retry_after_seconds: u32,
}

/// What the authorizer found out about a caller's limits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Admission {
    pub policies: Vec<Policy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excess: Option<Excess>,
}
