//! The client, and what is known after a call that did not succeed.
//!
//! Requests and types are async-stripe's; the way to Stripe is the HTTP client that the
//! product has already, because a call of unknown outcome has to be told apart from one
//! that Stripe refused, whatever a proxy on the way answers.

use std::collections::HashMap;
use std::fmt::Display;
use std::sync::LazyLock;
use std::time::Duration;

use serde::Deserialize;
use stripe_client_core::{
    CustomizedStripeRequest, IdempotencyKey, RequestBuilder, RequestStrategy, StripeClient, StripeClientErr,
    StripeMethod, StripeRequest,
};

use crate::Subject;

/// One call, by its connection, request and answer.
pub const SECONDS_MAX: u64 = 10;
/// A page of a hundred events has less.
const ANSWER_BYTES_MAX: usize = 8 << 20;
const STRIPES_OWN: &str = "https://api.stripe.com";
const IDEMPOTENCY_ERROR: &str = "idempotency_error";

/// One for all keys: it reads the system's certificates when it is made.
static HTTP: LazyLock<Result<reqwest::Client, String>> = LazyLock::new(|| {
    // An error only says that there is one already.
    let _installed = rustls::crypto::aws_lc_rs::default_provider().install_default();
    reqwest::Client::builder()
        .timeout(Duration::from_secs(SECONDS_MAX))
        .redirect(reqwest::redirect::Policy::none())
        .user_agent("ggen")
        .build()
        .map_err(|error| error.to_string())
});

/// By what Stripe knows us, as an operator puts it into the secret `StripeKey`.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// `sk_test_…`, `sk_live_…` or a restricted key; empty until an operator puts one.
    #[serde(default)]
    pub secret_key: String,
    /// `pk_…`, for the payment form in a browser.
    #[serde(default)]
    pub publishable_key: Option<String>,
    /// Another address than Stripe's own.
    #[serde(default)]
    pub api_url: Option<String>,
    /// Which of the products on one account of Stripe's this is: each leaves alone what
    /// the others have made.
    #[serde(default = "default_product")]
    pub product: String,
    /// An order of at most so much of which nothing was downloaded is given back at once when
    /// the bank of its card warns of fraud; zero for none.
    #[serde(default)]
    pub refund_on_warning_cents_max: u64,
}

fn default_product() -> String {
    "ggen".to_owned()
}

/// Why a call gave no answer that can be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// Stripe has refused it, and done nothing.
    #[error("stripe_refused: {status} {code}: {message}")]
    Refused { status: u16, code: String, message: String },
    /// Stripe has no time for it now, and has done nothing.
    #[error("stripe_busy: {0}")]
    Busy(String),
    /// Another call with this key, or for this object, is on its way at this moment.
    #[error("stripe_concurrent: {0}")]
    Concurrent(String),
    /// The key is good for nothing any more: the call has failed inside Stripe, which
    /// answers the same to it from now on, or another call was made by it.
    #[error("stripe_failed: {0}")]
    Failed(String),
    /// Nobody knows whether it was done. The same key finds out.
    #[error("stripe_unknown: {0}")]
    Unknown(String),
    /// Our key is not good, or there is none.
    #[error("stripe_not_configured: {0}")]
    NotConfigured(String),
}

impl Failure {
    /// Stripe has no such object: it was removed, or is of another account.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::Refused { status: 404, .. })
    }
}

impl StripeClientErr for Failure {
    fn deserialize_err(message: impl Display) -> Self {
        // It was carried out, and how is not known.
        Self::Unknown(message.to_string())
    }
}

/// Calls Stripe.
#[derive(Clone)]
pub struct Stripe {
    http: reqwest::Client,
    secret_key: String,
    api_url: String,
    pub(crate) product: String,
    refund_on_warning_cents_max: u64,
}

impl Stripe {
    /// # Errors
    /// [`Failure::NotConfigured`].
    pub fn new(settings: &Settings) -> Result<Self, Failure> {
        if settings.secret_key.is_empty() {
            return Err(Failure::NotConfigured("there is no secret key".to_owned()));
        }
        let http = HTTP.clone().map_err(Failure::NotConfigured)?;
        let api_url = settings.api_url.as_deref().unwrap_or(STRIPES_OWN).trim_end_matches('/').to_owned();
        let (secret_key, product) = (settings.secret_key.clone(), settings.product.clone());
        let refund_on_warning_cents_max = settings.refund_on_warning_cents_max;
        Ok(Self { http, secret_key, api_url, product, refund_on_warning_cents_max })
    }

    /// Up to which amount an order is given back when a bank warns, as the operator says.
    pub fn refund_on_warning_cents_max(&self) -> u64 {
        self.refund_on_warning_cents_max
    }

    /// What an object of Stripe's says whose it is.
    pub(crate) fn metadata(&self, subject: Subject) -> HashMap<String, String> {
        subject.metadata(&self.product)
    }

    /// Whose an object is; `None` of what this product did not make.
    pub(crate) fn subject(&self, metadata: &HashMap<String, String>) -> Option<Subject> {
        Subject::read(metadata, &self.product)
    }

    /// Reads something, or ends something, which done twice is the same.
    pub(crate) async fn send<R>(&self, request: R) -> Result<R::Output, Failure>
    where
        R: StripeRequest,
        R::Output: miniserde::Deserialize,
    {
        request.customize().send(self).await
    }

    /// Does something, once for a key.
    pub(crate) async fn post<R>(&self, key: &str, request: R) -> Result<R::Output, Failure>
    where
        R: StripeRequest,
        R::Output: miniserde::Deserialize,
    {
        let key = IdempotencyKey::new(key).map_err(|error| Failure::NotConfigured(error.to_string()))?;
        request.customize().request_strategy(RequestStrategy::Idempotent(key)).send(self).await
    }

