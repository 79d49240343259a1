//! The rows → an OpenAPI 3.1 document.

use std::collections::{BTreeMap, BTreeSet};

use domain::Permission;
use platform::error::{Problem, Refusal};
use platform::{Access, Endpoint, Http, Schema, Trigger, schema};
use serde_json::{Map, Value, json};

use crate::areas::{Area, endpoints};
use crate::permissions;

const IDEMPOTENCY: &str = "1 to 255 visible ASCII characters of your choosing. The same key with the same body \
    within 24 hours gets the first answer again; with another body it is refused.";

const IF_NONE_MATCH: &str = "The `ETag` of an earlier answer. While the answer is still that one, it is 304 without \
    a body. It counts as a request all the same.";
const ETAG: &str = "\"n4bQgYhMfWWaL-qgxVrQFQ\"";

/// The document as text, keys sorted so that it is the same whatever else is
/// in the build.
pub(crate) fn render(areas: &[Area]) -> String {
    let mut schemas = BTreeMap::new();
    let problem = reference(&schema::<Problem>(), &mut schemas);
    let mut paths: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    for (area, endpoint) in endpoints(areas) {
        if let Trigger::Http(http) = &endpoint.trigger {
            let operation = operation(area.name, endpoint, http, &problem, &mut schemas);
            paths.entry(http.path).or_default().insert(http.method.as_str().to_lowercase(), operation);
        }
    }
    let mut document = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "ggen cloud",
            "version": env!("CARGO_PKG_VERSION"),
            "description": description(),
        },
        "servers": [{"url": "/"}],
        "tags": areas.iter().map(|area| json!({"name": area.name})).collect::<Vec<_>>(),
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"accessToken": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
        },
    });
    document.sort_all_objects();
    format!("{document:#}\n")
}

fn description() -> String {
    format!(
        "Generate code from ontologies, and prove what was generated. Errors are RFC 9457 problem documents; branch \
         on their `code`.\n\nA token is for one workspace, and no path names one. What its members and their API keys \
         may do there:\n\n{}",
        permissions::table()
    )
}

fn operation(
    area: &str,
    endpoint: &Endpoint,
    http: &Http,
    problem: &Value,
    schemas: &mut BTreeMap<String, Value>,
) -> Value {
    let mut operation = json!({
        "operationId": endpoint.name,
        "summary": endpoint.summary,
        "tags": [area],
        "parameters": parameters(http, schemas),
        "responses": responses(http, problem, schemas),
        "security": if http.access == Access::Public { json!([]) } else { json!([{"accessToken": []}]) },
    });
    if let Some(body) = &http.body {
        operation["requestBody"] =
            json!({"required": true, "content": {"application/json": {"schema": reference(body, schemas)}}});
    }
    if let Some(text) = access(http.access) {
        operation["description"] = json!(text);
    }
    operation
}

/// Who may call, in words.
fn access(access: Access) -> Option<String> {
    let role = |needed: Permission| {
        let (role, scope) = (needed.least_role().as_str(), needed.as_str());
        (format!("Needs the role `{role}` or a higher one"), format!("an API key needs the scope `{scope}`."))
    };
    const RECENT: &str = "and that they proved who they are within the last ten minutes.";
    match access {
        Access::Public => None,
        Access::Person => Some("For the person themself: an API key cannot do this.".to_owned()),
        Access::PersonRecently => Some(format!("For the person themself, {RECENT}")),
        Access::Member(needed) => {
            let (role, scope) = role(needed);
            Some(format!("{role}; {scope}"))
        }
        Access::MemberRecently(needed) => Some(format!("{}, in person, {RECENT}", role(needed).0)),
    }
}

fn parameters(http: &Http, schemas: &mut BTreeMap<String, Value>) -> Vec<Value> {
    let mut parameters: Vec<Value> = http
        .path
        .split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
        .map(|name| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}))
        .collect();
    if let Some(query) = &http.query {
        parameters.extend(query_parameters(query, schemas));
    }
    if has_etag(http) {
        parameters.push(json!({
            "name": "If-None-Match", "in": "header", "required": false, "description": IF_NONE_MATCH,
            "schema": {"type": "string"}, "example": ETAG,
        }));
    }
    if http.idempotent {
        parameters.push(json!({
            "name": "Idempotency-Key", "in": "header", "required": false, "description": IDEMPOTENCY,
            "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"},
        }));
    }
    parameters
}

