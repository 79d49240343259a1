//! Erasing an account, here because most of what it has to undo is in teams.

use domain::provider::Provider;
use domain::{Email, TenantId, Time};
use identity::{erase_account, finish_erasures, login};
use identity_store::logins::{self, InSession, Linked};
use identity_store::oauth::Identity;
use identity_store::sessions;
use jiff::SignedDuration;
use platform::request::Client;
use platform::{Access, Bucket, Table};
use serde_json::{Value, json};
use tenancy::{leave_workspace, transfer_ownership};
use testkit::Reply;

use crate::world::{PASSWORD, Who, World};

async fn erase(world: &World, who: &Who, password: &str) -> Reply {
    // By a token of any workspace: the account is what it is about.
    let actor = world.as_if(who, who.home, domain::Role::Admin);
    actor.call(&erase_account::ENDPOINT).json(&json!({"password": password})).send().await
}

async fn log_in(world: &World, who: &Who) -> Reply {
    let body = json!({"email": who.email, "password": PASSWORD});
    world.app.anon().call(&login::ENDPOINT).json(&body).send().await
}

/// Lets the schedule finish what has begun: an erasure waits for the events on their way
/// into a log, those that it has left itself among them.
async fn finish(world: &World) {
    world.app.tick(&finish_erasures::ENDPOINT).await.unwrap();
    world.relay_events().await;
    world.app.tick(&finish_erasures::ENDPOINT).await.unwrap();
    let waiting = world.app.table(Table::Accounts).await.into_iter().filter(|item| item["pk"] == "ERASURES");
    assert_eq!(waiting.count(), 0, "an erasure is not finished");
}

/// Lets the person log in by a provider.
async fn link(world: &World, who: &Who) {
    let email: Email = who.email.clone().try_into().unwrap();
    let identity = Identity { subject: "1815".to_owned(), email: email.clone(), name: None };
    let store = world.app.unlimited();
    let session = sessions::new(store, who.account, &Client::default());
    sessions::begin(store, &session, &[], &testkit::system()).await.unwrap().unwrap();
    let session = InSession { account_id: who.account, session_id: session.id };
    let linked = logins::add(store, session, email, Provider::GitHub, &identity, &testkit::system()).await.unwrap();
    assert_eq!(linked, Linked::Done);
}

/// Bob, who belongs to a team of Ada's, owns one alone, is logged in, has made
/// keys, is known to a provider, is invited and has invited.
struct Scene {
    world: World,
    ada: Who,
    bob: Who,
    team: TenantId,
    alone: TenantId,
}

impl Scene {
    async fn new() -> Self {
        let world = World::new().await;
        let ada = world.person("ada").await;
        let bob = world.person_with_password("bob").await;
        let (team, other) = (world.team(&ada).await, world.team(&ada).await);
        world.join(&ada, team, &bob, "admin").await;
        world.invite(&ada, other, &bob.email, "viewer").await;
        let alone = world.team(&bob).await;
        world.invite(&bob, alone, "carl@example.org", "viewer").await;
        world.invite(&bob, team, "dora@example.org", "viewer").await;
        assert_eq!(log_in(&world, &bob).await.status, 200);
        for tenant in [team, bob.home] {
            world.make_key(&bob, tenant).await;
        }
        link(&world, &bob).await;
        world.relay_events().await;
        Self { world, ada, bob, team, alone }
    }

    async fn export(&self) -> Reply {
        let actor = self.world.as_if(&self.bob, self.bob.home, domain::Role::Admin);
        actor.call(&identity::export_account::ENDPOINT).send().await
    }

    /// All that the erasure may touch, but for counts of passwords tried.
    async fn items(&self) -> Vec<Value> {
        let mut items = self.world.app.table(Table::Accounts).await;
        items.extend(self.world.app.table(Table::Sessions).await);
        items.retain(|item| item["sk"] != "ATTEMPTS");
        items
    }

