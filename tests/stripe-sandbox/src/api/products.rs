//! Products: <https://docs.stripe.com/api/products>.

use serde_json::{Value, json};

use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, delete, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::Call;

use super::customers::text;

const COMMON: &[Field] = &[
    optional("active", shape::Kind::Boolean),
    optional("description", shape::Kind::Text),
    EXPAND,
    optional("images", shape::Kind::List(&shape::Kind::Text)),
    METADATA,
    optional("shippable", shape::Kind::Boolean),
    optional("statement_descriptor", shape::Kind::Text),
    optional("tax_code", shape::Kind::Text),
    optional("unit_label", shape::Kind::Text),
    optional("url", shape::Kind::Text),
];
const CREATE: &[Field] = &[optional("id", shape::Kind::Text), required("name", shape::Kind::Text)];
const UPDATE: &[Field] = &[optional("default_price", shape::Kind::Text), optional("name", shape::Kind::Text)];
const LIST: &[Field] = &[optional("active", shape::Kind::Boolean), optional("created", shape::Kind::Range)];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/products", "ProductCreateParams", &[COMMON, CREATE], create),
    get("/v1/products", "ProductListParams", &[&PAGE, LIST], |call, params| {
        page::list(call, params, Kind::Product, &[("active", "active")])
    }),
    get("/v1/products/{}", "ProductRetrieveParams", &[&[EXPAND]], |call, _| call.target(Kind::Product)),
    post("/v1/products/{}", "ProductUpdateParams", &[COMMON, UPDATE], update),
    delete("/v1/products/{}", remove),
];

fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let id = match params.text("id") {
        Some(id) if call.get(Kind::Product, id).is_some() => {
            return Err(Failure::invalid("Product already exists.").code("resource_already_exists").param("id"));
        }
        Some(id) => id.to_owned(),
        None => format!("prod_{}", call.state.ids.letters(14)),
    };
    let now = call.now();
    let draft = json!({
        "id": id, "object": "product", "active": true, "created": now, "images": [], "livemode": false,
        "marketing_features": [], "metadata": {}, "type": "service", "updated": now,
    });
    let draft = set(call, draft, params)?;
    let product = call.put(Kind::Product, &draft)?;
    call.emit("product.created", &product)?;
    Ok(product)
}

/// For `price_data` that brings its own product.
pub(crate) fn inline(call: &mut Call<'_>, data: &Params) -> Result<String, Failure> {
    let mut params = data.clone();
    params.set("active", json!(false));
    Ok(text(&create(call, &params)?["id"]))
}

fn set(call: &Call<'_>, mut draft: Value, params: &Params) -> Result<Value, Failure> {
    const PLAIN: [&str; 9] = [
        "active",
        "description",
        "images",
        "name",
        "shippable",
        "statement_descriptor",
        "tax_code",
        "unit_label",
        "url",
    ];
    for name in PLAIN {
        match params.get(name) {
            Some(Value::Null) if name == "images" => draft[name] = json!([]),
            Some(value) => draft[name] = value.clone(),
            None => {}
        }
    }
    if let Some(price) = params.text("default_price") {
        call.named(Kind::Price, price, "default_price")?;
        draft["default_price"] = json!(price);
    }
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    draft["updated"] = json!(call.now());
    Ok(draft)
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::Product)?;
    let draft = set(call, before.clone(), params)?;
    let product = call.put(Kind::Product, &draft)?;
    call.emit_change("product.updated", &product, Some(&before))?;
    Ok(product)
}

fn remove(call: &mut Call<'_>, _: &Params) -> Result<Value, Failure> {
    let product = call.target(Kind::Product)?;
    let id = text(&product["id"]);
    let priced = call.state.store.all(&call.account, Kind::Price).any(|price| price["product"].as_str() == Some(&id));
    if priced {
        return Err(Failure::invalid("This product cannot be deleted because it has one or more user-created prices."));
    }
    let account = call.account.clone();
    call.state.store.remove(&account, Kind::Product, &id);
    call.emit("product.deleted", &product)?;
    Ok(json!({ "id": id, "object": "product", "deleted": true }))
}
