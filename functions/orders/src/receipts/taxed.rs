//! What Stripe says of the tax of a line, in the words of invoices.

use invoices::{Category, Party};
use orders_store::orders::{Line, Receipt, Record};
use orders_store::tax::TaxPart;
use platform::Error;

/// The category of a line and its rate, all jurisdictions together. What costs nothing stands
/// where the others do: `not subject to VAT` may stand beside nothing else.
pub(super) fn of(order: &Record, line: &Line) -> Result<(Category, u16), Error> {
    let parts = |line: &Line| line.tax.as_ref().map(|tax| tax.parts.clone()).filter(|parts| !parts.is_empty());
    match parts(line).or_else(|| order.lines.iter().find_map(parts)) {
        Some(parts) => of_parts(&parts),
        None => Ok((Category::OutOfScope, 0)),
    }
}

fn of_parts(parts: &[TaxPart]) -> Result<(Category, u16), Error> {
    let has = |reason: &str| parts.iter().any(|part| part.reason == reason);
    let mut rate = 0;
    for part in parts.iter().filter(|part| part.amount_cents > 0 || part.reason.ends_with("_rated")) {
        rate += part.rate_percent.as_deref().map_or(Ok(0), basis_points)?;
    }
    Ok(match rate {
        0 if has("reverse_charge") => (Category::ReverseCharge, 0),
        0 if parts.iter().any(|part| part.reason.contains("exempt")) => (Category::Exempt, 0),
        0 if has("zero_rated") => (Category::Zero, 0),
        0 => (Category::OutOfScope, 0),
        rate => (Category::Standard, rate),
    })
}

/// Hundredths of a percent, of a percentage such as `8.375`, to the nearest.
fn basis_points(percent: &str) -> Result<u16, Error> {
    let unknown = || Error::internal(format!("a tax has the rate {percent}"));
    let (whole, fraction) = percent.split_once('.').unwrap_or((percent, ""));
    let thousandths: String = fraction.chars().chain("000".chars()).take(3).collect();
    let whole: u32 = whole.parse().map_err(|_| unknown())?;
    let thousandths: u32 = thousandths.parse().map_err(|_| unknown())?;
    let rate = whole.checked_mul(100).ok_or_else(unknown)? + (thousandths + 5) / 10;
    u16::try_from(rate).map_err(|_| unknown())
}

/// Why exempt lines are.
pub(super) fn exemption_reason(order: &Record) -> Option<String> {
    let mut parts = order.lines.iter().filter_map(|line| line.tax.as_ref()).flat_map(|tax| &tax.parts);
    parts.any(|part| part.reason.contains("exempt")).then(|| "Exempt from tax where the buyer is.".to_owned())
}

/// Whoever was billed; where no tax is collected, the workspace by its name.
pub(super) fn buyer(order: &Record, receipt: &Receipt) -> Party {
    let Some(tax) = &order.tax else {
        return Party { name: receipt.buyer.clone().unwrap_or_default(), ..Party::default() };
    };
    let buyer = &tax.buyer;
    let (state, postal_code) = (buyer.state.as_ref().map(ToString::to_string), buyer.postal_code.as_ref());
    let place: Vec<String> = postal_code.map(ToString::to_string).into_iter().chain(state).collect();
    Party {
        name: buyer.business_name.as_ref().unwrap_or(&buyer.name).to_string(),
        address: Some(place.join(" ")).filter(|line| !line.is_empty()).into_iter().collect(),
        country: Some(buyer.country.to_string()),
        // What has no country in front is no VAT id on an invoice.
        vat_id: buyer.vat_id.as_ref().map(ToString::to_string).filter(|id| id.starts_with(char::is_alphabetic)),
        ..Party::default()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn part(reason: &str, rate_percent: Option<&str>, amount_cents: u64) -> TaxPart {
        TaxPart {
            amount_cents,
            taxable_cents: 1_000,
            country: "US".to_owned(),
            state: None,
            jurisdiction: "Somewhere".to_owned(),
            reason: reason.to_owned(),
            tax_type: None,
            rate_percent: rate_percent.map(str::to_owned),
        }
    }

    #[test]
    fn each_reason_has_a_category() {
        for (parts, expected) in [
            (vec![part("standard_rated", Some("19.0"), 190)], (Category::Standard, 1_900)),
            (
                vec![part("standard_rated", Some("6.25"), 63), part("standard_rated", Some("2.125"), 21)],
                (Category::Standard, 838),
            ),
            (vec![part("reverse_charge", Some("0.0"), 0)], (Category::ReverseCharge, 0)),
            (vec![part("zero_rated", Some("0.0"), 0)], (Category::Zero, 0)),
            (vec![part("customer_exempt", None, 0)], (Category::Exempt, 0)),
            (vec![part("not_collecting", Some("8.1"), 0)], (Category::OutOfScope, 0)),
        ] {
            assert_eq!(of_parts(&parts).unwrap(), expected, "{parts:?}");
        }
        for wrong in ["", "-1", "1e3", "99999999999"] {
            assert!(basis_points(wrong).is_err(), "{wrong}");
        }
    }
}
