//! The sample event, as API Gateway gives it to the function (payload format 2.0).

use crate::wanted::{Parameter, Wanted};

const ULID: &str = "01JD3V7Z0QK2M4N6P8R0T2V4X6";
const BODY: &str = r#"{\"label\": \"red\"}"#;
const BODY_BYTES: usize = 16;

pub(crate) fn render(wanted: &Wanted) -> String {
    let Wanted { method, route, .. } = wanted;
    let method_name = method.as_str();
    let mut path = route.clone();
    for Parameter { name, kind } in &wanted.parameters {
        path = path.replace(&format!("{{{name}}}"), kind.example);
    }
    let given = |Parameter { name, kind }: &Parameter| format!("    \"{name}\": \"{}\"", kind.example);
    let parameters = match wanted.parameters.iter().map(given).collect::<Vec<_>>() {
        none if none.is_empty() => String::new(),
        given => format!("  \"pathParameters\": {{\n{}\n  }},\n", given.join(",\n")),
    };
    let (length, media_type, body) = if method.has_body() {
        let media_type = "    \"content-type\": \"application/json\",\n";
        (BODY_BYTES, media_type, format!("  \"body\": \"{BODY}\",\n"))
    } else {
        (0, "", String::new())
    };
    let caller = format!(
        r#"{{\"account_id\": \"acc_{ULID}\", \"tenant_id\": \"ten_{ULID}\", \"role\": \"editor\", \"by\": {{\"type\": \"session\", \"id\": \"ses_{ULID}\", \"proven_at\": \"2099-12-31T23:59:59.000Z\"}}}}"#
    );
    format!(
        r#"{{
  "version": "2.0",
  "routeKey": "{method_name} {route}",
  "rawPath": "{path}",
  "rawQueryString": "",
  "headers": {{
    "accept": "application/json",
    "authorization": "Bearer header.claims.signature",
    "content-length": "{length}",
{media_type}    "host": "a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com",
    "idempotency-key": "event-{name}",
    "user-agent": "curl/8.11.0",
    "x-forwarded-for": "192.0.2.10",
    "x-forwarded-port": "443",
    "x-forwarded-proto": "https"
  }},
  "requestContext": {{
    "accountId": "123456789012",
    "apiId": "a1b2c3d4e5",
    "authorizer": {{
      "lambda": {{
        "caller": "{caller}"
      }}
    }},
    "domainName": "a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com",
    "domainPrefix": "a1b2c3d4e5",
    "http": {{
      "method": "{method_name}",
      "path": "{path}",
      "protocol": "HTTP/1.1",
      "sourceIp": "192.0.2.10",
      "userAgent": "curl/8.11.0"
    }},
    "requestId": "JKJaXmPLvHcESHA=",
    "routeKey": "{method_name} {route}",
    "stage": "$default",
    "time": "21/Nov/2026:12:00:00 +0000",
    "timeEpoch": 1795262400000
  }},
{parameters}{body}  "isBase64Encoded": false
}}
"#,
        name = wanted.name,
    )
}
