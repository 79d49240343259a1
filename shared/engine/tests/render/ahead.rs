//! Rules of one file each render on two threads. Files, refusals and limits do not
//! depend on it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use engine::render::Request;
use engine::{Code, Limits, Project, Silent};

use crate::support::{PEOPLE, PEOPLE_QUERY, files, refused, run, text};

/// Rules named `r0`, `r1`, … with a template each, over the same people.
fn project(templates: &[&str]) -> BTreeMap<String, Vec<u8>> {
    let mut toml = "[project]\nname = \"people\"\n[ontology]\nsource = \"people.ttl\"\n".to_owned();
    let mut list =
        vec![("people.ttl".to_owned(), PEOPLE.to_owned()), ("people.rq".to_owned(), PEOPLE_QUERY.to_owned())];
    for (at, template) in templates.iter().enumerate() {
        write!(
            toml,
            "[[generation.rules]]\nname = \"r{at}\"\nquery = {{ file = \"people.rq\" }}\n\
             template = {{ file = \"t{at}.tera\" }}\noutput_file = \"o{at}\"\n"
        )
        .unwrap();
        list.push((format!("t{at}.tera"), (*template).to_owned()));
    }
    list.push(("ggen.toml".to_owned(), toml));
    let list: Vec<(&str, &str)> = list.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    files(&list)
}

/// Takes so long that the rules behind it have rendered, or failed, before.
const SLOW: &str = "{% for i in range(end=200000) %}{% if i == 7 %}slow{% endif %}{% endfor %}";
const FINE: &str = "{% for r in results %}{{ r.name }} {{ r.age }};{% endfor %}";
const FAULTY: &str = "{% for r in results %}{{ r.nmae }}{% endfor %}";

#[test]
fn each_rule_has_its_own_file() {
    let output = run(&project(&[SLOW, FINE, FINE, SLOW, FINE])).unwrap();
    for (at, expected) in ["slow", "Ann 71;Bob 7;", "Ann 71;Bob 7;", "slow", "Ann 71;Bob 7;"].into_iter().enumerate() {
        assert_eq!(text(&output, &format!("o{at}")), expected, "{at}");
    }
}

#[test]
fn the_first_refusal_of_the_manifest_is_told_whichever_thread_meets_one_first() {
    let slow_fault = format!("{SLOW}{FAULTY}");
    for _ in 0..5 {
        let refusal = refused(&project(&[FINE, &slow_fault, FAULTY, FINE, FAULTY]));
        assert_eq!((refusal.code, refusal.place.rule.as_deref()), (Code::TemplateFailed, Some("r1")), "{refusal}");
    }
}

#[test]
fn a_check_tells_the_faults_of_all_rules_in_their_order() {
    let slow_fault = format!("{SLOW}{FAULTY}");
    let limits = Limits::default();
    let project = Project::from_files(project(&[&slow_fault, FINE, FAULTY, FAULTY]), &limits).unwrap();
    let request = Request { project: &project, ontologies: &[], previous: None, limits: &limits, observer: &Silent };
    let rules: Vec<Option<String>> = engine::check(&request).into_iter().map(|found| found.place.rule).collect();
    assert_eq!(rules, ["r0", "r2", "r3"].map(|rule| Some(rule.to_owned())));
}

#[test]
fn limits_of_a_file_are_counted_for_each_file() {
    // Two files of so many passes each, and the limit is for one.
    let mut limits = Limits { template_loop_passes_max: 250_000, ..Limits::default() };
    let files = project(&[SLOW, SLOW, SLOW]);
    let render = |limits: &Limits| {
        let project = Project::from_files(files.clone(), limits).unwrap();
        engine::render(&Request { project: &project, ontologies: &[], previous: None, limits, observer: &Silent })
    };
    assert_eq!(render(&limits).unwrap().files.len(), 3);
    limits.template_loop_passes_max = 150_000;
    let refusal = render(&limits).unwrap_err();
    assert_eq!((refusal.code, refusal.place.rule.as_deref()), (Code::LimitExceeded, Some("r0")), "{refusal}");
}
