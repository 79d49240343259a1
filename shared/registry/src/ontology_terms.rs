//! What the search shows of a published ontology: the terms that it defines, what it
//! uses of others, and its triples. The archive has passed [`crate::checks`], and is
//! read within the same limits.

use std::collections::{BTreeMap, BTreeSet};

use engine::Refusal;
use engine::graph::{Graph, GraphBuilder};
use oxrdf::{Term, Triple};

use crate::Kind;
use crate::checks::Limits;
use crate::checks::facts::{Facts, OWL, RDF, RDFS, SHACL, SKOS, VANN, iri, namespace};
use crate::contents::ontology::published_documents;
use crate::contents::{Files, unpack};

const LABELS_MAX: usize = 40;
const LABEL_CHARS_MAX: usize = 200;
/// Namespaces that one ontology builds on.
const REQUIRES_MAX: usize = 100;

/// Everything is said in these.
const BASICS: [&str; 4] = [RDF, RDFS, OWL, "http://www.w3.org/2001/XMLSchema#"];

const CLASSES: [(&str, &str); 4] = [(RDFS, "Class"), (RDFS, "Datatype"), (OWL, "Class"), (OWL, "DeprecatedClass")];
const PROPERTIES: [(&str, &str); 6] = [
    (RDF, "Property"),
    (OWL, "ObjectProperty"),
    (OWL, "DatatypeProperty"),
    (OWL, "AnnotationProperty"),
    (OWL, "FunctionalProperty"),
    (OWL, "DeprecatedProperty"),
];

/// A class or property that the ontology defines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OntologyTerm {
    pub iri: String,
    pub is_class: bool,
    /// In any language; ontologies without `rdfs:label` have `skos:prefLabel`.
    pub labels: Vec<String>,
}

pub struct OntologyTerms {
    /// By IRI.
    pub terms: Vec<OntologyTerm>,
    /// What its terms begin with, and the prefix that it declares for that.
    pub namespace: String,
    pub prefix: Option<String>,
    /// IRIs of terms of others.
    pub uses: BTreeSet<String>,
    /// What it imports, and namespaces of others that it uses.
    pub requires: BTreeSet<String>,
    pub has_shacl: bool,
    graph: Graph,
}

/// Reads the archive of an ontology.
///
/// # Errors
/// As [`crate::contents::read`]; what a document exceeds or where it does not parse.
pub fn read(zip: &[u8], limits: &Limits) -> Result<OntologyTerms, Refusal> {
    of_files(&unpack(Kind::Ontology, zip, &limits.engine)?, limits)
}

pub fn of_files(files: &Files, limits: &Limits) -> Result<OntologyTerms, Refusal> {
    let mut builder = GraphBuilder::new(&limits.engine);
    for path in published_documents(files) {
        let bytes = files.get(path).map(Vec::as_slice).unwrap_or_default();
        builder.add_document(path, bytes, None)?;
    }
    Ok(of_graph(builder.build()?))
}

fn of_graph(graph: Graph) -> OntologyTerms {
    let facts = Facts::of(&graph);
    let all = terms(&facts);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    all.iter().for_each(|term| *counts.entry(namespace(&term.iri)).or_default() += 1);
    let commonest = counts.into_iter().max_by_key(|(name, count)| (*count, std::cmp::Reverse(*name)));
    let namespace = commonest.map_or(String::new(), |(name, _)| name.to_owned());
    // What it says of terms of others does not define them.
    let terms: Vec<OntologyTerm> = all.into_iter().filter(|term| term.iri.starts_with(&namespace)).collect();
    let uses = uses(&facts, &namespace);
    let requires = requires(&facts, &uses);
    let has_shacl =
        ["NodeShape", "PropertyShape"].iter().any(|name| !facts.instances(&format!("{SHACL}{name}")).is_empty());
    OntologyTerms { prefix: prefix(&graph, &facts, &namespace), terms, namespace, uses, requires, has_shacl, graph }
}

impl OntologyTerms {
    /// Literals as they were written: `01` and `1` are two.
    pub fn triples(&self) -> impl Iterator<Item = Triple> {
        self.graph.triples()
    }

    pub fn triple_count(&self) -> usize {
        self.graph.len()
    }
}

fn terms(facts: &Facts) -> Vec<OntologyTerm> {
    let names = |kinds: &[(&str, &str)]| -> BTreeSet<String> {
        kinds.iter().map(|(namespace, name)| format!("{namespace}{name}")).collect()
    };
    let (classes, properties, rdf_type) = (names(&CLASSES), names(&PROPERTIES), format!("{RDF}type"));
    let mut terms = Vec::new();
    for subject in facts.subjects().filter(|subject| !subject.starts_with("_:")) {
        let types: Vec<&str> = facts.objects(subject, &rdf_type).iter().filter_map(iri).collect();
        let is_one = |kinds: &BTreeSet<String>| types.iter().any(|name| kinds.contains(*name));
        let is_class = is_one(&classes);
        if is_class || is_one(&properties) {
            terms.push(OntologyTerm { iri: subject.to_owned(), is_class, labels: labels(facts, subject) });
        }
    }
    terms
}

fn labels(facts: &Facts, subject: &str) -> Vec<String> {
    let mut labels = Vec::new();
    for predicate in [format!("{RDFS}label"), format!("{SKOS}prefLabel")] {
        for object in facts.objects(subject, &predicate) {
            let Term::Literal(literal) = object else { continue };
            let label: String = literal.value().chars().take(LABEL_CHARS_MAX).collect();
            if labels.len() < LABELS_MAX && !label.trim().is_empty() && !labels.contains(&label) {
                labels.push(label);
            }
        }
    }
    labels
}

