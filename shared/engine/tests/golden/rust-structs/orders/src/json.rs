//! How values are read from JSON and written to it, and the values that any
//! vocabulary has.

use serde_json::{Map, Number, Value};

use super::{RdfResource, xsd};

pub(crate) type RdfObject = Map<String, Value>;

/// What is wrong with a value, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RdfFault(String);

impl RdfFault {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    pub(crate) fn expected(what: &str, found: &Value) -> Self {
        let kind = match found {
            Value::Null => "null".to_owned(),
            Value::Array(_) => "an array".to_owned(),
            Value::Object(_) => "an object".to_owned(),
            plain => plain.to_string(),
        };
        Self(format!("expected {what}, found {kind}"))
    }

    fn at(self, key: &str) -> Self {
        Self(format!("{key}: {}", self.0))
    }
}

impl std::fmt::Display for RdfFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for RdfFault {}

/// What JSON-LD has a form for.
pub(crate) trait RdfJson: Sized {
    fn read(json: &Value) -> Result<Self, RdfFault>;
    fn write(&self) -> Value;
}

/// Implements serde's traits by way of `RdfJson`.
macro_rules! serde_by_json {
    ($($name:ty),+ $(,)?) => {$(
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&super::json::RdfJson::write(self), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let json = <serde_json::Value as serde::Deserialize>::deserialize(deserializer)?;
                super::json::RdfJson::read(&json).map_err(serde::de::Error::custom)
            }
        }
    )+};
}
pub(crate) use serde_by_json;

/// A class: its members are those of the struct that it embeds, and its own.
pub(crate) trait RdfClass: Sized {
    const IRI: &'static str;
    fn read_from(object: &RdfObject) -> Result<Self, RdfFault>;
    fn write_to(&self, object: &mut RdfObject);
}

/// Implements `RdfJson` and serde's traits for a class.
macro_rules! class {
    ($name:ident) => {
        impl super::json::RdfJson for $name {
            fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
                let object = json.as_object().ok_or_else(|| RdfFault::expected(stringify!($name), json))?;
                RdfClass::read_from(object)
            }

            fn write(&self) -> serde_json::Value {
                let mut object = RdfObject::new();
                self.write_to(&mut object);
                serde_json::Value::Object(object)
            }
        }

        super::json::serde_by_json!($name);
    };
}
pub(crate) use class;

pub(crate) fn one<T: RdfJson>(object: &RdfObject, key: &str) -> Result<T, RdfFault> {
    optional(object, key)?.ok_or_else(|| RdfFault::new("a value is missing").at(key))
}

pub(crate) fn optional<T: RdfJson>(object: &RdfObject, key: &str) -> Result<Option<T>, RdfFault> {
    let value = object.get(key).filter(|value| !value.is_null());
    value.map(T::read).transpose().map_err(|fault| fault.at(key))
}

/// Between `min` and `max` values: an array, or one alone.
pub(crate) fn many<T: RdfJson>(object: &RdfObject, key: &str, min: usize, max: Option<usize>) -> Result<Vec<T>, RdfFault> {
    let values: &[Value] = match object.get(key) {
        None | Some(Value::Null) => &[],
        Some(Value::Array(values)) => values,
        Some(value) => std::slice::from_ref(value),
    };
    if values.len() < min || max.is_some_and(|max| values.len() > max) {
        let most = max.map_or_else(String::new, |max| format!(", at most {max}"));
        return Err(RdfFault::new(format!("{} values, expected at least {min}{most}", values.len())).at(key));
    }
    values.iter().map(T::read).collect::<Result<_, _>>().map_err(|fault: RdfFault| fault.at(key))
}

pub(crate) fn never(object: &RdfObject, key: &str) -> Result<(), RdfFault> {
    many::<RdfValue>(object, key, 0, Some(0)).map(|_| ())
}

pub(crate) fn put<T: RdfJson>(object: &mut RdfObject, key: &str, value: &T) {
    object.insert(key.to_owned(), value.write());
}

pub(crate) fn put_optional<T: RdfJson>(object: &mut RdfObject, key: &str, value: &Option<T>) {
    if let Some(value) = value {
        put(object, key, value);
    }
}

pub(crate) fn put_many<T: RdfJson>(object: &mut RdfObject, key: &str, values: &[T]) {
    if !values.is_empty() {
        object.insert(key.to_owned(), values.iter().map(T::write).collect());
    }
}

/// A value of one of several classes says which, if it does not yet.
pub(crate) fn write_typed<T: RdfClass>(value: &T) -> Value {
    let mut object = RdfObject::new();
    value.write_to(&mut object);
    object.entry("@type").or_insert_with(|| local(T::IRI).into());
    Value::Object(object)
}

