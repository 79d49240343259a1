//! Sends webhooks, one after the other, as their time comes.

use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST, USER_AGENT};
use hyper::{Method, Request, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::deliveries::{Delivery, Waiting};
use crate::shared::Shared;
use crate::state::State;
use crate::tasks;

/// How long an endpoint may take. Stripe does not say; libraries and tests count on seconds.
const TIMEOUT: Duration = Duration::from_secs(10);
/// A clock that runs lets things become due without a request.
const TICK: Duration = Duration::from_millis(200);

pub(crate) async fn send_webhooks(shared: Arc<Shared>) {
    loop {
        let delivery = next(&shared);
        let Some(delivery) = delivery else {
            // Either something happened or a moment has passed.
            let _ = tokio::time::timeout(TICK, shared.wake.notified()).await;
            continue;
        };
        let taken = send(&delivery).await;
        record(&mut shared.lock(), &delivery, taken);
    }
}

fn next(shared: &Shared) -> Option<Delivery> {
    let mut state = shared.lock();
    // A mistake of the sandbox shows at the next request; here nobody could be told.
    let _ = tasks::run_due(&mut state);
    if state.deliveries.held {
        return None;
    }
    let delivery = take_due(&mut state)?;
    state.deliveries.on_the_way += 1;
    Some(delivery)
}

/// The next delivery that is due, signed now.
pub(crate) fn take_due(state: &mut State) -> Option<Delivery> {
    loop {
        let now = state.clock.now();
        let waiting: Waiting = state.deliveries.next_due(now)?;
        let Some(recorded) = state.log.get(&waiting.event) else { continue };
        let (event_type, value) = (recorded.event_type.clone(), recorded.value());
        let payload = serde_json::to_string_pretty(&value).unwrap_or_default();
        // An endpoint that was deleted meanwhile gets nothing.
        let Some((url, signature)) = state.deliveries.sign(&waiting.endpoint, &payload) else { continue };
        return Some(Delivery { event_id: waiting.event.clone(), event_type, url, payload, signature, waiting });
    }
}

/// What came of a delivery.
pub(crate) fn record(state: &mut State, delivery: &Delivery, taken: bool) {
    state.deliveries.on_the_way = state.deliveries.on_the_way.saturating_sub(1);
    if taken {
        if let Some(recorded) = state.log.get_mut(&delivery.event_id) {
            recorded.pending_webhooks = recorded.pending_webhooks.saturating_sub(1);
        }
    } else {
        let now = state.clock.now();
        state.deliveries.retry(now, delivery.waiting.clone());
    }
}

/// Whether the endpoint answered with 2xx in time.
async fn send(delivery: &Delivery) -> bool {
    let sent = tokio::time::timeout(TIMEOUT, post(delivery)).await;
    matches!(sent, Ok(Ok(status)) if (200..300).contains(&status))
}

async fn post(delivery: &Delivery) -> Result<u16, Box<dyn std::error::Error + Send + Sync>> {
    let uri: Uri = delivery.url.parse()?;
    let host = uri.host().ok_or("the URL has no host")?;
    let stream = TcpStream::connect((host, uri.port_u16().unwrap_or(80))).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let authority = uri.authority().map_or(host, |authority| authority.as_str());
    let request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(HOST, authority)
        .header(CONTENT_TYPE, "application/json; charset=utf-8")
        .header(USER_AGENT, "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
        .header("stripe-signature", &delivery.signature)
        .body(Full::new(Bytes::from(delivery.payload.clone())))?;
    let response = sender.send_request(request).await?;
    let status = response.status().as_u16();
    // The answer is read to its end, so that the endpoint is not cut off while it writes.
    let _ = response.into_body().collect().await;
    connection.abort();
    Ok(status)
}
