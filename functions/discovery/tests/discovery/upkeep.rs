//! Rebuilding, comparing and cleaning the index, and what each function may touch.

use discovery::{ENDPOINTS, clean_search_index, compare_search_index, index_package, rebuild_search_index};
use jiff::SignedDuration;
use platform::{Bucket, Table};
use serde_json::{Value, json};
use testkit::TestApp;

use crate::indexing::reports;
use crate::support::{Made, answers, found, index, messages, search, terms};

#[tokio::test]
async fn the_index_is_built_anew_from_the_table_alone() {
    let app = TestApp::new().await;
    for n in 0..120 {
        let id: &'static str = format!("acme/p{n}").leak();
        Made::new(id, "Made in bulk").put(&app).await;
    }
    Made { is_public: false, ..Made::new("acme/secret", "Made in bulk") }.put(&app).await;
    reports().put(&app).await;
    let answer = app.operate(&rebuild_search_index::ENDPOINT, json!({})).await.unwrap();
    assert_eq!(answer, json!({"packages": 122}));
    let page = search(&app, json!({"text": "made in bulk"})).await;
    assert_eq!(page.json["total"], 120);
    assert_eq!(terms(&app, "q=Report").await.json["items"][0]["iri"], "https://ex.example/ns#Report");
    // Writers go on from it.
    Made::new("acme/late", "Made in bulk").put(&app).await;
    index(&app, &["acme/late"]).await;
    app.cool();
    assert_eq!(search(&app, json!({"text": "made in bulk"})).await.json["total"], 121);
    assert!(app.operate(&rebuild_search_index::ENDPOINT, json!({"all": true})).await.is_err(), "an unknown field");
}

#[tokio::test]
async fn a_difference_is_repaired_by_a_message_and_fails_the_run() {
    let app = TestApp::new().await;
    Made::new("acme/types", "TypeScript types").put(&app).await;
    Made::new("acme/gone", "Types that go").put(&app).await;
    index(&app, &["acme/types", "acme/gone"]).await;
    app.tick(&compare_search_index::ENDPOINT).await.unwrap();
    // A message is lost: of a new package, of one that changed and of one that is private now.
    Made::new("acme/missing", "Missing types").put(&app).await;
    Made { revision: 2, ..Made::new("acme/types", "Types of old") }.put(&app).await;
    Made { revision: 2, is_public: false, ..Made::new("acme/gone", "Types that go") }.put(&app).await;
    assert!(app.tick(&compare_search_index::ENDPOINT).await.is_err(), "somebody is told");
    let sent: Vec<(String, Value)> = app.sent().into_iter().map(|sent| (sent.to, sent.body)).collect();
    let mut packages: Vec<&str> = sent.iter().map(|(_, body)| body["package"].as_str().unwrap()).collect();
    packages.sort_unstable();
    assert_eq!(packages, ["acme/gone", "acme/missing", "acme/types"]);
    assert!(sent.iter().all(|(to, _)| to == "IndexQueue"));
    index(&app, &packages).await;
    app.tick(&compare_search_index::ENDPOINT).await.unwrap();
    assert_eq!(app.sent().len(), 3, "nothing more to repair");
}

#[tokio::test]
async fn what_changed_just_now_is_no_difference_yet() {
    let app = TestApp::new().await;
    Made::new("acme/types", "TypeScript types").put(&app).await;
    for mut item in app.table(Table::Catalog).await {
        if item["sk"] == "PACKAGE" {
            item["changed_at"] = json!(domain::Time::from(app.now()));
            app.put(Table::Catalog, &item).await;
        }
    }
    app.tick(&compare_search_index::ENDPOINT).await.unwrap();
    assert_eq!(app.sent().len(), 1, "it may be told twice");
    app.advance(SignedDuration::from_mins(20));
    assert!(app.tick(&compare_search_index::ENDPOINT).await.is_err());
}

