//! Subscriptions: <https://docs.stripe.com/api/subscriptions>.

use serde_json::{Value, json};

use crate::billing::{self, Due};
use crate::calendar::DAY_SECONDS;
use crate::clock::Seconds;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, delete_with, get, post};
use crate::shape::{EXPAND, PAGE, Params};
use crate::state::Call;

use super::customers::text;
use super::invoice_drafts::{self as drafts, Draft};
use super::invoice_lines::{self, Line};
use super::subscription_changes::credits;
use super::subscription_items as items;
use super::subscription_params as params;
use super::subscription_states::{self as states, TRIAL_DAYS_MAX, UNPAID_SECONDS};
use super::{cycles, invoice_payments, invoice_states, price_amounts, setup_intents, subscription_updates as updates};

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/subscriptions", "SubscriptionCreateParams", &[params::COMMON, params::CREATE], create),
    get("/v1/subscriptions", "SubscriptionListParams", &[&PAGE, params::LIST], list),
    get("/v1/subscriptions/{}", "SubscriptionRetrieveParams", &[&[EXPAND]], |call, _| call.target(Kind::Subscription)),
    post("/v1/subscriptions/{}", "SubscriptionUpdateParams", &[params::COMMON, params::UPDATE], updates::update),
    delete_with("/v1/subscriptions/{}", "SubscriptionCancelParams", &[params::CANCEL], cancel),
    post("/v1/subscriptions/{}/resume", "SubscriptionResumeParams", &[params::RESUME], cycles::resume),
];

/// What a new subscription begins with.
pub(crate) struct Beginning {
    pub(crate) subscription: Value,
    pub(crate) lines: Vec<Line>,
}

fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let customer = params.text("customer").ok_or_else(|| {
        Failure::invalid("Missing required param: customer.").code("parameter_missing").param("customer")
    })?;
    let customer = call.named(Kind::Customer, customer, "customer")?;
    call.follow_clock_of(&customer);
    let begun = begin(call, &customer, params)?;
    let behavior = params.text("payment_behavior").unwrap_or("allow_incomplete").to_owned();
    let id = text(&begun.subscription["id"]);
    let now = call.billing_now();
    let due = first_due(call, &customer, &begun)?;
    let automatic = begun.subscription["collection_method"] == "charge_automatically";
    if due > 0 && automatic && behavior != "default_incomplete" {
        let method = invoice_payments::default_method(call, &customer, Some(&begun.subscription));
        if method.is_none() {
            return Err(invoice_payments::no_method());
        }
    }
    if matches!(behavior.as_str(), "error_if_incomplete" | "pending_if_incomplete") {
        updates::prepay(call, &customer, &begun.subscription, due, "subscription_create")?;
    }
    let mut subscription = begun.subscription.clone();
    if due > 0 && automatic {
        subscription["status"] = json!("incomplete");
    }
    let made = call.put(Kind::Subscription, &subscription)?;
    remember_debits(call, &begun);
    call.emit("customer.subscription.created", &made)?;
    states::watch(call, &made);
    if due == 0 && automatic && invoice_payments::default_method(call, &customer, Some(&made)).is_none() {
        let intent = Params::of(&json!({
            "customer": customer["id"], "allowed_payment_method_types": ["card"], "usage": "off_session",
        }));
        let intent = setup_intents::create(call, &intent)?;
        call.state.billing.setups.insert(text(&intent["id"]), id.clone());
        call.change(Kind::Subscription, &id, |it| it["pending_setup_intent"] = intent["id"].clone())?;
    }
    first_invoice(call, &customer, begun, &behavior)?;
    let made = call.named(Kind::Subscription, &id, "id")?;
    if states::status(&made) == "incomplete" {
        call.schedule_billing(now + UNPAID_SECONDS, Due::Incomplete { subscription: id });
    }
    Ok(made)
}

