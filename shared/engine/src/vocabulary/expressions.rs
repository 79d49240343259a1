//! What OWL says of the instances of a class: the parts of its superclasses
//! and equivalent classes that hold for each instance.

use std::collections::BTreeSet;

use super::source::Source;
use super::words::Word;

/// The named classes that an expression is part of.
pub(super) fn supers(source: &Source<'_>, expression: u32) -> Vec<u32> {
    parts(source, expression).into_iter().filter(|part| source.is_iri(*part)).collect()
}

/// The restrictions that hold for each instance of a class.
pub(super) fn restrictions(source: &Source<'_>, class: u32) -> BTreeSet<u32> {
    let stated = source.about(class).filter(|(word, _)| matches!(word, Word::SubClassOf | Word::EquivalentClass));
    let own = source.objects(class, Word::IntersectionOf).flat_map(|list| source.list(list));
    let expressions = stated.map(|(_, expression)| expression).chain(own);
    let parts = expressions.flat_map(|expression| parts(source, expression));
    parts.filter(|part| source.object(*part, Word::OnProperty).is_some()).collect()
}

/// An expression, or what it is the intersection of.
fn parts(source: &Source<'_>, expression: u32) -> BTreeSet<u32> {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![expression];
    while let Some(next) = waiting.pop() {
        if seen.insert(next) && source.is_blank(next) {
            waiting.extend(source.objects(next, Word::IntersectionOf).flat_map(|list| source.list(list)));
        }
    }
    seen
}
