//! Bounds of numbers as regular expressions: longer integers and decimals are
//! text in most targets, and JSON Schema compares only numbers.
//!
//! Each pattern is right for the lexical forms of `xsd:decimal` and those
//! derived from it; that a text is one of these is the datatype's own pattern.

use std::fmt::Write as _;

/// Digits of a bound; longer ones have no pattern.
const DIGITS_MAX: usize = 60;

/// A bound without leading and trailing zeros.
struct Bound<'a> {
    is_negative: bool,
    whole: &'a str,
    fraction: &'a str,
}

impl<'a> Bound<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let is_decimal = [whole, fraction].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let is_zero = whole.is_empty() && fraction.is_empty();
        let fits = digits.bytes().any(|byte| byte.is_ascii_digit()) && whole.len() + fraction.len() <= DIGITS_MAX;
        (is_decimal && fits).then_some(Self { is_negative: text.starts_with('-') && !is_zero, whole, fraction })
    }
}

/// What a number in JSON looks like that has the value of a decimal's lexical
/// form: `+05.` is `5`.
pub(super) fn in_json(text: &str) -> Option<String> {
    let bound = Bound::parse(text)?;
    let sign = if bound.is_negative { "-" } else { "" };
    let whole = if bound.whole.is_empty() { "0" } else { bound.whole };
    let point = if bound.fraction.is_empty() { "" } else { "." };
    Some(format!("{sign}{whole}{point}{}", bound.fraction))
}

/// The pattern of all numbers of at least `text`, or of more.
pub(super) fn at_least(text: &str, is_exclusive: bool) -> Option<String> {
    let bound = Bound::parse(text)?;
    Some(if bound.is_negative {
        format!("^(?:\\+?[0-9.]+|-(?:{}))$", at_most_size(&bound, is_exclusive))
    } else {
        let zero = if is_zero(&bound) && !is_exclusive { "|-0*\\.?0*" } else { "" };
        format!("^(?:\\+?(?:{}){zero})$", at_least_size(&bound, is_exclusive))
    })
}

/// The pattern of all numbers of at most `text`, or of less.
pub(super) fn at_most(text: &str, is_exclusive: bool) -> Option<String> {
    let bound = Bound::parse(text)?;
    Some(if bound.is_negative {
        format!("^-(?:{})$", at_least_size(&bound, is_exclusive))
    } else if is_zero(&bound) {
        let zero = if is_exclusive { "" } else { "|[+-]?0*\\.?0*" };
        format!("^(?:-(?:{}){zero})$", at_least_size(&bound, true))
    } else {
        format!("^(?:-[0-9.]+|\\+?(?:{}))$", at_most_size(&bound, is_exclusive))
    })
}

fn is_zero(bound: &Bound<'_>) -> bool {
    bound.whole.is_empty() && bound.fraction.is_empty()
}

/// Digits without a sign that are at least the bound's.
fn at_least_size(bound: &Bound<'_>, is_exclusive: bool) -> String {
    let (whole, fraction) = (bound.whole, bound.fraction);
    let mut found = format!("0*[1-9]{}[0-9.]*", any_digits(whole.len()));
    for (at, digit) in whole.bytes().enumerate().filter(|(_, digit)| *digit < b'9') {
        let (larger, rest) = (digits(digit + 1, b'9'), any_digits(whole.len() - at - 1));
        let _ = write!(found, "|0*{}{larger}{rest}(?:\\.[0-9]*)?", &whole[..at]);
    }
    for (at, digit) in fraction.bytes().enumerate().filter(|(_, digit)| *digit < b'9') {
        let _ = write!(found, "|0*{whole}\\.{}{}[0-9]*", &fraction[..at], digits(digit + 1, b'9'));
    }
    let _ = match (is_exclusive, fraction.is_empty()) {
        (true, _) => write!(found, "|0*{whole}\\.{fraction}[0-9]*[1-9][0-9]*"),
        (false, true) => write!(found, "|0*{whole}(?:\\.[0-9]*)?"),
        (false, false) => write!(found, "|0*{whole}\\.{fraction}[0-9]*"),
    };
    found
}

