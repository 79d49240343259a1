//! Publishing, and what comes after it.

use catalog::{
    accept_agreement, deprecate_version, get_package, get_registry_keys, get_version, list_agreements, list_versions,
    publish_version, restore_version, yank_version,
};
use platform::{Bucket, Endpoint};
use registry::signature::{CreatorCheck, Statement, verify};
use serde_json::{Value, json};
use testkit::Reply;
use translog::PublicKeys;
use translog::claims::sha256_hex;

use crate::archives::{ontology, template, template_with, zip};
use crate::world::{World, new_package};

/// A package with a checked version 1.0.0, of a workspace that has accepted the agreement.
async fn checked(name: &str, kind: &str, zip: &[u8]) -> World {
    let world = World::with_package(name, kind).await;
    world.accept_agreement().await;
    world.submit_zip(name, "1.0.0", zip).await;
    world.run_checks().await;
    world
}

impl World {
    async fn step(&self, endpoint: &'static Endpoint, name: &str, version: &str) -> Reply {
        let call = self.about(&self.editor, endpoint, name).path("version", version);
        call.json(&json!({"reason": "It writes dates without a zone."})).send().await
    }

    pub(crate) async fn public(&self, endpoint: &'static Endpoint, name: &str) -> Reply {
        self.about(&self.app.anon(), endpoint, name).send().await
    }

    pub(crate) async fn public_version(&self, name: &str, version: &str) -> Reply {
        self.about(&self.app.anon(), &get_version::ENDPOINT, name).path("version", version).send().await
    }

    /// The versions that everybody sees in a list.
    async fn listed(&self, name: &str) -> Vec<String> {
        let reply = self.public(&list_versions::ENDPOINT, name).await;
        let items = reply.json["items"].as_array().unwrap_or_else(|| panic!("{reply:?}"));
        items.iter().map(|it| it["version"].as_str().unwrap().to_owned()).collect()
    }

    async fn latest(&self, name: &str) -> Value {
        self.package(name).await["latest"]["version"].clone()
    }
}

#[tokio::test]
async fn a_published_version_is_what_the_registry_has_signed() {
    let bytes = zip(&template());
    let world = checked("typescript", "template", &bytes).await;
    for early in
        [world.public(&get_package::ENDPOINT, "typescript").await, world.public_version("typescript", "1.0.0").await]
    {
        assert_eq!((early.status, early.code()), (404, "not_found"), "a draft is its creators' alone");
    }
    let published = world.publish("typescript", "1.0.0").await;
    assert_eq!((published.status, published.text("state")), (200, "published"), "{published:?}");
    assert_eq!(published.json["steps"][0]["command"], "publish");
    let page = world.public(&get_package::ENDPOINT, "typescript").await;
    assert_eq!(page.json["latest"]["version"], "1.0.0", "{page:?}");
    assert!(page.text("readme").starts_with("# Example"));
    assert_eq!(world.listed("typescript").await, ["1.0.0"]);
    let shown = world.public_version("typescript", "1.0.0").await;
    assert_eq!(shown.json["version"]["archive"]["sha256"], sha256_hex(&bytes).as_str());
    assert_eq!(shown.json["report"]["grade"], shown.json["version"]["grade"]);
    // Whoever has the archive checks it offline.
    let statement = reqwest::get(shown.json["statement"]["url"].as_str().unwrap()).await.unwrap();
    let json = statement.bytes().await.unwrap();
    assert_eq!(shown.json["statement"]["sha256"], sha256_hex(&json).as_str());
    let statement = Statement::from_json(&json).unwrap();
    let keys = world.app.anon().call(&get_registry_keys::ENDPOINT).send().await;
    let keys = PublicKeys::parse(&keys.json.to_string()).unwrap();
    let limits = registry::checks::Limits::default().engine;
    let archive = world.app.object(Bucket::Packages, &format!("archives/{}.zip", sha256_hex(&bytes))).await.unwrap();
    let verified = verify(&statement, &archive, &keys, CreatorCheck::Trusted, &limits).unwrap();
    assert_eq!(verified.files, template().len());
    let mut changed = archive.clone();
    *changed.last_mut().unwrap() ^= 1;
    assert!(verify(&statement, &changed, &keys, CreatorCheck::Trusted, &limits).is_err());
    let kinds = world.app.event_kinds().await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "version.published").count(), 1);
    assert_eq!(world.index_messages().await, 1);
}

