//! What the measured functions find: an embedded DynamoDB and an embedded S3
//! with one workspace, its upload and its generation, and a person logged in.

use domain::events::Actor;
use domain::generation::{Progress, Queue};
use domain::plan::{Limit, Overrides, Plan, Terms};
use domain::upload::Kind;
use domain::{AccountId, Email, GenerationId, Role, Sha256Hex, TenantId, UploadId};
use generations_store::generations::{self, Artifact, Completion, Outcome};
use generations_store::{receipts, uploads};
use identity_store::{accounts, passwords, sessions};
use platform::request::Client;
use platform::{Bucket, Caller, Credential, Table, blobs};
use sha2::{Digest, Sha256};
use tenancy_store::plans::{self, Change};
use testkit::TestApp;
use ulid::Ulid;

use super::template;
use crate::paths::root;
use crate::report::Result;

const UPLOAD_BYTES: u64 = 4_096;
pub(crate) const PASSWORD: &str = "a long enough passphrase";

pub(crate) struct Stage {
    app: TestApp,
    pub(crate) caller: Caller,
    /// With an account, [`PASSWORD`] and a session.
    pub(crate) person: Caller,
    pub(crate) upload: UploadId,
    pub(crate) generation: GenerationId,
}

impl Stage {
    pub(crate) async fn set() -> Result<Self> {
        let app = TestApp::new().await;
        let caller = app.member(Role::Admin).caller().clone();
        let (upload, generation) = (UploadId::new(Ulid::generate()), GenerationId::new(Ulid::generate()));
        let person = person(&app).await?;
        let stage = Self { app, caller, person, upload, generation };
        stage.furnish().await?;
        Ok(stage)
    }

    /// Names, addresses and credentials as Lambda and the template give them.
    pub(crate) fn environment(&self) -> Result<Vec<(String, String)>> {
        let mut environment = vec![
            ("AWS_REGION".to_owned(), "eu-central-1".to_owned()),
            ("AWS_DEFAULT_REGION".to_owned(), "eu-central-1".to_owned()),
            ("AWS_ACCESS_KEY_ID".to_owned(), "test".to_owned()),
            ("AWS_SECRET_ACCESS_KEY".to_owned(), "test".to_owned()),
            ("AWS_ENDPOINT_URL".to_owned(), self.app.database_url().to_owned()),
            ("AWS_ENDPOINT_URL_S3".to_owned(), self.app.objects_url().to_owned()),
        ];
        environment.extend(template::constants(&std::fs::read_to_string(root().join("infra/stacks/identity.yaml"))?));
        let config = &self.app.unlimited().config;
        for table in Table::ALL {
            environment.push((table.env().to_owned(), config.table(*table)?.to_owned()));
        }
        for bucket in Bucket::ALL {
            environment.push((bucket.env().to_owned(), config.bucket(*bucket)?.to_owned()));
        }
        Ok(environment)
    }

    /// A plan without an end, an upload, and a complete generation of it.
    async fn furnish(&self) -> Result<()> {
        let store = self.app.unlimited();
        let overrides = Overrides { generations: Some(Limit::Unlimited), ..Overrides::default() };
        let change = Change::Terms(Terms { plan: Plan::Enterprise, overrides });
        plans::change(store, self.caller.tenant_id, &change, &Actor::system("bench")).await??;
        let bytes = vec![0; usize::try_from(UPLOAD_BYTES)?];
        let announced = uploads::NewUpload {
            id: self.upload,
            tenant_id: self.caller.tenant_id,
            created_by: self.caller.account_id,
            kind: Kind::Project,
            filename: "project.zip".to_owned().try_into()?,
            size_bytes: UPLOAD_BYTES,
            sha256: hex::encode(Sha256::digest(&bytes)).try_into()?,
        };
        let uploads::Announced::Made(upload) = uploads::create(store, announced, &Actor::system("bench")).await? else {
            return Err("the storage is full".into());
        };
        blobs::put(store, Bucket::Uploads, &upload.object_key(), bytes, &upload.sha256, "application/zip").await?;
        let wanted = generations::NewGeneration {
            id: self.generation,
            tenant_id: self.caller.tenant_id,
            created_by: self.caller.account_id,
            queue: Queue::Interactive,
            project: Some(self.upload),
            packages: Vec::new(),
            manifest: None,
            ontologies: Vec::new(),
            previous: None,
            dry_run: false,
            operation: domain::plan::Operation::Generations,
            key_id: None,
        };
        generations::create(store, wanted).await?;
        let Some(Outcome::Done(running)) = generations::claim(store, self.caller.tenant_id, self.generation).await?
        else {
            return Err("the generation could not be claimed".into());
        };
        generations::complete(store, *running, self.completion()?, &Actor::system("bench")).await?;
        Ok(())
    }

    fn completion(&self) -> Result<Completion> {
        let finished_at = self.app.now().into();
        let receipt = receipts::NewReceipt {
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
            artifact: Artifact { sha256: some_hash()?, size_bytes: 9_000, deleted_at: None },
            warnings: Vec::new(),
            warnings_count: 0,
            receipt,
        })
    }
}

async fn person(app: &TestApp) -> Result<Caller> {
    let (store, ulid) = (app.unlimited(), Ulid::generate());
    let (account_id, tenant_id) = (AccountId::new(ulid), TenantId::new(ulid));
    let new = accounts::NewAccount {
        account_id,
        tenant_id,
        email: Email::parse("ada@example.org")?,
        name: None,
        password_hash: Some(passwords::hash(PASSWORD.to_owned().try_into()?).await?),
    };
    accounts::register(store, &new, &domain::events::Actor::system("bench")).await?;
    let client = Client { ip: "192.0.2.1".to_owned(), user_agent: "curl/8.5.0".to_owned() };
    let mut session = sessions::new(store, account_id, &client);
    // The store's clock stands still, the functions' does not.
    session.expires_at = i64::from(u32::MAX);
    sessions::begin(store, &session, &[], &domain::events::Actor::system("bench"))
        .await?
        .map_err(|ground| format!("{ground:?}"))?;
    let by = Credential::Session { id: session.id, proven_at: app.now().into() };
    Ok(Caller { account_id, tenant_id, role: Role::Admin, by })
}

fn some_hash() -> Result<Sha256Hex> {
    Ok("5e".repeat(32).try_into()?)
}