/// Digits without a sign that are at most the bound's, which is not zero.
fn at_most_size(bound: &Bound<'_>, is_exclusive: bool) -> String {
    let (whole, fraction) = (bound.whole, bound.fraction);
    let mut found = String::new();
    if let Some(fewer) = whole.len().checked_sub(1) {
        let shorter = if fewer == 0 { String::new() } else { format!("[0-9]{{0,{fewer}}}") };
        let _ = write!(found, "0*{shorter}(?:\\.[0-9]*)?|");
    }
    for (at, digit) in whole.bytes().enumerate().filter(|(_, digit)| *digit > b'0') {
        let (smaller, rest) = (digits(b'0', digit - 1), any_digits(whole.len() - at - 1));
        let _ = write!(found, "0*{}{smaller}{rest}(?:\\.[0-9]*)?|", &whole[..at]);
    }
    for (at, digit) in fraction.bytes().enumerate() {
        // A shorter fraction, and one with a smaller digit.
        let same = &fraction[..at];
        let _ = write!(found, "0*{whole}{}|", if at == 0 { "\\.?".to_owned() } else { format!("\\.{same}") });
        if digit > b'0' {
            let _ = write!(found, "0*{whole}\\.{same}{}[0-9]*|", digits(b'0', digit - 1));
        }
    }
    match (is_exclusive, fraction.is_empty()) {
        (true, _) => drop(found.pop()),
        (false, true) => drop(write!(found, "0*{whole}(?:\\.0*)?")),
        (false, false) => drop(write!(found, "0*{whole}\\.{fraction}0*")),
    }
    found
}

/// One digit of a range.
fn digits(first: u8, last: u8) -> String {
    if first == last { char::from(first).to_string() } else { format!("[{}-{}]", char::from(first), char::from(last)) }
}

fn any_digits(count: usize) -> String {
    match count {
        0 => String::new(),
        1 => "[0-9]".to_owned(),
        _ => format!("[0-9]{{{count}}}"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Sign, digits before and after the point, and the value in thousandths.
    fn forms() -> Vec<(String, i64)> {
        let mut found = Vec::new();
        for sign in ["", "+", "-"] {
            for whole in ["", "0", "00", "1", "9", "10", "09", "19", "20", "99", "100", "0101", "1000"] {
                for fraction in ["none", "", "0", "5", "50", "05", "009", "949", "95", "951", "9"] {
                    if whole.is_empty() && matches!(fraction, "none" | "") {
                        continue;
                    }
                    let (text, digits) = match fraction {
                        "none" => (format!("{sign}{whole}"), ""),
                        digits => (format!("{sign}{whole}.{digits}"), digits),
                    };
                    let thousandths: i64 = format!("0{whole}{digits:0<3}").parse().unwrap();
                    found.push((text, if sign == "-" { -thousandths } else { thousandths }));
                }
            }
        }
        found
    }

    #[test]
    fn patterns_compare_as_numbers_do() {
        let forms = forms();
        for (bound, limit) in &forms {
            for is_exclusive in [false, true] {
                let least = regex::Regex::new(&at_least(bound, is_exclusive).unwrap()).unwrap();
                let most = regex::Regex::new(&at_most(bound, is_exclusive).unwrap()).unwrap();
                for (text, value) in &forms {
                    let equal = value == limit && !is_exclusive;
                    assert_eq!(
                        least.is_match(text),
                        value > limit || equal,
                        "{text} ≥ {bound}, {is_exclusive}: {least}"
                    );
                    assert_eq!(most.is_match(text), value < limit || equal, "{text} ≤ {bound}, {is_exclusive}: {most}");
                }
            }
        }
    }

    #[test]
    fn bounds_that_are_no_decimals_have_no_pattern() {
        for text in ["", ".", "+", "1e3", "INF", "2024-01-01", "1.2.3", "٣"] {
            assert!(at_least(text, false).is_none() && in_json(text).is_none(), "{text}");
        }
        assert!(at_most(&"9".repeat(61), false).is_none());
    }

    #[test]
    fn numbers_are_written_as_json_reads_them() {
        for (text, json) in [("+05.", "5"), (".50", "0.5"), ("-0", "0"), ("-00.10", "-0.1"), ("100", "100")] {
            assert_eq!(in_json(text).as_deref(), Some(json));
        }
    }
}
