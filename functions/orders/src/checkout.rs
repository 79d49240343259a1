//! What an order is paid by at Stripe, one attempt after the other: the next one begins
//! when nobody can pay by the last one any more.

use domain::Time;
use domain::events::Actor;
use orders_store::orders::{self, Attempt, AttemptKind, Line, NewAttempt, Record, State, money};
use orders_store::{card_testing, stripe};
use payments::{
    Failure, Intent, IntentStatus, NewIntent, NewSession, Session, SessionLine, SessionStatus, Stripe, Subject,
};
use platform::{App, Error, ErrorCode, Grant};
use store_core::transaction::retry_with_backoff;

use crate::{ORDER_CLOSED, ORDER_PAID, PAYMENT_UNDER_WAY, settling};

/// What [`pay_by`] touches.
pub(crate) const PAY_BY: Grant = Grant::operation(
    "checkout::pay_by",
    &[stripe::CLIENT, orders::FIND, card_testing::COUNT_CHECKOUT, orders::ATTEMPT, settling::APPLY_INTENT],
);
/// What [`close`] touches.
pub(crate) const CLOSE: Grant =
    Grant::operation("checkout::close", &[stripe::CLIENT, orders::FIND, orders::CLOSE, settling::APPLY_INTENT]);

/// Each is an object at Stripe, and a line in the workspace's log.
const ATTEMPTS_MAX: u32 = 50;
pub(crate) const TOO_MANY_CHECKOUTS: ErrorCode = ErrorCode::conflict("too_many_checkouts");
/// Too many cards were declined, or too many payments begun.
pub(crate) const PAYMENTS_LIMITED: ErrorCode = ErrorCode::too_many("payments_limited");

/// By what a buyer can pay now.
#[derive(Debug)]
pub(crate) enum Payable {
    Page(Session),
    Form(Intent),
}

/// How an attempt stands at Stripe.
enum Standing {
    Payable(Payable),
    /// The buyer has done all that they can, and a bank has not decided.
    UnderWay,
    Paid(Box<Intent>),
    Dead,
}

impl Payable {
    fn kind(&self) -> AttemptKind {
        match self {
            Self::Page(_) => AttemptKind::HostedPage,
            Self::Form(_) => AttemptKind::PaymentForm,
        }
    }

    fn stripe_id(&self) -> &str {
        match self {
            Self::Page(session) => &session.id,
            Self::Form(intent) => &intent.id,
        }
    }
}

/// Gives what an open order can be paid by, of this kind; an attempt of the other kind is
/// ended first.
pub(crate) async fn pay_by(app: &App, order: Record, new: &NewAttempt, by: &Actor) -> Result<Payable, Error> {
    if order.total_cents == 0 {
        // Whoever made it ended before it was complete.
        orders::mark_paid(app, order.tenant_id, order.id, None, by).await?;
        return Err(paid());
    }
    let stripe = stripe::client(app).await?;
    let (mut order, mut tries) = (order, 0);
    loop {
        check_open(&order)?;
        if let Some(next) = step(app, &stripe, &order, new, by).await? {
            match next {
                Step::Payable(payable) => return Ok(payable),
                Step::Order(next) => {
                    order = *next;
                    continue;
                }
            }
        }
        retry_with_backoff(&mut tries, format!("the order {}", order.id)).await?;
        order = reread(app, &order).await?;
    }
}

/// One step on the way to a payable attempt.
enum Step {
    Payable(Payable),
    /// The order as this step left it.
    Order(Box<Record>),
}

/// `None` where somebody has changed the order meanwhile.
async fn step(app: &App, stripe: &Stripe, order: &Record, new: &NewAttempt, by: &Actor) -> Result<Option<Step>, Error> {
    let Some(attempt) = order.attempt.as_ref() else { return begin(app, order, new, by).await };
    let Some(stripe_id) = &attempt.stripe_id else {
        // What Stripe has made was told to nobody, so nobody pays by it.
        if attempt.kind != new.kind {
            return begin(app, order, new, by).await;
        }
        let made = match make(app, stripe, order, attempt).await {
            Ok(made) => made,
            // Another window asks by the same key: it records what both get.
            Err(Failure::Concurrent(_)) => return Ok(None),
            // It answers the same to this key from now on: the next call has another one.
            Err(Failure::Failed(inside)) => {
                begin(app, order, new, by).await?;
                return Err(Error::Unavailable { inside });
            }
            Err(failure) => return Err(stripe::refusal(failure)),
        };
        let recorded = orders::record_attempt(app, order, made.stripe_id()).await?;
        return Ok(recorded.map(|_| Step::Payable(made)));
    };
    match look(stripe, attempt.kind, stripe_id).await.map_err(stripe::refusal)? {
        Standing::Payable(payable) if payable.kind() == new.kind => Ok(Some(Step::Payable(payable))),
        Standing::Payable(payable) => {
            check_attempts(order)?;
            match end(stripe, &payable).await {
                Ok(()) => begin(app, order, new, by).await,
                // It was paid, or ended, at this moment.
                Err(Failure::Refused { .. }) => Ok(None),
                Err(failure) => Err(stripe::refusal(failure)),
            }
        }
        Standing::Dead => begin(app, order, new, by).await,
        Standing::UnderWay => Err(under_way()),
        Standing::Paid(intent) => {
            settling::apply_intent(app, &intent, by).await?;
            Ok(None)
        }
    }
}

