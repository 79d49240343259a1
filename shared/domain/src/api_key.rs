//! API keys as their owners hold them.
//!
//! `ggen_live_<26 characters><56 hexadecimal digits>`: a prefix that scanners
//! know, the key's id, a secret of 192 bits, and the CRC-32 of all before it, so
//! that a scanner of leaks or a client tells a real key from a look-alike without
//! asking us.

use std::fmt;

use serde::{Deserialize, Serialize};
use ulid::Ulid;

use crate::{KeyId, Permission, Unacceptable};

pub const SECRET_BYTES: usize = 24;
const ULID_CHARS: usize = 26;
const CRC_CHARS: usize = 8;
/// Begins every key, and nothing else that is presented as a bearer token.
pub const PREFIX: &str = "ggen_";

/// Whether what a key does counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum KeyMode {
    /// Billed, by the workspace's quotas.
    Live,
    /// Never billed, by a small quota of its own.
    Test,
}

impl KeyMode {
    fn prefix(self) -> &'static str {
        match self {
            Self::Live => "ggen_live_",
            Self::Test => "ggen_test_",
        }
    }
}

/// What a key may be given. The others are for persons: a key that could make
/// keys or members would outlive every revocation.
pub const SCOPES: [Permission; 6] = [
    Permission::Read,
    Permission::Generate,
    Permission::Publish,
    Permission::Meter,
    Permission::Buy,
    Permission::ManageBilling,
];

/// What a key may be given, as a client names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct KeyScope(Permission);

impl KeyScope {
    pub fn permission(self) -> Permission {
        self.0
    }
}

impl TryFrom<String> for KeyScope {
    /// As the client is told.
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let known = Permission::ALL.into_iter().find(|permission| permission.as_str() == text);
        match known {
            Some(permission) if SCOPES.contains(&permission) => Ok(Self(permission)),
            Some(_) => Err(format!("`{text}` is for people; an API key cannot have it; expected {}", offered())),
            None => Err(format!("expected {}", offered())),
        }
    }
}

/// The scopes, in a sentence.
fn offered() -> String {
    let names: Vec<String> = SCOPES.iter().map(|scope| format!("`{}`", scope.as_str())).collect();
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} or {last}", others.join(", ")),
        _ => names.concat(),
    }
}

impl utoipa::PartialSchema for KeyScope {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .enum_values(Some(SCOPES.iter().map(|scope| scope.as_str())))
            .into()
    }
}

impl utoipa::ToSchema for KeyScope {}

/// A whole key. Shows its secret only by [`ApiKey::reveal`].
#[derive(Clone, PartialEq, Eq)]
pub struct ApiKey {
    pub mode: KeyMode,
    pub id: KeyId,
    pub secret: [u8; SECRET_BYTES],
}

impl ApiKey {
    /// The text for its owner. Nobody can show it again.
    pub fn reveal(&self) -> String {
        let mut text = format!("{}{}{}", self.mode.prefix(), self.id.ulid(), hex::encode(self.secret));
        let crc = crc32fast::hash(text.as_bytes());
        text.push_str(&format!("{crc:08x}"));
        text
    }

    /// Reads what [`Self::reveal`] wrote, and nothing else.
    pub fn parse(text: &str) -> Result<Self, Unacceptable> {
        const EXPECTED: Unacceptable = Unacceptable { expected: "an API key as it was shown when it was made" };
        let mode = [KeyMode::Live, KeyMode::Test].into_iter().find(|mode| text.starts_with(mode.prefix()));
        let mode = mode.ok_or(EXPECTED)?;
        let rest = text.strip_prefix(mode.prefix()).filter(|rest| rest.is_ascii()).ok_or(EXPECTED)?;
        if rest.len() != ULID_CHARS + 2 * SECRET_BYTES + CRC_CHARS {
            return Err(EXPECTED);
        }
        let (ulid, rest) = rest.split_at(ULID_CHARS);
        let (secret, _crc) = rest.split_at(2 * SECRET_BYTES);
        let mut key =
            Self { mode, id: KeyId::new(Ulid::from_string(ulid).map_err(|_| EXPECTED)?), secret: [0; SECRET_BYTES] };
        hex::decode_to_slice(secret, &mut key.secret).map_err(|_| EXPECTED)?;
        // One spelling per key, and the checksum with it.
        if key.reveal() == text { Ok(key) } else { Err(EXPECTED) }
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApiKey({:?}, {}, secret hidden)", self.mode, self.id)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn key(mode: KeyMode, ulid: u128, secret: [u8; SECRET_BYTES]) -> ApiKey {
        ApiKey { mode, id: KeyId::new(Ulid(ulid)), secret }
    }

    #[test]
    fn what_is_for_people_alone_is_no_scope() {
        for permission in Permission::ALL {
            let scope = KeyScope::try_from(permission.as_str().to_owned());
            assert_eq!(scope.is_ok(), SCOPES.contains(&permission), "{permission:?}");
        }
        let refused = KeyScope::try_from("manage_keys".to_owned()).unwrap_err();
        assert!(refused.ends_with("`buy` or `manage_billing`"), "{refused}");
        assert!(refused.starts_with("`manage_keys` is for people"), "{refused}");
    }

    #[test]
    fn a_key_is_of_one_length_and_shape() {
        let text = key(KeyMode::Live, 42, [7; SECRET_BYTES]).reveal();
        assert_eq!(text.len(), 10 + 26 + 48 + 8);
        assert!(text.starts_with("ggen_live_0000000000000000000000001A07070707"), "{text}");
        assert!(!format!("{:?}", ApiKey::parse(&text).unwrap()).contains("0707"));
    }

    #[test]
    fn what_is_no_key_is_refused() {
        let text = key(KeyMode::Test, 42, [7; SECRET_BYTES]).reveal();
        let upper = format!("{}{}", &text[..36], text[36..].to_uppercase());
        for wrong in
            ["", "ggen_", "ggen_live_", &text[..91], &format!("{text}0"), &text.replace("test", "live"), &upper]
        {
            // All digits are the same in both cases where there is no letter.
            assert!(wrong == text || ApiKey::parse(wrong).is_err(), "{wrong}");
        }
        assert!(ApiKey::parse(&text.replacen("ggen_test_0", "ggen_test_ä", 1)).is_err());
    }

    proptest! {
        #[test]
        fn a_key_reads_back(ulid: u128, secret: [u8; SECRET_BYTES], live: bool) {
            let key = key(if live { KeyMode::Live } else { KeyMode::Test }, ulid, secret);
            prop_assert_eq!(ApiKey::parse(&key.reveal()).unwrap(), key);
        }

        #[test]
        fn a_key_with_one_character_changed_is_no_key(secret: [u8; SECRET_BYTES], at in 0usize..92, to in "[0-9a-zA-Z_]") {
            let text = key(KeyMode::Live, 42, secret).reveal();
            let mut changed = text.clone();
            changed.replace_range(at..=at, &to);
            prop_assume!(changed != text);
            prop_assert!(ApiKey::parse(&changed).is_err());
        }
    }
}
