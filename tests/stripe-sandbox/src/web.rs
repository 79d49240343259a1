//! The pages for browsers.

use serde_json::{Map, Value, json};

use crate::api::checkout_page::Next;
use crate::api::{checkout, checkout_page, portal};
use crate::error::Failure;
use crate::form;
use crate::html;
use crate::kinds::Kind;
use crate::request::{Incoming, Outgoing, authenticate_intent};
use crate::shared::Shared;
use crate::state::State;
use crate::tasks;

const HTML: &str = "text/html; charset=utf-8";

pub(crate) fn answer(shared: &Shared, incoming: &Incoming) -> Outgoing {
    let mut state = shared.lock();
    let done = tasks::run_due(&mut state).and_then(|()| {
        let path: Vec<&str> = incoming.path.trim_matches('/').split('/').collect();
        match (incoming.method.as_str(), path.as_slice()) {
            ("GET", ["c", "pay", id]) => show(&mut state, id),
            ("POST", ["c", "pay", id]) => pay(&mut state, id, &incoming.body),
            ("GET", ["authenticate", id]) => ask(&state, id, incoming),
            ("POST", ["authenticate", id]) => authenticate(&mut state, id, incoming),
            ("GET", ["receipts", id]) => receipt(&state, id),
            ("GET", ["p", "session", id]) => portal_page(&mut state, id),
            ("POST", ["p", "session", id]) => portal_post(&mut state, id, &incoming.body),
            _ => Err(Failure::invalid("There is no such page.").status(404)),
        }
    });
    done.unwrap_or_else(|failure| {
        let text = failure.field("message").unwrap_or("Something went wrong.");
        Outgoing::new(failure.status, HTML, html::message("Stripe sandbox", text))
    })
}

/// 303: whatever was posted, the browser now gets another page.
fn redirect(url: String) -> Outgoing {
    let mut outgoing = Outgoing::new(303, HTML, String::new());
    outgoing.headers.push(("location", url));
    outgoing
}

/// The account that has an object; a page's address names no account.
fn owner(state: &State, id: &str) -> Result<String, Failure> {
    let found = state.store.any(id).map(|(account, ..)| account.to_owned());
    found.ok_or_else(|| Failure::invalid("There is no such page.").status(404))
}

fn show(state: &mut State, id: &str) -> Result<Outgoing, Failure> {
    let account = owner(state, id)?;
    let call = state.internal(&account);
    let session = call.named(Kind::CheckoutSession, id, "session")?;
    if session["status"] == "complete" {
        return Ok(redirect(checkout_page::success_url(&session)));
    }
    // Whoever comes back from the bank without success sees why.
    let intent = session["payment_intent"].as_str().and_then(|intent| call.get(Kind::PaymentIntent, intent));
    let error = intent.as_ref().and_then(|intent| intent["last_payment_error"]["message"].as_str());
    form_page(state, &account, id, error, &json!({}))
}

fn form_page(
    state: &mut State,
    account: &str,
    id: &str,
    error: Option<&str>,
    typed: &Value,
) -> Result<Outgoing, Failure> {
    let call = state.internal(account);
    let session = call.named(Kind::CheckoutSession, id, "session")?;
    if session["status"] != "open" {
        return Ok(Outgoing::new(
            410,
            HTML,
            html::message("This page has expired", "The checkout session has expired."),
        ));
    }
    let page = html::checkout(&session, &checkout::items(&call, id), error, typed);
    Ok(Outgoing::new(200, HTML, page))
}

fn pay(state: &mut State, id: &str, body: &[u8]) -> Result<Outgoing, Failure> {
    let account = owner(state, id)?;
    let form = form::parse(body)?;
    let typed = without_card(&form);
    match checkout_page::pay(&mut state.internal(&account), id, form)? {
        Next::Redirect(url) => Ok(redirect(url)),
        Next::Form(failure) => {
            let text = failure.field("message").unwrap_or("Something went wrong.").to_owned();
            form_page(state, &account, id, Some(&text), &typed)
        }
    }
}

/// The card has to be typed again.
fn without_card(form: &Map<String, Value>) -> Value {
    let mut typed = form.clone();
    typed.remove("number");
    typed.remove("cvc");
    Value::Object(typed)
}

/// The intent, when the address has its secret.
fn intent(state: &State, id: &str, query: &str) -> Result<Value, Failure> {
    let secret = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "client_secret");
    let found = state.store.any(id).map(|(.., value)| value);
    match (found, secret) {
        (Some(intent), Some((_, secret))) if intent["client_secret"].as_str() == Some(&*secret) => Ok(intent.clone()),
        _ => Err(Failure::invalid("There is no such page.").status(404)),
    }
}

fn ask(state: &State, id: &str, incoming: &Incoming) -> Result<Outgoing, Failure> {
    let intent = intent(state, id, &incoming.query)?;
    if intent["status"] != "requires_action" {
        return Ok(Outgoing::new(200, HTML, html::message("3-D Secure", "There is nothing to authenticate.")));
    }
    Ok(Outgoing::new(200, HTML, html::authenticate(&intent)))
}

fn authenticate(state: &mut State, id: &str, incoming: &Incoming) -> Result<Outgoing, Failure> {
    let before = intent(state, id, &incoming.query)?;
    let form = form::parse(&incoming.body)?;
    let succeeds = form.get("outcome").and_then(Value::as_str) == Some("succeed");
    let after = authenticate_intent(state, id, succeeds)?;
    let Some(url) = before["next_action"]["redirect_to_url"]["return_url"].as_str() else {
        return Ok(Outgoing::new(200, HTML, html::message("3-D Secure", "You can close this page.")));
    };
    let kind = if id.starts_with("seti_") { "setup_intent" } else { "payment_intent" };
    let status = match after["status"].as_str() {
        Some("succeeded" | "requires_capture") => "succeeded",
        _ => "failed",
    };
    let secret = after["client_secret"].as_str().unwrap_or_default();
    let joint = if url.contains('?') { '&' } else { '?' };
    Ok(redirect(format!("{url}{joint}{kind}={id}&{kind}_client_secret={secret}&redirect_status={status}")))
}

fn portal_page(state: &mut State, id: &str) -> Result<Outgoing, Failure> {
    let account = owner(state, id)?;
    let call = state.internal(&account);
    let session = call.named(Kind::PortalSession, id, "session")?;
    Ok(Outgoing::new(200, HTML, html::portal(&session, &portal::rows(&call, &session))))
}

fn portal_post(state: &mut State, id: &str, body: &[u8]) -> Result<Outgoing, Failure> {
    let account = owner(state, id)?;
    let form = form::parse(body)?;
    let field = |name: &str| form.get(name).and_then(Value::as_str).unwrap_or_default();
    let mut call = state.internal(&account);
    let session = call.named(Kind::PortalSession, id, "session")?;
    portal::switch(&mut call, &session, field("subscription"), field("action") == "cancel")?;
    Ok(redirect(session["url"].as_str().unwrap_or_default().to_owned()))
}

fn receipt(state: &State, id: &str) -> Result<Outgoing, Failure> {
    owner(state, id)?;
    Ok(Outgoing::new(200, HTML, html::message("Receipt", &format!("The receipt of {id}."))))
}
