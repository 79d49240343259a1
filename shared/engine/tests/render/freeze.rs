//! `freeze_policy: checksum`: what was generated is renewed, what was written stays.

use std::collections::BTreeMap;

use engine::{Limits, Output};

use crate::support::{files, run, run_with, text};

const MANIFEST: &str = "[project]\nname = \"p\"\n[templates]\ndir = \"templates\"\n";
const TRAIL: &str = "[generation]\nrequire_audit_trail = true\n";
const HEAD: &str = "to: src/made.rs\nfreeze_policy: checksum\nfreeze_slots_dir: .slots";

fn project(manifest: &str, head: &str, body: &str) -> BTreeMap<String, Vec<u8>> {
    let template = format!("---\n{head}\n---\n{body}");
    files(&[("ggen.toml", &format!("{MANIFEST}{manifest}")), ("templates/t.tmpl", &template)])
}

fn made(output: &Output) -> (String, Vec<&str>) {
    let codes = output.warnings.iter().map(|warning| warning.code.as_str()).collect();
    (text(output, "src/made.rs"), codes)
}

fn after(project: &BTreeMap<String, Vec<u8>>, previous: &BTreeMap<String, Vec<u8>>) -> (String, Vec<String>) {
    let output = run_with(project, &[], Some(previous), &Limits::default()).unwrap();
    let (text, codes) = made(&output);
    (text, codes.into_iter().map(str::to_owned).collect())
}

#[test]
fn the_first_output_is_rendered() {
    assert_eq!(made(&run(&project("", HEAD, "one")).unwrap()), ("one".to_owned(), vec![]));
    let without_slots = "to: src/made.rs\nfreeze_policy: checksum";
    assert_eq!(made(&run(&project("", without_slots, "one")).unwrap()), ("one".to_owned(), vec![]));
}

#[test]
fn without_a_record_an_earlier_file_stays_and_that_is_said() {
    let mut project = project("", &format!("{HEAD}\nforce: true"), "two");
    let previous = files(&[("src/made.rs", "one")]);
    assert_eq!(after(&project, &previous), ("one".to_owned(), vec!["kept_earlier".to_owned()]));
    assert_eq!(after(&project, &files(&[("src/made.rs", "two")])), ("two".to_owned(), vec![]));
    project.insert("src/made.rs".into(), b"mine".to_vec());
    let output = run(&project).unwrap();
    assert_eq!(made(&output), ("mine".to_owned(), vec!["kept_earlier"]));
    assert_eq!(output.warnings[0].place.file.as_deref(), Some("src/made.rs"));
}

#[test]
fn ggens_own_record_tells_what_was_changed() {
    for (record, expected) in [("one", ("two", 0)), ("other", ("one", 1))] {
        let mut project = project("", HEAD, "two");
        project.insert("src/made.rs".into(), b"one".to_vec());
        let hash = format!("{}\n", blake3_of(record));
        project.insert(".slots/src/made.rs.blake3".into(), hash.into_bytes());
        let output = run(&project).unwrap();
        let (text, codes) = made(&output);
        assert_eq!((text.as_str(), codes.len()), expected, "{record}");
        assert!(!output.files.keys().any(|path| path.contains("slots")));
    }
}

#[test]
fn the_audit_trail_of_the_run_before_tells_what_was_changed() {
    let first = run(&project(TRAIL, HEAD, "one")).unwrap();
    let second = project(TRAIL, HEAD, "two");
    assert_eq!(after(&second, &first.files), ("two".to_owned(), vec![]));
    let mut edited = first.files.clone();
    edited.insert("src/made.rs".into(), b"one, and mine".to_vec());
    assert_eq!(after(&second, &edited), ("one, and mine".to_owned(), vec!["kept_earlier".to_owned()]));
    // The edited file as it lies in the project, the trail beside the run before.
    let mut project = second.clone();
    project.insert("src/made.rs".into(), b"mine".to_vec());
    assert_eq!(after(&project, &first.files).0, "mine");
}

#[test]
fn a_file_that_was_kept_once_is_kept_by_the_next_runs_too() {
    let mut earlier = run(&project(TRAIL, HEAD, "one")).unwrap().files;
    earlier.insert("src/made.rs".into(), b"mine".to_vec());
    for body in ["two", "three", "four"] {
        let output = run_with(&project(TRAIL, HEAD, body), &[], Some(&earlier), &Limits::default()).unwrap();
        assert_eq!(text(&output, "src/made.rs"), "mine", "{body}");
        earlier = output.files;
    }
}

#[test]
fn lines_are_injected_until_the_file_is_known_to_be_changed() {
    let head = format!("{HEAD}\ninject: true");
    let mut project = project("", &head, "line");
    project.insert("src/made.rs".into(), b"mine\n".to_vec());
    assert_eq!(made(&run(&project).unwrap()), ("mine\nline\n".to_owned(), vec![]));
    project.insert(".slots/src/made.rs.blake3".into(), blake3_of("other\n").into_bytes());
    assert_eq!(made(&run(&project).unwrap()), ("mine\n".to_owned(), vec!["kept_earlier"]));
}

#[test]
fn files_that_stay_for_other_reasons_are_told_too() {
    for head in ["to: src/made.rs\nfreeze_policy: always", "to: src/made.rs\nunless_exists: true"] {
        let mut project = project("", head, "two");
        project.insert("src/made.rs".into(), b"one".to_vec());
        assert_eq!(made(&run(&project).unwrap()), ("one".to_owned(), vec!["kept_earlier"]), "{head}");
        project.insert("src/made.rs".into(), b"two".to_vec());
        assert_eq!(made(&run(&project).unwrap()), ("two".to_owned(), vec![]), "{head}");
    }
}

#[test]
fn a_record_that_is_none_records_nothing() {
    for record in ["", "{", "[]", "{\"outputs\": 1}", "{\"outputs\": [{\"path\": \"src/made.rs\", \"sha256\": \"\"}]}"]
    {
        let previous = files(&[("src/made.rs", "one"), ("audit.json", record)]);
        assert_eq!(after(&project("", HEAD, "two"), &previous).0, "one", "{record}");
    }
}

fn blake3_of(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex().to_string()
}
