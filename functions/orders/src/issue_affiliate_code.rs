//! Gives the workspace's affiliate code, which is made when it is first asked for. Whoever orders
//! by it lets the workspace share in packages of which affiliates get a part.

use domain::{AffiliateCode, Permission};
use orders_store::affiliates;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;

use crate::check_live;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "issue-affiliate-code",
    summary: "Get the workspace's affiliate code, by which buyers name it.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/creator/affiliate-code",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<AffiliateCodeView>()),
        errors: &[ErrorCode::LIVE_KEY_REQUIRED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[affiliates::ISSUE],
};

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = IssuedAffiliateCode)]
pub struct AffiliateCodeView {
    affiliate_code: AffiliateCode,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let issued = affiliates::issue(app, caller.tenant_id, caller.account_id, &caller.actor()).await?;
    Response::ok(&AffiliateCodeView { affiliate_code: issued })
}
