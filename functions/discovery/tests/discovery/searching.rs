//! Searches of packages and terms, through their routes.

use jiff::SignedDuration;
use serde_json::{Value, json};
use testkit::TestApp;

use crate::indexing::reports;
use crate::support::{Made, found, index, search, terms};

async fn catalogue() -> TestApp {
    let app = TestApp::new().await;
    for (id, title) in [
        ("acme/typescript", "TypeScript types"),
        ("acme/python", "Python dataclasses"),
        ("beta/cpp", "C++ headers"),
        ("beta/json-schema", "JSON Schema"),
    ] {
        Made::new(id, title).put(&app).await;
    }
    reports().put(&app).await;
    index(&app, &["acme/typescript", "acme/python", "beta/cpp", "beta/json-schema", "acme/reports"]).await;
    app
}

#[tokio::test]
async fn before_the_first_package_nothing_is_found_and_nothing_fails() {
    let app = TestApp::new().await;
    let page = search(&app, json!({"text": "types"})).await;
    assert_eq!((page.status, &page.json["total"], &page.json["items"]), (200, &json!(0), &json!([])));
    assert_eq!(terms(&app, "q=Person").await.json["items"], json!([]));
    assert_eq!(search(&app, json!({"limit": 0})).await.status, 422);
}

#[tokio::test]
async fn typing_errors_names_and_signs_find_what_is_meant() {
    let app = catalogue().await;
    for (text, first) in [
        ("typescript", "acme/typescript"),
        ("typscript", "acme/typescript"),
        ("acme/python", "acme/python"),
        ("dataclass", "acme/python"),
        ("c++", "beta/cpp"),
        ("jsonschema", "beta/json-schema"),
        ("ex:Report", "acme/reports"),
        ("madeOn", "acme/reports"),
    ] {
        assert_eq!(found(&app, text).await.first().map(String::as_str), Some(first), "{text}");
    }
    let page = search(&app, json!({"text": "typscript"})).await;
    assert_eq!(page.json["suggestion"], "typescript");
    let snippet = search(&app, json!({"text": "headers"})).await.json["items"][0]["snippet"].clone();
    let text = snippet["text"].as_str().unwrap();
    let range = &snippet["highlights"][0];
    let (start, end) = (range["start"].as_u64().unwrap() as usize, range["end"].as_u64().unwrap() as usize);
    assert_eq!(&text[start..end], "headers");
}

#[tokio::test]
async fn filters_facets_and_sorts_are_told_by_the_document() {
    let app = catalogue().await;
    let page = search(&app, json!({"facets": true, "sort": "name", "filters": {"kind": ["template"]}})).await;
    assert_eq!(page.json["total"], 4);
    let ids: Vec<&str> =
        page.json["items"].as_array().unwrap().iter().map(|it| it["package"].as_str().unwrap()).collect();
    assert_eq!(ids, ["acme/python", "acme/typescript", "beta/cpp", "beta/json-schema"]);
    let kinds = page.json["facets"].as_array().unwrap().iter().find(|facet| facet["name"] == "kind").unwrap();
    // The filter on kinds does not hide what another choice would find.
    assert_eq!(kinds["counts"], json!([{"value": "template", "count": 4}, {"value": "ontology", "count": 1}]));
    for (body, field) in [
        (json!({"filters": {"kind": ["book"]}}), "filters.kind[0]"),
        (json!({"filters": {"quality_min": 101}}), "filters.quality_min"),
        (json!({"filters": {"colour": "red"}}), "filters.colour"),
        (json!({"sort": "cheapest"}), "sort"),
        (json!({"limit": 101}), "limit"),
        (json!({"text": "x".repeat(257)}), "text"),
        (json!({"cursor": "abc"}), "cursor"),
    ] {
        let refused = search(&app, body.clone()).await;
        assert_eq!((refused.status, refused.code()), (422, "invalid_request"), "{body}");
        assert_eq!(refused.json["errors"][0]["field"], field, "{body}: {refused:?}");
    }
}

#[tokio::test]
async fn a_search_tells_whether_a_price_is_for_one_seat() {
    let app = TestApp::new().await;
    let seated = Made { price_cents: 1_200, priced_per: "seat", ..Made::new("acme/seated", "Seated types") };
    let whole = Made { price_cents: 1_200, ..Made::new("acme/whole", "Whole types") };
    seated.put(&app).await;
    whole.put(&app).await;
    index(&app, &[seated.id, whole.id]).await;
    let page = search(&app, json!({"sort": "name"})).await;
    let told: Vec<_> =
        page.json["items"].as_array().unwrap().iter().map(|it| (&it["package"], &it["priced_per"])).collect();
    assert_eq!(told, [(&json!(seated.id), &json!("seat")), (&json!(whole.id), &json!("workspace"))]);
    Made { priced_per: "workspace", revision: 2, ..seated }.put(&app).await;
    index(&app, &["acme/seated"]).await;
    app.advance(SignedDuration::from_secs(60));
    let page = search(&app, json!({"sort": "name"})).await;
    assert_eq!(page.json["items"][0]["priced_per"], "workspace");
}