    /// Reads what the library has no type for.
    pub(crate) async fn query<T, P>(&self, path: &str, parameters: &P) -> Result<T, Failure>
    where
        T: miniserde::Deserialize,
        P: serde::Serialize,
    {
        RequestBuilder::new(StripeMethod::Get, path).query(parameters).customize::<T>().send(self).await
    }

    fn request(&self, request: RequestBuilder, key: Option<IdempotencyKey>) -> reqwest::RequestBuilder {
        let query = request.query.map_or(String::new(), |query| format!("?{query}"));
        let url = format!("{}/v1{}{query}", self.api_url, request.path);
        let method = match request.method {
            StripeMethod::Get => reqwest::Method::GET,
            StripeMethod::Post => reqwest::Method::POST,
            StripeMethod::Delete => reqwest::Method::DELETE,
        };
        let sent = self.http.request(method, url).bearer_auth(&self.secret_key);
        let sent = sent.header("stripe-version", stripe_client_core::VERSION.as_str());
        let sent = match key {
            None => sent,
            Some(key) => sent.header("idempotency-key", key.as_str()),
        };
        match request.body {
            None => sent,
            Some(body) => sent.header("content-type", "application/x-www-form-urlencoded").body(sorted(&body)),
        }
    }
}

/// The pairs of a form in one order: metadata have none of their own, and a call that is
/// made again by its key has to be the same call.
fn sorted(form: &str) -> String {
    let mut pairs: Vec<&str> = form.split('&').collect();
    pairs.sort_unstable();
    pairs.join("&")
}

impl StripeClient for Stripe {
    type Err = Failure;

    async fn execute(&self, request: CustomizedStripeRequest) -> Result<bytes::Bytes, Failure> {
        let (request, config) = request.into_pieces();
        let key = config.request_strategy.and_then(|strategy| strategy.get_key());
        let unknown = |error: reqwest::Error| Failure::Unknown(error.without_url().to_string());
        let mut answer = self.request(request, key).send().await.map_err(unknown)?;
        let status = answer.status().as_u16();
        let mut bytes = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(unknown)? {
            if bytes.len() + chunk.len() > ANSWER_BYTES_MAX {
                return Err(Failure::Unknown(format!("an answer of over {ANSWER_BYTES_MAX} bytes")));
            }
            bytes.extend_from_slice(&chunk);
        }
        if (200..300).contains(&status) { Ok(bytes.into()) } else { Err(failure(status, &bytes)) }
    }
}

#[derive(Deserialize)]
struct Refusal {
    error: Told,
}

#[derive(Deserialize)]
struct Told {
    r#type: String,
    code: Option<String>,
    message: Option<String>,
}

/// By the statuses of <https://docs.stripe.com/error-low-level>. What is not Stripe's own
/// answer tells nothing: the call may have been carried out behind it.
fn failure(status: u16, body: &[u8]) -> Failure {
    let Ok(Refusal { error: told }) = serde_json::from_slice(body) else {
        return Failure::Unknown(format!("{status}, and no words of Stripe's"));
    };
    let message = told.message.unwrap_or_default();
    match status {
        401 | 403 => Failure::NotConfigured(message),
        409 => Failure::Concurrent(message),
        424 | 429 => Failure::Busy(message),
        // Other words by a key that was used.
        400..=499 if told.r#type == IDEMPOTENCY_ERROR => Failure::Failed(message),
        400..=499 => Failure::Refused { status, code: told.code.unwrap_or(told.r#type), message },
        _ => Failure::Failed(message),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn without_a_key_there_is_no_client() {
        let empty: Settings = serde_json::from_str("{}").unwrap();
        assert!(matches!(Stripe::new(&empty), Err(Failure::NotConfigured(_))));
        let settings: Settings =
            serde_json::from_str(r#"{"secret_key": "sk_test_1", "api_url": "http://127.0.0.1:1"}"#).unwrap();
        assert!(Stripe::new(&settings).is_ok());
        assert!(serde_json::from_str::<Settings>(r#"{"secretkey": "sk_test_1"}"#).is_err());
    }

    #[test]
    fn what_is_not_an_answer_of_stripes_leaves_the_outcome_open() {
        for (status, body) in [(502, "<html>Bad gateway</html>"), (500, ""), (404, "{}"), (400, "[]")] {
            assert!(matches!(failure(status, body.as_bytes()), Failure::Unknown(_)), "{status} {body}");
        }
        let told =
            br#"{"error": {"type": "invalid_request_error", "code": "charge_already_refunded", "message": "m"}}"#;
        let refused = Failure::Refused { status: 400, code: "charge_already_refunded".into(), message: "m".into() };
        assert_eq!(failure(400, told), refused);
        assert!(matches!(failure(409, told), Failure::Concurrent(_)) && matches!(failure(429, told), Failure::Busy(_)));
        assert!(matches!(failure(500, told), Failure::Failed(_)));
        assert!(matches!(failure(401, told), Failure::NotConfigured(_)));
        let used = br#"{"error": {"type": "idempotency_error", "message": "m"}}"#;
        assert!(matches!(failure(400, used), Failure::Failed(_)));
    }

    #[test]
    fn a_form_is_the_same_whatever_order_its_pairs_have() {
        assert_eq!(sorted("metadata[b]=2&amount=1&metadata[a]=1"), "amount=1&metadata[a]=1&metadata[b]=2");
    }
}
