//! Payment intents: <https://docs.stripe.com/api/payment_intents>.

use serde_json::{Value, json};

use crate::currency;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get, post};
use crate::shape::{self, ADDRESS, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::Call;

use super::charging;
use super::confirming::{self, Confirmation};
use super::customers::text;
use super::intent_states as states;

const AUTOMATIC: Field = optional(
    "automatic_payment_methods",
    shape::Kind::Object(&[
        optional("allow_redirects", shape::Kind::OneOf(&["always", "never"])),
        required("enabled", shape::Kind::Boolean),
    ]),
);
const SHIPPING: Field = optional(
    "shipping",
    shape::Kind::Object(&[
        required("address", ADDRESS),
        optional("carrier", shape::Kind::Text),
        required("name", shape::Kind::Text),
        optional("phone", shape::Kind::Text),
        optional("tracking_number", shape::Kind::Text),
    ]),
);
const OPTIONS: Field = optional(
    "payment_method_options",
    shape::Kind::Object(&[optional(
        "card",
        shape::Kind::Object(&[optional(
            "request_three_d_secure",
            shape::Kind::OneOf(&["any", "automatic", "challenge"]),
        )]),
    )]),
);
/// What create and update share.
const COMMON: &[Field] = &[
    optional("capture_method", shape::Kind::OneOf(&["automatic", "automatic_async", "manual"])),
    optional("customer", shape::Kind::Text),
    optional("description", shape::Kind::Text),
    EXPAND,
    METADATA,
    optional("payment_method", shape::Kind::Text),
    OPTIONS,
    optional("allowed_payment_method_types", shape::Kind::List(&shape::Kind::OneOf(&["card"]))),
    optional("receipt_email", shape::Kind::Text),
    optional("setup_future_usage", shape::Kind::OneOf(&["off_session", "on_session"])),
    SHIPPING,
    optional("statement_descriptor", shape::Kind::Text),
    optional("statement_descriptor_suffix", shape::Kind::Text),
    optional("transfer_group", shape::Kind::Text),
];
const CREATE: &[Field] = &[
    required("amount", shape::Kind::Integer),
    AUTOMATIC,
    optional("confirm", shape::Kind::Boolean),
    optional("confirmation_method", shape::Kind::OneOf(&["automatic", "manual"])),
    required("currency", shape::Kind::Currency),
    optional("error_on_requires_action", shape::Kind::Boolean),
    optional("off_session", shape::Kind::Boolean),
    optional("on_behalf_of", shape::Kind::Text),
    optional("return_url", shape::Kind::Text),
    optional(
        "transfer_data",
        shape::Kind::Object(&[optional("amount", shape::Kind::Integer), required("destination", shape::Kind::Text)]),
    ),
];
const UPDATE: &[Field] = &[optional("amount", shape::Kind::Integer), optional("currency", shape::Kind::Currency)];
const CONFIRM: &[Field] = &[
    optional("capture_method", shape::Kind::OneOf(&["automatic", "automatic_async", "manual"])),
    optional("error_on_requires_action", shape::Kind::Boolean),
    EXPAND,
    optional("off_session", shape::Kind::Boolean),
    optional("payment_method", shape::Kind::Text),
    OPTIONS,
    optional("receipt_email", shape::Kind::Text),
    optional("return_url", shape::Kind::Text),
    optional("setup_future_usage", shape::Kind::OneOf(&["off_session", "on_session"])),
    SHIPPING,
];
/// A browser without a secret key shows by this that it may see the intent.
pub(crate) const CLIENT_SECRET: &[Field] = &[optional("client_secret", shape::Kind::Text)];
const CAPTURE: &[Field] = &[optional("amount_to_capture", shape::Kind::Integer), EXPAND, METADATA];
const CANCEL: &[Field] = &[
    optional(
        "cancellation_reason",
        shape::Kind::OneOf(&["abandoned", "duplicate", "fraudulent", "requested_by_customer"]),
    ),
    EXPAND,
];
const LIST: &[Field] = &[optional("created", shape::Kind::Range), optional("customer", shape::Kind::Text)];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/payment_intents", "PaymentIntentCreateParams", &[COMMON, CREATE], create),
    get("/v1/payment_intents", "PaymentIntentListParams", &[&PAGE, LIST], |call, params| {
        page::list(call, params, Kind::PaymentIntent, &[("customer", "customer")])
    }),
    get("/v1/payment_intents/{}", "PaymentIntentRetrieveParams", &[&[EXPAND], CLIENT_SECRET], |call, params| {
        visible(call, params, Kind::PaymentIntent)
    })
    .publishable(),
    post("/v1/payment_intents/{}", "PaymentIntentUpdateParams", &[COMMON, UPDATE], update),
    post("/v1/payment_intents/{}/confirm", "PaymentIntentConfirmParams", &[CONFIRM, CLIENT_SECRET], confirm)
        .publishable(),
    post("/v1/payment_intents/{}/capture", "PaymentIntentCaptureParams", &[CAPTURE], capture),
    post("/v1/payment_intents/{}/cancel", "PaymentIntentCancelParams", &[CANCEL], |call, params| {
        let intent = call.target(Kind::PaymentIntent)?;
        cancel(call, &intent, params.text("cancellation_reason"))
    }),
];

