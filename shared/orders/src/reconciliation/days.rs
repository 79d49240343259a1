//! Which days were compared, and what was found: written when all differences of the day are
//! written, so that a run that dies before is done again.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::Put;
use domain::Time;
use jiff::civil::Date;
use platform::dynamodb::{PK, SK, failed, text};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::item::keyed;
use store_core::transaction::{Transaction, put_item};

const RECONCILIATIONS: &str = "RECONCILIATIONS";
const DAYS: [Key; 1] = [Key::Only(RECONCILIATIONS)];

// What the operations touch.
pub const LIST: Grant = Grant::operation("days::list", &[Grant::items(Table::Orders, &[Action::Query], &DAYS)]);
pub const RECORD: Grant = Grant::operation("days::record", &[Grant::items(Table::Orders, &[Action::Put], &DAYS)]);

/// What moved on one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sum {
    pub count: u32,
    /// In minor units, after fees.
    pub net: i64,
}

/// What one look at a day has found; as it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// In UTC.
    pub day: Date,
    /// Of the last look.
    pub looked_at: Time,
    /// What was posted to the clearing account, but for corrections.
    pub ours: Sum,
    /// What Stripe has moved of this product's.
    pub theirs: Sum,
    /// What Stripe has moved that is of no order of this product: payouts to the operator's
    /// own bank, fees by themselves, and what other products on the account do.
    pub elsewhere: Sum,
    pub corrections: Sum,
    /// All that this look has found to differ.
    pub differences: u32,
    /// Those among them that nobody has resolved.
    pub open: u32,
}

impl Sum {
    pub fn add(&mut self, net: i64) {
        self.count += 1;
        self.net += net;
    }
}

/// When a day in UTC begins, and when it ends.
pub fn bounds(day: Date) -> Result<(Time, Time), Error> {
    let begin = |day: Date| match day.to_zoned(jiff::tz::TimeZone::UTC) {
        Ok(begin) => Ok(Time::from(begin.timestamp())),
        Err(error) => Err(Error::internal(error)),
    };
    Ok((begin(day)?, begin(day.tomorrow().map_err(Error::internal)?)?))
}

/// The day in UTC.
pub fn day_of(time: Time) -> Date {
    jiff::Timestamp::from(time).to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// Writes down what a look has found; of two looks at once the later one stays.
pub async fn record(app: &App, record: &Record) -> Result<(), Error> {
    let put = Put::builder()
        .condition_expression("attribute_not_exists(pk) OR looked_at <= :now")
        .expression_attribute_values(":now", text(record.looked_at));
    let item = put_item(app, Table::Orders, put, &keyed(RECONCILIATIONS, record.day, record))?;
    // A later look is as good.
    let _is_last = Transaction::new(app).with((), item).write().await?;
    Ok(())
}

/// At most `limit` days before `before`, the latest first, and whether there are more.
pub async fn list(app: &App, before: Option<&str>, limit: usize) -> Result<(Vec<Record>, bool), Error> {
    let start = before.map(|day| HashMap::from([(PK.to_owned(), text(RECONCILIATIONS)), (SK.to_owned(), text(day))]));
    let answer = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Orders)?)
        .key_condition_expression("pk = :pk")
        .expression_attribute_values(":pk", text(RECONCILIATIONS))
        .set_exclusive_start_key(start)
        .scan_index_forward(false)
        .consistent_read(true)
        .limit(i32::try_from(limit + 1).unwrap_or(i32::MAX))
        .send()
        .await
        .map_err(failed)?;
    let mut items = answer.items.unwrap_or_default();
    let more = items.len() > limit || answer.last_evaluated_key.is_some();
    items.truncate(limit);
    Ok((serde_dynamo::from_items(items).map_err(Error::internal)?, more))
}
