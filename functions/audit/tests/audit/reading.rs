use audit::{get_receipt, get_receipt_keys, list_account_events, list_audit_logs, verify_receipt};
use platform::staff::Identity;
use platform::{Endpoint, Request, Response, Trigger, dispatch_http};
use serde_json::json;
use translog::{FileEntry, PublicKeys, Receipt};

use crate::world::{World, one_file};

/// The answer with its bytes and any status.
async fn raw(world: &World, endpoint: &'static Endpoint, id: impl ToString) -> Response {
    let Trigger::Http(http) = &endpoint.trigger else { panic!("{} is not a route", endpoint.name) };
    let mut request = Request::default();
    request.identity = Some(Ok(Identity::Customer(world.editor.caller().clone())));
    request.path_parameters.insert("generation_id".to_owned(), id.to_string());
    dispatch_http(world.app.unlimited(), endpoint.name, http, request).await
}

#[tokio::test]
async fn a_receipt_is_given_byte_for_byte_as_it_was_signed() {
    let world = World::new().await;
    let (id, receipt) = world.complete(one_file()).await;
    let response = raw(&world, &get_receipt::ENDPOINT, id).await;
    assert_eq!(response.status, 200);
    assert_eq!(response.body, receipt.to_json().unwrap());
}

#[tokio::test]
async fn anyone_can_check_a_receipt_with_the_published_keys() {
    let world = World::new().await;
    let (id, _) = world.complete(one_file()).await;
    let viewer = world.app.member(domain::Role::Viewer);
    let reply = viewer.call(&get_receipt::ENDPOINT).path("generation_id", id).send().await;
    let receipt = Receipt::from_json(reply.json.to_string().as_bytes()).unwrap();
    let keys = world.app.anon().call(&get_receipt_keys::ENDPOINT).send().await;
    assert_eq!(keys.header("cache-control"), Some("public, max-age=300"));
    receipt.verify_with(&PublicKeys::parse(&keys.json.to_string()).unwrap()).unwrap();
    insta::assert_json_snapshot!("keys", keys.snapshot());
}

#[tokio::test]
async fn a_receipt_too_large_for_an_answer_is_got_by_a_link() {
    let world = World::new().await;
    let long = "d".repeat(200);
    let outputs = (0..20_000).map(|n| FileEntry::of(format!("{long}/{n}.txt"), b"x")).collect();
    let (id, receipt) = world.complete(outputs).await;
    let response = raw(&world, &get_receipt::ENDPOINT, id).await;
    assert_eq!((response.status, response.body.len()), (303, 0));
    let (_, url) = response.headers.iter().find(|(name, _)| name == "location").expect("a link");
    let got = reqwest::get(url).await.unwrap();
    assert_eq!(got.status(), 200);
    assert_eq!(got.bytes().await.unwrap(), receipt.to_json().unwrap());
}

#[tokio::test]
async fn another_workspace_has_no_such_receipt() {
    let world = World::new().await;
    let (id, _) = world.complete(one_file()).await;
    let stranger = world.app.other_tenant();
    let get = stranger.call(&get_receipt::ENDPOINT).path("generation_id", id).send().await;
    let verify = stranger.call(&verify_receipt::ENDPOINT).path("generation_id", id).json(&json!({})).send().await;
    for reply in [get, verify] {
        assert_eq!((reply.status, reply.code()), (404, "not_found"), "{reply:?}");
    }
}

#[tokio::test]
async fn a_dry_run_says_that_it_has_no_receipt() {
    let world = World::new().await;
    let id = world.complete_dry_run().await;
    let get = world.editor.call(&get_receipt::ENDPOINT).path("generation_id", id).send().await;
    let verify = world.editor.call(&verify_receipt::ENDPOINT).path("generation_id", id).json(&json!({})).send().await;
    for reply in [get, verify] {
        assert_eq!((reply.status, reply.code()), (409, "generation_is_dry_run"), "{reply:?}");
    }
    let stranger = world.app.other_tenant().call(&get_receipt::ENDPOINT).path("generation_id", id).send().await;
    assert_eq!((stranger.status, stranger.code()), (404, "not_found"), "{stranger:?}");
}

#[tokio::test]
async fn nothing_is_granted_in_vain() {
    let world = World::new().await;
    let dry_run = world.complete_dry_run().await;
    world.editor.call(&get_receipt::ENDPOINT).path("generation_id", dry_run).send().await;
    let verify = world.editor.call(&verify_receipt::ENDPOINT).path("generation_id", dry_run).json(&json!({}));
    verify.send().await;
    let (id, _) = world.complete(one_file()).await;
    world.editor.call(&get_receipt::ENDPOINT).path("generation_id", id).send().await;
    world.editor.call(&verify_receipt::ENDPOINT).path("generation_id", id).json(&json!({})).send().await;
    world.app.anon().call(&get_receipt_keys::ENDPOINT).send().await;
    world.editor.call(&list_audit_logs::ENDPOINT).send().await;
    world.editor.call(&list_account_events::ENDPOINT).send().await;
    for endpoint in audit::ENDPOINTS {
        assert_eq!(world.app.unused_grants(endpoint), Vec::<String>::new(), "{}", endpoint.name);
    }
}