#[tokio::test]
async fn of_many_who_publish_one_version_at_once_one_wins() {
    let world = checked("typescript", "template", &zip(&template())).await;
    let wishes = (0..64).map(|_| world.publish("typescript", "1.0.0"));
    let replies = futures_util::future::join_all(wishes).await;
    assert_eq!(replies.iter().filter(|it| it.status == 200).count(), 1, "{replies:?}");
    assert!(replies.iter().all(|it| it.status == 200 || it.code() == "version_state"), "{replies:?}");
    let kinds = world.app.event_kinds().await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "version.published").count(), 1);
    assert_eq!(world.index_messages().await, 1);
    assert_eq!(world.version("typescript", "1.0.0").await["steps"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn versions_that_are_published_at_once_leave_the_greatest_as_the_latest() {
    let world = World::with_package("typescript", "template").await;
    world.accept_agreement().await;
    let versions = ["1.0.0", "1.10.0", "1.9.0", "2.0.0-rc.1", "1.4.3"];
    for version in versions {
        let tera = format!("{version}{{% for row in results %}}{{{{ row.name }}}}{{% endfor %}}");
        world.submit_zip("typescript", version, &zip(&template_with(&tera))).await;
    }
    world.run_checks().await;
    let replies = futures_util::future::join_all(versions.map(|version| world.publish("typescript", version))).await;
    assert!(replies.iter().all(|it| it.status == 200), "{replies:?}");
    assert_eq!(world.latest("typescript").await, "1.10.0");
    assert_eq!(world.listed("typescript").await, ["2.0.0-rc.1", "1.10.0", "1.9.0", "1.4.3", "1.0.0"]);
}

#[tokio::test]
async fn what_is_not_ready_is_not_published_and_says_why() {
    let world = World::with_package("typescript", "template").await;
    let good = zip(&template());
    world.upload("typescript", "1.0.0", &good).await;
    let reply = world.publish("typescript", "1.0.0").await;
    assert_eq!((reply.status, reply.code()), (409, "agreement_missing"));
    let shown = world.app.anon().call(&list_agreements::ENDPOINT).send().await;
    let version = shown.json["items"][0]["version"].as_u64().unwrap();
    let call = world.editor.call(&accept_agreement::ENDPOINT);
    let other = call.json(&json!({"agreement": "seller", "version": version + 1})).send().await;
    assert_eq!((other.status, other.code()), (409, "agreement_version"));
    world.accept_agreement().await;
    world.accept_agreement().await;
    let kinds = world.app.event_kinds().await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "agreement.accepted").count(), 1);
    assert_eq!(world.publish("typescript", "1.0.0").await.code(), "version_not_checked");
    world.submit_zip("typescript", "1.1.0", &zip(&template_with("{% for"))).await;
    world.run_checks().await;
    assert_eq!(world.publish("typescript", "1.1.0").await.code(), "check_failed");
    assert_eq!(world.publish("typescript", "9.9.9").await.status, 404);
    let call = world.about(&world.stranger, &publish_version::ENDPOINT, "typescript").path("version", "1.0.0");
    assert_eq!(call.send().await.status, 404);
    assert_eq!(world.public(&get_package::ENDPOINT, "typescript").await.status, 404);
}

