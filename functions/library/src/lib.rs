//! The library: what a workspace has installed of the registry, how that changes, and
//! downloads of it.

pub mod assign_seat;
pub mod commit_install;
pub mod download_package;
pub mod get_attribution;
pub mod get_install;
pub mod install_view;
pub mod list_library;
pub mod list_licences;
pub mod list_seats;
pub mod plan_install;
pub mod release_seat;
pub mod resolve_packages;
pub mod roll_back_install;
pub mod seats_view;
pub mod send_package_digests;

use platform::{Caller, Endpoint, Error, ErrorCode};

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
    &list_seats::ENDPOINT,
    &assign_seat::ENDPOINT,
    &release_seat::ENDPOINT,
    &send_package_digests::ENDPOINT,
];

/// What a 404 calls the things of this area.
const INSTALL: &str = "install";
const PACKAGE: &str = "package";
const VERSION: &str = "version";
const SEATS: &str = "seats of this package";
const MEMBER: &str = "member";

/// Another install changed the library meanwhile.
const LIBRARY_CHANGED: ErrorCode = ErrorCode::conflict("library_changed");

/// Who uses what was bought is no test.
fn check_live(caller: &Caller) -> Result<(), Error> {
    caller.require_live("Seats were bought with real money: a test key neither gives nor takes them.")
}
