//! SHACL: whether the ontology and its examples conform to its shapes, and how
//! many nodes the shapes looked at.
//!
//! Validators disagree about which nodes a shape looks at: a shape that is an
//! `owl:Class` and no `rdfs:Class` finds none in some, and the answer is then
//! "conforms". Here such a shape targets its class, which the report says; the
//! class hierarchy is put into both graphs; and where no node was looked at, the
//! answer is that nothing was validated.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use engine::graph::{Graph, GraphBuilder};
use engine::query::Budget;
use engine::shapes::{Severity, validate};
use engine::{Refusal, Silent};
use oxrdf::{NamedNode, NamedOrBlankNode, Term, Triple};

use super::facts::{Facts, OWL, RDF, RDFS, SHACL, iri, node};
use super::graph_of;
use crate::checks::Limits;
use crate::checks::report::{Place, Sheet};
use crate::contents::Files;
use crate::contents::ontology::{documents, is_rdf, is_shapes};

/// Results that a report lists.
const VIOLATIONS_MAX: usize = 50;

pub(super) fn check(ontology: &Graph, files: &Files, limits: &Limits, sheet: &mut Sheet) {
    if let Err(refusal) = run(ontology, files, limits, sheet) {
        sheet.part("shapes", 0, 1, "they could not be used");
        sheet.refused(&refusal);
    }
}

fn run(ontology: &Graph, files: &Files, limits: &Limits, sheet: &mut Sheet) -> Result<(), Refusal> {
    let of_shapes = graph_of(files.keys().map(String::as_str).filter(|path| is_shapes(path)), files, limits)?;
    // Shapes may stand in the ontology itself.
    let shapes = joined(&[&of_shapes, ontology], limits)?;
    let shape_facts = Facts::of(&shapes);
    let found = shapes_of(&shape_facts);
    sheet.facts.shapes = found.len();
    if found.is_empty() {
        sheet.part("shapes", 0, 1, "there are no shapes");
        return Ok(());
    }
    let own: BTreeSet<&str> = documents(files).collect();
    let examples = files.keys().map(String::as_str).filter(|path| is_rdf(path) && !is_shapes(path));
    let examples = graph_of(examples.filter(|path| !own.contains(path)), files, limits)?;
    let data = with_hierarchy(ontology, &examples, &of_shapes, limits)?;
    let implicit: Vec<&String> = found.iter().filter(|shape| is_owl_class(&shape_facts, shape)).collect();
    if !implicit.is_empty() {
        sheet.pass(
            "shapes_of_owl_classes",
            &format!("{} shapes that are an owl:Class were taken for shapes of their class", implicit.len()),
        );
    }
    let focus = focus_nodes(&found, &shape_facts, &Facts::of(&data));
    sheet.facts.focus_nodes = focus.len();
    if focus.is_empty() {
        sheet.part("shapes", 0, 1, format!("{} shapes look at 0 nodes", found.len()));
        let message = format!("nothing was validated: {} shapes look at 0 nodes", found.len());
        sheet.warn(
            "shapes_check_nothing",
            Place::default(),
            message,
            "data for them in examples/, or targets that are there",
        );
        return Ok(());
    }
    report(&data, &with_targets(&shapes, &implicit, limits)?, found.len(), limits, sheet)
}

fn report(data: &Graph, shapes: &Graph, count: usize, limits: &Limits, sheet: &mut Sheet) -> Result<(), Refusal> {
    let budget =
        Budget { limits: &limits.engine, deadline: Instant::now() + limits.engine.run_time_max, observer: &Silent };
    let violations = validate(data, shapes, &budget)?;
    let nodes = sheet.facts.focus_nodes;
    let grave = violations.iter().filter(|it| it.severity == Severity::Violation).count();
    for it in violations.iter().take(VIOLATIONS_MAX) {
        let path = it.path.as_ref().map_or_else(String::new, |path| format!(" {path}"));
        let message = format!("{}{path}: {}", it.focus_node, it.message);
        if it.severity == Severity::Violation {
            sheet.error("shape_violated", Place::default(), message, "data that conforms, or another shape");
        } else {
            sheet.warn("shape_violated", Place::default(), message, "data that conforms, or another shape");
        }
    }
    if violations.len() > VIOLATIONS_MAX {
        let message = format!("{} more results of shapes are not listed", violations.len() - VIOLATIONS_MAX);
        sheet.warn("shape_violated", Place::default(), message, "data that conforms, or another shape");
    }
    if violations.is_empty() {
        sheet.pass("shapes_conform", &format!("{nodes} nodes conform to {count} shapes"));
    }
    sheet.part("shapes", usize::from(grave == 0), 1, format!("{nodes} nodes, {count} shapes, {grave} violations"));
    Ok(())
}

/// Ontology and examples, and of the shapes the class hierarchy alone.
fn with_hierarchy(ontology: &Graph, examples: &Graph, shapes: &Graph, limits: &Limits) -> Result<Graph, Refusal> {
    let subclass = format!("{RDFS}subClassOf");
    let mut builder = GraphBuilder::new(&limits.engine);
    builder.add_triples(renamed(ontology, "o"))?;
    builder.add_triples(renamed(examples, "e"))?;
    builder.add_triples(renamed(shapes, "s").into_iter().filter(|triple| triple.predicate.as_str() == subclass))?;
    builder.build()
}