/// A download grows the package's revision and tells the index nothing.
#[tokio::test]
async fn counts_of_downloads_are_brought_up_to_date_without_an_alarm() {
    let app = TestApp::new().await;
    Made::new("acme/types", "TypeScript types").put(&app).await;
    index(&app, &["acme/types"]).await;
    for mut item in app.table(Table::Catalog).await {
        if item["sk"] == "PACKAGE" {
            (item["downloads"], item["revision"]) = (json!(77), json!(9));
            app.put(Table::Catalog, &item).await;
        }
    }
    app.tick(&compare_search_index::ENDPOINT).await.unwrap();
    assert_eq!(app.sent().len(), 1);
    index(&app, &["acme/types"]).await;
    assert_eq!(search(&app, json!({"text": "types"})).await.json["items"][0]["downloads"], 77);
}

/// The embedded S3 tells the machine's time of an object, the clock is the test's: so the
/// clock is set far beyond.
#[tokio::test]
async fn files_go_when_two_runs_have_found_no_use_for_them() {
    let app = TestApp::new().await;
    reports().put(&app).await;
    index(&app, &["acme/reports"]).await;
    Made { is_public: false, revision: 2, ..reports() }.put(&app).await;
    Made::new("acme/types", "TypeScript types").put(&app).await;
    index(&app, &["acme/reports", "acme/types"]).await;
    let all = app.objects(Bucket::SearchIndex).await;
    let manifests = |keys: &[String]| keys.iter().filter(|key| key.starts_with("manifests/")).count();
    assert_eq!(manifests(&all), 2);
    app.advance(SignedDuration::from_hours(24 * 365 * 20));
    // The first run only notes where the index stands; a second one at once does nothing.
    app.tick(&clean_search_index::ENDPOINT).await.unwrap();
    app.tick(&clean_search_index::ENDPOINT).await.unwrap();
    assert_eq!(app.objects(Bucket::SearchIndex).await, all);
    app.advance(SignedDuration::from_hours(24));
    let before = answers(&app).await;
    app.tick(&clean_search_index::ENDPOINT).await.unwrap();
    let left = app.objects(Bucket::SearchIndex).await;
    assert_eq!(manifests(&left), 1);
    assert!(!left.iter().any(|key| key.starts_with("graphs/")), "of a package that nobody finds: {left:?}");
    assert!(left.len() < all.len());
    assert_eq!(answers(&app).await, before);
    // And a writer goes on from what is left.
    Made::new("acme/more", "More types").put(&app).await;
    app.cool();
    index(&app, &["acme/more"]).await;
    app.cool();
    assert_eq!(found(&app, "types").await.len(), 2);
}

#[tokio::test]
async fn no_grant_is_unused() {
    let app = TestApp::new().await;
    reports().put(&app).await;
    index(&app, &["acme/reports"]).await;
    app.operate(&rebuild_search_index::ENDPOINT, json!({})).await.unwrap();
    Made::new("acme/types", "TypeScript types").put(&app).await;
    assert!(app.tick(&compare_search_index::ENDPOINT).await.is_err());
    app.advance(SignedDuration::from_hours(24 * 365 * 20));
    app.tick(&clean_search_index::ENDPOINT).await.unwrap();
    app.advance(SignedDuration::from_hours(24));
    index(&app, &["acme/types"]).await;
    app.tick(&clean_search_index::ENDPOINT).await.unwrap();
    for _ in 0..40 {
        search(&app, json!({"text": "types"})).await;
    }
    // What is not consumed is postponed.
    let mut broken = messages(&["acme/types"]);
    broken[0].body.clear();
    assert_eq!(app.deliver_batch(&index_package::ENDPOINT, &broken).await.len(), 1);
    terms(&app, "q=Report").await;
    crate::sparql::get(&app, "ASK {}").await;
    crate::sparql::post(&app, "ASK {}").await;
    crate::derived::change_everything(&app).await;
    for endpoint in ENDPOINTS {
        assert_eq!(app.unused_grants(endpoint), Vec::<String>::new(), "{}", endpoint.name);
    }
}
