//! The end of a reservation: its work was done, or will never be.

use aws_sdk_dynamodb::types::{Delete, TransactWriteItem, Update};

use super::counter::give;
use super::{State, TRIES_MAX, Ticket, due_key, find, use_key};
use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;
use crate::store::{Told, pause, text, transact_told, usage};

impl Ticket {
    /// The items that end it so, for the transaction that ends the work. The
    /// first one is refused when it had ended before: [`find`] tells how.
    pub(crate) fn settled(&self, app: &App, state: State) -> Result<Vec<TransactWriteItem>, Error> {
        let mut parts = vec![self.moved(app, state)?, self.not_due(app)?];
        match state {
            State::Committed => parts.extend(usage::counted(app, &usage::Count::of(self))?),
            State::Voided => parts.push(give(app, self)?),
            State::Reserved => return Err(Error::internal("a reservation is no end")),
        }
        Ok(parts)
    }

    fn moved(&self, app: &App, state: State) -> Result<TransactWriteItem, Error> {
        let update = Update::builder()
            .table_name(app.config.table(Table::Usage)?)
            .set_key(Some(use_key(self)))
            .condition_expression("#state = :reserved")
            .update_expression("SET #state = :state")
            .expression_attribute_names("#state", "state")
            .expression_attribute_values(":reserved", text(State::Reserved.as_str()))
            .expression_attribute_values(":state", text(state.as_str()))
            .build()
            .map_err(Error::internal)?;
        Ok(TransactWriteItem::builder().update(update).build())
    }

    fn not_due(&self, app: &App) -> Result<TransactWriteItem, Error> {
        let delete = Delete::builder()
            .table_name(app.config.table(Table::Usage)?)
            .set_key(Some(due_key(self)))
            .build()
            .map_err(Error::internal)?;
        Ok(TransactWriteItem::builder().delete(delete).build())
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
    for tries in 0..TRIES_MAX {
        let told = transact_told(app, ticket.settled(app, state)?).await?;
        if told == Told::Written {
            return Ok(state);
        }
        if told.refuses(0) {
            // Its record outlives every try; one that is gone counts for nothing.
            let found = find(app, ticket.tenant_id, &ticket.id).await?;
            return Ok(found.map_or(State::Voided, |(_, state)| state));
        }
        if !told.is_contention() {
            return Err(told.unexpected());
        }
        pause(tries).await;
    }
    Err(Error::Unavailable { inside: format!("the use {} is written by too many at once", ticket.id) })
}