fn joined(graphs: &[&Graph], limits: &Limits) -> Result<Graph, Refusal> {
    let mut builder = GraphBuilder::new(&limits.engine);
    for (graph, scope) in graphs.iter().zip(["a", "b", "c"]) {
        builder.add_triples(renamed(graph, scope))?;
    }
    builder.build()
}

/// Blank nodes of different graphs are different nodes.
fn renamed(graph: &Graph, scope: &str) -> Vec<Triple> {
    let blank = |node: &oxrdf::BlankNode| oxrdf::BlankNode::new_unchecked(format!("{scope}x{}", node.as_str()));
    let rename = |mut triple: Triple| {
        if let NamedOrBlankNode::BlankNode(node) = &triple.subject {
            triple.subject = blank(node).into();
        }
        if let Term::BlankNode(node) = &triple.object {
            triple.object = blank(node).into();
        }
        triple
    };
    graph.triples().map(rename).collect()
}

/// The shapes that have targets, or that are a class.
fn shapes_of(facts: &Facts) -> BTreeSet<String> {
    let targets =
        ["targetNode", "targetClass", "targetSubjectsOf", "targetObjectsOf"].map(|name| format!("{SHACL}{name}"));
    let kinds = ["NodeShape", "PropertyShape"].map(|name| format!("{SHACL}{name}"));
    let rdf_type = format!("{RDF}type");
    let is_shape = |subject: &&str| {
        targets.iter().any(|target| !facts.objects(subject, target).is_empty())
            || facts
                .objects(subject, &rdf_type)
                .iter()
                .filter_map(iri)
                .any(|class| kinds.iter().any(|kind| kind == class))
    };
    facts.subjects().filter(is_shape).map(str::to_owned).collect()
}

fn is_class(facts: &Facts, shape: &str, class: &str) -> bool {
    facts.objects(shape, &format!("{RDF}type")).iter().filter_map(iri).any(|it| it == class)
}

/// An `owl:Class` that is no `rdfs:Class`, and an IRI.
fn is_owl_class(facts: &Facts, shape: &str) -> bool {
    !shape.starts_with("_:")
        && is_class(facts, shape, &format!("{OWL}Class"))
        && !is_class(facts, shape, &format!("{RDFS}Class"))
}

/// The shapes with the targets written out that some validators do not see.
fn with_targets(shapes: &Graph, implicit: &[&String], limits: &Limits) -> Result<Graph, Refusal> {
    let mut builder = GraphBuilder::new(&limits.engine);
    builder.add_graph(shapes);
    let target = NamedNode::new_unchecked(format!("{SHACL}targetClass"));
    let own = implicit.iter().map(|shape| {
        let class = NamedNode::new_unchecked(shape.as_str());
        Triple::new(class.clone(), target.clone(), class)
    });
    builder.add_triples(own.collect::<Vec<_>>())?;
    builder.build()
}

/// SHACL 2.1.3: what the targets of all shapes select.
fn focus_nodes(shapes: &BTreeSet<String>, of_shapes: &Facts, data: &Facts) -> BTreeSet<String> {
    let mut focus = BTreeSet::new();
    let mut classes: BTreeSet<String> = BTreeSet::new();
    let target = |name: &str| format!("{SHACL}{name}");
    let (mut subjects_of, mut objects_of): (BTreeSet<&str>, BTreeSet<&str>) = (BTreeSet::new(), BTreeSet::new());
    for shape in shapes {
        focus.extend(of_shapes.objects(shape, &target("targetNode")).iter().map(ToString::to_string));
        classes.extend(of_shapes.objects(shape, &target("targetClass")).iter().filter_map(node));
        subjects_of.extend(of_shapes.objects(shape, &target("targetSubjectsOf")).iter().filter_map(iri));
        objects_of.extend(of_shapes.objects(shape, &target("targetObjectsOf")).iter().filter_map(iri));
        if is_class(of_shapes, shape, &format!("{RDFS}Class")) || is_owl_class(of_shapes, shape) {
            classes.insert(shape.clone());
        }
    }
    let classes = with_subclasses(classes, data);
    let rdf_type = format!("{RDF}type");
    for (subject, predicate, object) in data.statements() {
        if subjects_of.contains(predicate)
            || (predicate == rdf_type && node(object).is_some_and(|class| classes.contains(&class)))
        {
            focus.insert(if subject.starts_with("_:") { subject.to_owned() } else { format!("<{subject}>") });
        }
        if objects_of.contains(predicate) {
            focus.insert(object.to_string());
        }
    }
    focus
}

fn with_subclasses(classes: BTreeSet<String>, data: &Facts) -> BTreeSet<String> {
    let subclass = format!("{RDFS}subClassOf");
    let mut below: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (subject, predicate, object) in data.statements() {
        if predicate == subclass
            && let Some(class) = node(object)
        {
            below.entry(class).or_default().push(subject);
        }
    }
    let mut waiting: Vec<String> = classes.iter().cloned().collect();
    let mut all = classes;
    while let Some(class) = waiting.pop() {
        for subclass in below.get(&class).into_iter().flatten() {
            if all.insert((*subclass).to_owned()) {
                waiting.push((*subclass).to_owned());
            }
        }
    }
    all
}
