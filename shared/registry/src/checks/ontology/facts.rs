//! A graph by subject and predicate.

use std::collections::{BTreeMap, BTreeSet};

use engine::graph::Graph;
use oxrdf::{NamedOrBlankNode, Term};

pub(crate) const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
pub(crate) const RDFS: &str = "http://www.w3.org/2000/01/rdf-schema#";
pub(crate) const OWL: &str = "http://www.w3.org/2002/07/owl#";
pub(crate) const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
pub(crate) const DCTERMS: &str = "http://purl.org/dc/terms/";
pub(crate) const DC: &str = "http://purl.org/dc/elements/1.1/";
pub(crate) const SHACL: &str = "http://www.w3.org/ns/shacl#";
pub(crate) const SCHEMA: &str = "http://schema.org/";
pub(crate) const SCHEMA_HTTPS: &str = "https://schema.org/";
pub(crate) const CC: &str = "http://creativecommons.org/ns#";
pub(crate) const VANN: &str = "http://purl.org/vocab/vann/";

/// Statements by subject and predicate, in a canonical order.
pub(crate) struct Facts {
    /// IRIs as they are, blank nodes as `_:b0`.
    subjects: BTreeMap<String, BTreeMap<String, Vec<Term>>>,
}

impl Facts {
    pub(crate) fn of(graph: &Graph) -> Self {
        let mut subjects: BTreeMap<String, BTreeMap<String, Vec<Term>>> = BTreeMap::new();
        for triple in graph.triples() {
            let subject = match triple.subject {
                NamedOrBlankNode::NamedNode(iri) => iri.into_string(),
                NamedOrBlankNode::BlankNode(node) => node.to_string(),
            };
            subjects.entry(subject).or_default().entry(triple.predicate.into_string()).or_default().push(triple.object);
        }
        Self { subjects }
    }

    pub(crate) fn objects(&self, subject: &str, predicate: &str) -> &[Term] {
        self.subjects.get(subject).and_then(|it| it.get(predicate)).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn has_subject(&self, subject: &str) -> bool {
        self.subjects.contains_key(subject)
    }

    pub(crate) fn subjects(&self) -> impl Iterator<Item = &str> {
        self.subjects.keys().map(String::as_str)
    }

    /// Every statement: subject, predicate, object.
    pub(crate) fn statements(&self) -> impl Iterator<Item = (&str, &str, &Term)> {
        self.subjects.iter().flat_map(|(subject, predicates)| {
            predicates.iter().flat_map(move |(predicate, objects)| {
                objects.iter().map(move |object| (subject.as_str(), predicate.as_str(), object))
            })
        })
    }

    /// The subjects of a class, by `rdf:type`.
    pub(crate) fn instances(&self, class: &str) -> BTreeSet<&str> {
        let rdf_type = format!("{RDF}type");
        let of_class = |subject: &&str| self.objects(subject, &rdf_type).iter().any(|it| iri(it) == Some(class));
        self.subjects().filter(of_class).collect()
    }

    /// The first of several predicates that a subject has.
    pub(crate) fn first<'a>(&'a self, subject: &str, predicates: &[String]) -> Option<&'a Term> {
        predicates.iter().find_map(|predicate| self.objects(subject, predicate).first())
    }
}

pub(crate) fn iri(term: &Term) -> Option<&str> {
    match term {
        Term::NamedNode(node) => Some(node.as_str()),
        _ => None,
    }
}

/// As [`Facts`] names a subject; `None` for a literal.
pub(crate) fn node(term: &Term) -> Option<String> {
    match term {
        Term::NamedNode(node) => Some(node.as_str().to_owned()),
        Term::BlankNode(node) => Some(node.to_string()),
        _ => None,
    }
}

/// An IRI up to its last `#`, `/` or `:`.
pub(crate) fn namespace(iri: &str) -> &str {
    iri.rfind(['#', '/', ':']).map_or("", |at| &iri[..=at])
}
