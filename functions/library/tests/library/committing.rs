use platform::Table;
use serde_json::json;

use crate::world::{Published, World, package};

#[tokio::test]
async fn a_commit_makes_the_library_what_the_plan_says() {
    let world = World::new().await;
    world.publish(&Published { requirements: &["acme/base"], ..package("acme/types", "1.0.0+7") }).await;
    world.publish(&package("acme/base", "2.1.0")).await;
    let id = world.planned(&json!({"requirements": ["acme/types"]})).await;
    let reply = world.commit(&id).await;
    assert_eq!((reply.status, reply.text("state")), (200, "committed"), "{reply:?}");
    let library = world.library().await;
    assert_eq!(library["acme/base"], "2.1.0");
    assert_eq!(library["acme/types"], "1.0.0+7");
    let events = world.app.events().await;
    let committed: Vec<_> = events.iter().filter(|it| it["kind"] == "install.committed").collect();
    assert_eq!(committed.len(), 1);
    assert_eq!(committed[0]["details"]["packages"], 2);
    world.assert_counts_are_true().await;
    let index = world.app.table(Table::Outbox).await.into_iter().filter(|it| it["kind"] == "package.changed").count();
    assert_eq!(index, 2, "the search index is told of both counts");
    // A repetition answers the same and changes nothing.
    assert_eq!(world.commit(&id).await.json, reply.json);
    assert_eq!(world.install_events().await.len(), 1);
}

#[tokio::test]
async fn of_two_plans_for_one_library_the_first_commit_counts() {
    let world = World::new().await;
    for id in ["acme/a1", "acme/b1"] {
        world.publish(&package(id, "1.0.0")).await;
    }
    let first = world.planned(&json!({"requirements": ["acme/a1"]})).await;
    let second = world.planned(&json!({"requirements": ["acme/b1"]})).await;
    let (first, second) = tokio::join!(world.commit(&first), world.commit(&second));
    let mut answers = [(first.status, first.code().to_owned()), (second.status, second.code().to_owned())];
    answers.sort();
    assert_eq!(answers, [(200, String::new()), (409, "library_changed".to_owned())]);
    assert_eq!(world.library().await.len(), 1);
    world.assert_counts_are_true().await;
}

#[tokio::test]
async fn a_crowd_of_commits_of_one_plan_is_one_commit() {
    let world = World::new().await;
    world.publish(&package("acme/a1", "1.0.0")).await;
    let id = world.planned(&json!({"requirements": ["acme/a1"]})).await;
    let (a, b, c) = tokio::join!(world.commit(&id), world.commit(&id), world.commit(&id));
    assert_eq!([a.status, b.status, c.status], [200; 3]);
    assert_eq!(world.install_events().await, ["install.committed"]);
    world.assert_counts_are_true().await;
}

#[tokio::test]
async fn a_plan_is_over_after_a_quarter_of_an_hour() {
    let world = World::new().await;
    world.publish(&package("acme/a1", "1.0.0")).await;
    let id = world.planned(&json!({"requirements": ["acme/a1"]})).await;
    world.app.advance(jiff::SignedDuration::from_mins(16));
    let reply = world.commit(&id).await;
    assert_eq!((reply.status, reply.code()), (409, "install_over"), "{reply:?}");
    assert!(world.library().await.is_empty());
}

#[tokio::test]
async fn another_workspace_finds_no_install() {
    let world = World::new().await;
    world.publish(&package("acme/a1", "1.0.0")).await;
    let id = world.planned(&json!({"requirements": ["acme/a1"]})).await;
    for endpoint in
        [&library::get_install::ENDPOINT, &library::commit_install::ENDPOINT, &library::roll_back_install::ENDPOINT]
    {
        let reply = world.app.other_tenant().call(endpoint).path("id", &id).send().await;
        assert_eq!(reply.status, 404, "{reply:?}");
    }
}

#[tokio::test]
async fn an_install_of_more_packages_than_a_transaction_holds_is_counted_whole() {
    let world = World::new().await;
    let names: Vec<String> = (10..75).map(|number| format!("acme/package-{number}")).collect();
    for name in &names {
        world.publish(&package(name, "1.0.0")).await;
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    world.install(&names).await;
    assert_eq!(world.library().await.len(), names.len());
    world.assert_counts_are_true().await;
}
