//! What a rule of one file sees at the top level of its template.

use std::collections::BTreeMap;

use engine::{Code, Output};

use crate::support::{one_rule, refused, run, text};

/// Ann and Bob, of whom only Ann has a nickname.
fn people(template: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = one_rule(template, "output_file = \"o\"", "");
    let ontology = "@prefix ex: <http://example.org/> . ex:a ex:name \"Ann\" ; ex:nick \"A\" . ex:b ex:name \"Bob\" .";
    let query = "SELECT ?name ?nick WHERE { ?p ex:name ?name OPTIONAL { ?p ex:nick ?nick } } ORDER BY ?name";
    files.insert("people.ttl".into(), ontology.as_bytes().to_vec());
    files.insert("people.rq".into(), query.as_bytes().to_vec());
    files
}

fn rendered(template: &str) -> (String, Vec<String>) {
    let output: Output = run(&people(template)).unwrap();
    (text(&output, "o"), output.warnings.iter().map(|warning| warning.code.clone()).collect())
}

#[test]
fn the_first_row_is_there_as_row_and_by_its_columns() {
    assert_eq!(rendered("{{ row.name }} {{ name }}"), ("Ann Ann".to_owned(), vec![]));
    // Also where the template loops over rows by that name.
    let (text, _) = rendered("{{ row.name }}:{% for row in results %}{{ row.name }},{% endfor %}");
    assert_eq!(text, "Ann:Ann,Bob,");
}

#[test]
fn a_column_that_a_row_lacks_is_absent_at_the_top_level() {
    for template in [
        "{{ nick | default(value=\"none\") }}",
        "{{ row.nick | default(value=\"none\") }}",
        "{% if nick %}{{ nick }}{% else %}none{% endif %}",
        "{% if name == \"Bob\" %}{% elif nick %}{{ nick }}{% else %}none{% endif %}",
    ] {
        assert_eq!(rendered(template), ("none".to_owned(), vec!["partial_column".to_owned()]), "{template}");
    }
}

#[test]
fn a_template_that_only_renders_with_the_first_rows_value_has_it_and_says_so() {
    for template in ["{{ nick }}", "{{ row.nick }}"] {
        assert_eq!(rendered(template), ("A".to_owned(), vec!["partial_column".to_owned()]), "{template}");
    }
    let refusal = refused(&people("{{ nick }}{{ nack }}"));
    assert_eq!((refusal.code, refusal.message.contains("nack")), (Code::TemplateFailed, true), "{refusal}");
}

/// What a template sets itself is its own, whatever the first row has by that name.
#[test]
fn a_variable_that_the_template_sets_first_is_none_of_the_rows() {
    for set in ["set", "set_global"] {
        let begin = format!("{{# c #}}{{% {set} other = 1 %}} {{%- {set} nick = \"mine\" -%}}");
        assert_eq!(rendered(&format!("{begin}{{{{ nick }}}}")), ("mine".to_owned(), vec![]));
        let looped = "{% for r in results %}{{ nick }}{% set_global nick = r.name %}{% endfor %}";
        assert_eq!(rendered(&format!("{begin}{looped}")), ("mineAnn".to_owned(), vec![]));
    }
    let late = rendered("{{ nick | default(value=\"none\") }}{% set nick = \"mine\" %}");
    assert_eq!(late, ("none".to_owned(), vec!["partial_column".to_owned()]));
    let from_row = rendered("{% set nick = nick | default(value=\"none\") %}{{ nick }}");
    assert_eq!(from_row, ("none".to_owned(), vec!["partial_column".to_owned()]));
}

#[test]
fn the_first_rows_value_does_not_leak_into_rows_that_lack_it() {
    let nick = "{% if row.nick %}{{ row.nick }}{% else %}-{% endif %}";
    let template = format!("{{% for row in results %}}{nick}{{% endfor %}}");
    assert_eq!(rendered(&template), ("A-".to_owned(), vec![]));
    let refusal = refused(&people("{% for row in results %}{{ row.nick }}{% endfor %}"));
    assert_eq!(refusal.code, Code::TemplateFailed, "{refusal}");
}

#[test]
fn what_reads_no_such_column_is_not_warned_of() {
    let (_, warnings) = rendered("nick {% for person in results %}{{ person.name }}{% endfor %}{# nick #}");
    assert_eq!(warnings, [""; 0]);
}
