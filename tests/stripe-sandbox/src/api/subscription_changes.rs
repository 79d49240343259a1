//! What a change of a subscription costs, and the change itself:
//! <https://docs.stripe.com/billing/subscriptions/prorations>. A plan is made first, from which
//! a preview is written as well as the change, so that both are the same to the cent.

use serde_json::{Value, json};

use crate::billing::{self, Debit};
use crate::calendar::DAY_SECONDS;
use crate::clock::Seconds;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::shape::{self, Params};
use crate::state::Call;

use super::customers::text;
use super::invoice_lines::{self, Line};
use super::subscription_items as items;
use super::{price_amounts, subscription_states as states};

/// A change that was thought through and not made.
pub(crate) struct Plan {
    pub(crate) after: Value,
    /// Credits and debits for what is left of the period.
    pub(crate) prorations: Vec<Line>,
    /// A whole period that begins now.
    pub(crate) whole: Vec<Line>,
    /// What each item is billed from now on; others stay as they are.
    debits: Vec<(String, Vec<Debit>)>,
    /// An invoice is made at once.
    pub(crate) invoiced: bool,
    pub(crate) at: Seconds,
}

impl Plan {
    pub(crate) fn debits(&self) -> Vec<(String, Vec<Debit>)> {
        self.debits.clone()
    }
}

/// Thinks a change through. `params` are those of an update, or `subscription_details` of a preview.
pub(crate) fn plan(call: &mut Call<'_>, before: &Value, params: &Params) -> Result<Plan, Failure> {
    let now = call.billing_now();
    let (start, end) = items::period(before);
    let at = params.integer("proration_date").unwrap_or(now);
    if !(start..=end).contains(&at) {
        return Err(
            Failure::invalid("Cannot specify a proration_date outside of the current period.").param("proration_date")
        );
    }
    let behavior = params.text("proration_behavior").unwrap_or("create_prorations").to_owned();
    let old = items::of(before);
    let new = merged(call, before, &old, params)?;
    items::consistent(&new)?;
    if new.first().map(|item| &item["price"]["currency"]) != Some(&before["currency"]) {
        return Err(Failure::invalid(format!(
            "The price specified only supports `{}`. This doesn't match the expected currency: `{}`.",
            text(&new[0]["price"]["currency"]),
            text(&before["currency"])
        ))
        .param("items[0][price]"));
    }
    let mut after = before.clone();
    let reset = terms(&mut after, &old, &new, params, now)?;
    let trialing = before["status"] == "trialing";
    let begins_trial = after["trial_end"].as_i64().is_some_and(|trial| trial > now) && params.has("trial_end");
    let mut planned = Plan {
        prorations: Vec::new(),
        whole: Vec::new(),
        debits: Vec::new(),
        invoiced: behavior == "always_invoice",
        at,
        after: Value::Null,
    };
    let period = if begins_trial {
        (now, after["trial_end"].as_i64().unwrap_or(now))
    } else if reset {
        items::cycle(&new[0], now).period_at(now)
    } else {
        (start, end)
    };
    let all = reset || begins_trial;
    // Nothing is credited of a trial, and nothing where nobody wants it.
    let prorates = behavior != "none" && !trialing;
    for held in old.iter().filter(|held| all || !new.iter().any(|item| is_same(held, item))) {
        if prorates {
            planned.prorations.extend(credit(call, before, held, at));
            planned.debits.push((text(&held["id"]), Vec::new()));
        }
    }
    for item in new.iter().filter(|item| all || !old.iter().any(|held| is_same(held, item))) {
        if items::is_metered(&item["price"]) || begins_trial {
            planned.debits.push((text(&item["id"]), Vec::new()));
        } else if reset {
            bill_whole(call, before, item, period, &mut planned);
        } else if prorates {
            bill_rest(call, before, item, at, &mut planned);
        }
    }
    planned.invoiced |= reset;
    after["items"]["data"] = new
        .into_iter()
        .map(|mut item| {
            item["current_period_start"] = json!(period.0);
            item["current_period_end"] = json!(period.1);
            item
        })
        .collect();
    planned.after = after;
    Ok(planned)
}

/// An item's period that begins now.
fn bill_whole(call: &Call<'_>, before: &Value, item: &Value, period: (Seconds, Seconds), planned: &mut Plan) {
    let line = invoice_lines::of_period(call, before, item, period);
    planned.debits.push((text(&item["id"]), vec![items::debit(item, line.amount, period)]));
    planned.whole.push(line);
}

/// What is left of the period that runs, by an item's new price and quantity.
fn bill_rest(call: &Call<'_>, before: &Value, item: &Value, at: Seconds, planned: &mut Plan) {
    let (start, end) = items::period(before);
    let full = price_amounts::amount(call, &item["price"], item["quantity"].as_i64().unwrap_or(0));
    let amount = price_amounts::share(full, end - at, end - start);
    planned.debits.push((text(&item["id"]), vec![items::debit(item, amount, (at, end))]));
    if amount > 0 {
        planned.prorations.push(invoice_lines::prorated(call, before, item, (at, end), amount));
    }
}

/// An item that costs the same.
fn is_same(held: &Value, item: &Value) -> bool {
    ["id", "quantity"].iter().all(|name| held[name] == item[name]) && held["price"]["id"] == item["price"]["id"]
}

