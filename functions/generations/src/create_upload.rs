//! Announces a file and answers with a signed request that puts it: S3 takes
//! exactly the announced bytes, and the API never carries them.

use std::collections::BTreeMap;
use std::time::Duration;

use domain::upload::{Filename, Kind};
use domain::{Permission, Sha256Hex, Time, UploadId};
use generations_store::storage;
use generations_store::uploads::{self, Announced, NewUpload, Upload};
use platform::blobs::{self, Signed};
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Header, Http, Method, Request, Response, Success, Trigger,
    schema,
};
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "create-upload",
    summary: "Announce a project or an ontology and get a signed request that uploads it.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/uploads",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Generate),
        idempotent: true,
        body: Some(schema::<CreateUpload>()),
        query: None,
        success: Success::json(201, schema::<CreatedUpload>()).with(&[Header::Location]),
        errors: &[storage::EXCEEDED, UPLOAD_EXPIRED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[uploads::CREATE, Grant::write_blobs(Bucket::Uploads)],
};

/// Time for a client to send 200 MB at 2 Mbit/s.
const PUT_WITHIN: Duration = Duration::from_secs(15 * 60);

const UPLOAD_EXPIRED: ErrorCode = ErrorCode::conflict("upload_expired");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateUpload {
    kind: Kind,
    /// Its extension tells the format: `.zip` for a project; `.ttl`, `.nt`,
    /// `.nq`, `.trig`, `.n3`, `.rdf`, `.xml`, `.owl` or `.jsonld` for an ontology.
    #[schema(example = "site.zip")]
    filename: Filename,
    /// At most 52,428,800 for a project and 209,715,200 for an ontology.
    #[schema(minimum = 1, maximum = 209_715_200)]
    size_bytes: u64,
    /// Of the file.
    sha256: Sha256Hex,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct CreatedUpload {
    id: UploadId,
    upload: SignedRequest,
}

/// A request to send as it stands, with the file as its body.
#[derive(Serialize, utoipa::ToSchema)]
pub struct SignedRequest {
    #[schema(example = "PUT")]
    method: &'static str,
    url: String,
    /// Part of what is signed: send each exactly so.
    headers: BTreeMap<String, String>,
    expires_at: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: CreateUpload = request.json()?;
    check(&params)?;
    let new = NewUpload {
        id: UploadId::new(request.resource_ulid(&app.clock)),
        tenant_id: caller.tenant_id,
        created_by: caller.account_id,
        kind: params.kind,
        filename: params.filename,
        size_bytes: params.size_bytes,
        sha256: params.sha256,
    };
    let size_bytes = new.size_bytes;
    let upload = match uploads::create(app, new, &caller.actor()).await? {
        Announced::Made(upload) => upload,
        Announced::Refused(storage) => return Err(storage.refusal(size_bytes)),
    };
    let key = upload.object_key();
    let put_within = put_within(&upload, app.clock.now().into())?;
    let signed = blobs::sign_put(app, Bucket::Uploads, &key, upload.size_bytes, &upload.sha256, put_within).await?;
    let location = app.config.api_link(&format!("/api/v1/uploads/{}", upload.id));
    let view = CreatedUpload { id: upload.id, upload: signed_request(signed) };
    // A repeated request gets a URL of its own: this one is good for a while only.
    Ok(Response::json(201, &view)?.with_header("location", location).with_header("cache-control", "no-store"))
}

/// A repeated request gets less time at last: what was not put is forgotten then.
fn put_within(upload: &Upload, now: Time) -> Result<Duration, Error> {
    let left_ms = upload.put_until().as_millisecond() - now.as_millisecond();
    match u64::try_from(left_ms / 1_000) {
        Ok(seconds) if seconds > 0 => Ok(PUT_WITHIN.min(Duration::from_secs(seconds))),
        _ => Err(Error::Conflict {
            code: UPLOAD_EXPIRED,
            detail: "This upload was announced too long ago to be put. Announce it again, with another \
                     Idempotency-Key."
                .to_owned(),
        }),
    }
}

fn check(params: &CreateUpload) -> Result<(), Error> {
    params.kind.accepts(&params.filename).map_err(|wrong| Error::field("filename", wrong.to_string()))?;
    let bytes_max = params.kind.bytes_max();
    if (1..=bytes_max).contains(&params.size_bytes) {
        return Ok(());
    }
    Err(Error::field("size_bytes", format!("expected 1 to {bytes_max} bytes for this kind, met {}", params.size_bytes)))
}

fn signed_request(signed: Signed) -> SignedRequest {
    SignedRequest {
        method: Method::Put.as_str(),
        url: signed.url,
        headers: signed.headers.into_iter().collect(),
        expires_at: signed.expires_at,
    }
}
