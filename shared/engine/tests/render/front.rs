//! The front matter form.

use std::collections::BTreeMap;

use engine::{Code, Limits};

use crate::support::{PEOPLE, files, refused, run, run_with, text};

const TOML: &str = "[project]\nname = \"p\"\n[ontology]\nsource = \"o.ttl\"\n[templates]\ndir = \"templates\"\n";
const NAMES: &str = "SELECT ?name ?age WHERE { ?p ex:name ?name ; ex:age ?age } ORDER BY ?name";

fn project(templates: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let mut list = vec![("ggen.toml", TOML), ("o.ttl", PEOPLE)];
    list.extend_from_slice(templates);
    files(&list)
}

fn one(head: &str, body: &str) -> BTreeMap<String, Vec<u8>> {
    project(&[("templates/t.tmpl", &format!("---\n{head}\n---\n{body}"))])
}

#[test]
fn a_single_query_drives_one_file_or_one_per_row() {
    let output = run(&one(
        &format!("to: all.txt\nsparql: {NAMES}"),
        "{% for r in results %}{{ r.name }};{% endfor %}{{ default | length }}",
    ))
    .unwrap();
    assert_eq!(text(&output, "all.txt"), "Ann;Bob;2");
    let output = run(&one(
        &format!("to: \"{{{{ name | lower }}}}.txt\"\nsparql:\n  - {NAMES}"),
        "{{ row.name }}{{ age }}{{ query_0 | length }}",
    ))
    .unwrap();
    assert_eq!(output.files.keys().collect::<Vec<_>>(), ["ann.txt", "bob.txt"]);
    assert_eq!(text(&output, "bob.txt"), "Bob72");
}

#[test]
fn named_queries_are_all_visible_and_for_each_names_the_driver() {
    let head = format!(
        "to: \"{{{{ name }}}}\"\nfor_each: people\nsparql:\n  all: SELECT ?p WHERE {{ ?p a ex:Person }} ORDER BY ?p\n  any: ASK {{ ?p ex:retired true }}\n  people: {NAMES}"
    );
    let output =
        run(&one(&head, "{{ name }} {{ all | length }} {{ any }} {{ people | length }} {{ results | length }}"))
            .unwrap();
    assert_eq!(text(&output, "Ann"), "Ann 2 true 2 2");
    let head = head.replace("\"{{ name }}\"", "one.txt");
    assert_eq!(text(&run(&one(&head, "{{ name }},")).unwrap(), "one.txt"), "Ann,Bob,");
    let refusal = refused(&one(&head.replace("for_each: people", "for_each: nobody"), "x"));
    assert_eq!(refusal.expected.as_deref(), Some("one of `all`, `any`, `people`"));
}

#[test]
fn construct_is_for_all_and_rdf_for_the_one_template_that_names_it() {
    let count = "sparql: SELECT ?n WHERE { ?s ex:extra ?n } ORDER BY ?n";
    let files = project(&[
        (
            "templates/a.tmpl",
            &format!(
                "---\nto: a\nconstruct: CONSTRUCT {{ ex:c ex:extra 1 }} WHERE {{}}\n{count}\n---\n{{{{ results | length }}}}"
            ),
        ),
        (
            "templates/b/b.tmpl",
            &format!(
                "---\nto: b\nrdf: more.ttl\nrdf_inline: \"ex:x ex:extra 3 .\"\nprefixes:\n  ex: http://example.org/\n{count}\n---\n{{{{ results | length }}}}"
            ),
        ),
        ("templates/b/more.ttl", "<http://example.org/y> <http://example.org/extra> 2 ."),
        ("templates/c.tmpl", &format!("---\nto: c\n{count}\n---\n{{{{ results | length }}}}")),
    ]);
    let output = run(&files).unwrap();
    assert_eq!(["a", "b", "c"].map(|path| text(&output, path)), ["1", "3", "1"]);
}

