//! Reading the books: balances, statements, and all balances at one moment.

use aws_sdk_dynamodb::operation::transact_get_items::TransactGetItemsError;
use aws_sdk_dynamodb::types::{Get, TransactGetItem};
use domain::Time;
use ledger::{Account, Currency, TransferId};
use platform::dynamodb::{PK, SK, failed, text};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::partition;
use store_core::transaction::retry_with_backoff;

use super::{ACCOUNT, BALANCE_KEY, KINDS, LINE, SHARDS, TOTAL, account_pk, shards, total_pk};

pub const BALANCE: Grant =
    Grant::operation("books::balance", &[Grant::items(Table::Ledger, &[Action::Get], &[Key::Named(ACCOUNT)])]);
pub const STATEMENT: Grant =
    Grant::operation("books::statement", &[Grant::items(Table::Ledger, &[Action::Query], &[Key::Named(ACCOUNT)])]);
pub const LINES_BETWEEN: Grant =
    Grant::operation("books::lines_between", &[Grant::items(Table::Ledger, &[Action::Query], &[Key::Named(ACCOUNT)])]);
pub const TRIAL_BALANCE: Grant = Grant::operation(
    "books::trial_balance",
    &[Grant::items(Table::Ledger, &[Action::Get], &[Key::Named(ACCOUNT), Key::Named(TOTAL)])],
);

/// A leg as it lies with its account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub transfer: TransferId,
    /// In minor units: a debit where it is above zero.
    pub amount: i64,
    pub at: Time,
}

impl Line {
    fn sk(&self) -> String {
        format!("{LINE}{}#{}", self.at, self.transfer)
    }
}

/// All balances of a currency at one moment, those of workspaces by their kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrialBalance {
    pub currency: Currency,
    /// By name; zeros among them.
    pub balances: Vec<(String, i64)>,
    pub debits: i64,
    pub credits: i64,
}

/// Lines in the order in which they were posted, and after which the next page begins.
#[derive(Debug, Clone)]
pub struct StatementPage {
    pub lines: Vec<Line>,
    pub next: Option<String>,
}

#[derive(Deserialize)]
struct Balance {
    balance: i64,
}

/// Of one account and one day: more than Stripe's list of a day is read.
const LINES_MAX: usize = 100_000;
/// What is read in one transaction, by DynamoDB's own limit.
const READS_MAX: usize = 100;

/// What an account has.
pub async fn balance(app: &App, account: Account, currency: Currency) -> Result<i64, Error> {
    let keys = (0..shards(account)).map(|shard| account_pk(account, currency, shard)).collect();
    Ok(balances(app, keys).await?.into_iter().sum())
}

/// Read in one transaction, so that no transfer is in it by half.
pub async fn trial_balance(app: &App, currency: Currency) -> Result<TrialBalance, Error> {
    const NAMED: [Account; 6] =
        [Account::Clearing, Account::Revenue, Account::Tax, Account::StripeFees, Account::Disputed, Account::Suspense];
    let named = NAMED.iter().flat_map(|account| {
        (0..shards(*account)).map(move |shard| (account.to_string(), account_pk(*account, currency, shard)))
    });
    let totals = KINDS
        .iter()
        .flat_map(|kind| (0..SHARDS).map(move |shard| ((*kind).to_owned(), total_pk(kind, currency, shard))));
    let (names, keys): (Vec<String>, Vec<String>) = named.chain(totals).unzip();
    let mut sums: Vec<(String, i64)> = Vec::new();
    for (name, balance) in names.into_iter().zip(balances(app, keys).await?) {
        match sums.last_mut().filter(|(last, _)| *last == name) {
            Some((_, sum)) => *sum += balance,
            None => sums.push((name, balance)),
        }
    }
    let debits = sums.iter().map(|(_, sum)| *sum).filter(|sum| *sum > 0).sum();
    let credits = -sums.iter().map(|(_, sum)| *sum).filter(|sum| *sum < 0).sum::<i64>();
    Ok(TrialBalance { currency, balances: sums, debits, credits })
}

/// The balances under these keys, at one moment; zero where nothing was posted yet.
async fn balances(app: &App, keys: Vec<String>) -> Result<Vec<i64>, Error> {
    if keys.len() > READS_MAX {
        return Err(Error::internal(format!("{} balances are more than one transaction reads", keys.len())));
    }
    let table = app.config.table(Table::Ledger)?;
    let read = |pk: String| {
        let get = Get::builder().table_name(table).key(PK, text(pk)).key(SK, text(BALANCE_KEY)).build();
        get.map(|get| TransactGetItem::builder().get(get).build()).map_err(Error::internal)
    };
    let reads = keys.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let mut tries = 0;
    let answer = loop {
        let sent = app.dynamodb().transact_get_items().set_transact_items(Some(reads.clone())).send().await;
        match sent {
            Ok(answer) => break answer,
            // Somebody writes one of them at this moment.
            Err(error)
                if error.as_service_error().is_some_and(TransactGetItemsError::is_transaction_canceled_exception) =>
            {
                retry_with_backoff(&mut tries, "a balance").await?;
            }
            Err(error) => return Err(failed(error)),
        }
    };
    let balance = |item: Option<_>| match item {
        None => Ok(0),
        Some(item) => serde_dynamo::from_item(item).map(|it: Balance| it.balance).map_err(Error::internal),
    };
    answer.responses.unwrap_or_default().into_iter().map(|it| balance(it.item)).collect()
}

/// All lines of an account that were posted from a time on and before another, in no order.
pub async fn lines_between(
    app: &App,
    account: Account,
    currency: Currency,
    (from, to): (Time, Time),
) -> Result<Vec<Line>, Error> {
    const PAGE_LINES: usize = 500;
    let mut lines: Vec<Line> = Vec::new();
    for shard in 0..shards(account) {
        let pk = account_pk(account, currency, shard);
        // No line has this key: each has the id of a transfer behind its time.
        let mut after = format!("{LINE}{from}");
        loop {
            let (found, more): (Vec<Line>, bool) =
                partition::page(app, Table::Ledger, &pk, LINE, Some(&after), PAGE_LINES).await?;
            let last = found.last().map(|last| (last.sk(), last.at));
            lines.extend(found.into_iter().filter(|line| line.at < to));
            if lines.len() > LINES_MAX {
                return Err(Error::Unavailable { inside: format!("{account} has over {LINES_MAX} lines in a day") });
            }
            match last {
                Some((sk, at)) if more && at < to => after = sk,
                _ => break,
            }
        }
    }
    Ok(lines)
}

/// The lines of an account after the sort key `after`.
pub async fn statement(
    app: &App,
    account: Account,
    currency: Currency,
    after: Option<&str>,
    limit: usize,
) -> Result<StatementPage, Error> {
    let mut lines: Vec<Line> = Vec::new();
    let mut more = false;
    for shard in 0..shards(account) {
        let pk = account_pk(account, currency, shard);
        let (found, left): (Vec<Line>, bool) = partition::page(app, Table::Ledger, pk, LINE, after, limit).await?;
        lines.extend(found);
        more |= left;
    }
    lines.sort_by_key(Line::sk);
    more |= lines.len() > limit;
    lines.truncate(limit);
    let next = lines.last().map(Line::sk).filter(|_| more);
    Ok(StatementPage { lines, next })
}
