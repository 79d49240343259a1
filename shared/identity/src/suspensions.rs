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
use platform::dynamodb::get;
use platform::mail::{Mail, Message};
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::acts::{Act, act_parts};
use store_core::item::keyed;
use store_core::partition::{ACCOUNT_PARTITIONS, TENANT_PARTITIONS};
use store_core::transaction::{
    Transaction, condition_check, condition_check_builder, delete_builder, delete_item, put_new_item,
};
use store_core::{events, outbox};
use tenancy_store::workspaces;

use crate::accounts;

const SUSPENSION: &str = "SUSPENSION";

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
