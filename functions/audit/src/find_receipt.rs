//! The receipt that a request is about, or why there is none.

use domain::{GenerationId, TenantId};
use generations_store::generations;
use generations_store::receipts::{self, Receipt};
use platform::{App, Error, ErrorCode};

pub(crate) const GENERATION_IS_DRY_RUN: ErrorCode = ErrorCode::conflict("generation_is_dry_run");

/// The receipt of a complete generation; a dry run says that it has none.
pub(crate) async fn find_receipt(app: &App, tenant: TenantId, id: GenerationId) -> Result<Receipt, Error> {
    if let Some(receipt) = receipts::find(app, tenant, id).await? {
        return Ok(receipt);
    }
    let generation = generations::find(app, tenant, id).await?;
    if generation.is_some_and(|generation| generation.dry_run) {
        let detail = "It is a dry run, which makes nothing and so has no receipt.".to_owned();
        return Err(Error::Conflict { code: GENERATION_IS_DRY_RUN, detail });
    }
    Err(Error::NotFound { what: crate::RECEIPT })
}