#[test]
fn the_base_iri_holds_for_rdf_and_inline_turtle_and_their_own_base_comes_before_it() {
    let query = "sparql: SELECT ?s WHERE { ?s ex:extra ?n } ORDER BY ?s";
    let head = |own: &str| {
        format!(
            "to: a\nrdf: more.ttl\nrdf_inline: \"<x> e:extra 3 .\"\nprefixes:\n  e: http://example.org/\n{own}{query}"
        )
    };
    let rendered = |own: &str| {
        let mut files = one(&head(own), "{% for r in results %}{{ r.s }} {% endfor %}");
        let toml = TOML.replace("[templates]", "base_iri = \"http://base.org/\"\n[templates]");
        files.insert("ggen.toml".into(), toml.into_bytes());
        files.insert("templates/more.ttl".into(), b"\xef\xbb\xbf<y> e:extra 2 .".to_vec());
        text(&run(&files).unwrap(), "a")
    };
    assert_eq!(rendered(""), "http://base.org/x http://base.org/y ");
    assert_eq!(rendered("base: http://own.org/\n"), "http://own.org/x http://own.org/y ");
}

#[test]
fn what_is_wrong_in_rdf_is_named_with_its_line() {
    let mut files = one("to: a\nprefixes:\n  e: http://example.org/\nrdf: more.ttl", "x");
    files.insert("templates/more.ttl".into(), b"e:a e:b e:c .\ne:a e:b .".to_vec());
    assert_eq!(refused(&files).place.to_string(), "templates/more.ttl:2:9");
    files.insert("templates/more.ttl".into(), b"e:a e:b .".to_vec());
    assert_eq!(refused(&files).place.to_string(), "templates/more.ttl:1");
    let refusal = refused(&one("to: a\nrdf_inline: |\n  <http://e.org/a> a <http://e.org/b> .\n  nonsense", "x"));
    assert_eq!(refusal.place.to_string(), "templates/t.tmpl:5", "{refusal}");
}

#[test]
fn the_base_iri_holds_for_shapes() {
    let shape = "@prefix sh: <http://www.w3.org/ns/shacl#> .\n\
                 <S> a sh:NodeShape ; sh:targetClass <Person> ; sh:property [ sh:path <email> ; sh:minCount 1 ] .";
    let toml = TOML.replace("[templates]", "base_iri = \"http://example.org/\"\n[templates]");
    let mut files = one("to: a\nshape: s.ttl", "x");
    files.insert("s.ttl".into(), shape.as_bytes().to_vec());
    files.insert("ggen.toml".into(), toml.clone().into_bytes());
    assert_eq!(refused(&files).code, Code::ValidationFailed);
    files.insert("templates/t.tmpl".into(), b"---\nto: a\n---\nx".to_vec());
    files.insert("ggen.toml".into(), format!("{toml}[validation]\nshacl = [\"s.ttl\"]\n").into_bytes());
    assert_eq!(refused(&files).code, Code::ValidationFailed);
}

#[test]
fn guards_and_skip_empty_leave_files_out() {
    assert!(run(&one("to: a\nwhen: ASK { ?s a ex:Robot }", "x")).unwrap().files.is_empty());
    assert!(run(&one("to: a\nskip_empty: true", " \n")).unwrap().files.is_empty());
    assert_eq!(text(&run(&one("to: a", "")).unwrap(), "a"), "");
}

#[test]
fn a_template_per_row_without_rows_is_warned_of() {
    for head in [
        "to: \"{{ name }}\"",
        "to: \"{{ name }}\"\nsparql: SELECT ?name WHERE { ?p ex:nick ?name } ORDER BY ?name",
        "to: a\nfor_each: all\nsparql:\n  all: SELECT ?name WHERE { ?p ex:nick ?name } ORDER BY ?name",
    ] {
        let output = run(&one(head, "x")).unwrap();
        assert!(output.files.is_empty());
        assert_eq!((output.warnings[0].code.as_str(), output.warnings[0].place.line), ("no_rows", Some(2)), "{head}");
    }
}

