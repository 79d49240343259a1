//! API keys: made, shown once, used, listed.

mod ending;

use domain::{AccountId, ApiKey, Permission, Role, TenantId};
use identity::{authorize, create_key, get_key, list_keys, revoke_key, rotate_key};
use identity_store::accounts;
use identity_store::api_keys::KEYS_MAX;
use jiff::SignedDuration;
use platform::error::Refusal;
use platform::{Access, Caller, Credential, Table};
use serde_json::{Value, json};
use testkit::{Actor, Reply, TestApp};
use tokio::task::JoinSet;

/// An app with an account that is the admin of its workspace, as its person.
pub(crate) async fn admin() -> (TestApp, Actor) {
    let app = TestApp::new().await;
    let caller = app.member(Role::Admin).caller().clone();
    let actor = person(&app, caller.account_id, caller.tenant_id, "ada@example.org").await;
    (app, actor)
}

async fn person(app: &TestApp, account_id: AccountId, tenant_id: TenantId, email: &str) -> Actor {
    let new = accounts::NewAccount {
        account_id,
        tenant_id,
        email: email.to_owned().try_into().unwrap(),
        name: None,
        password_hash: Some("unused".to_owned()),
    };
    accounts::register(app.unlimited(), &new, &testkit::system()).await.unwrap();
    let by = app.member(Role::Admin).caller().by.clone();
    app.identified(Caller { account_id, tenant_id, role: Role::Admin, by })
}

pub(crate) async fn make(actor: &Actor, scopes: &[&str]) -> Reply {
    actor.call(&create_key::ENDPOINT).json(&json!({"name": "CI", "scopes": scopes})).send().await
}

pub(crate) async fn verdict(app: &TestApp, key: &str) -> Result<Caller, Refusal> {
    app.authorize(&authorize::ENDPOINT, Some(&format!("Bearer {key}"))).await.unwrap()
}

/// Makes a key and presents it.
pub(crate) async fn use_one(app: &TestApp) {
    let caller = app.member(Role::Admin).caller().clone();
    let ada = person(app, caller.account_id, caller.tenant_id, "key@example.org").await;
    verdict(app, make(&ada, &["read"]).await.text("key")).await.unwrap();
}

pub(crate) async fn revoke(actor: &Actor, id: &str) -> Reply {
    actor.call(&revoke_key::ENDPOINT).path("id", id).send().await
}

async fn set_role(app: &TestApp, caller: &Caller, role: &str) {
    let text = |value: String| aws_sdk_dynamodb::types::AttributeValue::S(value);
    let table = app.unlimited().config.table(Table::Accounts).unwrap();
    app.unlimited()
        .dynamodb()
        .update_item()
        .table_name(table)
        .key("pk", text(caller.account_id.to_string()))
        .key("sk", text(format!("IN#{}", caller.tenant_id)))
        .update_expression("SET #role = :role")
        .expression_attribute_names("#role", "role")
        .expression_attribute_values(":role", text(role.to_owned()))
        .send()
        .await
        .unwrap();
}

#[tokio::test]
async fn a_new_key_is_shown_once_and_only_its_hash_is_kept() {
    let (app, ada) = admin().await;
    let reply = make(&ada, &["read", "generate"]).await;
    let key = reply.text("key").to_owned();
    insta::assert_json_snapshot!("key_made", reply.snapshot(), {".body.key" => "[key]"});
    insta::assert_json_snapshot!("key_items", app.table(Table::Sessions).await, {"[].salt" => "[salt]", "[].hash" => "[hash]"});
    let secret = hex::encode(ApiKey::parse(&key).unwrap().secret);
    for table in Table::ALL {
        let items = json!(app.table(*table).await).to_string();
        assert!(!items.contains(&secret) && !items.contains(&key), "{table:?}");
    }
    let view = ada.call(&get_key::ENDPOINT).path("id", reply.text("id")).send().await;
    assert_eq!((view.status, view.json.get("key")), (200, None));
}

#[tokio::test]
async fn a_key_tells_its_maker_by_mail() {
    let (app, ada) = admin().await;
    make(&ada, &["read"]).await;
    let mut mails: Vec<Value> = app.table(Table::Outbox).await;
    mails.retain(|item| item["destination"] == "mail_queue");
    assert_eq!(mails.len(), 1);
    let body: Value = serde_json::from_str(mails[0]["body"].as_str().unwrap()).unwrap();
    assert_eq!((&body["to"], &body["notice"]), (&json!("ada@example.org"), &json!("api_key_created")));
}

#[tokio::test]
async fn a_key_acts_for_its_workspace_within_its_scopes() {
    let (app, ada) = admin().await;
    let made = make(&ada, &["read", "generate"]).await;
    let caller = verdict(&app, made.text("key")).await.unwrap();
    assert_eq!((caller.account_id, caller.tenant_id), (ada.caller().account_id, ada.caller().tenant_id));
    assert_eq!(caller.key_id().unwrap().to_string(), made.text("id"));
    let admit = |access| caller.admit(app.unlimited(), access).map_err(|error| error.code());
    assert_eq!(admit(Access::Member(Permission::Generate)), Ok(()));
    assert_eq!(admit(Access::Member(Permission::Publish)), Err("scope_insufficient"));
    assert_eq!(admit(Access::Person), Err("session_required"));
    assert_eq!(admit(Access::MemberRecently(Permission::Generate)), Err("session_required"));
}

