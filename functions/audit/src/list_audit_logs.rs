//! Lists what happened in the workspace, the newest first: who did what, and when. Texts
//! that tell who somebody is are shown to admins in person; all others see ids.

use domain::events::EventLog;
use domain::{Permission, Time};
use jiff::civil::Date;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Request, Response, Success, Trigger, page_schema, schema,
};
use serde::Deserialize;
use store_core::event_view::EventView;
use store_core::events;

use crate::log_page::{self, Range};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-audit-logs",
    summary: "List what happened in the workspace, the newest first.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/audit-logs",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: Some(schema::<ListAuditLogs>()),
        success: Success::json(200, page_schema::<EventView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[events::LIST_OF_WORKSPACE],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ListAuditLogs {
    /// The first day, in UTC; from the beginning when absent.
    #[schema(value_type = Option<String>, format = "date", max_length = 10, example = "2026-11-01")]
    start_date: Option<String>,
    /// The last day, in UTC; until now when absent.
    #[schema(value_type = Option<String>, format = "date", max_length = 10, example = "2026-11-30")]
    end_date: Option<String>,
    /// The `next_cursor` of the page before.
    #[schema(max_length = 512, example = "NDI")]
    cursor: Option<String>,
    /// At most so many. A page may hold fewer, or none, and still have a next one.
    #[schema(minimum = 1, maximum = 100, default = 25, example = 25)]
    limit: Option<u16>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: ListAuditLogs = request.query()?;
    let range = Range { from: start(&params)?, to: end(&params)? };
    let limit = page::limit(params.limit)?;
    let before = params.cursor.as_deref().map(|it| page::after(it, "")).transpose()?;
    let with_texts = caller.admit(app, Access::Member(Permission::ManageMembers)).is_ok();
    let found = log_page::read(app, EventLog::Workspace(caller.tenant_id), range, before, limit).await?;
    let items = found.items.into_iter().map(|logged| EventView::new(logged, with_texts));
    Response::ok(&Page {
        items: items.collect::<Result<Vec<_>, Error>>()?,
        next_cursor: found.next.map(|it| page::cursor(&it.to_string())),
    })
}

fn start(params: &ListAuditLogs) -> Result<Option<Time>, Error> {
    params.start_date.as_deref().map(|text| midnight("start_date", text, 0)).transpose()
}

/// The first moment after the last day.
fn end(params: &ListAuditLogs) -> Result<Option<Time>, Error> {
    params.end_date.as_deref().map(|text| midnight("end_date", text, 1)).transpose()
}

fn midnight(field: &str, text: &str, days_later: i64) -> Result<Time, Error> {
    let wrong = || Error::field(field, "expected a day such as 2026-11-30");
    let day: Date = text.parse().map_err(|_| wrong())?;
    let day = day.checked_add(jiff::Span::new().days(days_later)).map_err(|_| wrong())?;
    let start = day.to_zoned(jiff::tz::TimeZone::UTC).map_err(|_| wrong())?;
    Ok(start.timestamp().into())
}
