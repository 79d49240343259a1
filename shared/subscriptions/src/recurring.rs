//! What a subscription pays by the month, without I/O: of this recurring revenue is made.
//!
//! | what the workspace has | by the month |
//! |---|---|
//! | a plan that it pays by the month | the price of all seats |
//! | a plan that it pays by the year | a twelfth of it, rounded down |
//! | a trial, a plan that staff has given, or nothing | nothing |
//!
//! A payment that is late counts for as long as the plan can be used. The amount is by the
//! table of the day on which it began: another price in the table changes nothing of it.

use ledger::Currency;
use serde::{Deserialize, Serialize};

use crate::entitlement::Status;
use crate::offers::{Interval, Offer};
use crate::subscriptions::Record;

const MONTHS_IN_YEAR: i64 = 12;

/// What is paid by the month; more than nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recurring {
    /// In minor units.
    pub amount: i64,
    pub currency: Currency,
}

impl Recurring {
    /// By the table as it is now; `None` of what costs nothing.
    pub fn of(offer: Offer) -> Option<Self> {
        let period = offer.unit_amount() * i64::from(offer.seats);
        let amount = match offer.interval {
            Interval::Month => period,
            Interval::Year => period / MONTHS_IN_YEAR,
        };
        (amount > 0).then_some(Self { amount, currency: offer.currency })
    }
}

impl Record {
    /// What is used by paying for it.
    fn paying(&self) -> Option<Offer> {
        let is_trial = self.current.as_ref().is_some_and(|current| current.status == Status::Trialing);
        self.granted.filter(|_| !is_trial)
    }

    /// What it pays by the month after this change, `granted` being known.
    pub(crate) fn recurring_after(&self, before: &Self) -> Option<Recurring> {
        let offer = self.paying()?;
        let unchanged = before.recurring.filter(|_| before.paying() == Some(offer));
        unchanged.or_else(|| Recurring::of(offer))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use domain::plan::Plan;
    use domain::{AccountId, TenantId, Time};
    use ulid::Ulid;

    use super::*;
    use crate::subscriptions::Current;

    const PRO: Offer = Offer { plan: Plan::Pro, interval: Interval::Month, currency: Currency::Usd, seats: 1 };

    fn record(status: Status, granted: Option<Offer>) -> Record {
        let at = Time::from(jiff::Timestamp::UNIX_EPOCH);
        let current = Current {
            stripe_id: "sub_1".to_owned(),
            status,
            offer: PRO,
            paid: PRO,
            period_start: at,
            period_end: at,
            paid_until: at,
            trial_end: None,
            cancel_at_period_end: false,
            is_paused: false,
            past_due_since: None,
            retries: 0,
            latest_invoice_id: None,
            payment_method_id: None,
        };
        let none = Record::new(TenantId::new(Ulid(1)), AccountId::new(Ulid(2)));
        Record { current: Some(current), granted, ..none }
    }

    #[test]
    fn a_year_counts_a_twelfth_and_seats_count_each() {
        let amount = |offer| Recurring::of(offer).map(|it| it.amount);
        assert_eq!(amount(PRO), Some(2_900));
        assert_eq!(amount(Offer { interval: Interval::Year, ..PRO }), Some(2_416));
        let team = Offer { plan: Plan::WorkspaceStarter, seats: 3, ..PRO };
        assert_eq!(amount(team), Some(29_700));
        assert_eq!(amount(Offer { plan: Plan::Free, ..PRO }), None);
    }

    #[test]
    fn trials_and_what_has_ended_pay_nothing() {
        let none = Record::new(TenantId::new(Ulid(1)), AccountId::new(Ulid(2)));
        let after = |status, granted| record(status, granted).recurring_after(&none).map(|it| it.amount);
        assert_eq!(after(Status::Active, Some(PRO)), Some(2_900));
        assert_eq!(after(Status::PastDue, Some(PRO)), Some(2_900));
        assert_eq!(after(Status::Trialing, Some(PRO)), None);
        assert_eq!(after(Status::Canceled, None), None);
    }

    #[test]
    fn another_price_in_the_table_changes_nothing_of_what_runs() {
        let older = Recurring { amount: 1_900, currency: Currency::Usd };
        let before = Record { recurring: Some(older), ..record(Status::Active, Some(PRO)) };
        let late = record(Status::PastDue, Some(PRO));
        assert_eq!(late.recurring_after(&before), Some(older));
        let more = Offer { plan: Plan::WorkspaceStarter, ..PRO };
        assert_eq!(record(Status::Active, Some(more)).recurring_after(&before).map(|it| it.amount), Some(9_900));
    }
}
