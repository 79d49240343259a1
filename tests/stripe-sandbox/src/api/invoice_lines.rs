//! Lines of invoices, and the invoice items that become lines later.

use serde_json::{Map, Value, json};

use crate::calendar;
use crate::clock::Seconds;
use crate::currency;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::state::Call;
use crate::typed;

use super::customers::text;
use super::price_amounts;
use super::tax::{Place, TAX_CODE};

/// A line before its tax is known.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) amount: i64,
    pub(crate) currency: String,
    pub(crate) description: String,
    pub(crate) period: (Seconds, Seconds),
    pub(crate) price: Option<Value>,
    pub(crate) quantity: i64,
    pub(crate) proration: bool,
    pub(crate) subscription: Option<String>,
    pub(crate) subscription_item: Option<String>,
    pub(crate) invoice_item: Option<String>,
    /// The invoice and the line that are credited.
    pub(crate) credits: Option<(String, String)>,
    pub(crate) tax_behavior: Option<String>,
    pub(crate) tax_code: Option<String>,
    pub(crate) metadata: Value,
}

/// What a line says of a price, before its amount and its words.
pub(crate) fn of_price(price: &Value, quantity: i64, period: (Seconds, Seconds)) -> Line {
    Line {
        amount: 0,
        currency: text(&price["currency"]),
        description: String::new(),
        period,
        price: Some(price.clone()),
        quantity,
        proration: false,
        subscription: None,
        subscription_item: None,
        invoice_item: None,
        credits: None,
        tax_behavior: None,
        tax_code: None,
        metadata: json!({}),
    }
}

/// The name of a price's product.
pub(crate) fn product_name(call: &Call<'_>, price: &Value) -> String {
    let product = price["product"].as_str().and_then(|id| call.get(Kind::Product, id));
    product.map(|product| text(&product["name"])).unwrap_or_default()
}

/// `$99.00 / month`.
fn rate(call: &Call<'_>, price: &Value) -> String {
    let money = text(&price["currency"]);
    let amount = match price["unit_amount_decimal"].as_str() {
        Some(decimal) if price["unit_amount"].is_null() => format!("{decimal} minor units {money}"),
        _ => currency::short(price_amounts::amount(call, price, 1), &money),
    };
    let (interval, count) = (&price["recurring"]["interval"], price["recurring"]["interval_count"].as_i64());
    match (interval.as_str(), count) {
        (Some(interval), Some(1) | None) => format!("{amount} / {interval}"),
        (Some(interval), Some(count)) => format!("{amount} every {count} {interval}s"),
        (None, _) => amount,
    }
}

/// The line of a whole period of a subscription's item.
pub(crate) fn of_period(call: &Call<'_>, subscription: &Value, item: &Value, period: (Seconds, Seconds)) -> Line {
    let quantity = item["quantity"].as_i64().unwrap_or(0);
    let mut line = of_item_price(subscription, item, quantity, period);
    line.amount = price_amounts::amount(call, &item["price"], quantity);
    line.description =
        format!("{quantity} × {} (at {})", product_name(call, &item["price"]), rate(call, &item["price"]));
    line
}

/// The line of a trial, which costs nothing.
pub(crate) fn of_trial(call: &Call<'_>, subscription: &Value, item: &Value, period: (Seconds, Seconds)) -> Line {
    let mut line = of_item_price(subscription, item, item["quantity"].as_i64().unwrap_or(1), period);
    line.description = format!("Trial period for {}", product_name(call, &item["price"]));
    line
}

pub(crate) fn of_item_price(subscription: &Value, item: &Value, quantity: i64, period: (Seconds, Seconds)) -> Line {
    let mut line = of_price(&item["price"], quantity, period);
    line.subscription = subscription["id"].as_str().map(str::to_owned);
    line.subscription_item = item["id"].as_str().map(str::to_owned);
    line
}

