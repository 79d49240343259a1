//! The deployment under test.

use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aws_smithy_runtime_api::client::http::SharedHttpClient;
use domain::{AccountId, Role, SessionId, StaffId, StaffRole, TenantId};
use jiff::{SignedDuration, Timestamp};
use platform::authorizer;
use platform::clock::Clock;
use platform::config::Config;
use platform::error::Refusal;
use platform::queue::{Message, NotConsumed};
use platform::schedule::Tick;
use platform::staff::{Identity, Staff};
use platform::stream::Change;
use platform::{App, Bucket, Caller, Credential, Endpoint, Error, Secret, Table, Trigger};
use serde_json::Value;
use ulid::Ulid;

use crate::cost::{Cost, Meter};
use crate::deployment::{
    Endpoints, all_names, fonts, granted_name, of_downloads, of_invoices, of_mail, of_stripe, queue_url, sdk,
};
use crate::gate::{Fuse, Gate};
use crate::outlet::{Outlet, Postponed, Sent};
use crate::{Actor, database, in_process, objects, policy};

/// When every test begins.
pub const NOW: &str = "2026-11-21T12:00:00Z";

/// Where people use the product under test.
pub const APP_URL: &str = "https://app.test";
/// Where its API is reached, for functions that write links into mails.
pub const API_URL: &str = "https://api.test";
/// The sender of its mails.
pub const MAIL_FROM: &str = "ggen <no-reply@app.test>";

/// Tables, functions as they are deployed, and a clock that only the test moves.
/// Clones share all of it.
#[derive(Clone)]
pub struct TestApp(Arc<Parts>);

struct Parts {
    endpoints: Endpoints,
    http: SharedHttpClient,
    clock: Clock,
    fuse: Arc<Fuse>,
    outlet: Arc<Outlet>,
    meter: Arc<Meter>,
    /// What the test itself uses to look and to arrange: may touch everything.
    unlimited: Arc<App>,
    warm: Mutex<HashMap<&'static str, Function>>,
    executables: Mutex<HashMap<&'static str, PathBuf>>,
    variables: Mutex<HashMap<&'static str, String>>,
}

#[derive(Clone)]
pub(crate) struct Function {
    pub(crate) app: Arc<App>,
    pub(crate) gate: Gate,
}

impl TestApp {
    #[allow(clippy::new_without_default)]
    pub async fn new() -> Self {
        let database = database::serve(database::empty()).await;
        Self::of(database, objects::serve().await, aws_smithy_http_client::Builder::new().build_http()).await
    }

    /// With the same database, whose calls pass no socket, for runs of millions of them. There is
    /// no S3, and nothing for other processes.
    pub async fn in_process() -> Self {
        let http = in_process::client(database::empty(), aws_smithy_http_client::Builder::new().build_http());
        let nowhere = "http://127.0.0.1:1".to_owned();
        Self::of(nowhere.clone(), nowhere, http).await
    }

    async fn of(database: String, objects: String, http: SharedHttpClient) -> Self {
        // For the HTTP client of tests. An error only says that there is one already.
        let _installed = rustls::crypto::aws_lc_rs::default_provider().install_default();
        let endpoints = Endpoints { database, objects };
        let clock = Clock::fixed(NOW.parse().unwrap());
        let (fuse, outlet, meter) =
            (Arc::new(Fuse::default()), Arc::new(Outlet::default()), Arc::new(Meter::default()));
        let gate = Gate::new(http.clone(), None, Arc::clone(&fuse), Arc::clone(&outlet), Arc::clone(&meter));
        let sdk = sdk(&endpoints, gate);
        let unlimited = Arc::new(App::new(clock.clone(), Config::with(all_names()), sdk));
        database::create_tables(&unlimited).await;
        Self(Arc::new(Parts {
            endpoints,
            http,
            clock,
            fuse,
            outlet,
            meter,
            unlimited,
            warm: Mutex::default(),
            executables: Mutex::default(),
            variables: Mutex::default(),
        }))
    }

    /// Everything at hand, without grants: to arrange and to look.
    pub fn unlimited(&self) -> &App {
        &self.0.unlimited
    }

