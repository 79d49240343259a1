//! What a query asks that this evaluator answers otherwise than others do, or
//! not at all, without an error: the author is told, the query runs.

use oxrdf::Term;
use oxrdf::vocab::xsd;
use spargebra::algebra::{
    AggregateExpression, AggregateFunction, Expression, Function, GraphPattern, PropertyPathExpression,
};
use spargebra::term::TermPattern;

use super::chains;

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
    /// An aggregate over `p*` or `p?` from or to this term: where no triple has
    /// the term, the path does not lead to itself here.
    PathFromTerm { term: Term },
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
            Self::PathFromTerm { term } => (
                "path_from_absent_term",
                format!("no triple has {term}, so a path `*` or `?` from it leads nowhere, and the aggregate has nothing to count; other engines count the term itself"),
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
    let counts = |each: bool| {
        aggregates.iter().any(|(_, call)| match call {
            AggregateExpression::CountSolutions { distinct } => !(each && *distinct),
            AggregateExpression::FunctionCall { name, distinct, .. } => {
                let counts = matches!(name, AggregateFunction::Count | AggregateFunction::Sum | AggregateFunction::Avg);
                counts && !(each && *distinct)
            }
        })
    };
    if !counts(false) {
        return;
    }
    let mut found = Vec::new();
    of_paths(inner, &mut found);
    for doubt in found {
        // What is counted once anyway is not missed twice.
        let matters = doubt != Doubt::AlternativePath || counts(true);
        if matters && !doubts.contains(&doubt) {
            doubts.push(doubt);
        }
    }
}

fn constant(expression: &Expression) -> Option<&str> {
    let Expression::Literal(literal) = expression else { return None };
    (literal.datatype() == xsd::STRING).then(|| literal.value())
}

/// What is to be said of the paths that an aggregate counts over.
fn of_paths(pattern: &GraphPattern, doubts: &mut Vec<Doubt>) {
    match pattern {
        GraphPattern::Path { subject, path, object } => {
            if matches!(path, PropertyPathExpression::Alternative(..)) {
                doubts.push(Doubt::AlternativePath);
            }
            if may_be_empty(path) {
                let terms = [subject, object].into_iter().filter_map(term);
                doubts.extend(terms.map(|term| Doubt::PathFromTerm { term }));
            }
        }
        GraphPattern::Join { left, right }
        | GraphPattern::Lateral { left, right }
        | GraphPattern::LeftJoin { left, right, .. } => {
            of_paths(left, doubts);
            of_paths(right, doubts);
        }
        GraphPattern::Filter { inner, .. } | GraphPattern::Extend { inner, .. } => of_paths(inner, doubts),
        _ => {}
    }
}

/// Whether a path leads from a term to itself.
fn may_be_empty(path: &PropertyPathExpression) -> bool {
    match path {
        PropertyPathExpression::ZeroOrMore(_) | PropertyPathExpression::ZeroOrOne(_) => true,
        PropertyPathExpression::Reverse(inner) | PropertyPathExpression::OneOrMore(inner) => may_be_empty(inner),
        PropertyPathExpression::Sequence(a, b) => may_be_empty(a) && may_be_empty(b),
        PropertyPathExpression::Alternative(..) => chains::alternatives(path).into_iter().any(may_be_empty),
        PropertyPathExpression::NamedNode(_) | PropertyPathExpression::NegatedPropertySet(_) => false,
    }
}

fn term(pattern: &TermPattern) -> Option<Term> {
    match pattern {
        TermPattern::NamedNode(node) => Some(node.clone().into()),
        TermPattern::Literal(literal) => Some(literal.clone().into()),
        _ => None,
    }
}
