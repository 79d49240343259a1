//! Accepts the version of an agreement that is in force, in the workspace's name.

use catalog_store::agreements::{self, Acceptance, Agreement};
use domain::{AccountId, Permission, Time};
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};

use crate::agreement_texts;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "accept-agreement",
    summary: "Accept an agreement of the marketplace.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/creator/agreements",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: false,
        body: Some(schema::<AcceptAgreement>()),
        query: None,
        success: Success::json(200, schema::<AcceptanceView>()),
        errors: &[OTHER_VERSION],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[agreements::ACCEPT],
};

const OTHER_VERSION: ErrorCode = ErrorCode::conflict("agreement_version");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AcceptAgreement {
    agreement: Agreement,
    /// That was read: another one than that in force is not accepted.
    version: u32,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct AcceptanceView {
    agreement: Agreement,
    version: u32,
    accepted_by: AccountId,
    accepted_at: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: AcceptAgreement = request.json()?;
    let in_force = agreement_texts::ALL.iter().find(|it| it.agreement == params.agreement);
    let in_force = in_force.map_or(0, |it| it.version);
    if params.version != in_force {
        let detail = format!("Expected the version that is in force, {in_force}, got {}.", params.version);
        return Err(Error::Conflict { code: OTHER_VERSION, detail });
    }
    let acceptance = Acceptance {
        agreement: params.agreement,
        version: params.version,
        accepted_by: caller.account_id,
        accepted_at: app.clock.now().into(),
    };
    let Acceptance { agreement, version, accepted_by, accepted_at } =
        agreements::accept(app, caller.tenant_id, acceptance, &caller.actor()).await?;
    Response::ok(&AcceptanceView { agreement, version, accepted_by, accepted_at })
}
