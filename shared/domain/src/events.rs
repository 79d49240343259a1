//! What is written down when something changes: one [`Event`] for each change, in the
//! transaction that makes it.
//!
//! An event says who changed what, and when, in ids. What tells who a person is lies
//! beside it, each field under a salt of its own: the event holds only
//! [commitments](Personal::commitment), so that an erasure takes the texts away and leaves the event,
//! and every hash that is built on it, as they were.

mod actor;
mod change;
mod log;

pub use actor::Actor;
pub use change::{Change, EndedBy, Kind, Proof, SecondFactor, Viewed};
pub use log::EventLog;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{EventId, Sha256Hex, Time};

/// Bytes of one personal text, UTF-8: longer than any name, address or reason of staff.
pub const PERSONAL_BYTES_MAX: usize = 2_048;

/// A change that has happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    pub id: EventId,
    pub log: EventLog,
    pub at: Time,
    pub actor: Actor,
    #[serde(flatten)]
    pub change: Change,
    /// Of each personal field, by its name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub commitments: BTreeMap<String, Sha256Hex>,
}

/// A text that tells who somebody is, and what its commitment is salted with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Personal {
    pub value: String,
    /// 16 random bytes in hex.
    pub salt: String,
}

/// An event in its place in its log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoggedEvent {
    /// From 1, without gaps.
    pub sequence: u64,
    #[serde(flatten)]
    pub event: Event,
}

impl Personal {
    /// What the event holds of it: SHA-256 of salt and value.
    ///
    /// `sha256` is given, because this crate hashes nothing itself.
    pub fn commitment<E>(&self, sha256: impl Fn(&[u8]) -> Result<Sha256Hex, E>) -> Result<Sha256Hex, E> {
        sha256(format!("{}{}", self.salt, self.value).as_bytes())
    }
}
