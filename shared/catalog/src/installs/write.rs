//! Planning, committing and rolling back, each one transaction.

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::events::{Actor, Change, Kind as EventKind};
use domain::{InstallId, TenantId, Time};
use platform::dynamodb::number;
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use store_core::events;
use store_core::item::keyed;
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{Transaction, put_item, put_new_item, retry_with_backoff};

use super::{FIND, Record, State, find, pk};
use crate::install_places::{self, ENTER, LEAVE};
use crate::libraries;
use crate::library::{self, Library};

pub const PLAN: Grant = Grant::operation(
    "installs::plan",
    &[FIND, ENTER, Grant::items(Table::Catalog, &[Action::Put], &[TENANT_PARTITIONS])],
);
pub const COMMIT: Grant = Grant::operation(
    "installs::commit",
    &[
        FIND,
        LEAVE,
        library::FIND,
        library::REPLACE,
        libraries::WRITE,
        Grant::items(Table::Catalog, &[Action::Put], &[TENANT_PARTITIONS]),
        events::leaves(&[EventKind::InstallCommitted]),
    ],
);
pub const ROLL_BACK: Grant = Grant::operation(
    "installs::roll_back",
    &[
        FIND,
        LEAVE,
        library::FIND,
        library::REPLACE,
        Grant::items(Table::Catalog, &[Action::Put], &[TENANT_PARTITIONS]),
        events::leaves(&[EventKind::InstallRolledBack]),
    ],
);

/// What became of a plan.
#[derive(Debug)]
pub enum Planned {
    /// Now, or by an earlier try of the same request.
    Done(Record),
    /// The workspace has as many planned installs as its plan allows.
    PlacesTaken,
}

/// What became of a commit.
#[derive(Debug)]
pub enum Committed {
    /// Now, or before; and the library as it is then.
    Done(Record, Library),
    NotFound,
    /// It was rolled back.
    RolledBack,
    /// It was planned too long ago.
    Over,
    /// Another install was committed since it was planned.
    LibraryChanged,
}

/// What became of a rollback.
#[derive(Debug)]
pub enum RolledBack {
    /// Now, or before; and the library as it is then.
    Done(Record, Library),
    NotFound,
    /// Another install was committed after it.
    LibraryChanged,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Library,
    Install,
    Places,
    Event,
}

/// Keeps a plan, and takes one of the workspace's places for it.
pub async fn plan(app: &App, tenant: TenantId, record: Record, places_max: Option<u32>) -> Result<Planned, Error> {
    let mut tries = 0;
    loop {
        let entered = install_places::enter(app, tenant, record.id, record.planned_until(), places_max).await?;
        let Some(entered) = entered else {
            let found = find(app, tenant, record.id).await?;
            return Ok(found.map_or(Planned::PlacesTaken, Planned::Done));
        };
        let written = Transaction::new(app)
            .with(Part::Install, put_new_item(app, Table::Catalog, &keyed(pk(tenant), record.id, &record))?)
            .with(Part::Places, entered)
            .write()
            .await?;
        let Err(failed) = written else { return Ok(Planned::Done(record)) };
        if failed.contains(&Part::Install) {
            let found = find(app, tenant, record.id).await?;
            return found.map(Planned::Done).ok_or_else(|| failed.unexpected());
        }
        retry_with_backoff(&mut tries, format!("the installs of {tenant}")).await?;
    }
}

