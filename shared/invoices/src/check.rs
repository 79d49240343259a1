//! Whether the fields of an invoice are what they have to be.

use std::collections::BTreeSet;

use jiff::civil::Date;
use unicode_script::{Script, UnicodeScript as _};

use crate::country::{is_country, is_vat_prefix};
use crate::error::{Code, InvoiceError};
use crate::invoice::{Category, Currency, DocumentKind, InvoiceFields, Line, Party};
use crate::sums;

/// BR-CO-17 takes a rate below half a percent for none.
const RATE_BASIS_POINTS_MIN: u16 = 50;
const LINES_MAX: usize = 500;
/// Combinations of category and rate: the totals have to fit on a page.
const TAXES_MAX: usize = 10;
const ADDRESS_LINES_MAX: usize = 3;
const QUANTITY_MAX: u32 = 1_000_000;
/// Ten thousand million euros. Sums of this size need no more than an `i64`, and their
/// columns are wide enough.
pub(crate) const AMOUNT_MINOR_MAX: i64 = 1_000_000_000_000;

type Checked = Result<(), InvoiceError>;

pub(crate) fn fields(fields: &InvoiceFields) -> Checked {
    text(&fields.number, 40, "number")?;
    let dates =
        [("issued_at", Some(fields.issued_at)), ("supplied_at", fields.supplied_at), ("paid_at", fields.paid_at)];
    for (field, date) in dates {
        date.map_or(Ok(()), |date| in_bounds(date, field))?;
    }
    if let DocumentKind::CreditNote { of } = &fields.kind {
        text(&of.number, 40, "kind.of.number")?;
        in_bounds(of.issued_at, "kind.of.issued_at")?;
    }
    party(&fields.seller, "seller")?;
    require(fields.seller.country.is_some(), Code::Missing, "seller.country")?;
    party(&fields.buyer, "buyer")?;
    currency(&fields.currency)?;
    optional_text(fields.payment_reference.as_deref(), 140, "payment_reference")?;
    optional_text(fields.exemption_reason.as_deref(), 200, "exemption_reason")?;
    lines(&fields.lines)?;
    let exempt = fields.lines.iter().any(|line| line.category == Category::Exempt);
    require(!exempt || fields.exemption_reason.is_some(), Code::Missing, "exemption_reason")
}

fn require(condition: bool, code: Code, field: impl Into<String>) -> Checked {
    if condition { Ok(()) } else { Err(InvoiceError::new(code, field)) }
}

fn in_bounds(date: Date, field: &str) -> Checked {
    require((1970..=2999).contains(&date.year()), Code::DateOutOfBounds, field)
}

fn party(party: &Party, name: &str) -> Checked {
    text(&party.name, 120, format!("{name}.name"))?;
    require(party.address.len() <= ADDRESS_LINES_MAX, Code::TooMany, format!("{name}.address"))?;
    for (index, line) in party.address.iter().enumerate() {
        text(line, 100, format!("{name}.address[{index}]"))?;
    }
    if let Some(country) = &party.country {
        require(is_country(country), Code::UnknownCountry, format!("{name}.country"))?;
    }
    if let Some(vat_id) = &party.vat_id {
        require(has_form_of_vat_id(vat_id), Code::InvalidVatId, format!("{name}.vat_id"))?;
    }
    optional_text(party.registration.as_deref(), 60, format!("{name}.registration"))?;
    optional_text(party.email.as_deref(), 100, format!("{name}.email"))
}

fn has_form_of_vat_id(vat_id: &str) -> bool {
    let is_inner = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '+' || c == '*';
    vat_id.split_at_checked(2).is_some_and(|(prefix, number)| {
        is_vat_prefix(prefix) && (2..=13).contains(&number.len()) && number.chars().all(is_inner)
    })
}

fn currency(currency: &Currency) -> Checked {
    let is_code = currency.code.len() == 3 && currency.code.bytes().all(|byte| byte.is_ascii_uppercase());
    require(is_code, Code::InvalidCurrency, "currency.code")?;
    require(currency.digits <= 3, Code::InvalidCurrency, "currency.digits")
}