#[test]
fn a_template_whose_guard_does_not_hold_constructs_nothing() {
    let templates = |when: &str| {
        let first = format!("---\nto: a\nwhen: {when}\nconstruct: CONSTRUCT {{ ex:c ex:extra 1 }} WHERE {{}}\n---\nx");
        let second = "---\nto: b\nsparql: SELECT ?n WHERE { ?s ex:extra ?n } ORDER BY ?n\n---\n{{ results | length }}";
        text(&run(&project(&[("templates/a.tmpl", &first), ("templates/b.tmpl", second)])).unwrap(), "b")
    };
    assert_eq!(templates("ASK { ?s a ex:Robot }"), "0");
    assert_eq!(templates("ASK { ?s a ex:Person }"), "1");
}

#[test]
fn a_backup_does_not_take_the_place_of_an_output() {
    let mut files = project(&[
        ("templates/1.tmpl", "---\nto: a.bak\n---\nimportant"),
        ("templates/2.tmpl", "---\nto: a\ninject: true\nbackup: true\n---\nx"),
    ]);
    files.insert("a".into(), b"theirs\n".to_vec());
    let refusal = refused(&files);
    assert_eq!(refusal.code, Code::OutputInvalid);
    assert!(refusal.message.contains("\"a.bak\" is written twice"), "{refusal}");
    files.insert("templates/1.tmpl".into(), b"---\nto: a\ninject: true\nbackup: true\n---\ny".to_vec());
    assert_eq!(text(&run(&files).unwrap(), "a.bak"), "theirs\ny\n");
}

#[test]
fn a_shape_stops_its_template() {
    let shape = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <http://example.org/> .\n\
                 ex:S a sh:NodeShape ; sh:targetClass ex:Person ; sh:property [ sh:path ex:email ; sh:minCount 1 ] .";
    let mut files = one("to: a\nshape: shapes/s.ttl", "x");
    files.insert("shapes/s.ttl".into(), shape.as_bytes().to_vec());
    let refusal = refused(&files);
    assert_eq!(
        (refusal.code, refusal.place.file.as_deref()),
        (Code::ValidationFailed, Some("shapes/s.ttl")),
        "{refusal}"
    );
}

#[test]
fn lines_are_injected_into_what_is_there() {
    let base = ("templates/1.tmpl", "---\nto: src/mod.rs\n---\n// head\n// mods\n// tail\n");
    let inject = |spot: &str| {
        let head = format!(
            "---\nto: src/mod.rs\ninject: true\n{spot}\nsparql: {NAMES}\n---\n{{% for r in results %}}mod {{{{ r.name }}}};\n{{% endfor %}}"
        );
        let files = project(&[base, ("templates/2.tmpl", &head)]);
        text(&run(&files).unwrap(), "src/mod.rs")
    };
    assert_eq!(inject("after: // mods"), "// head\n// mods\nmod Ann;\nmod Bob;\n// tail\n");
    assert_eq!(inject("before: \"// {{ 'tail' }}\""), "// head\n// mods\nmod Ann;\nmod Bob;\n// tail\n");
    assert_eq!(inject("at_line: 1"), "mod Ann;\nmod Bob;\n// head\n// mods\n// tail\n");
    assert_eq!(inject("after: // mods\nskip_if: tail"), "// head\n// mods\n// tail\n");
}

#[test]
fn injection_finds_its_file_in_the_earlier_output_or_the_project() {
    let template = one("to: lib.rs\ninject: true\nbackup: true", "mine\n");
    assert_eq!(refused(&template).code, Code::OutputInvalid);
    let mut uploaded = template.clone();
    uploaded.insert("lib.rs".into(), b"theirs\n".to_vec());
    assert_eq!(text(&run(&uploaded).unwrap(), "lib.rs"), "theirs\nmine\n");
    let previous = files(&[("lib.rs", "earlier\n")]);
    let output = run_with(&uploaded, &[], Some(&previous), &Limits::default()).unwrap();
    assert_eq!(text(&output, "lib.rs"), "theirs\nmine\n");
    let output = run_with(&template, &[], Some(&previous), &Limits::default()).unwrap();
    assert_eq!(text(&output, "lib.rs"), "earlier\nmine\n");
    assert_eq!(text(&output, "lib.rs.bak"), "earlier\n");
}