/// A line for a part of a period, before or after a change.
pub(crate) fn prorated(
    call: &Call<'_>,
    subscription: &Value,
    item: &Value,
    (at, end): (Seconds, Seconds),
    amount: i64,
) -> Line {
    let quantity = item["quantity"].as_i64().unwrap_or(1);
    let mut line = of_item_price(subscription, item, quantity, (at, end));
    let name = product_name(call, &item["price"]);
    let what = if quantity == 1 { name } else { format!("{quantity} × {name}") };
    let words = if amount < 0 { "Unused" } else { "Remaining" };
    line.description = format!("{words} time on {what} after {}", calendar::date(at));
    line.amount = amount;
    line.proration = true;
    line
}

/// The invoice item of a line that no invoice has yet.
pub(crate) fn to_item(call: &mut Call<'_>, line: &Line, customer: &Value) -> Result<Value, Failure> {
    let id = call.new_id(Kind::InvoiceItem);
    let parent = line.subscription.as_ref().map(|subscription| {
        let mut details = json!({ "subscription": subscription });
        if let Some(item) = &line.subscription_item {
            details["subscription_item"] = json!(item);
        }
        json!({ "subscription_details": details, "type": "subscription_details" })
    });
    let mut draft = json!({
        "id": id, "object": "invoiceitem", "amount": line.amount, "currency": line.currency,
        "customer": customer["id"], "date": call.billing_now(), "description": line.description,
        "discountable": !line.proration, "discounts": [], "livemode": false, "metadata": line.metadata,
        "parent": parent, "period": { "start": line.period.0, "end": line.period.1 }, "pricing": pricing(line),
        "proration": line.proration, "quantity": line.quantity, "quantity_decimal": line.quantity.to_string(),
        "tax_rates": [], "test_clock": customer["test_clock"],
    });
    if line.proration {
        let credited = line.credits.as_ref().map(|(invoice, line)| {
            json!({
                "invoice_line_item_details": { "invoice": invoice, "invoice_line_items": [line] },
                "type": "invoice_line_items",
            })
        });
        draft["proration_details"] = json!({ "credited_items": credited, "discount_amounts": [] });
    }
    let tax = (line.tax_behavior.clone(), line.tax_code.clone());
    call.state.billing.item_taxes.insert(text(&draft["id"]), tax);
    let item = call.put(Kind::InvoiceItem, &draft)?;
    call.emit("invoiceitem.created", &item)?;
    Ok(item)
}

/// The line of an invoice item.
pub(crate) fn of_item(call: &Call<'_>, item: &Value) -> Line {
    let id = text(&item["id"]);
    let price = item["pricing"]["price_details"]["price"].as_str().and_then(|price| call.get(Kind::Price, price));
    let details = &item["parent"]["subscription_details"];
    let credited = &item["proration_details"]["credited_items"]["invoice_line_item_details"];
    let (tax_behavior, tax_code) = call.state.billing.item_taxes.get(&id).cloned().unwrap_or_default();
    Line {
        amount: item["amount"].as_i64().unwrap_or(0),
        currency: text(&item["currency"]),
        description: text(&item["description"]),
        period: (item["period"]["start"].as_i64().unwrap_or(0), item["period"]["end"].as_i64().unwrap_or(0)),
        price,
        quantity: item["quantity"].as_i64().unwrap_or(1),
        proration: item["proration"] == true,
        subscription: details["subscription"].as_str().map(str::to_owned),
        subscription_item: details["subscription_item"].as_str().map(str::to_owned),
        invoice_item: Some(id),
        credits: credited["invoice"]
            .as_str()
            .map(|invoice| (invoice.to_owned(), text(&credited["invoice_line_items"][0]))),
        tax_behavior,
        tax_code,
        metadata: item["metadata"].clone(),
    }
}

fn pricing(line: &Line) -> Value {
    let Some(price) = &line.price else { return Value::Null };
    json!({
        "price_details": { "price": price["id"], "product": price["product"] }, "type": "price_details",
        "unit_amount_decimal": price["unit_amount_decimal"],
    })
}

