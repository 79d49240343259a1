//! The W3C's test suite for SHACL Core, each test's report compared result by
//! result. It comes with an npm package whose own tests are these.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use engine::graph::{Graph, GraphBuilder};
use engine::query::{Budget, Query};
use engine::shapes::{Severity, validate};
use engine::{Limits, Silent};
use oxrdf::Term;

/// Where the suite lies in its own address space, so that its relative IRIs are files again.
const SUITE: &str = "http://suite.example/core/";
/// The tests of the suite, all of which are approved.
const TESTS: usize = 98;
/// What does not give the suite's report, and why.
const EXPECTED_FAILURES: [(&str, &str); 1] =
    [("misc/severity-002", "a severity of the author's own counts as sh:Violation, so that a gate fails closed")];

const PREFIXES: [(&str, &str); 4] = [
    ("mf", "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("sh", "http://www.w3.org/ns/shacl#"),
    ("sht", "http://www.w3.org/ns/shacl-test#"),
];

fn folder() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/npm/node_modules/shacl-engine");
    assert!(package.is_dir(), "tests/npm/node_modules is missing: run `make setup`");
    package.join("test/assets/data-shapes/core")
}

fn within<T>(run: impl FnOnce(&Budget<'_>) -> T) -> T {
    let deadline = Instant::now() + Duration::from_secs(60);
    run(&Budget { limits: &Limits::default(), deadline, observer: &Silent })
}

fn load(iri: &str) -> Graph {
    let path = folder().join(iri.strip_prefix(SUITE).unwrap());
    let mut builder = GraphBuilder::new(&Limits::default());
    let loaded = builder.add_document(iri, &fs::read(&path).unwrap(), Some(iri));
    loaded.unwrap_or_else(|refusal| panic!("{refusal}"));
    builder.build().unwrap()
}

/// The rows of a SELECT, `""` where a cell is empty.
fn rows(graph: &Graph, query: &str) -> Vec<Vec<Option<Term>>> {
    let prefixes: BTreeMap<String, String> = PREFIXES.map(|(name, iri)| (name.to_owned(), iri.to_owned())).into();
    let query = Query::parse(query, &prefixes, None).unwrap_or_else(|refusal| panic!("{refusal}"));
    within(|budget| query.select(graph, budget)).unwrap().rows
}

fn objects(graph: &Graph, subject: &Term, predicate: &str) -> Vec<Term> {
    let all = rows(graph, &format!("SELECT ?s ?o {{ ?s {predicate} ?o }} ORDER BY ?s"));
    let of_subject = all.into_iter().filter(|row| row[0].as_ref() == Some(subject));
    of_subject.filter_map(|row| row[1].clone()).collect()
}

/// A path as a SPARQL property path, as the engine shows it.
fn path(graph: &Graph, node: &Term) -> String {
    if let Term::NamedNode(iri) = node {
        return iri.as_str().to_owned();
    }
    let list = |mut node: Term| {
        let mut items = Vec::new();
        while let Some(first) = objects(graph, &node, "rdf:first").first() {
            items.push(path(graph, first));
            node = objects(graph, &node, "rdf:rest").remove(0);
        }
        items
    };
    let one = |predicate: &str| objects(graph, node, predicate).first().map(|inner| path(graph, inner));
    if let Some(inner) = objects(graph, node, "sh:alternativePath").first() {
        return format!("({})", list(inner.clone()).join(" | "));
    }
    if let Some(inner) = one("sh:inversePath") {
        return format!("^({inner})");
    }
    for (predicate, mark) in [("sh:zeroOrMorePath", "*"), ("sh:oneOrMorePath", "+"), ("sh:zeroOrOnePath", "?")] {
        if let Some(inner) = one(predicate) {
            return format!("({inner}){mark}");
        }
    }
    format!("({})", list(node.clone()).join(" / "))
}

struct Test {
    /// `node/and-001`
    name: String,
    /// Of the file that says what is expected.
    manifest: Graph,
    data: String,
    shapes: String,
    /// Whether blank nodes of data and shapes are those of `manifest`.
    is_one_graph: bool,
}

fn tests() -> Vec<Test> {
    let mut files = BTreeSet::new();
    for area in fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
        for file in fs::read_dir(area).unwrap() {
            let path = file.unwrap().path();
            files.insert(path.strip_prefix(folder()).unwrap().to_str().unwrap().to_owned());
        }
    }
    let test = |file: &String| -> Option<Test> {
        let iri = format!("{SUITE}{file}");
        let manifest = load(&iri);
        let actions = "SELECT ?data ?shapes { ?test a sht:Validate ; mf:status sht:approved ; mf:action ?action . \
                       ?action sht:dataGraph ?data ; sht:shapesGraph ?shapes } ORDER BY ?test";
        let row = rows(&manifest, actions).into_iter().next()?;
        let [Some(Term::NamedNode(data)), Some(Term::NamedNode(shapes))] = row.as_slice() else { panic!("{file}") };
        let (data, shapes) = (data.as_str().to_owned(), shapes.as_str().to_owned());
        let is_one_graph = data == iri && shapes == iri;
        Some(Test { name: file.trim_end_matches(".ttl").to_owned(), manifest, data, shapes, is_one_graph })
    };
    files.iter().filter_map(test).collect()
}

