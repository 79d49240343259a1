//! Tax calculations and transactions: <https://docs.stripe.com/api/tax/calculations>.

use serde_json::{Value, json};

use crate::clock::Seconds;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::Call;
use crate::tax_table::{self, Rate};

use super::customers::text;
use super::payment_methods::address;

pub(crate) const TAX_ID_TYPES: shape::Kind = shape::Kind::OneOf(&[
    "ae_trn", "au_abn", "br_cnpj", "ca_bn", "ch_vat", "eu_vat", "gb_vat", "in_gst", "jp_trn", "no_vat", "nz_gst",
    "sg_gst", "us_ein", "za_vat",
]);
/// An address that tells at least the country.
const PLACE: shape::Kind = shape::Kind::Object(&[
    optional("city", shape::Kind::Text),
    required("country", shape::Kind::Text),
    optional("line1", shape::Kind::Text),
    optional("line2", shape::Kind::Text),
    optional("postal_code", shape::Kind::Text),
    optional("state", shape::Kind::Text),
]);
const CREATE: &[Field] = &[
    required("currency", shape::Kind::Currency),
    optional("customer", shape::Kind::Text),
    optional(
        "customer_details",
        shape::Kind::Object(&[
            optional("address", PLACE),
            optional("address_source", shape::Kind::OneOf(&["billing", "shipping"])),
            optional("ip_address", shape::Kind::Text),
            optional(
                "tax_ids",
                shape::Kind::List(&shape::Kind::Object(&[
                    required("type", TAX_ID_TYPES),
                    required("value", shape::Kind::Text),
                ])),
            ),
            optional("taxability_override", shape::Kind::OneOf(&["customer_exempt", "none", "reverse_charge"])),
        ]),
    ),
    EXPAND,
    required(
        "line_items",
        shape::Kind::List(&shape::Kind::Object(&[
            required("amount", shape::Kind::Integer),
            METADATA,
            optional("product", shape::Kind::Text),
            optional("quantity", shape::Kind::Integer),
            optional("reference", shape::Kind::Text),
            optional("tax_behavior", shape::Kind::OneOf(&["exclusive", "inclusive"])),
            optional("tax_code", shape::Kind::Text),
        ])),
    ),
    optional("tax_date", shape::Kind::Integer),
];
const FROM_CALCULATION: &[Field] = &[
    required("calculation", shape::Kind::Text),
    EXPAND,
    METADATA,
    optional("posted_at", shape::Kind::Integer),
    required("reference", shape::Kind::Text),
];
const REVERSAL: &[Field] = &[
    EXPAND,
    optional("flat_amount", shape::Kind::Integer),
    optional(
        "line_items",
        shape::Kind::List(&shape::Kind::Object(&[
            required("amount", shape::Kind::Integer),
            required("amount_tax", shape::Kind::Integer),
            METADATA,
            required("original_line_item", shape::Kind::Text),
            optional("quantity", shape::Kind::Integer),
            required("reference", shape::Kind::Text),
        ])),
    ),
    METADATA,
    required("mode", shape::Kind::OneOf(&["full", "partial"])),
    required("original_transaction", shape::Kind::Text),
    required("reference", shape::Kind::Text),
];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/tax/calculations", "Tax.CalculationCreateParams", &[CREATE], calculate),
    get("/v1/tax/calculations/{}", "Tax.CalculationRetrieveParams", &[&[EXPAND]], |call, _| {
        let mut calculation = call.target(Kind::TaxCalculation)?;
        if let Some(fields) = calculation.as_object_mut() {
            fields.remove("line_items");
        }
        Ok(calculation)
    }),
    get("/v1/tax/calculations/{}/line_items", "Tax.CalculationListLineItemsParams", &[&PAGE], |call, params| {
        let calculation = call.target(Kind::TaxCalculation)?;
        let lines = calculation["line_items"]["data"].as_array().cloned().unwrap_or_default();
        let path = format!("/v1/tax/calculations/{}/line_items", call.id(0));
        page::page(params, &path, "line item", lines.iter())
    }),
    post(
        "/v1/tax/transactions/create_from_calculation",
        "Tax.TransactionCreateFromCalculationParams",
        &[FROM_CALCULATION],
        record,
    ),
    post("/v1/tax/transactions/create_reversal", "Tax.TransactionCreateReversalParams", &[REVERSAL], reverse),
    get("/v1/tax/transactions/{}", "Tax.TransactionRetrieveParams", &[&[EXPAND]], |call, _| {
        call.target(Kind::TaxTransaction)
    }),
];