/// Predicates, classes and whatever else stands where terms do, of other namespaces.
fn uses(facts: &Facts, own: &str) -> BTreeSet<String> {
    const PLACES: [(&str, &str); 8] = [
        (RDF, "type"),
        (RDFS, "subClassOf"),
        (RDFS, "subPropertyOf"),
        (RDFS, "domain"),
        (RDFS, "range"),
        (OWL, "inverseOf"),
        (OWL, "equivalentClass"),
        (OWL, "onProperty"),
    ];
    let places: BTreeSet<String> = PLACES.iter().map(|(namespace, name)| format!("{namespace}{name}")).collect();
    let is_other = |term: &&str| own.is_empty() || !term.starts_with(own);
    let mut uses = BTreeSet::new();
    for (_, predicate, object) in facts.statements() {
        let of_object = iri(object).filter(|_| places.contains(predicate));
        for term in [Some(predicate), of_object].into_iter().flatten().filter(is_other) {
            if !uses.contains(term) {
                uses.insert(term.to_owned());
            }
        }
    }
    uses
}

fn requires(facts: &Facts, uses: &BTreeSet<String>) -> BTreeSet<String> {
    let imports = format!("{OWL}imports");
    let imported = facts.statements().filter(|(_, predicate, _)| *predicate == imports);
    let imported = imported.filter_map(|(_, _, object)| iri(object));
    let used = uses.iter().map(|term| namespace(term)).filter(|name| !name.is_empty() && !BASICS.contains(name));
    let all: BTreeSet<&str> = imported.chain(used).collect();
    all.into_iter().take(REQUIRES_MAX).map(str::to_owned).collect()
}

fn prefix(graph: &Graph, facts: &Facts, namespace: &str) -> Option<String> {
    let preferred = format!("{VANN}preferredNamespacePrefix");
    let stated = facts.statements().find_map(|(_, predicate, object)| match object {
        Term::Literal(literal) if predicate == preferred => Some(literal.value()),
        _ => None,
    });
    let declared = || graph.prefixes().iter().find(|(name, iri)| *iri == namespace && !name.is_empty());
    let prefix = stated.or_else(|| declared().map(|(name, _)| name.as_str()))?;
    let is_name = prefix.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'));
    (is_name && !prefix.is_empty() && prefix.len() <= 40).then(|| prefix.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::contents::tests::files;

    fn read(entries: &[(&str, &str)]) -> OntologyTerms {
        of_files(&files(entries), &Limits::default()).unwrap()
    }

    const ONTOLOGY: &str = "\
        @prefix ex: <https://ex.example/ns#> . @prefix prov: <http://www.w3.org/ns/prov#> .\n\
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .\n\
        <https://ex.example/ns> a owl:Ontology ; owl:imports <https://other.example/o> .\n\
        ex:Report a owl:Class ; rdfs:subClassOf prov:Entity ; rdfs:label \"Report\"@en, \"Bericht\"@de, \"Report\" .\n\
        ex:madeBy a owl:ObjectProperty ; rdfs:domain ex:Report ; rdfs:range prov:Agent .\n\
        prov:Agent a owl:Class ; rdfs:label \"agent\" .";

    #[test]
    fn own_terms_are_told_from_those_that_are_only_mentioned() {
        let found = read(&[("ontology.ttl", ONTOLOGY)]);
        let iris: Vec<&str> = found.terms.iter().map(|term| term.iri.as_str()).collect();
        assert_eq!(iris, ["https://ex.example/ns#Report", "https://ex.example/ns#madeBy"]);
        assert_eq!(found.terms.iter().map(|term| term.is_class).collect::<Vec<_>>(), [true, false]);
        assert_eq!(found.terms[0].labels.len(), 2);
        assert_eq!(found.prefix.as_deref(), Some("ex"));
        assert!(found.uses.contains("http://www.w3.org/ns/prov#Entity"));
        assert!(!found.uses.iter().any(|iri| iri.starts_with("https://ex.example/")));
        let requires: Vec<&str> = found.requires.iter().map(String::as_str).collect();
        assert_eq!(requires, ["http://www.w3.org/ns/prov#", "https://other.example/o"]);
        assert!(!found.has_shacl);
    }

    /// As npm's `@vocabulary/*` are: every quad in one named graph.
    #[test]
    fn quads_of_named_graphs_are_triples_and_labels_of_skos_are_labels() {
        let quads = "<https://v.example/A> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> \
            <http://www.w3.org/2002/07/owl#Class> <https://v.example/> .\n\
            <https://v.example/A> <http://www.w3.org/2004/02/skos/core#prefLabel> \"Area\"@en <https://v.example/> .\n";
        let found = read(&[("vocabulary.nq", quads)]);
        assert_eq!(found.triple_count(), 2);
        assert_eq!(found.terms[0].labels, ["Area"]);
        assert_eq!(found.prefix, None);
    }

    #[test]
    fn literals_of_equal_value_stay_two_and_shapes_are_published_with_the_ontology() {
        let shapes = "@prefix sh: <http://www.w3.org/ns/shacl#> . <https://ex.example/ns#S> a sh:NodeShape .";
        let numbers = format!("{ONTOLOGY}\nex:Report ex:rank 01, 1 .");
        let found = read(&[("ontology.ttl", &numbers), ("shapes.ttl", shapes)]);
        assert!(found.has_shacl);
        let ranks: Vec<String> = found
            .triples()
            .filter(|triple| triple.predicate.as_str().ends_with("rank"))
            .map(|triple| triple.object.to_string())
            .collect();
        assert_eq!(ranks.len(), 2, "{ranks:?}");
    }
}
