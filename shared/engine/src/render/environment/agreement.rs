//! What is rendered by ourselves is what Tera renders: random templates over
//! random choices of variables, of which many are absent or of another kind
//! than the template takes them for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::json;
use tera::Context;

use super::Environment;
use crate::graph::GraphBuilder;
use crate::project::{Project, Text, Values};
use crate::query::{Budget, Query};
use crate::render::faults::Faults;
use crate::render::shared::{Shared, Stop};
use crate::render::solutions::Solutions;
use crate::{Limits, Place, Silent};

const CASES: u32 = 6_000;

/// Of any kind, and absent ones.
const PATHS: [&str; 36] = [
    "row",
    "row.name",
    "row.names",
    "row.names.1",
    "row.names.01",
    "row.none",
    "row.absent",
    "row.map.name",
    "rows",
    "rows.0.name",
    "rows.9.name",
    "name",
    "absent",
    "absent.name",
    "number",
    "large",
    "half",
    "yes",
    "no",
    "none",
    "text",
    "empty",
    "map",
    "loop.index",
    "loop.index0",
    "loop.first",
    "loop.last",
    "loop.absent",
    "key",
    "x",
    "x.name",
    "y",
    "y.name",
    "kept.name",
    "results.0.name",
    "results",
];
const TEXTS: [&str; 14] = [
    "name",
    "text",
    "row.name",
    "rows.0.name",
    "x.name",
    "y.name",
    "kept",
    "\"a\"",
    "'b c'",
    "key",
    "\"\"",
    "row.map.b",
    "results.1.name",
    "local(iri=text)",
];
const LISTS: [&str; 10] = [
    "rows",
    "row.names",
    "empty",
    "range(end=3)",
    "range(start=1, end=number)",
    "results",
    "sparql_results",
    "sparql_values(rows=rows, column=\"name\")",
    "rows.2.names",
    "x.names",
];
const NUMBERS: [&str; 8] = ["number", "half", "3", "-2", "1.5", "loop.index", "large", "sparql_count(rows=rows)"];
const CONSTANTS: [&str; 10] = ["\"a\"", "\"\"", "'b c'", "0", "3", "-2", "1.5", "true", "false", "\"name\""];
const TEXT_FILTERS: [&str; 10] = [
    "upper",
    "length",
    "default(value=\"d\")",
    "default(value=name)",
    "safe",
    "replace(from=\"a\", to=\"bb\")",
    "replace(from=\"a\", to=text)",
    "comment(prefix=\" * \")",
    "snake_case",
    "json_encode",
];
const LIST_FILTERS: [&str; 10] = [
    "length",
    "first",
    "last",
    "join(sep=\"-\")",
    "reverse",
    "concat(with=name)",
    "json_encode",
    "as_str",
    "nth(n=1)",
    "map(attribute=\"name\")",
];
const FILTERS: [&str; 10] = [
    "default(value=absent)",
    "get(key=\"name\", default=1)",
    "sort",
    "int(default=2)",
    "absent_filter",
    "upper",
    "join",
    "filter(attribute=\"name\", value=\"a\")",
    "length",
    "default(value=\"d\")",
];
const TESTS: [&str; 12] = [
    "defined",
    "undefined",
    "not defined",
    "odd",
    "string",
    "number",
    "object",
    "iterable",
    "starting_with(\"a\")",
    "containing(\"a\")",
    "containing(name)",
    "not matching(\"^a\")",
];
const NAMES: [&str; 5] = ["x", "y", "row", "kept", "name"];

fn one_of(choices: &'static [&'static str]) -> BoxedStrategy<String> {
    select(choices).prop_map(str::to_owned).boxed()
}

fn with_filters(value: BoxedStrategy<String>, filters: &'static [&'static str]) -> BoxedStrategy<String> {
    (value, prop::collection::vec(select(filters), 0..3))
        .prop_map(|(value, filters)| filters.iter().fold(value, |value, filter| format!("{value} | {filter}")))
        .boxed()
}

/// Something that may stand in most places, and mostly is not right there.
fn wild() -> BoxedStrategy<String> {
    with_filters(prop_oneof![4 => one_of(&PATHS), 1 => one_of(&CONSTANTS)].boxed(), &FILTERS)
}

fn text_value() -> BoxedStrategy<String> {
    prop_oneof![
        4 => with_filters(one_of(&TEXTS), &TEXT_FILTERS),
        4 => one_of(&PATHS).prop_map(|path| format!("{path} | default(value=name)")),
    ]
    .boxed()
}