    /// Where the embedded DynamoDB listens, for processes outside the test.
    pub fn database_url(&self) -> &str {
        &self.0.endpoints.database
    }

    /// Where the embedded S3 listens, for the same.
    pub fn objects_url(&self) -> &str {
        &self.0.endpoints.objects
    }

    pub fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    pub fn advance(&self, by: SignedDuration) {
        self.0.clock.advance(by);
    }

    /// All items of a table in key order.
    pub async fn table(&self, table: Table) -> Vec<Value> {
        database::items(&self.0.unlimited, table).await
    }

    /// What changed, as it waits in the outbox, the oldest first.
    pub async fn events(&self) -> Vec<Value> {
        let mut items = self.table(Table::Outbox).await;
        items.retain(|item| item["destination"] == "event_log");
        items.sort_by_key(|item| item["sk"].to_string());
        items.iter().map(|item| serde_json::from_str(item["body"].as_str().unwrap()).unwrap()).collect()
    }

    /// The kinds of [`Self::events`].
    pub async fn event_kinds(&self) -> Vec<String> {
        self.events().await.iter().map(|event| event["kind"].as_str().unwrap().to_owned()).collect()
    }

    /// Puts an item as it stands, whoever may have written it before.
    pub async fn put(&self, table: Table, item: &Value) {
        database::put(&self.0.unlimited, table, item).await;
    }

    /// Deletes what has expired, as DynamoDB does by itself some time later.
    pub async fn delete_expired_items(&self) {
        for table in Table::ALL {
            for item in self.table(*table).await {
                if item["expires_at"].as_i64().is_some_and(|at| at <= self.now().as_second()) {
                    database::delete(&self.0.unlimited, *table, &item).await;
                }
            }
        }
    }

    /// Keys of all objects of a bucket, in order.
    pub async fn objects(&self, bucket: Bucket) -> Vec<String> {
        objects::keys(&self.0.unlimited, bucket).await
    }

    /// An object's bytes; `None` when there is none of this key.
    pub async fn object(&self, bucket: Bucket, key: &str) -> Option<Vec<u8>> {
        objects::get(&self.0.unlimited, bucket, key).await
    }

    /// Messages and events that have left, oldest first.
    pub fn sent(&self) -> Vec<Sent> {
        self.0.outlet.sent()
    }

    /// Messages that were not consumed and shall come again, oldest first.
    pub fn postponed(&self) -> Vec<Postponed> {
        self.0.outlet.postponed()
    }

    /// From now on, adds up what writes cost.
    pub fn start_meter(&self) {
        self.0.meter.start();
    }

    /// What they have cost since.
    pub fn stop_meter(&self) -> Cost {
        self.0.meter.stop()
    }

    /// The partitions that calls have tried to write to since this was asked last: the
    /// table's logical id, and the partition key.
    pub fn take_written(&self) -> BTreeSet<(String, String)> {
        self.0.meter.take_written()
    }

    /// Gives every secret another text, as an operator does.
    pub fn change_secrets(&self) {
        self.0.outlet.change_secrets();
    }

    /// Gives one secret this text, as an operator does; warm functions forget what they knew.
    pub fn set_secret(&self, secret: Secret, text: &str) {
        self.0.outlet.set_secret(secret.logical_id(), text);
        self.cool();
    }

    /// After this many further calls to AWS, functions reach nothing any more:
    /// what a crash at that point leaves behind. [`Self::mend`] ends it.
    pub fn cut_after(&self, calls: usize) {
        self.0.fuse.cut_after(calls);
    }

    /// After this many further calls to AWS, one is carried out but its answer
    /// does not arrive, so that the SDK tries it again.
    pub fn lose_answer_after(&self, calls: usize) {
        self.0.fuse.lose_after(calls);
    }

    /// Functions do not reach this service any more, which is named as in
    /// `x-amz-target`: `AmazonSQS`, `AWSEvents`.
    pub fn shut_down(&self, service: &'static str) {
        self.0.fuse.shut_down(service);
    }

    /// Ends what [`Self::cut_after`], [`Self::lose_answer_after`] and
    /// [`Self::shut_down`] began; whether a call was cut.
    pub fn mend(&self) -> bool {
        self.0.fuse.mend()
    }

