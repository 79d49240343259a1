//! Prices, paid once; those of subscriptions follow: <https://docs.stripe.com/api/prices>.

use serde_json::{Value, json};

use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::Call;

pub(crate) const TAX_BEHAVIOUR: Field =
    optional("tax_behavior", shape::Kind::OneOf(&["exclusive", "inclusive", "unspecified"]));
const CREATE: &[Field] = &[
    optional("active", shape::Kind::Boolean),
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
    TAX_BEHAVIOUR,
    optional("transfer_lookup_key", shape::Kind::Boolean),
    optional("unit_amount", shape::Kind::Integer),
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
    let Some(amount) = params.integer("unit_amount") else {
        return Err(Failure::invalid("Prices require an `unit_amount` or `unit_amount_decimal` parameter to be set.")
            .code("parameter_missing")
            .param("unit_amount"));
    };
    if amount < 0 {
        return Err(Failure::invalid("This value must be greater than or equal to 0.")
            .code("parameter_invalid_integer")
            .param("unit_amount"));
    }
    let id = call.new_id(Kind::Price);
    let lookup = lookup_key(call, params, &id)?;
    let draft = json!({
        "id": id, "object": "price", "active": params.get("active").and_then(Value::as_bool).unwrap_or(active),
        "billing_scheme": "per_unit", "created": call.now(), "currency": params.or_null("currency"),
        "livemode": false, "lookup_key": lookup, "nickname": params.or_null("nickname"), "product": product,
        "metadata": shape::merge_metadata(&json!({}), &params.or_null("metadata"))?,
        "tax_behavior": params.text("tax_behavior").unwrap_or("unspecified"), "type": "one_time",
        "unit_amount": amount, "unit_amount_decimal": amount.to_string(),
    });
    call.put(Kind::Price, &draft)
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
