//! Currencies, as Stripe counts them.
//!
//! Source: <https://docs.stripe.com/currencies>. Libraries of money disagree with it and
//! with each other, so the table is ours:
//!
//! | | minor units of one | a charge is a multiple of | a payout is a multiple of |
//! |---|---|---|---|
//! | most | 100 | 1 | 1 |
//! | without decimals (JPY, KRW, …) | 1 | 1 | 1 |
//! | ISK, UGX: without decimals, and sent as if with two | 100 | 100 | 100 |
//! | HUF, TWD: charged with two, paid out without | 100 | 1 | 100 |
//! | three decimals, the last of them 0 (BHD, JOD, KWD, OMR, TND) | 1000 | 10 | 10 |

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How a currency is counted.
struct Form {
    /// Digits after the point.
    digits: u32,
    charge_step: i64,
    payout_step: i64,
}

const CENTS: Form = Form { digits: 2, charge_step: 1, payout_step: 1 };
const WHOLE: Form = Form { digits: 0, charge_step: 1, payout_step: 1 };
const WHOLE_AS_CENTS: Form = Form { digits: 2, charge_step: 100, payout_step: 100 };
const PAID_OUT_WHOLE: Form = Form { digits: 2, charge_step: 1, payout_step: 100 };
const THOUSANDTHS: Form = Form { digits: 3, charge_step: 10, payout_step: 10 };

macro_rules! currencies {
    ($($variant:ident = $code:literal, $form:ident;)*) => {
        /// A currency that prices and books can be in; written in lower case, as Stripe
        /// writes it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub enum Currency { $($variant,)* }

        impl Currency {
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// ISO 4217, in lower case.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            fn form(self) -> &'static Form {
                match self { $(Self::$variant => &$form,)* }
            }
        }
    };
}

currencies! {
    Aed = "aed", CENTS;
    Aud = "aud", CENTS;
    Bgn = "bgn", CENTS;
    Bhd = "bhd", THOUSANDTHS;
    Brl = "brl", CENTS;
    Cad = "cad", CENTS;
    Chf = "chf", CENTS;
    Clp = "clp", WHOLE;
    Czk = "czk", CENTS;
    Dkk = "dkk", CENTS;
    Eur = "eur", CENTS;
    Gbp = "gbp", CENTS;
    Hkd = "hkd", CENTS;
    Huf = "huf", PAID_OUT_WHOLE;
    Idr = "idr", CENTS;
    Ils = "ils", CENTS;
    Inr = "inr", CENTS;
    Isk = "isk", WHOLE_AS_CENTS;
    Jod = "jod", THOUSANDTHS;
    Jpy = "jpy", WHOLE;
    Krw = "krw", WHOLE;
    Kwd = "kwd", THOUSANDTHS;
    Mga = "mga", WHOLE;
    Mxn = "mxn", CENTS;
    Myr = "myr", CENTS;
    Nok = "nok", CENTS;
    Nzd = "nzd", CENTS;
    Omr = "omr", THOUSANDTHS;
    Php = "php", CENTS;
    Pln = "pln", CENTS;
    Pyg = "pyg", WHOLE;
    Ron = "ron", CENTS;
    Rwf = "rwf", WHOLE;
    Sek = "sek", CENTS;
    Sgd = "sgd", CENTS;
    Thb = "thb", CENTS;
    Tnd = "tnd", THOUSANDTHS;
    Twd = "twd", PAID_OUT_WHOLE;
    Ugx = "ugx", WHOLE_AS_CENTS;
    Usd = "usd", CENTS;
    Vnd = "vnd", WHOLE;
    Xof = "xof", WHOLE;
    Zar = "zar", CENTS;
}

/// A text that is no currency of the table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("currency_unknown: expected a currency in lower case such as usd, eur or jpy")]
pub struct UnknownCurrency;

impl Currency {
    /// Digits after the point when an amount is shown; ISK and UGX have none to show.
    pub fn digits_shown(self) -> u32 {
        if self.form().charge_step == 100 { 0 } else { self.form().digits }
    }

    /// Minor units of one unit.
    pub fn minor_per_unit(self) -> i64 {
        10_i64.pow(self.form().digits)
    }

    /// An amount of minor units with the currency's own digits: `-12.50`; with more of them
    /// where a part of an amount has more, because nothing is rounded away.
    pub fn decimal(self, amount: i64) -> String {
        let (per_unit, sign) = (self.minor_per_unit().unsigned_abs(), if amount < 0 { "-" } else { "" });
        let (units, minor) = (amount.unsigned_abs() / per_unit, amount.unsigned_abs() % per_unit);
        if self.form().digits == 0 || (self.digits_shown() == 0 && minor == 0) {
            return format!("{sign}{units}");
        }
        format!("{sign}{units}.{minor:0width$}", width = self.form().digits as usize)
    }

    /// Every amount that is charged or refunded is a multiple of this.
    pub fn charge_step(self) -> i64 {
        self.form().charge_step
    }

    /// Every amount that is paid out is a multiple of this.
    pub fn payout_step(self) -> i64 {
        self.form().payout_step
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(text: &str) -> Result<Self, UnknownCurrency> {
        Self::ALL.iter().copied().find(|currency| currency.as_str() == text).ok_or(UnknownCurrency)
    }
}

impl TryFrom<String> for Currency {
    type Error = UnknownCurrency;

    fn try_from(text: String) -> Result<Self, UnknownCurrency> {
        text.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.as_str().to_owned()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_reads_back_as_written_and_in_no_other_spelling() {
        for currency in Currency::ALL {
            assert_eq!(currency.as_str().parse(), Ok(*currency));
        }
        for wrong in ["USD", "", "us", "usdt", "xxx"] {
            assert_eq!(wrong.parse::<Currency>(), Err(UnknownCurrency), "{wrong}");
        }
    }

    #[test]
    fn an_amount_is_shown_with_the_digits_of_its_currency() {
        for (currency, amount, shown) in [
            (Currency::Usd, -1_250, "-12.50"),
            (Currency::Usd, -5, "-0.05"),
            (Currency::Usd, 0, "0.00"),
            (Currency::Jpy, 1_250, "1250"),
            (Currency::Kwd, -1_230, "-1.230"),
            (Currency::Huf, 1_200, "12.00"),
            (Currency::Ugx, 1_200, "12"),
            (Currency::Ugx, -1_250, "-12.50"),
            (Currency::Usd, i64::MIN, "-92233720368547758.08"),
        ] {
            assert_eq!(currency.decimal(amount), shown);
        }
    }

    #[test]
    fn the_exceptions_are_stripes() {
        let form = |currency: Currency| (currency.minor_per_unit(), currency.charge_step(), currency.payout_step());
        assert_eq!(form(Currency::Usd), (100, 1, 1));
        assert_eq!(form(Currency::Jpy), (1, 1, 1));
        assert_eq!(form(Currency::Mga), (1, 1, 1));
        assert_eq!(form(Currency::Ugx), (100, 100, 100));
        assert_eq!(form(Currency::Isk), (100, 100, 100));
        assert_eq!(form(Currency::Huf), (100, 1, 100));
        assert_eq!(form(Currency::Twd), (100, 1, 100));
        assert_eq!(form(Currency::Kwd), (1000, 10, 10));
        assert_eq!((Currency::Isk.digits_shown(), Currency::Huf.digits_shown()), (0, 2));
    }
}
