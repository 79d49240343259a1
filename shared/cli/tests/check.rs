//! `ggen-cloud check`, as an author or a CI job runs it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, unreachable_pub)]
mod support;

use serde_json::{Value, json};
use support::Sandbox;

/// Five faults that do not depend on each other, and a warning.
fn faulty() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write(
        "project/ggen.toml",
        r#"[project]
name = "garage"
version = "1.0.0"
[ontology]
source = "parts.ttl"
[ontology.prefixes]
ex = "http://example.org/"
[validation]
gates = ["gates/one.rq", "gates/two.rq"]
[[generation.rules]]
name = "gone"
query = { inline = "SELECT ?name { ?part ex:name ?name } ORDER BY ?name" }
template = { file = "templates/gone.tera" }
output_file = "gone.ts"
[[generation.rules]]
name = "types"
query = { inline = "SELECT ?name { ?part ex:name ?name }" }
template = { file = "templates/types.tera" }
output_file = "types.ts"
[[generation.rules]]
name = "open"
query = { inline = "SELECT ?name { ?part ex:name ?name } ORDER BY ?name" }
template = { file = "templates/open.tera" }
output_file = "open.ts"
[[generation.rules]]
name = "lost"
query = { inline = "SELECT ?name { ?part ex:name ?name } ORDER BY ?name" }
template = { file = "templates/lost.tera" }
output_file = "lost.ts"
[[generation.rules]]
name = "cast"
query = { inline = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:int(1) AS ?one) {}" }
template = { file = "templates/types.tera" }
output_file = "cast.ts"
"#,
    );
    sandbox.write(
        "project/gates/one.rq",
        "# MESSAGE: no wheels here\nPREFIX ex: <http://example.org/>\nASK { ex:w a ex:Part }",
    );
    sandbox.write(
        "project/gates/two.rq",
        "# MESSAGE: no gears here\nPREFIX ex: <http://example.org/>\nSELECT ?g { ?g ex:name \"Gear\" } ORDER BY ?g",
    );
    sandbox.write("project/templates/open.tera", "one\n{% if results %}\nno end");
    sandbox.write("project/templates/lost.tera", "one\n\n{{ nothing.here }}");
    sandbox
}

fn codes(report: &Value) -> Vec<(String, String, u64)> {
    let list = report["diagnostics"].as_array().unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    list.iter().map(|one| (text(&one["code"]), text(&one["file"]), one["line"].as_u64().unwrap_or_default())).collect()
}

