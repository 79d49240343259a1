//! What tax a sale bears: one rate for each place, as Stripe Tax would have it for
//! electronic services. A table for development, not tax advice: no reduced rates, no
//! thresholds, states of the USA and Canada instead of counties.

/// The tax of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rate {
    pub(crate) country: &'static str,
    pub(crate) state: Option<&'static str>,
    /// In hundredths of a percent.
    pub(crate) hundredths: i64,
    pub(crate) tax_type: &'static str,
}

const fn vat(country: &'static str, hundredths: i64) -> Rate {
    Rate { country, state: None, hundredths, tax_type: "vat" }
}

const fn sales(country: &'static str, state: &'static str, hundredths: i64, tax_type: &'static str) -> Rate {
    Rate { country, state: Some(state), hundredths, tax_type }
}

const RATES: &[Rate] = &[
    vat("AT", 2000),
    vat("BE", 2100),
    vat("BG", 2000),
    vat("CY", 1900),
    vat("CZ", 2100),
    vat("DE", 1900),
    vat("DK", 2500),
    vat("EE", 2400),
    vat("ES", 2100),
    vat("FI", 2550),
    vat("FR", 2000),
    vat("GR", 2400),
    vat("HR", 2500),
    vat("HU", 2700),
    vat("IE", 2300),
    vat("IT", 2200),
    vat("LT", 2100),
    vat("LU", 1700),
    vat("LV", 2100),
    vat("MT", 1800),
    vat("NL", 2100),
    vat("PL", 2300),
    vat("PT", 2300),
    vat("RO", 2100),
    vat("SE", 2500),
    vat("SI", 2200),
    vat("SK", 2300),
    vat("GB", 2000),
    vat("CH", 810),
    vat("NO", 2500),
    vat("IS", 2400),
    vat("ZA", 1500),
    vat("AE", 500),
    Rate { country: "AU", state: None, hundredths: 1000, tax_type: "gst" },
    Rate { country: "NZ", state: None, hundredths: 1500, tax_type: "gst" },
    Rate { country: "SG", state: None, hundredths: 900, tax_type: "gst" },
    Rate { country: "IN", state: None, hundredths: 1800, tax_type: "igst" },
    Rate { country: "JP", state: None, hundredths: 1000, tax_type: "jct" },
    sales("US", "NY", 0, "sales_tax"),
    sales("US", "TX", 825, "sales_tax"),
    sales("US", "WA", 1035, "sales_tax"),
    sales("US", "PA", 600, "sales_tax"),
    sales("US", "CA", 0, "sales_tax"),
    sales("US", "FL", 0, "sales_tax"),
    sales("CA", "ON", 1300, "hst"),
    sales("CA", "BC", 1200, "gst"),
    sales("CA", "AB", 500, "gst"),
    sales("CA", "NS", 1400, "hst"),
];

const EU: &str = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

/// The rate of a place; None where no tax is collected.
pub(crate) fn rate(country: &str, state: Option<&str>) -> Option<Rate> {
    RATES.iter().find(|rate| rate.country == country && rate.state.is_none_or(|wanted| state == Some(wanted))).copied()
}

/// Whether the buyer's number moves the tax to the buyer: a business in the European
/// Union, Great Britain, Norway or Switzerland that buys from the USA, where the
/// sandbox's account is.
pub(crate) fn is_reverse_charged(country: &str, tax_id_type: &str, tax_id: &str) -> bool {
    match tax_id_type {
        "eu_vat" => {
            let prefix = if country == "GR" { "EL" } else { country };
            EU.split(' ').any(|one| one == country) && tax_id.starts_with(prefix)
        }
        "gb_vat" => country == "GB",
        "no_vat" => country == "NO",
        "ch_vat" => country == "CH",
        "au_abn" => country == "AU",
        "nz_gst" => country == "NZ",
        _ => false,
    }
}

/// Whether a number looks like one of its type. Stripe knows more of each country's rules.
pub(crate) fn is_tax_id(tax_id_type: &str, tax_id: &str) -> bool {
    let digits =
        |text: &str, counts: &[usize]| counts.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    match tax_id_type {
        "eu_vat" => {
            let (country, rest) = tax_id.split_at_checked(2).unwrap_or(("", ""));
            let country = if country == "EL" { "GR" } else { country };
            EU.split(' ').any(|one| one == country)
                && (8..=12).contains(&rest.len())
                && rest.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        }
        "gb_vat" => tax_id.strip_prefix("GB").is_some_and(|rest| digits(rest, &[9, 12])),
        "us_ein" => tax_id.len() == 10 && tax_id.as_bytes().get(2) == Some(&b'-'),
        "au_abn" => digits(tax_id, &[11]),
        _ => !tax_id.is_empty(),
    }
}

/// The tax in, or on top of, an amount; rounded half up.
pub(crate) fn tax(amount: i64, hundredths: i64, inclusive: bool) -> i64 {
    let base = if inclusive { 10_000 + hundredths } else { 10_000 };
    let product = amount * hundredths;
    // Away from zero for reversals, so that they are the same amount with another sign.
    (product.abs() * 2 + base) / (base * 2) * product.signum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tax_is_on_top_or_within() {
        assert_eq!(tax(1_000, 1_900, false), 190);
        assert_eq!(tax(1_190, 1_900, true), 190);
        assert_eq!(tax(-1_190, 1_900, true), -190);
        assert_eq!(tax(5, 1_000, false), 1);
    }

    #[test]
    fn a_business_elsewhere_in_the_union_pays_the_tax_itself() {
        assert!(is_reverse_charged("DE", "eu_vat", "DE123456789"));
        assert!(!is_reverse_charged("DE", "eu_vat", "FR12345678901"));
        assert!(is_reverse_charged("GR", "eu_vat", "EL123456789"));
        assert!(!is_reverse_charged("US", "us_ein", "12-3456789"));
    }
}
