//! Types of a vocabulary, read from and written to JSON-LD with serde.
//!
//! Every property may be missing. One that may have several values is a `Vec`,
//! read from one value or an array; one with a single value is an `Option`.

mod classes;
mod enumerations;
mod values;

pub use classes::*;
#[allow(unused_imports)]
pub use enumerations::*;
#[allow(unused_imports)]
pub use values::*;

/// A literal: bare, or as JSON-LD writes its language or datatype.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum RdfLiteral {
    Bool(bool),
    I64(i64),
    F64(f64),
    Str(String),
    Tagged {
        #[serde(rename = "@value")]
        value: Box<RdfLiteral>,
        #[serde(rename = "@language", default, skip_serializing_if = "Option::is_none")]
        language: Option<String>,
        #[serde(rename = "@type", default, skip_serializing_if = "Option::is_none")]
        datatype: Option<String>,
    },
}

/// Any resource or literal.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum RdfValue {
    Literal(RdfLiteral),
    Resource(Box<RdfResource>),
}

fn one_or_many<'de, D, T>(deserializer: D) -> core::result::Result<Vec<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum OneOrMany<T> {
        Many(Vec<T>),
        One(T),
    }
    Ok(match serde::Deserialize::deserialize(deserializer)? {
        OneOrMany::Many(values) => values,
        OneOrMany::One(value) => vec![value],
    })
}
