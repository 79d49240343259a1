//! Packages with a price, a workspace that buys them, and a Stripe of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, SystemTime};

use catalog_store::packages::{self, Category, Latest, Page, Summary, Title, Visibility};
use catalog_store::purchases::{self, State as Purchase};
use catalog_store::seats;
use domain::{AccountId, Role, TenantId, Time};
use ledger::{Account, Currency};
use orders::{
    apply_payment, check_out_order, close_order, create_order, get_order, receive_stripe_webhook, refund_order,
};
use orders_store::pending::{self, SHARDS, Work};
use orders_store::reviews::ReviewState;
use orders_store::{books, orders as store};
use platform::queue::Message;
use platform::{Queue, Secret, Table};
use registry::licences::Licence;
use registry::names::transfer::Ownership;
use registry::{Kind, PackageId, Version};
use serde_json::{Value, json};
use store_core::item::keyed;
use stripe_sandbox::{Kind as Object, Sandbox, Settings, Time as SandboxTime};
use testkit::{Actor, Reply, TestApp};
use ulid::Ulid;

pub(crate) const SIGNED_BY: &str = "whsec_of_the_tests";

pub(crate) struct World {
    pub(crate) app: TestApp,
    pub(crate) stripe: Sandbox,
    pub(crate) buyer: Actor,
    http: reqwest::Client,
}

/// Whose packages are bought.
pub(crate) fn creator(number: u128) -> TenantId {
    TenantId::new(Ulid(70 + number))
}

pub(crate) fn package(name: &str) -> PackageId {
    PackageId::parse(&format!("acme/{name}")).unwrap()
}

impl World {
    pub(crate) async fn new() -> Self {
        Self::in_app(TestApp::new().await).await
    }

    pub(crate) async fn in_app(app: TestApp) -> Self {
        let time = SandboxTime::StoppedAt(app.now().as_second());
        let stripe = Sandbox::with(Settings { time, ..Settings::default() }).unwrap();
        let key = json!({"secret_key": stripe.secret_key(), "publishable_key": "pk_test_1", "api_url": stripe.url()});
        app.set_secret(Secret::StripeKey, &key.to_string());
        app.set_secret(Secret::StripeWebhooks, &json!({"secrets": [SIGNED_BY]}).to_string());
        let buyer = app.member(Role::Admin);
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let world = Self { app, stripe, buyer, http };
        world.put_people().await;
        world
    }

    /// A world with these packages, at 12 dollars each.
    pub(crate) async fn with(names: &[&str]) -> Self {
        let world = Self::new().await;
        for (at, name) in names.iter().enumerate() {
            world.publish(name, 1_200, creator(at as u128)).await;
        }
        world
    }

    pub(crate) fn tenant(&self) -> TenantId {
        self.buyer.caller().tenant_id
    }

    /// The buyer's account and workspace, for the receipts.
    async fn put_people(&self) {
        let (account, tenant) = (self.buyer.caller().account_id, self.tenant());
        let now = Time::from(self.app.now());
        let person =
            json!({"pk": account, "sk": "ACCOUNT", "email": "ada@example.org", "tenant_id": tenant, "created_at": now});
        self.app.put(Table::Accounts, &person).await;
        let workspace = json!({
            "pk": tenant, "sk": "WORKSPACE", "id": tenant, "kind": "personal", "name": "Engines", "owner": account,
            "members": 1, "admins": 1, "invitations": 0, "created_at": now,
        });
        self.app.put(Table::Accounts, &workspace).await;
    }

    pub(crate) async fn publish(&self, name: &str, price_cents: u64, owner: TenantId) {
        self.publish_per(name, price_cents, packages::PricedPer::Workspace, owner).await;
    }

    pub(crate) async fn publish_per(
        &self,
        name: &str,
        price_cents: u64,
        priced_per: packages::PricedPer,
        owner: TenantId,
    ) {
        let (id, now) = (package(name), Time::from(self.app.now()));
        let latest = Latest {
            version: Version::new(1, 0, 0),
            licence: Licence::parse("MIT").unwrap(),
            score: 90,
            published_at: now,
        };
        let record = packages::Record {
            id: id.clone(),
            kind: Kind::Template,
            visibility: Visibility::Public,
            ownership: Ownership { owner, offer: None },
            created_by: AccountId::new(Ulid(78)),
            page: Page {
                title: Title::parse(&format!("The {name}")).unwrap(),
                summary: Summary::parse("Types from a vocabulary.").unwrap(),
                category: Category::Other,
                tags: Vec::new(),
                homepage: None,
                repository: None,
            },
            price_cents,
            priced_per,
            affiliate_basis_points: 0,
            latest: Some(latest),
            takedowns: Default::default(),
            taken_down_at: None,
            ratings: registry::reviews::Aggregate::default(),
            installs: 0,
            downloads: 0,
            versions_revision: 0,
            revision: 1,
            created_at: now,
            changed_at: now,
        };
        let item = serde_json::to_value(keyed(format!("PACKAGE#{id}"), "PACKAGE", record)).unwrap();
        self.app.put(Table::Catalog, &item).await;
    }

