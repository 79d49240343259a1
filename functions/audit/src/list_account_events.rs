//! Lists what happened to the caller's own account, the newest first: sign-ins, changes,
//! and what staff did about it. A workspace's events are in the workspace's log.

use domain::events::EventLog;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Paging, Request, Response, Success, Trigger, page_schema, schema,
};
use store_core::event_view::EventView;
use store_core::events;

use crate::log_page::{self, Range};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-account-events",
    summary: "List what happened to your account, the newest first.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/auth/events",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
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
    grants: &[events::LIST_OF_ACCOUNT],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let account = request.caller()?.account_id;
    let params: Paging = request.query()?;
    let limit = page::limit(params.limit)?;
    let before = params.cursor.as_deref().map(|it| page::after(it, "")).transpose()?;
    let all = Range { from: None, to: None };
    let found = log_page::read(app, EventLog::Account(account), all, before, limit).await?;
    let items = found.items.into_iter().map(|logged| EventView::new(logged, true));
    Response::ok(&Page {
        items: items.collect::<Result<Vec<_>, Error>>()?,
        next_cursor: found.next.map(|it| page::cursor(&it.to_string())),
    })
}
