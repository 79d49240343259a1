//! A worker whose generation has ended: it takes the oldest that waits, hands
//! its place over, or leaves.

use std::time::Duration;

use domain::{GenerationId, PlaceId, Time};
use platform::dynamodb::{number, text};
use platform::{App, Error, Queue, queue};
use store_core::batch::get_each;
use store_core::transaction::pause_before_retry;
use tenancy_store::plans;
use ulid::Ulid;

use super::enter::{places_of, without};
use super::{LEASE, Place, Record, TRIES_MAX, Written, address, if_unregistered, item, ms, register, write};
use crate::generations::{Generation, claimable};
use crate::queued::GenerationQueued;

/// So many that were passed over are not to be read again.
const PASSED_OVER_MAX: usize = 8;
/// Places filled at once that were found free, beside the worker's own.
const FILLED_AT_ONCE_MAX: usize = 10;

/// What there is for a worker to do.
#[derive(Debug)]
pub enum Next {
    /// To claim one of these, the oldest first. Others may be faster.
    Waiting(Vec<Generation>),
    /// Nothing: its place is free again, or another's.
    Left,
}

impl Place {
    /// The oldest generations that wait. The place is left when there are none, or
    /// when the plan has fewer places by now. Places that are found free beside it
    /// are filled by messages to further workers.
    pub async fn next(&mut self, app: &App) -> Result<Next, Error> {
        for tries in 0..TRIES_MAX {
            if self.record.waiting_from.is_none() {
                if self.leave(app).await? {
                    return Ok(Next::Left);
                }
                continue;
            }
            let places = self.read(app).await?;
            let Some(places) = places else { return self.send_all(app).await };
            let now = Time::from(app.clock.now());
            if self.holder.is_none() || !self.is_held() {
                return Ok(Next::Left);
            }
            if self.record.live(now) > places as usize {
                if self.leave_surplus(app, places).await? {
                    return Ok(Next::Left);
                }
                continue;
            }
            let Some(registered) = self.record.waiting_from else { continue };
            let from = self.unregistered.take().map_or(registered, |own| own.min(registered));
            let found = claimable(app, self.tenant_id, from).await?;
            if let Some(next) = found.next {
                self.move_on(app, registered, next).await?;
                continue;
            }
            let Some(oldest) = found.items.first() else {
                if self.leave(app).await? {
                    return Ok(Next::Left);
                }
                pause_before_retry(tries).await;
                continue;
            };
            if found.skipped > PASSED_OVER_MAX && registered < oldest.id {
                self.move_on(app, registered, oldest.id).await?;
            }
            self.fill(app, places, &found.items[1..]).await?;
            return Ok(Next::Waiting(found.items));
        }
        Err(Error::Unavailable { inside: format!("too many come and go at the places of {}", self.tenant_id) })
    }

    /// Leaves; the worker has no time for another generation. If one waits, the
    /// place goes on to a fresh worker, by a message about the oldest.
    pub async fn hand_over(mut self, app: &App) -> Result<(), Error> {
        let Next::Waiting(waiting) = self.next(app).await? else { return Ok(()) };
        // It must last until the message has arrived.
        if let Some(oldest) = waiting.first()
            && self.renewed(app).await?
        {
            send(app, oldest, self.holder).await?;
        }
        Ok(())
    }

    /// Leaves without a look at who waits, because a service of ours failed: its
    /// message comes again after a pause. The generation that was under way is
    /// registered, so that this worker or another finds it.
    pub async fn give_up(mut self, app: &App, id: GenerationId) -> Result<(), Error> {
        let Some(holder) = self.holder else { return Ok(()) };
        for tries in 0..TRIES_MAX {
            let (update, condition) = register(item(app, self.tenant_id)?, self.record.waiting_from, id);
            let expression = update.get_update_expression().clone().unwrap_or_default();
            let update = update
                .condition_expression(format!("attribute_exists(#holders) AND {condition}"))
                .update_expression(format!("{expression} REMOVE #holders.#me"))
                .expression_attribute_names("#holders", "holders")
                .expression_attribute_names("#me", holder.to_string());
            match write(app, self.tenant_id, update).await? {
                Written::Done(_) => return Ok(()),
                Written::Refused(record) => self.record = record,
            }
            pause_before_retry(tries).await;
        }
        Ok(())
    }

    /// The plan's places, and the item as it is now.
    async fn read(&mut self, app: &App) -> Result<Option<u32>, Error> {
        let tenant = self.tenant_id;
        let [plan, record] = get_each(app, [plans::address(tenant), address(tenant)]).await?;
        self.record = Record::parse(record)?;
        places_of(app, plan)
    }

    fn is_held(&self) -> bool {
        self.holder.is_none_or(|holder| self.record.holders.contains_key(&holder.to_string()))
    }

    /// Whether it has left: not if somebody has registered since the item was read.
    async fn leave(&mut self, app: &App) -> Result<bool, Error> {
        let (update, condition) = if_unregistered(item(app, self.tenant_id)?, &self.record);
        let update = match self.holder {
            Some(holder) => update
                .condition_expression(format!("attribute_exists(#holders.#me) AND {condition}"))
                .update_expression("REMOVE #holders.#me, waiting_from")
                .expression_attribute_names("#holders", "holders")
                .expression_attribute_names("#me", holder.to_string()),
            None if self.record.waiting_from.is_none() => return Ok(true),
            None => update.condition_expression(condition).update_expression("REMOVE waiting_from"),
        };
        self.written(write(app, self.tenant_id, update).await?)
    }

