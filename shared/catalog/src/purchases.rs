//! What a workspace has bought, package by package: the one record that says whether a
//! price was paid, whoever asks.
//!
//! Keys are in the head of the crate. The states of a record:
//!
//! | state | meaning | next |
//! |---|---|---|
//! | `ordered` | in an order that waits for its payment, or, paid, for a decision of people | `bought`; `refunding`, when they refuse it; what it was before, when the order closes |
//! | `bought` | paid, by the workspace or as a gift: the package can be used | `refunding`; `refunded`, when a bank has taken the money back for good |
//! | `refunding` | the money is on its way back, and the package cannot be used | `refunded`, `bought` |
//! | `refunded` | as if never bought | `ordered`; `refunding`, when the refund of what was refused comes back |
//!
//! Invariants:
//! - a package of a workspace is in one order that is open, paid or refunding, or in none:
//!   it is never paid twice. Of a package that is priced per seat each order has a purchase of
//!   its own, which lies with the seats ([`crate::seats`]) and takes the same steps;
//! - it becomes `bought` in the transaction that books its payment, or in the one that redeems a
//!   gift whose payment was booked, and by nothing else;
//! - what was downloaded is refunded to nobody, and what is refunding is downloaded by
//!   nobody: both are conditions on one item.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::builders::UpdateBuilder;
use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::{OrderId, TenantId, Time};
use futures_util::future::try_join;
use platform::dynamodb::{PK, SK, if_condition_held, number, text};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use registry::PackageId;
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::partition;
use store_core::transaction::{delete_builder, delete_item, put_item, update_builder, update_item};

use crate::seats::{self, Seats};

const PACKAGE: &str = "PACKAGE#";
/// Partitions of purchases and seats: whoever may write these has no way to the library, nor to
/// what else there is of a workspace.
pub(crate) const PURCHASES: Key = Key::Of(TenantId::PREFIX, "purchases");

// What the operations touch.
pub const FIND_ALL: Grant =
    Grant::operation("purchases::find_all", &[Grant::items(Table::Catalog, &[Action::BatchGet], &[PURCHASES])]);
pub const LIST: Grant =
    Grant::operation("purchases::list", &[Grant::items(Table::Catalog, &[Action::Query], &[PURCHASES])]);
pub const ORDER: Grant =
    Grant::operation("purchases::order", &[Grant::items(Table::Catalog, &[Action::Put], &[PURCHASES])]);
pub const RECEIVE: Grant =
    Grant::operation("purchases::receive", &[Grant::items(Table::Catalog, &[Action::Put], &[PURCHASES])]);
pub const RELEASE: Grant = Grant::operation(
    "purchases::release",
    &[FIND_ALL, Grant::items(Table::Catalog, &[Action::Update, Action::Delete], &[PURCHASES])],
);
/// Of [`held`] and [`of_order`].
pub const HELD: Grant = Grant::operation("purchases::held", &[FIND_ALL, seats::FIND_ALL]);
/// Of [`buy`], [`begin_refund`], [`refuse`], [`refund`], [`end`], [`give_back`], [`restore`] and
/// [`begin_refund_anew`].
pub const CHANGE: Grant =
    Grant::operation("purchases::change", &[Grant::items(Table::Catalog, &[Action::Update], &[PURCHASES])]);
pub const MARK_DOWNLOADED: Grant = Grant::operation(
    "purchases::mark_downloaded",
    &[FIND_ALL, Grant::items(Table::Catalog, &[Action::Update], &[PURCHASES])],
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = PurchaseState)]
pub enum State {
    Ordered,
    Bought,
    Refunding,
    Refunded,
}

impl State {
    /// As serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ordered => "ordered",
            Self::Bought => "bought",
            Self::Refunding => "refunding",
            Self::Refunded => "refunded",
        }
    }
}

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub package: PackageId,
    pub state: State,
    /// The newest order that has it.
    pub order_id: OrderId,
    /// What it costs the workspace in that order.
    pub price_cents: u64,
    /// Whether the order is another workspace's, which gave it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_gift: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bought_at: Option<Time>,
    /// The first time since it was bought: it can be returned no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downloaded_at: Option<Time>,
    /// When an earlier purchase was refunded: what lies in the library counts no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refunded_at: Option<Time>,
}

/// The purchases of a workspace among some packages, by package.
pub type Purchases = BTreeMap<PackageId, Record>;

/// All that a workspace has of some packages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Held {
    /// For each of its members.
    pub whole: Purchases,
    pub seats: Seats,
}

