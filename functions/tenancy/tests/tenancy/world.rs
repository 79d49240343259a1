//! People with accounts, and the teams they make.

use domain::plan::{Overrides, Plan, Terms};
use domain::{AccountId, Role, SessionId, TenantId};
use identity::create_key;
use identity_store::accounts;
use platform::codes::{self, Purpose};
use platform::error::Refusal;
use platform::{Caller, Credential, Endpoint, Table};
use serde_json::{Value, json};
use store_core::outbox;
use tenancy::{accept_invitation, create_invitation, create_workspace};
use tenancy_store::members;
use tenancy_store::plans::{self, Change};
use testkit::{Actor, Reply, TestApp};
use ulid::Ulid;

pub(crate) const PASSWORD: &str = "correct horse battery";

pub(crate) struct World {
    pub(crate) app: TestApp,
}

/// Somebody with an account.
#[derive(Debug, Clone)]
pub(crate) struct Who {
    pub(crate) account: AccountId,
    /// The personal workspace.
    pub(crate) home: TenantId,
    pub(crate) email: String,
}

impl World {
    pub(crate) async fn new() -> Self {
        Self { app: TestApp::new().await }
    }

    /// Makes an account of `<name>@example.org`.
    pub(crate) async fn person(&self, name: &str) -> Who {
        self.person_of(name, None).await
    }

    /// As [`Self::person`], who can log in by [`PASSWORD`].
    pub(crate) async fn person_with_password(&self, name: &str) -> Who {
        let password = PASSWORD.to_owned().try_into().unwrap();
        self.person_of(name, Some(identity_store::passwords::hash(password).await.unwrap())).await
    }

    /// Makes an API key, and gives its secret text.
    pub(crate) async fn make_key(&self, who: &Who, tenant: TenantId) -> String {
        let actor = self.as_if(who, tenant, Role::Editor);
        let body = json!({"name": "CI", "scopes": ["read"]});
        let reply = actor.call(&create_key::ENDPOINT).json(&body).send().await;
        assert_eq!(reply.status, 201, "{reply:?}");
        reply.text("key").to_owned()
    }

    async fn person_of(&self, name: &str, password_hash: Option<String>) -> Who {
        let ulid = self.app.unlimited().clock.ulid();
        let (account, home) = (AccountId::new(ulid), TenantId::new(ulid));
        let email = format!("{name}@example.org");
        let new = accounts::NewAccount {
            account_id: account,
            tenant_id: home,
            email: email.clone().try_into().unwrap(),
            name: Some(name.to_owned().try_into().unwrap()),
            password_hash,
        };
        accounts::register(self.app.unlimited(), &new, &testkit::system()).await.unwrap();
        Who { account, home, email }
    }

    /// The person with a token for this workspace, as the authorizer would find them now.
    pub(crate) async fn at(&self, who: &Who, tenant: TenantId) -> Actor {
        match members::role(self.app.unlimited(), who.account, tenant).await.unwrap() {
            Some(role) => self.as_if(who, tenant, role),
            None => self.app.refused(Refusal::SessionEnded),
        }
    }

    /// The person as they were found with this role, which may be over by now.
    pub(crate) fn as_if(&self, who: &Who, tenant: TenantId, role: Role) -> Actor {
        let by = Credential::Session { id: SessionId::new(Ulid(1)), proven_at: self.app.now().into() };
        self.app.identified(Caller { account_id: who.account, tenant_id: tenant, role, by })
    }

    /// A shared workspace of this owner.
    pub(crate) async fn team(&self, owner: &Who) -> TenantId {
        let actor = self.at(owner, owner.home).await;
        let call = actor.call(&create_workspace::ENDPOINT).json(&json!({"name": "Engines"}));
        let reply = call.idempotency_key(&self.new_key()).send().await;
        assert_eq!(reply.status, 201, "{reply:?}");
        reply.text("id").parse().unwrap()
    }

    /// Gives the workspace a plan.
    pub(crate) async fn pay(&self, tenant: TenantId) {
        let change = Change::Terms(Terms { plan: Plan::WorkspaceStarter, overrides: Overrides::default() });
        plans::change(self.app.unlimited(), tenant, &change, &testkit::system()).await.unwrap().unwrap();
    }

    pub(crate) async fn paid_team(&self, owner: &Who) -> TenantId {
        let team = self.team(owner).await;
        self.pay(team).await;
        team
    }

    pub(crate) async fn invite(&self, by: &Who, tenant: TenantId, email: &str, role: &str) -> Reply {
        let body = json!({"email": email, "role": role});
        let call = self.at(by, tenant).await.call(&create_invitation::ENDPOINT).json(&body);
        call.idempotency_key(&self.new_key()).send().await
    }

    /// Another `Idempotency-Key` than all before.
    pub(crate) fn new_key(&self) -> String {
        self.app.unlimited().clock.ulid().to_string()
    }

    pub(crate) async fn accept(&self, who: &Who, code: &str) -> Reply {
        let actor = self.at(who, who.home).await;
        actor.call(&accept_invitation::ENDPOINT).json(&json!({"code": code})).send().await
    }

