//! Publishes a version that was checked: the registry signs what is in it, and from then
//! on it can be found, resolved and installed. The first version of a new creator, and
//! what its check has flagged, waits for moderators instead.

pub(crate) mod refusals;
pub(crate) mod statement;

use catalog_store::packages::Visibility;
use catalog_store::{agreements, conflict, creators, packages, signing_keys, versions};
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, schema,
    signing,
};
use registry::moderation::{self, Cause};
use registry::versions::life::{Actor, Command};
use store_core::transaction::retry_with_backoff;

use crate::owned;
use crate::version_view::CreatorVersionView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "publish-version",
    summary: "Publish a version that was checked, or have moderators look at it first.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/publish",
        path_parameters: &[
            ("namespace", PathParameter::Namespace),
            ("name", PathParameter::Package),
            ("version", PathParameter::Version),
        ],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<CreatorVersionView>()),
        errors: &[
            ErrorCode::NOT_FOUND,
            crate::VERSION_STATE,
            crate::VERSION_STEPS,
            crate::PACKAGE_TAKEN_DOWN,
            crate::VERSION_NOT_CHECKED,
            refusals::CHECK_FAILED,
            refusals::CHECK_OUTDATED,
            refusals::BUMP_TOO_SMALL,
            refusals::AGREEMENT_MISSING,
            refusals::SIGNING_KEY_REVOKED,
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
        agreements::FIND,
        signing_keys::FIND,
        creators::APPROVED_VERSIONS,
        versions::REQUEST_REVIEW,
        versions::PUBLISH,
        signing::REGISTRY_KEY,
        Grant::read_blobs(Bucket::Packages),
        Grant::write_blobs(Bucket::Packages),
    ],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let mut tries = 0;
    loop {
        let (package, found) = owned::version(app, &request, caller.tenant_id).await?;
        let (by, now) = (Actor::Owner(caller.account_id), app.clock.now().into());
        let step = found.life.decide(Command::Publish, by, now, None).map_err(conflict)?;
        refusals::check(app, &package, &found).await?;
        let causes = causes(app, &package, &found).await?;
        let written = if causes.is_empty() {
            let statement = statement::sign(app, &package, &found, now).await?;
            versions::take_step(app, &package, &found, step, Some(&statement), &caller.actor()).await?
        } else {
            let step = found.life.decide(Command::RequestReview, by, now, None).map_err(conflict)?;
            versions::request_review(app, &package, &found, step, &causes, &caller.actor()).await?
        };
        match written {
            Some(written) => return Response::ok(&CreatorVersionView::from(written)),
            None => retry_with_backoff(&mut tries, format!("the versions of {}", package.id)).await?,
        }
    }
}

/// Why it waits for moderators; empty where it does not.
async fn causes(app: &App, package: &packages::Record, found: &versions::Record) -> Result<Vec<Cause>, Error> {
    let is_private = package.visibility == Visibility::Private;
    let approved_before = if is_private { 0 } else { creators::approved_versions(app, package.owner()).await? };
    let flags = found.check.as_ref().map(|check| check.flags.as_slice()).unwrap_or_default();
    Ok(moderation::causes(is_private, approved_before, flags))
}
