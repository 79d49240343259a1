//! Setup intents: <https://docs.stripe.com/api/setup_intents>.

use serde_json::{Value, json};

use crate::cards::{self, Behaviour};
use crate::error::Failure;
use crate::faults::Fault;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional};
use crate::state::Call;

use super::customers::text;
use super::payment_intents::{CLIENT_SECRET, visible};
use super::{charging, confirming, intent_states as states, payment_methods};

const COMMON: &[Field] = &[
    optional("customer", shape::Kind::Text),
    optional("description", shape::Kind::Text),
    EXPAND,
    METADATA,
    optional("payment_method", shape::Kind::Text),
    optional("allowed_payment_method_types", shape::Kind::List(&shape::Kind::OneOf(&["card"]))),
];
const CREATE: &[Field] = &[
    optional(
        "automatic_payment_methods",
        shape::Kind::Object(&[
            optional("allow_redirects", shape::Kind::OneOf(&["always", "never"])),
            shape::required("enabled", shape::Kind::Boolean),
        ]),
    ),
    optional("confirm", shape::Kind::Boolean),
    optional("return_url", shape::Kind::Text),
    optional("usage", shape::Kind::OneOf(&["off_session", "on_session"])),
];
const CONFIRM: &[Field] =
    &[EXPAND, optional("payment_method", shape::Kind::Text), optional("return_url", shape::Kind::Text)];
const CANCEL: &[Field] = &[
    optional("cancellation_reason", shape::Kind::OneOf(&["abandoned", "duplicate", "requested_by_customer"])),
    EXPAND,
];
const LIST: &[Field] = &[
    optional("created", shape::Kind::Range),
    optional("customer", shape::Kind::Text),
    optional("payment_method", shape::Kind::Text),
];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/setup_intents", "SetupIntentCreateParams", &[COMMON, CREATE], create),
    get("/v1/setup_intents", "SetupIntentListParams", &[&PAGE, LIST], |call, params| {
        let filters = [("customer", "customer"), ("payment_method", "payment_method")];
        page::list(call, params, Kind::SetupIntent, &filters)
    }),
    get("/v1/setup_intents/{}", "SetupIntentRetrieveParams", &[&[EXPAND], CLIENT_SECRET], |call, params| {
        visible(call, params, Kind::SetupIntent)
    })
    .publishable(),
    post("/v1/setup_intents/{}", "SetupIntentUpdateParams", &[COMMON], update),
    post("/v1/setup_intents/{}/confirm", "SetupIntentConfirmParams", &[CONFIRM, CLIENT_SECRET], |call, params| {
        let intent = visible(call, params, Kind::SetupIntent)?;
        confirm(call, &text(&intent["id"]), params.text("payment_method"), params.text("return_url"))
    })
    .publishable(),
    post("/v1/setup_intents/{}/cancel", "SetupIntentCancelParams", &[CANCEL], cancel),
];

fn unexpected(intent: &Value, verb: &str) -> Failure {
    let status = intent["status"].as_str().unwrap_or_default();
    Failure::invalid(format!("You cannot {verb} this SetupIntent because it has a status of {status}."))
        .code("setup_intent_unexpected_state")
        .with("setup_intent", intent.clone())
}

fn ended(intent: &Value) -> bool {
    matches!(intent["status"].as_str(), Some("succeeded" | "canceled"))
}

pub(crate) fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let id = call.new_id(Kind::SetupIntent);
    let secret = format!("{id}_secret_{}", call.state.ids.letters(25));
    let redirects = params.object("automatic_payment_methods");
    let automatic = if params.has("allowed_payment_method_types") {
        Value::Null
    } else {
        json!({ "enabled": true, "allow_redirects": redirects.text("allow_redirects").unwrap_or("always") })
    };
    let draft = json!({
        "id": id, "object": "setup_intent", "automatic_payment_methods": automatic, "client_secret": secret,
        "created": call.now(), "livemode": false, "metadata": {}, "payment_method_types": ["card"],
        "payment_method_options": { "card": { "mandate_options": null, "network": null, "request_three_d_secure": "automatic" } },
        "status": "requires_payment_method", "usage": params.text("usage").unwrap_or("off_session"),
    });
    let draft = set(call, draft, params)?;
    let intent = call.put(Kind::SetupIntent, &draft)?;
    call.emit("setup_intent.created", &intent)?;
    if params.is_true("confirm") { confirm(call, &id, None, params.text("return_url")) } else { Ok(intent) }
}

fn set(call: &mut Call<'_>, mut draft: Value, params: &Params) -> Result<Value, Failure> {
    if let Some(customer) = params.text("customer") {
        call.named(Kind::Customer, customer, "customer")?;
    }
    for name in ["customer", "description"] {
        if let Some(value) = params.get(name) {
            draft[name] = value.clone();
        }
    }
    if let Some(allowed) = params.get("allowed_payment_method_types") {
        draft["allowed_payment_method_types"] = allowed.clone();
    }
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    if let Some(method) = params.text("payment_method") {
        let method = payment_methods::find(call, method, "payment_method")?;
        confirming::usable(call, &draft, &method)?;
        draft["payment_method"] = method["id"].clone();
        draft["status"] = json!("requires_confirmation");
    }
    Ok(draft)
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let intent = call.target(Kind::SetupIntent)?;
    if ended(&intent) {
        return Err(unexpected(&intent, "update"));
    }
    let draft = set(call, intent, params)?;
    call.put(Kind::SetupIntent, &draft)
}

