//! Fetches what a generation reads, and makes sure that it is what was announced.

use catalog_store::versions::{self, Archive};
use domain::generation::{ATTEMPTS_MAX, Failure};
use domain::{Sha256Hex, UploadId};
use engine::project::Ontology;
use generations_store::generations::{self, Artifact, Generation, PackageInput, artifact_key};
use generations_store::uploads;
use platform::{App, Bucket, Error, blobs};
use registry::{PackageId, Version};
use translog::claims::sha256_hex;

use super::Stop;

/// Everything that is read, in memory.
pub(super) struct Inputs {
    /// The project that was uploaded; without one a package is rendered.
    pub(super) project_zip: Option<Vec<u8>>,
    pub(super) packages: Vec<Package>,
    /// The manifest's path in it, where the caller named one.
    pub(super) manifest: Option<String>,
    pub(super) ontologies: Vec<Ontology>,
    /// The zip of an earlier generation.
    pub(super) previous_zip: Option<Vec<u8>>,
}

/// An archive of the registry.
pub(super) struct Package {
    pub(super) input: PackageInput,
    pub(super) zip: Vec<u8>,
}

pub(super) async fn load(app: &App, generation: &Generation) -> Result<Inputs, Stop> {
    let project_zip = match generation.project {
        Some(project) => Some(upload(app, generation, project).await?.1),
        None => None,
    };
    let mut packages = Vec::with_capacity(generation.packages.len());
    for input in &generation.packages {
        packages.push(Package { zip: archive(app, generation, input).await?, input: input.clone() });
    }
    let mut ontologies = Vec::with_capacity(generation.ontologies.len());
    for id in &generation.ontologies {
        let (name, bytes) = upload(app, generation, *id).await?;
        ontologies.push(Ontology { name, bytes });
    }
    let manifest = generation.manifest.clone().map(String::from);
    Ok(Inputs { project_zip, packages, manifest, ontologies, previous_zip: previous(app, generation).await? })
}

/// Name and bytes.
async fn upload(app: &App, generation: &Generation, id: UploadId) -> Result<(String, Vec<u8>), Stop> {
    let what = id.to_string();
    let upload = uploads::find(app, generation.tenant_id, id).await?.ok_or_else(|| missing(&what))?;
    let key = upload.object_key();
    let bytes = blobs::get(app, Bucket::Uploads, &key, upload.size_bytes).await?;
    let bytes = unchanged(bytes.ok_or_else(|| gone(generation, &what))?, &what, &upload.sha256)?;
    Ok((upload.filename.into(), bytes))
}

/// By its hash, so that it is the archive that was resolved; unless staff has taken it down
/// since.
async fn archive(app: &App, generation: &Generation, input: &PackageInput) -> Result<Vec<u8>, Stop> {
    let what = format!("the archive of {} {}", input.package, input.version);
    let (package, version) = (PackageId::parse(&input.package), Version::parse(&input.version));
    let (package, version) = (package.map_err(Error::internal)?, version.map_err(Error::internal)?);
    if versions::find_installable(app, &package, &version).await?.is_none() {
        let message = format!("{package} {version} was taken down, and is read by nobody any more.");
        let expected = Some("another version, or another package".to_owned());
        return Err(Failure { expected, ..Failure::new("package_taken_down", message) }.into());
    }
    let archive = Archive { sha256: input.sha256.clone(), size_bytes: input.size_bytes };
    let bytes = blobs::get(app, Bucket::Packages, &archive.object_key(), archive.size_bytes).await?;
    unchanged(bytes.ok_or_else(|| gone(generation, &what))?, &what, &input.sha256)
}

async fn previous(app: &App, generation: &Generation) -> Result<Option<Vec<u8>>, Stop> {
    let Some(id) = generation.previous else { return Ok(None) };
    let what = format!("the artefact of {id}");
    let found = generations::find(app, generation.tenant_id, id).await?;
    let Some(Artifact { sha256, size_bytes, .. }) = found.as_ref().and_then(Generation::kept_artifact) else {
        let message = format!("{what} was deleted; name another `previous`, or none.");
        return Err(Failure::new("input_missing", message).into());
    };
    let key = artifact_key(generation.tenant_id, id, sha256);
    let bytes = blobs::get(app, Bucket::Artifacts, &key, *size_bytes).await?;
    unchanged(bytes.ok_or_else(|| gone(generation, &what))?, &what, sha256).map(Some)
}

fn unchanged(bytes: Vec<u8>, what: &str, sha256: &Sha256Hex) -> Result<Vec<u8>, Stop> {
    let found = sha256_hex(&bytes);
    if found == sha256.as_str() {
        return Ok(bytes);
    }
    let message = format!("The bytes of {what} are not those announced: their SHA-256 is {found}.");
    let failure = Failure { expected: Some(format!("SHA-256 {sha256}")), ..Failure::new("input_changed", message) };
    Err(failure.into())
}

fn missing(what: &str) -> Stop {
    Failure::new("input_missing", format!("{what} is not kept any more; upload it again.")).into()
}

/// An object that is not there though its record is. To who may not list a
/// bucket S3 says the same of an object that it will not give for a fault of
/// ours, so another delivery tries again before the owner is told.
fn gone(generation: &Generation, what: &str) -> Stop {
    if generation.position.attempt < ATTEMPTS_MAX {
        return Error::Unavailable { inside: format!("{what} was there and is not given now") }.into();
    }
    missing(what)
}
