//! Switches that let requests and payments go wrong.

use serde::{Deserialize, Serialize};

/// What goes wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "fault", deny_unknown_fields)]
pub enum Fault {
    /// The connection breaks after `hold_ms`, and nothing was done.
    TimeoutBefore { hold_ms: u64 },
    /// Everything was done, but the connection breaks after `hold_ms` without an answer.
    TimeoutAfter { hold_ms: u64 },
    /// The answer takes this long; the key of the request is in use meanwhile.
    Slow { ms: u64 },
    /// 500, and nothing was done. As every answer, it is kept for its idempotency key.
    ServerError,
    /// 500 although everything was done.
    ServerErrorAfter,
    /// 429; the request counts as never sent.
    RateLimited,
    /// The next card payment is declined with this code (`insufficient_funds`, …).
    Decline { code: String },
    /// The next card payment needs 3-D Secure.
    Authenticate,
    /// The next card payment is disputed for this reason (`fraudulent`, …).
    Dispute { reason: String },
    /// The next card payment gets an early fraud warning.
    EarlyFraudWarning,
}

impl Fault {
    /// It concerns a payment and not a request.
    fn is_about_cards(&self) -> bool {
        matches!(self, Self::Decline { .. } | Self::Authenticate | Self::Dispute { .. } | Self::EarlyFraudWarning)
    }
}

/// A fault, and which requests or payments it meets.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FaultRule {
    #[serde(flatten)]
    pub fault: Fault,
    /// `POST`, `GET`, `DELETE`; all when there is none.
    #[serde(default)]
    pub method: Option<String>,
    /// What the path starts with; all when there is none.
    #[serde(default)]
    pub path: Option<String>,
    /// How many it lets pass first.
    #[serde(default)]
    pub after: u32,
    /// How many it meets; without end when there is none.
    #[serde(default)]
    pub times: Option<u32>,
}

impl FaultRule {
    /// The next request or payment.
    #[must_use]
    pub fn once(fault: Fault) -> Self {
        Self { fault, method: None, path: None, after: 0, times: Some(1) }
    }

    /// Only requests of this method whose path starts like this.
    #[must_use]
    pub fn on(mut self, method: &str, path: &str) -> Self {
        self.method = Some(method.to_owned());
        self.path = Some(path.to_owned());
        self
    }

    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    #[must_use]
    pub fn after(mut self, after: u32) -> Self {
        self.after = after;
        self
    }
}

#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<FaultRule>);

impl Faults {
    pub(crate) fn add(&mut self, rule: FaultRule) {
        self.0.push(rule);
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    pub(crate) fn for_request(&mut self, method: &str, path: &str) -> Option<Fault> {
        self.take(|rule| {
            !rule.fault.is_about_cards()
                && rule.method.as_deref().is_none_or(|wanted| wanted == method)
                && rule.path.as_deref().is_none_or(|wanted| path.starts_with(wanted))
        })
    }

    /// The card fault for the next payment, if it is one of those that `wanted` picks.
    pub(crate) fn for_card(&mut self, wanted: impl Fn(&Fault) -> bool) -> Option<Fault> {
        self.take(|rule| rule.fault.is_about_cards() && wanted(&rule.fault))
    }

    fn take(&mut self, meets: impl Fn(&FaultRule) -> bool) -> Option<Fault> {
        let place = self.0.iter().position(meets)?;
        let rule = &mut self.0[place];
        if rule.after > 0 {
            rule.after -= 1;
            return None;
        }
        let fault = rule.fault.clone();
        if let Some(times) = &mut rule.times {
            *times = times.saturating_sub(1);
            if *times == 0 {
                self.0.remove(place);
            }
        }
        Some(fault)
    }
}
