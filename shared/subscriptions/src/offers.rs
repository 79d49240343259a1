//! What can be subscribed to: plans by the month and by the year, in each currency, for so
//! many seats. One table; the products and prices at Stripe are made from it.
//!
//! A seat brings what the plan includes once more, at the plan's price: two seats of a plan
//! with 1,000 generations have 2,000. A year costs ten months.

use domain::plan::{Limit, Overrides, Plan, Terms};
use ledger::{Currency, Money};
use serde::{Deserialize, Serialize};

/// How long a period that is paid for lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = BillingInterval)]
pub enum Interval {
    Month,
    Year,
}

/// Of one workspace: what Stripe takes in one payment bounds it.
pub const SEATS_MAX: u32 = 100;

/// A line of the table: what one seat costs in a period, in minor units.
struct Row {
    plan: Plan,
    currency: Currency,
    month: i64,
    year: i64,
}

const fn row(plan: Plan, currency: Currency, month: i64, year: i64) -> Row {
    Row { plan, currency, month, year }
}

/// Free costs nothing, and what is agreed upon with staff is in nobody's table.
const ROWS: [Row; 12] = [
    row(Plan::Pro, Currency::Usd, 2_900, 29_000),
    row(Plan::Pro, Currency::Eur, 2_900, 29_000),
    row(Plan::Pro, Currency::Gbp, 2_500, 25_000),
    row(Plan::Pro, Currency::Jpy, 4_400, 44_000),
    row(Plan::WorkspaceStarter, Currency::Usd, 9_900, 99_000),
    row(Plan::WorkspaceStarter, Currency::Eur, 9_900, 99_000),
    row(Plan::WorkspaceStarter, Currency::Gbp, 8_500, 85_000),
    row(Plan::WorkspaceStarter, Currency::Jpy, 14_900, 149_000),
    row(Plan::WorkspacePro, Currency::Usd, 49_900, 499_000),
    row(Plan::WorkspacePro, Currency::Eur, 49_900, 499_000),
    row(Plan::WorkspacePro, Currency::Gbp, 42_900, 429_000),
    row(Plan::WorkspacePro, Currency::Jpy, 74_900, 749_000),
];

/// A plan that is subscribed to, or can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Offer {
    pub plan: Plan,
    pub interval: Interval,
    pub currency: Currency,
    pub seats: u32,
}

/// Why nobody can subscribe to something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotOffered {
    #[error("the plan is free: cancel the subscription to have it")]
    Free,
    #[error("the terms of this plan are agreed upon with us")]
    ByAgreement,
    #[error("there are no prices in this currency")]
    Currency,
    #[error("the plan has 1 seat")]
    OneSeat,
    #[error("expected 1 to 100 seats")]
    Seats,
}

impl Interval {
    pub const ALL: [Self; 2] = [Self::Month, Self::Year];

    /// As serialised, and as Stripe writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

impl Offer {
    /// Each with one seat.
    pub fn all() -> impl Iterator<Item = Self> {
        ROWS.iter().flat_map(|row| {
            let offer = |interval| Self { plan: row.plan, interval, currency: row.currency, seats: 1 };
            Interval::ALL.map(offer)
        })
    }

    /// Whether it can be had.
    ///
    /// # Errors
    /// [`NotOffered`].
    pub fn check(self) -> Result<Self, NotOffered> {
        match self.plan {
            Plan::Free => return Err(NotOffered::Free),
            Plan::Enterprise | Plan::WorkspaceEnterprise => return Err(NotOffered::ByAgreement),
            Plan::Pro | Plan::WorkspaceStarter | Plan::WorkspacePro => {}
        }
        if !(1..=SEATS_MAX).contains(&self.seats) {
            return Err(NotOffered::Seats);
        }
        if !self.plan.is_for_workspaces() && self.seats > 1 {
            return Err(NotOffered::OneSeat);
        }
        self.row().map(|_| self).ok_or(NotOffered::Currency)
    }

    fn row(self) -> Option<&'static Row> {
        ROWS.iter().find(|row| row.plan == self.plan && row.currency == self.currency)
    }

    /// Of one seat for one period, in minor units; zero of what nobody offers.
    pub fn unit_amount(self) -> i64 {
        self.row().map_or(0, |row| match self.interval {
            Interval::Month => row.month,
            Interval::Year => row.year,
        })
    }

    /// Of a whole period.
    ///
    /// # Errors
    /// Of what nobody offers.
    pub fn price(self) -> Result<Money, ledger::InvalidAmount> {
        Money::new(self.unit_amount() * i64::from(self.seats), self.currency)
    }

    /// By which its price is found at Stripe. The amount is in it, because a price there never
    /// changes: another amount in the table makes another price, and whoever has subscribed at
    /// the old one keeps it.
    pub fn lookup_key(self, product: &str) -> String {
        let Self { plan, interval, currency, .. } = self;
        format!("{product}.{}.{}.{currency}.{}", plan.as_str(), interval.as_str(), self.unit_amount())
    }

