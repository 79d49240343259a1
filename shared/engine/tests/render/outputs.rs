//! Where output goes, and what of an earlier one stays.

use engine::{Code, Limits};

use crate::support::{files, one_rule, refused, run, run_with, text};

#[test]
fn output_lies_under_the_output_directory() {
    let mut files = one_rule("x", "output_file = \"./a//b.txt\"", "");
    let toml = String::from_utf8(files["ggen.toml"].clone()).unwrap();
    files.insert(
        "ggen.toml".into(),
        toml.replace("[[gen", "[generation]\noutput_dir = \"src/gen/\"\n[[gen").into_bytes(),
    );
    assert_eq!(run(&files).unwrap().files.keys().collect::<Vec<_>>(), ["src/gen/a/b.txt"]);
}

#[test]
fn paths_that_leave_the_output_directory_are_refused() {
    for path in ["../x", "/etc/passwd", "C:/x", "a/../../x", "a\\\\b", "a\\u0007b", "d/"] {
        let refusal = refused(&one_rule("x", &format!("output_file = \"{path}\""), ""));
        assert_eq!(refusal.code, Code::OutputInvalid, "{path}: {refusal}");
        assert_eq!((refusal.place.file.as_deref(), refusal.place.line), (Some("ggen.toml"), Some(11)));
    }
    let refusal = refused(&one_rule("x", "output_file = \"{{ '../' ~ name }}\"", ""));
    assert_eq!(refusal.code, Code::OutputInvalid);
}

#[test]
fn two_writers_of_one_path_are_both_named() {
    let refusal = refused(&one_rule("x", "output_file = \"{{ name | truncate(length=0, end=\\\"same\\\") }}\"", ""));
    assert_eq!(refusal.message, "\"same\" is written twice: by rule \"list\", row 1 and by rule \"list\", row 2");
    let second =
        "[[generation.rules]]\nname = \"again\"\nquery = { file = \"people.rq\" }\ntemplate = { inline = \"y\" }\n";
    let refusal = refused(&one_rule("x", "output_file = \"o\"", &format!("{second}output_file = \"./o\"\n")));
    assert!(refusal.message.contains("rule \"list\" and by rule \"again\""), "{refusal}");
    let refusal = refused(&one_rule("x", "output_file = \"o\"", &format!("{second}output_file = \"o/p\"\n")));
    assert_eq!(refusal.code, Code::OutputInvalid);
    let output = run(&one_rule("x", "output_file = \"o\"", &format!("{second}output_file = \"O\"\n"))).unwrap();
    assert_eq!(output.warnings.iter().map(|w| w.code.as_str()).collect::<Vec<_>>(), ["case_collision"]);
}

#[test]
fn empty_output_is_refused_unless_there_are_no_rows_and_skip_empty_is_set() {
    let refusal = refused(&one_rule("{% if false %}x{% endif %}", "output_file = \"o\"", ""));
    assert_eq!(refusal.code, Code::OutputInvalid);
    let mut files = one_rule("x", "output_file = \"o\"\nskip_empty = true", "");
    files.insert("people.rq".into(), b"SELECT ?s WHERE { ?s a ex:Robot } ORDER BY ?s".to_vec());
    assert!(run(&files).unwrap().files.is_empty());
}

#[test]
fn a_rendering_without_text_is_skipped_where_the_rule_says_so() {
    let files =
        one_rule("{% if name == \"Ann\" %}x{% endif %}\n", "output_file = \"{{ name }}\"\nskip_empty = true", "");
    assert_eq!(run(&files).unwrap().files.keys().collect::<Vec<_>>(), ["Ann"]);
}

#[test]
fn a_path_per_row_without_rows_is_warned_of() {
    let mut files = one_rule("x", "output_file = \"{{ name }}\"", "");
    files.insert("people.rq".into(), b"SELECT ?name WHERE { ?s ex:nick ?name } ORDER BY ?name".to_vec());
    let output = run(&files).unwrap();
    assert!(output.files.is_empty());
    assert_eq!((output.warnings[0].code.as_str(), output.warnings[0].place.line), ("no_rows", Some(11)));
}

#[test]
fn a_guard_that_does_not_hold_skips_its_rule() {
    let output = run(&one_rule("x", "output_file = \"o\"\nwhen = \"ASK { ?s a ex:Robot }\"", "")).unwrap();
    assert!(output.files.is_empty());
}

#[test]
fn inference_runs_in_order_and_reaches_the_rules() {
    let inference = "[[inference.rules]]\nname = \"second\"\norder = 2\nconstruct = \"CONSTRUCT { ?p ex:name 'c' } WHERE { ?p a ex:B }\"\n\
                     [[inference.rules]]\nname = \"first\"\norder = 1\nconstruct = \"CONSTRUCT { ex:x a ex:B ; ex:age 1 ; ex:retired false } WHERE {}\"\n\
                     [[inference.rules]]\nname = \"never\"\norder = 3\nwhen = \"ASK { ex:y a ex:B }\"\nconstruct = \"CONSTRUCT { ex:z a ex:B } WHERE {}\"\n";
    let output =
        run(&one_rule("{% for r in results %}{{ r.name }} {% endfor %}", "output_file = \"o\"", inference)).unwrap();
    assert_eq!(text(&output, "o"), "Ann Bob c ");
    assert_eq!(output.triples, 12);
}

