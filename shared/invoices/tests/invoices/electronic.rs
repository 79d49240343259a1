//! The electronic invoice: valid by the schema and the rules of EN 16931, and right, which
//! is more than valid.

use std::collections::BTreeMap;

use invoices::{Category, Currency, Invoice, InvoiceFields, Language, Party, cii};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use roxmltree::{Document, Node};

use crate::samples::{self, line, untaxed};
use crate::{sums, tools};

/// What is wrong with each, by Factur-X's schema and rules.
fn faults(documents: &[(&str, String)]) -> BTreeMap<String, Vec<String>> {
    let files: Vec<(String, &[u8])> =
        documents.iter().map(|(name, xml)| (format!("{name}.xml"), xml.as_bytes())).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    let faults: BTreeMap<String, Vec<String>> = tools::run("electronic.py", &files);
    assert_eq!(faults.len(), documents.len());
    faults
}

fn assert_valid(documents: &[(&str, String)]) {
    let wrong: BTreeMap<_, _> = faults(documents).into_iter().filter(|(_, faults)| !faults.is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn xml(change: impl FnOnce(&mut InvoiceFields)) -> String {
    let mut fields = samples::fields();
    change(&mut fields);
    cii(&Invoice::new(fields).unwrap()).unwrap()
}

#[test]
fn every_category_country_and_currency_is_valid() {
    let vat_id = |vat_id: &str, country: &str| {
        let (vat_id, country) = (Some(vat_id.to_owned()), Some(country.to_owned()));
        xml(|fields| fields.buyer = Party { vat_id, country, name: "Business".to_owned(), ..Party::default() })
    };
    let untaxed = |category| {
        xml(|fields| {
            fields.lines = vec![untaxed(category), untaxed(category)];
            fields.exemption_reason = Some("Kein Ausweis von Umsatzsteuer, § 19 UStG".to_owned());
            fields.language = Language::De;
        })
    };
    assert_valid(&[
        ("paid", xml(|_| ())),
        ("due", xml(|fields| fields.paid_at = None)),
        ("credit-note", xml(|fields| *fields = samples::credit_note())),
        ("nothing", xml(|fields| fields.lines = vec![line("Free package", 1, 0, 1_900)])),
        ("nothing-due", xml(|fields| (fields.lines, fields.paid_at) = (vec![line("Free package", 1, 0, 1_900)], None))),
        ("without-options", xml(|fields| (fields.supplied_at, fields.payment_reference) = (None, None))),
        ("person", xml(|fields| *fields = samples::to_person("Ada Byron", &[], "GB", Language::En))),
        ("zero", untaxed(Category::Zero)),
        ("exempt", untaxed(Category::Exempt)),
        ("reverse-charge", untaxed(Category::ReverseCharge)),
        ("export", untaxed(Category::Export)),
        ("out-of-scope", untaxed(Category::OutOfScope)),
        ("yen", xml(|fields| fields.currency = Currency { code: "JPY".to_owned(), digits: 0 })),
        // VAT ids that libraries disagree on.
        ("sole-trader", vat_id("NL000099998B57", "NL")),
        ("northern-ireland", vat_id("XI123456789", "GB")),
        ("britain", vat_id("GB123456789", "GB")),
        ("greece", vat_id("EL123456789", "GR")),
        ("greece-by-country", vat_id("GR123456789", "GR")),
    ]);
}

#[test]
fn a_credit_note_names_the_invoice_that_it_takes_back() {
    let xml = xml(|fields| *fields = samples::credit_note());
    assert!(xml.contains("<ram:TypeCode>381</ram:TypeCode>"), "{xml}");
    let number = "<ram:IssuerAssignedID>2026-000123</ram:IssuerAssignedID>";
    let date = "<qdt:DateTimeString format=\"102\">20261129</qdt:DateTimeString>";
    assert!(xml.contains(&format!("{number}<ram:FormattedIssueDateTime>{date}")), "{xml}");
}

#[test]
fn texts_are_escaped() {
    let name = "<&>\"' ]]> 会社 شركة &amp; &#0; <ID>";
    let xml = xml(|fields| {
        name.clone_into(&mut fields.buyer.name);
        name.clone_into(&mut fields.lines[0].description);
        name.clone_into(&mut fields.number);
    });
    let document = Document::parse(&xml).unwrap();
    let texts: Vec<_> = document.descendants().filter(|node| node.is_text() && node.text() == Some(name)).collect();
    assert_eq!(texts.len(), 3);
    assert_valid(&[("escaped", xml.clone())]);
}

#[test]
fn small_prices_are_plain_decimals() {
    // Libraries that compute in floating point write 2E-7, and yen with two digits.
    let cents = xml(|fields| fields.lines = vec![line("a call", 1_000_000, 1, 50)]);
    assert!(cents.contains("<ram:ChargeAmount>0.01</ram:ChargeAmount>"), "{cents}");
    assert!(cents.contains("<ram:RateApplicablePercent>0.5</ram:RateApplicablePercent>"), "{cents}");
    let yen = xml(|fields| {
        (fields.lines, fields.currency) =
            (vec![line("円", 3, 105, 1_000)], Currency { code: "JPY".to_owned(), digits: 0 })
    });
    assert!(yen.contains("<ram:GrandTotalAmount>347</ram:GrandTotalAmount>"), "{yen}");
    assert_valid(&[("cents", cents), ("yen", yen)]);
}

#[test]
fn what_en_16931_cannot_say_is_refused() {
    let refusal = |change: &dyn Fn(&mut InvoiceFields)| {
        let mut fields = samples::to_person("A Person", &[], "CH", Language::En);
        change(&mut fields);
        cii(&Invoice::new(fields).unwrap()).unwrap_err().to_string()
    };
    let dinar = Currency { code: "KWD".to_owned(), digits: 3 };
    assert_eq!(refusal(&|fields| fields.currency = dinar.clone()), "too_many_digits: currency.digits");
    assert_eq!(refusal(&|fields| fields.buyer.country = None), "missing: buyer.country");
    assert_eq!(refusal(&|fields| fields.seller.vat_id = None), "missing: seller.vat_id");
    assert_eq!(refusal(&|fields| fields.lines = vec![untaxed(Category::ReverseCharge)]), "missing: buyer.vat_id");
}

/// An amount of two digits after the point, in cents.
fn cents(node: Node, name: &str) -> i128 {
    let text = node.descendants().find(|node| node.tag_name().name() == name).and_then(|node| node.text()).unwrap();
    assert!(text.chars().all(|c| c.is_ascii_digit() || c == '.'), "{name}: {text}");
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{part:0<2}").parse().unwrap()
}

/// Computes every sum of the XML anew from its lines; none may be off by a cent.
fn check_sums(xml: &str) -> Result<(), String> {
    let document = Document::parse(xml).unwrap();
    let find = |name: &'static str| document.descendants().filter(move |node| node.tag_name().name() == name);
    let code = |node: Node| {
        node.descendants().find(|node| node.tag_name().name() == "CategoryCode").unwrap().text().unwrap().to_owned()
    };
    let mut nets: BTreeMap<(String, i128), i128> = BTreeMap::new();
    for item in find("IncludedSupplyChainTradeLineItem") {
        let (net, price, quantity) =
            (cents(item, "LineTotalAmount"), cents(item, "ChargeAmount"), cents(item, "BilledQuantity") / 100);
        if net != price * quantity {
            return Err(format!("a line of {quantity} × {price} says {net}"));
        }
        *nets.entry((code(item), cents(item, "RateApplicablePercent"))).or_default() += net;
    }
    let settlement = find("ApplicableHeaderTradeSettlement").next().unwrap();
    let mut tax_total = 0;
    for tax in settlement.children().filter(|node| node.tag_name().name() == "ApplicableTradeTax") {
        let (net, rate, amount) =
            (cents(tax, "BasisAmount"), cents(tax, "RateApplicablePercent"), cents(tax, "CalculatedAmount"));
        let expected = nets.remove(&(code(tax), rate));
        if expected != Some(net) || (net * rate + 5_000) / 10_000 != amount {
            return Err(format!("{rate} basis points of {net}, expected {expected:?}, say {amount}"));
        }
        tax_total += amount;
    }
    let total = |name| cents(find("SpecifiedTradeSettlementHeaderMonetarySummation").next().unwrap(), name);
    let net: i128 = find("IncludedSupplyChainTradeLineItem").map(|item| cents(item, "LineTotalAmount")).sum();
    let said = ["LineTotalAmount", "TaxBasisTotalAmount", "TaxTotalAmount", "GrandTotalAmount"].map(total);
    let due = total("GrandTotalAmount") - total("TotalPrepaidAmount");
    if said != [net, net, tax_total, net + tax_total] || total("DuePayableAmount") != due || !nets.is_empty() {
        return Err(format!("totals {said:?} of {net} and {tax_total}, rest {nets:?}"));
    }
    Ok(())
}

#[test]
fn validity_is_not_correctness() {
    let right = xml(|fields| fields.lines = vec![line("a", 10, 1_000, 1_900)]);
    check_sums(&right).unwrap();
    // Within a whole euro the rules of EN 16931 take any tax: 19.99 for 19 % of 100.00 …
    let tax = right.replace(">19.00<", ">19.99<").replace(">119.00<", ">119.99<");
    // … and a line of 10 × 10.00 that says 999.00, as long as the rest goes on from there.
    let line = right.replace(">100.00<", ">999.00<").replace(">19.00<", ">189.81<").replace(">119.00<", ">1188.81<");
    for wrong in [&tax, &line] {
        assert_ne!(wrong, &right);
        check_sums(wrong).unwrap_err();
    }
    assert_valid(&[("tax", tax), ("line", line)]);
}

#[test]
fn the_rules_are_really_run() {
    let right = xml(|_| ());
    let without_country = right.replace("<ram:CountryID>FR</ram:CountryID>", "");
    let exponent = right.replace(">0.03<", ">3E-2<");
    let total = right.replace("<ram:GrandTotalAmount>", "<ram:GrandTotalAmount>1");
    let found = faults(&[("country", without_country), ("exponent", exponent), ("total", total)]);
    assert!(found["country"].iter().any(|fault| fault.contains("BR-11")), "{found:#?}");
    assert!(found["exponent"].iter().any(|fault| fault.starts_with("schema: ")), "{found:#?}");
    assert!(found["total"].iter().any(|fault| fault.contains("BR-CO-15")), "{found:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_xml_has_the_right_sums(lines in sums::lines(), paid in any::<bool>()) {
        let xml = random(lines, paid);
        prop_assert_eq!(check_sums(&xml), Ok(()));
    }
}

fn random(lines: Vec<invoices::Line>, paid: bool) -> String {
    xml(|fields| {
        fields.lines = lines;
        fields.exemption_reason = Some("Education".to_owned());
        fields.paid_at = paid.then_some(fields.issued_at);
    })
}

#[test]
fn random_invoices_are_valid() {
    let mut runner = TestRunner::default();
    let strategy = (sums::lines(), any::<bool>());
    let documents: Vec<(String, String)> = (0..40)
        .map(|number| {
            let (lines, paid) = strategy.new_tree(&mut runner).unwrap().current();
            (format!("random-{number}"), random(lines, paid))
        })
        .collect();
    let documents: Vec<(&str, String)> = documents.iter().map(|(name, xml)| (name.as_str(), xml.clone())).collect();
    assert_valid(&documents);
}
