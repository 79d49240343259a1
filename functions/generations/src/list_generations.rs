//! Lists the workspace's generations, the latest first.

use domain::generation::State;
use domain::{GenerationId, Permission};
use platform::page::{self, PAGE_ITEMS_DEFAULT, PAGE_ITEMS_MAX};
use platform::store::generations;
use platform::{
    Access, Action, App, Endpoint, Error, Grant, Http, Method, Page, Request, Response, Table, Trigger, schema,
};
use serde::Deserialize;

use crate::view::GenerationView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-generations",
    summary: "List the workspace's generations, the latest first.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/generations",
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: Some(schema::<ListGenerations>()),
        success: (200, Some(schema::<Page<GenerationView>>())),
        errors: &[],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[Grant::Table(Table::Generations, &[Action::Query])],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ListGenerations {
    /// Only those in this state.
    state: Option<State>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
    /// At most so many. A page may hold fewer, or none, and still have a next one:
    /// of large ones, or of those in a rare state.
    #[schema(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u16>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let params: ListGenerations = request.query()?;
    let limit = params.limit.unwrap_or(PAGE_ITEMS_DEFAULT);
    if !(1..=PAGE_ITEMS_MAX).contains(&limit) {
        return Err(Error::field("limit", format!("expected 1 to {PAGE_ITEMS_MAX}")));
    }
    let after = params.cursor.as_deref().map(after).transpose()?;
    let listed = generations::list(app, tenant, params.state, after, limit).await?;
    Response::ok(&Page {
        items: listed.items.into_iter().map(GenerationView::brief).collect(),
        next_cursor: listed.next.map(|id| page::cursor(&id.to_string())),
    })
}

fn after(cursor: &str) -> Result<GenerationId, Error> {
    let key = page::sort_key(cursor, GenerationId::PREFIX)?;
    key.parse().map_err(|_| Error::field("cursor", "expected the `next_cursor` of an earlier page"))
}
