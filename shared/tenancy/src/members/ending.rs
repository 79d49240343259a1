//! Memberships that end by themselves, as auditors have them: when each does, and what
//! takes it away.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::Actor;
use domain::{AccountId, TenantId, Tenure, Time};
use platform::endpoint::Key;
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::item::keyed;
use store_core::partition;
use store_core::transaction::{delete_builder, delete_item, put_new_item, write_all};

use super::changes::remove_over;
use super::{Changed, REMOVE};

/// The partition of all of them: few workspaces have any.
const ENDING: &str = "ENDING_MEMBERSHIPS";
/// What all times of this millennium begin with.
const TIMES: &str = "2";
/// Of one run.
const ENDING_MAX: usize = 200;

// What the operations touch.
pub const OVER: Grant =
    Grant::operation("members::over", &[Grant::items(Table::Accounts, &[Action::Query], &[Key::Only(ENDING)])]);
pub const END_FOUND: Grant = Grant::operation("members::end_found", &[END]);
pub const END: Grant = Grant::operation("members::end", &[REMOVE]);
pub(super) const FORGET: Grant = Grant::operation(
    "members::forget_ending",
    &[Grant::items(Table::Accounts, &[Action::Delete], &[Key::Only(ENDING)])],
);
pub const NOTE: Grant =
    Grant::operation("members::note_ending", &[Grant::items(Table::Accounts, &[Action::Put], &[Key::Only(ENDING)])]);

/// A membership, and when it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    pub tenant_id: TenantId,
    pub account_id: AccountId,
    pub ends_at: Time,
}

/// Times, as texts, sort.
fn sort_key(it: &Ending) -> String {
    format!("{}#{}#{}", it.ends_at, it.tenant_id, it.account_id)
}

/// The part of a transaction that notes when a new membership ends; none for one that does not.
pub(super) fn note_part(
    app: &App,
    tenant_id: TenantId,
    account_id: AccountId,
    tenure: Tenure,
) -> Result<Option<TransactWriteItem>, Error> {
    let Some(ends_at) = tenure.ends_at else { return Ok(None) };
    let ending = Ending { tenant_id, account_id, ends_at };
    put_new_item(app, Table::Accounts, &keyed(ENDING, sort_key(&ending), ending)).map(Some)
}

/// The part of a transaction that forgets it again.
pub(super) fn forget_part(
    app: &App,
    tenant_id: TenantId,
    account_id: AccountId,
    tenure: Tenure,
) -> Result<Option<TransactWriteItem>, Error> {
    let Some(ends_at) = tenure.ends_at else { return Ok(None) };
    let sk = sort_key(&Ending { tenant_id, account_id, ends_at });
    delete_item(delete_builder(app, Table::Accounts, ENDING, sk)?).map(Some)
}

/// Those whose time is over, the longest ago first.
pub async fn over(app: &App) -> Result<Vec<Ending>, Error> {
    let (mut found, _): (Vec<Ending>, bool) =
        partition::page(app, Table::Accounts, ENDING, TIMES, None, ENDING_MAX).await?;
    let now = Time::from(app.clock.now());
    found.retain(|it| it.ends_at <= now);
    Ok(found)
}

/// Takes away a membership that [`over`] found. Again changes nothing.
pub async fn end_found(app: &App, found: &Ending, by: &Actor) -> Result<(), Error> {
    if end(app, found.tenant_id, found.account_id, by).await? {
        return Ok(());
    }
    // The membership is gone already, and this would be found again each time.
    let note = delete_builder(app, Table::Accounts, ENDING, sort_key(found))?;
    write_all(app, vec![delete_item(note)?]).await?;
    Ok(())
}

/// Takes away the membership of an account if its time is over; whether it was.
pub async fn end(app: &App, tenant: TenantId, account: AccountId, by: &Actor) -> Result<bool, Error> {
    match remove_over(app, tenant, account, by).await? {
        Changed::Done(_) => Ok(true),
        Changed::Absent => Ok(false),
        other => Err(Error::internal(format!("the membership of {account} in {tenant} does not end: {other:?}"))),
    }
}
