use billing::{get_pricing, get_quotas, get_usage};
use domain::Role;
use domain::plan::{Operation, Plan, Terms};
use identity_store::accounts;
use jiff::SignedDuration;
use platform::Table;
use quotas_store::quotas::{self, NOTICE_PERCENT, Reserved, Wanted};
use serde_json::{Value, json};
use tenancy_store::plans::{self, Change};
use testkit::TestApp;
use ulid::Ulid;

async fn quotas_of(app: &TestApp) -> Value {
    let reply = app.member(Role::Viewer).call(&get_quotas::ENDPOINT).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json
}

async fn reserve(app: &TestApp, id: &str, units: u64) -> Reserved {
    let (operation, held_for) = (Operation::Generations, SignedDuration::from_secs(60));
    let tenant_id = app.member(Role::Editor).caller().tenant_id;
    let wanted = Wanted { tenant_id, operation, id: id.to_owned(), units, key_id: None, held_for };
    let reserved = quotas::reserve(app.unlimited(), &wanted).await.unwrap();
    if let Some(counter) = counter(app).await {
        quotas::notify(app.unlimited(), tenant_id, &counter).await.unwrap();
    }
    reserved
}

async fn counter(app: &TestApp) -> Option<quotas::Counter> {
    let tenant = app.member(Role::Editor).caller().tenant_id;
    let period = domain::plan::Period::of(domain::plan::Anchor::of(tenant), app.now().into());
    quotas::counter(app.unlimited(), tenant, Operation::Generations, period).await.unwrap()
}

async fn plan(app: &TestApp, plan: Plan) {
    let change = Change::Terms(Terms { plan, ..Terms::default() });
    plans::change(app.unlimited(), app.member(Role::Editor).caller().tenant_id, &change, &testkit::system())
        .await
        .unwrap()
        .unwrap();
}

#[tokio::test]
async fn the_plans_are_there_for_everybody() {
    let app = TestApp::new().await;
    let reply = app.anon().call(&get_pricing::ENDPOINT).send().await;
    insta::assert_json_snapshot!("pricing", reply.snapshot());
}

#[tokio::test]
async fn a_workspace_sees_what_its_plan_has_and_what_is_left() {
    let app = TestApp::new().await;
    let tenant = app.member(Role::Editor).caller().tenant_id;
    let Reserved::Granted(done, _) = reserve(&app, "done", 30).await else { panic!("refused") };
    quotas::commit(app.unlimited(), &done).await.unwrap();
    reserve(&app, "open", 20).await;
    plans::change(app.unlimited(), tenant, &Change::Trial(Plan::WorkspaceStarter), &testkit::system())
        .await
        .unwrap()
        .unwrap();
    insta::assert_json_snapshot!("quotas", quotas_of(&app).await);
}

#[tokio::test]
async fn an_upgrade_counts_at_once_and_what_was_used_survives_going_back_and_forth() {
    let app = TestApp::new().await;
    assert!(matches!(reserve(&app, "all", 100).await, Reserved::Granted(..)));
    assert!(matches!(reserve(&app, "more", 1).await, Reserved::Refused(_)));
    for round in 0..3 {
        plan(&app, Plan::Pro).await;
        assert!(matches!(reserve(&app, &format!("up-{round}"), 1).await, Reserved::Granted(..)));
        plan(&app, Plan::Free).await;
    }
    assert_eq!(counter(&app).await.unwrap().used, 103);
    assert!(matches!(reserve(&app, "rest", 397).await, Reserved::Granted(..)));
    assert!(matches!(reserve(&app, "beyond", 1).await, Reserved::Refused(_)));
    app.advance(SignedDuration::from_hours(24 * 10));
    assert!(matches!(reserve(&app, "next", 101).await, Reserved::Refused(_)), "the downgrade has come");
    assert!(matches!(reserve(&app, "month", 100).await, Reserved::Granted(..)));
}

#[tokio::test]
async fn a_soft_limit_goes_on_and_tells_what_it_costs() {
    let app = TestApp::new().await;
    plan(&app, Plan::WorkspaceStarter).await;
    let Reserved::Granted(much, _) = reserve(&app, "much", 1_003).await else { panic!("refused") };
    assert_eq!(overage(&app).await, (json!(0), json!(0)), "only what completes is paid");
    quotas::commit(app.unlimited(), &much).await.unwrap();
    assert_eq!(overage(&app).await, (json!(3), json!(30)));
    assert_eq!(generations(&app).await["available"], 0);
}

async fn generations(app: &TestApp) -> Value {
    let all = quotas_of(app).await;
    all["operations"].as_array().unwrap().iter().find(|it| it["operation"] == "generations").unwrap().clone()
}

async fn overage(app: &TestApp) -> (Value, Value) {
    let generations = generations(app).await;
    (generations["overage"].clone(), generations["overage_cents"].clone())
}

