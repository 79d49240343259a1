//! A workspace whose admin subscribes, and a Stripe of its own.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use domain::plan::Plan;
use domain::{Role, TenantId, Time};
use jiff::SignedDuration;
use orders::{apply_payment, receive_stripe_webhook};
use orders_store::pending::{self, SHARDS, Work};
use platform::queue::Message;
use platform::{Queue, Secret, Table};
use serde_json::{Value, json};
use stripe_sandbox::{AfterRetries, BillingSettings, Kind as Object, Sandbox, Settings, Time as SandboxTime};
use subscriptions::{
    add_payment_method, cancel_subscription, change_subscription, get_subscription, make_prices, pause_subscription,
    preview_subscription, resume_subscription,
};
use subscriptions_store::entitlement::Status;
use subscriptions_store::journal::Changed;
use subscriptions_store::subscriptions as store;
use tenancy_store::plans;
use testkit::{Actor, Reply, TestApp};

const SIGNED_BY: &str = "whsec_of_the_tests";
pub(crate) const DAY: SignedDuration = SignedDuration::from_hours(24);

pub(crate) struct World {
    pub(crate) app: TestApp,
    pub(crate) stripe: Sandbox,
    pub(crate) admin: Actor,
    /// Events that were told; Stripe lists none that is older than 30 days.
    told: Mutex<BTreeSet<String>>,
    http: reqwest::Client,
}

/// `{"plan": …}` by the month, for one seat, in dollars.
pub(crate) fn wanted(plan: &str) -> Value {
    json!({"plan": plan, "interval": "month"})
}

impl World {
    pub(crate) async fn new() -> Self {
        let app = TestApp::new().await;
        let time = SandboxTime::StoppedAt(app.now().as_second());
        let stripe = Sandbox::with(Settings { time, ..Settings::default() }).unwrap();
        // The product charges what has failed once more itself.
        stripe.billing_settings(BillingSettings {
            retry_days: Vec::new(),
            after_retries: AfterRetries::LeavePastDue,
            ..BillingSettings::default()
        });
        let key = json!({"secret_key": stripe.secret_key(), "publishable_key": "pk_test_1", "api_url": stripe.url()});
        app.set_secret(Secret::StripeKey, &key.to_string());
        app.set_secret(Secret::StripeWebhooks, &json!({"secrets": [SIGNED_BY]}).to_string());
        let admin = app.member(Role::Admin);
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let world = Self { app, stripe, admin, told: Mutex::default(), http };
        world.put_people().await;
        world.app.operate(&make_prices::ENDPOINT, json!({})).await.unwrap();
        world
    }

    /// With a card that pays.
    pub(crate) async fn with_card() -> Self {
        let world = Self::new().await;
        world.add_card("pm_card_visa").await;
        world
    }

    pub(crate) fn tenant(&self) -> TenantId {
        self.admin.caller().tenant_id
    }

    async fn put_people(&self) {
        let (account, tenant) = (self.admin.caller().account_id, self.tenant());
        let now = Time::from(self.app.now());
        let person =
            json!({"pk": account, "sk": "ACCOUNT", "email": "ada@example.org", "tenant_id": tenant, "created_at": now});
        self.app.put(Table::Accounts, &person).await;
        let workspace = json!({
            "pk": tenant, "sk": "WORKSPACE", "id": tenant, "kind": "shared", "name": "Engines", "owner": account,
            "members": 1, "admins": 1, "invitations": 0, "created_at": now,
        });
        self.app.put(Table::Accounts, &workspace).await;
    }

    /// Adds a card as a browser does, and makes it the default; its id.
    pub(crate) async fn add_card(&self, card: &str) -> String {
        let id = self.confirm_card(card).await;
        let call = self.admin.call(&subscriptions::set_default_payment_method::ENDPOINT).path("id", &id);
        let reply = call.send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        id
    }

    pub(crate) async fn confirm_card(&self, card: &str) -> String {
        let setup = self.admin.call(&add_payment_method::ENDPOINT).send().await;
        assert_eq!(setup.status, 200, "{setup:?}");
        let path = format!("/v1/setup_intents/{}/confirm", setup.text("id"));
        let (status, confirmed) =
            self.post(&path, &[("payment_method", card), ("return_url", "https://a.test/")]).await;
        assert_eq!((status, &confirmed["status"]), (200, &json!("succeeded")), "{confirmed}");
        confirmed["payment_method"].as_str().unwrap().to_owned()
    }

