//! What templates see.

use engine::Limits;
use engine::project::Ontology;

use crate::support::{PEOPLE, files, one_rule, rendered, run, run_with, text};

#[test]
fn rows_are_results_and_the_first_rows_columns_stand_at_the_top() {
    let out = rendered("{{ name }}:{% for r in results %}{{ r.name }}={{ r[\"age\"] }};{% endfor %}").unwrap();
    assert_eq!(out, "Ann:Ann=71;Bob=7;");
    assert_eq!(rendered("{{ row.name }}{{ sparql_results | length }}").unwrap(), "Ann2");
}

#[test]
fn a_path_with_braces_renders_once_per_row() {
    let files = one_rule("{{ row.name }} is {{ age }}", "output_file = \"{{ name | snake_case }}.txt\"", "");
    let output = run(&files).unwrap();
    assert_eq!(output.files.keys().collect::<Vec<_>>(), ["ann.txt", "bob.txt"]);
    assert_eq!(text(&output, "bob.txt"), "Bob is 7");
    assert_eq!(output.triples, 8);
}

#[test]
fn rows_do_not_see_what_another_row_bound() {
    let mut files = one_rule("{{ nick | default(value=\"none\") }}", "output_file = \"{{ name }}.txt\"", "");
    files.insert("people.ttl".into(), format!("{PEOPLE}ex:Ann ex:nick \"Annie\" .").into_bytes());
    let query = "SELECT ?name ?nick WHERE { ?iri ex:name ?name OPTIONAL { ?iri ex:nick ?nick } } ORDER BY ?name";
    files.insert("people.rq".into(), query.as_bytes().to_vec());
    let output = run(&files).unwrap();
    assert_eq!((text(&output, "Ann.txt"), text(&output, "Bob.txt")), ("Annie".to_owned(), "none".to_owned()));
}

#[test]
fn values_are_typed_unless_the_manifest_says_lexical() {
    let template = "{% for r in results %}{% if r.retired %}{{ r.age + 1 }}{% endif %}{{ r.iri }} {% endfor %}";
    assert_eq!(rendered(template).unwrap(), "72http://example.org/Ann http://example.org/Bob ");
    let lexical = "[generation]\nvalues = \"lexical\"\n";
    let mut files = one_rule("{% for r in results %}{{ r.retired ~ r.age }} {% endfor %}", "output_file = \"o\"", "");
    let toml = String::from_utf8(files["ggen.toml"].clone()).unwrap().replace("[[gen", &format!("{lexical}\n[[gen"));
    files.insert("ggen.toml".into(), toml.into_bytes());
    assert_eq!(text(&run(&files).unwrap(), "o"), "true71 false7 ");
}

#[test]
fn templates_ask_their_own_queries() {
    let out = rendered(
        "{% set q = sparql(query=\"SELECT ?n WHERE { ?p ex:name ?n } ORDER BY DESC(?n)\") %}\
         {{ q.0.n }} {{ sparql_first(rows=q, column=\"n\") }} {{ sparql_count(results=q) }} \
         {{ sparql_values(rows=q, column=\"n\") | join(sep=\"+\") }} {{ sparql_empty(rows=q) }} \
         {{ sparql(query=\"ASK { ex:Ann ex:retired true }\") }} {{ local(iri=q.0.n ~ \"/x#y\") }} \
         {% for t in sparql(query=\"CONSTRUCT { ?p a ex:P } WHERE { ?p a ex:Person }\") %}\
         {{ local(iri=t.subject) }}{% endfor %}",
    );
    assert_eq!(out.unwrap(), "Bob Bob 2 Bob+Ann false true y AnnBob");
}

#[test]
fn includes_macros_and_parents_come_from_the_project() {
    let template = "{% extends \"base.tera\" %}{% import \"templates/macros.tera\" as m %}\
                    {% block body %}{{ m::shout(what=name) }}{{ super() }}{% include \"tail.tera\" %}{% endblock %}";
    let mut files = one_rule(template, "output_file = \"o\"", "");
    for (path, text) in [
        ("templates/base.tera", "<{% block body %}base {% endblock body %}>"),
        (
            "templates/macros.tera",
            "{% macro shout(what, mark=\"!\") %}{{ what | upper }}{{ mark }}{% endmacro shout %}",
        ),
        ("templates/tail.tera", " {{ results | length }}"),
    ] {
        files.insert(path.into(), text.as_bytes().to_vec());
    }
    assert_eq!(text(&run(&files).unwrap(), "o"), "<ANN!base  2>");
}

