//! What a property holds that may have values of several types. Of several
//! classes `@type` says which one it is: the class, or one below it.

#[allow(unused_imports)]
use super::json::{RdfClass, RdfFault, RdfJson, class_of, is_resource, serde_by_json, write_typed, write_typed_ref};
#[allow(unused_imports)]
use super::*;

/// A value of `buyer`: <https://vocab.example/orders#buyer>
#[derive(Debug, Clone, PartialEq)]
pub enum BuyerOneOf {
    Party(Box<Party>),
    Shop(Box<Shop>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for BuyerOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Party::IRI, Shop::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Party),
            Some(1) => return RdfJson::read(json).map(Self::Shop),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Party or Shop", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Party(value) => write_typed(&**value),
            Self::Shop(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(BuyerOneOf);

/// A value of `placed`: <https://vocab.example/orders#placed>
#[derive(Debug, Clone, PartialEq)]
pub enum PlacedOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for PlacedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(PlacedOneOf);
