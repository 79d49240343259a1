//! Seats: what a workspace has bought of a package that is priced per seat, order by order, and
//! which members have one. One item holds both, so that every change of either is one condition
//! on it, and one part of an order's transactions.
//!
//! Keys are in the head of the crate. The purchase of each order takes the steps of
//! [`purchases`](crate::purchases); the seats that are bought are those of the orders whose
//! purchase is `bought`.
//!
//! Invariants:
//! - as many members as seats are bought have the use of the package, at most. Where fewer are
//!   bought than were assigned, because money went back, those have it to whom a seat was
//!   assigned first; the others have it again when there are seats for them;
//! - a seat is assigned while one is free, in the order in which it is asked for;
//! - a seat counts for whoever has been a member ever since it was assigned to them: whoever
//!   leaves has none at once, comes back without one, and keeps none from others;
//! - the members with use take the seats of the orders in the order in which these were bought.
//!   Whoever gets what is in the package makes the order whose seat they take one that is not
//!   returned any more, in a write on the condition that nothing of all this has changed.

mod assign;

pub use assign::{ASSIGN, Assignment, RELEASE, Release, assign, release};

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::{AccountId, OrderId, TenantId, Time};
use platform::dynamodb::{PK, SK, if_unchanged, number, text};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::PackageId;
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::partition;
use store_core::transaction::{put_item, update_builder, update_item};
use tenancy_store::members;

use crate::purchases::{self, PURCHASES, State, pk};

/// Of one package in one order.
pub const SEATS_OF_ORDER_MAX: u32 = 500;
/// Orders of a package of a workspace, given back ones among them.
pub const SEAT_ORDERS_MAX: usize = 100;
/// Members with a seat of one package.
pub const SEATS_ASSIGNED_MAX: usize = 1_000;

pub(crate) const SEATS: &str = "SEATS#";

// What the operations touch.
pub const FIND_ALL: Grant =
    Grant::operation("seats::find_all", &[Grant::items(Table::Catalog, &[Action::BatchGet], &[PURCHASES])]);
pub const LIST: Grant =
    Grant::operation("seats::list", &[Grant::items(Table::Catalog, &[Action::Query], &[PURCHASES])]);
pub const FIND: Grant = Grant::operation("seats::find", &[FIND_ALL]);
pub const MEMBERS_OF: Grant = Grant::operation("seats::members_of", &[members::FIND_ALL]);
pub const MARK_DOWNLOADED: Grant =
    Grant::operation("seats::mark_downloaded", &[Grant::items(Table::Catalog, &[Action::Update], &[PURCHASES])]);

/// The seats of one order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderSeats {
    pub seats: u32,
    pub state: State,
    /// What they cost the workspace together.
    pub price_cents: u64,
    /// Whether the order is another workspace's, which gave them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_gift: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bought_at: Option<Time>,
    /// The first time that one of them was used: they can be returned no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downloaded_at: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refunded_at: Option<Time>,
}

/// A member with a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assigned {
    pub account_id: AccountId,
    /// When the membership began for which it counts.
    pub member_since: Time,
    pub assigned_at: Time,
}

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub package: PackageId,
    pub orders: BTreeMap<OrderId, OrderSeats>,
    /// Whoever got theirs first is first. Some may have left the workspace since.
    pub assigned: Vec<Assigned>,
    /// Grows with each write.
    pub revision: u64,
}

/// The seats of a workspace among some packages, by package.
pub type Seats = BTreeMap<PackageId, Record>;

/// Since when each of some accounts has been a member.
pub type Members = BTreeMap<AccountId, Time>;

impl Record {
    /// How many can be used at once.
    pub fn bought(&self) -> u32 {
        self.in_use().map(|(_, order)| order.seats).sum()
    }

    /// Orders whose seats can be used: the one that was bought first is first.
    fn in_use(&self) -> impl Iterator<Item = (OrderId, &OrderSeats)> {
        let bought = self.orders.iter().filter(|(_, order)| order.state == State::Bought);
        let mut bought: Vec<_> = bought.map(|(id, order)| (*id, order)).collect();
        bought.sort_by_key(|(id, order)| (order.bought_at, *id));
        bought.into_iter()
    }

    /// Whether seats were ever bought, whatever became of them: from then on only they count.
    pub fn was_bought(&self) -> bool {
        self.orders.values().any(|order| order.state != State::Ordered)
    }

