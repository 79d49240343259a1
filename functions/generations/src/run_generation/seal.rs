//! Keeps the artefact, and signs the receipt that names it.

use domain::generation::Failure;
use domain::{Sha256Hex, Time};
use generations_store::generations::{Artifact, Completion, Generation, artifact_key};
use generations_store::receipts;
use platform::{App, Bucket, Error, Secret, Table, blobs, signing};
use translog::claims::sha256_hex;
use translog::{Claims, Draft, EngineId, Receipt};

use super::Stop;
use super::progress::stored;
use super::wire::Rendered;

/// Puts both objects; the generation's last write then names them.
pub(super) async fn seal(app: &App, generation: &Generation, rendered: Rendered) -> Result<Completion, Stop> {
    let started_at = generation.started_at.unwrap_or(generation.created_at);
    // A clock may step back; a receipt's times must not.
    let finished_at = Time::from(app.clock.now()).max(started_at);
    let (tenant, id) = (generation.tenant_id, generation.id);
    let artifact = translog::Artifact::of(&rendered.zip);
    let claims = Claims::new(Draft {
        generation_id: id.to_string(),
        tenant_id: tenant.to_string(),
        engine: EngineId::ggen_cloud(engine::VERSION),
        created_at: generation.created_at.to_string(),
        started_at: started_at.to_string(),
        finished_at: finished_at.to_string(),
        manifest: Some(rendered.manifest),
        inputs: rendered.inputs,
        outputs: rendered.outputs,
        artifact: artifact.clone(),
    })
    .map_err(unnameable)?;
    let files = claims.outputs.len();
    let merkle_root = hash(claims.merkle_root.clone())?;
    let key = signing::published_key(app, Secret::ReceiptKey, Table::Receipts).await?;
    let signed = Receipt::sign(claims, &key).map_err(Error::internal)?;
    let json = signed.to_json().map_err(Error::internal)?;
    let receipt = receipts::NewReceipt {
        tenant_id: tenant,
        generation_id: id,
        sha256: hash(sha256_hex(&json))?,
        size_bytes: json.len() as u64,
        kid: signed.signature().kid.clone(),
        merkle_root,
        issued_at: finished_at,
    };
    let artifact = Artifact { sha256: hash(artifact.sha256)?, size_bytes: artifact.size_bytes, deleted_at: None };
    let (bucket, key) = (Bucket::Artifacts, artifact_key(tenant, id, &artifact.sha256));
    blobs::put(app, bucket, &key, rendered.zip, &artifact.sha256, "application/zip").await?;
    let key = receipts::object_key(tenant, id, &receipt.sha256);
    blobs::put(app, bucket, &key, json, &receipt.sha256, "application/json").await?;
    Ok(Completion {
        finished_at,
        progress: stored(files),
        artifact,
        warnings: rendered.warnings,
        warnings_count: rendered.warnings_count,
        receipt,
    })
}

fn hash(hex: String) -> Result<Sha256Hex, Error> {
    Sha256Hex::try_from(hex).map_err(Error::internal)
}

/// A receipt names every file, so an output that it cannot name is refused.
fn unnameable(invalid: translog::Invalid) -> Stop {
    let message = format!("The receipt cannot name what was generated: {invalid}.");
    Failure::new("output_invalid", message).into()
}
