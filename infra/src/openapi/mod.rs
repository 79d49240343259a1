//! The rows → an OpenAPI 3.1 document.

mod headers;
mod operation;
mod parameters;
mod schemas;

use std::collections::BTreeMap;

use platform::{Trigger, endpoint::SUNSET_DAYS_MIN, error::Problem, schema};
use serde_json::{Map, Value, json};

use crate::areas::{Area, endpoints};
use crate::permissions;
use schemas::Schemas;

/// The document as text, keys sorted so that it is the same whatever else is
/// in the build.
pub(crate) fn render(areas: &[Area]) -> String {
    format!("{:#}\n", document(areas, &mut Schemas::default()))
}

/// What is wrong with the schemas of the rows, one sentence each.
pub(crate) fn broken(areas: &[Area]) -> Vec<String> {
    let mut schemas = Schemas::default();
    document(areas, &mut schemas);
    let mut broken = schemas.broken();
    for (_, endpoint) in endpoints(areas) {
        if let Trigger::Http(http) = &endpoint.trigger
            && http.deprecated.is_some_and(|it| it.days().is_none())
        {
            broken.push(format!("`{}` goes in less than {SUNSET_DAYS_MIN} days, or on no day", endpoint.name));
        }
    }
    broken
}

fn document(areas: &[Area], schemas: &mut Schemas) -> Value {
    schemas.reference(&schema::<Problem>());
    let mut paths: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    for (area, endpoint) in endpoints(areas) {
        if let Trigger::Http(http) = &endpoint.trigger {
            let operation = operation::operation(area.name, endpoint, http, schemas);
            paths.entry(http.path).or_default().insert(http.method.as_str().to_lowercase(), operation);
        }
    }
    let mut document = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "ggen cloud",
            "version": env!("CARGO_PKG_VERSION"),
            "description": description(),
            "license": {"name": "Proprietary", "identifier": "LicenseRef-Proprietary"},
        },
        "servers": [{"url": "/"}],
        "tags": areas.iter().map(|area| json!({"name": area.name, "description": about(area.name)})).collect::<Vec<_>>(),
        "paths": paths,
        "components": {
            "schemas": schemas.finished(),
            "headers": headers::components(&json!(paths).to_string()),
            "securitySchemes": security_schemes(),
        },
    });
    document.sort_all_objects();
    document
}

/// What the operations of an area are about.
fn about(area: &str) -> &'static str {
    match area {
        "identity" => "Accounts, signing in, sessions, the second factor and API keys.",
        "tenancy" => "Workspaces, their members and invitations.",
        "generations" => "Uploads, and running the engine on them.",
        "audit" => "Receipts, the keys that signed them, and the log of what happened.",
        "staff" => "For those who run the product: customers, suspensions, and what staff did.",
        "catalog" => "Namespaces, packages and their versions, from the first draft to their end.",
        "discovery" => "Finding packages and terms: by text, and by SPARQL.",
        "webhooks" => "Addresses of the workspace that are told of its events, and the log of what was sent.",
        "library" => "What a workspace has installed of the registry: resolving, installing, downloading.",
        "orders" => "Buying packages: orders, how they are paid and given back, and the books behind them.",
        "subscriptions" => "Subscribing to a plan, ways to pay, and invoices.",
        "billing" => "Plans, quotas and usage.",
        "ops" => "The state of the service, and this document.",
        _ => "Further operations.",
    }
}

fn security_schemes() -> Value {
    json!({
        "accessToken": {
            "type": "http",
            "scheme": "bearer",
            "bearerFormat": "JWT",
            "description": "A person's access token for one workspace: `Authorization: Bearer <token>`. \
                POST /api/v1/auth/login gives one for 15 minutes. The names beside it in an operation are roles, \
                the least of which is needed.",
        },
        "staffToken": {
            "type": "http",
            "scheme": "bearer",
            "bearerFormat": "JWT",
            "description": "An access token of staff: `Authorization: Bearer <token>`. POST /api/v1/staff/login gives \
                one for 30 minutes. It opens only `/api/v1/staff`, and nothing else opens that. The names beside it \
                in an operation are roles of staff, any of which suffices.",
        },
        "apiKey": {
            "type": "http",
            "scheme": "bearer",
            "bearerFormat": "ggen_live_… or ggen_test_…",
            "description": "An API key of a workspace: `Authorization: Bearer <key>`. POST /api/v1/auth/keys makes one. \
                The names beside it in an operation are the scopes that it needs.",
        },
    })
}

fn description() -> String {
    format!(
        "Generate code from ontologies, and prove what was generated.\n\n\
         **Errors** are RFC 9457 problem documents, all of one form; branch on their `code`. The codes that an \
         operation can answer stand under its statuses, as `x-codes`. The gateway before the API answers `{{\"message\": …}}` \
         by itself where no operation is reached: 404 for a path that is none, 413 beyond 10 MB, 429 and 503 when it is \
         overrun.\n\n\
         **Deprecation.** What goes is marked `deprecated` here at least {SUNSET_DAYS_MIN} days before, and its answers \
         carry `Deprecation` (RFC 9745) and `Sunset` (RFC 8594). Within `/api/v1` nothing else is taken away: new \
         operations, new optional parameters, new fields of answers and new codes may come, and clients must ignore \
         fields that they do not know.\n\n\
         **Workspaces.** A token is for one workspace, and no path names one. What its members and their API keys may \
         do there:\n\n{}",
        permissions::table()
    )
}