/// The line as an invoice shows it, with its tax where tax is calculated.
pub(crate) fn write(
    call: &Call<'_>,
    line: &Line,
    id: &str,
    invoice: &Value,
    place: Option<&Place>,
) -> Result<Value, Failure> {
    let taxes: Vec<Value> = place.map(|place| tax(call, line, place)).into_iter().collect();
    let draft = json!({
        "id": id, "object": "line_item", "amount": line.amount, "currency": line.currency,
        "description": line.description, "discount_amounts": [], "discountable": !line.proration, "discounts": [],
        "invoice": invoice, "livemode": false, "metadata": line.metadata, "parent": parent(line),
        "period": { "start": line.period.0, "end": line.period.1 }, "pretax_credit_amounts": [],
        "pricing": pricing(line), "quantity": line.quantity, "quantity_decimal": line.quantity.to_string(),
        "subscription": line.subscription, "subtotal": line.amount, "taxes": taxes,
    });
    typed::conform(Kind::InvoiceLine, &draft)
}

fn parent(line: &Line) -> Value {
    let credited =
        line.credits.as_ref().map(|(invoice, line)| json!({ "invoice": invoice, "invoice_line_items": [line] }));
    let details = json!({ "credited_items": credited });
    match (&line.subscription_item, &line.invoice_item) {
        (Some(item), _) => json!({
            "invoice_item_details": null, "type": "subscription_item_details",
            "subscription_item_details": {
                "invoice_item": line.invoice_item, "proration": line.proration, "proration_details": details,
                "subscription": line.subscription, "subscription_item": item,
            },
        }),
        (None, Some(item)) => json!({
            "invoice_item_details": {
                "invoice_item": item, "proration": line.proration, "proration_details": details,
                "subscription": line.subscription,
            },
            "subscription_item_details": null, "type": "invoice_item_details",
        }),
        (None, None) => Value::Null,
    }
}

fn tax(call: &Call<'_>, line: &Line, place: &Place) -> Value {
    let behavior =
        line.tax_behavior.as_deref().or(line.price.as_ref().and_then(|price| price["tax_behavior"].as_str()));
    let inclusive = behavior == Some("inclusive");
    let product = line.price.as_ref().and_then(|price| call.get(Kind::Product, price["product"].as_str()?));
    let code = line.tax_code.clone().or(product.and_then(|product| product["tax_code"].as_str().map(str::to_owned)));
    let amount = place.tax(line.amount, inclusive, code.as_deref().unwrap_or(TAX_CODE));
    let taxable = if inclusive { line.amount - amount } else { line.amount };
    json!({
        "amount": amount, "tax_behavior": if inclusive { "inclusive" } else { "exclusive" },
        "tax_rate_details": { "tax_rate": place.tax_rate() }, "taxability_reason": place.reason,
        "taxable_amount": place.taxable(taxable), "type": "tax_rate_details",
    })
}

/// The taxes of all lines, those of one kind added up.
pub(crate) fn sum_of_taxes(lines: &[Value]) -> Vec<Value> {
    let mut sums: Vec<Map<String, Value>> = Vec::new();
    for tax in lines.iter().flat_map(|line| line["taxes"].as_array().into_iter().flatten()) {
        let Some(tax) = tax.as_object() else { continue };
        let same = |sum: &Map<String, Value>| {
            ["tax_behavior", "tax_rate_details", "taxability_reason"]
                .iter()
                .all(|name| sum.get(*name) == tax.get(*name))
        };
        match sums.iter_mut().find(|sum| same(sum)) {
            None => sums.push(tax.clone()),
            Some(sum) => {
                for name in ["amount", "taxable_amount"] {
                    let of = |part: &Map<String, Value>| part.get(name).and_then(Value::as_i64).unwrap_or(0);
                    sum.insert(name.to_owned(), json!(of(sum) + of(tax)));
                }
            }
        }
    }
    sums.into_iter().map(Value::Object).collect()
}