fn has_etag(http: &Http) -> bool {
    http.success.1.is_some_and(|body| body.has_etag)
}

fn query_parameters(query: &Schema, schemas: &mut BTreeMap<String, Value>) -> Vec<Value> {
    collect_parts(query, schemas);
    let document = serialized(&(query.document)());
    let required = document["required"].as_array().cloned().unwrap_or_default();
    let properties = document["properties"].as_object().cloned().unwrap_or_default();
    let mut parameters: Vec<Value> = properties
        .into_iter()
        .map(|(name, mut schema)| {
            let description = schema.as_object_mut().and_then(|schema| schema.remove("description"));
            let required = required.iter().any(|field| *field == name);
            let mut parameter = json!({"name": name, "in": "query", "required": required, "schema": schema});
            if let Some(description) = description {
                parameter["description"] = description;
            }
            parameter
        })
        .collect();
    parameters.sort_by_key(|parameter| parameter["name"].to_string());
    parameters
}

fn responses(http: &Http, problem: &Value, schemas: &mut BTreeMap<String, Value>) -> Map<String, Value> {
    let (status, body) = &http.success;
    let mut success = json!({"description": "Success"});
    if let Some(body) = body {
        success["content"] = json!({"application/json": {"schema": reference(body, schemas)}});
        for media_type in body.also_as {
            let kind = if media_type.ends_with("json") { "object" } else { "string" };
            success["content"][*media_type] = json!({"schema": {"type": kind}});
        }
    }
    let mut responses = Map::new();
    if has_etag(http) {
        let etag = json!({"description": "Names exactly this answer (RFC 9110, section 8.8.3).",
            "schema": {"type": "string"}, "example": ETAG});
        success["headers"] = json!({"ETag": etag});
        let not_modified = "The answer is still the one that `If-None-Match` names; there is no body.";
        responses.insert("304".to_owned(), json!({"description": not_modified, "headers": {"ETag": etag}}));
    }
    responses.insert(status.to_string(), success);
    for (status, codes) in codes(http) {
        let description = codes.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ");
        let schema = json!({"allOf": [problem, {"properties": {"code": {"enum": codes}}}]});
        responses.insert(
            status.to_string(),
            json!({"description": description, "content": {"application/problem+json": {"schema": schema}}}),
        );
    }
    responses
}

/// Every code a route can answer, by status: what its kind of route always
/// can, and what its row adds.
fn codes(http: &Http) -> BTreeMap<u16, BTreeSet<&'static str>> {
    let mut codes: BTreeMap<u16, BTreeSet<&'static str>> = BTreeMap::new();
    let mut add = |status, code| {
        codes.entry(status).or_default().insert(code);
    };
    add(500, "internal");
    add(503, "unavailable");
    if http.access != Access::Public {
        for refusal in [Refusal::TokenMissing, Refusal::TokenInvalid, Refusal::TokenExpired] {
            add(401, refusal.code());
        }
        add(403, "role_insufficient");
    }
    if http.success.1.is_some_and(|body| !body.also_as.is_empty()) {
        add(406, "not_acceptable");
    }
    if http.body.is_some() {
        add(413, "body_too_large");
        add(415, "unsupported_media_type");
    }
    if http.body.is_some() || http.query.is_some() {
        add(400, "malformed_request");
        add(422, "invalid_request");
    }
    if http.idempotent {
        add(409, "idempotency_in_progress");
        add(422, "invalid_request");
        add(422, "idempotency_mismatch");
    }
    for (status, code) in http.errors {
        add(*status, code);
    }
    codes
}

/// Puts the schema among the components and answers a reference to it.
fn reference(schema: &Schema, schemas: &mut BTreeMap<String, Value>) -> Value {
    let name = (schema.name)();
    collect_parts(schema, schemas);
    schemas.insert(name.clone(), serialized(&(schema.document)()));
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn collect_parts(schema: &Schema, schemas: &mut BTreeMap<String, Value>) {
    let mut parts = Vec::new();
    (schema.parts)(&mut parts);
    schemas.extend(parts.into_iter().map(|(name, part)| (name, serialized(&part))));
}

/// A schema is plain data; what cannot be written shows as `null`, which no
/// validator of the document accepts.
fn serialized(schema: &impl serde::Serialize) -> Value {
    serde_json::to_value(schema).unwrap_or_default()
}
