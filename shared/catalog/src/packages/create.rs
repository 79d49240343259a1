//! Opening a package.

use domain::events::{Actor, Change, Kind as EventKind};
use domain::{AccountId, TenantId, Time};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::moderation::Takedowns;
use registry::names::Reservation;
use registry::names::transfer::Ownership;
use registry::reviews::Aggregate;
use registry::{FieldError, Kind, PackageId};
use store_core::item::keyed;
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{Transaction, put_new_item};
use store_core::{events, outbox};

use super::catalogue;
use super::{
    FIND, PACKAGE, PACKAGES, PackageLimits, Page, PricedPer, Record, Visibility, count_one, find, list_part, pk,
};
use crate::lookalikes;
use crate::namespaces::{self, IS_OF};

pub const CREATE: Grant = Grant::operation(
    "packages::create",
    &[
        FIND,
        IS_OF,
        catalogue::WRITE,
        lookalikes::FIND,
        lookalikes::TAKE,
        Grant::items(Table::Catalog, &[Action::Put], &[PACKAGES]),
        Grant::items(Table::Catalog, &[Action::Put, Action::Update], &[TENANT_PARTITIONS]),
        outbox::PUT,
        events::leaves(&[EventKind::PackageCreated]),
    ],
);

pub struct NewPackage {
    pub id: PackageId,
    pub kind: Kind,
    pub visibility: Visibility,
    pub owner: TenantId,
    pub created_by: AccountId,
    pub page: Page,
    pub price_cents: u64,
    pub priced_per: PricedPer,
    /// Packages that the workspace's plan has; `None`: no end.
    pub packages_max: Option<u32>,
    /// Private ones among them.
    pub private_packages_max: Option<u32>,
}

impl NewPackage {
    fn limits(&self) -> PackageLimits {
        PackageLimits { packages_max: self.packages_max, private_packages_max: self.private_packages_max }
    }
}

/// What became of a wish for a package.
#[derive(Debug)]
pub enum Created {
    /// Now, or by an earlier try of the same request.
    Done(Record),
    /// By a rule of the registry, with its code.
    Refused(FieldError),
    /// The namespace belongs to nobody, or to another workspace.
    NotInOwnNamespace,
    /// The workspace has a package of this name already, which is another one.
    Exists,
    /// The plan has no more packages, or no more private ones.
    PlanLimit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Namespace,
    Package,
    Fold,
    Count,
    Other,
}

/// Opens a package, without a version yet.
pub async fn create(app: &App, new: NewPackage, by: &Actor) -> Result<Created, Error> {
    if let Some(found) = find(app, &new.id).await? {
        return Ok(found_already(found, &new));
    }
    if new.id.name().reservation() != Reservation::Free {
        let expected = "a name that is not a word of the product's own addresses";
        return Ok(Created::Refused(FieldError::new("name", "name_reserved", expected, new.id.name().as_str())));
    }
    let name = new.id.to_string();
    if let Err(refused) = lookalikes::refuse_lookalike(app, "name", &name, new.owner).await? {
        return Ok(Created::Refused(refused));
    }
    let record = record(app, &new);
    let change = Change::PackageCreated {
        package: name.clone(),
        kind: new.kind.as_str().to_owned(),
        private: new.visibility == Visibility::Private,
    };
    let written = Transaction::new(app)
        .with(Part::Namespace, namespaces::is_of(app, new.id.namespace(), new.owner)?)
        .with(Part::Package, put_new_item(app, Table::Catalog, &keyed(pk(&new.id), PACKAGE, &record))?)
        .with(Part::Fold, lookalikes::take(app, &name)?)
        .with(Part::Other, list_part(app, new.owner, &new.id)?)
        .with(Part::Other, catalogue::line(app, &new.id)?)
        .with(Part::Count, count_one(app, new.owner, new.visibility, new.limits())?)
        .with(Part::Other, events::record(app, new.owner, by, change)?)
        .write()
        .await?;
    let Err(failed) = written else { return Ok(Created::Done(record)) };
    if failed.contains(&Part::Package) {
        let found = find(app, &new.id).await?;
        return found.map(|found| found_already(found, &new)).ok_or_else(|| failed.unexpected());
    }
    match failed.clone().into_first() {
        Some(Part::Namespace) => Ok(Created::NotInOwnNamespace),
        Some(Part::Count) => Ok(Created::PlanLimit),
        Some(Part::Fold) => {
            let expected = "a name that cannot be taken for another one, which somebody has just taken";
            Ok(Created::Refused(FieldError::new("name", "name_looks_alike", expected, &name)))
        }
        _ => Err(failed.unexpected()),
    }
}

/// Written by an earlier try of the same request, or before it.
fn found_already(found: Record, new: &NewPackage) -> Created {
    if found.owner() != new.owner {
        return Created::NotInOwnNamespace;
    }
    let is_same = found.created_by == new.created_by
        && (found.kind, found.visibility) == (new.kind, new.visibility)
        && (found.price_cents, found.priced_per) == (new.price_cents, new.priced_per)
        && found.page == new.page;
    if is_same { Created::Done(found) } else { Created::Exists }
}

fn record(app: &App, new: &NewPackage) -> Record {
    let now = Time::from(app.clock.now());
    Record {
        id: new.id.clone(),
        kind: new.kind,
        visibility: new.visibility,
        ownership: Ownership { owner: new.owner, offer: None },
        created_by: new.created_by,
        page: new.page.clone(),
        price_cents: new.price_cents,
        priced_per: new.priced_per,
        affiliate_basis_points: 0,
        latest: None,
        takedowns: Takedowns::default(),
        taken_down_at: None,
        ratings: Aggregate::default(),
        installs: 0,
        downloads: 0,
        versions_revision: 0,
        revision: 1,
        created_at: now,
        changed_at: now,
    }
}
