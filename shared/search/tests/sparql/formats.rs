//! Formats: media types, and values that a format cannot hold.

use super::support::{ask, refused};
use search::sparql::{Error, Limits};

fn body(query: &str, accept: &str) -> (&'static str, String) {
    let answer = ask(query, accept, &Limits::default()).unwrap();
    (answer.media_type, String::from_utf8(answer.body).unwrap())
}

#[test]
fn each_form_comes_in_its_formats() {
    let select = "SELECT ?p WHERE { GRAPH ?g { ?p rdfs:range xsd:date } } ORDER BY ?p LIMIT 1";
    let (media_type, json) = body(select, "application/json");
    assert_eq!(media_type, "application/sparql-results+json");
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["results"]["bindings"][0]["p"]["value"], "https://e.example/born");
    assert!(body(select, "application/sparql-results+xml").1.contains("<uri>https://e.example/born</uri>"));
    assert_eq!(body(select, "text/csv").1, "p\r\nhttps://e.example/born\r\n");
    assert_eq!(body(select, "text/tab-separated-values").1, "?p\n<https://e.example/born>\n");
    assert_eq!(body("ASK { ?s dcterms:title ?o }", "application/json").1, "{\"head\":{},\"boolean\":true}");
    let construct = "CONSTRUCT { ?p a :Dated } WHERE { GRAPH ?g { ?p rdfs:range xsd:date } }";
    let (media_type, turtle) = body(construct, "text/turtle");
    assert_eq!((media_type, turtle.lines().count()), ("text/turtle", 2));
    assert!(body("DESCRIBE <https://registry.example/a/dates>", "*/*").1.contains("hasVersion"));
}

#[test]
fn what_cannot_be_had_is_said() {
    assert!(matches!(ask("ASK {}", "image/png", &Limits::default()), Err(Error::NotAcceptable(_))));
    assert!(matches!(
        ask("CONSTRUCT WHERE { ?s ?p ?o }", "text/csv", &Limits::default()),
        Err(Error::NotAcceptable(_))
    ));
    assert!(matches!(refused("SELECT WHERE"), Error::Syntax(text) if text.contains("error at")));
}

#[test]
fn carriage_returns_survive_xml_and_what_xml_lacks_is_refused() {
    let label = "SELECT ?l WHERE { GRAPH ?g { :died rdfs:label ?l } }";
    let xml = body(label, "application/sparql-results+xml").1;
    assert!(xml.contains("a&#xD;\nb &amp; &lt;c&gt;") || xml.contains("a&#13;\nb &amp; &lt;c&gt;"), "{xml}");
    let control = "SELECT ?l WHERE { GRAPH ?g { :Report rdfs:label ?l } }";
    assert_eq!(ask(control, "application/xml", &Limits::default()), Err(Error::Unrepresentable("XML")));
    assert!(body(control, "application/json").1.contains("\\u0001"));
}
