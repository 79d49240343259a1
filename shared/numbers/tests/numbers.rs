//! The rules of the owner's numbers, without I/O: what recurs before some days and all that
//! moved in them is what recurs after them, and a day is the sum of its parts.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use domain::{StaffId, Time};
use jiff::civil::{Date, date};
use ledger::Currency;
use numbers_store::costs::Cost;
use numbers_store::day_rows::Row;
use numbers_store::facts::{By, Day, Fact, Facts, Line, LineKind, MARKETPLACE, RevenueKey};
use numbers_store::figures::{Figure, Name, of_range};
use numbers_store::standing::Standing;
use proptest::prelude::*;
use subscriptions_store::recurring::Recurring;
use ulid::Ulid;

const FIRST: Date = date(2026, 1, 1);
const WORKSPACES: usize = 8;

/// What a workspace pays by the month after a change: of few amounts and two currencies, so
/// that the same comes again.
fn paying() -> impl Strategy<Value = Option<Recurring>> {
    let some = (1..4i64, prop_oneof![Just(Currency::Usd), Just(Currency::Jpy)])
        .prop_map(|(amount, currency)| Some(Recurring { amount: amount * 1_000, currency }));
    prop_oneof![1 => Just(None), 3 => some]
}

/// On which day (later or the same each time), which workspace, and what it pays then.
fn history() -> impl Strategy<Value = Vec<(i64, usize, Option<Recurring>)>> {
    proptest::collection::vec((0..20i64, 0..WORKSPACES, paying()), 0..60)
}

/// What each workspace pays, as whoever looks at them all would count it.
#[derive(Default)]
struct Model {
    paying: BTreeMap<usize, Recurring>,
    first_paid_on: BTreeMap<usize, Date>,
    revision: u64,
}

impl Model {
    fn change(&mut self, day: Date, workspace: usize, after: Option<Recurring>) -> Option<(String, Fact)> {
        let before = self.paying.get(&workspace).copied();
        if before == after {
            return None;
        }
        match after {
            Some(after) => drop(self.paying.insert(workspace, after)),
            None => drop(self.paying.remove(&workspace)),
        }
        self.revision += 1;
        let is_first = !self.first_paid_on.contains_key(&workspace);
        let first_paid_on = *self.first_paid_on.entry(workspace).or_insert(day);
        Some((format!("{workspace}/{}", self.revision), Fact::Changed { before, after, first_paid_on, is_first }))
    }

    fn recurring(&self, currency: Currency) -> i64 {
        self.paying.values().filter(|it| it.currency == currency).map(|it| it.amount).sum()
    }

    fn subscribers(&self, currency: Currency) -> i64 {
        self.paying.values().filter(|it| it.currency == currency).count().try_into().unwrap()
    }
}

/// The rows of 20 days, and the model after them.
fn rows_of(mut history: Vec<(i64, usize, Option<Recurring>)>) -> (Vec<Row>, Model) {
    history.sort_by_key(|(day, ..)| *day);
    let (mut model, mut rows, mut standing) = (Model::default(), Vec::new(), Standing::default());
    for at in 0..20 {
        let day = FIRST.checked_add(jiff::Span::new().days(at)).unwrap();
        let mut facts = Facts::default();
        for (_, workspace, after) in history.iter().filter(|(on, ..)| *on == at) {
            if let Some((id, fact)) = model.change(day, *workspace, *after) {
                facts.insert(id, fact);
            }
        }
        let row = Row::new(day, standing, &facts.day());
        standing = row.closing.clone();
        rows.push(row);
    }
    (rows, model)
}

fn value(figures: &[Figure], name: Name, currency: Currency) -> i64 {
    let found = figures.iter().find(|it| it.name == name && it.currency == Some(currency));
    found.and_then(|it| it.value).unwrap_or_default()
}

fn about<'a>(figures: &'a [Figure], name: Name, of: &str) -> &'a Figure {
    figures.iter().find(|it| it.name == name && it.of.as_deref() == Some(of)).unwrap()
}