    /// The function as deployed: it knows the names of what its row grants,
    /// reaches nothing else, and stays warm until [`Self::cool`].
    pub(crate) fn function(&self, endpoint: &'static Endpoint) -> Function {
        let mut warm = self.0.warm.lock().unwrap();
        warm.entry(endpoint.name).or_insert_with(|| self.start(endpoint)).clone()
    }

    fn start(&self, endpoint: &'static Endpoint) -> Function {
        let parts = &self.0;
        let allowed = Some(policy::allowed(endpoint));
        let (fuse, outlet, meter) = (Arc::clone(&parts.fuse), Arc::clone(&parts.outlet), Arc::clone(&parts.meter));
        let gate = Gate::new(parts.http.clone(), allowed, fuse, outlet, meter);
        let sources = endpoint.sources().iter().map(|source| (source.queue.env(), queue_url(source.queue)));
        let global = [("APP_URL", APP_URL.to_owned())];
        let rights = endpoint.granted().into_iter().flat_map(|grant| grant.rights());
        let own = of_mail(endpoint).into_iter().chain(of_downloads(endpoint));
        let own = own.chain(of_invoices(endpoint)).chain(of_stripe(endpoint));
        let changed = parts.variables.lock().unwrap().clone();
        let mut config = Config::with(rights.map(granted_name).chain(sources).chain(global).chain(own).chain(changed));
        config.executable = parts.executables.lock().unwrap().get(endpoint.name).cloned().unwrap_or_default();
        config.fonts = fonts();
        let app = App::new(parts.clock.clone(), config, sdk(&parts.endpoints, gate.clone()));
        Function { app: Arc::new(app), gate }
    }

    /// What a function that starts itself as a child finds itself to be, from
    /// its next start on. A test is another executable, so it must say.
    pub fn set_executable(&self, endpoint: &'static Endpoint, path: impl Into<PathBuf>) {
        self.0.executables.lock().unwrap().insert(endpoint.name, path.into());
        self.0.warm.lock().unwrap().remove(endpoint.name);
    }

    /// Deploys all functions with another value of this variable.
    pub fn set_variable(&self, name: &'static str, value: &str) {
        self.0.variables.lock().unwrap().insert(name, value.to_owned());
        self.cool();
    }

    /// Forgets all warm functions and what they had cached.
    pub fn cool(&self) {
        self.0.warm.lock().unwrap().clear();
    }

    /// Grants of this endpoint that none of its calls has used since it started.
    pub fn unused_grants(&self, endpoint: &'static Endpoint) -> Vec<String> {
        self.function(endpoint).gate.unused()
    }

    /// Somebody without a token.
    pub fn anon(&self) -> Actor {
        Actor::new(self.clone(), None)
    }

    /// A member of the one workspace that most tests are about.
    pub fn member(&self, role: Role) -> Actor {
        self.caller(1, role)
    }

    /// An admin of another workspace, who must see nothing of the first.
    pub fn other_tenant(&self) -> Actor {
        self.caller(2, Role::Admin)
    }

    /// Somebody whose token was refused.
    pub fn refused(&self, refusal: Refusal) -> Actor {
        Actor::new(self.clone(), Some(Err(refusal)))
    }

    /// Whoever the authorizer found.
    pub fn identified(&self, caller: Caller) -> Actor {
        Actor::new(self.clone(), Some(Ok(Identity::Customer(caller))))
    }

    /// A member of staff who has just signed in.
    pub fn staff(&self, role: StaffRole) -> Actor {
        let staff_id = StaffId::new(Ulid::from_parts(0, 1 + role as u128));
        self.identified_staff(Staff { staff_id, role, proven_at: self.now().into() })
    }

    /// Whom the authorizer found behind a token of staff.
    pub fn identified_staff(&self, staff: Staff) -> Actor {
        Actor::new(self.clone(), Some(Ok(Identity::Staff(staff))))
    }

