//! A workspace with complete generations, ended as the worker ends them.

use domain::generation::{CheckReport, Progress, Queue};
use domain::{GenerationId, Role, Sha256Hex, UploadId};
use generations_store::generations::{self, Artifact, Completion, Generation, NewGeneration, Outcome, artifact_key};
use generations_store::receipts;
use platform::{App, Bucket, Secret, Table, blobs, signing};
use testkit::{Actor, TestApp};
use translog::claims::sha256_hex;
use translog::{Claims, Draft, EngineId, FileEntry, Input, InputKind, Receipt, SigningKey};

const ZIP: &[u8] = b"the bytes of a zip";

pub(crate) struct World {
    pub(crate) app: TestApp,
    pub(crate) editor: Actor,
}

pub(crate) fn hash(bytes: &[u8]) -> Sha256Hex {
    Sha256Hex::try_from(sha256_hex(bytes)).unwrap()
}

impl World {
    pub(crate) async fn new() -> Self {
        let app = TestApp::new().await;
        let editor = app.member(Role::Editor);
        Self { app, editor }
    }

    pub(crate) fn claims(&self, id: GenerationId, outputs: Vec<FileEntry>) -> Claims {
        let now = domain::Time::from(self.app.now()).to_string();
        Claims::new(Draft {
            generation_id: id.to_string(),
            tenant_id: self.editor.caller().tenant_id.to_string(),
            engine: EngineId::ggen_cloud("1.2.3"),
            created_at: now.clone(),
            started_at: now.clone(),
            finished_at: now,
            manifest: Some("app/ggen.toml".to_owned()),
            inputs: vec![Input::of(InputKind::ProjectFile, "app/ggen.toml", b"[project]")],
            outputs,
            artifact: translog::Artifact::of(ZIP),
        })
        .unwrap()
    }

    pub(crate) async fn key(&self) -> SigningKey {
        signing::published_key(self.app.unlimited(), Secret::ReceiptKey, Table::Receipts).await.unwrap()
    }

    /// A complete generation and its receipt.
    pub(crate) async fn complete(&self, outputs: Vec<FileEntry>) -> (GenerationId, Receipt) {
        let app = self.app.unlimited();
        let id = GenerationId::new(app.clock.ulid());
        let receipt = Receipt::sign(self.claims(id, outputs), &self.key().await).unwrap();
        let running = self.running(id, false).await;
        let completion = self.stored(app, &receipt, id).await;
        let outcome = generations::complete(app, running, completion, &testkit::system()).await.unwrap();
        assert!(matches!(outcome, Outcome::Done(_)), "{outcome:?}");
        (id, receipt)
    }

    /// A dry run that found nothing.
    pub(crate) async fn complete_dry_run(&self) -> GenerationId {
        let app = self.app.unlimited();
        let id = GenerationId::new(app.clock.ulid());
        let running = self.running(id, true).await;
        let report = CheckReport::default();
        let outcome = generations::complete_dry_run(app, running, &report, Progress::default(), &testkit::system())
            .await
            .unwrap();
        assert!(matches!(outcome, Outcome::Done(_)), "{outcome:?}");
        id
    }

    /// A generation that this test works on.
    async fn running(&self, id: GenerationId, dry_run: bool) -> Generation {
        let (app, caller) = (self.app.unlimited(), self.editor.caller());
        let new = NewGeneration {
            id,
            tenant_id: caller.tenant_id,
            created_by: caller.account_id,
            queue: Queue::Interactive,
            project: Some(UploadId::new(app.clock.ulid())),
            packages: Vec::new(),
            manifest: None,
            ontologies: Vec::new(),
            previous: None,
            dry_run,
            operation: domain::plan::Operation::Generations,
            key_id: None,
        };
        generations::create(app, new).await.unwrap();
        let claim = generations::claim(app, caller.tenant_id, id).await.unwrap().unwrap();
        let Outcome::Done(generation) = claim else { panic!("{claim:?}") };
        *generation
    }

    async fn stored(&self, app: &App, receipt: &Receipt, id: GenerationId) -> Completion {
        let tenant = self.editor.caller().tenant_id;
        let json = receipt.to_json().unwrap();
        let (sha256, size_bytes) = (hash(&json), json.len() as u64);
        let key = receipts::object_key(tenant, id, &sha256);
        blobs::put(app, Bucket::Artifacts, &key, json, &sha256, "application/json").await.unwrap();
        self.put_artifact(id, ZIP, &hash(ZIP)).await;
        Completion {
            finished_at: self.app.now().into(),
            progress: Progress::default(),
            artifact: Artifact { sha256: hash(ZIP), size_bytes: ZIP.len() as u64, deleted_at: None },
            warnings: Vec::new(),
            warnings_count: 0,
            receipt: receipts::NewReceipt {
                tenant_id: tenant,
                generation_id: id,
                sha256,
                size_bytes,
                kid: receipt.signature().kid.clone(),
                merkle_root: Sha256Hex::try_from(receipt.claims().merkle_root.clone()).unwrap(),
                issued_at: self.app.now().into(),
            },
        }
    }

    /// Puts bytes where the artefact of this hash belongs.
    pub(crate) async fn put_artifact(&self, id: GenerationId, bytes: &[u8], named: &Sha256Hex) {
        let key = artifact_key(self.editor.caller().tenant_id, id, named);
        let app = self.app.unlimited();
        blobs::put(app, Bucket::Artifacts, &key, bytes.to_vec(), &hash(bytes), "application/zip").await.unwrap();
    }
}

pub(crate) fn one_file() -> Vec<FileEntry> {
    vec![FileEntry::of("a.txt", b"a")]
}
