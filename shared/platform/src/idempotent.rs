//! `Idempotency-Key`: a creating POST repeated with the same key makes its
//! thing once and answers the same.
//!
//! Invariants, kept by conditional writes of [`crate::idempotency`]:
//! - one request at a time runs under a key; its lease ends with the function's
//!   timeout, so that a crash does not lock the key;
//! - every run under a key is given the same id for what it creates, so that a
//!   run after a crash finds what the first one had already made;
//! - a stored answer is given back for a day; another body is refused.

use sha2::{Digest, Sha256};

use crate::app::App;
use crate::endpoint::HttpHandle;
use crate::error::Error;
use crate::idempotency::{self, Begun, Key};
use crate::request::Request;
use crate::response::Response;

const KEY_BYTES_MAX: usize = 255;

pub(crate) async fn handle(app: &App, name: &str, handle: HttpHandle, mut request: Request) -> Result<Response, Error> {
    let Some(text) = request.idempotency_key.clone() else {
        return handle(app, request).await;
    };
    if text.is_empty() || text.len() > KEY_BYTES_MAX || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Error::field("Idempotency-Key", format!("expected 1 to {KEY_BYTES_MAX} visible ASCII characters")));
    }
    let payload = payload(&text, &request);
    // Without a caller the payload is part of the key: two strangers who choose
    // the same key must not learn of one another.
    let scope = match request.caller() {
        Ok(caller) => format!("{}#{}", caller.tenant_id, caller.account_id),
        Err(_) => format!("anyone#{payload}"),
    };
    let key = Key::new(&scope, name, &text);
    match idempotency::begin(app, &key, &payload).await? {
        Begun::Answered(response) => Ok(response.with_header("idempotent-replayed", "true")),
        Begun::Running { until_ms } => Err(in_progress(app, until_ms)),
        Begun::Mismatch => Err(Error::IdempotencyMismatch),
        Begun::Started(lease) => {
            request.resource = Some(lease.resource);
            let outcome = handle(app, request).await;
            match &outcome {
                Ok(response) if response.may_be_kept() => idempotency::finish(app, &key, &lease, response).await?,
                // A refusal leaves nothing behind, and after a failure the
                // client may try again at once: the lease goes, the id stays.
                // The same for an answer that is good for a while only, such as
                // a signed URL: the next run finds the thing and answers anew.
                // Were the lease not to go, it would end by itself.
                _ => {
                    if let Err(error) = idempotency::release(app, &key, &lease).await {
                        tracing::warn!(%error, "the lease of an Idempotency-Key stays until it ends");
                    }
                }
            }
            outcome
        }
    }
}

/// Most runs end much earlier; only the end of the lease is certain.
fn in_progress(app: &App, until_ms: i64) -> Error {
    let left_ms = u64::try_from(until_ms - app.clock.now().as_millisecond()).unwrap_or(0);
    let retry_after_seconds = u32::try_from(left_ms.div_ceil(1_000).max(1)).unwrap_or(u32::MAX);
    Error::IdempotencyInProgress { retry_after_seconds }
}

/// What must be the same when a key comes again: where the request went and
/// what it carried. Salted by the client's key, which is kept nowhere: a body
/// may hold a password, and a plain hash of it would be one to guess from.
fn payload(key: &str, request: &Request) -> String {
    let mut path: Vec<_> = request.path_parameters.iter().collect();
    path.sort();
    let mut hash = Sha256::new();
    // No part can hold a NUL: keys are visible ASCII, paths and queries are URLs.
    hash.update(format!("{key}\0{path:?}\0{}\0", request.query_string));
    hash.update(&request.body);
    hex::encode(hash.finalize())
}
