//! Credit notes: <https://docs.stripe.com/api/credit_notes>.

use serde_json::{Value, json};

use crate::billing;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::Call;

use super::customer_balances::{self as balances, Entry};
use super::customers::text;
use super::{invoice_payments, invoice_states as invoices, price_amounts, refunds};

const LINE: shape::Kind = shape::Kind::Object(&[
    optional("amount", shape::Kind::Integer),
    optional("description", shape::Kind::Text),
    optional("invoice_line_item", shape::Kind::Text),
    required("type", shape::Kind::OneOf(&["invoice_line_item"])),
]);
const CREATE: &[Field] = &[
    optional("amount", shape::Kind::Integer),
    optional("credit_amount", shape::Kind::Integer),
    EXPAND,
    required("invoice", shape::Kind::Text),
    optional("lines", shape::Kind::List(&LINE)),
    optional("memo", shape::Kind::Text),
    METADATA,
    optional("out_of_band_amount", shape::Kind::Integer),
    optional("reason", shape::Kind::OneOf(&["duplicate", "fraudulent", "order_change", "product_unsatisfactory"])),
    optional("refund_amount", shape::Kind::Integer),
];
const LIST: &[Field] = &[
    optional("created", shape::Kind::Range),
    optional("customer", shape::Kind::Text),
    optional("invoice", shape::Kind::Text),
];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/credit_notes", "CreditNoteCreateParams", &[CREATE], create),
    get("/v1/credit_notes", "CreditNoteListParams", &[&PAGE, LIST], |call, params| {
        page::list(call, params, Kind::CreditNote, &[("customer", "customer"), ("invoice", "invoice")])
    }),
    get("/v1/credit_notes/{}", "CreditNoteRetrieveParams", &[&[EXPAND]], |call, _| call.target(Kind::CreditNote)),
];

/// One line of a note: its amount, what of it is tax, and the invoice's line.
struct Credited {
    amount: i64,
    line: Option<Value>,
    description: String,
}

fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let invoice = call.named(Kind::Invoice, params.text("invoice").unwrap_or_default(), "invoice")?;
    let invoice_id = text(&invoice["id"]);
    invoices::load(call, &invoice_id)?;
    if !matches!(invoices::status(&invoice), "open" | "paid") {
        return Err(
            Failure::invalid("Credit notes can only be created for invoices that are open or paid.").param("invoice")
        );
    }
    let credited = credited(&invoice, params)?;
    let lines = lines(call, &credited)?;
    let taxes = super::invoice_lines::sum_of_taxes(&lines);
    let subtotal: i64 = lines.iter().filter_map(|line| line["amount"].as_i64()).sum();
    let of = |behavior: &str| -> i64 {
        taxes.iter().filter(|tax| tax["tax_behavior"] == behavior).filter_map(|tax| tax["amount"].as_i64()).sum()
    };
    let (total, inclusive) = (subtotal + of("exclusive"), of("inclusive"));
    let open = invoices::status(&invoice) == "open";
    limits(&invoice, total, open)?;
    let (refund, credit, outside) = if open { (0, 0, 0) } else { split(params, total)? };
    let (id, number) = (call.new_id(Kind::CreditNote), number(call, &invoice));
    let (customer, money) = (text(&invoice["customer"]), text(&invoice["currency"]));
    let refunded = if refund > 0 { vec![give_back(call, &invoice_id, refund)?] } else { Vec::new() };
    let balance = if credit > 0 {
        let kind = "credit_note";
        let entry =
            Entry { amount: -credit, currency: &money, kind, invoice: Some(&invoice_id), credit_note: Some(&id) };
        balances::record(call, &customer, &entry, &Params::default())?["id"].clone()
    } else {
        Value::Null
    };
    let draft = json!({
        "id": id, "object": "credit_note", "amount": total, "amount_shipping": 0, "created": call.billing_now(),
        "currency": money, "customer": customer, "customer_balance_transaction": balance, "discount_amount": 0,
        "discount_amounts": [], "effective_at": call.billing_now(), "invoice": invoice_id,
        "lines": { "object": "list", "data": lines, "has_more": false, "url": format!("/v1/credit_notes/{id}/lines") },
        "livemode": false, "memo": params.or_null("memo"),
        "metadata": shape::merge_metadata(&json!({}), &params.or_null("metadata"))?, "number": number,
        "out_of_band_amount": if outside > 0 { json!(outside) } else { Value::Null },
        "pdf": format!("{}/credit_notes/{id}/pdf", call.state.base_url),
        "post_payment_amount": if open { 0 } else { total }, "pre_payment_amount": if open { total } else { 0 },
        "pretax_credit_amounts": [], "reason": params.or_null("reason"), "refunds": refunded, "status": "issued",
        "subtotal": subtotal, "subtotal_excluding_tax": subtotal - inclusive, "total": total,
        "total_excluding_tax": subtotal - inclusive, "total_taxes": taxes,
        "type": if open { "pre_payment" } else { "post_payment" },
    });
    let note = call.put(Kind::CreditNote, &draft)?;
    call.emit("credit_note.created", &note)?;
    reduce(call, &invoice_id, total, open)?;
    Ok(note)
}

