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
    // Bodies are JSON, so text; as text they travel without base64.
    let body = String::from_utf8(response.body).map_or_else(|e| e.into_bytes().into(), lambda_http::Body::from);
    Ok(reply.body(body)?)
}
