//! Who is billed, and where: what tax depends on.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Unacceptable;

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident by $rule:ident, $pattern:literal, $min:literal to $max:literal, typed to $typed_max:literal: $expected:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = Unacceptable;

            fn from_str(text: &str) -> Result<Self, Unacceptable> {
                let text = $rule(text);
                let is_long_enough = ($min..=$max).contains(&text.len());
                if is_long_enough && forms::$name(&text) {
                    Ok(Self(text))
                } else {
                    Err(Unacceptable { expected: $expected })
                }
            }
        }

        impl TryFrom<String> for $name {
            type Error = Unacceptable;

            fn try_from(text: String) -> Result<Self, Unacceptable> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(it: $name) -> Self {
                it.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .pattern(Some($pattern))
                    .min_length(Some($min))
                    .max_length(Some($typed_max))
                    .into()
            }
        }

        impl utoipa::ToSchema for $name {}
    )*};
}

texts! {
    /// A country by ISO 3166-1 alpha-2. Which ones there are, and where tax is collected, is
    /// Stripe's to know.
    CountryCode by unchanged, "^[A-Z]{2}$", 2 to 2, typed to 2: "a country by its two capital letters, such as DE";
    /// A part of a country by ISO 3166-2, without the country, such as `NY`.
    Subdivision by unchanged, "^[A-Z0-9]{1,3}$", 1 to 3, typed to 3:
        "a state or province by its code of 1 to 3 capital letters or digits, such as NY";
    PostalCode by unchanged, "^[A-Za-z0-9](?:[A-Za-z0-9 -]{0,14}[A-Za-z0-9])?$", 1 to 16, typed to 16:
        "a postal code of 1 to 16 letters, digits, spaces and hyphens";
    /// A number under which a business is registered for VAT, with its prefix where it has one:
    /// in upper case, without spaces, dots and hyphens.
    VatId by compact, "^[A-Za-z0-9+*](?:[ .-]?[A-Za-z0-9+*]){3,19}$", 4 to 20, typed to 39:
        "a VAT id of 4 to 20 letters and digits";
}

/// Which texts are taken.
#[allow(non_snake_case, reason = "named as the types that they are for")]
mod forms {
    pub(super) fn CountryCode(text: &str) -> bool {
        text.bytes().all(|byte| byte.is_ascii_uppercase())
    }

    pub(super) fn Subdivision(text: &str) -> bool {
        text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    }

    pub(super) fn PostalCode(text: &str) -> bool {
        let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-');
        let ends = [text.bytes().next(), text.bytes().last()];
        text.bytes().all(is_inner) && ends.iter().all(|end| end.is_some_and(|byte| byte.is_ascii_alphanumeric()))
    }

    pub(super) fn VatId(text: &str) -> bool {
        // Irish numbers once had + and * in them.
        text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'+' | b'*'))
    }
}

fn unchanged(text: &str) -> String {
    text.to_owned()
}

/// As registers write numbers: people copy them with single spaces, dots and hyphens between.
fn compact(text: &str) -> String {
    let is_separator = |c: &char| matches!(c, ' ' | '.' | '-');
    let parts = text.split(|c| is_separator(&c));
    if parts.clone().any(str::is_empty) {
        return text.to_owned();
    }
    parts.collect::<String>().to_ascii_uppercase()
}

/// The European Union, whose members' numbers have one form: a prefix and 2 to 12 characters.
const EUROPEAN_UNION: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Whether a VAT id looks like those of its country. It is a help for whoever types one, and
/// never a reason to refuse: libraries that check more disagree about Dutch sole traders,
/// Northern Ireland, Great Britain and Greece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum VatIdForm {
    Usual,
    /// Another prefix or another length than the country's numbers have.
    Unusual,
    /// Nothing is known of the country's numbers here.
    Unknown,
}

/// By what Stripe names the registers of VAT ids that it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VatRegister {
    EuVat,
    GbVat,
    ChVat,
    NoVat,
    AuAbn,
    NzGst,
}

impl CountryCode {
    /// As the bank of a card, or a file of addresses, names a country; `None` of what stands for
    /// none, such as `XX`, or for many, such as `EU`.
    pub fn named(text: &str) -> Option<Self> {
        let code: Self = text.to_ascii_uppercase().parse().ok()?;
        let is_none = code.as_str().starts_with('X') || matches!(code.as_str(), "AP" | "EU" | "ZZ");
        (!is_none).then_some(code)
    }

    pub fn is_in_european_union(&self) -> bool {
        EUROPEAN_UNION.contains(&self.as_str())
    }
}

