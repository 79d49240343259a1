//! What leaves with a transaction: by the stream at once, or by a sweep later.

use domain::generation::Queue;
use domain::webhook::EventType;
use domain::{AccountId, GenerationId, PasswordResetId, Role, StaffRole, TenantId, UploadId};
use generations_store::generations::{self, Created, NewGeneration};
use identity_store::accounts::{self, NewAccount};
use identity_store::{password_resets, staff};
use jiff::SignedDuration;
use ops::{relay_outbox, sweep_outbox};
use platform::{Queue as SqsQueue, Table};
use serde_json::{Value, json};
use store_core::outbox::{self, Destination, SHARDS};
use store_core::transaction::write_all;
use testkit::TestApp;
use ulid::Ulid;

/// When the stream should have brought a message to the relay.
const RELAYED: SignedDuration = SignedDuration::from_mins(2);

/// One message to each destination, as they lie in the outbox: a generation of
/// each queue, one of them cancelled, a mail, a package to check and to index, and the
/// events of an account and of staff.
async fn messages(app: &TestApp) -> Vec<Value> {
    let (unlimited, caller) = (app.unlimited(), app.member(Role::Editor).caller().clone());
    for queue in [Queue::Interactive, Queue::Batch] {
        let new = NewGeneration {
            id: GenerationId::new(unlimited.clock.ulid()),
            tenant_id: caller.tenant_id,
            created_by: caller.account_id,
            queue,
            project: Some(UploadId::new(unlimited.clock.ulid())),
            packages: Vec::new(),
            manifest: None,
            ontologies: Vec::new(),
            previous: None,
            dry_run: false,
            operation: domain::plan::Operation::Generations,
            key_id: None,
        };
        let created = generations::create(unlimited, new).await.unwrap();
        let Created::Made(created, _) = created else { panic!("{created:?}") };
        if queue == Queue::Batch {
            generations::cancel(unlimited, *created, &caller.actor()).await.unwrap();
        }
    }
    let reset = PasswordResetId::new(unlimited.clock.ulid());
    let email = "ada@example.org".to_owned().try_into().unwrap();
    password_resets::request(unlimited, &platform::request::Client::default(), reset, &email, None).await.unwrap();
    let account = NewAccount {
        account_id: AccountId::new(unlimited.clock.ulid()),
        tenant_id: TenantId::new(unlimited.clock.ulid()),
        email,
        name: None,
        password_hash: None,
    };
    accounts::register(unlimited, &account, &testkit::system()).await.unwrap();
    let grace = "grace@example.org".to_owned().try_into().unwrap();
    staff::grant(unlimited, &grace, StaffRole::Support, &testkit::system()).await.unwrap();
    let to = [
        (Destination::ChecksQueue, "version.submitted"),
        (Destination::IndexQueue, "package.changed"),
        (Destination::PaymentsQueue, "payment.pending"),
        (Destination::WebhooksQueue, "webhook"),
    ];
    for (destination, kind) in to {
        let about = json!({"package": "acme/typescript", "kind": kind});
        let message = outbox::message(unlimited, "acme/typescript", destination, kind, &about).unwrap();
        assert!(write_all(unlimited, vec![message]).await.unwrap());
    }
    app.table(Table::Outbox).await
}

/// One of these that is a mail.
fn mail(items: Vec<Value>) -> Value {
    items.into_iter().find(|item| item["destination"] == "mail_queue").unwrap()
}

fn is_event(item: &Value) -> bool {
    item["destination"] == "event_log"
}

/// It is of a workspace, and of a type that webhooks are told of: their queue gets it as well.
fn is_told(item: &Value) -> bool {
    let text = |name: &str| item[name].as_str().unwrap();
    is_event(item) && text("group").starts_with("ten_") && text("kind").parse::<EventType>().is_ok()
}

fn told(items: &[Value]) -> usize {
    items.iter().filter(|item| is_told(item)).count()
}

