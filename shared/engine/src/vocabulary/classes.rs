//! Which terms are classes, which of them enumerations, and how they inherit.

use std::collections::{BTreeMap, BTreeSet};

use super::datatypes;
use super::expressions::supers;
use super::hierarchy::Hierarchy;
use super::source::Source;
use super::words::Word;

/// No class of the model.
pub(super) const NONE: u32 = u32::MAX;
/// The root resource, which every class inherits from.
pub(super) const ROOT: u32 = 0;

/// The classes by number: the root first, then by IRI.
pub(super) struct Classes {
    /// The term of each; the root has none.
    pub(super) terms: Vec<u32>,
    /// The number of each term, or [`NONE`].
    pub(super) of_term: Vec<u32>,
    pub(super) hierarchy: Hierarchy,
    /// The individuals of each enumeration, by IRI.
    pub(super) values: BTreeMap<u32, Vec<u32>>,
    /// By any term that has subclasses, those classes of the model that inherit
    /// from it: itself, or what lies below a class of another vocabulary.
    below: BTreeMap<u32, Vec<u32>>,
}

impl Classes {
    pub(super) fn find(source: &Source<'_>) -> Self {
        let not_classes = datatypes::declared(source);
        let said = described(source);
        let mut found = BTreeSet::new();
        for &(term, kind) in source.pairs(Word::Type) {
            let is_class = matches!(source.word(kind), Word::RdfsClass | Word::OwlClass);
            if is_class && is_candidate(source, term) && !not_classes.contains(&term) {
                found.insert(term);
            }
        }
        let pointed_at = pointed_at(source);
        found.retain(|term| said[*term as usize] || !pointed_at.contains(term));
        // A shape's target is a class, whether it is declared here or elsewhere.
        for &(_, target) in source.pairs(Word::TargetClass) {
            if is_candidate(source, target) && !not_classes.contains(&target) {
                found.insert(target);
            }
        }
        let mut terms = vec![NONE];
        terms.extend(found);
        let mut of_term = vec![NONE; source.graph.terms_len()];
        for (number, term) in terms.iter().enumerate().skip(1) {
            of_term[*term as usize] = number as u32;
        }
        let supers = edges(source);
        let values = enumerations(source, &of_term, &supers);
        let (hierarchy, below) = inherit(&terms, &of_term, &supers, &values);
        Self { terms, of_term, hierarchy, values, below }
    }

    pub(super) fn len(&self) -> usize {
        self.terms.len()
    }

    pub(super) fn number(&self, term: u32) -> Option<u32> {
        let number = self.of_term[term as usize];
        (number != NONE).then_some(number)
    }

    pub(super) fn is_enumeration(&self, class: u32) -> bool {
        self.values.contains_key(&class)
    }

    /// The classes that have what is said of instances of `term`.
    pub(super) fn holders(&self, term: u32) -> &[u32] {
        match self.number(term) {
            Some(number) => std::slice::from_ref(&self.numbers()[number as usize]),
            None => self.below.get(&term).map_or(&[], Vec::as_slice),
        }
    }

    fn numbers(&self) -> &[u32] {
        &self.hierarchy.numbers
    }
}

const BUILT_IN: [&str; 5] = [
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://www.w3.org/2000/01/rdf-schema#",
    "http://www.w3.org/2002/07/owl#",
    "http://www.w3.org/2001/XMLSchema#",
    "http://www.w3.org/ns/shacl#",
];

fn is_candidate(source: &Source<'_>, term: u32) -> bool {
    source.is_iri(term) && !BUILT_IN.iter().any(|namespace| source.text(term).starts_with(namespace))
}

/// Of each term, whether it says something of itself or something is said with it: a
/// class of another vocabulary that is only pointed at is not among them.
fn described(source: &Source<'_>) -> Vec<bool> {
    use Word::*;
    let mut said = vec![false; source.graph.terms_len()];
    for word in [
        Label,
        PrefLabel,
        Comment,
        Definition,
        ProvDefinition,
        Description,
        ScopeNote,
        OboDefinition,
        SubClassOf,
        Property,
    ] {
        for (subject, _) in source.pairs(word) {
            said[*subject as usize] = true;
        }
    }
    for word in [Range, RangeIncludes, Domain, DomainIncludes, AllValuesFrom, SomeValuesFrom, OnClass, Class] {
        for class in source.pairs(word).iter().flat_map(|(_, object)| source.alternatives(*object)) {
            said[class as usize] = true;
        }
    }
    said
}

