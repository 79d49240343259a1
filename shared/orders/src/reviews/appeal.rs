//! A buyer says something to the review that holds their order: once.

use domain::events::{Actor, Change, Kind};
use domain::{OrderId, TenantId, Time};
use jiff::SignedDuration;
use platform::dynamodb::get;
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::events;
use store_core::item::{Keyed, keyed};
use store_core::transaction::{Transaction, put_item, retry_with_backoff};

use super::{MOVE_MARK, Review, ReviewState, mark};
use crate::orders::{self, FIND, REPLACE, Record, replace};

pub const APPEAL_CHARACTERS_MAX: usize = 2_000;
const APPEAL_KEY: &str = "APPEAL";
/// Longer than people take to decide, and no longer than traces of an erased person may stay.
const KEPT: SignedDuration = SignedDuration::from_hours(45 * 24);

pub const APPEAL: Grant = Grant::operation(
    "reviews::appeal",
    &[
        FIND,
        REPLACE,
        MOVE_MARK,
        Grant::items(Table::Orders, &[Action::Put], &[Key::Named(APPEAL_KEY)]),
        events::leaves(&[Kind::OrderAppealed]),
    ],
);
pub const FIND_APPEAL: Grant =
    Grant::operation("reviews::find_appeal", &[Grant::items(Table::Orders, &[Action::Get], &[Key::Named(APPEAL_KEY)])]);

/// As it lies in the table.
#[derive(Serialize, Deserialize)]
struct Appeal {
    text: String,
    expires_at: i64,
}

/// What became of an appeal.
#[derive(Debug)]
pub enum Appealed {
    Done(Box<Record>),
    NotFound,
    /// The order does not wait for a decision.
    NotHeld,
    AlreadyAppealed,
}

fn pk(order: OrderId) -> String {
    format!("{APPEAL_KEY}#{order}")
}

pub async fn appeal(app: &App, (tenant, id): (TenantId, OrderId), text: &str, by: &Actor) -> Result<Appealed, Error> {
    let mut tries = 0;
    loop {
        let Some(order) = orders::find(app, tenant, id).await? else { return Ok(Appealed::NotFound) };
        let open = order.review.as_ref().filter(|it| it.freezes && it.state == ReviewState::InReview);
        let Some(review) = open else { return Ok(Appealed::NotHeld) };
        if review.appealed_at.is_some() {
            return Ok(Appealed::AlreadyAppealed);
        }
        let now = Time::from(app.clock.now());
        let appealed = Review { appealed_at: Some(now), ..review.clone() };
        let next = Record { review: Some(appealed), revision: order.revision + 1, ..order.clone() };
        let record = Appeal { text: text.to_owned(), expires_at: now.plus(KEPT).as_second() };
        let put = aws_sdk_dynamodb::types::Put::builder();
        let written = Transaction::new(app)
            .with((), replace(app, &next)?)
            .with((), put_item(app, Table::Orders, put, &keyed(pk(id), APPEAL_KEY, record))?)
            .with_all((), mark(app, order.review.as_ref(), &next)?)
            .with((), events::record(app, tenant, by, Change::OrderAppealed { order_id: id })?)
            .write()
            .await?;
        if written.is_ok() {
            return Ok(Appealed::Done(Box::new(next)));
        }
        retry_with_backoff(&mut tries, format!("the order {id}")).await?;
    }
}

/// What the buyer says, as long as it is kept.
pub async fn find_appeal(app: &App, order: OrderId) -> Result<Option<String>, Error> {
    let found: Option<Keyed<Appeal>> = get(app, Table::Orders, pk(order), APPEAL_KEY).await?;
    Ok(found.map(|keyed| keyed.record.text))
}
