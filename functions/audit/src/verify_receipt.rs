//! Checks a receipt against everything we know: its own form and roots, the
//! published keys, the one we keep, and the artefact as it lies in storage now.

use domain::{GenerationId, Permission, Sha256Hex, TenantId};
use generations_store::generations::{self, artifact_key};
use generations_store::receipts::{self, Receipt as Stored};
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Table, Trigger,
    blobs, keys, schema,
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use translog::Receipt;

use crate::find_receipt::{GENERATION_IS_DRY_RUN, find_receipt};
use crate::get_receipt::stored;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "verify-receipt",
    summary: "Check a receipt: form, roots, signature, and the artefact as stored.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/receipts/{generation_id}/verify",
        path_parameters: &[("generation_id", PathParameter::Generation)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: Some(schema::<VerifyReceipt>()),
        query: None,
        success: Success::json(200, schema::<Verification>()),
        errors: &[ErrorCode::NOT_FOUND, GENERATION_IS_DRY_RUN],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    // One vCPU: the artefact is hashed.
    memory_mb: 1769,
    timeout_seconds: 29,
    grants: &[
        receipts::FIND,
        // Whether it is a dry run, which has none, and whether the artefact was deleted.
        generations::FIND,
        keys::LIST_RECEIPT_KEYS,
        Grant::read_blobs(Bucket::Artifacts),
    ],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VerifyReceipt {
    /// The receipt to check, as it was received; without it the stored one is checked.
    /// An object that is no receipt is told by the check `form`.
    #[schema(value_type = Option<Object>)]
    receipt: Option<Box<RawValue>>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct Verification {
    /// All checks hold.
    valid: bool,
    /// In order; a check that needs an earlier one that failed is left out, and so is that
    /// of an artefact that was deleted.
    checks: Vec<Check>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct Check {
    name: CheckName,
    ok: bool,
    /// What was found.
    detail: String,
}

#[derive(Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CheckName {
    /// It reads as a receipt, its entries are in order and give both its roots.
    Form,
    /// A published key signed exactly this.
    Signature,
    /// It is about this generation of this workspace.
    Subject,
    /// It is byte for byte the one that we keep.
    Stored,
    /// The zip in our storage is the one it names.
    Artifact,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let id: GenerationId = request.path("generation_id", crate::RECEIPT)?;
    let params: VerifyReceipt = request.json()?;
    if params.receipt.as_ref().is_some_and(|given| !given.get().starts_with('{')) {
        return Err(Error::field("receipt", "expected an object"));
    }
    let kept = find_receipt(app, tenant, id).await?;
    let checks = match params.receipt {
        Some(given) => checks(app, &kept, given.get().as_bytes()).await?,
        None => checks(app, &kept, &stored(app, &kept).await?).await?,
    };
    Response::ok(&Verification { valid: checks.iter().all(|check| check.ok), checks })
}

async fn checks(app: &App, kept: &Stored, json: &[u8]) -> Result<Vec<Check>, Error> {
    let receipt = match Receipt::from_json(json) {
        Ok(receipt) => receipt,
        Err(invalid) => return Ok(vec![check(CheckName::Form, Err(invalid.to_string()))]),
    };
    let claims = receipt.claims();
    let counts = format!("{} inputs, {} outputs, both roots agree", claims.inputs.len(), claims.outputs.len());
    let keys = keys::list(app, Table::Receipts).await?;
    let signature = receipt.verify_with(&keys).map(|()| format!("signed with {}", receipt.signature().kid));
    let mut checks = vec![
        check(CheckName::Form, Ok(counts)),
        check(CheckName::Signature, signature.map_err(|invalid| invalid.to_string())),
        check(CheckName::Subject, subject(&receipt, kept.tenant_id, kept.generation_id)),
        check(CheckName::Stored, same_as_kept(&receipt, kept)?),
    ];
    if !is_deleted(app, kept).await? {
        checks.push(check(CheckName::Artifact, artifact(app, &receipt, kept).await?));
    }
    Ok(checks)
}

/// Whether a member has deleted the artefact: then there is nothing to compare.
async fn is_deleted(app: &App, kept: &Stored) -> Result<bool, Error> {
    let generation = generations::find(app, kept.tenant_id, kept.generation_id).await?;
    Ok(generation.is_some_and(|it| it.artifact.is_some() && it.kept_artifact().is_none()))
}

fn check(name: CheckName, outcome: Result<String, String>) -> Check {
    let ok = outcome.is_ok();
    let detail = outcome.unwrap_or_else(|wrong| wrong);
    Check { name, ok, detail }
}

fn subject(receipt: &Receipt, tenant: TenantId, generation: GenerationId) -> Result<String, String> {
    let claims = receipt.claims();
    if claims.tenant_id == tenant.to_string() && claims.generation_id == generation.to_string() {
        return Ok(format!("{generation} of {tenant}"));
    }
    Err(format!("it is about {} of {}", claims.generation_id, claims.tenant_id))
}

/// Compares canonical bytes, so that a client's layout of the JSON does not matter.
fn same_as_kept(receipt: &Receipt, kept: &Stored) -> Result<Result<String, String>, Error> {
    let sha256 = translog::claims::sha256_hex(&receipt.to_json().map_err(Error::internal)?);
    Ok(if sha256 == kept.sha256.as_str() {
        Ok(format!("SHA-256 {sha256}"))
    } else {
        Err(format!("the one kept has SHA-256 {}, this one {sha256}", kept.sha256))
    })
}

async fn artifact(app: &App, receipt: &Receipt, kept: &Stored) -> Result<Result<String, String>, Error> {
    let claimed = &receipt.claims().artifact;
    let Ok(sha256) = Sha256Hex::try_from(claimed.sha256.clone()) else {
        return Ok(Err("it names no hash".to_owned()));
    };
    let key = artifact_key(kept.tenant_id, kept.generation_id, &sha256);
    let found = match blobs::digest(app, Bucket::Artifacts, &key, ARTIFACT_BYTES_MAX).await? {
        Some(found) => found,
        None => return Ok(Err(format!("nothing is stored with SHA-256 {sha256}"))),
    };
    Ok(if found.sha256 == sha256 && found.size_bytes == claimed.size_bytes {
        Ok(format!("{} bytes, SHA-256 {sha256}", found.size_bytes))
    } else {
        Err(format!("stored are {} bytes, SHA-256 {}", found.size_bytes, found.sha256))
    })
}

/// Above all that a generation may put out.
const ARTIFACT_BYTES_MAX: u64 = 512 << 20;
