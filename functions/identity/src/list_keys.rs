//! Lists API keys, the latest first: an editor's own, for an admin all of the
//! workspace.

use domain::{KeyId, Permission};
use platform::page::{self, PAGE_ITEMS_DEFAULT, PAGE_ITEMS_MAX};
use platform::store::api_keys;
use platform::{
    Access, Action, App, Endpoint, Error, Grant, Http, Method, Page, Request, Response, Table, Trigger, schema,
};
use serde::Deserialize;

use crate::key_view::{KeyView, is_theirs};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-keys",
    summary: "List API keys, the latest first.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/auth/keys",
        access: Access::Member(Permission::ManageKeys),
        idempotent: false,
        body: None,
        query: Some(schema::<ListKeys>()),
        success: (200, Some(schema::<Page<KeyView>>())),
        errors: &[],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[
        Grant::Items(Table::Sessions, &[Action::Query], &["ten_*"]),
        Grant::Items(Table::Sessions, &[Action::Get], &["key_*"]),
    ],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ListKeys {
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    #[schema(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u16>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: ListKeys = request.query()?;
    let limit = params.limit.unwrap_or(PAGE_ITEMS_DEFAULT);
    if !(1..=PAGE_ITEMS_MAX).contains(&limit) {
        return Err(Error::field("limit", format!("expected 1 to {PAGE_ITEMS_MAX}")));
    }
    let after = params.cursor.as_deref().map(after).transpose()?;
    let (records, next) = api_keys::list(app, caller.tenant_id, after, limit).await?;
    let now = app.clock.now().into();
    let theirs = records.into_iter().filter(|record| is_theirs(caller, record));
    Response::ok(&Page {
        items: theirs.map(|record| KeyView::new(record, now)).collect(),
        next_cursor: next.map(|id| page::cursor(&id.to_string())),
    })
}

fn after(cursor: &str) -> Result<KeyId, Error> {
    let key = page::sort_key(cursor, KeyId::PREFIX)?;
    key.parse().map_err(|_| Error::field("cursor", "expected the `next_cursor` of an earlier page"))
}