    /// Nothing tells who it was, nothing gives access, and others find all as it should be.
    async fn assert_erased(&self) {
        let id = self.bob.account.to_string();
        for item in self.items().await {
            let text = item.to_string();
            assert!(["bob", "carl@", "LOGIN#"].iter().all(|it| !text.contains(it)), "{item}");
            // Workspaces that were theirs, keys that are revoked, what they invited others to.
            let pseudonym =
                item["sk"] == "WORKSPACES" || item["closed_at"].is_string() || item["revoked_at"].is_string();
            let inviter = item["invited_by"] == id.as_str();
            // What is left to do, until it is done.
            let record = item["pk"] == "ERASURES";
            assert!(pseudonym || inviter || record || !text.contains(&id), "{item}");
        }
        self.world.assert_consistent(self.team).await;
        assert_eq!(log_in(&self.world, &self.bob).await.code(), "credentials_wrong");
    }
}

#[tokio::test]
async fn an_erased_account_leaves_nothing_that_tells_who_it_was() {
    let scene = Scene::new().await;
    let receipts = scene.world.app.table(Table::Receipts).await;
    let carls_code = scene.world.code_for("carl@example.org").await;
    let reply = erase(&scene.world, &scene.bob, PASSWORD).await;
    insta::assert_json_snapshot!("erased", reply.snapshot());
    scene.assert_erased().await;
    let left: Vec<Value> =
        scene.items().await.into_iter().filter(|it| it.to_string().contains(&scene.bob.account.to_string())).collect();
    insta::assert_json_snapshot!("left_of_an_account", left, {"[].hash" => "[hash]", "[].salt" => "[salt]"});
    assert_eq!(scene.world.app.table(Table::Receipts).await, receipts);
    // The workspace that was theirs alone is closed to all.
    let carl = scene.world.person("carl").await;
    assert_eq!(scene.world.accept(&carl, &carls_code).await.code(), "invitation_over");
    assert!(scene.world.items(scene.alone).await.iter().all(|it| it["sk"] == "WORKSPACE"));
    assert_eq!(erase(&scene.world, &scene.bob, PASSWORD).await.status, 404);
}

#[tokio::test]
async fn an_address_that_was_erased_can_be_somebody_elses() {
    let scene = Scene::new().await;
    erase(&scene.world, &scene.bob, PASSWORD).await;
    let again = scene.world.person("bob").await;
    assert_ne!(again.account, scene.bob.account);
    scene.world.join(&scene.ada, scene.team, &again, "viewer").await;
    scene.world.assert_consistent(scene.team).await;
}

#[tokio::test]
async fn wrong_passwords_are_counted() {
    let world = World::new().await;
    let ada = world.person_with_password("ada").await;
    for _ in 0..5 {
        assert_eq!(erase(&world, &ada, "not the password at all").await.code(), "credentials_wrong");
    }
    let refused = erase(&world, &ada, PASSWORD).await;
    assert_eq!((refused.status, refused.code()), (429, "login_delayed"));
}

#[tokio::test]
async fn the_last_traces_have_expired_by_the_day_that_is_told() {
    let world = World::new().await;
    let ada = world.person_with_password("ada").await;
    let told = erase(&world, &ada, PASSWORD).await;
    let time = |field| Time::try_from(told.text(field).to_owned()).unwrap();
    let template = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../template.yaml")).unwrap();
    let days = template.lines().filter_map(|line| line.trim().strip_prefix("RetentionInDays: ")?.parse::<i64>().ok());
    let longest = SignedDuration::from_hours(24 * days.max().unwrap());
    assert!(time("gone_by").since(time("erased_at")) > longest, "logs are kept for {longest}");
}

#[tokio::test]
async fn a_wrong_password_or_none_erases_nothing() {
    let scene = Scene::new().await;
    let before = scene.items().await;
    let wrong = erase(&scene.world, &scene.bob, "incorrect horse battery").await;
    assert_eq!((wrong.status, wrong.code()), (401, "credentials_wrong"));
    let actor = scene.world.as_if(&scene.bob, scene.bob.home, domain::Role::Admin);
    let none = actor.call(&erase_account::ENDPOINT).json(&json!({})).send().await;
    assert_eq!((none.status, &none.json["errors"][0]["field"]), (422, &json!("password")));
    assert_eq!(scene.items().await, before);
}

