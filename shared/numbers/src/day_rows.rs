//! Days that were added up: their sums, what stood before and after each, and which day is
//! next. Keys are in the head of the crate. Invariants:
//! - a day begins with what stood at the end of the day before it: they are added up in their
//!   order, by one item that says which one is next;
//! - that item moves in the transaction that writes the sums of a day, behind what the day has
//!   earned by everything: whoever dies before has the day added up once more;
//! - nothing in a day says when it was added up, so that the same facts give the same items.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use jiff::civil::Date;
use ledger::Currency;
use platform::dynamodb::{failed, get, text};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::partition;
use store_core::transaction::{Transaction, delete_builder, delete_item, put_item, write_all};

use crate::facts::{By, Day, Movements, Revenue, RevenueKey};
use crate::standing::Standing;

const NUMBERS: &str = "NUMBERS";
const NEXT: &str = "NEXT";
/// Behind the place of what nobody knows; no other name begins with it.
const UNKNOWN: &str = "?";
/// In one transaction, by DynamoDB's own limit.
const PARTS_MAX: usize = 100;
/// What one day has earned revenue by: all packages, creators, countries and streams.
const REVENUES_MAX: usize = 500_000;
/// Days in one page of a query.
const ROWS_MAX: usize = 100;
const OF_NEXT: Key = Key::Only(NUMBERS);
const OF_DAYS: Key = Key::Named(NUMBERS);

// What the operations touch.
pub const NEXT_DAY: Grant =
    Grant::operation("day_rows::next_day", &[Grant::items(Table::Orders, &[Action::Get], &[OF_NEXT])]);
pub const FIND: Grant = Grant::operation("day_rows::find", &[Grant::items(Table::Orders, &[Action::Get], &[OF_DAYS])]);
pub const LIST: Grant =
    Grant::operation("day_rows::list", &[Grant::items(Table::Orders, &[Action::Query], &[OF_DAYS])]);
pub const LIST_REVENUE: Grant =
    Grant::operation("day_rows::list_revenue", &[Grant::items(Table::Orders, &[Action::Query], &[OF_DAYS])]);
pub const WRITE: Grant = Grant::operation(
    "day_rows::write",
    &[
        Grant::items(Table::Orders, &[Action::Query, Action::Put, Action::Delete], &[OF_DAYS]),
        Grant::items(Table::Orders, &[Action::Put], &[OF_NEXT]),
    ],
);
pub const REBUILD_FROM: Grant =
    Grant::operation("day_rows::rebuild_from", &[NEXT_DAY, Grant::items(Table::Orders, &[Action::Put], &[OF_NEXT])]);

/// Which day is to be added up next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Next {
    day: Date,
}

/// The sums of a day; as it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// In UTC.
    pub day: Date,
    pub opening: Standing,
    pub closing: Standing,
    pub movements: BTreeMap<Currency, Movements>,
    pub orders_paid: i64,
    pub streams: BTreeMap<String, BTreeMap<Currency, Revenue>>,
}

/// What a day has earned by one thing; as it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Earned {
    by: By,
    currency: Currency,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of: Option<String>,
    #[serde(flatten)]
    revenue: Revenue,
}

/// Where a list of what days have earned goes on: behind a sort key of a day, or at its
/// beginning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub day: Date,
    pub after: Option<String>,
}

impl Row {
    pub fn new(date: Date, opening: Standing, day: &Day) -> Self {
        let mut streams: BTreeMap<String, BTreeMap<Currency, Revenue>> = BTreeMap::new();
        for (key, revenue) in day.revenue.iter().filter(|(key, _)| key.by == By::Stream) {
            let stream = streams.entry(key.of.clone().unwrap_or_default()).or_default();
            stream.insert(key.currency, *revenue);
        }
        let closing = opening.after(day);
        Self { day: date, opening, closing, movements: day.movements.clone(), orders_paid: day.orders_paid, streams }
    }
}

impl Earned {
    fn sk(&self) -> String {
        format!("{}#{}#{}", self.by.as_str(), self.currency, self.of.as_deref().unwrap_or(UNKNOWN))
    }
}

fn pk_of_year(day: Date) -> String {
    format!("{NUMBERS}#{:04}", day.year())
}

fn pk_of_day(day: Date) -> String {
    format!("{NUMBERS}#{day}")
}

/// Which day is to be added up next; `None` where none ever was.
pub async fn next_day(app: &App) -> Result<Option<Date>, Error> {
    let found: Option<Keyed<Next>> = get(app, Table::Orders, NUMBERS, NEXT).await?;
    Ok(found.map(|keyed| keyed.record.day))
}

pub async fn find(app: &App, day: Date) -> Result<Option<Row>, Error> {
    let found: Option<Keyed<Row>> = get(app, Table::Orders, pk_of_year(day), day).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// Those of the days from one to another, both among them, in their order.
pub async fn list(app: &App, from: Date, to: Date) -> Result<Vec<Row>, Error> {
    let mut rows: Vec<Row> = Vec::new();
    for year in from.year()..=to.year() {
        let pk = format!("{NUMBERS}#{year:04}");
        let mut start = None;
        loop {
            let (found, next) = list_page(app, &pk, (from, to), start).await?;
            rows.extend(found);
            if next.is_none() {
                break;
            }
            start = next;
        }
    }
    Ok(rows)
}

type Start = HashMap<String, aws_sdk_dynamodb::types::AttributeValue>;

async fn list_page(
    app: &App,
    pk: &str,
    (from, to): (Date, Date),
    start: Option<Start>,
) -> Result<(Vec<Row>, Option<Start>), Error> {
    let answer = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Orders)?)
        .key_condition_expression("pk = :pk AND sk BETWEEN :from AND :to")
        .expression_attribute_values(":pk", text(pk))
        .expression_attribute_values(":from", text(from))
        .expression_attribute_values(":to", text(to))
        .set_exclusive_start_key(start)
        .consistent_read(true)
        .limit(i32::try_from(ROWS_MAX).unwrap_or(i32::MAX))
        .send()
        .await
        .map_err(failed)?;
    let rows = serde_dynamo::from_items(answer.items.unwrap_or_default()).map_err(Error::internal)?;
    Ok((rows, answer.last_evaluated_key))
}

