//! Ranges as types: classes, enumerations, datatypes with their facets.

use super::classes::Classes;
use super::datatypes::{self, Datatype, XSD};
use super::facets::Facets;
use super::source::Source;
use super::words::Word;

/// Definitions inside one another that are followed.
const DEPTH_MAX: usize = 16;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Class(u32),
    Enumeration(u32),
    Datatype(&'static Datatype),
    LangString,
    /// Any literal.
    Literal,
    /// Any resource.
    Resource,
    /// Anything at all.
    Value,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Type {
    pub(super) kind: Kind,
    /// The term that was resolved to this.
    pub(super) term: Option<u32>,
    pub(super) facets: Facets,
}

impl Type {
    pub(super) fn new(kind: Kind, term: u32) -> Self {
        Self { kind, term: Some(term), facets: Facets::default() }
    }

    pub(super) fn any(kind: Kind) -> Self {
        Self { kind, term: None, facets: Facets::default() }
    }
}

pub(super) struct Resolver<'a> {
    pub(super) source: &'a Source<'a>,
    pub(super) classes: &'a Classes,
}

impl Resolver<'_> {
    /// All ranges together, each type once, in the order of kinds and IRIs. An empty
    /// union says nothing of use, so it is read as anything: every member has a type.
    pub(super) fn types(&self, ranges: impl IntoIterator<Item = u32>) -> Vec<Type> {
        let mut found: Vec<Type> = ranges.into_iter().flat_map(|range| self.resolve(range, 0)).collect();
        tidy(&mut found);
        if found.is_empty() {
            found.push(Type::any(Kind::Value));
        }
        found
    }

    fn resolve(&self, term: u32, depth: usize) -> Vec<Type> {
        if depth > DEPTH_MAX {
            return vec![Type::any(Kind::Value)];
        }
        let (source, alternatives) = (self.source, self.source.alternatives(term));
        if alternatives != [term] {
            return alternatives.into_iter().flat_map(|part| self.resolve(part, depth + 1)).collect();
        }
        if let Some(class) = self.classes.number(term) {
            let kind = if self.classes.is_enumeration(class) { Kind::Enumeration } else { Kind::Class };
            return vec![Type::new(kind(class), term)];
        }
        match source.word(term) {
            Word::LangString => return vec![Type::new(Kind::LangString, term)],
            Word::PlainLiteral => return vec![Type::new(Kind::Literal, term)],
            Word::Json => return vec![Type::new(Kind::Value, term)],
            Word::Markup => return datatype("string", term),
            _ => {}
        }
        if source.is_iri(term) {
            let iri = source.text(term);
            if let Some(name) = iri.strip_prefix(XSD) {
                return datatype(name, term);
            }
            if let Some(found) = datatypes::of_schema_org(iri) {
                return vec![Type::new(Kind::Datatype(found), term)];
            }
        }
        self.defined(term, depth)
    }

    /// A datatype of the vocabulary's own, or an expression of classes.
    fn defined(&self, term: u32, depth: usize) -> Vec<Type> {
        let source = self.source;
        let is_datatype = source.has_type(term, Word::RdfsDatatype);
        let definitions = source.objects(term, Word::EquivalentClass).filter(|other| source.is_blank(*other));
        for definition in std::iter::once(term).chain(definitions) {
            let found = self.definition(definition, depth);
            if !found.is_empty() {
                return if source.is_iri(term) { named(found, term) } else { found };
            }
        }
        if is_datatype {
            let base = source.object(term, Word::SubClassOf).filter(|base| *base != term);
            return match base.map(|base| self.resolve(base, depth + 1)) {
                Some(found) if !matches!(found.first().map(|first| &first.kind), None | Some(Kind::Resource)) => {
                    named(found, term)
                }
                _ => vec![Type::new(Kind::Literal, term)],
            };
        }
        vec![Type { kind: Kind::Resource, term: source.is_iri(term).then_some(term), facets: Facets::default() }]
    }

    fn definition(&self, node: u32, depth: usize) -> Vec<Type> {
        let source = self.source;
        if let Some(base) = source.object(node, Word::OnDatatype) {
            let mut facets = Facets::default();
            for list in source.objects(node, Word::WithRestrictions) {
                for item in source.list(list) {
                    for (word, value) in source.about(item) {
                        facets.take(source, word, value);
                    }
                }
            }
            let mut found = self.resolve(base, depth + 1);
            for one in &mut found {
                one.facets.and(&facets);
            }
            return found;
        }
        if let Some(list) = source.object(node, Word::OneOf) {
            return self.of_values(&source.list(list));
        }
        if let Some(list) = source.object(node, Word::UnionOf) {
            return source.list(list).into_iter().flat_map(|part| self.resolve(part, depth + 1)).collect();
        }
        if let Some(list) = source.object(node, Word::IntersectionOf) {
            let named = source.list(list).into_iter().find(|part| source.is_iri(*part));
            return named.map(|part| self.resolve(part, depth + 1)).unwrap_or_default();
        }
        Vec::new()
    }

    /// The types of some values, each narrowed to those of the values it has.
    pub(super) fn of_values(&self, values: &[u32]) -> Vec<Type> {
        let mut found: Vec<Type> = Vec::new();
        for &value in values {
            let kind = self.kind_of(value);
            let at = found.iter().position(|one| one.kind == kind).unwrap_or_else(|| {
                found.push(Type::any(kind));
                found.len() - 1
            });
            found[at].facets.one_of.get_or_insert_default().push(value);
        }
        tidy(&mut found);
        found
    }

    fn kind_of(&self, value: u32) -> Kind {
        if !self.source.is_literal(value) {
            return Kind::Resource;
        }
        match self.source.suffix(value) {
            "" => datatypes::find("string").map_or(Kind::Literal, Kind::Datatype),
            suffix if suffix.starts_with('@') => Kind::LangString,
            suffix => suffix.strip_prefix(XSD).and_then(datatypes::find).map_or(Kind::Literal, Kind::Datatype),
        }
    }
}

fn datatype(name: &str, term: u32) -> Vec<Type> {
    vec![Type::new(datatypes::find(name).map_or(Kind::Literal, Kind::Datatype), term)]
}

fn named(mut found: Vec<Type>, term: u32) -> Vec<Type> {
    for one in &mut found {
        one.term = Some(term);
    }
    found
}

pub(super) fn tidy(types: &mut Vec<Type>) {
    types.sort();
    types.dedup();
}