    pub(crate) async fn order(&self, names: &[&str]) -> Reply {
        let packages: Vec<PackageId> = names.iter().map(|name| package(name)).collect();
        self.buyer.call(&create_order::ENDPOINT).json(&json!({"packages": packages})).send().await
    }

    /// Orders and gives the id.
    pub(crate) async fn ordered(&self, names: &[&str]) -> String {
        let reply = self.order(names).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        reply.text("id").to_owned()
    }

    pub(crate) async fn check_out(&self, id: &str, kind: &str) -> Reply {
        self.buyer.call(&check_out_order::ENDPOINT).path("id", id).json(&json!({"kind": kind})).send().await
    }

    pub(crate) async fn close(&self, id: &str) -> Reply {
        self.buyer.call(&close_order::ENDPOINT).path("id", id).send().await
    }

    pub(crate) async fn refund(&self, id: &str, names: &[&str]) -> Reply {
        let packages: Vec<PackageId> = names.iter().map(|name| package(name)).collect();
        let call = self.buyer.call(&refund_order::ENDPOINT).path("id", id);
        call.json(&json!({"packages": packages})).send().await
    }

    pub(crate) async fn see(&self, id: &str) -> Value {
        let reply = self.buyer.call(&get_order::ENDPOINT).path("id", id).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json
    }

    /// The intent of an order that is to be paid by the form.
    pub(crate) async fn intent(&self, id: &str) -> String {
        let reply = self.check_out(id, "payment_form").await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.text("client_secret").split_once("_secret_").unwrap().0.to_owned()
    }

    /// Pays by the form, as a browser does; what Stripe answers.
    pub(crate) async fn confirm(&self, intent: &str, card: &str) -> (u16, Value) {
        self.post(
            &format!("/v1/payment_intents/{intent}/confirm"),
            &[("payment_method", card), ("return_url", "https://app.test/back")],
        )
        .await
    }

    /// Pays on the hosted page, as a browser does; whether the page took it.
    pub(crate) async fn pay_page(&self, url: &str) -> bool {
        let form = "email=ada%40example.org&number=4242424242424242&exp_month=12&exp_year=2034&cvc=123&name=Ada&country=DE&postal_code=10115";
        let request = self.http.post(url).header("content-type", "application/x-www-form-urlencoded").body(form);
        request.send().await.unwrap().status().as_u16() == 303
    }

    /// Charges that took money.
    pub(crate) fn paid_charges(&self) -> Vec<Value> {
        self.stripe.objects(Object::Charge).into_iter().filter(|charge| charge["paid"] == true).collect()
    }

    /// Orders, pays by the form, and lets everything arrive; the order's id.
    pub(crate) async fn bought(&self, names: &[&str]) -> String {
        let id = self.ordered(names).await;
        let intent = self.intent(&id).await;
        let (status, paid) = self.confirm(&intent, "pm_card_visa").await;
        assert_eq!((status, &paid["status"]), (200, &json!("succeeded")), "{paid}");
        self.tell_all().await;
        self.work().await;
        assert_eq!(self.see(&id).await["state"], "paid");
        id
    }

    /// Asks Stripe itself.
    pub(crate) async fn post(&self, path: &str, form: &[(&str, &str)]) -> (u16, Value) {
        let body: Vec<String> = form.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = self.http.post(format!("{}{path}", self.stripe.url())).bearer_auth(self.stripe.secret_key());
        let request = request.header("content-type", "application/x-www-form-urlencoded").body(body.join("&"));
        // A connection that breaks is no answer.
        match request.send().await {
            Ok(answer) => (answer.status().as_u16(), answer.json().await.unwrap_or_default()),
            Err(_) => (0, Value::Null),
        }
    }

    /// All that Stripe has to tell.
    pub(crate) fn events(&self) -> Vec<Value> {
        self.stripe.events()
    }

    /// Charges that took money, by the order that they are for.
    pub(crate) fn charges(&self) -> BTreeMap<String, Vec<Value>> {
        self.by_order(self.paid_charges())
    }

    /// What banks dispute, by the order that was paid.
    pub(crate) fn disputes(&self) -> BTreeMap<String, Vec<Value>> {
        self.by_order(self.stripe.objects(Object::Dispute))
    }

    /// Objects of Stripe's that name a payment, by its order.
    fn by_order(&self, objects: Vec<Value>) -> BTreeMap<String, Vec<Value>> {
        let intents = self.stripe.objects(Object::PaymentIntent);
        let mut found: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for object in objects {
            let intent = intents.iter().find(|intent| intent["id"] == object["payment_intent"]).unwrap();
            let order = intent["metadata"]["order"].as_str().unwrap().to_owned();
            found.entry(order).or_default().push(object);
        }
        found
    }