    /// What a price at Stripe is for; also one at an amount that the table has no more. `None`
    /// of what is not this product's.
    pub fn of_lookup_key(text: &str, product: &str, seats: u32) -> Option<Self> {
        let mut parts = text.strip_prefix(product)?.strip_prefix('.')?.split('.');
        let (plan, interval, currency, amount) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        amount.parse::<i64>().ok().filter(|_| parts.next().is_none())?;
        Some(Self {
            plan: Plan::ALL.into_iter().find(|it| it.as_str() == plan)?,
            interval: Interval::ALL.into_iter().find(|it| it.as_str() == interval)?,
            currency: currency.parse().ok()?,
            seats,
        })
    }

    /// What a workspace may use by it.
    pub fn terms(self) -> Terms {
        let mut overrides = Overrides::default();
        if self.seats > 1 {
            let limits = self.plan.limits();
            overrides.api_calls = Some(times(limits.api_calls, self.seats));
            overrides.generations = Some(times(limits.generations, self.seats));
        }
        Terms { plan: self.plan, overrides }
    }
}

fn times(limit: Limit, seats: u32) -> Limit {
    let seats = u64::from(seats);
    match limit {
        Limit::Hard { included } => Limit::Hard { included: included * seats },
        Limit::Soft { included, price_cents, per } => Limit::Soft { included: included * seats, price_cents, per },
        Limit::Unlimited => Limit::Unlimited,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_price_can_be_charged_and_reads_back_from_its_key() {
        let mut keys = BTreeSet::new();
        for offer in Offer::all() {
            assert_eq!(offer.check(), Ok(offer));
            let seats = if offer.plan.is_for_workspaces() { SEATS_MAX } else { 1 };
            assert!(Offer { seats, ..offer }.price().is_ok(), "{offer:?}");
            let key = offer.lookup_key("ggen");
            assert_eq!(Offer::of_lookup_key(&key, "ggen", 1), Some(offer));
            assert_eq!(Offer::of_lookup_key(&key, "ggen-staging", 1), None);
            assert!(keys.insert(key), "{offer:?}");
        }
        assert_eq!(Offer::of_lookup_key("ggen.pro.month.usd.1900", "ggen", 1).unwrap().plan, Plan::Pro);
        for strange in ["ggen", "ggen.pro", "ggen.pro.month.usd", "ggen.pro.month.usd.x", "ggen.pro.month.usd.1.2"] {
            assert_eq!(Offer::of_lookup_key(strange, "ggen", 1), None, "{strange}");
        }
    }

    #[test]
    fn prices_are_those_that_everybody_is_told_and_a_year_costs_ten_months() {
        for offer in Offer::all() {
            let year = Offer { interval: Interval::Year, ..offer }.unit_amount();
            let month = Offer { interval: Interval::Month, ..offer }.unit_amount();
            assert_eq!(year, 10 * month, "{offer:?}");
            if offer.currency == Currency::Usd {
                assert_eq!(u64::try_from(month), Ok(offer.plan.price_cents()), "{offer:?}");
            }
        }
        let sold: BTreeSet<Plan> = Offer::all().map(|offer| offer.plan).collect();
        let expected = Plan::ALL.into_iter().filter(|plan| *plan != Plan::Free && !plan.is_priced_by_agreement());
        assert_eq!(sold, expected.collect());
    }

    #[test]
    fn what_nobody_sells_is_refused() {
        let starter =
            Offer { plan: Plan::WorkspaceStarter, interval: Interval::Month, currency: Currency::Usd, seats: 1 };
        let check = |offer: Offer| offer.check().unwrap_err();
        assert_eq!(check(Offer { plan: Plan::Free, ..starter }), NotOffered::Free);
        assert_eq!(check(Offer { plan: Plan::Enterprise, ..starter }), NotOffered::ByAgreement);
        assert_eq!(check(Offer { currency: Currency::Chf, ..starter }), NotOffered::Currency);
        assert_eq!(check(Offer { plan: Plan::Pro, seats: 2, ..starter }), NotOffered::OneSeat);
        for seats in [0, SEATS_MAX + 1] {
            assert_eq!(check(Offer { seats, ..starter }), NotOffered::Seats);
        }
    }

    #[test]
    fn more_seats_never_have_less_and_are_terms_that_a_workspace_can_have() {
        for offer in Offer::all().filter(|offer| offer.plan.is_for_workspaces()) {
            for (fewer, more) in [(1, 2), (2, 3), (3, SEATS_MAX)] {
                let terms = |seats| Offer { seats, ..offer }.terms();
                assert!(terms(more).limits().covers(&terms(fewer).limits()));
                assert!(!terms(fewer).limits().covers(&terms(more).limits()));
                assert!(terms(more).overrides.check().is_ok());
            }
        }
    }
}
