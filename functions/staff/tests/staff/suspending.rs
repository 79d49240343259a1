//! Suspending and restoring, and what follows from it.

use domain::generation::Queue;
use domain::{GenerationId, StaffRole, UploadId};
use generations_store::generations::{self, NewGeneration};
use identity::{create_key, login};
use platform::error::Refusal;
use serde_json::{Value, json};
use staff::{restore_account, restore_workspace, suspend_account, suspend_workspace};
use testkit::Reply;

use crate::world::{Customer, PASSWORD, REASON, World, some_id};

async fn act(world: &World, endpoint: &'static platform::Endpoint, id: impl ToString) -> Reply {
    let call = world.app.staff(StaffRole::Moderator).call(endpoint).path("id", id);
    call.json(&json!({"reason": REASON})).send().await
}

async fn log_in(world: &World) -> Reply {
    let body = json!({"email": "ada@example.org", "password": PASSWORD});
    world.app.anon().call(&login::ENDPOINT).json(&body).send().await
}

async fn api_key(world: &World, customer: Customer) -> String {
    let call = world.as_admin(customer).call(&create_key::ENDPOINT);
    let reply = call.json(&json!({"name": "CI", "scopes": ["read"]})).send().await;
    assert_eq!(reply.status, 201, "{reply:?}");
    reply.text("key").to_owned()
}

async fn mails(world: &World) -> Vec<Value> {
    let mut items = world.app.table(platform::Table::Outbox).await;
    items.retain(|item| item["destination"] == "mail_queue");
    let bodies = items.iter().map(|item| serde_json::from_str(item["body"].as_str().unwrap()).unwrap());
    bodies.filter(|mail: &Value| mail["message"] == "suspension").collect()
}

#[tokio::test]
async fn a_suspended_account_is_refused_by_token_and_key_and_cannot_sign_in_until_it_is_restored() {
    let world = World::new().await;
    let ada = world.customer("ada").await;
    let (token, key) = (world.token(ada).await, api_key(&world, ada).await);
    assert!(world.caller_of(&token).await.is_ok() && world.caller_of(&key).await.is_ok());
    assert_eq!(act(&world, &suspend_account::ENDPOINT, ada.account).await.status, 204);
    assert_eq!(world.caller_of(&token).await, Err(Refusal::Suspended));
    assert_eq!(world.caller_of(&key).await, Err(Refusal::Suspended));
    let refused = log_in(&world).await;
    assert_eq!((refused.status, refused.code()), (403, "suspended"));
    assert_eq!(act(&world, &restore_account::ENDPOINT, ada.account).await.status, 204);
    assert!(world.caller_of(&token).await.is_ok() && world.caller_of(&key).await.is_ok());
    assert_eq!(log_in(&world).await.status, 200);
}

/// A guess at the password learns nothing about a suspension.
#[tokio::test]
async fn only_who_knows_the_password_hears_of_a_suspension() {
    let world = World::new().await;
    let ada = world.customer("ada").await;
    act(&world, &suspend_account::ENDPOINT, ada.account).await;
    let body = json!({"email": "ada@example.org", "password": "wrong wrong wrong"});
    let reply = world.app.anon().call(&login::ENDPOINT).json(&body).send().await;
    assert_eq!((reply.status, reply.code()), (401, "credentials_wrong"));
}

#[tokio::test]
async fn a_suspended_workspace_keeps_its_members_out_and_nobody_else() {
    let world = World::new().await;
    let (ada, bob) = (world.customer("ada").await, world.customer("bob").await);
    let (of_ada, of_bob) = (world.token(ada).await, world.token(bob).await);
    assert_eq!(act(&world, &suspend_workspace::ENDPOINT, ada.home).await.status, 204);
    assert_eq!(world.caller_of(&of_ada).await, Err(Refusal::Suspended));
    assert!(world.caller_of(&of_bob).await.is_ok());
    assert_eq!(act(&world, &restore_workspace::ENDPOINT, ada.home).await.status, 204);
    assert!(world.caller_of(&of_ada).await.is_ok());
}

