//! Proposes who shares in what a package of the workspace earns. It is in force when every
//! workspace that gets a part, or has one now, has accepted it; until then nothing changes.

use catalog_store::invalid;
use catalog_store::splits::{self, Stepped};
use catalog_store::transfers::OFFERS_PER_DAY_MAX;
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::splits::{Part, Parts};
use serde::Deserialize;

use crate::owned;
use crate::split_view::{PartView, SplitView, answer};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "propose-split",
    summary: "Propose who shares in what a package earns.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/creator/packages/{namespace}/{name}/split/proposals",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: None,
        access: Access::MemberRecently(Permission::ManageWorkspace),
        idempotent: true,
        body: Some(schema::<ProposeSplit>()),
        query: None,
        success: Success::json(201, schema::<SplitView>()),
        errors: &[ErrorCode::NOT_FOUND, SPLIT_PENDING, TOO_MANY],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[splits::PROPOSE],
};

const SPLIT_PENDING: ErrorCode = ErrorCode::conflict("split_pending");
const TOO_MANY: ErrorCode = ErrorCode::conflict("split_proposals_count");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposeSplit {
    /// Of collaborators, each once and 10,000 basis points together at most; the owner gets
    /// what is left. None at all gives the whole share to the owner.
    #[schema(max_items = 10)]
    parts: Vec<PartView>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let id = owned::package_id(&request)?;
    let ProposeSplit { parts } = request.json()?;
    let part = |it: PartView| Part { workspace_id: it.workspace_id, basis_points: it.basis_points };
    let parts = Parts::new(parts.into_iter().map(part).collect()).map_err(invalid)?;
    match splits::propose(app, &id, caller.tenant_id, parts, &caller.actor()).await? {
        Stepped::Closed(at) => {
            Err(Error::field(format!("parts[{at}].workspace_id"), "expected a workspace that somebody is in"))
        }
        Stepped::TooMany => Err(Error::Conflict {
            code: TOO_MANY,
            detail: format!(
                "The workspace has made {OFFERS_PER_DAY_MAX} offers and proposals today. Make others tomorrow."
            ),
        }),
        stepped => answer(stepped, caller.tenant_id, 201),
    }
}
