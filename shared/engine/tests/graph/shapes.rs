//! SHACL Core: each kind of constraint finds what breaks it, and only that.

use crate::support::{HANG, load, turtle, within};
use engine::graph::Graph;
use engine::query::Budget;
use engine::shapes::{Severity, Violation, validate};
use engine::{Code, Limits, Observer, Refusal, Silent};
use std::time::{Duration, Instant};

fn shapes(body: &str) -> Graph {
    let head = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix : <http://example.com/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . ";
    load("shapes.ttl", &format!("{head}{body}")).unwrap()
}

fn check(data: &Graph, shapes: &Graph) -> Result<Vec<Violation>, Refusal> {
    within(&Limits::default(), |budget| validate(data, shapes, budget))
}

/// The focus nodes that break `constraint`, put on `:p` of `:good` and `:bad`.
fn broken(data: &str, constraint: &str) -> Vec<String> {
    let shape =
        format!(":Shape a sh:NodeShape ; sh:targetNode :good , :bad ; sh:property [ sh:path :p ; {constraint} ] .");
    let found = check(&turtle(data), &shapes(&shape)).unwrap_or_else(|refusal| panic!("{refusal}"));
    let mut nodes: Vec<String> = found.into_iter().map(|violation| violation.focus_node).collect();
    nodes.dedup();
    nodes
}

/// What breaks `sh:property [ sh:path :p ; … ]` of `:a`: values and components' names.
fn values(data: &str, property: &str) -> Vec<(String, String)> {
    let shape = format!(":Shape a sh:NodeShape ; sh:targetNode :a ; sh:property [ sh:path :p ; {property} ] .");
    let found = check(&turtle(data), &shapes(&shape)).unwrap_or_else(|refusal| panic!("{refusal}"));
    let name =
        |component: &str| component.trim_end_matches("ConstraintComponent>").rsplit('#').next().map(str::to_owned);
    found.iter().map(|one| (one.value.clone().unwrap_or_default(), name(&one.component).unwrap_or_default())).collect()
}

#[test]
fn lengths_are_counted_in_characters() {
    // 2, 3 and 4 characters of 6, 9 and 12 bytes.
    let data = ":a :p \"首都\" , \"首都圏\" , \"首都圏内\"@ja , \"été\" .";
    let short = values(data, "sh:minLength 3");
    assert_eq!(short, [("\"首都\"".to_owned(), "MinLength".to_owned())]);
    let long = values(data, "sh:maxLength 3");
    assert_eq!(long, [("\"首都圏内\"@ja".to_owned(), "MaxLength".to_owned())]);
    assert_eq!(values(data, "sh:minLength 2 ; sh:maxLength 4"), []);
    // Beside a constraint for which the validator looks at the node as well.
    let both = values(data, "sh:maxLength 4 ; sh:maxCount 3");
    assert_eq!(both, [(String::new(), "MaxCount".to_owned())]);
    // Of values of values, and of whoever is only asked.
    let deeper = ":a :p :b . :b :q \"üü\" .";
    assert_eq!(values(deeper, "sh:property [ sh:path :q ; sh:maxLength 2 ]"), []);
    assert_eq!(values(deeper, "sh:property [ sh:path :q ; sh:minLength 3 ]").len(), 1);
    assert_eq!(values(deeper, "sh:node [ sh:property [ sh:path :q ; sh:maxLength 2 ] ]"), []);
    // An IRI has a length, a blank node has none.
    assert_eq!(values(":a :p [] .", "sh:maxLength 100").len(), 1);
    assert_eq!(values(":a :p <http://e.org/ä> .", "sh:minLength 14 ; sh:maxLength 14"), []);
}

