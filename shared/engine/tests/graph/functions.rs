//! Every function and cast that the evaluator has works here; what it has not
//! is refused by name, with what does the same.

use crate::support::{parse, rows, turtle};
use engine::Code;

/// Each with its answer over the empty graph.
const BUILT_IN: [(&str, &str); 66] = [
    ("STR(:a)", "http://example.com/a"),
    ("LANG('a'@en)", "en"),
    ("LANGMATCHES('en-GB', 'en')", "true"),
    ("DATATYPE(1)", "http://www.w3.org/2001/XMLSchema#integer"),
    ("IRI('http://example.com/b')", ":b"),
    ("URI('http://example.com/b')", ":b"),
    ("ABS(-2)", "2"),
    ("CEIL(1.2)", "2"),
    ("FLOOR(1.8)", "1"),
    ("ROUND(1.5)", "2"),
    ("CONCAT('a', 'b', 'c')", "abc"),
    ("SUBSTR('abc', 2)", "bc"),
    ("SUBSTR('abc', 2, 1)", "b"),
    ("STRLEN('abc')", "3"),
    ("REPLACE('abc', 'b', 'x')", "axc"),
    ("REPLACE('aBc', 'b', 'x', 'i')", "axc"),
    ("UCASE('abc')", "ABC"),
    ("LCASE('ABC')", "abc"),
    ("ENCODE_FOR_URI('a b')", "a%20b"),
    ("CONTAINS('abc', 'b')", "true"),
    ("STRSTARTS('abc', 'a')", "true"),
    ("STRENDS('abc', 'c')", "true"),
    ("STRBEFORE('abc', 'b')", "a"),
    ("STRAFTER('abc', 'b')", "c"),
    ("YEAR('2024-02-03T04:05:06Z'^^xsd:dateTime)", "2024"),
    ("MONTH('2024-02-03T04:05:06Z'^^xsd:dateTime)", "2"),
    ("DAY('2024-02-03T04:05:06Z'^^xsd:dateTime)", "3"),
    ("HOURS('2024-02-03T04:05:06Z'^^xsd:dateTime)", "4"),
    ("MINUTES('2024-02-03T04:05:06Z'^^xsd:dateTime)", "5"),
    ("SECONDS('2024-02-03T04:05:06Z'^^xsd:dateTime)", "6"),
    ("TIMEZONE('2024-02-03T04:05:06+01:00'^^xsd:dateTime)", "PT1H"),
    ("TZ('2024-02-03T04:05:06+01:00'^^xsd:dateTime)", "+01:00"),
    ("MD5('a')", "0cc175b9c0f1b6a831c399e269772661"),
    ("SHA1('a')", "86f7e437faa5a7fce15d1ddcb9eaeaea377667b8"),
    ("STRLEN(SHA256('a'))", "64"),
    ("STRLEN(SHA384('a'))", "96"),
    ("STRLEN(SHA512('a'))", "128"),
    ("STRLANG('a', 'en')", "a"),
    ("STRDT('1', xsd:byte)", "1"),
    ("isIRI(:a)", "true"),
    ("isURI(:a)", "true"),
    ("isBLANK(:a)", "false"),
    ("isLITERAL(1)", "true"),
    ("isNUMERIC(1)", "true"),
    ("REGEX('abc', '^a')", "true"),
    ("REGEX('ABC', '^a', 'i')", "true"),
    ("BOUND(?none)", "false"),
    ("IF(true, 1, 2)", "1"),
    ("COALESCE(?none, 3)", "3"),
    ("sameTerm(1, 1)", "true"),
    ("2 IN (1, 2)", "true"),
    ("2 NOT IN (1, 2)", "false"),
    ("EXISTS { ?s ?p ?o }", "false"),
    ("NOT EXISTS { ?s ?p ?o }", "true"),
    ("1 + 2 * 3 - 4", "3"),
    ("1 / 2", "0.5"),
    ("-(1) < +1 && !(false) || 1 != 2", "true"),
    ("1 >= 1 && 1 <= 1 && 2 > 1 && 'a' = 'a'", "true"),
    // Beyond SPARQL 1.1, as Oxigraph has them.
    ("ADJUST('2024-02-03T04:05:06Z'^^xsd:dateTime, 'PT1H'^^xsd:dayTimeDuration)", "2024-02-03T05:05:06+01:00"),
    ("'2024-02-03'^^xsd:date + 'P1D'^^xsd:dayTimeDuration", "2024-02-04"),
    ("'2024-02-03T00:00:00Z'^^xsd:dateTime - '2024-02-02T00:00:00Z'^^xsd:dateTime", "P1D"),
    ("'P1M'^^xsd:yearMonthDuration + 'P1M'^^xsd:yearMonthDuration", "P2M"),
    ("'10:00:00'^^xsd:time < '11:00:00'^^xsd:time", "true"),
    ("YEAR('2024-02-03'^^xsd:date)", "2024"),
    ("HOURS('04:05:06'^^xsd:time)", "4"),
    ("'2024'^^xsd:gYear < '2025'^^xsd:gYear", "true"),
];

