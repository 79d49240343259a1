//! Who hears of a step of a split: the owner of each workspace that it is about, but for the
//! one that has taken it.

use std::collections::BTreeSet;

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{MailId, TenantId};
use identity_store::accounts;
use platform::mail::{Mail, Message, SplitStep};
use platform::{App, Error, Grant};
use store_core::outbox;
use tenancy_store::workspaces;

use super::step::Wish;
use super::{Owned, Record};

pub(super) const TELL: Grant = Grant::operation("splits::tell", &[workspaces::FIND, accounts::PERSON, outbox::PUT]);

/// The parts of a transaction that mail a step: at most one for each collaborator, and one.
pub(super) async fn mails(
    app: &App,
    seen: &Owned,
    next: &Record,
    (by, wish): (TenantId, &Wish),
    concerned: &BTreeSet<TenantId>,
) -> Result<Vec<TransactWriteItem>, Error> {
    let is_settled = next.split.proposal.is_none();
    let step = match wish {
        Wish::Propose(_) if is_settled => SplitStep::InForce,
        Wish::Propose(_) => return proposed(app, seen, next).await,
        Wish::Withdraw => SplitStep::Withdrawn,
        Wish::Accept { .. } if is_settled => SplitStep::InForce,
        Wish::Accept { .. } => SplitStep::Accepted,
        Wish::Decline { .. } => SplitStep::Declined,
        Wish::Leave => SplitStep::Left,
    };
    let package = next.package.to_string();
    let message = Message::SplitNotice { package, step, at: app.clock.now().into() };
    let hears = |tenant: &&TenantId| match step {
        // Who else has accepted is the owner's to know; the others look when they like.
        SplitStep::Accepted => **tenant == seen.owner,
        _ => **tenant != by,
    };
    let mut parts = Vec::new();
    for tenant in concerned.iter().filter(hears) {
        parts.extend(to_owner(app, *tenant, message.clone()).await?);
    }
    Ok(parts)
}

/// To everybody who is asked: what they would get.
async fn proposed(app: &App, seen: &Owned, next: &Record) -> Result<Vec<TransactWriteItem>, Error> {
    let Some(proposal) = &next.split.proposal else { return Ok(Vec::new()) };
    let owner = workspaces::find(app, seen.owner).await?;
    let from = owner.map(|owner| owner.name.to_string()).unwrap_or_default();
    let mut parts = Vec::new();
    for tenant in &proposal.waits_for {
        let part = proposal.parts.iter().find(|part| part.workspace_id == *tenant);
        let message = Message::SplitProposed {
            package: next.package.to_string(),
            from: from.clone(),
            basis_points: part.map_or(0, |part| part.basis_points),
            at: app.clock.now().into(),
        };
        parts.extend(to_owner(app, *tenant, message).await?);
    }
    Ok(parts)
}

/// None where the workspace is closed, or the account has gone.
async fn to_owner(app: &App, tenant: TenantId, message: Message) -> Result<Option<TransactWriteItem>, Error> {
    let found = workspaces::find(app, tenant).await?.filter(|found| found.closed_at.is_none());
    let Some(account) = found.map(|found| found.owner) else { return Ok(None) };
    let Some(person) = accounts::person(app, account).await? else { return Ok(None) };
    let mail = Mail { id: MailId::new(app.clock.ulid()), to: person.email, message };
    outbox::mail(app, account, &mail).map(Some)
}
