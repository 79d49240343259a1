//! What is refused, and that the refusal says where and why.

use engine::{Code, Refusal};

use crate::support::{one_rule, refused, run};

fn template_refused(template: &str) -> Refusal {
    refused(&one_rule(template, "output_file = \"o\"", ""))
}

fn query_refused(query: &str) -> Refusal {
    let mut files = one_rule("x", "output_file = \"o\"", "");
    files.insert("people.rq".into(), query.as_bytes().to_vec());
    refused(&files)
}

#[test]
fn a_failing_tag_is_named_with_its_line_and_column() {
    let refusal = template_refused("one\n{% for r in results %}\n  {{ r.nmae }}\n{% endfor %}");
    assert_eq!(
        refusal.to_string(),
        "template_failed: rule \"list\", templates/list.tera:3:3: the variable `r.nmae` is not defined \
         (expected one of `age`, `iri`, `name`, `retired`)"
    );
}

#[test]
fn the_line_of_a_failure_is_right_behind_comments_raw_text_and_whitespace_control() {
    let template = "{# one\n{{ no }} #}\n{%- raw -%}\n{{ raw }}\n{%- endraw %}\n{%- if true -%}\n {#- x -#}\n\
                    {%- set a = 1 -%}\n {{- a -}}\n {{ missing }}{% endif %}";
    assert_eq!(template_refused(template).place.line, Some(10));
}

#[test]
fn a_failure_in_an_include_or_macro_is_named_there() {
    let mut files =
        one_rule("{% import \"m.tera\" as m %}\n{{ m::ok() }}{% include \"i.tera\" %}", "output_file = \"o\"", "");
    files.insert("templates/m.tera".into(), b"{% macro ok() %}fine{% endmacro ok %}".to_vec());
    files.insert("templates/i.tera".into(), b"\n\n{{ name | no_such }}".to_vec());
    let refusal = refused(&files);
    assert_eq!(refusal.place.to_string(), "rule \"list\", templates/i.tera:3:1");
    assert_eq!(refusal.message, "the filter `no_such` is not known");
    files.insert("templates/i.tera".into(), b"{{ m::ok() | no_such }}".to_vec());
    assert_eq!(refused(&files).place.file.as_deref(), Some("templates/i.tera"));
    files.insert(
        "templates/m.tera".into(),
        b"{% macro ok() %}\n{{ throw(message=\"stop\") }}{% endmacro ok %}".to_vec(),
    );
    let refusal = refused(&files);
    assert_eq!((refusal.place.file.as_deref(), refusal.place.line), (Some("templates/m.tera"), Some(2)));
    assert_eq!(refusal.message, "stop");
}

#[test]
fn a_template_that_does_not_parse_is_named_with_line_and_column() {
    let refusal = template_refused("fine\n  {{ name | }}");
    assert_eq!(refusal.code, Code::TemplateInvalid);
    assert_eq!(refusal.place.to_string(), "rule \"list\", templates/list.tera:2:13");
    assert!(refusal.expected.is_some(), "{refusal}");
    let refusal = template_refused("{% if name %}");
    assert_eq!((refusal.code, refusal.place.line), (Code::TemplateInvalid, Some(1)));
}

#[test]
fn clock_chance_and_environment_are_refused_by_name() {
    for call in ["now()", "get_random(end=2)", "get_env(name=\"HOME\", default=\"x\")"] {
        let refusal = template_refused(&format!("\n{{{{ {call} }}}}"));
        assert_eq!(refusal.code, Code::CapabilityRefused, "{refusal}");
        assert_eq!(refusal.place.line, Some(2));
        assert!(refusal.message.starts_with(&format!("`{}()`", call.split('(').next().unwrap())), "{refusal}");
    }
}

#[test]
fn a_query_that_does_not_parse_is_named_in_its_file() {
    let refusal = query_refused("SELECT ?x WHERE {\n ?x ex:name }");
    assert_eq!((refusal.code, refusal.place.line), (Code::QueryInvalid, Some(2)), "{refusal}");
    assert_eq!(refusal.place.file.as_deref(), Some("people.rq"));
    assert_eq!(refusal.place.rule.as_deref(), Some("list"));
}

#[test]
fn a_query_inside_the_manifest_is_named_with_the_manifests_line() {
    let mut files = one_rule("x", "output_file = \"o\"", "");
    let toml = String::from_utf8(files["ggen.toml"].clone()).unwrap();
    let inline = "{ inline = \"\"\"\nSELECT ?x\nWHERE { ?x nope:name ?y }\n\"\"\" }";
    files.insert("ggen.toml".into(), toml.replace("{ file = \"people.rq\" }", inline).into_bytes());
    let refusal = refused(&files);
    assert_eq!(refusal.place.file.as_deref(), Some("ggen.toml"));
    let line = refusal.place.line.unwrap();
    assert!((9..=11).contains(&line), "{refusal}");
}

