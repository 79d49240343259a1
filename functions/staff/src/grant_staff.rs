//! Gives somebody a role of staff, and the code by which they enrol: for the deployer, who
//! invokes the function itself. It has no route; who may invoke it is IAM's to say. A
//! grant to somebody who has a role begins anew, and ends their tokens at once.

use domain::events::Actor;
use domain::{Email, StaffId, StaffRole, Time};
use identity_store::staff;
use platform::codes::{self, Purpose};
use platform::{App, Endpoint, Error, Grant, Secret, Trigger};
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "grant-staff",
    summary: "Give somebody a role of staff, and the code by which they enrol.",
    trigger: Trigger::Operator { handle: |app, input| Box::pin(handle(app, input)) },
    memory_mb: 128,
    timeout_seconds: 10,
    grants: &[staff::GRANT, Grant::read_secret(Secret::CodeKey)],
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GrantStaff {
    email: Email,
    role: StaffRole,
}

#[derive(Serialize)]
struct Granted {
    staff_id: StaffId,
    /// For `POST /api/v1/staff/enrol`; hand it over yourself, it is mailed to nobody.
    code: String,
    enrol_until: Time,
}

async fn handle(app: &App, input: Value) -> Result<Value, Error> {
    let params: GrantStaff = serde_json::from_value(input).map_err(|e| Error::field("", e.to_string()))?;
    let member = staff::grant(app, &params.email, params.role, &Actor::system(ENDPOINT.name)).await?;
    let code = codes::write(app, Purpose::StaffEnrolment, &format!("{}.{}", member.id, member.enrolment)).await?;
    tracing::info!(staff_id = %member.id, role = %member.role, "a role of staff was granted");
    let granted = Granted { staff_id: member.id, code, enrol_until: member.enrol_until };
    serde_json::to_value(&granted).map_err(Error::internal)
}