/// Trial and anchor; whether a new period begins now.
fn terms(after: &mut Value, old: &[Value], new: &[Value], params: &Params, now: Seconds) -> Result<bool, Failure> {
    let trialing = after["status"] == "trialing";
    let mut reset = params.object("billing_cycle_anchor").text("type") == Some("now");
    match (params.get("trial_end").and_then(Value::as_i64), params.text("trial_end")) {
        (Some(end), _) if end <= now => {
            return Err(Failure::invalid("Invalid timestamp: must be an integer Unix timestamp in the future.")
                .param("trial_end"));
        }
        (Some(end), _) if end > now + states::TRIAL_DAYS_MAX * DAY_SECONDS => {
            return Err(Failure::invalid("Trial periods can be at most 730 days.").param("trial_end"));
        }
        (Some(end), _) => {
            after["trial_end"] = json!(end);
            if after["trial_start"].is_null() || !trialing {
                after["trial_start"] = json!(now);
            }
            after["billing_cycle_anchor"] = json!(end);
            after["status"] = json!("trialing");
            return Ok(false);
        }
        (None, Some("now")) if trialing => {
            after["trial_end"] = json!(now);
            reset = true;
        }
        _ => {}
    }
    let interval_changed = match (old.first(), new.first()) {
        (Some(old), Some(new)) => items::interval(old) != items::interval(new),
        _ => false,
    };
    if trialing && params.text("trial_end") != Some("now") {
        // The trial goes on; its end is the anchor, whatever is paid after it.
        return Ok(false);
    }
    if interval_changed && params.object("billing_cycle_anchor").text("type") == Some("unchanged") {
        return Err(Failure::invalid(
            "Billing cycle anchor must be set to `now` when the interval of a subscription changes.",
        )
        .param("billing_cycle_anchor"));
    }
    reset |= interval_changed;
    if reset {
        after["billing_cycle_anchor"] = json!(now);
        if trialing {
            after["status"] = json!("active");
        }
    }
    Ok(reset)
}

/// The items after the change.
fn merged(call: &mut Call<'_>, before: &Value, old: &[Value], params: &Params) -> Result<Vec<Value>, Failure> {
    let mut new = old.to_vec();
    let period = items::period(before);
    for (index, sent) in params.list("items").iter().enumerate() {
        let (sent, param) = (Params::of(sent), format!("items[{index}]"));
        let Some(id) = sent.text("id") else {
            let price = items::price(call, &sent, &param)?;
            let quantity = items::quantity(&sent, &price, None, &param)?;
            let metadata = sent.or_null("metadata");
            let made = items::make(call, &text(&before["id"]), &price, quantity, period, &metadata)?;
            new.push(made);
            continue;
        };
        let Some(place) = new.iter().position(|item| item["id"].as_str() == Some(id)) else {
            return Err(Failure::reference("subscription item", id, &format!("{param}[id]")));
        };
        if sent.is_true("deleted") {
            new.remove(place);
            continue;
        }
        let held = new[place].clone();
        let names_price = sent.has("price") || sent.has("price_data");
        let price = if names_price { items::price(call, &sent, &param)? } else { held["price"].clone() };
        let quantity = items::quantity(&sent, &price, held["quantity"].as_i64(), &param)?;
        let item = &mut new[place];
        item["plan"] = items::plan(&price);
        item["price"] = price;
        if let Some(fields) = item.as_object_mut() {
            fields.remove("quantity");
            if let Some(quantity) = quantity {
                fields.insert("quantity".into(), json!(quantity));
            }
        }
        if let Some(metadata) = sent.get("metadata") {
            item["metadata"] = shape::merge_metadata(&held["metadata"], metadata)?;
        }
    }
    Ok(new)
}

/// Gives back what an item was billed for the time that is left: each debit its own part.
fn credit(call: &Call<'_>, subscription: &Value, item: &Value, at: Seconds) -> Vec<Line> {
    let id = text(&item["id"]);
    let mut lines = Vec::new();
    for debit in call.state.billing.debits.get(&id).into_iter().flatten() {
        let from = at.max(debit.start);
        let amount = -price_amounts::share(debit.amount, debit.end - from, debit.end - debit.start);
        if amount == 0 || from >= debit.end {
            continue;
        }
        let mut billed = item.clone();
        if let Some(price) = call.get(Kind::Price, &debit.price) {
            billed["price"] = price;
        }
        billed["quantity"] = json!(debit.quantity);
        let mut line = invoice_lines::prorated(call, subscription, &billed, (from, debit.end), amount);
        line.credits = debit.billed.clone();
        lines.push(line);
    }
    lines
}

/// What is given back when a subscription ends before its period does.
pub(crate) fn credits(call: &Call<'_>, subscription: &Value) -> Vec<Line> {
    let now = call.billing_now();
    billing::data(&subscription["items"]).flat_map(|item| credit(call, subscription, item, now)).collect()
}

/// Makes the change: the subscription, what its items were billed, and the items for its invoice.
pub(crate) fn apply(call: &mut Call<'_>, planned: &Plan, customer: &Value, with_items: bool) -> Result<Value, Failure> {
    for (item, debits) in &planned.debits {
        call.state.billing.debits.insert(item.clone(), debits.clone());
    }
    if with_items {
        for line in &planned.prorations {
            invoice_lines::to_item(call, line, customer)?;
        }
    }
    let current: Vec<String> = billing::data(&planned.after["items"]).map(|item| text(&item["id"])).collect();
    let id = text(&planned.after["id"]);
    let before = call.named(Kind::Subscription, &id, "id")?;
    for gone in billing::data(&before["items"]).map(|item| text(&item["id"])).filter(|item| !current.contains(item)) {
        call.state.billing.debits.remove(&gone);
    }
    call.put(Kind::Subscription, &planned.after)
}

/// Whether anything changes that has to do with money.
pub(crate) fn concerns_money(params: &Params) -> bool {
    ["items", "trial_end", "billing_cycle_anchor"].iter().any(|name| params.has(name))
}
