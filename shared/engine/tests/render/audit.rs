//! `require_audit_trail` writes what was made from what.

use engine::project::Ontology;
use engine::render::Request;
use engine::{Code, Limits, Project, Silent};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::time::Instant;

use crate::support::{PEOPLE, files, one_rule, refused, run, run_with};

const AUDITED: &str = "[generation]\noutput_dir = \"out\"\nrequire_audit_trail = true\n";

fn audited(rule: &str, manifest: &str) -> std::collections::BTreeMap<String, Vec<u8>> {
    let mut files = one_rule("{{ name }}", rule, "");
    let toml = String::from_utf8(files["ggen.toml"].clone()).unwrap();
    files.insert("ggen.toml".into(), toml.replace("[[gen", &format!("{manifest}[[gen")).into_bytes());
    files
}

#[test]
fn every_input_and_output_is_in_the_trail_by_its_hash() {
    let files = audited("output_file = \"{{ name }}\"", AUDITED);
    let beside = [Ontology { name: "more.ttl".into(), bytes: b"<http://e.org/a> a <http://e.org/b> .".to_vec() }];
    let previous = super::support::files(&[("out/old", "old")]);
    let output = run_with(&files, &beside, Some(&previous), &Limits::default()).unwrap();
    let trail: Value = serde_json::from_slice(&output.files["out/audit.json"]).unwrap();
    assert_eq!((&trail["project"], &trail["triples"]), (&"people".into(), &9.into()));
    assert_eq!(trail["engine_version"], engine::VERSION);
    let named = |key: &str| -> Vec<String> {
        let entries = trail[key].as_array().unwrap().iter();
        entries.map(|entry| format!("{} {}", entry["kind"].as_str().unwrap_or("-"), entry["path"])).collect()
    };
    assert_eq!(
        named("inputs"),
        [
            "project_file \"ggen.toml\"",
            "project_file \"people.rq\"",
            "project_file \"people.ttl\"",
            "project_file \"templates/list.tera\"",
            "ontology \"more.ttl\"",
            "previous_file \"out/old\"",
        ]
    );
    assert_eq!(named("outputs"), ["- \"out/Ann\"", "- \"out/Bob\""]);
    assert_eq!(trail["inputs"][2]["sha256"], hex::encode(Sha256::digest(PEOPLE)));
    assert_eq!(trail["outputs"][0]["sha256"], hex::encode(Sha256::digest("Ann")));
    assert_eq!(
        (&trail["outputs"][0]["size_bytes"], &trail["outputs"][0]["by"]),
        (&3.into(), &"rule \"list\", row 1".into())
    );
    let again = run_with(&files, &beside, Some(&previous), &Limits::default()).unwrap();
    assert_eq!(again.files, output.files);
}

#[test]
fn ontologies_that_are_taken_give_the_same_and_stay_in_the_trail() {
    let limits = Limits::default();
    let more = |name: &str| Ontology {
        name: name.into(),
        bytes: b"<http://e.org/a> <http://e.org/p> <http://e.org/b> .".to_vec(),
    };
    let beside = [more("more.ttl"), more("and.nt")];
    for manifest in ["", AUDITED] {
        let files = audited("output_file = \"{{ name }}\"", manifest);
        let expected = run_with(&files, &beside, None, &limits).unwrap();
        let project = Project::from_files(files, &limits).unwrap();
        let request =
            Request { project: &project, ontologies: &[], previous: None, limits: &limits, observer: &Silent };
        let deadline = Instant::now() + limits.run_time_max;
        let output = engine::render_taking(&request, beside.to_vec(), deadline).unwrap();
        assert_eq!((output.files, output.triples), (expected.files, expected.triples));
    }
}

#[test]
fn there_is_no_trail_unless_it_is_required() {
    let output = run(&audited("output_file = \"o\"", "")).unwrap();
    assert_eq!(output.files.keys().collect::<Vec<_>>(), ["o"]);
}

#[test]
fn a_trail_does_not_take_the_place_of_an_output() {
    let refusal = refused(&audited("output_file = \"audit.json\"", AUDITED));
    assert_eq!(refusal.code, Code::OutputInvalid);
    assert!(refusal.message.contains("require_audit_trail"), "{refusal}");
}

#[test]
fn the_front_matter_form_has_a_trail_too() {
    let toml = format!("[project]\nname = \"p\"\n[templates]\ndir = \"t\"\n{AUDITED}");
    let output = run(&files(&[("ggen.toml", &toml), ("t/a.tmpl", "---\nto: a\n---\nx")])).unwrap();
    let trail: Value = serde_json::from_slice(&output.files["out/audit.json"]).unwrap();
    assert_eq!(trail["outputs"][0]["by"], "template \"t/a.tmpl\"");
}