/// While the last one is as good as it was.
fn check_attempts(order: &Record) -> Result<(), Error> {
    if order.attempt.as_ref().is_some_and(|last| last.number >= ATTEMPTS_MAX) {
        let detail = format!("The order was checked out {ATTEMPTS_MAX} times. Close it, and make another one.");
        return Err(Error::Conflict { code: TOO_MANY_CHECKOUTS, detail });
    }
    Ok(())
}

async fn begin(app: &App, order: &Record, new: &NewAttempt, by: &Actor) -> Result<Option<Step>, Error> {
    check_attempts(order)?;
    if let Err(retry_after_seconds) = card_testing::count_checkout(app, order.created_by).await? {
        let detail = format!(
            "An account begins at most {} payments in an hour. Pay what you have begun, or wait as long as \
             `Retry-After` says.",
            card_testing::CHECKOUTS_PER_HOUR_MAX
        );
        return Err(Error::TooMany { code: PAYMENTS_LIMITED, detail, retry_after_seconds });
    }
    let next = orders::begin_attempt(app, order, new, by).await?;
    Ok(next.map(|next| Step::Order(Box::new(next))))
}

/// Closes an open order, once nobody can pay it any more.
pub(crate) async fn close(app: &App, order: Record, by: &Actor) -> Result<Record, Error> {
    let (mut order, mut tries) = (order, 0);
    loop {
        match order.state {
            State::Closed => return Ok(order),
            State::Paid => return Err(paid()),
            State::Held => return Err(held()),
            State::Open => {}
        }
        if is_dead(app, &order, by).await?
            && let Some(closed) = orders::close(app, &order, by).await?
        {
            return Ok(closed);
        }
        retry_with_backoff(&mut tries, format!("the order {}", order.id)).await?;
        order = reread(app, &order).await?;
    }
}

/// Whether nobody can pay by the order's attempt any more; ends it where it is alive.
async fn is_dead(app: &App, order: &Record, by: &Actor) -> Result<bool, Error> {
    let attempt = order.attempt.as_ref().and_then(|it| Some((it.kind, it.stripe_id.as_ref()?)));
    let Some((kind, stripe_id)) = attempt else { return Ok(true) };
    let stripe = stripe::client(app).await?;
    match look(&stripe, kind, stripe_id).await.map_err(stripe::refusal)? {
        Standing::Dead => Ok(true),
        Standing::UnderWay => Err(under_way()),
        Standing::Paid(intent) => {
            settling::apply_intent(app, &intent, by).await?;
            Ok(false)
        }
        Standing::Payable(payable) => match end(&stripe, &payable).await {
            Ok(()) => Ok(true),
            Err(Failure::Refused { .. }) => Ok(false),
            Err(failure) => Err(stripe::refusal(failure)),
        },
    }
}

/// Makes sure that nobody pays by an order's attempt, as far as nobody has.
pub(crate) async fn end_attempt(stripe: &Stripe, order: &Record) -> Result<(), Error> {
    let attempt = order.attempt.as_ref().and_then(|it| Some((it.kind, it.stripe_id.as_ref()?)));
    let Some((kind, stripe_id)) = attempt else { return Ok(()) };
    let Standing::Payable(payable) = look(stripe, kind, stripe_id).await.map_err(stripe::refusal)? else {
        return Ok(());
    };
    match end(stripe, &payable).await {
        // It was paid, or ended, at this moment.
        Ok(()) | Err(Failure::Refused { .. }) => Ok(()),
        Err(failure) => Err(stripe::refusal(failure)),
    }
}

async fn reread(app: &App, order: &Record) -> Result<Record, Error> {
    orders::find(app, order.tenant_id, order.id).await?.ok_or_else(|| Error::internal("an order has gone"))
}

