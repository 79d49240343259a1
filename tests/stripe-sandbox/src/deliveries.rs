//! Which event still has to reach which webhook endpoint, and when.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::clock::{Seconds, real_seconds};
use crate::signature;
use crate::state::PLATFORM;

/// After how many seconds each repetition comes. Stripe says "up to three days with
/// exponential back off" and no times: <https://docs.stripe.com/webhooks#retries>.
const RETRIES: [Seconds; 8] = [60, 300, 1_800, 7_200, 18_000, 36_000, 86_400, 108_000];

/// What goes wrong with deliveries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "fault", deny_unknown_fields)]
pub enum DeliveryFault {
    /// It never comes; `GET /v1/events` still has the event.
    Lost,
    /// It comes with so many copies.
    Duplicated { copies: u32 },
    /// It comes so much later, by the sandbox's clock.
    Late { seconds: i64 },
    /// It changes places with those that wait beside it.
    Shuffled,
}

/// A rule for the deliveries of the next events.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct DeliveryRule {
    #[serde(flatten)]
    pub fault: DeliveryFault,
    /// Only events of this type; all when there is none.
    #[serde(default)]
    pub event_type: Option<String>,
    /// For how many events; without end when there is none.
    #[serde(default)]
    pub times: Option<u32>,
}

/// An endpoint as deliveries need it.
#[derive(Debug, Clone)]
pub(crate) struct Endpoint {
    pub(crate) url: String,
    pub(crate) enabled_events: Vec<String>,
    pub(crate) enabled: bool,
    /// It receives the events of connected accounts instead of the platform's own.
    pub(crate) connect: bool,
    /// The newest first, and until when the others still sign.
    pub(crate) secrets: Vec<(String, Option<Seconds>)>,
}

impl Endpoint {
    fn wants(&self, account: &str, event_type: &str) -> bool {
        self.enabled
            && self.connect == (account != PLATFORM)
            && self.enabled_events.iter().any(|enabled| enabled == "*" || enabled == event_type)
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Waiting {
    pub(crate) event: String,
    pub(crate) endpoint: String,
    pub(crate) attempt: usize,
}

/// One delivery as it goes over the wire.
#[derive(Debug, Clone)]
pub struct Delivery {
    pub event_id: String,
    pub event_type: String,
    pub url: String,
    /// The body, byte for byte what is signed.
    pub payload: String,
    /// The value of `Stripe-Signature`.
    pub signature: String,
    pub(crate) waiting: Waiting,
}

#[derive(Debug)]
pub(crate) struct Deliveries {
    pub(crate) endpoints: BTreeMap<String, Endpoint>,
    /// By time, then rank (which shuffling draws), then number.
    waiting: BTreeMap<(Seconds, u64, u64), Waiting>,
    rules: Vec<DeliveryRule>,
    /// How many are being sent at this moment.
    pub(crate) on_the_way: u32,
    /// Nothing is sent; a test takes what waits.
    pub(crate) held: bool,
    seed: u64,
    number: u64,
}

impl Deliveries {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            endpoints: BTreeMap::new(),
            waiting: BTreeMap::new(),
            rules: Vec::new(),
            on_the_way: 0,
            held: false,
            seed,
            number: 0,
        }
    }

    pub(crate) fn add_rule(&mut self, rule: DeliveryRule) {
        self.rules.push(rule);
    }

    pub(crate) fn clear_rules(&mut self) {
        self.rules.clear();
    }

    /// Every endpoint that wants the event gets it, unless a fault is set. Answers how
    /// many there are, whatever the fault.
    pub(crate) fn enqueue(&mut self, account: &str, now: Seconds, event: &Value) -> u32 {
        let (id, event_type) = (event["id"].as_str().unwrap_or_default(), event["type"].as_str().unwrap_or_default());
        let endpoints: Vec<String> = self
            .endpoints
            .iter()
            .filter(|(_, endpoint)| endpoint.wants(account, event_type))
            .map(|(id, _)| id.clone())
            .collect();
        if endpoints.is_empty() {
            return 0;
        }
        let count = u32::try_from(endpoints.len()).unwrap_or(u32::MAX);
        let fault = self.fault_for(event_type);
        for endpoint in endpoints {
            let waiting = Waiting { event: id.to_owned(), endpoint, attempt: 0 };
            let (copies, due, shuffled) = match fault {
                Some(DeliveryFault::Lost) => continue,
                Some(DeliveryFault::Duplicated { copies }) => (1 + copies, now, false),
                Some(DeliveryFault::Late { seconds }) => (1, now + seconds, false),
                Some(DeliveryFault::Shuffled) => (1, now, true),
                None => (1, now, false),
            };
            for _ in 0..copies {
                self.push(due, shuffled, waiting.clone());
            }
        }
        count
    }

    fn fault_for(&mut self, event_type: &str) -> Option<DeliveryFault> {
        let place =
            self.rules.iter().position(|rule| rule.event_type.as_deref().is_none_or(|wanted| wanted == event_type))?;
        let rule = &mut self.rules[place];
        let fault = rule.fault;
        if let Some(times) = &mut rule.times {
            *times = times.saturating_sub(1);
            if *times == 0 {
                self.rules.remove(place);
            }
        }
        Some(fault)
    }

    fn push(&mut self, due: Seconds, shuffled: bool, waiting: Waiting) {
        self.number += 1;
        let rank = if shuffled { self.draw() } else { 0 };
        self.waiting.insert((due, rank, self.number), waiting);
    }

    /// The same in every run with the same seed.
    fn draw(&self) -> u64 {
        let mut hash = Sha256::new();
        hash.update(b"shuffle");
        hash.update(self.seed.to_be_bytes());
        hash.update(self.number.to_be_bytes());
        hash.finalize().iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
    }

    /// The next that is due, taken out of the queue.
    pub(crate) fn next_due(&mut self, now: Seconds) -> Option<Waiting> {
        let entry = self.waiting.first_entry()?;
        (entry.key().0 <= now).then(|| entry.remove())
    }

    pub(crate) fn is_due(&self, now: Seconds) -> bool {
        self.waiting.first_key_value().is_some_and(|((due, ..), _)| *due <= now)
    }

    /// Sends an event once more.
    pub(crate) fn resend(&mut self, now: Seconds, event: &str) {
        let endpoints: Vec<String> = self.endpoints.keys().cloned().collect();
        for endpoint in endpoints {
            self.push(now, false, Waiting { event: event.to_owned(), endpoint, attempt: RETRIES.len() });
        }
    }

    /// The endpoint did not take it: later again, until three days are over.
    pub(crate) fn retry(&mut self, now: Seconds, mut waiting: Waiting) {
        if let Some(pause) = RETRIES.get(waiting.attempt) {
            waiting.attempt += 1;
            self.push(now + pause, false, waiting);
        }
    }

    /// `Stripe-Signature` for a body, by every secret that is in force.
    pub(crate) fn sign(&self, endpoint: &str, payload: &str) -> Option<(String, String)> {
        let endpoint = self.endpoints.get(endpoint)?;
        let now = real_seconds();
        let secrets: Vec<&str> = endpoint
            .secrets
            .iter()
            .filter(|(_, until)| until.is_none_or(|until| until > now))
            .map(|(secret, _)| secret.as_str())
            .collect();
        Some((endpoint.url.clone(), signature::header(now, payload, &secrets)))
    }
}
