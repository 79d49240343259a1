//! What packages cost by a code. No I/O.
//!
//! - A code takes a percentage or an amount off each package that it is for. A percentage
//!   of a price is rounded down to whole cents: nobody gets more off than was promised, and
//!   the creator loses no cent by rounding. An amount is taken off each package, and never
//!   more than its price.
//! - Together, the packages of an order cost nothing, or at least what a card can pay
//!   ([`PAYABLE_CENTS_MIN`]). Where a code would leave less than that, it takes less off the
//!   first package that still costs something.
//! - What costs nothing has nothing taken off, and a code that takes nothing off at all is
//!   refused: it would be used for nothing.

use std::fmt;

use catalog_store::packages::PRICE_CENTS_MIN;
use domain::Time;
use registry::PackageId;
use serde::{Deserialize, Serialize};

/// What a card pays at least, by Stripe's rule for US dollars; no price is below it either.
pub const PAYABLE_CENTS_MIN: u64 = PRICE_CENTS_MIN;
pub const PERCENT_MAX: u8 = 100;

/// What is taken off a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Off {
    /// 1 to [`PERCENT_MAX`].
    Percent(u8),
    AmountCents(u64),
}

impl Off {
    /// In cents, of a package at this price.
    fn of(self, list_price_cents: u64) -> u64 {
        match self {
            Self::Percent(percent) => list_price_cents * u64::from(percent.min(PERCENT_MAX)) / u64::from(PERCENT_MAX),
            Self::AmountCents(amount) => amount.min(list_price_cents),
        }
    }
}

/// What a code promises: it never changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    pub off: Off,
    /// None: for every package of its workspace.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub packages: Vec<PackageId>,
    /// By everybody together.
    pub uses_max: u32,
    /// By one workspace that buys.
    pub uses_per_workspace_max: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Time>,
}

impl Terms {
    /// # Errors
    /// [`Refused::NotStarted`] and [`Refused::Expired`]. It is good from the first moment to
    /// before the last one.
    pub fn check_time(&self, now: Time) -> Result<(), Refused> {
        match (self.valid_from, self.valid_until) {
            (Some(from), _) if now < from => Err(Refused::NotStarted(from)),
            (_, Some(until)) if until <= now => Err(Refused::Expired(until)),
            _ => Ok(()),
        }
    }

    /// Whether it is for this package, as far as the code says.
    pub fn names(&self, package: &PackageId) -> bool {
        self.packages.is_empty() || self.packages.contains(package)
    }
}

/// Why a code takes nothing off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    Unknown,
    /// By its creators.
    Ended,
    NotStarted(Time),
    Expired(Time),
    /// By everybody together.
    UsedUp,
    /// By this workspace.
    UsedBefore,
    NotForPackages,
    TakesNothing,
}

impl Refused {
    /// Stable; a client may branch on it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unknown => "discount_unknown",
            Self::Ended => "discount_ended",
            Self::NotStarted(_) => "discount_not_started",
            Self::Expired(_) => "discount_expired",
            Self::UsedUp => "discount_used_up",
            Self::UsedBefore => "discount_used_before",
            Self::NotForPackages => "discount_not_for_packages",
            Self::TakesNothing => "discount_takes_nothing",
        }
    }
}

/// In words for the buyer.
impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("there is no such code; compare it with what you were given"),
            Self::Ended => f.write_str("this code has been ended by whoever gave it out"),
            Self::NotStarted(from) => write!(f, "this code can be used from {from} on"),
            Self::Expired(until) => write!(f, "this code could be used until {until}"),
            Self::UsedUp => f.write_str("this code has been used as often as it can be"),
            Self::UsedBefore => f.write_str(
                "your workspace has used this code as often as it may; an order that waits for its payment counts",
            ),
            Self::NotForPackages => f.write_str("this code is for none of these packages"),
            Self::TakesNothing => {
                let least = PAYABLE_CENTS_MIN;
                write!(
                    f,
                    "this code takes nothing off what costs nothing, or {least} cents, the least that a card pays"
                )
            }
        }
    }
}