#[test]
fn what_was_generated_before_stays_replaced_or_merged_as_the_mode_says() {
    let previous = files(&[("o", "<<<<<<< GENERATED\nold\n=======\nmine\n>>>>>>> MANUAL\n")]);
    let with = |mode: &str| {
        let files = one_rule("new", &format!("output_file = \"o\"\n{mode}"), "");
        text(&run_with(&files, &[], Some(&previous), &Limits::default()).unwrap(), "o")
    };
    assert_eq!(with(""), "<<<<<<< GENERATED\nold\n=======\nmine\n>>>>>>> MANUAL\n");
    assert_eq!(with("mode = \"Overwrite\""), "new");
    assert_eq!(with("mode = \"Merge\""), "<<<<<<< GENERATED\nnew\n=======\nmine\n>>>>>>> MANUAL\n");
}

#[test]
fn work_in_the_uploaded_file_comes_before_the_earlier_output() {
    let previous = files(&[("o", "<<<<<<< GENERATED\nold\n=======\nold work\n>>>>>>> MANUAL\n")]);
    let mut project = one_rule("new", "output_file = \"o\"\nmode = \"Merge\"", "");
    project.insert("o".into(), b"<<<<<<< GENERATED\nold\n=======\nnew work\n>>>>>>> MANUAL\n".to_vec());
    let output = run_with(&project, &[], Some(&previous), &Limits::default()).unwrap();
    assert_eq!(text(&output, "o"), "<<<<<<< GENERATED\nnew\n=======\nnew work\n>>>>>>> MANUAL\n");
}

#[test]
fn no_unsafe_and_validate_syntax_look_at_the_output() {
    let policy = "[validation]\nno_unsafe = true\n";
    let refusal = refused(&one_rule("fn a() {\n unsafe { b() } }", "output_file = \"o.rs\"", policy));
    assert_eq!(
        (refusal.code, refusal.place.file.as_deref(), refusal.place.line),
        (Code::ValidationFailed, Some("o.rs"), Some(2))
    );
    let policy = "[validation]\nvalidate_syntax = true\n";
    for (path, bad, good) in [
        ("o.json", "{\n\"a\": }", "{}"),
        ("o.toml", "\na = ", "a = 1"),
        ("o.yaml", "a: 1\nb: [", "a: &x [1, {b: no}]\nc: *x\n---\n- second"),
        ("o.YML", "\n\"a", "a:\n  - b\n"),
        ("o.ttl", "\n<a> <b> .", "<a> a <http://e.org/b> ."),
        ("o.nt", "\n<a> <b> <c> .", "<http://e.org/a> <http://e.org/b> \"c\" ."),
        ("o.nq", "\n<http://e.org/a> .", "<http://e.org/a> <http://e.org/b> \"c\" <http://e.org/g> ."),
        ("o.trig", "\n<g> { <a> <b> }}", "<g> { <a> <b> <c> }"),
        ("o.jsonld", "{\n\"@id\": [ }", "{\"@id\": \"http://e.org/a\", \"http://e.org/b\": 1}"),
        ("o.xml", "<a>\n<b></a>", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e \"x\">]><a b=\"&e;\"><b/></a>"),
        ("o.svg", "<svg/>\n<svg/>", "<svg/>"),
    ] {
        let refusal = refused(&one_rule(bad, &format!("output_file = \"{path}\""), policy));
        assert_eq!(
            (refusal.code, refusal.place.file.as_deref(), refusal.place.line),
            (Code::ValidationFailed, Some(path), Some(2)),
            "{refusal}"
        );
        let output = run(&one_rule(good, &format!("output_file = \"{path}\""), policy));
        assert_eq!(output.unwrap_or_else(|refusal| panic!("{refusal}")).warnings, [], "{path}");
    }
    let output = run(&one_rule("fn a() {}", "output_file = \"o.rs\"", policy)).unwrap();
    assert_eq!(output.warnings[0].code, "syntax_not_checked");
}

#[test]
fn names_that_not_every_system_can_write_are_warned_of() {
    for (path, unportable) in [
        ("a?b", true),
        ("src/aux.rs", true),
        ("com1", true),
        ("x.", true),
        ("src/command.rs", false),
        ("auxiliary", false),
    ] {
        let output = run(&one_rule("x", &format!("output_file = \"{path}\""), "")).unwrap();
        let codes: Vec<_> = output.warnings.iter().map(|warning| warning.code.as_str()).collect();
        assert_eq!(codes.contains(&"unportable_path"), unportable, "{path}");
    }
}

#[test]
fn documents_too_large_or_deep_to_check_are_warned_of_or_refused_and_never_end_the_stack() {
    let policy = "[validation]\nvalidate_syntax = true\n";
    for (path, open, close) in [
        ("o.json", "[", "]"),
        ("o.yaml", "[", "]"),
        ("o.toml", "a = [", "]"),
        ("o.xml", "<a>", "</a>"),
        ("o.yml", "- ", ""),
    ] {
        let deep = format!("{}{}", open.repeat(200_000), close.repeat(200_000));
        match run(&one_rule(&deep, &format!("output_file = \"{path}\""), policy)) {
            // Their parsers do not recurse.
            Ok(output) if ["o.json", "o.xml"].contains(&path) => assert_eq!(output.warnings, []),
            Ok(output) => {
                let codes: Vec<_> = output.warnings.iter().map(|warning| warning.code.as_str()).collect();
                assert_eq!(codes, ["syntax_not_checked"], "{path}");
            }
            Err(refusal) => assert_eq!(refusal.code, Code::ValidationFailed, "{path}: {refusal}"),
        }
    }
    let many = format!("<a>{}</a>", "<b/>".repeat(1_000_001));
    let output = run(&one_rule(&many, "output_file = \"o.xml\"", policy)).unwrap();
    assert_eq!(output.warnings[0].code, "syntax_not_checked");
}
