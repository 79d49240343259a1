use catalog::{create_package, get_creator_package, list_creator_packages, update_package};
use domain::Role;
use domain::plan::Overrides;
use platform::Caller;
use serde_json::json;
use testkit::Actor;

use crate::world::{World, new_package, page};

#[tokio::test]
async fn a_package_begins_with_its_page_and_without_a_version() {
    let world = World::with_namespace().await;
    let opened = world.open_package(&new_package("typescript", "template")).await;
    assert_eq!(opened.status, 201, "{opened:?}");
    assert_eq!(opened.header("location"), Some("/api/v1/creator/packages/acme/typescript"));
    assert_eq!(world.package("typescript").await, opened.json);
    assert_eq!(opened.json["page"], page());
    assert_eq!(opened.json.get("latest"), None);
    insta::assert_json_snapshot!("package_items", world.items("PACKAGE#", "PACKAGE").await);
    assert_eq!(world.app.event_kinds().await, ["namespace.created", "package.created"]);
    // A repeated wish finds it; another one of the same name is refused.
    assert_eq!(world.open_package(&new_package("typescript", "template")).await.status, 201);
    let other = world.open_package(&new_package("typescript", "ontology")).await;
    assert_eq!((other.status, other.code()), (409, "package_exists"));
    world.assert_counted().await;
}

#[tokio::test]
async fn a_package_stands_in_a_namespace_of_its_workspace() {
    let world = World::with_namespace().await;
    let body = new_package("typescript", "template");
    let foreign = world.stranger.call(&create_package::ENDPOINT).json(&body).send().await;
    assert_eq!((foreign.status, foreign.code()), (404, "not_found"));
    let mut nowhere = body.clone();
    nowhere["namespace"] = json!("nobody");
    assert_eq!(world.open_package(&nowhere).await.status, 404);
    world.open_package(&body).await;
    let viewer = world.app.member(Role::Viewer);
    assert_eq!(world.about(&viewer, &get_creator_package::ENDPOINT, "typescript").send().await.status, 200);
    for endpoint in [&get_creator_package::ENDPOINT, &update_package::ENDPOINT] {
        let call = world.about(&world.stranger, endpoint, "typescript");
        let reply = call.json(&json!({"page": page(), "price_cents": 0})).send().await;
        assert_eq!((reply.status, reply.code()), (404, "not_found"), "{}", endpoint.name);
    }
    world.assert_counted().await;
}

#[tokio::test]
async fn what_a_package_cannot_be_called_or_say_is_refused_by_its_field() {
    let world = World::with_namespace().await;
    world.open_package(&new_package("typescript", "template")).await;
    for (change, field, code) in [
        (json!({"name": "type-script"}), "name", Some("name_looks_alike")),
        (json!({"name": "versions"}), "name", Some("name_reserved")),
        (json!({"name": "Other"}), "name", Some("name_characters")),
        (json!({"price_cents": 10_000_000}), "price_cents", None),
        (json!({"price_cents": 49}), "price_cents", None),
        (json!({"visibility": "private", "price_cents": 100}), "price_cents", None),
    ] {
        let mut body = new_package("other", "template");
        body.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let reply = world.open_package(&body).await;
        assert_eq!(reply.status, 422, "{change}: {reply:?}");
        let error = &reply.json["errors"][0];
        assert_eq!((error["field"].as_str(), error["code"].as_str()), (Some(field), code), "{change}: {reply:?}");
    }
    for (change, field) in [
        (json!({"title": "two\nlines"}), "page.title"),
        (json!({"tags": ["a", "a"]}), "tags"),
        (json!({"category": "toys"}), "page.category"),
        (json!({"homepage": "javascript:alert(1)"}), "page.homepage"),
    ] {
        let mut body = new_package("other", "template");
        body["page"].as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let reply = world.open_package(&body).await;
        assert_eq!(reply.status, 422, "{change}: {reply:?}");
        assert_eq!(reply.json["errors"][0]["field"], field, "{change}: {reply:?}");
    }
    world.assert_counted().await;
}

