//! The package or version in a path, as its owner's workspace sees it.

use catalog_store::{packages, versions};
use domain::TenantId;
use platform::{App, Error, Request};
use registry::{Namespace, PackageId, PackageName, Version};

/// The id in the path.
pub(crate) fn package_id(request: &Request) -> Result<PackageId, Error> {
    let namespace: Namespace = request.path("namespace", crate::PACKAGE)?;
    let name: PackageName = request.path("name", crate::PACKAGE)?;
    Ok(PackageId::new(namespace, name))
}

/// The package, if it is the workspace's own. Another's does not exist.
pub(crate) async fn package(app: &App, id: &PackageId, owner: TenantId) -> Result<packages::Record, Error> {
    let found = packages::find(app, id).await?;
    found.filter(|found| found.owner() == owner).ok_or(Error::NotFound { what: crate::PACKAGE })
}

/// The version in the path, and its package, if it is the workspace's own.
pub(crate) async fn version(
    app: &App,
    request: &Request,
    owner: TenantId,
) -> Result<(packages::Record, versions::Record), Error> {
    let (id, version): (_, Version) = (package_id(request)?, request.path("version", crate::VERSION)?);
    let package = package(app, &id, owner).await?;
    let found = versions::find(app, &id, &version).await?;
    Ok((package, found.ok_or(Error::NotFound { what: crate::VERSION })?))
}
