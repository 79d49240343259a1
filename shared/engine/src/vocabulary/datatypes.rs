//! The datatypes of XML Schema 1.1 part 2: for each its category, the pattern
//! of its lexical space and, of bounded integers, the bounds.
//!
//! The patterns take exactly what the recommendation does, leap days included.
//! They are written so that JavaScript (with the flag `u`), Python, Rust's
//! `regex` and PostgreSQL read them alike: `[0-9]` and not `\d`, no lookaround,
//! letters of names as themselves.

mod patterns;

use std::collections::BTreeSet;

use super::source::Source;
use super::words::Word;

/// How a datatype's values are best written outside RDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// Text; a pattern where not all text will do.
    Text,
    Boolean,
    /// Integers that every JSON parser keeps: 32 bits at most.
    Number,
    /// Integers beyond that: digits in a string.
    Digits,
    Decimal,
    /// A number, or `INF`, `-INF`, `NaN`.
    Float,
    /// Dates, times and parts of them.
    Time,
    Duration,
    Binary,
    Iri,
}

impl Category {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::Digits => "digits",
            Self::Decimal => "decimal",
            Self::Float => "float",
            Self::Time => "time",
            Self::Duration => "duration",
            Self::Binary => "binary",
            Self::Iri => "iri",
        }
    }
}

/// One row of the table.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Datatype {
    /// The local name in `http://www.w3.org/2001/XMLSchema#`.
    pub name: &'static str,
    pub category: Category,
    /// Of the lexical space, anchored; empty where every text belongs to it.
    pub pattern: &'static str,
    /// Inclusive bounds of an integer.
    pub min: Option<&'static str>,
    pub max: Option<&'static str>,
}

pub(super) const XSD: &str = "http://www.w3.org/2001/XMLSchema#";

const fn row(name: &'static str, category: Category, pattern: &'static str) -> Datatype {
    Datatype { name, category, pattern, min: None, max: None }
}

const fn integer(
    name: &'static str,
    category: Category,
    pattern: &'static str,
    min: Option<&'static str>,
    max: Option<&'static str>,
) -> Datatype {
    Datatype { name, category, pattern, min, max }
}

/// All datatypes, by name.
pub fn all() -> &'static [Datatype] {
    TABLE
}

/// A datatype by its local name.
pub fn find(name: &str) -> Option<&'static Datatype> {
    TABLE.binary_search_by(|row| row.name.cmp(name)).ok().map(|at| &TABLE[at])
}

use Category::{Binary, Boolean, Decimal, Digits, Duration, Float, Iri, Number, Text, Time};

