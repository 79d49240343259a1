//! Queues a run of the engine on uploaded inputs. The job and the message that
//! brings it to a worker are written together, so that none is lost.

use std::collections::BTreeSet;

use domain::generation::{INPUT_BYTES_MAX, ManifestPath, ONTOLOGIES_MAX, Queue, State};
use domain::plan::Operation;
use domain::upload::Kind;
use domain::{GenerationId, Permission, TenantId, UploadId};
use platform::store::generations::{self, Created, NewGeneration};
use platform::store::quotas::{self, Counter, Exceeded};
use platform::store::uploads::{self, Upload};
use platform::{Access, App, Bucket, Endpoint, Error, Grant, Http, Method, Request, Response, Trigger, blobs, schema};
use serde::Deserialize;

use crate::view::{GenerationView, location};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "create-generation",
    summary: "Generate code from an uploaded project and ontologies, or only check them.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/generations",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Generate),
        idempotent: true,
        body: Some(schema::<CreateGeneration>()),
        query: None,
        success: (202, Some(schema::<GenerationView>())),
        errors: &[(409, "upload_incomplete"), (429, "quota_exceeded")],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[
        uploads::FIND,
        generations::FIND,
        generations::CREATE,
        quotas::NOTIFY,
        Grant::read_blobs(Bucket::Uploads),
    ],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateGeneration {
    /// An upload of kind `project`.
    project: UploadId,
    /// The path of its `ggen.toml` inside the project, such as `apps/web/ggen.toml`.
    /// Not needed where the project has only one, or one at its root.
    manifest: Option<ManifestPath>,
    /// Uploads of kind `ontology`, given beside the project's own; names differ.
    #[serde(default)]
    #[schema(max_items = 20)]
    ontologies: Vec<UploadId>,
    /// `interactive` when somebody waits, `batch` when nobody does.
    #[serde(default)]
    queue: Queue,
    /// A complete generation whose files this one may keep sections of.
    previous: Option<GenerationId>,
    /// Only checks: the answer has a `report` of everything that a generation of
    /// these inputs would be refused for or warned of, at once. It makes no
    /// artefact and no receipt and uses no quota; it works for at most 30 seconds.
    #[serde(default)]
    #[schema(default = false)]
    dry_run: bool,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: CreateGeneration = request.json()?;
    let previous_bytes = previous(app, caller.tenant_id, params.previous).await?;
    inputs(app, caller.tenant_id, &params, previous_bytes).await?;
    let generations = Operation::Generations;
    let new = NewGeneration {
        operation: if caller.is_test() { generations.in_test() } else { generations },
        key_id: caller.key_id(),
        id: GenerationId::new(request.resource_ulid(&app.clock)),
        tenant_id: caller.tenant_id,
        created_by: caller.account_id,
        queue: params.queue,
        project: params.project,
        manifest: params.manifest,
        ontologies: params.ontologies,
        previous: params.previous,
        dry_run: params.dry_run,
    };
    let (generation, counter) = match generations::create(app, new).await? {
        Created::Made(generation, counter) => (generation, counter),
        Created::Found(generation) => (generation, None),
        Created::Refused(counter) => {
            notify(app, caller.tenant_id, &counter).await;
            return Err(Error::QuotaExceeded(Box::new(Exceeded::of(&counter, app.clock.now().into()))));
        }
    };
    let location = location(app, generation.id);
    let response = Response::json(202, &GenerationView::of(app, *generation))?.with_header("location", location);
    let Some(counter) = counter else { return Ok(response) };
    notify(app, caller.tenant_id, &counter).await;
    let policy = counter.policy(app.clock.now().into());
    Ok(policy.iter().fold(response, Response::with_policy))
}

/// The generation is there, whether its notice leaves now or with the next one.
async fn notify(app: &App, tenant: TenantId, counter: &Counter) {
    if let Err(error) = quotas::notify(app, tenant, counter).await {
        tracing::warn!(%error, "a notice waits for the next use");
    }
}

/// The size of the earlier artefact.
async fn previous(app: &App, tenant: TenantId, id: Option<GenerationId>) -> Result<u64, Error> {
    let Some(id) = id else { return Ok(0) };
    let found = generations::find(app, tenant, id).await?;
    let complete = found.filter(|generation| generation.position.state == State::Complete);
    match complete.and_then(|generation| generation.artifact) {
        Some(artifact) => Ok(artifact.size_bytes),
        None => Err(Error::field("previous", "expected a complete generation of this workspace, and no dry run")),
    }
}

/// Every input is this workspace's, of its kind, there, and together they fit.
async fn inputs(app: &App, tenant: TenantId, params: &CreateGeneration, previous_bytes: u64) -> Result<(), Error> {
    if params.ontologies.len() > ONTOLOGIES_MAX {
        let met = params.ontologies.len();
        return Err(Error::field("ontologies", format!("expected at most {ONTOLOGIES_MAX}, met {met}")));
    }
    let project = input(app, tenant, params.project, Kind::Project, "project").await?;
    let (mut names, mut bytes) = (BTreeSet::new(), previous_bytes + project.size_bytes);
    for (index, id) in params.ontologies.iter().enumerate() {
        let field = format!("ontologies[{index}]");
        let ontology = input(app, tenant, *id, Kind::Ontology, &field).await?;
        bytes += ontology.size_bytes;
        let name = ontology.filename;
        // Refusals and receipts name an ontology by its file's name.
        if !names.insert(name.clone()) {
            return Err(Error::field(
                field,
                format!("two ontologies are named `{name}`; upload one under another name"),
            ));
        }
    }
    if bytes > INPUT_BYTES_MAX {
        let expected = format!("expected inputs of at most {INPUT_BYTES_MAX} bytes together, met {bytes}");
        return Err(Error::field("ontologies", expected));
    }
    Ok(())
}

async fn input(app: &App, tenant: TenantId, id: UploadId, kind: Kind, field: &str) -> Result<Upload, Error> {
    let upload = uploads::find(app, tenant, id)
        .await?
        .ok_or_else(|| Error::field(field, "there is no such upload in this workspace"))?;
    if upload.kind != kind {
        let expected = match kind {
            Kind::Project => "expected an upload of kind `project`",
            Kind::Ontology => "expected an upload of kind `ontology`",
        };
        return Err(Error::field(field, expected));
    }
    match blobs::size_bytes(app, Bucket::Uploads, &upload.object_key()).await? {
        Some(size_bytes) if size_bytes == upload.size_bytes => Ok(upload),
        _ => Err(Error::Conflict {
            code: "upload_incomplete",
            detail: format!("The bytes of {id} (`{field}`) have not arrived. Put them, then try again."),
        }),
    }
}