#[tokio::test]
async fn who_others_need_is_told_where_and_stays_until_they_hand_over() {
    let world = World::new().await;
    let ada = world.person_with_password("ada").await;
    let bob = world.person("bob").await;
    let (team, _alone) = (world.team(&ada).await, world.team(&ada).await);
    world.join(&ada, team, &bob, "admin").await;
    let before = world.app.table(Table::Accounts).await;
    let refused = erase(&world, &ada, PASSWORD).await;
    assert_eq!((refused.status, refused.code()), (409, "account_needed"));
    assert!(refused.text("detail").contains(&format!("you own: {team}.")), "{refused:?}");
    assert_eq!(world.app.table(Table::Accounts).await, before);
    let to = json!({"account_id": bob.account});
    world.at(&ada, team).await.call(&transfer_ownership::ENDPOINT).json(&to).send().await;
    assert_eq!(erase(&world, &ada, PASSWORD).await.status, 200);
    world.assert_consistent(team).await;
}

#[tokio::test]
async fn an_erasure_that_breaks_off_at_any_call_is_finished_by_the_schedule() {
    let whole = Scene::new().await;
    erase(&whole.world, &whole.bob, PASSWORD).await;
    let unbroken = whole.items().await;
    finish(&whole.world).await;
    let expected = whole.items().await;
    for calls in 0.. {
        let scene = Scene::new().await;
        let before = scene.items().await;
        scene.world.app.cut_after(calls);
        let reply = erase(&scene.world, &scene.bob, PASSWORD).await;
        scene.world.app.mend();
        let broken = scene.items().await;
        let begun = broken != before;
        assert_eq!(reply.status == 200, begun, "broken at call {calls}: {reply:?}");
        if begun {
            assert_eq!(log_in(&scene.world, &scene.bob).await.code(), "credentials_wrong", "broken at call {calls}");
        } else {
            assert_eq!(erase(&scene.world, &scene.bob, PASSWORD).await.status, 200, "broken at call {calls}");
        }
        finish(&scene.world).await;
        scene.assert_erased().await;
        assert_eq!(comparable(scene.items().await), comparable(expected.clone()), "broken at call {calls}");
        if begun && comparable(broken) == comparable(unbroken.clone()) {
            assert!(calls >= CALLS_LEAST, "only {calls} calls");
            return;
        }
    }
}

/// The password, three for the count of its tries, the counts, the person, two for
/// the workspaces and two for the providers, and the transaction.
const CALLS_TO_BEGIN: usize = 11;
/// Reading what is there, the transaction that begins, and a deletion for each kind of thing.
const CALLS_LEAST: usize = 20;

/// Salts and hashes of keys are random, and who looks by logging in is counted.
fn comparable(mut items: Vec<Value>) -> Vec<Value> {
    items.retain(|item| item["sk"] != "ATTEMPTS");
    for item in &mut items {
        for name in ["salt", "hash"] {
            item.as_object_mut().unwrap().remove(name);
        }
    }
    items
}

#[tokio::test]
async fn an_erasure_whose_finish_breaks_off_too_is_finished_by_the_next_one() {
    for calls in [1, 4, 9] {
        let scene = Scene::new().await;
        scene.world.app.cut_after(12);
        erase(&scene.world, &scene.bob, PASSWORD).await;
        scene.world.app.cut_after(calls);
        let first = scene.world.app.tick(&finish_erasures::ENDPOINT).await;
        scene.world.app.mend();
        assert!(first.is_err(), "it says so when it breaks off");
        finish(&scene.world).await;
        scene.assert_erased().await;
    }
}

#[tokio::test]
async fn who_joins_while_the_owner_is_erased_keeps_the_owner_or_finds_the_door_shut() {
    for _ in 0..6 {
        let scene = Scene::new().await;
        let carl = scene.world.person("carl").await;
        let code = scene.world.code_for("carl@example.org").await;
        let (erased, joined) =
            tokio::join!(erase(&scene.world, &scene.bob, PASSWORD), scene.world.accept(&carl, &code));
        match (erased.status, joined.status) {
            (200, 409) => {
                let left = scene.world.items(scene.alone).await;
                assert!(left.iter().all(|it| !it["sk"].as_str().unwrap().starts_with("MEMBER#")), "{left:#?}");
            }
            (409, 200) => scene.world.assert_consistent(scene.alone).await,
            other => panic!("{other:?}: {erased:?} {joined:?}"),
        }
    }
}

