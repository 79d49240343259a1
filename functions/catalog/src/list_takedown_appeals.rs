//! Lists appeals against takedowns, the oldest first: what they are about, and not what
//! an owner wrote, which is looked at with a reason.

use catalog_store::takedown_appeals::{self, TakedownAppeal};
use domain::{StaffPermission, TakedownAppealId};
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Request, Response, Success, Trigger, page_schema, schema,
};
use serde::Deserialize;

use crate::takedown_appeal_view::QueuedAppealView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-takedown-appeals",
    summary: "List appeals against takedowns, the oldest first.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/takedown-appeals",
        path_parameters: &[],
        throttle: None,
        access: Access::Staff(StaffPermission::Moderate),
        idempotent: false,
        body: None,
        query: Some(schema::<ListTakedownAppeals>()),
        success: Success::json(200, page_schema::<QueuedAppealView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[takedown_appeals::LIST],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ListTakedownAppeals {
    /// Open ones, unless it says otherwise.
    state: Option<TakedownAppealState>,
    /// Only those that the caller may refuse: whoever took something down only accepts.
    #[serde(default)]
    #[schema(default = false)]
    mine_to_decide: bool,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
    /// At most so many. A page may hold fewer, or none, and still have a next one.
    #[schema(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u16>,
}

/// Whether an appeal waits for moderators.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TakedownAppealState {
    Open,
    Decided,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let me = request.staff()?.staff_id;
    let params: ListTakedownAppeals = request.query()?;
    let limit = page::limit(params.limit)?;
    let after = params.cursor.as_deref().map(|it| page::after(it, TakedownAppealId::PREFIX)).transpose()?;
    let are_open = params.state != Some(TakedownAppealState::Decided);
    let listed = takedown_appeals::list(app, are_open, after, limit.into()).await?;
    let is_wanted = |appeal: &TakedownAppeal| !params.mine_to_decide || appeal.not_by != me;
    Response::secret(&Page {
        items: listed.items.into_iter().filter(is_wanted).map(QueuedAppealView::from).collect(),
        next_cursor: listed.next.map(|id| page::cursor(&id.to_string())),
    })
}
