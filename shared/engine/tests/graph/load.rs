//! Documents of every format; what is wrong with them is told with its place.

use crate::support::{HANG, lines, load, load_within};
use engine::graph::GraphBuilder;
use engine::{Code, Limits};

const DEPTH: usize = 50_000;
const TRIPLE: &str = "<http://example.com/s> <http://example.com/p> \"o\"";

#[test]
fn every_format_gives_the_same_graph() {
    let documents = [
        ("a.ttl", "@prefix e: <http://example.com/> . e:s e:p \"o\" .".to_owned()),
        ("a.n3", "@prefix e: <http://example.com/> . e:s e:p \"o\" .".to_owned()),
        ("a.owl", "<http://example.com/s> <http://example.com/p> \"o\" .".to_owned()),
        ("a.nt", format!("{TRIPLE} .\n")),
        ("A.NT", format!("\u{feff}{TRIPLE} .\n")),
        ("a.nq", format!("{TRIPLE} <http://example.com/graph> .\n{TRIPLE} .\n")),
        ("a.trig", format!("<http://example.com/graph> {{ {TRIPLE} }}")),
        ("a.jsonld", r#"{"@id": "http://example.com/s", "http://example.com/p": "o"}"#.to_owned()),
    ];
    let xml = r#"<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns:e="http://example.com/"><rdf:Description rdf:about="http://example.com/s"><e:p>o</e:p></rdf:Description></rdf:RDF>"#;
    let xml_names = ["a.rdf", "a.xml", "b.owl"].map(|name| (name, xml.to_owned()));
    for (name, text) in documents.into_iter().chain(xml_names) {
        let graph = load(name, &text).unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
        assert_eq!(lines(&graph), [TRIPLE], "{name}");
    }
}

#[test]
fn prefixes_of_documents_are_known_and_the_first_wins() {
    let mut builder = GraphBuilder::new(&Limits::default());
    let first = "@prefix a: <http://example.com/1#> . a:s a:p a:o .";
    let second = "@prefix a: <http://example.com/2#> . @prefix b: <http://example.com/b#> . a:s a:p b:o .";
    builder.add_document("1.ttl", first.as_bytes(), None).unwrap();
    builder.add_document("2.ttl", second.as_bytes(), None).unwrap();
    let xml = r#"<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://example.com/x#">
        <x:C rdf:about="http://example.com/s"/></rdf:RDF>"#;
    builder.add_document("3.rdf", xml.as_bytes(), None).unwrap();
    let graph = builder.build().unwrap();
    assert_eq!(graph.prefixes()["a"], "http://example.com/1#");
    assert_eq!(graph.prefixes()["b"], "http://example.com/b#");
    assert_eq!(graph.prefixes()["x"], "http://example.com/x#");
}

#[test]
fn relative_iris_count_from_a_base_or_from_the_documents_name() {
    let text = "<s> <p> <#o> .";
    let own = load("goods/a b.ttl", text).unwrap();
    let base = "file:///ggen-ontology/goods/";
    assert_eq!(lines(&own), [format!("<{base}s> <{base}p> <{base}a%20b.ttl#o>")]);
    let xml = "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:e=\"http://e.org/\">\
               <rdf:Description rdf:about=\"\"><e:p rdf:resource=\"x\"/></rdf:Description></rdf:RDF>";
    let own = load("ü.rdf", xml).unwrap();
    assert_eq!(lines(&own), ["<file:///ggen-ontology/ü.rdf> <http://e.org/p> <file:///ggen-ontology/x>"]);
    let text = "<s> <p> <o> .";
    let mut builder = GraphBuilder::new(&Limits::default());
    builder.add_document("a.ttl", text.as_bytes(), Some("http://example.com/")).unwrap();
    let graph = builder.build().unwrap();
    assert_eq!(lines(&graph), ["<http://example.com/s> <http://example.com/p> <http://example.com/o>"]);
    let refusal =
        GraphBuilder::new(&Limits::default()).add_document("a.ttl", text.as_bytes(), Some("not an iri")).unwrap_err();
    assert_eq!(refusal.code, Code::ManifestInvalid);
}

#[test]
fn a_syntax_error_has_file_line_and_column() {
    let wrong = [
        ("a.ttl", "@prefix e: <http://example.com/> .\n\ne:s e:p e:o\ne:s2 e:p2 \"x .\n"),
        ("a.nt", "<http://example.com/s> <http://example.com/p> <http://example.com/o> .\n\n<x\n"),
        ("a.trig", "\n\n{ x }"),
        ("a.jsonld", "{\n\n  \"@id\": oops }"),
        (
            "a.rdf",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\n<rdf:Description></oops></rdf:RDF>",
        ),
    ];
    for (name, text) in wrong {
        let refusal = load(name, text).err().unwrap_or_else(|| panic!("{name} was accepted"));
        assert_eq!(refusal.code, Code::OntologyInvalid, "{refusal}");
        assert_eq!(refusal.place.file.as_deref(), Some(name), "{refusal}");
        assert!(refusal.place.line.is_some_and(|line| line >= 3), "{refusal}");
        assert!(refusal.place.column.is_some(), "{refusal}");
    }
}

#[test]
fn an_unknown_extension_names_what_is_accepted() {
    for name in ["vocabulary.json", "README", "a.csv"] {
        let refusal = load(name, "").err().unwrap();
        assert_eq!(refusal.code, Code::OntologyInvalid);
        assert!(refusal.expected.unwrap().contains(".ttl"));
    }
}

#[test]
fn a_context_from_the_network_is_refused() {
    let text = r#"{"@context": "https://example.com/context.jsonld", "name": "x"}"#;
    let refusal = load("a.jsonld", text).err().unwrap();
    assert_eq!(refusal.code, Code::CapabilityRefused, "{refusal}");
    assert!(refusal.message.contains("network"), "{refusal}");
}

#[test]
fn deeply_nested_documents_end_in_an_answer() {
    let deep = |open: &str, middle: &str, close: &str| format!("{}{middle}{}", open.repeat(DEPTH), close.repeat(DEPTH));
    let head = "<http://example.com/s> <http://example.com/p>";
    let xml_head = r#"<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.com/">"#;
    let documents = [
        ("collections.ttl", format!("{head} {} .", deep("(", "1", ")"))),
        ("lists.ttl", format!("{head} {} .", deep("[ <http://example.com/p> ", "1", "]"))),
        ("lists.trig", format!("{head} {} .", deep("[ <http://example.com/p> ", "1", "]"))),
        ("arrays.jsonld", format!(r#"{{"http://example.com/p": {}}}"#, deep("[", "1", "]"))),
        ("objects.jsonld", deep(r#"{"http://example.com/p":"#, "1", "}")),
        ("contexts.jsonld", format!(r#"{{"@context": {}}}"#, deep("[", "", "]"))),
        ("scoped.jsonld", deep(r#"{"@context": {"a": "#, "1", "}}")),
        (
            "json.jsonld",
            format!(r#"{{"http://example.com/p": {{"@type": "@json", "@value": {}}}}}"#, deep("[", "1", "]")),
        ),
        ("elements.rdf", format!("{xml_head}{}</rdf:RDF>", deep("<e:C><e:p>", "", "</e:p></e:C>"))),
        (
            "literal.rdf",
            format!(
                "{xml_head}<e:C><e:p rdf:parseType=\"Literal\">{}</e:p></e:C></rdf:RDF>",
                deep("<e:x>", "", "</e:x>")
            ),
        ),
    ];
    for (name, text) in documents {
        // Either answer is fine; what may not happen is a stack overflow.
        let started = std::time::Instant::now();
        let answer = load_within(&Limits { blank_nodes_max: 500_000, ..Limits::default() }, name, &text);
        assert!(started.elapsed() < HANG, "{name} took {:?}", started.elapsed());
        if let Err(refusal) = answer {
            assert!(
                matches!(refusal.code, Code::OntologyInvalid | Code::LimitExceeded),
                "{name}: {}",
                refusal.message.chars().take(200).collect::<String>()
            );
        }
    }
}

#[test]
fn entities_that_multiply_are_refused() {
    let mut entities = "<!ENTITY a0 \"ha\">".to_owned();
    for level in 1..40 {
        entities += &format!("<!ENTITY a{level} \"&a{0};&a{0};\">", level - 1);
    }
    let text = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE rdf:RDF [{entities}]>\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:e=\"http://example.com/\">\
         <e:C><e:p>&a39;</e:p></e:C></rdf:RDF>"
    );
    let started = std::time::Instant::now();
    let answer = load("bomb.rdf", &text);
    assert!(answer.is_err() || answer.is_ok_and(|graph| graph.len() < 10));
    assert!(started.elapsed() < HANG);
}

#[test]
fn triples_are_limited_and_duplicates_do_not_count() {
    let limits = Limits { triples_max: 100, ..Limits::default() };
    let triples = |count: usize| -> String {
        (0..count).map(|i| format!("<http://example.com/s> <http://example.com/p> \"{i}\" .\n")).collect()
    };
    assert_eq!(load_within(&limits, "a.nt", &triples(100).repeat(5)).unwrap().len(), 100);
    for count in [101, 10_000] {
        let refusal = load_within(&limits, "a.nt", &triples(count)).err().unwrap();
        assert_eq!(refusal.code, Code::LimitExceeded);
        assert!(refusal.message.contains("triples_max"), "{refusal}");
    }
}

#[test]
fn the_text_of_terms_is_limited() {
    let limits = Limits { graph_bytes_max: 10_000, ..Limits::default() };
    let name = "x".repeat(2_000);
    let text: String =
        (0..20).map(|i| format!("@prefix p: <http://example.com/{name}/> . p:{i} p:p p:o .\n")).collect();
    let refusal = load_within(&limits, "a.ttl", &text).err().unwrap();
    assert!(refusal.message.contains("graph_bytes_max"), "{refusal}");
    assert_eq!(refusal.place.file.as_deref(), Some("a.ttl"));
}

#[test]
fn what_a_graph_says_can_be_added_again() {
    let text = "<http://example.com/s> <http://example.com/p> [ <http://example.com/q> 1, \"x\"@en ] .";
    let graph = load("a.ttl", text).unwrap();
    let mut builder = GraphBuilder::new(&Limits::default());
    builder.add_graph(&graph);
    builder.add_triples(graph.triples()).unwrap();
    assert_eq!(lines(&builder.build().unwrap()), lines(&graph));
}
