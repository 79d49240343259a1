//! What `index-package` makes of messages: twice, late, in any order, at once.

use discovery::{index_package, rebuild_search_index};
use platform::{Bucket, Table};
use proptest::prelude::*;
use serde_json::json;
use testkit::TestApp;

use crate::support::{Made, answers, found, index, messages};

const REPORTS: &str = "<https://ex.example/ns> a owl:Ontology .\n\
    ex:Report a owl:Class ; rdfs:label \"Report\"@en, \"Bericht\"@de ; rdfs:subClassOf prov:Entity .\n\
    ex:madeOn a owl:DatatypeProperty ; rdfs:label \"made on\" ; rdfs:domain ex:Report ; rdfs:range xsd:date .";

pub(crate) fn reports() -> Made {
    Made::ontology("acme/reports", "Reports", REPORTS)
}

#[tokio::test]
async fn a_published_package_is_found_and_one_that_is_not_public_is_not() {
    let app = TestApp::new().await;
    Made::new("acme/types", "TypeScript types").put(&app).await;
    Made { is_public: false, ..Made::new("acme/secret", "Secret types") }.put(&app).await;
    Made { versions: Vec::new(), ..Made::new("acme/draft", "Draft types") }.put(&app).await;
    index(&app, &["acme/types", "acme/secret", "acme/draft", "acme/absent"]).await;
    assert_eq!(found(&app, "types").await, ["acme/types"]);
    assert_eq!(found(&app, "how to use it").await, ["acme/types"], "by its README");
}

#[tokio::test]
async fn what_becomes_private_or_is_taken_down_is_found_no_more() {
    let app = TestApp::new().await;
    Made::new("acme/types", "TypeScript types").put(&app).await;
    Made::new("acme/other", "Other types").put(&app).await;
    Made::new("acme/whole", "Whole types").put(&app).await;
    index(&app, &["acme/types", "acme/other", "acme/whole"]).await;
    assert_eq!(found(&app, "types").await.len(), 3);
    Made { is_public: false, revision: 2, ..Made::new("acme/types", "TypeScript types") }.put(&app).await;
    // Staff takes every version of the other one down.
    Made { revision: 2, ..Made::new("acme/other", "Other types") }.put(&app).await;
    // And the last one as a whole.
    Made { revision: 2, ..Made::new("acme/whole", "Whole types") }.put(&app).await;
    for mut item in app.table(Table::Catalog).await {
        if item["package"] == "acme/other" || item["id"] == "acme/whole" && item["sk"] == "PACKAGE" {
            item["taken_down_at"] = json!(crate::support::AT);
            app.put(Table::Catalog, &item).await;
        }
    }
    index(&app, &["acme/types", "acme/other", "acme/whole"]).await;
    app.cool();
    assert!(found(&app, "types").await.is_empty());
}

#[tokio::test]
async fn a_batch_is_one_commit_and_nothing_new_is_none() {
    let app = TestApp::new().await;
    for id in ["acme/one", "acme/two", "acme/three"] {
        Made::new(id, "Made").put(&app).await;
    }
    index(&app, &["acme/one", "acme/two", "acme/three", "acme/one"]).await;
    let pointer = |items: Vec<serde_json::Value>| items.into_iter().find(|item| item["sk"] == "INDEX").unwrap();
    let first = pointer(app.table(Table::Catalog).await);
    assert_eq!(first["revision"], 1);
    let objects = app.objects(Bucket::SearchIndex).await;
    index(&app, &["acme/two", "acme/one"]).await;
    assert_eq!(pointer(app.table(Table::Catalog).await), first);
    assert_eq!(app.objects(Bucket::SearchIndex).await, objects);
}

#[tokio::test]
async fn a_message_that_is_none_keeps_the_others_back_in_nothing() {
    let app = TestApp::new().await;
    Made::new("acme/types", "TypeScript types").put(&app).await;
    let mut sent = messages(&["acme/types", "acme/types"]);
    sent[0].body = "{}".to_owned();
    let failed = app.deliver_batch(&index_package::ENDPOINT, &sent).await;
    assert_eq!(failed.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["message-0"]);
    assert_eq!(app.postponed().len(), 1);
    assert_eq!(found(&app, "types").await, ["acme/types"]);
}

