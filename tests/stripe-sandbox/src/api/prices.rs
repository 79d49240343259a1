//! Prices, paid once or for each period of a subscription: <https://docs.stripe.com/api/prices>.

use serde_json::{Value, json};

use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::Call;

use super::price_amounts;

pub(crate) const TAX_BEHAVIOUR: Field =
    optional("tax_behavior", shape::Kind::OneOf(&["exclusive", "inclusive", "unspecified"]));
const INTERVAL: Field = required("interval", shape::Kind::OneOf(&["day", "month", "week", "year"]));
/// How often a price is paid that a request brings with it.
pub(crate) const RECURRING: Field =
    required("recurring", shape::Kind::Object(&[INTERVAL, optional("interval_count", shape::Kind::Integer)]));
const TIER: shape::Kind = shape::Kind::Object(&[
    optional("flat_amount", shape::Kind::Integer),
    optional("flat_amount_decimal", shape::Kind::Amount),
    optional("unit_amount", shape::Kind::Integer),
    optional("unit_amount_decimal", shape::Kind::Amount),
    required("up_to", shape::Kind::IntegerOr(&["inf"])),
]);
const CREATE: &[Field] = &[
    optional("active", shape::Kind::Boolean),
    optional("billing_scheme", shape::Kind::OneOf(&["per_unit", "tiered"])),
    required("currency", shape::Kind::Currency),
    EXPAND,
    optional("lookup_key", shape::Kind::Text),
    METADATA,
    optional("nickname", shape::Kind::Text),
    optional("product", shape::Kind::Text),
    optional(
        "product_data",
        shape::Kind::Object(&[METADATA, required("name", shape::Kind::Text), optional("tax_code", shape::Kind::Text)]),
    ),
    optional(
        "recurring",
        shape::Kind::Object(&[
            INTERVAL,
            optional("interval_count", shape::Kind::Integer),
            optional("meter", shape::Kind::Text),
            optional("trial_period_days", shape::Kind::Integer),
            optional("usage_type", shape::Kind::OneOf(&["licensed", "metered"])),
        ]),
    ),
    TAX_BEHAVIOUR,
    optional("tiers", shape::Kind::List(&TIER)),
    optional("tiers_mode", shape::Kind::OneOf(&["graduated", "volume"])),
    optional("transfer_lookup_key", shape::Kind::Boolean),
    optional(
        "transform_quantity",
        shape::Kind::Object(&[
            required("divide_by", shape::Kind::Integer),
            required("round", shape::Kind::OneOf(&["down", "up"])),
        ]),
    ),
    optional("unit_amount", shape::Kind::Integer),
    optional("unit_amount_decimal", shape::Kind::Amount),
];
const UPDATE: &[Field] = &[
    optional("active", shape::Kind::Boolean),
    EXPAND,
    optional("lookup_key", shape::Kind::Text),
    METADATA,
    optional("nickname", shape::Kind::Text),
    TAX_BEHAVIOUR,
    optional("transfer_lookup_key", shape::Kind::Boolean),
];
const LIST: &[Field] = &[
    optional("active", shape::Kind::Boolean),
    optional("created", shape::Kind::Range),
    optional("currency", shape::Kind::Currency),
    optional("lookup_keys", shape::Kind::List(&shape::Kind::Text)),
    optional("product", shape::Kind::Text),
    optional(
        "recurring",
        shape::Kind::Object(&[
            optional("interval", shape::Kind::OneOf(&["day", "month", "week", "year"])),
            optional("meter", shape::Kind::Text),
            optional("usage_type", shape::Kind::OneOf(&["licensed", "metered"])),
        ]),
    ),
    optional("type", shape::Kind::OneOf(&["one_time", "recurring"])),
];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/prices", "PriceCreateParams", &[CREATE], create),
    get("/v1/prices", "PriceListParams", &[&PAGE, LIST], list),
    get("/v1/prices/{}", "PriceRetrieveParams", &[&[EXPAND]], |call, _| call.target(Kind::Price)),
    post("/v1/prices/{}", "PriceUpdateParams", &[UPDATE], update),
];

fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let product = match (params.text("product"), params.has("product_data")) {
        (Some(_), true) | (None, false) => {
            return Err(Failure::invalid("You must specify either `product` or `product_data` when creating a price."));
        }
        (Some(product), false) => {
            call.named(Kind::Product, product, "product")?;
            product.to_owned()
        }
        (None, true) => super::products::inline(call, &params.object("product_data"))?,
    };
    let price = make(call, &product, params, true)?;
    call.emit("price.created", &price)?;
    Ok(price)
}

/// Also for `price_data`, whose prices are not active.
pub(crate) fn make(call: &mut Call<'_>, product: &str, params: &Params, active: bool) -> Result<Value, Failure> {
    let (amount, decimal) = amounts(params)?;
    let recurring = recurring(call, params)?;
    let id = call.new_id(Kind::Price);
    let lookup = lookup_key(call, params, &id)?;
    let tiered = params.text("billing_scheme") == Some("tiered");
    let draft = json!({
        "id": id, "object": "price", "active": params.get("active").and_then(Value::as_bool).unwrap_or(active),
        "billing_scheme": if tiered { "tiered" } else { "per_unit" }, "created": call.now(),
        "currency": params.or_null("currency"),
        "livemode": false, "lookup_key": lookup, "nickname": params.or_null("nickname"), "product": product,
        "metadata": shape::merge_metadata(&json!({}), &params.or_null("metadata"))?,
        "tax_behavior": params.text("tax_behavior").unwrap_or("unspecified"),
        "tiers_mode": params.or_null("tiers_mode"), "transform_quantity": params.or_null("transform_quantity"),
        "type": if recurring.is_null() { "one_time" } else { "recurring" }, "recurring": recurring,
        "unit_amount": amount, "unit_amount_decimal": decimal,
    });
    if tiered {
        let tiers = price_amounts::tiers(params.list("tiers"))?;
        call.state.billing.tiers.insert(id, tiers);
    }
    call.put(Kind::Price, &draft)
}

/// The unit amount as a number and as text; a finer one is text alone.
fn amounts(params: &Params) -> Result<(Value, Value), Failure> {
    let tiered = params.text("billing_scheme") == Some("tiered");
    let (whole, decimal) = (params.integer("unit_amount"), params.text("unit_amount_decimal"));
    match (whole, decimal) {
        (None, None) if tiered && params.has("tiers") && params.has("tiers_mode") => Ok((Value::Null, Value::Null)),
        _ if tiered => Err(Failure::invalid(
            "When `billing_scheme` is `tiered`, `tiers` and `tiers_mode` are required and `unit_amount` is not allowed.",
        )
        .param("tiers")),
        (Some(_), Some(_)) => Err(Failure::invalid(
            "You may only specify one of these parameters: unit_amount, unit_amount_decimal.",
        )),
        (None, None) => {
            Err(Failure::invalid("Prices require an `unit_amount` or `unit_amount_decimal` parameter to be set.")
                .code("parameter_missing")
                .param("unit_amount"))
        }
        (Some(amount), None) if amount >= 0 => Ok((json!(amount), json!(amount.to_string()))),
        (None, Some(text)) if !text.starts_with('-') => {
            Ok((json!(price_amounts::whole(text)), json!(price_amounts::shortest(text))))
        }
        _ => Err(Failure::invalid("This value must be greater than or equal to 0.")
            .code("parameter_invalid_integer")
            .param("unit_amount")),
    }
}