/// One package of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    pub list_price_cents: u64,
    /// Whether the code is for it.
    pub is_included: bool,
}

/// What is taken off each package of an order, in cents.
pub fn discounts(off: Off, items: &[Item]) -> Vec<u64> {
    let of = |item: &Item| if item.is_included { off.of(item.list_price_cents) } else { 0 };
    let mut discounts: Vec<u64> = items.iter().map(of).collect();
    let total: u64 = items.iter().zip(&discounts).map(|(item, discount)| item.list_price_cents - discount).sum();
    if total == 0 {
        return discounts;
    }
    let mut lacking = PAYABLE_CENTS_MIN.saturating_sub(total);
    for (item, discount) in items.iter().zip(&mut discounts) {
        if *discount < item.list_price_cents {
            let less = lacking.min(*discount);
            *discount -= less;
            lacking -= less;
        }
    }
    discounts
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn items(prices: &[u64]) -> Vec<Item> {
        prices.iter().map(|price| Item { list_price_cents: *price, is_included: true }).collect()
    }

    #[test]
    fn a_percentage_is_rounded_down_for_each_package() {
        for (percent, price, discount) in [(10, 999, 99), (33, 100, 33), (1, 50, 0), (100, 9_999_999, 9_999_999)] {
            assert_eq!(discounts(Off::Percent(percent), &items(&[price])), [discount], "{percent} % of {price}");
        }
        assert_eq!(discounts(Off::Percent(15), &items(&[999, 999])), [149, 149], "and not 299 of both together");
    }

    #[test]
    fn an_amount_is_taken_off_each_package_and_never_more_than_its_price() {
        assert_eq!(discounts(Off::AmountCents(500), &items(&[1_200, 300, 0])), [500, 300, 0]);
        let others =
            [Item { list_price_cents: 1_200, is_included: false }, Item { list_price_cents: 800, is_included: true }];
        assert_eq!(discounts(Off::AmountCents(500), &others), [0, 500]);
    }

    #[test]
    fn what_a_card_cannot_pay_is_not_left_over() {
        assert_eq!(discounts(Off::AmountCents(1_190), &items(&[1_200])), [1_150], "50 cents instead of 10");
        assert_eq!(
            discounts(Off::Percent(99), &items(&[1_200, 1_300])),
            [1_163, 1_287],
            "37 and 13 instead of 12 and 13"
        );
        assert_eq!(discounts(Off::AmountCents(1_190), &items(&[100, 1_200])), [100, 1_150], "what is free stays free");
        assert_eq!(discounts(Off::Percent(10), &items(&[50])), [0], "nothing is left to take off");
        assert_eq!(discounts(Off::Percent(100), &items(&[1_200, 50])), [1_200, 50], "and nothing is left to pay");
    }

    #[test]
    fn a_code_is_good_from_its_first_moment_to_before_its_last_one() {
        let at = |text: &str| Time::try_from(format!("2026-11-{text}T00:00:00.000Z")).unwrap();
        let terms = |valid_from, valid_until| Terms {
            off: Off::Percent(1),
            packages: Vec::new(),
            uses_max: 1,
            uses_per_workspace_max: 1,
            valid_from,
            valid_until,
        };
        let (from, until) = (at("10"), at("20"));
        let both = terms(Some(from), Some(until));
        assert_eq!(both.check_time(at("09")), Err(Refused::NotStarted(from)));
        assert_eq!([both.check_time(from), both.check_time(at("19"))], [Ok(()), Ok(())]);
        assert_eq!([both.check_time(until), both.check_time(at("21"))], [Err(Refused::Expired(until)); 2]);
        assert_eq!(terms(None, None).check_time(at("21")), Ok(()));
    }
}