impl VatId {
    /// Where a business of that country is registered; `None` where Stripe is told of no register.
    pub fn register(&self, country: &CountryCode) -> Option<VatRegister> {
        match country.as_str() {
            // Northern Ireland's businesses have numbers of the Union, with a prefix of their own.
            "GB" if self.0.starts_with("XI") => Some(VatRegister::EuVat),
            "GB" => Some(VatRegister::GbVat),
            "CH" => Some(VatRegister::ChVat),
            "NO" => Some(VatRegister::NoVat),
            "AU" => Some(VatRegister::AuAbn),
            "NZ" => Some(VatRegister::NzGst),
            _ if country.is_in_european_union() => Some(VatRegister::EuVat),
            _ => None,
        }
    }

    pub fn form(&self, country: &CountryCode) -> VatIdForm {
        let digits = |text: &str, counts: &[usize]| {
            counts.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        let is_usual = match (self.register(country), country.as_str()) {
            (None, _) => return VatIdForm::Unknown,
            (Some(VatRegister::EuVat), "GB") => self.0.strip_prefix("XI").is_some_and(|rest| digits(rest, &[9, 12])),
            (Some(VatRegister::EuVat), "GR") => self.0.strip_prefix("EL").is_some_and(|rest| digits(rest, &[9])),
            (Some(VatRegister::EuVat), country) => {
                self.0.strip_prefix(country).is_some_and(|rest| (2..=12).contains(&rest.len()))
            }
            (Some(VatRegister::GbVat), _) => self.0.strip_prefix("GB").is_some_and(|rest| digits(rest, &[9, 12])),
            (Some(VatRegister::ChVat), _) => self.0.starts_with("CHE"),
            (Some(VatRegister::NoVat), _) => self.0.ends_with("MVA"),
            (Some(VatRegister::AuAbn), _) => digits(&self.0, &[11]),
            (Some(VatRegister::NzGst), _) => digits(&self.0, &[8, 9]),
        };
        if is_usual { VatIdForm::Usual } else { VatIdForm::Unusual }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn form(country: &str, id: &str) -> VatIdForm {
        id.parse::<VatId>().unwrap().form(&country.parse().unwrap())
    }

    #[test]
    fn a_vat_id_is_one_however_it_is_copied() {
        for typed in ["DE123456789", "de 123 456 789", "DE-123.456.789"] {
            assert_eq!(typed.parse::<VatId>().map(String::from), Ok("DE123456789".to_owned()), "{typed}");
        }
        for wrong in ["", "DE1", "DE123456789123456789123", "DE12345678é", "DE#123456", " DE123456789", "DE  123456789"]
        {
            assert!(wrong.parse::<VatId>().is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn what_libraries_disagree_about_is_told_and_not_refused() {
        assert_eq!(form("DE", "DE123456789"), VatIdForm::Usual);
        assert_eq!(form("NL", "NL123456789B01"), VatIdForm::Usual, "a Dutch sole trader's since 2020");
        assert_eq!(form("GR", "EL123456789"), VatIdForm::Usual);
        assert_eq!(form("GR", "GR123456789"), VatIdForm::Unusual);
        assert_eq!(form("GB", "XI123456789"), VatIdForm::Usual);
        assert_eq!(form("GB", "GB123456789"), VatIdForm::Usual);
        assert_eq!(form("DE", "FR12345678901"), VatIdForm::Unusual);
        assert_eq!(form("US", "123456789"), VatIdForm::Unknown);
        let register = |country: &str, id: &str| id.parse::<VatId>().unwrap().register(&country.parse().unwrap());
        assert_eq!(register("GB", "XI123456789"), Some(VatRegister::EuVat));
        assert_eq!(register("GB", "GB123456789"), Some(VatRegister::GbVat));
        assert_eq!(register("US", "123456789"), None);
    }

    #[test]
    fn codes_of_places_are_as_iso_writes_them() {
        for wrong in ["", "D", "DEU", "de", "D1", "ÄÖ"] {
            assert!(wrong.parse::<CountryCode>().is_err(), "{wrong:?}");
        }
        assert_eq!(CountryCode::named("de"), "DE".parse().ok());
        for none in ["", "D", "DEU", "D1", "XX", "zz", "xk", "EU", "ap", "Ü"] {
            assert_eq!(CountryCode::named(none), None, "{none}");
        }
        assert!("NY".parse::<Subdivision>().is_ok() && "New York".parse::<Subdivision>().is_err());
        assert!("SW1A 1AA".parse::<PostalCode>().is_ok() && "-1".parse::<PostalCode>().is_err());
    }
}