/// The subscription and the lines of its first invoice; nothing is written but prices that
/// the request brings.
pub(crate) fn begin(call: &mut Call<'_>, customer: &Value, params: &Params) -> Result<Beginning, Failure> {
    let id = call.new_id(Kind::Subscription);
    let now = call.billing_now();
    let mut made = Vec::new();
    for (index, sent) in params.list("items").iter().enumerate() {
        let (sent, param) = (Params::of(sent), format!("items[{index}]"));
        let price = items::price(call, &sent, &param)?;
        let quantity = items::quantity(&sent, &price, None, &param)?;
        made.push(items::make(call, &id, &price, quantity, (now, now), &sent.or_null("metadata"))?);
    }
    items::consistent(&made)?;
    let trial_end = trial_end(params, now)?;
    let anchor = match (trial_end, params.integer("billing_cycle_anchor")) {
        (Some(end), _) => end,
        (None, Some(anchor)) => {
            let latest = items::cycle(&made[0], now).after(1);
            if anchor <= now || anchor > latest {
                return Err(Failure::invalid(format!(
                    "billing_cycle_anchor must be in the future and cannot be later than next natural billing date \
                     ({latest}) for plan"
                ))
                .param("billing_cycle_anchor"));
            }
            anchor
        }
        (None, None) => now,
    };
    let period = if anchor > now { (now, anchor) } else { items::cycle(&made[0], anchor).period_at(now) };
    for item in &mut made {
        item["current_period_start"] = json!(period.0);
        item["current_period_end"] = json!(period.1);
    }
    let mut draft = draft(&id, customer, params, now);
    draft["billing_cycle_anchor"] = json!(anchor);
    draft["currency"] = made[0]["price"]["currency"].clone();
    draft["items"]["data"] = json!(made);
    draft["status"] = json!(if trial_end.is_some() { "trialing" } else { "active" });
    draft["trial_start"] = json!(trial_end.map(|_| now));
    draft["trial_end"] = json!(trial_end);
    states::set(call, &mut draft, params)?;
    let whole = params.text("proration_behavior") != Some("none");
    let lines = first_lines(call, &draft, trial_end.is_some(), (anchor > now).then_some(whole));
    Ok(Beginning { subscription: draft, lines })
}

fn draft(id: &str, customer: &Value, params: &Params, now: Seconds) -> Value {
    json!({
        "id": id, "object": "subscription",
        "automatic_tax": { "disabled_reason": null, "enabled": false, "liability": null },
        "billing_mode": { "flexible": { "proration_discounts": "included" }, "type": "flexible" },
        "billing_schedules": [], "cancel_at_period_end": false,
        "cancellation_details": { "comment": null, "feedback": null, "feedback_option": null, "reason": null },
        "collection_method": params.text("collection_method").unwrap_or("charge_automatically"), "created": now,
        "customer": customer["id"], "discounts": [],
        "invoice_settings": {
            "account_tax_ids": null, "custom_fields": null, "description": null, "footer": null,
            "issuer": { "type": "self" },
        },
        "items": { "object": "list", "data": [], "has_more": false, "url": format!("/v1/subscription_items?subscription={id}") },
        "livemode": false, "metadata": {},
        "payment_settings": {
            "payment_method_options": null, "payment_method_types": null, "save_default_payment_method": "off",
        },
        "start_date": now, "test_clock": customer["test_clock"],
        "trial_settings": { "end_behavior": { "billing_cycle_anchor": null, "missing_payment_method": "create_invoice" } },
    })
}

fn trial_end(params: &Params, now: Seconds) -> Result<Option<Seconds>, Failure> {
    let end = match (params.get("trial_end").and_then(Value::as_i64), params.integer("trial_period_days")) {
        (Some(_), Some(_)) => {
            return Err(Failure::invalid(
                "You may only specify one of these parameters: trial_end, trial_period_days.",
            ));
        }
        (Some(end), None) if end <= now => {
            return Err(Failure::invalid("Invalid timestamp: must be an integer Unix timestamp in the future.")
                .param("trial_end"));
        }
        (Some(end), None) => end,
        (None, Some(days)) if days >= 1 => now + days * DAY_SECONDS,
        (None, Some(_)) => {
            return Err(Failure::invalid("This value must be greater than or equal to 1.")
                .code("parameter_invalid_integer")
                .param("trial_period_days"));
        }
        (None, None) => return Ok(None),
    };
    if end > now + TRIAL_DAYS_MAX * DAY_SECONDS {
        return Err(Failure::invalid(format!("Trial periods can be at most {TRIAL_DAYS_MAX} days."))
            .param(if params.has("trial_end") { "trial_end" } else { "trial_period_days" }));
    }
    Ok(Some(end))
}

/// `partial` says of a period that ends at a later anchor whether it is paid for.
fn first_lines(call: &Call<'_>, subscription: &Value, trial: bool, partial: Option<bool>) -> Vec<Line> {
    let period = items::period(subscription);
    let mut lines = Vec::new();
    for item in billing::data(&subscription["items"]) {
        if items::is_metered(&item["price"]) {
            continue;
        }
        if trial {
            lines.push(invoice_lines::of_trial(call, subscription, item, period));
        } else if let Some(paid) = partial {
            let full = price_amounts::amount(call, &item["price"], item["quantity"].as_i64().unwrap_or(0));
            let (start, end) = items::cycle(item, period.1).period_at(period.1 - 1);
            let amount = price_amounts::share(full, period.1 - period.0, end - start);
            if paid {
                lines.push(invoice_lines::prorated(call, subscription, item, period, amount));
            }
        } else {
            lines.push(invoice_lines::of_period(call, subscription, item, period));
        }
    }
    lines
}

