//! Invoice items: <https://docs.stripe.com/api/invoiceitems>.

use serde_json::{Value, json};

use crate::billing;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, delete, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::Call;

use super::customers::text;
use super::invoice_lines::{self, Line};
use super::prices::TAX_BEHAVIOUR;
use super::{invoice_drafts as drafts, invoice_states as states, price_amounts, prices};

const PERIOD: Field = optional(
    "period",
    shape::Kind::Object(&[required("end", shape::Kind::Integer), required("start", shape::Kind::Integer)]),
);
const CREATE: &[Field] = &[
    optional("amount", shape::Kind::Integer),
    optional("currency", shape::Kind::Currency),
    optional("customer", shape::Kind::Text),
    optional("description", shape::Kind::Text),
    EXPAND,
    optional("invoice", shape::Kind::Text),
    METADATA,
    PERIOD,
    optional(
        "price_data",
        shape::Kind::Object(&[
            required("currency", shape::Kind::Currency),
            required("product", shape::Kind::Text),
            TAX_BEHAVIOUR,
            optional("unit_amount", shape::Kind::Integer),
            optional("unit_amount_decimal", shape::Kind::Amount),
        ]),
    ),
    optional("pricing", shape::Kind::Object(&[optional("price", shape::Kind::Text)])),
    optional("quantity", shape::Kind::Integer),
    optional("subscription", shape::Kind::Text),
    TAX_BEHAVIOUR,
    optional("tax_code", shape::Kind::Text),
];
const UPDATE: &[Field] =
    &[optional("amount", shape::Kind::Integer), optional("description", shape::Kind::Text), EXPAND, METADATA];
const LIST: &[Field] = &[
    optional("created", shape::Kind::Range),
    optional("customer", shape::Kind::Text),
    optional("invoice", shape::Kind::Text),
    optional("pending", shape::Kind::Boolean),
];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/invoiceitems", "InvoiceItemCreateParams", &[CREATE], create),
    get("/v1/invoiceitems", "InvoiceItemListParams", &[&PAGE, LIST], |call, params| {
        let matching = call
            .state
            .store
            .all(&call.account, Kind::InvoiceItem)
            .rev()
            .filter(|it| {
                ["customer", "invoice"].iter().all(|name| params.text(name).is_none_or(|wanted| it[*name] == wanted))
            })
            .filter(|it| !params.is_true("pending") || it["invoice"].is_null())
            .filter(|it| page::in_range(params.get("created"), it["date"].as_i64()));
        page::page(params, Kind::InvoiceItem.path(), Kind::InvoiceItem.noun(), matching)
    }),
    get("/v1/invoiceitems/{}", "InvoiceItemRetrieveParams", &[&[EXPAND]], |call, _| call.target(Kind::InvoiceItem)),
    post("/v1/invoiceitems/{}", "InvoiceItemUpdateParams", &[UPDATE], update),
    delete("/v1/invoiceitems/{}", remove),
];

fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let id = params.text("customer").ok_or_else(|| {
        Failure::invalid("Missing required param: customer.").code("parameter_missing").param("customer")
    })?;
    let customer = call.named(Kind::Customer, id, "customer")?;
    call.follow_clock_of(&customer);
    let invoice = match params.text("invoice") {
        None => None,
        Some(id) => Some(editable(call, id)?),
    };
    if let Some(subscription) = params.text("subscription") {
        call.named(Kind::Subscription, subscription, "subscription")?;
    }
    let mut line = line(call, params)?;
    line.subscription =
        params.text("subscription").map(str::to_owned).or_else(|| invoice.as_ref().and_then(states::subscription_of));
    line.metadata = shape::merge_metadata(&json!({}), &params.or_null("metadata"))?;
    line.tax_behavior = params.text("tax_behavior").map(str::to_owned);
    line.tax_code = params.text("tax_code").map(str::to_owned);
    let item = invoice_lines::to_item(call, &line, &customer)?;
    let Some(invoice) = invoice else { return Ok(item) };
    let id = text(&item["id"]);
    let item = call.change(Kind::InvoiceItem, &id, |item| item["invoice"] = invoice["id"].clone())?;
    rewrite(call, &invoice)?;
    Ok(item)
}

