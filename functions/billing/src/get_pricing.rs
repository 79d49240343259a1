//! The plans there are, for everybody.

use domain::plan::{Limits, Plan};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-pricing",
    summary: "See the plans, what they include and what they cost.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/billing/pricing",
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<Pricing>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 128,
    timeout_seconds: 5,
    grants: &[],
};

#[derive(Serialize, utoipa::ToSchema)]
pub struct Pricing {
    /// ISO 4217.
    #[schema(example = "USD")]
    currency: &'static str,
    /// Days for which a workspace may try a plan, once.
    trial_days: i64,
    plans: Vec<PlanView>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct PlanView {
    plan: Plan,
    title: &'static str,
    /// Made for several people.
    for_workspaces: bool,
    price_cents_per_month: u64,
    /// The price begins there.
    by_agreement: bool,
    limits: Limits,
}

async fn handle(_: &App, _: Request) -> Result<Response, Error> {
    let plans = Plan::ALL.map(|plan| PlanView {
        plan,
        title: plan.title(),
        for_workspaces: plan.is_for_workspaces(),
        price_cents_per_month: plan.price_cents(),
        by_agreement: plan.is_priced_by_agreement(),
        limits: plan.limits(),
    });
    let trial_days = domain::plan::TRIAL.as_hours() / 24;
    let pricing = Pricing { currency: "USD", trial_days, plans: plans.into() };
    Ok(Response::ok(&pricing)?.with_header("cache-control", "public, max-age=300"))
}
