//! What happened in random histories, in numbers.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::AddAssign;

use platform::Table;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use stripe_sandbox::Kind as Object;

use crate::whole_histories::Step;
use crate::world::World;

/// Which of Stripe's events were told, by their places in its list.
#[derive(Debug, Default)]
pub(crate) struct Told {
    told: BTreeSet<usize>,
    lost: BTreeSet<usize>,
    repeated: u64,
    /// After one that is younger.
    late: u64,
}

impl Told {
    pub(crate) fn note(&mut self, at: usize) {
        self.late += u64::from(self.told.last().is_some_and(|latest| *latest > at) && !self.told.contains(&at));
        self.repeated += u64::from(!self.told.insert(at));
    }

    pub(crate) fn has(&self, at: usize) -> bool {
        self.told.contains(&at)
    }

    /// Of so many, all that were not told are lost; how many have become it.
    pub(crate) fn lose(&mut self, events: usize) -> u64 {
        let before = self.lost.len();
        self.lost.extend((0..events).filter(|at| !self.told.contains(at)));
        (self.lost.len() - before) as u64
    }
}

/// Of one history, or the sum of several.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Tally {
    pub(crate) histories: u64,
    pub(crate) steps: u64,
    orders: u64,
    charges: u64,
    declined: u64,
    refunds: u64,
    disputes: u64,
    warnings: u64,
    transfers: u64,
    splits: u64,
    /// Webhooks that came, how many of them once more, how many behind a younger one.
    told: u64,
    repeated: u64,
    late: u64,
    /// Events of which no webhook ever came.
    pub(crate) lost: u64,
    /// Functions that died between two calls to AWS.
    pub(crate) killed: u64,
    /// Calls to Stripe that were to fail, or whose answer was to be lost.
    faults: u64,
    jumps: u64,
    /// Comparisons behind a step: that the books sum to zero, and that access follows the money.
    pub(crate) balanced: u64,
    pub(crate) accesses: u64,
    /// Accounts that were compared with the third model at the ends.
    pub(crate) accounts: u64,
}

impl Tally {
    /// A step that has been done.
    pub(crate) fn note(&mut self, step: &Step) {
        match step {
            Step::Lose(_) => self.faults += 1,
            Step::Advance(_) => self.jumps += 1,
            Step::Agree { .. } => self.splits += 1,
            _ => {}
        }
    }

    /// With what there is at the end of a history.
    pub(crate) async fn with(self, world: &World, steps: usize, told: &Told) -> Self {
        let charges = world.stripe.objects(Object::Charge);
        let is_paid = |charge: &&Value| charge["paid"] == true;
        let paid = charges.iter().filter(is_paid).count();
        let of = |object: Object| world.stripe.objects(object).len() as u64;
        let ledger = world.app.table(Table::Ledger).await;
        let orders = world.app.table(Table::Orders).await;
        let with = |items: &[Value], is_meant: &dyn Fn(&str) -> bool| {
            items.iter().filter(|item| item["pk"].as_str().is_some_and(is_meant)).count() as u64
        };
        Self {
            histories: 1,
            steps: steps as u64,
            orders: with(&orders, &|pk| pk.ends_with("#orders")),
            charges: paid as u64,
            declined: (charges.len() - paid) as u64,
            refunds: of(Object::Refund),
            disputes: of(Object::Dispute),
            warnings: of(Object::EarlyFraudWarning),
            transfers: with(&ledger, &|pk| pk.starts_with("TRANSFER#")),
            told: told.told.len() as u64 + told.repeated,
            repeated: told.repeated,
            late: told.late,
            ..self
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.histories += other.histories;
        self.steps += other.steps;
        self.orders += other.orders;
        self.charges += other.charges;
        self.declined += other.declined;
        self.refunds += other.refunds;
        self.disputes += other.disputes;
        self.warnings += other.warnings;
        self.transfers += other.transfers;
        self.splits += other.splits;
        self.told += other.told;
        self.repeated += other.repeated;
        self.late += other.late;
        self.lost += other.lost;
        self.killed += other.killed;
        self.faults += other.faults;
        self.jumps += other.jumps;
        self.balanced += other.balanced;
        self.accesses += other.accesses;
        self.accounts += other.accounts;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} steps of {} histories: {} orders, ", self.steps, self.histories, self.orders)?;
        write!(f, "{} charges and {} declined, {} refunds, ", self.charges, self.declined, self.refunds)?;
        write!(f, "{} disputes, {} fraud warnings, ", self.disputes, self.warnings)?;
        write!(f, "{} transfers, {} changes of splits; ", self.transfers, self.splits)?;
        write!(f, "{} webhooks, {} of them repeated and {} late, ", self.told, self.repeated, self.late)?;
        write!(f, "{} events lost, {} functions killed, ", self.lost, self.killed)?;
        write!(f, "{} faults of Stripe, {} clock jumps; ", self.faults, self.jumps)?;
        write!(f, "checked: {} times that the books sum to zero, ", self.balanced)?;
        write!(f, "{} times that access follows the money, ", self.accesses)?;
        write!(f, "{} ends with Stripe's balance and tax, {} accounts with the model", self.histories, self.accounts)
    }
}
