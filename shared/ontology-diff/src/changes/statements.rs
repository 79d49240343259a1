//! What is left: hierarchy, equivalence, disjointness, imports, words.

use super::describe::Description;
use super::{Change, Said, TermChanges, Versions, bounds, names, only};
use crate::Rule;

/// The term's own axioms that exclude something.
const EXCLUDING: [&str; 5] = [
    names::DISJOINT_WITH,
    names::PROPERTY_DISJOINT_WITH,
    names::DISJOINT_UNION_OF,
    names::COMPLEMENT_OF,
    names::DIFFERENT_FROM,
];
const INFERRING: [&str; 6] = [
    names::EQUIVALENT_CLASS,
    names::EQUIVALENT_PROPERTY,
    names::INVERSE_OF,
    names::SAME_AS,
    names::PROPERTY_CHAIN,
    names::HAS_KEY,
];
const SUPERS: [&str; 2] = [names::SUB_CLASS_OF, names::SUB_PROPERTY_OF];
/// About the version, though their values are IRIs.
const VERSIONS: [&str; 4] =
    [names::VERSION_IRI, names::PRIOR_VERSION, names::BACKWARD_COMPATIBLE_WITH, names::INCOMPATIBLE_WITH];

impl TermChanges<'_> {
    pub(super) fn supers(&mut self, versions: &Versions<'_>, before: &Description, after: &Description) {
        for predicate in SUPERS {
            let (gone, come) = only(before.of(predicate), after.of(predicate));
            for super_term in gone {
                let rule = match super_term.starts_with('[') {
                    true => Rule::ConstraintRemoved,
                    false if versions.new_hierarchy.is_below(self.subject, &super_term) => Rule::Restated,
                    false => Rule::SuperRemoved,
                };
                self.add(rule, Some(predicate), Said::from([super_term]), Said::new());
            }
            for super_term in come {
                let rule = match super_term.starts_with('[') {
                    true => Rule::ConstraintAdded,
                    false if versions.old_hierarchy.is_below(self.subject, &super_term) => Rule::Restated,
                    false => Rule::SuperAdded,
                };
                self.add(rule, Some(predicate), Said::new(), Said::from([super_term]));
            }
        }
    }

    pub(super) fn statements(&mut self, before: &Description, after: &Description) {
        let mut predicates: Vec<&String> = before.said.keys().chain(after.said.keys()).collect();
        predicates.sort_unstable();
        predicates.dedup();
        for predicate in predicates {
            let name = predicate.as_str();
            if name == names::TYPE || SUPERS.contains(&name) || bounds::predicates().any(|known| known == name) {
                continue;
            }
            let (gone, come) = only(before.of(name), after.of(name));
            self.statement(name, gone, come);
        }
    }

    fn statement(&mut self, predicate: &str, gone: Said, come: Said) {
        if gone.is_empty() && come.is_empty() {
            return;
        }
        let [removed, added] = match predicate {
            names::DEPRECATED => return self.deprecated(&gone, &come),
            names::IMPORTS => [Rule::ImportRemoved, Rule::ImportAdded],
            names::SH_PATH => [Rule::ConstraintNarrowed; 2],
            name if EXCLUDING.contains(&name) => [Rule::DisjointnessRemoved, Rule::DisjointnessAdded],
            name if INFERRING.contains(&name) => [Rule::InferenceRemoved, Rule::InferenceAdded],
            name if VERSIONS.contains(&name) => [Rule::AnnotationChanged; 2],
            _ if gone.iter().chain(&come).all(|object| object.starts_with('"')) => [Rule::AnnotationChanged; 2],
            _ => [Rule::RelationRemoved, Rule::RelationAdded],
        };
        if removed == added {
            return self.add(removed, Some(predicate), gone, come);
        }
        if !gone.is_empty() {
            self.add(removed, Some(predicate), gone, Said::new());
        }
        if !come.is_empty() {
            self.add(added, Some(predicate), Said::new(), come);
        }
    }

    fn deprecated(&mut self, gone: &Said, come: &Said) {
        let is_true =
            |said: &Said| said.iter().any(|value| value.starts_with("\"true\"") || value.starts_with("\"1\""));
        let rule = match (is_true(gone), is_true(come)) {
            (_, true) => Rule::TermDeprecated,
            (true, false) => Rule::DeprecationLifted,
            (false, false) => Rule::AnnotationChanged,
        };
        self.add(rule, Some(names::DEPRECATED), gone.clone(), come.clone());
    }
}

/// Axioms of blank nodes that no term refers to.
pub(super) fn without_term(before: &Said, after: &Said) -> Vec<Change> {
    let (gone, come) = only(before, after);
    let is_disjointness = |text: &str| text.contains("#AllDisjoint") || text.contains("#AllDifferent");
    let change = |text: String, rules: [Rule; 2], is_new: bool| {
        let (before, after) = if is_new { (Vec::new(), vec![text]) } else { (vec![text], Vec::new()) };
        Change { term: None, rule: rules[usize::from(is_new)], about: None, before, after }
    };
    let rules = |text: &str| match is_disjointness(text) {
        true => [Rule::DisjointnessRemoved, Rule::DisjointnessAdded],
        false => [Rule::RelationRemoved, Rule::RelationAdded],
    };
    let gone = gone.into_iter().map(|text| (rules(&text), text, false));
    let come = come.into_iter().map(|text| (rules(&text), text, true));
    gone.chain(come).map(|(rules, text, is_new)| change(text, rules, is_new)).collect()
}
