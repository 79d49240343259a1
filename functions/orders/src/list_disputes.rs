//! Lists disputes for staff: the open ones first, by the deadlines of their evidence, then
//! those that are closed, the latest first. It shows ids, states and sums alone.

use domain::StaffPermission;
use orders_store::disputes::{self, LISTED, State};
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Request, Response, Success, Trigger, page_schema, schema,
};
use serde::Deserialize;

use crate::dispute_view::DisputeView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-disputes",
    summary: "List disputes, those whose evidence is due first before the others.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/disputes",
        path_parameters: &[],
        throttle: None,
        access: Access::Staff(StaffPermission::ViewBooks),
        idempotent: false,
        body: None,
        query: Some(schema::<ListDisputes>()),
        success: Success::json(200, page_schema::<DisputeView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[disputes::LIST],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ListDisputes {
    /// Only those in this state.
    state: Option<State>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
    /// At most so many. A page may hold fewer, or none, and still have a next one.
    #[schema(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u16>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    request.staff()?;
    let params: ListDisputes = request.query()?;
    let limit = page::limit(params.limit)?;
    let after = params.cursor.as_deref().map(|it| page::sort_key(it, LISTED)).transpose()?;
    let listed = disputes::list(app, params.state, after.as_deref(), limit.into()).await?;
    Response::secret(&Page {
        items: listed.items.iter().map(DisputeView::from).collect(),
        next_cursor: listed.next.map(|sort_key| page::cursor(&sort_key)),
    })
}
