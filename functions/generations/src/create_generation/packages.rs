//! Packages of the registry as inputs: resolved before the generation is made, so that
//! whatever the registry does later it reads these archives and no others.

use std::collections::BTreeMap;

use catalog_store::library::{self, Library};
use catalog_store::resolving::{self, Resolved};
use domain::generation::{ManifestPath, ONTOLOGIES_MAX};
use domain::upload::Kind as UploadKind;
use domain::{TenantId, UploadId};
use engine::{Limits, Project};
use generations_store::generations::{PackageInput, PackageUse};
use generations_store::uploads::{self, Arrived};
use platform::{App, Bucket, Caller, Error, blobs};
use registry::contents::{Dependency, packs_of_registry};
use registry::licences::IntendedUse;
use registry::{Kind, PackageId, Requirement, Version};
use serde::Deserialize;

/// Packages that what is rendered takes files from.
const PACKS_MAX: usize = 20;

/// An ontology that is given beside the project: an upload of kind `ontology`, or a
/// package of the registry such as `w3c/dcat@3`.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
pub enum OntologyInput {
    Upload(UploadId),
    Package(Requirement),
}

impl TryFrom<String> for OntologyInput {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if let Ok(upload) = text.parse() {
            return Ok(Self::Upload(upload));
        }
        text.parse().map(Self::Package).map_err(|error: registry::FieldError| {
            format!("expected the id of an upload or {}, got \"{}\"", error.expected, error.got)
        })
    }
}

impl utoipa::PartialSchema for OntologyInput {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .description(Some("An upload of kind `ontology`, or a package such as `w3c/dcat@3`."))
            .min_length(Some(1))
            .max_length(Some(361))
            .examples(["upl_01JD3V7Z0QK2M4N6P8R0T2V4X6", "w3c/dcat@3"])
            .into()
    }
}

impl utoipa::ToSchema for OntologyInput {}

/// What a request asks for of the registry.
pub(super) struct Asked<'a> {
    pub(super) package: Option<&'a Requirement>,
    /// What the manifest of an uploaded project takes packs from.
    pub(super) packs: Vec<Requirement>,
    pub(super) ontologies: Vec<&'a Requirement>,
    pub(super) lock: &'a BTreeMap<PackageId, Version>,
    pub(super) intended_use: IntendedUse,
}

/// The packages that a generation reads.
#[derive(Default)]
pub(super) struct Inputs {
    pub(super) packages: Vec<PackageInput>,
    resolved: Resolved,
    library: Library,
}

impl Inputs {
    /// Notes what was bought as used: it is not given back any more.
    pub(super) async fn take(&self, app: &App, caller: &Caller) -> Result<(), Error> {
        resolving::take_purchases(app, caller, self.resolved.packages.values(), &self.library).await
    }
}

/// The record of an uploaded project, and its bytes if they have arrived: one read of
/// them tells that, and what the project takes packs from.
pub(super) async fn find_project(
    app: &App,
    tenant: TenantId,
    id: UploadId,
) -> Result<Option<(Arrived, Vec<u8>)>, Error> {
    let key = uploads::object_key(tenant, id);
    let zip = blobs::get(app, Bucket::Uploads, &key, UploadKind::Project.bytes_max());
    let (upload, zip) = tokio::join!(uploads::find(app, tenant, id), zip);
    let Some(upload) = upload? else { return Ok(None) };
    // Its bytes may be too many for a project.
    if upload.kind != UploadKind::Project {
        return Ok(Some((Arrived { upload, size_bytes: None }, Vec::new())));
    }
    let zip = zip?;
    let size_bytes = zip.as_ref().map(|zip| zip.len() as u64);
    Ok(Some((Arrived { upload, size_bytes }, zip.unwrap_or_default())))
}

/// The packages that the manifest of an uploaded project takes packs from. A project that
/// cannot be read has none here: its generation, or a check of its input, says what is wrong.
pub(super) fn packs_of_project(zip: &[u8], manifest: Option<&ManifestPath>) -> Result<Vec<Requirement>, Error> {
    let manifest = manifest.cloned().map(String::from);
    let read = || {
        let (path, text) = Project::manifest_of_zip(zip, manifest.as_deref(), &Limits::default())?;
        packs_of_registry(&path, &text)
    };
    read().unwrap_or_default().into_iter().filter_map(requirement).collect()
}

