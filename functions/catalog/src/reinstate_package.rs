//! Makes a package that was taken down reachable as before. A version of it that was taken
//! down for itself stays so. Whoever was told of the takedown is told of this too.

use catalog_store::takedowns::{self, Decides, Written};
use catalog_store::{conflict, packages};
use domain::StaffPermission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use store_core::transaction::retry_with_backoff;

use crate::moderated::{self, ModerationReason};
use crate::take_down;
use crate::takedown_view::TakedownsView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "reinstate-package",
    summary: "Reinstate a package that was taken down.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/packages/{namespace}/{name}/reinstate",
        path_parameters: &[("namespace", PathParameter::AnyNamespace), ("name", PathParameter::AnyPackage)],
        throttle: None,
        access: Access::StaffRecently(StaffPermission::TakeDown),
        idempotent: false,
        body: Some(schema::<ModerationReason>()),
        query: None,
        success: Success::json(200, schema::<TakedownsView>()),
        errors: &[ErrorCode::NOT_FOUND, take_down::NOT_TAKEN_DOWN, take_down::APPEAL_OPEN],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 20,
    grants: &[packages::FIND, takedowns::REINSTATE_PACKAGE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let staff = request.staff()?;
    let ModerationReason { reason } = request.json()?;
    let mut tries = 0;
    loop {
        let found = moderated::package(app, &request).await?;
        if take_down::is_reinstated_by(&found.takedowns, staff.staff_id) {
            return answer(found);
        }
        let (now, why) = (app.clock.now().into(), moderated::kept(&reason)?);
        let next = found.takedowns.reinstate(staff.staff_id, now, why).map_err(conflict)?;
        let act = moderated::act(staff, found.owner(), &reason);
        match takedowns::write_package(app, &act, &found, next, Decides::default()).await? {
            Written::Done(record) => return answer(*record),
            Written::ReportDecided | Written::Changed => {
                retry_with_backoff(&mut tries, format!("the versions of {}", found.id)).await?;
            }
        }
    }
}

fn answer(record: packages::Record) -> Result<Response, Error> {
    Response::ok(&TakedownsView::new(record.id, None, &record.takedowns))
}