fn fact() -> impl Strategy<Value = Fact> {
    let changed = (paying(), paying(), 0..60i64, any::<bool>()).prop_map(|(before, after, days, is_first)| {
        let first_paid_on = FIRST.checked_add(jiff::Span::new().days(days)).unwrap();
        Fact::Changed { before, after, first_paid_on, is_first: is_first && before.is_none() }
    });
    let paid = (1..1_000i64).prop_map(|amount| Fact::InvoicePaid { amount, currency: Currency::Eur });
    let kinds = prop_oneof![
        Just(LineKind::SoldFirst),
        Just(LineKind::Sold),
        Just(LineKind::GivenBack),
        Just(LineKind::CameBack)
    ];
    let line = (kinds, 1..1_000i64, 0..3u8, proptest::option::of(Just("DE".to_owned())));
    let line = line.prop_map(|(kind, amount, number, country)| {
        let amount = if kind == LineKind::GivenBack { -amount } else { amount };
        let package = Some(format!("acme/part{number}"));
        let creator = Some("ten_00000000000000000000000007".to_owned());
        Fact::Line(Line { kind, amount, ours: amount / 5, currency: Currency::Usd, package, creator, country })
    });
    prop_oneof![changed, paid, line]
}

proptest! {
    #[test]
    fn what_recurs_before_and_its_movements_are_what_recurs_after(
        history in history(),
        first in 0..20usize,
        days in 1..20usize,
    ) {
        let (rows, model) = rows_of(history);
        let range = &rows[first..(first + days).min(rows.len())];
        let figures = of_range(range, &[]);
        for currency in [Currency::Usd, Currency::Jpy] {
            let of = |name| value(&figures, name, currency);
            let moved = [Name::MrrNew, Name::MrrExpansion, Name::MrrContraction, Name::MrrChurn, Name::MrrReactivation];
            let moved: i64 = moved.into_iter().map(of).sum();
            prop_assert_eq!(of(Name::MrrOpening) + moved, of(Name::MrrClosing));
            let came = of(Name::SubscribersNew) + of(Name::SubscribersReactivated) - of(Name::SubscribersChurned);
            prop_assert_eq!(of(Name::SubscribersOpening) + came, of(Name::SubscribersClosing));
            let last = &rows[rows.len() - 1].closing;
            prop_assert_eq!(last.recurring.get(&currency).copied().unwrap_or_default(), model.recurring(currency));
            prop_assert_eq!(last.subscribers.get(&currency).copied().unwrap_or_default(), model.subscribers(currency));
        }
    }

    #[test]
    fn cohorts_are_all_that_ever_paid_and_those_that_pay(history in history()) {
        let (rows, model) = rows_of(history);
        let cohorts = &rows[rows.len() - 1].closing.cohorts;
        let joined: i64 = cohorts.values().map(|it| it.joined).sum();
        let paying: i64 = cohorts.values().map(|it| it.paying).sum();
        prop_assert_eq!(usize::try_from(joined).unwrap(), model.first_paid_on.len());
        prop_assert_eq!(usize::try_from(paying).unwrap(), model.paying.len());
    }

    #[test]
    fn a_day_is_the_sum_of_its_parts_in_any_order_and_with_any_of_them_twice(
        facts in proptest::collection::vec((fact(), 0..4usize), 0..60).prop_shuffle(),
        twice in proptest::collection::vec(0..60usize, 0..20),
    ) {
        let named: Vec<(String, Fact, usize)> =
            facts.into_iter().enumerate().map(|(at, (fact, part))| (format!("{at}"), fact, part)).collect();
        let mut whole = Facts::default();
        let mut parts: [Facts; 4] = Default::default();
        for (id, fact, part) in &named {
            whole.insert(id.clone(), fact.clone());
            parts[*part].insert(id.clone(), fact.clone());
        }
        let mut summed = Day::default();
        for part in parts.iter().rev() {
            summed.add_all(&part.day());
        }
        prop_assert_eq!(&summed, &whole.day());
        let mut merged = Facts::default();
        for part in parts.into_iter().rev() {
            merged.merge(part);
        }
        for (id, fact, _) in twice.iter().filter_map(|at| named.get(*at)) {
            merged.insert(id.clone(), fact.clone());
        }
        prop_assert_eq!(merged.day(), whole.day());
    }

    #[test]
    fn whatever_revenue_is_told_apart_by_it_is_the_same_together(facts in proptest::collection::vec(fact(), 0..60)) {
        let mut all = Facts::default();
        for (at, fact) in facts.into_iter().enumerate() {
            all.insert(at.to_string(), fact);
        }
        let day = all.day();
        let key = RevenueKey { by: By::Stream, currency: Currency::Usd, of: Some(MARKETPLACE.to_owned()) };
        let stream = day.revenue.get(&key).copied().unwrap_or_default();
        for by in [By::Package, By::Creator, By::Country] {
            let of_all = day.revenue.iter().filter(|(key, _)| key.by == by);
            let mut sum = numbers_store::facts::Revenue::default();
            of_all.for_each(|(_, revenue)| sum.add_all(revenue));
            prop_assert_eq!(sum, stream);
        }
    }
}

