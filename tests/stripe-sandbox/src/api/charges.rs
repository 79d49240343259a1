//! Charges, which payment intents make: <https://docs.stripe.com/api/charges>.

use serde_json::{Value, json};

use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::Call;

const LIST: &[Field] = &[
    optional("created", shape::Kind::Range),
    optional("customer", shape::Kind::Text),
    optional("payment_intent", shape::Kind::Text),
    optional("transfer_group", shape::Kind::Text),
];
const UPDATE: &[Field] = &[
    optional("description", shape::Kind::Text),
    EXPAND,
    optional(
        "fraud_details",
        shape::Kind::Object(&[required("user_report", shape::Kind::OneOf(&["fraudulent", "safe"]))]),
    ),
    METADATA,
    optional("receipt_email", shape::Kind::Text),
    optional("transfer_group", shape::Kind::Text),
];

pub(crate) const ROUTES: &[Route] = &[
    get("/v1/charges", "ChargeListParams", &[&PAGE, LIST], |call, params| {
        let filters =
            [("customer", "customer"), ("payment_intent", "payment_intent"), ("transfer_group", "transfer_group")];
        page::list(call, params, Kind::Charge, &filters)
    }),
    get("/v1/charges/{}", "ChargeRetrieveParams", &[&[EXPAND]], |call, _| call.target(Kind::Charge)),
    post("/v1/charges/{}", "ChargeUpdateParams", &[UPDATE], update),
];

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::Charge)?;
    let mut draft = before.clone();
    for name in ["description", "receipt_email", "transfer_group"] {
        if let Some(value) = params.get(name) {
            draft[name] = value.clone();
        }
    }
    if let Some(report) = params.object("fraud_details").text("user_report") {
        draft["fraud_details"] = json!({ "user_report": report });
    }
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    let charge = call.put(Kind::Charge, &draft)?;
    call.emit_change("charge.updated", &charge, Some(&before))?;
    Ok(charge)
}
