//! A member of staff who signs in, and a customer with a workspace.

use domain::{AccountId, Role, SessionId, StaffRole, TenantId};
use identity::authorize;
use identity_store::totp::Seed;
use identity_store::{accounts, sessions};
use jiff::SignedDuration;
use platform::error::Refusal;
use platform::request::Client;
use platform::staff::{Identity, Staff};
use platform::{Caller, tokens};
use serde_json::{Value, json};
use staff::{enrol_staff, grant_staff, login_staff, revoke_staff};
use testkit::{Actor, Reply, TestApp};
use ulid::Ulid;

pub(crate) const PASSWORD: &str = "violet canyon orbit seven";
pub(crate) const REASON: &str = "Ticket 4711: reported for spam";

pub(crate) struct World {
    pub(crate) app: TestApp,
}

/// Somebody of staff who is enrolled.
pub(crate) struct Colleague {
    pub(crate) email: String,
    seed: Seed,
}

/// A customer with a session in the personal workspace.
#[derive(Clone, Copy)]
pub(crate) struct Customer {
    pub(crate) account: AccountId,
    pub(crate) home: TenantId,
    pub(crate) session: SessionId,
}

impl World {
    pub(crate) async fn new() -> Self {
        Self { app: TestApp::new().await }
    }

    pub(crate) async fn grant(&self, email: &str, role: StaffRole) -> Value {
        self.app.operate(&grant_staff::ENDPOINT, json!({"email": email, "role": role})).await.unwrap()
    }

    pub(crate) async fn revoke(&self, email: &str) -> Value {
        self.app.operate(&revoke_staff::ENDPOINT, json!({"email": email})).await.unwrap()
    }

    pub(crate) async fn enrol(&self, code: &Value, first_code: Option<&str>) -> Reply {
        let mut body = json!({"code": code, "password": PASSWORD});
        if let Some(first_code) = first_code {
            body["first_code"] = json!(first_code);
        }
        self.app.anon().call(&enrol_staff::ENDPOINT).json(&body).send().await
    }

    /// Grants a role and enrols.
    pub(crate) async fn colleague(&self, email: &str, role: StaffRole) -> Colleague {
        let granted = self.grant(email, role).await;
        let begun = self.enrol(&granted["code"], None).await;
        assert_eq!(begun.status, 200, "{begun:?}");
        let colleague = Colleague { email: email.to_owned(), seed: testkit::seed(begun.text("secret")) };
        let done = self.enrol(&granted["code"], Some(&self.code(&colleague))).await;
        assert_eq!((done.status, &done.json["enrolled"]), (200, &json!(true)), "{done:?}");
        // The code was used; the next one works.
        self.app.advance(SignedDuration::from_secs(30));
        colleague
    }

    /// What the app of somebody shows now.
    pub(crate) fn code(&self, colleague: &Colleague) -> String {
        colleague.seed.code(self.app.now().as_second()).unwrap()
    }

    pub(crate) async fn try_login(&self, email: &str, password: &str, code: &str) -> Reply {
        let body = json!({"email": email, "password": password, "code": code});
        self.app.anon().call(&login_staff::ENDPOINT).json(&body).send().await
    }

    /// Signs in, and gives the token.
    pub(crate) async fn login(&self, colleague: &Colleague) -> String {
        let reply = self.try_login(&colleague.email, PASSWORD, &self.code(colleague)).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.text("access_token").to_owned()
    }

    /// Whom the authorizer finds behind a token.
    pub(crate) async fn identify(&self, token: &str) -> Result<Identity, Refusal> {
        self.app.identify(&authorize::ENDPOINT, Some(&format!("Bearer {token}"))).await.unwrap()
    }

    pub(crate) async fn staff_of(&self, token: &str) -> Result<Staff, Refusal> {
        self.identify(token).await.map(|identity| match identity {
            Identity::Staff(staff) => staff,
            Identity::Customer(caller) => panic!("expected staff, got {caller:?}"),
        })
    }

    pub(crate) fn operator(&self) -> Actor {
        self.app.staff(StaffRole::Operator)
    }

    pub(crate) async fn customer(&self, name: &str) -> Customer {
        let (store, ulid) = (self.app.unlimited(), self.app.unlimited().clock.ulid());
        let (account, home) = (AccountId::new(ulid), TenantId::new(ulid));
        let new = accounts::NewAccount {
            account_id: account,
            tenant_id: home,
            email: format!("{name}@example.org").try_into().unwrap(),
            name: None,
            password_hash: Some(
                identity_store::passwords::hash(PASSWORD.to_owned().try_into().unwrap()).await.unwrap(),
            ),
        };
        accounts::register(store, &new, &testkit::system()).await.unwrap();
        let session = sessions::new(store, account, &Client::default());
        sessions::begin(store, &session, &[], &testkit::system()).await.unwrap().unwrap();
        Customer { account, home, session: session.id }
    }

    /// A token of the customer for their workspace.
    pub(crate) async fn token(&self, customer: Customer) -> String {
        tokens::issue(self.app.unlimited(), customer.account, customer.home, customer.session).await.unwrap()
    }

    pub(crate) async fn caller_of(&self, token: &str) -> Result<Caller, Refusal> {
        self.app.authorize(&authorize::ENDPOINT, Some(&format!("Bearer {token}"))).await.unwrap()
    }

    /// The customer as an admin of their workspace.
    pub(crate) fn as_admin(&self, customer: Customer) -> Actor {
        let member = self.app.member(Role::Admin).caller().clone();
        self.app.identified(Caller { account_id: customer.account, tenant_id: customer.home, ..member })
    }

    /// Events with these kinds, in all logs, the oldest first.
    pub(crate) async fn events(&self, kind: &str) -> Vec<Value> {
        let mut events = self.app.events().await;
        events.retain(|event| event["kind"] == kind);
        events
    }
}

pub(crate) fn some_id() -> Ulid {
    Ulid::from_parts(0, 77)
}
