//! To reserve is to read the plan and the counter, and to write on the
//! condition that it is still so. Who is refused has written nothing.

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::plan::{Anchor, Operation, Period, Step};
use domain::{KeyId, TenantId, Time};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::counter::{Seen, adjusted, counter, take};
use super::{Counter, Due, State, Ticket, USE_KEPT, Use, due_key, find, lapse, uses};
use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;
use crate::limits::Policy;
use crate::store::transaction::{Transaction, put_item, put_new_item, retry_with_backoff};
use crate::store::{PK, SK, plans};

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

/// What a period had, when it does not suffice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exceeded {
    pub operation: Operation,
    pub limit: u64,
    pub used: u64,
    pub resets_at: Time,
    pub window_seconds: u64,
    pub resets_seconds: u64,
}

impl Exceeded {
    pub fn of(counter: &Counter, now: Time) -> Self {
        Self {
            operation: counter.operation,
            limit: counter.limit.unwrap_or(u64::MAX),
            used: counter.used,
            resets_at: counter.period.end(),
            window_seconds: u64::try_from(counter.period.seconds()).unwrap_or(0),
            resets_seconds: counter.resets_seconds(now),
        }
    }

    /// As a client is told.
    pub(crate) fn policy(&self) -> Policy {
        Policy {
            name: self.operation.as_str().to_owned(),
            quota: self.limit,
            window_seconds: self.window_seconds,
            remaining: self.limit.saturating_sub(self.used),
            resets_seconds: self.resets_seconds,
        }
    }
}

/// What became of a wish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reserved {
    /// Now, or by an earlier try with the same id; so it stands.
    Granted(Ticket, State),
    Refused(Exceeded),
}

/// A wish that has been looked at.
pub(crate) enum Asked {
    /// There is enough: write [`Reservation::parts`].
    Go(Box<Reservation>),
    Refused(Box<Counter>),
}

/// Enough was there when it was looked at.
pub(crate) struct Reservation {
    pub(crate) ticket: Ticket,
    seen: Seen,
}

/// Looks at what there is, after what has lapsed was given back if need be.
pub(crate) async fn ask(app: &App, wanted: &Wanted) -> Result<Asked, Error> {
    let mut given_back = false;
    loop {
        let now = Time::from(app.clock.now());
        let period = Period::of(Anchor::of(wanted.tenant_id), now);
        let seen = look(app, wanted, period, now).await?;
        let counter = seen.counter(wanted.tenant_id, wanted.operation, period);
        if counter.has(wanted.units) {
            let ticket = ticket(wanted, seen.step(), period, now);
            return Ok(Asked::Go(Box::new(Reservation { ticket, seen })));
        }
        if given_back || !lapse::give_back(app, wanted.tenant_id).await? {
            return Ok(Asked::Refused(Box::new(counter)));
        }
        given_back = true;
    }
}

fn ticket(wanted: &Wanted, step: &Step, period: Period, now: Time) -> Ticket {
    Ticket {
        tenant_id: wanted.tenant_id,
        operation: wanted.operation,
        id: wanted.id.clone(),
        units: wanted.units,
        key_id: wanted.key_id,
        terms: step.under(wanted.operation).to_string(),
        period,
        at: now,
        until: now.plus(wanted.held_for),
    }
}

/// The counter, under the newest step of the plan.
async fn look(app: &App, wanted: &Wanted, period: Period, now: Time) -> Result<Seen, Error> {
    let (tenant, operation) = (wanted.tenant_id, wanted.operation);
    let (standing, found) = tokio::try_join!(plans::find(app, tenant), counter(app, tenant, operation, period))?;
    let step: Step = standing.at(now).clone();
    let Some(found) = found else { return Ok(Seen::Nothing(step)) };
    let counter = adjusted(app, found, &step, (tenant, operation, period)).await?;
    Ok(Seen::Counter(counter, step))
}

/// The parts of a transaction that reserve.
pub(crate) struct ReservationParts {
    /// Fails when another request has used what was available, or has changed the terms.
    pub(crate) counter: TransactWriteItem,
    /// Fails when the id was used before.
    pub(crate) use_record: TransactWriteItem,
    pub(crate) due: TransactWriteItem,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Counter,
    UseRecord,
    Due,
}

impl Reservation {
    /// The parts that reserve, for a transaction with what is reserved for.
    pub(crate) fn parts(&self, app: &App) -> Result<ReservationParts, Error> {
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
            counter: take(app, ticket, &self.seen)?,
            use_record: put_new_item(app, Table::Usage, &record)?,
            due: put_item(app, Table::Usage, Put::builder(), &due)?,
        })
    }

    /// The counter when [`Self::parts`] were written, but for what others wrote
    /// at the same moment.
    pub(crate) fn counter(&self) -> Counter {
        let ticket = &self.ticket;
        self.seen.counter(ticket.tenant_id, ticket.operation, ticket.period).with(ticket.units)
    }
}

/// Reserves for work that has no items of its own.
pub async fn reserve(app: &App, wanted: &Wanted) -> Result<Reserved, Error> {
    let mut tries = 0;
    loop {
        let reservation = match ask(app, wanted).await? {
            Asked::Go(reservation) => reservation,
            Asked::Refused(counter) => {
                let exceeded = Exceeded::of(&counter, app.clock.now().into());
                let earlier = find(app, wanted.tenant_id, &wanted.id).await?;
                return Ok(
                    earlier.map_or(Reserved::Refused(exceeded), |(ticket, state)| Reserved::Granted(ticket, state))
                );
            }
        };
        let parts = reservation.parts(app)?;
        let transaction = Transaction::new(app)
            .with(Part::Counter, parts.counter)
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