fn lines(lines: &[Line]) -> Checked {
    require(!lines.is_empty(), Code::Missing, "lines")?;
    require(lines.len() <= LINES_MAX, Code::TooMany, "lines")?;
    for (index, line) in lines.iter().enumerate() {
        let field = |name: &str| format!("lines[{index}].{name}");
        text(&line.description, 300, field("description"))?;
        require((1..=QUANTITY_MAX).contains(&line.quantity), Code::AmountOutOfBounds, field("quantity"))?;
        let is_price = (0..=AMOUNT_MINOR_MAX).contains(&line.unit_price_minor);
        require(is_price, Code::AmountOutOfBounds, field("unit_price_minor"))?;
        let is_rate = match line.category {
            Category::Standard => (RATE_BASIS_POINTS_MIN..=10_000).contains(&line.rate_basis_points),
            _ => line.rate_basis_points == 0,
        };
        require(is_rate, Code::InvalidRate, field("rate_basis_points"))?;
        let taxed = if line.category == Category::Standard { AMOUNT_MINOR_MAX } else { 0 };
        let is_tax = line.tax_minor.is_none_or(|tax| (0..=taxed).contains(&tax));
        require(is_tax, Code::AmountOutOfBounds, field("tax_minor"))?;
    }
    let taxes: BTreeSet<_> = lines.iter().map(|line| (line.category, line.rate_basis_points)).collect();
    require(taxes.len() <= TAXES_MAX, Code::TooMany, "lines.rate_basis_points")?;
    let out_of_scope = taxes.iter().any(|(category, _)| *category == Category::OutOfScope);
    require(!out_of_scope || taxes.len() == 1, Code::MixedCategories, "lines.category")?;
    require(sums::total_wide(lines) <= i128::from(AMOUNT_MINOR_MAX), Code::AmountOutOfBounds, "lines")
}

fn optional_text(value: Option<&str>, length_max: usize, field: impl Into<String>) -> Checked {
    value.map_or(Ok(()), |value| text(value, length_max, field))
}

fn text(value: &str, length_max: usize, field: impl Into<String>) -> Checked {
    let code = if value.trim().is_empty() {
        Code::Missing
    } else if value.chars().count() > length_max {
        Code::TooLong
    } else if value.chars().any(is_forbidden) {
        Code::ForbiddenCharacter
    } else {
        return Ok(());
    };
    Err(InvoiceError::new(code, field))
}

/// Characters of no shape that PDF/A or XML refuse, or that change how the text around them
/// is read. Private-use characters mean what one font says, and so nothing.
fn is_forbidden(c: char) -> bool {
    let is_private = matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..);
    let turns_direction = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let separates_lines = matches!(c, '\u{2028}' | '\u{2029}');
    let is_unassigned = c.script() == Script::Unknown;
    let has_no_shape = matches!(c, '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FFFD}' | '\u{E0000}'..='\u{E007F}');
    c.is_control() || is_private || turns_direction || separates_lines || is_unassigned || has_no_shape
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vat_ids_that_libraries_disagree_on_are_taken_by_their_form() {
        for vat_id in [
            "DE123456789",
            "NL123456789B01",
            "NL000099998B57",
            "XI123456789",
            "GB123456789",
            "EL123456789",
            "GR123456789",
            "ATU12345678",
            "IE1234567FA",
            "ESX1234567X",
            "CHE123456789",
        ] {
            assert!(has_form_of_vat_id(vat_id), "{vat_id}");
        }
        for other in
            ["", "D", "DE", "DE1", "de123456789", "DE 123456789", "ZZ123456789", "DE12345678901234", "Ö1", "DEÄÖÜ"]
        {
            assert!(!has_form_of_vat_id(other), "{other}");
        }
    }

    #[test]
    fn characters_that_pdf_a_or_xml_refuse_are_refused() {
        for c in [
            '\t',
            '\n',
            '\r',
            '\0',
            '\u{85}',
            '\u{202E}',
            '\u{2029}',
            '\u{FFFE}',
            '\u{FFFF}',
            '\u{E000}',
            '\u{FEFF}',
            '\u{10FFFF}',
        ] {
            assert!(is_forbidden(c), "{c:?}");
        }
        for c in ['a', 'ß', ' ', '\u{A0}', '\u{200D}', '日', 'ع', 'ह', '\u{301}', '€', '½', '😀', '\u{AD}', '\u{FE0F}']
        {
            assert!(!is_forbidden(c), "{c:?}");
        }
    }
}
