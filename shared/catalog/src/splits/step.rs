//! One step of a split: proposing, withdrawing, accepting, declining, leaving.
//!
//! The largest one begins a proposal in which ten collaborators take the place of ten others:
//! the split, its package and the count of the day, ten lines, 21 events and 20 mails.

use std::collections::BTreeSet;

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::TenantId;
use domain::events::{Actor, Change, Kind as EventKind};
use platform::dynamodb::{number, text};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::splits::{Command, Part as Share, Parts, Split};
use registry::{FieldError, PackageId};
use store_core::events;
use store_core::item::keyed;
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{
    Transaction, condition_check, condition_check_builder, delete_builder, delete_item, put_item, put_new_item,
    retry_with_backoff,
};
use tenancy_store::workspaces;

use super::tell::{self, TELL};
use super::{FIND, Listed, Owned, Record, SPLIT, find, listed_sk};
use crate::namespaces::of_tenant;
use crate::packages::{self, PACKAGE, PACKAGES};
use crate::transfers;

// What the operations touch.
const STEP: Grant = Grant::operation(
    "splits::step",
    &[
        FIND,
        packages::FIND,
        TELL,
        Grant::items(Table::Catalog, &[Action::Put, Action::ConditionCheck], &[PACKAGES]),
        Grant::items(Table::Catalog, &[Action::Delete], &[TENANT_PARTITIONS]),
    ],
);
pub const PROPOSE: Grant = Grant::operation(
    "splits::propose",
    &[
        STEP,
        Grant::items(Table::Catalog, &[Action::Put, Action::Update], &[TENANT_PARTITIONS]),
        events::leaves(&[EventKind::SplitProposed]),
    ],
);
pub const WITHDRAW: Grant = Grant::operation("splits::withdraw", &[STEP, events::leaves(&[EventKind::SplitWithdrawn])]);
pub const ACCEPT: Grant = Grant::operation("splits::accept", &[STEP, events::leaves(&[EventKind::SplitAccepted])]);
pub const DECLINE: Grant = Grant::operation("splits::decline", &[STEP, events::leaves(&[EventKind::SplitDeclined])]);
pub const LEAVE: Grant = Grant::operation("splits::leave", &[STEP, events::leaves(&[EventKind::SplitLeft])]);

/// What somebody wants of a split.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wish {
    Propose(Parts),
    Withdraw,
    Accept { number: u32 },
    Decline { number: u32 },
    Leave,
}

/// What became of a wish.
#[derive(Debug)]
pub enum Stepped {
    /// Now, or by an earlier try.
    Done(Box<Owned>),
    /// There is no such package that the workspace may know the split of.
    Missing,
    Refused(FieldError),
    /// Nobody is in the workspace of the part at this place.
    Closed(usize),
    /// The workspace has made [`transfers::OFFERS_PER_DAY_MAX`] today.
    TooMany,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
    Split,
    Limit,
    Other,
}

/// Proposes who shares in what a package of the workspace's earns.
pub async fn propose(
    app: &App,
    id: &PackageId,
    workspace: TenantId,
    parts: Parts,
    by: &Actor,
) -> Result<Stepped, Error> {
    take(app, id, workspace, &Wish::Propose(parts), by).await
}

/// Takes the pending proposal back.
pub async fn withdraw(app: &App, id: &PackageId, workspace: TenantId, by: &Actor) -> Result<Stepped, Error> {
    take(app, id, workspace, &Wish::Withdraw, by).await
}

/// Accepts the proposal of this number.
pub async fn accept(app: &App, id: &PackageId, workspace: TenantId, number: u32, by: &Actor) -> Result<Stepped, Error> {
    take(app, id, workspace, &Wish::Accept { number }, by).await
}

/// Does not want the proposal of this number.
pub async fn decline(
    app: &App,
    id: &PackageId,
    workspace: TenantId,
    number: u32,
    by: &Actor,
) -> Result<Stepped, Error> {
    take(app, id, workspace, &Wish::Decline { number }, by).await
}

/// Gives the workspace's part back.
pub async fn leave(app: &App, id: &PackageId, workspace: TenantId, by: &Actor) -> Result<Stepped, Error> {
    take(app, id, workspace, &Wish::Leave, by).await
}

async fn take(app: &App, id: &PackageId, workspace: TenantId, wish: &Wish, by: &Actor) -> Result<Stepped, Error> {
    let mut tries = 0;
    loop {
        let Some(owner) = packages::find(app, id).await?.map(|package| package.owner()) else {
            return Ok(Stepped::Missing);
        };
        let record = find(app, id).await?.unwrap_or_else(|| Record::none(id));
        let seen = Owned { owner, record };
        if !seen.is_visible_to(workspace) {
            return Ok(Stepped::Missing);
        }
        let command = match command(app, &seen, wish).await? {
            Ok(command) => command,
            Err(at) => return Ok(Stepped::Closed(at)),
        };
        let now = app.clock.now().into();
        let split = match seen.record.split.decide(owner, workspace, command, now) {
            Ok(split) => split,
            Err(refused) => return Ok(Stepped::Refused(refused)),
        };
        if split == seen.record.split {
            return Ok(Stepped::Done(Box::new(seen)));
        }
        let next = Record { package: id.clone(), split, revision: seen.record.revision + 1 };
        let written = transaction(app, &seen, &next, (workspace, wish), by).await?.write().await?;
        match written {
            Ok(()) => return Ok(Stepped::Done(Box::new(Owned { owner, record: next }))),
            Err(failed) if failed.contains(&Label::Split) => {
                retry_with_backoff(&mut tries, format!("the split of {id}")).await?;
            }
            Err(failed) if failed.contains(&Label::Limit) => return Ok(Stepped::TooMany),
            Err(failed) => return Err(failed.unexpected()),
        }
    }
}

