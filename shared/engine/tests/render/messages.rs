//! What libraries say is passed on without advice to a programmer, without a
//! second position, and counted in the author's file.

use std::collections::BTreeMap;

use engine::{Code, Output, Refusal};

use crate::support::{files, one_rule, refused, run, text};

fn template_refused(template: &str) -> Refusal {
    refused(&one_rule(template, "output_file = \"o\"", ""))
}

fn checked(path: &str, body: &str) -> Result<Output, Refusal> {
    run(&one_rule(body, &format!("output_file = \"{path}\""), "[validation]\nvalidate_syntax = true\n"))
}

fn with_head(head: &str) -> BTreeMap<String, Vec<u8>> {
    files(&[
        ("ggen.toml", "[project]\nname = \"p\"\n[templates]\ndir = \"templates\"\n"),
        ("templates/t.tmpl", &format!("---\nto: a\n{head}\n---\nx")),
    ])
}

/// Words that a library has for the programmer who calls it, and positions.
const FOREIGN: [&str; 16] = [
    "Option", "Policy", "struct ", "scalar", "usize", "Vec<", "Cow", "Callback", "Some(", "Error {", "::", "at line",
    "column ", "feature", "0x", "-->",
];

fn assert_plain(refusal: &Refusal) {
    let said = format!("{} {}", refusal.message, refusal.expected.as_deref().unwrap_or_default());
    for word in FOREIGN {
        assert!(!said.contains(word), "{word:?} in: {said}");
    }
}

#[test]
fn a_tag_that_is_not_closed_is_named_where_it_was_opened() {
    for (template, line, named, expected) in [
        ("a\n\n  {% if results %}\nb\n{% for r in results %}\n{% endfor %}\nc\n", 3, "{% if results %}", "{% endif %}"),
        (
            "{% if name %}\n{% for r in results %}\n{{ r.name }}\n{% endif %}\n",
            2,
            "{% for r in results %}",
            "{% endfor %}",
        ),
        ("x\n{% block body %}y", 2, "{% block body %}", "{% endblock %}"),
        ("x\n{% macro m() %}y\n", 2, "{% macro m() %}", "{% endmacro %}"),
        ("{{ name }}\n{% filter upper %}y", 2, "{% filter upper %}", "{% endfilter %}"),
        ("x\n{% raw %}{{ y }}\n", 2, "{% raw %}", "{% endraw %}"),
        ("x\n\n{# a remark\n", 3, "the comment", "#}"),
        ("x\n{{ name\n", 2, "the tag that begins here", "}}"),
        ("x\n{% if name\n", 2, "the tag that begins here", "%}"),
        ("x\n{% for r in results %}{% else %}\n", 2, "{% for r in results %}", "{% endfor %}"),
        ("x\n{{ name }}\n{% endif %}\n", 3, "{% endif %}` closes nothing", "{% if … %}"),
    ] {
        let refusal = template_refused(template);
        assert_eq!((refusal.code, refusal.place.line), (Code::TemplateInvalid, Some(line)), "{template:?}: {refusal}");
        assert!(refusal.message.contains(named), "{template:?}: {refusal}");
        assert!(refusal.expected.as_deref().unwrap_or_default().contains(expected), "{template:?}: {refusal}");
    }
}

#[test]
fn an_earlier_fault_comes_before_a_tag_that_is_not_closed() {
    let refusal = template_refused("{% if name %}\n{{ name | }}\n");
    assert_eq!(refusal.place.line, Some(2), "{refusal}");
}

#[test]
fn open_tags_of_heads_and_manifests_are_counted_in_their_files() {
    let mut project = with_head("skip_empty: false");
    project.insert("templates/t.tmpl".into(), b"---\nto: a\n---\nx\n{% if true %}\n".to_vec());
    let refusal = refused(&project);
    assert_eq!((refusal.place.file.as_deref(), refusal.place.line), (Some("templates/t.tmpl"), Some(5)), "{refusal}");
    let toml = "[project]\nname = \"p\"\n[ontology]\nsource = \"o.ttl\"\n[[generation.rules]]\nname = \"r\"\n\
                query = { inline = \"SELECT * { ?s ?p ?o } ORDER BY ?s\" }\noutput_file = \"o\"\n\
                template = { inline = \"\"\"\na\n{% for r in results %}\n\"\"\" }\n";
    let refusal = refused(&files(&[("ggen.toml", toml), ("o.ttl", "")]));
    assert_eq!((refusal.place.file.as_deref(), refusal.place.line), (Some("ggen.toml"), Some(11)), "{refusal}");
}

