//! What moderators decide on: the package or version in a path of staff, whoever owns it,
//! and the act that is in its owner's log.

use catalog_store::{packages, versions};
use domain::Reason;
use domain::events::EventLog;
use platform::staff::Staff;
use platform::{App, Error, ErrorCode, Request};
use registry::Version;
use registry::versions::life::{self, Actor, Command};
use serde::Deserialize;
use store_core::acts::Act;

use crate::owned::package_id;

/// Somebody else holds the submission.
pub(crate) const CLAIMED_BY_OTHER: ErrorCode = ErrorCode::conflict("submission_claimed");
/// Whoever decides has to hold it first.
pub(crate) const NOT_CLAIMED: ErrorCode = ErrorCode::conflict("submission_not_claimed");
/// Whoever has refused a version does not decide on it again.
pub(crate) const BY_OTHER_MODERATOR: ErrorCode = ErrorCode::conflict("review_by_other_moderator");
/// A report was decided before, or is about something else.
pub(crate) const REPORT_NOT_OPEN: ErrorCode = ErrorCode::conflict("report_not_open");

/// Why a moderator looks at something of a customer's, or decides on it.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ModerationReason {
    pub(crate) reason: Reason,
}

/// The package in the path.
pub(crate) async fn package(app: &App, request: &Request) -> Result<packages::Record, Error> {
    let found = packages::find(app, &package_id(request)?).await?;
    found.ok_or(Error::NotFound { what: crate::PACKAGE })
}

/// The version in the path, and its package.
pub(crate) async fn version(app: &App, request: &Request) -> Result<(packages::Record, versions::Record), Error> {
    let version: Version = request.path("version", crate::VERSION)?;
    let package = package(app, request).await?;
    let found = versions::find(app, &package.id, &version).await?;
    Ok((package, found.ok_or(Error::NotFound { what: crate::VERSION })?))
}

/// The act of this moderator about a customer.
pub(crate) fn act<'a>(by: &'a Staff, subject: impl Into<EventLog>, reason: &'a Reason) -> Act<'a> {
    Act { by, subject: subject.into(), reason }
}

/// The reason as a version's history keeps it.
pub(crate) fn kept(reason: &Reason) -> Result<life::Reason, Error> {
    life::Reason::parse(reason.as_str()).map_err(Error::internal)
}

pub(crate) fn not_claimed() -> Error {
    Error::Conflict {
        code: NOT_CLAIMED,
        detail: "Claim the version first: whoever decides on it holds it, and a claim ends after an hour.".to_owned(),
    }
}

pub(crate) fn report_not_open() -> Error {
    Error::Conflict {
        code: REPORT_NOT_OPEN,
        detail: "One of the reports was decided already, or is about something else. Leave it out.".to_owned(),
    }
}

/// Whether this is what was done last, by the same one: the request is repeated.
pub(crate) fn is_last_step(version: &versions::Record, command: Command, by: Actor) -> bool {
    version.life.steps().last().is_some_and(|last| last.command == command && last.by == by)
}
