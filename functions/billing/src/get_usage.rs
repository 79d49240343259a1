//! What the workspace has used in a period: by operation, by API key, or by day.

use domain::plan::{Anchor, Period};
use domain::{Permission, TenantId};
use jiff::civil::Date;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, page, schema};
use quotas_store::usage::{self, Group, Row};
use serde::{Deserialize, Serialize};

use crate::get_quotas::PeriodView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-usage",
    summary: "See what the workspace has used, by operation, API key or day.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/billing/usage",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: Some(schema::<GetUsage>()),
        success: Success::json(200, schema::<Usage>().with_etag()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[usage::LIST],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GetUsage {
    /// The day on which the period begins; the current one when absent.
    #[schema(value_type = Option<String>, format = "date")]
    period: Option<String>,
    #[serde(default)]
    group: GroupBy,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
    #[schema(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u16>,
}

#[derive(Debug, Clone, Copy, Default, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum GroupBy {
    #[default]
    Operation,
    Key,
    Day,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct Usage {
    period: PeriodView,
    /// The first page begins with requests.
    items: Vec<UsageItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_cursor: Option<String>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct UsageItem {
    /// One of ours, or one that a service has reported.
    operation: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<String>,
    /// The API key; absent for what was done in person.
    #[serde(skip_serializing_if = "Option::is_none")]
    key_id: Option<String>,
    units: u64,
    /// By operation: units beyond what was included when they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    overage: Option<u64>,
    /// What those cost, by the terms of then.
    #[serde(skip_serializing_if = "Option::is_none")]
    overage_cents: Option<u64>,
}

impl From<Row> for UsageItem {
    fn from(row: Row) -> Self {
        let (overage, overage_cents) = row.overage.map(|it| (it.units, it.cents)).unzip();
        Self { operation: row.operation, day: row.day, key_id: row.key, units: row.units, overage, overage_cents }
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let params: GetUsage = request.query()?;
    let limit = page::limit(params.limit)?;
    let period = period(app, tenant, params.period.as_deref())?;
    let group = match params.group {
        GroupBy::Operation => Group::Operation,
        GroupBy::Key => Group::Key,
        GroupBy::Day => Group::Day,
    };
    let (rows, next_cursor) = usage::list(app, tenant, period, group, params.cursor.as_deref(), limit).await?;
    let items = rows.into_iter().map(UsageItem::from).collect();
    Response::ok(&Usage { period: period.into(), items, next_cursor })
}

fn period(app: &App, tenant: TenantId, first_day: Option<&str>) -> Result<Period, Error> {
    let anchor = Anchor::of(tenant);
    let current = Period::of(anchor, app.clock.now().into());
    let Some(text) = first_day else { return Ok(current) };
    let day = text.parse::<Date>().ok().and_then(|day| Period::beginning(anchor, day));
    day.ok_or_else(|| Error::field("period", format!("expected a day on which a period begins, such as {current}")))
}
