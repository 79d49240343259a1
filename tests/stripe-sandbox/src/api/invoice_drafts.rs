//! An invoice from its lines: sums, taxes, what the customer's balance takes off.

use serde_json::{Value, json};

use crate::billing;
use crate::clock::Seconds;
use crate::currency;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::shape::Params;
use crate::state::Call;
use crate::typed;

use super::customer_balances as balances;
use super::customers::text;
use super::invoice_lines::{self, Line};
use super::tax::Place;

/// What an invoice is made of.
pub(crate) struct Draft<'a> {
    pub(crate) customer: &'a Value,
    pub(crate) subscription: Option<&'a Value>,
    pub(crate) reason: &'a str,
    pub(crate) period: (Seconds, Seconds),
    pub(crate) lines: Vec<Line>,
    pub(crate) currency: String,
    pub(crate) automatic_tax: bool,
    pub(crate) auto_advance: bool,
    pub(crate) collection_method: String,
    pub(crate) days_until_due: Option<i64>,
    pub(crate) proration_date: Option<Seconds>,
}

/// A draft is finalised an hour after it was made.
pub(crate) const DRAFT_SECONDS: Seconds = 60 * 60;

impl<'a> Draft<'a> {
    /// An invoice of a subscription, with its settings.
    pub(crate) fn of(
        customer: &'a Value,
        subscription: &'a Value,
        reason: &'a str,
        period: (Seconds, Seconds),
    ) -> Self {
        Self {
            customer,
            subscription: Some(subscription),
            reason,
            period,
            lines: Vec::new(),
            currency: text(&subscription["currency"]),
            automatic_tax: subscription["automatic_tax"]["enabled"] == true,
            auto_advance: subscription["pause_collection"]["behavior"] != "keep_as_draft"
                && subscription["status"] != "unpaid",
            collection_method: text(&subscription["collection_method"]),
            days_until_due: subscription["days_until_due"].as_i64(),
            proration_date: None,
        }
    }
}

/// Where a customer is taxed.
pub(crate) fn place(customer: &Value) -> Result<Place, Failure> {
    let taxability = match customer["tax_exempt"].as_str() {
        Some("exempt") => "customer_exempt",
        Some("reverse") => "reverse_charge",
        _ => "none",
    };
    Place::of(&Params::of(&customer["address"]), &[], taxability, "customer[address]").map_err(|_| {
        Failure::invalid(
            "The customer's location isn't recognized. Set a valid customer address in order to automatically calculate \
             tax.",
        )
        .code("customer_tax_location_invalid")
    })
}

/// Invoice items that wait for the next invoice; of a subscription, also those of its customer.
pub(crate) fn pending(call: &Call<'_>, customer: &str, subscription: Option<&str>, currency: &str) -> Vec<Value> {
    call.state
        .store
        .all(&call.account, Kind::InvoiceItem)
        .filter(|item| item["customer"].as_str() == Some(customer) && item["invoice"].is_null())
        .filter(|item| item["currency"].as_str() == Some(currency))
        .filter(|item| {
            let owner = item["parent"]["subscription_details"]["subscription"].as_str();
            owner.is_none() || owner == subscription
        })
        .cloned()
        .collect()
}

/// The invoice as JSON; nothing is written.
pub(crate) fn build(call: &mut Call<'_>, draft: &Draft<'_>, id: &str) -> Result<Value, Failure> {
    let preview = draft.reason == "upcoming" || id.starts_with("upcoming_");
    let place = if draft.automatic_tax { Some(place(draft.customer)?) } else { None };
    let owner = json!(id);
    let mut lines = Vec::new();
    for line in &draft.lines {
        let prefix = if preview { "il_tmp" } else { "il" };
        let line_id = call.state.ids.make(prefix);
        lines.push(invoice_lines::write(call, line, &line_id, &owner, place.as_ref())?);
    }
    let now = call.billing_now();
    let (customer, automatic) = (draft.customer, draft.collection_method == "charge_automatically");
    let mut invoice = json!({
        "id": id, "object": "invoice", "account_country": "US", "account_name": "Sandbox", "amount_overpaid": 0,
        "amount_paid": 0, "amount_shipping": 0, "attempt_count": 0, "attempted": false,
        "auto_advance": draft.auto_advance,
        "automatic_tax": {
            "disabled_reason": null, "enabled": draft.automatic_tax,
            "liability": if draft.automatic_tax { json!({ "type": "self" }) } else { Value::Null },
            "provider": if draft.automatic_tax { json!("stripe") } else { Value::Null },
            "status": if draft.automatic_tax { json!("complete") } else { Value::Null },
        },
        "automatically_finalizes_at": if draft.auto_advance && !preview { json!(now + DRAFT_SECONDS) } else { Value::Null },
        "billing_reason": draft.reason, "collection_method": draft.collection_method, "created": now,
        "currency": draft.currency, "customer": customer["id"], "customer_tax_ids": [], "default_tax_rates": [],
        "discounts": [],
        "due_date": draft.days_until_due.filter(|_| !automatic).map(|days| now + days * 86_400),
        "issuer": { "type": "self" },
        "lines": { "object": "list", "data": [], "has_more": false, "url": format!("/v1/invoices/{id}/lines") },
        "livemode": false, "metadata": {}, "parent": parent(draft),
        "payment_settings": { "default_mandate": null, "payment_method_options": null, "payment_method_types": null },
        "period_end": draft.period.1, "period_start": draft.period.0, "post_payment_credit_notes_amount": 0,
        "pre_payment_credit_notes_amount": 0, "status": "draft",
        "status_transitions": { "finalized_at": null, "marked_uncollectible_at": null, "paid_at": null, "voided_at": null },
        "test_clock": customer["test_clock"], "total_discount_amounts": [], "total_pretax_credit_amounts": [],
    });
    // As the customer is now; a later change leaves the invoice as it is.
    for (field, own) in [
        ("customer_address", "address"),
        ("customer_email", "email"),
        ("customer_name", "name"),
        ("customer_phone", "phone"),
        ("customer_shipping", "shipping"),
        ("customer_tax_exempt", "tax_exempt"),
    ] {
        invoice[field] = customer[own].clone();
    }
    set_lines(&mut invoice, lines);
    set_balance(&mut invoice, balances::of(customer, &draft.currency));
    typed::conform(Kind::Invoice, &invoice)
}

