//! Has nothing charged from the next period on, until the subscription is resumed: what is paid
//! stays to the end of its period, and the workspace is on the free plan after it.

use domain::Permission;
use orders_store::stripe;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use subscriptions_store::carrying_out::PRICES_MISSING;

use crate::asking::{self, ASK};
use crate::judging::Asked;
use crate::subscription_view::SubscriptionView;
use crate::{PAYMENT_REFUSED, SUBSCRIPTION_STOPPED, check_live};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "pause-subscription",
    summary: "Have nothing charged until the subscription is resumed.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/billing/subscription/pause",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<SubscriptionView>()),
        errors: &[
            SUBSCRIPTION_STOPPED,
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
    let record = asking::ask(app, &stripe, caller, Asked::Pause).await?;
    Response::ok(&SubscriptionView::of(app, Some(&record))?)
}
