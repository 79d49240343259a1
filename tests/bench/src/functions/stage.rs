//! What the measured functions find: an embedded DynamoDB with one workspace,
//! and an object store that has its upload.

use axum::Router;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::routing::head;
use domain::generation::{Progress, Queue};
use domain::upload::Kind;
use domain::{GenerationId, Role, Sha256Hex, UploadId};
use platform::store::generations::{self, Artifact, Completion, Outcome};
use platform::store::{receipts, uploads};
use platform::{Bucket, Caller, Table};
use testkit::TestApp;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use ulid::Ulid;

use crate::report::Result;

const UPLOAD_BYTES: u64 = 4_096;

pub(crate) struct Stage {
    app: TestApp,
    pub(crate) caller: Caller,
    pub(crate) upload: UploadId,
    pub(crate) generation: GenerationId,
    object_store_url: String,
    object_store: JoinHandle<()>,
}

impl Stage {
    pub(crate) async fn set() -> Result<Self> {
        let app = TestApp::new().await;
        let caller = app.member(Role::Admin).caller().clone();
        let (upload, generation) = (UploadId::new(Ulid::generate()), GenerationId::new(Ulid::generate()));
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let object_store_url = format!("http://{}", listener.local_addr()?);
        let routes = Router::new().fallback(head(object_head));
        let object_store = tokio::spawn(async move {
            // Ends with the task; a lost store shows as a failed invocation.
            let _ = axum::serve(listener, routes).await;
        });
        let stage = Self { app, caller, upload, generation, object_store_url, object_store };
        stage.furnish().await?;
        Ok(stage)
    }

    /// Names, addresses and credentials as Lambda and the template give them.
    pub(crate) fn environment(&self) -> Vec<(String, String)> {
        let tables = Table::ALL.iter().map(|table| (table.env(), table.logical_id().to_owned()));
        let buckets = Bucket::ALL.iter().map(|bucket| (bucket.env(), bucket.logical_id().to_lowercase()));
        let fixed = [
            ("AWS_REGION", "eu-central-1".to_owned()),
            ("AWS_ACCESS_KEY_ID", "test".to_owned()),
            ("AWS_SECRET_ACCESS_KEY", "test".to_owned()),
            ("AWS_ENDPOINT_URL", self.app.database_url().to_owned()),
            ("AWS_ENDPOINT_URL_S3", self.object_store_url.clone()),
            ("RUST_LOG", "info".to_owned()),
        ];
        tables.chain(buckets).chain(fixed).map(|(name, value)| (name.to_owned(), value)).collect()
    }

    pub(crate) fn end(self) {
        self.object_store.abort();
    }

    /// An upload, and a complete generation of it.
    async fn furnish(&self) -> Result<()> {
        let store = self.app.unlimited();
        let announced = uploads::New {
            id: self.upload,
            tenant_id: self.caller.tenant_id,
            created_by: self.caller.account_id,
            kind: Kind::Project,
            filename: "project.zip".to_owned().try_into()?,
            size_bytes: UPLOAD_BYTES,
            sha256: some_hash()?,
        };
        uploads::create(store, announced).await?;
        let wanted = generations::New {
            id: self.generation,
            tenant_id: self.caller.tenant_id,
            created_by: self.caller.account_id,
            queue: Queue::Interactive,
            project: self.upload,
            ontologies: Vec::new(),
            previous: None,
        };
        generations::create(store, wanted).await?;
        let Some(Outcome::Done(running)) = generations::claim(store, self.caller.tenant_id, self.generation).await?
        else {
            return Err("the generation could not be claimed".into());
        };
        generations::complete(store, *running, self.completion()?).await?;
        Ok(())
    }

    fn completion(&self) -> Result<Completion> {
        let finished_at = self.app.now().into();
        let receipt = receipts::New {
            tenant_id: self.caller.tenant_id,
            generation_id: self.generation,
            sha256: some_hash()?,
            size_bytes: 2_048,
            kid: "kid".to_owned(),
            merkle_root: some_hash()?,
            issued_at: finished_at,
        };
        Ok(Completion {
            finished_at,
            progress: Progress { stage: None, files_done: 12, files_total: 12 },
            artifact: Artifact { sha256: some_hash()?, size_bytes: 9_000 },
            warnings: Vec::new(),
            warnings_count: 0,
            receipt,
        })
    }
}

fn some_hash() -> Result<Sha256Hex> {
    Ok("5e".repeat(32).try_into()?)
}

async fn object_head() -> (StatusCode, HeaderMap) {
    let mut headers = HeaderMap::new();
    headers.insert("content-length", HeaderValue::from(UPLOAD_BYTES));
    headers.insert("etag", HeaderValue::from_static("\"bench\""));
    (StatusCode::OK, headers)
}