fn recurring(call: &Call<'_>, params: &Params) -> Result<Value, Failure> {
    if !params.has("recurring") {
        return Ok(Value::Null);
    }
    let sent = params.object("recurring");
    let (interval, count) = (sent.text("interval").unwrap_or("month"), sent.integer("interval_count").unwrap_or(1));
    let most = match interval {
        "day" => 3 * 365,
        "week" => 3 * 52,
        "month" => 36,
        _ => 3,
    };
    if !(1..=most).contains(&count) {
        return Err(Failure::invalid("Invalid interval: a price is paid at least once in three years.")
            .param("recurring[interval_count]"));
    }
    let metered = sent.text("usage_type") == Some("metered");
    if metered != sent.has("meter") {
        return Err(Failure::invalid(if metered {
            "Prices with usage_type=metered must be backed by a meter. Set `recurring[meter]` to a meter's id."
        } else {
            "A meter needs `recurring[usage_type]=metered`."
        })
        .param("recurring[meter]"));
    }
    if let Some(meter) = sent.text("meter") {
        call.named(Kind::Meter, meter, "recurring[meter]")?;
    }
    Ok(json!({
        "interval": interval, "interval_count": count, "meter": sent.or_null("meter"),
        "trial_period_days": sent.or_null("trial_period_days"),
        "usage_type": if metered { "metered" } else { "licensed" },
    }))
}

/// The price that an item of a subscription or an invoice brings with it.
pub(crate) fn inline(call: &mut Call<'_>, data: &Params, param: &str) -> Result<Value, Failure> {
    let product = data.text("product").unwrap_or_default().to_owned();
    call.named(Kind::Product, &product, &format!("{param}[price_data][product]"))?;
    make(call, &product, data, false)
}

/// One price at a time has a lookup key.
fn lookup_key(call: &mut Call<'_>, params: &Params, id: &str) -> Result<Value, Failure> {
    let Some(key) = params.text("lookup_key") else { return Ok(Value::Null) };
    let holder = call
        .state
        .store
        .all(&call.account, Kind::Price)
        .find(|price| price["lookup_key"].as_str() == Some(key) && price["id"].as_str() != Some(id))
        .map(|price| super::customers::text(&price["id"]));
    match holder {
        None => Ok(json!(key)),
        Some(holder) if params.is_true("transfer_lookup_key") => {
            call.change(Kind::Price, &holder, |price| price["lookup_key"] = Value::Null)?;
            Ok(json!(key))
        }
        Some(holder) => Err(Failure::invalid(format!(
            "A price (`{holder}`) already uses that lookup key. To transfer the lookup key to this price, set \
             `transfer_lookup_key` to true."
        ))
        .param("lookup_key")),
    }
}

fn list(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let keys = params.list("lookup_keys").to_vec();
    let matching = call
        .state
        .store
        .all(&call.account, Kind::Price)
        .rev()
        .filter(|price| keys.is_empty() || keys.contains(&price["lookup_key"]))
        .filter(|price| {
            ["active", "currency", "product"]
                .iter()
                .all(|name| params.get(name).is_none_or(|value| *value == price[*name]))
        })
        .filter(|price| params.text("type").is_none_or(|wanted| price["type"] == wanted))
        .filter(|price| {
            let wanted = params.object("recurring");
            ["interval", "meter", "usage_type"]
                .iter()
                .all(|name| wanted.get(name).is_none_or(|value| *value == price["recurring"][*name]))
        })
        .filter(|price| page::in_range(params.get("created"), price["created"].as_i64()));
    page::page(params, Kind::Price.path(), Kind::Price.noun(), matching)
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::Price)?;
    let mut draft = before.clone();
    for name in ["active", "nickname"] {
        if let Some(value) = params.get(name) {
            draft[name] = value.clone();
        }
    }
    if params.has("lookup_key") {
        let id = call.id(0).to_owned();
        draft["lookup_key"] = lookup_key(call, params, &id)?;
    }
    if let Some(behaviour) = params.text("tax_behavior") {
        if before["tax_behavior"] != "unspecified" && before["tax_behavior"] != *behaviour {
            return Err(Failure::invalid(
                "You cannot change the tax behavior of a price once it is set to inclusive or exclusive.",
            )
            .param("tax_behavior"));
        }
        draft["tax_behavior"] = json!(behaviour);
    }
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    let price = call.put(Kind::Price, &draft)?;
    call.emit_change("price.updated", &price, Some(&before))?;
    Ok(price)
}
