//! Random subscriptions over three months whose events come late, twice and in any order.

use std::collections::{BTreeMap, BTreeSet};

use domain::plan::{Limit, Operation, Overage, Period, Under};
use ledger::Currency;
use proptest::prelude::*;
use rating::{Bill, Charged, Event, Line, Price, Rate, Rated, Sorter, Terms};

use crate::model::{Charge, charges};
use crate::{event, first_bill, hours_in, months, of_periods, price, rate, subscription};

const STEPS: u64 = 4;
const OPERATIONS: [Operation; 2] = [Operation::ApiCalls, Operation::Generations];

#[derive(Debug, Clone)]
struct Story {
    terms: Vec<Terms>,
    /// Distinct; in the order of their ids.
    events: Vec<Event>,
    /// With which of the three invoices each of them becomes known.
    known: Vec<usize>,
}

fn any_price() -> impl Strategy<Value = Price> {
    // Few, so that a price comes back.
    (0..3_i64, 0..3_usize, 0..4_usize, any::<bool>()).prop_map(|(amount, per, currency, is_begun)| {
        let charged = if is_begun { Charged::Begun } else { Charged::Exactly };
        let currency = [Currency::Usd, Currency::Usd, Currency::Jpy, Currency::Kwd][currency];
        price(amount * 7 * currency.charge_step(), currency, [1, 4, 10][per], charged)
    })
}

fn any_terms() -> impl Strategy<Value = Vec<Terms>> {
    let rate = prop_oneof![
        1 => Just(Rate::Free),
        4 => (0..60_u64, any_price()).prop_map(|(included, price)| Rate::Beyond { included, price }),
    ];
    let count = OPERATIONS.len() * usize::try_from(STEPS).unwrap();
    prop::collection::vec(rate, count).prop_map(|rates| {
        let places = OPERATIONS.into_iter().flat_map(|operation| (0..STEPS).map(move |step| (operation, step)));
        places.zip(rates).map(|((operation, step), rate)| Terms { operation, step, rate }).collect()
    })
}

fn story() -> impl Strategy<Value = Story> {
    let one = (any::<u32>(), 0..2_usize, 0..STEPS, 0..25_u64, 0..3_usize, 0..600_i64, 0..3_usize);
    (any_terms(), prop::collection::vec(one, 0..40)).prop_map(|(terms, ones)| {
        let mut events = BTreeMap::new();
        for (id, operation, step, units, month, hours, late) in ones {
            let id = u128::from(id);
            let granted_at = hours_in(months()[month], hours);
            // It is known when its month closes, or up to two invoices later.
            events.insert(id, (event(id, OPERATIONS[operation], step, units, granted_at), (month + late).min(2)));
        }
        let (events, known) = events.into_values().unzip();
        Story { terms, events, known }
    })
}

impl Story {
    fn known_by(&self, invoice: usize) -> Vec<Event> {
        self.events.iter().zip(&self.known).filter(|(_, known)| **known <= invoice).map(|it| *it.0).collect()
    }

    /// Each month's, one after the other.
    fn invoices(&self) -> [Rated; 3] {
        let mut billed = Vec::new();
        [0, 1, 2].map(|at| {
            let bill = Bill {
                subscription: subscription(),
                closing: months()[at],
                earlier: &months()[..at],
                billed: &billed,
                terms: &self.terms,
            };
            let rated = rate(&bill, &self.known_by(at)).unwrap();
            billed.clone_from(&rated.totals);
            rated
        })
    }
}

/// A line's figures as the model has them.
fn charge(line: &Line) -> Charge {
    let counted = line.counted();
    Charge { price: line.price, units: counted.units, over: counted.over, amount: line.amount }
}

/// Prices in the order in which they begin.
fn by_operation(lines: &[Line]) -> BTreeMap<Operation, Vec<Charge>> {
    let mut all = BTreeMap::<Operation, Vec<Charge>>::new();
    for line in lines {
        all.entry(line.operation).or_default().push(charge(line));
    }
    all
}

