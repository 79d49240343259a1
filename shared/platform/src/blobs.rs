//! Objects in S3. Small calls carry their hash, so that S3 refuses other bytes;
//! URLs for clients are signed for one object, one method and a short time.

use std::time::Duration;

use aws_sdk_s3::config::http::HttpResponse;
use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_s3::presigning::{PresignedRequest, PresigningConfig};
use aws_sdk_s3::primitives::ByteStream;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use domain::{Sha256Hex, Time};
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::error::Error;
use crate::resources::Bucket;
use crate::sdk_error::describe_error;

/// A request that a client sends by itself.
#[derive(Debug, Clone)]
pub struct Signed {
    pub url: String,
    /// To be sent exactly so; they are part of what is signed.
    pub headers: Vec<(String, String)>,
    pub expires_at: Time,
}

/// What is at a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digested {
    pub sha256: Sha256Hex,
    pub size_bytes: u64,
}

/// Lets a client put exactly `size_bytes` bytes of this hash.
pub async fn sign_put(
    app: &App,
    bucket: Bucket,
    key: &str,
    size_bytes: u64,
    sha256: &Sha256Hex,
    valid_for: Duration,
) -> Result<Signed, Error> {
    let request = app
        .s3()
        .put_object()
        .bucket(app.config.bucket(bucket)?)
        .key(key)
        .content_length(i64::try_from(size_bytes).map_err(Error::internal)?)
        .checksum_sha256(base64_of(sha256)?)
        .presigned(presigning(valid_for)?)
        .await
        .map_err(failed)?;
    Ok(signed(app, &request, valid_for))
}

/// Lets a client get the object, named `filename` when saved.
pub async fn sign_get(
    app: &App,
    bucket: Bucket,
    key: &str,
    filename: &str,
    content_type: &str,
    valid_for: Duration,
) -> Result<Signed, Error> {
    let request = app
        .s3()
        .get_object()
        .bucket(app.config.bucket(bucket)?)
        .key(key)
        .response_content_disposition(format!("attachment; filename=\"{filename}\""))
        .response_content_type(content_type)
        .presigned(presigning(valid_for)?)
        .await
        .map_err(failed)?;
    Ok(signed(app, &request, valid_for))
}

/// The object's size, if it is there.
pub async fn size_bytes(app: &App, bucket: Bucket, key: &str) -> Result<Option<u64>, Error> {
    match app.s3().head_object().bucket(app.config.bucket(bucket)?).key(key).send().await {
        Ok(head) => Ok(head.content_length().and_then(|length| u64::try_from(length).ok())),
        Err(error) if is_absent(&error) => Ok(None),
        Err(error) => Err(failed(error)),
    }
}

/// The object, if it is there.
///
/// # Errors
/// Also when it holds more than `bytes_max`.
pub async fn get(app: &App, bucket: Bucket, key: &str, bytes_max: u64) -> Result<Option<Vec<u8>>, Error> {
    let mut bytes = Vec::new();
    let met = each_part(app, bucket, key, bytes_max, |part| bytes.extend_from_slice(part)).await?;
    Ok(met.map(|_| bytes))
}

/// The hash of the object, if it is there, without holding it in memory.
///
/// # Errors
/// As [`get`].
pub async fn digest(app: &App, bucket: Bucket, key: &str, bytes_max: u64) -> Result<Option<Digested>, Error> {
    let mut hash = Sha256::new();
    let met = each_part(app, bucket, key, bytes_max, |part| hash.update(part)).await?;
    let sha256 = Sha256Hex::try_from(hex::encode(hash.finalize())).map_err(Error::internal)?;
    Ok(met.map(|size_bytes| Digested { sha256, size_bytes }))
}

async fn each_part(
    app: &App,
    bucket: Bucket,
    key: &str,
    bytes_max: u64,
    mut take: impl FnMut(&[u8]),
) -> Result<Option<u64>, Error> {
    let mut body = match app.s3().get_object().bucket(app.config.bucket(bucket)?).key(key).send().await {
        Ok(object) => object.body,
        Err(error) if is_absent(&error) => return Ok(None),
        Err(error) => return Err(failed(error)),
    };
    let mut met = 0;
    while let Some(part) = body.next().await {
        let part = part.map_err(|e| Error::Unavailable { inside: format!("{key} broke off: {e}") })?;
        met += part.len() as u64;
        if met > bytes_max {
            return Err(Error::internal(format!("{key} holds more than {bytes_max} bytes")));
        }
        take(&part);
    }
    Ok(Some(met))
}

/// Puts the object; S3 refuses it if the bytes are not of this hash.
pub async fn put(
    app: &App,
    bucket: Bucket,
    key: &str,
    bytes: Vec<u8>,
    sha256: &Sha256Hex,
    content_type: &str,
) -> Result<(), Error> {
    app.s3()
        .put_object()
        .bucket(app.config.bucket(bucket)?)
        .key(key)
        .content_type(content_type)
        .checksum_sha256(base64_of(sha256)?)
        .body(ByteStream::from(bytes))
        .send()
        .await
        .map_err(failed)?;
    Ok(())
}

