//! The worker of payments: applies what Stripe told, has Stripe send money back, records tax
//! there, hands evidence of disputes in, and looks at subscriptions when the clock asks for it.
//!
//! Invariants:
//! - an event says which object has changed and nothing else: the object is fetched, by our
//!   own version of the API, and applied as it is now. So it does not matter in which order
//!   events come, how often, or how late;
//! - Stripe is asked for a refund by a key that is stored, and only after its list says that
//!   it has none for this refund, and none that was made elsewhere.

mod event;
mod evidence;
mod refund;
mod tax;

use domain::events::Actor;
use domain::{TenantId, Time};
use identity_store::accounts;
use orders_store::orders::State;
use orders_store::pending::{self, Work};
use orders_store::{disputes, orders, stripe, stripe_events};
use platform::endpoint::Alarm;
use platform::queue::{Message, NotConsumed};
use platform::{App, Endpoint, Error, Queue, Source, Trigger};
use subscriptions_store::subscriptions;

use crate::{checkout, disputing, settling};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "apply-payment",
    summary: "Apply what Stripe tells of payments, and have refunds and evidence of disputes sent.",
    trigger: Trigger::Queue {
        sources: &[Source {
            queue: Queue::Payments,
            batch_size: 1,
            concurrency_max: Some(20),
            wait_alarm: Some(Alarm {
                name: "PaymentsWait",
                description: "Buyers wait over five minutes for what they paid; look at the errors of apply-payment",
                threshold: 300,
                period_seconds: 60,
                periods: 3,
            }),
            dead_alarm: Some(Alarm {
                name: "DeadPayments",
                description: "Stripe told something that fits no order, or a refund cannot be sent; the log of \
                              apply-payment says which. sweep-payments sends it again by itself. What waits for \
                              a decision on an order is not among it",
                threshold: 0,
                period_seconds: 60,
                periods: 1,
            }),
        }],
        starts_itself: false,
        handle: |app, message| Box::pin(handle(app, message)),
    },
    memory_mb: 256,
    timeout_seconds: 60,
    grants: &[
        stripe::CLIENT,
        stripe_events::FIND,
        stripe_events::FINISH,
        stripe_events::KEEP_WAITING,
        orders::FIND,
        orders::BEGIN_TRY,
        orders::RECORD_TAX,
        orders::END_TAX,
        settling::APPLY_INTENT,
        settling::APPLY_REFUND,
        settling::APPLY_WARNING,
        settling::NOTE_DECLINES,
        disputing::APPLY_DISPUTE,
        disputes::FIND,
        disputes::BEGIN_SUBMISSION,
        disputes::REFUSE_SUBMISSION,
        accounts::PERSON,
        checkout::CLOSE,
        pending::FORGET,
        subscriptions::FIND,
        subscriptions_store::settling::LOOK,
    ],
};

async fn handle(app: &App, message: Message) -> Result<(), NotConsumed> {
    let by = Actor::system(ENDPOINT.name);
    match message.json::<Work>()? {
        Work::StripeEvent { event_id } => event::apply(app, &event_id, &by).await?,
        Work::Refund { tenant_id, order_id, refund_id } => {
            refund::send(app, (tenant_id, order_id), refund_id, &by).await?;
        }
        Work::RecordTax { tenant_id, order_id } => tax::record(app, tenant_id, order_id).await?,
        Work::SubmitEvidence { dispute_id, due_at } => evidence::submit(app, &dispute_id, due_at, &by).await?,
        Work::Subscription { tenant_id, due_at } => look_at_subscription(app, tenant_id, due_at, &by).await?,
        work @ Work::CloseOrder { .. } => close_due(app, &work, &by).await?,
    }
    Ok(())
}

/// Closes an order whose prices are held no more, unless somebody has paid it at this moment.
async fn close_due(app: &App, work: &Work, by: &Actor) -> Result<(), Error> {
    let Work::CloseOrder { tenant_id, order_id, due_at } = work else { return Ok(()) };
    if *due_at > Time::from(app.clock.now()) {
        return Ok(());
    }
    match orders::find(app, *tenant_id, *order_id).await? {
        Some(order) if order.state == State::Open => match checkout::close(app, order, by).await {
            Err(Error::Conflict { code: crate::ORDER_PAID, .. }) => Ok(()),
            closed => closed.map(drop),
        },
        _ => pending::forget(app, work).await,
    }
}

/// Does what the clock asks of a subscription, unless it has been done.
async fn look_at_subscription(app: &App, tenant_id: TenantId, due_at: Time, by: &Actor) -> Result<(), Error> {
    if due_at > Time::from(app.clock.now()) {
        return Ok(());
    }
    match subscriptions::find(app, tenant_id).await? {
        Some(record) if record.due_at == Some(due_at) => {
            subscriptions_store::settling::look(app, &stripe::client(app).await?, record, by).await
        }
        _ => pending::forget(app, &Work::Subscription { tenant_id, due_at }).await,
    }
}