/// What an order has of a package: the whole of it for each member, or so many seats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item<'a> {
    pub package: &'a PackageId,
    pub order: OrderId,
    pub seats: Option<u32>,
}

impl Item<'_> {
    fn sk(self) -> String {
        if self.seats.is_some() { seats::sk(self.package) } else { sk(self.package) }
    }

    /// Where an attribute of the purchase lies in its item.
    fn path(self, name: &str) -> String {
        if self.seats.is_some() { format!("orders.#order.{name}") } else { name.to_owned() }
    }

    /// That the purchase is at the step `:from`.
    fn is_at_step(self) -> String {
        let state = format!("{} = :from", self.path("#state"));
        if self.seats.is_some() { state } else { format!("order_id = :order AND {state}") }
    }

    /// The change of attributes, as an expression. What lies with others has their revision.
    fn set(self, assignments: &[(&str, &str)]) -> String {
        let one = |(name, value): &(&str, &str)| format!("{} = {value}", self.path(name));
        let all: Vec<String> = assignments.iter().map(one).collect();
        let revision = if self.seats.is_some() { " ADD revision :one" } else { "" };
        format!("SET {}{revision}", all.join(", "))
    }
}

pub(crate) fn pk(tenant: TenantId) -> String {
    format!("{tenant}#purchases")
}

fn sk(package: &PackageId) -> String {
    format!("{PACKAGE}{package}")
}

/// Whether a workspace may use a package that has a price and another owner: it has paid,
/// or had it before it had a price.
pub fn is_usable(purchase: Option<&Record>, is_in_library: bool) -> bool {
    match purchase {
        Some(Record { state: State::Bought, .. }) => true,
        Some(Record { state: State::Ordered, refunded_at: None, .. }) | None => is_in_library,
        Some(_) => false,
    }
}

/// What a workspace has bought, ordered or given back of these packages.
pub async fn find_all(
    app: &App,
    tenant: TenantId,
    packages: impl IntoIterator<Item = &PackageId>,
) -> Result<Purchases, Error> {
    let keys: Vec<_> = packages.into_iter().map(|package| (pk(tenant), sk(package))).collect();
    let found: Vec<Keyed<Record>> = partition::batch(app, Table::Catalog, keys).await?;
    Ok(found.into_iter().map(|keyed| (keyed.record.package.clone(), keyed.record)).collect())
}

/// The purchases of a workspace after `after`, by package, whatever became of them; and
/// whether there are more.
pub async fn list(
    app: &App,
    tenant: TenantId,
    after: Option<&PackageId>,
    limit: usize,
) -> Result<(Vec<Record>, bool), Error> {
    let after = after.map(sk);
    partition::page(app, Table::Catalog, pk(tenant), PACKAGE, after.as_deref(), limit).await
}

/// All that a workspace has of these packages.
pub async fn held(app: &App, tenant: TenantId, packages: &[&PackageId]) -> Result<Held, Error> {
    let whole = find_all(app, tenant, packages.to_vec());
    let (whole, seats) = try_join(whole, seats::find_all(app, tenant, packages.to_vec())).await?;
    Ok(Held { whole, seats })
}

