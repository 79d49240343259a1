//! The datatypes of XML Schema 1.1 that Rust and JSON have no type for. Each takes
//! what the recommendation does and nothing else, and is written as it was read:
//! `"007".parse::<xsd::Integer>()` stays `007`.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use regex_lite::Regex;
use serde_json::Value;

use super::json::{RdfFault, RdfJson, read_float, serde_by_json, write_float};

/// A type whose values are texts that its pattern takes.
macro_rules! text {
    ($($name:ident: $pattern:literal $(, $min:literal..=$max:literal)?;)+) => {$(
        #[doc = concat!("A text that is legal in `xsd:", stringify!($name), "`.")]
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = RdfFault;

            fn from_str(text: &str) -> Result<Self, RdfFault> {
                static PATTERN: LazyLock<Regex> = LazyLock::new(|| Regex::new($pattern).expect("a regular expression"));
                let legal = PATTERN.is_match(text) $(&& is_between(text, $min, $max))?;
                if legal { Ok(Self(text.to_owned())) } else { Err(RdfFault::expected(stringify!($name), &text.into())) }
            }
        }

        impl TryFrom<&str> for $name {
            type Error = RdfFault;

            fn try_from(text: &str) -> Result<Self, RdfFault> {
                text.parse()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl RdfJson for $name {
            fn read(json: &Value) -> Result<Self, RdfFault> {
                json.as_str().ok_or_else(|| RdfFault::expected(stringify!($name), json))?.parse()
            }

            fn write(&self) -> Value {
                self.as_str().into()
            }
        }

        serde_by_json!($name);
    )+};
}

/// Whether digits with a sign are a number between the two; there may be any
/// number of leading zeros.
fn is_between(text: &str, min: i128, max: i128) -> bool {
    let digits = text.trim_start_matches(['+', '-']).trim_start_matches('0');
    let number = if digits.is_empty() { Ok(0) } else { digits.parse::<i128>() };
    let signed = number.map(|number| if text.starts_with('-') { -number } else { number });
    signed.is_ok_and(|number| (min..=max).contains(&number))
}

text! {
    ENTITY: r"^[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*$";
    ID: r"^[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*$";
    IDREF: r"^[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*$";
    NCName: r"^[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*$";
    NMTOKEN: r"^[:A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]+$";
    NOTATION: r"^(?:[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*:)?[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*$";
    Name: r"^[:A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][:A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*$";
    QName: r"^(?:[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*:)?[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*$";
    Base64Binary: r"^(?:(?:(?:[A-Za-z0-9+/][ \t\n\r]*){4})*(?:(?:[A-Za-z0-9+/][ \t\n\r]*){3}[A-Za-z0-9+/]|(?:[A-Za-z0-9+/][ \t\n\r]*){2}[AEIMQUYcgkosw048][ \t\n\r]*=|[A-Za-z0-9+/][ \t\n\r]*[AQgw][ \t\n\r]*=[ \t\n\r]*=))?$";
    Date: r"^(?:-?(?:[1-9][0-9]{3,}|0[0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|-?(?:(?:[0-9]{2}|[1-9][0-9]{2,})(?:0[48]|[2468][048]|[13579][26])|(?:[1-9][0-9]*)?(?:[02468][048]|[13579][26])00)-02-29)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$";
    DateTime: r"^(?:-?(?:[1-9][0-9]{3,}|0[0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|-?(?:(?:[0-9]{2}|[1-9][0-9]{2,})(?:0[48]|[2468][048]|[13579][26])|(?:[1-9][0-9]*)?(?:[02468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$";
    DateTimeStamp: r"^(?:-?(?:[1-9][0-9]{3,}|0[0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|-?(?:(?:[0-9]{2}|[1-9][0-9]{2,})(?:0[48]|[2468][048]|[13579][26])|(?:[1-9][0-9]*)?(?:[02468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))$";
    DayTimeDuration: r"^-?P(?:[0-9]+D(?:T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+(?:\.[0-9]+)?S))?|T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+(?:\.[0-9]+)?S))$";
    Decimal: r"^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$";
    Duration: r"^-?P(?:(?:[0-9]+Y(?:[0-9]+M)?|[0-9]+M)(?:(?:[0-9]+D(?:T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+(?:\.[0-9]+)?S))?|T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+(?:\.[0-9]+)?S)))?|(?:[0-9]+D(?:T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+(?:\.[0-9]+)?S))?|T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+(?:\.[0-9]+)?S)))$";
    GDay: r"^---(?:0[1-9]|[12][0-9]|3[01])(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$";
    GMonth: r"^--(?:0[1-9]|1[0-2])(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$";
    GMonthDay: r"^--(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|02-29)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$";
    GYear: r"^-?(?:[1-9][0-9]{3,}|0[0-9]{3})(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$";
    GYearMonth: r"^-?(?:[1-9][0-9]{3,}|0[0-9]{3})-(?:0[1-9]|1[0-2])(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$";
    HexBinary: r"^(?:[0-9a-fA-F]{2})*$";
    Integer: r"^[+-]?[0-9]+$";
    Language: r"^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$";
    Long: r"^[+-]?[0-9]+$", -9223372036854775808..=9223372036854775807;
    NegativeInteger: r"^-0*[1-9][0-9]*$";
    NonNegativeInteger: r"^(?:\+?[0-9]+|-0+)$";
    NonPositiveInteger: r"^(?:-[0-9]+|\+?0+)$";
    NormalizedString: r"^[^\t\n\r]*$";
    PositiveInteger: r"^\+?0*[1-9][0-9]*$";
    Time: r"^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$";
    Token: r"^(?:[^\t\n\r ]+(?: [^\t\n\r ]+)*)?$";
    UnsignedLong: r"^(?:\+?[0-9]+|-0+)$", 0..=18446744073709551615;
    YearMonthDuration: r"^-?P(?:[0-9]+Y(?:[0-9]+M)?|[0-9]+M)$";
}

/// `xsd:float` and `xsd:double`: `INF`, `-INF` and `NaN` are written by name.
macro_rules! float {
    ($($name:ident $number:ident: $pattern:literal;)+) => {$(
        #[derive(Debug, Clone, Copy)]
        pub struct $name(pub $number);

        /// Not a number is equal to itself here.
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0 || (self.0.is_nan() && other.0.is_nan())
            }
        }

        impl From<$number> for $name {
            fn from(number: $number) -> Self {
                Self(number)
            }
        }

        impl FromStr for $name {
            type Err = RdfFault;

            fn from_str(text: &str) -> Result<Self, RdfFault> {
                static PATTERN: LazyLock<Regex> = LazyLock::new(|| Regex::new($pattern).expect("a regular expression"));
                let number = if PATTERN.is_match(text) { text.parse().ok() } else { None };
                number.map(Self).ok_or_else(|| RdfFault::expected(stringify!($name), &text.into()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.0 {
                    number if number.is_nan() => f.write_str("NaN"),
                    number if number.is_infinite() => f.write_str(if number > 0.0 { "INF" } else { "-INF" }),
                    number => write!(f, "{number:?}"),
                }
            }
        }

        impl RdfJson for $name {
            fn read(json: &Value) -> Result<Self, RdfFault> {
                read_float(json).map(|number| Self(number as $number))
            }

            fn write(&self) -> Value {
                // By its own digits: 0.1 as `f32` is 0.1, not 0.10000000149011612.
                let text = self.to_string();
                write_float(text.parse().unwrap_or(f64::NAN), text)
            }
        }

        serde_by_json!($name);
    )+};
}

float! {
    Double f64: r"^(?:[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|[+-]?INF|NaN)$";
    Float f32: r"^(?:[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|[+-]?INF|NaN)$";
}