/// The IRIs of the classes that an object says it is an instance of, with those
/// above each, nearest first.
fn types(json: &Value) -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    let named = match json.get("@type") {
        Some(Value::Array(types)) => types.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    named.iter().filter_map(Value::as_str).flat_map(|name| {
        let is_named = move |iri: &str| if name.contains("//") { name == iri } else { local(name) == local(iri) };
        super::classes::HIERARCHY.iter().copied().filter(move |(iri, _)| is_named(iri))
    })
}

/// Which of `classes` an object is an instance of: the class itself, or the
/// nearest one above it.
pub(crate) fn class_of(json: &Value, classes: &[&str]) -> Option<usize> {
    types(json).find_map(|(iri, above)| {
        std::iter::once(&iri).chain(above).find_map(|iri| classes.iter().position(|class| class == iri))
    })
}

/// Refuses values that say to be of other classes of the vocabulary.
pub(crate) fn demand(object: &RdfObject, key: &str, classes: &[&str]) -> Result<(), RdfFault> {
    let values = match object.get(key) {
        Some(Value::Array(values)) => values.as_slice(),
        Some(value) => std::slice::from_ref(value),
        None => &[],
    };
    for value in values {
        if types(value).next().is_some() && class_of(value, classes).is_none() {
            let names: Vec<&str> = classes.iter().map(|class| local(class)).collect();
            return Err(RdfFault::expected(&names.join(" or "), value).at(key));
        }
    }
    Ok(())
}

/// Refuses fewer values than `min` that are of these classes, or say none.
pub(crate) fn demand_some(object: &RdfObject, key: &str, classes: &[&str], min: usize) -> Result<(), RdfFault> {
    let values = match object.get(key) {
        Some(Value::Array(values)) => values.as_slice(),
        Some(value) => std::slice::from_ref(value),
        None => &[],
    };
    let counts = |value: &&Value| types(value).next().is_none() || class_of(value, classes).is_some();
    let found = values.iter().filter(counts).count();
    if found < min {
        let names: Vec<&str> = classes.iter().map(|class| local(class)).collect();
        return Err(RdfFault::new(format!("expected at least {min} of {}, found {found}", names.join(" or "))).at(key));
    }
    Ok(())
}

/// Whether a value is a resource, and no literal.
pub(crate) fn is_resource(json: &Value) -> bool {
    json.is_object() && json.get("@value").is_none()
}

/// The last part of an IRI.
pub(crate) fn local(iri: &str) -> &str {
    iri.rsplit(['/', '#', ':']).find(|part| !part.is_empty()).unwrap_or(iri)
}

impl<T: RdfJson> RdfJson for Box<T> {
    fn read(json: &Value) -> Result<Self, RdfFault> {
        T::read(json).map(Self::new)
    }

    fn write(&self) -> Value {
        T::write(self)
    }
}

/// A resource of a class that demands something: described here, or named and
/// described elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub enum RdfRef<T> {
    Described(Box<T>),
    Named(Box<RdfResource>),
}

impl<T: RdfJson> RdfJson for RdfRef<T> {
    fn read(json: &Value) -> Result<Self, RdfFault> {
        let is_name = |object: &RdfObject| {
            object.contains_key("@id") && object.keys().all(|key| key == "@id" || key == "@type")
        };
        if json.as_object().is_some_and(is_name) {
            return RdfJson::read(json).map(Self::Named);
        }
        RdfJson::read(json).map(Self::Described)
    }

    fn write(&self) -> Value {
        match self {
            Self::Described(value) => value.write(),
            Self::Named(name) => name.write(),
        }
    }
}

/// A value of one of several classes says which.
pub(crate) fn write_typed_ref<T: RdfClass + RdfJson>(value: &RdfRef<T>) -> Value {
    match value {
        RdfRef::Described(value) => write_typed(&**value),
        RdfRef::Named(name) => name.write(),
    }
}

/// A literal: bare, or as JSON-LD writes its language or datatype.
#[derive(Debug, Clone, PartialEq)]
pub enum RdfLiteral {
    Bool(bool),
    I64(i64),
    U64(u64),
    F64(f64),
    Str(String),
    Tagged { value: Box<RdfLiteral>, language: Option<String>, direction: Option<RdfDirection>, datatype: Option<String> },
}

