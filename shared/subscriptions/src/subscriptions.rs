//! The subscription of a workspace: as Stripe has it, what it entitles to, and what Stripe is
//! being asked.
//!
//! Keys are in the head of the crate. Invariants:
//! - what Stripe is asked is written first, as an attempt with its key; there is one at a
//!   time, and whoever finds one carries it out before anything else;
//! - the record is read before Stripe is asked, and replaced by its revision afterwards: what
//!   is written is never older than what was there, in whatever order events come;
//! - the plan changes in the transaction that changes what the subscription entitles to;
//! - a plan that staff has given otherwise is left alone;
//! - what changes the amount by the month is in the journal of its day, in the same transaction.

mod seen;
mod write;

pub(crate) use write::mail_to_owner;
pub use write::{
    BEGIN, BEGIN_TRIAL, BeginOutcome, FIND, NOTE_CUSTOMER, REQUEST_END, WRITE, begin, find, note_customer, request_end,
    write,
};

use domain::plan::Terms;
use domain::{AccountId, TenantId, Time};
use serde::{Deserialize, Serialize};

use crate::changing::When;
use crate::entitlement::{Facts, Status};
use crate::offers::Offer;
use crate::recurring::Recurring;

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub tenant_id: TenantId,
    /// At Stripe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// The last one that was begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<Current>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempt: Option<Attempt>,
    /// What the workspace's plan was set to by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub granted: Option<Offer>,
    /// What is paid by the month for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurring: Option<Recurring>,
    /// When the workspace has paid for a plan for the first time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_paid_at: Option<Time>,
    /// When the clock has something to do; as it is pending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<Time>,
    /// Who asked last.
    pub asked_by: AccountId,
    /// 1, 2, 3, …
    pub revision: u64,
}

/// A subscription as Stripe had it when it was last looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Current {
    pub stripe_id: String,
    pub status: Status,
    /// What the next period costs.
    pub offer: Offer,
    /// What is paid until the end of the period: more than `offer` after a step down.
    pub paid: Offer,
    pub period_start: Time,
    pub period_end: Time,
    /// The end of what is paid, or tried.
    pub paid_until: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trial_end: Option<Time>,
    pub cancel_at_period_end: bool,
    pub is_paused: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub past_due_since: Option<Time>,
    /// How often its invoice was charged once more since then.
    pub retries: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_invoice_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_method_id: Option<String>,
}

/// What Stripe is being asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    pub id: String,
    pub begun_at: Time,
    /// Keys that are good for nothing any more.
    pub tries: u32,
    #[serde(flatten)]
    pub what: What,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum What {
    Start {
        offer: Offer,
        is_trial: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        payment_method_id: Option<String>,
    },
    Change {
        offer: Offer,
        when: When,
        /// From when on the rest of the period is charged, where it is at once.
        prorated_at: Time,
    },
    /// With the end of the period.
    Cancel,
    /// Neither cancelled nor paused any more.
    Resume,
    Pause,
    /// At once, and nothing of the workspace's stays at Stripe but what was paid: it is closed.
    End,
}

impl What {
    /// For events.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Start { is_trial: true, .. } => "try",
            Self::Start { .. } => "start",
            Self::Change { when: When::AtPeriodEnd, .. } => "change_at_period_end",
            Self::Change { .. } => "change",
            Self::Cancel => "cancel",
            Self::Resume => "resume",
            Self::Pause => "pause",
            Self::End => "end",
        }
    }
}

impl Attempt {
    /// By which a step of it is done once.
    pub fn key(&self, step: &str) -> String {
        format!("subscription-{}-{}-{step}", self.id, self.tries)
    }
}

impl Current {
    pub fn facts(&self) -> Facts {
        Facts {
            status: self.status,
            is_paused: self.is_paused,
            period_end: self.period_end,
            paid_until: self.paid_until,
            past_due_since: self.past_due_since,
        }
    }
}

impl Record {
    /// Of a workspace that has none.
    pub fn new(tenant_id: TenantId, asked_by: AccountId) -> Self {
        Self {
            tenant_id,
            customer_id: None,
            current: None,
            attempt: None,
            granted: None,
            recurring: None,
            first_paid_at: None,
            due_at: None,
            asked_by,
            revision: 0,
        }
    }

    /// The one that has not ended.
    pub fn running(&self) -> Option<&Current> {
        self.current.as_ref().filter(|current| !current.status.is_final())
    }

    /// What it entitles to now.
    pub fn entitled(&self, now: Time) -> Option<Offer> {
        self.current.as_ref().filter(|current| current.facts().entitles(now)).map(|current| current.paid)
    }

    /// The terms that the plan was set to by it.
    pub fn granted_terms(&self) -> Terms {
        self.granted.map(Offer::terms).unwrap_or_default()
    }

    fn next_due(&self) -> Option<Time> {
        match (&self.attempt, self.running()) {
            (Some(attempt), _) => Some(attempt.begun_at),
            (None, Some(current)) => current.facts().due_at(current.retries as usize, self.granted.is_some()),
            (None, None) => None,
        }
    }
}