fn value() -> BoxedStrategy<String> {
    prop_oneof![
        8 => text_value(),
        3 => with_filters(one_of(&LISTS), &LIST_FILTERS),
        2 => one_of(&NUMBERS),
        1 => wild(),
        1 => (one_of(&TEXTS), one_of(&NUMBERS)).prop_map(|(left, right)| format!("{left} ~ {right}")),
        1 => (one_of(&NUMBERS), select(&["+", "-", "*", "/", "%"][..]), one_of(&NUMBERS))
            .prop_map(|(left, operator, right)| format!("{left} {operator} {right}")),
        2 => (one_of(&TEXTS), text_value()).prop_map(|(x, y)| format!("self::show(x={x}, y={y})")),
        1 => one_of(&LISTS).prop_map(|x| format!("self::each(x={x})")),
        1 => condition(),
    ]
    .boxed()
}

fn condition() -> BoxedStrategy<String> {
    let one = prop_oneof![
        4 => one_of(&PATHS),
        1 => wild(),
        2 => one_of(&PATHS).prop_map(|path| format!("not {path}")),
        3 => (text_value(), select(&["==", "!="][..]), text_value()).prop_map(|(a, is, b)| format!("{a} {is} {b}")),
        1 => (wild(), select(&["==", "!="][..]), wild()).prop_map(|(a, is, b)| format!("{a} {is} {b}")),
        2 => (one_of(&NUMBERS), select(&["<", "<=", ">", ">="][..]), one_of(&NUMBERS))
            .prop_map(|(a, is, b)| format!("{a} {is} {b}")),
        1 => one_of(&LISTS).prop_map(|list| format!("{list} | length > 1")),
        1 => (one_of(&TEXTS), select(&["in", "not in"][..]), one_of(&LISTS)).prop_map(|(a, is, b)| format!("{a} {is} {b}")),
        2 => (one_of(&PATHS), select(&TESTS[..])).prop_map(|(path, test)| format!("{path} is {test}")),
    ];
    prop_oneof![
        4 => one.clone(),
        1 => (one.clone(), select(&["and", "or"][..]), one.clone()).prop_map(|(a, by, b)| format!("{a} {by} {b}")),
        1 => (one.clone(), select(&["and", "or"][..]), one).prop_map(|(a, by, b)| format!("not ({a} {by} {b})")),
    ]
    .boxed()
}

fn body() -> BoxedStrategy<String> {
    let leaf = prop_oneof![
        3 => select(&["text ", "\n", "é*/", "{# nothing #}", "{% raw %}{{ x }}{% endraw %}"][..]).prop_map(str::to_owned),
        5 => value().prop_map(|value| format!("<{{{{ {value} }}}}>")),
        2 => (select(&NAMES[..]), value()).prop_map(|(name, value)| format!("{{% set {name} = {value} %}}")),
        1 => (select(&NAMES[..]), value()).prop_map(|(name, value)| format!("{{% set_global {name} = {value} %}}")),
        1 => Just("{% include \"included.tera\" %}".to_owned()),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let inner = prop::collection::vec(inner, 1..3).prop_map(|parts| parts.concat());
        let flow = select(&["", "", "", "{% break %}", "{% continue %}", "{% if loop.first %}{% continue %}{% endif %}"][..]);
        let list = prop_oneof![6 => one_of(&LISTS), 1 => with_filters(one_of(&LISTS), &LIST_FILTERS), 1 => one_of(&PATHS)];
        prop_oneof![
            2 => (condition(), inner.clone(), inner.clone())
                .prop_map(|(is, a, b)| format!("{{% if {is} %}}{a}{{% else %}}{b}{{% endif %}}")),
            1 => (condition(), inner.clone(), condition(), inner.clone())
                .prop_map(|(a, x, b, y)| format!("{{% if {a} %}}{x}{{% elif {b} %}}{y}{{% endif %}}")),
            5 => (select(&NAMES[..3]), list, inner.clone(), flow, inner.clone())
                .prop_map(|(name, list, a, flow, b)| format!("{{% for {name} in {list} %}}{a}{flow}{b}{{% else %}}-{{% endfor %}}")),
            1 => (select(&["map", "row", "x", "row.map", "sparql_first(rows=rows)"][..]), inner.clone())
                .prop_map(|(map, a)| format!("{{% for key, y in {map} %}}{{{{ key }}}}{a}{{% endfor %}}")),
            1 => (select(&["upper", "safe", "trim", "replace(from=\"t\", to=name)"][..]), inner.clone())
                .prop_map(|(filter, a)| format!("{{% filter {filter} %}}{a}{{% endfilter %}}")),
            1 => inner,
        ]
    })
    .boxed()
}

fn template() -> BoxedStrategy<String> {
    let macros = "{% macro show(x, y=\"y\") %}({{ x }}{{ y }}{{ name | default(value=\"-\") }}){% endmacro %}\
        {% macro each(x) %}{% for row in x %}{{ row }}{{ row.name | default(value=loop.index) }}{% endfor %}{% endmacro %}";
    prop::collection::vec(body(), 1..4).prop_map(move |parts| format!("{macros}{}", parts.concat())).boxed()
}

