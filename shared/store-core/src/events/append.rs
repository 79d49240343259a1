//! Out of the outbox, into the log.

use aws_sdk_dynamodb::types::{AttributeValue, Put};
use domain::events::{EventLog, LoggedEvent};
use platform::dynamodb::{PK, SK, failed, get, number, text};
use platform::{App, Error, Table};
use serde::{Deserialize, Serialize};

use super::{Waiting, partition, sha256, sort_key};
use crate::outbox::Item;
use crate::transaction::{Transaction, put_item, put_new_item, retry_with_backoff, update_builder, update_item};

const HEAD: &str = "HEAD";
/// On an item of the outbox: the number that its event has got.
const SEQUENCE: &str = "logged_as";

#[derive(Serialize, Deserialize)]
struct Head {
    pk: String,
    sk: String,
    sequence: u64,
}

/// As it is kept.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) pk: String,
    pub(super) sk: String,
    pub(super) kind: String,
    /// [`LoggedEvent`] in the canonical JSON of RFC 8785, of which `sha256` is the hash.
    pub(super) body: String,
    pub(super) sha256: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) personal: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Head,
    Event,
    Outbox,
}

/// Gives the event its place in its log, if it has none, and returns what is kept of
/// it as JSON; `None` when somebody else has done this and forgotten the outbox's item.
pub(crate) async fn append(app: &App, item: &Item) -> Result<Option<String>, Error> {
    let Waiting { event, personal } = serde_json::from_str(&item.body).map_err(Error::internal)?;
    let mut tries = 0;
    loop {
        let head = last(app, event.log).await?;
        let logged = LoggedEvent { sequence: head + 1, event: event.clone() };
        let body = canonical(&logged)?;
        let kept = Kept {
            pk: partition(event.log),
            sk: sort_key(logged.sequence),
            kind: event.change.kind().to_string(),
            sha256: sha256(body.as_bytes())?.to_string(),
            body,
            personal: (!personal.is_empty()).then(|| canonical(&personal)).transpose()?,
        };
        let number_it = update_builder(app, Table::Outbox, item.pk(), item.sk())?
            .update_expression("SET #sequence = :sequence")
            .condition_expression("attribute_exists(pk) AND attribute_not_exists(#sequence)")
            .expression_attribute_names("#sequence", SEQUENCE)
            .expression_attribute_values(":sequence", number(logged.sequence));
        let written = Transaction::new(app)
            .with(Part::Head, head_part(app, event.log, head)?)
            .with(Part::Event, put_new_item(app, Table::Events, &kept)?)
            .with(Part::Outbox, update_item(number_it)?)
            .write()
            .await?;
        match written {
            Ok(()) => return Ok(Some(kept.body)),
            Err(failed) if failed.contains(&Part::Outbox) => return logged_before(app, item, event.log).await,
            // Another event got the number.
            Err(failed) if failed.contains(&Part::Head) => {
                retry_with_backoff(&mut tries, format!("the log of {}", event.log)).await?;
            }
            Err(failed) => return Err(failed.unexpected()),
        }
    }
}

async fn last(app: &App, log: EventLog) -> Result<u64, Error> {
    let head: Option<Head> = get(app, Table::Events, partition(log), HEAD).await?;
    Ok(head.map_or(0, |head| head.sequence))
}

fn head_part(app: &App, log: EventLog, seen: u64) -> Result<aws_sdk_dynamodb::types::TransactWriteItem, Error> {
    let head = Head { pk: partition(log), sk: HEAD.to_owned(), sequence: seen + 1 };
    if seen == 0 {
        return put_new_item(app, Table::Events, &head);
    }
    let put = Put::builder()
        .condition_expression("#sequence = :seen")
        .expression_attribute_names("#sequence", "sequence")
        .expression_attribute_values(":seen", number(seen));
    put_item(app, Table::Events, put, &head)
}

/// What is kept of an event that the outbox's item says is logged; `None` when that
/// item is gone.
async fn logged_before(app: &App, item: &Item, log: EventLog) -> Result<Option<String>, Error> {
    let answer = app
        .dynamodb()
        .get_item()
        .table_name(app.config.table(Table::Outbox)?)
        .key(PK, text(item.pk()))
        .key(SK, text(item.sk()))
        .consistent_read(true)
        .send()
        .await
        .map_err(failed)?;
    let Some(found) = answer.item else { return Ok(None) };
    let sequence: u64 = match found.get(SEQUENCE) {
        Some(AttributeValue::N(sequence)) => sequence.parse().map_err(Error::internal)?,
        _ => return Err(Error::internal("an event of the outbox is neither logged nor to be logged")),
    };
    let kept: Option<Kept> = get(app, Table::Events, partition(log), sort_key(sequence)).await?;
    kept.map(|kept| Some(kept.body)).ok_or_else(|| Error::internal("a logged event is not in its log"))
}

fn canonical(value: &impl Serialize) -> Result<String, Error> {
    serde_json_canonicalizer::to_string(value).map_err(Error::internal)
}