    /// The order that waits for its payment, or for people.
    pub fn ordered(&self) -> Option<OrderId> {
        self.orders.iter().find(|(_, order)| order.state == State::Ordered).map(|(id, _)| *id)
    }

    /// What tells of the package as a whole: the newest order that can be used, else the newest.
    pub fn newest(&self) -> Option<(OrderId, &OrderSeats)> {
        let used = self.in_use().last();
        used.or_else(|| self.orders.iter().next_back().map(|(id, order)| (*id, order)))
    }

    /// What an order has of it, as a purchase by itself.
    pub fn purchase(&self, order: OrderId) -> Option<purchases::Record> {
        let found = self.orders.get(&order)?;
        Some(purchases::Record {
            package: self.package.clone(),
            state: found.state,
            order_id: order,
            price_cents: found.price_cents,
            is_gift: found.is_gift,
            bought_at: found.bought_at,
            downloaded_at: found.downloaded_at,
            refunded_at: found.refunded_at,
        })
    }

    /// Those whose seats count: members ever since they were assigned.
    pub fn counting<'a>(&'a self, members: &'a Members) -> impl Iterator<Item = &'a Assigned> {
        self.assigned.iter().filter(|it| members.get(&it.account_id) == Some(&it.member_since))
    }

    /// The order whose seat a member takes; none of whoever has no use of the package.
    pub fn seat_of(&self, account: AccountId, members: &Members) -> Option<OrderId> {
        let place = self.counting(members).position(|it| it.account_id == account)?;
        let mut before = 0;
        for (id, order) in self.in_use() {
            before += usize::try_from(order.seats).unwrap_or(usize::MAX);
            if place < before {
                return Some(id);
            }
        }
        None
    }
}

pub(crate) fn sk(package: &PackageId) -> String {
    format!("{SEATS}{package}")
}

/// The seats that a workspace has bought, ordered or given back of these packages.
pub async fn find_all(
    app: &App,
    tenant: TenantId,
    packages: impl IntoIterator<Item = &PackageId>,
) -> Result<Seats, Error> {
    let keys: Vec<_> = packages.into_iter().map(|package| (pk(tenant), sk(package))).collect();
    let found: Vec<Keyed<Record>> = partition::batch(app, Table::Catalog, keys).await?;
    Ok(found.into_iter().map(|keyed| (keyed.record.package.clone(), keyed.record)).collect())
}

pub async fn find(app: &App, tenant: TenantId, package: &PackageId) -> Result<Option<Record>, Error> {
    Ok(find_all(app, tenant, [package]).await?.remove(package))
}

/// The seats of a workspace after `after`, by package; and whether there are more.
pub async fn list(
    app: &App,
    tenant: TenantId,
    after: Option<&PackageId>,
    limit: usize,
) -> Result<(Vec<Record>, bool), Error> {
    let after = after.map(sk);
    partition::page(app, Table::Catalog, pk(tenant), SEATS, after.as_deref(), limit).await
}

/// Who of those with a seat is a member, as it is now.
pub async fn members_of(app: &App, tenant: TenantId, record: &Record) -> Result<Members, Error> {
    let accounts: Vec<AccountId> = record.assigned.iter().map(|it| it.account_id).collect();
    let found = members::find_all(app, tenant, accounts).await?;
    Ok(found.into_iter().map(|member| (member.account_id, member.tenure.since)).collect())
}

/// The part of a transaction that adds the seats of an order, if nothing has happened to the
/// others since they were `seen`.
pub(crate) fn put_purchase(
    app: &App,
    tenant: TenantId,
    (purchase, seats): (purchases::Record, u32),
    seen: Option<&Record>,
) -> Result<TransactWriteItem, Error> {
    let purchases::Record { package, order_id, state, price_cents, is_gift, bought_at, .. } = purchase;
    let order = OrderSeats { seats, state, price_cents, is_gift, bought_at, downloaded_at: None, refunded_at: None };
    let nothing = || Record { package, orders: BTreeMap::new(), assigned: Vec::new(), revision: 0 };
    let mut next = seen.cloned().unwrap_or_else(nothing);
    next.orders.insert(order_id, order);
    replace(app, tenant, next, seen)
}

