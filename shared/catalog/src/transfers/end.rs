//! Taking an offer back, and declining one.

use domain::TenantId;
use domain::events::{Actor, Change, Kind as EventKind};
use platform::endpoint::{Action, Grant, Table};
use platform::mail::TransferStep;
use platform::{App, Error};
use registry::names::transfer::{Command, Offer, Subject};
use store_core::events;
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{Transaction, retry_with_backoff};

use super::notify::{NOTIFY, mails, notice, side};
use super::{CHANGE, FIND, Part, change, find, unlist_part};

const ENDS: Grant = Grant::operation(
    "transfers::end",
    &[FIND, CHANGE, NOTIFY, Grant::items(Table::Catalog, &[Action::Delete], &[TENANT_PARTITIONS])],
);
/// By the owner.
pub const WITHDRAW: Grant =
    Grant::operation("transfers::withdraw", &[ENDS, events::leaves(&[EventKind::TransferWithdrawn])]);
/// By the receiver.
pub const DECLINE: Grant =
    Grant::operation("transfers::decline", &[ENDS, events::leaves(&[EventKind::TransferDeclined])]);

/// What became of the wish to end an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    Done,
    /// There is none that this workspace can end so, or none any more.
    Missing,
}

/// Takes back what the workspace has offered.
pub async fn withdraw(app: &App, subject: &Subject, from: TenantId, by: &Actor) -> Result<Ended, Error> {
    end(app, subject, from, Command::Withdraw, by).await
}

/// Does not want what was offered to the workspace.
pub async fn decline(app: &App, subject: &Subject, to: TenantId, by: &Actor) -> Result<Ended, Error> {
    end(app, subject, to, Command::Decline, by).await
}

async fn end(app: &App, subject: &Subject, tenant: TenantId, command: Command, by: &Actor) -> Result<Ended, Error> {
    let mut tries = 0;
    loop {
        let Some(seen) = find(app, subject).await?.map(|found| found.ownership) else { return Ok(Ended::Missing) };
        let Ok(next) = seen.decide(tenant, command, app.clock.now().into()) else { return Ok(Ended::Missing) };
        let Some(offer) = seen.offer else { return Ok(Ended::Missing) };
        let (event, hears, step) = told(subject, offer, command);
        let heard = side(app, hears).await?;
        let written = Transaction::new(app)
            .with(Part::Subject, change(app, subject, &seen, &next)?)
            .with(Part::Other, unlist_part(app, subject, offer.from)?)
            .with(Part::Other, unlist_part(app, subject, offer.to)?)
            .with(Part::Other, events::record(app, offer.from, by, event.clone())?)
            .with(Part::Other, events::record(app, offer.to, by, event)?)
            .with_all(Part::Other, mails(app, &heard, &notice(app, subject, step))?)
            .write()
            .await?;
        match written {
            Ok(()) => return Ok(Ended::Done),
            Err(failed) if !failed.contains(&Part::Subject) => return Err(failed.unexpected()),
            Err(_) => retry_with_backoff(&mut tries, format!("the offer of {subject}")).await?,
        }
    }
}

/// The event, and who hears of the end: the other side.
fn told(subject: &Subject, offer: Offer, command: Command) -> (Change, TenantId, TransferStep) {
    let (subject, Offer { from, to, .. }) = (subject.to_string(), offer);
    if command == Command::Decline {
        (Change::TransferDeclined { subject, from, to }, from, TransferStep::Declined)
    } else {
        (Change::TransferWithdrawn { subject, from, to }, to, TransferStep::Withdrawn)
    }
}
