//! Checkout sessions: <https://docs.stripe.com/api/checkout/sessions>. The page on which the
//! buyer pays is in `checkout_page`.

use serde_json::{Value, json};

use crate::clock::Seconds;
use crate::currency;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::Call;
use crate::tasks::Task;

use super::customers::text;
use super::prices::TAX_BEHAVIOUR;
use super::{coupons, prices, products};

const PRICE_DATA: Field = optional(
    "price_data",
    shape::Kind::Object(&[
        required("currency", shape::Kind::Currency),
        optional("product", shape::Kind::Text),
        optional(
            "product_data",
            shape::Kind::Object(&[
                optional("description", shape::Kind::Text),
                optional("images", shape::Kind::List(&shape::Kind::Text)),
                METADATA,
                required("name", shape::Kind::Text),
                optional("tax_code", shape::Kind::Text),
            ]),
        ),
        TAX_BEHAVIOUR,
        optional("unit_amount", shape::Kind::Integer),
    ]),
);
const INTENT_DATA: Field = optional(
    "payment_intent_data",
    shape::Kind::Object(&[
        optional("capture_method", shape::Kind::OneOf(&["automatic", "automatic_async", "manual"])),
        optional("description", shape::Kind::Text),
        METADATA,
        optional("on_behalf_of", shape::Kind::Text),
        optional("receipt_email", shape::Kind::Text),
        optional("setup_future_usage", shape::Kind::OneOf(&["off_session", "on_session"])),
        optional("statement_descriptor", shape::Kind::Text),
        optional("statement_descriptor_suffix", shape::Kind::Text),
        optional(
            "transfer_data",
            shape::Kind::Object(&[
                optional("amount", shape::Kind::Integer),
                required("destination", shape::Kind::Text),
            ]),
        ),
        optional("transfer_group", shape::Kind::Text),
    ]),
);
const ENABLED: shape::Kind = shape::Kind::Object(&[required("enabled", shape::Kind::Boolean)]);
const AUTO_OR_NEVER: shape::Kind = shape::Kind::OneOf(&["auto", "never"]);
const CREATE: &[Field] = &[
    optional("automatic_tax", ENABLED),
    optional("billing_address_collection", shape::Kind::OneOf(&["auto", "required"])),
    optional("cancel_url", shape::Kind::Text),
    optional("client_reference_id", shape::Kind::Text),
    optional("currency", shape::Kind::Currency),
    optional("customer", shape::Kind::Text),
    optional("customer_creation", shape::Kind::OneOf(&["always", "if_required"])),
    optional("customer_email", shape::Kind::Text),
    optional(
        "customer_update",
        shape::Kind::Object(&[optional("address", AUTO_OR_NEVER), optional("name", AUTO_OR_NEVER)]),
    ),
    optional("discounts", shape::Kind::List(&shape::Kind::Object(&[optional("coupon", shape::Kind::Text)]))),
    EXPAND,
    optional("expires_at", shape::Kind::Integer),
    optional(
        "line_items",
        shape::Kind::List(&shape::Kind::Object(&[
            optional("price", shape::Kind::Text),
            PRICE_DATA,
            optional("quantity", shape::Kind::Integer),
        ])),
    ),
    optional(
        "locale",
        shape::Kind::OneOf(&[
            "auto", "de", "en", "en-GB", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "pt-BR", "zh",
        ]),
    ),
    METADATA,
    optional("mode", shape::Kind::OneOf(&["payment", "setup"])),
    INTENT_DATA,
    optional("allowed_payment_method_types", shape::Kind::List(&shape::Kind::OneOf(&["card"]))),
    optional("setup_intent_data", shape::Kind::Object(&[optional("description", shape::Kind::Text), METADATA])),
    optional("submit_type", shape::Kind::OneOf(&["auto", "book", "donate", "pay"])),
    optional("success_url", shape::Kind::Text),
    optional("tax_id_collection", ENABLED),
    optional("ui_mode", shape::Kind::OneOf(&["hosted_page"])),
];
const LIST: &[Field] = &[
    optional("created", shape::Kind::Range),
    optional("customer", shape::Kind::Text),
    optional("payment_intent", shape::Kind::Text),
    optional("status", shape::Kind::OneOf(&["complete", "expired", "open"])),
];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/checkout/sessions", "Checkout.SessionCreateParams", &[CREATE], create),
    get("/v1/checkout/sessions", "Checkout.SessionListParams", &[&PAGE, LIST], |call, params| {
        let filters = [("customer", "customer"), ("payment_intent", "payment_intent"), ("status", "status")];
        page::list(call, params, Kind::CheckoutSession, &filters)
    }),
    get("/v1/checkout/sessions/{}", "Checkout.SessionRetrieveParams", &[&[EXPAND]], |call, _| {
        call.target(Kind::CheckoutSession)
    }),
    post("/v1/checkout/sessions/{}", "Checkout.SessionUpdateParams", &[&[EXPAND, METADATA]], update),
    post("/v1/checkout/sessions/{}/expire", "Checkout.SessionExpireParams", &[&[EXPAND]], |call, _| {
        let session = call.target(Kind::CheckoutSession)?;
        if session["status"] != "open" {
            return Err(Failure::invalid(format!(
                "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a status \
                 of {}.",
                text(&session["status"])
            )));
        }
        expire(call, &text(&session["id"]))
    }),
    get("/v1/checkout/sessions/{}/line_items", "Checkout.SessionListLineItemsParams", &[&PAGE], |call, params| {
        call.target(Kind::CheckoutSession)?;
        let id = call.id(0);
        page::page(params, &format!("/v1/checkout/sessions/{id}/line_items"), "line item", items(call, id).into_iter())
    }),
];

