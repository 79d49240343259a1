//! Accepting an offer: ownership, lists and counts of both sides, in one transaction.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::TenantId;
use domain::events::{Actor, Change, Kind as EventKind};
use platform::endpoint::{Action, Grant, Table};
use platform::mail::TransferStep;
use platform::{App, Error};
use registry::names::transfer::{Command, Subject};
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{Transaction, retry_with_backoff};
use store_core::{events, outbox};

use super::notify::{NOTIFY, mails, notice, side};
use super::{CHANGE, FIND, Found, Part, change, find, unlist_part};
use crate::packages::{self, PackageLimits, Visibility};
use crate::{index_queue, namespaces};

pub const ACCEPT: Grant = Grant::operation(
    "transfers::accept",
    &[
        FIND,
        CHANGE,
        NOTIFY,
        namespaces::FIND,
        Grant::items(Table::Catalog, &[Action::Put, Action::Update, Action::Delete], &[TENANT_PARTITIONS]),
        outbox::PUT,
        events::leaves(&[EventKind::TransferAccepted]),
    ],
);

/// What became of the wish to accept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accepted {
    /// Now, or by an earlier try.
    Done,
    /// Nothing of this id is offered to the workspace.
    Missing,
    /// The offer is over.
    Over,
    /// The workspace has as many namespaces as it may have, or as many packages as its
    /// plan has, or as many private ones.
    LimitMet,
}

/// Makes what was offered the workspace's own.
pub async fn accept(
    app: &App,
    subject: &Subject,
    to: TenantId,
    limits: PackageLimits,
    by: &Actor,
) -> Result<Accepted, Error> {
    let mut tries = 0;
    loop {
        let Some(found) = find(app, subject).await? else { return Ok(Accepted::Missing) };
        let seen = found.ownership;
        if seen.owner == to {
            return Ok(Accepted::Done);
        }
        let next = match seen.decide(to, Command::Accept, app.clock.now().into()) {
            Ok(next) => next,
            Err(refused) if refused.code == "transfer_over" => return Ok(Accepted::Over),
            Err(_) => return Ok(Accepted::Missing),
        };
        let from = seen.owner;
        let (giver, receiver) = (side(app, from).await?, side(app, to).await?);
        let event = Change::TransferAccepted { subject: subject.to_string(), from, to };
        let (counts, other) = ownership_parts(app, subject, &found, (from, to), limits).await?;
        let written = Transaction::new(app)
            .with(Part::Subject, change(app, subject, &seen, &next)?)
            .with(Part::Limit, counts)
            .with_all(Part::Other, other)
            .with(Part::Other, unlist_part(app, subject, from)?)
            .with(Part::Other, unlist_part(app, subject, to)?)
            .with(Part::Other, events::record(app, from, by, event.clone())?)
            .with(Part::Other, events::record(app, to, by, event)?)
            .with_all(Part::Other, mails(app, &giver, &notice(app, subject, TransferStep::Given))?)
            .with_all(Part::Other, mails(app, &receiver, &notice(app, subject, TransferStep::Received))?)
            .write()
            .await?;
        match written {
            Ok(()) => return Ok(Accepted::Done),
            // What has changed meanwhile comes first: it may not be offered any more.
            Err(failed) if failed.contains(&Part::Subject) => {
                retry_with_backoff(&mut tries, format!("the offer of {subject}")).await?;
            }
            Err(failed) if failed.contains(&Part::Limit) => return Ok(Accepted::LimitMet),
            Err(failed) => return Err(failed.unexpected()),
        }
    }
}

/// What else changes with the owner: the count of the receiver, which has a limit, and
/// the giver's count, the lists of both, and for a package its state in the search index.
async fn ownership_parts(
    app: &App,
    subject: &Subject,
    found: &Found,
    (from, to): (TenantId, TenantId),
    limits: PackageLimits,
) -> Result<(TransactWriteItem, Vec<TransactWriteItem>), Error> {
    match subject {
        Subject::Namespace(namespace) => {
            let record = namespaces::find(app, namespace).await?;
            let created_at = record.map_or_else(|| app.clock.now().into(), |it| it.created_at);
            let other = vec![
                namespaces::uncount_one(app, from)?,
                namespaces::unlist_part(app, from, namespace)?,
                namespaces::list_part(app, to, namespace, created_at)?,
            ];
            Ok((namespaces::count_one(app, to)?, other))
        }
        Subject::Package(package) => {
            let visibility = found.visibility.unwrap_or(Visibility::Public);
            let other = vec![
                packages::uncount_one(app, from, visibility)?,
                packages::unlist_part(app, from, package)?,
                packages::list_part(app, to, package)?,
                index_queue::package_changed(app, package)?,
            ];
            Ok((packages::count_one(app, to, visibility, limits)?, other))
        }
    }
}
