//! Lists: <https://docs.stripe.com/api/pagination>. Newest first, a cursor either way.

use serde_json::{Value, json};

use crate::error::Failure;
use crate::kinds::Kind;
use crate::shape::Params;
use crate::state::Call;

const LIMIT_DEFAULT: i64 = 10;
const LIMIT_MAX: i64 = 100;

/// A filter: the parameter, and the field that has to be equal.
pub(crate) type Filter = (&'static str, &'static str);

/// A page of a kind's objects.
pub(crate) fn list(call: &Call<'_>, params: &Params, kind: Kind, filters: &[Filter]) -> Result<Value, Failure> {
    let matching = call
        .state
        .store
        .all(&call.account, kind)
        .rev()
        .filter(|object| {
            filters.iter().all(|(param, field)| params.get(param).is_none_or(|wanted| same(wanted, &object[*field])))
        })
        .filter(|object| in_range(params.get("created"), object["created"].as_i64()));
    page(params, kind.path(), kind.noun(), matching)
}

/// An expanded field is compared by its id.
fn same(wanted: &Value, held: &Value) -> bool {
    wanted.is_null() || wanted == held || (held.is_object() && *wanted == held["id"])
}

pub(crate) fn in_range(range: Option<&Value>, at: Option<i64>) -> bool {
    let (Some(range), Some(at)) = (range, at) else { return true };
    if let Some(exact) = range.as_i64() {
        return at == exact;
    }
    let bound = |name: &str, holds: fn(i64, i64) -> bool| range[name].as_i64().is_none_or(|bound| holds(at, bound));
    bound("gt", |at, bound| at > bound)
        && bound("gte", |at, bound| at >= bound)
        && bound("lt", |at, bound| at < bound)
        && bound("lte", |at, bound| at <= bound)
}

/// The page that the cursors name, of objects that come newest first.
pub(crate) fn page<'a>(
    params: &Params,
    path: &str,
    noun: &str,
    objects: impl Iterator<Item = &'a Value>,
) -> Result<Value, Failure> {
    let limit = limit(params)?;
    let objects: Vec<&Value> = objects.collect();
    let place = |param: &str| match params.text(param) {
        None => Ok(None),
        Some(id) => match objects.iter().position(|object| object["id"].as_str() == Some(id)) {
            Some(place) => Ok(Some(place)),
            None => Err(Failure::reference(noun, id, param)),
        },
    };
    let (after, before) = (place("starting_after")?, place("ending_before")?);
    let (data, has_more) = match (after, before) {
        (Some(_), Some(_)) => {
            return Err(Failure::invalid(
                "You may only specify one of these parameters: ending_before, starting_after.",
            ));
        }
        (_, Some(before)) => (&objects[before.saturating_sub(limit)..before], before > limit),
        (after, None) => {
            let start = after.map_or(0, |after| after + 1);
            let end = (start + limit).min(objects.len());
            (&objects[start..end], end < objects.len())
        }
    };
    Ok(json!({ "object": "list", "data": data, "has_more": has_more, "url": path }))
}

fn limit(params: &Params) -> Result<usize, Failure> {
    let limit = params.integer("limit").unwrap_or(LIMIT_DEFAULT);
    let refusal = match limit {
        ..1 => "This value must be greater than or equal to 1.".to_owned(),
        1..=LIMIT_MAX => return Ok(usize::try_from(limit).unwrap_or(1)),
        _ => format!("This value must be less than or equal to {LIMIT_MAX} (it currently is '{limit}')."),
    };
    Err(Failure::invalid(refusal).code("parameter_invalid_integer").param("limit"))
}
