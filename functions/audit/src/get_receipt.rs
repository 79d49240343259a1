//! Gives a generation's receipt, byte for byte as it was signed.

use std::time::Duration;

use domain::{GenerationId, Permission};
use generations_store::generations;
use generations_store::receipts::{self, Receipt};
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, blobs,
    schema,
};

use crate::document::ReceiptDocument;
use crate::find_receipt::{GENERATION_IS_DRY_RUN, find_receipt};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-receipt",
    summary: "Get the signed receipt of a complete generation.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/receipts/{generation_id}",
        path_parameters: &[("generation_id", PathParameter::Generation)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<ReceiptDocument>()).or_elsewhere(),
        // See Other: a receipt too large for an answer is got from a signed URL.
        errors: &[ErrorCode::NOT_FOUND, GENERATION_IS_DRY_RUN],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 512,
    timeout_seconds: 15,
    // The second tells whether it is a dry run, which has none.
    grants: &[receipts::FIND, generations::FIND, Grant::read_blobs(Bucket::Artifacts)],
};

/// Lambda answers at most 6 MB, with JSON's escapes of the body in it.
const INLINE_BYTES_MAX: u64 = 4 << 20;
const GET_WITHIN: Duration = Duration::from_secs(5 * 60);

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let id: GenerationId = request.path("generation_id", crate::RECEIPT)?;
    let receipt = find_receipt(app, tenant, id).await?;
    if receipt.size_bytes > INLINE_BYTES_MAX {
        return elsewhere(app, &receipt).await;
    }
    let body = stored(app, &receipt).await?;
    Ok(Response { status: 200, headers: vec![("content-type".to_owned(), "application/json".to_owned())], body })
}

/// The receipt's bytes; that they are gone is our failure, not the caller's.
pub(crate) async fn stored(app: &App, receipt: &Receipt) -> Result<Vec<u8>, Error> {
    let bytes = blobs::get(app, Bucket::Artifacts, &receipt.object_key(), receipt.size_bytes).await?;
    bytes.ok_or_else(|| Error::internal(format!("the receipt of {} has no object", receipt.generation_id)))
}

async fn elsewhere(app: &App, receipt: &Receipt) -> Result<Response, Error> {
    let (key, filename) = (receipt.object_key(), format!("{}-receipt.json", receipt.generation_id));
    let signed = blobs::sign_get(app, Bucket::Artifacts, &key, &filename, "application/json", GET_WITHIN).await?;
    Ok(Response { status: 303, headers: vec![("location".to_owned(), signed.url)], body: Vec::new() })
}