/// A result as the suite compares it.
type Finding = [String; 6];

impl Test {
    /// Blank nodes of other documents have other labels: there, only that it is one counts.
    fn shown(&self, term: &str) -> String {
        if term.starts_with("_:") && !self.is_one_graph { "_:".to_owned() } else { term.to_owned() }
    }

    fn expected(&self) -> BTreeSet<Finding> {
        let results = "SELECT ?focus ?path ?value ?severity ?component ?shape { ?test mf:result ?report . \
                       ?report sh:result ?r . ?r sh:focusNode ?focus ; sh:resultSeverity ?severity ; \
                       sh:sourceConstraintComponent ?component OPTIONAL { ?r sh:resultPath ?path } \
                       OPTIONAL { ?r sh:value ?value } OPTIONAL { ?r sh:sourceShape ?shape } } ORDER BY ?focus";
        let finding = |row: Vec<Option<Term>>| -> Finding {
            let text = |at: usize| row[at].as_ref().map(|term| self.shown(&term.to_string())).unwrap_or_default();
            let path = row[1].as_ref().map(|node| path(&self.manifest, node)).unwrap_or_default();
            [text(0), path, text(2), text(3), text(4), text(5)]
        };
        rows(&self.manifest, results).into_iter().map(finding).collect()
    }

    fn found(&self) -> Result<BTreeSet<Finding>, String> {
        let (data, shapes) = (load(&self.data), load(&self.shapes));
        let violations = within(|budget| validate(&data, &shapes, budget)).map_err(|refusal| refusal.to_string())?;
        let finding = |violation: engine::shapes::Violation| -> Finding {
            let severity = match violation.severity {
                Severity::Violation => "Violation",
                Severity::Warning => "Warning",
                Severity::Info => "Info",
            };
            [
                self.shown(&violation.focus_node),
                violation.path.unwrap_or_default(),
                self.shown(&violation.value.unwrap_or_default()),
                format!("<http://www.w3.org/ns/shacl#{severity}>"),
                violation.component,
                self.shown(&violation.source_shape.unwrap_or_default()),
            ]
        };
        Ok(violations.into_iter().map(finding).collect())
    }

    /// What differs; `None` when the reports are the same.
    fn failure(&self) -> Option<String> {
        let expected = self.expected();
        let found = match self.found() {
            Ok(found) => found,
            Err(refusal) => return Some(format!("{}: {refusal}", self.name)),
        };
        let missing: Vec<_> = expected.difference(&found).collect();
        let surplus: Vec<_> = found.difference(&expected).collect();
        let same = missing.is_empty() && surplus.is_empty();
        (!same).then(|| format!("{}:\n  missing {missing:#?}\n  surplus {surplus:#?}", self.name))
    }
}

#[test]
fn the_core_suite_gives_its_reports_but_for_what_is_named() {
    let tests = tests();
    assert_eq!(tests.len(), TESTS, "the suite is another one");
    let failures: BTreeMap<&str, String> =
        tests.iter().filter_map(|test| Some((test.name.as_str(), test.failure()?))).collect();
    let expected: BTreeMap<&str, &str> = EXPECTED_FAILURES.into();
    let unexpected: Vec<_> =
        failures.iter().filter(|(name, _)| !expected.contains_key(*name)).map(|(_, said)| said.as_str()).collect();
    assert!(unexpected.is_empty(), "{} of {TESTS} fail:\n{}", unexpected.len(), unexpected.join("\n"));
    let mended: Vec<_> = expected.keys().filter(|name| !failures.contains_key(*name)).collect();
    assert!(mended.is_empty(), "no longer failing: {mended:?}");
}
