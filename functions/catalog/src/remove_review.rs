//! Takes the caller's review of a package back. It can be repeated.

use catalog_store::{packages, reviews};
use domain::events::Change;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger};
use registry::reviews::{Author, Command, decide};
use store_core::transaction::retry_with_backoff;

use crate::published;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "remove-review",
    summary: "Take one's own review of a package back.",
    trigger: Trigger::Http(Http {
        method: Method::Delete,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/reviews",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: None,
        query: None,
        success: Success::empty(204),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND, reviews::FIND, reviews::REMOVE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let package = published::package_for(app, &request, caller.tenant_id).await?;
    let author =
        Author { package: package.id.clone(), account: caller.account_id, has_installed: false, is_owner: false };
    let mut tries = 0;
    loop {
        let current = reviews::find(app, &package.id, caller.account_id).await?;
        // Nothing to take back, or nothing any more.
        let Ok(decision) = decide(current.as_ref(), &author, Command::Remove, app.clock.now().into()) else {
            return Ok(Response::no_content());
        };
        let change = Change::ReviewRemoved { package: package.id.to_string() };
        let key = (&package.id, caller.account_id);
        let (log, by) = (caller.tenant_id, caller.actor());
        if reviews::write(app, log, key, current.as_ref(), &decision, change, &by).await? {
            return Ok(Response::no_content());
        }
        retry_with_backoff(&mut tries, format!("the review of {}", package.id)).await?;
    }
}
