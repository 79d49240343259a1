use std::sync::Arc;

use domain::plan::{Anchor, Limit, Operation, Overrides, Period, Plan, Terms};
use domain::{AccountId, KeyId, KeyMode, Role, SessionId, TenantId};
use identity_store::accounts;
use jiff::SignedDuration;
use platform::clock::Clock;
use platform::limits::Admission;
use platform::{App, Caller, Credential, Table};
use quotas_store::{quotas, rate};
use serde_json::Value;
use soak::chaos::Chaos;
use tenancy_store::plans::{self, Change};
use testkit::TestApp;
use ulid::Ulid;

pub(crate) struct World {
    pub(crate) app: TestApp,
    pub(crate) chaos: Arc<Chaos>,
    pub(crate) process: App,
    pub(crate) clock: Clock,
    pub(crate) tenant: TenantId,
}

impl World {
    pub(crate) async fn new() -> Self {
        let app = TestApp::new().await;
        let (clock, chaos) = (Clock::fixed(app.now()), Chaos::none());
        let process = soak::process(app.database_url(), clock.clone(), Arc::clone(&chaos), 3);
        Self { app, chaos, process, clock, tenant: TenantId::new(Ulid::from_parts(0, 1)) }
    }

    pub(crate) fn caller(&self, by: Credential) -> Caller {
        Caller { account_id: AccountId::new(Ulid(1)), tenant_id: self.tenant, role: Role::Editor, by }
    }

    pub(crate) fn person(&self) -> Caller {
        self.caller(Credential::Session { id: SessionId::new(Ulid(1)), proven_at: self.clock.now().into() })
    }

    pub(crate) fn key(&self, number: u128) -> Caller {
        self.caller(Credential::Key { id: KeyId::new(Ulid(number)), mode: KeyMode::Live, scopes: [].into() })
    }

    pub(crate) async fn admit(&self, caller: &Caller) -> Admission {
        rate::admit(&self.process, caller).await
    }

    pub(crate) fn advance_ms(&self, ms: i64) {
        self.clock.advance(SignedDuration::from_millis(ms));
    }

    /// How many of so many requests are let in, one each `ms`.
    pub(crate) async fn admitted(&self, caller: &Caller, requests: u64, ms: i64) -> u64 {
        let mut admitted = 0;
        for _ in 0..requests {
            admitted += u64::from(self.admit(caller).await.excess.is_none());
            self.advance_ms(ms);
        }
        admitted
    }

    /// From the period on that begins now.
    pub(crate) async fn limit(&self, included: u64) {
        let api_calls = Some(Limit::Hard { included });
        self.terms(Terms { plan: Plan::Free, overrides: Overrides { api_calls, ..Overrides::default() } }).await;
        self.advance_ms(11 * 86_400_000);
    }

    pub(crate) async fn terms(&self, terms: Terms) {
        plans::change(&self.process, self.tenant, &Change::Terms(terms), &testkit::system()).await.unwrap().unwrap();
    }

    /// Another process with the same clock.
    pub(crate) fn process(&self, chaos: Arc<Chaos>) -> App {
        soak::process(self.app.database_url(), self.clock.clone(), chaos, 3)
    }

    pub(crate) async fn admin(&self) {
        let admin = accounts::NewAccount {
            account_id: AccountId::new(Ulid(9)),
            tenant_id: self.tenant,
            email: "ada@example.org".to_owned().try_into().unwrap(),
            name: None,
            password_hash: Some("phc".to_owned()),
        };
        accounts::register(&self.process, &admin, &testkit::system()).await.unwrap();
    }

    /// Percentages of the notices that admins got.
    pub(crate) async fn notices(&self) -> Vec<u64> {
        let percent = |mail: &Value| {
            serde_json::from_str::<Value>(mail["body"].as_str().unwrap()).unwrap()["percent"].as_u64().unwrap()
        };
        let items = self.app.table(Table::Outbox).await;
        let mails = items.iter().filter(|item| item["destination"] == "mail_queue");
        let mut percents: Vec<u64> = mails.map(percent).collect();
        percents.sort_unstable();
        percents
    }

    pub(crate) async fn counter(&self) -> quotas::Counter {
        let period = Period::of(Anchor::of(self.tenant), self.clock.now().into());
        let counter = quotas::counter(&self.process, self.tenant, Operation::ApiCalls, period).await;
        counter.unwrap().expect("somebody asked")
    }
}
