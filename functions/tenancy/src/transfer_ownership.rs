//! Makes another admin the owner of the workspace; both hear of it by mail.
//! Only the owner can, and only shortly after proving who they are.

use domain::{AccountId, Permission};
use identity_store::accounts;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;
use tenancy_store::members::{self, WORKSPACES_OWNED_MAX};
use tenancy_store::workspaces::{self, FREE_OWNED_MAX, HandedOver, Party};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "transfer-ownership",
    summary: "Make another admin the owner of the current workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/workspace/owner",
        path_parameters: &[],
        throttle: None,
        access: Access::MemberRecently(Permission::ManageWorkspace),
        idempotent: false,
        body: Some(schema::<TransferOwnership>()),
        query: None,
        success: Success::empty(204),
        errors: &[ErrorCode::NOT_FOUND, OWNER_ONLY, PERSONAL, NOT_ADMIN, LIMIT, FREE_LIMIT],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[workspaces::HAND_OVER, accounts::ADDRESS, members::FIND],
};

const OWNER_ONLY: ErrorCode = ErrorCode::conflict("owner_only");
const PERSONAL: ErrorCode = ErrorCode::conflict("workspace_personal");
const NOT_ADMIN: ErrorCode = ErrorCode::conflict("new_owner_not_admin");
const LIMIT: ErrorCode = ErrorCode::conflict("new_owner_workspaces_limit");
const FREE_LIMIT: ErrorCode = ErrorCode::conflict("new_owner_free_workspaces_limit");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TransferOwnership {
    /// An admin of the workspace.
    account_id: AccountId,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: TransferOwnership = request.json()?;
    let (tenant, to) = (caller.tenant_id, params.account_id);
    // Of somebody who is no member nothing is told, not even that they exist.
    let missing = Error::NotFound { what: crate::MEMBER };
    let (Some(_), Some(receiver), Some(giver)) =
        (members::find(app, tenant, to).await?, party(app, to).await?, party(app, caller.account_id).await?)
    else {
        return Err(missing);
    };
    let refused = |code, detail: &str| Err(Error::Conflict { code, detail: detail.to_owned() });
    match workspaces::hand_over(app, tenant, giver, receiver, &caller.actor()).await? {
        HandedOver::Done => Ok(Response::no_content()),
        HandedOver::NotOwner => refused(OWNER_ONLY, "Only the workspace's owner can hand it over."),
        HandedOver::Personal => refused(PERSONAL, "A personal workspace stays with its person."),
        HandedOver::NotAdmin => refused(NOT_ADMIN, "The new owner must be an admin. Change their role first."),
        HandedOver::FreeLimitMet => refused(
            FREE_LIMIT,
            &format!(
                "The new owner owns {FREE_OWNED_MAX} free workspaces, which is the limit. Give this one or one of \
                 theirs a plan first."
            ),
        ),
        HandedOver::LimitMet => {
            refused(LIMIT, &format!("The new owner owns {WORKSPACES_OWNED_MAX} shared workspaces, which is the limit."))
        }
    }
}

/// `None` for an account that is, or is being, erased.
async fn party(app: &App, account_id: AccountId) -> Result<Option<Party>, Error> {
    Ok(accounts::address(app, account_id).await?.map(|email| Party { account_id, email }))
}
