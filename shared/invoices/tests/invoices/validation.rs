//! What an invoice may hold: every refusal has a stable code and names its field.

use invoices::{Category, Currency, Invoice, InvoiceFields, Line, Party};
use jiff::civil::date;

use crate::samples::{fields, line, untaxed};

fn refusal(change: impl FnOnce(&mut InvoiceFields)) -> String {
    let mut fields = fields();
    change(&mut fields);
    Invoice::new(fields).map_or_else(|error| error.to_string(), |_| "taken".to_owned())
}

fn line_refusal(change: impl FnOnce(&mut Line)) -> String {
    refusal(|fields| change(&mut fields.lines[1]))
}

#[test]
fn texts_are_there_short_and_without_control_characters() {
    assert_eq!(refusal(|_| ()), "taken");
    assert_eq!(refusal(|fields| fields.number = " ".to_owned()), "missing: number");
    assert_eq!(refusal(|fields| fields.number = "1".repeat(41)), "too_long: number");
    assert_eq!(refusal(|fields| fields.seller.name = "é".repeat(121)), "too_long: seller.name");
    assert_eq!(refusal(|fields| fields.seller.name = "é".repeat(120)), "taken");
    assert_eq!(refusal(|fields| fields.buyer.address[1] = "a".repeat(101)), "too_long: buyer.address[1]");
    assert_eq!(refusal(|fields| fields.buyer.address = vec!["a".to_owned(); 4]), "too_many: buyer.address");
    assert_eq!(refusal(|fields| fields.payment_reference = Some(String::new())), "missing: payment_reference");
    assert_eq!(line_refusal(|line| line.description = "a".repeat(301)), "too_long: lines[1].description");
    for text in ["a\tb", "a\nb", "a\u{0}", "a\u{202E}b", "a\u{FFFF}", "a\u{2028}b", "\u{E000}"] {
        assert_eq!(
            line_refusal(|line| line.description = text.to_owned()),
            "forbidden_character: lines[1].description"
        );
        assert_eq!(refusal(|fields| fields.buyer.name = text.to_owned()), "forbidden_character: buyer.name");
    }
}

#[test]
fn countries_and_vat_ids_have_their_form() {
    assert_eq!(refusal(|fields| fields.seller.country = None), "missing: seller.country");
    assert_eq!(refusal(|fields| fields.buyer.country = Some("fr".to_owned())), "unknown_country: buyer.country");
    assert_eq!(refusal(|fields| fields.buyer.country = Some("UK".to_owned())), "unknown_country: buyer.country");
    assert_eq!(
        refusal(|fields| fields.buyer.vat_id = Some("FR 12345678901".to_owned())),
        "invalid_vat_id: buyer.vat_id"
    );
    assert_eq!(refusal(|fields| fields.seller.vat_id = Some("123456789".to_owned())), "invalid_vat_id: seller.vat_id");
}

#[test]
fn lines_have_quantities_prices_and_rates_that_fit_their_category() {
    assert_eq!(refusal(|fields| fields.lines.clear()), "missing: lines");
    assert_eq!(refusal(|fields| fields.lines = vec![line("a", 1, 1, 50); 501]), "too_many: lines");
    assert_eq!(line_refusal(|line| line.quantity = 0), "amount_out_of_bounds: lines[1].quantity");
    assert_eq!(line_refusal(|line| line.unit_price_minor = -1), "amount_out_of_bounds: lines[1].unit_price_minor");
    assert_eq!(
        line_refusal(|line| line.unit_price_minor = i64::MAX),
        "amount_out_of_bounds: lines[1].unit_price_minor"
    );
    assert_eq!(line_refusal(|line| line.rate_basis_points = 49), "invalid_rate: lines[1].rate_basis_points");
    assert_eq!(line_refusal(|line| line.rate_basis_points = 10_001), "invalid_rate: lines[1].rate_basis_points");
    for category in [Category::Zero, Category::Exempt, Category::ReverseCharge, Category::Export, Category::OutOfScope]
    {
        assert_eq!(line_refusal(|line| line.category = category), "invalid_rate: lines[1].rate_basis_points");
    }
    assert_eq!(refusal(|fields| fields.lines.push(untaxed(Category::OutOfScope))), "mixed_categories: lines.category");
    assert_eq!(refusal(|fields| fields.lines = vec![untaxed(Category::Exempt)]), "missing: exemption_reason");
    let eleven = (50..=60).map(|rate| line("a", 1, 1, rate)).collect();
    assert_eq!(refusal(|fields| fields.lines = eleven), "too_many: lines.rate_basis_points");
}

#[test]
fn totals_and_dates_are_bounded() {
    assert_eq!(
        refusal(|fields| fields.lines = vec![line("a", 1_000_000, 1_000_000, 50)]),
        "amount_out_of_bounds: lines"
    );
    assert_eq!(
        refusal(|fields| fields.lines = vec![line("a", 1_000_000, 1_000_000_000_000, 50); 500]),
        "amount_out_of_bounds: lines"
    );
    assert_eq!(refusal(|fields| fields.issued_at = date(1969, 12, 31)), "date_out_of_bounds: issued_at");
    assert_eq!(refusal(|fields| fields.paid_at = Some(date(3000, 1, 1))), "date_out_of_bounds: paid_at");
    assert_eq!(refusal(|fields| fields.supplied_at = Some(date(-1, 1, 1))), "date_out_of_bounds: supplied_at");
    assert_eq!(refusal(|fields| fields.currency.code = "euro".to_owned()), "invalid_currency: currency.code");
    assert_eq!(refusal(|fields| fields.currency.digits = 4), "invalid_currency: currency.digits");
}

#[test]
fn a_business_in_the_eu_needs_what_the_electronic_invoice_needs() {
    let dinar = Currency { code: "KWD".to_owned(), digits: 3 };
    assert_eq!(refusal(|fields| fields.currency = dinar.clone()), "too_many_digits: currency.digits");
    assert_eq!(refusal(|fields| fields.seller.vat_id = None), "missing: seller.vat_id");
    let out_of_scope = |fields: &mut InvoiceFields| {
        fields.lines = vec![untaxed(Category::OutOfScope)];
        fields.seller.registration = None;
    };
    assert_eq!(refusal(out_of_scope), "missing: seller.registration");
    // Whoever is no business, or is outside the EU, gets pages only.
    let person = |fields: &mut InvoiceFields| {
        fields.buyer = Party { name: "A Person".to_owned(), ..Party::default() };
        fields.currency = dinar.clone();
    };
    assert_eq!(refusal(person), "taken");
    let elsewhere = |fields: &mut InvoiceFields| {
        fields.buyer.country = Some("CH".to_owned());
        fields.seller.vat_id = None;
    };
    assert_eq!(refusal(elsewhere), "taken");
}
