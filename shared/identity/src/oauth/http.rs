//! Requests to providers: a few seconds at most, no redirects, small answers.

use std::sync::LazyLock;
use std::time::Duration;

use oauth2::{HttpRequest, HttpResponse};
use platform::Error;
use serde::de::DeserializeOwned;

const SECONDS_MAX: u64 = 5;
const ANSWER_BYTES_MAX: usize = 256 * 1024;

/// Made when a request needs it: it reads the system's certificates.
static CLIENT: LazyLock<Result<reqwest::Client, String>> = LazyLock::new(|| {
    // An error only says that there is one already.
    let _installed = rustls::crypto::aws_lc_rs::default_provider().install_default();
    reqwest::Client::builder()
        .timeout(Duration::from_secs(SECONDS_MAX))
        // What a provider redirects to was not agreed on.
        .redirect(reqwest::redirect::Policy::none())
        // GitHub refuses requests that do not say who sends them.
        .user_agent("ggen")
        .build()
        .map_err(|e| e.to_string())
});

#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    #[error("{0}")]
    Client(String),
    #[error("{0}")]
    Request(#[from] reqwest::Error),
    #[error("the answer is longer than {ANSWER_BYTES_MAX} bytes")]
    TooLong,
    #[error("{0}")]
    Response(#[from] oauth2::http::Error),
}

/// Sends what the OAuth library wants sent.
pub(super) async fn send(request: HttpRequest) -> Result<HttpResponse, Failure> {
    let answer = client()?.execute(request.try_into()?).await?;
    let mut response = oauth2::http::Response::builder().status(answer.status());
    for (name, value) in answer.headers() {
        response = response.header(name, value);
    }
    Ok(response.body(bounded(answer).await?)?)
}

/// The JSON at a URL that wants a bearer token.
pub(super) async fn get<T: DeserializeOwned>(url: &str, token: &str) -> Result<T, Error> {
    let unavailable = |e: Failure| Error::Unavailable { inside: format!("{url}: {e}") };
    let request = client().map_err(unavailable)?.get(url).bearer_auth(token).header("accept", "application/json");
    let answer = request.send().await.and_then(reqwest::Response::error_for_status);
    let bytes = bounded(answer.map_err(|e| unavailable(e.into()))?).await.map_err(unavailable)?;
    serde_json::from_slice(&bytes).map_err(|e| Error::Unavailable { inside: format!("{url}: {e}") })
}

fn client() -> Result<&'static reqwest::Client, Failure> {
    CLIENT.as_ref().map_err(|e| Failure::Client(e.clone()))
}

async fn bounded(mut answer: reqwest::Response) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        if bytes.len() + chunk.len() > ANSWER_BYTES_MAX {
            return Err(Failure::TooLong);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}
