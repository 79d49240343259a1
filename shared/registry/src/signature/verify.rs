//! The check that anybody can make offline: with the archive, the statement and
//! the registry's public keys.

use domain::Time;
use translog::{Difference, PublicKeys};

use super::subject::entries;
use super::{CreatorKeys, Statement, Untrusted};
use crate::contents;
use translog::Artifact;

/// What is demanded of the creator's signature.
#[derive(Debug, Clone, Copy)]
pub enum CreatorCheck<'a> {
    /// The registry vouches for the creator's key at the time of publishing.
    Trusted,
    /// If there is one, it is by one of these keys, before it was revoked.
    IfPresent(&'a CreatorKeys),
    /// There is one, and it is by one of these keys, before it was revoked.
    Demanded(&'a CreatorKeys),
}

/// What is certain after a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    pub published_at: Time,
    /// Ids of the keys that signed.
    pub registry_key: String,
    pub creator_key: Option<String>,
    /// Since when that key is revoked, after it signed this.
    pub creator_key_revoked_at: Option<Time>,
    pub files: usize,
}

/// Checks that the archive is what the registry published under the statement.
///
/// # Errors
/// The first of: the registry's signature, the creator's, the archive's hash
/// and size, the files.
pub fn verify(
    statement: &Statement,
    zip: &[u8],
    registry: &PublicKeys,
    creator: CreatorCheck<'_>,
    limits: &engine::Limits,
) -> Result<Verified, Untrusted> {
    statement.check_registry(registry)?;
    check_creator(statement, creator)?;
    let subject = statement.subject();
    let met = Artifact::of(zip);
    if met != subject.archive {
        let shown = |it: &Artifact| format!("{} bytes, SHA-256 {}", it.size_bytes, it.sha256);
        return Err(Untrusted::ArchiveDiffers { met: shown(&met), stated: shown(&subject.archive) });
    }
    let files =
        contents::unpack(subject.kind, zip, limits).map_err(|refusal| Untrusted::Archive(refusal.to_string()))?;
    let differences: Vec<Difference> = translog::difference::compare(&subject.files, entries(&files));
    if !differences.is_empty() {
        return Err(Untrusted::FilesDiffer(differences));
    }
    let creator_key = statement.creator().map(|signature| signature.kid.clone());
    let revoked_at = |kid: &String| match creator {
        CreatorCheck::Trusted => None,
        CreatorCheck::IfPresent(keys) | CreatorCheck::Demanded(keys) => keys.revoked_at(kid),
    };
    Ok(Verified {
        published_at: statement.published_at(),
        creator_key_revoked_at: creator_key.as_ref().and_then(revoked_at),
        creator_key,
        registry_key: statement.signature().kid.clone(),
        files: files.len(),
    })
}

fn check_creator(statement: &Statement, demanded: CreatorCheck<'_>) -> Result<(), Untrusted> {
    let keys = match demanded {
        CreatorCheck::Trusted => return Ok(()),
        CreatorCheck::IfPresent(_) if statement.creator().is_none() => return Ok(()),
        CreatorCheck::IfPresent(keys) | CreatorCheck::Demanded(keys) => keys,
    };
    keys.check(statement)
}
