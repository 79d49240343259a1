//! What staff takes down is unreachable, and its record and proof stay.

use catalog::{
    compare_versions, get_package, get_version_review, list_reviews, list_versions, reinstate_package,
    reinstate_version, take_down_package, take_down_version,
};
use catalog_store::{packages, resolving, versions};
use domain::TenantId;
use platform::Endpoint;
use registry::resolve::Request;
use registry::{PackageId, Requirement, Version};
use serde_json::{Value, json};
use testkit::{Reply, TestApp};

use crate::archives::{template, template_with, zip};
use crate::world::World;

const NAME: &str = "typescript";
const REASON: &str = "Ticket 4711: the notice of a right holder";

impl World {
    /// 1.0.0 and 1.1.0 are published, by somebody with an address.
    pub(crate) async fn with_two_versions() -> Self {
        let world = Self::with_package(NAME, "template").await;
        world.register(world.editor.caller(), "creator").await;
        world.accept_agreement().await;
        world.publish_zip(NAME, "1.0.0", &zip(&template())).await;
        world.publish_zip(NAME, "1.1.0", &zip(&template_with("x"))).await;
        world
    }

    pub(crate) async fn act(&self, endpoint: &'static Endpoint, more: Value) -> Reply {
        let mut body = json!({"reason": REASON});
        if endpoint.name.starts_with("take-down") {
            body["legal_basis"] = json!("rights_holder_notice");
        }
        for (name, value) in more.as_object().into_iter().flatten() {
            body[name] = value.clone();
        }
        let call = self.about(&self.moderator(1), endpoint, NAME).json(&body);
        let is_of_version = endpoint.name.ends_with("version");
        let call = if is_of_version { call.path("version", "1.1.0") } else { call };
        call.send().await
    }

    /// The version that somebody else's wish resolves to.
    async fn resolved(&self, requirement: &str, by: TenantId) -> Option<String> {
        let id = PackageId::parse("acme/typescript").unwrap();
        let request = Request { requirements: vec![requirement.parse::<Requirement>().unwrap()], ..Request::default() };
        let resolved = resolving::resolve(self.app.unlimited(), by, &request).await.unwrap().ok()?;
        resolved.versions.get(&id).map(|it| it.version.to_string())
    }

    async fn installable(&self, version: &str) -> bool {
        let (id, version) = (PackageId::parse("acme/typescript").unwrap(), Version::parse(version).unwrap());
        versions::find_installable(self.app.unlimited(), &id, &version).await.unwrap().is_some()
    }

    /// What a search finds of the package: as the index reads it.
    async fn is_listed(&self) -> bool {
        let id = PackageId::parse("acme/typescript").unwrap();
        packages::find(self.app.unlimited(), &id).await.unwrap().unwrap().is_visible_to(None)
    }
}

