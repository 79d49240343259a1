//! Fetches what a generation reads, and makes sure that it is what was announced.

use domain::generation::Failure;
use domain::{Sha256Hex, TenantId, UploadId};
use engine::project::Ontology;
use platform::store::generations::{Artifact, Generation, artifact_key};
use platform::store::{generations, uploads};
use platform::{App, Bucket, blobs};
use translog::claims::sha256_hex;

use super::Stop;

/// Everything that is read, in memory.
pub(super) struct Inputs {
    pub(super) project_zip: Vec<u8>,
    pub(super) ontologies: Vec<Ontology>,
    /// The zip of an earlier generation.
    pub(super) previous_zip: Option<Vec<u8>>,
}

pub(super) async fn load(app: &App, generation: &Generation) -> Result<Inputs, Stop> {
    let tenant = generation.tenant_id;
    let (_, project_zip) = upload(app, tenant, generation.project).await?;
    let mut ontologies = Vec::with_capacity(generation.ontologies.len());
    for id in &generation.ontologies {
        let (name, bytes) = upload(app, tenant, *id).await?;
        ontologies.push(Ontology { name, bytes });
    }
    Ok(Inputs { project_zip, ontologies, previous_zip: previous(app, generation).await? })
}

/// Name and bytes.
async fn upload(app: &App, tenant: TenantId, id: UploadId) -> Result<(String, Vec<u8>), Stop> {
    let what = id.to_string();
    let upload = uploads::find(app, tenant, id).await?.ok_or_else(|| missing(&what))?;
    let key = upload.object_key();
    let bytes = fetch(app, Bucket::Uploads, &key, &what, upload.size_bytes, &upload.sha256).await?;
    Ok((upload.filename.into(), bytes))
}

async fn previous(app: &App, generation: &Generation) -> Result<Option<Vec<u8>>, Stop> {
    let Some(id) = generation.previous else { return Ok(None) };
    let what = format!("the artefact of {id}");
    let found = generations::find(app, generation.tenant_id, id).await?;
    let Artifact { sha256, size_bytes } = found.and_then(|found| found.artifact).ok_or_else(|| missing(&what))?;
    let key = artifact_key(generation.tenant_id, id, &sha256);
    fetch(app, Bucket::Artifacts, &key, &what, size_bytes, &sha256).await.map(Some)
}

async fn fetch(
    app: &App,
    bucket: Bucket,
    key: &str,
    what: &str,
    size_bytes: u64,
    sha256: &Sha256Hex,
) -> Result<Vec<u8>, Stop> {
    let bytes = blobs::get(app, bucket, key, size_bytes).await?.ok_or_else(|| missing(what))?;
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
