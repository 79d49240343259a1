//! Queues a run of the engine on uploaded inputs and on packages of the registry. The job and the message that
//! brings it to a worker are written together, so that none is lost.

mod packages;

use std::collections::{BTreeMap, BTreeSet};

use catalog_store::library;
use catalog_store::resolving::{
    self, DEPENDENCY_CONFLICT, DEPENDENCY_CYCLE, PURCHASE_NEEDED, RESOLVE_LIMIT, SEAT_REQUIRED,
};
use domain::generation::{INPUT_BYTES_MAX, ManifestPath, ONTOLOGIES_MAX, Queue, State};
use domain::plan::Operation;
use domain::upload::Kind;
use domain::{GenerationId, Permission, TenantId, UploadId};
use generations_store::generations::{self, Created, Generation, NewGeneration, Room};
use generations_store::storage;
use generations_store::uploads::{self, Arrived, Upload};
use platform::{
    Access, App, Caller, Endpoint, Error, ErrorCode, Header, Http, Method, Request, Response, Success, Trigger, schema,
};
use quotas_store::quotas::{self, Counter};
use registry::licences::IntendedUse;
use registry::{PackageId, Requirement, Version};
use serde::Deserialize;

use crate::view::{GenerationView, location};

pub use packages::OntologyInput;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "create-generation",
    summary: "Generate code from a project and ontologies, uploaded or of the registry, or only check them.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/generations",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Generate),
        idempotent: true,
        body: Some(schema::<CreateGeneration>()),
        query: None,
        success: Success::json(202, schema::<GenerationView>()).with(&[Header::Location]),
        errors: &[
            UPLOAD_INCOMPLETE,
            storage::EXCEEDED,
            ErrorCode::QUOTA_EXCEEDED,
            DEPENDENCY_CONFLICT,
            DEPENDENCY_CYCLE,
            RESOLVE_LIMIT,
            PURCHASE_NEEDED,
            SEAT_REQUIRED,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 512,
    timeout_seconds: 20,
    grants: &[
        uploads::FIND_ARRIVED,
        generations::FIND,
        generations::CREATE,
        quotas::NOTIFY,
        library::FIND,
        resolving::CHECK_PRICES,
        resolving::TAKE_PURCHASES,
        resolving::RESOLVE,
    ],
};

const UPLOAD_INCOMPLETE: ErrorCode = ErrorCode::conflict("upload_incomplete");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateGeneration {
    /// An upload of kind `project`; either this or a `package`.
    project: Option<UploadId>,
    /// A template or generator of the registry: `acme/typescript@^1`.
    package: Option<Requirement>,
    /// The path of its `ggen.toml` inside the project, such as `apps/web/ggen.toml`.
    /// Not needed where the project has only one, or one at its root.
    manifest: Option<ManifestPath>,
    /// Given beside the project's own: uploads of kind `ontology`, whose names differ,
    /// and packages of the registry.
    #[serde(default)]
    #[schema(max_items = 20)]
    ontologies: Vec<OntologyInput>,
    /// Versions of packages to take wherever they are admitted; what it does not name is
    /// taken from the workspace's library, else the newest.
    #[serde(default)]
    lock: BTreeMap<PackageId, Version>,
    /// A package whose licence forbids it is not taken.
    #[serde(default)]
    intended_use: IntendedUse,
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
    if params.ontologies.len() > ONTOLOGIES_MAX {
        let met = params.ontologies.len();
        return Err(Error::field("ontologies", format!("expected at most {ONTOLOGIES_MAX}, met {met}")));
    }
    if params.project.is_some() == params.package.is_some() {
        return Err(Error::field("project", "expected either `project` or `package`"));
    }
    let id = GenerationId::new(request.resource_ulid(&app.clock));
    let (project, room) = tokio::try_join!(find_project(app, caller, &params), find_room(app, caller, id, &params))?;
    let (project, zip) = project.unzip();
    let (new, packages) = resolved(app, caller, id, params, &zip.unwrap_or_default()).await?;
    check_inputs(app, &new, project).await?;
    // Last, and not for a dry run of a package, which makes nothing of it. What an upload
    // brings reads its packages in a dry run too: a message of its gates can tell all.
    if !new.dry_run || new.project.is_some() {
        packages.take(app, caller).await?;
    }
    let created = match room {
        Some(room) => generations::create_in(app, &new, room).await?,
        None => generations::create_dry_run(app, &new).await?,
    };
    let (generation, counter) = match created {
        Created::Made(generation, counter) => (generation, counter),
        Created::Found(generation) => (generation, None),
        Created::Refused(counter) => {
            notify(app, caller.tenant_id, &counter).await;
            return Err(Error::QuotaExceeded(Box::new(counter.exceeded(app.clock.now().into()))));
        }
    };
    let location = location(app, generation.id);
    let response = Response::json(202, &GenerationView::of(app, *generation))?.with_header("location", location);
    let Some(counter) = counter else { return Ok(response) };
    notify(app, caller.tenant_id, &counter).await;
    let policy = counter.policy(app.clock.now().into());
    Ok(policy.iter().fold(response, Response::with_policy))
}

