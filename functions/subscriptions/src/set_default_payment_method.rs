//! Has a way to pay charged from now on; an invoice that is late is charged at once, so that the
//! plan goes on.

use domain::Permission;
use orders_store::stripe;
use payments::Failure;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use subscriptions_store::entitlement::Status;
use subscriptions_store::settling;

use crate::asking::{self, NOTE_PAYMENT_METHOD, OWNED};
use crate::subscription_view::SubscriptionView;
use crate::{PAYMENT_METHOD, PAYMENT_REFUSED, check_live};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "set-default-payment-method",
    summary: "Have a way to pay charged from now on.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/billing/payment-methods/{id}/default",
        path_parameters: &[("id", PathParameter::PaymentMethod)],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<SubscriptionView>()),
        errors: &[ErrorCode::NOT_FOUND, PAYMENT_REFUSED, ErrorCode::LIVE_KEY_REQUIRED, stripe::NOT_CONFIGURED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[OWNED, NOTE_PAYMENT_METHOD, settling::APPLY_INVOICE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let id: String = request.path("id", PAYMENT_METHOD)?;
    let (record, customer) = asking::owned(app, caller).await?;
    let stripe = stripe::client(app).await?;
    asking::check_owned(&stripe, &customer, &id).await?;
    asking::note_payment_method(app, caller, "default").await?;
    stripe.set_default_payment_method(&customer, &id).await.map_err(stripe::refusal)?;
    let Some(current) = record.running() else { return Response::ok(&SubscriptionView::of(app, Some(&record))?) };
    let key = format!("pay-by-{}-{id}-{}", current.stripe_id, record.revision);
    stripe.pay_by(&key, &current.stripe_id, &id).await.map_err(stripe::refusal)?;
    if let (Status::PastDue, Some(invoice)) = (current.status, &current.latest_invoice_id) {
        let key = format!("pay-{invoice}-{id}-{}", record.revision);
        match stripe.pay_invoice(&key, invoice, Some(&id)).await {
            Ok(_) => {}
            Err(Failure::Refused { message, .. }) => {
                return Err(Error::Conflict { code: PAYMENT_REFUSED, detail: message });
            }
            Err(failure) => return Err(stripe::refusal(failure)),
        }
        settling::apply_invoice(app, &stripe, invoice, &caller.actor()).await?;
    }
    let record = settling::apply(app, &stripe, &current.stripe_id, &caller.actor()).await?;
    Response::ok(&SubscriptionView::of(app, record.as_ref())?)
}
