//! Gives a workspace another plan, or a trial, as the operator's function `set-plan` does.
//! Custom tiers stay with that function. It costs somebody something, so it needs a sign-in
//! of the last minutes.

use domain::plan::{Overrides, Plan, Terms};
use domain::{Reason, StaffPermission, TenantId};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};
use tenancy_store::plans::{self, Change};
use tenancy_store::workspaces;

use crate::customer::{self, WORKSPACE};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "set-workspace-plan",
    summary: "Give a workspace another plan.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/staff/workspaces/{id}/plan",
        path_parameters: &[("id", PathParameter::AnyWorkspace)],
        throttle: None,
        access: Access::StaffRecently(StaffPermission::SetPlan),
        idempotent: false,
        body: Some(schema::<SetWorkspacePlan>()),
        query: None,
        success: Success::json(200, schema::<PlanSet>()),
        errors: &[ErrorCode::NOT_FOUND, PLAN_REFUSED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[workspaces::FIND, plans::CHANGE_BY_STAFF],
};

const PLAN_REFUSED: ErrorCode = ErrorCode::conflict("plan_refused");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetWorkspacePlan {
    plan: Plan,
    /// Only to try it: ends after 14 days, and comes once.
    #[serde(default)]
    #[schema(example = false)]
    trial: bool,
    reason: Reason,
}

/// The plan that is in force then: a smaller one comes at the end of the period.
#[derive(Serialize, utoipa::ToSchema)]
pub struct PlanSet {
    plan: Plan,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let id: TenantId = request.path("id", WORKSPACE)?;
    let params: SetWorkspacePlan = request.json()?;
    customer::open_workspace(app, id).await?;
    let change = if params.trial {
        Change::Trial(params.plan)
    } else {
        Change::Terms(Terms { plan: params.plan, overrides: Overrides::default() })
    };
    let act = customer::act(by, id, &params.reason);
    let standing = plans::change_by_staff(app, id, &change, &act)
        .await?
        .map_err(|refused| Error::Conflict { code: PLAN_REFUSED, detail: refused.to_string() })?;
    Response::ok(&PlanSet { plan: standing.at(app.clock.now().into()).terms.plan })
}
