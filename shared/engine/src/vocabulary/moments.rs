//! Bounds of dates and times as regular expressions, as [`super::bounds`] are of
//! numbers: every target has these, and what languages have for dates knows no year
//! 12024, no 24:00:00 and no missing zone.
//!
//! A value in the zone of the bound (or without one, as the bound) is compared digit by
//! digit. In another zone a moment is at most 28 hours away from the one that is written
//! alike, so of such a date or moment the day alone is compared, with two days' room;
//! other values in another zone are let through. 24:00:00 is the end of its own day.
//!
//! Each pattern is right for the lexical forms of the bound's own datatype; that a text
//! is one of these is the datatype's own pattern. Bounds before year 0 have no pattern.

use std::fmt::Write as _;

/// Days that two zones can put between moments that are written alike.
const ROOM_DAYS: i64 = 2;
/// Digits of a bound; longer ones have no pattern.
const DIGITS_MAX: usize = 60;

/// A bound, taken apart.
struct Moment<'a> {
    /// Up to the seconds.
    fields: &'a str,
    /// Of the second, without zeros at its end.
    fraction: &'a str,
    zone: &'a str,
}

impl<'a> Moment<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let (rest, zone) = split_zone(text);
        let (fields, fraction) = rest.split_once('.').unwrap_or((rest, ""));
        let is_field = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'-' | b':' | b'T');
        let is_before_zero = fields.starts_with('-') && !fields.starts_with("--");
        let is_moment = fields.bytes().all(is_field)
            && fields.bytes().any(|byte| byte.is_ascii_digit())
            && fraction.bytes().all(|byte| byte.is_ascii_digit())
            && (fraction.is_empty() || fields.contains(':'));
        let fits = text.len() <= DIGITS_MAX && !is_before_zero && !fields.contains("24:00:00");
        (is_moment && fits).then_some(Self { fields, fraction: fraction.trim_end_matches('0'), zone })
    }

    /// The digits of its year, which may be more in other values; 0 for a time of day
    /// and for what begins with two hyphens.
    fn year_digits(&self) -> usize {
        let digits = self.fields.bytes().take_while(u8::is_ascii_digit).count();
        if digits >= 4 { digits } else { 0 }
    }

    /// A date, or one with a time, moved by days; `None` for all else.
    fn moved(&self, days: i64) -> Option<String> {
        let date = self.fields.split('T').next().unwrap_or_default();
        let mut parts = date.split('-').map(|part| part.parse::<i64>().ok());
        let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
        let (year, month, day) = date_of(day_number(year, month, day) + days);
        (year >= 0).then(|| format!("{year:04}-{month:02}-{day:02}"))
    }

    /// What follows the date.
    fn time(&self) -> &'static str {
        if self.fields.contains('T') { ANY_TIME_AFTER_DATE } else { "" }
    }
}

/// The rest of a time of day, and of its second.
const ANY_TIME: &str = "[0-9:.]*";
const ANY_TIME_AFTER_DATE: &str = "T[0-9:.]*";

fn split_zone(text: &str) -> (&str, &str) {
    let at = match text.len().checked_sub(6) {
        _ if text.ends_with('Z') => text.len() - 1,
        Some(at) if is_offset(text.as_bytes().get(at..).unwrap_or_default()) => at,
        _ => text.len(),
    };
    text.split_at(at)
}

/// `+02:00`
fn is_offset(bytes: &[u8]) -> bool {
    let [b'+' | b'-', hour @ .., b':', tens, ones] = bytes else { return false };
    hour.iter().chain([tens, ones]).all(u8::is_ascii_digit)
}

/// The pattern of all values of at least `text`, or of later ones.
pub(super) fn at_least(text: &str, is_exclusive: bool) -> Option<String> {
    let bound = Moment::parse(text)?;
    Some(pattern(&bound, true, is_exclusive))
}

/// The pattern of all values of at most `text`, or of earlier ones.
pub(super) fn at_most(text: &str, is_exclusive: bool) -> Option<String> {
    let bound = Moment::parse(text)?;
    Some(pattern(&bound, false, is_exclusive))
}

fn pattern(bound: &Moment<'_>, is_later: bool, is_exclusive: bool) -> String {
    let (ours, others) = zones(bound.zone);
    let mut same = beyond(bound.fields, bound.year_digits(), is_later, "");
    same.extend(equal(bound, is_later, is_exclusive));
    let day = bound.moved(if is_later { -ROOM_DAYS } else { ROOM_DAYS });
    let other = match day {
        Some(day) => {
            let mut found = beyond(&day, day.find('-').unwrap_or_default(), is_later, bound.time());
            found.push(day + bound.time());
            found.join("|")
        }
        None if bound.year_digits() > 0 => format!("-?[0-9]*{}", rest(bound.fields, 0)),
        None => rest(bound.fields, 0),
    };
    let same = if same.is_empty() { String::new() } else { format!("(?:{}){ours}|", same.join("|")) };
    format!("^(?:{same}(?:{other}){others})$")
}

