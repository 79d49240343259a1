//! Somebody with an account, arranged without the routes that other tests are about.

use domain::{AccountId, Email, TenantId};
use identity::{authorize, refresh as refresh_row};
use identity_store::{accounts, passwords, sessions};
use platform::codes::{self, Purpose};
use platform::request::Client;
use platform::{Table, tokens};
use serde_json::{Value, json};
use testkit::{Actor, Reply, TestApp};
use tokio::sync::OnceCell;

pub(crate) const PASSWORD: &str = "correct horse battery";

static HASH: OnceCell<String> = OnceCell::const_new();

pub(crate) struct Person {
    pub(crate) app: TestApp,
    pub(crate) account_id: AccountId,
    pub(crate) tenant_id: TenantId,
    pub(crate) email: Email,
}

/// What a client holds.
#[derive(Debug, Clone)]
pub(crate) struct Tokens {
    pub(crate) access: String,
    pub(crate) refresh: String,
}

impl Tokens {
    pub(crate) fn of(reply: &Reply) -> Self {
        assert_eq!(reply.status, 200, "{reply:?}");
        Self { access: reply.text("access_token").to_owned(), refresh: reply.text("refresh_token").to_owned() }
    }
}

impl Person {
    /// Number 1, 2, … of the people of a test, with a personal workspace.
    pub(crate) async fn new(app: &TestApp, number: u128) -> Self {
        let email: Email = format!("person{number}@example.org").try_into().unwrap();
        let ulid = 1000 + number;
        let person = Self {
            app: app.clone(),
            account_id: AccountId::new(ulid.into()),
            tenant_id: TenantId::new(ulid.into()),
            email,
        };
        let hash = || async { passwords::hash(PASSWORD.to_owned().try_into().unwrap()).await.unwrap() };
        let new = accounts::NewAccount {
            account_id: person.account_id,
            tenant_id: person.tenant_id,
            email: person.email.clone(),
            name: None,
            password_hash: Some(HASH.get_or_init(hash).await.clone()),
        };
        accounts::register(app.unlimited(), &new, &testkit::system()).await.unwrap();
        person
    }

    /// Begins a session, as a login does.
    pub(crate) async fn begin(&self) -> Tokens {
        let app = self.app.unlimited();
        let client = Client { ip: "192.0.2.1".to_owned(), user_agent: "phone/1".to_owned() };
        let session = sessions::new(app, self.account_id, &client);
        sessions::begin(app, &session, &[], &testkit::system()).await.unwrap().unwrap();
        let subject = format!("{}.{}.{}.0", self.account_id, session.id, self.tenant_id);
        Tokens {
            access: tokens::issue(app, self.account_id, self.tenant_id, session.id).await.unwrap(),
            refresh: codes::write(app, Purpose::Refresh, &subject).await.unwrap(),
        }
    }

    /// As many sessions as there may be, so that the next sign-in ends one.
    pub(crate) async fn fill_sessions(&self) {
        while self.lasting_sessions().await < sessions::SESSIONS_MAX {
            self.begin().await;
        }
    }

    async fn lasting_sessions(&self) -> usize {
        let now = self.app.now().as_second();
        let items = self.items(Table::Sessions, "ses_").await;
        items.iter().filter(|item| item["expires_at"].as_i64().unwrap() > now).count()
    }

    /// The caller that the authorizer finds behind an access token.
    pub(crate) async fn actor(&self, access: &str) -> Actor {
        let verdict = self.verdict(access).await;
        self.app.identified(verdict.unwrap())
    }

    pub(crate) async fn verdict(&self, access: &str) -> Result<platform::Caller, platform::error::Refusal> {
        self.app.authorize(&authorize::ENDPOINT, Some(&format!("Bearer {access}"))).await.unwrap()
    }

    pub(crate) async fn refresh(&self, refresh_token: &str) -> Reply {
        self.refresh_in(refresh_token, None).await
    }

    /// Refreshes for this workspace, or for the one of the token.
    pub(crate) async fn refresh_in(&self, refresh_token: &str, workspace: Option<TenantId>) -> Reply {
        let body = json!({"refresh_token": refresh_token, "workspace_id": workspace});
        self.app.anon().call(&refresh_row::ENDPOINT).json(&body).send().await
    }

    /// The account's items in this table whose sort key begins so.
    pub(crate) async fn items(&self, table: Table, prefix: &str) -> Vec<Value> {
        let mut items = self.app.table(table).await;
        let account = self.account_id.to_string();
        items.retain(|item| item["pk"] == account.as_str() && item["sk"].as_str().unwrap().starts_with(prefix));
        items
    }

    /// Notices that wait to be mailed to the person, oldest first.
    pub(crate) async fn notices(&self) -> Vec<String> {
        let mut items = self.app.table(Table::Outbox).await;
        items.retain(|item| {
            item["group"] == self.account_id.to_string().as_str() && item["destination"] == "mail_queue"
        });
        items.sort_by_key(|item| item["sk"].as_str().unwrap().to_owned());
        let body = |item: &Value| serde_json::from_str::<Value>(item["body"].as_str().unwrap()).unwrap();
        items
            .iter()
            .map(body)
            .map(|body| {
                assert_eq!(body["to"], self.email.as_str());
                body["notice"].as_str().unwrap().to_owned()
            })
            .collect()
    }
}
