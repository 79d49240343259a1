//! Makes the content of a version unreachable: from then on nobody finds, resolves, installs
//! or downloads it, and no generation reads it. Its record, its hash and its signed statement
//! stay. The creators get a mail, and so does whoever has it in a library. It needs a sign-in
//! of the last minutes.

use catalog_store::takedowns::{self, Decides, Written};
use catalog_store::{abuse_reports, conflict, packages, versions};
use domain::StaffPermission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::moderation::Thing;
use store_core::transaction::retry_with_backoff;

use crate::moderated;
use crate::take_down::{self, TakeDown};
use crate::takedown_view::TakedownsView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "take-down-version",
    summary: "Take a version down.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/packages/{namespace}/{name}/versions/{version}/take-down",
        path_parameters: &[
            ("namespace", PathParameter::AnyNamespace),
            ("name", PathParameter::AnyPackage),
            ("version", PathParameter::AnyVersion),
        ],
        throttle: None,
        access: Access::StaffRecently(StaffPermission::TakeDown),
        idempotent: false,
        body: Some(schema::<TakeDown>()),
        query: None,
        success: Success::json(200, schema::<TakedownsView>()),
        errors: &[
            ErrorCode::NOT_FOUND,
            crate::VERSION_STATE,
            take_down::TAKEN_DOWN,
            take_down::TAKEDOWNS_COUNT,
            moderated::REPORT_NOT_OPEN,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 20,
    grants: &[packages::FIND, versions::FIND, abuse_reports::OPEN_ABOUT, takedowns::TAKE_DOWN_VERSION],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let staff = request.staff()?;
    let params: TakeDown = request.json()?;
    let mut tries = 0;
    loop {
        let (package, found) = moderated::version(app, &request).await?;
        if !found.state().was_published() {
            return Err(not_published(&found));
        }
        if found.takedowns.in_force().is_some_and(|it| it.by == staff.staff_id) {
            return answer(found);
        }
        let (now, why) = (app.clock.now().into(), moderated::kept(&params.reason)?);
        let next = found.takedowns.take_down(staff.staff_id, now, params.legal_basis, why).map_err(conflict)?;
        let about = Thing { package: package.id.clone(), version: Some(found.version.clone()), reviewer: None };
        let reports = take_down::reports(app, &params.reports, &about).await?;
        let act = moderated::act(staff, package.owner(), &params.reason);
        match takedowns::write_version(app, &act, &package, &found, next, Decides { reports: &reports, appeal: None })
            .await?
        {
            Written::Done(record) => return answer(*record),
            Written::ReportDecided => return Err(moderated::report_not_open()),
            Written::Changed => retry_with_backoff(&mut tries, format!("the versions of {}", package.id)).await?,
        }
    }
}

fn answer(record: versions::Record) -> Result<Response, Error> {
    Response::ok(&TakedownsView::new(record.package, Some(record.version), &record.takedowns))
}

fn not_published(found: &versions::Record) -> Error {
    let detail = format!("Expected a version that was published, got one that is {}.", found.state().as_str());
    Error::Conflict { code: crate::VERSION_STATE, detail }
}