    /// Asks Stripe itself.
    pub(crate) async fn post(&self, path: &str, form: &[(&str, &str)]) -> (u16, Value) {
        let body: Vec<String> = form.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = self.http.post(format!("{}{path}", self.stripe.url())).bearer_auth(self.stripe.secret_key());
        let request = request.header("content-type", "application/x-www-form-urlencoded").body(body.join("&"));
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap_or_default())
    }

    pub(crate) async fn delete(&self, path: &str) {
        let request = self.http.delete(format!("{}{path}", self.stripe.url())).bearer_auth(self.stripe.secret_key());
        assert_eq!(request.send().await.unwrap().status().as_u16(), 200);
    }

    pub(crate) async fn put(&self, wanted: &Value) -> Reply {
        self.admin.call(&change_subscription::ENDPOINT).json(wanted).send().await
    }

    /// Subscribes, which has to succeed, and lets everything arrive.
    pub(crate) async fn subscribed(&self, wanted: &Value) -> Value {
        let reply = self.put(wanted).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        self.hear().await;
        self.see().await
    }

    pub(crate) async fn preview(&self, wanted: &Value) -> Reply {
        self.admin.call(&preview_subscription::ENDPOINT).json(wanted).send().await
    }

    pub(crate) async fn cancel(&self) -> Reply {
        self.admin.call(&cancel_subscription::ENDPOINT).send().await
    }

    pub(crate) async fn resume(&self) -> Reply {
        self.admin.call(&resume_subscription::ENDPOINT).send().await
    }

    pub(crate) async fn pause(&self) -> Reply {
        self.admin.call(&pause_subscription::ENDPOINT).send().await
    }

    pub(crate) async fn see(&self) -> Value {
        let reply = self.admin.call(&get_subscription::ENDPOINT).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json
    }

    /// The plan that quotas go by.
    pub(crate) async fn plan(&self) -> Plan {
        self.terms().await.plan
    }

    pub(crate) async fn terms(&self) -> domain::plan::Terms {
        let standing = plans::find(self.app.unlimited(), self.tenant()).await.unwrap();
        standing.at(Time::from(self.app.now())).terms.clone()
    }

    /// Time passes, here and at Stripe, which does what is due; nobody hears of it yet.
    pub(crate) fn pass(&self, time: SignedDuration) {
        self.app.advance(time);
        self.stripe.advance(time.as_secs()).unwrap();
    }

    /// Time passes by hours that end with what is due being done and heard.
    pub(crate) async fn live(&self, days: i32) {
        for _ in 0..days {
            self.pass(DAY);
            self.hear().await;
        }
    }

    /// Tells what was not told yet.
    pub(crate) async fn tell_all(&self) {
        for event in self.stripe.events() {
            let is_new = self.told.lock().unwrap().insert(event["id"].as_str().unwrap().to_owned());
            if is_new {
                self.tell(&event).await;
            }
        }
    }

    pub(crate) async fn tell(&self, event: &Value) {
        let body = event.to_string();
        let signature = payments::sign(SIGNED_BY, body.as_bytes(), self.app.now().as_second());
        let call = self.app.anon().call(&receive_stripe_webhook::ENDPOINT);
        let reply = call.body("application/json", body.as_str()).stripe_signature(&signature).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
    }

    pub(crate) async fn pending(&self) -> Vec<Work> {
        let mut works = Vec::new();
        for shard in 0..SHARDS {
            let found = pending::list(self.app.unlimited(), shard).await.unwrap().into_iter();
            works.extend(found.filter(|it| it.since <= Time::from(self.app.now())).map(|it| it.work));
        }
        works
    }

    /// Hands all that is to be done to the worker, once; how much failed.
    pub(crate) async fn work(&self) -> usize {
        let mut failed = 0;
        for work in self.pending().await {
            failed += usize::from(!self.deliver(&work).await);
        }
        failed
    }

    #[allow(clippy::disallowed_methods, reason = "Lambda's deadline is by the machine's clock")]
    pub(crate) async fn deliver(&self, work: &Work) -> bool {
        let message = Message {
            id: "message".to_owned(),
            body: serde_json::to_string(work).unwrap(),
            receive_count: 1,
            queue: Some(Queue::Payments),
            receipt_handle: "receipt".to_owned(),
            deadline: SystemTime::now() + Duration::from_secs(60),
        };
        self.app.deliver(&apply_payment::ENDPOINT, message).await.is_ok()
    }

    /// Everything arrives and is done, and what follows from it.
    pub(crate) async fn hear(&self) {
        for _ in 0..3 {
            self.tell_all().await;
            assert_eq!(self.work().await, 0);
        }
    }

    pub(crate) async fn mails(&self, kind: &str) -> Vec<Value> {
        let outbox = self.app.table(Table::Outbox).await;
        let mails = outbox.iter().filter(|item| item["destination"] == "mail_queue");
        let mails = mails.map(|item| serde_json::from_str(item["body"].as_str().unwrap()).unwrap());
        mails.filter(|mail: &Value| mail["message"] == kind).collect()
    }

    pub(crate) fn subscriptions(&self) -> Vec<Value> {
        self.stripe.objects(Object::Subscription)
    }

    pub(crate) fn invoices(&self) -> Vec<Value> {
        self.stripe.objects(Object::Invoice)
    }

    /// What Stripe has charged, in minor units.
    pub(crate) fn charged(&self) -> i64 {
        let paid = self.stripe.objects(Object::Charge).into_iter().filter(|charge| charge["paid"] == true);
        paid.map(|charge| charge["amount"].as_i64().unwrap()).sum()
    }

    /// What must hold at every moment at which all was heard: one subscription at most, the plan
    /// is what it entitles to, nobody has credit, and no invoice is charged twice.
    pub(crate) async fn assert_sound(&self) {
        let running: Vec<Value> = self
            .subscriptions()
            .into_iter()
            .filter(|it| it["status"] != "canceled" && it["status"] != "incomplete_expired")
            .collect();
        assert!(running.len() <= 1, "{running:?}");
        let seen = self.see().await;
        let entitled = seen["entitled"]["plan"].as_str().unwrap_or("free").to_owned();
        assert_eq!(self.plan().await.as_str(), entitled, "{seen}");
        for customer in self.stripe.objects(Object::Customer) {
            assert_eq!(customer["balance"], 0, "somebody has credit: {customer}");
        }
        let paid: i64 = self.invoices().iter().map(|invoice| invoice["amount_paid"].as_i64().unwrap()).sum();
        assert_eq!(self.charged(), paid, "each invoice is charged once");
        assert_eq!(self.assert_journal().await, paid, "each payment is in the journal once");
    }

    /// The journal has each change of what recurs once, from nothing to what recurs now; what of
    /// it was paid.
    async fn assert_journal(&self) -> i64 {
        let items = self.app.table(Table::Orders).await;
        let of_kind = |kind: &str| {
            let is_of_kind = |item: &&Value| {
                item["pk"].as_str().unwrap().starts_with("JOURNAL#") && item["sk"].as_str().unwrap().starts_with(kind)
            };
            items.iter().filter(is_of_kind).cloned().collect::<Vec<Value>>()
        };
        let changed = of_kind("CHANGED#").into_iter().map(|item| serde_json::from_value(item).unwrap());
        let mut changed: Vec<Changed> = changed.collect();
        changed.sort_by_key(|it| it.revision);
        let mut recurring = None;
        for it in &changed {
            assert_eq!(it.before, recurring, "{changed:?}");
            assert_ne!(it.after, recurring, "{changed:?}");
            recurring = it.after;
        }
        let record = store::find(self.app.unlimited(), self.tenant()).await.unwrap();
        assert_eq!(record.as_ref().and_then(|record| record.recurring), recurring);
        let is_trial = |record: &store::Record| record.current.as_ref().is_some_and(|it| it.status == Status::Trialing);
        let pays = record.is_some_and(|record| record.granted.is_some() && !is_trial(&record));
        assert_eq!(recurring.is_some(), pays);
        of_kind("PAID#").iter().map(|item| item["amount"].as_i64().unwrap()).sum()
    }
}
