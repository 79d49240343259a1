//! What a patch means: the changes of each term, by the rules.

mod bounds;
mod constraints;
mod describe;
mod facets;
mod hierarchy;
mod names;
mod statements;
mod types;

use crate::{Bump, Ontology, Patch, Rule};
use describe::{Description, Descriptions};
use hierarchy::Hierarchy;
use oxrdf::{NamedOrBlankNode, Term, Triple};
use std::collections::BTreeSet;

/// One change of one term.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct Change {
    /// The term's IRI; nothing for axioms that belong to no term.
    pub term: Option<String>,
    pub rule: Rule,
    /// What of the term changed: a predicate's IRI, or a path and its facet.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub about: Option<String>,
    /// What was said only before; terms in N-Triples form, blank nodes in brackets.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub before: Vec<String>,
    /// What is said only now.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub after: Vec<String>,
}

impl Change {
    pub fn bump(&self) -> Bump {
        self.rule.bump()
    }

    pub fn is_breaking(&self) -> bool {
        self.rule.is_breaking()
    }
}

/// Both versions, as the rules look at them.
struct Versions<'a> {
    old: Descriptions<'a>,
    new: Descriptions<'a>,
    old_hierarchy: Hierarchy,
    new_hierarchy: Hierarchy,
}

/// What is said of one term by one predicate, as text.
type Said = BTreeSet<String>;

pub(crate) fn find(old: &Ontology, new: &Ontology, patch: &Patch) -> Vec<Change> {
    if patch.is_empty() {
        return Vec::new();
    }
    let versions = Versions {
        old: Descriptions::new(old),
        new: Descriptions::new(new),
        old_hierarchy: Hierarchy::of(old),
        new_hierarchy: Hierarchy::of(new),
    };
    let mut changes = Vec::new();
    for subject in touched(&versions, patch) {
        let mut term = TermChanges::new(&subject);
        term.compare(&versions, &versions.old.of(&subject), &versions.new.of(&subject));
        changes.extend(term.changes);
    }
    changes.extend(statements::without_term(&versions.old.rootless(), &versions.new.rootless()));
    if changes.is_empty() {
        changes.push(Change {
            term: None,
            rule: Rule::BlankNodesChanged,
            about: None,
            before: patch.removed.iter().map(Triple::to_string).collect(),
            after: patch.added.iter().map(Triple::to_string).collect(),
        });
    }
    changes.sort();
    changes.dedup();
    changes
}

/// The named subjects whose description can differ. A blank node of the patch
/// can belong to either version, so every subject that has one is looked at.
fn touched(versions: &Versions<'_>, patch: &Patch) -> BTreeSet<String> {
    let (mut named, mut has_blank) = (BTreeSet::new(), false);
    for triple in patch.removed.iter().chain(&patch.added) {
        match &triple.subject {
            NamedOrBlankNode::NamedNode(iri) => drop(named.insert(iri.to_string())),
            NamedOrBlankNode::BlankNode(_) => has_blank = true,
        }
        has_blank |= matches!(triple.object, Term::BlankNode(_));
    }
    if has_blank {
        named.extend(versions.old.above_blank_nodes());
        named.extend(versions.new.above_blank_nodes());
    }
    named
}

/// The changes of one term while they are found.
struct TermChanges<'a> {
    /// In N-Triples form.
    subject: &'a str,
    changes: Vec<Change>,
}

impl<'a> TermChanges<'a> {
    fn new(subject: &'a str) -> Self {
        Self { subject, changes: Vec::new() }
    }

    fn compare(&mut self, versions: &Versions<'_>, before: &Description, after: &Description) {
        match (before.is_empty(), after.is_empty()) {
            (true, true) => {}
            (false, true) => self.gone(before),
            (true, false) => self.new_term(after),
            (false, false) => {
                self.types(before.of(names::TYPE), after.of(names::TYPE));
                self.bounds(versions, before, after);
                self.supers(versions, before, after);
                self.constraints(versions, &before.constraints, &after.constraints);
                self.statements(before, after);
            }
        }
    }

    fn gone(&mut self, before: &Description) {
        let rule = if types::is_shape_alone(before.of(names::TYPE)) { Rule::ShapeRemoved } else { Rule::TermRemoved };
        self.add(rule, None, before.of(names::TYPE).clone(), Said::new());
    }

    fn new_term(&mut self, after: &Description) {
        let rule = if types::is_shape_alone(after.of(names::TYPE)) { Rule::ShapeAdded } else { Rule::TermAdded };
        self.add(rule, None, Said::new(), after.of(names::TYPE).clone());
    }

    fn add(&mut self, rule: Rule, about: Option<&str>, before: Said, after: Said) {
        // A path with its facet is two terms: those keep their brackets.
        let bare = |text: &str| match text.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
            Some(iri) if !iri.contains('<') => iri.to_owned(),
            _ => text.to_owned(),
        };
        self.changes.push(Change {
            term: Some(bare(self.subject)),
            rule,
            about: about.map(bare),
            before: before.into_iter().collect(),
            after: after.into_iter().collect(),
        });
    }
}

/// What is only in the one, and what is only in the other.
fn only(before: &Said, after: &Said) -> (Said, Said) {
    (before.difference(after).cloned().collect(), after.difference(before).cloned().collect())
}
