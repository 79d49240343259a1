//! The package or version in a path, as everybody sees it: public, and published.

use catalog_store::packages::Visibility;
use catalog_store::{packages, versions};
use domain::TenantId;
use platform::{App, Error, Request};
use registry::Version;

use crate::owned::package_id;

/// The package, if everybody may know of it. Others do not exist.
pub(crate) async fn package(app: &App, request: &Request) -> Result<packages::Record, Error> {
    let found = packages::find(app, &package_id(request)?).await?;
    let is_shown = |it: &packages::Record| is_public(it) && it.taken_down_at.is_none();
    found.filter(is_shown).ok_or(Error::NotFound { what: crate::PACKAGE })
}

fn is_public(package: &packages::Record) -> bool {
    package.visibility == Visibility::Public && package.versions_revision > 0
}

/// The package, if somebody of the workspace may know of it.
pub(crate) async fn package_for(app: &App, request: &Request, tenant: TenantId) -> Result<packages::Record, Error> {
    let found = packages::find(app, &package_id(request)?).await?;
    found.filter(|it| it.is_visible_to(Some(tenant))).ok_or(Error::NotFound { what: crate::PACKAGE })
}

/// The version in the path, whether deprecated, yanked or taken down: whoever has locked it
/// looks here. Of what was taken down, the record and its proof are left.
pub(crate) async fn version(app: &App, request: &Request) -> Result<(packages::Record, versions::Record), Error> {
    let version: Version = request.path("version", crate::VERSION)?;
    let package = packages::find(app, &package_id(request)?).await?.filter(is_public);
    let package = package.ok_or(Error::NotFound { what: crate::PACKAGE })?;
    let found = versions::find(app, &package.id, &version).await?;
    let found = found.filter(|it| it.state().was_published()).ok_or(Error::NotFound { what: crate::VERSION })?;
    Ok((package, found))
}
