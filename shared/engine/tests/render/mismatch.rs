//! Comparisons across kinds are named before anything renders.

use engine::{Code, Refusal};

use crate::support::{one_rule, refused, rendered, run, text};

fn found(template: &str) -> Refusal {
    let refusal = refused(&one_rule(template, "output_file = \"o\"", ""));
    assert_eq!(refusal.code, Code::TypeMismatch, "{template}: {refusal}");
    refusal
}

#[test]
fn a_boolean_compared_with_text_is_named_with_line_expression_and_mend() {
    let refusal = found("start\n{% for r in results %}\n{% if r.retired == \"true\" %}x{% endif %}\n{% endfor %}");
    assert_eq!(
        refusal.to_string(),
        "type_mismatch: rule \"list\", templates/list.tera:3:7: `r.retired == \"true\"` puts a boolean against text \
         and is never true (expected both sides of one kind (a boolean is true, a number is 1, text is \"true\"), \
         or values = \"lexical\" in [generation])"
    );
}

#[test]
fn every_way_to_a_column_is_followed() {
    for template in [
        "{% if retired == 'true' %}x{% endif %}",
        "{% if row.retired != \"true\" %}x{% endif %}",
        "{% if row[\"retired\"] == \"true\" %}x{% endif %}",
        "{% if results[0].retired == \"true\" %}x{% endif %}",
        "{% if results.0.age == \"71\" %}x{% endif %}",
        "{% set r = results | first %}{% if r.retired == \"true\" %}x{% endif %}",
        "{% for r in results | sort(attribute=\"name\") %}{% if r.age == \"7\" %}x{% endif %}{% endfor %}",
        "{% for k, rs in results | group_by(attribute=\"name\") %}{% for r in rs %}{{ r.age == \"7\" }}{% endfor %}{% endfor %}",
        "{% set flag = row.retired %}{% if flag == \"true\" %}x{% endif %}",
        "{% if true %}{% elif row.retired == \"true\" %}x{% endif %}",
        "{% if row.retired | default(value=false) == \"true\" %}x{% endif %}",
        "{% if not row.retired == \"true\" %}x{% endif %}",
        "{% if \"true\" == row.retired and name == \"Ann\" %}x{% endif %}",
        "{{ results | filter(attribute=\"retired\", value=\"true\") | length }}",
        "{% set flags = results | map(attribute=\"retired\") %}{% if \"true\" in flags %}x{% endif %}",
        "{% if row.retired in [\"true\", \"yes\"] %}x{% endif %}",
        "{% if \"x\" ~ row.retired == \"xtrue\" %}x{% endif %}",
        "{% if row.name == 1 %}x{% endif %}",
        "{% if row.name == true %}x{% endif %}",
        "{% if row.age == row.name %}x{% endif %}",
        "{% set q = sparql(query=\"SELECT ?r WHERE { ?p ex:retired ?r } ORDER BY ?r\") %}{% for x in q %}{% if x.r == \"true\" %}x{% endif %}{% endfor %}",
        "{% for x in sparql(query=\"SELECT ?r WHERE { ?p ex:retired ?r } ORDER BY ?r\") %}{% if x.r == \"true\" %}x{% endif %}{% endfor %}",
        "{% macro m(flag) %}{% if flag == \"true\" %}x{% endif %}{% endmacro m %}{{ self::m(flag=retired) }}",
    ] {
        found(template);
    }
}

#[test]
fn a_mismatch_in_a_macro_or_include_is_named_there() {
    let mut files = one_rule("{% import \"m.tera\" as m %}{% include \"i.tera\" %}", "output_file = \"o\"", "");
    files.insert("templates/m.tera".into(), b"{% macro a() %}{{ 1 }}{% endmacro a %}\n{% macro m(f) %}\n{{ 1 }}{% if f == \"true\" %}x{% endif %}{% endmacro m %}".to_vec());
    files.insert("templates/i.tera".into(), b"\n{% if retired == \"true\" %}x{% endif %}".to_vec());
    let refusal = refused(&files);
    assert_eq!(refusal.place.to_string(), "rule \"list\", templates/i.tera:2:7");
    files.insert("templates/i.tera".into(), b"".to_vec());
    files.insert("templates/list.tera".into(), b"{% import \"m.tera\" as m %}{{ m::m(f=retired) }}".to_vec());
    let refusal = refused(&files);
    assert_eq!(refusal.place.to_string(), "rule \"list\", templates/m.tera:3:14");
}

