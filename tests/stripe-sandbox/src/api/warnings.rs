//! Early fraud warnings: <https://docs.stripe.com/api/radar/early_fraud_warnings>.

use serde_json::{Value, json};

use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get};
use crate::shape::{self, EXPAND, Field, PAGE, optional};
use crate::state::Call;

const LIST: &[Field] = &[
    optional("charge", shape::Kind::Text),
    optional("created", shape::Kind::Range),
    optional("payment_intent", shape::Kind::Text),
];

pub(crate) const ROUTES: &[Route] = &[
    get("/v1/radar/early_fraud_warnings", "Radar.EarlyFraudWarningListParams", &[&PAGE, LIST], |call, params| {
        page::list(call, params, Kind::EarlyFraudWarning, &[("charge", "charge"), ("payment_intent", "payment_intent")])
    }),
    get("/v1/radar/early_fraud_warnings/{}", "Radar.EarlyFraudWarningRetrieveParams", &[&[EXPAND]], |call, _| {
        call.target(Kind::EarlyFraudWarning)
    }),
];

/// The card's bank suspects fraud. The charge can still be refunded, before it is disputed.
pub(crate) fn raise(call: &mut Call<'_>, charge: &str, fraud_type: &str) -> Result<Value, Failure> {
    let charge = call.named(Kind::Charge, charge, "charge")?;
    let id = call.new_id(Kind::EarlyFraudWarning);
    let actionable = charge["refunded"] != true && charge["disputed"] != true;
    let draft = json!({
        "id": id, "object": "radar.early_fraud_warning", "actionable": actionable, "charge": charge["id"],
        "created": call.now(), "fraud_type": fraud_type, "livemode": false, "payment_intent": charge["payment_intent"],
    });
    let warning = call.put(Kind::EarlyFraudWarning, &draft)?;
    call.emit("radar.early_fraud_warning.created", &warning)?;
    Ok(warning)
}
