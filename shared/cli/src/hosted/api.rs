//! The product's HTTP API, one call at a time.

use std::time::Duration;

use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::Value;
use tokio::runtime::Runtime;

use super::credentials::Credentials;
use crate::failure::Failure;

const TIMEOUT: Duration = Duration::from_secs(60);
/// Of moving an archive or an artefact.
const TRANSFER_TIMEOUT: Duration = Duration::from_secs(15 * 60);
const ANSWER_BYTES_MAX: u64 = 64 << 20;

pub(crate) struct Api {
    credentials: Credentials,
    http: Client,
    runtime: Runtime,
}

impl Api {
    pub(crate) fn new(credentials: Credentials) -> Result<Self, Failure> {
        // An error says that there is one already.
        let _installed = rustls::crypto::aws_lc_rs::default_provider().install_default();
        let http = Client::builder().timeout(TIMEOUT).user_agent(concat!("ggen-cloud/", env!("CARGO_PKG_VERSION")));
        let http = http.build().map_err(|error| Failure::Network(described(&error)))?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| Failure::Network(error.to_string()))?;
        Ok(Self { credentials, http, runtime })
    }

    pub(crate) fn get(&self, path: &str) -> Result<Value, Failure> {
        self.call(self.request(Method::GET, path))
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value, Failure> {
        self.call(self.request(Method::POST, path).json(body))
    }

    /// A POST that creates: repeated after a lost answer it makes the same thing.
    pub(crate) fn create(&self, path: &str, body: &Value) -> Result<Value, Failure> {
        let mut bytes = [0; 16];
        let random = rustls::crypto::aws_lc_rs::default_provider().secure_random;
        random.fill(&mut bytes).map_err(|_| Failure::Network("no random numbers".to_owned()))?;
        let key = bytes.iter().fold("cli-".to_owned(), |key, byte| format!("{key}{byte:02x}"));
        self.call(self.request(Method::POST, path).header("idempotency-key", key).json(body))
    }

    pub(crate) fn replace(&self, path: &str, body: &Value) -> Result<Value, Failure> {
        self.call(self.request(Method::PUT, path).json(body))
    }

    /// The bytes behind a URL that is signed: it needs no key, and gets none.
    pub(crate) fn fetch(&self, url: &str, bytes_max: u64, progress: &dyn Fn(u64)) -> Result<Vec<u8>, Failure> {
        let request = self.http.get(url).timeout(TRANSFER_TIMEOUT);
        self.runtime.block_on(async {
            let answer = request.send().await.map_err(|error| Failure::Network(described(&error)))?;
            let status = answer.status().as_u16();
            if status != 200 {
                return Err(Failure::Api {
                    status,
                    code: "download".to_owned(),
                    detail: "The download was refused.".to_owned(),
                });
            }
            body(answer, bytes_max, progress).await
        })
    }

    /// Sends bytes as a signed request says.
    pub(crate) fn put(&self, signed: &Value, bytes: Vec<u8>) -> Result<(), Failure> {
        let mut request = self.http.put(text(signed, "url")?).timeout(TRANSFER_TIMEOUT).body(bytes);
        for (name, value) in signed["headers"].as_object().into_iter().flatten() {
            request = request.header(name, value.as_str().unwrap_or_default());
        }
        // Sending begins a timer, which needs the runtime around it.
        let answer = self.runtime.block_on(async { request.send().await });
        let answer = answer.map_err(|error| Failure::Network(described(&error)))?;
        match answer.status().as_u16() {
            200 => Ok(()),
            status => {
                Err(Failure::Api { status, code: "upload".to_owned(), detail: "The upload was refused.".to_owned() })
            }
        }
    }

    /// Sends JSON to an address of the user's, which gets no key; the status of the answer.
    pub(crate) fn forward(&self, url: &str, headers: &[(&str, String)], body: &str) -> Result<u16, Failure> {
        let mut request = self.http.post(url).header("content-type", "application/json").body(body.to_owned());
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        let answer = self.runtime.block_on(async { request.send().await });
        Ok(answer.map_err(|error| Failure::Network(described(&error)))?.status().as_u16())
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}{path}", self.credentials.url)).bearer_auth(&self.credentials.key)
    }

    fn call(&self, request: RequestBuilder) -> Result<Value, Failure> {
        self.runtime.block_on(async {
            let answer = request.send().await.map_err(|error| Failure::Network(described(&error)))?;
            let status = answer.status().as_u16();
            let bytes = body(answer, ANSWER_BYTES_MAX, &|_| ()).await?;
            let json: Value = serde_json::from_slice(&bytes).unwrap_or_default();
            if (200..300).contains(&status) {
                return Ok(json);
            }
            Err(problem(status, &json))
        })
    }
}

/// A problem document as people read it: the wrong fields with it.
fn problem(status: u16, json: &Value) -> Failure {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut detail = text(&json["detail"]);
    for field in json["errors"].as_array().into_iter().flatten() {
        detail.push_str(&format!("\n  {}: {}", text(&field["field"]), text(&field["message"])));
    }
    let code = json["code"].as_str().unwrap_or("unknown").to_owned();
    let detail = if detail.is_empty() { "The service gave no reason.".to_owned() } else { detail };
    Failure::Api { status, code, detail }
}

async fn body(mut answer: Response, bytes_max: u64, progress: &dyn Fn(u64)) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    while let Some(part) = answer.chunk().await.map_err(|error| Failure::Network(described(&error)))? {
        bytes.extend_from_slice(&part);
        if bytes.len() as u64 > bytes_max {
            return Err(Failure::Network(format!("the answer is larger than {bytes_max} bytes")));
        }
        progress(bytes.len() as u64);
    }
    Ok(bytes)
}

/// A text of an answer.
pub(crate) fn text<'a>(json: &'a Value, name: &str) -> Result<&'a str, Failure> {
    json[name].as_str().ok_or_else(|| Failure::Network(format!("the answer has no `{name}`")))
}

/// With its causes; a signed URL is a secret for a while, so none is repeated.
fn described(error: &reqwest::Error) -> String {
    let (mut text, mut cause) = (String::new(), std::error::Error::source(error));
    while let Some(inner) = cause {
        text = format!("{text}: {inner}");
        cause = inner.source();
    }
    let host = error.url().and_then(|url| url.host_str()).unwrap_or("the service");
    format!("cannot reach {host}{text}")
}
