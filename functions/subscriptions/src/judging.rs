//! What Stripe is to be asked for what somebody asks, by the record and by Stripe's own lists.

use domain::Time;
use orders_store::stripe;
use payments::Stripe;
use platform::{App, Caller, Error, Grant};
use subscriptions_store::entitlement::Status;
use subscriptions_store::offers::Offer;
use subscriptions_store::settling;
use subscriptions_store::subscriptions::{self, Current, Record, What};
use tenancy_store::plans;

use crate::deciding::{self, Wish};
use crate::wanting::WantedSubscription;
use crate::{PAYMENT_METHOD_REQUIRED, SUBSCRIPTION, SUBSCRIPTION_STOPPED};

/// What somebody asks.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Asked<'a> {
    Want(&'a WantedSubscription, Offer),
    Cancel,
    Resume,
    Pause,
}

/// Of [`Asked::Want`].
pub(crate) const WANT: Grant =
    Grant::operation("judging::judge", &[plans::FIND, settling::APPLY, subscriptions::BEGIN_TRIAL]);

/// `None` where nothing has to be asked.
pub(crate) async fn judge(
    app: &App,
    stripe: &Stripe,
    caller: &Caller,
    record: &Record,
    asked: Asked<'_>,
) -> Result<Option<What>, Error> {
    let running = || record.running().ok_or(Error::NotFound { what: SUBSCRIPTION });
    match asked {
        Asked::Want(wanted, offer) => want(app, stripe, caller, record, (wanted, offer)).await,
        Asked::Cancel => {
            let current = running()?;
            if current.status == Status::Incomplete {
                end_unpaid(app, stripe, current, caller).await?;
                return Ok(None);
            }
            Ok((!current.cancel_at_period_end).then_some(What::Cancel))
        }
        Asked::Resume => {
            let current = running()?;
            Ok((current.cancel_at_period_end || current.is_paused).then_some(What::Resume))
        }
        Asked::Pause => {
            let current = running()?;
            if current.is_paused {
                return Ok(None);
            }
            check_pausable(app, stripe, current, caller).await?;
            Ok(Some(What::Pause))
        }
    }
}

async fn want(
    app: &App,
    stripe: &Stripe,
    caller: &Caller,
    record: &Record,
    (wanted, offer): (&WantedSubscription, Offer),
) -> Result<Option<What>, Error> {
    let now = Time::from(app.clock.now());
    let mut wish = deciding::judge(record, offer)?;
    if let (Wish::StartAnew, Some(current)) = (wish, record.running()) {
        end_unpaid(app, stripe, current, caller).await?;
        wish = Wish::Start;
    }
    if wish == Wish::Nothing {
        return Ok(None);
    }
    deciding::check_plan(record, &plans::find(app, caller.tenant_id).await?, now)?;
    let method = method(stripe, record, wanted).await?;
    if wish == Wish::Start && method.is_none() && !wanted.is_trial() {
        let detail = "Add a way to pay first, or try the plan without one.".to_owned();
        return Err(Error::Conflict { code: PAYMENT_METHOD_REQUIRED, detail });
    }
    let prorated_at = deciding::prorated_at(record, wanted.previewed_at, now)?;
    Ok(deciding::what(wish, offer, (wanted.is_trial(), method), prorated_at))
}

/// What is charged: one of the workspace's own ways to pay, and no stranger's.
async fn method(stripe: &Stripe, record: &Record, wanted: &WantedSubscription) -> Result<Option<String>, Error> {
    let unknown = || Error::field("payment_method_id", "the workspace has no such way to pay");
    let Some(customer) = &record.customer_id else {
        return if wanted.payment_method_id.is_none() { Ok(None) } else { Err(unknown()) };
    };
    let Some(id) = &wanted.payment_method_id else {
        return stripe.default_payment_method(customer).await.map_err(stripe::refusal);
    };
    let known = stripe.payment_methods(customer).await.map_err(stripe::refusal)?;
    if known.iter().any(|it| it.id == *id) { Ok(Some(id.clone())) } else { Err(unknown()) }
}

/// Ends one whose first payment is awaited: nobody has paid for it.
async fn end_unpaid(app: &App, stripe: &Stripe, current: &Current, caller: &Caller) -> Result<(), Error> {
    match stripe.end_subscription(&current.stripe_id).await {
        // It was paid, or has ended, at this moment.
        Ok(_) | Err(payments::Failure::Refused { .. }) => {}
        Err(failure) => return Err(stripe::refusal(failure)),
    }
    settling::apply(app, stripe, &current.stripe_id, &caller.actor()).await.map(drop)
}

/// A pause is seen with the period in which it began, and that period is charged before: an
/// invoice that is still a draft when its hour has passed would be void, and paid by nobody.
async fn check_pausable(app: &App, stripe: &Stripe, current: &Current, caller: &Caller) -> Result<(), Error> {
    let stopped = |detail: &str| Error::Conflict { code: SUBSCRIPTION_STOPPED, detail: detail.to_owned() };
    let seen = settling::apply(app, stripe, &current.stripe_id, &caller.actor()).await?;
    let status = seen.as_ref().and_then(Record::running).map(|current| current.status);
    if status != Some(Status::Active) {
        return Err(stopped("A subscription that is tried, or not paid, cannot be paused."));
    }
    if !stripe.draft_invoices(&current.stripe_id).await.map_err(stripe::refusal)?.is_empty() {
        return Err(stopped("A period has just begun, and is charged within the hour. Pause it after that."));
    }
    Ok(())
}
