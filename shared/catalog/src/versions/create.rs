//! Announcing a version.

use domain::events::{Actor, Change, Kind as EventKind};
use domain::{AccountId, TenantId, Time};
use platform::dynamodb::text;
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::licences::Licence;
use registry::moderation::Takedowns;
use registry::versions::life::Life;
use registry::versions::succession::{Existing, check_new};
use registry::{FieldError, PackageId, Requirement, Version};
use store_core::events;
use store_core::item::keyed;
use store_core::transaction::{Transaction, check_attribute_equals, put_new_item};

use super::{Archive, LIST, Notes, Record, VERSIONS_MAX, list, sk};
use crate::packages::{PACKAGE, PACKAGES, pk};

pub const CREATE: Grant = Grant::operation(
    "versions::create",
    &[
        LIST,
        Grant::items(Table::Catalog, &[Action::ConditionCheck, Action::Put], &[PACKAGES]),
        events::leaves(&[EventKind::VersionCreated]),
    ],
);

pub struct NewVersion {
    pub package: PackageId,
    pub version: Version,
    pub owner: TenantId,
    pub created_by: AccountId,
    pub licence: Licence,
    pub requirements: Vec<Requirement>,
    pub archive: Option<Archive>,
    pub notes: Option<Notes>,
}

/// What became of an announced version.
#[derive(Debug)]
pub enum Created {
    /// Now, or by an earlier try of the same request.
    Done(Record),
    /// The number is used.
    Refused(FieldError),
    /// The package has [`VERSIONS_MAX`].
    TooMany,
    /// The package belongs to another workspace, or there is none.
    NotOwned,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Owner,
    Version,
    Event,
}

/// Announces a version as a draft.
pub async fn create(app: &App, new: NewVersion, by: &Actor) -> Result<Created, Error> {
    let existing = list(app, &new.package).await?;
    if let Some(refused) = used(&existing, &new) {
        return Ok(refused);
    }
    if existing.len() >= VERSIONS_MAX {
        return Ok(Created::TooMany);
    }
    let record = record(app, &new);
    let change = Change::VersionCreated { package: new.package.to_string(), version: new.version.to_string() };
    let owner = (pk(&new.package), PACKAGE);
    let written = Transaction::new(app)
        .with(Part::Owner, check_attribute_equals(app, Table::Catalog, owner, ("owner", text(new.owner)))?)
        .with(Part::Version, put_new_item(app, Table::Catalog, &keyed(pk(&new.package), sk(&new.version), &record))?)
        .with(Part::Event, events::record(app, new.owner, by, change)?)
        .write()
        .await?;
    let Err(failed) = written else { return Ok(Created::Done(record)) };
    if failed.contains(&Part::Owner) {
        return Ok(Created::NotOwned);
    }
    let existing = list(app, &new.package).await?;
    used(&existing, &new).ok_or_else(|| failed.unexpected())
}

/// The refusal of a number that is used, or the draft that an earlier try of the same
/// request has written.
fn used(existing: &[Record], new: &NewVersion) -> Option<Created> {
    let known: Vec<Existing> =
        existing.iter().map(|it| Existing { version: it.version.clone(), state: it.state() }).collect();
    let refused = check_new(&new.version, &known).err()?;
    let is_same = |it: &&Record| {
        it.version == new.version
            && it.version.build_metadata() == new.version.build_metadata()
            && it.archive == new.archive
            && it.revision == 1
            && it.created_by == new.created_by
            && it.requirements == new.requirements
            && it.licence == new.licence
            && it.notes == new.notes
    };
    Some(existing.iter().find(is_same).map_or(Created::Refused(refused), |it| Created::Done(it.clone())))
}

fn record(app: &App, new: &NewVersion) -> Record {
    Record {
        package: new.package.clone(),
        version: new.version.clone(),
        created_by: new.created_by,
        created_at: Time::from(app.clock.now()),
        licence: new.licence.clone(),
        requirements: new.requirements.clone(),
        archive: new.archive.clone(),
        notes: new.notes.clone(),
        life: Life::default(),
        submitted_at: None,
        check: None,
        statement_sha256: None,
        published_at: None,
        creator_signature: None,
        announced_by: Some(new.owner),
        takedowns: Takedowns::default(),
        taken_down_at: None,
        revision: 1,
    }
}
