//! The same project, the same bytes; and nothing put into a template shows.

use std::thread;

use engine::archive::{pack, unpack};
use engine::{Code, Limits, Project};
use proptest::prelude::*;
use tera::{Context, Tera};

use crate::support::{PEOPLE, PEOPLE_QUERY, one_rule, rendered, run};

/// Whitespace control, loops, conditions, macros, filter sections, raw text.
const TEMPLATES: [&str; 9] = [
    " {%- for i in [1, 2] -%} \n {{ i }} {%- endfor -%} \n x",
    "a {% for i in [1, 2] %} {{- i -}} {% if i == 1 -%} one {%- elif i == 2 %} two {% else -%} no {%- endif %}\n{% endfor %} b",
    "{#- c -#} {% set a = \"q\" ~ 1 ~ 1.0 -%} {{ a }}{% raw -%} {{ a }} {%- endraw %} .",
    "{% macro m(a, b=2) -%} {% for i in range(end=b) %}{{ a }}{{ i }},{% endfor %} {%- endmacro m %}\n[{{ self::m(a=\"x\") }}|{{ self::m(a=\"y\", b=1) | upper }}]",
    "{% set t = \"bc\" %}{% filter upper -%} a {% for c in t %}{{ c }} {% endfor %}{%- endfilter %}",
    "{% for i in [] %}x{% else %} none {% endfor %}{% for i in range(end=9) %}{% if i == 2 %}{% continue %}{% endif %}{% if i == 4 %}{% break %}{% endif %}{{ i }}{% endfor %}",
    "{% set l = [1, \"a\" ~ \"b\"] %}{{ l | join(sep=\"-\") }}{% if \"a\" ~ \"\" %}yes{% endif %}{% if not \"x\" ~ \"y\" == \"xy\" %}no{% endif %}",
    "{% set_global t = 0 %}{% for i in [1, 2, 3] %}{% set_global t = t + i %}{% endfor %}{{ t }}{{ 7 / 2 }}{{ 6 / 2 }}{{ 1.50 }}",
    "{{ [1, 2] }}{{ \"é\" | length }}{% if \"a\" in [\"a\" ~ \"\"] %}in{% endif %}{{ undefined_one | default(value=[1] | concat(with=2)) }}",
];

fn plain(template: &str) -> Option<String> {
    let mut tera = Tera::default();
    tera.autoescape_on(Vec::new());
    tera.add_raw_template("t", template).ok()?;
    tera.render("t", &Context::new()).ok()
}

#[test]
fn what_is_put_into_a_template_never_shows() {
    for template in TEMPLATES {
        let plain = plain(template).unwrap_or_else(|| panic!("not a template: {template}"));
        assert_eq!(rendered(template).unwrap(), plain, "{template}");
    }
}

/// Pieces that fit together in any order.
fn piece() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("text ".to_owned()),
        Just(" \n ".to_owned()),
        Just("{{ 1 ~ \"a\" }}".to_owned()),
        Just("{{- [1, 2] | length -}}".to_owned()),
        Just("{# c #}".to_owned()),
        Just("{%- raw %} {{ x }} {% endraw -%}".to_owned()),
        Just("{% set v = \"x\" ~ 2 -%}".to_owned()),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let body = prop::collection::vec(inner, 0..4).prop_map(|parts| parts.concat());
        let dash = || prop_oneof![Just(""), Just("-")];
        prop_oneof![
            (body.clone(), dash(), dash())
                .prop_map(|(b, l, r)| format!("{{%{l} for i in [1, 2] {r}%}}{b}{{%{r} endfor {l}%}}")),
            (body.clone(), body.clone(), dash(), dash())
                .prop_map(|(a, b, l, r)| format!("{{%{l} if 1 == 2 {r}%}}{a}{{%{r} else {l}%}}{b}{{% endif {r}%}}")),
            (body, dash(), dash())
                .prop_map(|(b, l, r)| format!("{{%{l} filter upper {r}%}}{b}{{%{l} endfilter {r}%}}")),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_template_renders_as_by_tera_alone(parts in prop::collection::vec(piece(), 1..5)) {
        let template = format!("|{}|", parts.concat());
        // A filter section may not hold conditions inside loops everywhere: what
        // Tera itself does not parse is none of our business.
        if let Some(plain) = plain(&template) {
            prop_assert_eq!(rendered(&template).unwrap(), plain);
        }
    }

    #[test]
    fn the_order_of_triples_does_not_matter(seed in any::<u64>()) {
        let triple = |n: u64| format!("[] ex:name \"n{}\" ; ex:age {} ; ex:retired {} .\n", n % 40, n % 7, n.is_multiple_of(2));
        let ontology = |order: Vec<u64>| {
            let mut files = one_rule("{% for r in results %}{{ r.iri }} {{ r.name }} {{ r.age }}\n{% endfor %}", "output_file = \"o\"", "");
            let body: String = order.into_iter().map(triple).collect();
            files.insert("people.ttl".into(), format!("@prefix ex: <http://example.org/> .\n{body}").into_bytes());
            let unordered = PEOPLE_QUERY.replace(" ORDER BY ?name", "");
            files.insert("people.rq".into(), unordered.into_bytes());
            files
        };
        let forward: Vec<u64> = (0..40).collect();
        let mut shuffled = forward.clone();
        shuffled.sort_by_key(|n| n.wrapping_mul(seed | 1).rotate_left(17));
        let expected = run(&ontology(forward)).unwrap().files;
        prop_assert_eq!(run(&ontology(shuffled)).unwrap().files, expected);
    }
}