/// A calculation can be recorded for 90 days.
const VALID_SECONDS: Seconds = 90 * 24 * 60 * 60;
/// What an account that sells electronic services has as its default.
pub(crate) const TAX_CODE: &str = "txcd_10000000";
const NOT_TAXED: &str = "txcd_00000000";

/// Where the buyer is, and what the tax says about it.
pub(crate) struct Place {
    pub(crate) rate: Option<Rate>,
    pub(crate) country: String,
    pub(crate) state: Option<String>,
    /// `reverse_charge`, `customer_exempt` or `standard_rated`.
    pub(crate) reason: &'static str,
}

impl Place {
    /// # Errors
    /// When nobody knows where the buyer is, or a number is none.
    pub(crate) fn of(address: &Params, tax_ids: &[Value], taxability: &str, param: &str) -> Result<Self, Failure> {
        let Some(country) = address.text("country").filter(|country| country.len() == 2) else {
            return Err(Failure::invalid(
                "We could not determine the customer's tax location based on the provided customer address.",
            )
            .code("customer_tax_location_invalid")
            .param(param));
        };
        let mut reversed = taxability == "reverse_charge";
        for id in tax_ids {
            let (kind, value) = (text(&id["type"]), text(&id["value"]));
            if !tax_table::is_tax_id(&kind, &value) {
                return Err(Failure::invalid(format!("Invalid value for {kind}."))
                    .code("tax_id_invalid")
                    .param("tax_ids"));
            }
            reversed |= tax_table::is_reverse_charged(country, &kind, &value);
        }
        let rate = tax_table::rate(country, address.text("state"));
        let reason = match taxability {
            _ if rate.is_none() => "not_collecting",
            "customer_exempt" => "customer_exempt",
            _ if reversed => "reverse_charge",
            _ => "standard_rated",
        };
        Ok(Self { rate, country: country.to_owned(), state: address.text("state").map(str::to_owned), reason })
    }

    fn hundredths(&self) -> i64 {
        if self.reason == "standard_rated" { self.rate.map_or(0, |rate| rate.hundredths) } else { 0 }
    }

    /// The tax of an amount of that tax code.
    pub(crate) fn tax(&self, amount: i64, inclusive: bool, tax_code: &str) -> i64 {
        if tax_code == NOT_TAXED { 0 } else { tax_table::tax(amount, self.hundredths(), inclusive) }
    }

    pub(crate) fn tax_type(&self) -> Option<&'static str> {
        self.rate.map(|rate| rate.tax_type)
    }

    /// `19.0`.
    pub(crate) fn percentage(&self) -> String {
        let hundredths = self.hundredths();
        let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
        text.strip_suffix('0').map(str::to_owned).unwrap_or(text)
    }

    /// An id for the rate, as lines of invoices name it.
    pub(crate) fn tax_rate(&self) -> String {
        format!("txr_{}{}{}", self.country, self.state.as_deref().unwrap_or_default(), self.hundredths())
    }

    /// Nothing is taxable where no tax is collected.
    pub(crate) fn taxable(&self, amount: i64) -> i64 {
        if matches!(self.reason, "not_collecting" | "customer_exempt") { 0 } else { amount }
    }

    pub(crate) fn percent(&self) -> f64 {
        self.hundredths() as f64 / 100.0
    }
}