#[tokio::test]
async fn every_grant_of_erasing_is_used() {
    let scene = Scene::new().await;
    let fay = scene.world.person("fay").await;
    let watched = scene.world.team(&fay).await;
    scene.world.let_audit(&fay, watched, &scene.bob).await;
    scene.export().await;
    erase(&scene.world, &scene.bob, PASSWORD).await;
    assert_eq!(scene.world.app.unused_grants(&erase_account::ENDPOINT), Vec::<String>::new());
    let other = Scene::new().await;
    let fay = other.world.person("fay").await;
    let watched = other.world.team(&fay).await;
    other.world.let_audit(&fay, watched, &other.bob).await;
    other.export().await;
    let mut links = other.world.app.table(Table::Accounts).await;
    links.retain(|item| item.to_string().contains("LOGIN#"));
    // As soon as it has begun: all of it is left to the schedule.
    other.world.app.cut_after(CALLS_TO_BEGIN);
    erase(&other.world, &other.bob, PASSWORD).await;
    other.world.app.mend();
    // As if they had been made after it looked for some, and before it began.
    assert_eq!(links.len(), 2);
    for link in &links {
        other.world.app.put(Table::Accounts, link).await;
    }
    finish(&other.world).await;
    // Those of what lies in the closed workspaces are used in functions/generations/tests/erasure.
    let mut unused = other.world.app.unused_grants(&finish_erasures::ENDPOINT);
    let of_content = [
        "GenerationsTable",
        "OutboxTable",
        "UsageTable",
        "OrdersTable",
        "uploadsbucket",
        "artifactsbucket",
        "erase_content: dynamodb:UpdateItem EventsTable",
    ];
    unused.retain(|grant| !of_content.iter().any(|it| grant.contains(it)));
    assert_eq!(unused, Vec::<String>::new());
}

/// Whoever exports while they are erased: no zip is left, however the two interleave.
#[tokio::test]
async fn an_export_that_races_an_erasure_leaves_nothing() {
    let mut both = 0;
    for calls in 0..12 {
        let scene = Scene::new().await;
        // The export begins later each time.
        let export = async {
            for _ in 0..calls * 40 {
                tokio::task::yield_now().await;
            }
            scene.export().await
        };
        let (exported, erased) = tokio::join!(export, erase(&scene.world, &scene.bob, PASSWORD));
        assert_eq!(erased.status, 200, "{erased:?}");
        assert!([200, 404].contains(&exported.status), "{exported:?}");
        both += u32::from(exported.status == 200);
        assert_eq!(scene.world.app.objects(Bucket::Exports).await, Vec::<String>::new(), "after {calls}: {exported:?}");
    }
    assert!(both > 0, "none of the exports was made before the erasure");
}

/// A key is known by its maker wherever it is: also where they are no member any more.
#[tokio::test]
async fn keys_lose_their_names_also_in_workspaces_that_were_left() {
    let scene = Scene::new().await;
    let left = scene.world.at(&scene.bob, scene.team).await.call(&leave_workspace::ENDPOINT).send().await;
    assert_eq!(left.status, 204);
    erase(&scene.world, &scene.bob, PASSWORD).await;
    let keys: Vec<Value> =
        scene.world.app.table(Table::Sessions).await.into_iter().filter(|item| item["sk"] == "KEY").collect();
    assert_eq!(keys.len(), 2);
    assert!(keys.iter().all(|key| key["name"] == "Erased" && key["revoked_at"].is_string()), "{keys:#?}");
}

#[tokio::test]
async fn a_member_who_left_is_not_needed() {
    let scene = Scene::new().await;
    assert_eq!(scene.world.at(&scene.bob, scene.team).await.call(&leave_workspace::ENDPOINT).send().await.status, 204);
    assert_eq!(erase(&scene.world, &scene.bob, PASSWORD).await.status, 200);
}

#[test]
fn erasing_and_exporting_need_a_fresh_proof() {
    for row in [&erase_account::ENDPOINT, &identity::export_account::ENDPOINT] {
        let platform::Trigger::Http(http) = &row.trigger else { panic!("{} is no route", row.name) };
        assert_eq!(http.access, Access::PersonRecently, "{}", row.name);
    }
}
