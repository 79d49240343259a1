//! Templates that would never end, or never stop growing.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use engine::render::Request;
use engine::{Code, Limits, Observer, Project, Refusal, Stage, render};

use crate::support::{HANG, one_rule, run_with};

fn limited(template: &str, limits: &Limits) -> Refusal {
    let started = Instant::now();
    let refusal = run_with(&one_rule(template, "output_file = \"o\"", ""), &[], None, limits).unwrap_err();
    assert!(started.elapsed() < HANG, "took {:?}", started.elapsed());
    refusal
}

fn refused(template: &str, name: &str) -> Refusal {
    let limits = Limits { template_loop_passes_max: 50_000, ..Limits::default() };
    let refusal = limited(template, &limits);
    assert_eq!(refusal.code, Code::LimitExceeded, "{refusal}");
    assert!(refusal.message.contains(name), "{refusal}");
    refusal
}

#[test]
fn loops_inside_loops_end() {
    let range = "range(end=1000)";
    let template = format!("{{% for a in {range} %}}\n{{% for b in {range} %}}x{{% endfor %}}{{% endfor %}}");
    let refusal = refused(&template, "template_loop_passes_max");
    assert_eq!(refusal.place.to_string(), "rule \"list\", templates/list.tera:2:1");
}

#[test]
fn a_range_without_end_is_refused() {
    refused("{% for a in range(end=9999999999) %}{% endfor %}", "template_loop_passes_max");
    let refusal = limited("{% for a in range(end=2, step_by=0) %}{% endfor %}", &Limits::default());
    assert_eq!(refusal.message, "`range(step_by=0)` would never end");
}

#[test]
fn a_macro_that_calls_itself_without_end_is_refused() {
    let refusal = refused("{% macro a() %}\n{{ self::a() }}{% endmacro a %}{{ self::a() }}", "template_depth_max");
    assert_eq!(refusal.place.line, Some(2));
    let nested = "{% if true %}".repeat(40);
    let ends = "{% endif %}".repeat(40);
    let call = "self::a(x=local(iri=self::a(x=local(iri=self::a(x=1)))))";
    refused(
        &format!("{{% macro a(x) %}}{nested}{{{{ {call} }}}}{ends}{{% endmacro a %}}{{{{ self::a(x=1) }}}}"),
        "template_depth_max",
    );
}

#[test]
fn a_macro_that_calls_itself_and_ends_renders() {
    let template = "{% macro down(n) %}{{ n }}{% if n > 0 %}{{ self::down(n=n-1) }}{% endif %}{% endmacro down %}\
                    {{ self::down(n=20) }}";
    let output = run_with(&one_rule(template, "output_file = \"o\"", ""), &[], None, &Limits::default()).unwrap();
    assert!(output.files["o"].starts_with(b"201918"));
}

#[test]
fn a_cycle_of_includes_is_refused_by_name() {
    let mut files = one_rule("{% include \"a.tera\" %}", "output_file = \"o\"", "");
    files.insert("templates/a.tera".into(), b"{% include \"b.tera\" %}".to_vec());
    files.insert("templates/b.tera".into(), b"{% include \"a.tera\" %}".to_vec());
    let refusal = run_with(&files, &[], None, &Limits::default()).unwrap_err();
    assert_eq!(refusal.code, Code::LimitExceeded);
    assert!(refusal.message.ends_with("a.tera → b.tera → a.tera"), "{refusal}");
}

#[test]
fn a_block_that_renders_itself_through_its_parent_is_refused() {
    let mut files =
        one_rule("{% extends \"mid.tera\" %}{% block b %}{{ super() }}{% endblock %}", "output_file = \"o\"", "");
    let twice = "{% extends \"base.tera\" %}{% block b %}{{ super() }}{{ super() }}{% endblock %}";
    files.insert("templates/mid.tera".into(), twice.as_bytes().to_vec());
    files.insert("templates/base.tera".into(), b"{% block b %}{% endblock %}".to_vec());
    let refusal = run_with(&files, &[], None, &Limits::default()).unwrap_err();
    assert_eq!(refusal.code, Code::LimitExceeded);
    assert!(refusal.message.contains("template_depth_max"), "{refusal}");
    let once = "{% extends \"base.tera\" %}{% block b %}<{{ super() }}>{% endblock %}";
    files.insert("templates/mid.tera".into(), once.as_bytes().to_vec());
    files.insert("templates/base.tera".into(), b"{% block b %}base{% endblock %}".to_vec());
    let output = run_with(&files, &[], None, &Limits::default()).unwrap();
    assert_eq!(output.files["o"], b"<base>");
}

