//! What the invited do with the code of their mail.

use domain::events::{Actor, Change};
use domain::{AccountId, Email, InvitationId, Role, TenantId, Tenure};
use platform::codes::{self, Purpose};
use platform::{App, Error};
use store_core::events;
use store_core::transaction::{FailedConditions, Transaction, retry_with_backoff};
use tenancy_store::members;
use tenancy_store::workspaces::{self, CountChanges, MEMBERS_MAX};

use super::{Invitation, end_parts, find};
use crate::accounts;

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
    let may = inviter.is_some_and(|inviter| inviter.tenure.has_held(Role::Admin, found.mailed_at));
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
        let mut transaction = Transaction::new(app);
        add_accept_parts(app, &mut transaction, &invitation, account).await?;
        match transaction.write().await? {
            Ok(()) => return Ok(Ok(joined(&invitation))),
            Err(failed) if failed.contains(&Part::Invitation) => {}
            Err(failed) if failed.contains(&Part::Membership) && ended(app, account, &named).await? => {}
            Err(failed) => return why_not(app, &failed, &invitation).await.map(Err),
        }
        retry_with_backoff(&mut tries, named.tenant).await?;
    }
}

/// Takes an earlier membership away whose time is over; whether there was one.
async fn ended(app: &App, account: AccountId, named: &Named) -> Result<bool, Error> {
    members::end(app, named.tenant, account, &Actor::system("accept-invitation")).await
}

/// Makes an account with its personal workspace, and makes it a member, all or
/// nothing. The code has shown that the address is theirs.
pub async fn register(app: &App, code: &str, new: &accounts::NewAccount) -> Result<Answered, Error> {
    let Some(named) = named(app, code).await? else { return Ok(Err(Refused::Unknown)) };
    let mut tries = 0;
    loop {
        let Some(invitation) = open(app, &named).await? else {
            return Ok(came_before(app, new.account_id, &named).await?.ok_or(Refused::Over));
        };
        if invitation.email != new.email {
            return Ok(Err(Refused::AnotherAddress));
        }
        let parts = accounts::registration_parts(app, new, None, &Actor::person(new.account_id))?;
        let mut transaction =
            Transaction::new(app).with(Part::Address, parts.address).with_all(Part::Account, parts.account);
        add_accept_parts(app, &mut transaction, &invitation, new.account_id).await?;
        match transaction.write().await? {
            Ok(()) => return Ok(Ok(joined(&invitation))),
            Err(failed) if failed.contains(&Part::Address) => return Ok(Err(Refused::EmailTaken)),
            Err(failed) if failed.contains(&Part::Invitation) => {}
            Err(failed) => return why_not(app, &failed, &invitation).await.map(Err),
        }
        retry_with_backoff(&mut tries, named.tenant).await?;
    }
}

/// Says no to it; whoever has the code may. Again changes nothing.
pub async fn decline(app: &App, code: &str) -> Result<Answered, Error> {
    let Some(named) = named(app, code).await? else { return Ok(Err(Refused::Unknown)) };
    let Some(invitation) = open(app, &named).await? else { return Ok(Err(Refused::Over)) };
    let declined = Change::InvitationDeclined { invitation_id: named.id };
    super::end(app, named.tenant, named.id, &Actor::Invited { invitation_id: named.id }, declined).await?;
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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The address of an account that is made at the same time.
    Address,
    /// All else of such an account.
    Account,
    Invitation,
    Membership,
    Workspace,
    AccountCounts,
    Inviter,
    Event,
}

/// The parts that end the invitation and make the account a member.
async fn add_accept_parts(
    app: &App,
    transaction: &mut Transaction<'_, Part>,
    invitation: &Invitation,
    account: AccountId,
) -> Result<(), Error> {
    let (tenant, role) = (invitation.tenant_id, invitation.role);
    let admins = i32::from(role == Role::Admin);
    transaction.add_all(Part::Invitation, end_parts(app, invitation).await?);
    let tenure = Tenure::begin(role, app.clock.now().into()).ending(invitation.membership_ends_at);
    transaction
        .add_all(Part::Membership, members::add_member_parts(app, tenant, account, tenure, Some(invitation.id))?);
    let changes = CountChanges { members: 1, admins, invitations: -1, lowered: None };
    transaction.add(Part::Workspace, workspaces::change_counts_part(app, tenant, changes)?);
    transaction.add(Part::AccountCounts, members::count_workspaces_part(app, account, 1, 0)?);
    // An inviter who was no admin for a while since has lost their invitations.
    let inviter = members::admin_ever_since_part(app, tenant, invitation.invited_by, invitation.mailed_at)?;
    transaction.add(Part::Inviter, inviter);
    let change = Change::MemberJoined {
        account_id: account,
        invitation_id: invitation.id,
        role,
        ends_at: invitation.membership_ends_at,
    };
    transaction.add(Part::Event, events::record(app, tenant, &Actor::person(account), change)?);
    Ok(())
}

/// Of several reasons, the first of these.
async fn why_not(app: &App, failed: &FailedConditions<Part>, seen: &Invitation) -> Result<Refused, Error> {
    if failed.contains(&Part::Inviter) {
        return Ok(Refused::Over);
    }
    if failed.contains(&Part::Membership) {
        return Ok(Refused::Member);
    }
    if failed.contains(&Part::Workspace) {
        let workspace = workspaces::find(app, seen.tenant_id).await?;
        let full = workspace.is_some_and(|it| it.closed_at.is_none() && it.members >= MEMBERS_MAX);
        return Ok(if full { Refused::WorkspaceFull } else { Refused::Over });
    }
    Ok(Refused::LimitMet)
}
