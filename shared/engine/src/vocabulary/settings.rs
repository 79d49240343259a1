//! What a manifest's `[vocabulary]` says.

use std::collections::BTreeMap;

use super::names::Target;

/// `[vocabulary]`
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settings {
    pub target: Target,
    pub names: Naming,
    /// `[vocabulary.settings]`: what templates read as `settings.NAME`.
    pub settings: BTreeMap<String, serde_json::Value>,
    /// `[vocabulary.types]`: how the target writes each datatype, by its local
    /// name, and each kind of type, by its kind.
    pub types: BTreeMap<String, String>,
    /// Names that the templates use themselves.
    pub reserved: Vec<String>,
}

/// Where identifiers come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Naming {
    /// The last part of the IRI.
    #[default]
    Local,
    /// The label, where there is one.
    Label,
}

/// The lists of a model that a rule or template asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    Classes,
    Enumerations,
    Properties,
    /// The types of members that have several.
    Choices,
    /// The datatypes that members have.
    Datatypes,
    /// What validators need to know of the classes, without texts.
    Table,
    /// All datatypes of XML Schema.
    AllDatatypes,
    /// The unions of classes that GraphQL needs.
    Unions,
}

impl List {
    pub const NAMES: [(&'static str, Self); 8] = [
        ("classes", Self::Classes),
        ("enumerations", Self::Enumerations),
        ("properties", Self::Properties),
        ("choices", Self::Choices),
        ("datatypes", Self::Datatypes),
        ("table", Self::Table),
        ("all_datatypes", Self::AllDatatypes),
        ("unions", Self::Unions),
    ];

    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, list)| *list)
    }

    /// For refusals: what there is.
    pub fn expected() -> String {
        let names = Self::NAMES.map(|(name, _)| format!("\"{name}\""));
        format!("one of {}", names.join(", "))
    }
}
