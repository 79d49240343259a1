//! The total order of terms that rows are sorted by.
//!
//! SPARQL orders numbers, strings and dates among their like and leaves the
//! rest open; evaluators that fall back on the lexical form are not transitive
//! ("10" < "5" as text, 5 < 10 as numbers). Here: unbound, blank nodes, IRIs,
//! numbers by value, dateTimes by instant, and then all other literals by text.

use oxrdf::vocab::xsd;
use oxrdf::{LiteralRef, NamedNodeRef, Term, TermRef};
use oxsdatatypes::{DateTime, DayTimeDuration, Double};
use std::borrow::Cow;
use std::cmp::Ordering;

/// Below it, doubles tell all integers apart.
const DOUBLES_ALL_INTEGERS: f64 = 9_007_199_254_740_992.0;

/// What two terms are compared by. Equal numbers of different types, and one
/// instant in two time zones, have equal keys.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ValueKey<'a> {
    kind: Kind,
    text: Cow<'a, str>,
    suffix: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Unbound,
    BlankNode,
    Iri,
    Number,
    /// An instant without a time zone cannot be compared with one that has it.
    LocalDateTime,
    DateTime,
    Other,
}

impl<'a> ValueKey<'a> {
    pub(super) fn of(term: Option<&'a Term>) -> Self {
        let key = |kind, text| Self { kind, text, suffix: "" };
        match term.map(Term::as_ref) {
            None => key(Kind::Unbound, Cow::Borrowed("")),
            Some(TermRef::BlankNode(node)) => key(Kind::BlankNode, Cow::Borrowed(node.as_str())),
            Some(TermRef::NamedNode(iri)) => key(Kind::Iri, Cow::Borrowed(iri.as_str())),
            Some(TermRef::Literal(literal)) => Self::of_literal(literal),
            #[allow(unreachable_patterns, reason = "triple terms are there only with RDF 1.2 on")]
            Some(other) => key(Kind::Other, Cow::Owned(other.to_string())),
        }
    }

    fn of_literal(literal: LiteralRef<'a>) -> Self {
        let datatype = literal.datatype();
        let value = literal.value();
        if is_numeric(datatype) {
            if let Some(text) = number_text(value) {
                return Self { kind: Kind::Number, text: Cow::Owned(text), suffix: "" };
            }
        } else if (datatype == xsd::DATE_TIME || datatype == xsd::DATE_TIME_STAMP)
            && let Some((kind, text)) = date_time_text(value)
        {
            return Self { kind, text: Cow::Owned(text), suffix: "" };
        }
        let suffix = literal.language().unwrap_or(datatype.as_str());
        Self { kind: Kind::Other, text: Cow::Borrowed(value), suffix }
    }

    /// Texts that sort as the keys do.
    pub(super) fn to_text(&self) -> String {
        format!("{}{}\0{}", self.kind as u8, self.text, self.suffix)
    }
}

/// By value, and what is equal in value by its text: equal for equal terms only.
pub(super) fn compare(a: Option<&Term>, b: Option<&Term>) -> Ordering {
    match (a, b) {
        (Some(Term::NamedNode(a)), Some(Term::NamedNode(b))) => a.as_str().cmp(b.as_str()),
        _ => ValueKey::of(a).cmp(&ValueKey::of(b)).then_with(|| lexical(a).cmp(&lexical(b))),
    }
}

/// A text that sorts as [`compare`] does. Queries hold one for each row that
/// they sort: of a number it is short.
pub(super) fn term_text(term: &Term) -> String {
    let (value, datatype) = lexical(Some(term)).unwrap_or_default();
    let key = ValueKey::of(Some(term));
    match (key.kind, numeric(NamedNodeRef::new_unchecked(datatype))) {
        (Kind::Number, Some(place)) => format!("{}\0{value}\0{}", key.to_text(), char::from(b'a' + place)),
        _ => format!("{}\0{value}\0{datatype}", key.to_text()),
    }
}

fn lexical(term: Option<&Term>) -> Option<(&str, &str)> {
    match term {
        Some(Term::Literal(literal)) => Some((literal.value(), literal.datatype().as_str())),
        _ => None,
    }
}

/// In the order of their IRIs.
const NUMERIC: [NamedNodeRef<'static>; 16] = [
    xsd::BYTE,
    xsd::DECIMAL,
    xsd::DOUBLE,
    xsd::FLOAT,
    xsd::INT,
    xsd::INTEGER,
    xsd::LONG,
    xsd::NEGATIVE_INTEGER,
    xsd::NON_NEGATIVE_INTEGER,
    xsd::NON_POSITIVE_INTEGER,
    xsd::POSITIVE_INTEGER,
    xsd::SHORT,
    xsd::UNSIGNED_BYTE,
    xsd::UNSIGNED_INT,
    xsd::UNSIGNED_LONG,
    xsd::UNSIGNED_SHORT,
];

pub(crate) fn is_numeric(datatype: NamedNodeRef<'_>) -> bool {
    numeric(datatype).is_some()
}

/// The place of a numeric datatype among them.
fn numeric(datatype: NamedNodeRef<'_>) -> Option<u8> {
    NUMERIC.iter().position(|numeric| *numeric == datatype).map(|place| place as u8)
}

