//! Removes a way to pay, so that it is charged no more; never the last one of a subscription that
//! goes on, nor the one that it is paid by.

use domain::Permission;
use orders_store::stripe;
use payments::Failure;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger};

use crate::asking::{self, NOTE_PAYMENT_METHOD, OWNED};
use crate::{PAYMENT_METHOD, check_live};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "remove-payment-method",
    summary: "Remove a way to pay.",
    trigger: Trigger::Http(Http {
        method: Method::Delete,
        path: "/api/v1/billing/payment-methods/{id}",
        path_parameters: &[("id", PathParameter::PaymentMethod)],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: None,
        success: Success::empty(204),
        errors: &[
            ErrorCode::NOT_FOUND,
            LAST_PAYMENT_METHOD,
            PAYMENT_METHOD_IN_USE,
            ErrorCode::LIVE_KEY_REQUIRED,
            stripe::NOT_CONFIGURED,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[OWNED, NOTE_PAYMENT_METHOD],
};

/// A subscription that goes on would have nothing to charge.
const LAST_PAYMENT_METHOD: ErrorCode = ErrorCode::conflict("last_payment_method");
/// It is what is charged: another one comes first.
const PAYMENT_METHOD_IN_USE: ErrorCode = ErrorCode::conflict("payment_method_in_use");

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let id: String = request.path("id", PAYMENT_METHOD)?;
    let (record, customer) = asking::owned(app, caller).await?;
    let stripe = stripe::client(app).await?;
    let known = asking::check_owned(&stripe, &customer, &id).await?;
    let goes_on = record.running().filter(|current| !current.cancel_at_period_end);
    if goes_on.is_some() && known.len() == 1 {
        let detail = "It is the last way to pay of a subscription that goes on. Add another one first.".to_owned();
        return Err(Error::Conflict { code: LAST_PAYMENT_METHOD, detail });
    }
    let default = stripe.default_payment_method(&customer).await.map_err(stripe::refusal)?;
    let charged = goes_on.and_then(|current| current.payment_method_id.clone()).or(default);
    if goes_on.is_some() && charged.as_ref() == Some(&id) {
        let detail = "The subscription is paid by it. Make another way to pay the default one first.".to_owned();
        return Err(Error::Conflict { code: PAYMENT_METHOD_IN_USE, detail });
    }
    asking::note_payment_method(app, caller, "removed").await?;
    match stripe.detach_payment_method(&id).await {
        // Somebody else has removed it at this moment.
        Ok(()) | Err(Failure::Refused { .. }) => Ok(Response::no_content()),
        Err(failure) => Err(stripe::refusal(failure)),
    }
}
