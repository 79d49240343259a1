//! Projects written in a test, and rendered.
#![allow(dead_code)]

use std::collections::BTreeMap;

use engine::project::Ontology;
use engine::render::Request;
use engine::{Limits, Output, Project, Refusal, Silent, render};

/// People with a name, an age and a boolean; `ex:Ann` is the only one retired.
pub(crate) const PEOPLE: &str = "\
@prefix ex: <http://example.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
ex:Ann a ex:Person ; ex:name \"Ann\" ; ex:age 71 ; ex:retired true .
ex:Bob a ex:Person ; ex:name \"Bob\" ; ex:age 7 ; ex:retired false .
";

/// Rows of `PEOPLE`, by name.
pub(crate) const PEOPLE_QUERY: &str =
    "SELECT ?iri ?name ?age ?retired WHERE { ?iri ex:name ?name ; ex:age ?age ; ex:retired ?retired } ORDER BY ?name";

pub(crate) fn files(list: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    list.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

/// A project of one rule over `PEOPLE`; `manifest` is put behind the tables.
pub(crate) fn one_rule(template: &str, rule: &str, manifest: &str) -> BTreeMap<String, Vec<u8>> {
    let toml = format!(
        "[project]\nname = \"people\"\n\n[ontology]\nsource = \"people.ttl\"\n\n\
         [[generation.rules]]\nname = \"list\"\nquery = {{ file = \"people.rq\" }}\n\
         template = {{ file = \"templates/list.tera\" }}\n{rule}\n{manifest}"
    );
    files(&[
        ("ggen.toml", &toml),
        ("people.ttl", PEOPLE),
        ("people.rq", PEOPLE_QUERY),
        ("templates/list.tera", template),
    ])
}

/// The text `out.txt` that a template makes of `PEOPLE`.
pub(crate) fn rendered(template: &str) -> Result<String, Refusal> {
    let output = run(&one_rule(template, "output_file = \"out.txt\"", ""))?;
    Ok(text(&output, "out.txt"))
}

pub(crate) fn text(output: &Output, path: &str) -> String {
    String::from_utf8(output.files[path].clone()).unwrap()
}

pub(crate) fn run(files: &BTreeMap<String, Vec<u8>>) -> Result<Output, Refusal> {
    run_with(files, &[], None, &Limits::default())
}

pub(crate) fn run_with(
    files: &BTreeMap<String, Vec<u8>>,
    ontologies: &[Ontology],
    previous: Option<&BTreeMap<String, Vec<u8>>>,
    limits: &Limits,
) -> Result<Output, Refusal> {
    let project = Project::from_files(files.clone(), limits)?;
    render(&Request { project: &project, ontologies, previous, limits, observer: &Silent })
}

/// The refusal of a project that must not render.
pub(crate) fn refused(files: &BTreeMap<String, Vec<u8>>) -> Refusal {
    match run(files) {
        Ok(output) => panic!("rendered {:?}", output.files.keys()),
        Err(refusal) => refusal,
    }
}

/// What takes longer does not end: no measure of speed, which a busy machine would break.
pub(crate) const HANG: std::time::Duration = std::time::Duration::from_secs(30);
