//! Gives a member another role, from their next request on.

use domain::{AccountId, Permission, Role};
use identity_store::accounts;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;
use tenancy_store::members;

use crate::member_view::{LAST_ADMIN, MEMBERSHIP_ENDS, MemberView, OWNER_STAYS, changed};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "change-role",
    summary: "Give a member of the current workspace another role.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/workspace/members/{id}",
        path_parameters: &[("id", PathParameter::Member)],
        throttle: None,
        access: Access::Member(Permission::ManageMembers),
        idempotent: false,
        body: Some(schema::<ChangeRole>()),
        query: None,
        success: Success::json(200, schema::<MemberView>()),
        errors: &[ErrorCode::NOT_FOUND, OWNER_STAYS, LAST_ADMIN, MEMBERSHIP_ENDS],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[members::CHANGE_ROLE, accounts::PERSON],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeRole {
    role: Role,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: ChangeRole = request.json()?;
    let account: AccountId = request.path("id", crate::MEMBER)?;
    let member = changed(members::change_role(app, caller.tenant_id, account, params.role, &caller.actor()).await?)?;
    Response::ok(&MemberView::new(member, accounts::person(app, account).await?))
}