#[tokio::test]
async fn an_ontology_is_published_by_a_step_that_is_large_enough_for_its_changes() {
    let world = checked("shop", "ontology", &zip(&ontology(&["Shop", "Order"], ""))).await;
    assert_eq!(world.publish("shop", "1.0.0").await.status, 200);
    // A term is gone, and a term is new.
    for (version, classes) in
        [("1.1.0", &["Shop"][..]), ("1.0.1", &["Shop", "Order", "Item"]), ("1.2.0", &["Shop", "Order", "Item"])]
    {
        world.submit_zip("shop", version, &zip(&ontology(classes, ""))).await;
    }
    world.run_checks().await;
    let gone = world.publish("shop", "1.1.0").await;
    assert_eq!((gone.status, gone.code()), (409, "version_bump_too_small"), "{gone:?}");
    assert!(gone.text("detail").contains("at least 2.0.0"), "{gone:?}");
    assert!(gone.text("detail").contains("https://acme.example/ns#Order"), "{gone:?}");
    let new = world.publish("shop", "1.0.1").await;
    assert_eq!(new.code(), "version_bump_too_small");
    assert!(new.text("detail").contains("at least 1.1.0"), "{new:?}");
    assert_eq!(world.publish("shop", "1.2.0").await.status, 200);
    let changes = &world.version("shop", "1.2.0").await["check"]["changes"];
    assert_eq!((&changes["since"], &changes["bump"]), (&json!("1.0.0"), &json!("minor")));
    // The one that was compared with 1.0.0 would now follow 1.2.0.
    world.submit_zip("shop", "2.0.0", &zip(&ontology(&["Shop"], ""))).await;
    world.run_checks().await;
    world.submit_zip("shop", "1.3.0", &zip(&ontology(&["Shop", "Order", "Item", "Tax"], ""))).await;
    world.run_checks().await;
    assert_eq!(world.publish("shop", "1.3.0").await.status, 200);
    let outdated = world.publish("shop", "2.0.0").await;
    assert_eq!((outdated.status, outdated.code()), (409, "check_outdated"), "{outdated:?}");
    assert_eq!(world.submit("shop", "2.0.0").await.status, 200);
    world.run_checks().await;
    assert_eq!(world.publish("shop", "2.0.0").await.status, 200);
    // A fix of the old line is compared with the old line.
    world.submit_zip("shop", "1.3.1", &zip(&ontology(&["Shop", "Order", "Item", "Tax"], "# nothing new\n"))).await;
    world.run_checks().await;
    assert_eq!(world.publish("shop", "1.3.1").await.status, 200);
    assert_eq!(world.latest("shop").await, "2.0.0");
}

#[tokio::test]
async fn a_yanked_version_is_resolved_by_nobody_and_stays_for_whoever_has_locked_it() {
    let world = checked("typescript", "template", &zip(&template())).await;
    world.submit_zip("typescript", "1.1.0", &zip(&template_with("x"))).await;
    world.run_checks().await;
    for version in ["1.0.0", "1.1.0"] {
        assert_eq!(world.publish("typescript", version).await.status, 200);
    }
    let deprecated = world.step(&deprecate_version::ENDPOINT, "typescript", "1.0.0").await;
    assert_eq!((deprecated.status, deprecated.text("state")), (200, "deprecated"));
    assert_eq!(world.listed("typescript").await, ["1.1.0", "1.0.0"]);
    let yanked = world.step(&yank_version::ENDPOINT, "typescript", "1.1.0").await;
    assert_eq!((yanked.status, yanked.text("state")), (200, "yanked"));
    assert_eq!(
        (world.listed("typescript").await, world.latest("typescript").await),
        (vec!["1.0.0".to_owned()], json!("1.0.0"))
    );
    let shown = world.public_version("typescript", "1.1.0").await;
    assert_eq!(shown.json["version"]["reason"], "It writes dates without a zone.", "{shown:?}");
    let twice = world.step(&yank_version::ENDPOINT, "typescript", "1.1.0").await;
    assert_eq!((twice.status, twice.code()), (409, "version_state"));
    world.step(&yank_version::ENDPOINT, "typescript", "1.0.0").await;
    assert_eq!(world.latest("typescript").await, Value::Null);
    assert_eq!(world.public(&get_package::ENDPOINT, "typescript").await.status, 200);
    let restored = world.step(&restore_version::ENDPOINT, "typescript", "1.1.0").await;
    assert_eq!((restored.status, restored.text("state")), (200, "published"));
    assert_eq!(world.latest("typescript").await, "1.1.0");
    let call = world.about(&world.editor, &yank_version::ENDPOINT, "typescript").path("version", "1.1.0");
    let silent = call.json(&json!({"reason": " "})).send().await;
    assert_eq!((silent.status, silent.json["errors"][0]["field"].as_str()), (422, Some("reason")));
    let kinds = world.app.event_kinds().await;
    let steps: Vec<&str> = kinds.iter().map(String::as_str).filter(|kind| kind.starts_with("version.")).collect();
    assert_eq!(
        steps[6..],
        [
            "version.published",
            "version.published",
            "version.deprecated",
            "version.yanked",
            "version.yanked",
            "version.restored"
        ]
    );
    assert_eq!(world.index_messages().await, 6, "the index is told of each step");
}

