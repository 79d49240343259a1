//! SHACL as a source of members: node shapes that have a class for a target,
//! and the shapes they are made of.

use std::collections::BTreeSet;

use super::claims::Claim;
use super::source::Source;
use super::types::{Kind, Resolver, Type, tidy};
use super::words::Word;
use crate::{Place, Warning};

/// Shapes inside one another that are followed.
const DEPTH_MAX: usize = 16;

/// Class, property and what the shapes of the class say of it.
pub(super) fn claims(resolver: &Resolver<'_>, warnings: &mut Vec<Warning>) -> Vec<(u32, u32, Claim)> {
    let source = resolver.source;
    let mut found = Vec::new();
    for shape in node_shapes(source) {
        let targets: BTreeSet<u32> = classes_of(resolver, shape);
        if targets.is_empty() || is_off(source, shape) {
            continue;
        }
        for property in property_shapes(source, shape) {
            let Some(path) = source.object(property, Word::Path) else { continue };
            if is_off(source, property) {
                continue;
            }
            if !source.is_iri(path) {
                warnings.push(complex_path(source, shape, *targets.first().unwrap_or(&0), resolver));
                continue;
            }
            let claim = of_property(resolver, property);
            found.extend(targets.iter().map(|class| (*class, path, claim.clone())));
        }
    }
    found
}

/// Subjects that have members or parts of shapes.
fn node_shapes(source: &Source<'_>) -> BTreeSet<u32> {
    let words = [Word::Property, Word::Node, Word::And, Word::TargetClass];
    let mut found: BTreeSet<u32> =
        words.into_iter().flat_map(|word| source.pairs(word)).map(|(subject, _)| *subject).collect();
    found.retain(|shape| source.object(*shape, Word::Path).is_none());
    found
}

/// The classes whose instances a shape describes: its targets, and itself.
fn classes_of(resolver: &Resolver<'_>, shape: u32) -> BTreeSet<u32> {
    let source = resolver.source;
    let targets = source.objects(shape, Word::TargetClass).chain([shape]);
    targets.flat_map(|target| resolver.classes.holders(target).iter().copied()).collect()
}

fn is_off(source: &Source<'_>, shape: u32) -> bool {
    source.objects(shape, Word::Deactivated).any(|value| source.is_true(value))
}

/// The property shapes of a node shape and of those it is made of.
fn property_shapes(source: &Source<'_>, shape: u32) -> BTreeSet<u32> {
    let mut seen = BTreeSet::from([shape]);
    let mut found = BTreeSet::new();
    let mut waiting = vec![shape];
    while let Some(next) = waiting.pop() {
        for (word, object) in source.about(next) {
            match word {
                Word::Property => drop(found.insert(object)),
                Word::Node if seen.insert(object) => waiting.push(object),
                Word::And => waiting.extend(source.list(object).into_iter().filter(|part| seen.insert(*part))),
                _ => {}
            }
        }
    }
    found
}

fn of_property(resolver: &Resolver<'_>, shape: u32) -> Claim {
    let source = resolver.source;
    let mut claim = Claim::default();
    let mut flags = String::new();
    // A warning or a note is not broken by what it is about.
    let severity = source.object(shape, Word::Severity);
    let is_strict = severity.is_none_or(|severity| source.word(severity) == Word::SeverityViolation);
    for (word, value) in source.about(shape) {
        match word {
            Word::MinCount if is_strict => claim.min = claim.min.max(source.count(value).unwrap_or(0)),
            Word::MaxCount if is_strict => claim.max = source.count(value),
            Word::ShapeHasValue if is_strict => claim.demand_value(source, value),
            Word::In => claim.facets.one_of = Some(source.list(value)),
            Word::Pattern => claim
                .facets
                .patterns
                .push(super::facets::Pattern { text: source.text(value).to_owned(), flags: String::new() }),
            Word::Flags => flags = source.text(value).to_owned(),
            Word::ShapeName => claim.label = super::documentation::better(source, claim.label, value),
            Word::ShapeDescription => claim.doc = super::documentation::better(source, claim.doc, value),
            _ => drop(claim.facets.take(source, word, value)),
        }
    }
    if !flags.is_empty() {
        claim.facets.patterns.iter_mut().for_each(|pattern| pattern.flags.clone_from(&flags));
    }
    claim.is_exact = demands_classes(source, shape);
    let types = types(resolver, shape, 0);
    claim.types = if types.is_empty() {
        claim.facets.one_of.as_ref().map(|values| of_list(resolver, values))
    } else {
        Some(types)
    };
    claim
}

/// Whether a value that is a resource has to be of the classes named.
fn demands_classes(source: &Source<'_>, shape: u32) -> bool {
    let names = |shape: u32, word: Word| source.object(shape, word).is_some();
    let alternatives = || source.objects(shape, Word::Or).map(|list| source.list(list));
    names(shape, Word::Class)
        || alternatives().any(|parts| {
            parts.iter().any(|part| names(*part, Word::Class))
                && parts.iter().all(|part| names(*part, Word::Class) || names(*part, Word::Datatype))
        })
}

fn of_list(resolver: &Resolver<'_>, values: &[u32]) -> Vec<Type> {
    let mut found = resolver.of_values(values);
    // The member says which values there are.
    found.iter_mut().for_each(|one| one.facets.one_of = None);
    found
}

/// What a shape says of its values' types; nothing where it says nothing.
fn types(resolver: &Resolver<'_>, shape: u32, depth: usize) -> Vec<Type> {
    let source = resolver.source;
    let (mut found, mut kinds) = (Vec::new(), Vec::new());
    if depth > DEPTH_MAX {
        return found;
    }
    for (word, value) in source.about(shape) {
        match word {
            Word::Datatype | Word::Class => found.extend(resolver.types([value])),
            Word::Node => {
                let described = classes_of(resolver, value);
                let terms = described.iter().map(|class| resolver.classes.terms[*class as usize]);
                found.extend(resolver.types(terms));
                if described.is_empty() {
                    found.extend(types(resolver, value, depth + 1));
                }
            }
            Word::And => {
                found.extend(source.list(value).into_iter().flat_map(|part| types(resolver, part, depth + 1)));
            }
            Word::Or => {
                let parts: Vec<Vec<Type>> =
                    source.list(value).into_iter().map(|part| types(resolver, part, depth + 1)).collect();
                // One part that says nothing lets everything through.
                if parts.iter().all(|part| !part.is_empty()) {
                    found.extend(parts.into_iter().flatten());
                }
            }
            Word::NodeKind => match source.word(value) {
                Word::KindIri => kinds.push(Type::any(Kind::Resource)),
                Word::KindLiteral => kinds.push(Type::any(Kind::Literal)),
                _ => {}
            },
            _ => {}
        }
    }
    tidy(&mut found);
    if found.is_empty() { kinds } else { found }
}

fn complex_path(source: &Source<'_>, shape: u32, class: u32, resolver: &Resolver<'_>) -> Warning {
    let term = if source.is_iri(shape) { shape } else { resolver.classes.terms[class as usize] };
    let message = format!("a shape of <{}> has a path of several steps, which makes no member", source.text(term));
    Warning::new("vocabulary_ignored", message, Place::default())
}
