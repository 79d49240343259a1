//! Whether an answer is what `infra/openapi.json` promises. The document is the
//! committed one: after a change of a row or a view, `make generate`.

mod schema;

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::{Map, Value, json};

/// One answer of one operation.
#[derive(Debug, Clone, Copy)]
pub struct Answer<'a> {
    pub status: u16,
    /// Names in any case; those of the transport are left aside.
    pub headers: &'a [(String, String)],
    pub body: &'a [u8],
}

/// The document.
struct Contract {
    /// Operations by `operationId`.
    operations: HashMap<String, Value>,
    /// Method, path by segments, `operationId`.
    routes: Vec<(String, Vec<String>, String)>,
    components: Value,
}

/// What no operation describes, because it is the transport's or the gateway's.
const TRANSPORT: &[&str] = &[
    "content-type",
    "content-length",
    "date",
    "connection",
    "server",
    "vary",
    "via",
    "apigw-requestid",
    "transfer-encoding",
];

static CONTRACT: LazyLock<Contract> = LazyLock::new(|| {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../infra/openapi.json");
    Contract::of(&serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap())
});

/// The operation that serves this path, if one does.
pub fn operation(method: &str, path: &str) -> Option<&'static str> {
    let segments: Vec<&str> = path.split('/').collect();
    let fits = |known: &[String]| {
        known.len() == segments.len()
            && known.iter().zip(&segments).all(|(known, given)| known.starts_with('{') || known == given)
    };
    // A literal segment counts before a parameter, as at the gateway.
    let mut found: Vec<_> = CONTRACT.routes.iter().filter(|(known, path, _)| known == method && fits(path)).collect();
    found.sort_by_key(|(_, path, _)| path.iter().filter(|segment| segment.starts_with('{')).count());
    found.first().map(|(_, _, id)| id.as_str())
}

/// In what an answer differs from the document; of an operation that is not in
/// the document, nothing.
pub fn differences(operation: &str, answer: Answer<'_>) -> Vec<String> {
    let Some(known) = CONTRACT.operations.get(operation) else { return Vec::new() };
    let status = answer.status.to_string();
    let Some(response) = known["responses"].get(&status) else {
        return vec![format!("{operation} answers {status}, which the document does not have")];
    };
    let mut found = CONTRACT.headers(response, answer);
    found.extend(CONTRACT.body(&format!("{operation} {status}"), response, answer));
    found.iter().map(|it| format!("{operation} {status}: {it}")).collect()
}

impl Contract {
    fn of(document: &Value) -> Self {
        let (mut operations, mut routes) = (HashMap::new(), Vec::new());
        for (path, methods) in document["paths"].as_object().unwrap() {
            for (method, operation) in methods.as_object().unwrap() {
                let id = operation["operationId"].as_str().unwrap().to_owned();
                routes.push((method.to_uppercase(), path.split('/').map(str::to_owned).collect(), id.clone()));
                operations.insert(id, operation.clone());
            }
        }
        let mut components = document["components"].clone();
        components["schemas"].as_object_mut().unwrap().values_mut().for_each(close);
        Self { operations, routes, components }
    }

    fn headers(&self, response: &Value, answer: Answer<'_>) -> Vec<String> {
        let declared = response["headers"].as_object().cloned().unwrap_or_default();
        let mut found = Vec::new();
        for (name, header) in &declared {
            let header = self.followed(header);
            let given: Vec<&str> = values(answer.headers, name).collect();
            if given.is_empty() && header["required"] == true {
                found.push(format!("the header {name} is missing"));
            }
            for value in given {
                let json = if header["schema"]["type"] == "integer" { number(value) } else { json!(value) };
                found.extend(self.errors(&format!("header {name}"), &header["schema"], &json));
            }
        }
        let known = |name: &str| {
            let name = name.to_lowercase();
            TRANSPORT.contains(&name.as_str())
                || name.starts_with("access-control-")
                || declared.keys().any(|it| it.eq_ignore_ascii_case(&name))
        };
        found.extend(
            answer
                .headers
                .iter()
                .filter(|(name, _)| !known(name))
                .map(|(name, _)| format!("the header {name} is not declared")),
        );
        found
    }

    fn body(&self, name: &str, response: &Value, answer: Answer<'_>) -> Vec<String> {
        let Some(content) = response["content"].as_object() else {
            return if answer.body.is_empty() { Vec::new() } else { vec!["a body is not declared".to_owned()] };
        };
        let content_type = values(answer.headers, "content-type").next().unwrap_or_default();
        let Some(media_type) = content.get(content_type.split(';').next().unwrap_or_default()) else {
            return vec![format!("the type {content_type:?} is not declared")];
        };
        if !content_type.contains("json") {
            return Vec::new();
        }
        let Ok(json) = serde_json::from_slice::<Value>(answer.body) else {
            return vec!["the body is not JSON".to_owned()];
        };
        let mut found = self.errors(name, &media_type["schema"], &json);
        if let Some(codes) = response["x-codes"].as_array().filter(|codes| !codes.contains(&json["code"])) {
            found.push(format!("the code {} is none of {codes:?}", json["code"]));
        }
        found
    }

    fn errors(&self, name: &str, schema: &Value, json: &Value) -> Vec<String> {
        schema::errors(&self.components, schema, json).iter().map(|error| format!("{name}: {error}")).collect()
    }

    /// What a reference leads to.
    fn followed<'a>(&'a self, value: &'a Value) -> &'a Value {
        let target = value["$ref"].as_str().and_then(|it| it.strip_prefix("#/components"));
        target.and_then(|it| self.components.pointer(it)).unwrap_or(value)
    }
}

fn values<'a>(headers: &'a [(String, String)], name: &str) -> impl Iterator<Item = &'a str> {
    headers.iter().filter(move |(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

fn number(text: &str) -> Value {
    text.parse::<u64>().map_or_else(|_| json!(text), Value::from)
}

/// Clients may meet new fields, so the document leaves objects open; a test shall
/// notice a field that is not described.
fn close(schema: &mut Value) {
    let Some(object) = schema.as_object_mut() else { return };
    let is_composed = ["oneOf", "anyOf"].iter().any(|list| object.contains_key(*list));
    if object.contains_key("properties") && !is_composed && !object.contains_key("additionalProperties") {
        object.insert("additionalProperties".to_owned(), json!(false));
    }
    inner(object).for_each(close);
}

fn inner(object: &mut Map<String, Value>) -> impl Iterator<Item = &mut Value> {
    object.iter_mut().flat_map(|(keyword, value)| -> Vec<&mut Value> {
        match (keyword.as_str(), value) {
            ("properties", Value::Object(properties)) => properties.values_mut().collect(),
            ("oneOf" | "anyOf", Value::Array(alternatives)) => alternatives.iter_mut().collect(),
            ("items", items) => vec![items],
            _ => Vec::new(),
        }
    })
}
