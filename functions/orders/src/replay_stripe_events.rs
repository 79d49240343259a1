//! Has what Stripe has told between two moments applied once more, a page of its own list at a
//! time: what each event is about is fetched anew, and applied as it is now. What nobody heard
//! of is kept, as if it had just come.

use domain::{Reason, StaffPermission, Time};
use orders_store::{stripe, stripe_events};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};
use store_core::acts::Act;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "replay-stripe-events",
    summary: "Have what Stripe has told between two moments applied once more.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/stripe-events/replay",
        path_parameters: &[],
        throttle: None,
        access: Access::StaffRecently(StaffPermission::ReplayPayments),
        idempotent: false,
        body: Some(schema::<ReplayStripeEvents>()),
        query: None,
        success: Success::json(200, schema::<ReplayedStripeEvents>()),
        errors: &[stripe::NOT_CONFIGURED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[stripe::CLIENT, stripe_events::REPLAY, stripe_events::RECEIVE],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReplayStripeEvents {
    reason: Reason,
    /// The first moment, by Stripe's clock. Stripe lists the events of 30 days.
    from: Time,
    /// The last one.
    until: Time,
    /// Where the answer before this one ended.
    #[schema(min_length = 1, max_length = 255, example = "evt_1SNVbPGm7vC2xH0kq2b3c4d5")]
    after: Option<String>,
}

/// The latest events come first.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ReplayedStripeEvents {
    /// Events that had been kept, and are applied once more.
    #[schema(minimum = 0, maximum = 100, example = 42)]
    replayed: u32,
    /// Events that nobody had heard of.
    #[schema(minimum = 0, maximum = 100, example = 0)]
    received: u32,
    /// What the next call has as `after`; none where there are no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 255, example = "evt_1SNVbPGm7vC2xH0kq2b3c4d5")]
    next: Option<String>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let ReplayStripeEvents { reason, from, until, after } = request.json()?;
    if until < from {
        return Err(Error::field("until", "expected a moment that is not before `from`"));
    }
    if after.as_deref().is_some_and(|after| !payments::is_id(after)) {
        return Err(Error::field("after", "expected the `next` of an answer"));
    }
    let stripe = stripe::client(app).await?;
    let between = (from.as_second(), Some(until.as_second()));
    let page = stripe.events(between, after.as_deref()).await.map_err(stripe::refusal)?;
    let act = Act { by, subject: domain::events::EventLog::Staff, reason: &reason };
    let next = page.events.last().map(|told| told.id.clone()).filter(|_| page.has_more);
    let (mut replayed, mut received) = (0, 0);
    for told in page.events {
        match stripe_events::replay(app, &told.id, &act).await? {
            Some(_) => replayed += 1,
            None => received += u32::from(stripe_events::receive(app, told, None).await?),
        }
    }
    Response::ok(&ReplayedStripeEvents { replayed, received, next })
}
