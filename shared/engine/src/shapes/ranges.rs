//! What `sh:minInclusive` and its like compare. The validator compares numbers by a
//! decimal of 96 bits: what it makes none of, an `xsd:int` or an infinity, it calls not
//! comparable, so that nothing would be in range. Values and bounds are given to it as
//! it can compare them.

use oxrdf::vocab::xsd;
use oxrdf::{Literal, NamedNodeRef, Term};
use rudof_rdf::rdf_core::term::literal::ConcreteLiteral;

use crate::query::is_numeric;

/// The predicates whose objects are bounds.
const BOUNDS: [&str; 4] = [
    "http://www.w3.org/ns/shacl#minExclusive",
    "http://www.w3.org/ns/shacl#minInclusive",
    "http://www.w3.org/ns/shacl#maxExclusive",
    "http://www.w3.org/ns/shacl#maxInclusive",
];

/// The numeric types whose values are not all integers.
const FRACTIONAL: [NamedNodeRef<'static>; 3] = [xsd::DECIMAL, xsd::DOUBLE, xsd::FLOAT];

/// The ends of what the validator compares: 2^96 - 1. What lies beyond is there for it.
const LARGEST: &str = "79228162514264337593543950335";
const SMALLEST: &str = "-79228162514264337593543950335";
const BEYOND: f64 = 79_228_162_514_264_337_593_543_950_336.0;

/// The object of a triple of the shapes, ready to be compared where it is a bound.
pub(super) fn bound(predicate: &str, object: Term) -> Term {
    match object {
        Term::Literal(literal) if BOUNDS.contains(&predicate) => comparable(literal).into(),
        object => object,
    }
}

/// A value as the validator reads literals, ready to be compared; `None` where it
/// cannot read it.
pub(super) fn value(literal: Literal) -> Option<ConcreteLiteral> {
    let read = ConcreteLiteral::try_from(literal.clone()).ok()?;
    let is_malformed = matches!(read, ConcreteLiteral::WrongDatatypeLiteral { .. });
    if is_malformed { Some(read) } else { ConcreteLiteral::try_from(comparable(literal)).ok() }
}

/// The same value of a type that the validator compares.
fn comparable(literal: Literal) -> Literal {
    let datatype = literal.datatype();
    if datatype == xsd::DATE_TIME_STAMP {
        return Literal::new_typed_literal(literal.value(), xsd::DATE_TIME);
    }
    if !is_numeric(datatype) {
        return literal;
    }
    let end = match literal.value().trim().parse::<f64>() {
        Ok(number) if number >= BEYOND => Some(LARGEST),
        Ok(number) if number <= -BEYOND => Some(SMALLEST),
        _ => None,
    };
    match end {
        Some(end) => Literal::new_typed_literal(end, xsd::DECIMAL),
        None if !FRACTIONAL.contains(&datatype) => Literal::new_typed_literal(literal.value(), xsd::INTEGER),
        None => literal,
    }
}
