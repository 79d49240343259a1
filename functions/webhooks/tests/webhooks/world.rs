//! A workspace with an admin, a receiver, and what carries messages between functions.

use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use domain::events::Change;
use domain::generation::State;
use domain::{Email, GenerationId, Role, TenantId, WorkspaceKind};
use identity_store::accounts;
use jiff::SignedDuration;
use ops::relay_outbox;
use platform::queue::Message;
use platform::{Endpoint, Queue, Table};
use serde_json::{Value, json};
use store_core::events;
use store_core::transaction::write_all;
use tenancy_store::workspaces;
use testkit::{Actor, Reply, TestApp};
use ulid::Ulid;
use webhooks::{
    create_webhook, deliver_webhook, get_webhook, get_webhook_delivery, list_webhook_deliveries, sweep_webhooks,
    tell_webhooks,
};

use crate::receiver::Receiver;

pub(crate) struct World {
    pub(crate) app: TestApp,
    pub(crate) admin: Actor,
    pub(crate) receiver: Receiver,
    /// Messages that have been delivered.
    carried: AtomicUsize,
    numbers: AtomicU32,
}

/// A webhook that was made.
#[derive(Debug, Clone)]
pub(crate) struct Made {
    pub(crate) id: String,
    pub(crate) secret: String,
}

impl World {
    /// Where the stack allows webhooks to this machine.
    pub(crate) async fn new() -> Self {
        let app = TestApp::new().await;
        app.set_variable("WEBHOOKS_TO_LOOPBACK", "yes");
        let admin = app.member(Role::Admin);
        people(&app, &admin).await;
        let receiver = Receiver::start().await;
        Self { app, admin, receiver, carried: AtomicUsize::default(), numbers: AtomicU32::default() }
    }

    pub(crate) fn tenant(&self) -> TenantId {
        self.admin.caller().tenant_id
    }

    pub(crate) fn key(&self) -> String {
        format!("key-{}", self.numbers.fetch_add(1, Ordering::SeqCst))
    }

    /// A webhook to the receiver, with these settings beside.
    pub(crate) async fn webhook(&self, settings: Value) -> Made {
        let mut body = json!({"url": self.receiver.url("/hook")});
        body.as_object_mut().unwrap().extend(settings.as_object().unwrap().clone());
        let reply = self.create(&body, &self.key()).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        // What is at the moment of its making is not its business.
        self.app.advance(SignedDuration::from_millis(1));
        Made { id: reply.text("id").to_owned(), secret: reply.text("secret").to_owned() }
    }

    pub(crate) async fn create(&self, body: &Value, key: &str) -> Reply {
        self.admin.call(&create_webhook::ENDPOINT).json(body).idempotency_key(key).send().await
    }

    /// A generation of the workspace has finished; the id of it.
    pub(crate) async fn finish_generation(&self) -> GenerationId {
        let generation_id = GenerationId::new(self.app.unlimited().clock.ulid());
        self.change(Change::GenerationFinished {
            generation_id,
            state: State::Complete,
            dry_run: false,
            error_code: None,
            receipt_sha256: None,
        })
        .await;
        generation_id
    }

    pub(crate) async fn change(&self, change: Change) {
        let part = events::record(self.app.unlimited(), self.tenant(), &testkit::system(), change).unwrap();
        assert!(write_all(self.app.unlimited(), vec![part]).await.unwrap());
    }

    /// What the stream does: everything in the outbox leaves.
    pub(crate) async fn relay(&self) {
        for item in self.app.table(Table::Outbox).await {
            drop(self.app.follow(&relay_outbox::ENDPOINT, &item).await);
        }
    }

    /// What the queues do, once for each message that was sent since; how many there were.
    pub(crate) async fn carry(&self) -> usize {
        let sent = self.app.sent();
        let from = self.carried.swap(sent.len(), Ordering::SeqCst);
        let mut carried = 0;
        for message in &sent[from..] {
            if let Some((endpoint, queue)) = consumer(&message.to) {
                drop(self.app.deliver(endpoint, delivery(queue, &message.body)).await);
                carried += 1;
            }
        }
        carried
    }