#[test]
fn macro_files_that_import_one_another_are_refused() {
    let mut files = one_rule("{% import \"a.tera\" as a %}x", "output_file = \"o\"", "");
    files.insert("templates/a.tera".into(), b"{% import \"b.tera\" as b %}".to_vec());
    files.insert("templates/b.tera".into(), b"{% import \"a.tera\" as a %}".to_vec());
    let refusal = run_with(&files, &[], None, &Limits::default()).unwrap_err();
    assert_eq!(refusal.code, Code::TemplateInvalid);
    assert!(refusal.message.contains("a.tera → b.tera → a.tera"), "{refusal}");
    files.insert("templates/a.tera".into(), b"{% extends \"a.tera\" %}".to_vec());
    assert_eq!(run_with(&files, &[], None, &Limits::default()).unwrap_err().code, Code::TemplateInvalid);
}

#[test]
fn output_that_grows_without_end_is_refused() {
    let limits = Limits { output_file_bytes_max: 100_000, ..Limits::default() };
    for template in [
        "{% for a in range(end=100000) %}{{ name }}{{ name }}{% endfor %}",
        "{% set_global x = \"aaaaaaaaaa\" %}{% for a in range(end=40) %}{% set_global x = x | replace(from=\"a\", to=x) %}{% endfor %}",
        "{% set_global x = \"aaaaaaaaaa\" %}{% for a in range(end=60) %}{% set_global x = x ~ x %}{% endfor %}",
        "{% set_global x = [1] %}{% for a in range(end=60) %}{% set_global x = x | concat(with=x) %}{% endfor %}",
        "{% macro m() %}{% for a in range(end=100000) %}0123456789{% endfor %}{% endmacro m %}{{ self::m() | length }}",
    ] {
        let refusal = limited(template, &limits);
        assert_eq!(refusal.code, Code::LimitExceeded, "{template}: {refusal}");
        assert!(refusal.message.contains("output_file_bytes_max"), "{refusal}");
    }
}

#[test]
fn values_nested_without_end_are_refused_by_name() {
    for template in [
        "{% set_global a = [1] %}{% for n in range(end=100000) %}{% set_global a = [a] %}{% endfor %}",
        "{% set_global a = [1] %}{% for n in range(end=100000) %}{% set b = [a] %}{% for x in [b] %}{% set_global a = x %}{% endfor %}{% endfor %}",
        "{% set_global a = [1] %}{% for n in range(end=100000) %}{% set_global a = a | concat(with=[a]) | slice(start=1) %}{% endfor %}",
        "{% macro m(x) %}{{ self::m(x=[x, 1]) }}{% endmacro m %}{{ self::m(x=[1]) }}",
    ] {
        let limits = Limits { template_depth_max: 10_000, ..Limits::default() };
        let refusal = limited(template, &limits);
        assert_eq!(refusal.code, Code::LimitExceeded, "{template}: {refusal}");
        assert!(refusal.message.contains("template_value_depth_max"), "{template}: {refusal}");
        assert_eq!(refusal.place.line, Some(1), "{refusal}");
    }
    let shallow = "{% set_global a = [1] %}{% for n in range(end=50) %}{% set_global a = [a] %}{% endfor %}x";
    assert!(run_with(&one_rule(shallow, "output_file = \"o\"", ""), &[], None, &Limits::default()).is_ok());
}

#[test]
fn lists_that_double_through_a_loop_are_refused() {
    let limits = Limits { output_file_bytes_max: 100_000, ..Limits::default() };
    let template = "{% set_global a = [1] %}{% for n in range(end=60) %}\
                    {% for x in [a | concat(with=a)] %}{% set_global a = x %}{% endfor %}{% endfor %}";
    let refusal = limited(template, &limits);
    assert!(refusal.message.contains("output_file_bytes_max"), "{refusal}");
}

#[test]
fn a_loop_over_what_is_no_list_is_told_in_the_authors_words() {
    let refusal = run_with(
        &one_rule("{% for k, v in [1] %}x{% endfor %}", "output_file = \"o\"", ""),
        &[],
        None,
        &Limits::default(),
    );
    let refusal = refusal.unwrap_err();
    assert!(refusal.message.contains("an array literal"), "{refusal}");
}

#[test]
fn macros_that_double_are_refused() {
    let limits = Limits { output_file_bytes_max: 100_000, ..Limits::default() };
    let macros: String = (1..30)
        .map(|n| {
            let call = format!("{{{{ self::m{}() }}}}", n - 1);
            format!("{{% macro m{n}() %}}{call}{call}{{% endmacro m{n} %}}")
        })
        .collect();
    let first = "{% macro m0() %}0123456789{% endmacro m0 %}";
    for end in ["{{ self::m29() | length }}", "{% filter upper %}{{ self::m29() }}{% endfilter %}"] {
        let refusal = limited(&format!("{first}{macros}{end}"), &limits);
        assert!(refusal.message.contains("output_file_bytes_max"), "{refusal}");
    }
    // Nested calls hold each text once: what is handed on is not counted again.
    let nested = "{% macro a(x) %}{{ x }}{% endmacro a %}{% macro b(x) %}{{ self::a(x=x) }}{% endmacro b %}\
                  {% for n in range(end=1000) %}{{ self::b(x=name) }}{{ self::b(x=name) }}{% endfor %}";
    let limits = Limits { output_file_bytes_max: 7_000, ..Limits::default() };
    let output = run_with(&one_rule(nested, "output_file = \"o\"", ""), &[], None, &limits).unwrap();
    assert_eq!(output.files["o"].len(), 6_000);
}