    /// Tells of an event, as Stripe does.
    pub(crate) async fn tell(&self, event: &Value) -> Reply {
        let body = event.to_string();
        let signature = payments::sign(SIGNED_BY, body.as_bytes(), self.app.now().as_second());
        self.tell_signed(&body, &signature).await
    }

    pub(crate) async fn tell_signed(&self, body: &str, signature: &str) -> Reply {
        let call = self.app.anon().call(&receive_stripe_webhook::ENDPOINT);
        call.body("application/json; charset=utf-8", body).stripe_signature(signature).send().await
    }

    pub(crate) async fn tell_all(&self) {
        for event in self.events() {
            assert_eq!(self.tell(&event).await.status, 200);
        }
    }

    /// What is to be done by now.
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

    /// Whether the worker consumed it.
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

    pub(crate) async fn purchase(&self, name: &str) -> Option<purchases::Record> {
        let id = package(name);
        purchases::find_all(self.app.unlimited(), self.tenant(), [&id]).await.unwrap().remove(&id)
    }

    /// What became of all that the buyer has ordered; of seats by each order.
    pub(crate) async fn purchases(&self) -> Vec<purchases::Record> {
        let store = self.app.unlimited();
        let (mut all, _) = purchases::list(store, self.tenant(), None, 100).await.unwrap();
        let (seats, _) = seats::list(store, self.tenant(), None, 100).await.unwrap();
        all.extend(seats.iter().flat_map(|it| it.orders.keys().map(|order| it.purchase(*order).unwrap())));
        all
    }

    pub(crate) async fn balance(&self, account: Account) -> i64 {
        books::balance(self.app.unlimited(), account, Currency::Usd).await.unwrap()
    }

    /// What must hold at every moment, whoever died: the books balance, nobody was charged
    /// twice for an order, and what is bought was paid.
    pub(crate) async fn assert_sound(&self) {
        self.assert_balanced().await;
        self.assert_access_is_paid().await;
    }

    pub(crate) async fn assert_balanced(&self) {
        let trial = books::trial_balance(self.app.unlimited(), Currency::Usd).await.unwrap();
        assert_eq!(trial.debits, trial.credits, "{trial:?}");
    }

    pub(crate) async fn assert_access_is_paid(&self) {
        let charges = self.charges();
        for (order, charges) in &charges {
            assert_eq!(charges.len(), 1, "{order} was charged more than once: {charges:?}");
        }
        let (orders, _) = store::list(self.app.unlimited(), self.tenant(), None, 100).await.unwrap();
        for order in &orders {
            let is_charged = charges.contains_key(&order.id.to_string());
            assert!(!order.has_money() || is_charged || order.total_cents == 0, "{order:?}");
            assert!(order.state != store::State::Closed || !is_charged, "{order:?}");
        }
        for purchase in &self.purchases().await {
            let order = orders.iter().find(|order| order.id == purchase.order_id).unwrap();
            let is_paid = order.state == store::State::Paid;
            let waits = matches!(order.state, store::State::Open | store::State::Held);
            assert_eq!(purchase.state == Purchase::Ordered, waits, "{purchase:?} {order:?}");
            let is_refused = order.review.as_ref().is_some_and(|it| it.state == ReviewState::Refused);
            assert!(purchase.state != Purchase::Bought || !is_refused, "{purchase:?} {order:?}");
            assert!(purchase.state != Purchase::Bought || is_paid, "{purchase:?} {order:?}");
        }
    }

    /// What must hold when everything has arrived: paid at Stripe is bought here, lost at
    /// Stripe is used no more, and the books have what Stripe's balance has.
    pub(crate) async fn assert_settled(&self) {
        self.assert_sound().await;
        assert_eq!(self.pending().await, []);
        let charges = self.charges();
        let (orders, _) = store::list(self.app.unlimited(), self.tenant(), None, 100).await.unwrap();
        let paid: BTreeSet<String> = orders
            .iter()
            .filter(|order| order.state == store::State::Paid && order.total_cents > 0)
            .map(|order| order.id.to_string())
            .collect();
        assert_eq!(charges.keys().cloned().collect::<BTreeSet<String>>(), paid, "charged and paid");
        let transactions = self.stripe.objects(Object::BalanceTransaction);
        let net: i64 = transactions.iter().map(|it| it["net"].as_i64().unwrap()).sum();
        assert_eq!(self.balance(Account::Clearing).await, net, "Stripe's balance: {transactions:?}");
        assert_eq!(self.balance(Account::Buyer(self.tenant())).await, 0);
        self.assert_disputes_settled().await;
    }
}
