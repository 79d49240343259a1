//! Gives a signed URL for the archive of a version that the workspace has installed.

use std::time::Duration;

use catalog_store::resolving::{self, PURCHASE_NEEDED, SEAT_REQUIRED};
use catalog_store::{downloads, library, packages, versions};
use domain::{Permission, Sha256Hex, Time};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::{Namespace, PackageId, PackageName, Version};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "download-package",
    summary: "Get a short-lived URL for the archive of an installed version.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/{version}/download",
        path_parameters: &[
            ("namespace", PathParameter::Namespace),
            ("name", PathParameter::Package),
            ("version", PathParameter::Version),
        ],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<DownloadView>()),
        errors: &[
            ErrorCode::NOT_FOUND,
            VERSION_TAKEN_DOWN,
            PURCHASE_NEEDED,
            SEAT_REQUIRED,
            platform::downloads::NOT_CONFIGURED,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[
        library::FIND,
        packages::FIND,
        versions::FIND,
        resolving::TAKE_PURCHASES,
        downloads::COUNT,
        platform::downloads::SIGN,
    ],
};

const VERSION_TAKEN_DOWN: ErrorCode = ErrorCode::conflict("version_taken_down");
/// What staff takes down is unreachable after this time, wherever its URLs are. A
/// download that has begun goes on, and one that broke off asks for another URL.
const GET_WITHIN: Duration = Duration::from_secs(60);

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = PackageDownload)]
pub struct DownloadView {
    /// Get it unchanged and without further headers but `Range`.
    url: String,
    expires_at: Time,
    /// What the archive must have.
    sha256: Sha256Hex,
    size_bytes: u64,
    filename: String,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let (namespace, name): (Namespace, PackageName) =
        (request.path("namespace", crate::PACKAGE)?, request.path("name", crate::PACKAGE)?);
    let (package, version): (_, Version) = (PackageId::new(namespace, name), request.path("version", crate::VERSION)?);
    let not_found = || Error::NotFound { what: crate::VERSION };
    let library = library::find(app, caller.tenant_id).await?;
    let entry = library.entries.get(&package).filter(|entry| entry.version == version).ok_or_else(not_found)?;
    let record = versions::find(app, &package, &version).await?.ok_or_else(not_found)?;
    let of = packages::find(app, &package).await?.ok_or_else(not_found)?;
    if of.taken_down_at.is_some() || !record.is_installable() {
        let detail = format!(
            "{package} {version} was taken down: its content can be had no more. Resolve to another version, or remove it from the library."
        );
        return Err(Error::Conflict { code: VERSION_TAKEN_DOWN, detail });
    }
    // The archive that was installed, whatever the record says now.
    let archive = versions::Archive { sha256: entry.sha256.clone(), size_bytes: entry.size_bytes };
    let filename = format!("{}-{}-{}.zip", package.namespace(), package.name(), version.key());
    let signed = platform::downloads::sign(app, &archive.object_key(), &filename, GET_WITHIN).await?;
    // Last: a URL that nobody was told is no delivery.
    resolving::take_purchases(app, caller, [&of], &library).await?;
    downloads::count(app, caller.tenant_id, &package, &entry.version, &caller.actor()).await?;
    Response::ok(&DownloadView {
        url: signed.url,
        expires_at: signed.expires_at,
        sha256: archive.sha256,
        size_bytes: archive.size_bytes,
        filename,
    })
    .map(|response| response.with_header("cache-control", "no-store"))
}
