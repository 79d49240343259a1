//! The sums, to the cent, against exact fractions.

use invoices::{Category, Invoice, InvoiceFields, Line};
use proptest::prelude::*;

use crate::samples::{self, line, untaxed};

fn invoice_of(lines: Vec<Line>) -> Invoice {
    Invoice::new(InvoiceFields { lines, exemption_reason: Some("Small business".to_owned()), ..samples::fields() })
        .unwrap()
}

#[test]
fn tax_is_rounded_once_for_each_rate() {
    // By line each would be 0.0019, which rounds to nothing; together it is 0.19.
    let sums = invoice_of(vec![line("one cent", 1, 1, 1_900); 100]).sums();
    assert_eq!((sums.net_minor, sums.tax_minor, sums.total_minor), (100, 19, 119));
    // 0.50 at 7 % is 0.035, half a cent of which goes upwards.
    let sums = invoice_of(vec![line("half", 1, 50, 700)]).sums();
    assert_eq!(sums.tax_minor, 4);
    let sums =
        invoice_of(vec![line("a", 1, 10_000, 1_900), line("b", 1, 10_000, 700), line("c", 2, 10_000, 1_900)]).sums();
    let taxes: Vec<_> = sums.taxes.iter().map(|tax| (tax.rate_basis_points, tax.net_minor, tax.tax_minor)).collect();
    assert_eq!(taxes, [(700, 10_000, 700), (1_900, 30_000, 5_700)]);
    assert_eq!((sums.total_minor, sums.paid_minor, sums.due_minor), (46_400, 46_400, 0));
}

#[test]
fn what_was_taken_for_a_line_is_not_calculated_anew() {
    let told = |tax| Line { tax_minor: Some(tax), ..line("told", 1, 50, 700) };
    // Each rounds 0.035 to 0.04, and both together are 0.07.
    let sums = invoice_of(vec![told(4), told(4)]).sums();
    assert_eq!((sums.tax_minor, sums.total_minor, sums.taxes.len()), (8, 108, 1));
    let sums = invoice_of(vec![told(4), line("untold", 1, 10_000, 700)]).sums();
    assert_eq!(sums.tax_minor, 704);
    let stray = InvoiceFields { lines: vec![told(104)], ..samples::fields() };
    let refused = Invoice::new(stray).unwrap_err();
    assert_eq!(refused.to_string(), "amount_out_of_bounds: lines.tax_minor");
}

#[test]
fn what_is_not_paid_is_due() {
    let sums = Invoice::new(InvoiceFields { paid_at: None, ..samples::fields() }).unwrap().sums();
    assert_eq!((sums.paid_minor, sums.due_minor), (0, sums.total_minor));
}

pub(crate) fn lines() -> impl Strategy<Value = Vec<Line>> {
    let rate = prop::sample::select(vec![1_900_u16, 700, 2_000, 550, 2_550, 50, 9_999, 10_000]);
    let standard = (1..=1_000_u32, 0..=2_000_000_i64, rate)
        .prop_map(|(quantity, price, rate)| line("Something", quantity, price, rate));
    let untaxed = (prop::sample::select(vec![Category::Zero, Category::Exempt]), 0..=2_000_000_i64)
        .prop_map(|(category, price)| Line { unit_price_minor: price, ..untaxed(category) });
    prop::collection::vec(prop_oneof![4 => standard, 1 => untaxed], 1..=12)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sums_are_exact(lines in lines()) {
        let sums = invoice_of(lines.clone()).sums();
        let net: i128 = lines.iter().map(|line| i128::from(line.quantity) * i128::from(line.unit_price_minor)).sum();
        prop_assert_eq!(i128::from(sums.net_minor), net);
        for tax in &sums.taxes {
            // Never further than half a unit from the exact fraction, and upwards from the middle.
            let over = i128::from(tax.tax_minor) * 20_000 - i128::from(tax.net_minor) * i128::from(tax.rate_basis_points) * 2;
            prop_assert!((-10_000 < over) && (over <= 10_000), "{:?}", tax);
        }
        prop_assert_eq!(sums.net_minor, sums.taxes.iter().map(|tax| tax.net_minor).sum::<i64>());
        prop_assert_eq!(sums.tax_minor, sums.taxes.iter().map(|tax| tax.tax_minor).sum::<i64>());
        prop_assert_eq!(sums.total_minor, sums.net_minor + sums.tax_minor);
        prop_assert_eq!(sums.total_minor, sums.paid_minor + sums.due_minor);
    }
}
