//! Lists everybody who is or was of staff: for the deployer, as `grant-staff`.

use identity_store::staff::{self, Member};
use platform::{App, Endpoint, Error, Trigger};
use serde_json::{Value, json};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-staff",
    summary: "List who is or was of staff.",
    trigger: Trigger::Operator { handle: |app, input| Box::pin(handle(app, input)) },
    memory_mb: 128,
    timeout_seconds: 10,
    grants: &[staff::LIST],
};

async fn handle(app: &App, _input: Value) -> Result<Value, Error> {
    let members = staff::list(app).await?;
    let view = |member: &Member| {
        json!({
            "staff_id": member.id,
            "email": member.email,
            "role": member.role,
            "granted_at": member.granted_at,
            "enrolled_at": member.enrolled_at,
            "revoked_at": member.revoked_at,
        })
    };
    Ok(json!({"staff": members.iter().map(view).collect::<Vec<_>>()}))
}