fn contexts() -> [Context; 3] {
    let rows = json!([
        { "name": "a", "names": ["b", "a"], "none": null, "map": { "name": "m", "b": 2 } },
        { "name": "a", "names": [], "map": { "name": 1.0 } },
        { "names": ["c", "d", "e"], "map": {} },
    ]);
    let full = json!({
        "rows": rows, "row": rows[0], "name": "a name", "number": 3, "large": u64::MAX, "half": 0.5, "yes": true,
        "no": false, "none": null, "text": "http://e.org/a*/b\nc ", "empty": [],
        "x": { "name": "outer", "names": [] }, "y": { "name": "outer" }, "kept": "k", "key": "a key", "map": { "name": "n", "a": [1, 2.0] },
    });
    let other = json!({
        "rows": [rows[1]], "row": { "name": 7, "names": "text", "map": [1] }, "number": 1, "text": "", "map": [],
        "x": [{ "name": "outer" }], "y": { "name": "outer" }, "kept": rows[2], "half": -1.0, "large": i64::MAX,
    });
    [full.clone(), other, full].map(|value| Context::from_value(value).unwrap())
}

const MANIFEST: &str = "[project]\nname = \"p\"\nversion = \"1.0.0\"\n[[generation.rules]]\nname = \"r\"\noutput_file = \"o\"\n\
    query = { inline = \"SELECT * WHERE {} ORDER BY ?a\" }\ntemplate = { inline = \"t\" }\n";

fn text(name: &str, text: String) -> (String, Text) {
    let files = BTreeMap::from([(name.to_owned(), text.into_bytes()), ("ggen.toml".to_owned(), MANIFEST.into())]);
    let project = Project::from_files(files, &Limits::default()).unwrap();
    (name.to_owned(), project.text(name, &Place::file(name), &Limits::default()).unwrap())
}

/// Rows of a query over a graph of its own.
fn solutions() -> Solutions {
    let limits = Limits::default();
    let mut builder = GraphBuilder::new(&limits);
    let ontology = "@prefix : <http://e.org/> . :a :n 1 ; :t \"x\" , \"y\"@en . :b :n 2.50 ; :t \"a\" . :c :n true .";
    builder.add_document("o.ttl", ontology.as_bytes(), None).unwrap();
    let graph = builder.build().unwrap();
    let text = "SELECT ?iri ?n ?name WHERE { ?iri <http://e.org/n> ?n OPTIONAL { ?iri <http://e.org/t> ?name } } ORDER BY ?iri ?name";
    let query = Query::parse(text, &BTreeMap::new(), None).unwrap();
    let deadline = Instant::now() + Duration::from_secs(60);
    let cells = query.select_cells(&graph, &Budget { limits: &limits, deadline, observer: &Silent }).unwrap();
    Solutions::new(cells, &graph, Values::Typed).0
}

#[test]
fn what_is_rendered_here_is_what_tera_renders() {
    let included = "[{{ name | default(value=\"none\") }}{% set x = name %}{% for y in rows %}{{ y.name | default(value=1) }}{% endfor %}]";
    let files = [("ggen.toml", MANIFEST), ("included.tera", included)].map(|(name, text)| (name.into(), text.into()));
    let limits = Limits { output_file_bytes_max: 20_000, template_loop_passes_max: 2_000, ..Limits::default() };
    let project = Project::from_files(files.into(), &limits).unwrap();
    let deadline = Instant::now() + Duration::from_secs(600);
    let shared = Arc::new(Shared::new(limits, deadline, Stop::default(), project.manifest(), Faults::default()));
    let (contexts, solutions) = (contexts(), solutions());
    let mut runner = TestRunner::new_with_rng(
        Config { cases: CASES, failure_persistence: None, ..Config::default() },
        TestRng::deterministic_rng(RngAlgorithm::ChaCha),
    );
    let (here, by_tera) = (Cell::new(0_u32), Cell::new(0_u32));
    let outcome = runner.run(&template(), |template| {
        let Ok(environment) = Environment::new(vec![text("root.tera", template)], &project, &shared) else {
            return Ok(());
        };
        for (at, context) in contexts.iter().enumerate() {
            let rows = (at < 2).then_some(&solutions);
            let ours = environment.render_compiled("root.tera", context, rows);
            let whole = rows.map_or_else(|| context.clone(), |rows| environment.whole(context, rows));
            let theirs = environment.attempt(&environment.tera, "root.tera", &whole);
            by_tera.set(by_tera.get() + u32::from(theirs.is_ok()));
            if let Some(ours) = ours {
                here.set(here.get() + 1);
                let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
                prop_assert_eq!(Ok(text(ours)), theirs.map(text));
            }
        }
        Ok(())
    });
    outcome.unwrap();
    let (here, by_tera) = (here.get(), by_tera.get());
    assert!(by_tera > CASES / 2, "only {by_tera} of {} renderings succeed", 3 * CASES);
    assert!(here * 10 > by_tera * 8, "{here} of {by_tera} renderings are ours");
}
