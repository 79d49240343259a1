//! What workspaces hear of the packages that they have installed.

use domain::{AccountId, TenantId, Time, WorkspaceKind};
use identity_store::accounts;
use jiff::SignedDuration;
use library::send_package_digests;
use platform::{Bucket, Table};
use serde_json::{Value, json};
use tenancy_store::workspaces;
use testkit::TestApp;
use ulid::Ulid;

use crate::world::{Published, World, package};

impl World {
    /// The owner of the workspace, who is mailed.
    pub(crate) async fn with_owner(self) -> Self {
        let (store, account_id) = (self.app.unlimited(), AccountId::new(Ulid(301)));
        let account = accounts::NewAccount {
            account_id,
            tenant_id: TenantId::new(Ulid(302)),
            email: "ada@example.org".to_owned().try_into().unwrap(),
            name: None,
            password_hash: Some("unused".to_owned()),
        };
        accounts::register(store, &account, &testkit::system()).await.unwrap();
        let name = "Engines".to_owned().try_into().unwrap();
        let (id, kind) = (self.tenant(), WorkspaceKind::Shared);
        let workspace = workspaces::NewWorkspace { id, kind, name, owner: account_id };
        workspaces::create(store, &workspace, &testkit::system()).await.unwrap();
        self
    }

    /// Lets a day pass and the digests go.
    async fn next_day(&self) {
        self.app.advance(SignedDuration::from_hours(24));
        self.app.tick(&send_package_digests::ENDPOINT).await.unwrap();
    }

    /// The lines of all digests, the oldest first.
    async fn digests(&self) -> Vec<Vec<String>> {
        let mut items = self.app.table(Table::Outbox).await;
        items.retain(|it| it["destination"] == "mail_queue");
        items.sort_by_key(|it| it["sk"].to_string());
        let lines = |it: &Value| {
            let mail: Value = serde_json::from_str(it["body"].as_str().unwrap()).unwrap();
            assert_eq!((&mail["message"], &mail["to"]), (&json!("package_digest"), &json!("ada@example.org")));
            serde_json::from_value(mail["lines"].clone()).unwrap()
        };
        items.iter().map(lines).collect()
    }

    /// Puts the file of advisories with one for versions of the package below 1.1.0.
    async fn advise(&self, id: &str) {
        let affected = json!({
            "package": {"ecosystem": "ggen", "name": id},
            "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"fixed": "1.1.0"}]}],
        });
        let file = json!([{"id": "GGEN-2026-1", "affected": [affected], "database_specific": {"severity": "HIGH"}}]);
        self.put_object("advisories/osv.json", file.to_string().into_bytes()).await;
    }
}

async fn installed() -> World {
    let world = World::new().await.with_owner().await;
    for id in ["acme/a1", "acme/b1"] {
        world.publish(&package(id, "1.0.0")).await;
    }
    world.install(&["acme/a1", "acme/b1"]).await;
    world.app.advance(SignedDuration::from_secs(1));
    world
}

#[tokio::test]
async fn admins_hear_once_what_changed_about_what_they_have() {
    let world = installed().await;
    world.next_day().await;
    assert_eq!(world.digests().await, Vec::<Vec<String>>::new(), "there is nothing to tell");
    world.publish(&package("acme/a1", "1.1.0")).await;
    world.publish(&package("acme/a1", "1.2.0")).await;
    world.publish(&package("acme/other", "1.0.0")).await;
    world.yank("acme/b1", "1.0.0").await;
    let first = vec![
        "acme/a1 1.2.0 was published; you have 1.0.0.".to_owned(),
        "acme/b1 1.0.0, which you have, was yanked.".to_owned(),
    ];
    for _ in 0..3 {
        world.next_day().await;
        assert_eq!(world.digests().await.as_slice(), std::slice::from_ref(&first), "once");
    }
    world.advise("acme/a1").await;
    let second = "acme/a1 1.0.0, which you have, has the advisory GGEN-2026-1 (severity: high).".to_owned();
    for _ in 0..2 {
        world.next_day().await;
        assert_eq!(world.digests().await, [first.clone(), vec![second.clone()]]);
    }
    // What was told of one version is not told of the next one, which is not affected.
    world.install(&["acme/a1@1.2.0"]).await;
    world.app.advance(SignedDuration::from_secs(1));
    world.take_down("acme/a1", "1.2.0").await;
    world.next_day().await;
    let third = vec!["acme/a1 1.2.0, which you have, was taken down.".to_owned()];
    assert_eq!(world.digests().await[2..], [third]);
}

/// More than a run makes.
const CALLS_MAX: usize = 100;