    fn caller(&self, workspace: u128, role: Role) -> Actor {
        // Beside the clock's own ids, so that none of them is met twice.
        let ulid = |number: u128| Ulid::from_parts(0, (workspace << 8) | number);
        self.identified(Caller {
            account_id: AccountId::new(ulid(1 + role as u128)),
            tenant_id: TenantId::new(ulid(0)),
            role,
            by: Credential::Session { id: SessionId::new(ulid(1 + role as u128)), proven_at: self.now().into() },
        })
    }

    /// Asks an authorizer, about a customer.
    pub async fn authorize(
        &self,
        endpoint: &'static Endpoint,
        authorization: Option<&str>,
    ) -> Result<Result<Caller, Refusal>, Error> {
        let customer = |identity| match identity {
            Identity::Customer(caller) => caller,
            Identity::Staff(staff) => panic!("expected a customer, got {staff:?}"),
        };
        self.identify(endpoint, authorization).await.map(|verdict| verdict.map(customer))
    }

    /// Asks an authorizer.
    pub async fn identify(
        &self,
        endpoint: &'static Endpoint,
        authorization: Option<&str>,
    ) -> Result<Result<Identity, Refusal>, Error> {
        let Trigger::Authorizer(handle) = endpoint.trigger else {
            panic!("{} is not an authorizer", endpoint.name);
        };
        let function = self.function(endpoint);
        let credentials = authorizer::Credentials { authorization: authorization.map(str::to_owned) };
        let decided = handle(&function.app, credentials).await;
        function.gate.assert_granted(endpoint.name);
        decided.map(|decided| decided.identity)
    }

    /// Hands a message to a consumer.
    pub async fn deliver(&self, endpoint: &'static Endpoint, message: Message) -> Result<(), NotConsumed> {
        let Trigger::Queue { handle, .. } = endpoint.trigger else {
            panic!("{} does not consume a queue", endpoint.name);
        };
        let function = self.function(endpoint);
        let outcome = platform::dispatch_message(&function.app, handle, message).await;
        function.gate.assert_granted(endpoint.name);
        outcome
    }

    /// Hands messages to a consumer of batches, and gives the ids of those that it did not
    /// consume.
    pub async fn deliver_batch(&self, endpoint: &'static Endpoint, messages: &[Message]) -> Vec<(String, NotConsumed)> {
        let Trigger::QueueBatch { handle, .. } = endpoint.trigger else {
            panic!("{} does not consume batches", endpoint.name);
        };
        let function = self.function(endpoint);
        let outcome = platform::dispatch_batch(&function.app, handle, messages).await;
        function.gate.assert_granted(endpoint.name);
        outcome
    }

    /// Tells a follower of a stream about an inserted item.
    pub async fn follow(&self, endpoint: &'static Endpoint, item: &Value) -> Result<(), Error> {
        let Trigger::Stream { handle, .. } = endpoint.trigger else {
            panic!("{} does not follow a stream", endpoint.name);
        };
        let function = self.function(endpoint);
        let outcome = handle(&function.app, Change { item: serde_dynamo::to_item(item).unwrap() }).await;
        function.gate.assert_granted(endpoint.name);
        outcome
    }

    /// Invokes a function as an operator does.
    pub async fn operate(&self, endpoint: &'static Endpoint, input: Value) -> Result<Value, Error> {
        let Trigger::Operator { handle } = endpoint.trigger else {
            panic!("{} is not for operators", endpoint.name);
        };
        let function = self.function(endpoint);
        let outcome = handle(&function.app, input).await;
        function.gate.assert_granted(endpoint.name);
        outcome
    }

    /// Lets the schedule of a function come round now.
    #[allow(clippy::disallowed_methods, reason = "Lambda's deadline is by the machine's clock")]
    pub async fn tick(&self, endpoint: &'static Endpoint) -> Result<(), Error> {
        let Trigger::Schedule { handle, .. } = endpoint.trigger else {
            panic!("{} has no schedule", endpoint.name);
        };
        let function = self.function(endpoint);
        let deadline = SystemTime::now() + Duration::from_secs(u64::from(endpoint.timeout_seconds));
        let tick = Tick { scheduled_at: self.now().into(), deadline };
        let outcome = platform::dispatch_tick(&function.app, endpoint.name, handle, tick).await;
        function.gate.assert_granted(endpoint.name);
        outcome
    }
}
