//! Lists a workspace's generations for staff, the latest first: what happened to them, and
//! nothing of what is in them. The look is in the workspace's log before it is answered.

use domain::events::Viewed;
use domain::{GenerationId, Reason, StaffPermission, TenantId};
use generations_store::generations;
use platform::endpoint::PathParameter;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Http, Method, Page, Request, Response, Success, Trigger, page_schema,
    schema,
};
use serde::Deserialize;
use store_core::acts;
use tenancy_store::workspaces;

use crate::customer::{self, WORKSPACE};
use crate::job::Job;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "inspect-generations",
    summary: "List a workspace's generations.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/workspaces/{id}/generations",
        path_parameters: &[("id", PathParameter::AnyWorkspace)],
        throttle: None,
        access: Access::Staff(StaffPermission::ViewJobs),
        idempotent: false,
        body: None,
        query: Some(schema::<InspectGenerations>()),
        success: Success::json(200, page_schema::<Job>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[workspaces::FIND, generations::LIST, acts::VIEW],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InspectGenerations {
    reason: Reason,
    /// The `next_cursor` of the page before.
    #[schema(max_length = 512, example = "Z2VuXzAxSkQzVjdaMFFLMk00TjZQOFIwVDJWNFg2")]
    cursor: Option<String>,
    /// At most so many.
    #[schema(minimum = 1, maximum = 100, default = 25, example = 25)]
    limit: Option<u16>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let id: TenantId = request.path("id", WORKSPACE)?;
    let params: InspectGenerations = request.query()?;
    let limit = page::limit(params.limit)?;
    let after = params.cursor.as_deref().map(|it| page::after(it, GenerationId::PREFIX)).transpose()?;
    customer::open_workspace(app, id).await?;
    let listed = generations::list(app, id, None, after, limit).await?;
    acts::view(app, &customer::act(by, id, &params.reason), Viewed::Generations).await?;
    Response::secret(&Page {
        items: listed.items.iter().map(Job::of).collect(),
        next_cursor: listed.next.map(|id| page::cursor(&id.to_string())),
    })
}