    /// Leaves one place too many to the others: they look after those who wait.
    async fn leave_surplus(&mut self, app: &App, places: u32) -> Result<bool, Error> {
        let Some(holder) = self.holder else { return Ok(true) };
        let update = item(app, self.tenant_id)?
            .condition_expression("attribute_exists(#holders.#me) AND size(#holders) > :places")
            .update_expression("REMOVE #holders.#me")
            .expression_attribute_names("#holders", "holders")
            .expression_attribute_names("#me", holder.to_string())
            .expression_attribute_values(":places", number(places));
        self.written(write(app, self.tenant_id, update).await?)
    }

    /// Whether the place is left: also when it had been before, or was lost.
    fn written(&mut self, written: Written) -> Result<bool, Error> {
        match written {
            Written::Done(_) => Ok(true),
            Written::Refused(record) => {
                self.record = record;
                Ok(!self.is_held())
            }
        }
    }

    /// Those before `next` need not be read again, unless somebody has registered
    /// since. Whether it was written makes no difference.
    async fn move_on(&mut self, app: &App, registered: GenerationId, next: GenerationId) -> Result<(), Error> {
        let (update, condition) = if_unregistered(item(app, self.tenant_id)?, &self.record);
        let update = update
            .condition_expression(format!("waiting_from = :registered AND {condition}"))
            .update_expression("SET waiting_from = :next")
            .expression_attribute_values(":registered", text(registered))
            .expression_attribute_values(":next", text(next));
        let (Written::Done(record) | Written::Refused(record)) = write(app, self.tenant_id, update).await?;
        self.record = record;
        Ok(())
    }

    /// Gives places that are free, because the plan has more by now or because
    /// their holders fell silent, to further generations that wait.
    async fn fill(&mut self, app: &App, places: u32, waiting: &[Generation]) -> Result<(), Error> {
        let now = Time::from(app.clock.now());
        let (lapsed, until) = (self.record.lapsed(now), now.plus(LEASE));
        let free = (places as usize).saturating_sub(self.record.holders.len() - lapsed.len());
        let count = free.min(waiting.len()).min(FILLED_AT_ONCE_MAX);
        if count == 0 {
            return Ok(());
        }
        let holders: Vec<PlaceId> = (0..count).map(|_| PlaceId::new(app.clock.ulid())).collect();
        let (mut update, mut conditions, removed) = without(item(app, self.tenant_id)?, &lapsed);
        conditions.push("size(#holders) <= :room".to_owned());
        let mut entered = Vec::new();
        for (index, holder) in holders.iter().enumerate() {
            entered.push(format!("#holders.#h{index} = :until"));
            update = update.expression_attribute_names(format!("#h{index}"), holder.to_string());
        }
        let update = update
            .condition_expression(conditions.join(" AND "))
            .update_expression(format!("SET {} {removed}", entered.join(", ")))
            .expression_attribute_names("#holders", "holders")
            .expression_attribute_values(":room", number(places as usize + lapsed.len() - count))
            .expression_attribute_values(":until", ms(until));
        // Where it is refused, somebody else has filled them, or a place was left.
        if let Written::Done(record) = write(app, self.tenant_id, update).await? {
            self.record = record;
            for (generation, holder) in waiting.iter().zip(holders) {
                send(app, generation, Some(holder)).await?;
            }
        }
        Ok(())
    }

    /// The plan counts no places any more, so none of those who wait needs one.
    async fn send_all(&mut self, app: &App) -> Result<Next, Error> {
        for _ in 0..TRIES_MAX {
            let Some(registered) = self.record.waiting_from else { break };
            let found = claimable(app, self.tenant_id, registered).await?;
            for generation in &found.items {
                send(app, generation, None).await?;
            }
            match found.items.last().map(|last| GenerationId::new(Ulid(last.id.ulid().0 + 1))).or(found.next) {
                Some(next) => self.move_on(app, registered, next).await?,
                None => break,
            }
        }
        self.leave(app).await?;
        Ok(Next::Left)
    }
}

async fn send(app: &App, generation: &Generation, place: Option<PlaceId>) -> Result<(), Error> {
    let job = GenerationQueued { tenant_id: generation.tenant_id, generation_id: generation.id, place };
    send_message(app, generation.queue, &job, Duration::ZERO).await
}

/// Brings a worker after a while: with a place that it may enter, or to look for one.
pub async fn send_message(
    app: &App,
    to: domain::generation::Queue,
    job: &GenerationQueued,
    after: Duration,
) -> Result<(), Error> {
    let queue = match to {
        domain::generation::Queue::Interactive => Queue::Interactive,
        domain::generation::Queue::Batch => Queue::Batch,
    };
    let body = serde_json::to_string(job).map_err(Error::internal)?;
    queue::send_later(app, queue, &job.tenant_id.to_string(), &body, after).await
}