#[tokio::test]
async fn an_act_leaves_one_event_in_each_log_and_one_mail_with_the_reason() {
    let world = World::new().await;
    let ada = world.customer("ada").await;
    for _ in 0..2 {
        // The second time changes nothing.
        assert_eq!(act(&world, &suspend_workspace::ENDPOINT, ada.home).await.status, 204);
    }
    let events = world.events("staff.suspended").await;
    let logs: Vec<&Value> = events.iter().map(|event| &event["log"]).collect();
    assert_eq!(logs, [&json!(ada.home), &json!("staff")]);
    for event in &events {
        assert_eq!(event["actor"]["type"], "staff");
        assert_eq!(event["details"]["subject"], json!(ada.home));
        assert_eq!(event["personal"]["reason"]["value"], REASON);
    }
    let mails = mails(&world).await;
    assert_eq!(mails.len(), 1);
    assert_eq!((&mails[0]["to"], &mails[0]["reason"]), (&json!("ada@example.org"), &json!(REASON)));
    act(&world, &restore_workspace::ENDPOINT, ada.home).await;
    act(&world, &restore_workspace::ENDPOINT, ada.home).await;
    assert_eq!(world.events("staff.restored").await.len(), 2);
}

pub(crate) async fn open_generation(world: &World, customer: Customer, number: u128) -> GenerationId {
    let id = GenerationId::new(ulid::Ulid(number));
    let new = NewGeneration {
        id,
        tenant_id: customer.home,
        created_by: customer.account,
        queue: Queue::Interactive,
        project: Some(UploadId::new(some_id())),
        packages: Vec::new(),
        manifest: None,
        ontologies: Vec::new(),
        previous: None,
        dry_run: false,
        operation: domain::plan::Operation::Generations,
        key_id: None,
    };
    generations::create(world.app.unlimited(), new).await.unwrap();
    id
}

#[tokio::test]
async fn what_runs_ends_with_the_suspension() {
    let world = World::new().await;
    let ada = world.customer("ada").await;
    let mut open = vec![open_generation(&world, ada, 1).await, open_generation(&world, ada, 2).await];
    generations::claim(world.app.unlimited(), ada.home, open[0]).await.unwrap();
    act(&world, &suspend_workspace::ENDPOINT, ada.home).await;
    act(&world, &restore_workspace::ENDPOINT, ada.home).await;
    open.push(open_generation(&world, ada, 3).await);
    act(&world, &suspend_account::ENDPOINT, ada.account).await;
    for id in open {
        let found = generations::find(world.app.unlimited(), ada.home, id).await.unwrap().unwrap();
        assert_eq!(found.position.state, domain::generation::State::Cancelled, "{id}");
    }
}

#[tokio::test]
async fn what_does_not_exist_is_404_and_leaves_no_event() {
    let world = World::new().await;
    for endpoint in [&suspend_account::ENDPOINT, &restore_account::ENDPOINT] {
        assert_eq!(act(&world, endpoint, domain::AccountId::new(some_id())).await.status, 404);
    }
    for endpoint in [&suspend_workspace::ENDPOINT, &restore_workspace::ENDPOINT] {
        assert_eq!(act(&world, endpoint, domain::TenantId::new(some_id())).await.status, 404);
    }
    assert!(world.app.events().await.is_empty());
}

/// Wherever a function dies, the suspension, its events and its mail are there together or
/// not at all, and asking again completes it.
#[tokio::test]
async fn a_crash_anywhere_leaves_all_or_nothing_and_asking_again_completes_it() {
    for calls in 0..10 {
        let world = World::new().await;
        let ada = world.customer("ada").await;
        world.app.cut_after(calls);
        let _reply = act(&world, &suspend_account::ENDPOINT, ada.account).await;
        world.app.mend();
        let token = world.token(ada).await;
        let is_suspended = world.caller_of(&token).await == Err(Refusal::Suspended);
        let expected = usize::from(is_suspended);
        assert_eq!(world.events("staff.suspended").await.len(), 2 * expected, "after {calls} calls");
        assert_eq!(mails(&world).await.len(), expected, "after {calls} calls");
        assert_eq!(act(&world, &suspend_account::ENDPOINT, ada.account).await.status, 204);
        assert_eq!(world.events("staff.suspended").await.len(), 2);
        assert_eq!(mails(&world).await.len(), 1);
    }
}