#[test]
fn the_time_of_a_template_without_loops_is_limited() {
    let limits = Limits { run_time_max: Duration::from_millis(200), ..Limits::default() };
    let double = "{% set x = x ~ x %}".repeat(20);
    let template = format!("{{% set x = \"ab\" %}}{double}{{{{ x{} }}}}", " | upper".repeat(10_000));
    assert_eq!(limited(&template, &limits).code, Code::TimeExceeded);
}

#[test]
fn the_number_and_size_of_all_files_is_limited() {
    let files = one_rule("x", "output_file = \"{{ name }}\"", "");
    let limits = Limits { output_files_max: 1, ..Limits::default() };
    assert!(run_with(&files, &[], None, &limits).unwrap_err().message.contains("output_files_max"));
    let limits = Limits { output_bytes_max: 1, ..Limits::default() };
    assert!(run_with(&files, &[], None, &limits).unwrap_err().message.contains("output_bytes_max"));
}

#[test]
fn templates_nested_without_end_do_not_end_the_stack() {
    let deep = 100_000;
    for template in [
        format!("{{{{ {}1{} }}}}", "(".repeat(deep), ")".repeat(deep)),
        format!("{{{{ {}1{} }}}}", "[".repeat(deep), "]".repeat(deep)),
        "{% if true %}".repeat(deep),
        format!("{{{{ {}true }}}}", "not ".repeat(deep)),
        format!("{{{{ 1{} }}}}", " + 1".repeat(deep)),
        format!("{{{{ true{} }}}}", " and true".repeat(deep)),
        format!("{{{{ name{} }}}}", ".a".repeat(deep)),
        format!("{{{{ name{} }}}}", "[name".repeat(deep)),
    ] {
        let files = one_rule(&template, "output_file = \"o\"", "");
        let started = Instant::now();
        let result = run_with(&files, &[], None, &Limits::default());
        let head: String = template.chars().take(12).collect();
        assert!(result.is_err(), "{head}");
        assert!(started.elapsed() < HANG, "{head} took {:?}", started.elapsed());
    }
}

#[test]
fn a_long_chain_of_filters_renders() {
    let template = format!("{{{{ name{} }}}}", " | upper".repeat(10_000));
    let output = run_with(&one_rule(&template, "output_file = \"o\"", ""), &[], None, &Limits::default()).unwrap();
    assert_eq!(output.files["o"], b"ANN");
}

#[test]
fn many_tags_with_nested_brackets_are_refused_before_they_are_parsed() {
    let tag = format!("{{{{ {}name{} }}}}", "local(iri=".repeat(6), ")".repeat(6));
    let refusal = refused(&tag.repeat(1_000), "brackets");
    assert_eq!(refusal.place.file.as_deref(), Some("templates/list.tera"));
}

#[test]
fn brackets_at_the_limit_parse() {
    for (open, inner, close) in [("(", "1 == 1", ")"), ("local(iri=", "name", ")"), ("[", "1", "]")] {
        let template = format!("{{{{ {}{inner}{} }}}}", open.repeat(9), close.repeat(9));
        let started = Instant::now();
        let _ = run_with(&one_rule(&template, "output_file = \"o\"", ""), &[], None, &Limits::default());
        assert!(started.elapsed() < HANG, "{open} took {:?}", started.elapsed());
    }
}

#[test]
fn the_time_of_a_run_is_limited() {
    let limits = Limits { run_time_max: Duration::from_millis(50), ..Limits::default() };
    let template =
        "{% for a in range(end=2000) %}{% for b in range(end=2000) %}{% set x = a + b %}{% endfor %}{% endfor %}";
    assert_eq!(limited(template, &limits).code, Code::TimeExceeded);
}

/// Cancels as soon as the first file is being rendered.
#[derive(Default)]
struct CancelsWhileRendering(AtomicBool);

impl Observer for CancelsWhileRendering {
    fn stage(&self, stage: Stage) {
        self.0.fetch_or(stage == Stage::Render, Ordering::Relaxed);
    }

    fn cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

#[test]
fn a_cancelled_run_ends_at_once() {
    let template =
        "{% for a in range(end=2000) %}{% for b in range(end=2000) %}{% set x = a + b %}{% endfor %}{% endfor %}";
    let files = one_rule(template, "output_file = \"o\"", "");
    let limits = Limits::default();
    let project = Project::from_files(files, &limits).unwrap();
    let observer = CancelsWhileRendering::default();
    let started = Instant::now();
    let request = Request { project: &project, ontologies: &[], previous: None, limits: &limits, observer: &observer };
    assert_eq!(render(&request).unwrap_err().code, Code::Cancelled);
    assert!(started.elapsed() < HANG, "took {:?}", started.elapsed());
}
