//! The books: transfers that were posted, their legs by account, and what these sum to.
//!
//! Keys are in the head of the crate. Invariants:
//! - a transfer is posted once, whoever repeats it: its id is its key;
//! - a balance is the sum of its lines: both are written in the transaction of the transfer,
//!   which is the one of the change that it is about;
//! - all balances of a currency sum to zero.
//!
//! All sales write to the accounts that are hot, so these are spread over [`SHARDS`]
//! items, as are the totals of the accounts of workspaces; whoever reads sums them up.

mod read;

pub use read::{
    BALANCE, LINES_BETWEEN, Line, STATEMENT, StatementPage, TRIAL_BALANCE, TrialBalance, balance, lines_between,
    statement, trial_balance,
};

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::Time;
use ledger::{Account, Currency, Transfer, TransferId};
use platform::dynamodb::{get, number};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::partition;
use store_core::transaction::{condition_check, condition_check_builder, put_new_item, update_builder, update_item};

/// Each takes a thousand writes a second.
pub const SHARDS: u8 = 8;

const TRANSFER: &str = "TRANSFER";
const ACCOUNT: &str = "ACCOUNT";
const TOTAL: &str = "TOTAL";
const BALANCE_KEY: &str = "BALANCE";
/// How the keys of an account's legs begin.
pub const LINE: &str = "LINE#";

// What the operations touch.
pub const POST: Grant = Grant::operation(
    "books::post",
    &[
        Grant::items(Table::Ledger, &[Action::Put], &[Key::Named(TRANSFER)]),
        Grant::items(Table::Ledger, &[Action::Put, Action::Update], &[Key::Named(ACCOUNT)]),
        Grant::items(Table::Ledger, &[Action::Update], &[Key::Named(TOTAL)]),
    ],
);
/// Of [`post`] between accounts that are of no workspace.
pub const POST_OWN: Grant = Grant::operation(
    "books::post_own",
    &[
        Grant::items(Table::Ledger, &[Action::Put], &[Key::Named(TRANSFER)]),
        Grant::items(Table::Ledger, &[Action::Put, Action::Update], &[Key::Named(ACCOUNT)]),
    ],
);
pub const FIND_ALL: Grant =
    Grant::operation("books::find_all", &[Grant::items(Table::Ledger, &[Action::BatchGet], &[Key::Named(TRANSFER)])]);
pub const CHECK_ABSENT: Grant = Grant::operation(
    "books::check_absent",
    &[Grant::items(Table::Ledger, &[Action::ConditionCheck], &[Key::Named(TRANSFER)])],
);
pub const FIND: Grant =
    Grant::operation("books::find", &[Grant::items(Table::Ledger, &[Action::Get], &[Key::Named(TRANSFER)])]);

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Posted {
    pub transfer: Transfer,
    pub posted_at: Time,
}

/// Which accounts of workspaces a total sums up.
fn kind(account: Account) -> Option<&'static str> {
    match account {
        Account::Buyer(_) => Some("buyer"),
        Account::Payable(_) => Some("payable"),
        Account::Reserve(_) => Some("reserve"),
        Account::Clearing
        | Account::Revenue
        | Account::Tax
        | Account::StripeFees
        | Account::Disputed
        | Account::Suspense => None,
    }
}

const KINDS: [&str; 3] = ["buyer", "payable", "reserve"];

/// The same for the same transfer.
fn shard(id: &TransferId) -> u8 {
    let sum = id.as_str().bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
    u8::try_from(sum % u32::from(SHARDS)).unwrap_or(0)
}

/// How many items an account is spread over.
fn shards(account: Account) -> u8 {
    if account.is_hot() { SHARDS } else { 1 }
}

fn account_pk(account: Account, currency: Currency, shard: u8) -> String {
    format!("{ACCOUNT}#{account}#{currency}#{shard}")
}

fn total_pk(kind: &str, currency: Currency, shard: u8) -> String {
    format!("{TOTAL}#{kind}#{currency}#{shard}")
}

/// The parts of a transaction that post transfers: they fail where one was posted before.
/// Of a sale with one creator these are about ten, of at most a hundred; `orders::fits` counts.
pub fn post(app: &App, transfers: &[Transfer], now: Time) -> Result<Vec<TransactWriteItem>, Error> {
    let mut parts = Vec::new();
    let mut changes: BTreeMap<String, i64> = BTreeMap::new();
    for transfer in transfers {
        let (id, currency) = (transfer.id(), transfer.currency());
        let posted = Posted { transfer: transfer.clone(), posted_at: now };
        parts.push(put_new_item(app, Table::Ledger, &keyed(format!("{TRANSFER}#{id}"), TRANSFER, posted))?);
        for leg in transfer.legs() {
            let spread = shard(id);
            let pk = account_pk(leg.account, currency, spread % shards(leg.account));
            let line = Line { transfer: id.clone(), amount: leg.amount, at: now };
            parts.push(put_new_item(app, Table::Ledger, &keyed(&pk, format!("{LINE}{now}#{id}"), line))?);
            *changes.entry(pk).or_default() += leg.amount;
            if let Some(kind) = kind(leg.account) {
                *changes.entry(total_pk(kind, currency, spread)).or_default() += leg.amount;
            }
        }
    }
    for (pk, change) in changes.into_iter().filter(|(_, change)| *change != 0) {
        let update = update_builder(app, Table::Ledger, pk, BALANCE_KEY)?
            .update_expression("ADD balance :change")
            .expression_attribute_values(":change", number(change));
        parts.push(update_item(update)?);
    }
    Ok(parts)
}

/// The part of a transaction that fails where this transfer was posted.
pub fn check_absent(app: &App, id: &TransferId) -> Result<TransactWriteItem, Error> {
    let check = condition_check_builder(app, Table::Ledger, format!("{TRANSFER}#{id}"), TRANSFER)?;
    condition_check(check.condition_expression("attribute_not_exists(pk)"))
}

/// Those of these transfers that were posted, in no order.
pub async fn find_all(app: &App, ids: &[TransferId]) -> Result<Vec<Posted>, Error> {
    let keys = ids.iter().map(|id| (format!("{TRANSFER}#{id}"), TRANSFER.to_owned()));
    let found: Vec<Keyed<Posted>> = partition::batch(app, Table::Ledger, keys).await?;
    Ok(found.into_iter().map(|keyed| keyed.record).collect())
}

/// A transfer, if it was posted.
pub async fn find(app: &App, id: &TransferId) -> Result<Option<Posted>, Error> {
    let found: Option<Keyed<Posted>> = get(app, Table::Ledger, format!("{TRANSFER}#{id}"), TRANSFER).await?;
    Ok(found.map(|keyed| keyed.record))
}
