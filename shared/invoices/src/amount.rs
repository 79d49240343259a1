//! Amounts as text, made from integers only. Floating point would write a small price as
//! `2E-7`, which XML Schema refuses.

use jiff::civil::Date;

use crate::invoice::{Currency, Language};
use crate::translation;

/// A plain decimal for XML: `1234.50`, `1234` in yen.
pub(crate) fn plain(minor: i64, digits: u8) -> String {
    let scale = 10_u64.pow(u32::from(digits));
    let sign = if minor < 0 { "-" } else { "" };
    let (whole, part) = (minor.unsigned_abs() / scale, minor.unsigned_abs() % scale);
    if digits == 0 {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{part:0width$}", width = usize::from(digits))
    }
}

/// For readers: `1,234.50` in English, `1.234,50` in German.
pub(crate) fn localized(minor: i64, currency: &Currency, language: Language) -> String {
    let plain = plain(minor, currency.digits);
    let (whole, part) = plain.split_once('.').map_or((plain.as_str(), None), |(whole, part)| (whole, Some(part)));
    let (group, point) = separators(language);
    let mut text = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) && !text.ends_with('-') {
            text.push(group);
        }
        text.push(digit);
    }
    part.map_or(text.clone(), |part| format!("{text}{point}{part}"))
}

/// A percentage without trailing zeros: `19`, `7.7`.
pub(crate) fn percent(basis_points: u16, language: Option<Language>) -> String {
    let text = plain(i64::from(basis_points), 2);
    let text = text.trim_end_matches('0').trim_end_matches('.');
    let point = language.map_or('.', |language| separators(language).1);
    text.replace('.', &point.to_string())
}

/// `29 November 2026`, `29. November 2026`.
pub(crate) fn date(date: Date, language: Language) -> String {
    let dot = if language == Language::De { "." } else { "" };
    let month = translation::month(date.month(), language);
    format!("{}{dot} {month} {}", date.day(), date.year())
}

fn separators(language: Language) -> (char, char) {
    match language {
        Language::En => (',', '.'),
        Language::De => ('.', ','),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(minor: i64, digits: u8, language: Language) -> String {
        localized(minor, &Currency { code: "EUR".to_owned(), digits }, language)
    }

    #[test]
    fn amounts_are_plain_decimals() {
        assert_eq!(plain(0, 2), "0.00");
        assert_eq!(plain(5, 2), "0.05");
        assert_eq!(plain(-5, 2), "-0.05");
        assert_eq!(plain(123_450, 2), "1234.50");
        assert_eq!(plain(1_234, 0), "1234");
        assert_eq!(plain(1, 3), "0.001");
        assert_eq!(plain(i64::MIN, 2), "-92233720368547758.08");
    }

    #[test]
    fn readers_see_groups_of_three_digits() {
        assert_eq!(shown(123_456_789, 2, Language::En), "1,234,567.89");
        assert_eq!(shown(123_456_789, 2, Language::De), "1.234.567,89");
        assert_eq!(shown(12_345, 2, Language::En), "123.45");
        assert_eq!(shown(-123_456, 0, Language::En), "-123,456");
        assert_eq!(shown(1_000, 0, Language::De), "1.000");
    }

    #[test]
    fn percentages_have_no_trailing_zeros() {
        let rates = [0, 700, 770, 1_900, 2_000, 550, 5].map(|rate| percent(rate, None));
        assert_eq!(rates, ["0", "7", "7.7", "19", "20", "5.5", "0.05"]);
        assert_eq!(percent(770, Some(Language::De)), "7,7");
    }
}
