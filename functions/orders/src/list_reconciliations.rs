//! Lists the days on which the books were compared with Stripe's balance, the latest first,
//! each with what its last look has found.

use domain::{StaffPermission, Time};
use jiff::civil::Date;
use ledger::Currency;
use orders_store::orders::CURRENCY;
use orders_store::reconciliation::days::{self, Record, Sum};
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Paging, Request, Response, Success, Trigger, page_schema, schema,
};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-reconciliations",
    summary: "List the days on which the books were compared with Stripe.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/books/reconciliations",
        path_parameters: &[],
        throttle: None,
        access: Access::Staff(StaffPermission::ViewBooks),
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<ReconciliationView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[days::LIST],
};

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Reconciliation)]
pub struct ReconciliationView {
    /// The day in UTC that was compared.
    #[schema(value_type = String, format = Date, max_length = 10, example = "2026-11-21")]
    day: Date,
    /// When it was last compared: days of open differences are compared each day.
    looked_at: Time,
    /// Of all its amounts.
    #[schema(schema_with = crate::currencies)]
    currency: Currency,
    /// What was posted to the clearing account, but for corrections. At the edges of a day it
    /// need not be what Stripe has moved in it.
    ours: SumView,
    /// What Stripe has moved of this product's.
    theirs: SumView,
    /// What Stripe has moved that is of no order of this product, such as payouts to the
    /// operator's own bank.
    elsewhere: SumView,
    /// What staff had posted to make the books equal.
    corrections: SumView,
    /// How many differences the last look has found.
    #[schema(minimum = 0, example = 1)]
    differences: u32,
    /// Those among them that were not resolved then.
    #[schema(minimum = 0, example = 1)]
    open: u32,
}

/// How much has moved.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = MovedSum)]
pub struct SumView {
    /// How often.
    #[schema(minimum = 0, example = 12)]
    count: u32,
    /// In minor units, after fees; below zero of what leaves.
    #[schema(minimum = -9_007_199_254_740_991_i64, example = 13_620)]
    net: i64,
}

impl From<Sum> for SumView {
    fn from(Sum { count, net }: Sum) -> Self {
        Self { count, net }
    }
}

impl From<Record> for ReconciliationView {
    fn from(record: Record) -> Self {
        let Record { day, looked_at, ours, theirs, elsewhere, corrections, differences, open } = record;
        Self {
            day,
            looked_at,
            currency: CURRENCY,
            ours: ours.into(),
            theirs: theirs.into(),
            elsewhere: elsewhere.into(),
            corrections: corrections.into(),
            differences,
            open,
        }
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    request.staff()?;
    let (before, limit) = request.query::<Paging>()?.after::<Date>("")?;
    let before = before.map(|day| day.to_string());
    let (found, more) = days::list(app, before.as_deref(), limit.into()).await?;
    let next_cursor = found.last().filter(|_| more).map(|last| page::cursor(&last.day.to_string()));
    Response::secret(&Page { items: found.into_iter().map(ReconciliationView::from).collect(), next_cursor })
}