#[tokio::test]
async fn a_key_may_never_more_than_its_maker_may_now() {
    let (app, ada) = admin().await;
    let made = make(&ada, &["read", "generate", "buy"]).await;
    set_role(&app, ada.caller(), "viewer").await;
    let caller = verdict(&app, made.text("key")).await.unwrap();
    let admit = |access| caller.admit(app.unlimited(), access).map_err(|error| error.code());
    assert_eq!(admit(Access::Member(Permission::Read)), Ok(()));
    assert_eq!(admit(Access::Member(Permission::Generate)), Err("role_insufficient"));
}

#[tokio::test]
async fn scopes_are_those_of_the_maker_and_never_those_of_people() {
    let (app, ada) = admin().await;
    let caller = Caller { role: Role::Editor, ..ada.caller().clone() };
    let editor = app.identified(caller);
    for (actor, scopes, field) in [
        (&editor, &["buy"][..], "scopes"),
        (&ada, &["manage_keys"], "scopes[0]"),
        (&ada, &["read", "manage_members"], "scopes[1]"),
        (&ada, &[], "scopes"),
    ] {
        let reply = make(actor, scopes).await;
        assert_eq!((reply.status, &reply.json["errors"][0]["field"]), (422, &json!(field)), "{scopes:?}");
    }
    assert_eq!(make(&ada, &["fly"]).await.json["errors"][0]["field"], "scopes[0]");
    assert!(app.table(Table::Sessions).await.is_empty());
}

#[tokio::test]
async fn making_a_key_needs_a_fresh_proof() {
    let (app, ada) = admin().await;
    app.advance(SignedDuration::from_secs(601));
    assert_eq!(make(&ada, &["read"]).await.code(), "step_up_required");
}

#[tokio::test]
async fn another_secret_another_mode_and_an_unknown_id_are_no_key() {
    let (app, ada) = admin().await;
    let key = ApiKey::parse(make(&ada, &["read"]).await.text("key")).unwrap();
    let other = [
        ApiKey { secret: [0; 24], ..key.clone() },
        ApiKey { mode: domain::KeyMode::Test, ..key.clone() },
        ApiKey { id: domain::KeyId::new(9.into()), ..key.clone() },
    ];
    for other in other {
        assert_eq!(verdict(&app, &other.reveal()).await, Err(Refusal::KeyInvalid), "{other:?}");
    }
    for text in ["ggen_", "ggen_live_", &key.reveal()[..60], &key.reveal().to_uppercase()] {
        assert!(matches!(verdict(&app, text).await, Err(Refusal::KeyInvalid | Refusal::TokenInvalid)), "{text}");
    }
    assert!(verdict(&app, &key.reveal()).await.is_ok());
}

#[tokio::test]
async fn a_lost_answer_shows_another_secret_until_one_is_used() {
    let (app, ada) = admin().await;
    let again = || {
        let call = ada.call(&create_key::ENDPOINT).json(&json!({"name": "CI", "scopes": ["read"]}));
        call.idempotency_key("once").send()
    };
    let (lost, found) = (again().await, again().await);
    assert_eq!(lost.text("id"), found.text("id"));
    assert_eq!(verdict(&app, lost.text("key")).await, Err(Refusal::KeyInvalid));
    assert!(verdict(&app, found.text("key")).await.is_ok());
    assert_eq!(again().await.code(), "key_in_use");
    assert!(verdict(&app, found.text("key")).await.is_ok());
}

#[tokio::test]
async fn the_last_use_is_written_once_in_five_minutes() {
    let (app, ada) = admin().await;
    let made = make(&ada, &["read"]).await;
    let last = || async {
        let view = ada.call(&get_key::ENDPOINT).path("id", made.text("id")).send().await;
        view.json["last_used_at"].clone()
    };
    assert_eq!(last().await, Value::Null);
    verdict(&app, made.text("key")).await.unwrap();
    let first = last().await;
    app.advance(SignedDuration::from_secs(299));
    verdict(&app, made.text("key")).await.unwrap();
    assert_eq!(last().await, first);
    app.advance(SignedDuration::from_secs(1));
    verdict(&app, made.text("key")).await.unwrap();
    assert_ne!(last().await, first);
}

#[tokio::test]
async fn an_editor_sees_their_own_keys_and_an_admin_all() {
    let (app, ada) = admin().await;
    let caller = Caller { account_id: AccountId::new(77.into()), role: Role::Editor, ..ada.caller().clone() };
    person(&app, caller.account_id, TenantId::new(78.into()), "bob@example.org").await;
    let bob = app.identified(caller);
    let (adas, bobs) = (make(&ada, &["read"]).await, make(&bob, &["read"]).await);
    let names = |reply: Reply| {
        let items = reply.json["items"].as_array().unwrap().clone();
        items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(bob.call(&list_keys::ENDPOINT).send().await), [bobs.text("id")]);
    assert_eq!(names(ada.call(&list_keys::ENDPOINT).send().await), [bobs.text("id"), adas.text("id")]);
    assert_eq!(revoke(&bob, adas.text("id")).await.status, 404);
    assert_eq!(revoke(&ada, bobs.text("id")).await.status, 200);
}

