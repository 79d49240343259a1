//! An ontology: that it parses, says what it is, names its terms, imports what
//! exists, and conforms to its own shapes.
//!
//! Vocabularies in use differ in all of it (no licence, two labels in one
//! language, no `owl:Ontology`), so most of it is a warning. An error is what
//! nobody can use: a document that does not parse, one of 0 triples (which
//! JSON-LD without a base gives without a word), shapes that do not hold.

pub(crate) mod facts;
mod metadata;
mod shapes;
mod terms;
mod vocabulary;

use engine::graph::{Graph, GraphBuilder};
use engine::{Code, Refusal};

use super::report::{Place, Sheet};
use super::{Input, Limits};
use crate::contents::{Contents, Files, ontology::documents};
use facts::Facts;

pub(super) fn check(input: &Input<'_>, contents: &Contents, main: &str, limits: &Limits, sheet: &mut Sheet) {
    let mut builder = GraphBuilder::new(&limits.engine);
    let mut is_whole = true;
    for path in documents(&contents.files) {
        match triples_of(path, &contents.files, limits) {
            Ok(0) => {
                is_whole = false;
                let mend = "a document with triples; JSON-LD with an @context that defines its terms";
                sheet.error("ontology_empty", Place::file(path), "gives 0 triples", mend);
            }
            Ok(count) => {
                sheet.pass("ontology_parses", &format!("{path} gives {count} triples"));
                let bytes = contents.files.get(path).map(Vec::as_slice).unwrap_or_default();
                if let Err(refusal) = builder.add_document(path, bytes, None) {
                    is_whole = false;
                    sheet.refused(&refusal);
                }
            }
            Err(refusal) => {
                is_whole = false;
                sheet.refused(&refusal);
            }
        }
    }
    let graph = match builder.build() {
        Ok(graph) if is_whole => graph,
        Ok(_) => return,
        Err(refusal) => return sheet.refused(&refusal),
    };
    sheet.facts.triples = graph.len();
    let facts = Facts::of(&graph);
    let ontology = metadata::check(input.licence, &facts, main, sheet);
    metadata::check_imports(&ontology, &facts, input.is_known_ontology, sheet);
    terms::check(&ontology, &facts, main, sheet);
    shapes::check(&graph, &contents.files, limits, sheet);
}

/// The triples of one document alone.
fn triples_of(path: &str, files: &Files, limits: &Limits) -> Result<usize, Refusal> {
    let graph = graph_of([path], files, limits)?;
    Ok(graph.len())
}

/// Some documents as one graph.
fn graph_of<'a>(paths: impl IntoIterator<Item = &'a str>, files: &Files, limits: &Limits) -> Result<Graph, Refusal> {
    let mut builder = GraphBuilder::new(&limits.engine);
    for path in paths {
        let missing = || Refusal::new(Code::FileMissing, format!("the archive has no file \"{path}\""));
        let bytes = files.get(path).ok_or_else(missing)?;
        builder.add_document(path, bytes, None)?;
    }
    builder.build()
}
