//! Changing a package's page and its price.

use domain::Time;
use domain::events::{Actor, Change, Kind as EventKind};
use platform::endpoint::{Action, Grant, Table};
use platform::store::transaction::{Transaction, number, update_builder, update_item};
use platform::store::{events, outbox, text};
use platform::{App, Error};

use super::{PACKAGE, PACKAGES, Page, Record, pk};
use crate::index_queue;

pub const CHANGE: Grant = Grant::operation(
    "packages::change",
    &[
        Grant::items(Table::Catalog, &[Action::Update], &[PACKAGES]),
        outbox::PUT,
        events::leaves(&[EventKind::PackageChanged]),
    ],
);

/// The package as it is then, if it still belongs to the workspace that it was read
/// of. What is not given here (counts, versions) may change at the same moment.
pub async fn change(
    app: &App,
    found: Record,
    page: Page,
    price_cents: u64,
    by: &Actor,
) -> Result<Option<Record>, Error> {
    if found.page == page && found.price_cents == price_cents {
        return Ok(Some(found));
    }
    let now = Time::from(app.clock.now());
    let update = update_builder(app, Table::Catalog, pk(&found.id), PACKAGE)?
        .update_expression("SET #page = :page, price_cents = :price, changed_at = :now ADD #revision :one")
        .condition_expression("#owner = :owner")
        .expression_attribute_names("#page", "page")
        .expression_attribute_names("#owner", "owner")
        .expression_attribute_names("#revision", "revision")
        .expression_attribute_values(":page", serde_dynamo::to_attribute_value(&page).map_err(Error::internal)?)
        .expression_attribute_values(":price", number(price_cents))
        .expression_attribute_values(":now", text(now))
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":owner", text(found.owner()));
    let change = Change::PackageChanged { package: found.id.to_string() };
    let written = Transaction::new(app)
        .with((), update_item(update)?)
        .with((), index_queue::package_changed(app, &found.id)?)
        .with((), events::record(app, found.owner(), by, change)?)
        .write()
        .await?;
    let changed = Record { page, price_cents, changed_at: now, revision: found.revision + 1, ..found };
    Ok(written.is_ok().then_some(changed))
}