#[tokio::test]
async fn a_list_goes_on_page_by_page_to_its_end() {
    let (_, ada) = admin().await;
    for _ in 0..5 {
        make(&ada, &["read"]).await;
    }
    let (mut seen, mut query) = (Vec::new(), "limit=2".to_owned());
    loop {
        let page = ada.call(&list_keys::ENDPOINT).query(&query).send().await;
        seen.extend(page.json["items"].as_array().unwrap().iter().map(|item| item["id"].to_string()));
        match page.json["next_cursor"].as_str() {
            Some(cursor) => query = format!("limit=2&cursor={cursor}"),
            None => break,
        }
    }
    assert_eq!(seen.len(), 5);
    assert!(seen.is_sorted_by(|a, b| a > b), "{seen:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_workspace_never_has_more_keys_than_the_limit_however_many_ask_at_once() {
    let (app, ada) = admin().await;
    let limit = usize::try_from(KEYS_MAX).unwrap();
    let mut asking = JoinSet::new();
    for _ in 0..limit + 20 {
        let ada = ada.clone();
        asking.spawn(async move { make(&ada, &["read"]).await });
    }
    let replies = asking.join_all().await;
    let made = replies.iter().filter(|reply| reply.status == 201).count();
    assert!(made <= limit, "{made} keys");
    assert!(replies.iter().all(|it| matches!(it.code(), "" | "keys_too_many" | "unavailable")), "{replies:?}");
    let mut total = made;
    while make(&ada, &["read"]).await.status == 201 {
        total += 1;
    }
    assert_eq!(total, limit);
    // A revoked one makes room for one.
    let first = replies.iter().find(|reply| reply.status == 201).unwrap().text("id").to_owned();
    revoke(&ada, &first).await;
    revoke(&ada, &first).await;
    assert_eq!((make(&ada, &["read"]).await.status, make(&ada, &["read"]).await.code()), (201, "keys_too_many"));
    let items = app.table(Table::Sessions).await;
    let count = items.iter().find(|item| item["sk"] == "COUNT").unwrap();
    assert_eq!(count["open"], limit);
}

#[tokio::test]
async fn after_a_crash_at_any_point_the_same_request_ends_with_one_key() {
    for calls in 0.. {
        let (app, ada) = admin().await;
        let again = || {
            let call = ada.call(&create_key::ENDPOINT).json(&json!({"name": "CI", "scopes": ["read"]}));
            call.idempotency_key("once").send()
        };
        app.cut_after(calls);
        let crashed = again().await;
        app.mend();
        // The lease of the crashed run ends.
        app.advance(SignedDuration::from_secs(36));
        let reply = again().await;
        assert_eq!(reply.status, 201, "after {calls} calls: {reply:?}");
        assert!(verdict(&app, reply.text("key")).await.is_ok());
        let keys = app.table(Table::Sessions).await.iter().filter(|item| item["sk"] == "KEY").count();
        assert_eq!(keys, 1, "after {calls} calls");
        if crashed.status == 201 {
            break;
        }
    }
}

#[tokio::test]
async fn every_grant_of_keys_is_used() {
    let (app, ada) = admin().await;
    let body = json!({"name": "CI", "scopes": ["read"]});
    let mut made = String::new();
    for _ in 0..2 {
        let reply = ada.call(&create_key::ENDPOINT).json(&body).idempotency_key("once").send().await;
        made = reply.text("id").to_owned();
    }
    for _ in 0..2 {
        let call = ada.call(&rotate_key::ENDPOINT).path("id", &made).json(&json!({}));
        assert_eq!(call.idempotency_key("again").send().await.status, 201);
    }
    ada.call(&get_key::ENDPOINT).path("id", &made).send().await;
    ada.call(&list_keys::ENDPOINT).send().await;
    // One too many: those that have expired are looked for.
    for number in 0..KEYS_MAX {
        ada.call(&create_key::ENDPOINT).json(&body).idempotency_key(&format!("key-{number}")).send().await;
    }
    revoke(&ada, &made).await;
    for row in
        [&create_key::ENDPOINT, &list_keys::ENDPOINT, &get_key::ENDPOINT, &rotate_key::ENDPOINT, &revoke_key::ENDPOINT]
    {
        assert_eq!(app.unused_grants(row), Vec::<String>::new(), "{}", row.name);
    }
}

#[tokio::test]
async fn an_api_key_makes_no_keys() {
    let (app, ada) = admin().await;
    let made = make(&ada, &["read"]).await;
    let key = app.identified(verdict(&app, made.text("key")).await.unwrap());
    assert!(matches!(key.caller().by, Credential::Key { .. }));
    assert_eq!(make(&key, &["read"]).await.status, 403);
    assert_eq!(revoke(&key, made.text("id")).await.code(), "session_required");
}