/// Without what has no units: the model has an entry for an event of none.
fn with_units(mut charges: BTreeMap<Operation, Vec<Charge>>) -> BTreeMap<Operation, Vec<Charge>> {
    charges.values_mut().for_each(|charges| charges.retain(|charge| charge.units > 0));
    charges.retain(|_, charges| !charges.is_empty());
    charges
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_bill_is_what_the_model_counts_unit_by_unit(story in story()) {
        for month in months() {
            let rated = rate(&first_bill(month, &story.terms), &story.events).unwrap();
            prop_assert_eq!(by_operation(&rated.lines), with_units(charges(&story.events, &story.terms, month)));
        }
    }

    #[test]
    fn order_batches_and_duplicates_change_nothing(story in story(), order in any::<u64>(), cut in 0..40_usize) {
        let month = months()[1];
        let rated = rate(&first_bill(month, &story.terms), &story.events).unwrap();
        let mut events = story.events.clone();
        let twice = events.iter().copied().filter(|event| event.id.0 % 3 == 0).collect::<Vec<_>>();
        events.extend(&twice);
        // Any order, and the same for the same number.
        events.sort_by_key(|event| event.id.0.wrapping_mul(u128::from(order) | 1) % 1_000_003);
        let (one, other) = events.split_at(cut.min(events.len()));
        let mut sorter = Sorter::default();
        for event in other.iter().chain(one) {
            sorter.push(*event).unwrap();
        }
        let sorted: Vec<Event> = sorter.drain().collect();
        let again = rate(&first_bill(month, &story.terms), &sorted).unwrap();
        prop_assert_eq!(again.duplicates, twice.len() as u64);
        prop_assert_eq!(Rated { duplicates: 0, ..again }, rated);
    }

    /// Also of the units that came late: their lines bring what one invoice would have had.
    #[test]
    fn all_invoices_together_are_one_with_every_event_in_time(story in story()) {
        let invoices = story.invoices();
        for (at, month) in months().into_iter().enumerate() {
            let in_time = charges(&story.events, &story.terms, month);
            let mut amounts = BTreeMap::new();
            let mut units = 0;
            for line in invoices.iter().flat_map(|rated| &rated.lines).filter(|line| line.period == month) {
                let (counted, billed) = (line.counted(), line.billed());
                units += counted.units - billed.units;
                *amounts.entry(line.operation).or_insert(0) += line.amount;
                prop_assert_eq!(counted.included + counted.over, counted.units);
                prop_assert!(line.amount >= 0 && (line.amount == 0 || counted.over > billed.over), "{:?}", line);
            }
            let distinct: u64 = story.events.iter().filter(|it| month.contains(it.granted_at)).map(|it| it.units).sum();
            prop_assert_eq!(units, distinct);
            for (operation, charges) in in_time {
                let expected = charges.iter().map(|charge| charge.amount).sum::<i64>();
                prop_assert_eq!(amounts.remove(&operation).unwrap_or_default(), expected);
            }
            prop_assert!(amounts.values().all(|amount| *amount == 0));
            let ids: BTreeSet<_> = invoices[at].lines.iter().map(|line| (line.period, line.operation)).collect();
            prop_assert!(ids.iter().all(|(period, _)| *period <= month), "of a month that is open");
        }
    }

    #[test]
    fn a_run_that_is_repeated_after_its_invoice_bills_nothing_more(story in story()) {
        let [_, _, last] = story.invoices();
        let closing = Period::try_from("2026-04-30/2026-05-31".to_owned()).unwrap();
        let bill = Bill { earlier: &months(), billed: &last.totals, ..first_bill(closing, &story.terms) };
        let again = rate(&bill, &story.events).unwrap();
        prop_assert_eq!(&again.lines, &[]);
        prop_assert_eq!(again.totals, last.totals);
        let [january, ..] = months();
        let [first, ..] = story.invoices();
        prop_assert_eq!(of_periods(&first.totals, &[january]), first.totals);
    }

    #[test]
    fn a_line_is_less_than_what_can_be_charged_off(story in story()) {
        for line in story.invoices().iter().flat_map(|rated| &rated.lines) {
            let Some(Price { amount, per, charged: Charged::Exactly }) = line.price else { continue };
            let (per, over) = (i128::from(per.get()), i128::from(line.counted().over - line.billed().over));
            let off = i128::from(line.amount) * per - over * i128::from(amount.amount());
            // A minor unit, or ten of Kuwait's.
            let least = per * i128::from(amount.currency().charge_step());
            prop_assert!(off.abs() < least, "{} of {:?}", off, line);
            prop_assert!(line.is_late || (2 * off <= least && 2 * off > -least), "not half up: {:?}", line);
        }
    }

    /// What the product shows while the period runs. A price that comes back after another one
    /// has begun its package, so here it costs as much or less.
    #[test]
    fn a_bill_is_what_quotas_show_as_overage(
        parts in prop::collection::vec((0..200_u64, 0..3_u64, 1..4_u64, 0..300_u64), 1..6), returns in any::<bool>()
    ) {
        let month = months()[1];
        let soft = |(step, &(included, cents, per, units)): (usize, &(u64, u64, u64, u64))| {
            let step = step as u64;
            // Where no price returns, each step has another one.
            let price_cents = if returns { cents } else { cents + 10 * step };
            (Under { step, limit: Limit::Soft { included, price_cents, per } }, units)
        };
        let committed: Vec<(Under, u64)> = parts.iter().enumerate().map(soft).collect();
        let terms: Vec<Terms> =
            committed.iter().map(|(under, _)| Terms::of(Operation::Generations, *under).unwrap()).collect();
        let events: Vec<Event> = committed.iter().enumerate()
            .map(|(at, (under, units))| event(at as u128, Operation::Generations, under.step, *units, hours_in(month, 1)))
            .collect();
        let lines = rate(&first_bill(month, &terms), &events).unwrap().lines;
        let shown = Overage::of(committed);
        let cents = lines.iter().map(|line| u64::try_from(line.amount).unwrap()).sum::<u64>();
        prop_assert_eq!(lines.iter().map(|line| line.counted().over).sum::<u64>(), shown.units);
        prop_assert!(if returns { cents <= shown.cents } else { cents == shown.cents }, "{} of {:?}", cents, shown);
    }
}
