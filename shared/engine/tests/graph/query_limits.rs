//! What is long runs; what would take the optimiser for ever is refused by name.

use crate::support::{on_a_render_stack, parse, select, turtle};
use engine::{Code, Refusal};

fn list(count: usize, by: &str, part: impl Fn(usize) -> String) -> String {
    (0..count).map(part).collect::<Vec<_>>().join(by)
}

/// Bodies of a query over `count` parts, none of which is joined with many others.
fn long(count: usize) -> Vec<(&'static str, String)> {
    vec![
        ("UNION", list(count, " UNION ", |i| format!("{{ ?s :p{i} ?v }}"))),
        (
            "UNION of groups",
            list(count, " UNION ", |i| {
                format!("{{ ?s a :C{i} ; :p{i} ?v . FILTER NOT EXISTS {{ ?v :q{i} ?w . ?w :r ?s }} BIND({i} AS ?o) }}")
            }),
        ),
        (
            "UNION in UNIONs",
            list(count / 10, " UNION ", |i| {
                format!(
                    "{{ {} }}",
                    list(10, " UNION ", |j| format!("{{ ?s :p{i} ?v . ?v :q{j} ?w OPTIONAL {{ ?w :r ?o }} }}"))
                )
            }),
        ),
        (
            "UNION of sub-selects",
            list(count, " UNION ", |i| {
                format!("{{ SELECT ?s (COUNT(*) AS ?v) {{ ?s :p{i} ?x . ?x :q ?y }} GROUP BY ?s }}")
            }),
        ),
        ("paths", format!("?s ({})+ ?v", list(count, "|", |i| format!(":p{i}")))),
        ("FILTER", format!("?s :p ?v {}", list(count, " ", |i| format!("FILTER(?v != {i})")))),
        (
            "FILTER NOT EXISTS",
            format!("?s :p ?v {}", list(count, " ", |i| { format!("FILTER NOT EXISTS {{ ?s :q{i} ?w . ?w :r ?v }}") })),
        ),
        ("||", format!("?s :p ?v FILTER({})", list(count, " || ", |i| format!("?v = {i}")))),
        ("&&", format!("?s :p ?v FILTER({})", list(count, " && ", |i| format!("?v != {i}")))),
        ("IN", format!("?s :p ?v FILTER(?v IN ({}))", list(count, ", ", |i| i.to_string()))),
        ("VALUES", format!("?s :p ?v VALUES ?v {{ {} }}", list(count, " ", |i| i.to_string()))),
        ("BIND", format!("?s :p ?v {}", list(count, " ", |i| format!("BIND(?v AS ?b{i})")))),
        ("MINUS", format!("?s :p ?v {}", list(count, " ", |i| format!("MINUS {{ ?s :q{i} ?w . ?w :r ?v }}")))),
        ("+", format!("?s :p ?v FILTER({} > 0)", list(count, " + ", |_| "?v".to_owned()))),
    ]
}

#[test]
fn what_is_long_runs() {
    let graph = turtle(":a :p 9999 ; :p3 9999 ; :p7 9999 ; a :C7 .");
    for (kind, body) in long(600) {
        let text = format!("SELECT ?s {{ {body} }}");
        let found = on_a_render_stack(|| select(&graph, &text));
        let rows = found.unwrap_or_else(|refusal| panic!("{kind}: {refusal}")).rows.len();
        let expected = match kind {
            "UNION of sub-selects" | "UNION in UNIONs" | "IN" | "VALUES" => 0,
            "UNION" => 2,
            _ => usize::from(kind != "||"),
        };
        assert_eq!(rows, expected, "{kind}");
    }
}

#[test]
fn a_gate_of_many_unions_finds_what_is_missing() {
    // Every fiftieth subject lacks its property.
    let data = list(145, " ", |i| format!(":s{i} a :C{i} ; :p{} 1 .", if i % 50 == 7 { i + 1 } else { i }));
    let branches = list(145, " UNION ", |i| {
        format!("{{ ?s a :C{i} . FILTER NOT EXISTS {{ ?s :p{i} ?v }} BIND(\"p{i}\" AS ?missing) }}")
    });
    let rows = crate::support::rows(&turtle(&data), &format!("SELECT ?s ?missing {{ {branches} }}"));
    assert_eq!(rows, [":s107 p107", ":s57 p57", ":s7 p7"]);
}

fn refusal(body: &str) -> Refusal {
    match on_a_render_stack(|| parse(&turtle(""), &format!("ASK {{ {body} }}"))) {
        Ok(_) => panic!("accepted: {}", body.chars().take(80).collect::<String>()),
        Err(refusal) => refusal,
    }
}

#[test]
fn what_the_optimiser_would_weigh_for_ever_is_refused_by_name() {
    let cases = [
        ("query_patterns_max", list(101, " ", |i| format!("?s :p{i} ?v{i} ."))),
        ("query_patterns_max", format!("?s {} ?o", list(101, "/", |i| format!(":p{i}")))),
        ("query_patterns_max", list(101, " ", |i| format!("{{ ?s :p{i} ?v FILTER(?v > 1) }}"))),
        ("query_patterns_max", list(101, " ", |i| format!("VALUES ?v{i} {{ 1 2 }}"))),
        ("query_patterns_max", format!("?s :p ?o {}", list(100, " ", |i| format!("OPTIONAL {{ ?s :p{i} ?v{i} }}")))),
        ("query_patterns_max", list(101, " ", |i| format!("{{ SELECT ?s {{ ?s :p{i} ?v }} }}"))),
        ("query_patterns_max", format!("FILTER NOT EXISTS {{ {} }}", list(101, " ", |i| format!("?s :p{i} ?v{i} .")))),
        ("query_ordering_steps_max", {
            let group = list(90, " ", |i| format!("?s :p{i} ?v{i} ."));
            list(10, " UNION ", |_| format!("{{ {group} }}"))
        }),
        ("query_ordering_steps_max", {
            list(40, " ", |i| format!("{{ {} }}", list(40, " UNION ", |j| format!("{{ ?s :p{j} ?v{i} }}"))))
        }),
        ("query_depth_max", format!("?s :p ?v {}", list(1_100, " ", |i| format!("BIND(?v AS ?b{i})")))),
    ];
    for (limit, body) in cases {
        let refusal = refusal(&body);
        let shown: String = body.chars().take(60).collect();
        assert_eq!(refusal.code, Code::LimitExceeded, "{shown}: {refusal}");
        assert!(refusal.message.contains(limit), "{shown}: {refusal}");
    }
}
