//! Giving members seats, and taking them away.

use domain::events::{Actor, Change, Kind};
use domain::{AccountId, TenantId, Time};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::PackageId;
use store_core::events;
use store_core::transaction::{Transaction, retry_with_backoff};
use tenancy_store::members;

use super::{Assigned, FIND_ALL, MEMBERS_OF, Members, Record, SEATS_ASSIGNED_MAX, find, members_of, replace};
use crate::purchases::PURCHASES;

pub const ASSIGN: Grant = Grant::operation(
    "seats::assign",
    &[
        FIND_ALL,
        MEMBERS_OF,
        members::FIND,
        Grant::items(Table::Catalog, &[Action::Put], &[PURCHASES]),
        events::leaves(&[Kind::SeatAssigned]),
    ],
);
pub const RELEASE: Grant = Grant::operation(
    "seats::release",
    &[FIND_ALL, Grant::items(Table::Catalog, &[Action::Put], &[PURCHASES]), events::leaves(&[Kind::SeatReleased])],
);

/// What became of a wish that a member has a seat.
#[derive(Debug)]
pub enum Assignment {
    /// Now, or before: the seats as they are then, and who of those that have one is a member.
    Done(Box<(Record, Members)>),
    /// The workspace has ordered no seats of this package.
    NoSeats,
    NotAMember,
    /// As many members as seats are bought have one, or as many as can have one.
    NoneFree,
}

/// What became of a wish that an account has no seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Release {
    /// Now, or before.
    Done,
    /// The workspace has ordered no seats of this package.
    NoSeats,
}

/// Gives a member a seat, if one is free. Seats of whoever has left are free.
pub async fn assign(
    app: &App,
    tenant: TenantId,
    package: &PackageId,
    account: AccountId,
    by: &Actor,
) -> Result<Assignment, Error> {
    let mut tries = 0;
    loop {
        let Some(seen) = find(app, tenant, package).await? else { return Ok(Assignment::NoSeats) };
        let Some(member) = members::find(app, tenant, account).await? else { return Ok(Assignment::NotAMember) };
        let mut members = members_of(app, tenant, &seen).await?;
        members.insert(account, member.tenure.since);
        let mut assigned: Vec<Assigned> = seen.counting(&members).copied().collect();
        if assigned.iter().any(|it| it.account_id == account) {
            return Ok(Assignment::Done(Box::new((seen, members))));
        }
        let bought = usize::try_from(seen.bought()).unwrap_or(usize::MAX);
        if assigned.len() >= bought.min(SEATS_ASSIGNED_MAX) {
            return Ok(Assignment::NoneFree);
        }
        let assigned_at = Time::from(app.clock.now());
        assigned.push(Assigned { account_id: account, member_since: member.tenure.since, assigned_at });
        let next = Record { assigned, ..seen.clone() };
        let change = Change::SeatAssigned { package: package.to_string(), account_id: account };
        if write(app, tenant, (&seen, &next), change, by).await? {
            return Ok(Assignment::Done(Box::new((next, members))));
        }
        retry_with_backoff(&mut tries, format!("the seats of {package}")).await?;
    }
}

/// Takes the seat of an account away, whether or not it is a member any more.
pub async fn release(
    app: &App,
    tenant: TenantId,
    package: &PackageId,
    account: AccountId,
    by: &Actor,
) -> Result<Release, Error> {
    let mut tries = 0;
    loop {
        let Some(seen) = find(app, tenant, package).await? else { return Ok(Release::NoSeats) };
        let mut next = seen.clone();
        next.assigned.retain(|it| it.account_id != account);
        if next.assigned.len() == seen.assigned.len() {
            return Ok(Release::Done);
        }
        let change = Change::SeatReleased { package: package.to_string(), account_id: account };
        if write(app, tenant, (&seen, &next), change, by).await? {
            return Ok(Release::Done);
        }
        retry_with_backoff(&mut tries, format!("the seats of {package}")).await?;
    }
}

/// Whether nobody has changed the seats meanwhile.
async fn write(
    app: &App,
    tenant: TenantId,
    (seen, next): (&Record, &Record),
    change: Change,
    by: &Actor,
) -> Result<bool, Error> {
    let written = Transaction::new(app)
        .with((), replace(app, tenant, next.clone(), Some(seen))?)
        .with((), events::record(app, tenant, by, change)?)
        .write()
        .await?;
    Ok(written.is_ok())
}
