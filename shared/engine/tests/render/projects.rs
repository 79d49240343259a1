//! The projects of `tests/projects`, whole: what comes out, byte for byte.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use engine::archive::pack;
use engine::render::Request;
use engine::{Limits, Project, Silent, render};

fn directory(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/projects").join(name)
}

fn read(root: &Path, under: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(under).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            files.insert(name, fs::read(&path).unwrap());
        }
    }
}

/// Every file of the output and every warning, as one text. The project goes
/// in as people upload it: zipped, in a folder.
fn listing(name: &str) -> String {
    let root = directory(name);
    let mut files = BTreeMap::new();
    read(&root, &root, &mut files);
    let wrapped = files.into_iter().map(|(path, bytes)| (format!("{name}/{path}"), bytes)).collect();
    let limits = Limits::default();
    let project = Project::from_zip(&pack(&wrapped).unwrap(), &limits).unwrap();
    let request = Request { project: &project, ontologies: &[], previous: None, limits: &limits, observer: &Silent };
    match render(&request) {
        Ok(output) => {
            let files =
                output.files.iter().map(|(path, bytes)| format!("=== {path}\n{}\n", String::from_utf8_lossy(bytes)));
            let warnings = output.warnings.iter().map(|w| format!("--- {}: {}: {}\n", w.code, w.place, w.message));
            files.chain(warnings).chain([format!("--- {} triples\n", output.triples)]).collect()
        }
        Err(refusal) => format!("{refusal}\n"),
    }
}

#[test]
fn a_project_of_rules_with_every_key() {
    insta::assert_snapshot!(listing("shop"));
}

#[test]
fn a_project_of_front_matter_with_every_key() {
    insta::assert_snapshot!(listing("site"));
}

#[test]
fn a_project_written_for_text_values_is_refused_until_it_says_so() {
    insta::assert_snapshot!(listing("schema-of-old"));
}

#[test]
fn a_project_written_for_text_values_renders_as_it_did() {
    insta::assert_snapshot!(listing("schema-of-old-lexical"));
}