/// The intent of the path, when the caller may see it.
pub(crate) fn visible(call: &Call<'_>, params: &Params, kind: Kind) -> Result<Value, Failure> {
    let intent = call.target(kind)?;
    match params.text("client_secret") {
        Some(secret) if intent["client_secret"].as_str() != Some(secret) => Err(Failure::invalid(format!(
            "The client_secret provided does not match the client_secret associated with this {}.",
            if kind == Kind::PaymentIntent { "PaymentIntent" } else { "SetupIntent" }
        ))
        .code(if kind == Kind::PaymentIntent {
            "payment_intent_invalid_parameter"
        } else {
            "setup_intent_invalid_parameter"
        })
        .param("client_secret")),
        None if call.origin.publishable => Err(Failure::missing(kind.noun(), call.id(0), kind.param())),
        _ => Ok(intent),
    }
}

pub(crate) fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let (amount, money) = (params.integer("amount").unwrap_or(0), params.text("currency").unwrap_or_default());
    currency::chargeable(amount, money)?;
    for (param, allowed_by) in
        [("off_session", "confirm"), ("error_on_requires_action", "confirm"), ("return_url", "confirm")]
    {
        if params.has(param) && !params.is_true(allowed_by) {
            return Err(Failure::invalid(format!("{param} may only be provided when {allowed_by} is set to true."))
                .param(param));
        }
    }
    let id = call.new_id(Kind::PaymentIntent);
    let secret = format!("{id}_secret_{}", call.state.ids.letters(25));
    let automatic = automatic(params)?;
    let draft = json!({
        "id": id, "object": "payment_intent", "amount": amount, "amount_capturable": 0, "amount_received": 0,
        "amount_details": { "tip": {} }, "automatic_payment_methods": automatic, "client_secret": secret,
        "capture_method": params.text("capture_method").unwrap_or("automatic_async"),
        "confirmation_method": params.text("confirmation_method").unwrap_or("automatic"), "created": call.now(),
        "currency": money, "livemode": false, "metadata": {}, "payment_method_types": ["card"],
        "payment_method_options": { "card": { "installments": null, "mandate_options": null, "network": null, "request_three_d_secure": "automatic" } },
        "status": "requires_payment_method",
    });
    let mut draft = set(call, draft, params)?;
    if params.has("transfer_data") {
        draft["transfer_data"] = transfer_data(call, &params.object("transfer_data"), amount)?;
    }
    if let Some(account) = params.text("on_behalf_of") {
        super::accounts::connected(call, account, "on_behalf_of")?;
        draft["on_behalf_of"] = json!(account);
    }
    let intent = call.put(Kind::PaymentIntent, &draft)?;
    call.emit("payment_intent.created", &intent)?;
    if params.is_true("confirm") { confirming::confirm(call, &id, &confirmation(params)) } else { Ok(intent) }
}

/// Without `allowed_payment_method_types`, Stripe offers what the Dashboard allows.
fn automatic(params: &Params) -> Result<Value, Failure> {
    let sent = params.object("automatic_payment_methods");
    match (params.has("allowed_payment_method_types"), params.has("automatic_payment_methods")) {
        (true, true) if sent.is_true("enabled") => Err(Failure::invalid(
            "You may only specify one of these parameters: automatic_payment_methods, allowed_payment_method_types.",
        )),
        (true, _) => Ok(Value::Null),
        (false, true) if !sent.is_true("enabled") => Ok(Value::Null),
        (false, true) => {
            Ok(json!({ "enabled": true, "allow_redirects": sent.text("allow_redirects").unwrap_or("always") }))
        }
        (false, false) => Ok(json!({ "enabled": true, "allow_redirects": "always" })),
    }
}

fn transfer_data(call: &Call<'_>, sent: &Params, amount: i64) -> Result<Value, Failure> {
    let destination = sent.text("destination").unwrap_or_default();
    super::accounts::receiving(call, destination, "transfer_data[destination]")?;
    let mut data = json!({ "destination": destination });
    if let Some(part) = sent.integer("amount") {
        if part > amount || part < 1 {
            return Err(Failure::invalid("The transfer amount must be positive and at most the amount of the charge.")
                .code("transfer_data_amount_invalid")
                .param("transfer_data[amount]"));
        }
        data["amount"] = json!(part);
    }
    Ok(data)
}

