//! URLs by which whoever may download an archive gets it from CloudFront, signed by
//! CloudFront's canned policy: one URL, until one moment.
//! <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html>
//!
//! The signature is RSA with SHA-256, which the URL says by `Hash-Algorithm`. The URL is
//! signed as it is sent: other signers rewrite `%7E` or `?flag` first, so a client has to
//! follow the URL whole and unchanged.

use std::time::Duration;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::RSA_PKCS1_SHA256;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use domain::Time;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject as _;

use crate::app::App;
use crate::blobs::Signed;
use crate::error::{Error, ErrorCode};
use crate::grants::Grant;
use crate::resources::Secret;
use crate::secrets;

/// An operator has not given the pair of keys that CloudFront checks URLs by.
pub const NOT_CONFIGURED: ErrorCode = ErrorCode::not_configured("downloads_not_configured");

/// What [`sign`] touches.
pub const SIGN: Grant = Grant::operation("downloads::sign", &[Grant::read_secret(Secret::DownloadKey)]);

/// A URL of an object of the bucket of packages, saved as `filename`.
///
/// # Errors
/// [`NOT_CONFIGURED`] where the stack has no public key.
pub async fn sign(app: &App, object_key: &str, filename: &str, valid_for: Duration) -> Result<Signed, Error> {
    let Some((address, key_id)) = app.config.downloads()? else { return Err(not_configured()) };
    let disposition = format!("attachment; filename=\"{filename}\"");
    let query: String = form_urlencoded::Serializer::new(String::new())
        .append_pair("response-content-disposition", &disposition)
        .finish()
        // CloudFront takes a `+` for itself, S3 for a space.
        .replace('+', "%20");
    let valid_for = jiff::SignedDuration::try_from(valid_for).map_err(Error::internal)?;
    let expires_at = Time::from(app.clock.now()).plus(valid_for);
    let pem = secrets::read(app, Secret::DownloadKey).await?;
    let url = signed(&format!("{address}/{object_key}?{query}"), expires_at.as_second(), key_id, &pem)?;
    Ok(Signed { url, headers: Vec::new(), expires_at })
}

fn not_configured() -> Error {
    let detail = "Packages cannot be downloaded from this deployment: its operator has set up no key for it.";
    Error::NotConfigured { code: NOT_CONFIGURED, detail: detail.to_owned() }
}

/// From PEM, PKCS #8 or PKCS #1 as OpenSSL's versions write it.
fn private_key(pem: &str) -> Result<KeyPair, Error> {
    // Neither error may repeat a part of the secret.
    let unreadable = || Error::internal("the secret of downloads is no private RSA key as PEM");
    match PrivateKeyDer::from_pem_slice(pem.as_bytes()).map_err(|_| unreadable())? {
        PrivateKeyDer::Pkcs8(der) => KeyPair::from_pkcs8(der.secret_pkcs8_der()).map_err(|_| unreadable()),
        PrivateKeyDer::Pkcs1(der) => KeyPair::from_der(der.secret_pkcs1_der()).map_err(|_| unreadable()),
        _ => Err(unreadable()),
    }
}

/// The URL with what CloudFront checks it by, good until the second `expires`; `pem` is
/// the private key.
///
/// # Errors
/// A URL with characters that are not encoded, and a key that is none.
pub fn signed(url: &str, expires: i64, key_id: &str, pem: &str) -> Result<String, Error> {
    let key = private_key(pem)?;
    let policy = canned_policy(url, expires)?;
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), policy.as_bytes(), &mut signature).map_err(Error::internal)?;
    let joined = if url.contains('?') { '&' } else { '?' };
    let signature = url_safe(&signature);
    Ok(format!("{url}{joined}Expires={expires}&Signature={signature}&Key-Pair-Id={key_id}&Hash-Algorithm=SHA256"))
}

/// The exact bytes that CloudFront puts together from the request.
///
/// # Errors
/// As [`signed`].
pub fn canned_policy(url: &str, expires: i64) -> Result<String, Error> {
    if url.bytes().any(|byte| !byte.is_ascii_graphic() || matches!(byte, b'"' | b'\\')) {
        return Err(Error::internal("a URL to be signed has characters that are not encoded"));
    }
    Ok(format!(
        "{{\"Statement\":[{{\"Resource\":\"{url}\",\
         \"Condition\":{{\"DateLessThan\":{{\"AWS:EpochTime\":{expires}}}}}}}]}}"
    ))
}

/// CloudFront's own Base64.
fn url_safe(bytes: &[u8]) -> String {
    let safe = |c| match c {
        '+' => '-',
        '=' => '_',
        '/' => '~',
        other => other,
    };
    BASE64.encode(bytes).chars().map(safe).collect()
}
