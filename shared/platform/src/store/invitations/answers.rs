//! What the invited do with the code of their mail.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{AccountId, Email, InvitationId, Role, TenantId};

use super::{Invitation, ending, find};
use crate::app::App;
use crate::codes::{self, Purpose};
use crate::endpoint::Table;
use crate::error::Error;
use crate::store::transaction::{Written, again, check, write};
use crate::store::workspaces::{self, MEMBERS_MAX, Tally};
use crate::store::{accounts, members, text};

/// The workspace and invitation that a code names, and how often it was mailed.
struct Named {
    tenant: TenantId,
    id: InvitationId,
    mails: u32,
}

/// Somebody's new membership.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Joined {
    pub tenant_id: TenantId,
    pub role: Role,
}

/// Why an answer changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The code is none that was ever mailed.
    Unknown,
    /// It was used or revoked, was mailed anew, or has ended; or who sent it is
    /// no admin any more.
    Over,
    /// It is for another address.
    AnotherAddress,
    /// The address has an account, which can accept.
    EmailTaken,
    /// They are a member already.
    Member,
    /// The workspace has as many members as it may.
    WorkspaceFull,
    /// The account belongs to as many workspaces as it may.
    LimitMet,
}

/// What became of an answer: also the membership that an earlier run of the
/// same request made.
pub type Answered = Result<Joined, Refused>;

/// The open invitation of a code, or why there is none.
pub async fn find_by_code(app: &App, code: &str) -> Result<Result<Invitation, Refused>, Error> {
    let Some(named) = named(app, code).await? else { return Ok(Err(Refused::Unknown)) };
    let Some(found) = open(app, &named).await? else { return Ok(Err(Refused::Over)) };
    let inviter = members::find(app, found.tenant_id, found.invited_by).await?;
    let may = inviter.is_some_and(|inviter| inviter.role == Role::Admin);
    Ok(if may { Ok(found) } else { Err(Refused::Over) })
}

async fn named(app: &App, code: &str) -> Result<Option<Named>, Error> {
    let Some(subject) = codes::read(app, Purpose::Invitation, code).await? else { return Ok(None) };
    let mut parts = subject.split('.');
    let (tenant, id, mails) = (parts.next(), parts.next(), parts.next());
    let named = || Some(Named { tenant: tenant?.parse().ok()?, id: id?.parse().ok()?, mails: mails?.parse().ok()? });
    named().map(Some).ok_or_else(|| Error::internal("a code of an invitation that names none"))
}

async fn open(app: &App, named: &Named) -> Result<Option<Invitation>, Error> {
    let found = find(app, named.tenant, named.id).await?;
    Ok(found.filter(|it| it.mails == named.mails && it.is_open(app)))
}

/// Makes the account, whose address is this, a member.
pub async fn accept(app: &App, code: &str, account: AccountId, email: &Email) -> Result<Answered, Error> {
    let Some(named) = named(app, code).await? else { return Ok(Err(Refused::Unknown)) };
    let mut tries = 0;
    loop {
        let Some(invitation) = open(app, &named).await? else {
            return Ok(came_before(app, account, &named).await?.ok_or(Refused::Over));
        };
        if invitation.email != *email {
            return Ok(Err(Refused::AnotherAddress));
        }
        if invitation.invited_by == account {
            let role = members::role(app, account, named.tenant).await?;
            return Ok(Err(role.map_or(Refused::Over, |_| Refused::Member)));
        }
        let parts = joining(app, &invitation, account).await?;
        let ended = parts.len() - JOINING;
        match write(app, parts).await? {
            Written::Done => return Ok(Ok(joined(&invitation))),
            refused if refused.refused(0..ended) => {}
            refused => return why_not(app, &refused, ended, &invitation).await.map(Err),
        }
        again(&mut tries, named.tenant).await?;
    }
}

/// Makes an account with its personal workspace, and makes it a member, all or
/// nothing. The code has shown that the address is theirs.
pub async fn register(app: &App, code: &str, new: &accounts::New) -> Result<Answered, Error> {
    let Some(named) = named(app, code).await? else { return Ok(Err(Refused::Unknown)) };
    let mut tries = 0;
    loop {
        let Some(invitation) = open(app, &named).await? else {
            return Ok(came_before(app, new.account_id, &named).await?.ok_or(Refused::Over));
        };
        if invitation.email != new.email {
            return Ok(Err(Refused::AnotherAddress));
        }
        let mut parts = accounts::registration(app, new)?;
        let made = parts.len();
        parts.extend(joining(app, &invitation, new.account_id).await?);
        let ended = parts.len() - JOINING;
        match write(app, parts).await? {
            Written::Done => return Ok(Ok(joined(&invitation))),
            refused if refused.refused([0]) => return Ok(Err(Refused::EmailTaken)),
            refused if refused.refused(made..ended) => {}
            refused => return why_not(app, &refused, ended, &invitation).await.map(Err),
        }
        again(&mut tries, named.tenant).await?;
    }
}

/// Says no to it; whoever has the code may. Again changes nothing.
pub async fn decline(app: &App, code: &str) -> Result<Answered, Error> {
    let Some(named) = named(app, code).await? else { return Ok(Err(Refused::Unknown)) };
    let Some(invitation) = open(app, &named).await? else { return Ok(Err(Refused::Over)) };
    super::revoke(app, named.tenant, named.id).await?;
    Ok(Ok(joined(&invitation)))
}

fn joined(invitation: &Invitation) -> Joined {
    Joined { tenant_id: invitation.tenant_id, role: invitation.role }
}

/// The membership that an earlier run of the same request made.
async fn came_before(app: &App, account: AccountId, named: &Named) -> Result<Option<Joined>, Error> {
    let role = members::came_by(app, account, named.tenant, named.id).await?;
    Ok(role.map(|role| Joined { tenant_id: named.tenant, role }))
}

/// How many of the parts of [`joining`] come after those that end the invitation:
/// two of the membership, the workspace's count, the account's, the inviter's right.
const JOINING: usize = 5;

async fn joining(app: &App, invitation: &Invitation, account: AccountId) -> Result<Vec<TransactWriteItem>, Error> {
    let (tenant, role) = (invitation.tenant_id, invitation.role);
    let admins = i32::from(role == Role::Admin);
    let mut parts = ending(app, invitation).await?;
    parts.extend(members::joining(app, tenant, account, role, Some(invitation.id))?);
    let tally = Tally { members: 1, admins, invitations: -1, lowered: None };
    parts.push(workspaces::tally(app, tenant, tally)?);
    parts.push(members::counting(app, account, 1, 0)?);
    // What somebody may no longer do, their invitations do not.
    let inviter = (tenant, members::of(invitation.invited_by));
    parts.push(check(app, Table::Accounts, inviter, ("role", text(Role::Admin.as_str())))?);
    Ok(parts)
}

async fn why_not(app: &App, refused: &Written, ended: usize, seen: &Invitation) -> Result<Refused, Error> {
    if refused.refused([ended + 4]) {
        return Ok(Refused::Over);
    }
    if refused.refused([ended, ended + 1]) {
        return Ok(Refused::Member);
    }
    if refused.refused([ended + 2]) {
        let workspace = workspaces::find(app, seen.tenant_id).await?;
        let full = workspace.is_some_and(|it| it.closed_at.is_none() && it.members >= MEMBERS_MAX);
        return Ok(if full { Refused::WorkspaceFull } else { Refused::Over });
    }
    Ok(Refused::LimitMet)
}
