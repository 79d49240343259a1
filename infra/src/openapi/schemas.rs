//! The schemas that the document collects, and what completes them.
//!
//! A type says of its fields what is special about them. What a name means
//! wherever it stands (`created_at`, `size_bytes`) is said once, in `fields.json`:
//! keywords by `name`, by `Schema.name` where one field differs, and by `Schema.` for
//! the type itself. A keyword of the Rust type counts before them, and an integer
//! gets the bounds of its format.

use std::collections::{BTreeMap, BTreeSet};

use platform::Schema;
use serde_json::{Map, Value, json};

/// The largest integer that every JSON reader keeps exactly (RFC 8259 §6).
const EXACT_MAX: u64 = (1 << 53) - 1;

/// Components under construction.
#[derive(Default)]
pub(super) struct Schemas {
    components: BTreeMap<String, Value>,
    /// Names under which two different types came.
    clashes: BTreeSet<String>,
    unreadable: Option<String>,
}

impl Schemas {
    /// Puts the schema among the components and answers a reference to it.
    pub(super) fn reference(&mut self, schema: &Schema) -> Value {
        let name = (schema.name)();
        self.collect_parts(schema);
        self.insert(name.clone(), serialized(&(schema.document)()));
        json!({"$ref": format!("#/components/schemas/{name}")})
    }

    /// The schema itself, complete; what it refers to is among the components.
    pub(super) fn inline(&mut self, schema: &Schema) -> Value {
        self.collect_parts(schema);
        let mut document = serialized(&(schema.document)());
        complete(&(schema.name)(), &mut document, &fields().unwrap_or_default());
        document
    }

    /// All components, complete.
    pub(super) fn finished(&mut self) -> Map<String, Value> {
        let fields = fields().unwrap_or_else(|error| {
            self.unreadable = Some(error);
            Map::new()
        });
        let mut components: Map<String, Value> =
            self.components.iter().map(|(name, schema)| (name.clone(), self.one_object(schema))).collect();
        for (name, schema) in &mut components {
            if let (Some(object), Some(known)) = (schema.as_object_mut(), fields.get(&format!("{name}."))) {
                list_example(object);
                add(object, known);
            }
            complete(name, schema, &fields);
        }
        components
    }

    /// A type that has all fields of another one (Serde's `flatten`) as a single object,
    /// which is simpler for generators of clients than `allOf`.
    fn one_object(&self, schema: &Value) -> Value {
        let Some(parts) = schema["allOf"].as_array() else { return schema.clone() };
        let (mut properties, mut required) = (Map::new(), BTreeSet::new());
        for part in parts {
            let name = part["$ref"].as_str().and_then(|it| it.rsplit('/').next());
            let part = self.one_object(name.and_then(|name| self.components.get(name)).unwrap_or(part));
            properties.extend(part["properties"].as_object().cloned().unwrap_or_default());
            let names = part["required"].as_array().cloned().unwrap_or_default();
            required.extend(names.into_iter().filter_map(|name| name.as_str().map(str::to_owned)));
        }
        let mut object = schema.clone();
        object.as_object_mut().map(|object| object.remove("allOf"));
        object["type"] = json!("object");
        object["properties"] = properties.into();
        object["required"] = json!(required);
        object
    }

    pub(super) fn broken(&self) -> Vec<String> {
        let clashes = self.clashes.iter().map(|name| format!("two types are named `{name}` in the document"));
        clashes.chain(self.unreadable.clone()).collect()
    }

    fn collect_parts(&mut self, schema: &Schema) {
        let mut parts = Vec::new();
        (schema.parts)(&mut parts);
        for (name, part) in parts {
            self.insert(name, serialized(&part));
        }
    }

    fn insert(&mut self, name: String, schema: Value) {
        if self.components.get(&name).is_some_and(|known| *known != schema) {
            self.clashes.insert(name.clone());
        }
        self.components.insert(name, schema);
    }
}

fn fields() -> Result<Map<String, Value>, String> {
    serde_json::from_str(include_str!("fields.json")).map_err(|error| format!("infra/src/openapi/fields.json: {error}"))
}

/// Adds to each property what its type leaves out.
fn complete(owner: &str, schema: &mut Value, fields: &Map<String, Value>) {
    let Some(object) = schema.as_object_mut() else { return };
    list_example(object);
    bound(object);
    if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
        for (name, property) in properties {
            if let Some(object) = property.as_object_mut() {
                list_example(object);
                lift(object);
                for key in [format!("{owner}.{name}"), name.clone()] {
                    fields.get(&key).into_iter().for_each(|known| add(object, known));
                }
                let items = object.get_mut("items").and_then(Value::as_object_mut);
                let known = fields.get(&format!("{name}[]"));
                items.into_iter().zip(known).for_each(|(items, known)| add(items, known));
            }
            complete(owner, property, fields);
        }
    }
    for inner in ["items", "additionalProperties"] {
        object.get_mut(inner).into_iter().for_each(|inner| complete(owner, inner, fields));
    }
    for list in ["oneOf", "anyOf"] {
        let alternatives = object.get_mut(list).and_then(Value::as_array_mut);
        alternatives.into_iter().flatten().for_each(|inner| complete(owner, inner, fields));
    }
}

/// Keywords that are not there yet.
fn add(object: &mut Map<String, Value>, known: &Value) {
    let has_example = object.contains_key("example") || object.contains_key("examples");
    for (keyword, value) in known.as_object().into_iter().flatten() {
        if keyword != "examples" || !has_example {
            object.entry(keyword.clone()).or_insert_with(|| value.clone());
        }
    }
}

/// The description of an optional field stands inside its alternatives: it belongs
/// to the field.
fn lift(object: &mut Map<String, Value>) {
    let alternatives = object.get_mut("oneOf").and_then(Value::as_array_mut);
    let inner = alternatives.into_iter().flatten().find_map(|it| it.as_object_mut()?.remove("description"));
    if let Some(description) = inner {
        object.entry("description").or_insert(description);
    }
}

/// OpenAPI 3.1 has JSON Schema's list in the place of its own older keyword.
fn list_example(object: &mut Map<String, Value>) {
    if let Some(example) = object.remove("example") {
        object.entry("examples").or_insert(json!([example]));
    }
}

/// An integer without a maximum has that of its format.
fn bound(object: &mut Map<String, Value>) {
    let is_integer = match object.get("type") {
        Some(Value::String(name)) => name == "integer",
        Some(Value::Array(names)) => names.iter().any(|name| name == "integer"),
        _ => false,
    };
    if !is_integer {
        return;
    }
    let maximum = match object.get("format").and_then(Value::as_str) {
        Some("int32") => i32::MAX.unsigned_abs().into(),
        _ => EXACT_MAX,
    };
    object.entry("maximum").or_insert(json!(maximum));
    object.entry("minimum").or_insert(json!(0));
}

/// A schema is plain data; what cannot be written shows as `null`, which no
/// validator of the document accepts.
fn serialized(schema: &impl serde::Serialize) -> Value {
    serde_json::to_value(schema).unwrap_or_default()
}