const TABLE: &[Datatype] = &[
    row("ENTITY", Text, patterns::NC_NAME),
    row("ID", Text, patterns::NC_NAME),
    row("IDREF", Text, patterns::NC_NAME),
    row("NCName", Text, patterns::NC_NAME),
    row("NMTOKEN", Text, patterns::NM_TOKEN),
    row("NOTATION", Text, patterns::Q_NAME),
    row("Name", Text, patterns::NAME),
    row("QName", Text, patterns::Q_NAME),
    row("anyAtomicType", Text, ""),
    row("anySimpleType", Text, ""),
    row("anyURI", Iri, ""),
    row("base64Binary", Binary, patterns::BASE64),
    row("boolean", Boolean, "^(?:true|false|1|0)$"),
    integer("byte", Number, patterns::INTEGER, Some("-128"), Some("127")),
    row("date", Time, patterns::DATE),
    row("dateTime", Time, patterns::DATE_TIME),
    row("dateTimeStamp", Time, patterns::DATE_TIME_STAMP),
    row("dayTimeDuration", Duration, patterns::DAY_TIME_DURATION),
    row("decimal", Decimal, patterns::DECIMAL),
    row("double", Float, patterns::DOUBLE),
    row("duration", Duration, patterns::DURATION),
    row("float", Float, patterns::DOUBLE),
    row("gDay", Time, patterns::G_DAY),
    row("gMonth", Time, patterns::G_MONTH),
    row("gMonthDay", Time, patterns::G_MONTH_DAY),
    row("gYear", Time, patterns::G_YEAR),
    row("gYearMonth", Time, patterns::G_YEAR_MONTH),
    row("hexBinary", Binary, "^(?:[0-9a-fA-F]{2})*$"),
    integer("int", Number, patterns::INTEGER, Some("-2147483648"), Some("2147483647")),
    row("integer", Digits, patterns::INTEGER),
    row("language", Text, "^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$"),
    integer("long", Digits, patterns::INTEGER, Some("-9223372036854775808"), Some("9223372036854775807")),
    integer("negativeInteger", Digits, "^-0*[1-9][0-9]*$", None, Some("-1")),
    integer("nonNegativeInteger", Digits, "^(?:\\+?[0-9]+|-0+)$", Some("0"), None),
    integer("nonPositiveInteger", Digits, "^(?:-[0-9]+|\\+?0+)$", None, Some("0")),
    row("normalizedString", Text, "^[^\\t\\n\\r]*$"),
    integer("positiveInteger", Digits, "^\\+?0*[1-9][0-9]*$", Some("1"), None),
    integer("short", Number, patterns::INTEGER, Some("-32768"), Some("32767")),
    row("string", Text, ""),
    row("time", Time, patterns::TIME),
    row("token", Text, "^(?:[^\\t\\n\\r ]+(?: [^\\t\\n\\r ]+)*)?$"),
    integer("unsignedByte", Number, "^(?:\\+?[0-9]+|-0+)$", Some("0"), Some("255")),
    integer("unsignedInt", Number, "^(?:\\+?[0-9]+|-0+)$", Some("0"), Some("4294967295")),
    integer("unsignedLong", Digits, "^(?:\\+?[0-9]+|-0+)$", Some("0"), Some("18446744073709551615")),
    integer("unsignedShort", Number, "^(?:\\+?[0-9]+|-0+)$", Some("0"), Some("65535")),
    row("yearMonthDuration", Duration, patterns::YEAR_MONTH_DURATION),
];

/// What schema.org calls a datatype, as XML Schema has it. Its integers are
/// counts that are written as JSON numbers everywhere.
pub(super) fn of_schema_org(iri: &str) -> Option<&'static Datatype> {
    let name = iri.strip_prefix("http://schema.org/").or_else(|| iri.strip_prefix("https://schema.org/"))?;
    find(match name {
        "Text" | "CssSelectorType" | "XPathType" | "PronounceableText" => "string",
        "URL" => "anyURI",
        "Integer" => "int",
        "Number" | "Float" => "double",
        "Boolean" => "boolean",
        "Date" => "date",
        "DateTime" => "dateTime",
        "Time" => "time",
        _ => return None,
    })
}

/// Terms that are datatypes and not classes: those declared as one, and what
/// schema.org declares below its own.
pub(super) fn declared(source: &Source<'_>) -> BTreeSet<u32> {
    let mut found: BTreeSet<u32> = BTreeSet::new();
    let mut of_schema: BTreeSet<u32> = BTreeSet::new();
    for &(term, kind) in source.pairs(Word::Type) {
        match source.word(kind) {
            Word::RdfsDatatype => drop(found.insert(term)),
            Word::DataType => drop(of_schema.insert(term)),
            _ => {}
        }
    }
    for &(child, parent) in source.pairs(Word::SubClassOf) {
        if source.word(parent) == Word::DataType {
            of_schema.insert(child);
        }
    }
    of_schema.extend(
        source.pairs(Word::Type).iter().map(|(_, kind)| *kind).filter(|kind| source.word(*kind) == Word::DataType),
    );
    found.extend(below(source, of_schema));
    found
}

fn below(source: &Source<'_>, start: BTreeSet<u32>) -> BTreeSet<u32> {
    let mut children: std::collections::BTreeMap<u32, Vec<u32>> = std::collections::BTreeMap::new();
    for &(child, parent) in source.pairs(Word::SubClassOf) {
        children.entry(parent).or_default().push(child);
    }
    let mut waiting: Vec<u32> = start.iter().copied().collect();
    let mut found = start;
    while let Some(next) = waiting.pop() {
        for &child in children.get(&next).into_iter().flatten() {
            if found.insert(child) {
                waiting.push(child);
            }
        }
    }
    found
}
