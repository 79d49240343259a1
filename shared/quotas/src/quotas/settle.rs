//! The end of a reservation: its work was done, or will never be.

use aws_sdk_dynamodb::types::{Delete, TransactWriteItem};

use platform::dynamodb::text;
use platform::{App, Error, Table};
use store_core::transaction::{Transaction, delete_item, update_builder, update_item};

use super::counter::{count, give};
use super::{State, Ticket, allowance, due_key, find, uses};

/// The parts of a transaction that settle a reservation.
pub struct SettlementParts {
    /// Fails when it was settled before: [`find`] tells how.
    pub use_record: TransactWriteItem,
    pub others: Vec<TransactWriteItem>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    UseRecord,
    Other,
}

impl Ticket {
    /// The parts that settle it so, for the transaction that ends the work.
    pub fn settled(&self, app: &App, state: State) -> Result<SettlementParts, Error> {
        let mut others = vec![self.not_due(app)?];
        others.extend(self.counted(app, state)?);
        Ok(SettlementParts { use_record: self.moved(app, state)?, others })
    }

    /// The part that settles it where the record of the work is the use's record too:
    /// that record's own condition keeps it from being settled twice. (Two, where an
    /// owner's allowance gets units back.)
    pub fn counted(&self, app: &App, state: State) -> Result<Vec<TransactWriteItem>, Error> {
        match state {
            State::Committed => Ok(vec![count(app, self)?]),
            State::Voided => {
                let owners = self.allowance.map(|it| allowance::give(app, self, it)).transpose()?;
                Ok([give(app, self)?].into_iter().chain(owners).collect())
            }
            State::Reserved => Err(Error::internal("a reservation is no end")),
        }
    }

    fn moved(&self, app: &App, state: State) -> Result<TransactWriteItem, Error> {
        let moved = update_builder(app, Table::Usage, uses(self.tenant_id), &self.id)?
            .condition_expression("#state = :reserved")
            .update_expression("SET #state = :state")
            .expression_attribute_names("#state", "state")
            .expression_attribute_values(":reserved", text(State::Reserved.as_str()))
            .expression_attribute_values(":state", text(state.as_str()));
        update_item(moved)
    }

    fn not_due(&self, app: &App) -> Result<TransactWriteItem, Error> {
        delete_item(Delete::builder().table_name(app.config.table(Table::Usage)?).set_key(Some(due_key(self))))
    }
}

/// Counts what was reserved. `Voided` is the answer to who comes after the
/// reservation lapsed and was given back: the work must not count, so it must
/// not be given out either.
pub async fn commit(app: &App, ticket: &Ticket) -> Result<State, Error> {
    settle(app, ticket, State::Committed).await
}

/// Gives back what was reserved. `Committed` is the answer when it was counted before.
pub async fn void(app: &App, ticket: &Ticket) -> Result<State, Error> {
    settle(app, ticket, State::Voided).await
}

async fn settle(app: &App, ticket: &Ticket, state: State) -> Result<State, Error> {
    if settle_once(app, ticket, state).await? {
        return Ok(state);
    }
    // Its record outlives every try; one that is gone counts for nothing.
    let found = find(app, ticket.tenant_id, &ticket.id).await?;
    Ok(found.map_or(State::Voided, |(_, state)| state))
}

/// `false` when the reservation was settled before.
pub(super) async fn settle_once(app: &App, ticket: &Ticket, state: State) -> Result<bool, Error> {
    let parts = ticket.settled(app, state)?;
    let transaction = Transaction::new(app).with(Part::UseRecord, parts.use_record).with_all(Part::Other, parts.others);
    match transaction.write().await? {
        Ok(()) => Ok(true),
        Err(failed) if failed.contains(&Part::UseRecord) => Ok(false),
        Err(failed) => Err(failed.unexpected()),
    }
}
