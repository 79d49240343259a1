//! The library: what a workspace has installed of the registry, how that changes, and
//! downloads of it.

pub mod commit_install;
pub mod download_package;
pub mod get_attribution;
pub mod get_install;
pub mod install_view;
pub mod list_library;
pub mod list_licences;
pub mod plan_install;
pub mod resolve_packages;
pub mod roll_back_install;
pub mod send_package_digests;

use platform::{Endpoint, ErrorCode};

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &resolve_packages::ENDPOINT,
    &list_licences::ENDPOINT,
    &plan_install::ENDPOINT,
    &get_install::ENDPOINT,
    &commit_install::ENDPOINT,
    &roll_back_install::ENDPOINT,
    &list_library::ENDPOINT,
    &get_attribution::ENDPOINT,
    &download_package::ENDPOINT,
    &send_package_digests::ENDPOINT,
];

/// What a 404 calls the things of this area.
const INSTALL: &str = "install";
const PACKAGE: &str = "package";
const VERSION: &str = "version";

/// Another install changed the library meanwhile.
const LIBRARY_CHANGED: ErrorCode = ErrorCode::conflict("library_changed");