#[test]
fn right_templates_are_not_refused() {
    for template in [
        "{% if row.retired %}x{% endif %}{{ name }}",
        "{% if row.retired == true %}x{% endif %}{{ name }}",
        "{% if row.age == 71 and row.age < 100 %}x{% endif %}",
        "{% if row.name == \"true\" or row.name == \"1\" %}y{% endif %}{{ name }}",
        "{% if row.retired == \"true\" or row.retired == true %}x{% endif %}",
        "{% if row.retired == true or row.retired == \"true\" %}x{% endif %}",
        "{% if row.retired in [\"true\", true] %}x{% endif %}",
        "{% if row.retired | as_str == \"true\" %}x{% endif %}",
        "{{ name ~ row.age }}",
        "{% set v = retired %}{% set v = \"true\" %}{% if v == \"true\" %}x{% endif %}",
        "{% if row.nick | default(value=\"none\") == \"none\" %}x{% endif %}",
        "{% for name in [\"a\", \"b\"] %}{% if name == \"a\" %}x{% endif %}{% endfor %}",
        "{% for r in results %}{% if loop.index == 1 %}x{% endif %}{% endfor %}",
        "{% macro m(a, b=\"x\") %}{% if b == \"x\" %}{{ a }}{% endif %}{% endmacro m %}{{ self::m(a=retired) }}",
    ] {
        let rendered = rendered(template);
        assert!(rendered.is_ok(), "{template}: {}", rendered.unwrap_err());
    }
}

#[test]
fn a_column_of_text_and_booleans_is_only_wrong_for_text_that_means_a_boolean() {
    let query = "SELECT ?name (IF(?age > 18, ?retired, \"unknown\") AS ?state) WHERE { ?p ex:name ?name ; ex:age ?age ; ex:retired ?retired } ORDER BY ?name";
    let mut files = one_rule("{% if row.state == \"unknown\" %}x{% endif %}y", "output_file = \"{{ name }}\"", "");
    files.insert("people.rq".into(), query.as_bytes().to_vec());
    assert_eq!(text(&run(&files).unwrap(), "Bob"), "xy");
    files.insert("templates/list.tera".into(), b"{% if row.state == \"true\" %}x{% endif %}y".to_vec());
    assert_eq!(refused(&files).code, Code::TypeMismatch);
}

#[test]
fn lexical_values_turn_the_check_around() {
    let files = |template: &str| {
        let mut files = one_rule(template, "output_file = \"o\"", "");
        let toml = String::from_utf8(files["ggen.toml"].clone()).unwrap();
        files.insert(
            "ggen.toml".into(),
            toml.replace("[[gen", "[generation]\nvalues = \"lexical\"\n[[gen").into_bytes(),
        );
        files
    };
    assert_eq!(text(&run(&files("{% if retired == \"true\" %}x{% endif %}")).unwrap(), "o"), "x");
    let refusal = refused(&files("{% if retired == true %}x{% endif %}"));
    assert_eq!(refusal.code, Code::TypeMismatch);
    assert!(refusal.expected.unwrap().contains("values = \"typed\""));
}

/// `m0` calls `m1` and so on; the last compares.
fn chain(length: usize) -> String {
    let last = format!("{{% macro m{length}(f) %}}{{% if f == \"true\" %}}x{{% endif %}}{{% endmacro m{length} %}}");
    let calls =
        (0..length).map(|n| format!("{{% macro m{n}(f) %}}{{{{ self::m{}(f=f) }}}}{{% endmacro m{n} %}}", n + 1));
    format!("{}{last}{{{{ self::m0(f=retired) }}}}", calls.collect::<String>())
}

#[test]
fn a_mismatch_is_found_as_deep_as_templates_render() {
    found(&chain(9));
    found(&chain(40));
}

#[test]
fn a_macro_that_calls_itself_is_looked_at_once_for_the_same_kinds() {
    let template = "{% macro m(n, f) %}{% if n > 0 %}{{ self::m(n=n - 1, f=f) }}{% endif %}{% endmacro m %}\
                    {{ self::m(n=3, f=retired) }}x";
    let output = run(&one_rule(template, "output_file = \"o\"", "")).unwrap();
    assert_eq!(output.warnings, []);
}

#[test]
fn a_check_that_gives_up_says_so_by_name() {
    // Each macro calls the next twice, with kinds of one argument that differ.
    const LEVELS: usize = 14;
    let list = |one: &dyn Fn(usize) -> String| (0..LEVELS).map(one).collect::<Vec<_>>().join(", ");
    let arguments = list(&|at| format!("a{at}"));
    let call = |level: usize, kind: &str| {
        let passed = list(&|at| if at == level { format!("a{at}={kind}") } else { format!("a{at}=a{at}") });
        format!("{{{{ self::m{}({passed}) }}}}", level + 1)
    };
    let twice =
        |n: usize| format!("{{% macro m{n}({arguments}) %}}\n{}{}{{% endmacro m{n} %}}", call(n, "1"), call(n, "true"));
    let macros: String = (0..LEVELS).map(twice).collect();
    let first = list(&|at| format!("a{at}=name"));
    let last = format!("{{% macro m{LEVELS}({arguments}) %}}x{{% endmacro m{LEVELS} %}}");
    let template = format!("{macros}{last}{{{{ self::m0({first}) }}}}");
    let output = run(&one_rule(&template, "output_file = \"o\"", "")).unwrap();
    let [warning] = output.warnings.as_slice() else { panic!("{:?}", output.warnings) };
    assert_eq!(warning.code, "types_not_checked");
    assert!(warning.message.contains("10000 bodies"), "{}", warning.message);
    assert_eq!(warning.place.file.as_deref(), Some("templates/list.tera"));
    assert!(warning.place.line.is_some());
}
