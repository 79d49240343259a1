//! A server that answers what it was told, one after the other, and keeps what came.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ggen_cloud_client::{Client, Retries};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::HeaderMap;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};

#[derive(Debug, Clone)]
pub(crate) enum Answer {
    /// Status, headers, body.
    Sent(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// The connection ends without an answer.
    Lost,
}

#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) method: String,
    /// With its query.
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

pub(crate) struct Server {
    pub(crate) url: String,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    answers: Mutex<VecDeque<Answer>>,
    seen: Mutex<Vec<Seen>>,
}

pub(crate) fn json(status: u16, value: &Value) -> Answer {
    Answer::Sent(status, Vec::new(), value.to_string().into_bytes())
}

pub(crate) fn refused(code: &str, status: u16, retry_after: Option<&str>) -> Answer {
    let problem = json!({
        "type": format!("urn:ggen:problem:{code}"), "title": "x", "status": status, "detail": "why", "code": code,
        "request_id": "req-1",
    });
    let headers = retry_after.map(|text| ("retry-after", text.to_owned())).into_iter().collect();
    Answer::Sent(status, headers, problem.to_string().into_bytes())
}

impl Server {
    pub(crate) async fn answering(answers: impl IntoIterator<Item = Answer>) -> Self {
        let server = Self::start().await;
        server.answer(answers);
        server
    }

    /// Without answers yet: some of them name the server's own address.
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(State::default());
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Self { url, state }
    }

    pub(crate) fn answer(&self, answers: impl IntoIterator<Item = Answer>) {
        self.state.answers.lock().unwrap().extend(answers);
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.state.seen.lock().unwrap().clone()
    }

    /// With short pauses and a token.
    pub(crate) fn client(&self) -> Client {
        let (pause, pause_max) = (Duration::from_millis(10), Duration::from_millis(1_500));
        let retries = Retries { tries_max: 3, pause, pause_max };
        Client::new(&self.url).unwrap().with_token("the-token").with_retries(retries)
    }
}

async fn serve(stream: TcpStream, state: Arc<State>) {
    let service = service_fn(|request| answered(request, &state));
    // Ends with an error where an answer is lost on purpose.
    let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn answered(request: Request<Incoming>, state: &State) -> Result<Response<Full<Bytes>>, io::Error> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map_err(io::Error::other)?.to_bytes();
    let (method, path) = (parts.method.to_string(), parts.uri.to_string());
    state.seen.lock().unwrap().push(Seen { method, path, headers: parts.headers, body });
    let answer = state.answers.lock().unwrap().pop_front();
    let Some(Answer::Sent(status, headers, content)) = answer else { return Err(io::Error::other("lost")) };
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(name, value);
    }
    let response: Result<_, Infallible> = Ok(response.body(Full::new(Bytes::from(content))).unwrap());
    response.map_err(io::Error::other)
}
