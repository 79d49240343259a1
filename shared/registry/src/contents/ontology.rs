//! Which RDF documents a package holds, and what each is for.

use std::collections::BTreeSet;

use engine::graph::{Graph, GraphBuilder};
use engine::{Code, Refusal};
use oxrdf::{NamedOrBlankNode, Term};

use super::{Files, examples, file_name};

const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const ONTOLOGY: &str = "http://www.w3.org/2002/07/owl#Ontology";
const VERSION_IRI: &str = "http://www.w3.org/2002/07/owl#versionIRI";
/// IRIs that one package can be imported by, and bytes of one.
const IRIS_MAX: usize = 10;
const IRI_BYTES_MAX: usize = 1_000;

/// What the engine reads, by the ending of the name.
const ENDINGS: [&str; 9] = ["ttl", "nt", "nq", "trig", "n3", "rdf", "owl", "xml", "jsonld"];

/// Whether a file is an RDF document by its name.
pub fn is_rdf(path: &str) -> bool {
    let ending = file_name(path).rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

/// Whether a document holds shapes: `shapes.ttl`, `person-shapes.ttl`, `shapes/person.ttl`.
pub fn is_shapes(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    let stem = file_name(&lower).split('.').next().unwrap_or_default().to_owned();
    let is_named = ["shapes", "shacl"].iter().any(|word| stem == *word || stem.ends_with(&format!("-{word}")));
    is_rdf(path) && (is_named || lower.starts_with("shapes/") || lower.contains("/shapes/"))
}

/// The documents that make the ontology: neither shapes nor examples.
pub fn documents(files: &Files) -> impl Iterator<Item = &str> {
    files.keys().map(String::as_str).filter(|path| is_rdf(path) && !is_shapes(path) && !examples::is_example(path))
}

/// All that is published as RDF: [`documents`], and the shapes.
pub fn published_documents(files: &Files) -> impl Iterator<Item = &str> {
    files.keys().map(String::as_str).filter(|path| is_rdf(path) && !examples::is_example(path))
}

/// `ontology.*` at the root, else the only document at the root, else the only one.
///
/// # Errors
/// `FileMissing`, naming the documents that there are.
pub(super) fn main(files: &Files) -> Result<String, Refusal> {
    let all: Vec<&str> = documents(files).collect();
    let at_root: Vec<&str> = all.iter().copied().filter(|path| !path.contains('/')).collect();
    let named: Vec<&str> = at_root.iter().copied().filter(|path| path.starts_with("ontology.")).collect();
    for found in [&named, &at_root, &all] {
        if let [only] = found.as_slice() {
            return Ok((*only).to_owned());
        }
    }
    let message = match all.as_slice() {
        [] => "the archive holds no RDF document".to_owned(),
        several => format!("the archive holds {} RDF documents, and none is the main one", several.len()),
    };
    Err(Refusal::new(Code::FileMissing, message).expecting("the ontology as ontology.ttl at the archive's root"))
}

/// All documents that make the ontology, as one graph.
///
/// # Errors
/// Those of the first document that cannot be read.
pub fn graph(files: &Files, limits: &engine::Limits) -> Result<Graph, Refusal> {
    let mut builder = GraphBuilder::new(limits);
    for path in documents(files) {
        builder.add_document(path, files.get(path).map(Vec::as_slice).unwrap_or_default(), None)?;
    }
    builder.build()
}

/// The IRIs under which others import it: those of its ontologies, and of their versions.
pub fn iris(graph: &Graph) -> BTreeSet<String> {
    let is_ontology = |object: &Term| matches!(object, Term::NamedNode(class) if class.as_str() == ONTOLOGY);
    let mut found = BTreeSet::new();
    for triple in graph.triples() {
        let NamedOrBlankNode::NamedNode(subject) = triple.subject else { continue };
        match (triple.predicate.as_str(), triple.object) {
            (TYPE, object) if is_ontology(&object) => drop(found.insert(subject.into_string())),
            (VERSION_IRI, Term::NamedNode(version)) => drop(found.insert(version.into_string())),
            _ => {}
        }
    }
    found.into_iter().filter(|iri| iri.len() <= IRI_BYTES_MAX).take(IRIS_MAX).collect()
}
