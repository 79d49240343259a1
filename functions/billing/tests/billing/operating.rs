use billing::{ENDPOINTS, get_pricing, get_quotas, get_usage, report_usage, set_plan, sweep_reservations};
use domain::plan::Operation;
use domain::upload::Kind;
use domain::{AccountId, GenerationId, Role, Sha256Hex, UploadId};
use generations_store::generations;
use generations_store::uploads::{self, Announced, NewUpload};
use identity_store::accounts::{self, NewAccount};
use jiff::SignedDuration;
use platform::{Bucket, Error, Table, blobs};
use quotas_store::quotas::{self, Reserved, SHARDS, State, Wanted};
use serde_json::{Value, json};
use testkit::TestApp;
use translog::claims::sha256_hex;
use ulid::Ulid;

async fn set(app: &TestApp, more: Value) -> Result<Value, Error> {
    let mut input = json!({"workspace_id": app.member(Role::Admin).caller().tenant_id});
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    app.operate(&set_plan::ENDPOINT, input).await
}

async fn plan(app: &TestApp) -> Value {
    app.member(Role::Viewer).call(&get_quotas::ENDPOINT).send().await.json["plan"].clone()
}

#[tokio::test]
async fn an_operator_gives_a_plan_a_custom_tier_and_a_trial() {
    let app = TestApp::new().await;
    set(&app, json!({"plan": "workspace_starter", "trial": true})).await.unwrap();
    assert_eq!(plan(&app).await, "workspace_starter");
    let again = set(&app, json!({"plan": "enterprise", "trial": true})).await.unwrap_err();
    assert_eq!((again.status().as_u16(), again.code()), (409, "plan_refused"));
    let custom = json!({"generations": {"kind": "hard", "included": 5000}, "requests_per_second": 200});
    set(&app, json!({"plan": "workspace_pro", "overrides": custom})).await.unwrap();
    let quotas = app.member(Role::Viewer).call(&get_quotas::ENDPOINT).send().await.json;
    assert_eq!(quotas["plan"], "workspace_starter", "fewer generations than that has");
    assert_eq!(quotas["next"]["plan"], "workspace_pro");
}

#[tokio::test]
async fn an_order_that_cannot_be_read_is_refused_and_changes_nothing() {
    let app = TestApp::new().await;
    for more in [
        json!({"plan": "gold"}),
        json!({"plan": "pro", "price": 1}),
        json!({}),
        json!({"plan": "pro", "overrides": {"colour": 1}}),
        json!({"plan": "pro", "trial": true, "overrides": {"requests_per_second": 5}}),
    ] {
        assert_eq!(set(&app, more.clone()).await.unwrap_err().status().as_u16(), 422, "{more}");
    }
    assert_eq!(plan(&app).await, "free");
}

#[tokio::test]
async fn a_custom_tier_that_no_workspace_can_have_is_refused_by_its_field() {
    let app = TestApp::new().await;
    for (field, value) in [
        ("requests_per_second", json!(0)),
        ("requests_per_second", json!(2_000_000)),
        ("concurrent_jobs_max", json!(0)),
        ("generations", json!({"kind": "hard", "included": u64::MAX})),
        ("api_calls", json!({"kind": "soft", "included": 1, "price_cents": 1, "per": 0})),
    ] {
        let overrides = json!({field: value});
        let refused = set(&app, json!({"plan": "pro", "overrides": overrides})).await.unwrap_err();
        let Error::Invalid(fields) = &refused else { panic!("{refused}") };
        assert_eq!(fields[0].field, format!("overrides.{field}"), "{overrides}");
    }
    assert!(app.table(Table::Usage).await.is_empty());
}

#[tokio::test]
async fn a_shard_that_cannot_be_swept_keeps_no_other_from_it() {
    let app = TestApp::new().await;
    let (store, tenant_id) = (app.unlimited(), app.member(Role::Editor).caller().tenant_id);
    let (operation, held_for) = (Operation::Generations, SignedDuration::from_secs(1));
    let wanted = Wanted { tenant_id, operation, id: "one".to_owned(), units: 1, key_id: None, held_for };
    quotas::reserve(store, &wanted).await.unwrap();
    let own = tenant_id.ulid().0 % u128::from(SHARDS);
    for shard in (0..u128::from(SHARDS)).filter(|shard| *shard != own) {
        app.put(Table::Usage, &json!({"pk": format!("DUE#{shard}"), "sk": "0", "tenant_id": 7})).await;
    }
    // A minute in which the others' turn comes first.
    app.advance(SignedDuration::from_secs(60));
    assert!(app.tick(&sweep_reservations::ENDPOINT).await.is_err());
    assert_eq!(quotas::find(store, tenant_id, "one").await.unwrap().unwrap().1, State::Voided);
}

