//! What a look at Stripe changes of a record: pure, and the same however often it is done.

use domain::Time;
use jiff::SignedDuration;
use payments::Subscription;

use super::{Current, Record, What};
use crate::entitlement::Status;
use crate::offers::Offer;

/// By how much Stripe's clock may be behind ours.
const CLOCKS_DIFFER: SignedDuration = SignedDuration::from_mins(5);

/// Why a look changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotOurs {
    /// An earlier one of the workspace's, or somebody else's.
    #[error("it is not the subscription that the workspace has")]
    AnotherOne,
    /// Made by hand, or by a version of ours to come.
    #[error("its status, its price or its times are not known here: {0}")]
    Unknown(String),
}

impl Record {
    /// The record as it is after this look.
    ///
    /// # Errors
    /// [`NotOurs`].
    pub fn seen(&self, found: &Subscription, product: &str, now: Time) -> Result<Self, NotOurs> {
        let before = self.current.as_ref().filter(|before| before.stripe_id == found.id);
        let starts = self.attempt.as_ref().filter(|attempt| {
            matches!(attempt.what, What::Start { .. }) && found.attempt.as_ref() == Some(&attempt.id)
        });
        if before.is_none() && (starts.is_none() || self.running().is_some()) {
            return Err(NotOurs::AnotherOne);
        }
        if before.is_some_and(|before| before.status.is_final()) {
            return Ok(self.clone());
        }
        let resumed_at = self.attempt.as_ref().filter(|it| it.what == What::Resume).map(|it| it.begun_at);
        let resumed_at = resumed_at.filter(|_| before.is_some_and(|before| before.is_paused) && !found.is_paused);
        let current = current(before, found, (product, now), resumed_at)?;
        let attempt = self.attempt.clone().filter(|_| starts.is_none());
        Ok(Self { current: Some(current), attempt, ..self.clone() })
    }
}

fn current(
    before: Option<&Current>,
    found: &Subscription,
    (product, now): (&str, Time),
    resumed_at: Option<Time>,
) -> Result<Current, NotOurs> {
    let unknown = |what: &str| NotOurs::Unknown(what.to_owned());
    let time = |seconds: i64| jiff::Timestamp::from_second(seconds).map(Time::from).map_err(|_| unknown("its times"));
    let status = Status::named(&found.status).ok_or_else(|| unknown(&found.status))?;
    let of_key = found.lookup_key.as_ref().and_then(|key| Offer::of_lookup_key(key, product, found.seats));
    let offer = of_key.ok_or_else(|| unknown("its price"))?;
    let (period_start, period_end) = (time(found.period.0)?, time(found.period.1)?);
    let past_due_since =
        (status == Status::PastDue).then(|| before.and_then(|before| before.past_due_since).unwrap_or(now));
    let retries = before.map_or(0, |before| before.retries);
    Ok(Current {
        stripe_id: found.id.clone(),
        status,
        offer,
        paid: paid(before, offer, (period_start, period_end)),
        period_start,
        period_end,
        paid_until: paid_until(before, (period_start, period_end), found.is_paused, resumed_at),
        trial_end: found.trial_end.map(time).transpose()?,
        cancel_at_period_end: found.cancel_at_period_end,
        is_paused: found.is_paused,
        past_due_since,
        retries: if past_due_since.is_some() { retries } else { 0 },
        latest_invoice_id: found.latest_invoice_id.clone(),
        payment_method_id: found.payment_method_id.clone(),
    })
}

/// Within a period nothing that was paid for is taken back.
fn paid(before: Option<&Current>, offer: Offer, period: (Time, Time)) -> Offer {
    let same_period = before.filter(|before| (before.period_start, before.period_end) == period);
    match same_period {
        Some(before) if !offer.terms().limits().covers(&before.paid.terms().limits()) => before.paid,
        _ => offer,
    }
}

/// A period that begins while nothing is charged is not paid, but for the one that begins
/// because it is resumed.
fn paid_until(before: Option<&Current>, (start, end): (Time, Time), is_paused: bool, resumed_at: Option<Time>) -> Time {
    let begins_paid = |at: Time| start >= at.plus(-CLOCKS_DIFFER);
    match before {
        _ if resumed_at.is_some_and(begins_paid) => end,
        Some(before) => {
            let is_same = (before.period_start, before.period_end) == (start, end);
            if is_same || before.is_paused || is_paused { before.paid_until } else { end }
        }
        None => end,
    }
}
