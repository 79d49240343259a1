//! An invoice as its workspace sees it.

use domain::Time;
use ledger::Currency;
use serde::Serialize;
use subscriptions_store::invoices::{Line, Record, State};

/// An invoice of the subscription. Amounts are in the smallest unit of the currency.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = SubscriptionInvoice)]
pub struct InvoiceView {
    #[schema(min_length = 1, max_length = 255, example = "in_1SNVbPGm7vC2xH0kq2b3c4d5")]
    id: String,
    /// As Stripe numbers it; none of a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 255, example = "4F2A9B1C-0001")]
    number: Option<String>,
    state: State,
    /// Why there is one, as Stripe says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 255, example = "subscription_cycle")]
    reason: Option<String>,
    #[schema(schema_with = crate::wanting::currency)]
    currency: Currency,
    /// The sum of the lines.
    #[schema(minimum = -9_007_199_254_740_991_i64, example = 16_500)]
    total: i64,
    /// What is charged of it: less where there is credit.
    #[schema(minimum = 0, example = 16_500)]
    amount_due: i64,
    /// What was paid of it.
    #[schema(minimum = 0, example = 16_500)]
    amount_paid: i64,
    created_at: Time,
    /// How often it was charged.
    #[schema(minimum = 0, example = 1)]
    attempts: u32,
    /// What it is made of.
    #[schema(max_items = 100)]
    lines: Vec<InvoiceLineView>,
}

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = SubscriptionInvoiceLine)]
pub struct InvoiceLineView {
    /// What it is for, as Stripe says it.
    #[schema(max_length = 5000, example = "2 × Workspace Starter (at $99.00 / month)")]
    description: String,
    /// Negative where it is credited.
    #[schema(minimum = -9_007_199_254_740_991_i64, example = 19_800)]
    amount: i64,
    /// Seats.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 0, example = 2)]
    quantity: Option<u32>,
    period_start: Time,
    period_end: Time,
    /// Whether it is a part of a period, because something has changed in it.
    #[schema(example = false)]
    is_proration: bool,
}

impl From<Record> for InvoiceView {
    fn from(it: Record) -> Self {
        Self {
            id: it.id,
            number: it.number,
            state: it.state,
            reason: it.reason,
            currency: it.currency,
            total: it.total,
            amount_due: it.amount_due,
            amount_paid: it.amount_paid,
            created_at: it.created_at,
            attempts: it.attempts,
            lines: it.lines.into_iter().map(InvoiceLineView::from).collect(),
        }
    }
}

impl From<Line> for InvoiceLineView {
    fn from(line: Line) -> Self {
        let Line { description, amount, quantity, period_start, period_end, is_proration } = line;
        Self { description, amount, quantity, period_start, period_end, is_proration }
    }
}
