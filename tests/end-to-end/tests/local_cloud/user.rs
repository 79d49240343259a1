//! A person with an account and a workspace, made for one test.

use std::sync::LazyLock;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::client::{Client, Reply, text};
use crate::cloud::Cloud;
use crate::eventually::eventually;
use crate::mail;
use crate::projects::Files;

pub(crate) const PASSWORD: &str = "a long enough passphrase";

/// Logged in.
pub(crate) struct User {
    pub(crate) email: String,
    pub(crate) account_id: String,
    pub(crate) workspace_id: String,
    pub(crate) api: Client,
}

static CLOUD: LazyLock<Cloud> = LazyLock::new(Cloud::running);

/// The cloud under test.
pub(crate) fn cloud() -> &'static Cloud {
    &CLOUD
}

pub(crate) fn anonymous() -> Client {
    Client::anonymous(cloud())
}

/// A mail address that no test had before.
pub(crate) fn new_email() -> String {
    format!("{}@example.org", ulid::Ulid::generate().to_string().to_lowercase())
}

impl User {
    /// Registers, opens the link in the mail, chooses the password and logs in.
    pub(crate) async fn new() -> Self {
        Self::of(new_email()).await
    }

    /// As [`Self::new`], with this address.
    pub(crate) async fn of(email: String) -> Self {
        let anonymous = anonymous();
        let credentials = json!({"email": email, "password": PASSWORD});
        anonymous.post("/api/v1/auth/register", &json!({"email": email})).await.expect(202);
        let chosen = json!({"code": mail::code_sent_to(&email, "verify-email").await, "password": PASSWORD});
        let account = anonymous.post("/api/v1/auth/verify-email", &chosen).await.expect(200);
        let session = anonymous.post("/api/v1/auth/login", &credentials).await.expect(200);
        assert_eq!(session["account_id"], account["account_id"]);
        let api = anonymous.with_token(text(&session, "access_token"));
        let own = |field| text(&account, field).to_owned();
        Self { email, account_id: own("account_id"), workspace_id: own("workspace_id"), api }
    }

    /// Announces a file: id and where to put it.
    pub(crate) async fn announce(&self, kind: &str, filename: &str, bytes: &[u8]) -> Value {
        let body = json!({
            "kind": kind, "filename": filename, "size_bytes": bytes.len(), "sha256": hex::encode(Sha256::digest(bytes)),
        });
        self.api.post("/api/v1/uploads", &body).await.expect(201)
    }

    /// Puts bytes where an announced upload wants them; the object store's status.
    pub(crate) async fn put(&self, upload: &Value, bytes: &[u8]) -> u16 {
        let target = &upload["upload"];
        assert_eq!(target["method"], "PUT");
        let mut request = self.api.http().put(text(target, "url")).body(bytes.to_vec());
        let headers = target["headers"].as_object().expect("headers");
        // The length is the body's own, which need not be the one announced.
        for (name, value) in headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("content-length")) {
            request = request.header(name, value.as_str().expect("a header's text"));
        }
        request.send().await.expect("the object store answers").status().as_u16()
    }

    /// Announces and puts; the upload's id.
    pub(crate) async fn upload(&self, kind: &str, filename: &str, bytes: &[u8]) -> String {
        let upload = self.announce(kind, filename, bytes).await;
        assert_eq!(self.put(&upload, bytes).await, 200);
        text(&upload, "id").to_owned()
    }

    pub(crate) async fn upload_project(&self, files: &Files) -> String {
        self.upload("project", "project.zip", &engine::archive::pack(files).unwrap()).await
    }

    /// Starts a generation of a project without ontologies beside it.
    pub(crate) async fn generate(&self, files: &Files) -> String {
        let project = self.upload_project(files).await;
        let view = self.create(&json!({"project": project})).await.expect(202);
        text(&view, "id").to_owned()
    }

    pub(crate) async fn create(&self, body: &Value) -> Reply {
        self.api.post("/api/v1/generations", body).await
    }

    pub(crate) async fn generation(&self, id: &str) -> Value {
        self.api.get(&format!("/api/v1/generations/{id}")).await.expect(200)
    }

    /// The generation once it has ended, in whichever way.
    pub(crate) async fn ended(&self, id: &str) -> Value {
        eventually(&format!("{id} ends"), || async {
            let view = self.generation(id).await;
            let over = ["complete", "failed", "cancelled"].contains(&text(&view, "state"));
            over.then_some(view)
        })
        .await
    }

    /// The generation, which must end well.
    pub(crate) async fn complete(&self, id: &str) -> Value {
        let view = self.ended(id).await;
        assert_eq!(view["state"], "complete", "{view}");
        view
    }

    /// The artefact's bytes.
    pub(crate) async fn artifact(&self, id: &str) -> Vec<u8> {
        let view = self.api.get(&format!("/api/v1/generations/{id}/artifact")).await.expect(200);
        let response = self.api.http().get(text(&view, "url")).send().await.unwrap();
        assert_eq!(response.status().as_u16(), 200);
        let bytes = response.bytes().await.unwrap().to_vec();
        assert_eq!(view["size_bytes"], bytes.len());
        assert_eq!(view["sha256"], hex::encode(Sha256::digest(&bytes)));
        bytes
    }

    /// Fails the test if a generation left anything for its owner to fetch.
    pub(crate) async fn assert_nothing_left(&self, id: &str) {
        let artifact = self.api.get(&format!("/api/v1/generations/{id}/artifact")).await;
        artifact.expect_problem(409, "generation_not_complete");
        self.api.get(&format!("/api/v1/receipts/{id}")).await.expect_problem(404, "not_found");
        assert_eq!(crate::aws::artifacts_of(&self.workspace_id, id).await, Vec::<String>::new());
    }
}
