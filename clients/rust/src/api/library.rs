//! Made from the API's document by `make clients`: the operations of library.

use reqwest::Method;

use crate::call::{Call, Json, Nothing, path_of};
use crate::models;

/// Give a member a seat of a package. Needs the role `admin` or a higher one; an API key needs the scope
/// `manage_billing`.
#[inline]
pub fn assign_seat(namespace: &str, name: &str, id: &str) -> Call<Json<models::Seats>> {
    Call::new(
        "assign-seat",
        Method::PUT,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/seats/{id}", &[&namespace, &name, &id]),
    )
}

/// Commit a planned install. Needs the role `editor` or a higher one; an API key needs the scope `generate`.
#[inline]
pub fn commit_install(id: &str) -> Call<Json<models::Install>> {
    Call::new("commit-install", Method::POST, path_of("/api/v1/library/installs/{id}/commit", &[&id]))
}

/// Get a short-lived URL for the archive of an installed version. Needs the role `viewer` or a higher one; an API key
/// needs the scope `read`.
#[inline]
pub fn download_package(namespace: &str, name: &str, version: &str) -> Call<Json<models::PackageDownload>> {
    Call::new(
        "download-package",
        Method::GET,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/{version}/download", &[&namespace, &name, &version]),
    )
}

/// Get the ATTRIBUTION.md of the workspace's library. Needs the role `viewer` or a higher one; an API key needs the
/// scope `read`.
#[inline]
pub fn get_attribution() -> Call<Json<models::Attribution>> {
    Call::new("get-attribution", Method::GET, path_of("/api/v1/library/attribution", &[]))
}

/// Get an install. Needs the role `viewer` or a higher one; an API key needs the scope `read`.
#[inline]
pub fn get_install(id: &str) -> Call<Json<models::Install>> {
    Call::new("get-install", Method::GET, path_of("/api/v1/library/installs/{id}", &[&id]))
}

/// What [`list_library`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListLibraryOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List the packages that the workspace has installed. Needs the role `viewer` or a higher one; an API key needs the
/// scope `read`.
#[inline]
pub fn list_library(options: &ListLibraryOptions) -> Call<Json<models::LibraryEntryPage>> {
    Call::new("list-library", Method::GET, path_of("/api/v1/library", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// List licences to choose from for a package.
#[inline]
pub fn list_licences() -> Call<Json<models::LicenceTemplates>> {
    Call::new("list-licences", Method::GET, path_of("/api/v1/marketplace/licences", &[]))
}

/// See who has the workspace's seats of a package. Needs the role `viewer` or a higher one; an API key needs the scope
/// `read`.
#[inline]
pub fn list_seats(namespace: &str, name: &str) -> Call<Json<models::Seats>> {
    Call::new(
        "list-seats",
        Method::GET,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/seats", &[&namespace, &name]),
    )
}

/// Plan an install: versions, licences, sizes, and what changes in the library. Needs the role `editor` or a higher
/// one; an API key needs the scope `generate`.
#[inline]
pub fn plan_install(body: &models::PlanInstall) -> Call<Json<models::Install>> {
    Call::new("plan-install", Method::POST, path_of("/api/v1/library/installs", &[])).json(body).keyed()
}

/// Take a seat of a package away from a member. Needs the role `admin` or a higher one; an API key needs the scope
/// `manage_billing`.
#[inline]
pub fn release_seat(namespace: &str, name: &str, id: &str) -> Call<Nothing> {
    Call::new(
        "release-seat",
        Method::DELETE,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/seats/{id}", &[&namespace, &name, &id]),
    )
}

/// Resolve requirements to one version of each package. Needs the role `viewer` or a higher one; an API key needs the
/// scope `read`.
#[inline]
pub fn resolve_packages(body: &models::ResolvePackages) -> Call<Json<models::Resolution>> {
    Call::new("resolve-packages", Method::POST, path_of("/api/v1/marketplace/resolve", &[])).json(body)
}

/// Give up a planned install, or undo the last committed one. Needs the role `editor` or a higher one; an API key needs
/// the scope `generate`.
#[inline]
pub fn roll_back_install(id: &str) -> Call<Json<models::Install>> {
    Call::new("roll-back-install", Method::POST, path_of("/api/v1/library/installs/{id}/rollback", &[&id]))
}
