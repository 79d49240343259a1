//! The end of a reservation: its work was done, or will never be.

use aws_sdk_dynamodb::types::{Delete, TransactWriteItem};

use super::counter::give;
use super::{State, Ticket, due_key, find, uses};
use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;
use crate::store::transaction::{Written, deleting, update, updating, write};
use crate::store::{text, usage};

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
        let moved = update(app, Table::Usage, uses(self.tenant_id), &self.id)?
            .condition_expression("#state = :reserved")
            .update_expression("SET #state = :state")
            .expression_attribute_names("#state", "state")
            .expression_attribute_values(":reserved", text(State::Reserved.as_str()))
            .expression_attribute_values(":state", text(state.as_str()));
        updating(moved)
    }

    fn not_due(&self, app: &App) -> Result<TransactWriteItem, Error> {
        deleting(Delete::builder().table_name(app.config.table(Table::Usage)?).set_key(Some(due_key(self))))
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
    match write(app, ticket.settled(app, state)?).await? {
        Written::Done => Ok(state),
        refused if refused.refused([0]) => {
            // Its record outlives every try; one that is gone counts for nothing.
            let found = find(app, ticket.tenant_id, &ticket.id).await?;
            Ok(found.map_or(State::Voided, |(_, state)| state))
        }
        refused => Err(refused.unexpected()),
    }
}