#[test]
fn a_yaml_key_that_stands_twice_is_warned_of_and_other_faults_refused() {
    for (body, line) in [("a: 1\na: 2\n", 2), ("a:\n  b: 1\n  c: 2\n  b: 3\n", 4), ("x: 1\n---\ny: 1\ny: 2\n", 4)] {
        let output = checked("x.yaml", body).unwrap();
        assert_eq!(text(&output, "x.yaml"), body);
        let warning = &output.warnings[0];
        assert_eq!((warning.code.as_str(), warning.place.line), ("syntax_doubtful", Some(line)), "{warning:?}");
        assert!(warning.message.contains("stands twice") && !warning.message.contains("Policy"), "{warning:?}");
    }
    let refusal = checked("x.yaml", "a: 1\na: [\n").unwrap_err();
    assert_eq!(refusal.code, Code::ValidationFailed, "{refusal}");
    assert_plain(&refusal);
}

#[test]
fn faults_of_rendered_files_have_one_position() {
    for (path, body) in [
        ("o.json", "{\n\"a\": }"),
        ("o.json", "{\"a\": 1"),
        ("o.toml", "\na = "),
        ("o.toml", "a = 1\na = 2"),
        ("o.yaml", "a: *b"),
        ("o.yaml", "a: !!binary x\n\tb: 1"),
        ("o.xml", "<a>\n<b></a>"),
        ("o.xml", "<a b='1' b='2'/>"),
        ("o.xml", "<a>&e;</a>"),
        ("o.ttl", "\n<a> <b> ."),
        ("o.nt", "<http://e.org/a> <http://e.org/b> \"c"),
        ("o.rdf", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><a></b></rdf:RDF>"),
        ("o.jsonld", "{\"@id\": [ }"),
        ("o.jsonld", "{\"@context\": 3}"),
    ] {
        let refusal = checked(path, body).map(|output| output.warnings).unwrap_err();
        assert_eq!((refusal.code, refusal.place.file.as_deref()), (Code::ValidationFailed, Some(path)), "{refusal}");
        assert_plain(&refusal);
    }
}

#[test]
fn faults_of_a_head_are_counted_in_the_file() {
    for (head, line, says) in [
        ("title: x", 3, "the key `title` is not known"),
        ("force: 1\nforce: 2", 3, "true or false"),
        ("force: true\nforce: true", 4, "the key `force` stands twice"),
        ("\n\nfrom: [a]", 5, "a text"),
        ("at_line: -1", 3, "a whole number from 0 up"),
        ("sparql: { a: [b] }", 3, "a text"),
        ("prefixes: x", 3, "a mapping"),
        ("from: *x", 3, "anchor"),
        ("base: \"x", 4, "quot"),
        ("a: b: c", 3, ""),
    ] {
        let refusal = refused(&with_head(head));
        let place = (refusal.place.file.as_deref(), refusal.place.line);
        assert_eq!(place, (Some("templates/t.tmpl"), Some(line)), "{head}: {refusal}");
        assert!(refusal.message.contains(says), "{head}: {refusal}");
        assert_plain(&refusal);
    }
}

#[test]
fn faults_of_the_manifest_and_of_ontologies_have_one_position() {
    for (file, source) in [
        ("ggen.toml", "[project]\nname = \n"),
        ("ggen.toml", "[project]\nname = \"a\"\nname = \"b\"\n"),
        ("ggen.toml", "[project\n"),
        ("people.ttl", "@prefix ex: <http://e.org/> .\nex:a ex:b ."),
        ("people.ttl", "ex:a ex:b ex:c ."),
        ("people.ttl", "<http://e.org/ a> <http://e.org/b> <http://e.org/c> ."),
        ("people.rq", "SELECT ?x WHERE { ?x ex:name }"),
        ("people.rq", "SELECT ?x WHERE { ?x nope:name ?y }"),
    ] {
        let mut files = one_rule("x", "output_file = \"o\"", "");
        files.insert(file.to_owned(), source.as_bytes().to_vec());
        let refusal = refused(&files);
        assert_eq!(refusal.place.file.as_deref(), Some(file), "{refusal}");
        assert_plain(&refusal);
    }
}
