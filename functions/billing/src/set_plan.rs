//! Gives a workspace other terms: for operators, who invoke the function itself.
//! It has no route, and who may invoke it is IAM's to say.

use domain::TenantId;
use domain::events::Actor;
use domain::plan::{Overrides, Plan, Standing, Terms};
use platform::{App, Endpoint, Error, ErrorCode, Trigger};
use serde::Deserialize;
use serde_json::Value;
use tenancy_store::plans::{self, Change};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "set-plan",
    summary: "Give a workspace another plan, a custom tier, or a trial.",
    trigger: Trigger::Operator { handle: |app, input| Box::pin(handle(app, input)) },
    memory_mb: 128,
    timeout_seconds: 10,
    grants: &[plans::CHANGE],
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SetPlan {
    workspace_id: TenantId,
    plan: Plan,
    /// What it has otherwise than the plan.
    #[serde(default)]
    overrides: Overrides,
    /// Only to try it: ends after 14 days, and comes once.
    #[serde(default)]
    trial: bool,
}

/// Answers how the workspace stands then.
async fn handle(app: &App, input: Value) -> Result<Value, Error> {
    let params: SetPlan = serde_json::from_value(input).map_err(|e| Error::field("", e.to_string()))?;
    if params.trial && params.overrides != Overrides::default() {
        return Err(Error::field("overrides", "a trial is of a plan as it is"));
    }
    params.overrides.check().map_err(|(field, wrong)| Error::field(format!("overrides.{field}"), wrong.to_string()))?;
    let change = if params.trial {
        Change::Trial(params.plan)
    } else {
        Change::Terms(Terms { plan: params.plan, overrides: params.overrides })
    };
    let by = Actor::system(ENDPOINT.name);
    let standing: Standing = plans::change(app, params.workspace_id, &change, &by).await?.map_err(|refused| {
        Error::Conflict { code: ErrorCode::conflict("plan_refused"), detail: refused.to_string() }
    })?;
    tracing::info!(workspace_id = %params.workspace_id, plan = params.plan.as_str(), "the plan was set");
    serde_json::to_value(&standing).map_err(Error::internal)
}
