//! Shows a moderator an appeal with what the owner wrote, and the takedown. The look is in
//! the owner's log before it is answered.

use catalog_store::takedown_appeals::{self, TakedownAppeal};
use catalog_store::{packages, versions};
use domain::events::Viewed;
use domain::{StaffPermission, TakedownAppealId};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::moderation::{Takedown, Takedowns};
use serde::Serialize;
use store_core::acts;

use crate::moderated::{self, ModerationReason};
use crate::takedown_appeal_view::QueuedAppealView;
use crate::takedown_view::TakedownView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "inspect-takedown-appeal",
    summary: "See an appeal against a takedown.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/takedown-appeals/{id}",
        path_parameters: &[("id", PathParameter::TakedownAppeal)],
        throttle: None,
        access: Access::Staff(StaffPermission::Moderate),
        idempotent: false,
        body: None,
        query: Some(schema::<ModerationReason>()),
        success: Success::json(200, schema::<TakedownAppealDetails>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[takedown_appeals::FIND, packages::FIND, versions::FIND, acts::VIEW],
};

/// An appeal with what the owner wrote, and why staff took the thing down.
#[derive(Serialize, utoipa::ToSchema)]
pub struct TakedownAppealDetails {
    #[serde(flatten)]
    appeal: QueuedAppealView,
    takedown: TakedownView,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let id: TakedownAppealId = request.path("id", crate::APPEAL)?;
    let ModerationReason { reason } = request.query()?;
    let appeal = takedown_appeals::find(app, id).await?.ok_or(Error::NotFound { what: crate::APPEAL })?;
    let takedown = takedown_of(app, &appeal).await?.ok_or(Error::NotFound { what: crate::APPEAL })?;
    let act = moderated::act(by, appeal.owner, &reason);
    acts::view(app, &act, Viewed::TakedownAppeal(id)).await?;
    Response::secret(&TakedownAppealDetails { appeal: appeal.into(), takedown: takedown.into() })
}

/// The takedown that it is against.
async fn takedown_of(app: &App, appeal: &TakedownAppeal) -> Result<Option<Takedown>, Error> {
    let takedowns = match &appeal.version {
        Some(version) => versions::find(app, &appeal.package, version).await?.map(|found| found.takedowns),
        None => packages::find(app, &appeal.package).await?.map(|found| found.takedowns),
    };
    let is_it = |it: &&Takedown| it.appeal.as_ref().is_some_and(|appealed| appealed.id == appeal.id);
    Ok(takedowns.as_ref().map(Takedowns::all).unwrap_or_default().iter().find(is_it).cloned())
}
