//! Recovery codes: ten, each of which works once. They have 80 random bits, so a salted
//! SHA-256 protects them: nobody can try 2^80 codes.

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::{AccountId, Time};
use platform::dynamodb::get;
use platform::{App, Error, Table, random};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store_core::transaction::put_item;

use crate::totp;

pub(super) const RECOVERY: &str = "RECOVERY";
const CODES: usize = 10;
/// 80 bits: 16 characters.
const CODE_BYTES: usize = 10;
const CODE_CHARACTERS: usize = 16;
const GROUP_CHARACTERS: usize = 4;
const SALT_BYTES: usize = 16;

#[derive(Serialize, Deserialize)]
struct Recovery {
    pk: String,
    sk: String,
    /// Hexadecimal; one salt for all codes of a set.
    salt: String,
    /// Hexadecimal hashes of the codes that are left.
    #[serde(with = "serde_dynamo::string_set", default, skip_serializing_if = "Vec::is_empty")]
    hashes: Vec<String>,
    made_at: Time,
}

/// New codes as they are shown, and the part of a transaction that replaces the hashes
/// of the earlier ones.
pub(super) fn new(app: &App, account: AccountId) -> Result<(Vec<String>, TransactWriteItem), Error> {
    let salt = hex::encode(random::bytes::<SALT_BYTES>()?);
    let (mut codes, mut hashes) = (Vec::with_capacity(CODES), Vec::with_capacity(CODES));
    for _ in 0..CODES {
        let code = totp::base32(&random::bytes::<CODE_BYTES>()?);
        hashes.push(hash(&salt, &code));
        codes.push(grouped(&code));
    }
    let record =
        Recovery { pk: account.to_string(), sk: RECOVERY.to_owned(), salt, hashes, made_at: app.clock.now().into() };
    Ok((codes, put_item(app, Table::Accounts, Put::builder(), &record)?))
}

/// The hash of this code; `None` if it is not one of those that are left.
pub(super) async fn find(app: &App, account: AccountId, text: &str) -> Result<Option<String>, Error> {
    let Some(code) = canonical(text) else { return Ok(None) };
    let found: Option<Recovery> = get(app, Table::Accounts, account, RECOVERY).await?;
    // The comparison is between hashes under a secret salt, so its duration reveals
    // nothing about a code.
    Ok(found.and_then(|set| {
        let hash = hash(&set.salt, &code);
        set.hashes.contains(&hash).then_some(hash)
    }))
}

pub(super) async fn left(app: &App, account: AccountId) -> Result<usize, Error> {
    let found: Option<Recovery> = get(app, Table::Accounts, account, RECOVERY).await?;
    Ok(found.map_or(0, |set| set.hashes.len()))
}

fn hash(salt: &str, code: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(b"ggen recovery code v1\0");
    hash.update(salt.as_bytes());
    hash.update(b"\0");
    hash.update(code.as_bytes());
    hex::encode(hash.finalize())
}

/// `ABCDEFGH…` as `ABCD-EFGH-…`.
fn grouped(code: &str) -> String {
    let groups: Vec<&str> =
        (0..code.len()).step_by(GROUP_CHARACTERS).filter_map(|at| code.get(at..at + GROUP_CHARACTERS)).collect();
    groups.join("-")
}

/// The code in its canonical form, without spaces and hyphens and in upper case.
fn canonical(text: &str) -> Option<String> {
    const TEXT_BYTES_MAX: usize = 64;
    if text.len() > TEXT_BYTES_MAX {
        return None;
    }
    let letters = text.chars().filter(|c| !c.is_whitespace() && *c != '-');
    let code: String = letters.map(|c| c.to_ascii_uppercase()).collect();
    let allowed = |byte: u8| byte.is_ascii_uppercase() || (b'2'..=b'7').contains(&byte);
    (code.len() == CODE_CHARACTERS && code.bytes().all(allowed)).then_some(code)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = totp::base32(&[0xA5; CODE_BYTES]);
        assert_eq!(code.len(), CODE_CHARACTERS);
        let shown = grouped(&code);
        assert_eq!(shown.len(), 19);
        for typed in [shown.clone(), shown.to_lowercase(), code.clone(), format!(" {} ", shown.replace('-', " "))] {
            assert_eq!(canonical(&typed).as_ref(), Some(&code), "{typed:?}");
        }
    }

    #[test]
    fn what_cannot_be_a_code_is_none() {
        for text in ["", "ABCD", "0BCD-EFGH-IJKL-MNOP", "ABCD-EFGH-IJKL-MNOPQ", &"A".repeat(1000), "ÄBCD-EFGH-IJKL-MNO"]
        {
            assert_eq!(canonical(text), None, "{text:?}");
        }
    }
}
