//! Has a subscription go on that was to end with its period, or is paused.

use domain::Permission;
use orders_store::stripe;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use subscriptions_store::carrying_out::PRICES_MISSING;

use crate::asking::{self, ASK};
use crate::judging::Asked;
use crate::subscription_view::SubscriptionView;
use crate::{PAYMENT_REFUSED, check_live};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "resume-subscription",
    summary: "Have the subscription go on.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/billing/subscription/resume",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<SubscriptionView>()),
        errors: &[
            ErrorCode::NOT_FOUND,
            PAYMENT_REFUSED,
            ErrorCode::LIVE_KEY_REQUIRED,
            stripe::NOT_CONFIGURED,
            PRICES_MISSING,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[ASK],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let stripe = stripe::client(app).await?;
    let record = asking::ask(app, &stripe, caller, Asked::Resume).await?;
    Response::ok(&SubscriptionView::of(app, Some(&record))?)
}
