//! Who else can say who somebody is.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Unacceptable;

/// An OAuth provider whose word about an address is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Provider {
    GitHub,
    Google,
}

impl Provider {
    pub const ALL: [Self; 2] = [Self::GitHub, Self::Google];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::GitHub => "github",
            Self::Google => "google",
        }
    }
}

impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Provider {
    type Err = Unacceptable;

    fn from_str(text: &str) -> Result<Self, Unacceptable> {
        let known = Self::ALL.into_iter().find(|provider| provider.as_str() == text);
        known.ok_or(Unacceptable { expected: "`github` or `google`" })
    }
}