#[test]
fn numbers_of_every_type_are_compared_by_value() {
    let integers = [
        "integer",
        "byte",
        "short",
        "int",
        "long",
        "unsignedByte",
        "unsignedShort",
        "unsignedInt",
        "unsignedLong",
        "nonNegativeInteger",
        "positiveInteger",
        "decimal",
        "double",
        "float",
    ];
    for (of_value, of_bound) in integers.iter().flat_map(|one| integers.map(|other| (*one, other))) {
        let typed = |number: &str, datatype: &str| format!("\"{number}\"^^xsd:{datatype}");
        let (data, bound) = (format!(":a :p {} .", typed("7", of_value)), |number| typed(number, of_bound));
        let prefixed = format!("@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . {data}");
        assert_eq!(values(&prefixed, &format!("sh:minInclusive {}", bound("7"))), [], "{of_value} {of_bound}");
        assert_eq!(values(&prefixed, &format!("sh:maxExclusive {}", bound("8"))), [], "{of_value} {of_bound}");
        assert_eq!(values(&prefixed, &format!("sh:minExclusive {}", bound("7"))).len(), 1, "{of_value} {of_bound}");
        assert_eq!(values(&prefixed, &format!("sh:maxInclusive {}", bound("6"))).len(), 1, "{of_value} {of_bound}");
    }
    let typed = |value: &str| format!("@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . :a :p {value} .");
    for (value, constraint, breaks) in [
        ("\"INF\"^^xsd:double", "sh:minInclusive 5", false),
        ("\"INF\"^^xsd:double", "sh:maxInclusive 5", true),
        ("\"-INF\"^^xsd:float", "sh:maxInclusive -5.5", false),
        ("1e300", "sh:minExclusive 1", false),
        ("100000000000000000000000000000000", "sh:minExclusive 1", false),
        // Nothing is in a range that it cannot be compared with.
        ("\"NaN\"^^xsd:double", "sh:maxInclusive 5", true),
        ("\"300\"^^xsd:byte", "sh:minInclusive 5", true),
        ("\"7\"", "sh:minInclusive 5", true),
        ("7", "sh:maxInclusive \"INF\"^^xsd:double", false),
        ("7", "sh:maxExclusive \"-INF\"^^xsd:double", true),
        (
            "\"2024-01-02T00:00:00Z\"^^xsd:dateTimeStamp",
            "sh:minInclusive \"2024-01-01T00:00:00Z\"^^xsd:dateTime",
            false,
        ),
        (
            "\"2024-01-01T01:00:00+02:00\"^^xsd:dateTimeStamp",
            "sh:minInclusive \"2024-01-01T00:00:00Z\"^^xsd:dateTimeStamp",
            true,
        ),
    ] {
        assert_eq!(values(&typed(value), constraint).len(), usize::from(breaks), "{value}, {constraint}");
        // What another shape asks is asked the same way.
        let nested = values(&typed(value), &format!("sh:not [ {constraint} ]"));
        assert_eq!(nested.len(), usize::from(!breaks), "{value}, not {constraint}");
    }
}

#[test]
fn every_kind_of_core_constraint_finds_what_breaks_it() {
    let cases = [
        (":good :p 1 . :bad :q 1 .", "sh:minCount 1"),
        (":good :p 1 . :bad :p 1 , 2 .", "sh:maxCount 1"),
        (":good :p 1 . :bad :p \"1\" .", "sh:datatype xsd:integer"),
        (":good :p 1 . :bad :p \"x\"^^xsd:integer .", "sh:datatype xsd:integer"),
        (":good :p :x . :x a :C . :bad :p :y .", "sh:class :C"),
        (":good :p :x . :bad :p 1 .", "sh:nodeKind sh:IRI"),
        (":good :p 5 . :bad :p 4 .", "sh:minInclusive 5"),
        (":good :p 6 . :bad :p 5 .", "sh:minExclusive 5"),
        (":good :p 5 . :bad :p 6 .", "sh:maxInclusive 5"),
        (":good :p 4 . :bad :p 5 .", "sh:maxExclusive 5"),
        (":good :p \"abc\" . :bad :p \"ab\" .", "sh:minLength 3"),
        (":good :p \"abc\" . :bad :p \"abcd\" .", "sh:maxLength 3"),
        (":good :p \"abc\" . :bad :p \"xbc\" .", "sh:pattern \"^a\""),
        (":good :p \"ABC\" . :bad :p \"xbc\" .", "sh:pattern \"^a\" ; sh:flags \"i\""),
        (":good :p \"a\"@en . :bad :p \"a\"@de .", "sh:languageIn ( \"en\" )"),
        (":good :p \"a\"@en , \"b\"@de . :bad :p \"a\"@en , \"b\"@en .", "sh:uniqueLang true"),
        (":good :p 1 ; :q 1 . :bad :p 1 ; :q 2 .", "sh:equals :q"),
        (":good :p 1 ; :q 2 . :bad :p 1 ; :q 1 .", "sh:disjoint :q"),
        (":good :p 1 ; :q 2 . :bad :p 2 ; :q 1 .", "sh:lessThan :q"),
        (":good :p 1 ; :q 1 . :bad :p 2 ; :q 1 .", "sh:lessThanOrEquals :q"),
        (":good :p 1 . :bad :p 2 .", "sh:not [ sh:hasValue 2 ]"),
        (":good :p 5 . :bad :p 15 .", "sh:and ( [ sh:minInclusive 1 ] [ sh:maxInclusive 9 ] )"),
        (":good :p 5 . :bad :p 15 .", "sh:or ( [ sh:datatype xsd:string ] [ sh:maxInclusive 9 ] )"),
        (":good :p 15 . :bad :p 5 .", "sh:xone ( [ sh:minInclusive 1 ] [ sh:maxInclusive 9 ] )"),
        (":good :p :x . :x :r 1 . :bad :p :y .", "sh:node [ sh:property [ sh:path :r ; sh:minCount 1 ] ]"),
        (":good :p :x . :x :r 1 . :bad :p :y .", "sh:property [ sh:path :r ; sh:minCount 1 ]"),
        (":good :p :x . :x a :C . :bad :p :y .", "sh:qualifiedValueShape [ sh:class :C ] ; sh:qualifiedMinCount 1"),
        (
            ":good :p :y . :y a :D . :bad :p :x , :z . :x a :C . :z a :C .",
            "sh:qualifiedValueShape [ sh:class :C ] ; sh:qualifiedMaxCount 1",
        ),
        (":good :p 1 , 2 . :bad :p 1 .", "sh:hasValue 2"),
        (":good :p 1 . :bad :p 3 .", "sh:in ( 1 2 )"),
    ];
    for (data, constraint) in cases {
        let nodes = broken(data, constraint);
        let direct = ["<http://example.com/bad>".to_owned()];
        // A nested property shape has the value as its focus node.
        let nested = ["<http://example.com/y>".to_owned()];
        assert!(nodes == direct || nodes == nested, "{constraint}: {nodes:?}");
    }
    let closed = shapes(
        ":S a sh:NodeShape ; sh:targetNode :good , :bad ; sh:closed true ;
         sh:ignoredProperties ( :r ) ; sh:property [ sh:path :p ] .",
    );
    let found = check(&turtle(":good :p 1 ; :r 1 . :bad :p 1 ; :q 2 ."), &closed).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].focus_node, "<http://example.com/bad>");
}

