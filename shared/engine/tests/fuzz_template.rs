//! Any text is a template that renders, or a refusal; within its limits.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use bolero::check;
use engine::render::Request;
use engine::{Limits, Project, Silent, render};

/// What takes longer does not end: no measure of speed, which a busy machine would break.
const HANG: Duration = Duration::from_secs(30);

const TOML: &str = "[project]\nname = \"p\"\n[ontology]\nsource = \"o.ttl\"\n\
                    [[generation.rules]]\nname = \"r\"\noutput_file = \"o\"\ntemplate = { file = \"t.tera\" }\n\
                    query = { inline = \"SELECT ?a ?b WHERE { ?s <http://e.org/a> ?a ; <http://e.org/b> ?b } ORDER BY ?a\" }\n";
const ONTOLOGY: &str = "<http://e.org/s> <http://e.org/a> \"x\" ; <http://e.org/b> true .";

/// What templates are made of, so that random choices reach behind the parser.
const PIECES: [&str; 40] = [
    "{{",
    "}}",
    "{%",
    "%}",
    "{#",
    "#}",
    "{%-",
    "-%}",
    " for x in results ",
    " endfor ",
    " if ",
    " else ",
    " elif ",
    " endif ",
    " a ",
    " b ",
    " x.a ",
    "results",
    " == ",
    " ~ ",
    "\"true\"",
    "'",
    "(",
    ")",
    "[",
    "]",
    " | upper ",
    " | filter(attribute=\"b\", value=\"true\") ",
    " range(end=9) ",
    " set_global a = a ~ a ",
    " macro m(a) ",
    " endmacro ",
    "self::m(a=a)",
    " include \"t.tera\" ",
    " raw ",
    " endraw ",
    " filter upper ",
    " endfilter ",
    "\n",
    "é{",
];

fn holds(template: &str) {
    let limits = Limits {
        template_loop_passes_max: 2_000,
        output_file_bytes_max: 100_000,
        run_time_max: Duration::from_secs(5),
        ..Limits::default()
    };
    let files = BTreeMap::from([
        ("ggen.toml".to_owned(), TOML.as_bytes().to_vec()),
        ("o.ttl".to_owned(), ONTOLOGY.as_bytes().to_vec()),
        ("t.tera".to_owned(), template.as_bytes().to_vec()),
    ]);
    let started = Instant::now();
    let project = Project::from_files(files, &limits).unwrap();
    let request = Request { project: &project, ontologies: &[], previous: None, limits: &limits, observer: &Silent };
    if let Err(refusal) = render(&request) {
        assert!(!refusal.message.is_empty());
        assert_eq!(refusal.place.rule.as_deref(), Some("r"), "{refusal}");
    }
    assert!(started.elapsed() < HANG, "{template:?} took {:?}", started.elapsed());
}

/// Also what was found before: `__fuzz__/any_text/corpus`.
#[test]
fn any_text() {
    check!().with_iterations(1_000).for_each(|bytes: &[u8]| holds(&String::from_utf8_lossy(bytes)));
}

#[test]
fn any_pieces() {
    check!().with_iterations(3_000).with_type::<Vec<u8>>().for_each(|choices| {
        let picked = choices.iter().take(60).map(|choice| PIECES[usize::from(*choice) % PIECES.len()]);
        holds(&picked.collect::<String>());
    });
}

#[test]
fn any_expression() {
    check!().with_iterations(3_000).with_type::<Vec<u8>>().for_each(|choices| {
        let picked = choices.iter().take(30).map(|choice| PIECES[usize::from(*choice) % PIECES.len()]);
        let body: String = picked.filter(|piece| !piece.contains(['{', '}', '%', '#'])).collect();
        holds(&format!("{{{{ {body} }}}}{{% if {body} %}}y{{% endif %}}"));
    });
}