#[tokio::test]
async fn what_lapsed_is_given_back_by_the_schedule_and_a_late_commit_finds_it_gone() {
    let app = TestApp::new().await;
    let (store, tenant_id) = (app.unlimited(), app.member(Role::Editor).caller().tenant_id);
    let mut tickets = Vec::new();
    for n in 0..3_i64 {
        let (operation, held_for) = (Operation::Generations, SignedDuration::from_secs(60 * (n + 1)));
        let wanted = Wanted { tenant_id, operation, id: format!("use-{n}"), units: 1, key_id: None, held_for };
        let Reserved::Granted(ticket, _) = quotas::reserve(store, &wanted).await.unwrap() else { panic!("refused") };
        tickets.push(ticket);
    }
    app.advance(SignedDuration::from_secs(121));
    // It lapsed, but it comes before the sweep.
    assert_eq!(quotas::commit(store, &tickets[1]).await.unwrap(), State::Committed);
    app.tick(&sweep_reservations::ENDPOINT).await.unwrap();
    let states = [0, 1, 2].map(|n| format!("use-{n}"));
    let mut found = Vec::new();
    for id in &states {
        found.push(quotas::find(store, tenant_id, id).await.unwrap().unwrap().1);
    }
    assert_eq!(found, [State::Voided, State::Committed, State::Reserved]);
    assert_eq!(quotas::commit(store, &tickets[0]).await.unwrap(), State::Voided);
    assert_eq!(
        quotas::counter(store, tenant_id, Operation::Generations, tickets[0].period).await.unwrap().unwrap().used,
        2
    );
}

#[tokio::test]
async fn nothing_is_granted_in_vain() {
    let app = TestApp::new().await;
    app.anon().call(&get_pricing::ENDPOINT).send().await;
    let owner = NewAccount {
        account_id: AccountId::new(Ulid(9)),
        tenant_id: app.member(Role::Viewer).caller().tenant_id,
        email: "ada@example.org".to_owned().try_into().unwrap(),
        name: None,
        password_hash: Some("phc".to_owned()),
    };
    accounts::register(app.unlimited(), &owner, &testkit::system()).await.unwrap();
    // Of the owner's free allowance, before there is a plan.
    app.member(Role::Viewer).call(&get_quotas::ENDPOINT).send().await;
    reserve(&app, "of the owner's allowance").await;
    announce_uploads(&app).await;
    delete_an_artifact(&app).await;
    app.advance(SignedDuration::from_hours(2));
    app.tick(&sweep_reservations::ENDPOINT).await.unwrap();
    set(&app, json!({"plan": "pro"})).await.unwrap();
    let told = json!({"event_id": "1", "operation": "rows", "units": 1, "at": "2026-11-21T12:00:00Z"});
    app.member(Role::Editor).call(&report_usage::ENDPOINT).json(&told).send().await;
    app.member(Role::Editor).call(&report_usage::ENDPOINT).json(&told).send().await;
    for row in [&get_quotas::ENDPOINT, &get_usage::ENDPOINT] {
        assert_eq!(app.member(Role::Viewer).call(row).send().await.status, 200, "{}", row.name);
    }
    reserve(&app, "of the plan").await;
    app.advance(SignedDuration::from_secs(2));
    app.tick(&sweep_reservations::ENDPOINT).await.unwrap();
    for endpoint in ENDPOINTS {
        assert_eq!(app.unused_grants(endpoint), Vec::<String>::new(), "{}", endpoint.name);
    }
}

/// A unit that nobody commits.
async fn reserve(app: &TestApp, id: &str) {
    let tenant_id = app.member(Role::Editor).caller().tenant_id;
    let (operation, held_for) = (Operation::Generations, SignedDuration::from_secs(1));
    let wanted = Wanted { tenant_id, operation, id: id.to_owned(), units: 1, key_id: None, held_for };
    quotas::reserve(app.unlimited(), &wanted).await.unwrap();
}

/// One whose bytes wait for the sweep.
async fn delete_an_artifact(app: &TestApp) {
    let (tenant_id, generation_id) = (app.member(Role::Editor).caller().tenant_id, GenerationId::new(Ulid(3)));
    let sha256 = Sha256Hex::try_from(sha256_hex(b"zip")).unwrap();
    let key = generations::artifact_key(tenant_id, generation_id, &sha256);
    blobs::put(app.unlimited(), Bucket::Artifacts, &key, b"zip".to_vec(), &sha256, "application/zip").await.unwrap();
    let pk = format!("DELETED_ARTIFACTS#{}", tenant_id.ulid().0 % u128::from(SHARDS));
    let sk = format!("{tenant_id}#{generation_id}");
    let item = json!({"pk": pk, "sk": sk, "tenant_id": tenant_id, "generation_id": generation_id});
    app.put(Table::Generations, &item).await;
}

/// One whose bytes come, and one whose bytes never do.
async fn announce_uploads(app: &TestApp) {
    let (store, bytes) = (app.unlimited(), b"<urn:a> <urn:b> <urn:c> .\n".to_vec());
    let sha256 = Sha256Hex::try_from(sha256_hex(&bytes)).unwrap();
    for number in [1, 2] {
        let new = NewUpload {
            id: UploadId::new(Ulid(number)),
            tenant_id: app.member(Role::Editor).caller().tenant_id,
            created_by: AccountId::new(Ulid(1)),
            kind: Kind::Ontology,
            filename: "a.ttl".to_owned().try_into().unwrap(),
            size_bytes: bytes.len() as u64,
            sha256: sha256.clone(),
        };
        let Announced::Made(upload) = uploads::create(store, new, &testkit::system()).await.unwrap() else {
            panic!("there is room")
        };
        if number == 1 {
            let key = upload.object_key();
            blobs::put(store, Bucket::Uploads, &key, bytes.clone(), &sha256, "text/turtle").await.unwrap();
        }
    }
}
