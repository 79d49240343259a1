//! From draft to open to paid, void or uncollectible:
//! <https://docs.stripe.com/invoicing/integration/workflow-transitions>.

use serde_json::{Value, json};

use crate::billing::Due;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::shape::Params;
use crate::state::Call;

use super::customer_balances::{self as balances, Entry};
use super::customers::text;
use super::invoice_drafts::due_after_balance;
use super::{invoice_payments as payments, subscription_states as subscriptions};

pub(crate) fn status(invoice: &Value) -> &str {
    invoice["status"].as_str().unwrap_or_default()
}

/// The subscription of an invoice.
pub(crate) fn subscription_of(invoice: &Value) -> Option<String> {
    invoice["parent"]["subscription_details"]["subscription"].as_str().map(str::to_owned)
}

/// An invoice that a request or the clock is about, with billing on its customer's clock.
pub(crate) fn load(call: &mut Call<'_>, id: &str) -> Result<Value, Failure> {
    let invoice = call.get(Kind::Invoice, id).ok_or_else(|| Failure::missing("invoice", id, "invoice"))?;
    call.clock = invoice["test_clock"].as_str().map(str::to_owned);
    Ok(invoice)
}

/// What is due becomes fixed, and gets a number.
pub(crate) fn finalize(call: &mut Call<'_>, id: &str) -> Result<Value, Failure> {
    let invoice = load(call, id)?;
    if status(&invoice) != "draft" {
        return Err(Failure::invalid("This invoice is already finalized, you can't re-finalize a non-draft invoice.")
            .code("invoice_not_editable"));
    }
    let customer_id = text(&invoice["customer"]);
    let customer = call.named(Kind::Customer, &customer_id, "customer")?;
    let money = text(&invoice["currency"]);
    let (total, balance) = (invoice["total"].as_i64().unwrap_or(0), balances::of(&customer, &money));
    let (due, after) = due_after_balance(total, balance, &money);
    if after != balance {
        let kind = match total {
            ..0 => "adjustment",
            _ if after > 0 => "invoice_too_small",
            _ => "applied_to_invoice",
        };
        let entry = Entry { amount: after - balance, currency: &money, kind, invoice: Some(id), credit_note: None };
        balances::record(call, &customer_id, &entry, &Params::default())?;
    }
    let number = call.state.billing.numbers.entry(customer_id).or_insert(0);
    *number += 1;
    let number = format!("{}-{number:04}", text(&customer["invoice_prefix"]));
    let (now, base) = (call.billing_now(), call.state.base_url.clone());
    let invoice = call.change(Kind::Invoice, id, |invoice| {
        invoice["status"] = json!("open");
        invoice["number"] = json!(number);
        invoice["effective_at"] = json!(now);
        invoice["automatically_finalizes_at"] = Value::Null;
        invoice["status_transitions"]["finalized_at"] = json!(now);
        invoice["starting_balance"] = json!(balance);
        invoice["ending_balance"] = json!(after);
        invoice["amount_due"] = json!(due);
        invoice["amount_remaining"] = json!(due);
        invoice["hosted_invoice_url"] = json!(format!("{base}/i/{id}"));
        invoice["invoice_pdf"] = json!(format!("{base}/i/{id}/pdf"));
    })?;
    call.emit("invoice.finalized", &invoice)?;
    if due == 0 {
        return paid(call, id, false);
    }
    if invoice["collection_method"] == "send_invoice"
        && let Some(at) = invoice["due_date"].as_i64()
    {
        call.schedule_billing(at, Due::Overdue { invoice: id.to_owned() });
    }
    payments::prepare(call, &invoice)?;
    call.named(Kind::Invoice, id, "invoice")
}

/// An invoice is paid, by a payment or because nothing was due.
pub(crate) fn paid(call: &mut Call<'_>, id: &str, out_of_band: bool) -> Result<Value, Failure> {
    let now = call.billing_now();
    let invoice = call.change(Kind::Invoice, id, |invoice| {
        invoice["status"] = json!("paid");
        invoice["attempted"] = json!(true);
        invoice["next_payment_attempt"] = Value::Null;
        invoice["status_transitions"]["paid_at"] = json!(now);
        invoice["amount_paid"] = invoice["amount_due"].clone();
        if out_of_band {
            invoice["amount_paid_off_stripe"] = invoice["amount_due"].clone();
        }
        invoice["amount_remaining"] = json!(0);
    })?;
    call.emit("invoice.paid", &invoice)?;
    call.emit("invoice.payment_succeeded", &invoice)?;
    subscriptions::invoice_paid(call, &invoice)?;
    Ok(invoice)
}

