//! The log of events: <https://docs.stripe.com/api/events>. Kept for 30 days, as there.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};

use crate::clock::Seconds;

/// How long events are kept: 30 days.
const KEPT_SECONDS: Seconds = 30 * 24 * 60 * 60;

/// An event, its object as the text that is sent.
#[derive(Debug, Clone)]
pub(crate) struct Recorded {
    pub(crate) account: String,
    pub(crate) created: Seconds,
    pub(crate) event_type: String,
    pub(crate) text: String,
    /// How many endpoints have not taken it yet.
    pub(crate) pending_webhooks: u32,
}

impl Recorded {
    pub(crate) fn value(&self) -> Value {
        let mut event: Value = serde_json::from_str(&self.text).unwrap_or_default();
        event["pending_webhooks"] = json!(self.pending_webhooks);
        event
    }
}

#[derive(Debug, Default)]
pub(crate) struct EventLog {
    events: BTreeMap<u64, Recorded>,
    numbers: HashMap<String, u64>,
    last: u64,
}

impl EventLog {
    pub(crate) fn record(&mut self, account: &str, now: Seconds, event: &Value) {
        while let Some(oldest) = self.events.first_entry() {
            if oldest.get().created > now - KEPT_SECONDS {
                break;
            }
            let gone = oldest.remove();
            self.numbers.retain(|_, number| self.events.contains_key(number));
            drop(gone);
        }
        self.last += 1;
        let text = |name: &str| event[name].as_str().unwrap_or_default().to_owned();
        self.numbers.insert(text("id"), self.last);
        let recorded = Recorded {
            account: account.to_owned(),
            created: now,
            event_type: text("type"),
            text: event.to_string(),
            pending_webhooks: 0,
        };
        self.events.insert(self.last, recorded);
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Recorded> {
        self.events.get(self.numbers.get(id)?)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Recorded> {
        self.events.get_mut(self.numbers.get(id)?)
    }

    /// Newest first.
    pub(crate) fn of<'a>(&'a self, account: &'a str) -> impl Iterator<Item = &'a Recorded> {
        self.events.values().rev().filter(move |event| event.account == account)
    }
}