async fn use_up(app: &TestApp, id: &str, units: u64) {
    let Reserved::Granted(ticket, _) = reserve(app, id, units).await else { panic!("refused") };
    quotas::commit(app.unlimited(), &ticket).await.unwrap();
}

#[tokio::test]
async fn what_is_used_in_a_trial_is_paid_by_it_also_when_it_and_the_period_are_over() {
    let app = TestApp::new().await;
    let tenant = app.member(Role::Editor).caller().tenant_id;
    app.advance(SignedDuration::from_hours(24 * 11));
    plans::change(app.unlimited(), tenant, &Change::Trial(Plan::WorkspaceStarter), &testkit::system())
        .await
        .unwrap()
        .unwrap();
    use_up(&app, "tried", 1_002).await;
    assert_eq!(overage(&app).await, (json!(2), json!(20)));
    // It ends within the period; the plan after it has a hard end.
    app.advance(SignedDuration::from_hours(24 * 15));
    assert_eq!(quotas_of(&app).await["plan"], "free");
    assert_eq!(overage(&app).await, (json!(2), json!(20)));
    app.advance(SignedDuration::from_hours(24 * 31));
    assert_eq!(overage(&app).await, (json!(0), json!(0)), "another period");
    let past = app.member(Role::Viewer).call(&get_usage::ENDPOINT).query("period=2026-12-01").send().await;
    let owed = json!([{"operation": "generations", "units": 1_002, "overage": 2, "overage_cents": 20}]);
    assert_eq!(past.json["items"], owed, "{past:?}");
}

#[tokio::test]
async fn what_a_trial_included_is_not_charged_when_it_is_over() {
    let app = TestApp::new().await;
    let tenant = app.member(Role::Editor).caller().tenant_id;
    plan(&app, Plan::WorkspaceStarter).await;
    app.advance(SignedDuration::from_hours(24 * 11));
    plans::change(app.unlimited(), tenant, &Change::Trial(Plan::WorkspacePro), &testkit::system())
        .await
        .unwrap()
        .unwrap();
    use_up(&app, "tried", 5_000).await;
    app.advance(SignedDuration::from_hours(24 * 15));
    assert_eq!(quotas_of(&app).await["plan"], "workspace_starter");
    assert_eq!(overage(&app).await, (json!(0), json!(0)));
    use_up(&app, "after", 2).await;
    assert_eq!(overage(&app).await, (json!(2), json!(20)));
}

#[tokio::test]
async fn a_raised_limit_warns_nobody_a_second_time_in_a_period() {
    let app = TestApp::new().await;
    reserve(&app, "much", 85).await;
    assert_eq!(counter(&app).await.unwrap().noticed, 80);
    plan(&app, Plan::Pro).await;
    reserve(&app, "one", 1).await;
    assert_eq!(counter(&app).await.unwrap().noticed, 80, "a smaller part of more");
    reserve(&app, "more", 319).await;
    let counter = counter(&app).await.unwrap();
    assert_eq!((counter.limit, counter.used, counter.noticed), (Some(500), 405, 80));
    assert_eq!(quotas::notice_due(&counter), None);
}

#[tokio::test]
async fn admins_hear_at_eighty_and_at_a_hundred_percent_once() {
    let app = TestApp::new().await;
    let admin = accounts::NewAccount {
        account_id: domain::AccountId::new(Ulid(9)),
        tenant_id: app.member(Role::Editor).caller().tenant_id,
        email: "ada@example.org".to_owned().try_into().unwrap(),
        name: None,
        password_hash: Some("phc".to_owned()),
    };
    accounts::register(app.unlimited(), &admin, &testkit::system()).await.unwrap();
    assert_eq!(NOTICE_PERCENT, [100, 80]);
    let mut told = Vec::new();
    for n in 0..25 {
        reserve(&app, &format!("use-{n}"), 5).await;
        let mut mails = app.table(Table::Outbox).await;
        mails.retain(|item| item["destination"] == "mail_queue");
        let bodies: Vec<Value> =
            mails.iter().map(|it| serde_json::from_str(it["body"].as_str().unwrap()).unwrap()).collect();
        if bodies.len() > told.len() {
            told = bodies;
            let used = told.iter().map(|it| it["used"].as_u64().unwrap()).max();
            assert_eq!(used, Some((n + 1) * 5));
        }
    }
    told.sort_by_key(|it| it["percent"].as_u64());
    let told: Vec<Value> = told.iter().map(|it| json!([it["to"], it["message"], it["percent"], it["used"]])).collect();
    let mail = |percent, used| json!(["ada@example.org", "quota_notice", percent, used]);
    assert_eq!(told, [mail(80, 80), mail(100, 100)]);
}