fn calculate(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let details = params.object("customer_details");
    let place = Place::of(
        &details.object("address"),
        details.list("tax_ids"),
        details.text("taxability_override").unwrap_or("none"),
        "customer_details[address]",
    )?;
    if params.list("line_items").is_empty() {
        return Err(Failure::invalid("Missing required param: line_items.")
            .code("parameter_missing")
            .param("line_items"));
    }
    let id = call.new_id(Kind::TaxCalculation);
    let lines = lines(call, params, &place)?;
    let sum = |behaviour: &str, field: &str| -> i64 {
        lines
            .iter()
            .filter(|line| line["tax_behavior"].as_str() == Some(behaviour))
            .filter_map(|line| line[field].as_i64())
            .sum()
    };
    let (exclusive, inclusive) = (sum("exclusive", "amount_tax"), sum("inclusive", "amount_tax"));
    let (outside, inside) = (sum("exclusive", "amount"), sum("inclusive", "amount"));
    let mut breakdown = Vec::new();
    for (tax, taxable, within) in [(exclusive, outside, false), (inclusive, inside - inclusive, true)] {
        if taxable != 0 {
            breakdown.push(json!({
                "amount": tax, "inclusive": within, "taxable_amount": place.taxable(taxable),
                "tax_rate_details": {
                    "country": place.country, "flat_amount": null, "percentage_decimal": place.percentage(),
                    "rate_type": "percentage", "state": place.state, "tax_type": place.tax_type(),
                },
                "taxability_reason": place.reason,
            }));
        }
    }
    let draft = json!({
        "id": id, "object": "tax.calculation", "amount_total": outside + inside + exclusive,
        "currency": params.or_null("currency"), "customer": params.or_null("customer"),
        "customer_details": {
            "address": address(&details.object("address")),
            "address_source": details.text("address_source").unwrap_or("billing"),
            "ip_address": details.or_null("ip_address"), "tax_ids": details.list("tax_ids"),
            "taxability_override": details.text("taxability_override").unwrap_or("none"),
        },
        "expires_at": call.now() + VALID_SECONDS, "livemode": false, "ship_from_details": null, "shipping_cost": null,
        "tax_amount_exclusive": exclusive, "tax_amount_inclusive": inclusive, "tax_breakdown": breakdown,
        "tax_date": params.integer("tax_date").unwrap_or(call.now()),
        "line_items": {
            "object": "list", "data": lines, "has_more": false, "url": format!("/v1/tax/calculations/{id}/line_items"),
        },
    });
    let calculation = call.put(Kind::TaxCalculation, &draft)?;
    let mut answer = calculation;
    if let Some(fields) = answer.as_object_mut() {
        fields.remove("line_items");
    }
    Ok(answer)
}

fn lines(call: &mut Call<'_>, params: &Params, place: &Place) -> Result<Vec<Value>, Failure> {
    let mut lines = Vec::new();
    for (index, sent) in params.list("line_items").iter().enumerate() {
        let sent = Params::of(sent);
        let code = match (sent.text("tax_code"), sent.text("product")) {
            (Some(code), _) => code.to_owned(),
            (None, Some(product)) => {
                let product = call.named(Kind::Product, product, &format!("line_items[{index}][product]"))?;
                product["tax_code"].as_str().unwrap_or(TAX_CODE).to_owned()
            }
            (None, None) => TAX_CODE.to_owned(),
        };
        let amount = sent.integer("amount").unwrap_or(0);
        let behaviour = sent.text("tax_behavior").unwrap_or("exclusive");
        let inclusive = behaviour == "inclusive";
        let tax = place.tax(amount, inclusive, &code);
        let id = call.state.ids.make("tax_li");
        let taxable = place.taxable(if inclusive { amount - tax } else { amount });
        lines.push(json!({
            "id": id, "object": "tax.calculation_line_item", "amount": amount, "amount_tax": tax, "livemode": false,
            "metadata": sent.get("metadata").cloned().unwrap_or_else(|| json!({})), "product": sent.or_null("product"),
            "performance_location": null, "quantity": sent.integer("quantity").unwrap_or(1),
            "reference": sent.text("reference").map_or_else(|| format!("L{}", index + 1), str::to_owned),
            "tax_behavior": behaviour, "tax_code": code,
            "tax_breakdown": [{
                "amount": tax,
                "jurisdiction": {
                    "country": place.country, "display_name": place.state.as_deref().unwrap_or(&place.country),
                    "level": if place.state.is_some() { "state" } else { "country" }, "state": place.state,
                },
                "sourcing": "destination",
                "tax_rate_details": {
                    "display_name": place.tax_type().unwrap_or("none"), "percentage_decimal": place.percentage(),
                    "tax_type": place.tax_type().unwrap_or("sales_tax"),
                },
                "taxability_reason": place.reason, "taxable_amount": taxable,
            }],
        }));
    }
    Ok(lines)
}

