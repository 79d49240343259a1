//! What an account has, in each currency: kept as a sum, so that nothing is counted twice.

use std::collections::{BTreeMap, HashMap};

use crate::clock::Seconds;

#[derive(Debug, Default)]
pub(crate) struct Balance {
    available: BTreeMap<String, i64>,
    /// By the time from which on it is available.
    pending: BTreeMap<Seconds, BTreeMap<String, i64>>,
}

impl Balance {
    fn add(&mut self, currency: &str, net: i64, available_on: Seconds, now: Seconds) {
        let sums =
            if available_on <= now { &mut self.available } else { self.pending.entry(available_on).or_default() };
        *sums.entry(currency.to_owned()).or_insert(0) += net;
    }

    /// Pending sums whose time has come.
    fn settle(&mut self, now: Seconds) {
        while let Some(entry) = self.pending.first_entry() {
            if *entry.key() > now {
                return;
            }
            for (currency, sum) in entry.remove() {
                *self.available.entry(currency).or_insert(0) += sum;
            }
        }
    }

    pub(crate) fn available(&self, currency: &str) -> i64 {
        self.available.get(currency).copied().unwrap_or(0)
    }

    pub(crate) fn pending(&self, currency: &str) -> i64 {
        self.pending.values().filter_map(|sums| sums.get(currency)).sum()
    }

    /// Every currency that there ever was.
    pub(crate) fn currencies(&self) -> Vec<String> {
        let mut all: Vec<String> =
            self.available.keys().chain(self.pending.values().flat_map(BTreeMap::keys)).cloned().collect();
        all.sort();
        all.dedup();
        all
    }
}

/// The balances of all accounts.
#[derive(Debug, Default)]
pub(crate) struct Balances(HashMap<String, Balance>);

impl Balances {
    pub(crate) fn add(&mut self, account: &str, currency: &str, net: i64, available_on: Seconds, now: Seconds) {
        self.of(account, now).add(currency, net, available_on, now);
    }

    pub(crate) fn of(&mut self, account: &str, now: Seconds) -> &mut Balance {
        let balance = self.0.entry(account.to_owned()).or_default();
        balance.settle(now);
        balance
    }
}
