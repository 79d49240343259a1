//! Lists the workspace's generations, the latest first.

use domain::generation::State;
use domain::{GenerationId, Permission};
use generations_store::generations;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Request, Response, Success, Trigger, page, page_schema, schema,
};
use serde::Deserialize;

use crate::view::GenerationView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-generations",
    summary: "List the workspace's generations, the latest first.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/generations",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: Some(schema::<ListGenerations>()),
        success: Success::json(200, page_schema::<GenerationView>().with_etag()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[generations::LIST],
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
    let limit = page::limit(params.limit)?;
    let after = params.cursor.as_deref().map(|it| page::after(it, GenerationId::PREFIX)).transpose()?;
    let listed = generations::list(app, tenant, params.state, after, limit).await?;
    Response::ok(&Page {
        items: listed.items.into_iter().map(|generation| GenerationView::brief(app, generation)).collect(),
        next_cursor: listed.next.map(|id| page::cursor(&id.to_string())),
    })
}
