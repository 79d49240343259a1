//! What a request may say: the parameters of every route as data. One check
//! refuses what is unknown, missing or of the wrong kind, in Stripe's words;
//! a test lets TypeScript compare the same data with the types of npm `stripe`.

use serde_json::{Map, Value, json};

use crate::api::price_amounts;
use crate::currency;
use crate::error::Failure;

/// What a parameter holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    Text,
    Integer,
    /// A percentage or another number with a fraction.
    Decimal,
    /// A price finer than the minor unit, kept as text.
    Amount,
    /// A number, or one of these words.
    IntegerOr(&'static [&'static str]),
    Boolean,
    /// A supported currency, lower case.
    Currency,
    /// At most 50 keys of 40 characters, with values of 500.
    Metadata,
    /// A type of event, or `*`.
    EventType,
    OneOf(&'static [&'static str]),
    Object(&'static [Field]),
    List(&'static Kind),
    /// Seconds since 1970, or an object of `gt`, `gte`, `lt`, `lte`.
    Range,
}

/// One parameter.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
}

pub(crate) const fn required(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: true }
}

pub(crate) const fn optional(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: false }
}

pub(crate) const EXPAND: Field = optional("expand", Kind::List(&Kind::Text));
pub(crate) const METADATA: Field = optional("metadata", Kind::Metadata);
/// What every list takes.
pub(crate) const PAGE: [Field; 4] = [
    optional("ending_before", Kind::Text),
    EXPAND,
    optional("limit", Kind::Integer),
    optional("starting_after", Kind::Text),
];
/// A postal address.
pub(crate) const ADDRESS: Kind = Kind::Object(&[
    optional("city", Kind::Text),
    optional("country", Kind::Text),
    optional("line1", Kind::Text),
    optional("line2", Kind::Text),
    optional("postal_code", Kind::Text),
    optional("state", Kind::Text),
]);

/// The parameters of a request, checked: numbers are numbers, and an empty text,
/// by which a caller unsets a field, is null.
#[derive(Debug, Clone, Default)]
pub(crate) struct Params(Map<String, Value>);

