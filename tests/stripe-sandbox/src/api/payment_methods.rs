//! Payment methods, which here are cards: <https://docs.stripe.com/api/payment_methods>.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::cards::{self, Behaviour, TestCard};
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get, post};
use crate::shape::{self, ADDRESS, EXPAND, Field, METADATA, PAGE, Params, optional};
use crate::state::Call;

pub(crate) const BILLING_DETAILS: Field = optional(
    "billing_details",
    shape::Kind::Object(&[
        optional("address", ADDRESS),
        optional("email", shape::Kind::Text),
        optional("name", shape::Kind::Text),
        optional("phone", shape::Kind::Text),
    ]),
);
const CARD: Field = optional(
    "card",
    shape::Kind::Object(&[
        optional("cvc", shape::Kind::Text),
        optional("exp_month", shape::Kind::Integer),
        optional("exp_year", shape::Kind::Integer),
        optional("number", shape::Kind::Text),
        optional("token", shape::Kind::Text),
    ]),
);
const CREATE: &[Field] = &[BILLING_DETAILS, CARD, EXPAND, METADATA, optional("type", shape::Kind::OneOf(&["card"]))];
const UPDATE: &[Field] = &[
    BILLING_DETAILS,
    optional(
        "card",
        shape::Kind::Object(&[optional("exp_month", shape::Kind::Integer), optional("exp_year", shape::Kind::Integer)]),
    ),
    EXPAND,
    METADATA,
];
const LIST: &[Field] = &[optional("customer", shape::Kind::Text), optional("type", shape::Kind::OneOf(&["card"]))];
const ATTACH: &[Field] = &[optional("customer", shape::Kind::Text), EXPAND];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/payment_methods", "PaymentMethodCreateParams", &[CREATE], create).publishable(),
    get("/v1/payment_methods", "PaymentMethodListParams", &[&PAGE, LIST], |call, params| {
        page::list(call, params, Kind::PaymentMethod, &[("customer", "customer"), ("type", "type")])
    }),
    get("/v1/payment_methods/{}", "PaymentMethodRetrieveParams", &[&[EXPAND]], |call, _| {
        let id = call.id(0).to_owned();
        find(call, &id, "payment_method").map_err(|failure| failure.status(404))
    }),
    post("/v1/payment_methods/{}", "PaymentMethodUpdateParams", &[UPDATE], update),
    post("/v1/payment_methods/{}/attach", "PaymentMethodAttachParams", &[ATTACH], attach),
    post("/v1/payment_methods/{}/detach", "PaymentMethodDetachParams", &[&[EXPAND]], detach),
];

pub(crate) fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let sent = params.object("card");
    let missing =
        |name: &str| Failure::invalid(format!("Missing required param: {name}.")).code("parameter_missing").param(name);
    if params.text("type").is_none() {
        return Err(missing("type"));
    }
    let card = if let Some(token) = sent.text("token") {
        let name = token.replacen("tok_", "pm_card_", 1);
        TestCard::by_name(&name).ok_or_else(|| Failure::reference("token", token, "card[token]"))?
    } else {
        numbered(sent.text("number").ok_or_else(|| missing("card[number]"))?)?
    };
    let (month, year) = match (sent.integer("exp_month"), sent.integer("exp_year"), sent.has("token")) {
        (Some(month), Some(year), _) => (month, if year < 100 { year + 2000 } else { year }),
        (_, _, true) => (12, 2040),
        (None, ..) => return Err(missing("card[exp_month]")),
        (_, None, _) => return Err(missing("card[exp_year]")),
    };
    expiry(call, month, year)?;
    if let Some(cvc) = sent.text("cvc")
        && (!(3..=4).contains(&cvc.len()) || !cvc.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return Err(Failure::card("Your card's security code is invalid.", "invalid_cvc").param("cvc"));
    }
    make(call, card, (month, year), sent.has("cvc"), params)
}

/// The test card of a number.
fn numbered(number: &str) -> Result<&'static TestCard, Failure> {
    let digits: String = number.chars().filter(|letter| !matches!(letter, ' ' | '-')).collect();
    if !cards::passes_luhn(&digits) {
        return Err(Failure::card("Your card number is incorrect.", "incorrect_number").param("number"));
    }
    TestCard::by_number(&digits).ok_or_else(|| {
        Failure::card(
            "Your card was declined. Your request was in test mode, but used a non test (live) card. For a list of \
             valid test cards, visit: https://stripe.com/docs/testing.",
            "card_declined",
        )
        .with("decline_code", json!("test_mode_live_card"))
    })
}

fn expiry(call: &Call<'_>, month: i64, year: i64) -> Result<(), Failure> {
    if !(1..=12).contains(&month) {
        return Err(
            Failure::card("Your card's expiration month is invalid.", "invalid_expiry_month").param("exp_month")
        );
    }
    // Years of 365.2425 days: near enough for a card that ended last year.
    let this_year = 1970 + call.now() / 31_556_952;
    if year < this_year || year > this_year + 50 {
        return Err(Failure::card("Your card's expiration year is invalid.", "invalid_expiry_year").param("exp_year"));
    }
    Ok(())
}