#[tokio::test]
async fn packages_beyond_the_plan_are_refused_however_many_ask_at_once() {
    let world = World::with_namespace().await;
    let overrides = Overrides { templates_max: Some(4), custom_templates_max: Some(2), ..Overrides::default() };
    world.terms(overrides).await;
    let names = ["alpha", "bravo", "charlie", "delta", "foxtrot", "golf", "hotel", "india"];
    let wishes = names.map(|name| {
        let mut body = new_package(name, "template");
        if name < "golf" {
            body["visibility"] = json!("private");
        }
        let call = world.editor.call(&create_package::ENDPOINT);
        async move { call.json(&body).send().await }
    });
    let replies = futures_util::future::join_all(wishes).await;
    assert!(replies.iter().all(|it| it.status == 201 || it.code() == "plan_limit_reached"), "{replies:?}");
    let packages = world.items("PACKAGE#", "PACKAGE").await;
    let private = packages.iter().filter(|it| it["visibility"] == "private").count();
    assert!(packages.len() == 4 || private == 2, "the plan was not used up: {packages:?}");
    assert!(packages.len() <= 4 && private <= 2, "{packages:?}");
    world.assert_counted().await;
}

#[tokio::test]
async fn a_private_package_beyond_the_plan_is_refused_and_a_public_one_is_not() {
    let world = World::with_namespace().await;
    let overrides = Overrides { templates_max: Some(2), custom_templates_max: Some(0), ..Overrides::default() };
    world.terms(overrides).await;
    let mut private = new_package("alpha", "template");
    private["visibility"] = json!("private");
    let refused = world.open_package(&private).await;
    assert_eq!((refused.status, refused.code()), (409, "plan_limit_reached"));
    assert!(refused.text("detail").contains("has 2 packages, 0 of them private"), "{refused:?}");
    assert_eq!(world.open_package(&new_package("alpha", "template")).await.status, 201);
    assert_eq!(world.open_package(&new_package("bravo", "template")).await.status, 201);
    assert_eq!(world.open_package(&new_package("charlie", "template")).await.code(), "plan_limit_reached");
    world.assert_counted().await;
}

#[tokio::test]
async fn a_changed_page_is_shown_and_told_to_the_index_once() {
    let world = World::with_namespace().await;
    world.open_package(&new_package("typescript", "template")).await;
    let mut changed = page();
    changed["title"] = json!("TypeScript for everybody");
    let body = json!({"page": changed, "price_cents": 900});
    for _ in 0..2 {
        let reply = world.about(&world.editor, &update_package::ENDPOINT, "typescript").json(&body).send().await;
        assert_eq!((reply.status, &reply.json["page"]), (200, &changed), "{reply:?}");
    }
    let found = world.package("typescript").await;
    assert_eq!((&found["page"], &found["price_cents"]), (&changed, &json!(900)));
    let kinds = world.app.event_kinds().await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "package.changed").count(), 1);
    assert_eq!(world.index_messages().await, 1);
}

#[tokio::test]
async fn an_owner_says_for_whom_a_price_is_and_what_is_free_is_for_everybody() {
    let world = World::with_namespace().await;
    let mut new = new_package("typescript", "template");
    new["priced_per"] = json!("seat");
    let refused = world.open_package(&new).await;
    assert_eq!((refused.status, &refused.json["errors"][0]["field"]), (422, &json!("priced_per")), "{refused:?}");
    new["price_cents"] = json!(900);
    let opened = world.open_package(&new).await;
    assert_eq!((opened.status, &opened.json["priced_per"]), (201, &json!("seat")), "{opened:?}");
    for (price_cents, priced_per, expected) in [
        (900, None, Some("seat")),
        (900, Some("workspace"), Some("workspace")),
        (900, None, Some("workspace")),
        (0, Some("seat"), None),
        (700, Some("seat"), Some("seat")),
        (0, None, Some("workspace")),
        (700, None, Some("workspace")),
        (700, Some("member"), None),
    ] {
        let mut body = json!({"page": page(), "price_cents": price_cents});
        if let Some(priced_per) = priced_per {
            body["priced_per"] = json!(priced_per);
        }
        let reply = world.about(&world.editor, &update_package::ENDPOINT, "typescript").json(&body).send().await;
        assert_eq!(reply.status == 200, expected.is_some(), "{body}: {reply:?}");
        if let Some(expected) = expected {
            assert_eq!(reply.json["priced_per"], expected, "{body}");
            assert_eq!(world.package("typescript").await["priced_per"], expected, "{body}");
        }
    }
}

