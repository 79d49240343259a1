//! Bills against a model that counts unit by unit, and what is refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod model;
mod properties;
mod refusals;

use std::num::NonZeroU64;

use domain::plan::{Anchor, Operation, Period};
use domain::{TenantId, Time};
use jiff::SignedDuration;
use ledger::{Currency, Money};
use rating::{Bill, Charged, Counting, Event, Price, Rate, Rated, RatingError, Terms, Total};
use ulid::Ulid;

fn subscription() -> TenantId {
    TenantId::new(Ulid(7))
}

/// Three months that follow each other, and touch.
fn months() -> [Period; 3] {
    ["2026-01-31/2026-02-28", "2026-02-28/2026-03-31", "2026-03-31/2026-04-30"]
        .map(|text| Period::try_from(text.to_owned()).unwrap())
}

fn hours_in(period: Period, hours: i64) -> Time {
    period.start().plus(SignedDuration::from_hours(hours))
}

fn event(id: u128, operation: Operation, step: u64, units: u64, granted_at: Time) -> Event {
    Event { id: Ulid(id), subscription: subscription(), operation, units, step, granted_at }
}

fn generations(id: u128, step: u64, units: u64, granted_at: Time) -> Event {
    event(id, Operation::Generations, step, units, granted_at)
}

fn price(amount: i64, currency: Currency, per: u64, charged: Charged) -> Price {
    Price { amount: Money::new(amount, currency).unwrap(), per: NonZeroU64::new(per).unwrap(), charged }
}

fn beyond(step: u64, included: u64, price: Price) -> Terms {
    Terms { operation: Operation::Generations, step, rate: Rate::Beyond { included, price } }
}

/// Of events in the order of their ids.
fn rate(bill: &Bill<'_>, events: &[Event]) -> Result<Rated, RatingError> {
    let mut counting = Counting::new(bill)?;
    for event in events {
        counting.add(event)?;
    }
    counting.finish()
}

fn first_bill<'a>(closing: Period, terms: &'a [Terms]) -> Bill<'a> {
    Bill { subscription: subscription(), closing, earlier: &[], billed: &[], terms }
}

/// What is kept of a bill, for one that takes late events of these periods.
fn of_periods(totals: &[Total], periods: &[Period]) -> Vec<Total> {
    totals.iter().copied().filter(|total| periods.contains(&total.period)).collect()
}

#[test]
fn a_line_explains_its_amount_down_to_the_units() {
    let [_, march, _] = months();
    let cents = |amount, per| price(amount, Currency::Usd, per, Charged::Exactly);
    let terms = [beyond(3, 1_000, cents(10, 1)), beyond(4, 2_000, cents(5, 10))];
    // 1,500 under the first plan; of 800 under the second one 300 are over what it includes.
    let events = [generations(1, 3, 1_500, hours_in(march, 1)), generations(2, 4, 800, hours_in(march, 400))];
    let lines = rate(&first_bill(march, &terms), &events).unwrap().lines;
    let texts: Vec<String> = lines.iter().map(rating::Line::explanation).collect();
    assert_eq!(
        texts,
        [
            "generations, 2026-02-28/2026-03-31: 1500 used, 1000 included, 500 over at 0.10 usd for 1: 50.00 usd",
            "generations, 2026-02-28/2026-03-31: 800 used, 500 included, 300 over at 0.05 usd for 10: 1.50 usd",
        ]
    );
}

#[test]
fn late_units_are_a_line_of_the_next_invoice_under_their_own_terms() {
    let [february, march, _] = months();
    let yen = |amount| price(amount, Currency::Jpy, 1, Charged::Exactly);
    let terms = [beyond(1, 10, yen(15)), beyond(2, 10, yen(8))];
    let mut events = vec![generations(1, 1, 12, hours_in(february, 1)), generations(9, 2, 11, hours_in(march, 1))];
    let first = rate(&first_bill(february, &terms), &events[..1]).unwrap();
    assert_eq!(first.lines[0].amount, 30);
    // Known after the invoice, and its id lies before the one that was billed.
    events.insert(0, generations(0, 1, 3, hours_in(february, 2)));
    let next = Bill { earlier: &[february], billed: &first.totals, ..first_bill(march, &terms) };
    let texts: Vec<String> = rate(&next, &events).unwrap().lines.iter().map(rating::Line::explanation).collect();
    assert_eq!(
        texts,
        [
            "generations, 2026-01-31/2026-02-28, late: 15 used, 10 included, 5 over at 15 jpy for 1, \
             less 12 used and 2 over that were billed: 45 jpy",
            "generations, 2026-02-28/2026-03-31: 11 used, 10 included, 1 over at 8 jpy for 1: 8 jpy",
        ]
    );
}

#[test]
fn what_is_paid_at_one_price_is_rounded_once_however_often_the_plan_changed() {
    let [_, march, _] = months();
    let package = price(50, Currency::Usd, 10_000, Charged::Begun);
    let terms = [beyond(1, 100, package), beyond(2, 200, package)];
    let events = [generations(1, 1, 150, hours_in(march, 1)), generations(2, 2, 150, hours_in(march, 2))];
    let lines = rate(&first_bill(march, &terms), &events).unwrap().lines;
    assert_eq!(lines.iter().map(|line| (line.counted().over, line.amount)).collect::<Vec<_>>(), [(150, 50)]);
    assert_eq!(
        lines[0].explanation(),
        "generations, 2026-02-28/2026-03-31: 300 used, 150 included, 150 over at 0.50 usd for 10000 begun: 0.50 usd"
    );
    assert_eq!(lines[0].parts.iter().map(|part| part.counted.over).collect::<Vec<_>>(), [50, 100]);
}

#[test]
fn what_costs_nothing_is_shown_and_not_charged() {
    let [_, march, _] = months();
    let terms = [Terms { operation: Operation::Generations, step: 1, rate: Rate::Free }];
    let lines = rate(&first_bill(march, &terms), &[generations(1, 1, 9, hours_in(march, 1))]).unwrap().lines;
    assert_eq!(lines[0].amount, 0);
    assert_eq!(lines[0].explanation(), "generations, 2026-02-28/2026-03-31: 9 used, 9 included, free");
}

#[test]
fn a_period_begins_with_its_first_moment_and_ends_before_the_next_ones() {
    let [february, march, _] = months();
    let terms = [beyond(1, 0, price(1, Currency::Usd, 1, Charged::Exactly))];
    let before = |time: Time| time.plus(SignedDuration::from_millis(-1));
    let events = [
        generations(1, 1, 1, before(february.start())),
        generations(2, 1, 10, february.start()),
        generations(3, 1, 100, before(february.end())),
        generations(4, 1, 1_000, march.start()),
    ];
    let rated = rate(&first_bill(february, &terms), &events).unwrap();
    assert_eq!(rated.lines[0].amount, 110);
    assert_eq!((rated.too_late.events, rated.too_late.units), (1, 1));
    assert_eq!((rated.ahead.events, rated.ahead.units), (1, 1_000));
    assert_eq!(Period::of(Anchor::at(months()[0].start()), march.start()), march);
}
