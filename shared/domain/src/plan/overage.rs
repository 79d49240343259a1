//! What was used beyond what is included, and what it costs.
//!
//! Each unit is paid by the terms it was granted under, whatever plan comes
//! later: beside the sums of what was committed lie the same sums by terms.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::Limit;
use crate::Unacceptable;

/// The terms of a unit: a step of the plan by its number, and what it says of
/// the operation. As text `7:soft:1000:10:1`: it is the name under which units
/// are added up, and tells all that their price needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Under {
    pub step: u64,
    pub limit: Limit,
}

impl fmt::Display for Under {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let step = self.step;
        match self.limit {
            Limit::Hard { included } => write!(f, "{step}:hard:{included}"),
            Limit::Soft { included, price_cents, per } => write!(f, "{step}:soft:{included}:{price_cents}:{per}"),
            Limit::Unlimited => write!(f, "{step}:unlimited"),
        }
    }
}

impl FromStr for Under {
    type Err = Unacceptable;

    fn from_str(text: &str) -> Result<Self, Unacceptable> {
        let wrong = || Unacceptable { expected: "terms such as 7:soft:1000:10:1" };
        let number = |text: &str| text.parse::<u64>().map_err(|_| wrong());
        let parts: Vec<&str> = text.split(':').collect();
        let limit = match parts[..] {
            [_, "hard", included] => Limit::Hard { included: number(included)? },
            [_, "soft", included, price_cents, per] => {
                Limit::Soft { included: number(included)?, price_cents: number(price_cents)?, per: number(per)? }
            }
            [_, "unlimited"] => Limit::Unlimited,
            _ => return Err(wrong()),
        };
        Ok(Self { step: number(parts[0])?, limit })
    }
}

/// Of one operation in one period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Overage {
    /// Beyond what was included when they were granted.
    pub units: u64,
    pub cents: u64,
}

impl Overage {
    /// Of all that was committed, by its terms, which come in the order of their
    /// steps. What a price is for (`per` units) is begun once, also where one
    /// step follows another of the same price.
    pub fn of(committed: impl IntoIterator<Item = (Under, u64)>) -> Self {
        let mut committed: Vec<(Under, u64)> = committed.into_iter().collect();
        committed.sort_by_key(|(under, _)| under.step);
        let (mut all, mut priced) = (Self::default(), Vec::<((u64, u64), u64)>::new());
        let mut before = 0_u64;
        for (under, units) in committed {
            let after = before.saturating_add(units);
            if let Limit::Soft { included, price_cents, per } = under.limit {
                let beyond = after.saturating_sub(before.max(included));
                match priced.last_mut().filter(|(price, _)| *price == (price_cents, per)) {
                    Some((_, units)) => *units = units.saturating_add(beyond),
                    // A step with nothing to pay stands between no two of the same price.
                    None if beyond == 0 => {}
                    None => priced.push(((price_cents, per), beyond)),
                }
            }
            before = after;
        }
        for ((price_cents, per), units) in priced {
            all.units = all.units.saturating_add(units);
            all.cents = all.cents.saturating_add(units.div_ceil(per.max(1)).saturating_mul(price_cents));
        }
        all
    }
}
