//! Records what a campaign has cost on a day, in the place of what was recorded for it before:
//! the same request twice is the same as once.

use domain::events::EventLog;
use domain::{Reason, StaffPermission, Time};
use jiff::civil::{Date, date};
use ledger::Currency;
use numbers_store::costs::{self, CAMPAIGNS_MAX, Campaign, Cost, Recorded};
use orders_store::reconciliation::days::day_of;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};
use store_core::acts::Act;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "record-campaign-cost",
    summary: "Record what a campaign has cost on a day.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/numbers/costs",
        path_parameters: &[],
        throttle: None,
        access: Access::Staff(StaffPermission::RecordCosts),
        idempotent: false,
        body: Some(schema::<RecordCampaignCost>()),
        query: None,
        success: Success::json(200, schema::<CampaignCostView>()),
        errors: &[TOO_MANY_CAMPAIGNS],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[costs::RECORD],
};

const TOO_MANY_CAMPAIGNS: ErrorCode = ErrorCode::conflict("too_many_campaigns");
/// Before this product.
const FIRST_DAY: Date = date(2020, 1, 1);

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordCampaignCost {
    /// What people call it.
    #[schema(value_type = String, min_length = 1, max_length = 60, pattern = "^[a-z0-9-]+$", example = "spring-newsletter")]
    campaign: Campaign,
    /// On which it cost so much, in UTC; not one that is to come.
    #[schema(value_type = String, format = Date, max_length = 10, example = "2026-11-21")]
    day: Date,
    #[schema(schema_with = crate::currencies)]
    currency: Currency,
    /// In minor units, for the whole day; zero takes back what was recorded.
    #[schema(minimum = 0, maximum = 99_999_999, example = 12_500)]
    amount: i64,
    reason: Reason,
}

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = CampaignCost)]
pub struct CampaignCostView {
    /// What people call it.
    #[schema(value_type = String, min_length = 1, max_length = 60, pattern = "^[a-z0-9-]+$", example = "spring-newsletter")]
    campaign: Campaign,
    /// On which it cost so much, in UTC.
    #[schema(value_type = String, format = Date, max_length = 10, example = "2026-11-21")]
    day: Date,
    #[schema(schema_with = crate::currencies)]
    currency: Currency,
    /// In minor units, for the whole day.
    #[schema(minimum = 0, maximum = 99_999_999, example = 12_500)]
    amount: i64,
    /// When this amount was recorded.
    recorded_at: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let RecordCampaignCost { campaign, day, currency, amount, reason } = request.json()?;
    let now = Time::from(app.clock.now());
    if !(FIRST_DAY..=day_of(now)).contains(&day) {
        return Err(Error::field("day", format!("expected a day from {FIRST_DAY} to today, in UTC")));
    }
    if !(0..=ledger::AMOUNT_MAX).contains(&amount) {
        return Err(Error::field("amount", format!("expected 0 to {} minor units", ledger::AMOUNT_MAX)));
    }
    let cost = Cost { campaign, day, currency, amount, recorded_at: now, recorded_by: by.staff_id };
    let act = Act { by, subject: EventLog::Staff, reason: &reason };
    match costs::record(app, cost, &act).await? {
        Recorded::Done(Cost { campaign, day, currency, amount, recorded_at, .. }) => {
            Response::secret(&CampaignCostView { campaign, day, currency, amount, recorded_at })
        }
        Recorded::TooManyCampaigns => {
            let detail = format!("The month has costs of {CAMPAIGNS_MAX} other campaigns and currencies.");
            Err(Error::Conflict { code: TOO_MANY_CAMPAIGNS, detail })
        }
    }
}