/// What is sent for all of these.
fn sends(items: &[Value]) -> usize {
    items.len() + told(items)
}

async fn left(app: &TestApp) -> usize {
    app.table(Table::Outbox).await.len()
}

async fn relay(app: &TestApp, items: &[Value]) -> usize {
    let mut failures = 0;
    for item in items {
        failures += usize::from(app.follow(&relay_outbox::ENDPOINT, item).await.is_err());
    }
    failures
}

#[tokio::test]
async fn what_a_transaction_leaves_goes_where_it_should_and_is_forgotten() {
    let app = TestApp::new().await;
    let items = messages(&app).await;
    assert_eq!(relay(&app, &items).await, 0);
    let mut sent = app.sent();
    sent.sort_by(|a, b| a.to.cmp(&b.to));
    insta::assert_json_snapshot!("sent", sent, {
        "[].body.commitments.email" => "[sha256]",
        "[].body.commitments.name" => "[sha256]",
    });
    assert_eq!(left(&app).await, 0);
    let events: Vec<Value> = items.into_iter().filter(is_event).collect();
    assert_eq!(relay(&app, &events).await, 0, "once more");
    assert_eq!(app.unused_grants(&relay_outbox::ENDPOINT), Vec::<String>::new());
}

#[tokio::test]
async fn what_could_not_be_sent_comes_again() {
    let app = TestApp::new().await;
    let items = messages(&app).await;
    app.cut_after(0);
    assert_eq!(relay(&app, &items).await, items.len());
    assert_eq!((app.sent().len(), left(&app).await), (0, items.len()));
    app.mend();
    assert_eq!(relay(&app, &items).await, 0);
    assert_eq!((app.sent().len(), left(&app).await), (sends(&items), 0));
}

/// Lambda gives up after a few tries, and tells its dead letter queue nothing
/// but where in the stream that was.
#[tokio::test]
async fn what_the_relay_gave_up_is_sent_by_the_sweep() {
    let app = TestApp::new().await;
    let items = messages(&app).await;
    app.shut_down("AmazonSQS");
    let events = items.iter().filter(|item| is_event(item)).count();
    assert_eq!(relay(&app, &items).await, items.len() - events + told(&items), "the bus answers");
    app.mend();
    app.advance(RELAYED);
    app.tick(&sweep_outbox::ENDPOINT).await.unwrap();
    // The bus hears twice of an event that could not go on to the webhooks.
    assert_eq!((app.sent().len(), left(&app).await), (sends(&items) + told(&items), 0));
    app.tick(&sweep_outbox::ENDPOINT).await.unwrap();
    assert_eq!(app.sent().len(), sends(&items) + told(&items), "once each");
}

#[tokio::test]
async fn the_sweep_leaves_to_the_relay_what_it_may_still_bring() {
    let app = TestApp::new().await;
    let items = messages(&app).await;
    app.advance(RELAYED - SignedDuration::from_millis(1));
    app.tick(&sweep_outbox::ENDPOINT).await.unwrap();
    assert_eq!(app.sent(), []);
    app.advance(SignedDuration::from_millis(1));
    app.tick(&sweep_outbox::ENDPOINT).await.unwrap();
    assert_eq!((app.sent().len(), left(&app).await), (sends(&items), 0));
    let mut unused = app.unused_grants(&sweep_outbox::ENDPOINT);
    // Somebody else has sent an event that the sweep has read.
    unused.retain(|grant| grant != "outbox::relay: dynamodb:GetItem OutboxTable");
    assert_eq!(unused, Vec::<String>::new());
}

#[tokio::test]
async fn what_is_sent_and_cannot_be_forgotten_is_sent_again() {
    let app = TestApp::new().await;
    let item = mail(messages(&app).await);
    app.cut_after(1);
    app.follow(&relay_outbox::ENDPOINT, &item).await.unwrap();
    assert_eq!(app.sent().len(), 1);
    app.mend();
    app.advance(RELAYED);
    app.tick(&sweep_outbox::ENDPOINT).await.unwrap();
    let same = app.sent().iter().filter(|sent| **sent == app.sent()[0]).count();
    assert_eq!((same, left(&app).await), (2, 0));
}