impl RdfJson for RdfLiteral {
    fn read(json: &Value) -> Result<Self, RdfFault> {
        Ok(match json {
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
                (Some(value), _, _) => Self::I64(value),
                (_, Some(value), _) => Self::U64(value),
                (_, _, Some(value)) => Self::F64(value),
                _ => return Err(RdfFault::expected("a number", json)),
            },
            Value::String(text) => Self::Str(text.clone()),
            Value::Object(object) if matches!(object.get("@value"), Some(value) if !value.is_object()) => Self::Tagged {
                value: one(object, "@value")?,
                language: optional(object, "@language")?,
                direction: optional(object, "@direction")?,
                datatype: optional(object, "@type")?,
            },
            _ => return Err(RdfFault::expected("a literal", json)),
        })
    }

    fn write(&self) -> Value {
        match self {
            Self::Bool(value) => (*value).into(),
            Self::I64(value) => (*value).into(),
            Self::U64(value) => (*value).into(),
            Self::F64(value) => xsd::Double(*value).write(),
            Self::Str(text) => text.as_str().into(),
            Self::Tagged { value, language, direction, datatype } => {
                let mut object = RdfObject::new();
                put(&mut object, "@value", value);
                put_optional(&mut object, "@language", language);
                put_optional(&mut object, "@direction", direction);
                put_optional(&mut object, "@type", datatype);
                Value::Object(object)
            }
        }
    }
}

/// A text in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RdfLangString {
    pub value: String,
    /// Tags that differ in case alone mean one language.
    pub language: xsd::Language,
    pub direction: Option<RdfDirection>,
}

impl RdfJson for RdfLangString {
    fn read(json: &Value) -> Result<Self, RdfFault> {
        let object = json.as_object().ok_or_else(|| RdfFault::expected("a text with its @language", json))?;
        Ok(Self {
            value: one(object, "@value")?,
            language: one(object, "@language")?,
            direction: optional(object, "@direction")?,
        })
    }

    fn write(&self) -> Value {
        let mut object = RdfObject::new();
        put(&mut object, "@value", &self.value);
        put(&mut object, "@language", &self.language);
        put_optional(&mut object, "@direction", &self.direction);
        Value::Object(object)
    }
}

/// Which way a text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RdfDirection {
    Ltr,
    Rtl,
}

impl RdfJson for RdfDirection {
    fn read(json: &Value) -> Result<Self, RdfFault> {
        match json.as_str() {
            Some("ltr") => Ok(Self::Ltr),
            Some("rtl") => Ok(Self::Rtl),
            _ => Err(RdfFault::expected("\"ltr\" or \"rtl\"", json)),
        }
    }

    fn write(&self) -> Value {
        if *self == Self::Ltr { "ltr".into() } else { "rtl".into() }
    }
}

/// Any resource or literal.
#[derive(Debug, Clone, PartialEq)]
pub enum RdfValue {
    Literal(RdfLiteral),
    Resource(Box<RdfResource>),
}

impl RdfJson for RdfValue {
    fn read(json: &Value) -> Result<Self, RdfFault> {
        if is_resource(json) {
            return RdfJson::read(json).map(Self::Resource);
        }
        RdfLiteral::read(json).map(Self::Literal)
    }

    fn write(&self) -> Value {
        match self {
            Self::Literal(literal) => literal.write(),
            Self::Resource(resource) => resource.write(),
        }
    }
}

serde_by_json!(RdfLiteral, RdfLangString, RdfDirection, RdfValue);

impl RdfJson for bool {
    fn read(json: &Value) -> Result<Self, RdfFault> {
        json.as_bool().ok_or_else(|| RdfFault::expected("true or false", json))
    }

    fn write(&self) -> Value {
        (*self).into()
    }
}

impl RdfJson for String {
    fn read(json: &Value) -> Result<Self, RdfFault> {
        json.as_str().map(str::to_owned).ok_or_else(|| RdfFault::expected("text", json))
    }

    fn write(&self) -> Value {
        self.as_str().into()
    }
}

macro_rules! integer {
    ($($name:ident)+) => {$(
        impl RdfJson for $name {
            fn read(json: &Value) -> Result<Self, RdfFault> {
                let number = json.as_i64().and_then(|number| number.try_into().ok());
                number.ok_or_else(|| RdfFault::expected(concat!("an integer of ", stringify!($name)), json))
            }

            fn write(&self) -> Value {
                (*self).into()
            }
        }
    )+};
}
integer!(i8 i16 i32 u8 u16 u32);

/// A number, or the name of what JSON has no number for.
pub(crate) fn read_float(json: &Value) -> Result<f64, RdfFault> {
    match json {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => match text.as_str() {
            "INF" => Some(f64::INFINITY),
            "-INF" => Some(f64::NEG_INFINITY),
            "NaN" => Some(f64::NAN),
            _ => None,
        },
        _ => None,
    }
    .ok_or_else(|| RdfFault::expected("a number, \"INF\", \"-INF\" or \"NaN\"", json))
}

pub(crate) fn write_float(number: f64, text: String) -> Value {
    Number::from_f64(number).map_or(Value::String(text), Value::Number)
}
