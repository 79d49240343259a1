//! Rows in an order that the query leaves open: told, or refused in strict mode.

use std::collections::BTreeMap;

use engine::{Code, Warning};

use crate::support::{one_rule, refused, rendered, run};

const STRICT: &str = "[validation]\nstrict_mode = true\n";

fn unordered(warnings: &[Warning]) -> Vec<String> {
    let found = warnings.iter().filter(|warning| warning.code == "unordered_query");
    found.map(|warning| warning.place.to_string()).collect()
}

/// A template that asks on its second line.
fn asking(query: &str, manifest: &str) -> BTreeMap<String, Vec<u8>> {
    let template = format!("people:\n{{{{ sparql(query=\"{query}\") | length }}}}");
    one_rule(&template, "output_file = \"o\"", manifest)
}

fn gated(query: &str, validation: &str) -> BTreeMap<String, Vec<u8>> {
    let manifest = format!("[validation]\ngates = [\"gate.rq\"]\n{validation}");
    let mut files = one_rule("x", "output_file = \"o\"", &manifest);
    files.insert("gate.rq".into(), query.as_bytes().to_vec());
    files
}

#[test]
fn strict_mode_refuses_the_query_of_a_rule() {
    let mut files = one_rule("x", "output_file = \"o\"", STRICT);
    files.insert("people.rq".into(), b"SELECT ?name WHERE { ?p ex:name ?name }".to_vec());
    let refusal = refused(&files);
    assert_eq!(refusal.code, Code::QueryInvalid);
    assert_eq!(refusal.place.to_string(), "rule \"list\", people.rq:1");
}

#[test]
fn strict_mode_reaches_the_queries_of_templates() {
    let refusal = refused(&asking("SELECT ?n WHERE { ?p ex:name ?n }", STRICT));
    assert_eq!(refusal.code, Code::QueryInvalid, "{refusal}");
    assert_eq!(refusal.place.to_string(), "rule \"list\", templates/list.tera:2:1");
    assert!(refusal.message.contains("strict_mode"), "{refusal}");
    for fine in ["SELECT ?n WHERE { ?p ex:name ?n } ORDER BY ?n", "CONSTRUCT { ?p a ex:P } WHERE { ?p a ex:Person }"] {
        assert!(run(&asking(fine, STRICT)).is_ok(), "{fine}");
    }
}

#[test]
fn without_strict_mode_the_query_of_a_template_is_warned_of_where_it_stands() {
    let output = run(&asking("SELECT ?n WHERE { ?p ex:name ?n }", "")).unwrap();
    assert_eq!(unordered(&output.warnings), ["templates/list.tera:2:18"]);
    let ordered = run(&asking("SELECT ?n WHERE { ?p ex:name ?n } ORDER BY ?n", "")).unwrap();
    assert_eq!(unordered(&ordered.warnings), [""; 0]);
}

#[test]
fn a_query_that_is_put_together_is_warned_of_by_its_text() {
    let template = "{% for key in [\"name\", \"age\"] %}\
                    {{ sparql(query=\"SELECT ?v WHERE { ?p ex:\" ~ key ~ \" ?v }\") | length }}{% endfor %}";
    let output = run(&one_rule(template, "output_file = \"o\"", "")).unwrap();
    let messages: Vec<_> = output.warnings.iter().map(|warning| warning.message.as_str()).collect();
    assert_eq!(messages.len(), 2, "{messages:?}");
    assert!(messages[0].ends_with("asked by a template: SELECT ?v WHERE { ?p ex:age ?v }"), "{messages:?}");
    assert_eq!(rendered(template).unwrap(), "22");
}

#[test]
fn strict_mode_reaches_gates() {
    let query = "# MESSAGE: no robots\nSELECT ?p WHERE { ?p a ex:Robot }";
    let refusal = refused(&gated(query, "strict_mode = true\n"));
    assert_eq!((refusal.code, refusal.place.to_string()), (Code::QueryInvalid, "gate.rq:1".to_owned()), "{refusal}");
    assert_eq!(unordered(&run(&gated(query, "")).unwrap().warnings), ["gate.rq:1"]);
    for fine in ["ASK { ?p a ex:Robot }", "SELECT ?p WHERE { ?p a ex:Robot } ORDER BY ?p"] {
        assert!(run(&gated(fine, "strict_mode = true\n")).unwrap().warnings.is_empty(), "{fine}");
    }
}