fn check_open(order: &Record) -> Result<(), Error> {
    match order.state {
        State::Open => Ok(()),
        State::Paid => Err(paid()),
        State::Held => Err(held()),
        State::Closed => {
            let detail = "The order was closed. Make another one.".to_owned();
            Err(Error::Conflict { code: ORDER_CLOSED, detail })
        }
    }
}

fn paid() -> Error {
    Error::Conflict { code: ORDER_PAID, detail: "The order is paid: its packages can be installed.".to_owned() }
}

fn held() -> Error {
    let detail = "The order is paid, and people look at the payment before its packages can be installed. The order \
                  says why, and takes an appeal."
        .to_owned();
    Error::Conflict { code: ORDER_PAID, detail }
}

fn under_way() -> Error {
    let detail = "A bank is at work on the payment of this order. Look at the order again in a while.".to_owned();
    Error::Conflict { code: PAYMENT_UNDER_WAY, detail }
}

/// Asks Stripe by the attempt's own key, which is stored: however often, it makes one.
async fn make(app: &App, stripe: &Stripe, order: &Record, attempt: &Attempt) -> Result<Payable, Failure> {
    let unusable = |error: Error| Failure::NotConfigured(error.to_string());
    let key = order.key_of(attempt);
    let subject = Subject::of_order(order.tenant_id, order.id);
    if attempt.kind == AttemptKind::PaymentForm {
        let amount = order.total().map_err(unusable)?;
        return stripe.create_intent(NewIntent { key: &key, subject, amount }).await.map(Payable::Form);
    }
    let page = format!("{}/orders/{}", app.config.app_url().map_err(unusable)?, order.id);
    let lines: Result<Vec<_>, Error> = order.lines.iter().filter(|line| line.price_cents > 0).map(on_page).collect();
    let mut lines = lines.map_err(unusable)?;
    let beside = order.total_cents - order.lines.iter().map(|line| line.price_cents).sum::<u64>();
    if beside > 0 {
        let price = money(beside).map_err(unusable)?;
        lines.push(SessionLine { name: "Tax".to_owned(), unit_price: price, quantity: 1 });
    }
    let new = NewSession {
        key: &key,
        subject,
        lines,
        success_url: format!("{page}?paid=1"),
        cancel_url: page,
        expires_at: order.prices_until.as_second(),
    };
    stripe.create_session(new).await.map(Payable::Page)
}

/// As Stripe's page shows it: so many seats at one price each, unless a discount has left a price
/// that they do not divide.
fn on_page(line: &Line) -> Result<SessionLine, Error> {
    let quantity = line.quantity(line.price_cents);
    let name = match line.seats {
        None => line.title.clone(),
        Some(seats) if seats == quantity => format!("{}, per seat", line.title),
        Some(seats) => format!("{}, {seats} seats together", line.title),
    };
    Ok(SessionLine { name, unit_price: money(line.price_cents / u64::from(quantity))?, quantity })
}

async fn look(stripe: &Stripe, kind: AttemptKind, stripe_id: &str) -> Result<Standing, Failure> {
    match kind {
        AttemptKind::PaymentForm => Ok(of_intent(stripe.intent(stripe_id).await?)),
        AttemptKind::HostedPage => {
            let session = stripe.session(stripe_id).await?;
            match (session.status, &session.intent_id) {
                (SessionStatus::Open, _) => Ok(Standing::Payable(Payable::Page(session))),
                (SessionStatus::Expired, _) => Ok(Standing::Dead),
                (SessionStatus::Complete, None) => Ok(Standing::UnderWay),
                (SessionStatus::Complete, Some(intent)) => match of_intent(stripe.intent(intent).await?) {
                    over @ (Standing::Paid(_) | Standing::Dead) => Ok(over),
                    Standing::Payable(_) | Standing::UnderWay => Ok(Standing::UnderWay),
                },
            }
        }
    }
}

fn of_intent(intent: Intent) -> Standing {
    match intent.status {
        IntentStatus::Open => Standing::Payable(Payable::Form(intent)),
        IntentStatus::Processing => Standing::UnderWay,
        IntentStatus::Succeeded => Standing::Paid(Box::new(intent)),
        IntentStatus::Canceled => Standing::Dead,
    }
}

async fn end(stripe: &Stripe, payable: &Payable) -> Result<(), Failure> {
    match payable {
        Payable::Page(session) => stripe.expire_session(&session.id).await.map(drop),
        Payable::Form(intent) => stripe.cancel_intent(&intent.id).await.map(drop),
    }
}

/// Whether there is time enough left to pay by anything.
pub(crate) fn has_time(app: &App, order: &Record) -> bool {
    order.state != State::Open || order.is_payable_at(Time::from(app.clock.now()))
}
