//! The items of a subscription: <https://docs.stripe.com/api/subscription_items>.

use serde_json::{Value, json};

use crate::billing::Debit;
use crate::calendar::Cycle;
use crate::clock::Seconds;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::shape::{self, Params};
use crate::state::Call;
use crate::typed;

use super::customers::text;
use super::prices;

/// The most items that a subscription has.
const ITEMS_MAX: usize = 20;

/// The price that an item names or brings.
pub(crate) fn price(call: &mut Call<'_>, sent: &Params, param: &str) -> Result<Value, Failure> {
    let price = match sent.text("price") {
        Some(id) => call.named(Kind::Price, id, &format!("{param}[price]"))?,
        None if sent.has("price_data") => prices::inline(call, &sent.object("price_data"), param)?,
        None => {
            return Err(Failure::invalid(format!("Missing required param: {param}[price]."))
                .code("parameter_missing")
                .param(&format!("{param}[price]")));
        }
    };
    if sent.text("price").is_some() && price["active"] != true {
        return Err(Failure::invalid("The price specified is inactive. This field only accepts active prices.")
            .param(&format!("{param}[price]")));
    }
    if price["type"] != "recurring" {
        return Err(Failure::invalid(
            "The price specified is set to `type=one_time` but this field only accepts prices with `type=recurring`.",
        )
        .param(&format!("{param}[price]")));
    }
    Ok(price)
}

pub(crate) fn is_metered(price: &Value) -> bool {
    price["recurring"]["usage_type"] == "metered"
}

/// How many of it: one, unless the item says something else; none where use is measured.
pub(crate) fn quantity(sent: &Params, price: &Value, held: Option<i64>, param: &str) -> Result<Option<i64>, Failure> {
    let wanted = sent.integer("quantity");
    if is_metered(price) {
        return match wanted {
            None => Ok(None),
            Some(_) => Err(Failure::invalid("You cannot set the quantity of an item whose usage is metered.")
                .param(&format!("{param}[quantity]"))),
        };
    }
    match wanted.or(held).unwrap_or(1) {
        ..0 => Err(Failure::invalid("This value must be greater than or equal to 0.")
            .code("parameter_invalid_integer")
            .param(&format!("{param}[quantity]"))),
        quantity => Ok(Some(quantity)),
    }
}

/// An item as a subscription shows it.
pub(crate) fn make(
    call: &mut Call<'_>,
    subscription: &str,
    price: &Value,
    quantity: Option<i64>,
    period: (Seconds, Seconds),
    metadata: &Value,
) -> Result<Value, Failure> {
    let id = call.new_id(Kind::SubscriptionItem);
    let mut draft = json!({
        "id": id, "object": "subscription_item", "created": call.billing_now(), "current_period_end": period.1,
        "current_period_start": period.0, "discounts": [],
        "metadata": shape::merge_metadata(&json!({}), metadata)?, "plan": plan(price), "price": price,
        "subscription": subscription, "tax_rates": [],
    });
    if let Some(quantity) = quantity {
        draft["quantity"] = json!(quantity);
    }
    typed::conform(Kind::SubscriptionItem, &draft)
}

/// What a price was called before there were prices.
pub(crate) fn plan(price: &Value) -> Value {
    let recurring = &price["recurring"];
    json!({
        "id": price["id"], "object": "plan", "active": price["active"], "amount": price["unit_amount"],
        "amount_decimal": price["unit_amount_decimal"], "billing_scheme": price["billing_scheme"],
        "created": price["created"], "currency": price["currency"], "interval": recurring["interval"],
        "interval_count": recurring["interval_count"], "livemode": false, "metadata": price["metadata"],
        "meter": recurring["meter"], "nickname": price["nickname"], "product": price["product"],
        "tiers_mode": price["tiers_mode"], "transform_usage": null,
        "trial_period_days": recurring["trial_period_days"], "usage_type": recurring["usage_type"],
    })
}

/// All items are in one currency and paid as often.
pub(crate) fn consistent(items: &[Value]) -> Result<(), Failure> {
    let Some(first) = items.first() else {
        return Err(Failure::invalid("A subscription must have at least one active plan.").param("items"));
    };
    if items.len() > ITEMS_MAX {
        return Err(Failure::invalid(format!("A subscription can have at most {ITEMS_MAX} items.")).param("items"));
    }
    for (index, item) in items.iter().enumerate() {
        let (own, expected) = (&item["price"]["currency"], &first["price"]["currency"]);
        if own != expected {
            return Err(Failure::invalid(format!(
                "The price specified only supports `{}`. This doesn't match the expected currency: `{}`.",
                text(own),
                text(expected)
            ))
            .param(&format!("items[{index}][price]")));
        }
        if interval(item) != interval(first) {
            return Err(Failure::invalid(
                "All prices on a subscription must have the same `recurring.interval` and `recurring.interval_count`.",
            )
            .param(&format!("items[{index}][price]")));
        }
        if items.iter().take(index).any(|other| other["price"]["id"] == item["price"]["id"]) {
            return Err(Failure::invalid(format!(
                "Cannot add multiple subscription items with the same plan: {}",
                text(&item["price"]["id"])
            ))
            .param(&format!("items[{index}][price]")));
        }
    }
    Ok(())
}

/// How often an item is paid.
pub(crate) fn interval(item: &Value) -> (String, i64) {
    let recurring = &item["price"]["recurring"];
    (text(&recurring["interval"]), recurring["interval_count"].as_i64().unwrap_or(1))
}

/// The periods of an item from an anchor on.
pub(crate) fn cycle(item: &Value, anchor: Seconds) -> Cycle {
    let (interval, count) = interval(item);
    Cycle::new(anchor, &interval, count)
}

/// The items of a subscription.
pub(crate) fn of(subscription: &Value) -> Vec<Value> {
    subscription["items"]["data"].as_array().cloned().unwrap_or_default()
}

/// The period that a subscription is in.
pub(crate) fn period(subscription: &Value) -> (Seconds, Seconds) {
    let item = &subscription["items"]["data"][0];
    (item["current_period_start"].as_i64().unwrap_or(0), item["current_period_end"].as_i64().unwrap_or(0))
}

/// What an item was billed, as later credits take it.
pub(crate) fn debit(item: &Value, amount: i64, period: (Seconds, Seconds)) -> Debit {
    Debit {
        amount,
        start: period.0,
        end: period.1,
        price: text(&item["price"]["id"]),
        quantity: item["quantity"].as_i64(),
        billed: None,
    }
}
