//! Handing a namespace or a package over to another workspace. What is allowed is decided
//! in `registry::names::transfer`; here each step is one transaction, on the condition
//! that owner and offer are those that were read.
//!
//! Keys are in the head of the crate. Invariants:
//! - an offer lies with what is offered, and each side lists it by a line of its own,
//!   written and deleted with it; a line that is over goes by itself;
//! - ownership, the lists and the counts of both sides change together or not at all, and
//!   nobody gets more than their limits: a receiver without room is refused;
//! - a namespace goes without its packages, so that every step has a bounded size;
//! - names stay as they are: a name's fold has no owner, and whose a well-used name is
//!   is looked up when somebody asks ([`crate::lookalikes`]).

mod accept;
mod end;
mod notify;
mod offer;

pub use accept::{ACCEPT, Accepted, accept};
pub use end::{DECLINE, Ended, WITHDRAW, decline, withdraw};
pub(crate) use offer::count_one;
pub use offer::{OFFER, OFFERS_PER_DAY_MAX, Offered, offer};

use aws_sdk_dynamodb::types::TransactWriteItem;
use aws_sdk_dynamodb::types::builders::UpdateBuilder;
use domain::{TenantId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{number, text};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use registry::names::transfer::{Offer, Ownership, Subject};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::partition::{self, Listing, TENANT_PARTITIONS};
use store_core::transaction::{delete_builder, delete_item, put_item, update_builder, update_item};

use crate::namespaces::{self, NAMESPACE, of_tenant};
use crate::packages::{self, PACKAGE, PACKAGES, Visibility};

const TRANSFER: &str = "TRANSFER";
/// A line stays readable for a while after its offer is over, then it goes.
const LINE_KEPT: SignedDuration = SignedDuration::from_hours(24);

// What the operations touch.
pub const LIST: Grant =
    Grant::operation("transfers::list", &[Grant::items(Table::Catalog, &[Action::Query], &[TENANT_PARTITIONS])]);
pub(crate) const FIND: Grant = Grant::operation("transfers::find", &[namespaces::FIND, packages::FIND]);
/// Writing what is handed over.
const CHANGE: Grant = Grant::operation(
    "transfers::change",
    &[Grant::items(Table::Catalog, &[Action::Update], &[Key::Named(NAMESPACE), PACKAGES])],
);

/// An offer as each side lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub subject: Subject,
    pub from: TenantId,
    pub to: TenantId,
    pub until: Time,
    expires_at: i64,
}

impl Line {
    fn new(subject: &Subject, offer: Offer) -> Self {
        let expires_at = offer.until.plus(LINE_KEPT).as_second();
        Self { subject: subject.clone(), from: offer.from, to: offer.to, until: offer.until, expires_at }
    }
}

/// What is handed over, as it was read.
struct Found {
    ownership: Ownership,
    /// Of a package.
    visibility: Option<Visibility>,
}

async fn find(app: &App, subject: &Subject) -> Result<Option<Found>, Error> {
    match subject {
        Subject::Namespace(namespace) => {
            let found = namespaces::find(app, namespace).await?;
            Ok(found.map(|it| Found { ownership: it.ownership, visibility: None }))
        }
        Subject::Package(package) => {
            let found = packages::find(app, package).await?;
            Ok(found.map(|it| Found { ownership: it.ownership, visibility: Some(it.visibility) }))
        }
    }
}

/// Offers that this workspace has made or got, after that of `after`, by their subjects:
/// none that is over.
pub async fn list(
    app: &App,
    tenant: TenantId,
    after: Option<&Subject>,
    limit: usize,
) -> Result<Listing<Line, Subject>, Error> {
    let after = after.map(sk);
    let prefix = format!("{TRANSFER}#");
    let (found, more): (Vec<Keyed<Line>>, bool) =
        partition::page(app, Table::Catalog, of_tenant(tenant), &prefix, after.as_deref(), limit).await?;
    let next = found.last().filter(|_| more).map(|last| last.record.subject.clone());
    let now = Time::from(app.clock.now());
    let items = found.into_iter().map(|keyed| keyed.record).filter(|line| now < line.until).collect();
    Ok(Listing { items, next })
}

fn sk(subject: &Subject) -> String {
    format!("{TRANSFER}#{subject}")
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// What is handed over.
    Subject,
    /// What a side may have.
    Limit,
    Other,
}

/// The part of a transaction that puts `next` in the place of what was read.
fn change(app: &App, subject: &Subject, seen: &Ownership, next: &Ownership) -> Result<TransactWriteItem, Error> {
    let now = Time::from(app.clock.now());
    let (update, added) = match subject {
        Subject::Namespace(namespace) => {
            (update_builder(app, Table::Catalog, namespaces::pk(namespace), NAMESPACE)?, "")
        }
        Subject::Package(package) => {
            let update = update_builder(app, Table::Catalog, packages::pk(package), PACKAGE)?
                .expression_attribute_names("#revision", "revision")
                .expression_attribute_values(":one", number(1))
                .expression_attribute_values(":now", text(now));
            (update, " ADD #revision :one")
        }
    };
    let changed_at = if added.is_empty() { "" } else { ", changed_at = :now" };
    let offered = if next.offer.is_some() { ", #offer = :next_offer" } else { "" };
    let removed = if next.offer.is_none() { " REMOVE #offer" } else { "" };
    let unchanged = if seen.offer.is_some() { "#offer = :seen_offer" } else { "attribute_not_exists(#offer)" };
    let update = update
        .update_expression(format!("SET #owner = :next{changed_at}{offered}{removed}{added}"))
        .condition_expression(format!("#owner = :seen AND {unchanged}"))
        .expression_attribute_names("#owner", "owner")
        .expression_attribute_names("#offer", "offer")
        .expression_attribute_values(":seen", text(seen.owner))
        .expression_attribute_values(":next", text(next.owner));
    let update = with_offer(update, ":seen_offer", seen.offer)?;
    update_item(with_offer(update, ":next_offer", next.offer)?)
}

fn with_offer(update: UpdateBuilder, name: &str, offer: Option<Offer>) -> Result<UpdateBuilder, Error> {
    let Some(offer) = offer else { return Ok(update) };
    let value = serde_dynamo::to_attribute_value(offer).map_err(Error::internal)?;
    Ok(update.expression_attribute_values(name, value))
}

/// The parts that list an offer with both sides.
fn list_parts(app: &App, subject: &Subject, offer: Offer) -> Result<[TransactWriteItem; 2], Error> {
    let line = Line::new(subject, offer);
    let put = |tenant| {
        let unconditional = aws_sdk_dynamodb::types::Put::builder();
        put_item(app, Table::Catalog, unconditional, &keyed(of_tenant(tenant), sk(subject), &line))
    };
    Ok([put(offer.from)?, put(offer.to)?])
}

/// The part that takes an offer off a side's list.
fn unlist_part(app: &App, subject: &Subject, tenant: TenantId) -> Result<TransactWriteItem, Error> {
    delete_item(delete_builder(app, Table::Catalog, of_tenant(tenant), sk(subject))?)
}
