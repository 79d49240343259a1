//! What a query asks that this evaluator answers otherwise than others do, or
//! not at all, without an error: the author is told, the query runs.

use oxrdf::vocab::xsd;
use spargebra::algebra::{
    AggregateExpression, AggregateFunction, Expression, Function, GraphPattern, PropertyPathExpression,
};

/// A part of a query that is worth a second look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// A constant pattern of REGEX or REPLACE that is none here: the expression
    /// has no value, and a filter drops the row.
    Pattern { pattern: String },
    /// A flag that XPath does not have.
    Flags { flags: String },
    /// `en-*` and the like: SPARQL's basic ranges have no such form.
    LanguageRange { range: String },
    /// An aggregate over `a|b`: what both lead to is counted once.
    AlternativePath,
}

impl Doubt {
    /// The stable code, the cause, and the mend.
    pub fn explain(&self) -> (&'static str, String) {
        match self {
            Self::Pattern { pattern } => (
                "regex_unknown",
                format!("\"{pattern}\" is no pattern here (there are no look-arounds and back-references): the call has no value, and a FILTER drops its row"),
            ),
            Self::Flags { flags } => (
                "regex_unknown",
                format!("\"{flags}\" has a flag other than i, s, m, x and q: the call has no value, and a FILTER drops its row"),
            ),
            Self::LanguageRange { range } => (
                "language_range",
                format!("LANGMATCHES with \"{range}\" is never true: write \"{}\", which its subtags match too", range.trim_end_matches("-*")),
            ),
            Self::AlternativePath => (
                "alternative_path",
                "the aggregate counts what both sides of a `|` lead to once, where other engines count it twice: write UNION to have both, or DISTINCT to say one".to_owned(),
            ),
        }
    }
}

/// Of one call, from its constants.
pub(super) fn of_call(function: &Function, arguments: &[Expression], doubts: &mut Vec<Doubt>) {
    let flags_at = match function {
        Function::Regex => 2,
        Function::Replace => 3,
        Function::LangMatches => {
            let range = arguments.get(1).and_then(constant).filter(|range| range.ends_with("-*"));
            doubts.extend(range.map(|range| Doubt::LanguageRange { range: range.to_owned() }));
            return;
        }
        _ => return,
    };
    let flags = arguments.get(flags_at).and_then(constant).unwrap_or_default();
    if flags.contains(|flag| !"ismxq".contains(flag)) {
        doubts.push(Doubt::Flags { flags: flags.to_owned() });
        return;
    }
    let pattern = arguments.get(1).and_then(constant).filter(|_| !flags.contains('q'));
    if let Some(pattern) = pattern.filter(|pattern| regex::Regex::new(pattern).is_err()) {
        doubts.push(Doubt::Pattern { pattern: pattern.to_owned() });
    }
}

/// Of the aggregates of one group.
pub(super) fn of_group(
    inner: &GraphPattern,
    aggregates: &[(oxrdf::Variable, AggregateExpression)],
    doubts: &mut Vec<Doubt>,
) {
    let counts_each = aggregates.iter().any(|(_, call)| match call {
        AggregateExpression::CountSolutions { distinct } => !distinct,
        AggregateExpression::FunctionCall { name, distinct, .. } => {
            !distinct && matches!(name, AggregateFunction::Count | AggregateFunction::Sum | AggregateFunction::Avg)
        }
    });
    if counts_each && has_alternative(inner) && !doubts.contains(&Doubt::AlternativePath) {
        doubts.push(Doubt::AlternativePath);
    }
}

fn constant(expression: &Expression) -> Option<&str> {
    let Expression::Literal(literal) = expression else { return None };
    (literal.datatype() == xsd::STRING).then(|| literal.value())
}

fn has_alternative(pattern: &GraphPattern) -> bool {
    match pattern {
        GraphPattern::Path { path, .. } => matches!(path, PropertyPathExpression::Alternative(..)),
        GraphPattern::Join { left, right }
        | GraphPattern::Lateral { left, right }
        | GraphPattern::LeftJoin { left, right, .. } => has_alternative(left) || has_alternative(right),
        GraphPattern::Filter { inner, .. } | GraphPattern::Extend { inner, .. } => has_alternative(inner),
        _ => false,
    }
}
