//! Headers of answers, each described once.

use platform::endpoint::Body;
use platform::{Access, ErrorCode, Header, Http};
use serde_json::{Map, Value, json};

/// Those that the operations refer to, by name.
pub(super) fn components(paths: &str) -> Map<String, Value> {
    let mut all = all();
    all.retain(|name, _| paths.contains(&format!("\"{}\"", reference(name))));
    all
}

/// Name, whether it is there wherever it is told, what it says, its form, an example.
type Row = (&'static str, bool, &'static str, &'static str, &'static str);

const ROWS: &[Row] = &[
    ("X-Request-Id", true, "Quote it when you report a problem.", "^[!-~]+$", "JKJaXmPLvHcESHA="),
    (
        "RateLimit-Policy",
        false,
        "The limits of the caller: `\"name\";q=quota;w=seconds` (draft-ietf-httpapi-ratelimit-headers).",
        r#"^"[^"]+";q=[0-9]+;w=[0-9]+(, "[^"]+";q=[0-9]+;w=[0-9]+)*$"#,
        r#""requests";q=100;w=1"#,
    ),
    (
        "RateLimit",
        false,
        "What is left of them: `\"name\";r=remaining;t=seconds until there is more`.",
        r#"^"[^"]+";r=[0-9]+;t=[0-9]+(, "[^"]+";r=[0-9]+;t=[0-9]+)*$"#,
        r#""requests";r=99;t=1"#,
    ),
    ("Cache-Control", false, "`no-store` where the answer holds a secret.", "^[a-z0-9=, -]+$", "no-store"),
    ("Idempotent-Replayed", false, "This is the answer that the key got before.", "^true$", "true"),
    (
        "WWW-Authenticate",
        true,
        "The scheme, and what is wrong with the token (RFC 6750).",
        "^Bearer ",
        r#"Bearer realm="ggen""#,
    ),
    (
        "Location",
        true,
        "Where to go on: a URL, or a path of this host.",
        "^(https?://|/)[!-~]+$",
        "/api/v1/generations/gen_01JD3V7Z0QK2M4N6P8R0T2V4X6",
    ),
    (
        "Link",
        false,
        "Of `text/csv`: where its next page is (RFC 8288); absent on the last one.",
        r#"^<[!-~]+>; rel="next"$"#,
        r#"</api/v1/creator/earnings?limit=25&cursor=TElORSMyMDI2>; rel="next""#,
    ),
    ("ETag", true, "The version of the answer, for `If-None-Match`.", r#"^(W/)?"[!#-~]*"$"#, r#""3f2a""#),
    (
        "Set-Cookie",
        true,
        "Marks the browser that begins a sign-in.",
        "^__Host-[!-~ ]+$",
        "__Host-ggen-oauth=01JD3V7Z; Path=/; Secure",
    ),
    (
        "Content-Security-Policy",
        true,
        "What the page may load and send (CSP 3).",
        "^default-src ",
        "default-src 'none'; form-action 'self'",
    ),
    (
        "Referrer-Policy",
        true,
        "That the page's address, which holds a token, is told to nobody.",
        "^no-referrer$",
        "no-referrer",
    ),
    ("Deprecation", true, "Since when it should not be used any more (RFC 9745).", "^@[0-9]+$", "@1798761600"),
    ("Sunset", true, "From when on it may be gone (RFC 8594).", " GMT$", "Thu, 01 Jul 2027 00:00:00 GMT"),
];
const RETRY_AFTER: &str = "Retry-After";

fn all() -> Map<String, Value> {
    let mut all: Map<String, Value> = ROWS
        .iter()
        .map(|(name, required, about, pattern, example)| {
            let schema = json!({"type": "string", "pattern": pattern, "maxLength": 4096, "examples": [example]});
            ((*name).to_owned(), json!({"description": about, "required": required, "schema": schema}))
        })
        .collect();
    all.insert(RETRY_AFTER.to_owned(), retry_after(true));
    all
}

fn retry_after(required: bool) -> Value {
    json!({
        "description": "After how many seconds another try is worth it.",
        "required": required,
        "schema": {"type": "integer", "minimum": 0, "maximum": 31_622_400, "examples": [5]},
    })
}

fn reference(name: &str) -> String {
    format!("#/components/headers/{name}")
}

pub(super) fn of_success(http: &Http) -> Value {
    let mut headers = common(http);
    tell(&mut headers, "Cache-Control");
    if let Body::Page = http.success.body {
        tell(&mut headers, "Content-Security-Policy");
        tell(&mut headers, "Referrer-Policy");
    }
    if http.idempotent {
        tell(&mut headers, "Idempotent-Replayed");
    }
    if http.success.has_etag() {
        tell(&mut headers, "ETag");
    }
    for header in http.success.headers {
        match header {
            Header::RetryAfter => may_tell_retry_after(&mut headers),
            Header::Location | Header::SetCookie | Header::Link => tell(&mut headers, header.as_str()),
        }
    }
    headers.into()
}

/// 304: the answer without its body.
pub(super) fn of_not_modified(http: &Http) -> Value {
    of_success(http)
}

pub(super) fn of_elsewhere(http: &Http) -> Value {
    let mut headers = common(http);
    tell(&mut headers, "Location");
    headers.into()
}

pub(super) fn of_refusal(http: &Http, status: u16) -> Value {
    let mut headers = common(http);
    match status {
        401 => tell(&mut headers, "WWW-Authenticate"),
        409 if http.idempotent => may_tell_retry_after(&mut headers),
        // A plan that has none of what is asked for has none later either.
        429 if http.refusals().contains(&ErrorCode::QUOTA_EXCEEDED) => may_tell_retry_after(&mut headers),
        429 | 503 => tell(&mut headers, RETRY_AFTER),
        _ => {}
    }
    headers.into()
}

/// Of every answer of the route.
fn common(http: &Http) -> Map<String, Value> {
    let mut headers = Map::new();
    tell(&mut headers, "X-Request-Id");
    if http.access != Access::Public {
        tell(&mut headers, "RateLimit");
        tell(&mut headers, "RateLimit-Policy");
    }
    if http.deprecated.is_some() {
        tell(&mut headers, "Deprecation");
        tell(&mut headers, "Sunset");
    }
    headers
}

fn tell(headers: &mut Map<String, Value>, name: &str) {
    headers.insert(name.to_owned(), json!({"$ref": reference(name)}));
}

fn may_tell_retry_after(headers: &mut Map<String, Value>) {
    headers.insert(RETRY_AFTER.to_owned(), retry_after(false));
}
