//! Refuses a version that a moderator holds, with codes and a reason. Its creators get
//! both by mail, and can appeal once to another moderator.

use catalog_store::versions::{self, Decided};
use catalog_store::{conflict, packages, submissions};
use domain::{Reason, StaffPermission};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::moderation::RefusalCode;
use registry::versions::life::{Actor, Command, State, Step};
use serde::Deserialize;
use store_core::transaction::retry_with_backoff;

use crate::moderated;
use crate::version_view::CreatorVersionView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "refuse-submission",
    summary: "Refuse a version that waits for moderators.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/submissions/{namespace}/{name}/{version}/refuse",
        path_parameters: &[
            ("namespace", PathParameter::AnyNamespace),
            ("name", PathParameter::AnyPackage),
            ("version", PathParameter::AnyVersion),
        ],
        throttle: None,
        access: Access::Staff(StaffPermission::Moderate),
        idempotent: false,
        body: Some(schema::<RefuseSubmission>()),
        query: None,
        success: Success::json(200, schema::<CreatorVersionView>()),
        errors: &[ErrorCode::NOT_FOUND, crate::VERSION_STATE, moderated::NOT_CLAIMED, moderated::BY_OTHER_MODERATOR],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[packages::FIND, versions::FIND, submissions::FIND, versions::REFUSE],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RefuseSubmission {
    /// What it is refused for, each once.
    #[schema(min_items = 1, max_items = 5)]
    codes: Vec<RefusalCode>,
    reason: Reason,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let staff = request.staff()?;
    let RefuseSubmission { codes, reason } = request.json()?;
    check(&codes)?;
    let by = Actor::Staff(staff.staff_id);
    let mut tries = 0;
    loop {
        let (package, found) = moderated::version(app, &request).await?;
        if found.state() == State::Refused && moderated::is_last_step(&found, Command::Refuse, by) {
            return Response::ok(&CreatorVersionView::from(found));
        }
        let why = Some(moderated::kept(&reason)?);
        let step = found.life.decide(Command::Refuse, by, app.clock.now().into(), why).map_err(conflict)?;
        let step = Step { codes: codes.clone(), ..step };
        let act = moderated::act(staff, package.owner(), &reason);
        match versions::refuse(app, &act, &package, &found, step).await? {
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

fn check(codes: &[RefusalCode]) -> Result<(), Error> {
    let is_twice = codes.iter().enumerate().any(|(at, code)| codes[..at].contains(code));
    if !(1..=RefusalCode::COUNT_MAX).contains(&codes.len()) || is_twice {
        return Err(Error::field("codes", format!("expected 1 to {} codes, each once", RefusalCode::COUNT_MAX)));
    }
    Ok(())
}
