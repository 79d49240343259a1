//! Made from the API's document by `make clients`: the operations of billing.

use reqwest::Method;

use crate::call::{Call, Json, path_of};
use crate::models;

/// See the plans, what they include and what they cost.
#[inline]
pub fn get_pricing() -> Call<Json<models::Pricing>> {
    Call::new("get-pricing", Method::GET, path_of("/api/v1/billing/pricing", &[]))
}

/// See the workspace's plan, its limits, and what is left of them. Needs the role `viewer` or a higher one; an API key
/// needs the scope `read`.
#[inline]
pub fn get_quotas() -> Call<Json<models::Quotas>> {
    Call::new("get-quotas", Method::GET, path_of("/api/v1/billing/quotas", &[]))
}

/// What [`get_usage`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct GetUsageOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    pub group: Option<models::GroupBy>,
    /// How many at most.
    pub limit: Option<u32>,
    /// The day on which the period begins; the current one when absent.
    pub period: Option<String>,
}

/// See what the workspace has used, by operation, API key or day. Needs the role `viewer` or a higher one; an API key
/// needs the scope `read`.
#[inline]
pub fn get_usage(options: &GetUsageOptions) -> Call<Json<models::Usage>> {
    Call::new("get-usage", Method::GET, path_of("/api/v1/billing/usage", &[]))
        .ask("cursor", &options.cursor)
        .ask("group", &options.group)
        .ask("limit", &options.limit)
        .ask("period", &options.period)
}

/// Report usage from a service of the workspace's own. Needs the role `editor` or a higher one; an API key needs the
/// scope `meter`.
#[inline]
pub fn report_usage(body: &models::ReportUsage) -> Call<Json<models::ReportedUsage>> {
    Call::new("report-usage", Method::POST, path_of("/api/v1/billing/usage", &[])).json(body)
}