const SHORTEST_SECONDS: Seconds = 30 * 60;
const LONGEST_SECONDS: Seconds = 24 * 60 * 60;
const LINES_MAX: usize = 100;

/// What a session needs to know until it is paid and does not show.
#[derive(Debug, Clone, Default)]
pub(crate) struct Plan {
    pub(crate) intent: Params,
    pub(crate) setup: Params,
    pub(crate) coupon: Option<String>,
    pub(crate) lines: Vec<String>,
    pub(crate) address_to_customer: bool,
}

fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let mode = params.text("mode").unwrap_or("payment").to_owned();
    consistent(call, params, &mode)?;
    let id = format!("cs_test_{}", call.state.ids.letters(58));
    let lines = if mode == "payment" { lines(call, params)? } else { Vec::new() };
    let money = match lines.first() {
        Some(line) => text(&line["currency"]),
        None => params.text("currency").unwrap_or("usd").to_owned(),
    };
    let sum = |field: &str| lines.iter().filter_map(|line| line[field].as_i64()).sum::<i64>();
    let (subtotal, total) = (sum("amount_subtotal"), sum("amount_total"));
    if mode == "payment" && total > 0 {
        currency::chargeable(total, &money)?;
    }
    let expires_at = expiry(call, params)?;
    let taxed = params.object("automatic_tax").is_true("enabled");
    let mut draft = draft(call, params, &id, &mode, expires_at);
    if mode == "payment" {
        draft["amount_subtotal"] = json!(subtotal);
        draft["amount_total"] = json!(total);
        draft["total_details"] = json!({ "amount_discount": subtotal - total, "amount_shipping": 0, "amount_tax": 0 });
    }
    draft["currency"] = json!(money);
    draft["automatic_tax"] = json!({
        "enabled": taxed, "liability": if taxed { json!({ "type": "self" }) } else { Value::Null },
        "provider": if taxed { json!("stripe") } else { Value::Null },
        "status": if taxed { json!("requires_location_inputs") } else { Value::Null },
    });
    let coupon = params.list("discounts").first().and_then(|discount| discount["coupon"].as_str()).map(str::to_owned);
    draft["discounts"] = match &coupon {
        Some(coupon) => json!([{ "coupon": coupon, "promotion_code": null }]),
        None => json!([]),
    };
    let session = call.put(Kind::CheckoutSession, &draft)?;
    let plan = Plan {
        intent: params.object("payment_intent_data"),
        setup: params.object("setup_intent_data"),
        coupon,
        lines: lines.iter().map(|line| text(&line["id"])).collect(),
        address_to_customer: params.object("customer_update").text("address") == Some("auto"),
    };
    call.state.sessions.insert(id.clone(), plan);
    call.schedule(expires_at, Task::ExpireSession { account: call.account.clone(), session: id });
    Ok(session)
}

fn draft(call: &Call<'_>, params: &Params, id: &str, mode: &str, expires_at: Seconds) -> Value {
    let email = params.text("customer_email").map(str::to_owned).or_else(|| {
        let customer = call.get(Kind::Customer, params.text("customer")?)?;
        customer["email"].as_str().map(str::to_owned)
    });
    let details = email.map(|email| {
        json!({
            "address": null, "business_name": null, "email": email, "individual_name": null, "name": null,
            "phone": null, "tax_exempt": "none", "tax_ids": null,
        })
    });
    let creation = match (mode, params.text("customer")) {
        (_, Some(_)) => Value::Null,
        ("setup", None) => json!("always"),
        (_, None) => json!(params.text("customer_creation").unwrap_or("if_required")),
    };
    let mut draft = json!({
        "id": id, "object": "checkout.session", "created": call.now(), "custom_fields": [],
        "custom_text": {
            "after_submit": null, "shipping_address": null, "submit": null, "terms_of_service_acceptance": null,
        },
        "customer_creation": creation, "customer_details": details, "expires_at": expires_at, "livemode": false,
        "metadata": params.get("metadata").cloned().unwrap_or_else(|| json!({})), "mode": mode,
        "payment_method_types": ["card"], "payment_method_options": { "card": { "request_three_d_secure": "automatic" } },
        "payment_status": if mode == "setup" { "no_payment_required" } else { "unpaid" },
        "phone_number_collection": { "enabled": false }, "shipping_options": [], "status": "open",
        "ui_mode": "hosted_page", "url": format!("{}/c/pay/{id}", call.state.base_url),
    });
    for name in [
        "allowed_payment_method_types",
        "billing_address_collection",
        "cancel_url",
        "client_reference_id",
        "customer",
        "customer_email",
        "locale",
        "submit_type",
        "success_url",
    ] {
        draft[name] = params.or_null(name);
    }
    if params.has("tax_id_collection") {
        let enabled = params.object("tax_id_collection").is_true("enabled");
        draft["tax_id_collection"] = json!({ "enabled": enabled, "required": "never" });
    }
    draft
}

