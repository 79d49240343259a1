//! The client: calls are sent, again where that does no harm, and refusals are errors.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::{RequestBuilder, Response};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use tokio::time::sleep;

use crate::call::{Answer, Call, Request};
use crate::errors::Error;
use crate::retries::{Retries, problem_of};

/// Above what one long poll takes.
const TIMEOUT: Duration = Duration::from_secs(60);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Of an answer of the API; a receipt can be so large.
const ANSWER_BYTES_MAX: u64 = 64 << 20;
const USER_AGENT: &str = concat!("ggen-cloud-client-rust/", env!("CARGO_PKG_VERSION"));

/// Sends calls. A clone shares its connections.
#[derive(Debug, Clone)]
pub struct Client {
    base_url: String,
    token: Option<Token>,
    retries: Retries,
    http: reqwest::Client,
}

/// Not shown where a client is printed.
#[derive(Clone)]
struct Token(String);

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("…")
    }
}

impl Client {
    /// `base_url` is where the API is, without a path. Without a token it can do what needs none.
    ///
    /// A process has one provider of TLS cryptography; where none was chosen before, it is aws-lc's.
    ///
    /// # Errors
    /// [`Error::Unsendable`] where the machine has no certificates of authorities to trust.
    pub fn new(base_url: &str) -> Result<Self, Error> {
        if CryptoProvider::get_default().is_none() {
            // An error says that there is one by now.
            let _installed = aws_lc_rs::default_provider().install_default();
        }
        let http = reqwest::Client::builder().connect_timeout(CONNECT_TIMEOUT).user_agent(USER_AGENT).build();
        let http = http.map_err(|error| Error::Unsendable { call: "any call", reason: error.to_string() })?;
        Ok(Self::with_http(base_url, http))
    }

    /// As [`Client::new`], over an HTTP client of the caller's, with its proxies and certificates.
    pub fn with_http(base_url: &str, http: reqwest::Client) -> Self {
        let base_url = base_url.trim_end_matches('/').to_owned();
        Self { base_url, token: None, retries: Retries::default(), http }
    }

    /// With an API key, or a person's access token.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(Token(token.into()));
        self
    }

    #[must_use]
    pub fn with_retries(mut self, retries: Retries) -> Self {
        self.retries = retries;
        self
    }

    /// What the operation answers.
    ///
    /// # Errors
    /// [`Error::Problem`] where the API refuses, [`Error::Unreachable`], [`Error::UnexpectedAnswer`].
    pub async fn send<A: Answer>(&self, call: &Call<A>) -> Result<A::Value, Error> {
        let content = self.send_raw(call).await?;
        A::read(content).map_err(|error| unexpected(call.name(), error.to_string()))
    }

    /// The answer's body as it came, for what is verified byte by byte.
    ///
    /// # Errors
    /// As [`Client::send`].
    pub async fn send_raw<A>(&self, call: &Call<A>) -> Result<Vec<u8>, Error> {
        self.execute(&call.request).await
    }

    async fn execute(&self, request: &Request) -> Result<Vec<u8>, Error> {
        let name = request.name;
        let content = match &request.body {
            Some(body) => Some(body.content.clone().map_err(|reason| Error::Unsendable { call: name, reason })?),
            None => None,
        };
        let attempt = || self.request(request, content.clone());
        self.with_retries_of(name, request.is_harmless_to_repeat(), ANSWER_BYTES_MAX, &attempt).await
    }

    /// Sends what `attempt` makes until it succeeds, is refused for good, or the attempts are used up.
    pub(crate) async fn with_retries_of(
        &self,
        call: &'static str,
        is_harmless: bool,
        bytes_max: u64,
        attempt: &(dyn Fn() -> RequestBuilder + Send + Sync),
    ) -> Result<Vec<u8>, Error> {
        let mut tries = 1;
        loop {
            let failure = match answered(call, attempt(), bytes_max).await {
                Ok(content) => return Ok(content),
                Err(failure) => failure,
            };
            let Some(pause) = self.retries.pause_after(&failure, is_harmless, tries) else { return Err(failure) };
            sleep(pause).await;
            tries += 1;
        }
    }

    /// Outside the API: a signed request, which gets no token of ours.
    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.http
    }

    fn request(&self, call: &Request, content: Option<Bytes>) -> RequestBuilder {
        let mut request = self.http.request(call.method.clone(), call.url(&self.base_url));
        request = request.timeout(TIMEOUT).header(ACCEPT, call.accept);
        if let Some(Token(token)) = &self.token {
            request = request.bearer_auth(token);
        }
        if let Some(key) = &call.idempotency_key {
            request = request.header("idempotency-key", key);
        }
        match (content, &call.body) {
            (Some(content), Some(body)) => request.header(CONTENT_TYPE, body.content_type).body(content),
            _ => request,
        }
    }
}

/// One attempt: the body of a success, or what went wrong.
async fn answered(call: &'static str, request: RequestBuilder, bytes_max: u64) -> Result<Vec<u8>, Error> {
    let mut answer = request.send().await.map_err(|error| unanswered(call, error))?;
    let (status, mut content) = (answer.status(), Vec::new());
    while let Some(part) = next_part(call, &mut answer).await? {
        content.extend_from_slice(&part);
        if content.len() as u64 > bytes_max {
            return Err(unexpected(call, format!("the answer is larger than {bytes_max} bytes")));
        }
    }
    if status.is_success() {
        return Ok(content);
    }
    #[expect(clippy::disallowed_methods, reason = "a client has no other clock to compare Retry-After's date with")]
    let now = SystemTime::now();
    Err(problem_of(status, answer.headers(), &content, now).into())
}

async fn next_part(call: &'static str, answer: &mut Response) -> Result<Option<Bytes>, Error> {
    answer.chunk().await.map_err(|error| unanswered(call, error))
}

fn unanswered(call: &'static str, error: reqwest::Error) -> Error {
    // A signed URL is a secret for a while, so none is repeated.
    let source = error.without_url();
    if source.is_builder() {
        return Error::Unsendable { call, reason: source.to_string() };
    }
    Error::Unreachable { call, source }
}

pub(crate) fn unexpected(call: &'static str, reason: String) -> Error {
    Error::UnexpectedAnswer { call, reason }
}