/// The lines of a calculation, for `expand`.
pub(crate) fn line_items_of(call: &Call<'_>, id: &str) -> Value {
    call.get(Kind::TaxCalculation, id).map_or(Value::Null, |calculation| calculation["line_items"].clone())
}

fn reference_is_new(call: &Call<'_>, reference: &str) -> Result<(), Failure> {
    if call.state.store.all(&call.account, Kind::TaxTransaction).any(|one| one["reference"].as_str() == Some(reference))
    {
        return Err(Failure::invalid(format!("A tax transaction with the reference {reference} exists already."))
            .code("resource_already_exists")
            .param("reference"));
    }
    Ok(())
}

fn record(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let calculation =
        call.named(Kind::TaxCalculation, params.text("calculation").unwrap_or_default(), "calculation")?;
    let reference = params.text("reference").unwrap_or_default();
    reference_is_new(call, reference)?;
    if calculation["expires_at"].as_i64().is_some_and(|end| end < call.now()) {
        return Err(Failure::invalid("This tax calculation has expired.")
            .code("taxes_calculation_failed")
            .param("calculation"));
    }
    let metadata = shape::merge_metadata(&json!({}), &params.or_null("metadata"))?;
    write(call, &calculation, reference, &metadata, params.integer("posted_at"), None)
}

/// A transaction of what a calculation or another transaction says; a reversal has the signs changed.
fn write(
    call: &mut Call<'_>,
    source: &Value,
    reference: &str,
    metadata: &Value,
    posted_at: Option<Seconds>,
    reverses: Option<&str>,
) -> Result<Value, Failure> {
    let id = call.new_id(Kind::TaxTransaction);
    let sign = if reverses.is_some() { -1 } else { 1 };
    let mut lines = Vec::new();
    for line in source["line_items"]["data"].as_array().into_iter().flatten() {
        let line_id = call.state.ids.make("tax_li");
        let reversal = reverses.map(|_| json!({ "original_line_item": line["id"] }));
        lines.push(json!({
            "id": line_id, "object": "tax.transaction_line_item", "livemode": false, "metadata": {},
            "amount": line["amount"].as_i64().unwrap_or(0) * sign,
            "amount_tax": line["amount_tax"].as_i64().unwrap_or(0) * sign,
            "product": line["product"], "quantity": line["quantity"], "reference": line["reference"],
            "reversal": reversal, "tax_behavior": line["tax_behavior"], "tax_code": line["tax_code"],
            "type": if reverses.is_some() { "reversal" } else { "transaction" },
        }));
    }
    let draft = json!({
        "id": id, "object": "tax.transaction", "created": call.now(), "currency": source["currency"],
        "customer": source["customer"], "customer_details": source["customer_details"], "livemode": false,
        "metadata": metadata, "posted_at": posted_at.unwrap_or(call.now()), "reference": reference,
        "reversal": reverses.map(|original| json!({ "original_transaction": original })),
        "ship_from_details": null, "shipping_cost": null, "tax_date": source["tax_date"],
        "type": if reverses.is_some() { "reversal" } else { "transaction" },
        "line_items": {
            "object": "list", "data": lines, "has_more": false, "url": format!("/v1/tax/transactions/{id}/line_items"),
        },
    });
    call.put(Kind::TaxTransaction, &draft)
}

