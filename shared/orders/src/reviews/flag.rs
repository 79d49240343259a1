//! A bank warns of fraud: the order is for people to look at, once for each payment.

use domain::events::{Actor, Change, EventLog, Kind};
use domain::risk::{Assessment, Reason};
use domain::{OrderId, TenantId, Time};
use platform::endpoint::Grant;
use platform::{App, Error};
use store_core::events;
use store_core::transaction::{Transaction, retry_with_backoff};

use super::{MOVE_MARK, Review, ReviewState, mark};
use crate::orders::{self, FIND, REPLACE, Record, replace};

pub const FLAG: Grant =
    Grant::operation("reviews::flag", &[FIND, REPLACE, MOVE_MARK, events::leaves(&[Kind::OrderFlagged])]);

/// Puts an order whose money has come into the list. One that is held stays so; the packages
/// of another one can be used until people decide. The order as it is then.
///
/// # Errors
/// `Internal` of an order that was not paid: a person has to look.
pub async fn flag(app: &App, (tenant, id): (TenantId, OrderId), by: &Actor) -> Result<Record, Error> {
    let mut tries = 0;
    loop {
        let order = orders::find(app, tenant, id).await?.filter(Record::has_money);
        let Some(order) = order else {
            return Err(Error::internal(format!("a bank warns of {id}, which is not known or not paid")));
        };
        let Some(review) = flagged(order.review.as_ref(), app.clock.now().into()) else { return Ok(order) };
        let change = Change::OrderFlagged { order_id: id, score: review.score };
        let next = Record { review: Some(review), revision: order.revision + 1, ..order.clone() };
        let written = Transaction::new(app)
            .with((), replace(app, &next)?)
            .with_all((), mark(app, order.review.as_ref(), &next)?)
            // Not in the buyer's log: nothing has changed for them.
            .with((), events::record(app, EventLog::Staff, by, change)?)
            .write()
            .await?;
        if written.is_ok() {
            return Ok(next);
        }
        retry_with_backoff(&mut tries, format!("the order {id}")).await?;
    }
}

/// `None` where people know of it, or have given the order back.
fn flagged(seen: Option<&Review>, now: Time) -> Option<Review> {
    let warned = |reasons: &[Reason]| Assessment::of(reasons.iter().copied().chain([Reason::EarlyFraudWarning]));
    match seen {
        None => Some(Review::opened(&warned(&[]), false, now)),
        Some(review) if review.reasons.contains(&Reason::EarlyFraudWarning) => None,
        Some(review) => {
            let assessed = warned(&review.reasons);
            match review.state {
                ReviewState::Refused => None,
                ReviewState::Released => Some(Review::opened(&assessed, false, now)),
                ReviewState::InReview => Some(Review {
                    score: assessed.score,
                    reasons: assessed.reasons.into_iter().collect(),
                    ..review.clone()
                }),
            }
        }
    }
}
