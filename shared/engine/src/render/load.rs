//! The first stages: ontology and imports into a graph, then inference.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Warning;
use super::shared::Shared;
use crate::graph::{Graph, GraphBuilder, base_of};
use crate::project::{Located, Ontology, Pack, Project, Text, packs_topology};
use crate::query::{Form, Query};
use crate::{Code, Place, Refusal};

/// Loads the project's source, its imports and the ontologies given beside.
/// Those that are `taken` are freed one by one, as soon as they are read.
pub(super) fn load(
    project: &Project,
    ontologies: &[&Ontology],
    taken: Vec<Ontology>,
    shared: &Shared,
    warnings: &mut Vec<Warning>,
) -> Result<Graph, Refusal> {
    let manifest = &project.manifest().ontology;
    let base_iri = &manifest.base_iri;
    let mut builder = GraphBuilder::new(&shared.limits);
    let mut loaded = false;
    let kept = ontologies.iter().copied().map(Cow::Borrowed);
    let mut by_name: Vec<Cow<'_, Ontology>> = kept.chain(taken.into_iter().map(Cow::Owned)).collect();
    if let Some(source) = &manifest.source {
        // A project made for any ontology may name one that it does not bring.
        if project.files().contains_key(&source.value) || by_name.is_empty() {
            shared.faults.part_of_graph(document(project, source, &mut builder, base_iri, warnings))?;
        }
        loaded = true;
    }
    for import in &manifest.imports {
        shared.faults.part_of_graph(document(project, import, &mut builder, base_iri, warnings))?;
        shared.look()?;
        loaded = true;
    }
    for pack in project.manifest().packs() {
        add_pack(project, pack, &mut builder, shared, warnings)?;
        shared.look()?;
        loaded = true;
    }
    builder.add_triples(packs_topology(project.manifest().packs()))?;
    // By name, because the first to declare a prefix settles it, and a receipt
    // keeps the names but not the order they were given in.
    by_name.sort_by(|a, b| a.name.cmp(&b.name));
    for ontology in by_name {
        let base = base_iri.clone().unwrap_or_else(|| base_of(&ontology.name));
        let added = builder.add_document(&ontology.name, &ontology.bytes, Some(&base));
        shared.faults.part_of_graph(added.map_err(|refusal| refusal.in_file(&ontology.name)))?;
        shared.look()?;
        loaded = true;
    }
    if !loaded && !project.manifest().rules.is_empty() && !shared.faults.graph_is_broken() {
        let nothing = Refusal::new(Code::FileMissing, "there is no ontology to generate from")
            .in_file(&project.manifest().path)
            .expecting("[ontology] source in ggen.toml, or an ontology given beside the project");
        shared.faults.part_of_graph::<()>(Err(nothing))?;
    }
    builder.build()
}

fn document(
    project: &Project,
    path: &Located<String>,
    builder: &mut GraphBuilder,
    base_iri: &Option<String>,
    warnings: &mut Vec<Warning>,
) -> Result<(), Refusal> {
    let bytes = project.bytes(&path.value, &project.place(path))?;
    // From the manifest's folder, so that it is the same wherever that lies.
    let base = base_iri.clone().unwrap_or_else(|| base_of(&project.relative(&path.value)));
    builder.add_document(&path.value, bytes, Some(&base)).map_err(|refusal| refusal.in_file(&path.value))?;
    note_named_graphs(project, &path.value, builder, warnings);
    Ok(())
}

/// ggen loses such facts in the front matter form, and does not say so.
fn note_named_graphs(project: &Project, path: &str, builder: &mut GraphBuilder, warnings: &mut Vec<Warning>) {
    if builder.take_named_graphs() && project.manifest().rules.is_empty() {
        let message = format!("facts of \"{path}\" stand in named graphs; they count here, and ggen leaves them out");
        warnings.push(Warning::new("named_graphs", message, Place::file(path)));
    }
}

/// A pack's documents keep to themselves what they declare, the base too.
fn add_pack(
    project: &Project,
    pack: &Pack,
    builder: &mut GraphBuilder,
    shared: &Shared,
    warnings: &mut Vec<Warning>,
) -> Result<(), Refusal> {
    for ontology in &pack.ontologies {
        let bytes = project.bytes(&ontology.path, &project.place(&pack.key))?;
        let base = base_of(&ontology.label);
        let added = builder.add_document_as(&ontology.path, ontology.syntax, bytes, Some(&base));
        shared.faults.part_of_graph(added.map_err(|refusal| refusal.in_file(&ontology.path)))?;
        note_named_graphs(project, &ontology.path, builder, warnings);
    }
    Ok(())
}

/// The manifest's prefixes, then those the documents declare. Beside packs a
/// query knows only its own: a prefix means what its own file says.
pub(super) fn prefixes(project: &Project, graph: &Graph) -> BTreeMap<String, String> {
    if project.manifest().packs.is_some() {
        return BTreeMap::new();
    }
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
        let next = shared.faults.part_of_graph(run().map_err(|refusal| refusal.in_rule(&rule.name)))?;
        if let Some(next) = next.flatten() {
            graph = next;
        }
    }
    Ok(graph)
}

/// Whether a `when` guard lets its rule run.
pub(super) fn holds(when: Option<&Text>, graph: &Graph, shared: &Shared) -> Result<bool, Refusal> {
    let Some(text) = when else { return Ok(true) };
    let query = of_form(text, Form::Ask, "`when`", shared)?;
    if shared.faults.graph_is_broken() {
        return Ok(true);
    }
    query.ask(graph, &shared.budget()).map_err(|refusal| text.locate(refusal))
}

/// The graph and what a CONSTRUCT says about it.
pub(super) fn construct(text: &Text, graph: &Graph, shared: &Shared) -> Result<Graph, Refusal> {
    let query = of_form(text, Form::Construct, "`construct`", shared)?;
    if shared.faults.graph_is_broken() {
        return Ok(graph.clone());
    }
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