#[tokio::test]
async fn a_version_that_is_taken_down_is_reached_by_nobody_and_its_proof_stays() {
    let world = World::with_two_versions().await;
    let (stranger, owner) = (world.stranger.caller().tenant_id, world.editor.caller().tenant_id);
    let before = world.index_messages().await;
    let proof = world.public_version(NAME, "1.1.0").await;
    let done = world.act(&take_down_version::ENDPOINT, json!({})).await;
    assert_eq!((done.status, &done.json["takedowns"][0]["legal_basis"]), (200, &json!("rights_holder_notice")));
    assert_eq!(world.index_messages().await, before + 1, "the index is told");
    for tenant in [stranger, owner] {
        assert_eq!(world.resolved("acme/typescript@^1", tenant).await.as_deref(), Some("1.0.0"));
        assert_eq!(world.resolved("acme/typescript@=1.1.0", tenant).await, None);
    }
    assert!(!world.installable("1.1.0").await && world.installable("1.0.0").await);
    assert_eq!(world.public(&get_package::ENDPOINT, NAME).await.json["latest"]["version"], "1.0.0");
    let listed = world.public(&list_versions::ENDPOINT, NAME).await;
    assert_eq!(listed.json["items"].as_array().unwrap().len(), 1, "{listed:?}");
    let compared = world.about(&world.app.anon(), &compare_versions::ENDPOINT, NAME).query("from=1.0.0&to=1.1.0");
    assert_eq!(compared.send().await.status, 404);
    let left = world.public_version(NAME, "1.1.0").await;
    assert!(left.json.get("report").is_none() && left.json["version"]["taken_down_at"].is_string(), "{left:?}");
    assert_eq!(left.json["statement"]["sha256"], proof.json["statement"]["sha256"]);
    assert_eq!(left.json["version"]["archive"], proof.json["version"]["archive"]);
    let statement = reqwest::get(left.json["statement"]["url"].as_str().unwrap()).await.unwrap();
    assert_eq!(statement.status().as_u16(), 200);
    // The creator reads why, in the log, in the review and by mail.
    let events = world.events_of("version.taken_down").await;
    assert_eq!((&events[0]["log"], &events[1]["log"]), (&json!(owner), &json!("staff")));
    assert_eq!(events[0]["personal"]["reason"]["value"], REASON);
    let call = world.about(&world.editor, &get_version_review::ENDPOINT, NAME).path("version", "1.1.0");
    assert_eq!(call.send().await.json["takedowns"][0]["reason"], REASON);
    let mail = &world.mails("takedown").await[0];
    assert_eq!((&mail["is_creator"], &mail["subject"]), (&json!(true), &json!("acme/typescript 1.1.0")));

    let back = world.act(&reinstate_version::ENDPOINT, json!({})).await;
    assert_eq!((back.status, back.json.get("taken_down_at")), (200, None), "{back:?}");
    assert_eq!(world.resolved("acme/typescript@^1", stranger).await.as_deref(), Some("1.1.0"));
    assert_eq!(world.public(&get_package::ENDPOINT, NAME).await.json["latest"]["version"], "1.1.0");
    assert_eq!(world.public_version(NAME, "1.1.0").await.json["report"], proof.json["report"]);
    assert_eq!(world.mails("takedown").await.len(), 2);
}

#[tokio::test]
async fn a_package_that_is_taken_down_is_reached_by_nobody_and_publishes_nothing() {
    let world = World::with_two_versions().await;
    let (stranger, owner) = (world.stranger.caller().tenant_id, world.editor.caller().tenant_id);
    world.submit_zip(NAME, "1.2.0", &zip(&template_with("y"))).await;
    world.run_checks().await;
    assert_eq!(world.act(&take_down_package::ENDPOINT, json!({})).await.status, 200);
    for endpoint in [&get_package::ENDPOINT, &list_versions::ENDPOINT, &list_reviews::ENDPOINT] {
        assert_eq!(world.public(endpoint, NAME).await.status, 404, "{}", endpoint.name);
    }
    for tenant in [stranger, owner] {
        assert_eq!(world.resolved("acme/typescript@^1", tenant).await, None);
    }
    assert!(!world.installable("1.0.0").await && !world.is_listed().await);
    let left = world.public_version(NAME, "1.0.0").await;
    assert!(left.json["version"]["taken_down_at"].is_string() && left.json["statement"].is_object(), "{left:?}");
    let refused = world.publish(NAME, "1.2.0").await;
    assert_eq!((refused.status, refused.code()), (409, "package_taken_down"));
    assert_eq!(world.act(&reinstate_package::ENDPOINT, json!({})).await.status, 200);
    assert_eq!(world.publish(NAME, "1.2.0").await.status, 200);
    assert_eq!(world.resolved("acme/typescript@^1", stranger).await.as_deref(), Some("1.2.0"));
    assert!(world.is_listed().await);
}

#[tokio::test]
async fn what_was_never_published_is_not_taken_down_and_what_is_down_is_not_twice() {
    let world = World::with_package(NAME, "template").await;
    world.register(world.editor.caller(), "creator").await;
    world.accept_agreement().await;
    world.submit_zip(NAME, "1.1.0", &zip(&template())).await;
    world.run_checks().await;
    assert_eq!(world.act(&take_down_version::ENDPOINT, json!({})).await.code(), "version_state");
    assert_eq!(world.act(&take_down_package::ENDPOINT, json!({})).await.code(), "package_not_published");
    assert_eq!(world.publish(NAME, "1.1.0").await.status, 200);
    assert_eq!(world.act(&reinstate_version::ENDPOINT, json!({})).await.code(), "not_taken_down");
    let body = json!({"reason": REASON, "legal_basis": "malware"});
    let by =
        |number| world.about(&world.moderator(number), &take_down_version::ENDPOINT, NAME).path("version", "1.1.0");
    assert_eq!(by(1).json(&body).send().await.status, 200);
    assert_eq!(by(1).json(&body).send().await.status, 200, "a repetition");
    let other = by(2).json(&body).send().await;
    assert_eq!((other.status, other.code()), (409, "taken_down"));
    assert_eq!(world.events_of("version.taken_down").await.len(), 2);
}

