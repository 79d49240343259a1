//! SHACL: which shapes the graph does not keep.

mod conforming;
mod lengths;
mod plan;
mod ranges;
mod store;

use crate::graph::Graph;
use crate::machine::{guarded, watched};
use crate::query::Budget;
use crate::{Code, Refusal, wording};
use conforming::Conforming;
use lengths::counted_in_characters;
use oxrdf::{NamedNodeRef, Term, TermRef};
use plan::Plan;
use rudof_rdf::rdf_impl::OxigraphInMemory;
use shacl::error::ValidationError;
use shacl::ir::dg::ShapeRecursionKind;
use shacl::ir::{IRSchema, RecursionSemantics};
use shacl::rdf::ShaclParser;
use shacl::types::MessageMap;
use shacl::validator::engine::{Engine, NativeEngine, Retention, Validate};
use shacl::validator::processor::ShaclProcessor;
use shacl::validator::report::ValidationResult;
use shacl::validator::{ShaclConfig, ShaclValidationMode};
use std::time::Duration;
use store::{Deadline, Store, Validation};

/// Results of one validation; whoever has more has one cause for most of them.
const VIOLATIONS_MAX: usize = 10_000;
/// How often the caller is asked whether it still wants an answer.
const OBSERVER_PAUSE: Duration = Duration::from_millis(20);

/// Parts of SHACL that are not SHACL Core: they run queries, rules or scripts.
const REFUSED: [&str; 8] = ["sparql", "js", "target", "rule", "select", "ask", "validator", "expression"];

/// How grave a result is, as its shape says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    Violation,
    Warning,
    Info,
}

/// One result of the validation report; terms are in N-Triples form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Violation {
    pub severity: Severity,
    pub focus_node: String,
    /// As a SPARQL property path.
    pub path: Option<String>,
    pub value: Option<String>,
    /// `sh:MinCountConstraintComponent` and the like, as an IRI.
    pub component: String,
    /// The shape's own `sh:message`, or which constraint does not hold.
    pub message: String,
    pub source_shape: Option<String>,
}

/// Validates `data` against `shapes`, sorted; none means that it conforms.
///
/// # Errors
/// `OntologyInvalid` when the shapes are not valid SHACL, `CapabilityRefused`
/// when they go beyond SHACL Core; `LimitExceeded`, `TimeExceeded`, `Cancelled`.
pub fn validate(data: &Graph, shapes: &Graph, budget: &Budget<'_>) -> Result<Vec<Violation>, Refusal> {
    refuse_beyond_core(shapes)?;
    check_paths(shapes)?;
    let deadline = Deadline::new(budget);
    deadline.check()?;
    let panicked = || Refusal::defect("the SHACL validator panicked");
    let outcome = watched(
        (budget.observer, OBSERVER_PAUSE),
        || deadline.cancel(),
        || {
            guarded(panicked, || {
                let schema = compile(shapes)?;
                report(Validation::new(data.clone(), deadline.clone()), &schema)
            })
        },
    );
    // An answer found after the end may miss results: the store gave errors.
    deadline.check()?;
    let results = outcome???;
    if results.len() > VIOLATIONS_MAX {
        return Err(too_many());
    }
    let mut violations: Vec<Violation> = results.iter().map(|result| violation(result, shapes)).collect();
    violations.sort();
    violations.dedup();
    Ok(violations)
}

/// The validator skips a property shape whose path it cannot read, and a gate
/// that checks nothing would hold.
fn check_paths(shapes: &Graph) -> Result<(), Refusal> {
    let id = |iri: &str| shapes.id(NamedNodeRef::new_unchecked(iri).into());
    let Some(property) = id("http://www.w3.org/ns/shacl#property") else { return Ok(()) };
    let path = id("http://www.w3.org/ns/shacl#path");
    let nil = id("http://www.w3.org/1999/02/22-rdf-syntax-ns#nil");
    let all = shapes.matches(None, Some(property), None);
    for [_, _, shape] in (0..).map_while(|at| all.get(at)) {
        let paths = path.map(|path| shapes.matches(Some(shape), Some(path), None));
        let first = paths.and_then(|paths| paths.get(0));
        let is_one = first.is_some() && paths.is_some_and(|paths| paths.get(1).is_none());
        if !is_one || first.is_some_and(|[_, _, path]| Some(path) == nil) {
            let shape = shapes.term(shape);
            let message = format!("the property shape {shape} does not have one sh:path");
            return Err(Refusal::new(Code::OntologyInvalid, message).expecting("exactly one path"));
        }
    }
    Ok(())
}

fn too_many() -> Refusal {
    Refusal::limit("violations_max", VIOLATIONS_MAX as u64, "more violations")
}

fn refuse_beyond_core(shapes: &Graph) -> Result<(), Refusal> {
    for name in REFUSED {
        let iri = format!("http://www.w3.org/ns/shacl#{name}");
        let predicate = shapes.id(NamedNodeRef::new_unchecked(&iri).into());
        if predicate.is_some_and(|id| shapes.matches(None, Some(id), None).get(0).is_some()) {
            return Err(Refusal::new(
                Code::CapabilityRefused,
                format!("sh:{name} is refused: only SHACL Core is validated"),
            )
            .expecting("SHACL Core, and an ASK gate for what needs SPARQL"));
        }
    }
    Ok(())
}

