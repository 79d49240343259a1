//! What stands at the end of a day: what recurs, who pays, and how many of each month's new
//! subscribers are left. The next day begins with it.

use std::collections::BTreeMap;

use ledger::Currency;
use serde::{Deserialize, Serialize};

use crate::facts::{Cohort, Day};

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Standing {
    /// What is paid by the month, in minor units.
    pub recurring: BTreeMap<Currency, i64>,
    /// How many workspaces pay it.
    pub subscribers: BTreeMap<Currency, i64>,
    /// By month, such as `2026-11`.
    pub cohorts: BTreeMap<String, Cohort>,
}

impl Standing {
    /// After all that has happened on a day.
    #[must_use]
    pub fn after(&self, day: &Day) -> Self {
        let mut next = self.clone();
        for (currency, movements) in &day.movements {
            *next.recurring.entry(*currency).or_default() += movements.change();
            *next.subscribers.entry(*currency).or_default() += movements.subscribers();
        }
        for (month, change) in &day.cohorts {
            let cohort = next.cohorts.entry(month.clone()).or_default();
            cohort.joined += change.joined;
            cohort.paying += change.paying;
        }
        next
    }
}
