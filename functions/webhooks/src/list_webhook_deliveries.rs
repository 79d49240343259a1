//! Lists what was sent to a webhook within the last 30 days, the newest event first.

use domain::webhook::{DeliveryState, EventType};
use domain::{EventId, Permission};
use platform::endpoint::PathParameter;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Http, Method, Page, Request, Response, Success, Trigger, page_schema,
    schema,
};
use serde::Deserialize;
use webhooks_store::deliveries::{self, Wanted};
use webhooks_store::webhooks;

use crate::WEBHOOK;
use crate::delivery_view::DeliverySummary;
use crate::finding::find;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-webhook-deliveries",
    summary: "List what was sent to a webhook.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/webhooks/{id}/deliveries",
        path_parameters: &[("id", PathParameter::Webhook)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: Some(schema::<Query>()),
        success: Success::json(200, page_schema::<DeliverySummary>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[webhooks::FIND, deliveries::LIST],
};

/// Which ones.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Query {
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    #[schema(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u16>,
    /// Only those that stand so.
    state: Option<DeliveryState>,
    /// Only those of events of this type.
    event: Option<EventType>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let query: Query = request.query()?;
    let after = query.cursor.as_deref().map(|cursor| page::after::<EventId>(cursor, EventId::PREFIX)).transpose()?;
    let limit = page::limit(query.limit)?;
    let webhook = find(app, tenant, request.path("id", WEBHOOK)?).await?;
    let wanted = Wanted { state: query.state, event_type: query.event, ..Wanted::default() };
    let found = deliveries::list(app, (tenant, webhook.id), wanted, after, limit).await?;
    let next_cursor = found.next.map(|id| page::cursor(&id.to_string()));
    let items: Vec<DeliverySummary> = found.items.into_iter().map(DeliverySummary::from).collect();
    Response::ok(&Page { items, next_cursor })
}
