//! Any bytes as a template with a head: files or a refusal that names the
//! template, in bounded time, never a panic, and the same twice.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use bolero::check;
use engine::render::Request;
use engine::{Limits, Project, Silent, render};

/// What takes longer does not end: no measure of speed, which a busy machine would break.
const HANG: Duration = Duration::from_secs(30);

const TOML: &str = "[project]\nname = \"p\"\n[ontology]\nsource = \"o.ttl\"\n[templates]\ndir = \"t\"\n";
const ONTOLOGY: &str = "<http://e.org/s> <http://e.org/a> \"x\" ; <http://e.org/b> true .";
/// What lines are put into.
const HOST: &str = "mod a;\nmod b;\n\nfn main() {}\n";

/// What heads are made of, so that random choices reach behind the parser.
const PIECES: [&str; 56] = [
    "to: host.rs\n",
    "to: \"{{ a }}.txt\"\n",
    "to: x/y\n",
    "sparql: SELECT ?a WHERE { ?s <http://e.org/a> ?a } ORDER BY ?a\n",
    "sparql:\n  q: ASK { ?s ?p ?o }\n",
    "sparql: [a, b]\n",
    "for_each: default\n",
    "for_each: q\n",
    "construct: CONSTRUCT { ?s ?p 1 } WHERE { ?s ?p ?o }\n",
    "when: ASK { ?s ?p ?o }\n",
    "skip_empty: true\n",
    "unless_exists: true\n",
    "unattended_write_eligible: true\n",
    "force: true\n",
    "backup: true\n",
    "inject: true\n",
    "at_line: 2\n",
    "at_line: 99\n",
    "before: mod b\n",
    "after: { pattern: '^mod', matcher: regex }\n",
    "before:\n  pattern: mod\n",
    "  matcher: regex\n",
    "  matcher: exact\n",
    "  scope: file\n",
    "  scope: line\n",
    "  occurrence: last\n",
    "  occurrence: unique\n",
    "  occurrence: nth\n  index: 2\n",
    "  index: 0\n",
    "  case_sensitive: false\n",
    "  trim: true\n",
    "after:\n  pattern: '(\\w+|[^a]*?){0,9}$'\n",
    "skip_if:\n  pattern: 'mod \\w'\n",
    "skip_if: main\n",
    "freeze_policy: checksum\n",
    "freeze_policy: always\n",
    "freeze_slots_dir: ../s\n",
    "from: body.txt\n",
    "rdf: o.ttl\n",
    "rdf_inline: \"<a> <b> <c> .\"\n",
    "prefixes: { e: http://e.org/ }\n",
    "base: http://e.org/\n",
    "shape: s.ttl\n",
    "sh_before: ls\n",
    "determinism: true\n",
    "envelope: urn:e\n",
    "canonical_identity: { form: rdfc1 }\n",
    "&a\n",
    "*a\n",
    "? [\n",
    "<<: {}\n",
    "- \n",
    "|\n",
    "é: \"\\u0000\"\n",
    "---\n",
    "{% if a %}{{ results }}\n",
];

fn answer(template: &[u8]) -> String {
    let limits = Limits {
        template_loop_passes_max: 2_000,
        output_file_bytes_max: 100_000,
        query_time_max: Duration::from_secs(1),
        run_time_max: Duration::from_secs(10),
        ..Limits::default()
    };
    let files = BTreeMap::from([
        ("ggen.toml".to_owned(), TOML.as_bytes().to_vec()),
        ("o.ttl".to_owned(), ONTOLOGY.as_bytes().to_vec()),
        ("host.rs".to_owned(), HOST.as_bytes().to_vec()),
        ("t/body.txt".to_owned(), b"body".to_vec()),
        ("t/t.tmpl".to_owned(), template.to_vec()),
    ]);
    let project = Project::from_files(files, &limits).unwrap();
    let request = Request { project: &project, ontologies: &[], previous: None, limits: &limits, observer: &Silent };
    match render(&request) {
        Ok(output) => format!("{:?} {:?}", output.files, output.warnings),
        Err(refusal) => {
            assert!(!refusal.message.is_empty());
            assert!(refusal.place.file.is_some(), "{refusal}");
            assert!(!refusal.message.contains('\n'), "{refusal}");
            refusal.to_string()
        }
    }
}

fn holds(template: &[u8]) {
    let started = Instant::now();
    let first = answer(template);
    assert!(started.elapsed() < HANG, "{:?} took {:?}", template.escape_ascii().to_string(), started.elapsed());
    assert_eq!(first, answer(template));
}

/// Also what was found before: `__fuzz__/any_head/corpus`.
#[test]
fn any_head() {
    check!().with_iterations(1_000).for_each(|bytes: &[u8]| {
        holds(bytes);
        holds(&[b"---\nto: host.rs\n", bytes, b"\n---\nx"].concat());
    });
}

#[test]
fn any_keys() {
    check!().with_iterations(3_000).with_type::<(Vec<u8>, u8)>().for_each(|(choices, body)| {
        let picked = choices.iter().take(20).map(|choice| PIECES[usize::from(*choice) % PIECES.len()]);
        let body = PIECES[usize::from(*body) % PIECES.len()];
        holds(format!("---\n{}---\n{body}", picked.collect::<String>()).as_bytes());
    });
}
