//! The transfer of a workspace's ownership.

use domain::events::{Actor, Change};
use domain::plan::Plan;
use domain::{AccountId, Email, Role, TenantId, Time, WorkspaceKind};
use platform::dynamodb::text;
use platform::mail::Notice;
use platform::{App, Error, Table};
use store_core::transaction::{Transaction, check_attribute_equals, retry_with_backoff, update_builder, update_item};
use store_core::{events, outbox};

use super::free::{self, Owned};
use super::{WORKSPACE, find};
use crate::{members, plans};

/// The outcome of a transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandedOver {
    Done,
    /// The giver does not own the workspace.
    NotOwner,
    /// The workspace is a personal one.
    Personal,
    /// The receiver is not an admin of it.
    NotAdmin,
    /// The receiver owns as many workspaces as an account may.
    LimitMet,
    /// The workspace is free, and the other owns [`super::FREE_OWNED_MAX`] free ones.
    FreeLimitMet,
}

/// The giver or the receiver, and the address at which they are notified.
#[derive(Debug, Clone)]
pub struct Party {
    pub account_id: AccountId,
    pub email: Email,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Workspace,
    Receiver,
    OwnedCounts,
    Mail,
    Event,
}

/// Makes another admin the owner, and notifies both by mail.
pub async fn hand_over(
    app: &App,
    id: TenantId,
    giver: Party,
    receiver: Party,
    by: &Actor,
) -> Result<HandedOver, Error> {
    let (from, to) = (giver.account_id, receiver.account_id);
    if from == to {
        return not_given(app, id, from).await.map(|why| why.unwrap_or(HandedOver::Done));
    }
    let mut tries = 0;
    loop {
        let owned = free::owned(app, to).await?;
        let is_free = plans::find(app, id).await?.at(Time::from(app.clock.now())).terms.plan == Plan::Free;
        let refused = if !owned.may_own() {
            Some(HandedOver::LimitMet)
        } else {
            Some(HandedOver::FreeLimitMet).filter(|_| is_free && !owned.has_room())
        };
        if let Some(refused) = refused {
            // Who may not give it is told that first.
            return Ok(not_given(app, id, from).await?.unwrap_or(refused));
        }
        if let Some(outcome) = try_to_hand_over(app, id, &giver, &receiver, owned, by).await? {
            return Ok(outcome);
        }
        retry_with_backoff(&mut tries, format!("what {to} owns")).await?;
    }
}

/// `None` where another request has changed what the receiver owns.
async fn try_to_hand_over(
    app: &App,
    id: TenantId,
    giver: &Party,
    receiver: &Party,
    owned: Owned,
    by: &Actor,
) -> Result<Option<HandedOver>, Error> {
    let (from, to) = (giver.account_id, receiver.account_id);
    let workspace = update_builder(app, Table::Accounts, id, WORKSPACE)?
        .update_expression("SET #owner = :to")
        .condition_expression("#owner = :from AND kind = :shared AND attribute_not_exists(closed_at)")
        .expression_attribute_names("#owner", "owner")
        .expression_attribute_values(":to", text(to))
        .expression_attribute_values(":from", text(from))
        .expression_attribute_values(":shared", text("shared"));
    let receiver_key = (id, members::of(to));
    let is_admin = check_attribute_equals(app, Table::Accounts, receiver_key, ("role", text(Role::Admin.as_str())))?;
    let transaction = Transaction::new(app)
        .with(Part::Workspace, update_item(workspace)?)
        .with(Part::Receiver, is_admin)
        .with(Part::OwnedCounts, members::count_workspaces_part(app, from, 0, -1)?)
        .with(Part::OwnedCounts, members::count_owned_part(app, to, 0, owned.revision)?)
        .with(Part::Mail, outbox::notice(app, to, receiver.email.clone(), Notice::OwnershipReceived)?)
        .with(Part::Mail, outbox::notice(app, from, giver.email.clone(), Notice::OwnershipGiven)?)
        .with(Part::Event, events::record(app, id, by, Change::OwnershipTransferred { from, to })?);
    match transaction.write().await? {
        Ok(()) => Ok(Some(HandedOver::Done)),
        Err(failed) if failed.contains(&Part::Workspace) => {
            Ok(Some(not_given(app, id, from).await?.unwrap_or(HandedOver::NotOwner)))
        }
        Err(failed) if failed.contains(&Part::Receiver) => Ok(Some(HandedOver::NotAdmin)),
        Err(failed) if failed.contains(&Part::OwnedCounts) => Ok(None),
        Err(failed) => Err(failed.unexpected()),
    }
}

/// Why the account cannot transfer the workspace; `None` if it can.
async fn not_given(app: &App, id: TenantId, from: AccountId) -> Result<Option<HandedOver>, Error> {
    let Some(workspace) = find(app, id).await? else { return Ok(Some(HandedOver::NotOwner)) };
    let personal = workspace.kind == WorkspaceKind::Personal;
    let not_owner = workspace.owner != from || workspace.closed_at.is_some();
    Ok(if personal { Some(HandedOver::Personal) } else { not_owner.then_some(HandedOver::NotOwner) })
}
