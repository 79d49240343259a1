//! Which workspaces have a package in their library: for notices about it. Written
//! with the package's count ([`crate::library`]), and shown to nobody but its owner,
//! as a number.

use domain::{TenantId, Time};
use platform::App;
use platform::endpoint::Key;
use registry::PackageId;
use serde::Serialize;
use store_core::item::{Keyed, keyed};

pub(crate) const DEPENDANTS: Key = Key::Named("DEPENDANTS");

#[derive(Serialize)]
pub(crate) struct Line {
    since: Time,
}

pub(crate) fn pk(package: &PackageId) -> String {
    format!("DEPENDANTS#{package}")
}

pub(crate) fn line(app: &App, package: &PackageId, tenant: TenantId) -> Keyed<Line> {
    keyed(pk(package), tenant, Line { since: app.clock.now().into() })
}
