//! To reserve is to read the plan and the counter, and to write on the
//! condition that it is still so. Who is refused has written nothing.

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::plan::{Anchor, Operation, Period, Step};
use domain::{KeyId, TenantId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK};
use platform::limits::Exceeded;
use platform::{App, Error, Table};
use store_core::batch::{Address, Item, get_each};
use store_core::transaction::{Transaction, put_item, put_new_item, retry_with_backoff};
use tenancy_store::plans;

use super::counter::{Seen, adjusted, sk, take};
use super::{Counter, Due, FreeUse, State, Ticket, USE_KEPT, Use, allowance, due_key, find, free_use, lapse, uses};

/// What somebody wants to use.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub tenant_id: TenantId,
    pub operation: Operation,
    /// Unique in the workspace: who comes with it again gets the same answer.
    pub id: String,
    pub units: u64,
    pub key_id: Option<KeyId>,
    /// After this the reservation lapses, unless it was settled.
    pub held_for: SignedDuration,
}

/// What became of a wish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reserved {
    /// Now, or by an earlier try with the same id; so it stands.
    Granted(Ticket, State),
    Refused(Exceeded),
}

/// A wish that has been looked at.
pub enum Asked {
    /// There is enough: write [`Reservation::parts`].
    Go(Box<Reservation>),
    Refused(Box<Counter>),
}

/// Enough was there when it was looked at.
pub struct Reservation {
    pub ticket: Ticket,
    seen: Seen,
    free: Option<FreeUse>,
}

/// Looks at what there is.
pub async fn ask(app: &App, wanted: &Wanted) -> Result<Asked, Error> {
    let now = Time::from(app.clock.now());
    let [plan, counter] = get_each(app, addresses(wanted, now)).await?;
    let step = plans::standing(plan)?.at(now).clone();
    judge(app, wanted, now, step, counter).await
}

/// The same, and in the same read another item, with the step of the plan.
pub async fn ask_beside(app: &App, wanted: &Wanted, other: Address) -> Result<(Asked, Option<Item>, Step), Error> {
    let now = Time::from(app.clock.now());
    let [plan, counter] = addresses(wanted, now);
    let [plan, counter, other] = get_each(app, [plan, counter, other]).await?;
    let step = plans::standing(plan)?.at(now).clone();
    Ok((judge(app, wanted, now, step.clone(), counter).await?, other, step))
}

/// Where the plan lies, and the counter.
fn addresses(wanted: &Wanted, now: Time) -> [Address; 2] {
    let tenant = wanted.tenant_id;
    let period = Period::of(Anchor::of(tenant), now);
    [plans::address(tenant), (Table::Usage, tenant.to_string(), sk(period, wanted.operation))]
}

/// Whether there is enough, by the newest step of the plan and the counter's item.
async fn judge(app: &App, wanted: &Wanted, now: Time, step: Step, item: Option<Item>) -> Result<Asked, Error> {
    let period = Period::of(Anchor::of(wanted.tenant_id), now);
    let seen = match item {
        Some(item) => {
            let found: Counter = serde_dynamo::from_item(item).map_err(Error::internal)?;
            let counter = adjusted(app, found, &step, (wanted.tenant_id, wanted.operation, period)).await?;
            Seen::Counter(counter, step)
        }
        None => Seen::Nothing(step),
    };
    let counter = seen.counter(wanted.tenant_id, wanted.operation, period);
    if !counter.has(wanted.units) {
        return Ok(Asked::Refused(Box::new(counter)));
    }
    let free = free_use(app, wanted.tenant_id, wanted.operation, seen.step(), now).await?;
    if let Some(free) = free.filter(|free| !free.has(wanted.units)) {
        let period = free.allowance.period;
        let owners = Counter::new(wanted.tenant_id, wanted.operation, period, seen.step());
        return Ok(Asked::Refused(Box::new(owners.with(free.used))));
    }
    let mut ticket = ticket(wanted, &counter, seen.step(), now);
    ticket.allowance = free.map(|free| free.allowance);
    Ok(Asked::Go(Box::new(Reservation { ticket, seen, free })))
}