/// Makes the library what the plan says.
pub async fn commit(app: &App, tenant: TenantId, id: InstallId, by: &Actor) -> Result<Committed, Error> {
    let mut tries = 0;
    loop {
        let Some(record) = find(app, tenant, id).await? else { return Ok(Committed::NotFound) };
        let library = library::find(app, tenant).await?;
        let now = Time::from(app.clock.now());
        match record.state {
            State::Committed => return Ok(Committed::Done(record, library)),
            State::RolledBack => return Ok(Committed::RolledBack),
            State::Planned if now > record.planned_until() => return Ok(Committed::Over),
            State::Planned => {}
        }
        if record.library_revision != library.revision {
            if has_moved(app, tenant, &record).await? {
                retry_with_backoff(&mut tries, format!("the library of {tenant}")).await?;
                continue;
            }
            return Ok(Committed::LibraryChanged);
        }
        let next = library.with(record.after.clone());
        let packages = u32::try_from(record.after.len()).unwrap_or(u32::MAX);
        let change = Change::InstallCommitted { install_id: id, packages };
        let committed = Record {
            state: State::Committed,
            committed_at: Some(now),
            expires_at: None,
            revision: record.revision + 1,
            ..record
        };
        let mut transaction = Transaction::new(app)
            .with(Part::Library, library::replace(app, tenant, &library, &next)?)
            .with(Part::Install, replace(app, tenant, &committed)?)
            .with(Part::Places, install_places::leave(app, tenant, id)?)
            .with(Part::Event, events::record(app, tenant, by, change)?);
        if library.revision == 0 {
            transaction.add(Part::Library, libraries::line_part(app, tenant)?);
        }
        if transaction.write().await?.is_ok() {
            return Ok(Committed::Done(committed, next));
        }
        retry_with_backoff(&mut tries, format!("the library of {tenant}")).await?;
    }
}

/// Gives a plan up, or makes the library again what it was before.
pub async fn roll_back(app: &App, tenant: TenantId, id: InstallId, by: &Actor) -> Result<RolledBack, Error> {
    let mut tries = 0;
    loop {
        let Some(record) = find(app, tenant, id).await? else { return Ok(RolledBack::NotFound) };
        let library = library::find(app, tenant).await?;
        if record.state == State::RolledBack {
            return Ok(RolledBack::Done(record, library));
        }
        let was_committed = record.state == State::Committed;
        // Its own commit made the revision one greater.
        if was_committed && library.revision != record.library_revision + 1 {
            if has_moved(app, tenant, &record).await? {
                retry_with_backoff(&mut tries, format!("the library of {tenant}")).await?;
                continue;
            }
            return Ok(RolledBack::LibraryChanged);
        }
        let next = if was_committed { library.with(record.before.clone()) } else { library.clone() };
        let now = Time::from(app.clock.now());
        let rolled_back = Record {
            state: State::RolledBack,
            rolled_back_at: Some(now),
            expires_at: Record::kept_from(now),
            revision: record.revision + 1,
            ..record
        };
        let mut transaction = Transaction::new(app)
            .with(Part::Install, replace(app, tenant, &rolled_back)?)
            .with(Part::Event, events::record(app, tenant, by, Change::InstallRolledBack { install_id: id })?);
        if was_committed {
            transaction.add(Part::Library, library::replace(app, tenant, &library, &next)?);
        } else {
            transaction.add(Part::Places, install_places::leave(app, tenant, id)?);
        }
        if transaction.write().await?.is_ok() {
            return Ok(RolledBack::Done(rolled_back, next));
        }
        retry_with_backoff(&mut tries, format!("the library of {tenant}")).await?;
    }
}

/// Whether another request has taken the same step between the reads of the record and of
/// the library: then it was this very install that changed the library.
async fn has_moved(app: &App, tenant: TenantId, seen: &Record) -> Result<bool, Error> {
    Ok(find(app, tenant, seen.id).await?.is_some_and(|now| now.revision != seen.revision))
}

/// The part of a transaction that puts the record in the place of the one before it.
fn replace(app: &App, tenant: TenantId, record: &Record) -> Result<TransactWriteItem, Error> {
    let put = Put::builder()
        .condition_expression("revision = :seen")
        .expression_attribute_values(":seen", number(record.revision - 1));
    put_item(app, Table::Catalog, put, &keyed(pk(tenant), record.id, record))
}
