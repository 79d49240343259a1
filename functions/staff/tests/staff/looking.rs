//! What staff can look at, and that each look is written down for the customer first.

use audit::{list_account_events, list_audit_logs};
use domain::{Role, StaffRole};
use platform::Table;
use serde_json::{Value, json};
use staff::{
    find_account, inspect_account, inspect_generation, inspect_generations, inspect_workspace, list_acts,
    set_workspace_plan,
};
use store_core::outbox;

use crate::world::{REASON, World, some_id};

fn reason() -> String {
    format!("reason={}", REASON.replace(' ', "%20").replace(':', "%3A"))
}

/// Gives what waits in the outbox its place in the logs, as the relay does.
async fn relay(world: &World) {
    for item in world.app.table(Table::Outbox).await {
        let item: outbox::Item = serde_json::from_value(item).unwrap();
        outbox::relay(world.app.unlimited(), &item).await.unwrap();
    }
}

#[tokio::test]
async fn an_account_is_found_by_its_address_and_by_its_id_and_the_look_is_in_its_log() {
    let world = World::new().await;
    let ada = world.customer("ada").await;
    let support = world.app.staff(StaffRole::Support);
    let query = format!("email=ada%40example.org&{}", reason());
    let found = support.call(&find_account::ENDPOINT).query(&query).send().await;
    assert_eq!((found.status, &found.json["id"]), (200, &json!(ada.account)), "{found:?}");
    let seen = support.call(&inspect_account::ENDPOINT).path("id", ada.account).query(&reason()).send().await;
    assert_eq!(seen.json, found.json);
    assert_eq!(seen.json["workspaces"][0]["id"], json!(ada.home));
    let events = world.events("staff.viewed").await;
    let logs: Vec<&Value> = events.iter().map(|event| &event["log"]).collect();
    assert_eq!(logs, [&json!(ada.account), &json!("staff"), &json!(ada.account), &json!("staff")]);
    assert!(events.iter().all(|event| event["personal"]["reason"]["value"] == REASON));
}

#[tokio::test]
async fn nothing_is_answered_that_cannot_be_written_down() {
    let world = World::new().await;
    let ada = world.customer("ada").await;
    let call = || world.operator().call(&inspect_workspace::ENDPOINT).path("id", ada.home).query(&reason());
    let mut refused = 0;
    for calls in 0..6 {
        world.app.cut_after(calls);
        let reply = call().send().await;
        world.app.mend();
        let looks = world.events("staff.viewed").await.len();
        assert!(reply.status >= 500 || looks == 2, "answered {} with {looks} events", reply.status);
        refused += u32::from(reply.status >= 500);
        if reply.status == 200 {
            break;
        }
    }
    assert!(refused >= 3, "workspace, suspension and the event are each a call");
}

#[tokio::test]
async fn the_customer_reads_who_of_staff_looked_and_why() {
    let world = World::new().await;
    let ada = world.customer("ada").await;
    world.operator().call(&inspect_workspace::ENDPOINT).path("id", ada.home).query(&reason()).send().await;
    world.operator().call(&inspect_account::ENDPOINT).path("id", ada.account).query(&reason()).send().await;
    relay(&world).await;
    let log = world.as_admin(ada).call(&list_audit_logs::ENDPOINT).send().await;
    let newest = &log.json["items"][0];
    assert_eq!((&newest["kind"], &newest["personal"]["reason"]["value"]), (&json!("staff.viewed"), &json!(REASON)));
    assert_eq!(newest["actor"], json!({"type": "staff", "staff_id": world.operator().staff().staff_id}));
    let own = world.as_admin(ada).call(&list_account_events::ENDPOINT).send().await;
    assert_eq!(own.json["items"][0]["kind"], "staff.viewed");
    let acts = world.app.staff(StaffRole::Auditor).call(&list_acts::ENDPOINT).send().await;
    let kinds: Vec<&str> =
        acts.json["items"].as_array().unwrap().iter().map(|it| it["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["staff.viewed", "staff.viewed"]);
    assert_eq!(acts.json["items"][0]["personal"]["reason"]["value"], REASON);
}

/// A viewer of the workspace sees that there was an act, and neither texts nor the reason.
#[tokio::test]
async fn texts_of_the_log_are_for_admins_in_person() {
    let world = World::new().await;
    let ada = world.customer("ada").await;
    world.operator().call(&inspect_workspace::ENDPOINT).path("id", ada.home).query(&reason()).send().await;
    relay(&world).await;
    let admin = world.as_admin(ada).caller().clone();
    let viewer = world.app.identified(platform::Caller { role: Role::Viewer, ..admin });
    let log = viewer.call(&list_audit_logs::ENDPOINT).send().await;
    let items = log.json["items"].as_array().unwrap();
    assert!(items.len() >= 2 && items.iter().all(|item| item.get("personal").is_none()), "{items:?}");
    assert!(!log.json.to_string().contains("4711"));
}

#[tokio::test]
async fn jobs_show_what_happened_and_nothing_of_what_is_in_them() {
    let world = World::new().await;
    let ada = world.customer("ada").await;
    let id = domain::GenerationId::new(some_id());
    let new = generations_store::generations::NewGeneration {
        id,
        tenant_id: ada.home,
        created_by: ada.account,
        queue: domain::generation::Queue::Interactive,
        project: Some(domain::UploadId::new(some_id())),
        manifest: Some("secret/ggen.toml".to_owned().try_into().unwrap()),
        packages: Vec::new(),
        ontologies: Vec::new(),
        previous: None,
        dry_run: false,
        operation: domain::plan::Operation::Generations,
        key_id: None,
    };
    generations_store::generations::create(world.app.unlimited(), new).await.unwrap();
    relay(&world).await;
    let support = world.app.staff(StaffRole::Support);
    let list = support.call(&inspect_generations::ENDPOINT).path("id", ada.home).query(&reason()).send().await;
    assert_eq!(list.json["items"][0]["id"], json!(id), "{list:?}");
    let call = support.call(&inspect_generation::ENDPOINT).path("id", ada.home).path("generation_id", id);
    let one = call.query(&reason()).send().await;
    assert_eq!(one.json["events"][0]["kind"], "generation.created", "{one:?}");
    assert!(!one.json.to_string().contains("secret") && !list.json.to_string().contains("secret"));
    let looks = world.events("staff.viewed").await;
    assert_eq!(looks.last().unwrap()["details"]["what"], json!({"generation": id}));
}

#[tokio::test]
async fn a_plan_is_set_with_its_reason_in_the_workspaces_log() {
    let world = World::new().await;
    let ada = world.customer("ada").await;
    let call = || world.operator().call(&set_workspace_plan::ENDPOINT).path("id", ada.home);
    let body = json!({"plan": "workspace_starter", "trial": true, "reason": REASON});
    assert_eq!(call().json(&body).send().await.json, json!({"plan": "workspace_starter"}));
    let again = json!({"plan": "workspace_pro", "trial": true, "reason": REASON});
    assert_eq!(call().json(&again).send().await.code(), "plan_refused");
    let event = &world.events("plan.changed").await[0];
    assert_eq!((&event["log"], &event["actor"]["type"]), (&json!(ada.home), &json!("staff")));
    assert_eq!(event["personal"]["reason"]["value"], REASON);
    assert_eq!(world.events("staff.plan_set").await[0]["log"], "staff");
}
