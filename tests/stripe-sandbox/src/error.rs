//! Refusals in Stripe's words: <https://docs.stripe.com/api/errors> and
//! <https://docs.stripe.com/error-codes>.

use serde_json::{Map, Value, json};

/// The `error` object of an answer, with the status that it goes out under.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    pub(crate) status: u16,
    fields: Map<String, Value>,
}

impl Failure {
    fn new(status: u16, kind: &str, message: impl Into<String>) -> Self {
        let mut fields = Map::new();
        fields.insert("message".into(), Value::String(message.into()));
        fields.insert("type".into(), Value::String(kind.into()));
        Self { status, fields }
    }

    /// 400: the request cannot be understood or carried out.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(400, "invalid_request_error", message)
    }

    /// 401: no key, or one that the sandbox does not know.
    pub(crate) fn unauthenticated(message: impl Into<String>) -> Self {
        Self::new(401, "invalid_request_error", message)
    }

    /// 403: the key may not do this.
    pub(crate) fn forbidden(message: impl Into<String>) -> Self {
        Self::new(403, "invalid_request_error", message)
    }

    /// 404 for what the path names.
    pub(crate) fn missing(noun: &str, id: &str, param: &str) -> Self {
        let mut failure = Self::reference(noun, id, param);
        failure.status = 404;
        failure
    }

    /// 400 for what a parameter names.
    pub(crate) fn reference(noun: &str, id: &str, param: &str) -> Self {
        Self::invalid(format!("No such {noun}: '{id}'")).code("resource_missing").param(param)
    }

    /// 402: the card was declined.
    pub(crate) fn card(message: impl Into<String>, code: &str) -> Self {
        Self::new(402, "card_error", message).code(code)
    }

    pub(crate) fn idempotency(status: u16, message: impl Into<String>) -> Self {
        Self::new(status, "idempotency_error", message)
    }

    pub(crate) fn rate_limited() -> Self {
        Self::new(
            429,
            "invalid_request_error",
            "Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.",
        )
        .code("rate_limit")
    }

    /// 500, as a fault switch asks for it.
    pub(crate) fn api_error() -> Self {
        Self::new(
            500,
            "api_error",
            "Sorry! There was an error while talking to one of our backends. Support has been notified.",
        )
    }

    /// 500: the sandbox itself is wrong, for example an object that async-stripe could not read.
    pub(crate) fn sandbox(message: impl Into<String>) -> Self {
        Self::new(500, "api_error", format!("stripe-sandbox: {}", message.into()))
    }

    pub(crate) fn code(self, code: &str) -> Self {
        let link = format!("https://docs.stripe.com/error-codes/{}", code.replace('_', "-"));
        self.with("code", json!(code)).with("doc_url", json!(link))
    }

    pub(crate) fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    pub(crate) fn param(self, param: &str) -> Self {
        self.with("param", json!(param))
    }

    pub(crate) fn with(mut self, field: &str, value: Value) -> Self {
        self.fields.insert(field.into(), value);
        self
    }

    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).and_then(Value::as_str)
    }

    /// The error as `last_payment_error` holds it: without the intent itself.
    pub(crate) fn as_last_error(&self) -> Value {
        let mut fields = self.fields.clone();
        fields.remove("payment_intent");
        fields.remove("setup_intent");
        Value::Object(fields)
    }

    pub(crate) fn body(&self, request_id: &str) -> Value {
        let mut fields = self.fields.clone();
        fields.insert("request_log_url".into(), json!(format!("https://dashboard.stripe.com/test/logs/{request_id}")));
        json!({ "error": fields })
    }
}
