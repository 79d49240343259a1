//! Domains and ranges. Several `rdfs:domain`s hold together, the members of an
//! `owl:unionOf` and of schema.org's `domainIncludes` hold one or the other.

use super::describe::{Description, Descriptions};
use super::hierarchy::Hierarchy;
use super::{Said, TermChanges, Versions, names, only};
use crate::Rule;

/// All of them hold; each holds by one of its members.
type Conjunction = Vec<Said>;

impl TermChanges<'_> {
    pub(super) fn bounds(&mut self, versions: &Versions<'_>, before: &Description, after: &Description) {
        let domain = [Rule::DomainNarrowed, Rule::DomainWidened];
        let range = [Rule::RangeNarrowed, Rule::RangeWidened];
        for (predicate, rules) in predicates().map(|name| (name, if is_domain(name) { domain } else { range })) {
            let (gone, come) = only(before.of(predicate), after.of(predicate));
            if gone.is_empty() && come.is_empty() {
                continue;
            }
            let was = conjunction(&versions.old, self.subject, predicate);
            let is = conjunction(&versions.new, self.subject, predicate);
            let rule = match compare(&was, &is, &versions.new_hierarchy) {
                Width::Same => Rule::Restated,
                Width::Narrower => rules[0],
                Width::Wider => rules[1],
            };
            self.add(rule, Some(predicate), gone, come);
        }
    }
}

pub(super) fn predicates() -> impl Iterator<Item = &'static str> {
    [names::DOMAIN, names::RANGE].into_iter().chain(names::DOMAIN_INCLUDES).chain(names::RANGE_INCLUDES)
}

fn is_domain(predicate: &str) -> bool {
    predicate == names::DOMAIN || names::DOMAIN_INCLUDES.contains(&predicate)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Width {
    Same,
    /// It takes less, or something else: not all that it took before.
    Narrower,
    Wider,
}

pub(super) fn compare(was: &[Said], is: &[Said], hierarchy: &Hierarchy) -> Width {
    match (takes_all(is, was, hierarchy), takes_all(was, is, hierarchy)) {
        (true, true) => Width::Same,
        (true, false) => Width::Wider,
        (false, _) => Width::Narrower,
    }
}

/// Whether `wide` takes all that `narrow` takes: each of its demands follows
/// from one of the other's.
fn takes_all(wide: &[Said], narrow: &[Said], hierarchy: &Hierarchy) -> bool {
    let follows = |demand: &Said, from: &Said| {
        from.iter()
            .all(|member| demand.contains(member) || demand.iter().any(|wider| hierarchy.is_below(member, wider)))
    };
    wide.iter().all(|demand| takes_everything(demand) || narrow.iter().any(|from| follows(demand, from)))
}

fn takes_everything(demand: &Said) -> bool {
    demand.contains(names::THING) || demand.contains(names::RESOURCE)
}

fn conjunction(version: &Descriptions<'_>, subject: &str, predicate: &str) -> Conjunction {
    let Some(subject) = version.ontology.number(subject) else { return Vec::new() };
    let about = version.ontology.about(subject).iter();
    let objects = about.filter(|[_, p, _]| version.ontology.text(*p) == predicate).map(|[.., o]| *o);
    if [names::DOMAIN, names::RANGE].contains(&predicate) {
        return objects.map(|object| union(version, object)).collect();
    }
    let all: Said = objects.flat_map(|object| union(version, object)).collect();
    if all.is_empty() { Vec::new() } else { vec![all] }
}

/// The members of a union, or the term itself.
pub(super) fn union(version: &Descriptions<'_>, term: u32) -> Said {
    let about = if version.ontology.is_blank(term) { version.ontology.about(term) } else { &[] };
    let members = version.one(about, names::UNION_OF).and_then(|list| version.list(list));
    match members {
        Some(members) => members.into_iter().map(|member| version.expression(member).to_owned()).collect(),
        None => Said::from([version.expression(term).to_owned()]),
    }
}
