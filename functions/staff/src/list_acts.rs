//! Lists what staff did, the newest first: the log of staff, with reasons.

use domain::StaffPermission;
use domain::events::EventLog;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Paging, Request, Response, Success, Trigger, page_schema, schema,
};
use store_core::event_view::EventView;
use store_core::events;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-acts",
    summary: "List what staff did.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/acts",
        path_parameters: &[],
        throttle: None,
        access: Access::Staff(StaffPermission::ViewActs),
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<EventView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[events::LIST_OF_STAFF],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: Paging = request.query()?;
    let limit = page::limit(params.limit)?;
    let before = params.cursor.as_deref().map(|it| page::after(it, "")).transpose()?;
    let found = events::list(app, EventLog::Staff, before, limit).await?;
    let next = found.last().filter(|last| last.event.sequence > 1).map(|last| last.event.sequence);
    let items = found.into_iter().map(|logged| EventView::new(logged, true)).collect::<Result<Vec<_>, Error>>()?;
    Response::secret(&Page { items, next_cursor: next.map(|it| page::cursor(&it.to_string())) })
}
