//! A line to the database that fails now and then, in the ways that a network
//! and DynamoDB do.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use serde_json::{Value, json};

use crate::chance::Chance;

/// Which share of the calls, in a thousand, goes wrong in which way.
#[derive(Debug)]
pub struct Chaos {
    pub chance: Chance,
    /// The call does not arrive.
    pub cut: u64,
    /// It is carried out, its answer does not arrive.
    pub lost: u64,
    /// A write meets another transaction: refused, nothing written.
    pub met: u64,
    scripted: Mutex<Script>,
    writes: AtomicU64,
    calls: AtomicU64,
}

/// What goes wrong on purpose.
#[derive(Debug, Default)]
struct Script {
    /// Calls whose target begins so are answered with this status and code.
    answered: Option<(&'static str, u16, &'static str)>,
    /// Each so many-th call is carried out and its answer lost.
    loses_each: Option<u64>,
    /// The next call of this target is carried out and its answer lost.
    loses_next: Option<&'static str>,
}

impl Chaos {
    /// From now on, calls whose target begins so (all do with `""`) are refused.
    pub fn answer(&self, target: &'static str, status: u16, code: &'static str) {
        self.scripted.lock().unwrap().answered = Some((target, status, code));
    }

    /// From now on, of each so many answers one is lost.
    pub fn lose_each(&self, calls: u64) {
        self.scripted.lock().unwrap().loses_each = Some(calls);
    }

    /// The answer of the next call of this target is lost.
    pub fn lose_next(&self, target: &'static str) {
        self.scripted.lock().unwrap().loses_next = Some(target);
    }

    /// Ends what [`Self::answer`] and [`Self::lose_each`] began.
    pub fn mend(&self) {
        *self.scripted.lock().unwrap() = Script::default();
    }

    pub fn new(seed: u64, cut: u64, lost: u64, met: u64) -> Arc<Self> {
        let (writes, calls) = (AtomicU64::new(0), AtomicU64::new(0));
        Arc::new(Self { chance: Chance::new(seed), cut, lost, met, scripted: Mutex::default(), writes, calls })
    }

    pub fn none() -> Arc<Self> {
        Self::new(0, 0, 0, 0)
    }

    /// Items written so far, transactions by each of their items.
    pub fn writes(&self) -> u64 {
        self.writes.load(Ordering::Relaxed)
    }

    pub fn calls(&self) -> u64 {
        self.calls.load(Ordering::Relaxed)
    }
}

/// The SDK's way out through [`Chaos`].
#[derive(Debug, Clone)]
pub struct Line {
    inner: SharedHttpClient,
    chaos: Arc<Chaos>,
    has_tokens: bool,
}

impl Line {
    /// Who sends nothing twice needs no token in a transaction, and is better
    /// without: the embedded database walks those of ten minutes for each.
    pub fn new(chaos: Arc<Chaos>, has_tokens: bool) -> Self {
        Self { inner: aws_smithy_http_client::Builder::new().build_http(), chaos, has_tokens }
    }
}

impl HttpClient for Line {
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        let inner = self.inner.http_connector(settings, components);
        SharedHttpConnector::new(Wire { inner, chaos: Arc::clone(&self.chaos), has_tokens: self.has_tokens })
    }
}

#[derive(Debug)]
struct Wire {
    inner: SharedHttpConnector,
    chaos: Arc<Chaos>,
    has_tokens: bool,
}

impl HttpConnector for Wire {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let (chaos, items) = (&self.chaos, written(&request));
        let call = chaos.calls.fetch_add(1, Ordering::Relaxed);
        chaos.writes.fetch_add(items as u64, Ordering::Relaxed);
        let mut script = chaos.scripted.lock().unwrap();
        if let Some((_, status, code)) = script.answered.filter(|it| target(&request).starts_with(it.0)) {
            return HttpConnectorFuture::ready(Ok(refused(status, code)));
        }
        let is_next = script.loses_next.take_if(|next| *next == target(&request)).is_some();
        let is_lost = is_next || script.loses_each.is_some_and(|each| call % each == 0);
        drop(script);
        if chaos.chance.permille(chaos.cut) {
            return HttpConnectorFuture::ready(Err(ConnectorError::user("the call did not arrive".into())));
        }
        if items > 0 && chaos.chance.permille(chaos.met) {
            return HttpConnectorFuture::ready(Ok(met(&request, items)));
        }
        let answer = self.inner.call(if self.has_tokens { request } else { without_token(request) });
        if !(chaos.chance.permille(chaos.lost) || is_lost) {
            return answer;
        }
        HttpConnectorFuture::new(async move {
            answer.await?;
            Err(ConnectorError::io("the answer was lost".into()))
        })
    }
}

fn target(request: &HttpRequest) -> &str {
    request.headers().get("x-amz-target").and_then(|it| it.rsplit('.').next()).unwrap_or_default()
}

fn without_token(mut request: HttpRequest) -> HttpRequest {
    if target(&request) == "TransactWriteItems" {
        let mut body: Value = serde_json::from_slice(request.body().bytes().unwrap()).unwrap();
        body.as_object_mut().unwrap().remove("ClientRequestToken").expect("the SDK makes one");
        let text = body.to_string();
        request.headers_mut().insert("content-length", text.len().to_string());
        *request.body_mut() = SdkBody::from(text);
    }
    request
}

fn written(request: &HttpRequest) -> usize {
    match target(request) {
        "UpdateItem" | "PutItem" | "DeleteItem" => 1,
        "TransactWriteItems" => {
            let body = request.body().bytes().and_then(|it| serde_json::from_slice::<Value>(it).ok());
            body.and_then(|body| Some(body["TransactItems"].as_array()?.len())).unwrap_or(1)
        }
        _ => 0,
    }
}

fn refused(status: u16, code: &str) -> HttpResponse {
    let body = json!({"__type": format!("com.amazonaws.dynamodb.v20120810#{code}"), "message": "no"});
    HttpResponse::new(status.try_into().unwrap(), SdkBody::from(body.to_string()))
}

/// What DynamoDB answers then.
fn met(request: &HttpRequest, items: usize) -> HttpResponse {
    let body = if target(request) == "TransactWriteItems" {
        let code = |item: usize| json!({"Code": if item == 0 { "TransactionConflict" } else { "None" }});
        let reasons: Vec<Value> = (0..items).map(code).collect();
        let kind = "com.amazonaws.dynamodb.v20120810#TransactionCanceledException";
        json!({"__type": kind, "Message": "Transaction cancelled", "CancellationReasons": reasons})
    } else {
        let kind = "com.amazonaws.dynamodb.v20120810#TransactionConflictException";
        json!({"__type": kind, "message": "Transaction is ongoing for the item"})
    };
    HttpResponse::new(400.try_into().unwrap(), SdkBody::from(body.to_string()))
}
