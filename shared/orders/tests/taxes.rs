//! Whatever Stripe calculates: an order's tax is the sum of its lines', what is shown is paid,
//! and what is given back in whichever parts has no more tax in it than was taken.
#![allow(clippy::unwrap_used)]

use domain::TenantId;
use ledger::{Account, Currency, Money, Sale, Split, TransferId};
use orders_store::billing::Buyer;
use orders_store::orders::Line;
use orders_store::tax::{self, TaxBehavior};
use payments::{CalculatedLine, Calculation, TaxPart};
use proptest::prelude::*;
use registry::PackageId;
use ulid::Ulid;

fn buyer() -> Buyer {
    Buyer {
        name: "Ada".to_owned().try_into().unwrap(),
        business_name: None,
        vat_id: None,
        country: "DE".parse().unwrap(),
        state: None,
        postal_code: None,
    }
}

fn line(price_cents: u64) -> Line {
    Line {
        package: PackageId::parse("acme/types").unwrap(),
        title: "Types".to_owned(),
        creator: TenantId::new(Ulid(2)),
        collaborators: Vec::new(),
        affiliate: None,
        seats: None,
        price_cents,
        discount_cents: 0,
        tax: None,
    }
}

/// What Stripe answers of lines with these prices and taxes.
fn calculated(lines: &[(i64, i64)], is_inclusive: bool) -> Calculation {
    let part = |tax: i64| TaxPart {
        amount: tax,
        taxable: 0,
        country: "DE".to_owned(),
        state: None,
        jurisdiction: "Germany".to_owned(),
        reason: "standard_rated".to_owned(),
        tax_type: None,
        rate_percent: None,
    };
    let of = |(at, (amount, tax)): (usize, &(i64, i64))| CalculatedLine {
        reference: tax::reference(at),
        amount: *amount,
        tax: *tax,
        parts: vec![part(*tax)],
    };
    let (prices, taxes) = lines.iter().fold((0, 0), |(prices, taxes), (price, tax)| (prices + price, taxes + tax));
    Calculation {
        id: "taxcalc_1".to_owned(),
        total: if is_inclusive { prices } else { prices + taxes },
        tax_exclusive: if is_inclusive { 0 } else { taxes },
        tax_inclusive: if is_inclusive { taxes } else { 0 },
        lines: lines.iter().enumerate().filter(|(_, (price, _))| *price > 0).map(of).collect(),
    }
}

/// A price, and a tax of 0 to 30 percent of it; what costs nothing bears none.
fn priced() -> impl Strategy<Value = (i64, i64)> {
    (prop_oneof![Just(0), 1..9_999_999i64], 0..=30i64).prop_map(|(price, percent)| (price, price * percent / 100))
}

fn lines_of(priced: &[(i64, i64)]) -> Vec<Line> {
    priced.iter().map(|(price, _)| line(u64::try_from(*price).unwrap())).collect()
}

fn behavior(is_inclusive: bool) -> TaxBehavior {
    if is_inclusive { TaxBehavior::Inclusive } else { TaxBehavior::Exclusive }
}

fn id(text: String) -> TransferId {
    TransferId::new(text).unwrap()
}

proptest! {
    #[test]
    fn an_orders_tax_is_the_sum_of_its_lines_and_what_is_shown_is_paid(
        priced in proptest::collection::vec(priced(), 1..=7), is_inclusive: bool
    ) {
        let calculation = calculated(&priced, is_inclusive);
        let behavior = behavior(is_inclusive);
        let (lines, order) = tax::apply(&calculation, behavior, lines_of(&priced), buyer()).unwrap();
        prop_assert_eq!(order.tax_cents, lines.iter().map(Line::tax_cents).sum::<u64>());
        for line in &lines {
            prop_assert_eq!(line.net_cents() + line.tax_cents(), line.gross_cents());
            let shown = if is_inclusive { line.gross_cents() } else { line.net_cents() };
            prop_assert_eq!(shown, line.price_cents);
        }
        prop_assert_eq!(lines.iter().map(Line::gross_cents).sum::<u64>(), u64::try_from(calculation.total).unwrap());
    }

    #[test]
    fn an_answer_that_does_not_add_up_charges_nobody(
        priced in proptest::collection::vec(priced(), 1..=7), is_inclusive: bool, off in 1..100i64, what in 0..4u8
    ) {
        prop_assume!(priced.iter().any(|(price, _)| *price > 0));
        let mut calculation = calculated(&priced, is_inclusive);
        match what {
            0 => calculation.total += off,
            1 => calculation.lines[0].tax += off,
            2 => calculation.lines[0].amount += off,
            _ => drop(calculation.lines.remove(0)),
        }
        prop_assert!(tax::apply(&calculation, behavior(is_inclusive), lines_of(&priced), buyer()).is_err());
    }

    #[test]
    fn refunds_in_any_split_never_give_back_more_tax_than_was_taken(
        (net, tax) in (1..9_999_999i64, 0..3_000_000i64), parts in proptest::collection::vec(1..100u32, 1..6)
    ) {
        let usd = |amount| Money::new(amount, Currency::Usd).unwrap();
        let buyer = TenantId::new(Ulid(1));
        let sale = Sale { buyer, price: usd(net), tax, split: Split::of_creator(TenantId::new(Ulid(2))) };
        let sold = ledger::sale(id("sale/1".to_owned()), &sale).unwrap();
        let sum: u32 = parts.iter().sum();
        let mut earlier: Vec<ledger::Transfer> = Vec::new();
        for (at, part) in parts.iter().enumerate() {
            let left = ledger::left(&sold, &earlier);
            let is_last = at + 1 == parts.len();
            let amount = if is_last { left } else { (net + tax) * i64::from(*part) / i64::from(sum) };
            if amount > 0 {
                let refund = ledger::refund(id(format!("refund/{at}")), &sold, &earlier, buyer, usd(amount)).unwrap();
                earlier.push(refund);
            }
            let back: i64 = earlier.iter().map(|it| it.of(Account::Tax)).sum();
            prop_assert!((0..=tax).contains(&back), "{back} of {tax}");
        }
        prop_assert_eq!(earlier.iter().map(|it| it.of(Account::Tax)).sum::<i64>(), tax);
    }
}
