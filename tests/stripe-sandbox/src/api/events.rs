//! Events: <https://docs.stripe.com/api/events>.

use serde_json::Value;

use crate::error::Failure;
use crate::page;
use crate::routes::{Route, get};
use crate::shape::{self, EXPAND, Field, PAGE, Params, optional};
use crate::state::Call;

const LIST: &[Field] = &[
    optional("created", shape::Kind::Range),
    optional("delivery_success", shape::Kind::Boolean),
    optional("type", shape::Kind::Text),
    optional("types", shape::Kind::List(&shape::Kind::Text)),
];

pub(crate) const ROUTES: &[Route] = &[
    get("/v1/events", "EventListParams", &[&PAGE, LIST], list),
    get("/v1/events/{}", "EventRetrieveParams", &[&[EXPAND]], |call, _| {
        let id = call.id(0);
        let event = call.state.log.get(id).filter(|event| event.account == call.account);
        event.map(crate::events::Recorded::value).ok_or_else(|| Failure::missing("event", id, "id"))
    }),
];

fn list(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    if params.has("type") && params.has("types") {
        return Err(Failure::invalid("You may only specify one of these parameters: type, types."));
    }
    let types: Vec<&str> =
        params.text("type").into_iter().chain(params.list("types").iter().filter_map(Value::as_str)).collect();
    let delivered = params.get("delivery_success").and_then(Value::as_bool);
    let matching: Vec<Value> = call
        .state
        .log
        .of(&call.account)
        .filter(|event| types.is_empty() || types.iter().any(|wanted| matches(wanted, &event.event_type)))
        .filter(|event| delivered.is_none_or(|wanted| wanted == (event.pending_webhooks == 0)))
        .filter(|event| page::in_range(params.get("created"), Some(event.created)))
        .map(crate::events::Recorded::value)
        .collect();
    page::page(params, "/v1/events", "event", matching.iter())
}

/// `charge.*` means all that begin so.
fn matches(wanted: &str, event_type: &str) -> bool {
    wanted.strip_suffix('*').map_or(wanted == event_type, |start| event_type.starts_with(start))
}