fn remember_debits(call: &mut Call<'_>, begun: &Beginning) {
    for item in billing::data(&begun.subscription["items"]) {
        let own = begun.lines.iter().filter(|line| line.subscription_item.as_deref() == item["id"].as_str());
        let debits =
            own.filter(|line| line.amount > 0).map(|line| items::debit(item, line.amount, line.period)).collect();
        call.state.billing.debits.insert(text(&item["id"]), debits);
    }
}

fn invoice_draft<'a>(call: &Call<'_>, customer: &'a Value, begun: &'a Beginning) -> Draft<'a> {
    let now = call.billing_now();
    let mut draft = Draft::of(customer, &begun.subscription, "subscription_create", (now, now));
    let pending = drafts::pending(call, &text(&customer["id"]), None, &draft.currency);
    draft.lines =
        pending.iter().map(|item| invoice_lines::of_item(call, item)).chain(begun.lines.iter().cloned()).collect();
    draft
}

fn first_due(call: &mut Call<'_>, customer: &Value, begun: &Beginning) -> Result<i64, Failure> {
    let draft = invoice_draft(call, customer, begun);
    Ok(drafts::build(call, &draft, "upcoming_in")?["amount_due"].as_i64().unwrap_or(0))
}

fn first_invoice(call: &mut Call<'_>, customer: &Value, begun: Beginning, behavior: &str) -> Result<(), Failure> {
    let id = text(&begun.subscription["id"]);
    let draft = invoice_draft(call, customer, &begun);
    if draft.lines.is_empty() {
        return Ok(());
    }
    let invoice = drafts::create(call, &draft)?;
    let invoice_id = text(&invoice["id"]);
    call.change(Kind::Subscription, &id, |it| it["latest_invoice"] = invoice["id"].clone())?;
    if begun.subscription["collection_method"] == "send_invoice" {
        return Ok(());
    }
    let invoice = invoice_states::finalize(call, &invoice_id)?;
    if invoice_states::status(&invoice) == "open" && behavior != "default_incomplete" {
        invoice_payments::collect(call, &invoice_id)?;
    }
    Ok(())
}

fn list(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let status = params.text("status");
    let matching = call
        .state
        .store
        .all(&call.account, Kind::Subscription)
        .rev()
        .filter(|it| match status {
            None => !states::has_ended(it),
            Some("all") => true,
            Some("ended") => states::has_ended(it),
            Some(wanted) => it["status"] == wanted,
        })
        .filter(|it| params.text("customer").is_none_or(|customer| it["customer"] == customer))
        // Those of test clocks are listed by clock or by customer alone.
        .filter(|it| params.has("customer") || it["test_clock"].as_str() == params.text("test_clock"))
        .filter(|it| params.text("collection_method").is_none_or(|method| it["collection_method"] == method))
        .filter(|it| {
            params
                .text("price")
                .is_none_or(|price| billing::data(&it["items"]).any(|item| item["price"]["id"] == price))
        })
        .filter(|it| page::in_range(params.get("created"), it["created"].as_i64()))
        .filter(|it| page::in_range(params.get("current_period_start"), Some(items::period(it).0)))
        .filter(|it| page::in_range(params.get("current_period_end"), Some(items::period(it).1)));
    page::page(params, Kind::Subscription.path(), Kind::Subscription.noun(), matching)
}

fn cancel(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let subscription = call.target(Kind::Subscription)?;
    let id = text(&subscription["id"]);
    states::load(call, &id);
    if states::has_ended(&subscription) {
        return Err(Failure::missing("subscription", &id, "id"));
    }
    call.change(Kind::Subscription, &id, |it| updates::details(it, params))?;
    let credits = if params.is_true("prorate") { credits(call, &subscription) } else { Vec::new() };
    let customer = call.named(Kind::Customer, &text(&subscription["customer"]), "customer")?;
    let now = params.is_true("invoice_now");
    if now {
        for line in &credits {
            invoice_lines::to_item(call, line, &customer)?;
        }
    }
    let ended = states::end(call, &id, "cancellation_requested", now)?;
    if !now {
        for line in &credits {
            invoice_lines::to_item(call, line, &customer)?;
        }
    }
    Ok(ended)
}
