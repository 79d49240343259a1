//! Suspensions: accounts and workspaces that staff keeps out.
//!
//! Keys, in [`Table::Accounts`]: pk `<account>` or `<workspace>`, sk `SUSPENSION`. The item is
//! there while it is suspended. The authorizer looks for both on every request, so a
//! suspension and its end take effect at the next one, for tokens and keys alike; that costs
//! two reads of half a kilobyte beside the two that it makes anyway, at the same time.
//!
//! Invariants:
//! - a suspension, its mail and its two events are written together, or none is; so is its end;
//! - suspending what is suspended, or restoring what is not, changes nothing and tells nobody.

use domain::events::{Change, EventLog, Kind};
use domain::{AccountId, Email, MailId, StaffId, TenantId, Time};
use serde::{Deserialize, Serialize};

use super::generations::{self, Generation};
use super::item::keyed;
use super::staff::{Act, act_parts};
use super::transaction::{
    Transaction, condition_check, condition_check_builder, delete_builder, delete_item, put_new_item,
};
use super::{ACCOUNT_PARTITIONS, TENANT_PARTITIONS, accounts, events, get, outbox, workspaces};
use crate::app::App;
use crate::error::Error;
use crate::grants::{Action, Grant};
use crate::mail::{Mail, Message};
use crate::resources::Table;

const SUSPENSION: &str = "SUSPENSION";
/// Of one workspace, the latest generations among which open ones are looked for.
const GENERATIONS_LOOKED_AT_MAX: usize = 1_000;
const PAGE_ITEMS: u16 = 100;

// What the operations touch.
pub const IS_SUSPENDED: Grant = Grant::operation(
    "suspensions::is_suspended",
    &[Grant::items(Table::Accounts, &[Action::Get], &[ACCOUNT_PARTITIONS, TENANT_PARTITIONS])],
);
pub const FIND_ACCOUNT: Grant =
    Grant::operation("suspensions::find", &[Grant::items(Table::Accounts, &[Action::Get], &[ACCOUNT_PARTITIONS])]);
pub const FIND_WORKSPACE: Grant =
    Grant::operation("suspensions::find", &[Grant::items(Table::Accounts, &[Action::Get], &[TENANT_PARTITIONS])]);
pub const SUSPEND_ACCOUNT: Grant = Grant::operation(
    "suspensions::suspend",
    &[
        Grant::items(Table::Accounts, &[Action::Put, Action::ConditionCheck], &[ACCOUNT_PARTITIONS]),
        outbox::PUT,
        events::leaves(&[Kind::StaffSuspended]),
    ],
);
pub const SUSPEND_WORKSPACE: Grant = Grant::operation(
    "suspensions::suspend",
    &[
        Grant::items(Table::Accounts, &[Action::Put, Action::ConditionCheck], &[TENANT_PARTITIONS]),
        outbox::PUT,
        events::leaves(&[Kind::StaffSuspended]),
    ],
);
pub const RESTORE_ACCOUNT: Grant = Grant::operation(
    "suspensions::restore",
    &[
        Grant::items(Table::Accounts, &[Action::Delete], &[ACCOUNT_PARTITIONS]),
        outbox::PUT,
        events::leaves(&[Kind::StaffRestored]),
    ],
);
pub const RESTORE_WORKSPACE: Grant = Grant::operation(
    "suspensions::restore",
    &[
        Grant::items(Table::Accounts, &[Action::Delete], &[TENANT_PARTITIONS]),
        outbox::PUT,
        events::leaves(&[Kind::StaffRestored]),
    ],
);
pub const END_JOBS: Grant =
    Grant::operation("suspensions::end_jobs", &[generations::LIST, generations::FIND, generations::CANCEL]);

/// Since when something is suspended, and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspension {
    pub since: Time,
    pub by: StaffId,
}

/// Who gets the mail about it.
#[derive(Debug, Clone)]
pub struct Owner {
    pub account_id: AccountId,
    pub email: Email,
    /// The workspace's name; none of a suspended account.
    pub workspace: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Suspension,
    Rest,
}

/// The suspension of an account or a workspace, if it is suspended.
pub async fn find(app: &App, subject: EventLog) -> Result<Option<Suspension>, Error> {
    get(app, Table::Accounts, subject, SUSPENSION).await
}

