//! When a request is sent again, and after which pause.

use std::time::{Duration, SystemTime};

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, RETRY_AFTER};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::errors::{Code, Error, ProblemError};

/// At most `tries_max` attempts, with pauses that double from `pause` on.
///
/// What the API asks for by Retry-After is waited for, if it is no more than `pause_max`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retries {
    pub tries_max: u32,
    pub pause: Duration,
    pub pause_max: Duration,
}

impl Default for Retries {
    fn default() -> Self {
        Self { tries_max: 4, pause: Duration::from_millis(500), pause_max: Duration::from_secs(30) }
    }
}

impl Retries {
    /// Every request is sent once.
    pub const NONE: Self = Self { tries_max: 1, pause: Duration::ZERO, pause_max: Duration::ZERO };

    /// Until the next attempt; none where there is none.
    pub(crate) fn pause_after(&self, failure: &Error, is_harmless: bool, tries: u32) -> Option<Duration> {
        if tries >= self.tries_max || !is_worth_repeating(failure, is_harmless) {
            return None;
        }
        // A random part, so that programs that were refused together do not come back together.
        let own = self.pause.saturating_mul(1 << (tries - 1).min(30)).mul_f64(0.5 + random_below_one() / 2.0);
        let asked = match failure {
            Error::Problem(problem) => problem.retry_after.unwrap_or_default(),
            _ => Duration::ZERO,
        };
        (asked <= self.pause_max).then(|| own.max(asked).min(self.pause_max))
    }
}

fn is_worth_repeating(failure: &Error, is_harmless: bool) -> bool {
    match failure {
        // Refused before anything was done, so that any request can be sent again; or the same key is in use by the
        // attempt whose answer was lost: its answer comes.
        Error::Problem(problem) if problem.status == 429 || problem.code == Code::IdempotencyInProgress => true,
        Error::Problem(problem) => is_harmless && is_uncertain(problem.status),
        Error::Unreachable { .. } => is_harmless,
        _ => false,
    }
}

/// Nobody knows whether the request was served.
fn is_uncertain(status: u16) -> bool {
    matches!(status, 502..=504)
}

/// From 0 on, below 1.
fn random_below_one() -> f64 {
    let (_, low) = Uuid::new_v4().as_u64_pair();
    // The top bits tell the variant of the id; the others are random.
    f64::from(low as u32) / (f64::from(u32::MAX) + 1.0)
}

/// Of an answer that is no success. The gateway before the API has another form of its own.
pub(crate) fn problem_of(status: StatusCode, headers: &HeaderMap, content: &[u8], now: SystemTime) -> ProblemError {
    let document: Map<String, Value> = serde_json::from_slice(content).unwrap_or_default();
    let text = |name: &str| document.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let fallback = match status.as_u16() {
        429 => "rate_limited",
        status if is_uncertain(status) => "unavailable",
        _ => "unknown",
    };
    let detail = text("detail").or_else(|| text("message")).or_else(|| status.canonical_reason()).unwrap_or_default();
    ProblemError {
        status: status.as_u16(),
        code: Code::from(text("code").unwrap_or(fallback)),
        detail: detail.to_owned(),
        request_id: text("request_id").or_else(|| header("x-request-id")).map(str::to_owned),
        retry_after: header(RETRY_AFTER.as_str()).and_then(|text| retry_after(text, now)),
        document,
    }
}

/// Either form of RFC 9110, section 10.2.3.
fn retry_after(text: &str, now: SystemTime) -> Option<Duration> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        // More seconds than 64 bits hold are more than anybody waits.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let when = httpdate::parse_http_date(text).ok()?;
    Some(when.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_has_two_forms() {
        // 2026-11-21T10:00:00Z
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_255_200);
        let seconds = |text| retry_after(text, now).map(|it| it.as_secs());
        assert_eq!(seconds("7"), Some(7));
        assert_eq!(seconds("99999999999999999999999"), Some(u64::MAX));
        assert_eq!(seconds("Sat, 21 Nov 2026 10:00:05 GMT"), Some(5));
        assert_eq!(seconds("Sat, 21 Nov 2026 09:00:05 GMT"), Some(0));
        assert_eq!(seconds("soon"), None);
        assert_eq!(seconds(""), None);
    }

    #[test]
    fn pauses_double_and_end_at_the_limit() {
        let lost = || Error::from(problem_of(StatusCode::BAD_GATEWAY, &HeaderMap::new(), b"", SystemTime::UNIX_EPOCH));
        let retries = Retries { tries_max: 9, pause: Duration::from_secs(1), pause_max: Duration::from_secs(30) };
        for (tries, most) in [(1, 1), (2, 2), (4, 8), (6, 30), (8, 30)] {
            let pause = retries.pause_after(&lost(), true, tries).unwrap_or_default();
            let least = Duration::from_millis(500 << (tries - 1)).min(retries.pause_max);
            assert!(least <= pause && pause <= Duration::from_secs(most), "{tries}: {pause:?}");
        }
        assert_eq!(retries.pause_after(&lost(), true, 9), None);
        assert_eq!(retries.pause_after(&lost(), false, 1), None);
        assert_eq!(Retries::NONE.pause_after(&lost(), true, 1), None);
    }

    #[test]
    fn random_parts_differ_and_are_below_one() {
        let parts: Vec<f64> = (0..100).map(|_| random_below_one()).collect();
        assert!(parts.iter().all(|it| (0.0..1.0).contains(it)), "{parts:?}");
        assert!(parts.iter().any(|it| *it < 0.5) && parts.iter().any(|it| *it >= 0.5), "{parts:?}");
    }
}