#[test]
fn a_templates_construct_gives_no_label_that_differs_from_run_to_run() {
    let construct = |new: &str| {
        rendered(&format!(
            "{{% for t in sparql(query=\"CONSTRUCT {{ {new} ex:is ?o }} WHERE {{ ?s ex:name ?o }}\") %}}{{{{ t.subject }}}}{{% endfor %}}"
        ))
    };
    for new in ["[]", "_:new"] {
        let refusal = construct(new).unwrap_err();
        assert_eq!(refusal.code, Code::CapabilityRefused, "{refusal}");
    }
    assert_eq!(construct("?s").unwrap(), "http://example.org/Annhttp://example.org/Bob");
    let mut files = one_rule(
        "{% for t in sparql(query=\"CONSTRUCT { ?b ex:is 1 } WHERE { ?s ex:has ?b }\") %}{{ t.subject }}{% endfor %}",
        "output_file = \"o\"",
        "",
    );
    let node = [PEOPLE.as_bytes(), b"ex:Ann ex:has [ ex:of 1 ] ."].concat();
    files.insert("people.ttl".into(), node);
    assert_eq!(run(&files).unwrap().files["o"], b"_:b0");
}

/// Documents of both kinds that are read by statements and lines, with blank
/// nodes; enough of them for every stage to take its time.
#[test]
fn any_number_of_threads_renders_the_same_bytes() {
    let template = "{% for r in results %}{{ r.iri }} {{ r.age }} {{ r.near }}\n{% endfor %}";
    let mut files = one_rule(template, "output_file = \"o\"", "");
    let mut turtle = "@prefix ex: <http://example.org/> .\n".to_owned();
    let mut lines = String::new();
    for n in 0..400 {
        turtle +=
            &format!("ex:p{n} ex:name \"n{}\" ; ex:age {} ; ex:near [ ex:of ex:p{} ] .\n", n % 9, n % 7, n * 7 % 400);
        lines += &format!("<http://example.org/p{n}> <http://example.org/knows> _:b{} .\n", n % 20);
    }
    files.insert("people.ttl".into(), turtle.into_bytes());
    files.insert("more.nt".into(), lines.into_bytes());
    let manifest = String::from_utf8(files["ggen.toml"].clone()).unwrap();
    let manifest = manifest.replace("source = \"people.ttl\"", "source = \"people.ttl\"\nimports = [\"more.nt\"]");
    files.insert("ggen.toml".into(), manifest.into_bytes());
    let query = "PREFIX ex: <http://example.org/>\nSELECT ?iri ?age ?near WHERE { ?iri ex:age ?age ; ex:near/ex:of ?other ; ex:knows ?near . ?other ex:age ?age }";
    files.insert("people.rq".into(), query.into());
    let expected = run(&files).unwrap().files;
    assert!(expected["o"].len() > 1_000);
    for threads in [1, 2, 8] {
        thread::scope(|scope| {
            let runs: Vec<_> = (0..threads).map(|_| scope.spawn(|| run(&files).unwrap().files)).collect();
            for run in runs {
                assert_eq!(run.join().unwrap(), expected, "{threads} at once");
            }
        });
    }
}

#[test]
fn a_packed_output_unpacks_to_itself_and_packs_to_the_same_bytes() {
    let files = one_rule("x", "output_file = \"o\"", "");
    let limits = Limits::default();
    let zip = pack(&files).unwrap();
    assert_eq!(unpack(&zip, &limits).unwrap(), files);
    assert_eq!(pack(&unpack(&zip, &limits).unwrap()).unwrap(), zip);
    assert_eq!(Project::from_zip(&zip, &limits).unwrap().name(), "people");
}
