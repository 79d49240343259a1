//! Submitting a draft to be checked, once its archive has arrived.

use domain::events::{Actor, Change, Kind as EventKind};
use domain::{TenantId, Time};
use jiff::SignedDuration;
use platform::dynamodb::text;
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::versions::life::State;
use store_core::transaction::{Transaction, check_attribute_equals};
use store_core::{events, outbox};

use super::{Record, replace};
use crate::checks_queue::{VersionQueued, version_queued};
use crate::packages::{PACKAGE, PACKAGES, pk};

/// A check that takes longer can be asked for once more: the message of the earlier
/// submission then finds another revision, and is consumed.
pub const CHECK_TIME_MAX: SignedDuration = SignedDuration::from_mins(15);

pub const SUBMIT: Grant = Grant::operation(
    "versions::submit",
    &[
        Grant::items(Table::Catalog, &[Action::ConditionCheck, Action::Put], &[PACKAGES]),
        outbox::PUT,
        events::leaves(&[EventKind::VersionSubmitted]),
    ],
);

/// What became of a submission.
#[derive(Debug)]
pub enum Submitted {
    Done(Box<Record>),
    /// It waits to be checked, or is being checked.
    BeingChecked(Box<Record>),
    /// It is no draft any more.
    NoDraft(State),
    /// There is nothing to check of a service.
    NoArchive,
    /// Somebody else has changed it at the same moment.
    Changed,
}

/// Has a draft checked, for the first time or once more: an archive stays as it is, but
/// what it depends on may have changed.
pub async fn submit(app: &App, found: Record, owner: TenantId, by: &Actor) -> Result<Submitted, Error> {
    let now = Time::from(app.clock.now());
    if found.state() != State::Draft {
        return Ok(Submitted::NoDraft(found.state()));
    }
    if found.is_being_checked(now) {
        return Ok(Submitted::BeingChecked(Box::new(found)));
    }
    let Some(archive) = &found.archive else { return Ok(Submitted::NoArchive) };
    let archive_sha256 = archive.sha256.clone();
    let next = Record { submitted_at: Some(now), check: None, revision: found.revision + 1, ..found.clone() };
    let message =
        VersionQueued { package: next.package.clone(), version: next.version.clone(), revision: next.revision };
    let (package, version) = (next.package.to_string(), next.version.to_string());
    let change = Change::VersionSubmitted { package, version, archive_sha256 };
    let written = Transaction::new(app)
        .with((), check_attribute_equals(app, Table::Catalog, (pk(&next.package), PACKAGE), ("owner", text(owner)))?)
        .with((), replace(app, &found, &next)?)
        .with((), version_queued(app, owner, &message)?)
        .with((), events::record(app, owner, by, change)?)
        .write()
        .await?;
    Ok(if written.is_ok() { Submitted::Done(Box::new(next)) } else { Submitted::Changed })
}