/// Also from the hosted page.
pub(crate) fn confirm(
    call: &mut Call<'_>,
    id: &str,
    method: Option<&str>,
    return_url: Option<&str>,
) -> Result<Value, Failure> {
    let intent = call.named(Kind::SetupIntent, id, "intent")?;
    if ended(&intent) {
        return Err(unexpected(&intent, "confirm"));
    }
    let method = match (method, intent["payment_method"].as_str()) {
        (Some(method), _) | (None, Some(method)) => payment_methods::find(call, method, "payment_method")?,
        (None, None) => {
            return Err(Failure::invalid(
                "You cannot confirm this SetupIntent because it's missing a payment method. Update the SetupIntent \
                 with a payment method and then confirm it again.",
            )
            .code("setup_intent_unexpected_state")
            .with("setup_intent", intent));
        }
    };
    confirming::usable(call, &intent, &method)?;
    if intent["automatic_payment_methods"]["allow_redirects"] == "always" && return_url.is_none() {
        return Err(states::lacks_return_url(&intent));
    }
    let intent = call.change(Kind::SetupIntent, id, |intent| {
        intent["payment_method"] = method["id"].clone();
        intent["last_setup_error"] = Value::Null;
        intent["next_action"] = Value::Null;
    })?;
    let behaviour = charging::card_of(call, &method).map(|card| card.behaviour);
    let switched = call.state.faults.for_card(|fault| *fault == Fault::Authenticate).is_some();
    let asks = matches!(
        behaviour,
        Some(Behaviour::Authenticates | Behaviour::AuthenticatesOnce | Behaviour::AuthenticatesThenDeclines)
    );
    if !asks && !switched {
        return finish(call, &intent, &method, false);
    }
    let action = states::next_action(&call.state.base_url, &intent, return_url);
    let intent = call.change(Kind::SetupIntent, id, |intent| {
        intent["status"] = json!("requires_action");
        intent["next_action"] = action;
    })?;
    call.emit("setup_intent.requires_action", &intent)?;
    Ok(intent)
}

/// What the person did on the page for authentication.
pub(crate) fn authenticated(call: &mut Call<'_>, id: &str, succeeds: bool) -> Result<Value, Failure> {
    let intent = call.named(Kind::SetupIntent, id, "intent")?;
    if intent["status"] != "requires_action" {
        return Ok(intent);
    }
    let method = call.named(Kind::PaymentMethod, &text(&intent["payment_method"]), "payment_method")?;
    let intent = call.change(Kind::SetupIntent, id, |intent| intent["next_action"] = Value::Null)?;
    if succeeds {
        return finish(call, &intent, &method, true);
    }
    failed(call, &intent, &states::not_authenticated(true).with("payment_method", method))
}

fn finish(call: &mut Call<'_>, intent: &Value, method: &Value, authenticated: bool) -> Result<Value, Failure> {
    let id = text(&method["id"]);
    // The bank is asked for nothing, and refuses as it would refuse a payment.
    if let Some(Behaviour::Declines(code, decline_code)) = charging::card_of(call, method).map(|card| card.behaviour) {
        let failure = Failure::card(cards::decline_message(code, decline_code), code)
            .with("decline_code", json!(decline_code))
            .with("payment_method", method.clone());
        let intent = failed(call, intent, &failure)?;
        return Err(failure.with("setup_intent", intent));
    }
    if let (Value::Null, Some(customer)) = (&method["customer"], intent["customer"].as_str()) {
        let customer = customer.to_owned();
        payment_methods::attach_to(call, &id, &customer)?;
    }
    if authenticated {
        call.state.set_up.insert(id);
    }
    let intent =
        call.change(Kind::SetupIntent, &text(&intent["id"]), |intent| intent["status"] = json!("succeeded"))?;
    call.emit("setup_intent.succeeded", &intent)?;
    super::subscription_states::set_up(call, &intent)?;
    Ok(intent)
}

fn failed(call: &mut Call<'_>, intent: &Value, failure: &Failure) -> Result<Value, Failure> {
    let intent = call.change(Kind::SetupIntent, &text(&intent["id"]), |intent| {
        intent["status"] = json!("requires_payment_method");
        intent["payment_method"] = Value::Null;
        intent["last_setup_error"] = failure.as_last_error();
    })?;
    call.emit("setup_intent.setup_failed", &intent)?;
    Ok(intent)
}

fn cancel(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let intent = call.target(Kind::SetupIntent)?;
    if ended(&intent) {
        return Err(unexpected(&intent, "cancel"));
    }
    let intent = call.change(Kind::SetupIntent, &text(&intent["id"]), |intent| {
        intent["status"] = json!("canceled");
        intent["cancellation_reason"] = params.or_null("cancellation_reason");
        intent["next_action"] = Value::Null;
    })?;
    call.emit("setup_intent.canceled", &intent)?;
    Ok(intent)
}
