//! Making, seeing, changing and deleting webhooks.

use domain::Role;
use serde_json::json;
use webhooks::{delete_webhook, get_webhook, list_webhook_deliveries, list_webhooks, test_webhook, update_webhook};

use crate::world::World;

#[tokio::test]
async fn a_webhook_is_made_seen_changed_and_deleted_and_each_change_leaves_its_event() {
    let world = World::new().await;
    let webhook = world.webhook(json!({"description": "  Books ", "events": ["order.paid"], "form": "full"})).await;
    let pattern = webhook.secret.strip_prefix("whsec_").unwrap();
    assert!(pattern.len() == 44 && pattern.ends_with('='), "{pattern}");
    let found = world.get(&webhook).await;
    assert!(found.get("secret").is_none(), "it is shown once");
    assert_eq!((&found["description"], &found["events"]), (&json!("Books"), &json!(["order.paid"])));
    let viewer = world.app.member(Role::Viewer);
    let listed = viewer.call(&list_webhooks::ENDPOINT).send().await;
    assert_eq!(listed.json["items"], json!([found]));
    let settings = json!({"url": world.receiver.url("/other"), "is_enabled": false});
    for _ in 0..2 {
        let call = world.admin.call(&update_webhook::ENDPOINT).path("id", &webhook.id).json(&settings);
        let changed = call.send().await;
        assert_eq!((changed.status, &changed.json["is_enabled"]), (200, &json!(false)));
        assert_eq!((&changed.json["events"], &changed.json["form"]), (&json!([]), &json!("thin")));
    }
    let delete = || world.admin.call(&delete_webhook::ENDPOINT).path("id", &webhook.id).send();
    assert_eq!((delete().await.status, delete().await.status), (204, 404));
    let kinds = world.app.event_kinds().await;
    assert_eq!(kinds, ["webhook.created", "webhook.changed", "webhook.deleted"]);
}

#[tokio::test]
async fn only_admins_in_person_manage_and_everybody_reads() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    let body = json!({"url": world.receiver.url("/hook")});
    for role in [Role::Viewer, Role::Editor] {
        let actor = world.app.member(role);
        let replies = [
            actor.call(&webhooks::create_webhook::ENDPOINT).json(&body).send().await,
            actor.call(&update_webhook::ENDPOINT).path("id", &webhook.id).json(&body).send().await,
            actor.call(&delete_webhook::ENDPOINT).path("id", &webhook.id).send().await,
            actor.call(&test_webhook::ENDPOINT).path("id", &webhook.id).send().await,
        ];
        assert!(replies.iter().all(|reply| reply.code() == "role_insufficient"), "{replies:?}");
        assert_eq!(actor.call(&get_webhook::ENDPOINT).path("id", &webhook.id).send().await.status, 200);
    }
    world.app.advance(jiff::SignedDuration::from_mins(11));
    let stale = world.create(&body, "stale").await;
    assert_eq!(stale.code(), "step_up_required");
}

#[tokio::test]
async fn wrong_settings_are_refused_by_their_field() {
    let world = World::new().await;
    let url = world.receiver.url("/hook");
    for (body, field) in [
        (json!({}), "url"),
        (json!({"url": url, "events": ["generation.finnished"]}), "events[0]"),
        (json!({"url": url, "events": ["account.registered"]}), "events[0]"),
        (json!({"url": url, "form": "slim"}), "form"),
        (json!({"url": url, "description": "two\nlines"}), "description"),
        (json!({"url": url, "description": "x".repeat(201)}), "description"),
    ] {
        let reply = world.create(&body, &world.key()).await;
        assert_eq!((reply.status, reply.json["errors"][0]["field"].as_str()), (422, Some(field)), "{body}");
    }
}

#[tokio::test]
async fn the_log_comes_in_pages_and_by_state_and_type() {
    let world = World::new().await;
    let webhook = world.webhook(json!({"events": ["generation.finished", "workspace.renamed"]})).await;
    for _ in 0..5 {
        world.app.advance(jiff::SignedDuration::from_millis(1));
        world.finish_generation().await;
    }
    world.change(domain::events::Change::WorkspaceRenamed {}).await;
    world.settle().await;
    let (mut met, mut query) = (Vec::new(), "limit=2".to_owned());
    loop {
        let call = world.admin.call(&list_webhook_deliveries::ENDPOINT).path("id", &webhook.id).query(&query);
        let page = call.send().await;
        let items = page.json["items"].as_array().unwrap();
        assert!(items.len() <= 2);
        met.extend(items.iter().map(|item| item["event_id"].as_str().unwrap().to_owned()));
        let Some(cursor) = page.json.get("next_cursor") else { break };
        query = format!("limit=2&cursor={}", cursor.as_str().unwrap());
    }
    assert!(met.len() == 6 && met.is_sorted_by(|a, b| a > b), "the newest first: {met:?}");
    assert_eq!(world.deliveries(&webhook, "event=workspace.renamed").await.len(), 1);
    assert_eq!(world.deliveries(&webhook, "state=delivered&event=generation.finished").await.len(), 5);
    assert!(world.deliveries(&webhook, "state=failed").await.is_empty());
    let wrong = world.admin.call(&list_webhook_deliveries::ENDPOINT).path("id", &webhook.id).query("state=lost");
    assert_eq!(wrong.send().await.status, 422);
}
