//! Takes a role of staff away: for the deployer, as `grant-staff`. Their tokens are refused
//! from the next request on, and their credentials are deleted.

use domain::Email;
use domain::events::Actor;
use identity_store::staff;
use platform::{App, Endpoint, Error, Trigger};
use serde::Deserialize;
use serde_json::{Value, json};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "revoke-staff",
    summary: "Take a role of staff away.",
    trigger: Trigger::Operator { handle: |app, input| Box::pin(handle(app, input)) },
    memory_mb: 128,
    timeout_seconds: 10,
    grants: &[staff::REVOKE],
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RevokeStaff {
    email: Email,
}

/// Answers whose role it was; nobody's when the address has none.
async fn handle(app: &App, input: Value) -> Result<Value, Error> {
    let params: RevokeStaff = serde_json::from_value(input).map_err(|e| Error::field("", e.to_string()))?;
    let revoked = staff::revoke(app, &params.email, &Actor::system(ENDPOINT.name)).await?;
    if let Some(staff_id) = revoked {
        tracing::info!(%staff_id, "a role of staff was revoked");
    }
    Ok(json!({"revoked": revoked}))
}
