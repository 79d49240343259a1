//! Invoices: <https://docs.stripe.com/api/invoices>.

use serde_json::{Value, json};

use crate::billing;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, delete, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional};
use crate::state::Call;

use super::customers::text;
use super::invoice_drafts::{self as drafts, Draft};
use super::invoice_states as states;
use super::subscription_params::{AUTOMATIC_TAX, COLLECTION};
use super::{invoice_lines, invoice_payments, previews};

const COMMON: &[Field] = &[
    optional("auto_advance", shape::Kind::Boolean),
    AUTOMATIC_TAX,
    COLLECTION,
    optional("days_until_due", shape::Kind::Integer),
    optional("default_payment_method", shape::Kind::Text),
    optional("description", shape::Kind::Text),
    EXPAND,
    optional("footer", shape::Kind::Text),
    METADATA,
];
const CREATE: &[Field] = &[
    optional("currency", shape::Kind::Currency),
    optional("customer", shape::Kind::Text),
    optional("pending_invoice_items_behavior", shape::Kind::OneOf(&["exclude", "include"])),
    optional("subscription", shape::Kind::Text),
];
const PAY: &[Field] = &[
    EXPAND,
    optional("off_session", shape::Kind::Boolean),
    optional("paid_out_of_band", shape::Kind::Boolean),
    optional("payment_method", shape::Kind::Text),
];
const LIST: &[Field] = &[
    COLLECTION,
    optional("created", shape::Kind::Range),
    optional("customer", shape::Kind::Text),
    optional("due_date", shape::Kind::Range),
    optional("status", shape::Kind::OneOf(&["draft", "open", "paid", "uncollectible", "void"])),
    optional("subscription", shape::Kind::Text),
];
const PAYMENTS: &[Field] = &[
    optional("invoice", shape::Kind::Text),
    optional("status", shape::Kind::OneOf(&["canceled", "open", "paid"])),
    optional(
        "payment",
        shape::Kind::Object(&[
            optional("payment_intent", shape::Kind::Text),
            shape::required("type", shape::Kind::OneOf(&["payment_intent"])),
        ]),
    ),
];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/invoices", "InvoiceCreateParams", &[COMMON, CREATE], create),
    post("/v1/invoices/create_preview", "InvoiceCreatePreviewParams", &[previews::CREATE], previews::create),
    get("/v1/invoices", "InvoiceListParams", &[&PAGE, LIST], list),
    get("/v1/invoices/{}", "InvoiceRetrieveParams", &[&[EXPAND]], |call, _| call.target(Kind::Invoice)),
    post("/v1/invoices/{}", "InvoiceUpdateParams", &[COMMON], update),
    delete("/v1/invoices/{}", remove),
    post(
        "/v1/invoices/{}/finalize",
        "InvoiceFinalizeInvoiceParams",
        &[&[optional("auto_advance", shape::Kind::Boolean), EXPAND]],
        |call, params| {
            let id = call.id(0).to_owned();
            states::finalize(call, &id)?;
            match params.get("auto_advance") {
                Some(advance) => call.change(Kind::Invoice, &id, |invoice| invoice["auto_advance"] = advance.clone()),
                None => call.named(Kind::Invoice, &id, "invoice"),
            }
        },
    ),
    post("/v1/invoices/{}/pay", "InvoicePayParams", &[PAY], |call, params| {
        let id = call.id(0).to_owned();
        invoice_payments::pay(call, &id, params)
    }),
    post("/v1/invoices/{}/void", "InvoiceVoidInvoiceParams", &[&[EXPAND]], |call, _| {
        let id = call.id(0).to_owned();
        states::void(call, &id)
    }),
    post("/v1/invoices/{}/mark_uncollectible", "InvoiceMarkUncollectibleParams", &[&[EXPAND]], |call, _| {
        let id = call.id(0).to_owned();
        states::mark_uncollectible(call, &id)
    }),
    post("/v1/invoices/{}/send", "InvoiceSendInvoiceParams", &[&[EXPAND]], send),
    get("/v1/invoices/{}/lines", "InvoiceListLineItemsParams", &[&PAGE], |call, params| {
        let invoice = call.target(Kind::Invoice)?;
        let lines: Vec<&Value> = billing::data(&invoice["lines"]).collect();
        page::page(params, &format!("/v1/invoices/{}/lines", call.id(0)), "line item", lines.into_iter())
    }),
    get("/v1/invoice_payments", "InvoicePaymentListParams", &[&PAGE, PAYMENTS], |call, params| {
        let intent = params.object("payment").text("payment_intent").map(str::to_owned);
        let matching = call
            .state
            .store
            .all(&call.account, Kind::InvoicePayment)
            .rev()
            .filter(|it| params.text("invoice").is_none_or(|invoice| it["invoice"] == invoice))
            .filter(|it| params.text("status").is_none_or(|status| it["status"] == status))
            .filter(|it| intent.as_ref().is_none_or(|intent| it["payment"]["payment_intent"].as_str() == Some(intent)));
        page::page(params, Kind::InvoicePayment.path(), Kind::InvoicePayment.noun(), matching)
    }),
    get("/v1/invoice_payments/{}", "InvoicePaymentRetrieveParams", &[&[EXPAND]], |call, _| {
        call.target(Kind::InvoicePayment)
    }),
];

fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let id = params.text("customer").ok_or_else(|| {
        Failure::invalid("Missing required param: customer.").code("parameter_missing").param("customer")
    })?;
    let customer = call.named(Kind::Customer, id, "customer")?;
    call.follow_clock_of(&customer);
    let subscription = match params.text("subscription") {
        Some(id) => Some(call.named(Kind::Subscription, id, "subscription")?),
        None => None,
    };
    let money = params.text("currency").or(customer["currency"].as_str()).unwrap_or("usd").to_owned();
    let now = call.billing_now();
    let includes = params.text("pending_invoice_items_behavior").unwrap_or("exclude") == "include";
    let pending = match (&subscription, includes) {
        (Some(subscription), _) => drafts::pending(call, id, subscription["id"].as_str(), &money),
        (None, true) => drafts::pending(call, id, None, &money),
        (None, false) => Vec::new(),
    };
    let collection = params.text("collection_method").unwrap_or("charge_automatically");
    if collection == "send_invoice" && !params.has("days_until_due") {
        return Err(Failure::invalid(
            "You must pass either `due_date` or `days_until_due` when `collection_method` is `send_invoice`.",
        )
        .code("parameter_missing")
        .param("days_until_due"));
    }
    let draft = Draft {
        customer: &customer,
        subscription: subscription.as_ref(),
        reason: if subscription.is_some() { "subscription" } else { "manual" },
        period: (now, now),
        lines: pending.iter().map(|item| invoice_lines::of_item(call, item)).collect(),
        currency: money,
        automatic_tax: params.object("automatic_tax").is_true("enabled"),
        auto_advance: params.is_true("auto_advance"),
        collection_method: collection.to_owned(),
        days_until_due: params.integer("days_until_due"),
        proration_date: None,
    };
    let invoice = drafts::create(call, &draft)?;
    set(call, &invoice, params)
}

fn set(call: &mut Call<'_>, invoice: &Value, params: &Params) -> Result<Value, Failure> {
    if let Some(method) = params.text("default_payment_method") {
        call.named(Kind::PaymentMethod, method, "default_payment_method")?;
    }
    let metadata = match params.get("metadata") {
        Some(sent) => shape::merge_metadata(&invoice["metadata"], sent)?,
        None => invoice["metadata"].clone(),
    };
    call.change(Kind::Invoice, &text(&invoice["id"]), |invoice| {
        for name in ["auto_advance", "default_payment_method", "description", "footer"] {
            if let Some(value) = params.get(name) {
                invoice[name] = value.clone();
            }
        }
        invoice["metadata"] = metadata;
    })
}

fn list(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let matching = call
        .state
        .store
        .all(&call.account, Kind::Invoice)
        .rev()
        .filter(|it| {
            ["collection_method", "customer", "status"]
                .iter()
                .all(|name| params.text(name).is_none_or(|wanted| it[*name] == wanted))
        })
        .filter(|it| {
            params.text("subscription").is_none_or(|wanted| states::subscription_of(it).as_deref() == Some(wanted))
        })
        .filter(|it| params.has("customer") || params.has("subscription") || it["test_clock"].is_null())
        .filter(|it| page::in_range(params.get("created"), it["created"].as_i64()))
        .filter(|it| page::in_range(params.get("due_date"), it["due_date"].as_i64()));
    page::page(params, Kind::Invoice.path(), Kind::Invoice.noun(), matching)
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::Invoice)?;
    const ALWAYS: [&str; 4] = ["auto_advance", "default_payment_method", "expand", "metadata"];
    let sent = params.value();
    let fixed =
        sent.as_object().into_iter().flatten().map(|(name, _)| name).find(|name| !ALWAYS.contains(&name.as_str()));
    if let (Some(name), true) = (fixed, states::status(&before) != "draft") {
        return Err(Failure::invalid("Finalized invoices can't be updated in this way")
            .code("invoice_not_editable")
            .param(name));
    }
    let invoice = set(call, &before, params)?;
    call.emit_change("invoice.updated", &invoice, Some(&before))?;
    Ok(invoice)
}

fn remove(call: &mut Call<'_>, _: &Params) -> Result<Value, Failure> {
    let invoice = call.target(Kind::Invoice)?;
    let (id, account) = (text(&invoice["id"]), call.account.clone());
    if states::status(&invoice) != "draft" || states::subscription_of(&invoice).is_some() {
        return Err(Failure::invalid("You can only delete draft invoices that are not of a subscription.")
            .code("invoice_not_editable"));
    }
    call.state.store.remove(&account, Kind::Invoice, &id);
    call.emit("invoice.deleted", &invoice)?;
    Ok(json!({ "id": id, "object": "invoice", "deleted": true }))
}

fn send(call: &mut Call<'_>, _: &Params) -> Result<Value, Failure> {
    let id = call.id(0).to_owned();
    let mut invoice = states::load(call, &id)?;
    if states::status(&invoice) == "draft" {
        invoice = states::finalize(call, &id)?;
    }
    call.emit("invoice.sent", &invoice)?;
    Ok(invoice)
}
