//! Small ggen projects, right and wrong in one way each.

use std::collections::BTreeMap;

/// Files by path.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

const MANIFEST: &str = r#"[project]
name = "shapes"
version = "1.0.0"

[ontology]
source = "shapes.ttl"

[[generation.rules]]
name = "list"
query = { file = "names.rq" }
template = { file = "list.tera" }
output_file = "names.txt"

[[generation.rules]]
name = "each"
query = { file = "names.rq" }
template = { file = "each.tera" }
output_file = "each/{{ name }}.txt"
"#;

const ONTOLOGY: &str = r#"@prefix : <https://example.org/shapes#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
:circle a rdfs:Class ; rdfs:label "Circle" ; :corners 0 .
:square a rdfs:Class ; rdfs:label "Square" ; :corners 4 .
:triangle a rdfs:Class ; rdfs:label "Triangle" ; :corners 3 .
"#;

const QUERY: &str = r#"PREFIX : <https://example.org/shapes#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?name ?corners WHERE {
  ?shape a rdfs:Class ; rdfs:label ?name ; :corners ?corners .
}
ORDER BY ?name
"#;

const LIST: &str = "{% for row in results %}{{ row.name }}: {{ row.corners }}\n{% endfor %}";
const EACH: &str = "{{ name | lower }} has {{ corners }} corners\n";

/// Two rules over three shapes: four files.
pub(crate) fn shapes() -> Files {
    [("ggen.toml", MANIFEST), ("shapes.ttl", ONTOLOGY), ("names.rq", QUERY), ("list.tera", LIST), ("each.tera", EACH)]
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
        .collect()
}

/// What [`shapes`] renders to.
pub(crate) fn shapes_rendered() -> Files {
    [
        ("each/Circle.txt", "circle has 0 corners\n"),
        ("each/Square.txt", "square has 4 corners\n"),
        ("each/Triangle.txt", "triangle has 3 corners\n"),
        ("names.txt", "Circle: 0\nSquare: 4\nTriangle: 3\n"),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
    .collect()
}

/// [`shapes`] with one file replaced.
pub(crate) fn shapes_with(path: &str, text: &str) -> Files {
    let mut files = shapes();
    files.insert(path.to_owned(), text.as_bytes().to_vec());
    files
}

/// [`shapes`] without one file.
pub(crate) fn shapes_without(path: &str) -> Files {
    let mut files = shapes();
    files.remove(path);
    files
}

/// Would run for hours: every triple beside every other, four times over. Ends
/// by being cancelled, or by the engine's limit on a query's time.
pub(crate) fn endless() -> Files {
    let ontology: String =
        (0..300).map(|n| format!("<https://example.org/{n}> <https://example.org/p> {n} .\n")).collect();
    let mut files = shapes_with("shapes.ttl", &ontology);
    let query = "SELECT (COUNT(*) AS ?name) (1 AS ?corners) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    files.insert("names.rq".to_owned(), query.as_bytes().to_vec());
    files
}
