//! Makes a package unreachable with its page and all its versions, also those that would be
//! published. The creators get a mail, and so does whoever has it in a library. It needs a
//! sign-in of the last minutes.

use catalog_store::takedowns::{self, Decides, Written};
use catalog_store::{abuse_reports, conflict, packages};
use domain::StaffPermission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::moderation::Thing;
use store_core::transaction::retry_with_backoff;

use crate::moderated;
use crate::take_down::{self, TakeDown};
use crate::takedown_view::TakedownsView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "take-down-package",
    summary: "Take a package down with all its versions.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/packages/{namespace}/{name}/take-down",
        path_parameters: &[("namespace", PathParameter::AnyNamespace), ("name", PathParameter::AnyPackage)],
        throttle: None,
        access: Access::StaffRecently(StaffPermission::TakeDown),
        idempotent: false,
        body: Some(schema::<TakeDown>()),
        query: None,
        success: Success::json(200, schema::<TakedownsView>()),
        errors: &[
            ErrorCode::NOT_FOUND,
            NOT_PUBLISHED,
            take_down::TAKEN_DOWN,
            take_down::TAKEDOWNS_COUNT,
            moderated::REPORT_NOT_OPEN,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 20,
    grants: &[packages::FIND, abuse_reports::OPEN_ABOUT, takedowns::TAKE_DOWN_PACKAGE],
};

const NOT_PUBLISHED: ErrorCode = ErrorCode::conflict("package_not_published");

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let staff = request.staff()?;
    let params: TakeDown = request.json()?;
    let mut tries = 0;
    loop {
        let found = moderated::package(app, &request).await?;
        if found.versions_revision == 0 {
            return Err(not_published());
        }
        if found.takedowns.in_force().is_some_and(|it| it.by == staff.staff_id) {
            return answer(found);
        }
        let (now, why) = (app.clock.now().into(), moderated::kept(&params.reason)?);
        let next = found.takedowns.take_down(staff.staff_id, now, params.legal_basis, why).map_err(conflict)?;
        let about = Thing { package: found.id.clone(), version: None, reviewer: None };
        let reports = take_down::reports(app, &params.reports, &about).await?;
        let act = moderated::act(staff, found.owner(), &params.reason);
        match takedowns::write_package(app, &act, &found, next, Decides { reports: &reports, appeal: None }).await? {
            Written::Done(record) => return answer(*record),
            Written::ReportDecided => return Err(moderated::report_not_open()),
            Written::Changed => retry_with_backoff(&mut tries, format!("the versions of {}", found.id)).await?,
        }
    }
}

fn answer(record: packages::Record) -> Result<Response, Error> {
    Response::ok(&TakedownsView::new(record.id, None, &record.takedowns))
}

fn not_published() -> Error {
    let detail = "No version of the package was published so far, so nobody sees it.".to_owned();
    Error::Conflict { code: NOT_PUBLISHED, detail }
}
