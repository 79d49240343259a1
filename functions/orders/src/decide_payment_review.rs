//! Decides on a payment that is suspicious: takes it, so that the packages of a held order can
//! be used, or gives all of it back, so that nobody can. The customer can read the reason.

use domain::{OrderId, Reason, RefundId, StaffPermission, TenantId};
use orders_store::reviews::{self, By, Decided};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;
use store_core::acts::Act;

use crate::review_view::ReviewView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "decide-payment-review",
    summary: "Release an order whose payment is suspicious, or give it back.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/workspaces/{id}/orders/{order_id}/review",
        path_parameters: &[("id", PathParameter::AnyWorkspace), ("order_id", PathParameter::AnyOrder)],
        throttle: None,
        access: Access::StaffRecently(StaffPermission::ReviewPayments),
        idempotent: false,
        body: Some(schema::<DecidePaymentReview>()),
        query: None,
        success: Success::json(200, schema::<ReviewView>()),
        errors: &[ErrorCode::NOT_FOUND, REVIEW_NOT_OPEN],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[reviews::RELEASE, reviews::REFUSE],
};

/// Somebody has decided otherwise, or the payment was never suspicious.
const REVIEW_NOT_OPEN: ErrorCode = ErrorCode::conflict("review_not_open");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecidePaymentReview {
    reason: Reason,
    /// What becomes of the payment.
    decision: Decision,
}

/// What becomes of a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = PaymentDecision)]
pub enum Decision {
    /// Also of what was refused, where the refund failed and the money is still here.
    Release,
    /// To refuse once more sends the money of a refund that failed.
    Refuse,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let tenant: TenantId = request.path("id", crate::ORDER)?;
    let id: OrderId = request.path("order_id", crate::ORDER)?;
    let DecidePaymentReview { reason, decision } = request.json()?;
    let act = Act { by, subject: tenant.into(), reason: &reason };
    let decided = match decision {
        Decision::Release => reviews::release(app, (tenant, id), &act).await?,
        Decision::Refuse => {
            let refund = RefundId::new(app.clock.ulid());
            reviews::refuse(app, (tenant, id), refund, By::Staff(&act)).await?
        }
    };
    match decided {
        Decided::Done(order) => match ReviewView::of(&order) {
            Some(view) => Response::secret(&view),
            None => Err(Error::internal("an order was decided on without a review")),
        },
        Decided::NotFound => Err(Error::NotFound { what: crate::ORDER }),
        Decided::NotOpen => {
            let detail = "The payment does not wait for a decision, or somebody has decided otherwise.".to_owned();
            Err(Error::Conflict { code: REVIEW_NOT_OPEN, detail })
        }
    }
}
