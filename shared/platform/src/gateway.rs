//! API Gateway's payload format 2.0 to a [`Request`], and a [`Response`] back.

use lambda_http::RequestExt as _;
use lambda_http::http::Response as Reply;
use lambda_http::request::RequestContext;

use crate::authorizer;
use crate::request::{Client, Request, USER_AGENT_BYTES_MAX};
use crate::response::Response;

pub(crate) fn request(event: &lambda_http::Request) -> Request {
    let header = |name: &str| event.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let path_parameters = event
        .path_parameters_ref()
        .map(|map| map.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
        .unwrap_or_default();
    let (id, ip, context) = match event.request_context_ref() {
        Some(RequestContext::ApiGatewayV2(context)) => (
            context.request_id.clone().unwrap_or_default(),
            context.http.source_ip.clone().unwrap_or_default(),
            context.authorizer.as_ref(),
        ),
        _ => (String::new(), String::new(), None),
    };
    let user_agent = header("user-agent").unwrap_or_default();
    let user_agent = user_agent.chars().take(USER_AGENT_BYTES_MAX).filter(|c| !c.is_control()).collect();
    Request {
        id,
        path_parameters,
        query_string: event.uri().query().unwrap_or_default().to_owned(),
        content_type: header("content-type"),
        // A key of strange bytes is refused later; to drop it would be to run twice.
        idempotency_key: event
            .headers()
            .get("idempotency-key")
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()),
        accept: header("accept"),
        if_none_match: header("if-none-match"),
        body: event.body().to_vec(),
        authorization: header("authorization"),
        client: Client { ip, user_agent },
        stripe_signature: header("stripe-signature"),
        cookies: header("cookie").iter().flat_map(|text| cookies(text)).collect(),
        identity: context.map(|found| authorizer::identity(&found.fields)),
        admission: context.and_then(|found| authorizer::admission(&found.fields)),
        resource: None,
    }
}

/// The gateway joins `Cookie` headers by `; ` (RFC 6265 §4.2.1).
fn cookies(header: &str) -> impl Iterator<Item = (String, String)> {
    header
        .split(';')
        .filter_map(|pair| pair.trim().split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
}

pub(crate) fn response(response: Response) -> Result<Reply<lambda_http::Body>, lambda_http::Error> {
    let mut reply = Reply::builder().status(response.status);
    for (name, value) in &response.headers {
        reply = reply.header(name, value);
    }
    // Whether it travels as text or in base64, a third larger, `lambda_http` decides by
    // its Content-Type alone: `text/…`, JSON, XML and what ends in `+json` or `+xml` is text.
    let body = String::from_utf8(response.body).map_or_else(|e| e.into_bytes().into(), lambda_http::Body::from);
    Ok(reply.body(body)?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use lambda_http::{Body, IntoResponse as _};

    use super::*;

    async fn sent(media_type: &str, bytes: &[u8]) -> Body {
        let response = Response { status: 200, headers: Vec::new(), body: bytes.to_vec() };
        let reply = response.with_content_type(media_type);
        super::response(reply).unwrap().into_response().await.into_body()
    }

    #[tokio::test]
    async fn what_is_answered_travels_as_text_byte_by_byte() {
        let text = "caf\u{e9} \u{1F600}\r\n\tend";
        for media_type in [
            "application/json",
            "application/problem+json",
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv; charset=utf-8",
            "text/tab-separated-values; charset=utf-8",
            "text/turtle",
            "text/html; charset=utf-8",
        ] {
            assert_eq!(sent(media_type, text.as_bytes()).await, Body::Text(text.to_owned()), "{media_type}");
        }
    }

    /// Headers are the client's own words; the address is what API Gateway saw.
    #[test]
    fn the_address_is_the_one_that_the_gateway_has_seen() {
        let headers = serde_json::json!({
            "x-forwarded-for": "8.8.8.8", "forwarded": "for=8.8.8.8", "x-real-ip": "8.8.8.8",
            "cf-connecting-ip": "8.8.8.8", "cloudfront-viewer-address": "8.8.8.8:443",
        });
        let http = serde_json::json!({
            "method": "GET", "path": "/", "protocol": "HTTP/1.1", "sourceIp": "46.4.0.1", "userAgent": "test/1",
        });
        let event = serde_json::json!({
            "version": "2.0", "routeKey": "GET /", "rawPath": "/", "rawQueryString": "", "headers": headers,
            "isBase64Encoded": false,
            "requestContext": {
                "accountId": "1", "apiId": "api", "domainName": "api.test", "domainPrefix": "api", "http": http,
                "requestId": "1", "routeKey": "GET /", "stage": "$default", "timeEpoch": 0,
                "time": "21/Nov/2026:08:00:00 +0000",
            },
        });
        let event = lambda_http::request::from_str(&event.to_string()).unwrap();
        assert_eq!(super::request(&event).client.ip, "46.4.0.1");
    }

    #[tokio::test]
    async fn bytes_that_are_no_text_need_a_type_that_is_none() {
        let bytes = [0xff, 0x00, 0x80];
        assert_eq!(sent("application/octet-stream", &bytes).await, Body::Binary(bytes.to_vec()));
        // Under a type of texts they would be lost: U+FFFD in their place.
        assert_eq!(sent("text/plain", &bytes).await, Body::Text("\u{fffd}\u{0}\u{fffd}".to_owned()));
        // RDF under its own types is in base64, though it is text.
        assert_eq!(sent("application/n-quads", b"<a> <b> <c> .").await, Body::Binary(b"<a> <b> <c> .".to_vec()));
    }
}