fn set(call: &mut Call<'_>, mut draft: Value, params: &Params) -> Result<Value, Failure> {
    if let Some(customer) = params.text("customer") {
        call.named(Kind::Customer, customer, "customer")?;
    }
    const PLAIN: [&str; 7] = [
        "customer",
        "description",
        "receipt_email",
        "setup_future_usage",
        "statement_descriptor",
        "statement_descriptor_suffix",
        "transfer_group",
    ];
    for name in PLAIN {
        if let Some(value) = params.get(name) {
            draft[name] = value.clone();
        }
    }
    if let Some(method) = params.text("capture_method") {
        draft["capture_method"] = json!(method);
    }
    if params.has("shipping") {
        let shipping = params.object("shipping");
        draft["shipping"] = json!({ "address": super::payment_methods::address(&shipping.object("address")) });
        for name in ["carrier", "name", "phone", "tracking_number"] {
            draft["shipping"][name] = shipping.or_null(name);
        }
    }
    if let Some(wanted) = params.object("payment_method_options").object("card").text("request_three_d_secure") {
        draft["payment_method_options"]["card"]["request_three_d_secure"] = json!(wanted);
    }
    if let Some(allowed) = params.get("allowed_payment_method_types") {
        draft["allowed_payment_method_types"] = allowed.clone();
    }
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    if let Some(method) = params.text("payment_method") {
        let method = super::payment_methods::find(call, method, "payment_method")?;
        confirming::usable(call, &draft, &method)?;
        draft["payment_method"] = method["id"].clone();
        draft["status"] = json!("requires_confirmation");
    }
    Ok(draft)
}

/// How a request wants the intent confirmed.
fn confirmation(params: &Params) -> Confirmation {
    Confirmation {
        method: params.text("payment_method").map(str::to_owned),
        return_url: params.text("return_url").map(str::to_owned),
        off_session: params.is_true("off_session"),
        error_on_requires_action: params.is_true("error_on_requires_action"),
        asks_later: false,
    }
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::PaymentIntent)?;
    let sent = params.value();
    let names: Vec<&str> = sent.as_object().map(|sent| sent.keys().map(String::as_str).collect()).unwrap_or_default();
    states::may_update(&before, &names)?;
    let mut draft = before.clone();
    let amount = params.integer("amount").or(before["amount"].as_i64()).unwrap_or(0);
    let money = params.text("currency").or(before["currency"].as_str()).unwrap_or_default().to_owned();
    currency::chargeable(amount, &money)?;
    draft["amount"] = json!(amount);
    draft["currency"] = json!(money);
    if params.has("allowed_payment_method_types") {
        draft["automatic_payment_methods"] = Value::Null;
    }
    draft["last_payment_error"] = Value::Null;
    let draft = set(call, draft, params)?;
    call.put(Kind::PaymentIntent, &draft)
}

fn confirm(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let intent = visible(call, params, Kind::PaymentIntent)?;
    states::may_confirm(&intent)?;
    let mut changes = params.clone();
    // Confirming sets the payment method itself, after it has looked at the state.
    changes.set("payment_method", Value::Null);
    let draft = set(call, intent.clone(), &changes)?;
    call.put(Kind::PaymentIntent, &draft)?;
    confirming::confirm(call, &text(&intent["id"]), &confirmation(params))
}

fn capture(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let intent = call.target(Kind::PaymentIntent)?;
    states::may_capture(&intent)?;
    let capturable = intent["amount_capturable"].as_i64().unwrap_or(0);
    let amount = params.integer("amount_to_capture").unwrap_or(capturable);
    if !(1..=capturable).contains(&amount) {
        return Err(Failure::invalid("The requested capture amount is greater than the authorized amount.")
            .code("amount_too_large")
            .param("amount_to_capture"));
    }
    let charge = call.named(Kind::Charge, &text(&intent["latest_charge"]), "charge")?;
    let charge = charging::settle(call, &charge, amount)?;
    let id = text(&charge["id"]);
    let charge = call.change(Kind::Charge, &id, |charge| {
        charge["amount_refunded"] = json!(charge["amount"].as_i64().unwrap_or(0) - amount);
    })?;
    call.emit("charge.captured", &charge)?;
    let intent = call.change(Kind::PaymentIntent, &text(&intent["id"]), |intent| {
        intent["status"] = json!("succeeded");
        intent["amount_received"] = json!(amount);
        intent["amount_capturable"] = json!(0);
    })?;
    call.emit("payment_intent.succeeded", &intent)?;
    charging::afterwards(call, &charge)?;
    Ok(intent)
}

/// Also for a checkout session that ends.
pub(crate) fn cancel(call: &mut Call<'_>, intent: &Value, reason: Option<&str>) -> Result<Value, Failure> {
    states::may_cancel(intent)?;
    let now = call.now();
    let id = text(&intent["id"]);
    if states::status(intent) == "requires_capture" {
        let charge = text(&intent["latest_charge"]);
        let charge = call.change(Kind::Charge, &charge, |charge| {
            charge["refunded"] = json!(true);
            charge["amount_refunded"] = charge["amount"].clone();
        })?;
        call.emit("charge.refunded", &charge)?;
    }
    let intent = call.change(Kind::PaymentIntent, &id, |intent| {
        intent["status"] = json!("canceled");
        intent["canceled_at"] = json!(now);
        intent["cancellation_reason"] = json!(reason);
        intent["amount_capturable"] = json!(0);
        intent["next_action"] = Value::Null;
    })?;
    call.emit("payment_intent.canceled", &intent)?;
    Ok(intent)
}