/// The command, with what it has to know of workspaces; or which part of a proposal is of a
/// workspace that nobody is in.
async fn command(app: &App, seen: &Owned, wish: &Wish) -> Result<Result<Command, usize>, Error> {
    let parts = match wish {
        Wish::Propose(parts) => parts,
        Wish::Withdraw => return Ok(Ok(Command::Withdraw)),
        Wish::Accept { number } => return Ok(Ok(Command::Accept { number: *number })),
        Wish::Decline { number } => return Ok(Ok(Command::Decline { number: *number })),
        Wish::Leave => return Ok(Ok(Command::Leave)),
    };
    let asked = parts.as_slice().iter().chain(seen.record.split.in_force.iter().flat_map(|it| &it.parts));
    let mut closed = BTreeSet::new();
    for workspace in asked.map(|part| part.workspace_id).collect::<BTreeSet<TenantId>>() {
        let found = workspaces::find(app, workspace).await?;
        if found.is_none_or(|found| found.closed_at.is_some()) {
            closed.insert(workspace);
        }
    }
    let is_closed = |part: &Share| closed.contains(&part.workspace_id);
    match parts.as_slice().iter().position(is_closed) {
        Some(at) => Ok(Err(at)),
        None => Ok(Ok(Command::Propose { parts: parts.clone(), closed })),
    }
}

async fn transaction<'a>(
    app: &'a App,
    seen: &Owned,
    next: &Record,
    (workspace, wish): (TenantId, &Wish),
    by: &Actor,
) -> Result<Transaction<'a, Label>, Error> {
    let (owner, id) = (seen.owner, &next.package);
    let (before, after) = (seen.record.split.collaborators(), next.split.collaborators());
    let concerned: BTreeSet<TenantId> = before.iter().chain(&after).copied().chain([owner, workspace]).collect();
    let mut transaction =
        Transaction::new(app).with(Label::Split, replace(app, next)?).with(Label::Split, owner_check(app, id, owner)?);
    if matches!(wish, Wish::Propose(_)) {
        transaction.add(Label::Limit, transfers::count_one(app, owner)?);
    }
    for tenant in after.difference(&before) {
        transaction.add(Label::Other, list_part(app, *tenant, id)?);
    }
    for tenant in before.difference(&after) {
        let unlisted = delete_builder(app, Table::Catalog, of_tenant(*tenant), listed_sk(id))?;
        transaction.add(Label::Other, delete_item(unlisted)?);
    }
    let change = change(&seen.record.split, next, (owner, workspace), wish);
    for tenant in &concerned {
        transaction.add(Label::Other, events::record(app, *tenant, by, change.clone())?);
    }
    let mails = tell::mails(app, seen, next, (workspace, wish), &concerned).await?;
    Ok(transaction.with_all(Label::Other, mails))
}

fn replace(app: &App, next: &Record) -> Result<TransactWriteItem, Error> {
    let item = keyed(packages::pk(&next.package), SPLIT, next);
    match next.revision - 1 {
        0 => put_new_item(app, Table::Catalog, &item),
        seen => {
            let put = Put::builder()
                .condition_expression("revision = :seen")
                .expression_attribute_values(":seen", number(seen));
            put_item(app, Table::Catalog, put, &item)
        }
    }
}

/// The part that fails where the package has gone to another workspace.
fn owner_check(app: &App, id: &PackageId, owner: TenantId) -> Result<TransactWriteItem, Error> {
    let check = condition_check_builder(app, Table::Catalog, packages::pk(id), PACKAGE)?
        .condition_expression("#owner = :owner")
        .expression_attribute_names("#owner", "owner")
        .expression_attribute_values(":owner", text(owner));
    condition_check(check)
}

fn list_part(app: &App, tenant: TenantId, id: &PackageId) -> Result<TransactWriteItem, Error> {
    let line = keyed(of_tenant(tenant), listed_sk(id), Listed { package: id.clone() });
    put_item(app, Table::Catalog, Put::builder(), &line)
}

fn change(seen: &Split, next: &Record, (owner, workspace): (TenantId, TenantId), wish: &Wish) -> Change {
    let package = next.package.to_string();
    let number = next.split.last_number;
    match wish {
        Wish::Propose(parts) => {
            let collaborators = u32::try_from(parts.as_slice().len()).unwrap_or(u32::MAX);
            Change::SplitProposed { package, number, collaborators, owner }
        }
        Wish::Withdraw => Change::SplitWithdrawn { package, number },
        Wish::Accept { number } => {
            let in_force = seen.proposal.is_some() && next.split.proposal.is_none();
            Change::SplitAccepted { package, number: *number, workspace, in_force }
        }
        Wish::Decline { number } => Change::SplitDeclined { package, number: *number, workspace },
        Wish::Leave => Change::SplitLeft { package, workspace },
    }
}
