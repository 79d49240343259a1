//! The numbers of some days, each with its definition: pure, from the sums of those days and
//! what campaigns have cost in them. What nobody has written down is no number: it has no
//! value, and its definition says why.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use ledger::Currency;
use serde::Serialize;

use crate::costs::Cost;
use crate::day_rows::Row;
use crate::facts::{Movements, Revenue, RevenueKey};
use crate::standing::Standing;

/// A whole, in rates.
const BASIS_POINTS: i128 = 10_000;
/// As which a month counts where a rate of some days is made one of a month.
const MONTH_DAYS: i128 = 30;

/// How a value is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = FigureUnit)]
pub enum Unit {
    /// Of the currency, such as cents.
    MinorUnits,
    Count,
    /// Hundredths of a percent, rounded down.
    BasisPoints,
}

/// Each name with its unit, what it means, and why it may have no value.
macro_rules! names {
    ($($variant:ident = $name:literal, $unit:ident, $definition:literal, $missing:literal;)*) => {
        /// What a number is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, utoipa::ToSchema)]
        #[serde(rename_all = "snake_case")]
        #[schema(as = FigureName)]
        pub enum Name { $($variant,)* }

        impl Name {
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// As serialised.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            pub fn unit(self) -> Unit {
                match self { $(Self::$variant => Unit::$unit,)* }
            }

            pub fn definition(self) -> &'static str {
                match self { $(Self::$variant => $definition,)* }
            }

            /// Why there is no value, where there is none.
            pub fn missing(self) -> &'static str {
                match self { $(Self::$variant => $missing,)* }
            }
        }
    };
}

names! {
    MrrOpening = "mrr_opening", MinorUnits,
        "Monthly recurring revenue before the first day: what workspaces pay by the month for plans, by the price list, a year as a twelfth of it rounded down; without trials, overage, tax and plans that staff has given.", "";
    MrrNew = "mrr_new", MinorUnits,
        "What came by workspaces that pay for a plan for the first time.", "";
    MrrExpansion = "mrr_expansion", MinorUnits,
        "What came by more of a plan, or a dearer one, of workspaces that paid before and after.", "";
    MrrContraction = "mrr_contraction", MinorUnits,
        "What went by less of a plan, or a cheaper one, of workspaces that paid before and after: zero or less. It counts when the smaller plan begins.", "";
    MrrChurn = "mrr_churn", MinorUnits,
        "What went by workspaces that stopped paying: zero or less. A late payment counts when its grace is over.", "";
    MrrReactivation = "mrr_reactivation", MinorUnits,
        "What came by workspaces that had stopped paying and pay again.", "";
    MrrClosing = "mrr_closing", MinorUnits,
        "Monthly recurring revenue after the last day: that before the first day and all five movements.", "";
    SubscribersOpening = "subscribers_opening", Count,
        "Workspaces that paid for a plan before the first day.", "";
    SubscribersNew = "subscribers_new", Count,
        "Workspaces that paid for a plan for the first time.", "";
    SubscribersReactivated = "subscribers_reactivated", Count,
        "Workspaces that paid again after they had stopped.", "";
    SubscribersChurned = "subscribers_churned", Count,
        "Workspaces that stopped paying; one that stopped twice counts twice.", "";
    SubscribersClosing = "subscribers_closing", Count,
        "Workspaces that pay for a plan after the last day.", "";
    SubscriberChurnRate = "subscriber_churn_rate", BasisPoints,
        "Workspaces that stopped paying, by those that paid before the first day. Of all days of the range together.",
        "Nobody paid before the first day.";
    RevenueChurnRate = "revenue_churn_rate", BasisPoints,
        "What went by churn, by the monthly recurring revenue before the first day. Of all days of the range together.",
        "Nothing recurred before the first day.";
    Arpa = "arpa", MinorUnits,
        "Average revenue per account: monthly recurring revenue after the last day by the workspaces that pay then, rounded down.",
        "Nobody pays after the last day.";
    Ltv = "ltv", MinorUnits,
        "Lifetime value: average revenue per account by the subscriber churn rate of a month, which is that of the range by its days times 30. An estimate that costs are not taken from.",
        "Nobody stopped paying in the range, or nobody paid before or after it: there is no rate to divide by.";
    CampaignCost = "campaign_cost", MinorUnits,
        "What a campaign has cost on the days of the range, as staff has recorded it until now.", "";
    Cac = "cac", MinorUnits,
        "Customer acquisition cost: what all campaigns have cost in this currency by the workspaces that paid for a plan for the first time, in whatever currency. Which campaign brought whom is not recorded, so it is of all together.",
        "Nobody paid for a plan for the first time in the range.";
    FunnelViewed = "funnel_viewed", Count,
        "How often packages were looked at.",
        "Views of packages are not recorded.";
    FunnelCart = "funnel_cart", Count,
        "Orders that were made, paid or not.",
        "Orders are not listed by the day on which they were made; those that nobody pays are no part of the books.";
    FunnelPaid = "funnel_paid", Count,
        "Orders whose sale was booked: paid ones that cost something, and held ones when they are released.", "";
    RevenueCount = "revenue_count", Count,
        "Lines of orders that were sold, or invoices of subscriptions that were paid.", "";
    RevenueSold = "revenue_sold", MinorUnits,
        "What was sold, when its sale was booked, of creators and ours together, after discounts and without the tax of orders. Of subscriptions what was paid of invoices, with tax if there is any.", "";
    RevenueGivenBack = "revenue_given_back", MinorUnits,
        "What of it, or of earlier sales, was refunded or lost to a dispute on these days, less refunds that have come back. Credit notes of subscriptions are not recorded and not taken off.", "";
    RevenueOurs = "revenue_ours", MinorUnits,
        "Our part: the commission on what was sold less that on what was given back; of subscriptions all that was paid.", "";
    CohortJoined = "cohort_joined", Count,
        "Workspaces that paid for a plan for the first time in this month, in UTC.", "";
    CohortPaying = "cohort_paying", Count,
        "How many of them pay after the last day.", "";
    CohortRetention = "cohort_retention", BasisPoints,
        "How many of them pay after the last day, by how many they are.",
        "Nobody has joined in this month.";
}