/// The same, after what has lapsed was given back if need be.
async fn ask_after_lapse(app: &App, wanted: &Wanted) -> Result<Asked, Error> {
    match ask(app, wanted).await? {
        Asked::Refused(_) if lapse::give_back(app, wanted.tenant_id).await? => ask(app, wanted).await,
        asked => Ok(asked),
    }
}

fn ticket(wanted: &Wanted, counter: &Counter, step: &Step, now: Time) -> Ticket {
    Ticket {
        tenant_id: wanted.tenant_id,
        operation: wanted.operation,
        id: wanted.id.clone(),
        units: wanted.units,
        key_id: counter.counted_key(wanted.key_id),
        terms: step.under(wanted.operation).to_string(),
        period: counter.period,
        at: now,
        until: now.plus(wanted.held_for),
        allowance: None,
    }
}

/// The parts of a transaction that reserve.
struct ReservationParts {
    /// Fails when another request has used what was available, or has changed the terms.
    counters: Vec<TransactWriteItem>,
    /// Fails when the id was used before.
    use_record: TransactWriteItem,
    due: TransactWriteItem,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Counter,
    UseRecord,
    Due,
}

impl Reservation {
    /// The parts that reserve for work that has no record of its own.
    fn parts(&self, app: &App) -> Result<ReservationParts, Error> {
        let ticket = &self.ticket;
        let record = Use {
            pk: uses(ticket.tenant_id),
            sk: ticket.id.clone(),
            ticket: ticket.clone(),
            state: State::Reserved,
            expires_at: ticket.until.plus(USE_KEPT).as_second(),
        };
        let key = due_key(ticket);
        let part = |name: &str| key.get(name).and_then(|value| value.as_s().ok()).cloned().unwrap_or_default();
        let due = Due { pk: part(PK), sk: part(SK), ticket: ticket.clone() };
        Ok(ReservationParts {
            counters: self.counter_parts(app)?,
            use_record: put_new_item(app, Table::Usage, &record)?,
            due: put_item(app, Table::Usage, Put::builder(), &due)?,
        })
    }

    /// The part that reserves for work whose own record is the use's record too: it
    /// keeps the ticket, is written once, and is sure to be settled by its end. (Two,
    /// where the owner's allowance is used.)
    pub fn counter_parts(&self, app: &App) -> Result<Vec<TransactWriteItem>, Error> {
        let owners = self.free.map(|free| allowance::take(app, &self.ticket, &free)).transpose()?;
        Ok([take(app, &self.ticket, &self.seen)?].into_iter().chain(owners).collect())
    }

    /// The counter when [`Self::parts`] were written, but for what others wrote
    /// at the same moment.
    pub fn counter(&self) -> Counter {
        let ticket = &self.ticket;
        self.seen.counter(ticket.tenant_id, ticket.operation, ticket.period).with(ticket.units)
    }
}

/// Reserves for work that has no items of its own.
pub async fn reserve(app: &App, wanted: &Wanted) -> Result<Reserved, Error> {
    let mut tries = 0;
    loop {
        let reservation = match ask_after_lapse(app, wanted).await? {
            Asked::Go(reservation) => reservation,
            Asked::Refused(counter) => {
                let exceeded = counter.exceeded(app.clock.now().into());
                let earlier = find(app, wanted.tenant_id, &wanted.id).await?;
                return Ok(
                    earlier.map_or(Reserved::Refused(exceeded), |(ticket, state)| Reserved::Granted(ticket, state))
                );
            }
        };
        let parts = reservation.parts(app)?;
        let transaction = Transaction::new(app)
            .with_all(Part::Counter, parts.counters)
            .with(Part::UseRecord, parts.use_record)
            .with(Part::Due, parts.due);
        let Err(failed) = transaction.write().await? else {
            return Ok(Reserved::Granted(reservation.ticket, State::Reserved));
        };
        if failed.contains(&Part::UseRecord)
            && let Some((ticket, state)) = find(app, wanted.tenant_id, &wanted.id).await?
        {
            return Ok(Reserved::Granted(ticket, state));
        }
        retry_with_backoff(&mut tries, format!("the quota of {}", wanted.tenant_id)).await?;
    }
}