impl Params {
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(|value| !value.is_null())
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Value::as_str)
    }

    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        self.0.get(name).and_then(Value::as_i64)
    }

    pub(crate) fn is_true(&self, name: &str) -> bool {
        self.0.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The value of a parameter, or null.
    pub(crate) fn or_null(&self, name: &str) -> Value {
        self.0.get(name).cloned().unwrap_or(Value::Null)
    }

    /// The parameters inside an object.
    pub(crate) fn object(&self, name: &str) -> Self {
        Self(self.0.get(name).and_then(Value::as_object).cloned().unwrap_or_default())
    }

    pub(crate) fn list(&self, name: &str) -> &[Value] {
        self.0.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn of(value: &Value) -> Self {
        Self(value.as_object().cloned().unwrap_or_default())
    }

    pub(crate) fn value(&self) -> Value {
        Value::Object(self.0.clone())
    }

    pub(crate) fn set(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }
}

/// # Errors
/// `parameter_unknown`, `parameter_missing`, `parameter_invalid_integer` and the others.
pub(crate) fn check(fields: &[&[Field]], sent: Map<String, Value>) -> Result<Params, Failure> {
    let fields: Vec<Field> = fields.iter().flat_map(|part| part.iter().copied()).collect();
    object(&fields, sent, "").map(Params)
}

fn object(fields: &[Field], sent: Map<String, Value>, within: &str) -> Result<Map<String, Value>, Failure> {
    let path = |name: &str| if within.is_empty() { name.to_owned() } else { format!("{within}[{name}]") };
    if let Some(unknown) = sent.keys().find(|name| fields.iter().all(|field| field.name != name.as_str())) {
        let unknown = path(unknown);
        return Err(Failure::invalid(format!("Received unknown parameter: {unknown}"))
            .code("parameter_unknown")
            .param(&unknown));
    }
    let mut checked = Map::new();
    for field in fields {
        let name = path(field.name);
        match sent.get(field.name) {
            None if field.required => {
                return Err(Failure::invalid(format!("Missing required param: {name}."))
                    .code("parameter_missing")
                    .param(&name));
            }
            None => {}
            Some(Value::String(text)) if text.is_empty() && field.required => {
                return Err(Failure::invalid(format!(
                    "You passed an empty string for '{name}'. We assume empty values are an attempt to unset a field; \
                     however '{name}' cannot be unset. You should remove '{name}' from your request or supply a \
                     non-empty value."
                ))
                .code("parameter_invalid_empty")
                .param(&name));
            }
            Some(value) => {
                checked.insert(field.name.to_owned(), one(field.kind, value, &name)?);
            }
        }
    }
    Ok(checked)
}

fn one(kind: Kind, value: &Value, name: &str) -> Result<Value, Failure> {
    if value.as_str() == Some("") {
        return Ok(Value::Null);
    }
    match (kind, value) {
        (Kind::Object(fields), Value::Object(sent)) => object(fields, sent.clone(), name).map(Value::Object),
        (Kind::Object(_), _) => Err(Failure::invalid("Invalid object").param(name)),
        (Kind::Metadata, Value::Object(sent)) => metadata(sent, name),
        // Some take a list of one kind by position, some a list of whatever numbers the caller chose.
        (Kind::List(kind), Value::Array(sent)) => sent
            .iter()
            .enumerate()
            .map(|(index, value)| one(*kind, value, &format!("{name}[{index}]")))
            .collect::<Result<Vec<_>, _>>()
            .map(Value::Array),
        (Kind::List(_) | Kind::Metadata, _) => Err(Failure::invalid("Invalid array").param(name)),
        (Kind::Range, Value::Object(sent)) => object(&BOUNDS, sent.clone(), name).map(Value::Object),
        (_, Value::String(text)) => scalar(kind, text, name),
        _ => Err(Failure::invalid(format!("Invalid string: {value}")).param(name)),
    }
}

const BOUNDS: [Field; 4] = [
    optional("gt", Kind::Integer),
    optional("gte", Kind::Integer),
    optional("lt", Kind::Integer),
    optional("lte", Kind::Integer),
];

fn scalar(kind: Kind, text: &str, name: &str) -> Result<Value, Failure> {
    match kind {
        Kind::IntegerOr(words) if words.contains(&text) => Ok(json!(text)),
        Kind::Integer | Kind::IntegerOr(_) | Kind::Range => text.parse::<i64>().map(Value::from).map_err(|_| {
            Failure::invalid(format!("Invalid integer: {text}")).code("parameter_invalid_integer").param(name)
        }),
        Kind::Decimal => match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(json!(number)),
            _ => Err(Failure::invalid(format!("Invalid decimal: {text}")).param(name)),
        },
        Kind::Amount => match price_amounts::parse(text) {
            Some(_) => Ok(json!(text)),
            None => Err(Failure::invalid(format!("Invalid decimal: {text}")).param(name)),
        },
        Kind::Boolean => match text {
            "true" | "1" => Ok(json!(true)),
            "false" | "0" => Ok(json!(false)),
            _ => Err(Failure::invalid(format!("Invalid boolean: {text}")).param(name)),
        },
        Kind::Currency => currency::supported(text).map(|()| json!(text)).map_err(|failure| failure.param(name)),
        Kind::OneOf(values) if values.contains(&text) => Ok(json!(text)),
        Kind::OneOf(values) => {
            let (last, others) = values.split_last().unwrap_or((&"", &[]));
            let list = if others.is_empty() { (*last).to_owned() } else { format!("{}, or {last}", others.join(", ")) };
            Err(Failure::invalid(format!("Invalid {name}: must be one of {list}")).param(name))
        }
        _ if text.chars().count() > TEXT_CHARS_MAX => {
            let (start, end): (String, String) = (text.chars().take(3).collect(), text.chars().rev().take(3).collect());
            Err(Failure::invalid(format!(
                "Invalid string: {start}...{}; must be at most {TEXT_CHARS_MAX} characters",
                end.chars().rev().collect::<String>()
            ))
            .param(name))
        }
        _ => Ok(json!(text)),
    }
}

/// The longest text that any field takes: evidence in words.
const TEXT_CHARS_MAX: usize = 20_000;

/// <https://docs.stripe.com/api/metadata>; an empty value unsets its key.
fn metadata(sent: &Map<String, Value>, name: &str) -> Result<Value, Failure> {
    for (key, value) in sent {
        let Value::String(value) = value else {
            return Err(Failure::invalid("Metadata values must be strings").param(&format!("{name}[{key}]")));
        };
        if key.chars().count() > 40 {
            return Err(Failure::invalid(format!(
                "Metadata keys must be 40 characters or less, but the key {key} is longer"
            ))
            .param(name));
        }
        if value.chars().count() > 500 {
            return Err(Failure::invalid(format!(
                "Metadata values can have up to 500 characters, but you passed in a value that is {} characters. \
                 Invalid value: {value}",
                value.chars().count()
            ))
            .param(&format!("{name}[{key}]")));
        }
    }
    Ok(Value::Object(sent.clone()))
}

/// Metadata after an update: keys are merged, an empty value takes its key away,
/// and null takes all away.
pub(crate) fn merge_metadata(held: &Value, sent: &Value) -> Result<Value, Failure> {
    let Value::Object(sent) = sent else { return Ok(json!({})) };
    let mut merged = held.as_object().cloned().unwrap_or_default();
    for (key, value) in sent {
        if value.as_str() == Some("") {
            merged.remove(key);
        } else {
            merged.insert(key.clone(), value.clone());
        }
    }
    if merged.len() > 50 {
        return Err(Failure::invalid("Metadata can have up to 50 keys").param("metadata"));
    }
    Ok(Value::Object(merged))
}