fn parent(draft: &Draft<'_>) -> Value {
    let Some(subscription) = draft.subscription.filter(|subscription| !subscription["id"].is_null()) else {
        return Value::Null;
    };
    let mut details = json!({ "metadata": subscription["metadata"], "subscription": subscription["id"] });
    if let Some(date) = draft.proration_date {
        details["subscription_proration_date"] = json!(date);
    }
    json!({ "quote_details": null, "subscription_details": details, "type": "subscription_details" })
}

/// Puts the lines in, and adds them up.
fn set_lines(invoice: &mut Value, lines: Vec<Value>) {
    let subtotal: i64 = lines.iter().filter_map(|line| line["amount"].as_i64()).sum();
    let taxes = invoice_lines::sum_of_taxes(&lines);
    let of = |behavior: &str| -> i64 {
        taxes.iter().filter(|tax| tax["tax_behavior"] == behavior).filter_map(|tax| tax["amount"].as_i64()).sum()
    };
    let (inclusive, exclusive) = (of("inclusive"), of("exclusive"));
    invoice["subtotal"] = json!(subtotal);
    invoice["subtotal_excluding_tax"] = json!(subtotal - inclusive);
    invoice["total"] = json!(subtotal + exclusive);
    invoice["total_excluding_tax"] = json!(subtotal - inclusive);
    invoice["total_taxes"] = json!(taxes);
    invoice["lines"]["data"] = json!(lines);
}

/// What is due after the customer's balance, and what the balance is then.
pub(crate) fn due_after_balance(total: i64, balance: i64, currency: &str) -> (i64, i64) {
    let due = total + balance;
    if due <= 0 {
        // Credit that is left over; or an invoice that is itself a credit.
        (0, due)
    } else if currency::is_below_minimum(due, currency) {
        (0, due)
    } else {
        (due, 0)
    }
}

/// A draft with other lines.
pub(crate) fn rewrite(invoice: &mut Value, lines: Vec<Value>, customer: &Value) {
    set_lines(invoice, lines);
    let money = text(&invoice["currency"]);
    set_balance(invoice, balances::of(customer, &money));
}

fn set_balance(invoice: &mut Value, balance: i64) {
    let total = invoice["total"].as_i64().unwrap_or(0);
    let (due, _) = due_after_balance(total, balance, invoice["currency"].as_str().unwrap_or_default());
    invoice["starting_balance"] = json!(balance);
    invoice["amount_due"] = json!(due);
    invoice["amount_remaining"] = json!(due);
}

/// Writes a draft; its invoice items are on it from now on.
pub(crate) fn create(call: &mut Call<'_>, draft: &Draft<'_>) -> Result<Value, Failure> {
    let id = call.new_id(Kind::Invoice);
    let built = build(call, draft, &id)?;
    let invoice = call.put(Kind::Invoice, &built)?;
    for item in draft.lines.iter().filter_map(|line| line.invoice_item.clone()) {
        call.change(Kind::InvoiceItem, &item, |item| item["invoice"] = json!(id))?;
    }
    if draft.customer["currency"].is_null() {
        call.change(Kind::Customer, &text(&draft.customer["id"]), |customer| {
            customer["currency"] = json!(draft.currency);
        })?;
    }
    remember_lines(call, &invoice);
    call.emit("invoice.created", &invoice)?;
    if let Some(at) = invoice["automatically_finalizes_at"].as_i64() {
        call.schedule_billing(at, billing::Due::Finalize { invoice: id });
    }
    Ok(invoice)
}

/// Debits of a subscription's items know from now on which line they are.
fn remember_lines(call: &mut Call<'_>, invoice: &Value) {
    for line in billing::data(&invoice["lines"]) {
        let parent = &line["parent"]["subscription_item_details"];
        let Some(item) = parent["subscription_item"].as_str() else { continue };
        let (amount, end) = (line["amount"].as_i64().unwrap_or(0), line["period"]["end"].as_i64());
        for debit in call.state.billing.debits.get_mut(item).into_iter().flatten() {
            if debit.billed.is_none() && debit.amount == amount && Some(debit.end) == end {
                debit.billed = Some((text(&invoice["id"]), text(&line["id"])));
            }
        }
    }
}
