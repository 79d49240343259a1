//! What the workspace's plan has, and what is left of it.

use domain::plan::{Anchor, Limit, Limits, Operation, Period, Plan};
use domain::{Permission, Time};
use generations_store::places;
use generations_store::storage::{self, Storage};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use quotas_store::{quotas, usage};
use serde::Serialize;
use tenancy_store::plans;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-quotas",
    summary: "See the workspace's plan, its limits, and what is left of them.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/billing/quotas",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<Quotas>().with_etag()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[plans::FIND, places::TAKEN, storage::USAGE, quotas::COUNTER, usage::COMMITTED, quotas::FREE_USE],
};

#[derive(Serialize, utoipa::ToSchema)]
pub struct Quotas {
    plan: Plan,
    /// Ends by itself, with the next change.
    is_trial: bool,
    /// Whether the workspace may still try a plan.
    trial_available: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<NextPlan>,
    period: PeriodView,
    limits: Limits,
    operations: Vec<Quota>,
    storage: StorageView,
    /// Generations that run now.
    jobs_running: u64,
}

/// Bytes of uploads and artefacts.
#[derive(Serialize, utoipa::ToSchema)]
pub struct StorageView {
    /// Uploads count from when they are announced until they expire.
    used_bytes: u64,
    /// What is left; absent where there is no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    available_bytes: Option<u64>,
}

impl From<Storage> for StorageView {
    fn from(storage: Storage) -> Self {
        let available = |limit: u64| limit.saturating_sub(storage.used_bytes);
        Self { used_bytes: storage.used_bytes, available_bytes: storage.limit_bytes.map(available) }
    }
}

/// A change that is to come.
#[derive(Serialize, utoipa::ToSchema)]
pub struct NextPlan {
    plan: Plan,
    from: Time,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct PeriodView {
    starts_at: Time,
    /// The first moment of the next one.
    ends_at: Time,
}

impl From<Period> for PeriodView {
    fn from(period: Period) -> Self {
        Self { starts_at: period.start(), ends_at: period.end() }
    }
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct Quota {
    operation: Operation,
    limit: Limit,
    /// Done, and reserved for what is under way.
    used: u64,
    /// The part of `used` that may still be given back.
    reserved: u64,
    /// What the free workspaces of this one's owner have used together: they share
    /// what is included. Absent where the workspace has a plan of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    used_by_owner: Option<u64>,
    /// What is left of what is included; absent where there is no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    available: Option<u64>,
    /// Done beyond what was included when it was asked for.
    overage: u64,
    /// What that costs, by the terms of then: a change of plan changes no price
    /// of what was used before.
    overage_cents: u64,
    resets_at: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let now = Time::from(app.clock.now());
    let period = Period::of(Anchor::of(tenant), now);
    let standing = plans::find(app, tenant).await?;
    let committed = usage::committed(app, tenant, period).await?;
    let mut operations = Vec::new();
    for operation in Operation::ALL {
        let (committed, overage) = committed.get(&operation).copied().unwrap_or_default();
        let used = match operation {
            requests if Operation::REQUESTS.contains(&requests) => committed,
            other => quotas::counter(app, tenant, other, period).await?.map_or(0, |counter| counter.used),
        };
        let free = quotas::free_use(app, tenant, operation, standing.at(now), now).await?;
        let used_by_owner = free.map(|free| free.used);
        // By the plan as it is, though nobody may have counted under it yet.
        let limit = standing.at(now).terms.limits().of(operation);
        operations.push(Quota {
            operation,
            limit,
            used,
            reserved: used.saturating_sub(committed),
            used_by_owner,
            available: limit.included().map(|included| included.saturating_sub(used.max(used_by_owner.unwrap_or(0)))),
            overage: overage.units,
            overage_cents: overage.cents,
            resets_at: period.end(),
        });
    }
    let step = standing.at(now);
    Response::ok(&Quotas {
        plan: step.terms.plan,
        is_trial: step.is_trial,
        trial_available: !standing.trial_used(),
        next: standing.after(now).map(|step| NextPlan { plan: step.terms.plan, from: step.from }),
        period: period.into(),
        limits: step.terms.limits(),
        operations,
        storage: storage::usage(app, tenant).await?.into(),
        jobs_running: places::taken(app, tenant).await? as u64,
    })
}
