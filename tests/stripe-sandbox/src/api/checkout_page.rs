//! What the buyer does on the hosted page: gives a card, perhaps authenticates, and comes back.

use serde_json::{Value, json};

use crate::error::Failure;
use crate::kinds::Kind;
use crate::shape::{Params, check, optional};
use crate::state::Call;

use super::confirming::{self, Confirmation};
use super::customers::text;
use super::tax::{Place, TAX_CODE};
use super::{checkout, customers, payment_intents, payment_methods, setup_intents};

/// Where the page sends the buyer.
pub(crate) enum Next {
    /// To the `success_url`, or to a page for authentication.
    Redirect(String),
    /// The form again, with what was wrong.
    Form(Failure),
}

/// The fields of the page's form.
const FORM: [crate::shape::Field; 14] = {
    use crate::shape::Kind::{Integer, Text};
    [
        optional("email", Text),
        optional("number", Text),
        optional("exp_month", Integer),
        optional("exp_year", Integer),
        optional("cvc", Text),
        optional("name", Text),
        optional("country", Text),
        optional("postal_code", Text),
        optional("state", Text),
        optional("line1", Text),
        optional("city", Text),
        optional("tax_id_type", super::tax::TAX_ID_TYPES),
        optional("tax_id", Text),
        optional("business_name", Text),
    ]
};

/// # Errors
/// 404 for a session that there is not; what the buyer did wrong is `Next::Form`.
pub(crate) fn pay(call: &mut Call<'_>, id: &str, form: serde_json::Map<String, Value>) -> Result<Next, Failure> {
    let session = call
        .get(Kind::CheckoutSession, id)
        .ok_or_else(|| Failure::missing(Kind::CheckoutSession.noun(), id, "session"))?;
    match session["status"].as_str() {
        Some("complete") => return Ok(Next::Redirect(success_url(&session))),
        Some("open") => {}
        _ => return Ok(Next::Form(Failure::invalid("This Checkout Session has expired."))),
    }
    match check(&[&FORM], form).and_then(|form| carry_out(call, &session, &form)) {
        Ok(next) => Ok(Next::Redirect(next)),
        // 500 is the sandbox's own mistake, everything else the buyer's.
        Err(failure) if failure.status >= 500 => Err(failure),
        Err(failure) => Ok(Next::Form(failure)),
    }
}

/// `{CHECKOUT_SESSION_ID}` stands for the session.
pub(crate) fn success_url(session: &Value) -> String {
    text(&session["success_url"]).replace("{CHECKOUT_SESSION_ID}", session["id"].as_str().unwrap_or_default())
}

fn carry_out(call: &mut Call<'_>, session: &Value, form: &Params) -> Result<String, Failure> {
    let id = text(&session["id"]);
    let session = describe(call, &id, form)?;
    if session["mode"] == "payment" && session["amount_total"] == 0 {
        own_customer(call, &session, form)?;
        return Ok(success_url(&checkout::complete(call, &id)?));
    }
    let method = method(call, &session, form)?;
    let session = own_customer(call, &session, form)?;
    let back = format!("{}/c/pay/{id}", call.state.base_url);
    let intent = if session["mode"] == "setup" {
        setup(call, &session, &method, &back)?
    } else {
        let intent = intent(call, &session)?;
        let how = Confirmation { method: Some(method), return_url: Some(back), ..Confirmation::default() };
        confirming::confirm(call, &intent, &how)?
    };
    if let Some(url) = intent["next_action"]["redirect_to_url"]["url"].as_str() {
        return Ok(url.to_owned());
    }
    checkout::complete(call, &id).map(|session| success_url(&session))
}

/// What the buyer says about themselves, and the tax that follows from it.
fn describe(call: &mut Call<'_>, id: &str, form: &Params) -> Result<Value, Failure> {
    let session = call.named(Kind::CheckoutSession, id, "session")?;
    let email = form
        .text("email")
        .map(str::to_owned)
        .or_else(|| session["customer_details"]["email"].as_str().map(str::to_owned));
    let Some(email) = email.filter(|email| email.contains('@')) else {
        return Err(Failure::invalid("Your email is incomplete.").code("email_invalid").param("email"));
    };
    let tax_ids = match (form.text("tax_id_type"), form.text("tax_id")) {
        (Some(kind), Some(value)) => json!([{ "type": kind, "value": value }]),
        _ => json!([]),
    };
    let mut place = None;
    if session["automatic_tax"]["enabled"] == true {
        let ids = tax_ids.as_array().cloned().unwrap_or_default();
        place = Some(Place::of(form, &ids, "none", "country")?);
    }
    let tax = match &place {
        Some(place) => tax_lines(call, id, place)?,
        None => Tax::default(),
    };
    call.change(Kind::CheckoutSession, id, |session| {
        session["customer_details"] = json!({
            "address": payment_methods::address(form), "business_name": form.or_null("business_name"), "email": email,
            "individual_name": null, "name": form.or_null("name"), "phone": null,
            "tax_exempt": if place.as_ref().is_some_and(|place| place.reason == "reverse_charge") { "reverse" } else { "none" },
            "tax_ids": tax_ids,
        });
        if place.is_some() {
            session["automatic_tax"]["status"] = json!("complete");
            session["total_details"]["amount_tax"] = json!(tax.all);
            session["amount_total"] = json!(tax.total);
        }
    })
}