#[test]
fn every_kind_of_target_and_path_is_followed() {
    let data = turtle(
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
         :Sub rdfs:subClassOf :C . :a a :Sub . :b :knows :c . :d a :E . :E a rdfs:Class .",
    );
    let focus = |target: &str| -> Vec<String> {
        let shape = shapes(&format!(":S a sh:NodeShape ; {target} ; sh:property [ sh:path :no ; sh:minCount 1 ] ."));
        check(&data, &shape).unwrap().into_iter().map(|found| found.focus_node).collect()
    };
    assert_eq!(focus("sh:targetClass :C"), ["<http://example.com/a>"]);
    assert_eq!(focus("sh:targetNode :z"), ["<http://example.com/z>"]);
    assert_eq!(focus("sh:targetSubjectsOf :knows"), ["<http://example.com/b>"]);
    assert_eq!(focus("sh:targetObjectsOf :knows"), ["<http://example.com/c>"]);
    let data = turtle(":a :p :b . :b :p :c . :c :q 1 . :x :q 2 .");
    for (path, expected) in [
        ("( :p :p :q )", 0),
        ("( [ sh:zeroOrMorePath :p ] :q )", 0),
        ("( [ sh:oneOrMorePath :p ] :q )", 0),
        ("( :p [ sh:zeroOrOnePath :p ] :q )", 0),
        ("[ sh:alternativePath ( :q :p ) ]", 0),
        ("[ sh:inversePath :p ]", 1),
    ] {
        let shape =
            shapes(&format!(":S a sh:NodeShape ; sh:targetNode :a ; sh:property [ sh:path {path} ; sh:minCount 1 ] ."));
        assert_eq!(check(&data, &shape).unwrap().len(), expected, "{path}");
    }
}

#[test]
fn a_violation_says_what_where_and_why_in_the_same_order_each_time() {
    let data = turtle(":b a :C ; :p 5 . :a a :C .");
    let shape = shapes(
        ":S a sh:NodeShape ; sh:targetClass :C ; sh:property :P , :Q .
         :P sh:path :p ; sh:minCount 1 ; sh:message \"fehlt\"@de , \"is missing\"@en .
         :Q sh:path :p ; sh:maxInclusive 3 ; sh:severity sh:Warning .",
    );
    let found = check(&data, &shape).unwrap();
    let iri = |name: &str| Some(format!("<http://example.com/{name}>"));
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].severity, Severity::Violation);
    assert_eq!(found[0].message, "is missing");
    assert_eq!(Some(found[0].focus_node.clone()), iri("a"));
    assert_eq!(found[0].source_shape, iri("P"));
    assert!(found[0].path.as_deref().is_some_and(|path| path.contains("http://example.com/p")));
    assert_eq!(found[1].severity, Severity::Warning);
    assert_eq!(found[1].value.as_deref(), Some("\"5\"^^<http://www.w3.org/2001/XMLSchema#integer>"));
    assert!(found[1].message.contains("MaxInclusive"), "{}", found[1].message);
    for _ in 0..20 {
        assert_eq!(check(&data, &shape).unwrap(), found);
    }
}