/// Nobody has to pay it; what the balance had given comes back.
pub(crate) fn void(call: &mut Call<'_>, id: &str) -> Result<Value, Failure> {
    let invoice = load(call, id)?;
    match status(&invoice) {
        "open" | "uncollectible" => {}
        other => {
            return Err(Failure::invalid(format!(
                "You can only pass in open or uncollectible invoices. This invoice has the status {other}."
            ))
            .code("invoice_not_editable"));
        }
    }
    payments::cancel(call, id)?;
    let (start, end) =
        (invoice["starting_balance"].as_i64().unwrap_or(0), invoice["ending_balance"].as_i64().unwrap_or(0));
    if start != end {
        let (customer, money) = (text(&invoice["customer"]), text(&invoice["currency"]));
        let kind = "unapplied_from_invoice";
        let entry = Entry { amount: start - end, currency: &money, kind, invoice: Some(id), credit_note: None };
        balances::record(call, &customer, &entry, &Params::default())?;
    }
    let now = call.billing_now();
    let invoice = call.change(Kind::Invoice, id, |invoice| {
        invoice["status"] = json!("void");
        invoice["auto_advance"] = json!(false);
        invoice["next_payment_attempt"] = Value::Null;
        invoice["status_transitions"]["voided_at"] = json!(now);
    })?;
    call.emit("invoice.voided", &invoice)?;
    Ok(invoice)
}

pub(crate) fn mark_uncollectible(call: &mut Call<'_>, id: &str) -> Result<Value, Failure> {
    let invoice = load(call, id)?;
    if status(&invoice) != "open" {
        return Err(
            Failure::invalid("You can only mark an open invoice as uncollectible.").code("invoice_not_editable")
        );
    }
    let now = call.billing_now();
    let invoice = call.change(Kind::Invoice, id, |invoice| {
        invoice["status"] = json!("uncollectible");
        invoice["auto_advance"] = json!(false);
        invoice["next_payment_attempt"] = Value::Null;
        invoice["status_transitions"]["marked_uncollectible_at"] = json!(now);
    })?;
    call.emit("invoice.marked_uncollectible", &invoice)?;
    Ok(invoice)
}

/// An hour has passed: the draft is finalised, and paid or sent.
pub(crate) fn advance(call: &mut Call<'_>, id: &str) -> Result<(), Failure> {
    let Ok(invoice) = load(call, id) else { return Ok(()) };
    if status(&invoice) != "draft" || invoice["auto_advance"] != true {
        return Ok(());
    }
    let paused = subscription_of(&invoice)
        .and_then(|subscription| call.get(Kind::Subscription, &subscription))
        .map(|subscription| text(&subscription["pause_collection"]["behavior"]))
        .unwrap_or_default();
    let invoice = finalize(call, id)?;
    match paused.as_str() {
        "void" if status(&invoice) == "open" => void(call, id).map(|_| ()),
        "mark_uncollectible" if status(&invoice) == "open" => mark_uncollectible(call, id).map(|_| ()),
        _ if status(&invoice) == "open" && invoice["collection_method"] == "charge_automatically" => {
            payments::collect(call, id).map(|_| ())
        }
        _ if status(&invoice) == "open" => call.emit("invoice.sent", &invoice),
        _ => Ok(()),
    }
}

/// An invoice that was sent is not paid in time.
pub(crate) fn overdue(call: &mut Call<'_>, id: &str) -> Result<(), Failure> {
    let Ok(invoice) = load(call, id) else { return Ok(()) };
    if status(&invoice) != "open" {
        return Ok(());
    }
    call.emit("invoice.overdue", &invoice)?;
    subscriptions::invoice_unpaid(call, &invoice, false)
}