/// Cold and warm writers, which took turns, and one that builds anew.
#[tokio::test]
async fn terms_and_uses_are_those_of_the_newest_version() {
    let app = TestApp::new().await;
    reports().put(&app).await;
    index(&app, &["acme/reports"]).await;
    let mut next = reports();
    let text = REPORTS.replace("ex:madeOn", "ex:issuedOn").replace("\"made on\"", "\"issued on\"");
    let (files, _) = (Made::ontology("acme/reports", "Reports", &text).versions, ());
    next.versions.push(("1.1.0", files[0].1.clone()));
    next.revision = 2;
    next.put(&app).await;
    app.cool();
    index(&app, &["acme/reports"]).await;
    app.cool();
    let names = |reply: &testkit::Reply| {
        let items = reply.json["items"].as_array().unwrap().clone();
        items.iter().map(|it| it["prefixed"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let reply = crate::support::terms(&app, "q=issued%20on").await;
    assert_eq!(names(&reply)[0], "ex:issuedOn");
    assert!(!names(&reply).contains(&"ex:madeOn".to_owned()));
    let page = crate::support::search(&app, json!({"text": "acme/reports"})).await;
    assert_eq!(page.json["items"][0]["version"], "1.1.0");
    // Both versions have their triples.
    let graphs = app.objects(Bucket::SearchIndex).await.into_iter().filter(|key| key.starts_with("graphs/")).count();
    assert_eq!(graphs, 2);
}

#[tokio::test]
async fn writers_at_once_lose_nothing() {
    let app = TestApp::new().await;
    let ids: Vec<&str> = vec!["acme/a1", "acme/a2", "acme/a3", "acme/a4", "acme/a5", "acme/a6", "acme/a7", "acme/a8"];
    for id in &ids {
        Made::new(id, "Made at once").put(&app).await;
    }
    let mut tasks = tokio::task::JoinSet::new();
    for pair in ids.chunks(2) {
        let (app, pair) = (app.clone(), pair.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>());
        tasks.spawn(async move {
            let pair: Vec<&str> = pair.iter().map(String::as_str).collect();
            index(&app, &pair).await;
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    let mut names = found(&app, "made at once").await;
    names.sort();
    assert_eq!(names, ids);
}

/// Four packages of three revisions each; what a delivery reads is what the table has then.
async fn write(app: &TestApp, package: usize, revision: u64) {
    const IDS: [&str; 4] = ["acme/p0", "acme/p1", "acme/p2", "acme/p3"];
    const TITLES: [&str; 3] = ["Made types", "Made ontology types", "Made report"];
    let title = TITLES[(package + usize::try_from(revision).unwrap()) % 3];
    let made =
        Made { revision, is_public: !(package as u64 + revision).is_multiple_of(4), ..Made::new(IDS[package], title) };
    let made = if package == 3 {
        Made { revision, ..Made::ontology(IDS[3], title, &REPORTS.replace("Bericht", &format!("Bericht {revision}"))) }
    } else {
        made
    };
    made.put(app).await;
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2))]

    /// Deliveries in any order, each twice, from cold and warm functions, while the table
    /// goes on: in the end the pages are those of an index that is built from the table.
    #[test]
    fn reordered_and_repeated_deliveries_end_in_the_rebuilt_index(
        order in Just((0..24usize).collect::<Vec<_>>()).prop_shuffle(),
        cold in proptest::collection::vec(any::<bool>(), 24),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let app = TestApp::new().await;
            let ids = ["acme/p0", "acme/p1", "acme/p2", "acme/p3"];
            let mut revisions = [0u64; 4];
            for (at, step) in order.iter().enumerate() {
                let package = step % 4;
                if revisions[package] < 3 {
                    revisions[package] += 1;
                    write(&app, package, revisions[package]).await;
                }
                if cold[at] {
                    app.cool();
                }
                // The message of another package, or of one that is not there yet.
                index(&app, &[ids[(step / 4) % 4], ids[package]]).await;
            }
            let delivered = answers(&app).await;
            app.operate(&rebuild_search_index::ENDPOINT, json!({})).await.unwrap();
            assert_eq!(delivered, answers(&app).await);
        });
    }
}
