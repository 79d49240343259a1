//! Amounts: whole minor units of one currency.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Currency;

/// Of one amount, in minor units: Stripe takes no more than eight digits, and sums of
/// many amounts stay exact in JSON.
pub const AMOUNT_MAX: i64 = 99_999_999;

/// So many minor units of a currency, none or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Unchecked", deny_unknown_fields)]
pub struct Money {
    amount: i64,
    currency: Currency,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unchecked {
    amount: i64,
    currency: Currency,
}

/// An amount that cannot be charged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidAmount {
    #[error("amount_range: expected 0 to {AMOUNT_MAX} minor units, got {0}")]
    Range(i64),
    #[error("amount_step: expected a multiple of {step} minor units of {currency}, got {amount}")]
    Step { amount: i64, step: i64, currency: Currency },
}

impl InvalidAmount {
    /// Stable; a client may branch on it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Range(_) => "amount_range",
            Self::Step { .. } => "amount_step",
        }
    }
}

impl Money {
    /// # Errors
    /// `amount_range`, `amount_step`.
    pub fn new(amount: i64, currency: Currency) -> Result<Self, InvalidAmount> {
        if !(0..=AMOUNT_MAX).contains(&amount) {
            return Err(InvalidAmount::Range(amount));
        }
        let step = currency.charge_step();
        if amount % step != 0 {
            return Err(InvalidAmount::Step { amount, step, currency });
        }
        Ok(Self { amount, currency })
    }

    /// In minor units.
    pub fn amount(self) -> i64 {
        self.amount
    }

    pub fn currency(self) -> Currency {
        self.currency
    }
}

impl TryFrom<Unchecked> for Money {
    type Error = InvalidAmount;

    fn try_from(it: Unchecked) -> Result<Self, InvalidAmount> {
        Self::new(it.amount, it.currency)
    }
}

impl fmt::Display for Money {
    /// For logs: `12.50 usd`, `1250 jpy`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (per_unit, digits) = (self.currency.minor_per_unit(), self.currency.digits_shown());
        let (units, minor) = (self.amount / per_unit, self.amount % per_unit);
        if digits == 0 {
            return write!(f, "{units} {}", self.currency);
        }
        write!(f, "{units}.{minor:0width$} {}", self.currency, width = digits as usize)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_written_with_the_digits_of_its_currency() {
        let shown = |amount, currency| Money::new(amount, currency).unwrap().to_string();
        assert_eq!(shown(1250, Currency::Usd), "12.50 usd");
        assert_eq!(shown(5, Currency::Usd), "0.05 usd");
        assert_eq!(shown(1250, Currency::Jpy), "1250 jpy");
        assert_eq!(shown(1200, Currency::Ugx), "12 ugx");
        assert_eq!(shown(1230, Currency::Kwd), "1.230 kwd");
    }

    #[test]
    fn what_stripe_does_not_charge_is_refused() {
        let code = |amount, currency| Money::new(amount, currency).unwrap_err().code();
        assert_eq!(code(-1, Currency::Usd), "amount_range");
        assert_eq!(code(AMOUNT_MAX + 1, Currency::Usd), "amount_range");
        assert_eq!(code(1_250, Currency::Ugx), "amount_step");
        assert_eq!(code(1_234, Currency::Kwd), "amount_step");
        assert!(serde_json::from_str::<Money>(r#"{"amount": 1234, "currency": "kwd"}"#).is_err());
        assert!(serde_json::from_str::<Money>(r#"{"amount": 1.5, "currency": "usd"}"#).is_err());
    }
}