#[tokio::test]
async fn an_owner_says_what_affiliates_get_and_it_stays_until_another_word() {
    let world = World::with_namespace().await;
    let opened = world.open_package(&new_package("typescript", "template")).await;
    assert_eq!(opened.json["affiliate_basis_points"], 0, "{opened:?}");
    let admin = world.app.identified(Caller { role: Role::Admin, ..world.editor.caller().clone() });
    let update_by = async |actor: &Actor, more: serde_json::Value| {
        let mut body = json!({"page": page(), "price_cents": 900});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        world.about(actor, &update_package::ENDPOINT, "typescript").json(&body).send().await
    };
    let update = async |more| update_by(&admin, more).await;
    for (more, expected) in [
        (json!({"affiliate_basis_points": 1_000}), 1_000),
        (json!({}), 1_000),
        (json!({"affiliate_basis_points": 5_000}), 5_000),
        (json!({"affiliate_basis_points": 0}), 0),
    ] {
        let reply = update(more).await;
        assert_eq!((reply.status, &reply.json["affiliate_basis_points"]), (200, &json!(expected)), "{reply:?}");
        assert_eq!(world.package("typescript").await["affiliate_basis_points"], expected);
    }
    let events = world.app.events().await;
    let told: Vec<_> = events.iter().filter(|event| event["kind"] == "package.changed").collect();
    let points: Vec<_> = told.iter().map(|event| event["details"]["affiliate_basis_points"].clone()).collect();
    assert_eq!(points, [json!(1_000), json!(5_000), json!(0)]);
    // It gives away what the workspace earns; to say the same once more gives nothing.
    let refused = update_by(&world.editor, json!({"affiliate_basis_points": 1})).await;
    assert_eq!((refused.status, refused.code()), (403, "role_insufficient"), "{refused:?}");
    assert_eq!(update_by(&world.editor, json!({"affiliate_basis_points": 0})).await.status, 200);
    let refused = update(json!({"affiliate_basis_points": 5_001})).await;
    assert_eq!((refused.status, &refused.json["errors"][0]["field"]), (422, &json!("affiliate_basis_points")));
}

#[tokio::test]
async fn the_list_goes_on_from_page_to_page_and_shows_none_of_others() {
    let world = World::with_namespace().await;
    let names = ["alpha", "bravo", "charlie", "delta", "foxtrot"];
    for name in names {
        assert_eq!(world.open_package(&new_package(name, "template")).await.status, 201);
    }
    let (mut found, mut query) = (Vec::new(), "limit=2".to_owned());
    loop {
        let page = world.editor.call(&list_creator_packages::ENDPOINT).query(&query).send().await;
        let items = page.json["items"].as_array().unwrap().clone();
        found.extend(items.iter().map(|it| it["id"].as_str().unwrap().to_owned()));
        let Some(cursor) = page.json["next_cursor"].as_str() else { break };
        query = format!("limit=2&cursor={cursor}");
    }
    assert_eq!(found, names.map(|name| format!("acme/{name}")));
    let others = world.stranger.call(&list_creator_packages::ENDPOINT).send().await;
    assert_eq!(others.json["items"], json!([]));
}
