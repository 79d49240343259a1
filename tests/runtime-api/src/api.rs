//! The Lambda Runtime API over loopback, for one function at a time.
//! <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tokio::net::TcpListener;
use tokio::sync::{Mutex, mpsc};
use tokio::task::JoinHandle;

/// Lambda's own limit on a synchronous answer.
const ANSWER_BYTES_MAX: usize = 6 << 20;
/// What the function believes it has left.
const DEADLINE: Duration = Duration::from_secs(60);

/// What a function tells the runtime API.
#[derive(Debug)]
pub enum Told {
    /// It asks for its first or next event.
    Ready { at: Instant },
    /// It answered.
    Answered { at: Instant, sent: Instant, body: Vec<u8> },
    /// The invocation failed; the body is its error document.
    Failed { body: Vec<u8> },
    /// It could not start.
    NotStarted { body: Vec<u8> },
}

/// A listening runtime API. Ends when it is dropped.
pub struct RuntimeApi {
    pub address: SocketAddr,
    events: mpsc::Sender<Vec<u8>>,
    told: mpsc::Receiver<Told>,
    server: JoinHandle<()>,
}

struct Shared {
    events: Mutex<mpsc::Receiver<Vec<u8>>>,
    /// When the event in hand went out.
    sent: Mutex<Instant>,
    told: mpsc::Sender<Told>,
}

impl RuntimeApi {
    /// Listens on a free port of the loopback interface.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn listen() -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let (events, events_out) = mpsc::channel(1);
        let (told_in, told) = mpsc::channel(8);
        let shared = Shared { events: Mutex::new(events_out), sent: Mutex::new(Instant::now()), told: told_in };
        let routes = Router::new()
            .route("/2018-06-01/runtime/invocation/next", get(next))
            .route("/2018-06-01/runtime/invocation/{id}/response", post(answered))
            .route("/2018-06-01/runtime/invocation/{id}/error", post(failed))
            .route("/2018-06-01/runtime/init/error", post(not_started))
            .layer(DefaultBodyLimit::max(ANSWER_BYTES_MAX))
            .with_state(Arc::new(shared));
        let server = tokio::spawn(async move {
            // Ends only with the task itself; an accept error shows as a time-out.
            let _ = axum::serve(listener, routes).await;
        });
        Ok(Self { address, events, told, server })
    }

    /// Gives the function its next event.
    pub async fn send(&self, event: Vec<u8>) {
        // The receiver lives as long as the server, and the server as long as this.
        let _ = self.events.send(event).await;
    }

    /// What the function says next; `None` when nothing listens any more.
    pub async fn told(&mut self) -> Option<Told> {
        self.told.recv().await
    }
}

impl Drop for RuntimeApi {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn next(State(shared): State<Arc<Shared>>) -> Response {
    let _ = shared.told.send(Told::Ready { at: Instant::now() }).await;
    let Some(event) = shared.events.lock().await.recv().await else {
        return StatusCode::GONE.into_response();
    };
    *shared.sent.lock().await = Instant::now();
    (headers(), event).into_response()
}

#[allow(clippy::disallowed_methods, reason = "this stands in for Lambda, whose clock is the system's")]
fn headers() -> HeaderMap {
    let deadline = SystemTime::now() + DEADLINE;
    let deadline_ms = deadline.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis().to_string();
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static("application/json"));
    headers.insert("lambda-runtime-aws-request-id", HeaderValue::from_static("8476a536-e9f4-11e8-9739-2dfe598c3fcd"));
    headers.insert(
        "lambda-runtime-invoked-function-arn",
        HeaderValue::from_static("arn:aws:lambda:eu-central-1:000000000000:function:bench"),
    );
    headers.insert("lambda-runtime-trace-id", HeaderValue::from_static("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700"));
    if let Ok(value) = HeaderValue::from_str(&deadline_ms) {
        headers.insert("lambda-runtime-deadline-ms", value);
    }
    headers
}

async fn answered(State(shared): State<Arc<Shared>>, Path(_id): Path<String>, body: Bytes) -> StatusCode {
    let at = Instant::now();
    let sent = *shared.sent.lock().await;
    let _ = shared.told.send(Told::Answered { at, sent, body: body.to_vec() }).await;
    StatusCode::ACCEPTED
}

async fn failed(State(shared): State<Arc<Shared>>, Path(_id): Path<String>, body: Bytes) -> StatusCode {
    let _ = shared.told.send(Told::Failed { body: body.to_vec() }).await;
    StatusCode::ACCEPTED
}

async fn not_started(State(shared): State<Arc<Shared>>, body: Bytes) -> StatusCode {
    let _ = shared.told.send(Told::NotStarted { body: body.to_vec() }).await;
    StatusCode::ACCEPTED
}