const CASTS: [(&str, &str, &str); 23] = [
    ("string", "1", "1"),
    ("string", ":a", "http://example.com/a"),
    ("boolean", "'1'", "true"),
    ("boolean", "0", "false"),
    ("double", "'1.5'", "1.5"),
    ("float", "'1.5'", "1.5"),
    ("integer", "'07'", "7"),
    ("integer", "7.9", "7"),
    ("decimal", "'1.50'", "1.5"),
    ("date", "'2024-02-03T04:05:06Z'^^xsd:dateTime", "2024-02-03Z"),
    ("date", "'2024-02-03'", "2024-02-03"),
    ("time", "'2024-02-03T04:05:06Z'^^xsd:dateTime", "04:05:06Z"),
    ("dateTime", "'2024-02-03T04:05:06Z'", "2024-02-03T04:05:06Z"),
    ("dateTime", "'2024-02-03'^^xsd:date", "2024-02-03T00:00:00"),
    ("duration", "'P1Y2D'", "P1Y2D"),
    ("yearMonthDuration", "'P1Y'", "P1Y"),
    ("dayTimeDuration", "'P2D'", "P2D"),
    ("gYear", "'2024-02-03'^^xsd:date", "2024"),
    ("gYearMonth", "'2024-02-03'^^xsd:date", "2024-02"),
    ("gMonth", "'2024-02-03'^^xsd:date", "--02"),
    ("gMonthDay", "'2024-02-03'^^xsd:date", "--02-03"),
    ("gDay", "'2024-02-03'^^xsd:date", "---03"),
    ("gYear", "'2024'", "2024"),
];

const AGGREGATES: [(&str, &str); 8] = [
    ("COUNT(*)", "3"),
    ("COUNT(DISTINCT ?v)", "2"),
    ("SUM(?v)", "5"),
    ("AVG(?v)", "1.666666666666666666"),
    ("MIN(?v)", "1"),
    ("MAX(?v)", "2"),
    ("SAMPLE(?v)", "1"),
    ("GROUP_CONCAT(STR(?v); separator='-')", "1-2-2"),
];

#[test]
fn every_built_in_function_answers() {
    let graph = turtle("");
    for (expression, expected) in BUILT_IN {
        let answer = rows(&graph, &format!("PREFIX : <http://example.com/> SELECT ({expression} AS ?r) {{}}"));
        assert_eq!(answer, [expected], "{expression}");
    }
}

#[test]
fn every_cast_answers() {
    let graph = turtle("");
    for (cast, argument, expected) in CASTS {
        let call = format!("xsd:{cast}({argument})");
        let text = format!("PREFIX : <http://example.com/> SELECT ({call} AS ?r) (DATATYPE({call}) AS ?t) {{}}");
        let datatype = format!("http://www.w3.org/2001/XMLSchema#{cast}");
        assert_eq!(rows(&graph, &text), [format!("{expected} {datatype}")], "{call}");
    }
}

#[test]
fn every_aggregate_answers() {
    let graph = turtle(":a :p 1 ; :q 2 . :b :q 2 .");
    for (call, expected) in AGGREGATES {
        assert_eq!(rows(&graph, &format!("SELECT ({call} AS ?r) {{ ?s ?p ?v }}")), [expected], "{call}");
    }
}

#[test]
fn lateral_joins_answer_as_in_oxigraph() {
    let graph = turtle(":a :p 3 , 1 , 2 . :b :p 5 , 4 .");
    let text = "SELECT ?s ?v { { SELECT DISTINCT ?s { ?s :p ?x } } LATERAL { SELECT ?s ?v { ?s :p ?v } ORDER BY ?v LIMIT 2 } }";
    assert_eq!(rows(&graph, text), [":a 1", ":a 2", ":b 4", ":b 5"]);
}

#[test]
fn unknown_functions_are_refused_with_what_does_the_same() {
    let cases = [
        ("xsd:int(1)", "xsd:int()", "xsd:integer("),
        ("xsd:byte('1')", "xsd:byte()", "xsd:integer("),
        ("xsd:nonNegativeInteger(1)", "xsd:nonNegativeInteger()", "xsd:integer("),
        ("xsd:anyURI('a')", "xsd:anyURI()", "IRI("),
        ("xsd:token('a')", "xsd:token()", "xsd:string("),
        ("xsd:dateTimeStamp('a')", "xsd:dateTimeStamp()", "xsd:dateTime("),
        ("<http://www.w3.org/2005/xpath-functions#upper-case>('a')", "upper-case", "UCASE"),
        ("<http://www.w3.org/2005/xpath-functions/math#sqrt>(4)", "sqrt", "SPARQL 1.1"),
        ("<http://jena.apache.org/ARQ/function#now>()", "now", "SPARQL 1.1"),
        ("<http://example.com/f>(1)", "http://example.com/f", "SPARQL 1.1"),
    ];
    for (call, named, mend) in cases {
        let refusal = parse(&turtle(""), &format!("SELECT ({call} AS ?r) {{}}")).unwrap_err();
        assert_eq!(refusal.code, Code::QueryInvalid, "{call}: {refusal}");
        assert!(refusal.message.contains(named), "{call}: {refusal}");
        assert!(refusal.expected.as_deref().is_some_and(|expected| expected.contains(mend)), "{call}: {refusal}");
    }
}
