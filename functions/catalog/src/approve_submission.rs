//! Publishes a version whose check was good and which a moderator holds and approves: the
//! registry signs it as if its creators had published it now. They get a mail, and from
//! then on their versions are published without moderators unless a check flags them.

use catalog_store::versions::{self, Approved, Decided};
use catalog_store::{agreements, conflict, packages, submissions};
use domain::StaffPermission;
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, schema,
    signing,
};
use registry::versions::life::{Actor, Command, State};
use store_core::transaction::retry_with_backoff;

use crate::moderated::{self, ModerationReason};
use crate::publish_version::{refusals, statement};
use crate::version_view::CreatorVersionView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "approve-submission",
    summary: "Publish a version that waits for moderators.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/submissions/{namespace}/{name}/{version}/approve",
        path_parameters: &[
            ("namespace", PathParameter::AnyNamespace),
            ("name", PathParameter::AnyPackage),
            ("version", PathParameter::AnyVersion),
        ],
        throttle: None,
        access: Access::Staff(StaffPermission::Moderate),
        idempotent: false,
        body: Some(schema::<ModerationReason>()),
        query: None,
        success: Success::json(200, schema::<CreatorVersionView>()),
        errors: &[
            ErrorCode::NOT_FOUND,
            crate::VERSION_STATE,
            moderated::NOT_CLAIMED,
            moderated::BY_OTHER_MODERATOR,
            crate::VERSION_NOT_CHECKED,
            crate::PACKAGE_TAKEN_DOWN,
            refusals::CHECK_FAILED,
            refusals::CHECK_OUTDATED,
            refusals::BUMP_TOO_SMALL,
            refusals::AGREEMENT_MISSING,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 512,
    timeout_seconds: 20,
    grants: &[
        packages::FIND,
        versions::FIND,
        versions::LIST,
        submissions::FIND,
        agreements::FIND,
        versions::APPROVE,
        signing::REGISTRY_KEY,
        Grant::read_blobs(Bucket::Packages),
        Grant::write_blobs(Bucket::Packages),
    ],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let staff = request.staff()?;
    let ModerationReason { reason } = request.json()?;
    let by = Actor::Staff(staff.staff_id);
    let mut tries = 0;
    loop {
        let (package, found) = moderated::version(app, &request).await?;
        if found.state() == State::Published && moderated::is_last_step(&found, Command::Approve, by) {
            return Response::ok(&CreatorVersionView::from(found));
        }
        let now = app.clock.now().into();
        let why = Some(moderated::kept(&reason)?);
        let step = found.life.decide(Command::Approve, by, now, why).map_err(conflict)?;
        refusals::check(app, &package, &found).await?;
        let statement = statement::sign(app, &package, &found, now).await?;
        let act = moderated::act(staff, package.owner(), &reason);
        let approved = Approved { package: &package, version: &found, step, statement: &statement };
        match versions::approve(app, &act, approved).await? {
            Decided::Done(record) => return Response::ok(&CreatorVersionView::from(*record)),
            Decided::NotClaimed if submissions::find(app, &found).await?.is_some() => {
                return Err(moderated::not_claimed());
            }
            Decided::NotClaimed | Decided::Changed => {
                retry_with_backoff(&mut tries, format!("the versions of {}", package.id)).await?;
            }
        }
    }
}
