//! What Stripe is to be asked for a wish, by the record of the workspace alone.

use domain::Time;
use domain::plan::Standing;
use jiff::SignedDuration;
use platform::Error;
use subscriptions_store::changing::{When, when};
use subscriptions_store::entitlement::Status;
use subscriptions_store::offers::Offer;
use subscriptions_store::subscriptions::{Current, Record, What};

use crate::{NOT_WHILE_IT_RUNS, PLAN_BY_AGREEMENT, SUBSCRIPTION_STOPPED};

/// How long what a preview said can be had.
const PREVIEW_KEPT: SignedDuration = SignedDuration::from_hours(1);

/// How a wish stands to what there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wish {
    /// There is no subscription that goes on.
    Start,
    /// The first payment of another one is awaited, which is ended first.
    StartAnew,
    /// Nothing has to be done.
    Nothing,
    Change(When),
}

/// Judges a wish.
pub(crate) fn judge(record: &Record, wanted: Offer) -> Result<Wish, Error> {
    let Some(current) = record.running() else { return Ok(Wish::Start) };
    if current.status == Status::Incomplete {
        return Ok(if current.offer == wanted { Wish::Nothing } else { Wish::StartAnew });
    }
    check_goes_on(current)?;
    let refused = |why: subscriptions_store::changing::NotWhileItRuns| Error::Conflict {
        code: NOT_WHILE_IT_RUNS,
        detail: format!("{why}."),
    };
    Ok(match when(current.paid, wanted).map_err(refused)? {
        _ if wanted == current.offer => Wish::Nothing,
        // Back to what is paid: the step down that was to come does not.
        When::Never | When::AtOnce => Wish::Change(When::AtOnce),
        When::AtPeriodEnd => Wish::Change(When::AtPeriodEnd),
    })
}

fn check_goes_on(current: &Current) -> Result<(), Error> {
    let why = match current.status {
        Status::Active | Status::Trialing if current.cancel_at_period_end => {
            "The subscription ends with its period. Resume it first, or subscribe when it has ended."
        }
        Status::Active | Status::Trialing if current.is_paused => "The subscription is paused. Resume it first.",
        Status::Active | Status::Trialing => return Ok(()),
        _ => "The last invoice is not paid. Make another way to pay the default one, which is charged at once.",
    };
    Err(Error::Conflict { code: SUBSCRIPTION_STOPPED, detail: why.to_owned() })
}

/// Whether the plan is the subscription's to change.
pub(crate) fn check_plan(record: &Record, standing: &Standing, now: Time) -> Result<(), Error> {
    let step = standing.at(now);
    if step.is_trial || step.terms == record.granted_terms() {
        return Ok(());
    }
    let detail = "The terms of this workspace are agreed upon with us, and a subscription would not change them. \
                  Tell us what you would like instead."
        .to_owned();
    Err(Error::Conflict { code: PLAN_BY_AGREEMENT, detail })
}

/// From when on the rest of a period is charged.
pub(crate) fn prorated_at(record: &Record, previewed_at: Option<Time>, now: Time) -> Result<Time, Error> {
    let Some(at) = previewed_at else { return Ok(now) };
    let start = record.running().map_or(at, |current| current.period_start);
    if at > now || now.since(at) > PREVIEW_KEPT || at < start {
        return Err(Error::field("previewed_at", "expected the time of a preview of the last hour"));
    }
    Ok(at)
}

/// As Stripe is asked for it.
pub(crate) fn what(
    wish: Wish,
    wanted: Offer,
    (is_trial, payment_method_id): (bool, Option<String>),
    prorated_at: Time,
) -> Option<What> {
    match wish {
        Wish::Nothing => None,
        Wish::Start | Wish::StartAnew => Some(What::Start { offer: wanted, is_trial, payment_method_id }),
        Wish::Change(when) => Some(What::Change { offer: wanted, when, prorated_at }),
    }
}