#[tokio::test]
async fn a_service_is_published_without_an_archive() {
    let world = World::with_package("consulting", "service").await;
    world.accept_agreement().await;
    assert_eq!(world.announce("consulting", &json!({"version": "1.0.0", "licence": "MIT"})).await.status, 201);
    assert_eq!(world.publish("consulting", "1.0.0").await.status, 200);
    let shown = world.public_version("consulting", "1.0.0").await;
    assert_eq!((shown.status, shown.json.get("report")), (200, None), "{shown:?}");
    assert_eq!(world.public(&get_package::ENDPOINT, "consulting").await.json["latest"]["version"], "1.0.0");
}

#[tokio::test]
async fn a_private_package_is_published_for_its_workspace_alone() {
    let world = World::with_namespace().await;
    let mut body = new_package("secret", "template");
    body["visibility"] = json!("private");
    assert_eq!(world.open_package(&body).await.status, 201);
    world.accept_agreement().await;
    world.publish_zip("secret", "1.0.0", &zip(&template())).await;
    assert_eq!(world.latest("secret").await, "1.0.0");
    for endpoint in [&get_package::ENDPOINT, &list_versions::ENDPOINT] {
        assert_eq!(world.public(endpoint, "secret").await.status, 404, "{}", endpoint.name);
    }
    assert_eq!(world.public_version("secret", "1.0.0").await.status, 404);
}

#[tokio::test]
async fn publishing_is_done_once_whatever_call_fails() {
    for calls in 0..20 {
        let world = checked("typescript", "template", &zip(&template())).await;
        world.app.cut_after(calls);
        let first = world.publish("typescript", "1.0.0").await;
        world.app.mend();
        world.app.cool();
        let second = world.publish("typescript", "1.0.0").await;
        assert!(second.status == 200 || second.code() == "version_state", "broken at call {calls}: {second:?}");
        assert_eq!(world.latest("typescript").await, "1.0.0", "broken at call {calls}");
        let kinds = world.app.event_kinds().await;
        assert_eq!(kinds.iter().filter(|kind| *kind == "version.published").count(), 1, "broken at call {calls}");
        assert_eq!(world.index_messages().await, 1, "broken at call {calls}");
        assert_eq!(world.public_version("typescript", "1.0.0").await.status, 200, "broken at call {calls}");
        if first.status == 200 {
            assert!(calls > 5, "it reads and writes more");
            return;
        }
    }
    panic!("publishing never gets through");
}

#[tokio::test]
async fn submitting_is_done_once_whatever_call_fails() {
    for calls in 0..20 {
        let world = World::with_package("typescript", "template").await;
        world.upload("typescript", "1.0.0", &zip(&template())).await;
        world.app.cut_after(calls);
        let first = world.submit("typescript", "1.0.0").await;
        world.app.mend();
        assert_eq!(world.submit("typescript", "1.0.0").await.status, 200, "broken at call {calls}");
        assert_eq!(world.queued_checks().await.len(), 1, "broken at call {calls}");
        if first.status == 200 {
            assert!(calls > 3, "it reads and writes more");
            return;
        }
    }
    panic!("submitting never gets through");
}
