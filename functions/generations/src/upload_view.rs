//! An upload as its owner sees it, with what uses it.

use domain::upload::{Filename, Kind};
use domain::{AccountId, GenerationId, Sha256Hex, TenantId, Time, UploadId};
use generations_store::generations::{self, Since};
use generations_store::uploads::Upload;
use platform::{App, Bucket, Error, blobs};
use serde::Serialize;

/// Generations named with one upload.
const GENERATIONS_MAX: usize = 20;
/// Requests to S3 at once, for uploads of one page.
const LOOKS_AT_ONCE_MAX: usize = 10;

#[derive(Serialize, utoipa::ToSchema)]
pub struct UploadView {
    id: UploadId,
    kind: Kind,
    filename: Filename,
    size_bytes: u64,
    sha256: Sha256Hex,
    state: UploadState,
    created_by: AccountId,
    created_at: Time,
    /// From then on it cannot be used any more.
    expires_at: Time,
    /// Generations and dry runs that read it, the latest first.
    #[schema(max_items = 20)]
    generations: Vec<GenerationId>,
    /// Whether more than these read it, or may: only the latest few thousand
    /// generations of the workspace are looked at.
    generations_more: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum UploadState {
    /// The bytes have not arrived.
    Waiting,
    /// Generations can read it.
    Ready,
}

/// The views of uploads of one tenant, in their order.
pub(crate) async fn views(app: &App, tenant: TenantId, uploads: Vec<Upload>) -> Result<Vec<UploadView>, Error> {
    let Some(oldest) = uploads.iter().map(|upload| upload.created_at).min() else { return Ok(Vec::new()) };
    let since = generations::inputs_since(app, tenant, oldest).await?;
    let mut views = Vec::with_capacity(uploads.len());
    for some in uploads.chunks(LOOKS_AT_ONCE_MAX) {
        let each = some.iter().map(|upload| view(app, upload, &since));
        views.extend(futures_util::future::try_join_all(each).await?);
    }
    Ok(views)
}

async fn view(app: &App, upload: &Upload, since: &Since) -> Result<UploadView, Error> {
    let mut users = since.items.iter().filter(|inputs| inputs.has(upload.id)).map(|inputs| inputs.id);
    let generations: Vec<GenerationId> = users.by_ref().take(GENERATIONS_MAX).collect();
    let generations_more = users.next().is_some() || !since.is_complete;
    // A generation begins only when its inputs have arrived.
    let is_ready = !generations.is_empty() || has_arrived(app, upload).await?;
    Ok(UploadView {
        id: upload.id,
        kind: upload.kind,
        filename: upload.filename.clone(),
        size_bytes: upload.size_bytes,
        sha256: upload.sha256.clone(),
        state: if is_ready { UploadState::Ready } else { UploadState::Waiting },
        created_by: upload.created_by,
        created_at: upload.created_at,
        expires_at: upload.expires_at(),
        generations,
        generations_more,
    })
}

async fn has_arrived(app: &App, upload: &Upload) -> Result<bool, Error> {
    let found = blobs::size_bytes(app, Bucket::Uploads, &upload.object_key()).await?;
    Ok(found == Some(upload.size_bytes))
}
