//! Hands the evidence of a dispute in: once, whatever becomes of the calls.

use domain::Time;
use domain::events::Actor;
use identity_store::accounts;
use orders_store::disputes::{self, Record};
use orders_store::pending::{self, Work};
use orders_store::{orders, stripe};
use payments::{Failure, NewEvidence};
use platform::{App, Error};

use crate::disputing;

pub(super) async fn submit(app: &App, id: &str, due_at: Time, by: &Actor) -> Result<(), Error> {
    let work = Work::SubmitEvidence { dispute_id: id.to_owned(), due_at };
    let found = disputes::find(app, id).await?.filter(|it| it.submit_at == Some(due_at));
    let Some(dispute) = found else { return pending::forget(app, &work).await };
    if due_at > Time::from(app.clock.now()) {
        return Ok(());
    }
    let stripe = stripe::client(app).await?;
    // Submitted by a call whose answer got lost, or by somebody on Stripe's own pages.
    let told = stripe.dispute(id).await.map_err(stripe::refusal)?;
    if !told.status.needs_response() {
        return disputing::apply_dispute(app, &stripe, &told, by).await.map(drop);
    }
    let order = orders::find(app, dispute.tenant_id, dispute.order_id).await?;
    let order = order.ok_or_else(|| Error::internal("an order has gone"))?;
    let dispute = disputes::begin_submission(app, &order, &dispute, false).await?.ok_or_else(|| changed(id))?;
    let customer = accounts::person(app, order.created_by).await?;
    let key = dispute.key();
    let new = NewEvidence {
        key: &key,
        dispute_id: id,
        texts: &dispute.evidence,
        customer_email: customer.as_ref().map(|it| it.email.as_str()),
        submit: true,
    };
    match stripe.send_evidence(new).await {
        Ok(told) => disputing::apply_dispute(app, &stripe, &told, by).await.map(drop),
        Err(failure) => failed(app, &order, &dispute, without(failure, new.customer_email), by).await,
    }
}

/// Stripe may say what it does not like by repeating it, and what it said is kept.
fn without(failure: Failure, address: Option<&str>) -> Failure {
    match (failure, address) {
        (Failure::Refused { status, code, message }, Some(address)) => {
            Failure::Refused { status, code, message: message.replace(address, "(the buyer's address)") }
        }
        (failure, _) => failure,
    }
}

fn changed(id: &str) -> Error {
    Error::Unavailable { inside: format!("the dispute {id} has changed") }
}

async fn failed(
    app: &App,
    order: &orders::Record,
    dispute: &Record,
    failure: Failure,
    by: &Actor,
) -> Result<(), Error> {
    match failure {
        Failure::Refused { status, code, message } => {
            tracing::error!(dispute = dispute.id, status, code, message, "Stripe refuses evidence");
            let is_written = disputes::refuse_submission(app, dispute, &format!("{code}: {message}"), by).await?;
            // Nobody waits for an answer, so people are told as of any failure.
            let refused = || Error::internal(format!("Stripe refuses the evidence of {}: {code}", dispute.id));
            Err(if is_written { refused() } else { changed(&dispute.id) })
        }
        Failure::Failed(inside) => {
            // The same key has the same answer for a day; the next try looks first.
            disputes::begin_submission(app, order, dispute, true).await?;
            Err(Error::Unavailable { inside })
        }
        Failure::Busy(_) | Failure::Concurrent(_) | Failure::Unknown(_) | Failure::NotConfigured(_) => {
            Err(stripe::refusal(failure))
        }
    }
}
