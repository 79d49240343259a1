//! Decides on an owner's appeal against a takedown: what is accepted is reinstated, and a
//! refusal is final. Whoever took the thing down can accept, and does not refuse; the owner
//! gets a mail with the reason. It needs a sign-in of the last minutes.

use catalog_store::takedown_appeals::{self, TakedownAppeal};
use catalog_store::takedowns::{self, Decides, Written};
use catalog_store::{conflict, packages, versions};
use domain::{Reason, StaffPermission, TakedownAppealId, Time};
use platform::endpoint::PathParameter;
use platform::staff::Staff;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::Version;
use registry::moderation::{AppealDecision, Takedowns};
use serde::Deserialize;
use store_core::acts::Act;
use store_core::transaction::retry_with_backoff;

use crate::moderated;
use crate::takedown_view::TakedownsView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "decide-takedown-appeal",
    summary: "Accept an appeal against a takedown, or refuse it.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/takedown-appeals/{id}/decide",
        path_parameters: &[("id", PathParameter::TakedownAppeal)],
        throttle: None,
        access: Access::StaffRecently(StaffPermission::TakeDown),
        idempotent: false,
        body: Some(schema::<DecideTakedownAppeal>()),
        query: None,
        success: Success::json(200, schema::<TakedownsView>()),
        errors: &[ErrorCode::NOT_FOUND, APPEAL_DECIDED, NOT_APPEALED, moderated::BY_OTHER_MODERATOR],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 20,
    grants: &[
        takedown_appeals::FIND,
        packages::FIND,
        versions::FIND,
        takedowns::ACCEPT_FOR_VERSION,
        takedowns::ACCEPT_FOR_PACKAGE,
        takedown_appeals::REFUSE_VERSION,
        takedown_appeals::REFUSE_PACKAGE,
    ],
};

const APPEAL_DECIDED: ErrorCode = ErrorCode::conflict("appeal_decided");
/// Its takedown has another state than the queue says: it was decided at this moment.
const NOT_APPEALED: ErrorCode = ErrorCode::conflict("not_appealed");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecideTakedownAppeal {
    /// Whether it is reachable from now on.
    #[schema(example = true)]
    accepted: bool,
    reason: Reason,
}

/// What is decided, and by whom.
struct Deciding<'a> {
    staff: &'a Staff,
    appeal: &'a TakedownAppeal,
    accepted: bool,
    reason: &'a Reason,
    now: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let staff = request.staff()?;
    let id: TakedownAppealId = request.path("id", crate::APPEAL)?;
    let DecideTakedownAppeal { accepted, reason } = request.json()?;
    let mut tries = 0;
    loop {
        let appeal = takedown_appeals::find(app, id).await?.ok_or(Error::NotFound { what: crate::APPEAL })?;
        let is_repeated = match &appeal.decided {
            None => false,
            Some(decided) if decided.by == staff.staff_id && decided.accepted == accepted => true,
            Some(_) => return Err(decided_before()),
        };
        let now = app.clock.now().into();
        let deciding = Deciding { staff, appeal: &appeal, accepted, reason: &reason, now };
        let done = match &appeal.version {
            Some(version) => deciding.on_version(app, version, is_repeated).await?,
            None => deciding.on_package(app, is_repeated).await?,
        };
        match done {
            Some(view) => return Response::ok(&view),
            None => retry_with_backoff(&mut tries, format!("the appeal {id}")).await?,
        }
    }
}

impl Deciding<'_> {
    /// `None` where something of it was changed at the same moment.
    async fn on_version(
        &self,
        app: &App,
        version: &Version,
        is_repeated: bool,
    ) -> Result<Option<TakedownsView>, Error> {
        let package = self.package(app).await?;
        let found = versions::find(app, &package.id, version).await?.ok_or(Error::NotFound { what: crate::APPEAL })?;
        let view = |takedowns: &Takedowns| TakedownsView::new(package.id.clone(), Some(version.clone()), takedowns);
        if is_repeated {
            return Ok(Some(view(&found.takedowns)));
        }
        let (next, act) = (self.decide(&found.takedowns)?, self.act(&package));
        let kept = next.clone();
        let is_written = if self.accepted {
            let written = takedowns::write_version(app, &act, &package, &found, next, self.decides()).await?;
            matches!(written, Written::Done(_))
        } else {
            takedown_appeals::refuse_version(app, &act, &found, next, self.appeal).await?
        };
        Ok(is_written.then(|| view(&kept)))
    }

    /// As [`Self::on_version`], of a package as a whole.
    async fn on_package(&self, app: &App, is_repeated: bool) -> Result<Option<TakedownsView>, Error> {
        let found = self.package(app).await?;
        let view = |takedowns: &Takedowns| TakedownsView::new(found.id.clone(), None, takedowns);
        if is_repeated {
            return Ok(Some(view(&found.takedowns)));
        }
        let (next, act) = (self.decide(&found.takedowns)?, self.act(&found));
        let is_written = if self.accepted {
            let written = takedowns::write_package(app, &act, &found, next.clone(), self.decides()).await?;
            matches!(written, Written::Done(_))
        } else {
            takedown_appeals::refuse_package(app, &act, &found, &next, self.appeal).await?
        };
        Ok(is_written.then(|| view(&next)))
    }

    async fn package(&self, app: &App) -> Result<packages::Record, Error> {
        packages::find(app, &self.appeal.package).await?.ok_or(Error::NotFound { what: crate::APPEAL })
    }

    fn decide(&self, takedowns: &Takedowns) -> Result<Takedowns, Error> {
        let Self { staff, accepted, now, .. } = *self;
        let reason = moderated::kept(self.reason)?;
        takedowns.decide_appeal(AppealDecision { accepted, by: staff.staff_id, at: now, reason }).map_err(conflict)
    }

    fn act(&self, package: &packages::Record) -> Act<'_> {
        moderated::act(self.staff, package.owner(), self.reason)
    }

    fn decides(&self) -> Decides<'_> {
        Decides { reports: &[], appeal: Some(self.appeal) }
    }
}

fn decided_before() -> Error {
    let detail = "The appeal was decided before.".to_owned();
    Error::Conflict { code: APPEAL_DECIDED, detail }
}