/// What is published between two pages shifts nothing.
#[tokio::test]
async fn pages_have_no_gap_and_no_repetition_while_packages_are_published() {
    let app = catalogue().await;
    let whole: Vec<Value> = search(&app, json!({"limit": 100})).await.json["items"].as_array().unwrap().clone();
    let (mut met, mut cursor, mut round) = (Vec::new(), Value::Null, 0);
    loop {
        let mut body = json!({"limit": 2});
        if !cursor.is_null() {
            body["cursor"] = cursor;
        }
        let page = search(&app, body).await;
        met.extend(page.json["items"].as_array().unwrap().iter().map(|it| it["package"].clone()));
        cursor = page.json["next_cursor"].clone();
        if cursor.is_null() {
            break;
        }
        let id: &'static str = format!("new/p{round}").leak();
        Made::new(id, "New types").put(&app).await;
        index(&app, &[id]).await;
        app.advance(SignedDuration::from_secs(10));
        round += 1;
    }
    let old: Vec<&Value> = met.iter().filter(|id| !id.as_str().unwrap().starts_with("new/")).collect();
    assert_eq!(old, whole.iter().map(|it| &it["package"]).collect::<Vec<_>>());
    let mut once = met.clone();
    once.sort_by_key(Value::to_string);
    once.dedup();
    assert_eq!(once.len(), met.len());
}

/// The rule of `opened`: within a second the open index answers, then a look beside the
/// request, and after a pause a look before it.
#[tokio::test]
async fn a_newer_index_is_seen_within_seconds() {
    let app = catalogue().await;
    assert!(found(&app, "rust").await.is_empty());
    Made::new("acme/rust", "Rust structs").put(&app).await;
    index(&app, &["acme/rust"]).await;
    assert!(found(&app, "rust").await.is_empty(), "the index was looked for in this second");
    app.advance(SignedDuration::from_secs(2));
    assert!(found(&app, "rust").await.is_empty(), "nobody waits for the newer one");
    let mut tries = 0;
    while found(&app, "rust").await.is_empty() {
        tries += 1;
        assert!(tries < 200, "the look beside the request ends");
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    Made::new("acme/go", "Golang structs").put(&app).await;
    index(&app, &["acme/go"]).await;
    app.advance(SignedDuration::from_secs(60));
    assert_eq!(found(&app, "golang").await, ["acme/go"], "after a pause the first request looks");
}

#[tokio::test]
async fn while_the_table_does_not_answer_the_open_index_serves_on() {
    let app = catalogue().await;
    assert_eq!(found(&app, "typescript").await, ["acme/typescript"]);
    app.shut_down("DynamoDB_20120810");
    app.advance(SignedDuration::from_secs(60));
    assert_eq!(found(&app, "typescript").await, ["acme/typescript"]);
    app.advance(SignedDuration::from_mins(20));
    let reply = search(&app, json!({"text": "typescript"})).await;
    assert!(reply.status >= 500, "{reply:?}");
    app.mend();
    assert_eq!(found(&app, "typescript").await, ["acme/typescript"]);
}

#[tokio::test]
async fn terms_are_found_by_label_name_and_iri_with_their_use() {
    let app = catalogue().await;
    let user = Made::ontology(
        "beta/builds",
        "Builds on reports",
        "@prefix b: <https://b.example/> . b:Build a owl:Class ; rdfs:subClassOf ex:Report .",
    );
    user.put(&app).await;
    index(&app, &["beta/builds"]).await;
    for q in ["Report", "ex:Report", "https://ex.example/ns%23Report", "Bericht", "reprot"] {
        let reply = terms(&app, &format!("q={q}&kind=class")).await;
        let first = &reply.json["items"][0];
        assert_eq!(first["iri"], "https://ex.example/ns#Report", "{q}: {reply:?}");
        assert_eq!((&first["package"], &first["use_count"]), (&json!("acme/reports"), &json!(1)), "{q}");
    }
    assert_eq!(terms(&app, "q=Report&kind=property").await.json["total"], 0);
    for (query, field) in [("q=", "q"), ("q=a&kind=thing", "kind"), ("q=a&limit=0", "limit"), ("", "q")] {
        let refused = terms(&app, query).await;
        assert_eq!(refused.status, 422, "{query}");
        assert_eq!(refused.json["errors"][0]["field"], field, "{query}: {refused:?}");
    }
    assert_eq!(terms(&app, &format!("q={}", "x".repeat(101))).await.json["errors"][0]["field"], "q");
}

#[tokio::test]
async fn one_search_in_ten_is_told_on_the_bus_without_what_was_typed() {
    let app = catalogue().await;
    for _ in 0..200 {
        search(&app, json!({"text": "very secret words", "filters": {"kind": ["template"]}})).await;
    }
    let sent = app.sent();
    assert!((5..45).contains(&sent.len()), "{}", sent.len());
    for event in &sent {
        assert_eq!((event.to.as_str(), event.group.as_str()), ("EventBus", "catalog.searched"));
        let told = json!({"sampled_one_in": 10, "words": 3, "has_filters": true, "found": event.body["found"], "first_page": true});
        assert_eq!(event.body, told);
    }
}
