//! Requests to the API, and what comes back.

use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Method, RequestBuilder};
use serde_json::Value;
use testkit::contract::{self, Answer};

use crate::cloud::Cloud;
use crate::user::cloud;

/// Somebody at the API: with a token, or without one.
#[derive(Clone)]
pub(crate) struct Client {
    base: String,
    token: Option<String>,
    http: reqwest::Client,
}

/// One answer.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// `null` when the body is not JSON.
    pub(crate) json: Value,
}

impl Client {
    pub(crate) fn anonymous(cloud: &Cloud) -> Self {
        // An error only says that there is one already.
        let _installed = rustls::crypto::aws_lc_rs::default_provider().install_default();
        let http = reqwest::Client::builder().timeout(std::time::Duration::from_secs(60)).build().unwrap();
        Self { base: cloud.api_url.trim_end_matches('/').to_owned(), token: None, http }
    }

    pub(crate) fn with_token(&self, token: &str) -> Self {
        Self { token: Some(token.to_owned()), ..self.clone() }
    }

    /// The access token that requests carry.
    pub(crate) fn token(&self) -> &str {
        self.token.as_deref().expect("a client with a token")
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.base));
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    /// Outside the API: a signed URL.
    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.http
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        send(self.request(Method::GET, path)).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Reply {
        send(self.request(Method::POST, path).json(body)).await
    }

    /// Without a body.
    pub(crate) async fn post_nothing(&self, path: &str) -> Reply {
        send(self.request(Method::POST, path)).await
    }

    pub(crate) async fn post_once(&self, path: &str, key: &str, body: &Value) -> Reply {
        send(self.request(Method::POST, path).header("idempotency-key", key).json(body)).await
    }

    pub(crate) async fn post_raw(&self, path: &str, content_type: &str, body: impl Into<Vec<u8>>) -> Reply {
        send(self.request(Method::POST, path).header(CONTENT_TYPE, content_type).body(body.into())).await
    }
}

pub(crate) async fn send(request: RequestBuilder) -> Reply {
    let (client, request) = request.build_split();
    let request = request.expect("a request");
    let (method, url) = (request.method().to_string(), request.url().to_string());
    let response = client.execute(request).await.expect("the local cloud answers: make status");
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let body = response.bytes().await.expect("a whole answer");
    assert_as_documented(&method, &url, status, &headers, &body);
    Reply { status, headers, json: serde_json::from_slice(&body).unwrap_or_default() }
}

/// Fails the test if an answer of the API is not what the document says, or if a
/// link in it does not lead to where the API is.
pub(crate) fn assert_as_documented(method: &str, url: &str, status: u16, headers: &HeaderMap, body: &[u8]) {
    let base = cloud().api_url.trim_end_matches('/');
    let path = url.strip_prefix(base).map(|path| path.split(['?', '#']).next().unwrap_or_default());
    let Some(operation) = path.and_then(|path| contract::operation(method, path)) else { return };
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let told: Vec<(String, String)> = headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect();
    let differences = contract::differences(operation, Answer { status, headers: &told, body });
    assert!(differences.is_empty(), "not what the document says: {differences:#?}");
    // The document describes links, and has none.
    if path == Some("/openapi.json") {
        return;
    }
    let json: Value = serde_json::from_slice(body).unwrap_or_default();
    for link in links(&json).into_iter().chain(told.iter().filter(|(name, _)| name == "location").map(|(_, to)| to)) {
        assert!(link.starts_with("http"), "{operation} tells a link that cannot be followed: {link}");
    }
}

/// All texts of all objects named `links`.
pub(crate) fn links(json: &Value) -> Vec<&String> {
    match json {
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, value)| match value {
                Value::Object(links) if name == "links" => links
                    .values()
                    .filter_map(|link| if let Value::String(link) = link { Some(link) } else { None })
                    .collect(),
                inner => links(inner),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(links).collect(),
        _ => Vec::new(),
    }
}

impl Reply {
    #[track_caller]
    pub(crate) fn expect(self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.json);
        self.json
    }

    /// A problem document with this status and code, whole.
    #[track_caller]
    pub(crate) fn expect_problem(self, status: u16, code: &str) -> Value {
        assert_eq!((self.status, self.json["code"].as_str()), (status, Some(code)), "{}", self.json);
        let content_type = self.header("content-type");
        assert_eq!(content_type, "application/problem+json");
        assert_eq!(self.json["status"], status);
        let page = self.json["type"].as_str().unwrap_or_default();
        assert!(page.starts_with("http") && page.ends_with(&format!("/docs/errors.html#{code}")), "{page}");
        let request_id = self.json["request_id"].as_str().unwrap_or_default();
        assert!(!request_id.is_empty(), "no request id in {}", self.json);
        assert_eq!(self.header("x-request-id"), request_id, "the header and the document name one request");
        assert!(self.json["detail"].as_str().is_some_and(|detail| !detail.is_empty()), "{}", self.json);
        self.json
    }

    /// Empty when it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// A text inside an answer, which must be there.
#[track_caller]
pub(crate) fn text<'a>(json: &'a Value, field: &str) -> &'a str {
    json[field].as_str().unwrap_or_else(|| panic!("no text `{field}` in {json}"))
}
