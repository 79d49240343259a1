//! The SPARQL 1.1 Protocol over what was published.

use discovery::{get_sparql, post_sparql};
use jiff::SignedDuration;
use serde_json::{Value, json};
use testkit::{Reply, TestApp};

use crate::indexing::reports;
use crate::support::{Made, index};

fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

pub(crate) async fn get(app: &TestApp, query: &str) -> Reply {
    app.anon().call(&get_sparql::ENDPOINT).query(&format!("query={}", encoded(query))).send().await
}

pub(crate) async fn post(app: &TestApp, query: &str) -> Reply {
    app.anon().call(&post_sparql::ENDPOINT).body("application/sparql-query", query).send().await
}

async fn published() -> TestApp {
    let app = TestApp::new().await;
    reports().put(&app).await;
    Made::new("acme/types", "TypeScript types").put(&app).await;
    index(&app, &["acme/reports", "acme/types"]).await;
    app
}

fn values(reply: &Reply, variable: &str) -> Vec<String> {
    assert_eq!(reply.status, 200, "{reply:?}");
    let rows = reply.json["results"]["bindings"].as_array().unwrap();
    rows.iter().map(|row| row[variable]["value"].as_str().unwrap().to_owned()).collect()
}

/// The examples of the documentation.
#[tokio::test]
async fn the_registry_is_asked_by_its_metadata_and_its_triples() {
    let app = published().await;
    let dates = "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        SELECT ?g ?p { GRAPH ?g { ?p rdfs:range xsd:date } }";
    assert_eq!(values(&get(&app, dates).await, "g"), ["urn:ggen:version:acme/reports/1.0.0"]);
    let on_prov = "PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dcterms: <http://purl.org/dc/terms/>
        SELECT ?package { ?package dcat:hasVersion/dcterms:requires <http://www.w3.org/ns/prov#> }";
    assert_eq!(values(&post(&app, on_prov).await, "package"), ["urn:ggen:package:acme/reports"]);
    let titles = "PREFIX dcterms: <http://purl.org/dc/terms/> SELECT ?t { ?p dcterms:title ?t } ORDER BY ?t";
    assert_eq!(values(&get(&app, titles).await, "t"), ["Reports", "TypeScript types"]);
    let triples = "PREFIX void: <http://rdfs.org/ns/void#> SELECT ?n { ?v void:triples ?n }";
    assert_eq!(values(&get(&app, triples).await, "n"), ["9"]);
}

#[tokio::test]
async fn all_three_ways_to_send_a_query_give_the_same() {
    let app = published().await;
    let query = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    let graph = "urn:ggen:version:acme/reports/1.0.0";
    let dataset = format!("default-graph-uri={}", encoded(graph));
    let by_get =
        app.anon().call(&get_sparql::ENDPOINT).query(&format!("{dataset}&query={}", encoded(query))).send().await;
    let form = format!("query={}&{dataset}", encoded(query));
    let by_form = app
        .anon()
        .call(&post_sparql::ENDPOINT)
        .body("application/x-www-form-urlencoded; charset=utf-8", form)
        .send()
        .await;
    let direct =
        app.anon().call(&post_sparql::ENDPOINT).query(&dataset).body("application/sparql-query", query).send().await;
    assert_eq!(values(&by_get, "n"), ["9"]);
    assert_eq!((&by_get.json, &by_get.headers.len()), (&by_form.json, &by_form.headers.len()));
    assert_eq!(by_get.json, direct.json);
    // `FROM` does not count beside the protocol's dataset (2.1.4).
    let from = "SELECT (COUNT(*) AS ?n) FROM <urn:absent> { ?s ?p ?o }";
    let beside =
        app.anon().call(&post_sparql::ENDPOINT).query(&dataset).body("application/sparql-query", from).send().await;
    assert_eq!(values(&beside, "n"), ["9"]);
    assert_eq!(values(&post(&app, from).await, "n"), ["0"]);
}

#[tokio::test]
async fn each_format_is_answered_under_its_type() {
    let app = published().await;
    let select = "PREFIX dcterms: <http://purl.org/dc/terms/> SELECT ?t { ?p dcterms:title ?t } ORDER BY ?t LIMIT 1";
    let accepted = |query: &'static str, accept: &'static str| {
        let call = app.anon().call(&get_sparql::ENDPOINT).query(&format!("query={}", encoded(query))).accept(accept);
        async move { call.send().await }
    };
    let csv = accepted(select, "text/csv").await;
    assert_eq!(csv.json, json!("t\r\nReports\r\n"));
    assert_eq!(csv.header("content-type"), Some("text/csv; charset=utf-8"));
    assert_eq!(accepted(select, "text/tab-separated-values").await.json, json!("?t\n\"Reports\"\n"));
    let xml = accepted(select, "application/sparql-results+xml").await;
    assert!(xml.json.as_str().unwrap().contains("<literal>Reports</literal>"), "{xml:?}");
    let turtle = accepted("CONSTRUCT { <urn:a> <urn:b> \"é\" } {}", "text/turtle").await;
    assert_eq!(turtle.json, json!("<urn:a> <urn:b> \"é\" .\n"));
    let ask = accepted("ASK { ?s ?p ?o }", "application/json;q=0.5, application/sparql-results+json").await;
    assert_eq!(ask.json["boolean"], true);
    let refused = accepted(select, "image/png").await;
    assert_eq!((refused.status, refused.code()), (406, "not_acceptable"));
    let refused = accepted("CONSTRUCT { <urn:a> <urn:b> 1 } {}", "text/csv").await;
    assert_eq!(refused.status, 406, "triples are no table");
}

#[tokio::test]
async fn what_is_no_query_or_not_answered_here_is_a_problem_document() {
    let app = published().await;
    let code = |reply: &Reply| reply.json["errors"][0]["code"].as_str().unwrap_or_default().to_owned();
    let syntax = get(&app, "SELECT ?x { ?x").await;
    assert_eq!((syntax.status, syntax.code()), (400, "malformed_request"));
    for (query, wanted) in [
        ("SELECT * { SERVICE <https://evil.example/> { ?s ?p ?o } }", "query_refused"),
        ("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r . ?s ?t ?u }", "limit_exceeded"),
    ] {
        let refused = post(&app, query).await;
        assert_eq!((refused.status, code(&refused).as_str()), (422, wanted), "{query}: {refused:?}");
        assert_eq!(refused.json["errors"][0]["field"], "query");
    }
    for update in ["LOAD <https://evil.example/>", "INSERT DATA { <urn:a> <urn:b> 1 }"] {
        assert_eq!(post(&app, update).await.status, 400, "{update}");
    }
    let call = || app.anon().call(&post_sparql::ENDPOINT);
    assert_eq!(call().body("application/json", "{}").send().await.status, 415);
    assert_eq!(call().body("application/sparql-update", "CLEAR ALL").send().await.status, 415);
    assert_eq!(call().body("application/sparql-query", vec![0xff]).send().await.status, 400);
    assert_eq!(call().body("application/sparql-query", "").send().await.status, 422);
    assert_eq!(call().body("application/x-www-form-urlencoded", "update=CLEAR").send().await.status, 422);
    assert_eq!(call().body("application/x-www-form-urlencoded", "query=ASK{}&query=ASK{}").send().await.status, 422);
    let graphs = "default-graph-uri=urn:a&".repeat(51);
    let many = app.anon().call(&get_sparql::ENDPOINT).query(&format!("{graphs}query=ASK%7B%7D")).send().await;
    assert_eq!(many.json["errors"][0]["field"], "default-graph-uri");
}

#[tokio::test]
async fn graphs_come_and_go_with_their_packages() {
    let app = TestApp::new().await;
    let names = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g";
    assert_eq!(values(&get(&app, names).await, "g"), Vec::<String>::new());
    reports().put(&app).await;
    index(&app, &["acme/reports"]).await;
    app.advance(SignedDuration::from_secs(10));
    assert_eq!(values(&get(&app, names).await, "g").len(), 1);
    let other =
        Made::ontology("beta/builds", "Builds", "@prefix b: <https://b.example/> . b:Build a owl:Class ; b:is _:x .");
    other.put(&app).await;
    index(&app, &["beta/builds"]).await;
    app.advance(SignedDuration::from_secs(10));
    assert_eq!(values(&get(&app, names).await, "g").len(), 2, "one is taken over, one is fetched");
    Made { is_public: false, revision: 2, ..reports() }.put(&app).await;
    index(&app, &["acme/reports"]).await;
    app.advance(SignedDuration::from_secs(10));
    assert_eq!(values(&get(&app, names).await, "g"), ["urn:ggen:version:beta/builds/1.0.0"]);
    let all: Value = get(&app, "SELECT * { ?s ?p ?o }").await.json;
    assert!(!all.to_string().contains("acme/reports"), "its metadata are gone as well");
}

#[tokio::test]
async fn of_what_has_a_price_everybody_reads_the_metadata_alone() {
    let app = TestApp::new().await;
    let names = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g";
    reports().put(&app).await;
    index(&app, &["acme/reports"]).await;
    app.advance(SignedDuration::from_secs(10));
    assert_eq!(values(&get(&app, names).await, "g"), ["urn:ggen:version:acme/reports/1.0.0"]);
    Made { price_cents: 1_200, revision: 2, ..reports() }.put(&app).await;
    index(&app, &["acme/reports"]).await;
    app.advance(SignedDuration::from_secs(10));
    assert_eq!(values(&get(&app, names).await, "g"), Vec::<String>::new());
    let metadata = get(&app, "SELECT * { <urn:ggen:package:acme/reports> ?p ?o }").await;
    assert!(!metadata.json["results"]["bindings"].as_array().unwrap().is_empty(), "{metadata:?}");
}
