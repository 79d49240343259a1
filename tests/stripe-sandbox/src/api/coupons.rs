//! Coupons: <https://docs.stripe.com/api/coupons>.

use serde_json::{Value, json};

use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, delete, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional};
use crate::state::Call;

const CREATE: &[Field] = &[
    optional("amount_off", shape::Kind::Integer),
    optional("currency", shape::Kind::Currency),
    optional("duration", shape::Kind::OneOf(&["forever", "once", "repeating"])),
    EXPAND,
    optional("id", shape::Kind::Text),
    optional("max_redemptions", shape::Kind::Integer),
    METADATA,
    optional("name", shape::Kind::Text),
    optional("percent_off", shape::Kind::Decimal),
    optional("redeem_by", shape::Kind::Integer),
];
const UPDATE: &[Field] = &[EXPAND, METADATA, optional("name", shape::Kind::Text)];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/coupons", "CouponCreateParams", &[CREATE], create),
    get("/v1/coupons", "CouponListParams", &[&PAGE, &[optional("created", shape::Kind::Range)]], |call, params| {
        page::list(call, params, Kind::Coupon, &[])
    }),
    get("/v1/coupons/{}", "CouponRetrieveParams", &[&[EXPAND]], |call, _| call.target(Kind::Coupon)),
    post("/v1/coupons/{}", "CouponUpdateParams", &[UPDATE], update),
    delete("/v1/coupons/{}", remove),
];

fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    match (params.integer("amount_off"), params.get("percent_off").and_then(Value::as_f64), params.has("currency")) {
        (Some(amount), None, true) if amount > 0 => {}
        (None, Some(percent), _) if percent > 0.0 && percent <= 100.0 => {}
        _ => {
            return Err(Failure::invalid(
                "You must pass either percent_off (above 0, at most 100), or amount_off and currency, as parameters.",
            ));
        }
    }
    let id = match params.text("id") {
        Some(id) if call.get(Kind::Coupon, id).is_some() => {
            return Err(Failure::invalid("Coupon already exists.").code("resource_already_exists").param("id"));
        }
        Some(id) => id.to_owned(),
        None => call.state.ids.letters(8),
    };
    let mut draft = json!({
        "id": id, "object": "coupon", "created": call.now(), "livemode": false, "times_redeemed": 0, "valid": true,
        "duration": params.text("duration").unwrap_or("once"),
        "metadata": shape::merge_metadata(&json!({}), &params.or_null("metadata"))?,
    });
    for name in ["amount_off", "currency", "max_redemptions", "name", "percent_off", "redeem_by"] {
        draft[name] = params.or_null(name);
    }
    let coupon = call.put(Kind::Coupon, &draft)?;
    call.emit("coupon.created", &coupon)?;
    Ok(coupon)
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::Coupon)?;
    let mut draft = before.clone();
    if let Some(name) = params.get("name") {
        draft["name"] = name.clone();
    }
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    let coupon = call.put(Kind::Coupon, &draft)?;
    call.emit_change("coupon.updated", &coupon, Some(&before))?;
    Ok(coupon)
}

fn remove(call: &mut Call<'_>, _: &Params) -> Result<Value, Failure> {
    let coupon = call.target(Kind::Coupon)?;
    let (id, account) = (call.id(0).to_owned(), call.account.clone());
    call.state.store.remove(&account, Kind::Coupon, &id);
    call.emit("coupon.deleted", &coupon)?;
    Ok(json!({ "id": id, "object": "coupon", "deleted": true }))
}

/// What a coupon takes off, when it may be used.
pub(crate) fn discount(call: &Call<'_>, id: &str, subtotal: i64, currency: &str) -> Result<i64, Failure> {
    let coupon = call.named(Kind::Coupon, id, "discounts[0][coupon]")?;
    let spent = coupon["max_redemptions"].as_i64().is_some_and(|most| coupon["times_redeemed"].as_i64() >= Some(most));
    let late = coupon["redeem_by"].as_i64().is_some_and(|last| last < call.now());
    let foreign = coupon["currency"].as_str().is_some_and(|own| own != currency);
    if spent || late || foreign || coupon["valid"] != true {
        return Err(Failure::invalid(format!("Coupon {id} is used up or cannot be applied."))
            .code("coupon_expired")
            .param("discounts[0][coupon]"));
    }
    let off = match (coupon["amount_off"].as_i64(), coupon["percent_off"].as_f64()) {
        (Some(amount), _) => amount,
        // Hundredths of a percent, rounded half up.
        (None, Some(percent)) => {
            let hundredths = (percent * 100.0).round() as i64;
            (subtotal * hundredths + 5_000) / 10_000
        }
        _ => 0,
    };
    Ok(off.min(subtotal))
}

/// It was used once more.
pub(crate) fn redeem(call: &mut Call<'_>, id: &str) -> Result<(), Failure> {
    call.change(Kind::Coupon, id, |coupon| {
        coupon["times_redeemed"] = json!(coupon["times_redeemed"].as_i64().unwrap_or(0) + 1);
    })
    .map(|_| ())
}
