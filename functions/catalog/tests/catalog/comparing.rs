//! What has changed between two published versions.

use catalog::{compare_versions, yank_version};
use serde_json::json;
use testkit::Reply;

use crate::archives::{ontology, template, template_with, zip};
use crate::world::World;

impl World {
    pub(crate) async fn compare(&self, name: &str, from: &str, to: &str, accept: &str) -> Reply {
        let call = self.about(&self.app.anon(), &compare_versions::ENDPOINT, name);
        call.query(&format!("from={from}&to={to}")).accept(accept).send().await
    }
}

#[tokio::test]
async fn an_ontologys_changes_are_told_by_their_rules_in_both_directions() {
    let world = World::with_package("shop", "ontology").await;
    world.accept_agreement().await;
    world.publish_zip("shop", "1.0.0", &zip(&ontology(&["Shop", "Order"], ""))).await;
    world.publish_zip("shop", "1.1.0", &zip(&ontology(&["Shop", "Order", "Item"], ""))).await;
    let there = world.compare("shop", "1.0.0", "1.1.0", "application/json").await;
    assert_eq!((there.status, there.text("bump")), (200, "minor"), "{there:?}");
    let change = &there.json["changes"][0];
    assert_eq!((&change["rule"], &change["bump"]), (&json!("term-added"), &json!("minor")));
    assert_eq!(change["term"], "https://acme.example/ns#Item");
    assert_eq!(there.json["files"]["changed"], json!(["ontology.ttl"]));
    let back = world.compare("shop", "1.1.0", "1.0.0", "application/json").await;
    assert_eq!((back.text("bump"), &back.json["changes"][0]["rule"]), ("major", &json!("term-removed")));
    let text = world.compare("shop", "1.0.0", "1.1.0", "text/markdown").await;
    let text = text.json.as_str().unwrap();
    assert!(text.contains("## Additions and loosenings") && text.contains("term-added"), "{text}");
    let same = world.compare("shop", "1.0.0", "1.0.0", "application/json").await;
    assert_eq!((same.text("bump"), &same.json["changes"]), ("none", &json!([])));
}

#[tokio::test]
async fn of_a_template_the_files_are_compared_and_drafts_are_not() {
    let world = World::with_package("typescript", "template").await;
    world.accept_agreement().await;
    world.publish_zip("typescript", "1.0.0", &zip(&template())).await;
    let mut files = template_with("x");
    files.remove("README.md");
    files.insert("extra.tera".to_owned(), b"y".to_vec());
    world.publish_zip("typescript", "1.1.0", &zip(&files)).await;
    world.submit_zip("typescript", "1.2.0", &zip(&template())).await;
    let found = world.compare("typescript", "1.0.0", "1.1.0", "application/json").await;
    let expected = json!({"added": ["extra.tera"], "changed": ["list.tera"], "removed": ["README.md"]});
    assert_eq!((found.status, &found.json["files"], found.json.get("bump")), (200, &expected, None), "{found:?}");
    for (from, to) in [("1.0.0", "1.2.0"), ("1.0.0", "9.9.9"), ("1.2.0", "1.0.0")] {
        assert_eq!(world.compare("typescript", from, to, "*/*").await.status, 404, "{from} {to}");
    }
    let call = world.about(&world.editor, &yank_version::ENDPOINT, "typescript").path("version", "1.0.0");
    assert_eq!(call.json(&json!({"reason": "so"})).send().await.status, 200);
    // Whoever has locked it wants to know what an update would bring.
    assert_eq!(world.compare("typescript", "1.0.0", "1.1.0", "*/*").await.status, 200);
    let wrong = world.compare("typescript", "one", "1.1.0", "*/*").await;
    assert_eq!((wrong.status, wrong.json["errors"][0]["field"].as_str()), (422, Some("from")), "{wrong:?}");
    let other = world.compare("typescript", "1.0.0", "1.1.0", "image/png").await;
    assert_eq!(other.status, 406);
}

#[tokio::test]
async fn of_an_ontology_with_a_price_the_files_and_the_step_are_told() {
    let world = World::with_package("shop", "ontology").await;
    world.accept_agreement().await;
    world.publish_zip("shop", "1.0.0", &zip(&ontology(&["Shop"], ""))).await;
    world.publish_zip("shop", "1.1.0", &zip(&ontology(&["Shop", "Item"], ""))).await;
    let body = json!({"page": crate::world::page(), "price_cents": 1_200});
    let priced = world.about(&world.editor, &catalog::update_package::ENDPOINT, "shop").json(&body).send().await;
    assert_eq!(priced.status, 200, "{priced:?}");
    let told = world.compare("shop", "1.0.0", "1.1.0", "application/json").await;
    assert_eq!((told.text("bump"), &told.json["changes"]), ("minor", &json!([])), "{told:?}");
    assert!(told.json["omitted"].as_u64() > Some(0), "{told:?}");
    assert_eq!(told.json["files"]["changed"], json!(["ontology.ttl"]));
    let text = world.compare("shop", "1.0.0", "1.1.0", "text/markdown").await;
    let text = text.json.as_str().unwrap();
    assert!(text.contains("ontology.ttl") && !text.contains("Item"), "{text}");
}
