//! Which plan a workspace has, now and from when on another: a line of steps,
//! of which the last one that has begun is in force. A trial's end and a
//! downgrade are steps that lie ahead; nothing has to run for them to happen.
//!
//! Invariants:
//! - more comes at once, less at the end of the period (or of the trial): what
//!   a period was paid for is not taken back, and no order of changes makes a
//!   period's limit fall and rise again, except at the end of a trial or of what a
//!   subscription entitles to;
//! - each step's number is larger than all before it, also those that were
//!   never reached: who counts can tell which of two is newer;
//! - one trial for each workspace, ever.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::{Anchor, Limits, Operation, Overrides, Period, Plan, Under};
use crate::Time;

/// How long a plan may be tried.
pub const TRIAL: SignedDuration = SignedDuration::from_hours(14 * 24);

/// A plan as one workspace has it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    pub plan: Plan,
    #[serde(default)]
    pub overrides: Overrides,
}

impl Terms {
    pub fn limits(&self) -> Limits {
        self.overrides.applied(self.plan.limits())
    }
}

/// Terms from a moment on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub number: u64,
    pub from: Time,
    #[serde(flatten)]
    pub terms: Terms,
    /// Ends with the step after it.
    #[serde(default)]
    pub is_trial: bool,
}

impl Step {
    /// What a unit of this operation is granted under.
    pub fn under(&self, operation: Operation) -> Under {
        Under { step: self.number, limit: self.terms.limits().of(operation) }
    }
}

/// The steps of one workspace, by time; never empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    steps: Vec<Step>,
    /// The number of the next step.
    next_number: u64,
    trial_used: bool,
}

/// Why a change is not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("the workspace has had its trial")]
    TrialUsed,
    #[error("the plan to try has less than what the workspace has")]
    TrialIsLess,
}

impl Default for Standing {
    /// Free, from the beginning of time.
    fn default() -> Self {
        let from = jiff::Timestamp::UNIX_EPOCH.into();
        let first = Step { number: 1, from, terms: Terms::default(), is_trial: false };
        Self { steps: vec![first], next_number: 2, trial_used: false }
    }
}

impl Standing {
    /// What is in force.
    pub fn at(&self, now: Time) -> &Step {
        let begun = self.steps.iter().rposition(|step| step.from <= now).unwrap_or(0);
        &self.steps[begun]
    }

    /// What comes after it, if anything is known to.
    pub fn after(&self, now: Time) -> Option<&Step> {
        self.steps.iter().find(|step| step.from > now)
    }

    pub fn trial_used(&self) -> bool {
        self.trial_used
    }

    /// Other terms: at once where nothing is less, else when the period ends. A
    /// trial goes on to its end. What lay ahead is dropped.
    #[must_use]
    pub fn changed(&self, terms: Terms, anchor: Anchor, now: Time) -> Self {
        let current = self.at(now);
        let mut next = self.until(now);
        if terms.limits().covers(&current.terms.limits()) {
            next.push(now, terms, false);
            return next;
        }
        let period_ends = Period::of(anchor, now).end();
        let Some(base) = self.after(now).filter(|_| current.is_trial) else {
            next.push(period_ends, terms, false);
            return next;
        };
        // Paid for is what lies under the trial.
        if terms.limits().covers(&base.terms.limits()) || period_ends <= base.from {
            next.push(base.from, terms, false);
        } else {
            next.push(base.from, base.terms.clone(), false);
            next.push(period_ends, terms, false);
        }
        next
    }

    /// What a subscription entitles to, at once and whatever lay ahead, also where it is less:
    /// what was paid for has ended, or was not paid.
    #[must_use]
    pub fn entitled(&self, terms: Terms, now: Time) -> Self {
        let mut next = self.until(now);
        next.push(now, terms, false);
        next
    }

    /// The plan to try, at once; then again what would have been there without.
    pub fn tried(&self, plan: Plan, now: Time) -> Result<Self, Refused> {
        let current = self.at(now);
        let terms = Terms { plan, overrides: current.terms.overrides.clone() };
        if self.trial_used {
            return Err(Refused::TrialUsed);
        }
        if !terms.limits().covers(&current.terms.limits()) {
            return Err(Refused::TrialIsLess);
        }
        let ends = now.plus(TRIAL);
        let mut next = self.until(now);
        next.push(now, terms, true);
        next.push(ends, self.at(ends).terms.clone(), false);
        for later in self.steps.iter().filter(|step| step.from > ends) {
            next.push(later.from, later.terms.clone(), false);
        }
        next.trial_used = true;
        Ok(next)
    }

    /// Only what is in force now: the past is nobody's business, the future is
    /// about to be another.
    fn until(&self, now: Time) -> Self {
        Self { steps: vec![self.at(now).clone()], ..*self }
    }

    fn push(&mut self, from: Time, terms: Terms, is_trial: bool) {
        // A clock that steps back must not put a step before the one in force.
        let from = self.steps.last().map_or(from, |last| from.max(last.from));
        self.steps.push(Step { number: self.next_number, from, terms, is_trial });
        self.next_number += 1;
    }
}
