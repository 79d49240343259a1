//! Somebody who publishes, and the moderator who looks at what they publish first.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::client::Client;
use crate::eventually::eventually;
use crate::projects::{Files, shapes};
use crate::staff::Colleague;
use crate::user::{User, anonymous};

pub(crate) const REASON: &str = "Ticket 4711: a test of the market";
pub(crate) const README: &[u8] = b"# Shapes\n\nWrites the names of all shapes of an ontology.\n";

/// A name that no test had before.
pub(crate) fn new_name() -> String {
    format!("t{}", ulid::Ulid::generate().to_string().to_lowercase())
}

/// Somebody with a namespace who may sell.
pub(crate) struct Creator {
    pub(crate) user: User,
    pub(crate) namespace: String,
}

impl Creator {
    pub(crate) async fn new() -> Self {
        let (user, namespace) = (User::new().await, new_name());
        let opened = json!({"namespace": namespace});
        user.api.post("/api/v1/marketplace/namespaces", &opened).await.expect(201);
        let agreements = anonymous().get("/api/v1/marketplace/agreements").await.expect(200);
        let seller = agreements["items"].as_array().unwrap().iter().find(|it| it["agreement"] == "seller");
        let accepted = json!({"agreement": "seller", "version": seller.unwrap()["version"]});
        user.api.post("/api/v1/creator/agreements", &accepted).await.expect(200);
        Self { user, namespace }
    }

    pub(crate) fn path(&self, name: &str) -> String {
        format!("/api/v1/marketplace/packages/{}/{name}", self.namespace)
    }

    pub(crate) async fn open(&self, name: &str, kind: &str) {
        self.open_at(name, kind, 0).await;
    }

    /// With a price.
    pub(crate) async fn open_at(&self, name: &str, kind: &str, price_cents: u64) {
        let page = json!({"title": format!("{name} of a test"), "summary": "Made by an end-to-end test.",
            "category": "testing", "tags": ["shapes"]});
        let body = json!({"namespace": self.namespace, "name": name, "kind": kind, "visibility": "public", "page": page,
                "price_cents": price_cents});
        self.user.api.post("/api/v1/marketplace/packages", &body).await.expect(201);
    }

    /// Announces, puts, submits, and waits for the check; the version as its creator sees it.
    pub(crate) async fn checked(&self, name: &str, version: &str, licence: &str, files: &Files) -> Value {
        let zip = engine::archive::pack(files).unwrap();
        let archive = json!({"sha256": hex::encode(Sha256::digest(&zip)), "size_bytes": zip.len()});
        let body = json!({"version": version, "licence": licence, "archive": archive});
        let created = self.user.api.post(&format!("{}/versions", self.path(name)), &body).await.expect(201);
        assert_eq!(self.user.put(&created, &zip).await, 200);
        let submitted = format!("{}/versions/{version}/submit", self.path(name));
        self.user.api.post_nothing(&submitted).await.expect(200);
        let own = format!("/api/v1/creator/packages/{}/{name}/versions/{version}", self.namespace);
        eventually(&format!("{name} {version} is checked"), || async {
            let view = self.user.api.get(&own).await.expect(200);
            view["check"].is_object().then_some(view)
        })
        .await
    }

    pub(crate) async fn publish(&self, name: &str, version: &str) -> Value {
        self.user.api.post_nothing(&format!("{}/versions/{version}/publish", self.path(name))).await.expect(200)
    }

    /// Publishes a first version, which a moderator looks at; the moderator.
    pub(crate) async fn publish_by_moderator(&self, name: &str, version: &str) -> Client {
        assert_eq!(self.publish(name, version).await["state"], "in_review");
        anonymous().get(&self.path(name)).await.expect_problem(404, "not_found");
        let moderator = Colleague::new("moderator").await.sign_in().await;
        let line = format!("/api/v1/staff/submissions/{}/{name}/{version}", self.namespace);
        let why = json!({"reason": REASON});
        moderator.post(&format!("{line}/approve"), &why).await.expect_problem(409, "submission_not_claimed");
        moderator.post(&format!("{line}/claim"), &why).await.expect(200);
        assert_eq!(moderator.post(&format!("{line}/approve"), &why).await.expect(200)["state"], "published");
        moderator
    }

    pub(crate) async fn finds(&self, id: &str) -> Option<Value> {
        let body = json!({"text": self.namespace});
        let page = anonymous().post("/api/v1/marketplace/search", &body).await.expect(200);
        page["items"].as_array().unwrap().iter().find(|hit| hit.to_string().contains(id)).cloned()
    }
}

/// A project of a template, as a package.
pub(crate) fn package() -> Files {
    let mut files = shapes();
    files.insert("README.md".to_owned(), README.to_vec());
    files
}