#[test]
fn a_query_of_the_wrong_form_is_refused() {
    let refusal = query_refused("ASK { ?s ?p ?o }");
    assert_eq!(
        refusal.to_string(),
        "query_invalid: rule \"list\", people.rq:1: the rule's query is an ASK (expected a SELECT)"
    );
}

#[test]
fn queries_with_side_effects_are_refused() {
    for query in ["SELECT * WHERE { SERVICE <http://x.org/> { ?s ?p ?o } }", "SELECT (NOW() AS ?now) WHERE {}"] {
        let refusal = query_refused(query);
        assert!(matches!(refusal.code, Code::CapabilityRefused | Code::QueryInvalid), "{refusal}");
        let in_template = template_refused(&format!("\n{{{{ sparql(query=\"{query}\") | length }}}}"));
        assert_eq!((in_template.code, in_template.place.line), (refusal.code, Some(2)), "{in_template}");
    }
}

#[test]
fn files_the_manifest_names_must_be_there() {
    let mut files = one_rule("x", "output_file = \"o\"", "");
    let template = files.remove("templates/list.tera").unwrap();
    let refusal = refused(&files);
    assert_eq!((refusal.code, refusal.place.file.as_deref()), (Code::FileMissing, Some("ggen.toml")));
    assert_eq!(refusal.place.line, Some(10));
    files.insert("other/List.tera".into(), template);
    assert_eq!(refused(&files).expected.as_deref(), Some("perhaps \"other/List.tera\""));
    let refusal = template_refused("\n{% include \"no.tera\" %}");
    assert_eq!((refusal.code, refusal.place.line), (Code::FileMissing, Some(2)));
    let refusal = template_refused("\n{% import \"../outside.tera\" as x %}");
    assert_eq!(refusal.code, Code::FileMissing);
}

#[test]
fn a_panic_in_the_renderer_is_a_refusal() {
    // A number too large for Tera's own arithmetic.
    let huge = format!("{}.0", "9".repeat(308));
    let refusal = template_refused(&format!("{{% set a = {huge} %}}{{{{ a + a }}}}"));
    assert!(matches!(refusal.code, Code::TemplateFailed), "{refusal}");
}

#[test]
fn a_select_without_order_is_a_warning_and_in_strict_mode_a_refusal() {
    let query = b"SELECT ?name WHERE { ?iri ex:name ?name }".to_vec();
    let mut files = one_rule("{{ name }}", "output_file = \"o\"", "");
    files.insert("people.rq".into(), query.clone());
    let output = run(&files).unwrap();
    assert_eq!(output.warnings[0].code, "unordered_query");
    assert_eq!(output.files["o"], b"Ann");
    let mut files = one_rule("{{ name }}", "output_file = \"o\"", "[validation]\nstrict_mode = true\n");
    files.insert("people.rq".into(), query);
    assert_eq!(refused(&files).code, Code::QueryInvalid);
}

#[test]
fn gates_and_rules_stop_a_project() {
    let gate = "[[validation.rules]]\nname = \"adults\"\ndescription = \"a child\"\nask = \"ASK { FILTER NOT EXISTS { ?p ex:age ?a FILTER(?a < 18) } }\"\n";
    let refusal = refused(&one_rule("x", "output_file = \"o\"", gate));
    assert_eq!(refusal.code, Code::ValidationFailed);
    assert_eq!((refusal.message.as_str(), refusal.place.rule.as_deref()), ("a child", Some("adults")));
    let output = run(&one_rule("x", "output_file = \"o\"", &format!("{gate}severity = \"warning\"\n"))).unwrap();
    assert_eq!(output.warnings[0].message, "a child");
    let mut files = one_rule("x", "output_file = \"o\"", "[validation]\ngates = [\"gates/age.rq\"]\n");
    let query = "# MESSAGE: nobody is under 18\nSELECT ?p WHERE { ?p ex:age ?a FILTER(?a < 18) } ORDER BY ?p";
    files.insert("gates/age.rq".into(), query.as_bytes().to_vec());
    let refusal = refused(&files);
    assert_eq!(refusal.message, "nobody is under 18 (1 found, first: p = <http://example.org/Bob>)");
    assert_eq!(refusal.place.file.as_deref(), Some("gates/age.rq"));
}

#[test]
fn shapes_stop_a_project() {
    let mut files = one_rule("x", "output_file = \"o\"", "[validation]\nshacl = [\"shapes.ttl\"]\n");
    let shapes = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <http://example.org/> .\n\
                  ex:S a sh:NodeShape ; sh:targetClass ex:Person ; sh:property [ sh:path ex:age ; sh:minInclusive 18 ] .";
    files.insert("shapes.ttl".into(), shapes.as_bytes().to_vec());
    let refusal = refused(&files);
    assert_eq!(
        (refusal.code, refusal.place.file.as_deref()),
        (Code::ValidationFailed, Some("shapes.ttl")),
        "{refusal}"
    );
    assert!(refusal.message.contains("Bob"), "{refusal}");
}
