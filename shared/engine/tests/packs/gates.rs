//! Gates of the project and of packs: what stops a run before it renders.

use std::sync::Mutex;

use engine::render::Request;
use engine::{Limits, Observer, Project, Stage, render};

use crate::support::{Archive, archive};

fn gate(text: &str) -> Archive {
    archive().with("packs/harbour/gates/10_names.rq", text)
}

const ALL_NAMED: &str = "SELECT ?s WHERE { ?s a <urn:s:Ship> FILTER NOT EXISTS { ?s <urn:s:name> ?n } } ORDER BY ?s";

#[test]
fn a_gate_that_finds_nothing_lets_the_run_go_on() {
    assert_eq!(gate(ALL_NAMED).texts().len(), 1);
    assert_eq!(gate("ASK { <urn:nobody> ?p ?o }").texts().len(), 1);
}

#[test]
fn a_gate_says_its_message_and_what_it_found() {
    let unnamed = "<urn:s:x> a <urn:s:Ship> . <urn:s:y> a <urn:s:Ship> .";
    let text = format!("# MESSAGE: every ship\n# MESSAGE:   has a name\n# of a test\n# MESSAGE: not this\n{ALL_NAMED}");
    let refusal = gate(&text).with("ships.ttl", unnamed).render().unwrap_err();
    assert_eq!(refusal.place.file.as_deref(), Some("packs/harbour/gates/10_names.rq"));
    let message = refusal.to_string();
    for part in ["\"harbour\"", "10_names.rq", ": every ship has a name (2 found", "urn:s:x"] {
        assert!(message.contains(part), "no {part} in {message}");
    }
    assert!(!message.contains("not this"), "{message}");
    gate("ASK { ?s ?p ?o }").refused("validation_failed", &["\"harbour\"", "10_names.rq"]);
}

#[test]
fn gates_see_what_later_packs_construct() {
    gate("ASK { <urn:made> ?p ?o }")
        .packs("harbour = { path = \"packs/harbour\" }\nyard = { path = \"packs/yard\" }")
        .pack("packs/yard", "yard", "")
        .with(
            "packs/yard/templates/y.tmpl",
            "---\nto: y\nconstruct: CONSTRUCT { <urn:made> <urn:b> 1 } WHERE {}\n---\ny",
        )
        .refused("validation_failed", &["\"harbour\""]);
}

#[test]
fn only_asks_and_selects_are_gates_and_only_in_their_folder() {
    gate("CONSTRUCT { ?s ?p ?o } WHERE { <urn:nobody> ?p ?o . ?s ?p ?o }")
        .refused("query_invalid", &["\"harbour\"", "10_names.rq", "ASK", "SELECT"]);
    let deeper =
        archive().with("packs/harbour/gates/deep/a.rq", "ASK { ?s ?p ?o }").with("packs/harbour/gates/.rq", "x");
    assert_eq!(deeper.texts().len(), 1);
}

fn law(gates: &str) -> Archive {
    archive()
        .changed("ggen.toml", "[templates]", &format!("[law]\ngates = [{gates}]\n\n[templates]"))
        .with("gates/a.rq", "ASK { <urn:nobody> ?p ?o }")
        .with("gates/b.rq", "# MESSAGE: b fails\nASK { ?s ?p ?o }")
        .with("gates/c.rq", "# MESSAGE: c fails\nASK { ?s ?p ?o }")
        .with("packs/harbour/gates/0.rq", "# MESSAGE: the pack fails\nASK { ?s ?p ?o }")
}

#[test]
fn the_projects_gates_run_first_and_as_listed() {
    law("\"gates/a.rq\", \"gates/c.rq\", \"gates/b.rq\"").refused("validation_failed", &["gates/c.rq", "c fails"]);
    law("\"gates/?.rq\"").refused("validation_failed", &["gates/b.rq", "b fails"]);
    law("\"gates/a*\"").refused("validation_failed", &["\"harbour\"", "the pack fails"]);
}

#[test]
fn a_pattern_without_a_file_is_refused() {
    law("\"gates/*.sparql\"").refused("file_missing", &["gates/*.sparql"]);
    law("\"../gates/a.rq\"").refused("manifest_invalid", &["../gates/a.rq"]);
    law("\"gates/z.rq\"").refused("file_missing", &["gates/z.rq"]);
}

#[test]
fn what_the_engine_cannot_ask_of_the_law_is_refused_by_name() {
    let with = |law: &str| archive().changed("ggen.toml", "[templates]", &format!("[law]\n{law}\n\n[templates]"));
    with("rules = [\"rules/kin.n3\"]").refused("capability_refused", &["rules/kin.n3", "CONSTRUCT"]);
    with("shapes = [\"a.ttl\"]").refused("manifest_invalid", &["shapes", "gates"]);
    assert_eq!(with("reflexive = true").text("ships.txt"), "Elsa\nIda\n");
}

/// Which stages a run reached.
#[derive(Default)]
struct Stages(Mutex<Vec<String>>);

impl Observer for Stages {
    fn stage(&self, stage: Stage) {
        self.0.lock().unwrap().push(format!("{stage:?}"));
    }
}

#[test]
fn a_packs_gate_stops_the_run_before_anything_is_rendered() {
    let stages = Stages::default();
    let limits = Limits::default();
    // The template would fail, if it were rendered.
    let archive =
        gate("ASK { ?s ?p ?o }").changed("packs/harbour/templates/list.tmpl", "row.n }}", "nothing.at.all }}");
    let project = Project::open(archive.0, None, &limits).unwrap();
    let request = Request { project: &project, ontologies: &[], previous: None, limits: &limits, observer: &stages };
    assert_eq!(render(&request).unwrap_err().code, engine::Code::ValidationFailed);
    assert_eq!(*stages.0.lock().unwrap(), ["Load", "Infer", "Validate"]);
}