#[derive(Default)]
struct Tax {
    all: i64,
    total: i64,
}

fn tax_lines(call: &mut Call<'_>, session: &str, place: &Place) -> Result<Tax, Failure> {
    let lines: Vec<Value> = checkout::items(call, session).into_iter().cloned().collect();
    let mut sums = Tax::default();
    for mut line in lines {
        let product = call.named(Kind::Product, &text(&line["price"]["product"]), "product")?;
        let inclusive = line["price"]["tax_behavior"] == "inclusive";
        let number = |field: &str| line[field].as_i64().unwrap_or(0);
        let net = number("amount_subtotal") - number("amount_discount");
        let tax = place.tax(net, inclusive, product["tax_code"].as_str().unwrap_or(TAX_CODE));
        let total = if inclusive { net } else { net + tax };
        line["amount_tax"] = json!(tax);
        line["amount_total"] = json!(total);
        let rate = call.state.ids.make("txr");
        line["taxes"] = json!([{
            "amount": tax,
            "rate": {
                "id": rate, "object": "tax_rate", "active": false, "country": place.country, "created": call.now(),
                "description": null, "display_name": place.tax_type().unwrap_or("none"),
                "effective_percentage": place.percent(), "flat_amount": null, "inclusive": inclusive,
                "jurisdiction": place.country, "jurisdiction_level": "country", "livemode": false, "metadata": {},
                "percentage": place.percent(), "rate_type": "percentage", "state": place.state,
                "tax_type": place.tax_type(),
            },
            "taxability_reason": place.reason,
            "taxable_amount": if inclusive { net - tax } else { net },
        }]);
        call.put(Kind::LineItem, &line)?;
        sums.all += tax;
        sums.total += total;
    }
    Ok(sums)
}

fn method(call: &mut Call<'_>, session: &Value, form: &Params) -> Result<String, Failure> {
    let mut sent = Params::default();
    let mut card = json!({});
    for name in ["number", "exp_month", "exp_year", "cvc"] {
        if !form.has(name) {
            return Err(Failure::invalid("Your card number is incomplete.").code("parameter_missing").param(name));
        }
        card[name] = form.or_null(name);
    }
    sent.set("type", json!("card"));
    sent.set("card", card);
    sent.set(
        "billing_details",
        json!({
            "address": payment_methods::address(form), "email": session["customer_details"]["email"],
            "name": form.or_null("name"),
        }),
    );
    Ok(text(&payment_methods::create(call, &sent)?["id"]))
}

/// The session's customer, who is made now if the session wants one.
fn own_customer(call: &mut Call<'_>, session: &Value, form: &Params) -> Result<Value, Failure> {
    let id = text(&session["id"]);
    let plan = call.state.sessions.get(&id).cloned().unwrap_or_default();
    if let Some(customer) = session["customer"].as_str() {
        if plan.address_to_customer {
            let address = payment_methods::address(form);
            call.change(Kind::Customer, customer, |customer| customer["address"] = address)?;
        }
        return Ok(session.clone());
    }
    let wanted = session["customer_creation"] == "always" || plan.intent.has("setup_future_usage");
    if !wanted {
        return Ok(session.clone());
    }
    let mut params = Params::default();
    params.set("email", session["customer_details"]["email"].clone());
    params.set("name", form.or_null("name"));
    params.set("address", payment_methods::address(form));
    let customer = customers::create(call, &params)?;
    call.change(Kind::CheckoutSession, &id, |session| session["customer"] = customer["id"].clone())
}

/// The session's payment intent: the one of an earlier attempt, or a new one.
fn intent(call: &mut Call<'_>, session: &Value) -> Result<String, Failure> {
    let id = text(&session["id"]);
    if let Some(intent) = session["payment_intent"].as_str() {
        let amount = session["amount_total"].clone();
        call.change(Kind::PaymentIntent, intent, |intent| intent["amount"] = amount)?;
        return Ok(intent.to_owned());
    }
    let mut params = call.state.sessions.get(&id).map(|plan| plan.intent.clone()).unwrap_or_default();
    params.set("amount", session["amount_total"].clone());
    params.set("currency", session["currency"].clone());
    params.set("allowed_payment_method_types", json!(["card"]));
    if session["customer"].is_string() {
        params.set("customer", session["customer"].clone());
    }
    let intent = payment_intents::create(call, &params)?;
    call.change(Kind::CheckoutSession, &id, |session| session["payment_intent"] = intent["id"].clone())?;
    Ok(text(&intent["id"]))
}

fn setup(call: &mut Call<'_>, session: &Value, method: &str, back: &str) -> Result<Value, Failure> {
    let id = text(&session["id"]);
    let intent = if let Some(intent) = session["setup_intent"].as_str() {
        intent.to_owned()
    } else {
        let mut params = call.state.sessions.get(&id).map(|plan| plan.setup.clone()).unwrap_or_default();
        params.set("customer", session["customer"].clone());
        params.set("allowed_payment_method_types", json!(["card"]));
        let intent = setup_intents::create(call, &params)?;
        call.change(Kind::CheckoutSession, &id, |session| session["setup_intent"] = intent["id"].clone())?;
        text(&intent["id"])
    };
    setup_intents::confirm(call, &intent, Some(method), Some(back))
}