/// `None` for a pack whose name is none of the registry's, which the engine refuses.
fn requirement(pack: Dependency) -> Option<Result<Requirement, Error>> {
    let Dependency { key, range, file, requirement } = pack;
    PackageId::parse(&key).ok()?;
    Some(requirement.ok_or_else(|| {
        let message =
            format!("{file} takes a pack from {key} in the version \"{range}\": expected a range such as ^1.2");
        Error::field("project", message)
    }))
}

/// The packages that a generation of this reads: the one that is rendered, then the
/// ontologies, then those that it takes packs from, then those that they ask for,
/// ontologies and packs.
pub(super) async fn resolve(app: &App, caller: &Caller, asked: &Asked<'_>) -> Result<Inputs, Error> {
    let given = asked.package.iter().chain(&asked.ontologies).copied();
    let requirements: Vec<Requirement> = given.chain(&asked.packs).cloned().collect();
    if requirements.is_empty() {
        return Ok(Inputs::default());
    }
    let library = library::find(app, caller.tenant_id).await?;
    let mut lock = library.lock();
    lock.extend(asked.lock.clone());
    let request = registry::resolve::Request { requirements, lock, intended_use: asked.intended_use };
    let resolved = resolving::resolve(app, caller.tenant_id, &request).await?.map_err(resolving::refusal)?;
    resolving::check_prices(app, caller, resolved.packages.values(), &library).await?;
    Ok(Inputs { packages: inputs(&resolved, asked)?, resolved, library })
}

fn inputs(resolved: &Resolved, asked: &Asked<'_>) -> Result<Vec<PackageInput>, Error> {
    let mut inputs: Vec<PackageInput> = Vec::new();
    let is_rendered = |kind| matches!(kind, Kind::Template | Kind::Generator);
    if let Some(package) = asked.package {
        inputs.push(input(resolved, package.package(), PackageUse::Project, ("package", is_rendered))?);
    }
    for ontology in &asked.ontologies {
        let is_ontology = |kind| kind == Kind::Ontology;
        inputs.push(input(resolved, ontology.package(), PackageUse::Ontology, ("ontologies", is_ontology))?);
    }
    for pack in asked.packs.iter().map(Requirement::package) {
        let pack = input(resolved, pack, PackageUse::Dependency, ("project", is_rendered))?;
        if !inputs.contains(&pack) {
            inputs.push(pack);
        }
    }
    let is_asked = |id: &PackageId| inputs.iter().any(|input| input.package == id.to_string());
    // Ontologies are read beside the project, packs from within it; skills and services by nobody.
    let is_read = |kind| matches!(kind, Kind::Ontology | Kind::Template | Kind::Generator);
    let others = resolved.packages.values().filter(|it| is_read(it.kind) && !is_asked(&it.id));
    let dependencies: Vec<&PackageId> = others.map(|package| &package.id).collect();
    for id in dependencies {
        inputs.push(input(resolved, id, PackageUse::Dependency, ("package", |_| true))?);
    }
    let is_ontology = |it: &&PackageInput| it.kind == Kind::Ontology.as_str();
    let ontologies = inputs.iter().filter(is_ontology).count();
    if ontologies > ONTOLOGIES_MAX {
        let expected =
            format!("expected at most {ONTOLOGIES_MAX} ontologies with those that packages ask for, got {ontologies}");
        return Err(Error::field("ontologies", expected));
    }
    let packs = inputs.iter().filter(|it| it.used_as == PackageUse::Dependency && !is_ontology(it)).count();
    if packs > PACKS_MAX {
        let field = if asked.package.is_some() { "package" } else { "project" };
        let expected = format!("expected a {field} that asks for at most {PACKS_MAX} packages as packs, got {packs}");
        return Err(Error::field(field, expected));
    }
    Ok(inputs)
}

fn input(
    resolved: &Resolved,
    id: &PackageId,
    used_as: PackageUse,
    (field, is_of_kind): (&str, fn(Kind) -> bool),
) -> Result<PackageInput, Error> {
    let missing = || Error::internal(format!("{id} was resolved without its records"));
    let (package, version) = (resolved.packages.get(id), resolved.versions.get(id));
    let (package, version) = package.zip(version).ok_or_else(missing)?;
    let Some(archive) = version.archive.as_ref().filter(|_| is_of_kind(package.kind)) else {
        let message = format!("{id} is of kind `{}`, which cannot be used here", package.kind.as_str());
        return Err(Error::field(field, message));
    };
    Ok(PackageInput {
        package: id.to_string(),
        version: version.version.to_string(),
        kind: package.kind.as_str().to_owned(),
        used_as,
        sha256: archive.sha256.clone(),
        size_bytes: archive.size_bytes,
    })
}
