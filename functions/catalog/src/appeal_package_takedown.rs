//! Asks for another moderator than the one who took a package down. There is one
//! appeal against each takedown, and a refusal is final.

use catalog_store::{conflict, packages, takedown_appeals};
use domain::{Permission, TakedownAppealId};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use store_core::transaction::retry_with_backoff;

use crate::appeal_version::APPEALS_COUNT;
use crate::takedown_appeal_view::{AppealTakedown, is_repeated};
use crate::takedown_view::TakedownsView;
use crate::{owned, take_down};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "appeal-package-takedown",
    summary: "Ask for another moderator than the one who took a package down.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/takedown/appeal",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: false,
        body: Some(schema::<AppealTakedown>()),
        query: None,
        success: Success::json(200, schema::<TakedownsView>()),
        errors: &[ErrorCode::NOT_FOUND, take_down::NOT_TAKEN_DOWN, APPEALS_COUNT],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[packages::FIND, takedown_appeals::OPEN_FOR_PACKAGE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let AppealTakedown { reason } = request.json()?;
    let id = TakedownAppealId::new(app.clock.ulid());
    let mut tries = 0;
    loop {
        let found = owned::package(app, &owned::package_id(&request)?, caller.tenant_id).await?;
        if is_repeated(&found.takedowns, caller.account_id, &reason) {
            return Response::ok(&TakedownsView::new(found.id, None, &found.takedowns));
        }
        let now = app.clock.now().into();
        let next = found.takedowns.appeal(id, caller.account_id, now, reason.clone()).map_err(conflict)?;
        match takedown_appeals::open_for_package(app, &found, next, &caller.actor()).await? {
            Some(written) => return Response::ok(&TakedownsView::new(written.id, None, &written.takedowns)),
            None => retry_with_backoff(&mut tries, format!("the takedown of {}", found.id)).await?,
        }
    }
}
