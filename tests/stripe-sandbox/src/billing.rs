//! What billing remembers beside its objects: test clocks and what happens by them, which
//! debits a change can credit, which payment belongs to which invoice.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Deserialize;
use serde_json::Value;

use crate::clock::Seconds;
use crate::tasks::Task;

#[derive(Debug, Default)]
pub(crate) struct Billing {
    pub(crate) settings: BillingSettings,
    pub(crate) clocks: BTreeMap<String, TestClock>,
    /// By the subscription's item: what it was billed for the period that runs.
    pub(crate) debits: HashMap<String, Vec<Debit>>,
    /// The invoice that a payment intent pays.
    pub(crate) intents: HashMap<String, String>,
    /// The invoice whose payment is being tried by itself, for which attempts are counted.
    pub(crate) collecting: Option<String>,
    /// An intent that has paid what the next invoice will ask for.
    pub(crate) prepaid: Option<String>,
    /// Changes of subscriptions that wait for their payment.
    pub(crate) changes: HashMap<String, Waiting>,
    /// How many invoices a customer has had, for their numbers.
    pub(crate) numbers: HashMap<String, u64>,
    /// Notices that were given: subscription, kind and time.
    pub(crate) told: HashSet<(String, &'static str, Seconds)>,
    /// Subscriptions that a setup intent gives a payment method.
    pub(crate) setups: HashMap<String, String>,
    /// Invoices whose payment resumes a paused subscription.
    pub(crate) resuming: HashMap<String, String>,
    /// Of prices in tiers, which show them only on demand.
    pub(crate) tiers: HashMap<String, Value>,
    /// What was measured, by meter.
    pub(crate) readings: HashMap<String, Vec<Reading>>,
    /// Tax behaviour and code that an invoice item was made with, which it does not show.
    pub(crate) item_taxes: HashMap<String, (Option<String>, Option<String>)>,
}

/// An account's settings of <https://dashboard.stripe.com/settings/billing/automatic>.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BillingSettings {
    /// After how many days each failed payment is tried again.
    pub retry_days: Vec<i64>,
    /// What a subscription becomes when the last one has failed.
    pub after_retries: AfterRetries,
    /// How many days before it renews `invoice.upcoming` tells of it.
    pub upcoming_days: i64,
}

impl Default for BillingSettings {
    fn default() -> Self {
        Self { retry_days: vec![3, 5, 7], after_retries: AfterRetries::Cancel, upcoming_days: 7 }
    }
}

/// What a subscription becomes whose invoice nobody pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AfterRetries {
    Cancel,
    MarkUnpaid,
    LeavePastDue,
}

/// The time of some customers.
#[derive(Debug)]
pub(crate) struct TestClock {
    pub(crate) account: String,
    pub(crate) now: Seconds,
    /// Where it is going.
    pub(crate) target: Option<Seconds>,
    pub(crate) tasks: BTreeMap<(Seconds, u64), Task>,
}

/// What a customer was, or will be, billed for a stretch of time.
#[derive(Debug, Clone)]
pub(crate) struct Debit {
    pub(crate) amount: i64,
    pub(crate) start: Seconds,
    pub(crate) end: Seconds,
    pub(crate) price: String,
    pub(crate) quantity: Option<i64>,
    /// The invoice and its line, where it is on one.
    pub(crate) billed: Option<(String, String)>,
}

/// One event of a meter.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    pub(crate) customer: String,
    pub(crate) at: Seconds,
    pub(crate) recorded: Seconds,
    /// In parts of `price_amounts`.
    pub(crate) value: i128,
    pub(crate) identifier: String,
}

/// A change that is carried out when its invoice is paid.
#[derive(Debug, Clone)]
pub(crate) struct Waiting {
    pub(crate) invoice: String,
    /// The subscription as it is then, and what its items were billed.
    pub(crate) after: Value,
    pub(crate) debits: Vec<(String, Vec<Debit>)>,
}

/// What billing does by itself.
#[derive(Debug, Clone)]
pub(crate) enum Due {
    /// A period, a trial or a subscription ends.
    Cycle { subscription: String },
    /// The notice before a renewal.
    Upcoming { subscription: String, period_end: Seconds },
    /// The notice before the end of a trial.
    TrialWillEnd { subscription: String, trial_end: Seconds },
    /// An hour has passed since a draft was made.
    Finalize { invoice: String },
    /// A payment is tried again.
    Retry { invoice: String, attempt: i64 },
    /// An invoice that is sent is not paid in time.
    Overdue { invoice: String },
    /// Nobody paid the first invoice for 23 hours.
    Incomplete { subscription: String },
    /// Nobody paid for a change for 23 hours.
    ChangeExpires { subscription: String, invoice: String },
    /// Payments are collected again.
    CollectionResumes { subscription: String, at: Seconds },
    /// A phase of a schedule ends.
    Phase { schedule: String },
}

/// The parts of a value that is a list of Stripe's.
pub(crate) fn data(list: &Value) -> impl DoubleEndedIterator<Item = &Value> {
    list["data"].as_array().into_iter().flatten()
}
