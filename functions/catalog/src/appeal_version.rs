//! Asks for another moderator than the one who refused a version. There is one appeal.

use catalog_store::{conflict, packages, versions};
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::versions::life::{Actor, Command, Reason};
use serde::Deserialize;
use store_core::transaction::retry_with_backoff;

use crate::owned;
use crate::version_view::CreatorVersionView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "appeal-version",
    summary: "Ask for another moderator than the one who refused a version.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/appeal",
        path_parameters: &[
            ("namespace", PathParameter::Namespace),
            ("name", PathParameter::Package),
            ("version", PathParameter::Version),
        ],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: false,
        body: Some(schema::<AppealVersion>()),
        query: None,
        success: Success::json(200, schema::<CreatorVersionView>()),
        errors: &[ErrorCode::NOT_FOUND, crate::VERSION_STATE, crate::VERSION_STEPS, APPEALS_COUNT],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[packages::FIND, versions::FIND, versions::APPEAL],
};

/// There is one appeal against each decision.
pub(crate) const APPEALS_COUNT: ErrorCode = ErrorCode::conflict("appeals_count");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AppealVersion {
    /// Why the refusal is wrong, on one line.
    reason: Reason,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let AppealVersion { reason } = request.json()?;
    let mut tries = 0;
    loop {
        let (package, found) = owned::version(app, &request, caller.tenant_id).await?;
        let (by, now) = (Actor::Owner(caller.account_id), app.clock.now().into());
        let step = found.life.decide(Command::Appeal, by, now, Some(reason.clone())).map_err(conflict)?;
        match versions::appeal(app, &package, &found, step, &caller.actor()).await? {
            Some(written) => return Response::ok(&CreatorVersionView::from(written)),
            None => retry_with_backoff(&mut tries, format!("the versions of {}", package.id)).await?,
        }
    }
}
