//! Which files of the templates folder run.

use std::collections::BTreeMap;

use engine::{Code, Output};

use crate::support::{files, refused, run, text};

fn project(templates: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let mut list = vec![("ggen.toml", "[project]\nname = \"p\"\n[templates]\ndir = \"templates\"\n")];
    list.extend_from_slice(templates);
    files(&list)
}

fn warnings(output: &Output) -> Vec<(&str, &str)> {
    let told = output.warnings.iter();
    told.map(|warning| (warning.code.as_str(), warning.place.file.as_deref().unwrap_or_default())).collect()
}

#[test]
fn a_page_with_a_head_of_its_own_is_included_whole() {
    let page = "---\ntitle: Terms\nlayout: page\n---\n# Terms\n";
    let resource = "---\napiVersion: v1\nkind: Namespace\n---\nkind: Secret\n";
    let output = run(&project(&[
        ("templates/pages/terms.md", page),
        ("templates/k8s.yaml", resource),
        ("templates/a.tmpl", "---\nto: docs/a.md\n---\n{% include \"pages/terms.md\" %}"),
        ("templates/b.tera", "---\nto: deploy.yaml\n---\n{% include \"k8s.yaml\" %}"),
    ]))
    .unwrap();
    assert_eq!(output.files.keys().collect::<Vec<_>>(), ["deploy.yaml", "docs/a.md"]);
    assert_eq!((text(&output, "docs/a.md").as_str(), text(&output, "deploy.yaml").as_str()), (page, resource));
    assert_eq!(warnings(&output), []);
}

#[test]
fn a_tera_file_runs_in_the_place_of_the_tmpl_file_of_its_name() {
    let output = run(&project(&[
        ("templates/x/a.rs.tmpl", "---\nto: a\n---\nold"),
        ("templates/x/a.rs.tera", "---\nto: a\n---\nnew"),
        ("templates/y/a.rs.tmpl", "---\nto: b\n---\nother folder"),
    ]))
    .unwrap();
    assert_eq!((text(&output, "a").as_str(), text(&output, "b").as_str()), ("new", "other folder"));
    assert_eq!(warnings(&output), [("template_replaced", "templates/x/a.rs.tmpl")]);
}

#[test]
fn a_part_of_the_same_name_replaces_no_template() {
    let output = run(&project(&[
        ("templates/page.tera", "{% macro title() %}T{% endmacro title %}"),
        ("templates/page.tmpl", "---\nto: a\n---\n{% import \"page.tera\" as page %}{{ page::title() }}"),
    ]))
    .unwrap();
    assert_eq!(text(&output, "a"), "T");
    assert_eq!(warnings(&output), []);
}

#[test]
fn what_does_not_begin_with_its_head_is_passed_over_and_named() {
    let output = run(&project(&[
        ("templates/blank.tmpl", "\n---\nto: blank\n---\nx"),
        ("templates/bare.tera", "to: bare\n"),
        ("templates/page.j2", "---\nto: page\n---\nx"),
        ("templates/mark.tmpl", "\u{feff}---\nto: mark\n---\nx"),
    ]))
    .unwrap();
    assert_eq!(output.files.keys().collect::<Vec<_>>(), ["mark"]);
    let passed_over = |file| ("template_passed_over", file);
    let expected = ["templates/bare.tera", "templates/blank.tmpl", "templates/page.j2"].map(passed_over);
    assert_eq!(warnings(&output), expected);
    // As ggen does: with nothing left to run, nothing is written.
    let output = run(&project(&[("templates/blank.tmpl", "\n---\nto: blank\n---\nx")])).unwrap();
    assert_eq!((output.files.len(), warnings(&output).len()), (0, 1));
}

#[test]
fn a_body_from_another_file_is_no_template_passed_over() {
    let output =
        run(&project(&[("templates/a.tmpl", "---\nto: a\nfrom: body.tera\n---\n"), ("templates/body.tera", "body")]))
            .unwrap();
    assert_eq!((text(&output, "a").as_str(), warnings(&output).len()), ("body", 0));
}

#[test]
fn an_empty_body_writes_an_empty_file() {
    let output = run(&project(&[
        ("templates/a.tmpl", "---\nto: pkg/__init__.py\n---\n"),
        ("templates/b.tmpl", "---\nto: logs/.gitkeep\n---\n{% if false %}x{% endif %}"),
        ("templates/c.tmpl", "---\nto: blank\n---\n\n \n"),
        ("templates/d.tmpl", "---\nto: none\nskip_empty: true\n---\n\n"),
    ]))
    .unwrap();
    let written: Vec<_> = output.files.iter().map(|(path, bytes)| (path.as_str(), bytes.len())).collect();
    assert_eq!(written, [("blank", 3), ("logs/.gitkeep", 0), ("pkg/__init__.py", 0)]);
}

#[test]
fn keys_that_change_no_text_are_read() {
    let head = "to: a\nenvelope: urn:e\nreceipt_generation: 3\ncanonical_identity:\n  form: rdfc1\n  digest: { algo: blake3, domain: d }";
    let output = run(&project(&[("templates/a.tmpl", &format!("---\n{head}\n---\nx"))])).unwrap();
    assert_eq!((text(&output, "a").as_str(), warnings(&output).len()), ("x", 0));
}

#[test]
fn an_unattended_template_may_replace_nothing() {
    let of = |head: &str| project(&[("templates/a.tmpl", &format!("---\nto: a\n{head}\n---\nx"))]);
    assert_eq!(text(&run(&of("unattended_write_eligible: true\nunless_exists: true")).unwrap(), "a"), "x");
    assert_eq!(text(&run(&of("unattended_write_eligible: false")).unwrap(), "a"), "x");
    let refusal = refused(&of("force: true\nunattended_write_eligible: true"));
    assert_eq!((refusal.code, refusal.place.line), (Code::TemplateInvalid, Some(4)), "{refusal}");
    assert!(refusal.expected.unwrap().contains("unless_exists: true"));
}
