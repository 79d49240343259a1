//! Gives a member a seat of a package, if one is free: they can install it, download it and
//! generate from it. Whoever has one keeps it.

use catalog_store::seats::{self, Assignment};
use domain::{AccountId, Permission};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::check_live;
use crate::list_seats::package;
use crate::seats_view::SeatsView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "assign-seat",
    summary: "Give a member a seat of a package.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
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
        success: Success::json(200, schema::<SeatsView>()),
        errors: &[ErrorCode::NOT_FOUND, NO_SEAT_FREE, ErrorCode::LIVE_KEY_REQUIRED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[seats::ASSIGN],
};

/// As many members have one as seats are bought.
const NO_SEAT_FREE: ErrorCode = ErrorCode::conflict("no_seat_free");

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let (package, member) = (package(&request)?, request.path::<AccountId>("id", crate::MEMBER)?);
    match seats::assign(app, caller.tenant_id, &package, member, &caller.actor()).await? {
        Assignment::Done(done) => Response::ok(&SeatsView::new(&done.0, &done.1)),
        Assignment::NoSeats => Err(Error::NotFound { what: crate::SEATS }),
        Assignment::NotAMember => Err(Error::NotFound { what: crate::MEMBER }),
        Assignment::NoneFree => {
            let detail =
                format!("All seats of {package} that the workspace has are assigned. Take one away, or buy more.");
            Err(Error::Conflict { code: NO_SEAT_FREE, detail })
        }
    }
}
