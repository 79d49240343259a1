//! Sends the deliveries of events between two times once more, those that failed or all that have
//! ended, a part of them with each call.

use domain::webhook::DeliveryState;
use domain::{EventId, Permission, Time};
use platform::endpoint::PathParameter;
use platform::page;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};
use ulid::Ulid;
use webhooks_store::deliveries::{self, Replayed, Wanted};
use webhooks_store::webhooks;

use crate::finding::find;
use crate::{DISABLED, WEBHOOK, disabled};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "replay-webhook-deliveries",
    summary: "Send the deliveries of a time once more.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/webhooks/{id}/replay",
        path_parameters: &[("id", PathParameter::Webhook)],
        throttle: None,
        access: Access::Member(Permission::ManageWorkspace),
        idempotent: false,
        body: Some(schema::<ReplayWebhookDeliveries>()),
        query: None,
        success: Success::json(200, schema::<ReplayView>()),
        errors: &[ErrorCode::NOT_FOUND, DISABLED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[webhooks::FIND, deliveries::LIST, deliveries::REPLAY],
};

/// Deliveries that one call looks at.
const LOOKED_AT_MAX: u16 = 50;

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReplayWebhookDeliveries {
    /// Events of this moment and later ones.
    from: Time,
    /// Events of this moment and earlier ones.
    to: Time,
    /// Also those that have arrived, which are otherwise left alone.
    #[schema(default = false, example = false)]
    delivered_too: Option<bool>,
    /// The `next_cursor` of the call before.
    cursor: Option<String>,
}

/// What one call has done.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct ReplayView {
    /// Deliveries that are sent once more.
    #[schema(maximum = 50, example = 12)]
    replayed: u32,
    /// Pass it as `cursor` to go on; absent when all are.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_cursor: Option<String>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let params: ReplayWebhookDeliveries = request.json()?;
    if params.from > params.to {
        return Err(Error::field("to", "expected a time that is not before `from`"));
    }
    let after = params.cursor.as_deref().map(|cursor| page::after::<EventId>(cursor, EventId::PREFIX)).transpose()?;
    let webhook = find(app, tenant, request.path("id", WEBHOOK)?).await?;
    if !webhook.settings.is_enabled {
        return Err(disabled());
    }
    let wanted = Wanted {
        state: (!params.delivered_too.unwrap_or(false)).then_some(DeliveryState::Failed),
        event_type: None,
        from: Some(at(params.from, 0)),
        to: Some(at(params.to, u128::MAX)),
    };
    let found = deliveries::list(app, (tenant, webhook.id), wanted, after, LOOKED_AT_MAX).await?;
    let mut replayed = 0;
    for delivery in found.items.iter().filter(|it| it.state != DeliveryState::Pending) {
        match deliveries::replay(app, &webhook, delivery).await? {
            Replayed::Done(_) => replayed += 1,
            Replayed::Pending => {}
            Replayed::Off => return Err(disabled()),
        }
    }
    let next_cursor = found.next.map(|id| page::cursor(&id.to_string()));
    Response::ok(&ReplayView { replayed, next_cursor })
}

/// Ids of events begin with their time.
fn at(time: Time, random: u128) -> EventId {
    EventId::new(Ulid::from_parts(u64::try_from(time.as_millisecond()).unwrap_or(0), random))
}
