//! Offering a namespace or a package.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change, Kind as EventKind};
use domain::{TenantId, Time};
use jiff::SignedDuration;
use platform::dynamodb::number;
use platform::endpoint::{Action, Grant, Table};
use platform::mail::{Message, TransferStep};
use platform::{App, Error};
use registry::FieldError;
use registry::names::transfer::{Command, Offer, Ownership, Subject};
use store_core::events;
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{Transaction, retry_with_backoff, update_builder, update_item};

use super::notify::{NOTIFY, Side, mails, notice, side};
use super::{CHANGE, FIND, Line, Part, change, find, list_parts, unlist_part};
use crate::namespaces::of_tenant;

/// Of one workspace, on one day, proposals of splits among them: each mails strangers.
pub const OFFERS_PER_DAY_MAX: u32 = 20;
/// A count tells of its own day alone.
const COUNT_KEPT: SignedDuration = SignedDuration::from_hours(2 * 24);

pub const OFFER: Grant = Grant::operation(
    "transfers::offer",
    &[
        FIND,
        CHANGE,
        NOTIFY,
        Grant::items(Table::Catalog, &[Action::Put, Action::Update, Action::Delete], &[TENANT_PARTITIONS]),
        events::leaves(&[EventKind::TransferOffered]),
    ],
);

/// What became of an offer.
#[derive(Debug)]
pub enum Offered {
    /// Now, or before.
    Done(Line),
    /// It belongs to another workspace, or there is none.
    NotOwned,
    Refused(FieldError),
    /// There is no such workspace, or nobody is in it any more.
    NoReceiver,
    /// The workspace has made [`OFFERS_PER_DAY_MAX`] today.
    TooMany,
}

/// Offers what the workspace owns to another one. An offer to somebody else takes its
/// place.
pub async fn offer(app: &App, subject: &Subject, from: TenantId, to: TenantId, by: &Actor) -> Result<Offered, Error> {
    let mut tries = 0;
    loop {
        let seen = find(app, subject).await?.map(|found| found.ownership);
        let Some(seen) = seen.filter(|it| it.owner == from) else { return Ok(Offered::NotOwned) };
        let next = match seen.decide(from, Command::Offer { to }, app.clock.now().into()) {
            Ok(next) => next,
            Err(refused) => return Ok(Offered::Refused(refused)),
        };
        let Some(offer) = next.offer else { return Err(Error::internal("an offer was made, and there is none")) };
        if next == seen {
            return Ok(Offered::Done(Line::new(subject, offer)));
        }
        let sides = (side(app, from).await?, side(app, to).await?);
        if sides.1.admins.is_empty() {
            return Ok(Offered::NoReceiver);
        }
        let written = transaction(app, subject, (&seen, &next), offer, &sides, by)?.write().await?;
        match written {
            Ok(()) => return Ok(Offered::Done(Line::new(subject, offer))),
            Err(failed) if failed.contains(&Part::Limit) => return Ok(Offered::TooMany),
            Err(failed) if !failed.contains(&Part::Subject) => return Err(failed.unexpected()),
            Err(_) => retry_with_backoff(&mut tries, format!("the offer of {subject}")).await?,
        }
    }
}

fn transaction<'a>(
    app: &'a App,
    subject: &Subject,
    (seen, next): (&Ownership, &Ownership),
    offer: Offer,
    (giver, receiver): &(Side, Side),
    by: &Actor,
) -> Result<Transaction<'a, Part>, Error> {
    let Offer { from, to, until } = offer;
    let offered = Message::TransferOffered { subject: subject.to_string(), from: giver.name.clone(), until };
    let event = Change::TransferOffered { subject: subject.to_string(), from, to };
    let mut transaction = Transaction::new(app)
        .with(Part::Subject, change(app, subject, seen, next)?)
        .with(Part::Limit, count_one(app, from)?)
        .with_all(Part::Other, list_parts(app, subject, offer)?)
        .with(Part::Other, events::record(app, from, by, event.clone())?)
        .with(Part::Other, events::record(app, to, by, event)?)
        .with_all(Part::Other, mails(app, giver, &notice(app, subject, TransferStep::Offered))?)
        .with_all(Part::Other, mails(app, receiver, &offered)?);
    // Whoever got the offer before has none any more.
    if let Some(before) = seen.offer.filter(|before| before.to != to) {
        transaction.add(Part::Other, unlist_part(app, subject, before.to)?);
    }
    Ok(transaction)
}

/// The part that counts an offer of today, or a proposal of a split.
pub(crate) fn count_one(app: &App, tenant: TenantId) -> Result<TransactWriteItem, Error> {
    let now = Time::from(app.clock.now());
    let day: String = now.to_string().chars().take("2026-11-21".len()).collect();
    let update = update_builder(app, Table::Catalog, of_tenant(tenant), format!("OFFERS#{day}"))?
        .update_expression("SET expires_at = :expires ADD offers :one")
        .condition_expression("attribute_not_exists(offers) OR offers < :max")
        .expression_attribute_values(":expires", number(now.plus(COUNT_KEPT).as_second()))
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":max", number(OFFERS_PER_DAY_MAX));
    update_item(update)
}
