//! Sending invitations: the record and the mail, all or nothing.

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::events::{Actor, Change};
use domain::{AccountId, Email, InvitationId, MailId, Role, TenantId, Time, WorkspaceKind};
use platform::codes::Purpose;
use platform::dynamodb::{number, text};
use platform::mail::{Link, Mail, Message};
use platform::{App, Error, Table};
use store_core::item::keyed;
use store_core::transaction::{
    Transaction, put_item, put_new_item, retry_with_backoff, update_builder, update_item, write_all,
};
use store_core::{events, outbox};
use tenancy_store::workspaces::{self, WORKSPACE, Workspace};

use super::{
    Addressed, INVITATIONS_MAX, Invitation, MAIL_PAUSE, MAILS_PER_DAY_MAX, address, find, of_workspace, sort_key,
};
use crate::mail_rate_limit::{self, Occasion};

/// Who shall be invited to what.
#[derive(Debug, Clone)]
pub struct NewInvitation {
    pub id: InvitationId,
    pub tenant_id: TenantId,
    pub email: Email,
    pub role: Role,
    pub invited_by: AccountId,
    /// As the mail names the inviter.
    pub inviter: Email,
    pub membership_ends_at: Option<Time>,
}

/// What became of an invitation to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// Now, or by an earlier run of the same request.
    Done(Invitation),
    /// The address has an open one of this workspace.
    Open,
    /// There is none to be sent again.
    Absent,
    /// It was sent moments ago.
    Lately,
    /// The membership that it leads to would be over.
    MembershipOver,
    /// A personal workspace has one member.
    Personal,
    /// [`INVITATIONS_MAX`] is met.
    LimitMet,
    /// [`MAILS_PER_DAY_MAX`] is met.
    MailsLimitMet,
    /// The address was invited [`super::ADDRESS_MAILS_PER_DAY_MAX`] times today, by any workspace.
    AddressLimitMet,
}

/// Invites, unless the address has an open invitation of this workspace.
pub async fn create(app: &App, new: NewInvitation, by: &Actor) -> Result<Sent, Error> {
    let now = Time::from(app.clock.now());
    let invitation = Invitation {
        id: new.id,
        tenant_id: new.tenant_id,
        email: new.email,
        role: new.role,
        invited_by: new.invited_by,
        created_at: now,
        mailed_at: now,
        mails: 0,
        ends_at: now,
        membership_ends_at: new.membership_ends_at,
        expires_at: 0,
    };
    send(app, None, invitation.mailed(now), &new.inviter, by).await
}

/// Mails it again with a new code, in the name of who does so; the code before
/// is good no more.
pub async fn resend(
    app: &App,
    tenant: TenantId,
    id: InvitationId,
    sender: AccountId,
    inviter: &Email,
    by: &Actor,
) -> Result<Sent, Error> {
    let Some(seen) = find(app, tenant, id).await? else { return Ok(Sent::Absent) };
    let now = Time::from(app.clock.now());
    if seen.mailed_at.plus(MAIL_PAUSE) > now {
        return Ok(Sent::Lately);
    }
    if seen.membership_ends_at.is_some_and(|ends_at| ends_at <= now) {
        return Ok(Sent::MembershipOver);
    }
    send(app, Some(seen.mails), Invitation { invited_by: sender, ..seen.mailed(now) }, inviter, by).await
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Which invitation is the address's.
    Address,
    Invitation,
    Workspace,
    Mail,
    MailsOfAddress,
    Event,
}

/// Writes the invitation, in place of the one that was mailed as often as
/// `seen`, and the mail, all or nothing.
async fn send(
    app: &App,
    seen: Option<u32>,
    invitation: Invitation,
    inviter: &Email,
    by: &Actor,
) -> Result<Sent, Error> {
    let mut tries = 0;
    loop {
        let tenant = invitation.tenant_id;
        let Some(workspace) = workspaces::find(app, tenant).await? else { return Ok(Sent::Absent) };
        if workspace.kind == WorkspaceKind::Personal {
            return Ok(Sent::Personal);
        }
        let transaction = Transaction::new(app)
            .with(Part::Address, address_part(app, &invitation)?)
            .with(Part::Invitation, invitation_part(app, seen, &invitation)?)
            .with(Part::Workspace, count_part(app, &workspace, seen.is_none())?)
            .with(Part::Mail, outbox::mail(app, tenant, &mail(app, &invitation, &workspace, inviter))?)
            .with(Part::MailsOfAddress, mail_rate_limit::count_part(app, &invitation.email, Occasion::Invitation)?)
            .with(Part::Event, events::record(app, tenant, by, event(seen, &invitation))?);
        match transaction.write().await? {
            Ok(()) => return Ok(Sent::Done(invitation)),
            Err(failed) if failed.contains(&Part::Invitation) => {
                // Written by an earlier run, or sent again by somebody at this moment.
                let found = find(app, tenant, invitation.id).await?;
                return Ok(found.map_or(Sent::Absent, |found| match seen {
                    None => Sent::Done(found),
                    Some(_) => Sent::Lately,
                }));
            }
            Err(failed) if failed.contains(&Part::Address) => return Ok(Sent::Open),
            Err(failed) if failed.contains(&Part::MailsOfAddress) => return Ok(Sent::AddressLimitMet),
            Err(failed) if failed.contains(&Part::Workspace) => {
                if let Some(limit) = limit_met(app, &workspace, seen.is_none()).await? {
                    return Ok(limit);
                }
            }
            Err(failed) => return Err(failed.unexpected()),
        }
        retry_with_backoff(&mut tries, invitation.tenant_id).await?;
    }
}

