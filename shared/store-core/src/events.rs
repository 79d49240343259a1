//! Events: what changed, who changed it, and when. [`record`] makes the part of a
//! transaction that leaves one, in the outbox; the relay then gives it the next number
//! of its log ([`append`]), tells the bus, and forgets the outbox's item.
//!
//! Keys, in [`Table::Events`]: pk `<log>#events`, where the log is the id of a workspace
//! or an account, or `staff`; sk the number in 12 digits. `HEAD` beside them has the last number.
//! Events stay for good; an erasure takes their attribute `personal` away.
//!
//! Invariants:
//! - a change and its event are written together, or neither is;
//! - a log's numbers are 1, 2, 3, … without a gap, and an event has one number, however
//!   often the relay and the sweep meet it, one after the other or at once;
//! - `body` never changes, and `sha256` is its hash.
//!
//! What it costs: one more item in the transaction (2 write units to 1 KB); then, outside
//! of the request, three items in one transaction (6 units) and one deletion (1 unit).

mod append;
mod erasure;
mod read;

pub(crate) use append::append;
pub use erasure::{ERASE_TEXTS, ERASE_TEXTS_OF_ACCOUNT, erase_texts};
pub use read::{LIST_OF_ACCOUNT, LIST_OF_STAFF, LIST_OF_WORKSPACE, Logged, list};

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change, Event, EventLog, Kind, PERSONAL_BYTES_MAX, Personal};
use domain::{EventId, Sha256Hex};
use platform::endpoint::{Key, Right};
use platform::{App, Error, Grant};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::outbox;

/// Partition keys that begin with the id of a log of customers.
const CUSTOMER_PARTITIONS: [Key; 2] = [crate::partition::ACCOUNT_PARTITIONS, crate::partition::TENANT_PARTITIONS];
/// The log of staff.
const STAFF_PARTITION: Key = Key::Only("staff#events");
/// Partition keys of all logs.
pub(crate) const LOG_PARTITIONS: [Key; 3] =
    [crate::partition::ACCOUNT_PARTITIONS, crate::partition::TENANT_PARTITIONS, STAFF_PARTITION];

/// What an operation touches that leaves events of these kinds.
pub const fn leaves(kinds: &'static [Kind]) -> Grant {
    assert!(!kinds.is_empty(), "expected a kind");
    Grant::Right(Right::LeaveEvents(kinds))
}

/// A change to be written down, with what else its event says.
#[derive(Debug, Clone)]
pub struct Record<'a> {
    log: EventLog,
    actor: &'a Actor,
    change: Change,
    personal: Vec<(&'static str, String)>,
}

/// As it waits in the outbox.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Waiting {
    #[serde(flatten)]
    pub(crate) event: Event,
    /// The texts behind the event's commitments.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) personal: BTreeMap<String, Personal>,
}

impl<'a> Record<'a> {
    pub fn new(log: impl Into<EventLog>, actor: &'a Actor, change: Change) -> Self {
        Self { log: log.into(), actor, change, personal: Vec::new() }
    }

    /// Keeps a text that tells who somebody is, for as long as they have an account.
    #[must_use]
    pub fn personal(mut self, name: &'static str, value: impl ToString) -> Self {
        self.personal.push((name, value.to_string()));
        self
    }

    /// The part of a transaction that leaves the event.
    pub fn part(self, app: &App) -> Result<TransactWriteItem, Error> {
        let mut personal = BTreeMap::new();
        let mut commitments = BTreeMap::new();
        for (name, value) in self.personal {
            if value.len() > PERSONAL_BYTES_MAX {
                return Err(Error::internal(format!("`{name}` of an event has {} bytes", value.len())));
            }
            let field = Personal { value, salt: hex::encode(platform::random::bytes::<16>()?) };
            commitments.insert(name.to_owned(), field.commitment(sha256)?);
            personal.insert(name.to_owned(), field);
        }
        let event = Event {
            id: EventId::new(app.clock.ulid()),
            log: self.log,
            at: app.clock.now().into(),
            actor: self.actor.clone(),
            change: self.change,
            commitments,
        };
        let (log, kind) = (event.log, event.change.kind().as_str());
        outbox::event(app, log, kind, &Waiting { event, personal })
    }
}

/// The part of a transaction that leaves an event about nothing personal.
pub fn record(app: &App, log: impl Into<EventLog>, actor: &Actor, change: Change) -> Result<TransactWriteItem, Error> {
    Record::new(log, actor, change).part(app)
}

fn partition(log: EventLog) -> String {
    format!("{log}#events")
}

fn sort_key(sequence: u64) -> String {
    format!("{sequence:012}")
}

fn sha256(bytes: &[u8]) -> Result<Sha256Hex, Error> {
    hex::encode(Sha256::digest(bytes)).try_into().map_err(Error::internal)
}
