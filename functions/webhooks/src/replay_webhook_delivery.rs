//! Sends a delivery that has ended once more: the same bytes under the same id, which a receiver
//! that keeps ids knows.

use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use webhooks_store::deliveries::{self, DeliveryKey, Replayed};
use webhooks_store::webhooks;

use crate::delivery_view::DeliveryView;
use crate::finding::find;
use crate::{DELIVERY, DISABLED, WEBHOOK, disabled};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "replay-webhook-delivery",
    summary: "Send a delivery once more.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/webhooks/{id}/deliveries/{event_id}/replay",
        path_parameters: &[("id", PathParameter::Webhook), ("event_id", PathParameter::Delivery)],
        throttle: None,
        access: Access::Member(Permission::ManageWorkspace),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<DeliveryView>()),
        errors: &[ErrorCode::NOT_FOUND, DISABLED, PENDING],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[webhooks::FIND, deliveries::FIND, deliveries::REPLAY],
};

const PENDING: ErrorCode = ErrorCode::conflict("delivery_pending");

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant_id = request.caller()?.tenant_id;
    let webhook = find(app, tenant_id, request.path("id", WEBHOOK)?).await?;
    let key = DeliveryKey { tenant_id, webhook_id: webhook.id, event_id: request.path("event_id", DELIVERY)? };
    let seen = deliveries::find(app, key).await?.ok_or(Error::NotFound { what: DELIVERY })?;
    match deliveries::replay(app, &webhook, &seen).await? {
        Replayed::Done(record) => Response::ok(&DeliveryView::from(*record)),
        Replayed::Pending => {
            let detail = "The delivery has not ended: it is sent by itself.".to_owned();
            Err(Error::Conflict { code: PENDING, detail })
        }
        Replayed::Off => Err(disabled()),
    }
}
