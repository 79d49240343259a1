//! Invitations into a workspace, each to one mail address.
//!
//! Keys, in [`Table::Accounts`]:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `<tenant>` | `INVITE#<invitation>` | the invitation |
//! | `INVITED#<email>` | `<tenant>` | which one is the address's: makes it the only one |
//!
//! The code in the mail is `<tenant>.<invitation>.<mails>` and its MAC (see
//! [`platform::codes`]): nothing of it lies here. It is good once, as using it
//! deletes the record; until `ends_at`; and until the next one is mailed, as
//! that one has another count.

mod answers;
mod sending;

pub use crate::mail_rate_limit::ADDRESS_MAILS_PER_DAY_MAX;
pub use answers::{Answered, Joined, Refused, accept, decline, find_by_code, register};
pub use sending::{NewInvitation, Sent, create, resend};

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change, Kind};
use domain::{AccountId, Email, InvitationId, Role, TenantId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{get, number, text};
use platform::endpoint::Key;
use platform::{Action, App, Error, Grant, Secret, Table};
use serde::{Deserialize, Serialize};
use store_core::partition::{self, ACCOUNT_PARTITIONS, Listing, TENANT_PARTITIONS};
use store_core::transaction::{delete_builder, delete_item, retry_with_backoff, write_all};
use store_core::{events, outbox};
use tenancy_store::members;
use tenancy_store::workspaces::{self, CountChanges};

use crate::{accounts, mail_rate_limit};

/// How long one can be accepted.
pub const OPEN: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long one that has ended can be sent again; then it is forgotten.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Of one workspace, those that have ended and are not forgotten included.
pub const INVITATIONS_MAX: u32 = 100;
/// Mails of one workspace on one day.
pub const MAILS_PER_DAY_MAX: u32 = 200;
/// Between two mails of one invitation.
pub const MAIL_PAUSE: SignedDuration = SignedDuration::from_mins(1);

/// One address's invitations that are read: by so many workspaces nobody is invited.
const ADDRESSED_MAX: usize = 1_000;

const INVITE: &str = "INVITE#";

/// What the partition key of an address begins with.
const INVITED: &str = "INVITED";

// What the operations touch.
pub const FIND_BY_CODE: Grant = Grant::operation(
    "invitations::find_by_code",
    &[Grant::items(Table::Accounts, &[Action::Get], &[TENANT_PARTITIONS]), Grant::read_secret(Secret::CodeKey)],
);
pub const ACCEPT: Grant = Grant::operation("invitations::accept", &[JOIN, members::END]);
const JOIN: Grant = Grant::operation(
    "invitations::join",
    &[
        Grant::items(Table::Accounts, &[Action::Get], &[Key::Named(INVITED), ACCOUNT_PARTITIONS, TENANT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Put, Action::Update], &[ACCOUNT_PARTITIONS, TENANT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Delete], &[Key::Named(INVITED), TENANT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::ConditionCheck], &[TENANT_PARTITIONS]),
        members::NOTE,
        Grant::read_secret(Secret::CodeKey),
        events::leaves(&[Kind::MemberJoined]),
    ],
);
pub const REGISTER: Grant = Grant::operation("invitations::register", &[JOIN, accounts::REGISTRATION]);
pub const DECLINE: Grant = Grant::operation(
    "invitations::decline",
    &[END, Grant::read_secret(Secret::CodeKey), events::leaves(&[Kind::InvitationDeclined])],
);
pub const REVOKE: Grant = Grant::operation("invitations::revoke", &[END, events::leaves(&[Kind::InvitationRevoked])]);
const END: Grant = Grant::operation(
    "invitations::end",
    &[
        Grant::items(Table::Accounts, &[Action::Get, Action::Delete], &[Key::Named(INVITED), TENANT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Update], &[TENANT_PARTITIONS]),
    ],
);
pub const LIST: Grant =
    Grant::operation("invitations::list", &[Grant::items(Table::Accounts, &[Action::Query], &[TENANT_PARTITIONS])]);
pub const TO: Grant = Grant::operation(
    "invitations::to",
    &[
        Grant::items(Table::Accounts, &[Action::Query], &[Key::Named(INVITED)]),
        Grant::items(Table::Accounts, &[Action::BatchGet], &[TENANT_PARTITIONS]),
    ],
);
pub const FORGET: Grant = Grant::operation(
    "invitations::forget",
    &[TO, REVOKE, Grant::items(Table::Accounts, &[Action::Query], &[Key::Named(INVITED)])],
);
pub const CREATE: Grant = Grant::operation(
    "invitations::create",
    &[
        SEND,
        Grant::items(Table::Accounts, &[Action::Query], &[TENANT_PARTITIONS]),
        events::leaves(&[Kind::InvitationCreated]),
    ],
);
pub const RESEND: Grant = Grant::operation("invitations::resend", &[SEND, events::leaves(&[Kind::InvitationResent])]);
const SEND: Grant = Grant::operation(
    "invitations::send",
    &[
        Grant::items(Table::Accounts, &[Action::Get, Action::Update], &[TENANT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Put], &[Key::Named(INVITED), TENANT_PARTITIONS]),
        mail_rate_limit::COUNT,
        outbox::PUT,
    ],
);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    pub id: InvitationId,
    pub tenant_id: TenantId,
    pub email: Email,
    pub role: Role,
    pub invited_by: AccountId,
    pub created_at: Time,
    pub mailed_at: Time,
    /// How often it was mailed: only the code of the last mail is good.
    pub mails: u32,
    pub ends_at: Time,
    /// When the membership ends that it leads to; absent: it does not end by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership_ends_at: Option<Time>,
    expires_at: i64,
}

