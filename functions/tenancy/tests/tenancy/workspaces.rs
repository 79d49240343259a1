use platform::Table;
use serde_json::json;
use tenancy::{create_workspace, get_workspace, list_workspaces, rename_workspace};
use tenancy_store::members::WORKSPACES_OWNED_MAX;
use tenancy_store::workspaces::FREE_OWNED_MAX;

use crate::world::World;

#[tokio::test]
async fn whoever_makes_a_workspace_owns_it_and_is_its_admin() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let actor = world.at(&ada, ada.home).await;
    let reply = actor.call(&create_workspace::ENDPOINT).json(&json!({"name": " Engines "})).send().await;
    insta::assert_json_snapshot!("created_view", reply.snapshot());
    let id = reply.text("id").to_owned();
    insta::assert_json_snapshot!("created_items", world.items(&id).await);
    world.assert_consistent(id.parse().unwrap()).await;
    let shown = world.at(&ada, id.parse().unwrap()).await.call(&get_workspace::ENDPOINT).send().await;
    assert_eq!(shown.json, reply.json);
}

#[tokio::test]
async fn a_creation_repeated_with_its_key_makes_one_workspace_wherever_it_broke() {
    for calls in 0..6 {
        let world = World::new().await;
        let ada = world.person("ada").await;
        let create = || async {
            let actor = world.at(&ada, ada.home).await;
            actor.call(&create_workspace::ENDPOINT).json(&json!({"name": "Engines"})).idempotency_key("k").send().await
        };
        world.app.cut_after(calls);
        create().await;
        world.app.mend();
        world.app.advance(jiff::SignedDuration::from_secs(60));
        let again = create().await;
        assert_eq!(again.status, 201, "broken at call {calls}: {again:?}");
        let items = world.app.table(Table::Accounts).await;
        assert_eq!(items.iter().filter(|it| it["kind"] == "shared").count(), 1, "broken at call {calls}");
        world.assert_consistent(again.text("id").parse().unwrap()).await;
    }
}

#[tokio::test]
async fn one_account_owns_so_many_free_workspaces_and_no_more_also_when_it_asks_at_once() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let actor = world.at(&ada, ada.home).await;
    let mut asked = tokio::task::JoinSet::new();
    for number in 0..6 {
        let call = actor.call(&create_workspace::ENDPOINT).json(&json!({"name": format!("Team {number}")}));
        asked.spawn(call.send());
    }
    let replies = asked.join_all().await;
    let made = replies.iter().filter(|reply| reply.status == 201).count();
    // Beside the personal one.
    assert_eq!(made, FREE_OWNED_MAX - 1);
    assert!(replies.iter().all(|it| it.status == 201 || it.code() == "free_workspaces_limit"), "{replies:?}");
    let items = world.app.table(Table::Accounts).await;
    assert_eq!(items.iter().filter(|it| it["kind"] == "shared").count(), made);
}

#[tokio::test]
async fn one_account_owns_so_many_workspaces_with_a_plan_and_no_more() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    for _ in 0..WORKSPACES_OWNED_MAX {
        world.paid_team(&ada).await;
    }
    let actor = world.at(&ada, ada.home).await;
    let reply = actor.call(&create_workspace::ENDPOINT).json(&json!({"name": "One more"})).send().await;
    assert_eq!((reply.status, reply.code()), (409, "workspaces_limit"));
}

#[tokio::test]
async fn my_workspaces_are_listed_page_by_page_with_my_role_in_each() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let (first, second) = (world.team(&ada).await, world.team(&ada).await);
    world.join(&ada, first, &bob, "viewer").await;
    world.join(&ada, second, &bob, "editor").await;
    let actor = world.at(&bob, bob.home).await;
    let (mut found, mut query) = (Vec::new(), "limit=1".to_owned());
    loop {
        let page = actor.call(&list_workspaces::ENDPOINT).query(&query).send().await;
        for item in page.json["items"].as_array().unwrap() {
            found.push((item["id"].as_str().unwrap().to_owned(), item["role"].as_str().unwrap().to_owned()));
        }
        let Some(cursor) = page.json["next_cursor"].as_str() else { break };
        query = format!("limit=1&cursor={cursor}");
    }
    let expected = [(bob.home, "admin"), (first, "viewer"), (second, "editor")];
    assert_eq!(found, expected.map(|(id, role)| (id.to_string(), role.to_owned())));
}

#[tokio::test]
async fn a_cursor_of_another_list_and_a_wrong_limit_are_refused() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let actor = world.at(&ada, ada.home).await;
    let foreign = platform::page::cursor(&ada.account.to_string());
    for query in [format!("cursor={foreign}"), "cursor=x".to_owned(), "limit=0".to_owned(), "limit=101".to_owned()] {
        let reply = actor.call(&list_workspaces::ENDPOINT).query(&query).send().await;
        assert_eq!((reply.status, reply.code()), (422, "invalid_request"), "{query}");
    }
}

#[tokio::test]
async fn an_admin_renames_the_workspace_of_their_token() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let team = world.team(&ada).await;
    let actor = world.at(&ada, team).await;
    let renamed = actor.call(&rename_workspace::ENDPOINT).json(&json!({"name": "Mills"})).send().await;
    assert_eq!((renamed.status, renamed.text("name")), (200, "Mills"));
    assert_eq!(actor.call(&get_workspace::ENDPOINT).send().await.json, renamed.json);
    let wrong = actor.call(&rename_workspace::ENDPOINT).json(&json!({"name": "a\nb"})).send().await;
    assert_eq!(wrong.json["errors"][0]["message"], "expected a name of 1 to 80 characters on one line");
}

#[tokio::test]
async fn a_name_that_looks_like_another_is_refused_wherever_it_is_given() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let team = world.team(&ada).await;
    let actor = world.at(&ada, team).await;
    // The first letter is Cyrillic.
    let body = json!({"name": "\u{410}cme"});
    let made = actor.call(&create_workspace::ENDPOINT).json(&body).idempotency_key("k").send().await;
    let renamed = actor.call(&rename_workspace::ENDPOINT).json(&body).send().await;
    for reply in [made, renamed] {
        let error = &reply.json["errors"][0];
        assert_eq!((reply.status, &error["field"], &error["code"]), (422, &json!("name"), &json!("mixed_scripts")));
    }
    assert_eq!(
        world.invite(&ada, team, "b\u{43e}b@example.org", "viewer").await.json["errors"][0]["code"],
        "mixed_scripts"
    );
    for name in ["\u{410}\u{43a}\u{43c}\u{435}", "\u{5c71}\u{7530} ABC", "Caf\u{e9} \u{1f680}"] {
        let renamed = actor.call(&rename_workspace::ENDPOINT).json(&json!({"name": name})).send().await;
        assert_eq!((renamed.status, renamed.text("name")), (200, name));
    }
}
