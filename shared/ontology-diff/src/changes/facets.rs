//! How the value of a constraint may change.

use super::bounds::{self, Width};
use super::hierarchy::Hierarchy;
use super::{Said, names};
use crate::Rule;
use oxsdatatypes::Decimal;
use std::cmp::Ordering;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Facet {
    /// More is stricter.
    Minimum,
    /// Less is stricter.
    Maximum,
    /// Fewer members are stricter.
    Members,
    /// A class, which takes what stands below it.
    Classes,
    /// True switches the constraints off.
    Switch,
    /// Words, order, messages.
    Words,
    /// Any other value is another constraint.
    Other,
}

const MINIMA: [&str; 7] = [
    "minCount",
    "minLength",
    "minInclusive",
    "minExclusive",
    "qualifiedMinCount",
    "minCardinality",
    "minQualifiedCardinality",
];
const MAXIMA: [&str; 7] = [
    "maxCount",
    "maxLength",
    "maxInclusive",
    "maxExclusive",
    "qualifiedMaxCount",
    "maxCardinality",
    "maxQualifiedCardinality",
];
const WORDS: [&str; 7] = ["name", "description", "order", "group", "message", "defaultValue", "intent"];

fn facet(name: &str) -> Facet {
    let local = name.rsplit(['#', '/']).next().unwrap_or(name).trim_end_matches('>');
    match local {
        _ if MINIMA.contains(&local) => Facet::Minimum,
        _ if MAXIMA.contains(&local) => Facet::Maximum,
        _ if WORDS.contains(&local) => Facet::Words,
        "in" | "oneOf" | "ignoredProperties" | "languageIn" => Facet::Members,
        "allValuesFrom" | "datatype" => Facet::Classes,
        "deactivated" => Facet::Switch,
        _ => Facet::Other,
    }
}

/// Values that ask for nothing.
pub(super) fn is_void(name: &str, value: &str) -> bool {
    let lexical = lexical(value);
    match facet(name) {
        Facet::Minimum => {
            name.contains("ount") && number(value).is_some_and(|n| n <= Decimal::from(0))
                || name.contains("ardinality") && number(value).is_some_and(|n| n <= Decimal::from(0))
        }
        Facet::Switch => lexical == "false" || lexical == "0",
        Facet::Other => value.ends_with("#boolean>") && (lexical == "false" || lexical == "0"),
        _ => false,
    }
}

/// The rule for a facet whose values differ; `before` or `after` may be empty.
pub(super) fn rule(name: &str, before: &Said, after: &Said, hierarchy: &Hierarchy) -> Rule {
    match facet(name) {
        Facet::Words => Rule::AnnotationChanged,
        Facet::Switch if before.is_empty() => Rule::ConstraintRemoved,
        Facet::Switch => Rule::ConstraintAdded,
        Facet::Minimum => extreme(before, after, Ordering::Greater, [Rule::MinimumRaised, Rule::MinimumLowered]),
        Facet::Maximum => extreme(before, after, Ordering::Less, [Rule::MaximumLowered, Rule::MaximumRaised]),
        Facet::Members if name == names::ONE_OF || !before.is_empty() && !after.is_empty() => members(before, after),
        Facet::Classes if !before.is_empty() && !after.is_empty() => classes(before, after, hierarchy),
        _ if before.is_empty() => Rule::ConstraintAdded,
        _ if after.is_empty() => Rule::ConstraintRemoved,
        _ if after.is_superset(before) => Rule::ConstraintAdded,
        _ if before.is_superset(after) => Rule::ConstraintRemoved,
        _ => Rule::ConstraintNarrowed,
    }
}

fn members(before: &Said, after: &Said) -> Rule {
    if before.is_subset(after) { Rule::ConstraintWidened } else { Rule::ConstraintNarrowed }
}

fn classes(before: &Said, after: &Said, hierarchy: &Hierarchy) -> Rule {
    let demands = |said: &Said| said.iter().map(|class| Said::from([class.clone()])).collect::<Vec<_>>();
    match bounds::compare(&demands(before), &demands(after), hierarchy) {
        Width::Same => Rule::Restated,
        Width::Narrower => Rule::ConstraintNarrowed,
        Width::Wider => Rule::ConstraintWidened,
    }
}

/// Of several values the strictest counts; none is no bound.
fn extreme(before: &Said, after: &Said, stricter: Ordering, [tighter, looser]: [Rule; 2]) -> Rule {
    let strictest = |said: &Said| {
        let numbers: Option<Vec<Decimal>> = said.iter().map(|value| number(value)).collect();
        numbers.map(|all| all.into_iter().reduce(|a, b| if b.partial_cmp(&a) == Some(stricter) { b } else { a }))
    };
    match (strictest(before), strictest(after)) {
        (Some(None), _) => tighter,
        (_, Some(None)) => looser,
        (Some(Some(was)), Some(Some(is))) => match is.cmp(&was) {
            Ordering::Equal => Rule::Restated,
            order if order == stricter => tighter,
            _ => looser,
        },
        // Dates and the like: not compared, so taken for the worse.
        _ => tighter,
    }
}

fn number(literal: &str) -> Option<Decimal> {
    Decimal::from_str(lexical(literal)).ok()
}

/// The text between the quotes of a literal in N-Triples form.
fn lexical(literal: &str) -> &str {
    literal.strip_prefix('"').and_then(|rest| rest.rsplit_once('"')).map_or("", |(text, _)| text)
}