fn consistent(call: &Call<'_>, params: &Params, mode: &str) -> Result<(), Failure> {
    let missing = |name: &str| {
        Err(Failure::invalid(format!("Missing required param: {name}.")).code("parameter_missing").param(name))
    };
    if !params.has("success_url") {
        return missing("success_url");
    }
    for name in ["success_url", "cancel_url"] {
        let url = params.text(name).unwrap_or("https://");
        if !(url.starts_with("https://") || url.starts_with("http://")) {
            return Err(Failure::invalid("Not a valid URL").code("url_invalid").param(name));
        }
    }
    if mode == "payment" && params.list("line_items").is_empty() {
        return missing("line_items");
    }
    if mode == "setup" && (params.has("line_items") || params.has("payment_intent_data")) {
        return Err(Failure::invalid("`line_items` and `payment_intent_data` cannot be used in `setup` mode."));
    }
    if params.list("line_items").len() > LINES_MAX {
        return Err(Failure::invalid(format!("There is a maximum of {LINES_MAX} line items.")).param("line_items"));
    }
    if params.has("customer") && params.has("customer_email") {
        return Err(Failure::invalid("You may only specify one of these parameters: customer, customer_email."));
    }
    if let Some(customer) = params.text("customer") {
        call.named(Kind::Customer, customer, "customer")?;
    }
    if params.list("discounts").len() > 1 {
        return Err(Failure::invalid("A Checkout Session takes one discount.").param("discounts"));
    }
    Ok(())
}

fn expiry(call: &Call<'_>, params: &Params) -> Result<Seconds, Failure> {
    let now = call.now();
    let at = params.integer("expires_at").unwrap_or(now + LONGEST_SECONDS);
    if (now + SHORTEST_SECONDS..=now + LONGEST_SECONDS).contains(&at) {
        return Ok(at);
    }
    Err(Failure::invalid(
        "The `expires_at` timestamp must be at least 30 minutes and at most 24 hours from Checkout Session creation.",
    )
    .param("expires_at"))
}

/// The line items, with the discount spread over them and without tax.
fn lines(call: &mut Call<'_>, params: &Params) -> Result<Vec<Value>, Failure> {
    let mut drafts = Vec::new();
    for (index, sent) in params.list("line_items").iter().enumerate() {
        drafts.push(line(call, &Params::of(sent), index)?);
    }
    let money = drafts.first().map(|line| text(&line["currency"])).unwrap_or_default();
    if drafts.iter().any(|line| line["currency"].as_str() != Some(&money)) {
        return Err(Failure::invalid("All line items must have the same currency.").param("line_items"));
    }
    let subtotal: i64 = drafts.iter().filter_map(|line| line["amount_subtotal"].as_i64()).sum();
    let coupon = params.list("discounts").first().and_then(|discount| discount["coupon"].as_str());
    let mut off = match coupon {
        Some(coupon) => coupons::discount(call, coupon, subtotal, &money)?,
        None => 0,
    };
    let (whole, count) = (off, drafts.len());
    let mut lines = Vec::new();
    for (index, mut line) in drafts.into_iter().enumerate() {
        let amount = line["amount_subtotal"].as_i64().unwrap_or(0);
        // The last line takes what rounding leaves.
        let share = if index + 1 == count { off } else { whole * amount / subtotal.max(1) };
        off -= share;
        line["amount_discount"] = json!(share);
        line["amount_total"] = json!(amount - share);
        lines.push(call.put(Kind::LineItem, &line)?);
    }
    Ok(lines)
}