/// What the item costs: an amount, or a price paid once.
fn line(call: &mut Call<'_>, params: &Params) -> Result<Line, Failure> {
    let now = call.billing_now();
    let period = params.object("period");
    let period = (period.integer("start").unwrap_or(now), period.integer("end").unwrap_or(now));
    let quantity = params.integer("quantity").unwrap_or(1);
    let price = match params.object("pricing").text("price") {
        Some(id) => Some(call.named(Kind::Price, id, "pricing[price]")?),
        None if params.has("price_data") => Some(prices::inline(call, &params.object("price_data"), "")?),
        None => None,
    };
    let Some(price) = price else {
        let (Some(amount), Some(money)) = (params.integer("amount"), params.text("currency")) else {
            return Err(Failure::invalid("You must pass either `amount` and `currency`, or a price.")
                .code("parameter_missing")
                .param("amount"));
        };
        let mut line = invoice_lines::of_price(&json!({ "currency": money }), quantity, period);
        line.price = None;
        line.amount = amount;
        line.description = params.text("description").unwrap_or_default().to_owned();
        return Ok(line);
    };
    if price["type"] != "one_time" {
        return Err(Failure::invalid(
            "The price specified is set to `type=recurring` but this field only accepts prices with `type=one_time`.",
        )
        .param("pricing[price]"));
    }
    let mut line = invoice_lines::of_price(&price, quantity, period);
    line.amount = price_amounts::amount(call, &price, quantity);
    line.description = match params.text("description") {
        Some(text) => text.to_owned(),
        None => invoice_lines::product_name(call, &price),
    };
    Ok(line)
}

/// An invoice whose lines can still be changed.
fn editable(call: &mut Call<'_>, id: &str) -> Result<Value, Failure> {
    let invoice = call.named(Kind::Invoice, id, "invoice")?;
    if states::status(&invoice) == "draft" {
        return Ok(invoice);
    }
    Err(Failure::invalid("The invoice is no longer a draft, so its items cannot be changed.")
        .code("invoice_not_editable")
        .param("invoice"))
}

/// A draft whose items have changed is added up again.
fn rewrite(call: &mut Call<'_>, invoice: &Value) -> Result<(), Failure> {
    let id = text(&invoice["id"]);
    let customer = call.named(Kind::Customer, &text(&invoice["customer"]), "customer")?;
    let items: Vec<Value> = call
        .state
        .store
        .all(&call.account, Kind::InvoiceItem)
        .filter(|item| item["invoice"].as_str() == Some(&id))
        .cloned()
        .collect();
    let place = if invoice["automatic_tax"]["enabled"] == true { Some(drafts::place(&customer)?) } else { None };
    let mut lines: Vec<Value> =
        billing::data(&invoice["lines"]).filter(|line| invoice_item_of(line).is_none()).cloned().collect();
    for item in items {
        let line = invoice_lines::of_item(call, &item);
        let line_id = call.new_id(Kind::InvoiceLine);
        lines.push(invoice_lines::write(call, &line, &line_id, &invoice["id"], place.as_ref())?);
    }
    let invoice = call.change(Kind::Invoice, &id, |invoice| drafts::rewrite(invoice, lines, &customer))?;
    call.emit("invoice.updated", &invoice)
}

fn invoice_item_of(line: &Value) -> Option<&str> {
    let parent = &line["parent"];
    parent["subscription_item_details"]["invoice_item"]
        .as_str()
        .or(parent["invoice_item_details"]["invoice_item"].as_str())
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::InvoiceItem)?;
    let invoice = match before["invoice"].as_str() {
        None => None,
        Some(id) => Some(editable(call, id)?),
    };
    let mut draft = before.clone();
    for name in ["amount", "description"] {
        if let Some(value) = params.get(name) {
            draft[name] = value.clone();
        }
    }
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    let item = call.put(Kind::InvoiceItem, &draft)?;
    if let Some(invoice) = invoice {
        rewrite(call, &invoice)?;
    }
    Ok(item)
}

fn remove(call: &mut Call<'_>, _: &Params) -> Result<Value, Failure> {
    let item = call.target(Kind::InvoiceItem)?;
    let invoice = match item["invoice"].as_str() {
        None => None,
        Some(id) => Some(editable(call, id)?),
    };
    let (id, account) = (text(&item["id"]), call.account.clone());
    call.state.store.remove(&account, Kind::InvoiceItem, &id);
    if let Some(invoice) = invoice {
        rewrite(call, &invoice)?;
    }
    call.emit("invoiceitem.deleted", &item)?;
    Ok(json!({ "id": id, "object": "invoiceitem", "deleted": true }))
}