fn make(
    call: &mut Call<'_>,
    card: &'static TestCard,
    (month, year): (i64, i64),
    with_cvc: bool,
    params: &Params,
) -> Result<Value, Failure> {
    let id = call.new_id(Kind::PaymentMethod);
    let billing = params.object("billing_details");
    let fingerprint = hex::encode(Sha256::digest(card.number)).chars().take(16).collect::<String>();
    let draft = json!({
        "id": id, "object": "payment_method", "type": "card", "created": call.now(), "livemode": false,
        "customer": null, "customer_account": null, "allow_redisplay": "unspecified",
        "metadata": shape::merge_metadata(&json!({}), &params.or_null("metadata"))?,
        "billing_details": billing_details(&billing),
        "card": {
            "brand": card.brand, "checks": checks(card, with_cvc, &billing), "country": card.country,
            "display_brand": card.brand, "exp_month": month, "exp_year": year, "fingerprint": fingerprint,
            "funding": card.funding, "generated_from": null, "last4": card.last4(),
            "networks": { "available": [card.brand], "preferred": null }, "regulated_status": "unregulated",
            "three_d_secure_usage": { "supported": card.brand != "amex" }, "wallet": null,
        },
    });
    call.state.cards.insert(id, card);
    call.put(Kind::PaymentMethod, &draft)
}

/// What the bank said about what the cardholder typed; null for what was not given.
fn checks(card: &TestCard, with_cvc: bool, billing: &Params) -> Value {
    let address = billing.object("address");
    let check = |given: bool, fails: bool| match (given, fails) {
        (false, _) => Value::Null,
        (true, true) => json!("fail"),
        (true, false) => json!("pass"),
    };
    json!({
        "address_line1_check": check(address.has("line1"), card.line1_fails),
        "address_postal_code_check": check(address.has("postal_code"), card.postal_code_fails),
        "cvc_check": check(with_cvc, card.cvc_fails),
    })
}

pub(crate) fn billing_details(billing: &Params) -> Value {
    json!({
        "address": address(&billing.object("address")), "email": billing.or_null("email"),
        "name": billing.or_null("name"), "phone": billing.or_null("phone"), "tax_id": null,
    })
}

pub(crate) fn address(sent: &Params) -> Value {
    let mut address = json!({});
    for name in ["city", "country", "line1", "line2", "postal_code", "state"] {
        address[name] = sent.or_null(name);
    }
    address
}

/// A payment method by its id. `pm_card_…` is a test card; each use makes a new one of it.
pub(crate) fn find(call: &mut Call<'_>, id: &str, param: &str) -> Result<Value, Failure> {
    if let Some(method) = call.get(Kind::PaymentMethod, id) {
        return Ok(method);
    }
    let card = TestCard::by_name(id).ok_or_else(|| Failure::reference("PaymentMethod", id, param))?;
    make(call, card, (12, 2040), true, &Params::default())
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::PaymentMethod)?;
    if before["customer"].is_null() {
        return Err(Failure::invalid("You must save this PaymentMethod to a customer before you can update it."));
    }
    let mut draft = before.clone();
    if params.has("billing_details") {
        let billing = billing_details(&params.object("billing_details"));
        draft["billing_details"] = billing;
    }
    for name in ["exp_month", "exp_year"] {
        if let Some(value) = params.object("card").integer(name) {
            draft["card"][name] = json!(value);
        }
    }
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    let method = call.put(Kind::PaymentMethod, &draft)?;
    call.emit_change("payment_method.updated", &method, Some(&before))?;
    Ok(method)
}

fn attach(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let id = call.id(0).to_owned();
    let customer = params.text("customer").ok_or_else(|| {
        Failure::invalid("Missing required param: customer.").code("parameter_missing").param("customer")
    })?;
    attach_to(call, &id, customer)
}

/// Attaches a payment method, unless the bank refuses the card or it has another owner.
pub(crate) fn attach_to(call: &mut Call<'_>, id: &str, customer: &str) -> Result<Value, Failure> {
    call.named(Kind::Customer, customer, "customer")?;
    let method = find(call, id, "payment_method")?;
    let id = super::customers::text(&method["id"]);
    match method["customer"].as_str() {
        Some(owner) if owner == customer => return Ok(method),
        Some(_) => {
            return Err(Failure::invalid("The payment method you provided has already been attached to a customer.")
                .code("payment_method_unexpected_state"));
        }
        None => {}
    }
    if call.state.consumed.contains(&id) {
        return Err(used_up());
    }
    if let Some(Behaviour::Declines(code, decline_code)) = call.state.cards.get(&id).map(|card| card.behaviour) {
        return Err(
            Failure::card(cards::decline_message(code, decline_code), code).with("decline_code", json!(decline_code))
        );
    }
    let method = call.change(Kind::PaymentMethod, &id, |method| method["customer"] = json!(customer))?;
    call.emit("payment_method.attached", &method)?;
    Ok(method)
}

pub(crate) fn used_up() -> Failure {
    Failure::invalid(
        "The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, shared with \
         a connected account without Customer attachment, or was detached from a Customer. It may not be used again. \
         To use a PaymentMethod multiple times, you must attach it to a Customer first.",
    )
}

fn detach(call: &mut Call<'_>, _: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::PaymentMethod)?;
    let id = call.id(0).to_owned();
    if before["customer"].is_null() {
        return Err(Failure::invalid(
            "The payment method you provided is not attached to a customer so detachment is impossible.",
        )
        .code("payment_method_unexpected_state"));
    }
    let customer = before["customer"].clone();
    let method = call.change(Kind::PaymentMethod, &id, |method| method["customer"] = Value::Null)?;
    call.state.consumed.insert(id.clone());
    if let Some(owner) = customer.as_str()
        && call
            .get(Kind::Customer, owner)
            .is_some_and(|owner| owner["invoice_settings"]["default_payment_method"].as_str() == Some(&id))
    {
        call.change(Kind::Customer, owner, |owner| {
            owner["invoice_settings"]["default_payment_method"] = Value::Null;
        })?;
    }
    call.emit_change("payment_method.detached", &method, Some(&before))?;
    Ok(method)
}
