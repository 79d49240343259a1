//! The steps of a published version: each takes a reason, which those who use the version
//! read.

use catalog_store::{conflict, versions};
use platform::{App, Error, ErrorCode, Request, Response};
use registry::versions::life::{Actor, Command, Reason};
use serde::Deserialize;
use store_core::transaction::retry_with_backoff;

use crate::owned;
use crate::version_view::CreatorVersionView;

/// What they are refused by.
pub(crate) const ERRORS: &[ErrorCode] =
    &[ErrorCode::NOT_FOUND, crate::VERSION_STATE, YANKED_BY_STAFF, crate::VERSION_STEPS];

const YANKED_BY_STAFF: ErrorCode = ErrorCode::conflict("version_yanked_by_staff");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StepReason {
    /// One line for those who use the version.
    reason: Reason,
}

/// Takes the step, unless the version's state does not allow it.
pub(crate) async fn take(app: &App, request: &Request, command: Command) -> Result<Response, Error> {
    let caller = request.caller()?;
    let StepReason { reason } = request.json()?;
    let mut tries = 0;
    loop {
        let (package, found) = owned::version(app, request, caller.tenant_id).await?;
        let (by, now) = (Actor::Owner(caller.account_id), app.clock.now().into());
        let step = found.life.decide(command, by, now, Some(reason.clone())).map_err(conflict)?;
        match versions::take_step(app, &package, &found, step, None, &caller.actor()).await? {
            Some(written) => return Response::ok(&CreatorVersionView::from(written)),
            None => retry_with_backoff(&mut tries, format!("the versions of {}", package.id)).await?,
        }
    }
}