/// A number with what it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    pub name: Name,
    /// Of one day alone.
    pub day: Option<Date>,
    /// Of which campaign, cohort, stream, package, creator or country.
    pub of: Option<String>,
    /// Of an amount, and of what is counted by currencies.
    pub currency: Option<Currency>,
    pub value: Option<i64>,
}

impl Figure {
    fn of(name: Name, value: impl Into<Option<i64>>) -> Self {
        Self { name, day: None, of: None, currency: None, value: value.into() }
    }

    fn about(self, of: &str) -> Self {
        Self { of: Some(of.to_owned()), ..self }
    }

    fn in_currency(self, currency: Currency) -> Self {
        Self { currency: Some(currency), ..self }
    }

    /// Why there is no value.
    pub fn missing(&self) -> Option<&'static str> {
        self.value.is_none().then(|| self.name.missing())
    }
}

/// All numbers of a range, from the sums of its days in their order.
pub fn of_range(rows: &[Row], costs: &[Cost]) -> Vec<Figure> {
    let none = Standing::default();
    let opening = rows.first().map_or(&none, |row| &row.opening);
    let closing = rows.last().map_or(&none, |row| &row.closing);
    let mut movements: BTreeMap<Currency, Movements> = BTreeMap::new();
    for (currency, of_day) in rows.iter().flat_map(|row| &row.movements) {
        movements.entry(*currency).or_default().add_all(of_day);
    }
    let currencies: BTreeSet<Currency> =
        opening.recurring.keys().chain(closing.recurring.keys()).chain(movements.keys()).copied().collect();
    let mut figures = Vec::new();
    for currency in currencies {
        let moved = movements.get(&currency).copied().unwrap_or_default();
        let of_currency = of_currency(opening, closing, currency, &moved, rows.len());
        figures.extend(of_currency.into_iter().map(|figure| figure.in_currency(currency)));
    }
    let joined = movements.values().map(|moved| moved.new.count).sum();
    figures.extend(of_costs(costs, joined));
    let paid: i64 = rows.iter().map(|row| row.orders_paid).sum();
    figures.extend([
        Figure::of(Name::FunnelViewed, None),
        Figure::of(Name::FunnelCart, None),
        Figure::of(Name::FunnelPaid, paid),
    ]);
    figures.extend(of_streams(rows));
    figures.extend(of_cohorts(closing));
    figures
}