#[test]
fn html_is_not_escaped_whatever_the_template_is_called() {
    let mut files = one_rule("", "output_file = \"o\"", "");
    files.insert("templates/page.html".into(), b"{{ \"<b>\" }}".to_vec());
    let toml = String::from_utf8(files["ggen.toml"].clone()).unwrap().replace("list.tera", "page.html");
    files.insert("ggen.toml".into(), toml.into_bytes());
    assert_eq!(text(&run(&files).unwrap(), "o"), "<b>");
}

#[test]
fn an_ontology_given_beside_stands_in_for_one_the_project_does_not_bring() {
    let mut files = one_rule("{{ results | length }}", "output_file = \"o\"", "");
    files.remove("people.ttl");
    let given = Ontology { name: "given.ttl".into(), bytes: PEOPLE.as_bytes().to_vec() };
    let output = run_with(&files, &[given], None, &Limits::default()).unwrap();
    assert_eq!(text(&output, "o"), "2");
}

#[test]
fn a_project_may_lie_in_packs() {
    let toml = "[project]\nname = \"p\"\n[ontology]\nsource = \"o.ttl\"\n\
                [[packs]]\nname = \"lib\"\npath = \"packs/lib\"\n\
                [[generation.rules]]\nname = \"r\"\noutput_file = \"o\"\n\
                query = { pack = \"lib\", output = \"queries\", file = \"q.rq\" }\n\
                template = { pack = \"lib\", output = \"templates\", file = \"t.tera\" }\n";
    let files = files(&[
        ("ggen.toml", toml),
        ("o.ttl", PEOPLE),
        ("packs/lib/package.toml", "[pack.outputs]\nqueries = \"sparql/v1\"\n"),
        ("packs/lib/sparql/v1/q.rq", "SELECT ?n WHERE { ?p ex:name ?n } ORDER BY ?n"),
        ("packs/lib/templates/t.tera", "{{ n }}"),
    ]);
    assert_eq!(text(&run(&files).unwrap(), "o"), "Ann");
}

#[test]
fn what_a_row_lacks_is_not_read_from_the_first_row() {
    let mut files = one_rule(
        "{% for row in results %}{{ row.nick | default(value=\"-\") }}{% endfor %}",
        "output_file = \"o\"",
        "",
    );
    files.insert("people.ttl".into(), format!("{PEOPLE}ex:Ann ex:nick \"Annie\" .").into_bytes());
    let query = "SELECT ?name ?nick WHERE { ?iri ex:name ?name OPTIONAL { ?iri ex:nick ?nick } } ORDER BY ?name";
    files.insert("people.rq".into(), query.as_bytes().to_vec());
    assert_eq!(text(&run(&files).unwrap(), "o"), "Annie-");
}

#[test]
fn integers_keep_every_digit_and_what_is_no_number_for_a_template_is_told() {
    let template = "{% for r in results %}{{ r.age }}{% if r.age is number %}!{% endif %};{% endfor %}";
    let mut files = one_rule(template, "output_file = \"o\"", "");
    let ages =
        "ex:a ex:age 18446744073709551615 . ex:b ex:age -9223372036854775808 . ex:c ex:age 99999999999999999999 .";
    files.insert("people.ttl".into(), format!("@prefix ex: <http://example.org/> . {ages}").into_bytes());
    files.insert("people.rq".into(), b"SELECT ?age WHERE { ?p ex:age ?age } ORDER BY ?p".to_vec());
    let output = run(&files).unwrap();
    assert_eq!(text(&output, "o"), "18446744073709551615!;-9223372036854775808!;99999999999999999999;");
    let [warning] = output.warnings.as_slice() else { panic!("{:?}", output.warnings) };
    assert_eq!(warning.code, "integer_as_text");
    assert_eq!(warning.place.to_string(), "rule \"list\", people.rq:1");
    assert!(warning.message.contains("99999999999999999999 in the column `age`"), "{}", warning.message);
}

#[test]
fn a_rounded_decimal_of_a_templates_own_query_is_told_where_it_is_asked() {
    let template = "\n{{ sparql(query=\"SELECT (0.1234567890123456789 AS ?d) {} ORDER BY ?d\") | length }}";
    let output = run(&one_rule(template, "output_file = \"o\"", "")).unwrap();
    let [warning] = output.warnings.as_slice() else { panic!("{:?}", output.warnings) };
    assert_eq!((warning.code.as_str(), warning.place.line), ("decimal_rounded", Some(2)));
}
