//! What happened on a day, and what it sums to. Each fact is known by its id, so that whoever
//! finds one twice counts it once; sums of parts of a day sum to those of the day, in whatever
//! order they come.

use std::collections::BTreeMap;

use jiff::civil::Date;
use ledger::Currency;
use serde::{Deserialize, Serialize};
use subscriptions_store::recurring::Recurring;

/// By what revenue is told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = RevenueBy)]
pub enum By {
    /// Where money comes from: `marketplace` or `subscriptions`.
    Stream,
    Package,
    /// Whose package it is, whoever shares in it.
    Creator,
    /// Where the buyer is.
    Country,
}

/// Where money comes from. What else the product may earn by is not sold yet.
pub const MARKETPLACE: &str = "marketplace";
pub const SUBSCRIPTIONS: &str = "subscriptions";

/// One thing that has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A workspace pays another amount by the month.
    Changed { before: Option<Recurring>, after: Option<Recurring>, first_paid_on: Date, is_first: bool },
    /// An invoice of a subscription was paid.
    InvoicePaid { amount: i64, currency: Currency },
    /// A line of an order was sold, given back, or its money has come back.
    Line(Line),
}

/// What a transfer has moved of a line of an order, in minor units, without tax.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub kind: LineKind,
    /// Of the creator's side and ours together: below zero of what is given back.
    pub amount: i64,
    /// What of it is ours.
    pub ours: i64,
    pub currency: Currency,
    pub package: Option<String>,
    pub creator: Option<String>,
    pub country: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    /// Of the first line of its order, which stands for the order.
    SoldFirst,
    Sold,
    /// By a refund or a lost dispute.
    GivenBack,
    /// The money of a refund has come back.
    CameBack,
}

/// Facts of a day by their ids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts(BTreeMap<String, Fact>);

/// How often, and how much in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sum {
    pub count: i64,
    pub amount: i64,
}

/// How what recurs has moved, in one currency: churn and contraction are below zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Movements {
    pub new: Sum,
    pub expansion: Sum,
    pub contraction: Sum,
    pub churn: Sum,
    pub reactivation: Sum,
}

/// Of those workspaces that have paid for the first time in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Cohort {
    /// How many they are.
    pub joined: i64,
    /// How many of them pay.
    pub paying: i64,
}

/// What one package, creator, country or stream has earned, in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Revenue {
    /// Lines that were sold, or invoices that were paid.
    pub count: i64,
    pub sold: i64,
    /// Less what has come back of it.
    pub given_back: i64,
    /// Our part of what was sold, less that of what was given back.
    pub ours: i64,
}

/// Of what revenue is: `None` where nobody knows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RevenueKey {
    pub by: By,
    pub currency: Currency,
    pub of: Option<String>,
}

/// What the facts of a day sum to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Day {
    pub movements: BTreeMap<Currency, Movements>,
    /// By month, such as `2026-11`.
    pub cohorts: BTreeMap<String, Cohort>,
    pub orders_paid: i64,
    pub revenue: BTreeMap<RevenueKey, Revenue>,
}

impl By {
    pub const ALL: [Self; 4] = [Self::Stream, Self::Package, Self::Creator, Self::Country];

    /// As serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stream => "stream",
            Self::Package => "package",
            Self::Creator => "creator",
            Self::Country => "country",
        }
    }
}

impl Facts {
    /// The same id is the same fact.
    pub fn insert(&mut self, id: String, fact: Fact) {
        self.0.insert(id, fact);
    }

    pub fn merge(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub fn day(&self) -> Day {
        let mut day = Day::default();
        for fact in self.0.values() {
            day.add_fact(fact);
        }
        day
    }
}

impl Sum {
    fn add(&mut self, amount: i64) {
        self.count += 1;
        self.amount += amount;
    }

    pub fn add_all(&mut self, other: Self) {
        self.count += other.count;
        self.amount += other.amount;
    }
}

impl Movements {
    /// By how much what recurs is more than before.
    pub fn change(&self) -> i64 {
        self.all().iter().map(|sum| sum.amount).sum()
    }

    /// By how many more subscribers there are than before.
    pub fn subscribers(&self) -> i64 {
        self.new.count + self.reactivation.count - self.churn.count
    }

