//! A difference between the books and Stripe as staff sees it.

use domain::{OrderId, StaffId, TenantId, Time};
use jiff::civil::Date;
use ledger::{Class, Currency, Total, TransferId, correction_of};
use orders_store::reconciliation::differences::{DifferenceId, Found, Record, State};
use serde::Serialize;

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = BooksDifference)]
pub struct DifferenceView {
    /// Its class, and what it is about: a charge, a refund (`repayment`) or one that came back
    /// (`returned`), what a bank took or gave back (`dispute`).
    #[schema(value_type = String, min_length = 1, max_length = 180, pattern = "^[a-z_]+[.][A-Za-z0-9_.-]+$", example = "missing_here.charge.ord_01JD3V7Z0QK2M4N6P8R0T2V4X6")]
    id: DifferenceId,
    class: Class,
    state: State,
    /// The day in UTC that was compared.
    #[schema(value_type = String, format = Date, max_length = 10, example = "2026-11-21")]
    day: Date,
    /// Whose order it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    workspace_id: Option<TenantId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    order_id: Option<OrderId>,
    /// What the books have of it.
    ours: SideView,
    /// What Stripe has of it.
    theirs: SideView,
    /// What the books lack of what Stripe has, in minor units: below zero of what they have
    /// too much. Absent where no correction helps.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = -9_007_199_254_740_991_i64, example = -1_200)]
    lacking: Option<i64>,
    /// Of our books.
    #[schema(value_type = Vec<String>, max_items = 50)]
    transfer_ids: Vec<TransferId>,
    /// Stripe's.
    #[schema(max_items = 50)]
    balance_transaction_ids: Vec<String>,
    /// When it was found as it is now.
    found_at: Time,
    /// When it was closed or resolved.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    ended_at: Option<Time>,
    /// Why it has closed by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(
        max_length = 200,
        example = "Both sides were equal when they were looked at on 2026-11-23T06:00:00.000Z."
    )]
    note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    resolved_by: Option<StaffId>,
    /// The transfer that has corrected it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = String, required = false, min_length = 1, max_length = 200, example = "correction/missing_here.charge.ord_01JD3V7Z0QK2M4N6P8R0T2V4X6")]
    correction: Option<TransferId>,
}

/// What one side has of a movement.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = BooksSide)]
pub struct SideView {
    /// How often.
    #[schema(minimum = 0, example = 1)]
    times: u32,
    /// In minor units, before fees; below zero of what leaves.
    #[schema(minimum = -9_007_199_254_740_991_i64, example = 1_200)]
    amount: i64,
    /// What Stripe keeps, in minor units.
    #[schema(minimum = -9_007_199_254_740_991_i64, example = 65)]
    fee: i64,
    /// Absent of what it does not have.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = crate::currencies, required = false)]
    currency: Option<Currency>,
}

impl From<Total> for SideView {
    fn from(Total { times, amount, fee, currency }: Total) -> Self {
        Self { times, amount, fee, currency }
    }
}

impl From<Record> for DifferenceView {
    fn from(record: Record) -> Self {
        let Record { found, found_at, state, ended_at, note, resolved_by, correction, .. } = record;
        let Found { id, class, day, tenant_id, order_id, stripe_ids, transfers, ours, theirs, .. } = found;
        Self {
            id,
            class,
            state,
            day,
            workspace_id: tenant_id,
            order_id,
            ours: ours.into(),
            theirs: theirs.into(),
            lacking: correction_of(ours, theirs).map(|(amount, _)| amount),
            transfer_ids: transfers,
            balance_transaction_ids: stripe_ids,
            found_at,
            ended_at,
            note,
            resolved_by,
            correction: correction.map(|transfer| transfer.id().clone()),
        }
    }
}