/// Sixteen digits for the double next to the number; where doubles do not tell
/// all integers apart, 32 more for the whole part. `None` when malformed or not a
/// number.
fn number_text(value: &str) -> Option<String> {
    let double: f64 = value.trim().parse::<Double>().ok()?.into();
    if double.is_nan() {
        return None;
    }
    let bits = double_bits(double);
    if double.abs() < DOUBLES_ALL_INTEGERS {
        return Some(format!("{bits:016x}"));
    }
    let whole = value.trim().parse::<i128>().unwrap_or(double as i128);
    Some(format!("{bits:016x}{:032x}", (whole as u128) ^ (1 << 127)))
}

/// Bits that sort as the numbers do.
fn double_bits(double: f64) -> u64 {
    // Adding zero turns -0.0, which equals it, into 0.0.
    let bits = (double + 0.0).to_bits();
    if bits >> 63 == 1 { !bits } else { bits | (1 << 63) }
}

fn date_time_text(value: &str) -> Option<(Kind, String)> {
    let moment: DateTime = value.trim().parse().ok()?;
    let minutes = moment.timezone().map(|offset| offset.hours() * 60 + offset.minutes());
    let kind = if minutes.is_some() { Kind::DateTime } else { Kind::LocalDateTime };
    let (sign, year) = if moment.year() < 0 { ("-", -moment.year()) } else { ("", moment.year()) };
    let (month, day) = (moment.month(), moment.day());
    let day_start: DateTime = format!("{sign}{year:04}-{month:02}-{day:02}T00:00:00").parse().ok()?;
    let epoch: DateTime = "1970-01-01T00:00:00".parse().ok()?;
    let days: DayTimeDuration = day_start.checked_sub(epoch)?;
    let clock = i64::from(moment.hour()) * 60 + i64::from(moment.minute()) - minutes.unwrap_or(0);
    let (seconds, fraction) = split_seconds(&moment.second().to_string());
    let total = days.days() * 86_400 + clock * 60 + seconds;
    Some((kind, format!("{:016x}{fraction}", (total as u64) ^ (1 << 63))))
}

/// Whole seconds, and the digits after the point.
fn split_seconds(seconds: &str) -> (i64, String) {
    let (whole, fraction) = seconds.split_once('.').unwrap_or((seconds, ""));
    (whole.parse().unwrap_or_default(), fraction.to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use oxrdf::{BlankNode, Literal, NamedNode};

    fn typed(value: &str, datatype: NamedNodeRef<'_>) -> Term {
        Literal::new_typed_literal(value, datatype).into()
    }

    /// In ascending order, all different.
    fn ladder() -> Vec<Option<Term>> {
        let mut ladder = vec![
            None,
            Some(BlankNode::new_unchecked("b1").into()),
            Some(NamedNode::new_unchecked("http://example.com/a").into()),
            Some(NamedNode::new_unchecked("http://example.com/b").into()),
        ];
        for value in ["-INF", "-1e300", "-10", "-9.5", "-0.5", "0", "5", "9", "10", "9007199254740992"] {
            ladder.push(Some(typed(value, xsd::DOUBLE)));
        }
        for value in ["9007199254740993", "99999999999999999999"] {
            ladder.push(Some(typed(value, xsd::INTEGER)));
        }
        for datatype in NUMERIC {
            ladder.push(Some(typed("100000000000000000000", datatype)));
        }
        ladder.push(Some(typed("INF", xsd::DOUBLE)));
        for value in ["-0044-03-15T00:00:00", "1969-12-31T23:59:59", "2020-01-01T00:00:00.5"] {
            ladder.push(Some(typed(value, xsd::DATE_TIME)));
        }
        for value in ["2020-01-01T01:00:00+02:00", "2020-01-01T00:00:00Z", "2020-01-01T00:00:00-02:00"] {
            ladder.push(Some(typed(value, xsd::DATE_TIME)));
        }
        for value in ["10", "5", "NaN", "a"] {
            ladder.push(Some(typed(value, xsd::STRING)));
        }
        ladder.push(Some(typed("a", NamedNodeRef::new_unchecked("http://www.w3.org/2001/XMLSchema#token"))));
        ladder.push(Some(Literal::new_language_tagged_literal("b", "de").unwrap().into()));
        ladder
    }

    #[test]
    fn the_order_is_total_and_its_texts_agree() {
        let ladder = ladder();
        for (i, a) in ladder.iter().enumerate() {
            for (j, b) in ladder.iter().enumerate() {
                assert_eq!(compare(a.as_ref(), b.as_ref()), i.cmp(&j), "{a:?} {b:?}");
                if let (Some(a), Some(b)) = (a, b) {
                    assert_eq!(term_text(a).cmp(&term_text(b)), i.cmp(&j), "{a} {b}");
                }
            }
        }
    }

    #[test]
    fn numeric_datatypes_stand_in_the_order_of_their_iris() {
        assert!(NUMERIC.is_sorted_by_key(|datatype| datatype.as_str()));
        for (place, datatype) in NUMERIC.into_iter().enumerate() {
            assert_eq!(numeric(datatype), Some(place as u8));
        }
    }

    #[test]
    fn equal_values_tie_whatever_their_type() {
        let same = [
            [typed("1", xsd::INTEGER), typed("1.0", xsd::DECIMAL)],
            [typed("0", xsd::INTEGER), typed("-0.0", xsd::DOUBLE)],
            [typed("2020-01-01T00:00:00Z", xsd::DATE_TIME), typed("2020-01-01T01:00:00.000+01:00", xsd::DATE_TIME)],
        ];
        for [a, b] in &same {
            assert_eq!(ValueKey::of(Some(a)), ValueKey::of(Some(b)), "{a} {b}");
            assert_ne!(compare(Some(a), Some(b)), Ordering::Equal);
        }
    }
}
