//! What a route can answer: its own success and refusals, and those of the
//! layers around its handler, which follow from the row.

use std::collections::BTreeSet;

use domain::Permission;
use domain::api_key::SCOPES;
use jiff::civil::Date;

use super::{Access, Http, Schema};
use crate::error::{ErrorCode, Refusal};

/// What success looks like.
#[derive(Clone, Copy)]
pub struct Success {
    pub status: u16,
    pub body: Body,
    /// Headers beside those that every answer may carry.
    pub headers: &'static [Header],
    /// Whether the answer may be 303 instead, with the signed URL of a body that
    /// is too large to be answered.
    pub or_elsewhere: bool,
}

impl Success {
    pub const fn json(status: u16, body: Schema) -> Self {
        Self::with_body(status, Body::Json(body))
    }

    /// An HTML page, for a browser.
    pub const fn page(status: u16) -> Self {
        Self::with_body(status, Body::Page)
    }

    /// In one of these media types, as `Accept` asks for; the first where it does not.
    pub const fn media(status: u16, media_types: &'static [&'static str]) -> Self {
        Self::with_body(status, Body::Media(media_types))
    }

    /// Without a body.
    pub const fn empty(status: u16) -> Self {
        Self::with_body(status, Body::Empty)
    }

    const fn with_body(status: u16, body: Body) -> Self {
        Self { status, body, headers: &[], or_elsewhere: false }
    }

    /// Of a JSON body.
    pub fn schema(&self) -> Option<Schema> {
        match self.body {
            Body::Json(schema) => Some(schema),
            Body::Page | Body::Media(_) | Body::Empty => None,
        }
    }

    /// Whether the answer has an `ETag`, and is 304 to whoever has it already.
    pub fn has_etag(&self) -> bool {
        self.schema().is_some_and(|schema| schema.has_etag)
    }

    #[must_use]
    pub const fn with(self, headers: &'static [Header]) -> Self {
        Self { headers, ..self }
    }

    #[must_use]
    pub const fn or_elsewhere(self) -> Self {
        Self { or_elsewhere: true, ..self }
    }
}

/// What a success carries.
#[derive(Clone, Copy)]
pub enum Body {
    Json(Schema),
    /// `text/html`, under a policy of what the page may load (`Content-Security-Policy`).
    Page,
    /// Texts that no schema describes, in one of these media types.
    Media(&'static [&'static str]),
    Empty,
}

/// A header of a success.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Header {
    /// Where what was made can be asked for, or where to go on.
    Location,
    SetCookie,
    /// How long to wait before it is worth asking again.
    RetryAfter,
    /// Where the next page is, of an answer that has no field for it.
    Link,
}

impl Header {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Location => "Location",
            Self::SetCookie => "Set-Cookie",
            Self::RetryAfter => "Retry-After",
            Self::Link => "Link",
        }
    }
}

/// A route that will go. It is announced by RFC 9745's `Deprecation` and RFC 8594's
/// `Sunset` on every answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deprecation {
    /// The day from which on it should not be used any more: `2027-03-01`.
    pub since: &'static str,
    /// The day on which it may be gone: at least [`SUNSET_DAYS_MIN`] later.
    pub sunset: &'static str,
    /// What to use: `POST /api/v1/generations`.
    pub instead: &'static str,
}

/// For how long a deprecated route is served at least.
pub const SUNSET_DAYS_MIN: i32 = 180;

impl Deprecation {
    /// The two days, if they are days and far enough from one another.
    pub fn days(&self) -> Option<(Date, Date)> {
        let (since, sunset): (Date, Date) = (self.since.parse().ok()?, self.sunset.parse().ok()?);
        let days = since.until(sunset).ok()?.get_days();
        (days >= SUNSET_DAYS_MIN).then_some((since, sunset))
    }

    /// `Deprecation` and `Sunset`; nothing where the row's days are wrong, which a
    /// rule of the generator refuses.
    pub(crate) fn headers(&self) -> Vec<(&'static str, String)> {
        let Some((since, sunset)) = self.days() else { return Vec::new() };
        let since = since.to_zoned(jiff::tz::TimeZone::UTC).map(|it| it.timestamp().as_second());
        let sunset = sunset.strftime("%a, %d %b %Y 00:00:00 GMT").to_string();
        since.map(|it| ("deprecation", format!("@{it}"))).into_iter().chain([("sunset", sunset)]).collect()
    }
}