fn line(call: &mut Call<'_>, sent: &Params, index: usize) -> Result<Value, Failure> {
    let price = match (sent.text("price"), sent.has("price_data")) {
        (Some(price), false) => {
            let price = call.named(Kind::Price, price, &format!("line_items[{index}][price]"))?;
            if price["active"] != true {
                return Err(Failure::invalid(format!(
                    "The price specified is inactive. This field only accepts active prices. ({})",
                    text(&price["id"])
                ))
                .param(&format!("line_items[{index}][price]")));
            }
            price
        }
        (None, true) => {
            let data = sent.object("price_data");
            let product = match (data.text("product"), data.has("product_data")) {
                (Some(product), false) => product.to_owned(),
                (None, true) => products::inline(call, &data.object("product_data"))?,
                _ => {
                    return Err(Failure::invalid("You must specify either `product` or `product_data`.")
                        .param(&format!("line_items[{index}][price_data]")));
                }
            };
            call.named(Kind::Product, &product, &format!("line_items[{index}][price_data][product]"))?;
            prices::make(call, &product, &data, false)?
        }
        _ => {
            return Err(Failure::invalid("You must specify either `price` or `price_data` for each line item.")
                .param(&format!("line_items[{index}]")));
        }
    };
    let quantity = sent.integer("quantity").unwrap_or(1);
    if !(1..=999_999).contains(&quantity) {
        return Err(Failure::invalid("The quantity must be between 1 and 999999.")
            .code("parameter_invalid_integer")
            .param(&format!("line_items[{index}][quantity]")));
    }
    let id = call.new_id(Kind::LineItem);
    let product = call.named(Kind::Product, &text(&price["product"]), "product")?;
    let amount = price["unit_amount"].as_i64().unwrap_or(0) * quantity;
    Ok(json!({
        "id": id, "object": "item", "amount_discount": 0, "amount_subtotal": amount, "amount_tax": 0,
        "amount_total": amount, "currency": price["currency"], "description": product["name"], "price": price,
        "quantity": quantity, "adjustable_quantity": null, "metadata": {},
    }))
}

pub(crate) fn items<'a>(call: &'a Call<'_>, session: &str) -> Vec<&'a Value> {
    let ids = call.state.sessions.get(session).map(|plan| plan.lines.as_slice()).unwrap_or_default();
    ids.iter().filter_map(|id| call.state.store.get(&call.account, Kind::LineItem, id)).collect()
}

/// For `expand`.
pub(crate) fn line_items_of(call: &Call<'_>, session: &str) -> Value {
    let url = format!("/v1/checkout/sessions/{session}/line_items");
    json!({ "object": "list", "data": items(call, session), "has_more": false, "url": url })
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let mut draft = call.target(Kind::CheckoutSession)?;
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    call.put(Kind::CheckoutSession, &draft)
}

/// When its time has come, unless it was completed.
pub(crate) fn expire_open(call: &mut Call<'_>, id: &str) -> Result<(), Failure> {
    if call.get(Kind::CheckoutSession, id).is_some_and(|session| session["status"] == "open") {
        expire(call, id)?;
    }
    Ok(())
}

fn expire(call: &mut Call<'_>, id: &str) -> Result<Value, Failure> {
    let session = call.change(Kind::CheckoutSession, id, |session| {
        session["status"] = json!("expired");
        session["url"] = Value::Null;
    })?;
    let intent = session["payment_intent"].as_str().and_then(|id| call.get(Kind::PaymentIntent, id));
    if let Some(intent) = intent
        && super::intent_states::may_cancel(&intent).is_ok()
    {
        super::payment_intents::cancel(call, &intent, Some("expired"))?;
    }
    call.emit("checkout.session.expired", &session)?;
    Ok(session)
}

/// An intent that a session made has succeeded: the session is complete. The buyer may have
/// closed the page meanwhile.
pub(crate) fn after_payment(call: &mut Call<'_>, intent: &str) -> Result<Option<Value>, Failure> {
    let session = call
        .state
        .store
        .all(&call.account, Kind::CheckoutSession)
        .rev()
        .find(|session| {
            session["payment_intent"].as_str() == Some(intent) || session["setup_intent"].as_str() == Some(intent)
        })
        .filter(|session| session["status"] == "open")
        .map(|session| text(&session["id"]));
    match session {
        Some(session) => complete(call, &session).map(Some),
        None => Ok(None),
    }
}

pub(crate) fn complete(call: &mut Call<'_>, id: &str) -> Result<Value, Failure> {
    let coupon = call.state.sessions.get(id).and_then(|plan| plan.coupon.clone());
    let session = call.change(Kind::CheckoutSession, id, |session| {
        let free = session["mode"] == "setup" || session["amount_total"] == 0;
        session["status"] = json!("complete");
        session["payment_status"] = json!(if free { "no_payment_required" } else { "paid" });
        session["url"] = Value::Null;
    })?;
    if let Some(coupon) = coupon {
        coupons::redeem(call, &coupon)?;
    }
    call.emit("checkout.session.completed", &session)?;
    Ok(session)
}