#[test]
fn shapes_that_run_code_are_refused_by_name() {
    for (name, body) in [
        (
            "sh:sparql",
            ":S a sh:NodeShape ; sh:targetNode :a ; sh:sparql [ sh:select \"SELECT $this { SERVICE <http://example.com/> {} }\" ] .",
        ),
        ("sh:js", ":S a sh:NodeShape ; sh:targetNode :a ; sh:js [ sh:jsFunctionName \"f\" ] ."),
        ("sh:rule", ":S a sh:NodeShape ; sh:targetNode :a ; sh:rule [ sh:order 1 ] ."),
    ] {
        let refusal = check(&turtle(""), &shapes(body)).unwrap_err();
        assert_eq!(refusal.code, Code::CapabilityRefused, "{refusal}");
        assert!(refusal.message.contains(name), "{refusal}");
    }
    // An import is a statement like any other: nothing is fetched, nothing fails.
    let body = "<http://example.com/o> <http://www.w3.org/2002/07/owl#imports> <http://example.com/none> .";
    assert_eq!(check(&turtle(""), &shapes(body)).unwrap(), []);
}

#[test]
fn malformed_shapes_are_refused() {
    for body in [
        ":S a sh:NodeShape ; sh:targetNode :a ; sh:property [ sh:minCount 1 ] .",
        ":S a sh:NodeShape ; sh:targetNode :a ; sh:property [ sh:path ( ) ; sh:minCount 1 ] .",
        ":S a sh:NodeShape ; sh:targetNode :a ; sh:property [ sh:path :p ; sh:minCount \"x\" ] .",
        ":S a sh:NodeShape ; sh:targetNode :a ; sh:property [ sh:path :p ; sh:in :notAList ] .",
    ] {
        let refusal = check(&turtle(":a :p 1 ."), &shapes(body)).unwrap_err();
        assert_eq!(refusal.code, Code::OntologyInvalid, "{body}: {refusal}");
    }
}

#[test]
fn a_long_validation_ends_with_its_time() {
    struct Impatient;
    impl Observer for Impatient {
        fn cancelled(&self) -> bool {
            true
        }
    }
    // A chain, and for each of its nodes everything that follows.
    let chain: String = (0..20_000).map(|i| format!(":n{i} a :C ; :next :n{} . ", i + 1)).collect();
    let data = turtle(&chain);
    let shape = shapes(
        ":S a sh:NodeShape ; sh:targetClass :C ; sh:property [ sh:path [ sh:zeroOrMorePath :next ] ; sh:maxCount 100000 ; sh:nodeKind sh:IRI ] .",
    );
    let limits = Limits { query_time_max: Duration::from_millis(200), ..Limits::default() };
    let started = Instant::now();
    let refusal = within(&limits, |budget| validate(&data, &shape, budget)).unwrap_err();
    assert!(refusal.message.contains("query_time_max"), "{refusal}");
    assert!(started.elapsed() < HANG, "{:?}", started.elapsed());
    let deadline = Instant::now() + Duration::from_secs(60);
    let budget = Budget { limits: &Limits::default(), deadline, observer: &Impatient };
    assert_eq!(validate(&data, &shape, &budget).unwrap_err().code, Code::Cancelled);
    let budget = Budget { limits: &Limits::default(), deadline: Instant::now(), observer: &Silent };
    assert_eq!(validate(&data, &shape, &budget).unwrap_err().code, Code::TimeExceeded);
}

#[test]
fn violations_are_limited() {
    let many: String = (0..10_500).map(|i| format!(":n{i} a :C . ")).collect();
    let shape = shapes(":S a sh:NodeShape ; sh:targetClass :C ; sh:property [ sh:path :p ; sh:minCount 1 ] .");
    let refusal = check(&turtle(&many), &shape).unwrap_err();
    assert!(refusal.message.contains("violations_max"), "{refusal}");
}
