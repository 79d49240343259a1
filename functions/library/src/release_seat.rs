//! Takes a seat of a package away from whoever has it: from then on they can neither install nor
//! download it, nor generate from it. What they have downloaded stays with them.

use catalog_store::seats::{self, Release};
use domain::{AccountId, Permission};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger};

use crate::check_live;
use crate::list_seats::package;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "release-seat",
    summary: "Take a seat of a package away from a member.",
    trigger: Trigger::Http(Http {
        method: Method::Delete,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/seats/{id}",
        path_parameters: &[
            ("namespace", PathParameter::Namespace),
            ("name", PathParameter::Package),
            ("id", PathParameter::Member),
        ],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: None,
        success: Success::empty(204),
        errors: &[ErrorCode::NOT_FOUND, ErrorCode::LIVE_KEY_REQUIRED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[seats::RELEASE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let (package, member) = (package(&request)?, request.path::<AccountId>("id", crate::MEMBER)?);
    match seats::release(app, caller.tenant_id, &package, member, &caller.actor()).await? {
        Release::Done => Ok(Response::no_content()),
        Release::NoSeats => Err(Error::NotFound { what: crate::SEATS }),
    }
}
