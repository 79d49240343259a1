//! A workspace that owns one thing of each kind that a path can name.

use std::collections::BTreeSet;

use domain::generation::{Progress, Queue};
use domain::upload::Kind;
use domain::{
    AccountId, ApiKey, GenerationId, InvitationId, KeyId, KeyMode, Permission, Role, SessionId, Sha256Hex, TenantId,
    UploadId, WorkspaceKind,
};
use platform::Caller;
use platform::endpoint::PathParameter;
use platform::request::Client;
use platform::store::api_keys::{self, Made};
use platform::store::generations::{self, Artifact, Completion, Outcome};
use platform::store::invitations::{self, Sent};
use platform::store::{accounts, receipts, sessions, uploads, workspaces};
use testkit::{Actor, Call, TestApp};
use ulid::Ulid;

use crate::routes::Route;

/// In all texts that the owner has written.
pub(crate) const TELLING: &str = "zanzibar";

/// Ids of what one workspace, and its owner, have.
pub(crate) struct Owned {
    upload: UploadId,
    generation: GenerationId,
    key: KeyId,
    session: SessionId,
    member: AccountId,
    invitation: InvitationId,
}

impl Owned {
    /// The id of the owner's thing of this kind; `None` for a kind that no tenant owns.
    fn id_of(&self, kind: PathParameter) -> Option<String> {
        match kind {
            PathParameter::Upload => Some(self.upload.to_string()),
            PathParameter::Generation => Some(self.generation.to_string()),
            PathParameter::ApiKey => Some(self.key.to_string()),
            PathParameter::Session => Some(self.session.to_string()),
            PathParameter::Member => Some(self.member.to_string()),
            PathParameter::Invitation => Some(self.invitation.to_string()),
            PathParameter::Provider => None,
        }
    }

    /// The ids of the owner's that the route's path is about.
    fn ids_in(&self, route: Route) -> impl Iterator<Item = String> {
        route.parameters().iter().filter_map(|(_, kind)| self.id_of(*kind))
    }

    /// Whether the route is about something that a tenant owns.
    pub(crate) fn is_about_one(&self, route: Route) -> bool {
        self.ids_in(route).next().is_some()
    }

    pub(crate) fn is_told_in(&self, route: Route, text: &str) -> bool {
        self.ids_in(route).any(|id| text.contains(&id))
    }

    /// A call about the owner's things.
    pub(crate) fn call(&self, route: Route, actor: &Actor) -> Call {
        route.call_with(actor, |kind| self.id_of(kind).unwrap_or_else(|| kind.example()))
    }
}

fn some_hash() -> Sha256Hex {
    "ab".repeat(32).try_into().unwrap()
}

/// A workspace with a member and an invitation, an API key, an upload, and a complete
/// generation of it with its receipt; and a session of its owner.
pub(crate) async fn owned(app: &TestApp) -> Owned {
    let store = app.unlimited();
    let owner = app.member(Role::Admin).caller().clone();
    let (upload, generation) = (UploadId::new(Ulid(1)), GenerationId::new(Ulid(2)));
    let announced = uploads::NewUpload {
        id: upload,
        tenant_id: owner.tenant_id,
        created_by: owner.account_id,
        kind: Kind::Project,
        filename: format!("{TELLING}.zip").try_into().unwrap(),
        size_bytes: 1,
        sha256: some_hash(),
    };
    uploads::create(store, announced, &testkit::system()).await.unwrap();
    let wanted = generations::NewGeneration {
        id: generation,
        tenant_id: owner.tenant_id,
        created_by: owner.account_id,
        queue: Queue::Interactive,
        project: upload,
        manifest: None,
        ontologies: Vec::new(),
        previous: None,
        dry_run: false,
        operation: domain::plan::Operation::Generations,
        key_id: None,
    };
    generations::create(store, wanted).await.unwrap();
    complete(app, generation).await;
    let (member, invitation) = team(app, &owner).await;
    let session = sessions::new(store, owner.account_id, &Client::default());
    sessions::begin(store, &session, &[], &testkit::system()).await.unwrap().unwrap();
    Owned { upload, generation, key: key(app, &owner).await, session: session.id, member, invitation }
}

/// Makes the owner's workspace a shared one, and invites.
async fn team(app: &TestApp, owner: &Caller) -> (AccountId, InvitationId) {
    let store = app.unlimited();
    let email = |name: &str| format!("{name}@{TELLING}.org").try_into().unwrap();
    let (account_id, home) = (owner.account_id, TenantId::new(Ulid(3)));
    let hash = "unused".to_owned();
    let account = accounts::NewAccount {
        account_id,
        tenant_id: home,
        email: email("ada"),
        name: None,
        password_hash: Some(hash),
    };
    accounts::register(store, &account, &testkit::system()).await.unwrap();
    let (id, name) = (owner.tenant_id, TELLING.to_owned().try_into().unwrap());
    let workspace = workspaces::NewWorkspace { id, kind: WorkspaceKind::Shared, name, owner: account_id };
    workspaces::create(store, &workspace, &testkit::system()).await.unwrap();
    let invitation = invitations::NewInvitation {
        id: InvitationId::new(Ulid(4)),
        tenant_id: owner.tenant_id,
        email: email("bob"),
        role: Role::Viewer,
        invited_by: account_id,
        inviter: email("ada"),
    };
    let Sent::Done(sent) = invitations::create(store, invitation, &testkit::system()).await.unwrap() else {
        panic!("not sent")
    };
    (account_id, sent.id)
}

async fn complete(app: &TestApp, id: GenerationId) {
    let store = app.unlimited();
    let tenant_id = app.member(Role::Admin).caller().tenant_id;
    let Some(Outcome::Done(running)) = generations::claim(store, tenant_id, id).await.unwrap() else {
        panic!("nobody else works here");
    };
    let finished_at = app.now().into();
    let receipt = receipts::NewReceipt {
        tenant_id,
        generation_id: id,
        sha256: some_hash(),
        size_bytes: 1,
        kid: "kid".to_owned(),
        merkle_root: some_hash(),
        issued_at: finished_at,
    };
    let completion = Completion {
        finished_at,
        progress: Progress::default(),
        artifact: Artifact { sha256: some_hash(), size_bytes: 1 },
        warnings: Vec::new(),
        warnings_count: 0,
        receipt,
    };
    let outcome = generations::complete(store, *running, completion, &testkit::system()).await.unwrap();
    assert!(matches!(outcome, Outcome::Done(_)));
}

async fn key(app: &TestApp, owner: &Caller) -> KeyId {
    let new = api_keys::NewKey {
        key: ApiKey { mode: KeyMode::Live, id: KeyId::new(Ulid(5)), secret: [7; domain::api_key::SECRET_BYTES] },
        tenant_id: owner.tenant_id,
        made_by: owner.account_id,
        name: TELLING.to_owned(),
        scopes: BTreeSet::from([Permission::Read]),
        valid_until: None,
        told: format!("ada@{TELLING}.org").try_into().unwrap(),
    };
    let Made::Done(made) = api_keys::make(app.unlimited(), &new, &testkit::system()).await.unwrap() else {
        panic!("not made")
    };
    made.id
}