/// The bound's own zone, and all others and none, as patterns.
fn zones(zone: &str) -> (String, String) {
    if zone.is_empty() {
        return (String::new(), "(?:Z|[+-][0-9]{2}:[0-9]{2})".to_owned());
    }
    if matches!(zone, "Z" | "+00:00" | "-00:00") {
        let others = "(?:[+-](?:0[1-9]:[0-9]{2}|1[0-9]:[0-9]{2}|00:0[1-9]|00:[1-5][0-9]))?";
        return ("(?:Z|[+-]00:00)".to_owned(), others.to_owned());
    }
    let (sign, offset) = zone.split_at(1);
    let opposite = if sign == "+" { "-" } else { "\\+" };
    let mut others = format!("(?:Z|{opposite}[0-9]{{2}}:[0-9]{{2}}");
    for (at, digit) in offset.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()) {
        for range in around(digit) {
            let _ = write!(others, "|[{sign}]{}{range}{}", &offset[..at], any(&offset[at + 1..]));
        }
    }
    (format!("[{sign}]{offset}"), others + ")?")
}

/// All digits but one.
fn around(digit: u8) -> Vec<String> {
    let below = (digit > b'0').then(|| range(b'0', digit - 1));
    let above = (digit < b'9').then(|| range(digit + 1, b'9'));
    below.into_iter().chain(above).collect()
}

/// Values beyond `fields` in one of its digits, whatever follows; `end` is what follows
/// the fields.
fn beyond(fields: &str, year_digits: usize, is_later: bool, end: &str) -> Vec<String> {
    let mut found = Vec::new();
    if year_digits > 0 {
        let rest = rest(fields, year_digits);
        if is_later {
            found.push(format!("[1-9][0-9]{{{year_digits},}}{rest}{end}"));
        } else {
            found.push(format!("-[0-9]{{4,}}{rest}{end}"));
            if year_digits > 4 {
                found.push(format!("[0-9]{{4,{}}}{rest}{end}", year_digits - 1));
            }
        }
    }
    for (at, digit) in fields.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()) {
        let digits = match (is_later, digit) {
            (true, b'9') | (false, b'0') => continue,
            (true, _) => range(digit + 1, b'9'),
            (false, _) => range(b'0', digit - 1),
        };
        found.push(format!("{}{digits}{}{end}", &fields[..at], rest(fields, at + 1)));
    }
    found
}

/// Values that differ from the bound in the fraction of the second at most.
fn equal(bound: &Moment<'_>, is_later: bool, is_exclusive: bool) -> Vec<String> {
    let (fields, fraction) = (bound.fields, bound.fraction);
    let mut found = Vec::new();
    for (at, digit) in fraction.bytes().enumerate() {
        let same = &fraction[..at];
        if !is_later {
            found.push(if at == 0 { fields.to_owned() } else { format!("{fields}\\.{same}") });
        }
        match (is_later, digit) {
            (true, b'9') | (false, b'0') => {}
            (true, _) => found.push(format!("{fields}\\.{same}{}[0-9]*", range(digit + 1, b'9'))),
            (false, _) => found.push(format!("{fields}\\.{same}{}[0-9]*", range(b'0', digit - 1))),
        }
    }
    let has_seconds = fields.contains(':');
    match (is_later, is_exclusive) {
        (true, true) if has_seconds => found.push(format!("{fields}\\.{fraction}[0-9]*[1-9][0-9]*")),
        (true, false) if fraction.is_empty() && has_seconds => found.push(format!("{fields}(?:\\.[0-9]+)?")),
        (true, false) if fraction.is_empty() => found.push(fields.to_owned()),
        (true, false) => found.push(format!("{fields}\\.{fraction}[0-9]*")),
        (false, false) if fraction.is_empty() && has_seconds => found.push(format!("{fields}(?:\\.0+)?")),
        (false, false) if fraction.is_empty() => found.push(fields.to_owned()),
        (false, false) => found.push(format!("{fields}\\.{fraction}0*")),
        _ => {}
    }
    found
}

/// What may follow the first fields: others of the same lengths, with any digits.
fn rest(fields: &str, from: usize) -> String {
    let left = &fields[from..];
    match left.find('T') {
        Some(at) => any(&left[..at]) + ANY_TIME_AFTER_DATE,
        None if fields.contains(':') => ANY_TIME.to_owned(),
        None => any(left),
    }
}

fn any(fields: &str) -> String {
    let mut out = String::new();
    let mut digits = 0;
    for byte in fields.bytes().chain([0]) {
        if byte.is_ascii_digit() {
            digits += 1;
            continue;
        }
        match std::mem::take(&mut digits) {
            0 => {}
            1 => out.push_str("[0-9]"),
            count => drop(write!(out, "[0-9]{{{count}}}")),
        }
        if byte != 0 {
            out.push(char::from(byte));
        }
    }
    out
}

fn range(first: u8, last: u8) -> String {
    if first == last { char::from(first).to_string() } else { format!("[{}-{}]", char::from(first), char::from(last)) }
}

/// Days since 1 March of year 0 in the Gregorian calendar, as XML Schema counts.
fn day_number(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (153 * month + 2) / 5 + day - 1
}

