//! Requests as API Gateway hands them to a function (payload format 2.0).

use platform::Caller;
use serde_json::{Value, json};

/// Where requests come from, if that does not matter.
pub(crate) const IP: &str = "192.0.2.1";

/// A request from this address, by this caller or by nobody.
pub(crate) fn request(
    route: &str,
    path: &str,
    parameters: &Value,
    (ip, caller): (&str, Option<&Caller>),
    body: Option<&Value>,
) -> Vec<u8> {
    let method = route.split(' ').next().unwrap_or_default();
    let mut event = json!({
        "version": "2.0",
        "routeKey": route,
        "rawPath": path,
        "rawQueryString": "",
        "headers": {
            "accept": "application/json", "content-type": "application/json", "host": "api.example.org",
            "user-agent": "curl/8.5.0", "x-forwarded-for": ip, "x-forwarded-proto": "https",
        },
        "requestContext": {
            "accountId": "000000000000", "apiId": "api", "domainName": "api.example.org", "domainPrefix": "api",
            "http": {
                "method": method, "path": path, "protocol": "HTTP/1.1", "sourceIp": ip,
                "userAgent": "curl/8.5.0",
            },
            "requestId": "JKJaXmPLvHcESHA=", "routeKey": route, "stage": "$default",
            "time": "21/Nov/2026:12:00:00 +0000", "timeEpoch": 1_795_262_400_000_i64,
        },
        "pathParameters": parameters,
        "isBase64Encoded": false,
    });
    if let Some(caller) = caller {
        let caller = serde_json::to_string(caller).unwrap_or_default();
        event["requestContext"]["authorizer"] = json!({"lambda": {"caller": caller}});
    }
    if let Some(body) = body {
        event["body"] = json!(body.to_string());
    }
    event.to_string().into_bytes()
}