    /// Makes the person a member, by an invitation of an admin.
    pub(crate) async fn join(&self, by: &Who, tenant: TenantId, who: &Who, role: &str) {
        let invited = self.invite(by, tenant, &who.email, role).await;
        assert_eq!(invited.status, 201, "{invited:?}");
        let joined = self.accept(who, &self.last_code().await).await;
        assert_eq!(joined.status, 200, "{joined:?}");
    }

    /// All mails about invitations, oldest first.
    pub(crate) async fn mails(&self) -> Vec<Value> {
        let mut items = self.app.table(Table::Outbox).await;
        items.retain(|item| item["destination"] == "mail_queue");
        items.sort_by_key(|item| item["sk"].to_string());
        items.iter().map(|item| serde_json::from_str(item["body"].as_str().unwrap()).unwrap()).collect()
    }

    /// Lets the events that wait in the outbox go into their logs.
    pub(crate) async fn relay_events(&self) {
        for item in self.app.table(Table::Outbox).await {
            if item["destination"] == "event_log" {
                let item = serde_json::from_value(item).unwrap();
                outbox::relay(self.app.unlimited(), &item).await.unwrap();
            }
        }
    }

    /// The code that the last mail carries once it is written.
    pub(crate) async fn last_code(&self) -> String {
        let mails = self.mails().await;
        let subject = mails.last().unwrap()["link"]["subject"].as_str().unwrap().to_owned();
        codes::write(self.app.unlimited(), Purpose::Invitation, &subject).await.unwrap()
    }

    /// The code of the invitation to this address.
    pub(crate) async fn code_for(&self, email: &str) -> String {
        let mails = self.mails().await;
        let mail = mails.iter().rfind(|mail| mail["to"] == email && mail["message"] == "invitation").unwrap();
        let subject = mail["link"]["subject"].as_str().unwrap();
        codes::write(self.app.unlimited(), Purpose::Invitation, subject).await.unwrap()
    }

    /// Items of the table of accounts at this partition key.
    pub(crate) async fn items(&self, pk: impl ToString) -> Vec<Value> {
        let items = self.app.table(Table::Accounts).await;
        items.into_iter().filter(|item| item["pk"] == pk.to_string()).collect()
    }

    /// What a workspace counts is what is there, on both sides, and its owner is an admin of it.
    pub(crate) async fn assert_consistent(&self, tenant: TenantId) {
        let items = self.items(tenant).await;
        let workspace = items.iter().find(|item| item["sk"] == "WORKSPACE").unwrap();
        let members: Vec<&Value> =
            items.iter().filter(|it| it["sk"].as_str().unwrap().starts_with("MEMBER#")).collect();
        let invitations = items.iter().filter(|it| it["sk"].as_str().unwrap().starts_with("INVITE#")).count();
        let admins: Vec<&&Value> = members.iter().filter(|it| it["role"] == "admin").collect();
        let told = (&workspace["members"], &workspace["admins"], &workspace["invitations"]);
        assert_eq!(told, (&json!(members.len()), &json!(admins.len()), &json!(invitations)), "{items:#?}");
        assert!(!admins.is_empty());
        let owner = format!("MEMBER#{}", workspace["owner"].as_str().unwrap());
        assert!(admins.iter().any(|it| it["sk"] == owner), "the owner is no admin: {items:#?}");
        for member in members {
            let account = member["sk"].as_str().unwrap().trim_start_matches("MEMBER#");
            let other = self.items(account).await.into_iter().find(|it| it["sk"] == format!("IN#{tenant}")).unwrap();
            assert_eq!((&other["role"], &other["since"]), (&member["role"], &member["since"]));
        }
        let strangers = self.app.table(Table::Accounts).await;
        let inside = strangers.iter().filter(|it| it["sk"] == format!("IN#{tenant}")).count();
        assert_eq!(json!(inside), workspace["members"], "somebody is in without being a member");
        self.assert_counts(&strangers);
    }

    /// Each account's own counts are what is there.
    fn assert_counts(&self, items: &[Value]) {
        let shared =
            |id: &str| items.iter().any(|it| it["pk"] == id && it["sk"] == "WORKSPACE" && it["kind"] == "shared");
        for counts in items.iter().filter(|it| it["sk"] == "WORKSPACES") {
            let tenants = items.iter().filter(|it| it["pk"] == counts["pk"]);
            let joined =
                tenants.filter_map(|it| it["sk"].as_str()?.strip_prefix("IN#")).filter(|id| shared(id)).count();
            let owns = |it: &&Value| {
                it["sk"] == "WORKSPACE"
                    && it["kind"] == "shared"
                    && it["owner"] == counts["pk"]
                    && it["closed_at"].is_null()
            };
            let owned = items.iter().filter(owns).count();
            assert_eq!((&counts["joined"], &counts["owned"]), (&json!(joined), &json!(owned)), "{counts}");
        }
    }
}

/// A request without a body, about a thing of this id if the path has one.
pub(crate) async fn about(actor: &Actor, endpoint: &'static Endpoint, id: impl ToString) -> Reply {
    actor.call(endpoint).path("id", id).send().await
}
