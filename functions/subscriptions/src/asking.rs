//! Has Stripe asked for something, once, whoever else asks at the same moment: an attempt that
//! is there already is carried out first, and then the wish is judged anew.

use domain::Time;
use domain::events::{Actor, Change, Kind};
use orders_store::stripe;
use payments::Stripe;
use platform::{App, Caller, Error, Grant};
use store_core::events;
use store_core::transaction::{retry_with_backoff, write_all};
use subscriptions_store::carrying_out::{self, Carried, carry_out};
use subscriptions_store::subscriptions::{self, Attempt, BeginOutcome, Record, What};

use crate::judging::{self, Asked};
use crate::{PAYMENT_METHOD, PAYMENT_REFUSED, TRIAL_USED};

/// What [`ask`] touches.
pub(crate) const ASK: Grant = Grant::operation(
    "asking::ask",
    &[stripe::CLIENT, subscriptions::FIND, subscriptions::BEGIN, carrying_out::CARRY_OUT],
);

/// Has it done, until nothing has to be done.
pub(crate) async fn ask(app: &App, stripe: &Stripe, caller: &Caller, asked: Asked<'_>) -> Result<Record, Error> {
    let by = caller.actor();
    let (mut mine, mut tries) = (None::<String>, 0);
    loop {
        let found = subscriptions::find(app, caller.tenant_id).await?;
        let record = found.unwrap_or_else(|| Record::new(caller.tenant_id, caller.account_id));
        let (record, is_mine) = match &record.attempt {
            Some(attempt) => {
                let is_mine = mine.as_ref() == Some(&attempt.id);
                (record, is_mine)
            }
            None => match judging::judge(app, stripe, caller, &record, asked).await? {
                None => return Ok(record),
                Some(what) => {
                    let Some(record) = begin(app, caller, record, what, &by).await? else {
                        retry_with_backoff(&mut tries, "the subscription of a workspace").await?;
                        continue;
                    };
                    mine = record.attempt.as_ref().map(|attempt| attempt.id.clone());
                    (record, true)
                }
            },
        };
        match carry_out(app, stripe, record, &by).await? {
            Carried::Done(record) if is_mine => return Ok(*record),
            Carried::Refused { message, .. } if is_mine => {
                return Err(Error::Conflict { code: PAYMENT_REFUSED, detail: message });
            }
            Carried::Done(_) | Carried::Refused { .. } | Carried::Changed => {
                retry_with_backoff(&mut tries, "the subscription of a workspace").await?;
            }
        }
    }
}

async fn begin(app: &App, caller: &Caller, record: Record, what: What, by: &Actor) -> Result<Option<Record>, Error> {
    let now = Time::from(app.clock.now());
    let attempt = Attempt { id: app.clock.ulid().to_string(), begun_at: now, tries: 0, what };
    let asked = Record { asked_by: caller.account_id, ..record };
    match subscriptions::begin(app, &asked, attempt, by).await? {
        BeginOutcome::Begun(record) => Ok(Some(record)),
        BeginOutcome::Changed => Ok(None),
        BeginOutcome::TrialUsed => {
            let detail = "This workspace, or your account, has had its trial. Subscribe without one.".to_owned();
            Err(Error::Conflict { code: TRIAL_USED, detail })
        }
    }
}

/// What [`customer`] touches.
pub(crate) const CUSTOMER: Grant =
    Grant::operation("asking::customer", &[stripe::CLIENT, subscriptions::FIND, subscriptions::NOTE_CUSTOMER]);
/// What [`owned`] and [`check_owned`] touch.
pub(crate) const OWNED: Grant = Grant::operation("asking::owned", &[stripe::CLIENT, subscriptions::FIND]);
/// What [`note_payment_method`] touches.
pub(crate) const NOTE_PAYMENT_METHOD: Grant =
    Grant::operation("asking::note_payment_method", &[events::leaves(&[Kind::PaymentMethodRequested])]);

/// As whom Stripe knows the workspace.
pub(crate) async fn customer(app: &App, stripe: &Stripe, caller: &Caller) -> Result<String, Error> {
    let mut tries = 0;
    loop {
        let found = subscriptions::find(app, caller.tenant_id).await?;
        let record = found.unwrap_or_else(|| Record::new(caller.tenant_id, caller.account_id));
        let record = carrying_out::with_customer(app, stripe, record).await?;
        if let Some(id) = record.and_then(|record| record.customer_id) {
            return Ok(id);
        }
        retry_with_backoff(&mut tries, "the subscription of a workspace").await?;
    }
}

/// The record of a workspace that Stripe knows, with its customer; a workspace that has none
/// has no way to pay.
pub(crate) async fn owned(app: &App, caller: &Caller) -> Result<(Record, String), Error> {
    let record = subscriptions::find(app, caller.tenant_id).await?;
    let record = record.ok_or(Error::NotFound { what: PAYMENT_METHOD })?;
    let customer = record.customer_id.clone().ok_or(Error::NotFound { what: PAYMENT_METHOD })?;
    Ok((record, customer))
}

/// The ways to pay of a customer, among which this has to be.
pub(crate) async fn check_owned(
    stripe: &Stripe,
    customer: &str,
    id: &str,
) -> Result<Vec<payments::PaymentMethod>, Error> {
    let known = stripe.payment_methods(customer).await.map_err(stripe::refusal)?;
    if known.iter().any(|it| it.id == id) { Ok(known) } else { Err(Error::NotFound { what: PAYMENT_METHOD }) }
}

/// Leaves the event of what Stripe is about to be asked of a way to pay.
pub(crate) async fn note_payment_method(app: &App, caller: &Caller, change: &str) -> Result<(), Error> {
    let change = Change::PaymentMethodRequested { change: change.to_owned() };
    let part = events::record(app, caller.tenant_id, &caller.actor(), change)?;
    write_all(app, vec![part]).await.map(drop)
}
