//! Balances as sums of transfers, each booked once.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::transfer::{Transfer, TransferId};
use crate::{Account, Currency};

/// The sums of all transfers that were booked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Balances {
    booked: BTreeSet<TransferId>,
    sums: BTreeMap<(Currency, Account), i64>,
}

/// All balances of one currency; debits and credits are equal in true books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TrialBalance {
    pub currency: Currency,
    pub balances: BTreeMap<Account, i64>,
    pub debits: i64,
    pub credits: i64,
}

impl Balances {
    /// Books a transfer; whether it was new.
    pub fn book(&mut self, transfer: &Transfer) -> bool {
        if !self.booked.insert(transfer.id().clone()) {
            return false;
        }
        for leg in transfer.legs() {
            *self.sums.entry((transfer.currency(), leg.account)).or_default() += leg.amount;
        }
        true
    }

    pub fn of(&self, account: Account, currency: Currency) -> i64 {
        self.sums.get(&(currency, account)).copied().unwrap_or(0)
    }

    pub fn trial(&self, currency: Currency) -> TrialBalance {
        let balances: BTreeMap<Account, i64> = self
            .sums
            .iter()
            .filter(|((of, _), _)| *of == currency)
            .map(|((_, account), sum)| (*account, *sum))
            .collect();
        let debits = balances.values().filter(|sum| **sum > 0).sum();
        let credits = -balances.values().filter(|sum| **sum < 0).sum::<i64>();
        TrialBalance { currency, balances, debits, credits }
    }
}

impl TrialBalance {
    pub fn is_balanced(&self) -> bool {
        self.debits == self.credits
    }
}
