//! Every starter's output for every vocabulary, laid out in one folder per starter
//! and handed to the tool of its language under `tests/checks`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::projects::{crate_dir, render_file};

/// The vocabularies of npm that the starters are run on: the ones people use, and
/// each odd in its own way (SHACL, OWL restrictions, labels in a dozen languages,
/// no labels at all, thousands of terms).
pub(crate) const PUBLISHED: [&str; 24] = [
    "as", "csvw", "dash", "dcat", "dcterms", "doap", "foaf", "geo", "gr", "gs1", "hydra", "m4i", "ma", "org", "prov",
    "qb", "qudt", "rico", "schema", "sh", "skos", "ssn", "time", "vcard",
];

/// The published vocabularies and those of `tests/vocabularies`, by name.
pub(crate) fn vocabularies() -> BTreeMap<String, PathBuf> {
    let packages = crate_dir().join("../../tests/npm/node_modules/@vocabulary");
    let published = PUBLISHED.iter().map(|name| ((*name).to_owned(), packages.join(name).join(format!("{name}.nq"))));
    let own = fs::read_dir(crate_dir().join("tests/vocabularies")).unwrap().map(|entry| {
        let path = entry.unwrap().path();
        (path.file_stem().unwrap().to_str().unwrap().to_owned(), path)
    });
    published.chain(own).collect()
}

/// Renders a starter on each of the vocabularies: `NAME/…` in a folder that ends
/// with the test.
pub(crate) fn render_all(starter: &str, vocabularies: &BTreeMap<String, PathBuf>) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, path) in vocabularies {
        for (file, bytes) in render_file(starter, path).files {
            let file = folder.path().join(name).join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
    }
    folder
}

/// What a program under `tests/checks` prints, which is JSON.
pub(crate) fn run<T: serde::de::DeserializeOwned>(script: &str, arguments: &[&Path]) -> T {
    let tests = crate_dir().join("../../tests");
    let checks = crate_dir().join("../../.local/checks/bin/python");
    let node = PathBuf::from("node");
    let program = if script.ends_with(".py") { &checks } else { &node };
    let installed = tests.join("npm/node_modules/.installed");
    assert!(installed.is_file() && checks.is_file(), "the tools are missing: run `make setup`");
    let output = Command::new(program)
        .arg(tests.join("checks").join(script))
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("{} does not start: {error}", program.display()));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{script}: {said}{}", String::from_utf8_lossy(&output.stdout));
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{script} prints no JSON: {error}\n{said}"))
}

/// Where cargo may keep what it compiled for a check from one run to the next.
pub(crate) fn cargo_target() -> PathBuf {
    // The test's own program lies in `target/PROFILE/deps`.
    let program = std::env::current_exe().unwrap();
    program.ancestors().nth(3).unwrap().join("starter-crates")
}

/// What the judge of a starter finds wrong: by vocabulary, a few faults of each.
pub(crate) fn faults(starter: &str) -> BTreeMap<String, Vec<String>> {
    let rendered = render_all(starter, &vocabularies());
    let target = cargo_target();
    let python = crate_dir().join(format!("../../tests/checks/starters/{starter}.py")).is_file();
    run(&format!("starters/{starter}.{}", if python { "py" } else { "mjs" }), &[rendered.path(), &target])
}

/// Fails on a name with faults that is not among the known gaps, and on a gap that has
/// closed. `*` stands for a target that is wrong altogether until it is written anew.
pub(crate) fn assert_gaps(what: &str, faults: &BTreeMap<String, Vec<String>>, known: &[&str]) {
    if known == ["*"] {
        assert!(!faults.is_empty(), "{what} is right: take it out of KNOWN_GAPS");
        return;
    }
    let mut wrong = Vec::new();
    for (name, found) in faults {
        if !known.contains(&name.as_str()) {
            wrong.push(format!("{what} on {name}:\n  {}", found.join("\n  ")));
        }
    }
    for name in known {
        if !faults.contains_key(*name) {
            wrong.push(format!("{what} on {name} has no fault any more: take it out of KNOWN_GAPS"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
