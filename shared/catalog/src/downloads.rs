//! Downloads of what is in a library: each counted once for a workspace, a version and
//! a day, with the event that tells of it.

use domain::events::{Actor, Change, Kind as EventKind};
use domain::{TenantId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{number, text};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::{PackageId, Version};
use serde::Serialize;
use store_core::events;
use store_core::item::keyed;
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{Transaction, put_new_item, update_builder, update_item};

use super::library;
use super::packages::{PACKAGE, PACKAGES, pk};

/// A line tells of its own day alone.
const KEPT: SignedDuration = SignedDuration::from_hours(3 * 24);

pub const COUNT: Grant = Grant::operation(
    "downloads::count",
    &[
        Grant::items(Table::Catalog, &[Action::Put], &[TENANT_PARTITIONS]),
        Grant::items(Table::Catalog, &[Action::Update], &[PACKAGES]),
        events::leaves(&[EventKind::PackageDownloaded]),
    ],
);

#[derive(Serialize)]
struct Line {
    expires_at: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Line,
    Other,
}

/// Counts a download; whether it is the day's first.
pub async fn count(
    app: &App,
    tenant: TenantId,
    package: &PackageId,
    version: &Version,
    by: &Actor,
) -> Result<bool, Error> {
    let now = Time::from(app.clock.now());
    let day = now.to_string().chars().take("2026-11-21".len()).collect::<String>();
    let sk = format!("DOWNLOAD#{day}#{package}@{}", version.key());
    let line = keyed(library::pk(tenant), sk, Line { expires_at: now.plus(KEPT).as_second() });
    let counted = update_builder(app, Table::Catalog, pk(package), PACKAGE)?
        .update_expression("SET changed_at = :now ADD downloads :one, revision :one")
        .condition_expression("attribute_exists(pk)")
        .expression_attribute_values(":now", text(now))
        .expression_attribute_values(":one", number(1));
    let change = Change::PackageDownloaded { package: package.to_string(), version: version.to_string() };
    let written = Transaction::new(app)
        .with(Part::Line, put_new_item(app, Table::Catalog, &line)?)
        .with(Part::Other, update_item(counted)?)
        .with(Part::Other, events::record(app, tenant, by, change)?)
        .write()
        .await?;
    match written {
        Ok(()) => Ok(true),
        Err(failed) if failed.contains(&Part::Line) => Ok(false),
        Err(failed) => Err(failed.unexpected()),
    }
}