async fn find_project(
    app: &App,
    caller: &Caller,
    params: &CreateGeneration,
) -> Result<Option<(Arrived, Vec<u8>)>, Error> {
    let Some(id) = params.project else { return Ok(None) };
    packages::find_project(app, caller.tenant_id, id).await
}

/// What the workspace has left for it; a dry run makes nothing.
async fn find_room(
    app: &App,
    caller: &Caller,
    id: GenerationId,
    params: &CreateGeneration,
) -> Result<Option<Room>, Error> {
    if params.dry_run {
        return Ok(None);
    }
    generations::find_room(app, caller.tenant_id, id, operation(caller), caller.key_id()).await.map(Some)
}

fn operation(caller: &Caller) -> Operation {
    let generations = Operation::Generations;
    if caller.is_test() { generations.in_test() } else { generations }
}

/// What is to be generated, with its packages resolved. `zip` is the uploaded project.
async fn resolved(
    app: &App,
    caller: &Caller,
    id: GenerationId,
    params: CreateGeneration,
    zip: &[u8],
) -> Result<(NewGeneration, packages::Inputs), Error> {
    let (mut uploads, mut of_registry) = (Vec::new(), Vec::new());
    for ontology in &params.ontologies {
        match ontology {
            OntologyInput::Upload(upload) => uploads.push(*upload),
            OntologyInput::Package(requirement) => of_registry.push(requirement),
        }
    }
    let packs = packages::packs_of_project(zip, params.manifest.as_ref())?;
    let asked = packages::Asked {
        package: params.package.as_ref(),
        packs,
        ontologies: of_registry,
        lock: &params.lock,
        intended_use: params.intended_use,
    };
    let inputs = packages::resolve(app, caller, &asked).await?;
    let new = NewGeneration {
        operation: operation(caller),
        key_id: caller.key_id(),
        id,
        tenant_id: caller.tenant_id,
        created_by: caller.account_id,
        queue: params.queue,
        project: params.project,
        packages: inputs.packages.clone(),
        manifest: params.manifest,
        ontologies: uploads,
        previous: params.previous,
        dry_run: params.dry_run,
    };
    Ok((new, inputs))
}

/// The generation is there, whether its notice leaves now or with the next one.
async fn notify(app: &App, tenant: TenantId, counter: &Counter) {
    if let Err(error) = quotas::notify(app, tenant, counter).await {
        tracing::warn!(%error, "a notice waits for the next use");
    }
}

/// The size of the earlier artefact.
async fn previous_bytes(app: &App, new: &NewGeneration) -> Result<u64, Error> {
    let Some(id) = new.previous else { return Ok(0) };
    let found = generations::find(app, new.tenant_id, id).await?;
    let complete = found.filter(|generation| generation.position.state == State::Complete);
    match complete.as_ref().and_then(Generation::kept_artifact) {
        Some(artifact) => Ok(artifact.size_bytes),
        None => {
            let expected =
                "expected a complete generation of this workspace, no dry run, whose artefact was not deleted";
            Err(Error::field("previous", expected))
        }
    }
}

/// Every input is this workspace's, of its kind, there, and together they fit.
async fn check_inputs(app: &App, new: &NewGeneration, project: Option<Arrived>) -> Result<(), Error> {
    let ontologies = uploads::find_arrived(app, new.tenant_id, &new.ontologies);
    let (mut bytes, ontologies) = tokio::try_join!(previous_bytes(app, new), ontologies)?;
    let project = new.project.map(|id| (project, id, Kind::Project, "project".to_owned()));
    let ontologies = ontologies.into_iter().zip(&new.ontologies).enumerate();
    let ontologies =
        ontologies.map(|(index, (found, id))| (found, *id, Kind::Ontology, format!("ontologies[{index}]")));
    let mut names = BTreeSet::new();
    bytes += new.packages.iter().map(|package| package.size_bytes).sum::<u64>();
    for (found, id, kind, field) in project.into_iter().chain(ontologies) {
        let upload = check_input(found, id, kind, &field)?;
        bytes += upload.size_bytes;
        let name = upload.filename;
        // Refusals and receipts name an ontology by its file's name.
        if kind == Kind::Ontology && !names.insert(name.clone()) {
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

fn check_input(found: Option<Arrived>, id: UploadId, kind: Kind, field: &str) -> Result<Upload, Error> {
    let Arrived { upload, size_bytes } =
        found.ok_or_else(|| Error::field(field, "there is no such upload in this workspace"))?;
    if upload.kind != kind {
        let expected = match kind {
            Kind::Project => "expected an upload of kind `project`",
            Kind::Ontology => "expected an upload of kind `ontology`",
        };
        return Err(Error::field(field, expected));
    }
    if size_bytes == Some(upload.size_bytes) {
        return Ok(upload);
    }
    Err(Error::Conflict {
        code: UPLOAD_INCOMPLETE,
        detail: format!("The bytes of {id} (`{field}`) have not arrived. Put them, then try again."),
    })
}