#[tokio::test]
async fn a_takedown_beside_a_publication_hides_it_or_comes_first() {
    for turn in 0..4 {
        let world = World::with_two_versions().await;
        world.submit_zip(NAME, "1.2.0", &zip(&template_with("y"))).await;
        world.run_checks().await;
        let (down, published) = if turn % 2 == 0 {
            tokio::join!(world.act(&take_down_package::ENDPOINT, json!({})), world.publish(NAME, "1.2.0"))
        } else {
            let (published, down) =
                tokio::join!(world.publish(NAME, "1.2.0"), world.act(&take_down_package::ENDPOINT, json!({})));
            (down, published)
        };
        assert_eq!(down.status, 200, "{down:?}");
        assert!(published.status == 200 || published.code() == "package_taken_down", "{published:?}");
        assert!(!world.installable("1.2.0").await && !world.is_listed().await);
        assert_eq!(world.resolved("acme/typescript@^1", world.stranger.caller().tenant_id).await, None);
    }
}

#[tokio::test]
async fn a_takedown_and_a_yank_at_once_leave_both() {
    let world = World::with_two_versions().await;
    let yank = world.about(&world.editor, &catalog::yank_version::ENDPOINT, NAME).path("version", "1.1.0");
    let yank = yank.json(&json!({"reason": "It broke."})).send();
    let (down, yanked) = tokio::join!(world.act(&take_down_version::ENDPOINT, json!({})), yank);
    assert_eq!((down.status, yanked.status), (200, 200), "{down:?} {yanked:?}");
    assert!(!world.installable("1.1.0").await);
    assert_eq!(world.act(&reinstate_version::ENDPOINT, json!({})).await.status, 200);
    assert_eq!(world.version(NAME, "1.1.0").await["state"], "yanked");
}

/// Calls of an act that are broken at least: a lost answer is asked for again by the SDK,
/// so that the act succeeds.
const CALLS_MIN: usize = 5;

#[tokio::test]
async fn an_act_is_written_once_whatever_call_fails() {
    for (endpoint, kind) in [
        (&take_down_version::ENDPOINT, "version.taken_down"),
        (&take_down_package::ENDPOINT, "package.taken_down"),
        (&reinstate_version::ENDPOINT, "version.reinstated"),
        (&reinstate_package::ENDPOINT, "package.reinstated"),
    ] {
        for break_after in [TestApp::cut_after as fn(&TestApp, usize), TestApp::lose_answer_after] {
            for calls in 0.. {
                let world = World::with_two_versions().await;
                if endpoint.name.starts_with("reinstate") {
                    let first = if endpoint.name.ends_with("version") {
                        &take_down_version::ENDPOINT
                    } else {
                        &take_down_package::ENDPOINT
                    };
                    world.act(first, json!({})).await;
                }
                let (mails, notices) =
                    (world.mails("takedown").await.len(), world.items("TAKEDOWN", "NOTICE#").await.len());
                break_after(&world.app, calls);
                let first = world.act(endpoint, json!({})).await;
                world.app.mend();
                let done = usize::from(!world.events_of(kind).await.is_empty());
                assert!(first.status != 200 || done == 1, "{first:?}");
                for done in [done, 1] {
                    assert_eq!(world.events_of(kind).await.len(), 2 * done, "broken at call {calls}");
                    assert_eq!(world.mails("takedown").await.len(), mails + done, "broken at call {calls}");
                    assert_eq!(world.items("TAKEDOWN", "NOTICE#").await.len(), notices + done);
                    assert_eq!(world.act(endpoint, json!({})).await.status, 200, "once more, or a repetition");
                }
                if first.status == 200 && calls >= CALLS_MIN {
                    break;
                }
            }
        }
    }
}