#[tokio::test]
async fn a_sweep_that_dies_at_any_call_loses_nothing_and_the_next_goes_on() {
    for calls in 0.. {
        let app = TestApp::new().await;
        let items = messages(&app).await;
        app.advance(RELAYED);
        app.cut_after(calls);
        let first = app.tick(&sweep_outbox::ENDPOINT).await;
        app.mend();
        app.tick(&sweep_outbox::ENDPOINT).await.unwrap();
        assert_eq!(left(&app).await, 0, "cut after {calls} calls");
        for item in &items {
            let (kind, body) = (&item["kind"], item["body"].as_str().unwrap());
            let body: Value = serde_json::from_str(body).unwrap();
            let same = |sent: &Value| if is_event(item) { sent["id"] == body["id"] } else { *sent == body };
            let of_webhooks = SqsQueue::WebhookEvents.logical_id();
            let times = app.sent().iter().filter(|sent| sent.to != of_webhooks && same(&sent.body)).count();
            assert!((1..=2).contains(&times), "{kind} was sent {times} times, cut after {calls} calls");
        }
        if first.is_ok() && app.sent().len() == sends(&items) {
            // A query of each shard, a call and a delete for each item, a read and a transaction
            // for each event, which gets its place in its log, and a call for the webhooks.
            let events = items.iter().filter(|item| is_event(item)).count();
            assert_eq!(calls, usize::from(SHARDS) + 2 * items.len() + 2 * events + told(&items));
            return;
        }
    }
}

#[tokio::test]
async fn a_destination_that_is_down_does_not_keep_the_others_waiting() {
    let app = TestApp::new().await;
    for _ in 0..4 {
        messages(&app).await;
    }
    let events = app.table(Table::Outbox).await.into_iter().filter(is_event).count();
    app.advance(RELAYED);
    app.shut_down("AWSEvents");
    app.tick(&sweep_outbox::ENDPOINT).await.unwrap_err();
    assert!(app.sent().iter().all(|sent| sent.to != "EventBus"));
    let waiting = app.table(Table::Outbox).await;
    assert!(waiting.iter().all(is_event), "{waiting:?}");
    assert_eq!(waiting.len(), events);
    app.mend();
    app.tick(&sweep_outbox::ENDPOINT).await.unwrap();
    assert_eq!(left(&app).await, 0);
}

#[tokio::test]
async fn all_of_a_shard_is_sent_though_it_is_more_than_a_page() {
    const ITEMS: u128 = 250;
    let app = TestApp::new().await;
    let mut item = mail(messages(&app).await);
    let ms = u64::try_from(app.now().as_millisecond()).unwrap();
    for number in 0..ITEMS {
        let ulid = Ulid::from_parts(ms, (number + 1) << 40);
        (item["pk"], item["sk"]) = (json!("unsent#0"), json!(ulid.to_string()));
        app.put(Table::Outbox, &item).await;
    }
    app.advance(RELAYED);
    app.tick(&sweep_outbox::ENDPOINT).await.unwrap();
    assert_eq!(left(&app).await, 0);
    assert!(app.sent().len() > ITEMS as usize);
}

#[tokio::test]
async fn an_item_of_another_shape_is_told_and_does_not_keep_the_others_waiting() {
    let app = TestApp::new().await;
    let strange = json!({"pk": "unsent#0", "sk": Ulid::from_parts(0, 0).to_string()});
    assert!(app.follow(&relay_outbox::ENDPOINT, &strange).await.is_err());
    let items = messages(&app).await;
    app.put(Table::Outbox, &strange).await;
    app.advance(RELAYED);
    app.tick(&sweep_outbox::ENDPOINT).await.unwrap_err();
    assert_eq!((app.sent().len(), app.table(Table::Outbox).await), (sends(&items), vec![strange]));
}
