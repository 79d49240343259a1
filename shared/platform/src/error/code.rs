//! The stable codes of refusals. A code and its status are one constant, which a
//! handler raises and its row declares, so that the document cannot differ.

use super::Refusal;

/// One way in which a request can be refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorCode {
    pub status: u16,
    /// Snake case; clients branch on it.
    pub name: &'static str,
}

impl ErrorCode {
    pub const MALFORMED: Self = Self::new(400, "malformed_request");
    pub const ROLE_INSUFFICIENT: Self = Self::new(403, "role_insufficient");
    pub const SCOPE_INSUFFICIENT: Self = Self::new(403, "scope_insufficient");
    pub const SESSION_REQUIRED: Self = Self::new(403, "session_required");
    pub const STEP_UP_REQUIRED: Self = Self::new(403, "step_up_required");
    pub const SUSPENDED: Self = Self::new(403, "suspended");
    pub const CUSTOMER_REQUIRED: Self = Self::new(403, "customer_required");
    pub const STAFF_REQUIRED: Self = Self::new(403, "staff_required");
    pub const STAFF_ROLE_INSUFFICIENT: Self = Self::new(403, "staff_role_insufficient");
    pub const STAFF_STEP_UP_REQUIRED: Self = Self::new(403, "staff_step_up_required");
    pub const NOT_FOUND: Self = Self::new(404, "not_found");
    pub const NOT_ACCEPTABLE: Self = Self::new(406, "not_acceptable");
    /// What is about real money is no test.
    pub const LIVE_KEY_REQUIRED: Self = Self::conflict("live_key_required");
    pub const IDEMPOTENCY_IN_PROGRESS: Self = Self::conflict("idempotency_in_progress");
    pub const BODY_TOO_LARGE: Self = Self::new(413, "body_too_large");
    pub const UNSUPPORTED_MEDIA_TYPE: Self = Self::new(415, "unsupported_media_type");
    pub const INVALID: Self = Self::new(422, "invalid_request");
    pub const IDEMPOTENCY_MISMATCH: Self = Self::new(422, "idempotency_mismatch");
    pub const RATE_LIMITED: Self = Self::too_many("rate_limited");
    pub const QUOTA_EXCEEDED: Self = Self::too_many("quota_exceeded");
    pub const INTERNAL: Self = Self::new(500, "internal");
    pub const UNAVAILABLE: Self = Self::new(503, "unavailable");

    const fn new(status: u16, name: &'static str) -> Self {
        Self { status, name }
    }

    /// 409: the state of a thing does not allow it.
    pub const fn conflict(name: &'static str) -> Self {
        Self::new(409, name)
    }

    /// 410: it was there, and was deleted.
    pub const fn gone(name: &'static str) -> Self {
        Self::new(410, name)
    }

    /// 429: it is too early or too often.
    pub const fn too_many(name: &'static str) -> Self {
        Self::new(429, name)
    }

    /// 503: the operator has not set up what it needs.
    pub const fn not_configured(name: &'static str) -> Self {
        Self::new(503, name)
    }

    /// 401: it is not known who asks.
    pub const fn unauthenticated(refusal: Refusal) -> Self {
        Self::new(401, refusal.code())
    }
}
