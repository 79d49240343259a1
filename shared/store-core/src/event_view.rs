//! An event as its readers see it: the logged event as it was hashed, its hash, and the
//! texts that are not hashed.

use std::collections::BTreeMap;

use domain::events::{EventLog, Personal};
use domain::{EventId, Sha256Hex, Time};
use platform::Error;
use serde::Serialize;
use serde_json::Value;

use crate::events::Logged;

/// Something that changed. Without `sha256` and `personal`, and written in the canonical
/// JSON of RFC 8785, it is the text whose SHA-256 is `sha256`.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct EventView {
    /// From 1, without gaps.
    #[schema(minimum = 1, maximum = 999_999_999_999_u64, example = 42)]
    sequence: u64,
    id: EventId,
    /// The workspace or the account whose log it is in; `staff` in that of staff.
    #[schema(value_type = String, max_length = 30, example = "ten_01JD3V7Z0QK2M4N6P8R0T2V4X6")]
    log: EventLog,
    at: Time,
    /// Who did it: its `type` is `person`, `key`, `invited`, `staff` or `system`, with the ids of that type.
    #[schema(value_type = Object, example = json!({"type": "person", "account_id": "acc_01JD3V7Z0QK2M4N6P8R0T2V4X6"}))]
    actor: Value,
    /// What happened.
    #[schema(max_length = 100, example = "workspace.renamed")]
    kind: String,
    /// Of what happened, by its kind: ids, states and counts.
    #[schema(value_type = Object, example = json!({}))]
    details: Value,
    /// Of each text of `personal`: the SHA-256 of its salt and its value.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[schema(value_type = Object, required = false, example = json!({"name": "47ab8d08f8f8c5a1a7c9f0e3b7f9f2a47ab8d08f8f8c5a1a7c9f0e3b7f9f2a40"}))]
    commitments: BTreeMap<String, Sha256Hex>,
    sha256: Sha256Hex,
    /// Texts that tell who somebody is, and why staff acted, until they are erased. In a
    /// workspace's log only its admins see them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Object, required = false, example = json!({"name": {"value": "Tools", "salt": "00112233445566778899aabbccddeeff"}}))]
    personal: Option<BTreeMap<String, Personal>>,
}

impl EventView {
    /// With the texts, or without.
    pub fn new(logged: Logged, with_texts: bool) -> Result<Self, Error> {
        let Logged { event, sha256, personal } = logged;
        let kind = event.event.change.kind().to_string();
        let actor = serde_json::to_value(&event.event.actor).map_err(Error::internal)?;
        let mut change = serde_json::to_value(&event.event.change).map_err(Error::internal)?;
        Ok(Self {
            sequence: event.sequence,
            id: event.event.id,
            log: event.event.log,
            at: event.event.at,
            actor,
            kind,
            details: change["details"].take(),
            commitments: event.event.commitments,
            sha256,
            personal: with_texts.then_some(personal).filter(|texts| !texts.is_empty()),
        })
    }
}