/// Classes that a term of another namespace is mapped to or derived from.
fn pointed_at(source: &Source<'_>) -> BTreeSet<u32> {
    let mut found = BTreeSet::new();
    for word in [Word::EquivalentClass, Word::Match, Word::SubClassOf] {
        for &(other, class) in source.pairs(word) {
            let both = source.is_iri(other) && source.is_iri(class);
            if both && namespace(source.text(other)) != namespace(source.text(class)) {
                found.insert(class);
            }
        }
    }
    found
}

fn namespace(iri: &str) -> &str {
    iri.rfind(['/', '#']).map_or(iri, |at| &iri[..=at])
}

/// The superclasses of each term that has any.
fn edges(source: &Source<'_>) -> BTreeMap<u32, Vec<u32>> {
    let mut edges: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for word in [Word::SubClassOf, Word::EquivalentClass] {
        for &(class, expression) in source.pairs(word) {
            // An equivalent class by name is another name, not one above.
            if source.is_iri(class) && (word == Word::SubClassOf || source.is_blank(expression)) {
                edges.entry(class).or_default().extend(supers(source, expression));
            }
        }
    }
    // Whatever is in an intersection is in each of its parts.
    for &(class, list) in source.pairs(Word::IntersectionOf) {
        if source.is_iri(class) {
            let parts = source.list(list).into_iter().flat_map(|part| supers(source, part));
            edges.entry(class).or_default().extend(parts);
        }
    }
    for found in edges.values_mut() {
        found.sort_unstable();
        found.dedup();
    }
    edges
}

/// Everything above `start`, without it unless it is above itself.
fn above(start: u32, edges: &BTreeMap<u32, Vec<u32>>, stop: impl Fn(u32) -> bool) -> BTreeSet<u32> {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![start];
    while let Some(term) = waiting.pop() {
        for &next in edges.get(&term).into_iter().flatten() {
            if seen.insert(next) && !stop(next) {
                waiting.push(next);
            }
        }
    }
    seen
}

/// Subclasses of schema:Enumeration with individuals and no properties of
/// their own, and classes that list their individuals.
fn enumerations(source: &Source<'_>, of_term: &[u32], edges: &BTreeMap<u32, Vec<u32>>) -> BTreeMap<u32, Vec<u32>> {
    let mut children: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (child, parents) in edges {
        for parent in parents {
            children.entry(*parent).or_default().push(*child);
        }
    }
    let mut kinds = BTreeSet::new();
    for (parent, _) in children.iter().filter(|(parent, _)| source.word(**parent) == Word::Enumeration) {
        kinds.extend(above(*parent, &children, |_| false));
    }
    for word in [Word::Domain, Word::DomainIncludes] {
        for &(_, owner) in source.pairs(word) {
            for owner in source.alternatives(owner) {
                kinds.remove(&owner);
            }
        }
    }
    let number = |class: u32| Some(of_term[class as usize]).filter(|number| *number != NONE);
    let mut values: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for &(individual, class) in source.pairs(Word::Type) {
        if let Some(number) = number(class).filter(|_| kinds.contains(&class) && source.is_iri(individual)) {
            values.entry(number).or_default().push(individual);
        }
    }
    let mut list = |class: u32, list: u32| {
        let Some(number) = number(class) else { return };
        let found: Vec<u32> = source.list(list).into_iter().filter(|item| source.is_iri(*item)).collect();
        if !found.is_empty() {
            values.entry(number).or_default().extend(found);
        }
    };
    for &(class, items) in source.pairs(Word::OneOf) {
        list(class, items);
    }
    for &(class, other) in source.pairs(Word::EquivalentClass) {
        if let Some(items) = source.object(other, Word::OneOf) {
            list(class, items);
        }
    }
    for found in values.values_mut() {
        found.sort_unstable();
        found.dedup();
    }
    values
}

/// Parents within the model; a class of another vocabulary on the way up is
/// passed through.
fn inherit(
    terms: &[u32],
    of_term: &[u32],
    edges: &BTreeMap<u32, Vec<u32>>,
    values: &BTreeMap<u32, Vec<u32>>,
) -> (Hierarchy, BTreeMap<u32, Vec<u32>>) {
    let is_ours = |term: u32| of_term[term as usize] != NONE;
    let mut parents = vec![Vec::new(); terms.len()];
    let mut below: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (number, term) in terms.iter().enumerate().skip(1) {
        for next in above(*term, edges, is_ours) {
            let parent = of_term[next as usize];
            if parent == NONE {
                below.entry(next).or_default().push(number as u32);
            } else if !values.contains_key(&parent) && !values.contains_key(&(number as u32)) {
                parents[number].push(parent);
            }
        }
    }
    (Hierarchy::new(parents), below)
}
