//! Charges: what the bank of a card said of a payment, each time it was tried.

use domain::CountryCode;
use domain::risk::{Check, RiskLevel};

use crate::client::{Failure, Stripe};

/// Of one payment: far more than a person tries.
pub const CHARGES_MAX: u8 = 100;

/// What is known of the charge that paid.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Charge {
    pub cvc: Check,
    pub postal_code: Check,
    pub card_country: Option<CountryCode>,
    /// By which Stripe knows the card, whoever pays by it.
    pub card: Option<String>,
    pub risk_level: RiskLevel,
}

/// A charge that a bank, or Stripe, has declined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclinedCharge {
    pub id: String,
    pub card: Option<String>,
    /// In seconds of Unix.
    pub created: i64,
}

/// What Stripe writes: `pass`, `fail`, `unavailable`, `unchecked`, or nothing.
fn check(text: Option<&str>) -> Check {
    match text {
        Some("pass") => Check::Passed,
        Some("fail") => Check::Failed,
        _ => Check::Unknown,
    }
}

fn risk_level(text: Option<&str>) -> RiskLevel {
    match text {
        Some("normal") => RiskLevel::Normal,
        Some("elevated") => RiskLevel::Elevated,
        Some("highest") => RiskLevel::Highest,
        _ => RiskLevel::Unknown,
    }
}

/// A part of a key, so nothing but what Stripe's ids are made of.
fn card_id(text: Option<&str>) -> Option<String> {
    text.filter(|text| crate::is_id(text)).map(str::to_owned)
}

impl From<&stripe_shared::Charge> for Charge {
    fn from(it: &stripe_shared::Charge) -> Self {
        let risk_level = risk_level(it.outcome.as_ref().and_then(|it| it.risk_level.as_deref()));
        let details = it.payment_method_details.as_ref().and_then(|it| it.card.as_ref());
        let Some(card) = details else { return Self { risk_level, ..Self::default() } };
        let checks = card.checks.as_ref();
        Self {
            cvc: check(checks.and_then(|it| it.cvc_check.as_deref())),
            postal_code: check(checks.and_then(|it| it.address_postal_code_check.as_deref())),
            card_country: card.country.as_deref().and_then(CountryCode::named),
            card: card_id(card.fingerprint.as_deref()),
            risk_level,
        }
    }
}

#[derive(miniserde::Deserialize)]
struct Page {
    data: Vec<Line>,
}

#[derive(miniserde::Deserialize)]
struct Line {
    id: String,
    status: String,
    created: i64,
    payment_method_details: Option<Details>,
}

#[derive(miniserde::Deserialize)]
struct Details {
    card: Option<Card>,
}

#[derive(miniserde::Deserialize)]
struct Card {
    fingerprint: Option<String>,
}

#[derive(serde::Serialize)]
struct Query<'a> {
    payment_intent: &'a str,
    limit: u8,
}

impl Stripe {
    /// The charges of a payment that were declined, the newest first. Of each only what is
    /// needed is read, so that a kind of card which the library does not know hides none.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn declined_charges(&self, intent_id: &str) -> Result<Vec<DeclinedCharge>, Failure> {
        let query = Query { payment_intent: intent_id, limit: CHARGES_MAX };
        let page: Page = self.query("/charges", &query).await?;
        let declined = page.data.into_iter().filter(|it| it.status == "failed" && crate::is_id(&it.id));
        let read = |it: Line| {
            let fingerprint = it.payment_method_details.and_then(|it| it.card).and_then(|it| it.fingerprint);
            DeclinedCharge { id: it.id, card: card_id(fingerprint.as_deref()), created: it.created }
        };
        Ok(declined.map(read).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stripe_does_not_say_is_unknown_and_no_mismatch() {
        for text in [None, Some("unavailable"), Some("unchecked"), Some("a word of tomorrow"), Some("")] {
            assert_eq!((check(text), risk_level(text)), (Check::Unknown, RiskLevel::Unknown), "{text:?}");
        }
        assert_eq!((check(Some("pass")), check(Some("fail"))), (Check::Passed, Check::Failed));
        assert_eq!(card_id(Some("Xt5EWLLDS7FJjR1c")), Some("Xt5EWLLDS7FJjR1c".to_owned()));
        assert_eq!(card_id(Some("a#b")), None);
    }
}
