//! What is included, and what is paid for more.

use std::num::NonZeroU64;

use domain::plan::{Limit, Operation, Under};
use ledger::{Currency, InvalidAmount, Money};

use crate::RatingError;

/// How the last units of a price's package are paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Charged {
    /// A package that is begun is paid whole, as plans of the catalogue say it.
    Begun,
    /// Each unit costs its part, and the sum is rounded half up.
    Exactly,
}

/// An amount for a number of units: `5 usd cents for 10` is half a cent for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Price {
    pub amount: Money,
    pub per: NonZeroU64,
    pub charged: Charged,
}

/// What units of an operation cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rate {
    /// Nothing, however many there are.
    Free,
    /// Nothing up to `included` of the period, and a price beyond.
    Beyond { included: u64, price: Price },
}

/// What a step of a plan says of an operation. A step is numbered after all that were before
/// it, and never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    pub operation: Operation,
    pub step: u64,
    pub rate: Rate,
}

impl Price {
    /// Of so many units, in minor units, rounded as the head of the crate says.
    pub(crate) fn of(&self, units: u64) -> Result<i64, RatingError> {
        let (units, per) = (u128::from(units), u128::from(self.per.get()));
        let amount = u128::from(self.amount.amount().unsigned_abs());
        let total = match self.charged {
            Charged::Begun => units.div_ceil(per).checked_mul(amount),
            Charged::Exactly => {
                let step = u128::from(self.amount.currency().charge_step().unsigned_abs());
                let whole = per.checked_mul(step).ok_or(RatingError::Overflow)?;
                // Half up: (2·n + d) ÷ 2·d is n ÷ d, rounded so.
                let doubled = units.checked_mul(amount).and_then(|exact| exact.checked_mul(2)?.checked_add(whole));
                doubled.and_then(|doubled| (doubled / (2 * whole)).checked_mul(step))
            }
        };
        total.and_then(|total| i64::try_from(total).ok()).ok_or(RatingError::Overflow)
    }
}

impl Terms {
    /// What a unit is granted under, as counters name it. Prices of the catalogue are US cents;
    /// whoever pays in another currency has terms of their own.
    ///
    /// # Errors
    /// Of an amount that cannot be charged.
    pub fn of(operation: Operation, under: Under) -> Result<Self, InvalidAmount> {
        let rate = match under.limit {
            Limit::Soft { included, price_cents, per } => {
                let cents = i64::try_from(price_cents).unwrap_or(i64::MAX);
                let amount = Money::new(cents, Currency::Usd)?;
                // As the catalogue has it: a package of nothing is one of a unit.
                let per = NonZeroU64::new(per).unwrap_or(NonZeroU64::MIN);
                Rate::Beyond { included, price: Price { amount, per, charged: Charged::Begun } }
            }
            // Of a hard limit nobody is granted more.
            Limit::Hard { .. } | Limit::Unlimited => Rate::Free,
        };
        Ok(Self { operation, step: under.step, rate })
    }

    pub(crate) fn price(&self) -> Option<Price> {
        match self.rate {
            Rate::Free => None,
            Rate::Beyond { price, .. } => Some(price),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn price(amount: i64, currency: Currency, per: u64, charged: Charged) -> Price {
        Price { amount: Money::new(amount, currency).unwrap(), per: NonZeroU64::new(per).unwrap(), charged }
    }

    #[test]
    fn a_sum_is_rounded_half_up_to_what_the_currency_is_charged_in() {
        let total = |amount, currency, per, units| price(amount, currency, per, Charged::Exactly).of(units).unwrap();
        assert_eq!([0, 1, 2, 3, 5].map(|units| total(5, Currency::Usd, 10, units)), [0, 1, 1, 2, 3]);
        assert_eq!([149, 150, 151].map(|units| total(1, Currency::Usd, 100, units)), [1, 2, 2]);
        assert_eq!(total(3, Currency::Jpy, 2, 3), 5);
        // Kuwait's last digit is always 0, Uganda's last two.
        assert_eq!([1, 2].map(|units| total(30, Currency::Kwd, 8, units)), [0, 10]);
        assert_eq!([4, 5].map(|units| total(100, Currency::Ugx, 10, units)), [0, 100]);
    }

    #[test]
    fn a_package_is_paid_when_it_is_begun() {
        let price = price(50, Currency::Usd, 10, Charged::Begun);
        assert_eq!([0, 1, 10, 11].map(|units| price.of(units).unwrap()), [0, 50, 50, 100]);
    }

    #[test]
    fn a_total_that_no_number_holds_is_an_error() {
        let price = price(ledger::AMOUNT_MAX, Currency::Usd, 1, Charged::Exactly);
        assert_eq!(price.of(u64::MAX), Err(RatingError::Overflow));
    }
}
