//! Has the subscription end with the period that is paid; until then it is as it was, and can be
//! resumed. One whose first payment is awaited ends at once.

use domain::Permission;
use orders_store::stripe;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use subscriptions_store::carrying_out::PRICES_MISSING;
use subscriptions_store::settling;
use subscriptions_store::subscriptions;

use crate::asking::{self, ASK};
use crate::judging::Asked;
use crate::subscription_view::SubscriptionView;
use crate::{PAYMENT_REFUSED, check_live};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "cancel-subscription",
    summary: "Have the subscription end with its period.",
    trigger: Trigger::Http(Http {
        method: Method::Delete,
        path: "/api/v1/billing/subscription",
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
    grants: &[ASK, settling::APPLY],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let stripe = stripe::client(app).await?;
    asking::ask(app, &stripe, caller, Asked::Cancel).await?;
    let record = subscriptions::find(app, caller.tenant_id).await?;
    Response::ok(&SubscriptionView::of(app, record.as_ref())?)
}