/// What became of each of these in the order that has it, if it is the newest that does.
pub async fn of_order(app: &App, tenant: TenantId, items: &[Item<'_>]) -> Result<Purchases, Error> {
    let (by_seats, whole): (Vec<Item<'_>>, Vec<Item<'_>>) = items.iter().partition(|item| item.seats.is_some());
    let packages = |items: &[Item<'_>]| items.iter().map(|item| item.package.clone()).collect::<Vec<PackageId>>();
    let mut found = Purchases::new();
    if !whole.is_empty() {
        found = find_all(app, tenant, &packages(&whole)).await?;
        found.retain(|_, purchase| whole.iter().any(|item| item.order == purchase.order_id));
    }
    if !by_seats.is_empty() {
        let seats = seats::find_all(app, tenant, &packages(&by_seats)).await?;
        let purchase = |item: &Item<'_>| seats.get(item.package)?.purchase(item.order);
        found.extend(by_seats.iter().filter_map(|item| Some((item.package.clone(), purchase(item)?))));
    }
    Ok(found)
}

/// The part of a transaction that puts a package into an order, if nothing has happened to
/// what the workspace has of it since that was `seen`.
pub fn order(
    app: &App,
    tenant: TenantId,
    item: Item<'_>,
    price_cents: u64,
    seen: &Held,
) -> Result<TransactWriteItem, Error> {
    let before = seen.whole.get(item.package);
    let record = Record {
        package: item.package.clone(),
        state: State::Ordered,
        order_id: item.order,
        price_cents,
        is_gift: false,
        bought_at: None,
        downloaded_at: None,
        refunded_at: before.and_then(|it| it.refunded_at),
    };
    match item.seats {
        None => put_unless_changed(app, tenant, record, before),
        Some(seats) => seats::put_purchase(app, tenant, (record, seats), seen.seats.get(item.package)),
    }
}

/// The part of a transaction that gives a workspace what another one has paid, if nothing has
/// happened to what it has of it since that was `seen`.
pub fn receive(
    app: &App,
    tenant: TenantId,
    item: Item<'_>,
    seen: &Held,
    now: Time,
) -> Result<TransactWriteItem, Error> {
    let before = seen.whole.get(item.package);
    let record = Record {
        package: item.package.clone(),
        state: State::Bought,
        order_id: item.order,
        price_cents: 0,
        is_gift: true,
        bought_at: Some(now),
        downloaded_at: None,
        refunded_at: before.and_then(|it| it.refunded_at),
    };
    match item.seats {
        None => put_unless_changed(app, tenant, record, before),
        Some(seats) => seats::put_purchase(app, tenant, (record, seats), seen.seats.get(item.package)),
    }
}

/// In the place of nothing, or of what was given back.
fn put_unless_changed(
    app: &App,
    tenant: TenantId,
    record: Record,
    seen: Option<&Record>,
) -> Result<TransactWriteItem, Error> {
    let put = match seen {
        None => Put::builder().condition_expression("attribute_not_exists(pk)"),
        Some(seen) => Put::builder()
            .condition_expression("order_id = :seen AND #state = :refunded")
            .expression_attribute_names("#state", "state")
            .expression_attribute_values(":seen", text(seen.order_id))
            .expression_attribute_values(":refunded", text(State::Refunded.as_str())),
    };
    put_item(app, Table::Catalog, put, &keyed(pk(tenant), sk(&record.package), record))
}

/// The parts of a transaction that take packages out of an order that closes.
pub async fn release(app: &App, tenant: TenantId, items: &[Item<'_>]) -> Result<Vec<TransactWriteItem>, Error> {
    let found =
        find_all(app, tenant, items.iter().filter(|item| item.seats.is_none()).map(|item| item.package)).await?;
    let released = items.iter().filter(|item| item.seats.is_some() || found.contains_key(item.package));
    let part = |item: &Item<'_>| match found.get(item.package).filter(|_| item.seats.is_none()) {
        None => seats::remove_purchase(app, tenant, item.package, item.order),
        Some(Record { refunded_at: Some(_), .. }) => step(app, tenant, *item, (State::Ordered, State::Refunded), None),
        Some(_) => {
            let delete = delete_builder(app, Table::Catalog, pk(tenant), sk(item.package))?;
            delete_item(
                delete
                    .condition_expression("order_id = :order AND #state = :ordered")
                    .expression_attribute_names("#state", "state")
                    .expression_attribute_values(":order", text(item.order))
                    .expression_attribute_values(":ordered", text(State::Ordered.as_str())),
            )
        }
    };
    released.map(part).collect()
}

/// The part of a transaction that makes a package of an order the workspace's.
pub fn buy(app: &App, tenant: TenantId, item: Item<'_>, now: Time) -> Result<TransactWriteItem, Error> {
    step(app, tenant, item, (State::Ordered, State::Bought), Some(("bought_at", now)))
}

/// The part of a transaction that ends the use of what was bought and not downloaded.
pub fn begin_refund(app: &App, tenant: TenantId, item: Item<'_>) -> Result<TransactWriteItem, Error> {
    let step = step_builder(app, tenant, item, (State::Bought, State::Refunding))?;
    let unread = format!("{} AND attribute_not_exists({})", item.is_at_step(), item.path("downloaded_at"));
    update_item(step.update_expression(item.set(&[("#state", ":to")])).condition_expression(unread))
}

/// The part of a transaction that ends the use of what people refuse, downloaded or not.
pub fn refuse(app: &App, tenant: TenantId, item: Item<'_>, from: State) -> Result<TransactWriteItem, Error> {
    step(app, tenant, item, (from, State::Refunding), None)
}

/// The part of a transaction that says that the refund of what people refused has come back:
/// its money has to be sent once more.
pub fn begin_refund_anew(app: &App, tenant: TenantId, item: Item<'_>) -> Result<TransactWriteItem, Error> {
    step(app, tenant, item, (State::Refunded, State::Refunding), None)
}

/// The part of a transaction that ends a purchase: its money is back.
pub fn refund(app: &App, tenant: TenantId, item: Item<'_>, now: Time) -> Result<TransactWriteItem, Error> {
    step(app, tenant, item, (State::Refunding, State::Refunded), Some(("refunded_at", now)))
}

/// The part of a transaction that ends a purchase, downloaded or not: a bank has taken its
/// money back for good.
pub fn end(app: &App, tenant: TenantId, item: Item<'_>, now: Time) -> Result<TransactWriteItem, Error> {
    step(app, tenant, item, (State::Bought, State::Refunded), Some(("refunded_at", now)))
}

/// The part of a transaction that gives back what could not be refunded.
pub fn give_back(app: &App, tenant: TenantId, item: Item<'_>) -> Result<TransactWriteItem, Error> {
    step(app, tenant, item, (State::Refunding, State::Bought), None)
}

/// The part of a transaction that makes a package the workspace's again: the money of its
/// refund has come back.
pub fn restore(app: &App, tenant: TenantId, item: Item<'_>) -> Result<TransactWriteItem, Error> {
    step(app, tenant, item, (State::Refunded, State::Bought), None)
}

fn step_builder(
    app: &App,
    tenant: TenantId,
    item: Item<'_>,
    (from, to): (State, State),
) -> Result<UpdateBuilder, Error> {
    let builder = update_builder(app, Table::Catalog, pk(tenant), item.sk())?
        .expression_attribute_names("#state", "state")
        .expression_attribute_values(":from", text(from.as_str()))
        .expression_attribute_values(":to", text(to.as_str()));
    Ok(if item.seats.is_some() {
        builder
            .expression_attribute_names("#order", item.order.to_string())
            .expression_attribute_values(":one", number(1))
    } else {
        builder.expression_attribute_values(":order", text(item.order))
    })
}

fn step(
    app: &App,
    tenant: TenantId,
    item: Item<'_>,
    states: (State, State),
    at: Option<(&'static str, Time)>,
) -> Result<TransactWriteItem, Error> {
    let update = step_builder(app, tenant, item, states)?.condition_expression(item.is_at_step());
    update_item(match at {
        None => update.update_expression(item.set(&[("#state", ":to")])),
        Some((name, at)) => update
            .update_expression(item.set(&[("#state", ":to"), (name, ":at")]))
            .expression_attribute_values(":at", text(at)),
    })
}

/// Notes that a package leaves for its buyer, if its use has not ended: whether it may.
/// What has no price, or was never bought, is not asked for here.
pub async fn mark_downloaded(app: &App, tenant: TenantId, package: &PackageId) -> Result<bool, Error> {
    let update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Catalog)?)
        .key(PK, text(pk(tenant)))
        .key(SK, text(sk(package)))
        .update_expression("SET downloaded_at = if_not_exists(downloaded_at, :now)")
        .condition_expression("#state = :bought")
        .expression_attribute_names("#state", "state")
        .expression_attribute_values(":bought", text(State::Bought.as_str()))
        .expression_attribute_values(":now", text(Time::from(app.clock.now())));
    Ok(if_condition_held(update.send().await)?.is_some())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use ulid::Ulid;

    use super::*;

    #[test]
    fn who_has_paid_may_use_it_and_who_has_their_money_back_may_not() {
        let at: Time = "2026-11-21T12:00:00.000Z".to_owned().try_into().unwrap();
        let record = |state, refunded_at| Record {
            package: PackageId::parse("acme/types").unwrap(),
            state,
            order_id: OrderId::new(Ulid(1)),
            price_cents: 1_200,
            is_gift: false,
            bought_at: None,
            downloaded_at: None,
            refunded_at,
        };
        for (state, refunded_at, without_library, with_library) in [
            (State::Ordered, None, false, true),
            (State::Ordered, Some(at), false, false),
            (State::Bought, None, true, true),
            (State::Bought, Some(at), true, true),
            (State::Refunding, None, false, false),
            (State::Refunded, Some(at), false, false),
        ] {
            let record = record(state, refunded_at);
            let usable = [false, true].map(|is_in_library| is_usable(Some(&record), is_in_library));
            assert_eq!(usable, [without_library, with_library], "{state:?} {refunded_at:?}");
        }
        assert_eq!([is_usable(None, false), is_usable(None, true)], [false, true]);
    }
}