fn of_currency(
    opening: &Standing,
    closing: &Standing,
    currency: Currency,
    moved: &Movements,
    days: usize,
) -> Vec<Figure> {
    let at = |sums: &BTreeMap<Currency, i64>| sums.get(&currency).copied().unwrap_or_default();
    let (recurring_before, recurring) = (at(&opening.recurring), at(&closing.recurring));
    let (before, after) = (at(&opening.subscribers), at(&closing.subscribers));
    let churned = moved.churn.count;
    let ltv = if before == 0 || after == 0 {
        None
    } else {
        // ARPA by (churned by those before, by the days, times 30).
        let days = i128::try_from(days).unwrap_or(i128::MAX);
        divided(i128::from(recurring) * i128::from(before) * days, i128::from(after) * i128::from(churned) * MONTH_DAYS)
    };
    vec![
        Figure::of(Name::MrrOpening, recurring_before),
        Figure::of(Name::MrrNew, moved.new.amount),
        Figure::of(Name::MrrExpansion, moved.expansion.amount),
        Figure::of(Name::MrrContraction, moved.contraction.amount),
        Figure::of(Name::MrrChurn, moved.churn.amount),
        Figure::of(Name::MrrReactivation, moved.reactivation.amount),
        Figure::of(Name::MrrClosing, recurring),
        Figure::of(Name::SubscribersOpening, before),
        Figure::of(Name::SubscribersNew, moved.new.count),
        Figure::of(Name::SubscribersReactivated, moved.reactivation.count),
        Figure::of(Name::SubscribersChurned, churned),
        Figure::of(Name::SubscribersClosing, after),
        Figure::of(Name::SubscriberChurnRate, rate(churned, before)),
        Figure::of(Name::RevenueChurnRate, rate(-moved.churn.amount, recurring_before)),
        Figure::of(Name::Arpa, divided(recurring.into(), after.into())),
        Figure::of(Name::Ltv, ltv),
    ]
}

/// By campaign, and what all of them have cost for each new subscriber.
fn of_costs(costs: &[Cost], joined: i64) -> Vec<Figure> {
    let mut by_campaign: BTreeMap<(&str, Currency), i64> = BTreeMap::new();
    let mut all: BTreeMap<Currency, i64> = BTreeMap::new();
    for cost in costs {
        *by_campaign.entry((cost.campaign.as_str(), cost.currency)).or_default() += cost.amount;
        *all.entry(cost.currency).or_default() += cost.amount;
    }
    let of_campaign = |((campaign, currency), amount): ((&str, Currency), i64)| {
        Figure::of(Name::CampaignCost, amount).about(campaign).in_currency(currency)
    };
    let per_new = |(currency, amount): (Currency, i64)| {
        Figure::of(Name::Cac, divided(amount.into(), joined.into())).in_currency(currency)
    };
    by_campaign.into_iter().map(of_campaign).chain(all.into_iter().map(per_new)).collect()
}

fn of_streams(rows: &[Row]) -> Vec<Figure> {
    let mut streams: BTreeMap<(&str, Currency), Revenue> = BTreeMap::new();
    for (stream, by_currency) in rows.iter().flat_map(|row| &row.streams) {
        for (currency, revenue) in by_currency {
            streams.entry((stream, *currency)).or_default().add_all(revenue);
        }
    }
    let of_stream = |((stream, currency), revenue): ((&str, Currency), Revenue)| {
        of_revenue(&revenue).map(|figure| figure.about(stream).in_currency(currency))
    };
    streams.into_iter().flat_map(of_stream).collect()
}

fn of_cohorts(closing: &Standing) -> impl Iterator<Item = Figure> {
    closing.cohorts.iter().flat_map(|(month, cohort)| {
        let retention = rate(cohort.paying, cohort.joined);
        [
            Figure::of(Name::CohortJoined, cohort.joined).about(month),
            Figure::of(Name::CohortPaying, cohort.paying).about(month),
            Figure::of(Name::CohortRetention, retention).about(month),
        ]
    })
}

/// What a package, a creator, a country or a stream has earned on a day.
pub fn of_day(day: Date, key: &RevenueKey, revenue: &Revenue) -> [Figure; 4] {
    of_revenue(revenue).map(|figure| Figure {
        day: Some(day),
        of: key.of.clone(),
        currency: Some(key.currency),
        ..figure
    })
}

fn of_revenue(revenue: &Revenue) -> [Figure; 4] {
    [
        Figure::of(Name::RevenueCount, revenue.count),
        Figure::of(Name::RevenueSold, revenue.sold),
        Figure::of(Name::RevenueGivenBack, revenue.given_back),
        Figure::of(Name::RevenueOurs, revenue.ours),
    ]
}

fn rate(part: i64, whole: i64) -> Option<i64> {
    divided(i128::from(part) * BASIS_POINTS, whole.into())
}

/// Rounded down; `None` by nothing.
fn divided(whole: i128, by: i128) -> Option<i64> {
    let quotient = whole.checked_div_euclid(by)?;
    Some(i64::try_from(quotient).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_says_what_it_is_and_no_two_have_a_name() {
        let names: BTreeSet<&str> = Name::ALL.iter().map(|name| name.as_str()).collect();
        assert_eq!(names.len(), Name::ALL.len());
        for name in Name::ALL {
            let definition = name.definition();
            assert!(definition.ends_with('.') && (30..400).contains(&definition.len()), "{}", name.as_str());
        }
    }
}
