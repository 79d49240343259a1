//! Has an event of Stripe's applied once more: what it is about is fetched anew, and applied
//! as it is now.

use domain::{Reason, StaffPermission, Time};
use orders_store::stripe_events::{self, Record};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};
use store_core::acts::Act;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "replay-stripe-event",
    summary: "Have an event of Stripe's applied once more.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/stripe-events/{id}/replay",
        path_parameters: &[("id", PathParameter::StripeEvent)],
        throttle: None,
        access: Access::StaffRecently(StaffPermission::ReplayPayments),
        idempotent: false,
        body: Some(schema::<ReplayStripeEvent>()),
        query: None,
        success: Success::json(200, schema::<StripeEventView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[stripe_events::REPLAY],
};

const EVENT: &str = "event";

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReplayStripeEvent {
    reason: Reason,
}

/// What is kept of an event; not what it says, which is about a person.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = StripeEvent)]
pub struct StripeEventView {
    #[schema(min_length = 1, max_length = 255, example = "evt_1SNVbPGm7vC2xH0kq2b3c4d5")]
    id: String,
    /// As Stripe names it.
    #[schema(min_length = 1, max_length = 255, example = "payment_intent.succeeded")]
    kind: String,
    received_at: Time,
    /// How often staff has had it applied once more.
    #[schema(minimum = 0, example = 1)]
    replays: u32,
}

impl From<Record> for StripeEventView {
    fn from(record: Record) -> Self {
        let Record { told, received_at, replays, .. } = record;
        Self { id: told.id, kind: told.kind, received_at, replays }
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let id: String = request.path("id", EVENT)?;
    if !payments::is_id(&id) {
        return Err(Error::NotFound { what: EVENT });
    }
    let ReplayStripeEvent { reason } = request.json()?;
    let act = Act { by, subject: domain::events::EventLog::Staff, reason: &reason };
    let replayed = stripe_events::replay(app, &id, &act).await?.ok_or(Error::NotFound { what: EVENT })?;
    Response::ok(&StripeEventView::from(replayed))
}