    /// Until nothing moves any more.
    pub(crate) async fn settle(&self) {
        loop {
            self.relay().await;
            if self.carry().await == 0 {
                return;
            }
        }
    }

    /// Lets this time pass, then the sweep come round, and carries what it sends.
    pub(crate) async fn later(&self, by: SignedDuration) {
        self.app.advance(by);
        self.app.tick(&sweep_webhooks::ENDPOINT).await.unwrap();
        self.settle().await;
    }

    pub(crate) async fn get(&self, webhook: &Made) -> Value {
        self.admin.call(&get_webhook::ENDPOINT).path("id", &webhook.id).send().await.json
    }

    /// Its log, the newest first.
    pub(crate) async fn deliveries(&self, webhook: &Made, query: &str) -> Vec<Value> {
        let call = self.admin.call(&list_webhook_deliveries::ENDPOINT).path("id", &webhook.id).query(query);
        let reply = call.send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json["items"].as_array().unwrap().clone()
    }

    pub(crate) async fn delivery(&self, webhook: &Made, event: &str) -> Value {
        let call = self.admin.call(&get_webhook_delivery::ENDPOINT).path("id", &webhook.id).path("event_id", event);
        let reply = call.send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json
    }

    /// The only one.
    pub(crate) async fn only_delivery(&self, webhook: &Made) -> Value {
        let found = self.deliveries(webhook, "").await;
        assert_eq!(found.len(), 1, "{found:?}");
        self.delivery(webhook, found[0]["event_id"].as_str().unwrap()).await
    }

    /// Of what waits in the outbox and what has left.
    pub(crate) async fn mails(&self) -> Vec<Value> {
        self.relay().await;
        self.app.sent().into_iter().filter(|sent| sent.to == Queue::Mail.logical_id()).map(|sent| sent.body).collect()
    }

    /// Messages that have left for this queue.
    pub(crate) fn sent_to(&self, queue: Queue) -> Vec<Value> {
        self.app.sent().into_iter().filter(|sent| sent.to == queue.logical_id()).map(|sent| sent.body).collect()
    }
}

/// An admin who is told what becomes of webhooks, and their workspace.
async fn people(app: &TestApp, admin: &Actor) {
    let (store, by) = (app.unlimited(), testkit::system());
    let caller = admin.caller();
    let account = accounts::NewAccount {
        account_id: caller.account_id,
        tenant_id: TenantId::new(Ulid(3)),
        email: Email::parse("ada@example.org").unwrap(),
        name: None,
        password_hash: None,
    };
    accounts::register(store, &account, &by).await.unwrap();
    let (id, name) = (caller.tenant_id, "Tools".to_owned().try_into().unwrap());
    let workspace = workspaces::NewWorkspace { id, kind: WorkspaceKind::Shared, name, owner: account.account_id };
    workspaces::create(store, &workspace, &by).await.unwrap();
    // What the other transactions left is of no interest here.
    for item in app.table(Table::Outbox).await {
        app.follow(&relay_outbox::ENDPOINT, &item).await.unwrap();
    }
}

fn consumer(to: &str) -> Option<(&'static Endpoint, Queue)> {
    match to {
        _ if to == Queue::WebhookEvents.logical_id() => Some((&tell_webhooks::ENDPOINT, Queue::WebhookEvents)),
        _ if to == Queue::Webhooks.logical_id() => Some((&deliver_webhook::ENDPOINT, Queue::Webhooks)),
        _ => None,
    }
}

pub(crate) fn delivery(queue: Queue, body: &Value) -> Message {
    Message {
        id: "message".to_owned(),
        body: body.to_string(),
        receive_count: 1,
        queue: Some(queue),
        receipt_handle: "handle".to_owned(),
        deadline: SystemTime::now() + Duration::from_secs(30),
    }
}
