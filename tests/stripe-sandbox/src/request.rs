//! One request to the API: keys, versions, faults, idempotency, the route, the answer.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hyper::HeaderMap;
use serde_json::Value;

use crate::error::Failure;
use crate::expand;
use crate::faults::Fault;
use crate::form;
use crate::idempotency::{Stored, Use};
use crate::routes::{self, Route};
use crate::shape::{self, Params};
use crate::shared::Shared;
use crate::state::{API_VERSION, Call, Origin, PLATFORM, State};
use crate::{api, tasks};

/// A request as it came.
pub(crate) struct Incoming {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Incoming {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// An answer as it goes out.
pub(crate) struct Outgoing {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: String,
}

impl Outgoing {
    pub(crate) fn new(status: u16, content_type: &str, body: String) -> Self {
        Self { status, headers: vec![("content-type", content_type.to_owned())], body }
    }
}

/// What stands before a handler is called.
enum Begun {
    Answered(Outgoing),
    /// The connection breaks after this time.
    Broken(Duration),
    Ready(Ready),
}

struct Ready {
    route: &'static Route,
    ids: Vec<String>,
    account: String,
    params: Params,
    origin: Origin,
    request_id: String,
    version: String,
    fault: Option<Fault>,
}

/// The answer, or none where a fault lets the connection break.
pub(crate) async fn answer(shared: &Shared, incoming: &Incoming) -> Option<Outgoing> {
    let begun = begin(shared, &mut shared.lock(), incoming);
    let ready = match begun {
        Begun::Answered(outgoing) => return Some(outgoing),
        Begun::Broken(hold) => {
            tokio::time::sleep(hold).await;
            return None;
        }
        Begun::Ready(ready) => ready,
    };
    if let Some(Fault::Slow { ms }) = ready.fault {
        tokio::time::sleep(Duration::from_millis(ms)).await;
    }
    let outgoing = carry_out(&mut shared.lock(), &ready);
    shared.wake.notify_one();
    if let Some(Fault::TimeoutAfter { hold_ms }) = ready.fault {
        tokio::time::sleep(Duration::from_millis(hold_ms)).await;
        return None;
    }
    Some(outgoing)
}

fn begin(shared: &Shared, state: &mut State, incoming: &Incoming) -> Begun {
    let request_id = format!("req_{}", state.ids.letters(14));
    let version = incoming.header("stripe-version").unwrap_or(API_VERSION).to_owned();
    let refuse = |failure: &Failure| Begun::Answered(write_failure(failure, &request_id, &version));
    if let Err(failure) = tasks::run_due(state) {
        return refuse(&failure);
    }
    let checked = check_version(&version).and_then(|()| authenticate(shared, state, incoming));
    let (account, publishable) = match checked {
        Ok(caller) => caller,
        Err(failure) => return refuse(&failure),
    };
    let fault = state.faults.for_request(&incoming.method, &incoming.path);
    match &fault {
        Some(Fault::RateLimited) => return refuse(&Failure::rate_limited()),
        Some(Fault::TimeoutBefore { hold_ms }) => return Begun::Broken(Duration::from_millis(*hold_ms)),
        _ => {}
    }
    let (route, ids, params) = match understand(incoming, publishable) {
        Ok(understood) => understood,
        Err(failure) => return refuse(&failure),
    };
    let key = incoming.header("idempotency-key").filter(|_| incoming.method == "POST").map(str::to_owned);
    if let Some(key) = &key {
        let used_for = Use::new(&incoming.method, &incoming.path, &incoming.body);
        let now = state.clock.now();
        match state.answers.begin(&account, key, used_for, now) {
            Ok(None) => {}
            Ok(Some(stored)) => return Begun::Answered(replay(&stored, &request_id, &version, key)),
            Err(failure) => return refuse(&failure),
        }
    }
    let origin = Origin { request_id: Some(request_id.clone()), idempotency_key: key, publishable };
    Begun::Ready(Ready { route, ids, account, params, origin, request_id, version, fault })
}

/// Objects are written in one version only; every version of its release has the same shapes.
fn check_version(version: &str) -> Result<(), Failure> {
    let release = API_VERSION.split('.').nth(1).unwrap_or_default();
    match version.split_once('.') {
        Some((date, name)) if name == release && date.len() == 10 => Ok(()),
        _ => Err(Failure::invalid(format!(
            "Invalid Stripe API version: {version} (the sandbox writes objects as in {API_VERSION})"
        ))),
    }
}

/// Whose objects the request is about, and whether its key is only the publishable one.
fn authenticate(shared: &Shared, state: &State, incoming: &Incoming) -> Result<(String, bool), Failure> {
    let key = key_of(incoming).ok_or_else(|| {
        Failure::unauthenticated(
            "You did not provide an API key. You need to provide your API key in the Authorization header, using \
             Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication \
             for details, or we can help at https://support.stripe.com/.",
        )
    })?;
    let publishable = key == shared.publishable_key;
    if !publishable && key != shared.secret_key {
        let end: String = key.chars().rev().take(4).collect::<Vec<_>>().into_iter().rev().collect();
        let start: String = key.chars().take(8).collect();
        return Err(
            Failure::unauthenticated(format!("Invalid API Key provided: {start}********{end}")).code("api_key_invalid")
        );
    }
    let Some(account) = incoming.header("stripe-account").filter(|account| *account != PLATFORM) else {
        return Ok((PLATFORM.to_owned(), publishable));
    };
    if state.store.get(PLATFORM, crate::kinds::Kind::Account, account).is_some() {
        return Ok((account.to_owned(), publishable));
    }
    Err(Failure::forbidden(format!(
        "The provided key 'sk_test_*****' does not have access to account '{account}' (or that account does not exist). \
         Application access may have been revoked."
    ))
    .code("account_invalid"))
}

/// `Bearer key`, or the key as the user name of `Basic`.
fn key_of(incoming: &Incoming) -> Option<String> {
    let header = incoming.header("authorization")?;
    if let Some(key) = header.strip_prefix("Bearer ") {
        return Some(key.trim().to_owned());
    }
    let decoded = STANDARD.decode(header.strip_prefix("Basic ")?.trim()).ok()?;
    let decoded = String::from_utf8(decoded).ok()?;
    decoded.split(':').next().map(str::to_owned).filter(|key| !key.is_empty())
}

fn understand(incoming: &Incoming, publishable: bool) -> Result<(&'static Route, Vec<String>, Params), Failure> {
    let Some((route, ids)) = routes::find(&incoming.method, &incoming.path) else {
        return Err(Failure::invalid(format!(
            "Unrecognized request URL ({}: {}). Please see https://stripe.com/docs or we can help at \
             https://support.stripe.com/.",
            incoming.method, incoming.path
        ))
        .status(404));
    };
    if publishable && !route.publishable {
        return Err(Failure::unauthenticated(
            "This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list \
             of your API keys at https://dashboard.stripe.com/account/apikeys.",
        )
        .code("secret_key_required"));
    }
    let form = incoming.header("content-type").is_none_or(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    if incoming.method == "POST" && !incoming.body.is_empty() && !form {
        return Err(Failure::invalid(
            "Invalid request (check that your POST content type is application/x-www-form-urlencoded). If you have \
             questions, we can help at https://support.stripe.com/.",
        ));
    }
    let sent = match incoming.method.as_str() {
        "POST" => form::parse(&incoming.body)?,
        // Some libraries send it as a query, others in the body.
        "DELETE" if !incoming.body.is_empty() => form::parse(&incoming.body)?,
        _ => form::parse(incoming.query.as_bytes())?,
    };
    let params = shape::check(route.fields, sent)?;
    Ok((route, ids, params))
}

fn carry_out(state: &mut State, ready: &Ready) -> Outgoing {
    let done = match &ready.fault {
        Some(Fault::ServerError) => Err(Failure::api_error()),
        fault => {
            let mut call = Call {
                state,
                account: ready.account.clone(),
                ids: ready.ids.clone(),
                origin: ready.origin.clone(),
                clock: None,
            };
            let done = (ready.route.handler)(&mut call, &ready.params)
                .and_then(|answer| expand::expand(&call, &ready.params, answer));
            if *fault == Some(Fault::ServerErrorAfter) { Err(Failure::api_error()) } else { done }
        }
    };
    let mut outgoing = match done {
        Ok(value) => write(200, &value, &ready.request_id, &ready.version),
        Err(failure) => write_failure(&failure, &ready.request_id, &ready.version),
    };
    if let Some(key) = &ready.origin.idempotency_key {
        outgoing.headers.push(("idempotency-key", key.clone()));
        outgoing.headers.push(("original-request", ready.request_id.clone()));
        let stored =
            Stored { status: outgoing.status, body: outgoing.body.clone(), request_id: ready.request_id.clone() };
        state.answers.finish(&ready.account, key, stored);
    }
    outgoing
}

fn replay(stored: &Stored, request_id: &str, version: &str, key: &str) -> Outgoing {
    let mut outgoing = Outgoing::new(stored.status, "application/json", stored.body.clone());
    outgoing.headers.push(("request-id", request_id.to_owned()));
    outgoing.headers.push(("stripe-version", version.to_owned()));
    outgoing.headers.push(("idempotency-key", key.to_owned()));
    outgoing.headers.push(("idempotent-replayed", "true".to_owned()));
    outgoing.headers.push(("original-request", stored.request_id.clone()));
    outgoing
}

fn write_failure(failure: &Failure, request_id: &str, version: &str) -> Outgoing {
    write(failure.status, &failure.body(request_id), request_id, version)
}

fn write(status: u16, body: &Value, request_id: &str, version: &str) -> Outgoing {
    let text = serde_json::to_string_pretty(body).unwrap_or_default();
    let mut outgoing = Outgoing::new(status, "application/json", text);
    outgoing.headers.push(("request-id", request_id.to_owned()));
    outgoing.headers.push(("stripe-version", version.to_owned()));
    outgoing
}

/// What a browser asks before it sends a request from another origin.
pub(crate) fn preflight() -> Outgoing {
    let mut outgoing = Outgoing::new(204, "text/plain", String::new());
    outgoing.headers.push(("access-control-allow-methods", "GET, POST, DELETE".to_owned()));
    outgoing.headers.push((
        "access-control-allow-headers",
        "authorization, content-type, idempotency-key, stripe-account, stripe-version".to_owned(),
    ));
    outgoing
}

/// What the page for authentication does when a person has decided.
pub(crate) fn authenticate_intent(state: &mut State, id: &str, succeeds: bool) -> Result<Value, Failure> {
    let account = state.store.any(id).map(|(account, ..)| account.to_owned()).unwrap_or_default();
    let mut call = state.internal(&account);
    let done = if id.starts_with("seti_") {
        api::setup_intents::authenticated(&mut call, id, succeeds)
    } else {
        api::confirming::authenticated(&mut call, id, succeeds)
    };
    // A card that is declined after authentication is an answer, too: the intent says so.
    let intent = match done {
        Ok(intent) => intent,
        Err(failure) if failure.status < 500 => {
            let kind = if id.starts_with("seti_") {
                crate::kinds::Kind::SetupIntent
            } else {
                crate::kinds::Kind::PaymentIntent
            };
            call.named(kind, id, "intent")?
        }
        Err(failure) => return Err(failure),
    };
    if matches!(intent["status"].as_str(), Some("succeeded" | "requires_capture")) {
        api::checkout::after_payment(&mut call, id)?;
    }
    Ok(intent)
}
