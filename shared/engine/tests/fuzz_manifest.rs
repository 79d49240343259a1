//! Any bytes as `ggen.toml`: a project or a refusal at a place of the manifest,
//! in bounded time, never a panic, and the same twice.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use bolero::check;
use engine::render::Request;
use engine::{Code, Limits, Project, Silent, render};

/// What takes longer does not end: no measure of speed, which a busy machine would break.
const HANG: Duration = Duration::from_secs(30);

/// What manifests are made of, so that random choices reach behind the parser.
const PIECES: [&str; 56] = [
    "[project]\nname = \"p\"\n",
    "version = \"1\"\n",
    "authors = [\"a\", 1]\n",
    "[ontology]\nsource = \"o.ttl\"\n",
    "imports = [\"./o.ttl\"]\n",
    "imports = [\"https://e.org/o.ttl\"]\n",
    "base_iri = \"http://e.org/\"\n",
    "base_iri = \"e\"\n",
    "prefixes = { e = \"http://e.org/\", f = 1 }\n",
    "[inference]\nrules = []\n",
    "[[inference.rules]]\nname = \"i\"\nconstruct = \"CONSTRUCT { ?s ?p 1 } WHERE { ?s ?p ?o }\"\n",
    "order = 9223372036854775807\n",
    "order = 0x10\n",
    "when = \"ASK { ?s ?p ?o }\"\n",
    "when = \"\"\"\nSELECT\"\"\"\n",
    "[generation]\noutput_dir = \"out\"\n",
    "output_dir = \"../out\"\n",
    "max_sparql_timeout_ms = 100\n",
    "max_sparql_timeout_ms = -1\n",
    "values = \"lexical\"\n",
    "require_audit_trail = true\n",
    "enable_llm = true\n",
    "[[generation.rules]]\nname = \"r\"\n",
    "query = { inline = \"SELECT ?s WHERE { ?s ?p ?o } ORDER BY ?s\" }\n",
    "query = { file = \"q.rq\" }\n",
    "query = { pack = \"k\", output = \"x\", file = \"q.rq\" }\n",
    "query = { git = \"x\" }\n",
    "template = { inline = \"{{ s }}\" }\n",
    "template = { inline = '''\n{% if '''}\n",
    "template = { file = \"../t\" }\n",
    "output_file = \"{{ s | snake_case }}\"\n",
    "output_file = \"o.json\"\n",
    "output_file = \"\"\n",
    "mode = \"Merge\"\n",
    "mode = \"Never\"\n",
    "skip_empty = true\n",
    "[templates]\ndir = \"t\"\n",
    "dir = \"/\"\n",
    "aggregate_modules = true\n",
    "[validation]\nvalidate_syntax = true\n",
    "strict_mode = true\n",
    "no_unsafe = 1\n",
    "gates = [\"g.rq\"]\n",
    "shacl = [\"s.ttl\", \"\"]\n",
    "[[validation.rules]]\nname = \"v\"\nask = \"ASK { ?s ?p ?o }\"\n",
    "severity = \"warning\"\n",
    "[law]\nrules = [\"a.n3\"]\n",
    "[rules]\nn3 = [\"a.n3\"]\n",
    "[packs]\nk = { path = \"k\" }\n",
    "[[packs]]\nname = \"k\"\npath = \"k\"\n",
    "[packs.k]\ngit = \"https://e.org\"\n",
    "[ai]\nmodel = \"x\"\n",
    "project.name = \"q\"\n",
    "\"é\" = 1979-05-27T07:32:00Z\n",
    "a = [[[[{ b = [] }]]]]\n",
    "= \n",
];

fn answer(manifest: &[u8]) -> String {
    let limits =
        Limits { query_time_max: Duration::from_secs(1), run_time_max: Duration::from_secs(10), ..Limits::default() };
    let files = BTreeMap::from([
        ("ggen.toml".to_owned(), manifest.to_vec()),
        ("o.ttl".to_owned(), b"<http://e.org/s> <http://e.org/a> <#x> .".to_vec()),
        ("q.rq".to_owned(), b"SELECT ?s WHERE { ?s ?p ?o }".to_vec()),
        ("k/x/q.rq".to_owned(), b"SELECT ?s WHERE { ?s ?p ?o } ORDER BY ?s".to_vec()),
        ("t/t.tmpl".to_owned(), b"---\nto: a\n---\nx".to_vec()),
    ]);
    let project = match Project::from_files(files, &limits) {
        Ok(project) => project,
        Err(refusal) => {
            assert!(!refusal.message.is_empty() && !refusal.message.contains('\n'), "{refusal}");
            let is_placed = refusal.place.file.as_deref() == Some("ggen.toml");
            assert!(is_placed || refusal.code == Code::LimitExceeded, "{refusal}");
            return refusal.to_string();
        }
    };
    let request = Request { project: &project, ontologies: &[], previous: None, limits: &limits, observer: &Silent };
    match render(&request) {
        Ok(output) => format!("{:?} {:?}", output.files, output.warnings),
        Err(refusal) => refusal.to_string(),
    }
}

fn holds(manifest: &[u8]) {
    let started = Instant::now();
    let first = answer(manifest);
    assert!(started.elapsed() < HANG, "{:?} took {:?}", manifest.escape_ascii().to_string(), started.elapsed());
    assert_eq!(first, answer(manifest));
}

/// Also what was found before: `__fuzz__/any_manifest/corpus`.
#[test]
fn any_manifest() {
    check!().with_iterations(1_000).for_each(|bytes: &[u8]| {
        holds(bytes);
        holds(&[b"[project]\nname = \"p\"\n", bytes].concat());
    });
}

#[test]
fn any_tables() {
    check!().with_iterations(3_000).with_type::<Vec<u8>>().for_each(|choices| {
        let picked = choices.iter().take(24).map(|choice| PIECES[usize::from(*choice) % PIECES.len()]);
        holds(picked.collect::<String>().as_bytes());
    });
}

/// The usual tables, with a few others in between.
#[test]
fn any_tables_of_a_whole_project() {
    const RULE: &str = "query = { file = \"q.rq\" }\ntemplate = { inline = \"{{ s }}\" }\noutput_file = \"o\"\n";
    check!().with_iterations(2_000).with_type::<(Vec<u8>, Vec<u8>)>().for_each(|(rule, tables)| {
        let pick = |choices: &[u8]| -> String {
            choices.iter().take(6).map(|choice| PIECES[usize::from(*choice) % PIECES.len()]).collect()
        };
        let rule = format!("[[generation.rules]]\nname = \"r\"\n{RULE}{}", pick(rule));
        holds(format!("{}{}{rule}{}", PIECES[0], PIECES[3], pick(tables)).as_bytes());
    });
}
