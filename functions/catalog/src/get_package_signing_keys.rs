//! Publishes the keys that a package's creators sign with: those of its owner, and those
//! of earlier owners that signed one of its versions.

use std::collections::BTreeMap;

use catalog_store::{packages, signing_keys, versions};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::versions::life::State;

use crate::published;
use crate::signing_key_view::{CreatorKey, CreatorKeySet};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-package-signing-keys",
    summary: "Publish the public keys that the creators of a package sign with.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/signing-keys",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: Some(crate::PUBLIC_READ),
        access: Access::Public,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<CreatorKeySet>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND, versions::LIST, signing_keys::LIST, signing_keys::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let package = published::package(app, &request).await?;
    let own = signing_keys::list(app, package.owner()).await?;
    let mut keys: BTreeMap<_, _> = own.into_iter().map(|key| (key.kid.clone(), key)).collect();
    let published = versions::list(app, &package.id).await?.into_iter().filter(|it| it.state() != State::Draft);
    for signature in published.filter_map(|it| it.creator_signature) {
        if keys.contains_key(&signature.kid) {
            continue;
        }
        let found = signing_keys::find(app, signature.signed_by, &signature.kid).await?;
        keys.extend(found.map(|key| (signature.kid, key)));
    }
    Response::ok(&CreatorKeySet { keys: keys.into_values().map(CreatorKey::from).collect() })
}
