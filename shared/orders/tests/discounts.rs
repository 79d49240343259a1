//! What packages cost by a code, whatever they cost and whatever it takes off.
#![allow(clippy::unwrap_used)]

use orders_store::discounts::rules::{Item, Off, PAYABLE_CENTS_MIN, discounts};
use proptest::prelude::*;

const PRICE_CENTS_MAX: u64 = 9_999_999;

fn off() -> impl Strategy<Value = Off> {
    prop_oneof![(1..=100u8).prop_map(Off::Percent), (1..=PRICE_CENTS_MAX).prop_map(Off::AmountCents)]
}

/// Free, cheap, or at any price that a package can have.
fn item() -> impl Strategy<Value = Item> {
    let price = prop_oneof![Just(0), PAYABLE_CENTS_MIN..200, PAYABLE_CENTS_MIN..=PRICE_CENTS_MAX];
    (price, proptest::bool::weighted(0.8))
        .prop_map(|(list_price_cents, is_included)| Item { list_price_cents, is_included })
}

/// What the code promises for one package, by exact arithmetic in hundredths of a cent.
fn promised(off: Off, item: &Item) -> u64 {
    match off {
        _ if !item.is_included => 0,
        Off::Percent(percent) => item.list_price_cents * u64::from(percent),
        Off::AmountCents(amount) => amount.min(item.list_price_cents) * 100,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn nobody_gets_more_off_than_promised_nor_is_asked_for_what_a_card_cannot_pay(
        off in off(), items in proptest::collection::vec(item(), 1..=10)
    ) {
        let discounts = discounts(off, &items);
        prop_assert_eq!(discounts.len(), items.len());
        let paid = |(item, discount): (&Item, &u64)| item.list_price_cents.checked_sub(*discount).unwrap();
        let total: u64 = items.iter().zip(&discounts).map(paid).sum();
        prop_assert!(total == 0 || total >= PAYABLE_CENTS_MIN, "{total}");
        let mut short = Vec::new();
        for (item, discount) in items.iter().zip(&discounts) {
            let promised = promised(off, item);
            prop_assert!(discount * 100 <= promised, "more than promised: {item:?} {discount}");
            // Less by a part of a cent, but for one package where the total is the least.
            if promised - discount * 100 >= 100 {
                short.push(item);
            }
        }
        prop_assert!(short.is_empty() || (short.len() == 1 && total == PAYABLE_CENTS_MIN), "{short:?} {total}");
    }

    #[test]
    fn a_larger_percentage_costs_no_more(percent in 1..100u8, items in proptest::collection::vec(item(), 1..=10)) {
        let total = |percent| {
            let discounts = discounts(Off::Percent(percent), &items);
            items.iter().zip(discounts).map(|(item, it)| item.list_price_cents - it).sum::<u64>()
        };
        prop_assert!(total(percent + 1) <= total(percent));
    }
}