#[test]
fn unless_exists_and_freeze_keep_the_earlier_file() {
    let previous = files(&[("a", "earlier")]);
    for head in ["to: a\nunless_exists: true", "to: a\nfreeze_policy: always"] {
        let output = run_with(&one(head, "new"), &[], Some(&previous), &Limits::default()).unwrap();
        assert_eq!(text(&output, "a"), "earlier");
    }
    let output = run_with(&one("to: a\nforce: true", "new"), &[], Some(&previous), &Limits::default()).unwrap();
    assert_eq!(text(&output, "a"), "new");
}

#[test]
fn a_body_may_come_from_another_file_and_include_files_without_front_matter() {
    let files = project(&[
        ("templates/sub/t.tmpl", "---\nto: a\nfrom: body.txt\n---\nnot this"),
        ("templates/sub/body.txt", "{% include \"part.tera\" %}!"),
        ("templates/part.tera", "part"),
    ]);
    assert_eq!(text(&run(&files).unwrap(), "a"), "part!");
    assert_eq!(refused(&one("to: a\nfrom: ../../etc/passwd", "x")).code, Code::TemplateInvalid);
}

#[test]
fn shell_hooks_are_refused_by_name() {
    for hook in ["sh_before", "sh_after", "sh"] {
        let refusal = refused(&one(&format!("to: a\n{hook}: rm -rf /"), "x"));
        assert_eq!((refusal.code, refusal.place.line), (Code::CapabilityRefused, Some(3)), "{refusal}");
        assert!(refusal.message.contains("shell"), "{refusal}");
    }
}

#[test]
fn what_is_wrong_in_the_front_matter_is_named_with_its_line() {
    let refusal = refused(&one("to: a\nshoutily: true", "x"));
    assert_eq!(
        (refusal.code, refusal.place.file.as_deref(), refusal.place.line),
        (Code::TemplateInvalid, Some("templates/t.tmpl"), Some(3)),
        "{refusal}"
    );
    assert!(refusal.message.contains("shoutily"), "{refusal}");
    let refusal = refused(&one("to: a\nsparql: |\n  SELECT ?x\n  WHER { ?x ?y ?z }", "x"));
    assert_eq!((refusal.code, refusal.place.line), (Code::QueryInvalid, Some(5)), "{refusal}");
    let refusal = refused(&one(&format!("to: a\nsparql: {NAMES}"), "\n{{ nope }}"));
    assert_eq!((refusal.code, refusal.place.line), (Code::TemplateFailed, Some(6)), "{refusal}");
    for unclosed in ["---\nto: a\n", "--- to: a\n---\n"] {
        assert_eq!(refused(&project(&[("templates/t.tmpl", unclosed)])).code, Code::TemplateInvalid);
    }
    assert_eq!(refused(&project(&[("templates/t.md", "x")])).code, Code::FileMissing);
    assert_eq!(refused(&one("to: ../a", "x")).code, Code::OutputInvalid);
}

#[test]
fn a_mismatch_is_found_in_named_results_and_rows() {
    let head = "to: a\nsparql:\n  flags: SELECT ?r WHERE { ?p ex:retired ?r } ORDER BY ?r";
    let refusal = refused(&one(head, "\n{% for f in flags %}{% if f.r == \"true\" %}x{% endif %}{% endfor %}"));
    assert_eq!((refusal.code, refusal.place.line), (Code::TypeMismatch, Some(7)), "{refusal}");
    let refusal = refused(&one(&head.replace("to: a", "to: \"{{ r }}\""), "{% if row.r == \"true\" %}x{% endif %}y"));
    assert_eq!(refusal.code, Code::TypeMismatch);
}
