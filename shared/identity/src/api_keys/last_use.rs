//! When a key was last used.

use domain::Time;
use domain::events::{Actor, Change, Kind};
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, if_unchanged, text};
use platform::{Action, App, Error, Grant, Table};
use store_core::events;
use store_core::partition::API_KEY_PARTITIONS;
use store_core::transaction::{Transaction, update_builder, update_item};

use super::{KEY, Record};

pub const USED: Grant = Grant::operation(
    "api_keys::used",
    &[Grant::items(Table::Sessions, &[Action::Update], &[API_KEY_PARTITIONS]), events::leaves(&[Kind::KeyUsed])],
);

/// The last use is written at most this often, so that a busy key costs no write per request.
const LAST_USE_SAMPLE: SignedDuration = SignedDuration::from_mins(5);

/// Notes that a key was used, once in a while; the first use of a day, in UTC, leaves an
/// event. Of several first uses at once, one does.
pub async fn used(app: &App, record: &Record) -> Result<(), Error> {
    let now = Time::from(app.clock.now());
    if record.last_used_at.is_none_or(|last| last.day() < now.day()) {
        return note_first_of_day(app, record, now).await;
    }
    if record.last_used_at.is_some_and(|last| last.plus(LAST_USE_SAMPLE) > now) {
        return Ok(());
    }
    let update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Sessions)?)
        .key(PK, text(record.id))
        .key(SK, text(KEY))
        .update_expression("SET last_used_at = :now")
        // A key that has gone is not made again; times, as texts, sort.
        .condition_expression("attribute_exists(pk) AND last_used_at < :now")
        .expression_attribute_values(":now", text(now));
    if_unchanged(update.send().await).map(drop)
}

/// Tries once, because a request waits for it: where another request writes the key at the
/// same moment, that one has noted its use, or the next use is still the first that is noted.
async fn note_first_of_day(app: &App, record: &Record, now: Time) -> Result<(), Error> {
    let noted = update_builder(app, Table::Sessions, record.id, KEY)?
        .update_expression("SET last_used_at = :now")
        // The text of a day sorts before all times in it.
        .condition_expression("attribute_exists(pk) AND (attribute_not_exists(last_used_at) OR last_used_at < :day)")
        .expression_attribute_values(":now", text(now))
        .expression_attribute_values(":day", text(now.day()));
    let by = Actor::Key { key_id: record.id, account_id: record.made_by };
    let change = Change::KeyUsed { key_id: record.id };
    let transaction = Transaction::new(app)
        .with((), update_item(noted)?)
        .with((), events::record(app, record.tenant_id, &by, change)?);
    transaction.try_once().await.map(drop)
}
