//! One request and its reply.

use std::sync::atomic::{AtomicU64, Ordering};

use platform::error::Refusal;
use platform::limits::Admission;
use platform::request::Client;
use platform::staff::Identity;
use platform::{Endpoint, Http, Request, Response, Trigger, dispatch_http};
use serde::Serialize;
use serde_json::{Value, json};

use crate::TestApp;
use crate::contract::{self, Answer};

/// A request being written.
#[must_use = "a call goes out by `send`"]
pub struct Call {
    app: TestApp,
    endpoint: &'static Endpoint,
    request: Request,
}

/// What came back.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    /// The body; `null` when it is empty, and a string when it is no JSON.
    pub json: Value,
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The stable code of a problem document; empty for a success.
    pub fn code(&self) -> &str {
        self.json["code"].as_str().filter(|_| self.status >= 400).unwrap_or_default()
    }

    /// A text of the body, which must be there.
    pub fn text(&self, field: &str) -> &str {
        self.json[field].as_str().unwrap_or_else(|| panic!("no text `{field}` in {self:?}"))
    }

    /// Status, headers and body for a snapshot, without the request's own id.
    pub fn snapshot(&self) -> Value {
        let mut headers: Vec<String> = self
            .headers
            .iter()
            .filter(|(name, _)| name != "x-request-id")
            .map(|(name, value)| format!("{name}: {value}"))
            .collect();
        headers.sort();
        let mut body = self.json.clone();
        if let Some(id) = body.get_mut("request_id") {
            *id = json!("[request id]");
        }
        json!({"status": self.status, "headers": headers, "body": body})
    }
}

impl Call {
    pub(crate) fn new(app: TestApp, endpoint: &'static Endpoint, identity: Option<Result<Identity, Refusal>>) -> Self {
        static SENT: AtomicU64 = AtomicU64::new(0);
        let id = format!("request-{}", SENT.fetch_add(1, Ordering::Relaxed) + 1);
        // A public route has no authorizer, so nobody tells who calls.
        let identity = if http(endpoint).access == platform::Access::Public { None } else { identity };
        let mut request = Request::default();
        (request.id, request.identity) = (id, identity);
        request.client = Client { ip: "192.0.2.10".to_owned(), user_agent: "test/1".to_owned() };
        Self { app, endpoint, request }
    }

    /// A parameter of the path.
    pub fn path(mut self, name: &str, value: impl ToString) -> Self {
        self.request.path_parameters.insert(name.to_owned(), value.to_string());
        self
    }

    /// The query string, encoded: `limit=2&cursor=abc`.
    pub fn query(mut self, text: &str) -> Self {
        self.request.query_string = text.to_owned();
        self
    }

    pub fn json(self, body: &impl Serialize) -> Self {
        self.body("application/json", serde_json::to_vec(body).unwrap())
    }

    pub fn body(mut self, content_type: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.request.content_type = Some(content_type.to_owned());
        self.request.body = bytes.into();
        self
    }

    /// The address that the gateway sees.
    pub fn from_ip(mut self, ip: &str) -> Self {
        self.request.client.ip = ip.to_owned();
        self
    }

    /// The `User-Agent` header.
    pub fn user_agent(mut self, text: &str) -> Self {
        self.request.client.user_agent = text.to_owned();
        self
    }

    /// The `Authorization` header, as a public route sees it.
    pub fn authorization(mut self, text: &str) -> Self {
        self.request.authorization = Some(text.to_owned());
        self
    }

    /// The `Stripe-Signature` header.
    pub fn stripe_signature(mut self, text: &str) -> Self {
        self.request.stripe_signature = Some(text.to_owned());
        self
    }

    /// The `Accept` header.
    pub fn accept(mut self, media_types: &str) -> Self {
        self.request.accept = Some(media_types.to_owned());
        self
    }

    /// The `If-None-Match` header.
    pub fn if_none_match(mut self, tags: &str) -> Self {
        self.request.if_none_match = Some(tags.to_owned());
        self
    }

    pub fn cookie(mut self, name: &str, value: &str) -> Self {
        self.request.cookies.insert(name.to_owned(), value.to_owned());
        self
    }

    /// What the authorizer found out about the caller's limits.
    pub fn admission(mut self, admission: Admission) -> Self {
        self.request.admission = Some(admission);
        self
    }

    pub fn idempotency_key(mut self, key: &str) -> Self {
        self.request.idempotency_key = Some(key.to_owned());
        self
    }

    /// Sends it through the whole pipeline. Fails the test if the function
    /// touched what its row does not grant, or answered what the document does not tell.
    pub async fn send(self) -> Reply {
        let http = http(self.endpoint);
        for name in http.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')) {
            assert!(self.request.path_parameters.contains_key(name), "{} needs the path's `{name}`", http.path);
        }
        let function = self.app.function(self.endpoint);
        let response = dispatch_http(&function.app, self.endpoint.name, http, self.request).await;
        function.gate.assert_granted(self.endpoint.name);
        let answer = Answer { status: response.status, headers: &response.headers, body: &response.body };
        let differences = contract::differences(self.endpoint.name, answer);
        assert!(differences.is_empty(), "not what the document says (make generate): {differences:#?}");
        let json = body_of(&response);
        let reply = Reply { status: response.status, headers: response.headers, json };
        let not_modified = reply.status == 304 && http.success.has_etag();
        let elsewhere = reply.status == 303 && http.success.or_elsewhere;
        if reply.status < 400 && !not_modified && !elsewhere {
            assert_eq!(reply.status, http.success.status, "{}: not the row's status", self.endpoint.name);
        }
        reply
    }
}

fn body_of(response: &Response) -> Value {
    let is_text = response.headers.iter().any(|(name, value)| name == "content-type" && !value.contains("json"));
    match &response.body[..] {
        [] => Value::Null,
        text if is_text => Value::String(String::from_utf8(text.to_vec()).unwrap()),
        json => serde_json::from_slice(json).unwrap(),
    }
}

fn http(endpoint: &'static Endpoint) -> &'static Http {
    match &endpoint.trigger {
        Trigger::Http(http) => http,
        _ => panic!("{} is not a route", endpoint.name),
    }
}