/// Deletes every object whose key begins with `prefix` and that `is_kept` does not
/// name. It can be repeated. In a bucket that keeps versions, the deleted ones stay
/// until its lifecycle rule removes them.
pub async fn erase(app: &App, bucket: Bucket, prefix: &str, is_kept: impl Fn(&str) -> bool) -> Result<(), Error> {
    let name = app.config.bucket(bucket)?;
    let mut pages = app.s3().list_objects_v2().bucket(name).prefix(prefix).into_paginator().send();
    while let Some(page) = pages.next().await {
        let objects = page.map_err(failed)?.contents.unwrap_or_default();
        for key in objects.into_iter().filter_map(|object| object.key).filter(|key| !is_kept(key)) {
            app.s3().delete_object().bucket(name).key(key).send().await.map_err(failed)?;
        }
    }
    Ok(())
}

/// Deletes objects under `prefix` that were put before `put_before` and that `is_kept`
/// does not name; returns how many. It can be repeated.
pub async fn erase_old(
    app: &App,
    bucket: Bucket,
    prefix: &str,
    put_before: Time,
    is_kept: impl Fn(&str) -> bool,
) -> Result<u64, Error> {
    let name = app.config.bucket(bucket)?;
    let mut pages = app.s3().list_objects_v2().bucket(name).prefix(prefix).into_paginator().send();
    let mut deleted = 0;
    while let Some(page) = pages.next().await {
        for object in page.map_err(failed)?.contents.unwrap_or_default() {
            let is_old = object.last_modified.is_some_and(|at| at.secs() < put_before.as_second());
            if let Some(key) = object.key.filter(|key| is_old && !is_kept(key)) {
                app.s3().delete_object().bucket(name).key(key).send().await.map_err(failed)?;
                deleted += 1;
            }
        }
    }
    Ok(deleted)
}

/// The header's form of a hash.
fn base64_of(sha256: &Sha256Hex) -> Result<String, Error> {
    Ok(BASE64.encode(hex::decode(sha256.as_str()).map_err(Error::internal)?))
}

fn presigning(valid_for: Duration) -> Result<PresigningConfig, Error> {
    PresigningConfig::expires_in(valid_for).map_err(Error::internal)
}

fn signed(app: &App, request: &PresignedRequest, valid_for: Duration) -> Signed {
    let valid_for = jiff::SignedDuration::try_from(valid_for).unwrap_or_default();
    Signed {
        url: request.uri().to_owned(),
        headers: request.headers().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        expires_at: Time::from(app.clock.now()).plus(valid_for),
    }
}

/// Who may not list a bucket is told 403 for an object that is not there, and
/// no function may list one. Other reasons for a 403, such as a clock that is
/// wrong or keys that have expired, have codes of their own; a HEAD has none.
fn is_absent<E: ProvideErrorMetadata>(error: &SdkError<E, HttpResponse>) -> bool {
    let status = error.raw_response().map(|response| response.status().as_u16());
    match status {
        Some(404) => error.code() != Some("NoSuchBucket"),
        Some(403) => matches!(error.code(), None | Some("AccessDenied")),
        _ => false,
    }
}

fn failed<E, R>(error: SdkError<E, R>) -> Error
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
    R: std::fmt::Debug,
{
    Error::Unavailable { inside: describe_error(&error) }
}

#[cfg(test)]
mod tests {
    use aws_sdk_s3::error::ErrorMetadata;
    use aws_sdk_s3::operation::get_object::GetObjectError;
    use aws_sdk_s3::primitives::SdkBody;

    use super::*;

    fn refused(status: u16, code: Option<&str>) -> SdkError<GetObjectError, HttpResponse> {
        let mut metadata = ErrorMetadata::builder();
        if let Some(code) = code {
            metadata = metadata.code(code);
        }
        let status = status.try_into().unwrap_or_else(|_| unreachable!("a status"));
        SdkError::service_error(GetObjectError::generic(metadata.build()), HttpResponse::new(status, SdkBody::empty()))
    }

    #[test]
    fn an_object_is_absent_only_when_s3_says_so() {
        for (status, code) in [(404, Some("NoSuchKey")), (404, None), (403, Some("AccessDenied")), (403, None)] {
            assert!(is_absent(&refused(status, code)), "{status} {code:?}");
        }
        for code in ["RequestTimeTooSkewed", "InvalidAccessKeyId", "SignatureDoesNotMatch", "AccountProblem"] {
            assert!(!is_absent(&refused(403, Some(code))), "{code}");
        }
        assert!(!is_absent(&refused(404, Some("NoSuchBucket"))));
        assert!(!is_absent(&refused(503, Some("SlowDown"))));
        assert!(!is_absent(&SdkError::<GetObjectError, _>::timeout_error("3 s")));
    }
}
