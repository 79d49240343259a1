//! Uploads, waits, artefacts and receipts of generations.

use std::time::{Duration, Instant};

use bytes::Bytes;
use reqwest::Method;
use sha2::{Digest, Sha256};

use crate::api::{audit, generations};
use crate::client::{Client, unexpected};
use crate::errors::Error;
use crate::models::{CreateUpload, GenerationView, Kind, SignedRequest, State};

/// The API answers when the generation ends, and after so many seconds at the latest.
const WAIT_SECONDS_MAX: u64 = 20;
/// Of moving an upload or an artefact.
const TRANSFER_TIMEOUT: Duration = Duration::from_secs(15 * 60);
const STORE_ANSWER_BYTES_MAX: u64 = 1 << 20;

impl Client {
    /// Uploads a project's zip or an ontology, whose file name's extension tells its format; the upload's id.
    ///
    /// # Errors
    /// As [`Client::send`].
    pub async fn upload(&self, kind: Kind, filename: &str, content: Vec<u8>) -> Result<String, Error> {
        let announcement = generations::create_upload(&CreateUpload {
            kind,
            filename: filename.to_owned(),
            size_bytes: content.len() as u64,
            sha256: hex::encode(Sha256::digest(&content)),
        });
        let created = self.send(&announcement).await?;
        self.put(announcement.name(), &created.upload, content).await?;
        Ok(created.id)
    }

    /// As it was signed: these headers, and not our token. The same bytes can be sent to it again.
    async fn put(&self, call: &'static str, signed: &SignedRequest, content: Vec<u8>) -> Result<(), Error> {
        let method = Method::from_bytes(signed.method.as_bytes())
            .map_err(|_| unexpected(call, format!("no method is called {:?}", signed.method)))?;
        // Shared by all attempts.
        let content = Bytes::from(content);
        let attempt = || {
            let request = self.http().request(method.clone(), &signed.url).timeout(TRANSFER_TIMEOUT);
            let request = signed.headers.iter().fold(request, |request, (name, value)| request.header(name, value));
            request.body(content.clone())
        };
        self.with_retries_of(call, true, STORE_ANSWER_BYTES_MAX, &attempt).await.map(drop)
    }

    /// The generation when it is complete.
    ///
    /// # Errors
    /// [`Error::GenerationFailed`] where it failed or was cancelled, [`Error::WaitedTooLong`]; and as [`Client::send`].
    pub async fn wait(&self, generation_id: &str, timeout: Duration) -> Result<GenerationView, Error> {
        let begun = Instant::now();
        loop {
            let left = timeout.saturating_sub(begun.elapsed());
            if left.is_zero() {
                return Err(Error::WaitedTooLong { generation_id: generation_id.to_owned(), timeout });
            }
            let wait_seconds = left.as_secs().clamp(1, WAIT_SECONDS_MAX);
            let options = generations::GetGenerationOptions { wait_seconds: Some(wait_seconds as u32) };
            let generation = self.send(&generations::get_generation(generation_id, &options)).await?;
            match generation.state {
                State::Complete => return Ok(generation),
                State::Failed | State::Cancelled => return Err(Error::GenerationFailed(Box::new(generation))),
                State::Pending | State::Running => {}
            }
        }
    }

    /// The zip of what was generated, its size and hash checked.
    ///
    /// # Errors
    /// [`Error::HashDiffers`]; and as [`Client::send`].
    pub async fn artifact(&self, generation_id: &str) -> Result<Vec<u8>, Error> {
        let call = generations::get_artifact(generation_id);
        let view = self.send(&call).await?;
        let attempt = || self.http().get(&view.url).timeout(TRANSFER_TIMEOUT);
        // A refusal of the store has a body too.
        let bytes_max = view.size_bytes.max(STORE_ANSWER_BYTES_MAX);
        let content = self.with_retries_of(call.name(), true, bytes_max, &attempt).await?;
        if content.len() as u64 != view.size_bytes || hex::encode(Sha256::digest(&content)) != view.sha256 {
            return Err(Error::HashDiffers { filename: view.filename });
        }
        Ok(content)
    }

    /// The signed receipt, byte for byte: keep it, and verify it with [`receipts::verify`](crate::receipts::verify).
    ///
    /// # Errors
    /// As [`Client::send`].
    pub async fn receipt(&self, generation_id: &str) -> Result<Vec<u8>, Error> {
        self.send_raw(&audit::get_receipt(generation_id)).await
    }

    /// The keys that receipts are signed with, as a JWKS: keep them with the receipts.
    ///
    /// # Errors
    /// As [`Client::send`].
    pub async fn receipt_keys(&self) -> Result<Vec<u8>, Error> {
        self.send_raw(&audit::get_receipt_keys()).await
    }
}
