//! `expand`: <https://docs.stripe.com/api/expanding_objects>.

use serde_json::{Value, json};

use crate::error::Failure;
use crate::kinds::Kind;
use crate::shape::Params;
use crate::state::{Call, PLATFORM};

const LEVELS_MAX: usize = 4;
/// Texts that are an object's id and yet cannot be expanded.
const IDS_ONLY: [(&str, &str); 2] = [("charge", "payment_method"), ("tax.calculation", "customer")];

/// Puts objects in the place of the ids that the request names.
pub(crate) fn expand(call: &Call<'_>, params: &Params, mut answer: Value) -> Result<Value, Failure> {
    for wanted in params.list("expand").iter().filter_map(Value::as_str) {
        let path: Vec<&str> = wanted.split('.').collect();
        if path.len() > LEVELS_MAX {
            return Err(Failure::invalid(format!(
                "You cannot expand more than {LEVELS_MAX} levels of a property. Property: {wanted}"
            ))
            .param("expand"));
        }
        follow(call, &mut answer, &path, wanted)?;
    }
    Ok(answer)
}

fn follow(call: &Call<'_>, place: &mut Value, path: &[&str], wanted: &str) -> Result<(), Failure> {
    let Some((name, rest)) = path.split_first() else { return Ok(()) };
    if let Value::Array(items) = place {
        return items.iter_mut().try_for_each(|item| follow(call, item, path, wanted));
    }
    if let Some(listed) = included(call, place, name)? {
        place[*name] = listed;
    }
    let object = place["object"].as_str().unwrap_or_default().to_owned();
    let not_expandable = || {
        Failure::invalid(format!(
            "This property cannot be expanded ({wanted}). You may want to try expanding '{}' instead.",
            path.first().unwrap_or(&"")
        ))
        .param("expand")
    };
    let Some(field) = place.get_mut(*name) else {
        return Err(Failure::invalid(format!("This property cannot be expanded ({wanted}).")).param("expand"));
    };
    match field {
        Value::String(id) if IDS_ONLY.contains(&(object.as_str(), name)) => {
            let _: &String = id;
            return Err(not_expandable());
        }
        Value::String(id) => {
            let Some((account, _, value)) = call.state.store.any(id) else { return Err(not_expandable()) };
            // The platform sees what its connected accounts have; they see only their own.
            if account != call.account && call.account != PLATFORM {
                return Err(not_expandable());
            }
            *field = value.clone();
        }
        Value::Null => return Ok(()),
        Value::Array(_) | Value::Object(_) => {}
        Value::Bool(_) | Value::Number(_) => return Err(not_expandable()),
    }
    follow(call, field, rest, wanted)
}

/// Lists that an object has only when somebody asks for them.
fn included(call: &Call<'_>, place: &Value, name: &str) -> Result<Option<Value>, Failure> {
    let (Some(object), Some(id)) = (place["object"].as_str(), place["id"].as_str()) else { return Ok(None) };
    let children = |kind: Kind, field: &str, url: String| {
        let data: Vec<&Value> =
            call.state.store.all(&call.account, kind).rev().filter(|child| child[field].as_str() == Some(id)).collect();
        json!({ "object": "list", "data": data, "has_more": false, "url": url })
    };
    Ok(match (object, name) {
        ("charge", "refunds") => Some(children(Kind::Refund, "charge", format!("/v1/charges/{id}/refunds"))),
        ("invoice", "payments") => Some(children(Kind::InvoicePayment, "invoice", "/v1/invoice_payments".to_owned())),
        ("invoice", "confirmation_secret") => Some(crate::api::invoice_payments::confirmation_secret(call, id)),
        ("price", "tiers") => call.state.billing.tiers.get(id).cloned(),
        ("checkout.session", "line_items") => Some(crate::api::checkout::line_items_of(call, id)),
        ("tax.calculation", "line_items") => Some(crate::api::tax::line_items_of(call, id)),
        ("customer", "sources") => Some(
            json!({ "object": "list", "data": [], "has_more": false, "url": format!("/v1/customers/{id}/sources") }),
        ),
        _ => None,
    })
}
