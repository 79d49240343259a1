//! Shows staff what happened to a generation: its record, and what the workspace's log says
//! of it. The look is in the log before it is answered.

use domain::events::{Change, EventLog, Viewed};
use domain::{GenerationId, StaffPermission, TenantId};
use generations_store::generations;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;
use store_core::{acts, events};
use tenancy_store::workspaces;

use crate::customer::{self, WORKSPACE, WithReason};
use crate::job::{Job, JobEvent};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "inspect-generation",
    summary: "See what happened to a generation.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/workspaces/{id}/generations/{generation_id}",
        path_parameters: &[("id", PathParameter::AnyWorkspace), ("generation_id", PathParameter::AnyGeneration)],
        throttle: None,
        access: Access::Staff(StaffPermission::ViewJobs),
        idempotent: false,
        body: None,
        query: Some(schema::<WithReason>()),
        success: Success::json(200, schema::<JobHistory>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[workspaces::FIND, generations::FIND, events::LIST_OF_WORKSPACE, acts::VIEW],
};

const GENERATION: &str = "generation";
/// Of the workspace's log, the latest events among which those of the generation are looked for.
const EVENTS_LOOKED_AT_MAX: usize = 1_000;
const PAGE_ITEMS: u16 = 100;

/// A generation and its events.
#[derive(Serialize, utoipa::ToSchema)]
pub struct JobHistory {
    generation: Job,
    /// Those that are found among the latest 1000 of the workspace, the newest first.
    #[schema(max_items = 1000)]
    events: Vec<JobEvent>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let tenant: TenantId = request.path("id", WORKSPACE)?;
    let id: GenerationId = request.path("generation_id", GENERATION)?;
    let params: WithReason = request.query()?;
    customer::open_workspace(app, tenant).await?;
    let found = generations::find(app, tenant, id).await?.ok_or(Error::NotFound { what: GENERATION })?;
    let events = events_of(app, tenant, id).await?;
    acts::view(app, &customer::act(by, tenant, &params.reason), Viewed::Generation(id)).await?;
    Response::secret(&JobHistory { generation: Job::of(&found), events })
}

async fn events_of(app: &App, tenant: TenantId, id: GenerationId) -> Result<Vec<JobEvent>, Error> {
    let (mut found, mut before, mut looked_at) = (Vec::new(), None, 0);
    while looked_at < EVENTS_LOOKED_AT_MAX {
        let page = events::list(app, EventLog::Workspace(tenant), before, PAGE_ITEMS).await?;
        let Some(last) = page.last() else { break };
        before = Some(last.event.sequence);
        looked_at += page.len();
        for logged in &page {
            match &logged.event.event.change {
                Change::GenerationFinished { generation_id, .. } if *generation_id == id => {
                    found.push(JobEvent::of(logged));
                }
                Change::GenerationCreated { generation_id, .. } if *generation_id == id => {
                    found.push(JobEvent::of(logged));
                    // Nothing of it comes before.
                    return Ok(found);
                }
                _ => {}
            }
        }
    }
    Ok(found)
}
