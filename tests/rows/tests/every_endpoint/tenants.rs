//! What is another tenant's does not exist.

use domain::generation::{Progress, Queue};
use domain::upload::Kind;
use domain::{AccountId, GenerationId, InvitationId, Role, Sha256Hex, TenantId, UploadId, WorkspaceKind};
use platform::Caller;
use platform::store::generations::{self, Artifact, Completion, Outcome};
use platform::store::invitations::{self, Sent};
use platform::store::{accounts, receipts, uploads, workspaces};
use serde_json::Value;
use testkit::TestApp;
use ulid::Ulid;

use crate::routes::{Route, routes};

/// In all texts that the owner has written.
pub(crate) const TELLING: &str = "zanzibar";

/// Ids of what one workspace owns.
pub(crate) struct Owned {
    upload: UploadId,
    generation: GenerationId,
    member: AccountId,
    invitation: InvitationId,
}

impl Owned {
    /// What the path is about; for what is not here, a generation, which is 404 as well.
    pub(crate) fn id_for(&self, route: Route) -> String {
        let kinds = [
            ("/uploads/", self.upload.to_string()),
            ("/members/", self.member.to_string()),
            ("/invitations/", self.invitation.to_string()),
        ];
        let kind = kinds.into_iter().find(|(part, _)| route.http.path.contains(part));
        kind.map_or(self.generation.to_string(), |(_, id)| id)
    }
}

fn some_hash() -> Sha256Hex {
    "ab".repeat(32).try_into().unwrap()
}

/// A workspace with a member and an invitation, an upload, and a complete
/// generation of it with its receipt.
pub(crate) async fn owned(app: &TestApp) -> Owned {
    let store = app.unlimited();
    let owner = app.member(Role::Admin).caller().clone();
    let (upload, generation) = (UploadId::new(Ulid(1)), GenerationId::new(Ulid(2)));
    let announced = uploads::New {
        id: upload,
        tenant_id: owner.tenant_id,
        created_by: owner.account_id,
        kind: Kind::Project,
        filename: format!("{TELLING}.zip").try_into().unwrap(),
        size_bytes: 1,
        sha256: some_hash(),
    };
    uploads::create(store, announced).await.unwrap();
    let wanted = generations::New {
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
    Owned { upload, generation, member, invitation }
}

/// Makes the owner's workspace a shared one, and invites.
async fn team(app: &TestApp, owner: &Caller) -> (AccountId, InvitationId) {
    let store = app.unlimited();
    let email = |name: &str| format!("{name}@{TELLING}.org").try_into().unwrap();
    let (account_id, home) = (owner.account_id, TenantId::new(Ulid(3)));
    let hash = "unused".to_owned();
    let account =
        accounts::New { account_id, tenant_id: home, email: email("ada"), name: None, password_hash: Some(hash) };
    accounts::register(store, &account).await.unwrap();
    let (id, name) = (owner.tenant_id, TELLING.to_owned().try_into().unwrap());
    let workspace = workspaces::New { id, kind: WorkspaceKind::Shared, name, owner: account_id };
    workspaces::create(store, &workspace).await.unwrap();
    let invitation = invitations::New {
        id: InvitationId::new(Ulid(4)),
        tenant_id: owner.tenant_id,
        email: email("bob"),
        role: Role::Viewer,
        invited_by: account_id,
        inviter: email("ada"),
    };
    let Sent::Done(sent) = invitations::create(store, invitation).await.unwrap() else { panic!("not sent") };
    (account_id, sent.id)
}

async fn complete(app: &TestApp, id: GenerationId) {
    let store = app.unlimited();
    let tenant_id = app.member(Role::Admin).caller().tenant_id;
    let Some(Outcome::Done(running)) = generations::claim(store, tenant_id, id).await.unwrap() else {
        panic!("nobody else works here");
    };
    let finished_at = app.now().into();
    let receipt = receipts::New {
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
    let outcome = generations::complete(store, *running, completion).await.unwrap();
    assert!(matches!(outcome, Outcome::Done(_)));
}

#[tokio::test]
async fn another_tenants_thing_is_404_and_stays_as_it_was() {
    let app = TestApp::new().await;
    let owned = owned(&app).await;
    let before = everything(&app).await;
    let about_one: Vec<Route> = routes().into_iter().filter(|route| route.parameters().next().is_some()).collect();
    assert!(!about_one.is_empty());
    for route in about_one {
        let id = owned.id_for(route);
        let call = route.parameters().fold(app.other_tenant().call(route.endpoint), |call, name| call.path(name, &id));
        let reply = route.sample(call).send().await;
        assert_eq!((reply.status, reply.code()), (404, "not_found"), "{}", route.key());
        assert!(!reply.json.to_string().contains(&id), "{} repeats the id: {reply:?}", route.key());
    }
    assert_eq!(everything(&app).await, before);
}

#[tokio::test]
async fn what_is_404_to_a_stranger_is_there_for_its_owner() {
    let app = TestApp::new().await;
    let owned = owned(&app).await;
    for name in ["get-generation", "get-upload"] {
        let route = routes().into_iter().find(|route| route.endpoint.name == name).unwrap();
        let reply = app.member(Role::Viewer).call(route.endpoint).path("id", owned.id_for(route)).send().await;
        // The upload's bytes lie in S3, which a test of rows does without.
        assert_ne!(reply.status, 404, "{name}: {reply:?}");
    }
}

#[tokio::test]
async fn an_id_of_nothing_and_text_that_is_no_id_are_404() {
    let app = TestApp::new().await;
    for route in routes().into_iter().filter(|route| route.parameters().next().is_some()) {
        for id in [route.unknown_id().as_str(), "x", "../../etc/passwd", "gen_", &"9".repeat(3000)] {
            let actor = app.member(Role::Admin);
            let call = route.parameters().fold(actor.call(route.endpoint), |call, name| call.path(name, id));
            let reply = route.sample(call).send().await;
            assert_eq!((reply.status, reply.code()), (404, "not_found"), "{} given {id:?}", route.key());
        }
    }
}

pub(crate) async fn everything(app: &TestApp) -> Vec<Vec<Value>> {
    let mut tables = Vec::new();
    for table in platform::Table::ALL {
        tables.push(app.table(*table).await);
    }
    tables
}
