//! Files that are there already: what stays of them, and what is refused.

use std::collections::BTreeMap;

use engine::{Code, Limits, Output, Refusal};

use crate::support::{files, one_rule, refused, run, run_with, text};

/// A rule for `o` with `template` and `mode`, in a project that holds `o`.
fn uploaded(template: &str, mode: &str, earlier: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut files = one_rule(template, &format!("output_file = \"o\"\nmode = \"{mode}\""), "");
    files.insert("o".into(), earlier.to_vec());
    files
}

/// A template of the front matter form in a project that holds `o`.
fn front(head: &str, body: &str, earlier: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let template = format!("---\nto: o\n{head}\n---\n{body}");
    let mut files = files(&[
        ("ggen.toml", "[project]\nname = \"p\"\n[templates]\ndir = \"templates\"\n"),
        ("templates/t.tmpl", &template),
    ]);
    files.insert("o".into(), earlier.to_vec());
    files
}

fn codes(output: &Output) -> Vec<&str> {
    output.warnings.iter().map(|warning| warning.code.as_str()).collect()
}

fn place(refusal: &Refusal) -> (Option<&str>, Option<&str>, Option<u32>) {
    (refusal.place.rule.as_deref(), refusal.place.file.as_deref(), refusal.place.line)
}

#[test]
fn mode_create_keeps_a_file_of_the_project_and_says_so() {
    let output = run(&uploaded("new", "Create", b"mine")).unwrap();
    assert_eq!(text(&output, "o"), "mine");
    assert_eq!(codes(&output), ["kept_earlier"]);
    assert_eq!(output.warnings[0].place.to_string(), "rule \"list\", o");
    let output = run(&uploaded("same", "Create", b"same")).unwrap();
    assert_eq!((text(&output, "o"), codes(&output)), ("same".to_owned(), vec![]));
    assert_eq!(text(&run(&uploaded("new", "Overwrite", b"mine")).unwrap(), "o"), "new");
}

#[test]
fn a_merged_file_keeps_its_line_ends() {
    let earlier = "// head\r\n<<<<<<< GENERATED\r\nold\r\n=======\r\nmine\r\n>>>>>>> MANUAL\r\n// tail";
    let output = run(&uploaded("a\nb", "Merge", earlier.as_bytes())).unwrap();
    assert_eq!(text(&output, "o"), earlier.replace("old", "a\r\nb"));
}

#[test]
fn lines_are_injected_with_the_ends_of_the_file() {
    let output = run(&front("inject: true\nafter: one", "x\ny\n", b"one\r\ntwo\r\n")).unwrap();
    assert_eq!(text(&output, "o"), "one\r\nx\r\ny\r\ntwo\r\n");
}

#[test]
fn a_file_that_is_not_utf_8_is_refused_by_name() {
    for files in [uploaded("x", "Merge", b"ok\xff\n"), front("inject: true", "x", b"ok\xff\n")] {
        let refusal = refused(&files);
        assert_eq!((refusal.code, refusal.place.file.as_deref()), (Code::OutputInvalid, Some("o")), "{refusal}");
        assert!(refusal.message.contains("not UTF-8: byte 3"), "{refusal}");
    }
    // What stays whole may hold any bytes.
    let kept = run(&uploaded("x", "Create", b"\xff")).unwrap();
    assert_eq!(kept.files["o"], b"\xff");
    let kept = run(&front("unless_exists: true", "x", b"\xff")).unwrap();
    assert_eq!(kept.files["o"], b"\xff");
}

#[test]
fn a_marker_in_what_is_merged_is_refused_at_once_with_rule_file_and_line() {
    for line in ["=======", "  ======= ", "<<<<<<< GENERATED", ">>>>>>> MANUAL of mine"] {
        let first = one_rule(&format!("a\n{line}\nb"), "output_file = \"o\"\nmode = \"Merge\"", "");
        let refusal = refused(&first);
        assert_eq!(refusal.code, Code::OutputInvalid, "{refusal}");
        assert_eq!(place(&refusal), (Some("list"), Some("templates/list.tera"), Some(2)), "{refusal}");
    }
    // Put together by the template, the line stands in the output only.
    let made = one_rule("a\nb\n{{ \"===\" ~ \"====\" }}", "output_file = \"o\"\nmode = \"Merge\"", "");
    assert_eq!(place(&refused(&made)), (Some("list"), Some("o"), Some(3)));
    // Another rule's template may hold such a line.
    let other = "[[generation.rules]]\nname = \"a\"\nquery = { file = \"people.rq\" }\n\
                 template = { file = \"a.tera\" }\noutput_file = \"p\"\n";
    let mut both = one_rule("\n{{ \"=======\" }}", "output_file = \"o\"\nmode = \"Merge\"", other);
    both.insert("a.tera".into(), b"=======\n".to_vec());
    assert_eq!(place(&refused(&both)), (Some("list"), Some("o"), Some(2)));
    let underlined = one_rule("Title\n========\n", "output_file = \"o\"\nmode = \"Merge\"", "");
    assert!(run(&underlined).is_ok());
    assert!(run(&one_rule("a\n=======\n", "output_file = \"o\"", "")).is_ok());
}

#[test]
fn a_merged_file_without_markers_is_replaced_with_a_warning() {
    let output = run(&uploaded("new", "Merge", b"all mine\n")).unwrap();
    assert!(text(&output, "o").starts_with("<<<<<<< GENERATED\nnew\n"));
    assert_eq!(codes(&output), ["merge_unmarked"]);
    assert_eq!(codes(&run(&uploaded("new", "Merge", b"\n")).unwrap()), [""; 0]);
}

#[test]
fn other_content_is_only_replaced_with_force() {
    let refusal = refused(&front("skip_empty: true", "new", b"mine"));
    assert_eq!(refusal.code, Code::OutputInvalid, "{refusal}");
    assert_eq!(place(&refusal), (None, Some("templates/t.tmpl"), Some(2)), "{refusal}");
    assert!(refusal.message.contains("force") && refusal.expected.unwrap().contains("unless_exists"));
    assert_eq!(text(&run(&front("force: true", "new", b"mine")).unwrap(), "o"), "new");
    assert_eq!(text(&run(&front("skip_empty: true", "same", b"same")).unwrap(), "o"), "same");
    assert_eq!(text(&run(&front("unless_exists: true", "new", b"mine")).unwrap(), "o"), "mine");

    let mut project = front("skip_empty: true", "new", b"");
    project.remove("o");
    let previous = files(&[("o", "of the run before")]);
    let refusal = run_with(&project, &[], Some(&previous), &Limits::default()).unwrap_err();
    assert_eq!(refusal.code, Code::OutputInvalid, "{refusal}");
}
