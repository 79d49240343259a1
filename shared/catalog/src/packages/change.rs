//! Changing a package's page, its price, and what affiliates get of it.

use domain::Time;
use domain::events::{Actor, Change, Kind as EventKind};
use platform::dynamodb::{number, text};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use store_core::transaction::{Transaction, update_builder, update_item};
use store_core::{events, outbox};

use super::{PACKAGE, PACKAGES, Page, PricedPer, Record, pk};
use crate::index_queue;

pub const CHANGE: Grant = Grant::operation(
    "packages::change",
    &[
        Grant::items(Table::Catalog, &[Action::Update], &[PACKAGES]),
        outbox::PUT,
        events::leaves(&[EventKind::PackageChanged]),
    ],
);

/// What its owner can change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub page: Page,
    pub price_cents: u64,
    /// None where it stays as it is.
    pub priced_per: Option<PricedPer>,
    /// None where it stays as it is.
    pub affiliate_basis_points: Option<u32>,
}

/// The package as it is then, if it still belongs to the workspace that it was read
/// of. What is not given here (counts, versions) may change at the same moment.
pub async fn change(app: &App, found: Record, offer: Offer, by: &Actor) -> Result<Option<Record>, Error> {
    let Offer { page, price_cents, priced_per, affiliate_basis_points } = offer;
    let affiliate_basis_points = affiliate_basis_points.filter(|points| *points != found.affiliate_basis_points);
    let unit = priced_per.unwrap_or(found.priced_per);
    let has_same_price = (found.price_cents, found.priced_per) == (price_cents, unit);
    if has_same_price && affiliate_basis_points.is_none() && found.page == page {
        return Ok(Some(found));
    }
    let now = Time::from(app.clock.now());
    // What was read of it may be another one by now.
    let of_affiliates = affiliate_basis_points.map_or("", |_| ", affiliate_basis_points = :affiliate");
    let of_unit = match priced_per {
        None => "",
        Some(PricedPer::Workspace) => " REMOVE priced_per",
        Some(PricedPer::Seat) => ", priced_per = :per",
    };
    let mut update = update_builder(app, Table::Catalog, pk(&found.id), PACKAGE)?
        .update_expression(format!(
            "SET #page = :page, price_cents = :price, changed_at = :now{of_affiliates}{of_unit} ADD #revision :one"
        ))
        .condition_expression("#owner = :owner")
        .expression_attribute_names("#page", "page")
        .expression_attribute_names("#owner", "owner")
        .expression_attribute_names("#revision", "revision")
        .expression_attribute_values(":page", serde_dynamo::to_attribute_value(&page).map_err(Error::internal)?)
        .expression_attribute_values(":price", number(price_cents))
        .expression_attribute_values(":now", text(now))
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":owner", text(found.owner()));
    if let Some(PricedPer::Seat) = priced_per {
        update = update.expression_attribute_values(":per", text(PricedPer::Seat.as_str()));
    }
    if let Some(points) = affiliate_basis_points {
        update = update.expression_attribute_values(":affiliate", number(points));
    }
    let change = Change::PackageChanged { package: found.id.to_string(), affiliate_basis_points };
    let written = Transaction::new(app)
        .with((), update_item(update)?)
        .with((), index_queue::package_changed(app, &found.id)?)
        .with((), events::record(app, found.owner(), by, change)?)
        .write()
        .await?;
    let revision = found.revision + 1;
    let affiliate_basis_points = affiliate_basis_points.unwrap_or(found.affiliate_basis_points);
    let changed =
        Record { page, price_cents, priced_per: unit, affiliate_basis_points, changed_at: now, revision, ..found };
    Ok(written.is_ok().then_some(changed))
}
