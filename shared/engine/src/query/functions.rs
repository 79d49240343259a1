//! Which functions a query may call by IRI: the casts that the evaluator has.
//! Of others that authors bring along from elsewhere it is said what does the same.

use crate::{Code, Refusal};
use oxrdf::vocab::xsd;
use oxrdf::{NamedNode, NamedNodeRef};

/// The casts of SPARQL 1.1, and those that Oxigraph adds to them.
const CASTS: [NamedNodeRef<'_>; 17] = [
    xsd::BOOLEAN,
    xsd::DOUBLE,
    xsd::FLOAT,
    xsd::DECIMAL,
    xsd::INTEGER,
    xsd::DATE_TIME,
    xsd::STRING,
    xsd::DATE,
    xsd::TIME,
    xsd::DURATION,
    xsd::YEAR_MONTH_DURATION,
    xsd::DAY_TIME_DURATION,
    xsd::G_YEAR,
    xsd::G_YEAR_MONTH,
    xsd::G_MONTH,
    xsd::G_MONTH_DAY,
    xsd::G_DAY,
];

const XSD: &str = "http://www.w3.org/2001/XMLSchema#";
const XPATH_FUNCTIONS: &str = "http://www.w3.org/2005/xpath-functions#";
const XPATH_MATH: &str = "http://www.w3.org/2005/xpath-functions/math#";
const JENA_FUNCTIONS: &str = "http://jena.apache.org/ARQ/function#";

/// XPath's functions, which Jena lets a query call by IRI, in SPARQL's own words.
const OF_XPATH: [(&str, &str); 26] = [
    ("abs", "ABS"),
    ("boolean", "xsd:boolean"),
    ("ceiling", "CEIL"),
    ("concat", "CONCAT"),
    ("contains", "CONTAINS"),
    ("day-from-dateTime", "DAY"),
    ("ends-with", "STRENDS"),
    ("encode-for-uri", "ENCODE_FOR_URI"),
    ("floor", "FLOOR"),
    ("hours-from-dateTime", "HOURS"),
    ("lower-case", "LCASE"),
    ("matches", "REGEX"),
    ("minutes-from-dateTime", "MINUTES"),
    ("month-from-dateTime", "MONTH"),
    ("not", "the operator !"),
    ("numeric-round", "ROUND"),
    ("replace", "REPLACE"),
    ("round", "ROUND"),
    ("seconds-from-dateTime", "SECONDS"),
    ("starts-with", "STRSTARTS"),
    ("string", "STR"),
    ("string-length", "STRLEN"),
    ("substring", "SUBSTR"),
    ("substring-after", "STRAFTER"),
    ("substring-before", "STRBEFORE"),
    ("upper-case", "UCASE"),
];

pub(super) fn is_cast(name: &NamedNode) -> bool {
    CASTS.contains(&name.as_ref())
}

/// Without this refusal the evaluator would fail the whole query when it runs.
pub(super) fn unknown(name: &NamedNode) -> Refusal {
    let message = match name.as_str().strip_prefix(XSD) {
        Some(local) => format!("the cast xsd:{local}() is not known"),
        None => format!("the function {name} is not known"),
    };
    Refusal::new(Code::QueryInvalid, message).expecting(instead(name.as_str()))
}

fn instead(name: &str) -> String {
    if let Some(local) = name.strip_prefix(XSD) {
        return match local {
            "int" | "long" | "short" | "byte" | "unsignedInt" | "unsignedLong" | "unsignedShort" | "unsignedByte"
            | "nonNegativeInteger" | "positiveInteger" | "nonPositiveInteger" | "negativeInteger" => {
                format!("xsd:integer(…); STRDT(STR(…), xsd:{local}) where the datatype itself matters")
            }
            "anyURI" => "IRI(STR(…)), or STRDT(STR(…), xsd:anyURI) for a literal".to_owned(),
            "dateTimeStamp" => "xsd:dateTime(…)".to_owned(),
            _ => format!("xsd:string(…), or STRDT(STR(…), xsd:{local}) where the datatype itself matters"),
        };
    }
    if let Some(local) = name.strip_prefix(XPATH_FUNCTIONS)
        && let Some((_, word)) = OF_XPATH.iter().find(|(xpath, _)| *xpath == local)
    {
        return format!("SPARQL's own word for it: {word}");
    }
    let library = [XPATH_FUNCTIONS, XPATH_MATH, JENA_FUNCTIONS].into_iter().find(|library| name.starts_with(library));
    match library {
        Some(_) => "a function of SPARQL 1.1; functions of XPath and Jena are not there".to_owned(),
        None => "a function of SPARQL 1.1, or a cast such as xsd:integer".to_owned(),
    }
}