/// Refusals of the authorizer, which stands before every route that is not public.
const AUTHORIZER: [Refusal; 7] = [
    Refusal::TokenMissing,
    Refusal::TokenInvalid,
    Refusal::TokenExpired,
    Refusal::SessionEnded,
    Refusal::KeyInvalid,
    Refusal::KeyRevoked,
    Refusal::KeyExpired,
];

impl Http {
    /// Every refusal that the route can answer: what the layers around the handler
    /// answer for a row like this one, and what the row declares of its handler.
    pub fn refusals(&self) -> BTreeSet<ErrorCode> {
        let mut codes = BTreeSet::from([ErrorCode::BODY_TOO_LARGE, ErrorCode::INTERNAL, ErrorCode::UNAVAILABLE]);
        codes.extend(self.access.refusals());
        if self.body.is_some() {
            codes.extend([ErrorCode::MALFORMED, ErrorCode::UNSUPPORTED_MEDIA_TYPE, ErrorCode::INVALID]);
        }
        let is_negotiated = self.success.schema().is_some_and(|schema| !schema.also_as.is_empty());
        if is_negotiated || matches!(self.success.body, Body::Media(_)) {
            codes.insert(ErrorCode::NOT_ACCEPTABLE);
        }
        if self.query.is_some() {
            codes.insert(ErrorCode::INVALID);
        }
        if self.path.contains('{') {
            codes.insert(ErrorCode::NOT_FOUND);
        }
        if self.idempotent {
            codes.extend([
                ErrorCode::IDEMPOTENCY_IN_PROGRESS,
                ErrorCode::IDEMPOTENCY_MISMATCH,
                // Of a key that is none.
                ErrorCode::INVALID,
            ]);
        }
        codes.extend(self.errors);
        codes
    }
}

impl Access {
    /// What authorizer, rate limiter and access rule can answer.
    fn refusals(self) -> Vec<ErrorCode> {
        if self == Self::Public {
            return Vec::new();
        }
        if self.is_of_staff() {
            let mut codes: Vec<ErrorCode> = AUTHORIZER.map(ErrorCode::unauthenticated).to_vec();
            codes.extend([ErrorCode::STAFF_REQUIRED, ErrorCode::STAFF_ROLE_INSUFFICIENT, ErrorCode::SUSPENDED]);
            if matches!(self, Self::StaffRecently(_)) {
                codes.push(ErrorCode::STAFF_STEP_UP_REQUIRED);
            }
            return codes;
        }
        let mut codes: Vec<ErrorCode> = AUTHORIZER.map(ErrorCode::unauthenticated).to_vec();
        codes.extend([ErrorCode::CUSTOMER_REQUIRED, ErrorCode::SUSPENDED]);
        if !self.is_own() {
            codes.extend([ErrorCode::RATE_LIMITED, ErrorCode::QUOTA_EXCEEDED]);
        }
        match self {
            Self::Public | Self::Staff(_) | Self::StaffRecently(_) => {}
            Self::Person => codes.push(ErrorCode::SESSION_REQUIRED),
            Self::PersonRecently => codes.extend([ErrorCode::SESSION_REQUIRED, ErrorCode::STEP_UP_REQUIRED]),
            Self::Member(needed) => codes.extend([ErrorCode::ROLE_INSUFFICIENT, key_refusal(needed)]),
            Self::MemberRecently(needed) => codes.extend([
                ErrorCode::ROLE_INSUFFICIENT,
                key_refusal(needed),
                ErrorCode::SESSION_REQUIRED,
                ErrorCode::STEP_UP_REQUIRED,
            ]),
        }
        codes
    }
}

/// What an API key is refused by that has not this permission.
fn key_refusal(needed: Permission) -> ErrorCode {
    if SCOPES.contains(&needed) { ErrorCode::SCOPE_INSUFFICIENT } else { ErrorCode::SESSION_REQUIRED }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_deprecation_is_told_as_the_two_rfcs_write_it() {
        let row = Deprecation { since: "2027-01-01", sunset: "2027-07-01", instead: "GET /new" };
        let headers = row.headers();
        assert_eq!(headers[0], ("deprecation", "@1798761600".to_owned()));
        assert_eq!(headers[1], ("sunset", "Thu, 01 Jul 2027 00:00:00 GMT".to_owned()));
    }

    #[test]
    fn days_that_are_none_or_too_near_are_noticed() {
        for (since, sunset) in [("2027-01-01", "2027-06-01"), ("soon", "2027-07-01"), ("2027-07-01", "2027-01-01")] {
            assert_eq!(Deprecation { since, sunset, instead: "" }.days(), None);
        }
    }
}
