use catalog::list_namespaces;
use catalog_store::namespaces::NAMESPACES_MAX;
use serde_json::json;

use crate::world::World;

#[tokio::test]
async fn a_namespace_is_its_workspaces_alone() {
    let world = World::new().await;
    let opened = world.open_namespace(&world.editor, "acme").await;
    assert_eq!((opened.status, opened.text("namespace")), (201, "acme"));
    assert_eq!(world.app.event_kinds().await, ["namespace.created"]);
    // A repeated wish changes nothing.
    assert_eq!(world.open_namespace(&world.editor, "acme").await.status, 201);
    world.assert_counted().await;
    let taken = world.open_namespace(&world.stranger, "acme").await;
    assert_eq!((taken.status, taken.json["errors"][0]["code"].as_str()), (422, Some("namespace_taken")), "{taken:?}");
    let listed = world.editor.call(&list_namespaces::ENDPOINT).send().await;
    assert_eq!(listed.json["items"][0]["namespace"], "acme");
    let others = world.stranger.call(&list_namespaces::ENDPOINT).send().await;
    assert_eq!(others.json["items"], json!([]));
}

#[tokio::test]
async fn names_that_look_alike_or_are_reserved_are_refused_by_their_rule() {
    let world = World::new().await;
    assert_eq!(world.open_namespace(&world.editor, "modern-ontology").await.status, 201);
    for (name, code) in [
        ("modernontology", "name_looks_alike"),
        ("modem-ontology", "name_looks_alike"),
        ("api", "name_reserved"),
        ("w3c", "name_reserved"),
    ] {
        let reply = world.open_namespace(&world.stranger, name).await;
        assert_eq!((reply.status, reply.json["errors"][0]["code"].as_str()), (422, Some(code)), "{name}: {reply:?}");
    }
    for name in ["Acme", "a", "a--b", "2fa", "аcme"] {
        let reply = world.open_namespace(&world.stranger, name).await;
        assert_eq!((reply.status, reply.json["errors"][0]["field"].as_str()), (422, Some("namespace")), "{reply:?}");
    }
    assert_eq!(world.items("NAMESPACE#", "NAMESPACE").await.len(), 1);
}

#[tokio::test]
async fn of_many_who_want_one_namespace_at_once_one_gets_it() {
    let world = World::new().await;
    let wishes = (0..32).map(|number| {
        let actor = if number % 2 == 0 { &world.editor } else { &world.stranger };
        // Two spellings of one fold.
        world.open_namespace(actor, if number % 4 < 2 { "blue-sky" } else { "bluesky" })
    });
    let replies = futures_util::future::join_all(wishes).await;
    assert!(replies.iter().all(|reply| [201, 422].contains(&reply.status)), "{replies:?}");
    assert_eq!(world.items("NAMESPACE#", "NAMESPACE").await.len(), 1);
    assert_eq!(world.items("FOLD#", "FOLD").await.len(), 1);
    assert_eq!(world.app.event_kinds().await.len(), 1);
}

#[tokio::test]
async fn a_workspace_has_so_many_namespaces_and_no_more() {
    let world = World::new().await;
    let names = ["alpha", "bravo", "charlie", "delta", "foxtrot", "golf", "hotel", "india", "juliett", "kilo", "lima"];
    let wishes = names.map(|name| world.open_namespace(&world.editor, name));
    let replies = futures_util::future::join_all(wishes).await;
    let refused: Vec<_> = replies.iter().filter(|reply| reply.status == 409).collect();
    assert_eq!(replies.iter().filter(|reply| reply.status == 201).count(), NAMESPACES_MAX as usize, "{replies:?}");
    assert_eq!(refused.iter().map(|it| it.code()).collect::<Vec<_>>(), ["namespaces_count"]);
    world.assert_counted().await;
}