/// The year, month and day of a day's number.
fn date_of(number: i64) -> (i64, i64, i64) {
    let era = number.div_euclid(146_097);
    let of_era = number.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let year = era * 400 + year_of_era;
    if month < 10 { (year, month + 3, day) } else { (year + 1, month - 9, day) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Groups of texts that mean the same, in the order of time.
    const DATES: &[&[&str]] = &[
        &["-0044-03-15"],
        &["0000-12-31"],
        &["0999-01-01"],
        &["1999-12-31"],
        &["2000-02-29"],
        &["2000-03-01"],
        &["2009-09-30"],
        &["2010-01-01"],
        &["9999-12-31"],
        &["12024-02-29"],
        &["99999-01-01"],
    ];
    const MOMENTS: &[&[&str]] = &[
        &["-0044-03-15T12:00:00"],
        &["1999-12-31T23:59:59"],
        &["1999-12-31T23:59:59.05"],
        &["1999-12-31T23:59:59.5", "1999-12-31T23:59:59.500"],
        &["1999-12-31T23:59:59.51"],
        &["1999-12-31T23:59:59.95"],
        &["2000-01-01T00:00:00", "2000-01-01T00:00:00.0"],
        &["2000-01-01T00:00:00.001"],
        &["2000-01-01T09:59:09"],
        &["2000-01-01T10:00:00"],
        &["12024-02-29T00:00:00"],
    ];
    const TIMES: &[&[&str]] =
        &[&["00:00:00", "00:00:00.00"], &["00:00:00.1"], &["09:30:00"], &["19:29:59.9"], &["19:30:00"]];
    const YEARS: &[&[&str]] = &[&["-0001"], &["0000"], &["1999"], &["2000"], &["10000"]];
    const MONTHS: &[&[&str]] = &[&["1999-12"], &["2000-01"], &["2000-10"], &["12000-01"]];
    const DAYS_OF_YEAR: &[&[&str]] = &[&["--01-01"], &["--01-31"], &["--02-01"], &["--12-31"]];

    fn matches(pattern: &str, text: &str) -> bool {
        regex::Regex::new(pattern).unwrap().is_match(text)
    }

    #[test]
    fn patterns_compare_as_time_does() {
        for kinds in [DATES, MOMENTS, TIMES, YEARS, MONTHS, DAYS_OF_YEAR] {
            for (limit, bounds) in kinds.iter().enumerate() {
                for bound in bounds.iter().filter(|bound| !bound.starts_with("-0")) {
                    for (at, texts) in kinds.iter().enumerate() {
                        for (text, zone) in texts.iter().flat_map(|text| ["", "Z", "+02:00"].map(|zone| (text, zone))) {
                            let (text, bound) = (format!("{text}{zone}"), format!("{bound}{zone}"));
                            for is_exclusive in [false, true] {
                                let equal = at == limit && !is_exclusive;
                                let least = at_least(&bound, is_exclusive).unwrap();
                                let most = at_most(&bound, is_exclusive).unwrap();
                                assert_eq!(matches(&least, &text), at > limit || equal, "{text} ≥ {bound}: {least}");
                                assert_eq!(matches(&most, &text), at < limit || equal, "{text} ≤ {bound}: {most}");
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn in_other_zones_days_are_compared_with_room_for_two() {
        let least = at_least("2024-03-01T10:00:00Z", false).unwrap();
        for (text, expected) in [
            ("2024-02-27T23:59:59+14:00", false),
            ("2024-02-27T23:59:59", false),
            ("2024-02-28T00:00:00-05:00", true),
            ("2024-02-29T00:00:00", true),
            ("2024-03-01T09:00:00+01:00", true),
            ("2024-03-01T09:00:00+00:00", false),
            ("2024-03-01T10:00:00-00:00", true),
            ("12024-01-01T00:00:00", true),
            ("-0001-01-01T00:00:00", false),
        ] {
            assert_eq!(matches(&least, text), expected, "{text}: {least}");
        }
        let most = at_most("2023-12-31+05:30", true).unwrap();
        for (text, expected) in [
            ("2023-12-31+05:30", false),
            ("2023-12-30+05:30", true),
            ("2023-12-31+05:31", true),
            ("2023-12-31-05:30", true),
            ("2024-01-02", true),
            ("2024-01-03", false),
            ("2024-01-03Z", false),
            ("-0001-01-01Z", true),
        ] {
            assert_eq!(matches(&most, text), expected, "{text}: {most}");
        }
        assert!(matches(&at_least("10:00:00", false).unwrap(), "09:00:00Z"));
    }

    #[test]
    fn what_is_no_date_or_time_has_no_pattern() {
        for text in ["", "-", "P1D", "1e3", "1.5", "-0044-03-15", "2024-01-01T24:00:00", "yes", "2024.5", "Z"] {
            assert!(at_least(text, false).is_none() && at_most(text, true).is_none(), "{text}");
        }
    }

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        for (date, next) in
            [((1999, 12, 31), (2000, 1, 1)), ((2000, 2, 28), (2000, 2, 29)), ((1900, 2, 28), (1900, 3, 1))]
        {
            assert_eq!(date_of(day_number(date.0, date.1, date.2) + 1), next);
        }
    }
}
