//! Secrets that must lie in a table: each is encrypted by AES-256-GCM under a
//! data key of its own, which KMS gives and KMS alone can open again. The
//! column and the owner are KMS's encryption context and the cipher's
//! additional data: moved to another row or column, a ciphertext opens no more.

use std::collections::HashMap;
use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, Nonce, RandomizedNonceKey};
use aws_sdk_kms::primitives::Blob;
use aws_sdk_kms::types::DataKeySpec;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::error::Error;
use crate::grants::Column;
use crate::sdk_error::describe_error;

const NONCE_BYTES: usize = 12;

/// As it lies in a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// The data key, encrypted by KMS; base64.
    data_key: String,
    /// Nonce and ciphertext; base64.
    ciphertext: String,
}

/// Encrypts for this column of this owner (a tenant's or an account's id).
pub async fn seal(app: &App, column: Column, owner: impl fmt::Display, plaintext: &[u8]) -> Result<Sealed, Error> {
    let owner = owner.to_string();
    let answer = app
        .kms()
        .generate_data_key()
        .key_id(app.config.column_key()?)
        .key_spec(DataKeySpec::Aes256)
        .set_encryption_context(Some(context(column, &owner)))
        .send()
        .await
        .map_err(|e| Error::Unavailable { inside: describe_error(&e) })?;
    let (Some(key), Some(wrapped)) = (answer.plaintext(), answer.ciphertext_blob()) else {
        return Err(Error::internal("KMS gave no data key"));
    };
    let mut text = plaintext.to_vec();
    let nonce = cipher(key)?
        .seal_in_place_append_tag(Aad::from(additional(column, &owner)), &mut text)
        .map_err(|_| Error::internal("a column could not be encrypted"))?;
    let mut ciphertext = nonce.as_ref().to_vec();
    ciphertext.extend_from_slice(&text);
    Ok(Sealed { data_key: BASE64.encode(wrapped.as_ref()), ciphertext: BASE64.encode(ciphertext) })
}

/// Decrypts what [`seal`] made for the same column and owner.
pub async fn open(app: &App, column: Column, owner: impl fmt::Display, sealed: &Sealed) -> Result<Vec<u8>, Error> {
    let owner = owner.to_string();
    let wrapped = BASE64.decode(&sealed.data_key).map_err(Error::internal)?;
    let answer = app
        .kms()
        .decrypt()
        .key_id(app.config.column_key()?)
        .ciphertext_blob(Blob::new(wrapped))
        .set_encryption_context(Some(context(column, &owner)))
        .send()
        .await
        .map_err(|e| Error::Unavailable { inside: describe_error(&e) })?;
    let key = answer.plaintext().ok_or_else(|| Error::internal("KMS opened no data key"))?;
    let broken = || Error::internal(format!("a {} is not what was encrypted here", column.as_str()));
    let mut bytes = BASE64.decode(&sealed.ciphertext).map_err(Error::internal)?;
    if bytes.len() < NONCE_BYTES {
        return Err(broken());
    }
    let mut text = bytes.split_off(NONCE_BYTES);
    let nonce = Nonce::try_assume_unique_for_key(&bytes).map_err(|_| broken())?;
    let plain =
        cipher(key)?.open_in_place(nonce, Aad::from(additional(column, &owner)), &mut text).map_err(|_| broken())?;
    Ok(plain.to_vec())
}

fn cipher(key: &Blob) -> Result<RandomizedNonceKey, Error> {
    RandomizedNonceKey::new(&AES_256_GCM, key.as_ref()).map_err(|_| Error::internal("a data key of the wrong size"))
}

fn context(column: Column, owner: &str) -> HashMap<String, String> {
    HashMap::from([("column".to_owned(), column.as_str().to_owned()), ("owner".to_owned(), owner.to_owned())])
}

fn additional(column: Column, owner: &str) -> Vec<u8> {
    format!("{}\0{owner}", column.as_str()).into_bytes()
}
