//! Takes a version back that waits for moderators: it is a draft as before, or where it
//! was appealed for, refused as before.

use catalog_store::{conflict, packages, versions};
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::versions::life::{Actor, Command};
use store_core::transaction::retry_with_backoff;

use crate::owned;
use crate::version_view::CreatorVersionView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "withdraw-version",
    summary: "Take a version back that waits for moderators.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/withdraw",
        path_parameters: &[
            ("namespace", PathParameter::Namespace),
            ("name", PathParameter::Package),
            ("version", PathParameter::Version),
        ],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<CreatorVersionView>()),
        errors: &[ErrorCode::NOT_FOUND, crate::VERSION_STATE, crate::VERSION_STEPS],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[packages::FIND, versions::FIND, versions::WITHDRAW],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let mut tries = 0;
    loop {
        let (package, found) = owned::version(app, &request, caller.tenant_id).await?;
        let (by, now) = (Actor::Owner(caller.account_id), app.clock.now().into());
        let step = found.life.decide(Command::Withdraw, by, now, None).map_err(conflict)?;
        match versions::withdraw(app, &package, &found, step, &caller.actor()).await? {
            Some(written) => return Response::ok(&CreatorVersionView::from(written)),
            None => retry_with_backoff(&mut tries, format!("the versions of {}", package.id)).await?,
        }
    }
}
