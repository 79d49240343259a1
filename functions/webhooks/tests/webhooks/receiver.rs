//! Somebody who receives webhooks, on this machine.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

/// One request as it came.
#[derive(Debug, Clone)]
pub(crate) struct Received {
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers[name].to_str().unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// Whether one of its signatures is that of the reference library by this secret. By the
    /// test's clock it is from another time than the machine's, by which the library verifies.
    pub(crate) fn is_signed_by(&self, secret: &str) -> bool {
        let reference = standardwebhooks::Webhook::new(secret).unwrap();
        let at = self.header("webhook-timestamp").parse().unwrap();
        let expected = reference.sign(self.header("webhook-id"), at, &self.body).unwrap();
        self.header("webhook-signature").split(' ').any(|given| given == expected)
    }
}

/// What is answered.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: String,
}

#[derive(Default)]
struct Inbox {
    received: Vec<Received>,
    /// The next ones; then `usual`.
    answers: VecDeque<Answer>,
    usual: Option<Answer>,
}

#[derive(Clone)]
pub(crate) struct Receiver {
    inbox: Arc<Mutex<Inbox>>,
    port: u16,
}

pub(crate) fn status(status: u16) -> Answer {
    Answer { status, headers: Vec::new(), body: String::new() }
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (port, inbox) = (listener.local_addr().unwrap().port(), Arc::<Mutex<Inbox>>::default());
        let routes = Router::new().fallback(receive).with_state(Arc::clone(&inbox));
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { inbox, port }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.inbox.lock().unwrap().received.clone()
    }

    /// From now on.
    pub(crate) fn answer(&self, answer: Answer) {
        self.inbox.lock().unwrap().usual = Some(answer);
    }

    /// To the next requests, before the usual answer.
    pub(crate) fn answer_next(&self, answer: Answer) {
        self.inbox.lock().unwrap().answers.push_back(answer);
    }
}

async fn receive(State(inbox): State<Arc<Mutex<Inbox>>>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    let mut inbox = inbox.lock().unwrap();
    inbox.received.push(Received { path: uri.path().to_owned(), headers, body });
    let answer = inbox.answers.pop_front().or_else(|| inbox.usual.clone()).unwrap_or_else(|| status(204));
    let mut response = (StatusCode::from_u16(answer.status).unwrap(), answer.body).into_response();
    for (name, value) in answer.headers {
        response.headers_mut().insert(name, value.parse().unwrap());
    }
    response
}
