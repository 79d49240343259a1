//! What makes no bill: a wrong one would be worse.

use domain::TenantId;
use domain::plan::{Limit, Operation, Under};
use ledger::Currency;
use rating::{Bill, Charged, Counting, EVENTS_MAX, Event, RatingError, Sorter, Terms, Total};
use ulid::Ulid;

use crate::{beyond, first_bill, generations, hours_in, months, price, rate};

fn terms() -> [Terms; 1] {
    [beyond(1, 10, price(3, Currency::Usd, 2, Charged::Exactly))]
}

fn total(units: u64) -> Total {
    Total { period: months()[0], operation: Operation::Generations, step: 1, units }
}

#[test]
fn an_event_that_cannot_be_counted_once_is_refused() {
    let [_, march, _] = months();
    let terms = terms();
    let bill = first_bill(march, &terms);
    let event = generations(5, 1, 1, hours_in(march, 1));
    let refused = |second: Event| rate(&bill, &[event, second]).unwrap_err();
    assert_eq!(refused(Event { id: Ulid(4), ..event }), RatingError::EventOrder(Ulid(4)));
    assert_eq!(refused(Event { units: 2, ..event }), RatingError::EventDiffers(Ulid(5)));
    let stranger = Event { subscription: TenantId::new(Ulid(8)), id: Ulid(6), ..event };
    assert_eq!(refused(stranger), RatingError::EventOfAnother(Ulid(6)));
    let unknown = Event { id: Ulid(6), step: 2, ..event };
    assert_eq!(refused(unknown), RatingError::TermsUnknown(Operation::Generations, 2));
    let too_many = Event { id: Ulid(6), units: u64::MAX, ..event };
    assert_eq!(refused(too_many), RatingError::Overflow);
    assert_eq!(rate(&bill, &[event, event]).unwrap().duplicates, 1);
}

#[test]
fn a_bill_that_contradicts_itself_is_refused() {
    let [february, march, _] = months();
    let one = terms();
    let twice = [one[0], one[0]];
    let refused = |bill: Bill<'_>| Counting::new(&bill).unwrap_err();
    let bill = first_bill(march, &one);
    assert_eq!(refused(Bill { earlier: &[march], ..bill }), RatingError::PeriodsOverlap);
    assert_eq!(refused(Bill { closing: february, earlier: &[march], ..bill }), RatingError::PeriodsOverlap);
    assert_eq!(refused(Bill { terms: &twice, ..bill }), RatingError::TermsTwice(Operation::Generations, 1));
    assert_eq!(refused(Bill { billed: &[total(1)], ..bill }), RatingError::BilledOtherPeriod(february));
    let billed_twice = Bill { earlier: &[february], billed: &[total(1), total(2)], ..bill };
    assert_eq!(refused(billed_twice), RatingError::BilledTwice(Operation::Generations, 1, february));
}

#[test]
fn a_bill_whose_events_are_fewer_than_were_billed_is_refused() {
    let [february, march, _] = months();
    let terms = terms();
    let bill = Bill { earlier: &[february], billed: &[total(12)], ..first_bill(march, &terms) };
    let counted = |units| rate(&bill, &[generations(1, 1, units, hours_in(february, 1))]);
    assert_eq!(counted(11), Err(RatingError::BilledMore(Operation::Generations, 1, february)));
    assert_eq!(rate(&bill, &[]), Err(RatingError::BilledMore(Operation::Generations, 1, february)));
    assert_eq!(counted(12).unwrap().lines, []);
}

#[test]
fn more_events_than_fit_into_memory_are_not_sorted_there() {
    let mut sorter = Sorter::default();
    let event = generations(1, 1, 1, hours_in(months()[0], 1));
    for _ in 0..EVENTS_MAX {
        sorter.push(event).unwrap();
    }
    assert_eq!(sorter.push(event), Err(RatingError::EventsCount));
    assert_eq!(sorter.drain().count(), EVENTS_MAX);
    assert_eq!(sorter.push(event), Ok(()));
}

#[test]
fn a_price_that_cannot_be_charged_makes_no_terms() {
    let limit = |price_cents| Limit::Soft { included: 1, price_cents, per: 1 };
    let of = |price_cents| Terms::of(Operation::Generations, Under { step: 1, limit: limit(price_cents) });
    assert!(of(u64::MAX).is_err());
    assert!(of(10).is_ok());
}
