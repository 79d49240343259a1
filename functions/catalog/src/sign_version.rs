//! Keeps a signature of a checked draft by one of the workspace's own keys, or takes one
//! back. It is checked at once, and goes into the registry's statement.

use catalog_store::{packages, signing_keys, versions};
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, schema,
};
use registry::Kid;
use registry::versions::life::State;
use serde::Deserialize;
use store_core::transaction::retry_with_backoff;

use crate::owned;
use crate::publish_version::statement;
use crate::version_view::CreatorVersionView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "sign-version",
    summary: "Sign a checked draft with one of the workspace's own keys.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/signature",
        path_parameters: &[
            ("namespace", PathParameter::Namespace),
            ("name", PathParameter::Package),
            ("version", PathParameter::Version),
        ],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: false,
        body: Some(schema::<SignVersion>()),
        query: None,
        success: Success::json(200, schema::<CreatorVersionView>()),
        errors: &[ErrorCode::NOT_FOUND, crate::VERSION_STATE, crate::VERSION_NOT_CHECKED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 512,
    timeout_seconds: 20,
    grants: &[packages::FIND, versions::FIND, signing_keys::FIND, versions::SIGN, Grant::read_blobs(Bucket::Packages)],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignVersion {
    /// Without it, a signature that was given is taken back.
    signature: Option<VersionSignature>,
}

/// Over the line `ggen-package-creator-v1` and the RFC 8785 JSON of what is in the
/// version, as the registry's statement names it.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VersionSignature {
    /// A key of the workspace that is not revoked.
    kid: Kid,
    /// 64 bytes, base64url without padding.
    value: String,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let SignVersion { signature } = request.json()?;
    let mut tries = 0;
    loop {
        let (package, found) = owned::version(app, &request, caller.tenant_id).await?;
        if found.state() != State::Draft {
            let detail = format!("Expected a version that is a draft, got one that is {}.", found.state().as_str());
            return Err(Error::Conflict { code: crate::VERSION_STATE, detail });
        }
        let checked = match &signature {
            Some(signature) => Some(check(app, &package, &found, signature).await?),
            None => None,
        };
        match versions::sign(app, &found, caller.tenant_id, checked, &caller.actor()).await? {
            Some(signed) => return Response::ok(&CreatorVersionView::from(signed)),
            None => retry_with_backoff(&mut tries, format!("{} {}", package.id, found.version)).await?,
        }
    }
}

/// That the key may sign, and did.
async fn check(
    app: &App,
    package: &packages::Record,
    found: &versions::Record,
    given: &VersionSignature,
) -> Result<versions::CreatorSignature, Error> {
    let owner = package.owner();
    let key = signing_keys::find(app, owner, &given.kid).await?.filter(|key| key.revoked_at.is_none());
    let key =
        key.ok_or_else(|| Error::field("signature.kid", "expected a key of the workspace that is not revoked"))?;
    let subject = statement::subject(app, package, found).await?.ok_or_else(crate::not_checked)?;
    let signature = versions::CreatorSignature { kid: key.kid.clone(), value: given.value.clone(), signed_by: owner };
    let keys = signing_keys::creator_keys([&key])?;
    subject
        .check_creator(&signature.as_signature(), keys.public_keys())
        .map_err(|refused| Error::field("signature.value", refused.to_string()))?;
    Ok(signature)
}