fn compile(shapes: &Graph) -> Result<IRSchema, Refusal> {
    let invalid = |error: &dyn std::fmt::Display| {
        Refusal::new(Code::OntologyInvalid, format!("the shapes are not valid SHACL: {}", wording::of_shacl(error)))
    };
    let mut store = OxigraphInMemory::new();
    for triple in shapes.triples() {
        let object = ranges::bound(triple.predicate.as_str(), triple.object);
        store.add_triple_ref(&triple.subject, &triple.predicate, &object).map_err(|error| invalid(&error))?;
    }
    let schema = ShaclParser::new(store).parse().map_err(|error| invalid(&error))?;
    IRSchema::compile(&schema).map_err(|error| invalid(&error))
}

fn report(validation: Validation, schema: &IRSchema) -> Result<Vec<ValidationResult>, Refusal> {
    // What recursive shapes mean depends on the order in which they are validated.
    let is_recursive = schema.recursion_kinds().into_values().any(|kind| kind != ShapeRecursionKind::NonRecursive);
    if is_recursive { report_on_all(validation, schema) } else { report_on_uncertain(validation.store(), schema) }
}

fn report_on_all(mut validation: Validation, schema: &IRSchema) -> Result<Vec<ValidationResult>, Refusal> {
    let config = ShaclConfig::new()
        .with_store_errors(true)
        .with_store_evidences(false)
        .with_max_results(Some(VIOLATIONS_MAX + 1));
    let outcome = validation.validate(schema, &ShaclValidationMode::Native, &config);
    Ok(outcome.map_err(refusal)?.results().clone())
}

/// The validator looks only at the nodes that are not certain to conform.
fn report_on_uncertain(store: &Store, schema: &IRSchema) -> Result<Vec<ValidationResult>, Refusal> {
    let mut engine = NativeEngine::new(RecursionSemantics::default());
    let retention = Retention { max_results: Some(VIOLATIONS_MAX + 1), store_evidences: false };
    Engine::<Store>::set_retention(&mut engine, retention);
    let conforming = Conforming::new(Plan::new(schema, store.graph()), store);
    let mut results = Vec::new();
    for uncertain in conforming.shapes_with_uncertain_nodes(&engine)? {
        let (shape, nodes) = (uncertain.shape, uncertain.focus_nodes(store.graph()));
        let outcome = shape.validate(store, &mut engine, Some(&nodes), Some(shape), schema);
        let found = outcome.map_err(refusal)?.into_parts().0;
        results.extend(counted_in_characters(&conforming, &uncertain, found));
        if results.len() > VIOLATIONS_MAX {
            return Err(too_many());
        }
    }
    Ok(results)
}

fn refusal(error: ValidationError) -> Refusal {
    match error {
        ValidationError::TooManyResults(..) => too_many(),
        error => {
            let cause = wording::of_shacl(&error);
            Refusal::new(Code::ValidationFailed, format!("the shapes cannot be validated: {cause}"))
        }
    }
}

fn violation(result: &ValidationResult, shapes: &Graph) -> Violation {
    let source = result.source().map(|source| Term::from(source.clone()));
    let message = source.as_ref().and_then(|source| own_message(shapes, source));
    let show = |object: &rudof_rdf::rdf_core::term::Object| Term::from(object.clone()).to_string();
    Violation {
        severity: match result.severity() {
            shacl::types::Severity::Warning => Severity::Warning,
            shacl::types::Severity::Info | shacl::types::Severity::Debug | shacl::types::Severity::Trace => {
                Severity::Info
            }
            _ => Severity::Violation,
        },
        focus_node: show(result.focus_node()),
        path: result.path().map(ToString::to_string),
        value: result.value().map(show),
        component: show(result.constraint_component()),
        message: message.or_else(|| default_message(result.message())).unwrap_or_else(|| constraint_name(result)),
        source_shape: source.map(|source| source.to_string()),
    }
}

/// The shape's own message: without a language, or in English, or the first.
/// (The validator drops it for constraints that compare two properties.)
fn own_message(shapes: &Graph, shape: &Term) -> Option<String> {
    let id = |term: TermRef<'_>| shapes.id(term);
    let predicate = id(NamedNodeRef::new_unchecked("http://www.w3.org/ns/shacl#message").into())?;
    let found = shapes.matches(Some(id(shape.as_ref())?), Some(predicate), None);
    let mut messages: Vec<(u8, String, String)> = (0..)
        .map_while(|at| found.get(at))
        .filter_map(|[_, _, object]| match shapes.term(object) {
            Term::Literal(literal) => {
                let language = literal.language().unwrap_or_default().to_owned();
                let rank = if language.is_empty() { 0 } else { 1 + u8::from(language != "en") };
                Some((rank, language, literal.value().to_owned()))
            }
            _ => None,
        })
        .collect();
    messages.sort();
    messages.into_iter().next().map(|(_, _, text)| text)
}

/// What the validator says itself, in no language.
fn default_message(messages: &MessageMap) -> Option<String> {
    messages.get(None).cloned()
}

/// `MinCountConstraintComponent` as `MinCount does not hold`.
fn constraint_name(result: &ValidationResult) -> String {
    let iri = result.constraint_component().to_string();
    let name = iri.rsplit(['#', '/', ':']).next().unwrap_or(&iri);
    let name = name.trim_end_matches('>').trim_end_matches("ConstraintComponent");
    format!("{name} does not hold")
}
