//! Makes a second secret of a webhook. Deliveries are signed by both until the old one ends, so
//! that nothing is missed while the receiver changes over.

use domain::Permission;
use jiff::SignedDuration;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;
use webhooks_store::webhooks::{self, OVERLAP_SECONDS_MAX, Rotated};

use crate::WEBHOOK;
use crate::webhook_view::NewWebhookView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "rotate-webhook-secret",
    summary: "Make another secret of a webhook.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/webhooks/{id}/rotate-secret",
        path_parameters: &[("id", PathParameter::Webhook)],
        throttle: None,
        access: Access::MemberRecently(Permission::ManageWorkspace),
        idempotent: true,
        body: Some(schema::<RotateWebhookSecret>()),
        query: None,
        success: Success::json(201, schema::<NewWebhookView>()),
        errors: &[ErrorCode::NOT_FOUND, OVERLAPPING],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[webhooks::ROTATE],
};

const OVERLAPPING: ErrorCode = ErrorCode::conflict("webhook_secrets_overlap");
const OVERLAP_SECONDS_DEFAULT: u32 = 24 * 3600;

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RotateWebhookSecret {
    /// For how long the old secret signs as well; 0 ends it now, as one that was found needs.
    #[schema(minimum = 0, maximum = 604_800, default = 86_400)]
    overlap_seconds: Option<u32>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: RotateWebhookSecret = request.json()?;
    let seconds = params.overlap_seconds.unwrap_or(OVERLAP_SECONDS_DEFAULT);
    if seconds > OVERLAP_SECONDS_MAX {
        return Err(Error::field("overlap_seconds", format!("expected at most {OVERLAP_SECONDS_MAX}")));
    }
    let webhook = (caller.tenant_id, request.path("id", WEBHOOK)?);
    let (id, overlap) = (request.resource_ulid(&app.clock), SignedDuration::from_secs(i64::from(seconds)));
    match webhooks::rotate(app, webhook, id, overlap, &caller.actor()).await? {
        Rotated::Done(record, secret) => {
            let view = NewWebhookView::new(*record, &secret, app.clock.now().into());
            Ok(Response::json(201, &view)?.with_header("cache-control", "no-store"))
        }
        Rotated::Overlapping => {
            let detail = "Two secrets sign already. Wait until the older one ends, or end both by an overlap of 0.";
            Err(Error::Conflict { code: OVERLAPPING, detail: detail.to_owned() })
        }
        Rotated::Absent => Err(Error::NotFound { what: WEBHOOK }),
    }
}