/// Ten pay 3,000 by the month; in 30 days one of them leaves, one pays half, and one comes.
#[test]
fn rates_are_of_the_range_and_an_estimate_says_by_what() {
    let dollars = |amount| Some(Recurring { amount, currency: Currency::Usd });
    let mut history: Vec<(i64, usize, Option<Recurring>)> = (0..10).map(|at| (0, at, dollars(3_000))).collect();
    history.extend([(5, 0, None), (6, 1, dollars(1_500)), (7, 10, dollars(3_000)), (8, 0, dollars(3_000))]);
    let (rows, _) = rows_of(history);
    let cost = |campaign: &str, amount| Cost {
        campaign: campaign.parse().unwrap(),
        day: FIRST,
        currency: Currency::Usd,
        amount,
        recorded_at: Time::from(jiff::Timestamp::UNIX_EPOCH),
        recorded_by: StaffId::new(Ulid(1)),
    };
    let costs = [cost("spring", 10_000), cost("spring", 5_000), cost("autumn", 1)];
    let figures = of_range(&rows[1..11], &costs);
    let of = |name| value(&figures, name, Currency::Usd);
    assert_eq!((of(Name::MrrOpening), of(Name::MrrNew), of(Name::MrrContraction)), (30_000, 3_000, -1_500));
    assert_eq!((of(Name::MrrChurn), of(Name::MrrReactivation), of(Name::MrrClosing)), (-3_000, 3_000, 31_500));
    assert_eq!((of(Name::SubscriberChurnRate), of(Name::RevenueChurnRate)), (1_000, 1_000));
    // 31,500 by eleven; and by a tenth in ten days, which is three tenths in a month.
    assert_eq!((of(Name::Arpa), of(Name::Ltv)), (2_863, 9_545));
    assert_eq!(of(Name::Cac), 15_001, "one has come");
    assert_eq!(about(&figures, Name::CampaignCost, "spring").value, Some(15_000));
    assert_eq!(about(&figures, Name::CohortRetention, "2026-01").value, Some(10_000));
}

#[test]
fn what_nobody_has_written_down_or_cannot_be_divided_is_no_number_and_says_why() {
    let dollars = Some(Recurring { amount: 3_000, currency: Currency::Usd });
    let (rows, _) = rows_of(vec![(0, 0, dollars)]);
    let figures = of_range(&rows[..1], &[]);
    for name in [Name::FunnelViewed, Name::FunnelCart, Name::SubscriberChurnRate, Name::Ltv] {
        let figure = figures.iter().find(|it| it.name == name).unwrap();
        assert_eq!(figure.value, None, "{name:?}");
        assert!(figure.missing().unwrap().ends_with('.'), "{name:?}");
    }
    let known = figures.iter().filter(|it| it.value.is_some());
    assert!(known.clone().count() > 10);
    assert!(known.clone().all(|it| it.missing().is_none()));
    assert_eq!(of_range(&[], &[]).iter().filter(|it| it.value.is_some()).count(), 1, "no order was paid");
}