/// What a note credits: lines of the invoice, or an amount of its whole.
fn credited(invoice: &Value, params: &Params) -> Result<Vec<Credited>, Failure> {
    if let Some(amount) = params.integer("amount") {
        return Ok(vec![Credited { amount, line: None, description: "Credit".to_owned() }]);
    }
    if params.list("lines").is_empty() {
        return Err(Failure::invalid("You must pass either `amount` or `lines`.")
            .code("parameter_missing")
            .param("lines"));
    }
    let mut credited = Vec::new();
    for (index, sent) in params.list("lines").iter().enumerate() {
        let wanted = &sent["invoice_line_item"];
        let Some(line) = billing::data(&invoice["lines"]).find(|line| line["id"] == *wanted) else {
            let param = format!("lines[{index}][invoice_line_item]");
            return Err(Failure::reference("invoice line item", &text(wanted), &param));
        };
        let amount = sent["amount"].as_i64().or(line["amount"].as_i64()).unwrap_or(0);
        let description = text(&line["description"]);
        credited.push(Credited { amount, line: Some(line.clone()), description });
    }
    Ok(credited)
}

fn lines(call: &mut Call<'_>, credited: &[Credited]) -> Result<Vec<Value>, Failure> {
    let mut lines = Vec::new();
    for credited in credited {
        if credited.amount < 1 {
            return Err(Failure::invalid("This value must be greater than or equal to 1.")
                .code("parameter_invalid_integer")
                .param("amount"));
        }
        let id = call.state.ids.make("cnli");
        let mut taxes = Vec::new();
        if let Some(line) = &credited.line {
            let whole = line["amount"].as_i64().unwrap_or(0);
            for tax in line["taxes"].as_array().into_iter().flatten() {
                let part = |name: &str| price_amounts::share(tax[name].as_i64().unwrap_or(0), credited.amount, whole);
                let mut own = tax.clone();
                own["amount"] = json!(part("amount"));
                own["taxable_amount"] = json!(part("taxable_amount"));
                taxes.push(own);
            }
        }
        let mut line = json!({
            "id": id, "object": "credit_note_line_item", "amount": credited.amount,
            "description": credited.description, "discount_amount": 0, "discount_amounts": [], "livemode": false,
            "metadata": {}, "pretax_credit_amounts": [], "quantity": null, "tax_rates": [], "taxes": taxes,
            "type": if credited.line.is_some() { "invoice_line_item" } else { "custom_line_item" },
            "unit_amount": null, "unit_amount_decimal": null,
        });
        if let Some(of) = &credited.line {
            line["invoice_line_item"] = of["id"].clone();
        }
        lines.push(line);
    }
    Ok(lines)
}

fn limits(invoice: &Value, total: i64, open: bool) -> Result<(), Failure> {
    let (field, noted) = if open {
        ("amount_remaining", 0)
    } else {
        ("total", invoice["post_payment_credit_notes_amount"].as_i64().unwrap_or(0))
    };
    let left = invoice[field].as_i64().unwrap_or(0) - noted;
    if total <= left {
        return Ok(());
    }
    Err(Failure::invalid(format!(
        "The sum of credit amount, refund amount and out of band amount ({total}) must be at most what is left of the \
         invoice ({left})."
    ))
    .param("amount"))
}

/// Refund, credit and what is given back elsewhere: together the whole note.
fn split(params: &Params, total: i64) -> Result<(i64, i64, i64), Failure> {
    let part = |name: &str| params.integer(name).unwrap_or(0);
    let parts = (part("refund_amount"), part("credit_amount"), part("out_of_band_amount"));
    if parts.0 + parts.1 + parts.2 == total {
        return Ok(parts);
    }
    Err(Failure::invalid(format!(
        "The sum of credit amount, refund amount and out of band amount must equal the credit note amount ({total})."
    ))
    .param("credit_amount"))
}

fn number(call: &Call<'_>, invoice: &Value) -> String {
    let before = call.state.store.all(&call.account, Kind::CreditNote).filter(|note| note["invoice"] == invoice["id"]);
    format!("{}-CN-{:02}", text(&invoice["number"]), before.count() + 1)
}

fn give_back(call: &mut Call<'_>, invoice: &str, amount: i64) -> Result<Value, Failure> {
    let intent = invoice_payments::intent_of(call, invoice).ok_or_else(|| {
        Failure::invalid("This invoice was not paid by a payment that can be refunded.").param("refund_amount")
    })?;
    let params = Params::of(&json!({ "payment_intent": intent["id"], "amount": amount }));
    let refund = refunds::create(call, &params)?;
    Ok(json!({ "amount_refunded": amount, "payment_record_refund": null, "refund": refund["id"], "type": "refund" }))
}

/// The invoice knows of it; before it is paid, less is due.
fn reduce(call: &mut Call<'_>, id: &str, total: i64, open: bool) -> Result<(), Failure> {
    let invoice = call.change(Kind::Invoice, id, |invoice| {
        let name = if open { "pre_payment_credit_notes_amount" } else { "post_payment_credit_notes_amount" };
        invoice[name] = json!(invoice[name].as_i64().unwrap_or(0) + total);
        if open {
            for name in ["amount_due", "amount_remaining"] {
                invoice[name] = json!(invoice[name].as_i64().unwrap_or(0) - total);
            }
        }
    })?;
    call.emit("invoice.updated", &invoice)?;
    if !open {
        return Ok(());
    }
    let left = invoice["amount_remaining"].as_i64().unwrap_or(0);
    if left == 0 {
        invoice_payments::cancel(call, id)?;
        return invoices::paid(call, id, false).map(|_| ());
    }
    if let Some(intent) = invoice_payments::intent_of(call, id) {
        call.change(Kind::PaymentIntent, &text(&intent["id"]), |intent| intent["amount"] = json!(left))?;
    }
    Ok(())
}
