//! Projects of today, as they lie in the engine's folder, through the checks.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use registry::checks::{Grade, Input, Limits, Report, check};
use registry::contents::Files;
use registry::licences::Licence;
use registry::{Kind, PackageId, Version};

fn engine_folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine").join(name)
}

fn folder(path: &Path) -> Files {
    let (mut files, mut waiting) = (BTreeMap::new(), vec![path.to_owned()]);
    while let Some(next) = waiting.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let entry = entry.unwrap().path();
            if entry.is_dir() {
                waiting.push(entry);
            } else {
                let name = entry.strip_prefix(path).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(name, std::fs::read(&entry).unwrap());
            }
        }
    }
    files
}

fn folders(path: &str) -> Vec<PathBuf> {
    let all = std::fs::read_dir(engine_folder(path)).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<PathBuf> = all.filter(|path| path.join("ggen.toml").is_file()).collect();
    found.sort();
    assert!(found.len() >= 4, "{path}: {found:?}");
    found
}

fn report(files: &Files) -> Report {
    let zip = engine::archive::pack(files).unwrap();
    let licence = Licence::parse("MIT").unwrap();
    let input = Input {
        kind: Kind::Template,
        zip: &zip,
        package: &PackageId::parse("acme/published").unwrap(),
        version: &Version::new(2, 0, 0),
        licence: &licence,
        dependencies: &[],
        advisories: &[],
        is_known_ontology: &|_| true,
    };
    check(&input, &Limits::default())
}

/// A starter brings no ontology; any that lies beside it as an example is rendered.
#[test]
fn every_starter_is_published_as_it_is() {
    let ontology = "@prefix : <urn:shop:> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .\n\
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\
        :Item a owl:Class ; rdfs:label \"Item\" . :price a owl:DatatypeProperty ; rdfs:domain :Item ; rdfs:range xsd:decimal .\n";
    for starter in folders("starters") {
        let mut files = folder(&starter);
        let alone = report(&files);
        assert!(
            alone.findings.iter().any(|it| it.code == "example_missing"),
            "{}: {}",
            starter.display(),
            alone.text()
        );
        files.insert("example.ttl".to_owned(), ontology.as_bytes().to_vec());
        let report = report(&files);
        assert_ne!(report.grade, Grade::Error, "{}: {}", starter.display(), report.text());
        assert_eq!(report.facts.examples_rendered, 1, "{}: {}", starter.display(), report.text());
    }
}

/// These bring their ontologies; one was written when every value was text, and
/// is refused for what ggen itself renders wrongly.
#[test]
fn projects_of_today_render_or_are_refused_as_the_engine_refuses_them() {
    for path in folders("tests/projects") {
        let report = report(&folder(&path));
        let name = path.file_name().unwrap().to_str().unwrap();
        let errors: Vec<&str> =
            report.findings.iter().filter(|it| it.grade == Grade::Error).map(|it| it.code.as_str()).collect();
        let expected: &[&str] = if name == "schema-of-old" { &["type_mismatch"] } else { &[] };
        assert_eq!(errors, expected, "{name}: {}", report.text());
    }
}

#[test]
fn the_packages_that_a_project_takes_packs_from_are_its_dependencies() {
    let project = "[project]\nname = \"a\"\n[ontology]\nsource = \"a.ttl\"\n[templates]\ndir = \"t\"\n";
    let table = "[packs]\nlists = { package = \"acme/lists\", version = \"^2\" }\nany = { package = \"acme/any\" }\n\
                 own = { path = \"p\" }\nboth = { path = \"p\", package = \"acme/both\" }\n";
    let files = Files::from([("ggen.toml".to_owned(), format!("{project}{table}").into_bytes())]);
    let contents = registry::contents::of_files(Kind::Template, files, &engine::Limits::default()).unwrap();
    let found = contents.declared.dependencies.iter().map(|it| it.requirement.as_ref().unwrap().to_string());
    assert_eq!(found.collect::<Vec<_>>(), ["acme/any@*", "acme/lists@^2"]);
}
