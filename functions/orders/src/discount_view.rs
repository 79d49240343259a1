//! A discount code as its workspace sees it, and where it can be asked for.

use domain::{AccountId, DiscountCode, DiscountNote, Time};
use orders_store::discounts::Record;
use orders_store::discounts::rules::Off;
use platform::App;
use registry::PackageId;
use serde::Serialize;

/// What a 404 calls it.
pub(crate) const DISCOUNT: &str = "discount code";

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Discount)]
pub struct DiscountView {
    code: DiscountCode,
    /// Taken off each package, rounded down to whole cents.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, maximum = 100, example = 20)]
    percent: Option<u8>,
    /// Taken off each package, and never more than its price.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, maximum = 9_999_999, example = 500)]
    amount_cents: Option<u64>,
    /// Which it is for; none: for every package of the workspace.
    #[schema(max_items = 20)]
    packages: Vec<PackageId>,
    /// How often it can be used together.
    #[schema(minimum = 1, maximum = 100_000, example = 100)]
    uses_max: u32,
    /// How often by one workspace.
    #[schema(minimum = 1, maximum = 100_000, example = 1)]
    uses_per_workspace_max: u32,
    /// From when on it can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    starts_at: Option<Time>,
    /// From when on it cannot be used any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<DiscountNote>,
    created_by: AccountId,
    created_at: Time,
    /// When the workspace ended it.
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<Time>,
    /// Orders with it that are paid or wait for their payment; a refund takes none away.
    #[schema(maximum = 100_000, example = 12)]
    uses: u32,
    /// What these orders cost less by it, in cents.
    #[schema(maximum = 9_007_199_254_740_991_u64, example = 2_880)]
    discounted_cents: u64,
}

impl From<Record> for DiscountView {
    fn from(record: Record) -> Self {
        let (percent, amount_cents) = match record.terms.off {
            Off::Percent(percent) => (Some(percent), None),
            Off::AmountCents(amount) => (None, Some(amount)),
        };
        Self {
            code: record.code,
            percent,
            amount_cents,
            packages: record.terms.packages,
            uses_max: record.terms.uses_max,
            uses_per_workspace_max: record.terms.uses_per_workspace_max,
            starts_at: record.terms.valid_from,
            expires_at: record.terms.valid_until,
            note: record.note,
            created_by: record.created_by,
            created_at: record.created_at,
            ended_at: record.ended_at,
            uses: record.uses,
            discounted_cents: record.discounted_cents,
        }
    }
}

/// Where a code can be asked for.
pub(crate) fn location(app: &App, code: &DiscountCode) -> String {
    app.config.api_link(&format!("/api/v1/creator/discounts/{code}"))
}
