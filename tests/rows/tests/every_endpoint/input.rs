//! What every route refuses in the same way.

use platform::request::BODY_BYTES_MAX;
use serde_json::{Value, json};
use testkit::{Actor, TestApp};

use crate::routes::{Route, routes, strongest};

/// Routes that take JSON. What else a body can be, its own tests send.
fn taking_a_body() -> Vec<Route> {
    routes().into_iter().filter(|route| route.http.body.is_some_and(|body| body.sent_as.is_empty())).collect()
}

async fn refused(actor: &Actor, route: Route, content_type: &str, body: impl Into<Vec<u8>>) -> (u16, String) {
    let reply = route.call(actor).body(content_type, body).send().await;
    (reply.status, reply.code().to_owned())
}

#[tokio::test]
async fn a_body_that_is_not_json_is_400() {
    let app = TestApp::new().await;
    for route in taking_a_body() {
        for body in ["", "{", "nonsense", "\u{0}"] {
            let found = refused(&strongest(&app, route), route, "application/json", body).await;
            assert_eq!(found, (400, "malformed_request".into()), "{} given {body:?}", route.key());
        }
    }
}

#[tokio::test]
async fn a_body_of_another_type_is_415() {
    let app = TestApp::new().await;
    for route in taking_a_body() {
        for content_type in ["text/plain", "application/xml", "application/jsonx"] {
            let found = refused(&strongest(&app, route), route, content_type, "{}").await;
            assert_eq!(found, (415, "unsupported_media_type".into()), "{} given {content_type}", route.key());
        }
    }
}

#[tokio::test]
async fn a_body_over_the_limit_is_413() {
    let app = TestApp::new().await;
    for route in taking_a_body() {
        let found = refused(&strongest(&app, route), route, "application/json", vec![b' '; BODY_BYTES_MAX + 1]).await;
        assert_eq!(found, (413, "body_too_large".into()), "{}", route.key());
    }
}

/// Serde's derived code would take the fields in their order as well.
#[tokio::test]
async fn an_array_in_place_of_an_object_is_422() {
    let app = TestApp::new().await;
    for route in taking_a_body() {
        let sample: Value = serde_json::from_slice(&route.sample_body()).unwrap();
        let fields: Vec<Value> = sample.as_object().unwrap().values().cloned().collect();
        for array in [json!([]), Value::Array(fields), json!(vec![Value::Null; 12])] {
            let found = refused(&strongest(&app, route), route, "application/json", array.to_string()).await;
            assert_eq!(found, (422, "invalid_request".into()), "{} given {array}", route.key());
        }
    }
}

#[tokio::test]
async fn an_unknown_field_is_422_by_its_name() {
    let app = TestApp::new().await;
    for route in taking_a_body() {
        let reply =
            route.call(&strongest(&app, route)).body("application/json", r#"{"no_such_field": 1}"#).send().await;
        assert_eq!((reply.status, reply.code()), (422, "invalid_request"), "{}", route.key());
        assert!(reply.json["errors"].to_string().contains("no_such_field"), "{}: {reply:?}", route.key());
    }
}

#[tokio::test]
async fn a_body_that_is_no_object_is_422() {
    let app = TestApp::new().await;
    for route in taking_a_body() {
        for body in ["[]", "\"text\"", "17"] {
            let found = refused(&strongest(&app, route), route, "application/json", body).await;
            assert_eq!(found, (422, "invalid_request".into()), "{} given {body}", route.key());
        }
    }
}

#[tokio::test]
async fn an_unknown_query_parameter_is_422_where_a_query_is_read() {
    let app = TestApp::new().await;
    // What a provider adds to its callback is its own affair (RFC 6749 §4.1.2).
    let ours = |route: &Route| route.http.query.is_some() && route.endpoint.name != "finish-oauth";
    for route in routes().into_iter().filter(ours) {
        let reply = route.call(&strongest(&app, route)).query("no_such_parameter=1").send().await;
        assert_eq!((reply.status, reply.code()), (422, "invalid_request"), "{}", route.key());
    }
}

#[tokio::test]
async fn an_idempotency_key_that_cannot_be_is_422() {
    let app = TestApp::new().await;
    let long = "k".repeat(256);
    for route in routes().into_iter().filter(|route| route.http.idempotent) {
        for key in ["", "a key", "schlüssel", &long] {
            let reply =
                route.call(&strongest(&app, route)).body("application/json", "{}").idempotency_key(key).send().await;
            assert_eq!((reply.status, reply.code()), (422, "invalid_request"), "{} given {key:?}", route.key());
            assert_eq!(reply.json["errors"][0]["field"], "Idempotency-Key", "{}", route.key());
        }
    }
}