/// Which invitation is the address's.
#[derive(Debug, Serialize, Deserialize)]
struct Addressed {
    invitation: InvitationId,
    ends_at: Time,
    expires_at: i64,
}

fn sort_key(id: InvitationId) -> String {
    format!("{INVITE}{id}")
}

fn address(email: &Email) -> String {
    format!("{INVITED}#{email}")
}

impl Invitation {
    /// Whether it can be accepted at this moment.
    pub fn is_open(&self, app: &App) -> bool {
        self.ends_at > Time::from(app.clock.now())
    }

    fn subject(&self) -> String {
        format!("{}.{}.{}", self.tenant_id, self.id, self.mails)
    }

    fn mailed(self, now: Time) -> Self {
        let ends_at = self.membership_ends_at.map_or(now.plus(OPEN), |ends_at| ends_at.min(now.plus(OPEN)));
        Self { mailed_at: now, mails: self.mails + 1, ends_at, expires_at: now.plus(KEPT).as_second(), ..self }
    }
}

/// All of a workspace; a little more than the limit, should a count ever be wrong.
pub async fn of_workspace(app: &App, tenant: TenantId) -> Result<Vec<Invitation>, Error> {
    let limit = INVITATIONS_MAX as usize * 2;
    partition::all(app, Table::Accounts, tenant, INVITE, |it: &Invitation| sort_key(it.id), limit).await
}

/// The invitation, if this workspace has it.
pub async fn find(app: &App, tenant: TenantId, id: InvitationId) -> Result<Option<Invitation>, Error> {
    get(app, Table::Accounts, tenant, sort_key(id)).await
}

/// At most `limit` of a workspace's invitations, the oldest first, after this one.
pub async fn list(
    app: &App,
    tenant: TenantId,
    after: Option<InvitationId>,
    limit: u16,
) -> Result<Listing<Invitation, InvitationId>, Error> {
    let after = after.map(sort_key);
    let (items, more): (Vec<Invitation>, bool) =
        partition::page(app, Table::Accounts, tenant, INVITE, after.as_deref(), limit.into()).await?;
    let next = items.last().filter(|_| more).map(|last| last.id);
    Ok(Listing { items, next })
}

/// All that are addressed to somebody, by any workspace.
pub async fn to(app: &App, email: &Email) -> Result<Vec<Invitation>, Error> {
    #[derive(Deserialize)]
    struct Listed {
        sk: String,
        invitation: InvitationId,
    }
    let pk = address(email);
    let listed: Vec<Listed> =
        partition::all(app, Table::Accounts, &pk, TenantId::PREFIX, |it: &Listed| it.sk.clone(), ADDRESSED_MAX).await?;
    let keys = listed.into_iter().map(|it| (it.sk, sort_key(it.invitation)));
    partition::batch(app, Table::Accounts, keys).await
}

/// Takes back all that are addressed to somebody, and forgets the address.
pub async fn forget(app: &App, email: &Email, by: &Actor) -> Result<(), Error> {
    for invitation in to(app, email).await? {
        revoke(app, invitation.tenant_id, invitation.id, by).await?;
    }
    // Of those that DynamoDB has deleted itself, the address may be left for a while.
    partition::clear(app, Table::Accounts, address(email), |_| true).await
}

/// Takes it back; whether there was one.
pub async fn revoke(app: &App, tenant: TenantId, id: InvitationId, by: &Actor) -> Result<bool, Error> {
    end(app, tenant, id, by, Change::InvitationRevoked { invitation_id: id }).await
}

async fn end(app: &App, tenant: TenantId, id: InvitationId, by: &Actor, change: Change) -> Result<bool, Error> {
    let mut tries = 0;
    loop {
        let Some(seen) = find(app, tenant, id).await? else { return Ok(false) };
        let mut parts = end_parts(app, &seen).await?;
        parts.push(workspaces::change_counts_part(
            app,
            tenant,
            CountChanges { invitations: -1, ..CountChanges::default() },
        )?);
        parts.push(events::record(app, tenant, by, change.clone())?);
        if write_all(app, parts).await? {
            return Ok(true);
        }
        retry_with_backoff(&mut tries, id).await?;
    }
}

/// The parts of a transaction that end an invitation, the first refused if it
/// was mailed again or has ended since it was seen.
async fn end_parts(app: &App, seen: &Invitation) -> Result<Vec<TransactWriteItem>, Error> {
    let invitation = delete_builder(app, Table::Accounts, seen.tenant_id, sort_key(seen.id))?
        .condition_expression("mails = :seen")
        .expression_attribute_values(":seen", number(seen.mails));
    let mut parts = vec![delete_item(invitation)?];
    let key = (address(&seen.email), seen.tenant_id);
    let addressed: Option<Addressed> = get(app, Table::Accounts, &key.0, key.1).await?;
    // Of one that has ended, the address may have got another.
    if addressed.is_some_and(|it| it.invitation == seen.id) {
        let addressed = delete_builder(app, Table::Accounts, key.0, key.1)?
            .condition_expression("invitation = :id")
            .expression_attribute_values(":id", text(seen.id));
        parts.push(delete_item(addressed)?);
    }
    Ok(parts)
}