#[test]
fn every_fault_is_named_at_once_with_its_place() {
    let sandbox = faulty();
    let ran = sandbox.run(&["check", "project", "--format", "json"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let report = ran.json();
    let found = codes(&report);
    let has = |code: &str, file: &str, line: u64| {
        assert!(
            found.iter().any(|(c, f, l)| c == code && f == file && (line == 0 || *l == line)),
            "{code} {file}:{line} is not in {found:#?}"
        );
    };
    has("validation_failed", "gates/one.rq", 0);
    has("validation_failed", "gates/two.rq", 0);
    has("file_missing", "ggen.toml", 13);
    has("query_invalid", "ggen.toml", 0);
    has("template_invalid", "templates/open.tera", 0);
    has("template_failed", "templates/lost.tera", 3);
    has("unordered_query", "ggen.toml", 0);
    assert_eq!(report["errors"], 6, "{found:#?}");
    assert!(report["warnings"].as_u64().unwrap() >= 1);
    let mends = report["diagnostics"].as_array().unwrap();
    assert!(mends.iter().any(|one| one["expected"].as_str().is_some_and(|text| text.contains("xsd:integer"))));
}

#[test]
fn a_broken_ontology_hides_no_fault_of_queries_and_templates() {
    let sandbox = faulty();
    sandbox.write("project/parts.ttl", "ex:w a ex:Part");
    let report = sandbox.run(&["check", "project", "--format", "json"]).json();
    let found = codes(&report);
    let of = |code: &str| found.iter().filter(|(found, ..)| found == code).count();
    assert_eq!(of("ontology_invalid"), 1, "{found:#?}");
    assert_eq!(of("template_invalid"), 1, "{found:#?}");
    assert_eq!(of("file_missing"), 1, "{found:#?}");
    assert_eq!(of("query_invalid"), 1, "{found:#?}");
    // What a whole graph would answer is not guessed.
    assert_eq!(of("validation_failed") + of("template_failed") + of("output_invalid"), 0, "{found:#?}");
}

#[test]
fn the_front_matter_form_is_checked_template_by_template() {
    let sandbox = Sandbox::new();
    sandbox.write("project/ggen.toml", "[project]\nname = \"garage\"\nversion = \"1.0.0\"\n[ontology]\nsource = \"parts.ttl\"\n[templates]\ndir = \"t\"\n");
    sandbox.write("project/t/head.tmpl", "---\nto: [1, 2]\n---\nx");
    sandbox.write("project/t/query.tmpl", "---\nto: a.txt\nsparql: \"SELECT ?x { ?x ?p }\"\n---\nx");
    sandbox.write("project/t/body.tmpl", "---\nto: b.txt\n---\n{% for x in y %}");
    sandbox.write("project/t/run.tmpl", "---\nto: c.txt\n---\n{{ missing }}");
    sandbox.write("project/t/good.tmpl", "---\nto: d.txt\n---\ngood");
    let ran = sandbox.run(&["check", "project", "--format", "json"]);
    let report = ran.json();
    let found = codes(&report);
    for file in ["t/head.tmpl", "t/query.tmpl", "t/body.tmpl", "t/run.tmpl"] {
        assert!(found.iter().any(|(_, found, _)| found == file), "{file}: {found:#?}");
    }
    assert_eq!(report["errors"], 4, "{found:#?}");
    assert!(!found.iter().any(|(_, file, _)| file == "t/good.tmpl"));
}

#[test]
fn a_sound_project_passes_and_nothing_is_written() {
    let sandbox = Sandbox::new();
    let before = sandbox.files("project");
    let ran = sandbox.run(&["check", "project"]);
    ran.succeeded();
    assert_eq!(ran.stdout, "0 errors, 0 warnings\n");
    assert_eq!(sandbox.files("project"), before);
}

#[test]
fn what_other_engines_answer_otherwise_is_warned_of() {
    let sandbox = Sandbox::new();
    let manifest = sandbox.read("project/ggen.toml").replace(
        "?part a ex:Part ; ex:name ?name",
        "?part a ex:Part ; ex:name ?name FILTER(!LANGMATCHES(LANG(?name), 'en-*'))",
    );
    sandbox.write("project/ggen.toml", manifest);
    let ran = sandbox.run(&["check", "project", "--format", "json"]);
    assert_eq!(ran.code, 0, "{}", ran.stdout);
    let report = ran.json();
    assert_eq!(codes(&report)[0].0, "language_range", "{report}");
    assert_eq!(report["diagnostics"][0]["level"], "warning");
}

#[test]
fn text_is_what_editors_jump_to() {
    let ran = faulty().run(&["check", "project"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stdout.lines().any(|line| line.starts_with("templates/lost.tera:3:")), "{}", ran.stdout);
    assert!(
        ran.stdout.lines().any(|line| line.starts_with("ggen.toml:13: error: file_missing: rule \"gone\"")),
        "{}",
        ran.stdout
    );
    assert!(ran.stdout.ends_with("errors, 1 warnings\n"), "{}", ran.stdout);
}

#[test]
fn a_manifest_that_does_not_parse_is_one_of_the_things_said() {
    let sandbox = Sandbox::new();
    sandbox.write("project/ggen.toml", "[project\n");
    let ran = sandbox.run(&["check", "project", "--format", "json"]);
    assert_eq!(ran.code, 1);
    assert_eq!(codes(&ran.json())[0].0, "manifest_invalid");
}

#[test]
fn a_check_finds_an_error_exactly_where_a_render_is_refused() {
    for sandbox in [Sandbox::new(), faulty()] {
        let checked = sandbox.run(&["check", "project", "--format", "json"]);
        let rendered = sandbox.run(&["render", "project", "--out", "out", "--json"]);
        assert_eq!(checked.code, rendered.code);
        if rendered.code != 0 {
            let refusal = rendered.json()["error"].clone();
            let list = checked.json();
            let same = |one: &Value| ["code", "message", "file", "line"].iter().all(|key| one[key] == refusal[key]);
            assert!(list["diagnostics"].as_array().unwrap().iter().any(same), "{refusal} is not in {list}");
        }
    }
}

/// The parts of the schema of SARIF 2.1.0 that the log uses, as a closed list:
/// properties beyond them are refused here, as the schema's
/// `additionalProperties: false` refuses what it does not know.
#[test]
fn sarif_is_valid() {
    let log = faulty().run(&["check", "project", "--format", "sarif"]).json();
    let keys = |value: &Value| value.as_object().unwrap().keys().map(String::as_str).collect::<Vec<_>>().join(" ");
    assert_eq!(keys(&log), "$schema runs version");
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(keys(run), "columnKind results tool");
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(keys(&run["tool"]), "driver");
    assert_eq!(keys(&run["tool"]["driver"]), "name rules semanticVersion");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: std::collections::BTreeSet<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), rules.len(), "ids are unique");
    let results = run["results"].as_array().unwrap();
    assert!(results.len() >= 7, "{log}");
    for result in results {
        assert_eq!(keys(result), "level locations message ruleId ruleIndex");
        assert!(["error", "warning"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        assert!(place["artifactLocation"]["uri"].as_str().is_some_and(|uri| !uri.contains([' ', '\\', ':'])));
        for number in place["region"].as_object().into_iter().flat_map(|region| region.values()) {
            assert!(number.as_u64().is_some_and(|number| number >= 1), "{place}");
        }
    }
    assert_eq!(json!("error"), results[0]["level"]);
}

/// A manifest in which nearly every key is wrong in a way of its own.
const WRONG_MANIFEST: &str = r#"[project]
version = 3
[ontology]
source = "/absolute.ttl"
imports = ["https://example.org/a.ttl", 5, "../../up.ttl"]
base_iri = 7
[[inference.rules]]
name = "infers"
order = "x"
[validation]
gates = "no"
[[validation.rules]]
name = "holds"
severity = "bad"
[generation]
values = "nope"
max_sparql_timeout_ms = 0
[[generation.rules]]
name = "first"
query = { file = "q.rq" }
template = { git = "https://example.org/x.git" }
output_file = "o.txt"
mode = "Nope"
[[generation.rules]]
query = { inline = "SELECT ?s { ?s ?p ?o } ORDER BY ?s" }
template = { inline = "x" }
output_file = ""
[[generation.rules]]
name = "sound"
query = { inline = "SELECT ?s { ?s ?p ?o ORDER BY ?s" }
template = { inline = """
{{ x""" }
output_file = "z"
[vocabulary]
target = "klingon"
names = "x"
"#;

#[test]
fn every_fault_of_a_manifest_is_named_at_once_and_its_sound_rules_are_checked() {
    let sandbox = Sandbox::new();
    sandbox.write("project/ggen.toml", WRONG_MANIFEST);
    let ran = sandbox.run(&["check", "project", "--format", "json"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let report = ran.json();
    let mut found = codes(&report);
    found.sort_by_key(|(_, _, line)| *line);
    let lines: Vec<u64> = found.iter().map(|(_, _, line)| *line).collect();
    // Three faults stand in line 5; what a table lacks is told of its first line.
    assert_eq!(lines, [1, 2, 4, 5, 5, 5, 6, 7, 9, 11, 12, 14, 16, 17, 21, 23, 24, 27, 30, 32, 35, 36], "{found:#?}");
    assert!(found.iter().all(|(_, file, _)| file == "ggen.toml"), "{found:#?}");
    // A run tells the first of them alone.
    let ran = sandbox.run(&["render", "project", "--out", "out"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("`project.name` is missing"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("absolute.ttl"), "{}", ran.stderr);
}

#[test]
fn a_manifest_that_is_no_toml_is_one_fault() {
    let sandbox = Sandbox::new();
    sandbox.write("project/ggen.toml", "[project\nname = 3\n[ontology]\nsource = 5\n");
    let report = sandbox.run(&["check", "project", "--format", "json"]).json();
    assert_eq!(report["errors"], 1, "{report}");
}

#[test]
fn every_fault_of_every_pack_is_named_at_once() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "project/ggen.toml",
        "[project]\nname = \"fleet\"\n[ontology]\nsource = \"ships.ttl\"\n[templates]\ndir = \"templates\"\n\
         [packs]\na = { path = \"packs/a\" }\nb = { git = \"https://example.org/b.git\" }\nc = { path = \"/c\" }\n\
         d = { path = \"packs/d\", extra_ontologies = [\"none.ttl\", \"../up.ttl\"] }\n\
         [odd]\n[law]\ngates = [\"none/*.rq\", \"../up.rq\"]\n",
    );
    sandbox.write("project/ships.ttl", "<urn:s> <urn:p> 1 .");
    sandbox.write("project/packs/a/pack.toml", "[pack]\nversion = 1\n[capabilities]\ntypes = 5\n");
    sandbox.write("project/packs/d/pack.toml", "[pack]\nname = \"d\"\nversion = \"1\"\ndescription = \"\"\n");
    sandbox.write("project/packs/d/shapes.ttl", "");
    let report = sandbox.run(&["check", "project", "--format", "json"]).json();
    let messages: Vec<&str> =
        report["diagnostics"].as_array().unwrap().iter().map(|one| one["message"].as_str().unwrap()).collect();
    for expected in [
        "\"none/*.rq\"",
        "\"../up.rq\"",
        "\"a\": `pack.name` is missing",
        "\"a\": `pack.version` is of type integer",
        "\"a\": `pack.description` is missing",
        "\"a\": `capabilities.types` is of type integer",
        "\"a\" has no file \"packs/a/ontology.ttl\"",
        "\"a\": \"packs/a/templates/\" holds no",
        "\"b\" would have to be fetched",
        "\"/c\" of the pack \"c\" is absolute",
        "\"d\" has no file \"packs/d/ontology.ttl\"",
        "\"packs/d/shapes.ttl\"",
        "\"d\": \"packs/d/templates/\" holds no",
        "\"none.ttl\" in `extra_ontologies`",
        "\"../up.ttl\"",
        "no table [odd]",
    ] {
        assert_eq!(
            messages.iter().filter(|message| message.contains(expected)).count(),
            1,
            "{expected}: {messages:#?}"
        );
    }
    assert_eq!(messages.len(), 16, "{messages:#?}");
}

#[test]
fn a_fault_is_told_once_and_no_other_is_made_of_it() {
    let sandbox = Sandbox::new();
    let manifest = "[project]\nname = \"fleet\"\n[ontology]\nsource = \"ships.ttl\"\n[templates]\ndir = \"templates\"\n\
                    [packs]\na = { path = \"packs/a\" }\n";
    sandbox.write("project/ggen.toml", manifest);
    sandbox.write("project/ships.ttl", "<urn:s> <urn:p> 1 .");
    sandbox.write("project/packs/a/ontology.ttl", "");
    sandbox.write("project/packs/a/templates/a.tmpl", "---\nto: a.txt\n---\nx\n");
    // The pack without its pack.toml is left out, and so are the only templates.
    let report = sandbox.run(&["check", "project", "--format", "json"]).json();
    assert_eq!(codes(&report), [("file_missing".to_owned(), "ggen.toml".to_owned(), 8)], "{report}");
    sandbox.write("project/packs/a/pack.toml", "[pack]\nname = \"a\"\nversion = \"1\"\ndescription = \"\"\n");
    sandbox.write("project/templates/b.tmpl", "---\nto: a.txt\n---\ny\n");
    let report = sandbox.run(&["check", "project", "--format", "json"]).json();
    let found = codes(&report);
    // The sandbox's other template has no front matter, which is a warning beside it.
    assert_eq!((report["errors"].as_u64(), found[0].0.as_str()), (Some(1), "output_invalid"), "{report}");
    assert_ne!(found[0].2, 0, "{report}");
}