    pub fn add_all(&mut self, other: &Self) {
        let Self { new, expansion, contraction, churn, reactivation } = self;
        let sums = [new, expansion, contraction, churn, reactivation];
        for (sum, other) in sums.into_iter().zip(other.all()) {
            sum.add_all(other);
        }
    }

    fn all(&self) -> [Sum; 5] {
        [self.new, self.expansion, self.contraction, self.churn, self.reactivation]
    }
}

impl Revenue {
    pub fn add_all(&mut self, other: &Self) {
        self.count += other.count;
        self.sold += other.sold;
        self.given_back += other.given_back;
        self.ours += other.ours;
    }
}

impl Day {
    fn add_fact(&mut self, fact: &Fact) {
        match fact {
            Fact::Changed { before, after, first_paid_on, is_first } => {
                self.add_change(*before, *after, *is_first);
                self.add_to_cohort(*first_paid_on, before.is_some(), after.is_some(), *is_first);
            }
            Fact::InvoicePaid { amount, currency } => {
                let revenue = Revenue { count: 1, sold: *amount, given_back: 0, ours: *amount };
                self.add_revenue(By::Stream, *currency, Some(SUBSCRIPTIONS), &revenue);
            }
            Fact::Line(line) => self.add_line(line),
        }
    }

    /// What ends in one currency and begins in another is churn in the one and comes back in
    /// the other.
    fn add_change(&mut self, before: Option<Recurring>, after: Option<Recurring>, is_first: bool) {
        match (before, after) {
            (None, None) => {}
            (None, Some(after)) => {
                let movements = self.movements.entry(after.currency).or_default();
                let sum = if is_first { &mut movements.new } else { &mut movements.reactivation };
                sum.add(after.amount);
            }
            (Some(before), None) => self.movements.entry(before.currency).or_default().churn.add(-before.amount),
            (Some(before), Some(after)) if before.currency == after.currency => {
                let movements = self.movements.entry(after.currency).or_default();
                match after.amount - before.amount {
                    0 => {}
                    more if more > 0 => movements.expansion.add(more),
                    less => movements.contraction.add(less),
                }
            }
            (Some(before), Some(after)) => {
                self.movements.entry(before.currency).or_default().churn.add(-before.amount);
                self.movements.entry(after.currency).or_default().reactivation.add(after.amount);
            }
        }
    }

    fn add_to_cohort(&mut self, first_paid_on: Date, was_paying: bool, is_paying: bool, is_first: bool) {
        let cohort = self.cohorts.entry(month(first_paid_on)).or_default();
        cohort.joined += i64::from(is_first);
        cohort.paying += i64::from(is_paying) - i64::from(was_paying);
    }

    fn add_line(&mut self, line: &Line) {
        let is_sale = matches!(line.kind, LineKind::SoldFirst | LineKind::Sold);
        self.orders_paid += i64::from(line.kind == LineKind::SoldFirst);
        let (sold, given_back) = if is_sale { (line.amount, 0) } else { (0, -line.amount) };
        let revenue = Revenue { count: i64::from(is_sale), sold, given_back, ours: line.ours };
        let of = [
            (By::Stream, Some(MARKETPLACE)),
            (By::Package, line.package.as_deref()),
            (By::Creator, line.creator.as_deref()),
            (By::Country, line.country.as_deref()),
        ];
        for (by, of) in of {
            self.add_revenue(by, line.currency, of, &revenue);
        }
    }

    fn add_revenue(&mut self, by: By, currency: Currency, of: Option<&str>, revenue: &Revenue) {
        let key = RevenueKey { by, currency, of: of.map(str::to_owned) };
        self.revenue.entry(key).or_default().add_all(revenue);
    }

    /// What both sum to together.
    pub fn add_all(&mut self, other: &Self) {
        for (currency, movements) in &other.movements {
            self.movements.entry(*currency).or_default().add_all(movements);
        }
        for (month, cohort) in &other.cohorts {
            let sum = self.cohorts.entry(month.clone()).or_default();
            sum.joined += cohort.joined;
            sum.paying += cohort.paying;
        }
        self.orders_paid += other.orders_paid;
        for (key, revenue) in &other.revenue {
            self.revenue.entry(key.clone()).or_default().add_all(revenue);
        }
    }
}

/// Such as `2026-11`.
pub fn month(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}
