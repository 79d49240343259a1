//! The vocabulary's enumerations; a value is written as its IRI.

use super::json::{RdfFault, RdfJson, serde_by_json};

/// <https://vocab.example/orders#Priority>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Priority {
    High,
    Low,
}

impl Priority {
    pub const ALL: &'static [Self] = &[
        Self::High,
        Self::Low,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::High => "https://vocab.example/orders#High",
            Self::Low => "https://vocab.example/orders#Low",
        }
    }
}

impl std::str::FromStr for Priority {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of Priority", &iri.into()))
    }
}

impl RdfJson for Priority {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of Priority", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(Priority);