/// The part of a transaction that puts a record in the place of the one before it.
fn replace(app: &App, tenant: TenantId, next: Record, seen: Option<&Record>) -> Result<TransactWriteItem, Error> {
    let put = match seen {
        None => Put::builder().condition_expression("attribute_not_exists(pk)"),
        Some(seen) => Put::builder()
            .condition_expression("revision = :seen")
            .expression_attribute_values(":seen", number(seen.revision)),
    };
    let next = Record { revision: next.revision + 1, ..next };
    put_item(app, Table::Catalog, put, &keyed(pk(tenant), sk(&next.package), next))
}

/// The part of a transaction that takes the seats of an order out that closes.
pub(crate) fn remove_purchase(
    app: &App,
    tenant: TenantId,
    package: &PackageId,
    order: OrderId,
) -> Result<TransactWriteItem, Error> {
    update_item(
        update_builder(app, Table::Catalog, pk(tenant), sk(package))?
            .update_expression("REMOVE orders.#order ADD revision :one")
            .condition_expression("orders.#order.#state = :ordered")
            .expression_attribute_names("#order", order.to_string())
            .expression_attribute_names("#state", "state")
            .expression_attribute_values(":ordered", text(State::Ordered.as_str()))
            .expression_attribute_values(":one", number(1)),
    )
}

/// Notes that a seat of an order was used, if nothing has happened to the seats since they were
/// `seen`: whether it did.
pub async fn mark_downloaded(app: &App, tenant: TenantId, seen: &Record, order: OrderId) -> Result<bool, Error> {
    let update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Catalog)?)
        .key(PK, text(pk(tenant)))
        .key(SK, text(sk(&seen.package)))
        .update_expression("SET orders.#order.downloaded_at = :now ADD revision :one")
        .condition_expression("revision = :seen")
        .expression_attribute_names("#order", order.to_string())
        .expression_attribute_values(":seen", number(seen.revision))
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":now", text(Time::from(app.clock.now())));
    Ok(if_unchanged(update.send().await)?.is_some())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use jiff::{SignedDuration, Timestamp};
    use proptest::prelude::*;
    use ulid::Ulid;

    use super::*;

    fn at(second: u32) -> Time {
        Time::from(Timestamp::UNIX_EPOCH).plus(SignedDuration::from_secs(second.into()))
    }

    fn account(number: u32) -> AccountId {
        AccountId::new(Ulid(number.into()))
    }

    fn order() -> impl Strategy<Value = OrderSeats> {
        let states = [State::Ordered, State::Bought, State::Bought, State::Refunding, State::Refunded];
        (1..5u32, prop::sample::select(states.to_vec()), 0..4u32).prop_map(|(seats, state, bought_at)| OrderSeats {
            seats,
            state,
            price_cents: 100,
            is_gift: false,
            bought_at: (state != State::Ordered).then(|| at(bought_at)),
            downloaded_at: None,
            refunded_at: None,
        })
    }

    proptest! {
        #[test]
        fn as_many_have_the_use_as_seats_are_bought_and_the_first_keep_it(
            orders in prop::collection::vec(order(), 0..5),
            // When the membership began for which each has a seat, and when the one began that is now.
            people in prop::collection::vec((0..2u32, prop::option::of(0..2u32)), 0..16),
        ) {
            let orders = (1..).zip(orders).map(|(number, order)| (OrderId::new(Ulid(number)), order));
            let assigned = (0..).zip(&people).map(|(number, (since, _))| {
                Assigned { account_id: account(number), member_since: at(*since), assigned_at: at(9) }
            });
            let record = Record {
                package: PackageId::parse("acme/types").unwrap(),
                orders: orders.collect(),
                assigned: assigned.collect(),
                revision: 1,
            };
            let now = (0..).zip(&people).filter_map(|(number, (_, now))| Some((account(number), at((*now)?))));
            let members: Members = now.collect();
            let in_use = record.orders.values().filter(|it| it.state == State::Bought);
            let bought: usize = in_use.map(|it| it.seats as usize).sum();
            let (mut used, mut left): (BTreeMap<OrderId, u32>, _) = (BTreeMap::new(), bought);
            for (number, (since, now)) in (0..).zip(&people) {
                let is_member = *now == Some(*since);
                let seat = record.seat_of(account(number), &members);
                prop_assert_eq!(seat.is_some(), is_member && left > 0);
                left -= usize::from(seat.is_some());
                if let Some(order) = seat {
                    *used.entry(order).or_default() += 1;
                }
            }
            for (order, used) in used {
                let order = &record.orders[&order];
                prop_assert!(order.state == State::Bought && used <= order.seats);
            }
            prop_assert_eq!(record.bought() as usize, bought);
        }
    }
}
