//! `before`, `after` and `skip_if` as maps.

use std::collections::BTreeMap;

use engine::{Code, Refusal};

use crate::support::{files, refused, run, text};

const ROUTES: &str = "routes! {\n    get /a;\n    get /b;\n    post /b;\n}\n\n// end\n";

fn project(head: &str) -> BTreeMap<String, Vec<u8>> {
    let template = format!("---\nto: routes.rs\ninject: true\n{head}\n---\n    NEW;\n");
    files(&[
        ("ggen.toml", "[project]\nname = \"p\"\n[templates]\ndir = \"templates\"\n"),
        ("templates/t.tmpl", &template),
        ("routes.rs", ROUTES),
    ])
}

/// The number of the line that the new one became, 1-based.
fn line_of(head: &str) -> Option<usize> {
    let output = run(&project(head)).unwrap_or_else(|refusal| panic!("{head}: {refusal}"));
    text(&output, "routes.rs").lines().position(|line| line == "    NEW;").map(|at| at + 1)
}

fn refusal_of(head: &str) -> Refusal {
    refused(&project(head))
}

#[test]
fn each_part_of_the_map_has_its_meaning() {
    for (head, line) in [
        ("after: { pattern: 'get /' }", 3),
        ("after: { pattern: 'get /', occurrence: last }", 4),
        ("after: { pattern: 'get /', occurrence: nth, index: 2 }", 4),
        ("before: { pattern: 'get /', occurrence: nth }", 2),
        ("before: { pattern: 'post', occurrence: unique }", 4),
        ("before: { pattern: '}', matcher: exact }", 5),
        ("before: { pattern: 'get /b;', matcher: exact, trim: true }", 3),
        ("after: { pattern: 'GET /B', case_sensitive: false }", 4),
        ("after:\n  pattern: '^\\s+(get|post) /\\w+;$'\n  matcher: regex\n  occurrence: last", 5),
        ("after: { pattern: \"get /b;\\n    post /b;\", scope: file }", 5),
        ("before: { pattern: '(?s)get.*post', matcher: regex, scope: file }", 2),
        ("before: { pattern: '// {{ \"end\" }}', scope: auto }", 7),
    ] {
        assert_eq!(line_of(head), Some(line), "{head}");
    }
}

#[test]
fn lines_are_not_put_in_where_skip_if_finds_its_pattern() {
    for (skip_if, skips) in [
        ("{ pattern: 'post /b' }", true),
        ("{ pattern: '^post', matcher: regex }", false),
        ("{ pattern: '^post', matcher: regex, scope: line }", false),
        ("{ pattern: '^post', matcher: regex, scope: line, trim: true }", true),
        ("{ pattern: 'POST', case_sensitive: false }", true),
        ("{ pattern: 'get', occurrence: nth, index: 3 }", false),
        ("{ pattern: 'put' }", false),
        ("''", false),
    ] {
        let head = format!("after: routes!\nskip_if: {skip_if}");
        assert_eq!(line_of(&head).is_none(), skips, "{skip_if}");
    }
}

#[test]
fn what_is_not_there_or_not_unique_is_refused_where_the_pattern_stands() {
    for (head, line, message) in [
        ("after: { pattern: put }", 4, "the file has no line that contains \"put\", which `after` asks for"),
        ("before:\n  pattern: '^get'\n  matcher: regex", 5, "the file has no line that matches \"^get\""),
        ("after: { pattern: get, occurrence: unique }", 4, "the file has several: line 2 and line 3"),
        (
            "after: { pattern: get, occurrence: nth, index: 3 }",
            4,
            "number 3 of each line that contains \"get\"; the file has 2",
        ),
        ("after: end\nskip_if: { pattern: get, occurrence: unique }", 5, "`skip_if` asks for the only text"),
        ("after: { pattern: 'q*', matcher: regex, scope: file }", 4, "matches the empty text"),
        ("after: { pattern: '{{ \"(\" }}', matcher: regex }", 4, "no regular expression"),
    ] {
        let refusal = refusal_of(head);
        assert_eq!(refusal.place.line, Some(line), "{refusal}");
        assert_eq!(refusal.place.file.as_deref(), Some("templates/t.tmpl"), "{refusal}");
        assert!(refusal.message.contains(message), "{refusal}");
        assert!(refusal.expected.is_some(), "{refusal}");
    }
}

#[test]
fn a_map_that_says_nothing_is_refused_before_anything_renders() {
    for (map, says) in [
        ("{ matcher: regex }", "`pattern` is missing"),
        ("{ pattern: '' }", "the pattern of `after` is empty"),
        ("{ pattern: x, matcher: glob }", "the matcher of `after` is \"glob\""),
        ("{ pattern: x, scope: word }", "the scope of `after` is \"word\""),
        ("{ pattern: x, occurrence: all }", "the occurrence of `after` is \"all\""),
        ("{ pattern: x, occurrence: nth, index: 0 }", "the index of `after` is 0"),
        ("{ pattern: x, flags: i }", "the key `flags` is not known"),
        ("{ pattern: '(', matcher: regex }", "no regular expression: unclosed group"),
        ("[x]", "a text, or a map with a pattern"),
    ] {
        let mut project = project(&format!("after: {map}"));
        project.remove("routes.rs");
        let refusal = refused(&project);
        assert_eq!((refusal.code, refusal.place.line), (Code::TemplateInvalid, Some(4)), "{map}: {refusal}");
        assert!(refusal.message.contains(says), "{map}: {refusal}");
    }
    let large = "{ pattern: '\\w{999}{99}', matcher: regex }";
    assert_eq!(refusal_of(&format!("after: {large}")).code, Code::LimitExceeded);
}

#[test]
fn spots_that_have_no_effect_are_told() {
    for (head, says) in [
        ("inject: true\nbefore: x\nafter: routes!", "`after` has no effect beside `before`"),
        ("inject: false\nat_line: 3", "`at_line` has no effect without inject: true"),
    ] {
        let template = format!("---\nto: routes.rs\nforce: true\n{head}\n---\nnew");
        let mut project = project("");
        project.insert("templates/t.tmpl".into(), template.into_bytes());
        project.insert("routes.rs".into(), b"x\n".to_vec());
        let output = run(&project).unwrap();
        assert_eq!(output.warnings[0].code, "spot_without_effect");
        assert_eq!((output.warnings[0].message.as_str(), output.warnings[0].place.line.is_some()), (says, true));
    }
}