/// At most `limit` of what days up to `to` have earned by something, and where it goes on. It
/// looks at no more than `days_max` days: a page may have fewer, and still have a next one.
pub async fn list_revenue(
    app: &App,
    by: By,
    place: Place,
    to: Date,
    (days_max, limit): (usize, usize),
) -> Result<(Vec<(Date, RevenueKey, Revenue)>, Option<Place>), Error> {
    let prefix = format!("{}#", by.as_str());
    let mut earned = Vec::new();
    let Place { mut day, mut after } = place;
    for _ in 0..days_max {
        if day > to {
            return Ok((earned, None));
        }
        let left = limit - earned.len();
        let (found, more): (Vec<Keyed<Earned>>, bool) =
            partition::page(app, Table::Orders, pk_of_day(day), &prefix, after.as_deref(), left).await?;
        let last = found.last().map(|keyed| keyed.record.sk()).or(after);
        earned.extend(found.into_iter().map(|Keyed { record: Earned { by, currency, of, revenue }, .. }| {
            (day, RevenueKey { by, currency, of }, revenue)
        }));
        if more || earned.len() >= limit {
            return Ok((earned, Some(Place { day, after: last })));
        }
        day = day.tomorrow().map_err(Error::internal)?;
        after = None;
    }
    Ok((earned, (day <= to).then_some(Place { day, after })))
}

/// Writes the sums of the day that is next, in the place of whatever is there; whether it still
/// is the next one. `is_first` where no day was added up before.
pub async fn write(app: &App, row: &Row, day: &Day, is_first: bool) -> Result<bool, Error> {
    let earned: Vec<Earned> = day
        .revenue
        .iter()
        .map(|(RevenueKey { by, currency, of }, revenue)| Earned {
            by: *by,
            currency: *currency,
            of: of.clone(),
            revenue: *revenue,
        })
        .collect();
    let pk = pk_of_day(row.day);
    let kept: BTreeSet<String> = earned.iter().map(Earned::sk).collect();
    let key = |found: &SortKey| found.sk.clone();
    let there: Vec<SortKey> = partition::all(app, Table::Orders, pk.as_str(), "", key, REVENUES_MAX).await?;
    let mut parts = Vec::new();
    for SortKey { sk } in there.into_iter().filter(|it| !kept.contains(&it.sk)) {
        parts.push(delete_item(delete_builder(app, Table::Orders, &pk, sk)?)?);
    }
    for it in &earned {
        parts.push(put_item(app, Table::Orders, Put::builder(), &keyed(&pk, it.sk(), it))?);
    }
    write_in_pieces(app, parts).await?;
    let next = row.day.tomorrow().map_err(Error::internal)?;
    let condition = if is_first { "attribute_not_exists(pk)" } else { "#day = :day" };
    let mut move_next = Put::builder().condition_expression(condition);
    if !is_first {
        move_next =
            move_next.expression_attribute_names("#day", "day").expression_attribute_values(":day", text(row.day));
    }
    let written = Transaction::new(app)
        .with((), put_item(app, Table::Orders, Put::builder(), &keyed(pk_of_year(row.day), row.day, row))?)
        .with((), put_item(app, Table::Orders, move_next, &keyed(NUMBERS, NEXT, Next { day: next }))?)
        .write()
        .await?;
    Ok(written.is_ok())
}

#[derive(Deserialize)]
struct SortKey {
    sk: String,
}

/// Each part is the same whenever it is written, so they need not be one transaction.
async fn write_in_pieces(app: &App, mut parts: Vec<TransactWriteItem>) -> Result<(), Error> {
    while !parts.is_empty() {
        let rest = parts.split_off(parts.len().min(PARTS_MAX));
        if !write_all(app, parts).await? {
            return Err(Error::internal("what has no condition was refused"));
        }
        parts = rest;
    }
    Ok(())
}

/// Has a day, and all after it, added up anew by whoever adds up next. What was added up less
/// far goes on where it is. The day that is next then; `None` where none ever was.
pub async fn rebuild_from(app: &App, day: Date) -> Result<Option<Date>, Error> {
    let Some(next) = next_day(app).await? else { return Ok(None) };
    if next <= day {
        return Ok(Some(next));
    }
    let put = Put::builder()
        .condition_expression("#day > :day")
        .expression_attribute_names("#day", "day")
        .expression_attribute_values(":day", text(day));
    let put = put_item(app, Table::Orders, put, &keyed(NUMBERS, NEXT, Next { day }))?;
    // Somebody else may have asked for an earlier one.
    let is_moved = Transaction::new(app).with((), put).write().await?.is_ok();
    if is_moved { Ok(Some(day)) } else { next_day(app).await }
}
