//! The starter projects and vocabularies as the tests load them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use engine::project::Ontology;
use engine::render::Request;
use engine::{Limits, Output, Project, Silent};

pub(crate) const STARTERS: [&str; 8] = [
    "graphql-schema",
    "html-docs",
    "json-schema",
    "openapi",
    "python-models",
    "rust-structs",
    "sql-ddl",
    "typescript-types",
];
pub(crate) const VOCABULARIES: [&str; 3] = ["dcat", "foaf", "schema"];

pub(crate) fn crate_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(starter: &str) -> BTreeMap<String, Vec<u8>> {
    let root = crate_dir().join("starters").join(starter);
    let mut files = BTreeMap::new();
    collect(&root, &root, &mut files);
    files
}

fn project(starter: &str) -> Project {
    Project::from_files(files(starter), &Limits::default()).unwrap_or_else(|refusal| panic!("{starter}: {refusal}"))
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            files.insert(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap());
        }
    }
}

pub(crate) fn render(starter: &str, vocabulary: &str) -> Output {
    let path = format!("../../tests/npm/node_modules/@vocabulary/{vocabulary}/{vocabulary}.nq");
    render_file(starter, &crate_dir().join(path))
}

/// What a starter makes of a vocabulary in a file.
pub(crate) fn render_file(starter: &str, path: &Path) -> Output {
    let bytes = fs::read(path).unwrap_or_else(|_| panic!("{} is missing: run `make setup`", path.display()));
    run(starter, Ontology { name: path.file_name().unwrap().to_str().unwrap().to_owned(), bytes })
}

/// One file of what a starter makes of a vocabulary written in the test.
pub(crate) fn rendered(starter: &str, name: &str, text: &str, file: &str) -> String {
    let output = run(starter, Ontology { name: name.to_owned(), bytes: text.as_bytes().to_vec() });
    String::from_utf8(output.files[file].clone()).unwrap()
}

/// As [`rendered`], with one text of the manifest replaced.
pub(crate) fn rendered_with(starter: &str, text: &str, file: &str, (old, new): (&str, &str)) -> String {
    let mut files = files(starter);
    let manifest = String::from_utf8(files["ggen.toml"].clone()).unwrap();
    assert!(manifest.contains(old), "{starter} has no {old}");
    files.insert("ggen.toml".to_owned(), manifest.replacen(old, new, 1).into_bytes());
    let project = Project::from_files(files, &Limits::default()).unwrap();
    let ontology = Ontology { name: "v.ttl".to_owned(), bytes: text.as_bytes().to_vec() };
    String::from_utf8(run_project(starter, &project, ontology).files[file].clone()).unwrap()
}

fn run(starter: &str, ontology: Ontology) -> Output {
    run_project(starter, &project(starter), ontology)
}

fn run_project(starter: &str, project: &Project, ontology: Ontology) -> Output {
    let (limits, name) = (Limits::default(), ontology.name.clone());
    let ontologies = [ontology];
    let request = Request { project, ontologies: &ontologies, previous: None, limits: &limits, observer: &Silent };
    engine::render(&request).unwrap_or_else(|refusal| panic!("{starter} on {name}: {refusal}"))
}