#[tokio::test]
async fn a_digest_is_sent_once_whatever_call_fails() {
    for break_after in [TestApp::cut_after as fn(&TestApp, usize), TestApp::lose_answer_after] {
        // The run looks into each of the shards, so not every call is another kind of call.
        for calls in (0..10).chain((10..=CALLS_MAX).step_by(5)) {
            let world = installed().await;
            world.publish(&Published { licence: "MIT", ..package("acme/a1", "1.1.0") }).await;
            world.app.advance(SignedDuration::from_hours(24));
            break_after(&world.app, calls);
            let first = world.app.tick(&send_package_digests::ENDPOINT).await;
            world.app.mend();
            world.app.cool();
            assert!(world.digests().await.len() <= 1);
            // A library that failed is told the next day.
            world.next_day().await;
            assert_eq!(world.digests().await.len(), 1, "after {calls} calls");
            if first.is_ok() {
                break;
            }
            assert!(calls < CALLS_MAX, "a run never gets through: {first:?}");
        }
    }
}

#[tokio::test]
async fn a_run_goes_on_where_the_one_before_stopped() {
    let world = installed().await;
    world.publish(&package("acme/a1", "1.1.0")).await;
    world.app.advance(SignedDuration::from_hours(24));
    world.app.tick(&send_package_digests::ENDPOINT).await.unwrap();
    assert_eq!(world.digests().await.len(), 1);
    let items = world.app.table(Table::Catalog).await;
    let position = items.iter().find(|it| it["sk"] == "DIGESTS").unwrap();
    assert_eq!(position["shards_done"], 16, "{position}");
    // The day is done: what comes now is told tomorrow.
    world.publish(&package("acme/b1", "1.1.0")).await;
    world.app.advance(SignedDuration::from_mins(15));
    world.app.tick(&send_package_digests::ENDPOINT).await.unwrap();
    assert_eq!(world.digests().await.len(), 1);
    // A run that stopped in the middle has told some shards; the next one tells the others.
    let mut stopped = position.clone();
    stopped["shards_done"] = json!(0);
    world.app.put(Table::Catalog, &stopped).await;
    world.app.tick(&send_package_digests::ENDPOINT).await.unwrap();
    assert_eq!(world.digests().await.len(), 2);
}

#[tokio::test]
async fn a_workspace_that_nobody_is_in_any_more_is_told_nothing_and_left_out() {
    let world = World::new().await;
    world.publish(&package("acme/a1", "1.0.0")).await;
    world.install(&["acme/a1"]).await;
    world.app.advance(SignedDuration::from_secs(1));
    world.publish(&package("acme/a1", "1.1.0")).await;
    world.next_day().await;
    assert_eq!(world.digests().await, Vec::<Vec<String>>::new());
    let items = world.app.table(Table::Catalog).await;
    assert!(!items.iter().any(|it| it["pk"].as_str().unwrap().starts_with("LIBRARIES#") && it["sk"] != "DIGESTS"));
}

#[tokio::test]
async fn a_long_digest_is_cut_and_says_so() {
    let world = World::new().await.with_owner().await;
    let ids: Vec<String> = (0..60).map(|number| format!("acme/p{number:02}")).collect();
    for id in &ids {
        world.publish(&package(id, "1.0.0")).await;
    }
    for some in ids.chunks(20) {
        let requirements: Vec<&str> = some.iter().map(String::as_str).collect();
        world.install(&requirements).await;
    }
    world.app.advance(SignedDuration::from_secs(1));
    for id in &ids {
        world.publish(&package(id, "1.1.0")).await;
    }
    world.next_day().await;
    assert_eq!(world.digests().await[0].len(), 50);
    let mut mails = world.app.table(Table::Outbox).await;
    mails.retain(|it| it["destination"] == "mail_queue");
    let mail: Value = serde_json::from_str(mails[0]["body"].as_str().unwrap()).unwrap();
    assert_eq!(mail["omitted"], 10);
}

#[tokio::test]
async fn an_advisory_file_that_cannot_be_read_keeps_no_version_back() {
    let world = installed().await;
    world.put_object("advisories/osv.json", b"{ not json".to_vec()).await;
    world.publish(&package("acme/a1", "1.1.0")).await;
    world.next_day().await;
    assert_eq!(world.digests().await.len(), 1);
    assert!(world.app.objects(Bucket::Packages).await.contains(&"advisories/osv.json".to_owned()));
}

/// Uses every right of the row: a workspace is told, and one without anybody is left out.
pub(crate) async fn send(world: &World) {
    world.publish(&package("acme/news", "1.0.0")).await;
    world.install(&["acme/news"]).await;
    world.app.advance(SignedDuration::from_secs(1));
    world.publish(&package("acme/news", "1.1.0")).await;
    let empty = TenantId::new(Ulid(99));
    let items = world.app.table(Table::Catalog).await;
    let mut lock = items.into_iter().find(|it| it["sk"] == "LOCK").unwrap();
    lock["pk"] = json!(format!("{empty}#library"));
    world.app.put(Table::Catalog, &lock).await;
    // It has had it since before the second version.
    let since = Time::from(world.app.now() - SignedDuration::from_hours(1));
    let line = json!({"pk": "LIBRARIES#0", "sk": empty, "tenant": empty, "since": since});
    world.app.put(Table::Catalog, &line).await;
    world.next_day().await;
    assert_eq!(world.digests().await.len(), 1);
}
