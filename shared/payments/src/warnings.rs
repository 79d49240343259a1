//! Early fraud warnings: the bank of a card believes that a payment is fraud, before anybody
//! disputes it.

use crate::client::{Failure, Stripe};
use crate::events::is_id;

/// As far as this product needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    pub id: String,
    /// Whether the payment can still be given back: it was neither refunded nor disputed.
    pub is_actionable: bool,
    /// The payment that it is about.
    pub intent_id: Option<String>,
}

#[derive(miniserde::Deserialize)]
struct Answer {
    id: String,
    actionable: bool,
    payment_intent: Option<String>,
}

#[derive(serde::Serialize)]
struct Nothing {}

impl Stripe {
    /// # Errors
    /// See [`Failure`]; [`Failure::Refused`] of an id that is not Stripe's.
    pub async fn fraud_warning(&self, id: &str) -> Result<Warning, Failure> {
        if !is_id(id) {
            return Err(Failure::Refused { status: 404, code: "resource_missing".into(), message: id.to_owned() });
        }
        let path = format!("/radar/early_fraud_warnings/{id}");
        let Answer { id, actionable, payment_intent } = self.query(&path, &Nothing {}).await?;
        Ok(Warning { id, is_actionable: actionable, intent_id: payment_intent })
    }
}
