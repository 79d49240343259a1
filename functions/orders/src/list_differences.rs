//! Lists what the books have otherwise than Stripe, by class and what it is about: open
//! differences, unless others are asked for.

use domain::StaffPermission;
use ledger::Class;
use orders_store::reconciliation::differences::{self, DifferenceId, State};
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Request, Response, Success, Trigger, page_schema, schema,
};
use serde::Deserialize;

use crate::difference_view::DifferenceView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-differences",
    summary: "List what the books have otherwise than Stripe.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/books/differences",
        path_parameters: &[],
        throttle: None,
        access: Access::Staff(StaffPermission::ViewBooks),
        idempotent: false,
        body: None,
        query: Some(schema::<ListDifferences>()),
        success: Success::json(200, page_schema::<DifferenceView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[differences::LIST],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ListDifferences {
    /// Open ones, unless it says otherwise.
    state: Option<State>,
    /// Only those of this class.
    class: Option<Class>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
    #[schema(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u16>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    request.staff()?;
    let params: ListDifferences = request.query()?;
    let limit = page::limit(params.limit)?;
    let prefix = params.class.map(|class| format!("{}.", class.as_str())).unwrap_or_default();
    let after = params.cursor.as_deref().map(|it| page::after::<DifferenceId>(it, &prefix)).transpose()?;
    let state = params.state.unwrap_or(State::Open);
    let (found, more) = differences::list(app, state, params.class, after.as_ref(), limit.into()).await?;
    let next_cursor = found.last().filter(|_| more).map(|last| page::cursor(last.found.id.as_str()));
    Response::secret(&Page { items: found.into_iter().map(DifferenceView::from).collect(), next_cursor })
}