fn reverse(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let id = params.text("original_transaction").unwrap_or_default().to_owned();
    let original = call.named(Kind::TaxTransaction, &id, "original_transaction")?;
    let reference = params.text("reference").unwrap_or_default();
    reference_is_new(call, reference)?;
    if original["type"] == "reversal" {
        return Err(Failure::invalid("A reversal cannot be reversed.").param("original_transaction"));
    }
    let metadata = shape::merge_metadata(&json!({}), &params.or_null("metadata"))?;
    let parts = params.list("line_items");
    if !parts.is_empty() {
        if params.text("mode") != Some("partial") || params.integer("flat_amount").is_some() {
            return Err(Failure::invalid("line_items can only be given with mode partial, and without flat_amount.")
                .param("line_items"));
        }
        let part = lines_part(call, &original, parts)?;
        return write(call, &part, reference, &metadata, None, Some(&id));
    }
    match (params.text("mode"), params.integer("flat_amount")) {
        (Some("full"), None) => write(call, &original, reference, &metadata, None, Some(&id)),
        (Some("partial"), Some(amount)) if amount < 0 => {
            let part = part(&original, amount);
            write(call, &part, reference, &metadata, None, Some(&id))
        }
        (Some("full"), _) => {
            Err(Failure::invalid("flat_amount can only be given with mode partial.").param("flat_amount"))
        }
        _ => Err(Failure::invalid("A partial reversal needs a negative flat_amount.").param("flat_amount")),
    }
}

/// The lines of a transaction that are named, with the amounts that are given: no line is
/// reversed by more than it has.
fn lines_part(call: &Call<'_>, original: &Value, parts: &[Value]) -> Result<Value, Failure> {
    let lines = original["line_items"]["data"].as_array().cloned().unwrap_or_default();
    let mut named = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let part = Params::of(part);
        let id = part.text("original_line_item").unwrap_or_default();
        let param = format!("line_items[{index}][original_line_item]");
        let Some(line) = lines.iter().find(|line| line["id"].as_str() == Some(id)) else {
            return Err(Failure::invalid(format!("No such line item: '{id}'.")).code("resource_missing").param(&param));
        };
        let mut line = line.clone();
        for field in ["amount", "amount_tax"] {
            let back = -part.integer(field).unwrap_or(0);
            let left = line[field].as_i64().unwrap_or(0) - reversed(call, id, field);
            if back < 0 || back > left {
                return Err(Failure::invalid(format!("Cannot reverse {back} of {id}: {left} of {field} is left."))
                    .param(&format!("line_items[{index}][{field}]")));
            }
            line[field] = json!(back);
        }
        line["reference"] = json!(part.text("reference"));
        named.push(line);
    }
    let mut reversal = original.clone();
    reversal["line_items"]["data"] = json!(named);
    Ok(reversal)
}

/// What earlier reversals have taken back of a line.
fn reversed(call: &Call<'_>, id: &str, field: &str) -> i64 {
    let transactions = call.state.store.all(&call.account, Kind::TaxTransaction);
    let lines = transactions.flat_map(|it| it["line_items"]["data"].as_array().cloned().unwrap_or_default());
    let of = lines.filter(|line| line["reversal"]["original_line_item"].as_str() == Some(id));
    of.map(|line| -line[field].as_i64().unwrap_or(0)).sum()
}

/// The lines of a transaction, scaled to a total with tax; the last line takes what rounding leaves.
fn part(original: &Value, flat_amount: i64) -> Value {
    let mut part = original.clone();
    let gross = |line: &Value| {
        let tax = if line["tax_behavior"] == "exclusive" { line["amount_tax"].as_i64().unwrap_or(0) } else { 0 };
        line["amount"].as_i64().unwrap_or(0) + tax
    };
    let Some(lines) = part["line_items"]["data"].as_array_mut() else { return part };
    let total: i64 = lines.iter().map(gross).sum();
    let mut left = -flat_amount;
    let count = lines.len();
    for (index, line) in lines.iter_mut().enumerate() {
        let (whole, tax) = (gross(line), line["amount_tax"].as_i64().unwrap_or(0));
        let share = if index + 1 == count || total == 0 { left } else { -flat_amount * whole / total };
        left -= share;
        let tax = if whole == 0 { 0 } else { (tax * share * 2 + whole) / (whole * 2) };
        line["amount_tax"] = json!(tax);
        line["amount"] = json!(if line["tax_behavior"] == "exclusive" { share - tax } else { share });
    }
    part
}
