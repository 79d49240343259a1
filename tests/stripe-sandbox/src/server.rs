//! HTTP: the API under `/v1`, the two pages, and the switches under `/_sandbox`.

use std::sync::Arc;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::request::{self, Incoming, Outgoing};
use crate::shared::Shared;
use crate::{control, sender, web};

const BODY_BYTES_MAX: usize = 1 << 20;

/// Serves until the sandbox is stopped.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let sending = tokio::spawn(sender::send_webhooks(Arc::clone(&shared)));
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = shared.stop.notified() => break,
        };
        let Ok((stream, _)) = accepted else { continue };
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            let service = service_fn(move |request| respond(Arc::clone(&shared), request));
            // An error here is a connection that broke, by a fault or by the other side.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
    sending.abort();
}

/// Hyper closes the connection without an answer when the service fails.
#[derive(Debug, thiserror::Error)]
#[error("a fault breaks the connection")]
struct Broken;

async fn respond(
    shared: Arc<Shared>,
    request: Request<hyper::body::Incoming>,
) -> Result<Response<Full<Bytes>>, Broken> {
    let (parts, body) = request.into_parts();
    let Ok(body) = Limited::new(body, BODY_BYTES_MAX).collect().await else {
        return Ok(render(Outgoing::new(413, "text/plain", "The body is too large.".to_owned())));
    };
    let incoming = Incoming {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body: body.to_bytes().to_vec(),
    };
    let outgoing = if incoming.path.starts_with("/_sandbox/") {
        Some(control::answer(&shared, &incoming).await)
    } else if !incoming.path.starts_with("/v1/") {
        let page = web::answer(&shared, &incoming);
        shared.wake.notify_one();
        Some(page)
    } else if incoming.method == "OPTIONS" {
        Some(request::preflight())
    } else {
        request::answer(&shared, &incoming).await
    };
    outgoing.map(render).ok_or(Broken)
}

fn render(outgoing: Outgoing) -> Response<Full<Bytes>> {
    let mut response = Response::builder().status(outgoing.status).header("access-control-allow-origin", "*");
    for (name, value) in outgoing.headers {
        response = response.header(name, value);
    }
    let body = Full::new(Bytes::from(outgoing.body));
    response.body(body).unwrap_or_else(|_| Response::new(Full::new(Bytes::new())))
}
