//! What a handler answers.

use serde::Serialize;

use crate::error::Error;
use crate::limits::Policy;

/// Status, headers and body; [`crate::serve`] adds the request id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Response {
    pub fn json(status: u16, view: &impl Serialize) -> Result<Self, Error> {
        let body = serde_json::to_vec(view).map_err(Error::internal)?;
        Ok(Self { status, headers: vec![("content-type".to_owned(), "application/json".to_owned())], body })
    }

    /// 200 with a JSON body.
    pub fn ok(view: &impl Serialize) -> Result<Self, Error> {
        Self::json(200, view)
    }

    /// 200 with a plain text.
    pub fn text(body: String) -> Self {
        let headers = vec![("content-type".to_owned(), "text/plain; charset=utf-8".to_owned())];
        Self { status: 200, headers, body: body.into_bytes() }
    }

    /// The same body under the name of a more special type.
    #[must_use]
    pub fn with_content_type(mut self, media_type: &str) -> Self {
        self.headers.retain(|(name, _)| name != "content-type");
        self.with_header("content-type", media_type)
    }

    /// 204, without a body.
    pub fn no_content() -> Self {
        Self { status: 204, headers: Vec::new(), body: Vec::new() }
    }

    /// An answer that no cache may keep: it holds a secret.
    pub fn secret(view: &impl Serialize) -> Result<Self, Error> {
        Ok(Self::ok(view)?.with_header("cache-control", "no-store"))
    }

    #[must_use]
    pub fn with_header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// Tells a limit beside those that are told already: lists, so one header each.
    #[must_use]
    pub fn with_policy(mut self, policy: &Policy) -> Self {
        for (name, value) in policy.headers() {
            match self.headers.iter_mut().find(|(known, _)| known == name) {
                Some((_, told)) if told.contains(&format!("\"{}\";", policy.name)) => {}
                Some((_, told)) => *told = format!("{told}, {value}"),
                None => self.headers.push((name.to_owned(), value)),
            }
        }
        self
    }

    /// Whether an answer may be kept and given again; one that says
    /// `cache-control: no-store` may not, by anybody.
    pub(crate) fn may_be_kept(&self) -> bool {
        !self.headers.iter().any(|(name, value)| name == "cache-control" && value == "no-store")
    }

    /// The problem document of an error; its type is a page of the documentation that the
    /// application serves.
    pub fn problem(error: &Error, request_id: &str, app_url: &str) -> Self {
        let body = serde_json::to_vec(&error.problem(request_id, app_url)).unwrap_or_default();
        let mut response = Self {
            status: error.status().as_u16(),
            headers: vec![("content-type".to_owned(), "application/problem+json".to_owned())],
            body,
        };
        if let Some(seconds) = error.retry_after_seconds() {
            response = response.with_header("retry-after", seconds.to_string());
        }
        if let Error::QuotaExceeded(exceeded) = error {
            response = response.with_policy(&exceeded.policy());
        }
        if let Error::Unauthenticated(refusal) = error {
            // RFC 6750 §3: tell the scheme, and why when a token was given.
            let challenge = match refusal {
                crate::error::Refusal::TokenInvalid | crate::error::Refusal::TokenExpired => {
                    r#"Bearer realm="ggen", error="invalid_token""#
                }
                _ => r#"Bearer realm="ggen""#,
            };
            response = response.with_header("www-authenticate", challenge);
        }
        response
    }
}