/// Whether somebody is kept out of a workspace: the account is suspended, or the
/// workspace is.
pub async fn is_suspended(app: &App, account: AccountId, tenant: TenantId) -> Result<bool, Error> {
    let (account, tenant) = tokio::try_join!(find(app, account.into()), find(app, tenant.into()))?;
    Ok(account.is_some() || tenant.is_some())
}

/// Suspends the act's subject, and mails its owner; `false` if it was suspended.
pub async fn suspend(app: &App, act: &Act<'_>, owner: &Owner) -> Result<bool, Error> {
    let suspension = Suspension { since: app.clock.now().into(), by: act.by.staff_id };
    let item = keyed(act.subject, SUSPENSION, suspension);
    let (sk, subject) = match act.subject {
        EventLog::Account(_) => (accounts::ACCOUNT, act.subject),
        EventLog::Workspace(_) => (workspaces::WORKSPACE, act.subject),
        EventLog::Staff => return Err(Error::internal("staff cannot be suspended, only revoked")),
    };
    let is_there = condition_check_builder(app, Table::Accounts, subject, sk)?
        .condition_expression("attribute_exists(pk) AND attribute_not_exists(closed_at)");
    let change = Change::StaffSuspended { subject };
    let written = Transaction::new(app)
        .with(Part::Suspension, put_new_item(app, Table::Accounts, &item)?)
        .with(Part::Rest, condition_check(is_there)?)
        .with_all(Part::Rest, act_parts(app, act, change.clone(), change)?)
        .with(Part::Rest, mail_part(app, act, owner, true)?)
        .write()
        .await?;
    match written {
        Ok(()) => Ok(true),
        Err(failed) if failed.contains(&Part::Suspension) => Ok(false),
        // It was deleted since it was read.
        Err(_) => Err(Error::NotFound { what: "account or workspace" }),
    }
}

/// Ends the suspension, and mails the owner; `false` if there was none.
pub async fn restore(app: &App, act: &Act<'_>, owner: &Owner) -> Result<bool, Error> {
    let end =
        delete_builder(app, Table::Accounts, act.subject, SUSPENSION)?.condition_expression("attribute_exists(pk)");
    let change = Change::StaffRestored { subject: act.subject };
    let written = Transaction::new(app)
        .with(Part::Suspension, delete_item(end)?)
        .with_all(Part::Rest, act_parts(app, act, change.clone(), change)?)
        .with(Part::Rest, mail_part(app, act, owner, false)?)
        .write()
        .await?;
    Ok(written.is_ok())
}

fn mail_part(
    app: &App,
    act: &Act<'_>,
    owner: &Owner,
    suspended: bool,
) -> Result<aws_sdk_dynamodb::types::TransactWriteItem, Error> {
    let message = Message::Suspension {
        suspended,
        workspace: owner.workspace.clone(),
        reason: act.reason.to_string(),
        at: app.clock.now().into(),
    };
    let mail = Mail { id: MailId::new(app.clock.ulid()), to: owner.email.clone(), message };
    outbox::mail(app, owner.account_id, &mail)
}

/// Ends the open generations of a workspace, or those of one account in it; how many. It
/// can be repeated.
pub async fn end_jobs(
    app: &App,
    act: &Act<'_>,
    tenant: TenantId,
    created_by: Option<AccountId>,
) -> Result<usize, Error> {
    let (mut after, mut looked_at, mut ended) = (None, 0, 0);
    let is_meant =
        |it: &Generation| !it.position.state.is_end() && created_by.is_none_or(|account| account == it.created_by);
    while looked_at < GENERATIONS_LOOKED_AT_MAX {
        let page = generations::list(app, tenant, None, after, PAGE_ITEMS).await?;
        looked_at += page.items.len();
        for open in page.items.into_iter().filter(is_meant) {
            // The list leaves attributes out, and a cancellation writes the whole item.
            let Some(whole) = generations::find(app, tenant, open.id).await? else { continue };
            generations::cancel(app, whole, &act.actor()).await?;
            ended += 1;
        }
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    Ok(ended)
}
