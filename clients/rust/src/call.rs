//! What one operation sends and what it answers, before anybody sends it.

use std::fmt::Display;
use std::marker::PhantomData;

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// All but the unreserved characters of RFC 3986, section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Send it with a client: `client.send(&call).await`.
///
/// One call is one intent. Sent twice, it has the same Idempotency-Key, and so makes one thing.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until a client sends it"]
pub struct Call<A> {
    pub(crate) request: Request,
    answer: PhantomData<fn() -> A>,
}

/// The part of a call that has no type, so that sending it is compiled once.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) name: &'static str,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: Vec<(&'static str, String)>,
    pub(crate) body: Option<Body>,
    pub(crate) accept: &'static str,
    takes_key: bool,
    pub(crate) idempotency_key: Option<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct Body {
    pub(crate) content_type: &'static str,
    /// Why it cannot be written is said when it is sent.
    pub(crate) content: Result<Bytes, String>,
}

/// How the body of a success is read.
pub trait Answer {
    type Value;
    /// What the request accepts.
    const ACCEPT: &'static str = "application/json";

    /// # Errors
    /// The body is not what the document says.
    fn read(content: Vec<u8>) -> Result<Self::Value, serde_json::Error>;
}

/// A JSON document.
#[derive(Debug, Clone)]
pub struct Json<T>(PhantomData<T>);

/// No body.
#[derive(Debug, Clone)]
pub struct Nothing;

/// Bytes that no schema describes.
#[derive(Debug, Clone)]
pub struct Raw;

impl<T: DeserializeOwned> Answer for Json<T> {
    type Value = T;

    fn read(content: Vec<u8>) -> Result<T, serde_json::Error> {
        serde_json::from_slice(&content)
    }
}

impl Answer for Nothing {
    type Value = ();

    fn read(_: Vec<u8>) -> Result<(), serde_json::Error> {
        Ok(())
    }
}

impl Answer for Raw {
    type Value = Vec<u8>;
    const ACCEPT: &'static str = "*/*";

    fn read(content: Vec<u8>) -> Result<Vec<u8>, serde_json::Error> {
        Ok(content)
    }
}

impl<A: Answer> Call<A> {
    pub(crate) fn new(name: &'static str, method: Method, path: String) -> Self {
        let (query, body, accept) = (Vec::new(), None, A::ACCEPT);
        let request = Request { name, method, path, query, body, accept, takes_key: false, idempotency_key: None };
        Self { request, answer: PhantomData }
    }
}

impl<A> Call<A> {
    /// The operation's name, such as `create-generation`.
    pub fn name(&self) -> &'static str {
        self.request.name
    }

    /// The path with its parameters filled in.
    pub fn path(&self) -> &str {
        &self.request.path
    }

    /// The body as it is sent; none where there is none.
    pub fn content(&self) -> Option<&[u8]> {
        self.request.body.as_ref().and_then(|body| body.content.as_deref().ok())
    }

    /// The key that every attempt carries; none where the operation takes none.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.request.idempotency_key.as_deref()
    }

    /// With a key of the caller's own, to keep it over restarts. Where the operation takes none, nothing changes.
    pub fn with_idempotency_key(mut self, key: impl Into<String>) -> Self {
        if self.request.takes_key {
            self.request.idempotency_key = Some(key.into());
        }
        self
    }

    /// The same for the page that a cursor names.
    pub(crate) fn after(mut self, cursor: String) -> Self {
        self.request.query.retain(|(name, _)| *name != "cursor");
        self.request.query.push(("cursor", cursor));
        self
    }

    /// Of an optional parameter, of one that can be repeated, or of `[value]`.
    pub(crate) fn ask<'a, T: Display + ?Sized + 'a>(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = &'a T>,
    ) -> Self {
        self.request.query.extend(values.into_iter().map(|value| (name, value.to_string())));
        self
    }

    /// What is not set is not sent, so that the API's own defaults count.
    pub(crate) fn json(self, body: &impl Serialize) -> Self {
        let content = serde_json::to_vec(body).map(Bytes::from).map_err(|error| error.to_string());
        self.sending(Body { content_type: "application/json", content })
    }

    pub(crate) fn text(self, content_type: &'static str, body: &str) -> Self {
        self.sending(Body { content_type, content: Ok(Bytes::copy_from_slice(body.as_bytes())) })
    }

    pub(crate) fn keyed(mut self) -> Self {
        self.request.takes_key = true;
        self.request.idempotency_key = Some(Uuid::new_v4().to_string());
        self
    }

    fn sending(mut self, body: Body) -> Self {
        self.request.body = Some(body);
        self
    }
}

impl Request {
    /// Whether sending it again makes nothing twice.
    pub(crate) fn is_harmless_to_repeat(&self) -> bool {
        self.method == Method::GET || self.idempotency_key.is_some()
    }

    pub(crate) fn url(&self, base: &str) -> String {
        let mut url = format!("{base}{}", self.path);
        for (place, (name, value)) in self.query.iter().enumerate() {
            url.push(if place == 0 { '?' } else { '&' });
            url.extend(utf8_percent_encode(name, RESERVED));
            url.push('=');
            url.extend(utf8_percent_encode(value, RESERVED));
        }
        url
    }
}

/// The path with its parameters filled in, in their order.
pub(crate) fn path_of(template: &str, values: &[&dyn Display]) -> String {
    let mut values = values.iter();
    let mut parts = template.split('{');
    let mut path = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let value = values.next().map(ToString::to_string).unwrap_or_default();
        path.extend(utf8_percent_encode(&value, RESERVED));
        path.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    path
}