fn event(seen: Option<u32>, invitation: &Invitation) -> Change {
    match seen {
        None => Change::InvitationCreated { invitation_id: invitation.id, role: invitation.role },
        Some(_) => Change::InvitationResent { invitation_id: invitation.id },
    }
}

fn address_part(app: &App, invitation: &Invitation) -> Result<TransactWriteItem, Error> {
    let put = Put::builder()
        .condition_expression("attribute_not_exists(pk) OR invitation = :mine OR ends_at <= :now")
        .expression_attribute_values(":mine", text(invitation.id))
        .expression_attribute_values(":now", text(Time::from(app.clock.now())));
    let (id, ends_at, expires_at) = (invitation.id, invitation.ends_at, invitation.expires_at);
    let addressed = Addressed { invitation: id, ends_at, expires_at };
    put_item(app, Table::Accounts, put, &keyed(address(&invitation.email), invitation.tenant_id, addressed))
}

fn invitation_part(app: &App, seen: Option<u32>, invitation: &Invitation) -> Result<TransactWriteItem, Error> {
    let item = keyed(invitation.tenant_id, sort_key(invitation.id), invitation);
    let Some(seen) = seen else { return put_new_item(app, Table::Accounts, &item) };
    let put = Put::builder().condition_expression("mails = :seen").expression_attribute_values(":seen", number(seen));
    put_item(app, Table::Accounts, put, &item)
}

fn mail(app: &App, invitation: &Invitation, workspace: &Workspace, inviter: &Email) -> Mail {
    let link = Link { purpose: Purpose::Invitation, subject: invitation.subject(), expires_at: invitation.ends_at };
    Mail {
        id: MailId::new(app.clock.ulid()),
        to: invitation.email.clone(),
        message: Message::Invitation {
            workspace: workspace.name.to_string(),
            invited_by: inviter.clone(),
            role: invitation.role,
            link,
        },
    }
}

/// Today, as workspaces count their mails.
fn today(app: &App) -> String {
    Time::from(app.clock.now()).to_string().chars().take("2026-11-21".len()).collect()
}

/// Counts a mail, and an invitation if it is a new one. The name in the mail
/// must be the workspace's own: the part is refused when that has changed.
fn count_part(app: &App, workspace: &Workspace, new: bool) -> Result<TransactWriteItem, Error> {
    let today = today(app);
    let first = workspace.mail_day.as_ref() != Some(&today);
    let (mails, day) = if first {
        ("mails = :one", "(attribute_not_exists(mail_day) OR mail_day <> :today)")
    } else {
        ("mails = mails + :one", "mail_day = :today AND mails < :mails_max")
    };
    let mut condition = format!("{day} AND #name = :name AND attribute_not_exists(closed_at)");
    let mut change = format!("SET mail_day = :today, {mails}");
    let mut builder = update_builder(app, Table::Accounts, workspace.id, WORKSPACE)?
        .expression_attribute_names("#name", "name")
        .expression_attribute_values(":name", text(&workspace.name))
        .expression_attribute_values(":today", text(today))
        .expression_attribute_values(":one", number(1));
    if !first {
        builder = builder.expression_attribute_values(":mails_max", number(MAILS_PER_DAY_MAX));
    }
    if new {
        change += ", invitations = invitations + :one";
        condition += " AND invitations < :invitations_max";
        builder = builder.expression_attribute_values(":invitations_max", number(INVITATIONS_MAX));
    }
    update_item(builder.update_expression(change).condition_expression(condition))
}

/// The limit that is in the way of one more; `None` when there is none, or none
/// any more.
async fn limit_met(app: &App, seen: &Workspace, new: bool) -> Result<Option<Sent>, Error> {
    if seen.mail_day == Some(today(app)) && seen.mails >= MAILS_PER_DAY_MAX {
        return Ok(Some(Sent::MailsLimitMet));
    }
    if !new || seen.invitations < INVITATIONS_MAX {
        return Ok(None);
    }
    let there = u32::try_from(of_workspace(app, seen.id).await?.len()).unwrap_or(u32::MAX);
    if there >= seen.invitations {
        return Ok(Some(Sent::LimitMet));
    }
    let recount = update_builder(app, Table::Accounts, seen.id, WORKSPACE)?
        .update_expression("SET invitations = :there")
        .condition_expression("invitations = :seen")
        .expression_attribute_values(":there", number(there))
        .expression_attribute_values(":seen", number(seen.invitations));
    // Whoever came before has changed the count: then the next try sees it.
    write_all(app, vec![update_item(recount)?]).await?;
    Ok(None)
}
