//! The first stages: ontology and imports into a graph, then inference.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::shared::Shared;
use crate::graph::{Graph, GraphBuilder};
use crate::project::{Located, MANIFEST, Ontology, Project, Text};
use crate::query::{Form, Query};
use crate::{Code, Place, Refusal};

/// Loads the project's source, its imports and the ontologies given beside.
/// Those that are `taken` are freed one by one, as soon as they are read.
pub(super) fn load(
    project: &Project,
    ontologies: &[&Ontology],
    taken: Vec<Ontology>,
    shared: &Shared,
) -> Result<Graph, Refusal> {
    let manifest = &project.manifest().ontology;
    let base_iri = manifest.base_iri.as_deref();
    let mut builder = GraphBuilder::new(&shared.limits);
    let mut loaded = false;
    let kept = ontologies.iter().copied().map(Cow::Borrowed);
    let mut by_name: Vec<Cow<'_, Ontology>> = kept.chain(taken.into_iter().map(Cow::Owned)).collect();
    if let Some(source) = &manifest.source {
        // A project made for any ontology may name one that it does not bring.
        if project.files().contains_key(&source.value) || by_name.is_empty() {
            document(project, source, &mut builder, base_iri)?;
        }
        loaded = true;
    }
    for import in &manifest.imports {
        document(project, import, &mut builder, base_iri)?;
        shared.look()?;
        loaded = true;
    }
    // By name, because the first to declare a prefix settles it, and a receipt
    // keeps the names but not the order they were given in.
    by_name.sort_by(|a, b| a.name.cmp(&b.name));
    for ontology in by_name {
        builder
            .add_document(&ontology.name, &ontology.bytes, base_iri)
            .map_err(|refusal| refusal.in_file(&ontology.name))?;
        shared.look()?;
        loaded = true;
    }
    if !loaded && !project.manifest().rules.is_empty() {
        return Err(Refusal::new(Code::FileMissing, "there is no ontology to generate from")
            .in_file(MANIFEST)
            .expecting("[ontology] source in ggen.toml, or an ontology given beside the project"));
    }
    builder.build()
}

fn document(
    project: &Project,
    path: &Located<String>,
    builder: &mut GraphBuilder,
    base_iri: Option<&str>,
) -> Result<(), Refusal> {
    let by = Place::file(MANIFEST).at(path.line, Some(path.column));
    let bytes = project.bytes(&path.value, &by)?;
    builder.add_document(&path.value, bytes, base_iri).map_err(|refusal| refusal.in_file(&path.value))
}

/// The manifest's prefixes, then those the documents declare.
pub(super) fn prefixes(project: &Project, graph: &Graph) -> BTreeMap<String, String> {
    let mut prefixes = graph.prefixes().clone();
    prefixes.extend(project.manifest().ontology.prefixes.clone());
    prefixes
}

/// Runs the inference rules in order, each on what the ones before it added.
pub(super) fn infer(project: &Project, mut graph: Graph, shared: &Shared) -> Result<Graph, Refusal> {
    for rule in &project.manifest().inference {
        let run = || -> Result<Option<Graph>, Refusal> {
            shared.look()?;
            if !holds(rule.when.as_ref(), &graph, shared)? {
                return Ok(None);
            }
            construct(&rule.construct, &graph, shared).map(Some)
        };
        if let Some(next) = run().map_err(|refusal| refusal.in_rule(&rule.name))? {
            graph = next;
        }
    }
    Ok(graph)
}

/// Whether a `when` guard lets its rule run.
pub(super) fn holds(when: Option<&Text>, graph: &Graph, shared: &Shared) -> Result<bool, Refusal> {
    let Some(text) = when else { return Ok(true) };
    let query = of_form(text, Form::Ask, "`when`", shared)?;
    query.ask(graph, &shared.budget()).map_err(|refusal| text.locate(refusal))
}

/// The graph and what a CONSTRUCT says about it.
pub(super) fn construct(text: &Text, graph: &Graph, shared: &Shared) -> Result<Graph, Refusal> {
    let query = of_form(text, Form::Construct, "`construct`", shared)?;
    let triples = query.construct(graph, &shared.budget()).map_err(|refusal| text.locate(refusal))?;
    if triples.is_empty() {
        return Ok(graph.clone());
    }
    let mut builder = GraphBuilder::new(&shared.limits);
    builder.add_graph(graph);
    builder.add_triples(triples)?;
    builder.build()
}

/// Parses a query that must be of one form.
pub(super) fn of_form(text: &Text, form: Form, key: &str, shared: &Shared) -> Result<Query, Refusal> {
    let query = shared.parse(text)?;
    if query.form() == form {
        return Ok(query);
    }
    let name = |form: Form| match form {
        Form::Select => "a SELECT",
        Form::Ask => "an ASK",
        Form::Construct => "a CONSTRUCT",
    };
    Err(Refusal::new(Code::QueryInvalid, format!("{key} is {}", name(query.form())))
        .at(text.place(None, None))
        .expecting(name(form)))
}
