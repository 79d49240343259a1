//! A row → an operation.

use std::collections::BTreeMap;

use domain::api_key::SCOPES;
use domain::{Permission, StaffPermission};
use platform::endpoint::Body;
use platform::error::Problem;
use platform::{Access, Endpoint, Http, schema};
use serde_json::{Map, Value, json};

use super::schemas::Schemas;
use super::{headers, parameters};

pub(super) fn operation(area: &str, endpoint: &Endpoint, http: &Http, schemas: &mut Schemas) -> Value {
    let mut operation = json!({
        "operationId": endpoint.name,
        "summary": endpoint.summary,
        "tags": [area],
        "parameters": parameters::of(http, schemas),
        "responses": responses(http, schemas),
        "security": security(http.access),
    });
    if let Some(body) = &http.body {
        let sent_as = if body.sent_as.is_empty() { &["application/json"] } else { body.sent_as };
        let schema = schemas.reference(body);
        let content = sent_as.iter().map(|media_type| ((*media_type).to_owned(), of_body(media_type, &schema)));
        operation["requestBody"] = json!({"required": true, "content": content.collect::<Map<_, _>>()});
    }
    let deprecated = http.deprecated.map(|it| {
        operation["deprecated"] = json!(true);
        format!("Deprecated since {}, gone from {} on. Instead: {}.", it.since, it.sunset, it.instead)
    });
    let description: Vec<String> = access(http.access).into_iter().chain(deprecated).collect();
    if !description.is_empty() {
        operation["description"] = json!(description.join("\n\n"));
    }
    operation
}

/// A form and JSON have fields; in another type the body is the text itself.
fn of_body(media_type: &str, schema: &Value) -> Value {
    let has_fields = ["application/json", "application/x-www-form-urlencoded"].contains(&media_type);
    if has_fields { json!({"schema": schema}) } else { json!({"schema": {"type": "string", "minLength": 1}}) }
}

/// Who may call, for programs: roles of a token, scopes of a key.
fn security(access: Access) -> Value {
    let role = |needed: Permission| needed.least_role().as_str();
    match access {
        Access::Public => json!([]),
        Access::Person | Access::PersonRecently => json!([{"accessToken": []}]),
        Access::Member(needed) if SCOPES.contains(&needed) => {
            json!([{"accessToken": [role(needed)]}, {"apiKey": [needed.as_str()]}])
        }
        Access::Member(needed) | Access::MemberRecently(needed) => json!([{"accessToken": [role(needed)]}]),
        Access::Staff(needed) | Access::StaffRecently(needed) => {
            let roles: Vec<&str> = needed.roles().iter().map(|role| role.as_str()).collect();
            json!([{"staffToken": roles}])
        }
    }
}

/// Who may call, in words.
fn access(access: Access) -> Option<String> {
    let role = |needed: Permission| format!("Needs the role `{}` or a higher one", needed.least_role().as_str());
    const RECENT: &str = "and that they proved who they are within the last ten minutes.";
    match access {
        Access::Public => None,
        Access::Person => Some("For the person themself: an API key cannot do this.".to_owned()),
        Access::PersonRecently => Some(format!("For the person themself, {RECENT}")),
        Access::Member(needed) if SCOPES.contains(&needed) => {
            Some(format!("{}; an API key needs the scope `{}`.", role(needed), needed.as_str()))
        }
        Access::Member(needed) => Some(format!("{}, in person: an API key cannot do this.", role(needed))),
        Access::Staff(needed) => Some(format!("{}.", of_staff(needed))),
        Access::StaffRecently(needed) => {
            Some(format!("{}, who signed in within the last ten minutes.", of_staff(needed)))
        }
        Access::MemberRecently(needed) => Some(format!("{}, in person, {RECENT}", role(needed))),
    }
}

fn of_staff(needed: StaffPermission) -> String {
    let roles: Vec<String> = needed.roles().iter().map(|role| format!("`{role}`")).collect();
    format!("For staff with one of the roles {}", roles.join(", "))
}

fn responses(http: &Http, schemas: &mut Schemas) -> Map<String, Value> {
    let success = &http.success;
    let mut answer = json!({"description": description(success.status), "headers": headers::of_success(http)});
    if let Body::Page = success.body {
        answer["content"] = json!({"text/html": {"schema": {"type": "string"}}});
    }
    if let Body::Media(media_types) = success.body {
        let content = media_types.iter().map(|media_type| ((*media_type).to_owned(), json!({"schema": {}})));
        answer["content"] = content.collect::<Map<_, _>>().into();
    }
    if let Some(body) = &success.schema() {
        answer["content"] = json!({"application/json": {"schema": schemas.reference(body)}});
        for media_type in body.also_as {
            let kind = if media_type.ends_with("json") { "object" } else { "string" };
            answer["content"][*media_type] = json!({"schema": {"type": kind}});
        }
    }
    let mut responses = Map::from_iter([(success.status.to_string(), answer)]);
    if success.has_etag() {
        let not_modified = "The answer is still the one that `If-None-Match` names; there is no body.";
        let answer = json!({"description": not_modified, "headers": headers::of_not_modified(http)});
        responses.insert("304".to_owned(), answer);
    }
    if success.or_elsewhere {
        let elsewhere = json!({
            "description": "The body is too large to be answered; get it from the signed URL of `Location`, \
                without further headers, within five minutes.",
            "headers": headers::of_elsewhere(http),
        });
        responses.insert("303".to_owned(), elsewhere);
    }
    let problem = schemas.reference(&schema::<Problem>());
    let mut codes: BTreeMap<u16, Vec<&str>> = BTreeMap::new();
    for code in http.refusals() {
        codes.entry(code.status).or_default().push(code.name);
    }
    for (status, codes) in codes {
        let refusal = json!({
            "description": codes.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", "),
            "x-codes": codes,
            "headers": headers::of_refusal(http, status),
            "content": {"application/problem+json": {"schema": problem}},
        });
        responses.insert(status.to_string(), refusal);
    }
    responses
}

fn description(status: u16) -> &'static str {
    match status {
        201 => "It was made.",
        202 => "It was accepted, and is done later.",
        204 => "It is done; there is no body.",
        303 => "Go on at `Location`.",
        _ => "Success.",
    }
}
