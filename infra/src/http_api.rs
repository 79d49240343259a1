//! What the HTTP API in `base.yaml` gets from the rows: its routes, their throttles,
//! and the stacks that it waits for.
//!
//! The routes are written as OpenAPI with one role that may call the functions of
//! routes, where SAM's events would bring a permission for each function. Functions
//! are named and not referred to, so no stack refers to another.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html>

use std::collections::BTreeMap;
use std::fmt::Write as _;

use platform::{Access, Endpoint, Http, Trigger};

use crate::areas::{Area, endpoints};
use crate::iam::API_ROLE;
use crate::stacks::{Kind, Stack};

/// The name of the authorizer in the document.
const AUTHORIZER: &str = "Member";

/// Writing to a string cannot fail.
macro_rules! line {
    ($yaml:expr, $($text:tt)*) => {{ let _ = writeln!($yaml, $($text)*); }};
}

/// A route is added when its function is there, and removed before it goes.
pub(crate) fn depends_on(stacks: &[Stack]) -> String {
    let ids: Vec<String> = stacks.iter().filter(|stack| !stack.follows_api()).map(Stack::logical_id).collect();
    format!("    DependsOn: [{}]\n", ids.join(", "))
}

pub(crate) fn properties(areas: &[Area]) -> String {
    let mut yaml = route_settings(areas);
    line!(yaml, "      DefinitionBody:");
    line!(yaml, "        openapi: 3.0.1");
    line!(yaml, "        info: {{title: !Ref AWS::StackName, version: \"1.0\"}}");
    line!(yaml, "        paths:");
    for (path, operations) in paths(areas) {
        line!(yaml, "          {path}:");
        for (endpoint, http) in operations {
            operation(&mut yaml, endpoint, http);
        }
    }
    for (_, endpoint) in endpoints(areas) {
        if matches!(endpoint.trigger, Trigger::Authorizer(_)) {
            authorizer(&mut yaml, endpoint);
        }
    }
    yaml
}

/// How many routes the HTTP API has.
pub(crate) fn routes(areas: &[Area]) -> usize {
    paths(areas).values().map(Vec::len).sum()
}

fn paths(areas: &[Area]) -> BTreeMap<&'static str, Vec<(&'static Endpoint, &'static Http)>> {
    let mut paths = BTreeMap::<_, Vec<_>>::new();
    for (_, endpoint) in endpoints(areas) {
        if let Trigger::Http(http) = &endpoint.trigger {
            paths.entry(http.path).or_default().push((endpoint, http));
        }
    }
    paths
}

/// The limits of routes that have their own.
fn route_settings(areas: &[Area]) -> String {
    let routes = endpoints(areas).filter_map(|(_, endpoint)| match &endpoint.trigger {
        Trigger::Http(http) => Some((http, http.throttle?)),
        _ => None,
    });
    let mut yaml = String::new();
    for (http, throttle) in routes {
        if yaml.is_empty() {
            line!(yaml, "      RouteSettings:");
        }
        let (method, path) = (http.method.as_str(), http.path);
        let (burst, rate) = (throttle.burst_requests_max, throttle.requests_per_second_max);
        line!(yaml, "        {method} {path}: {{ThrottlingBurstLimit: {burst}, ThrottlingRateLimit: {rate}}}");
    }
    yaml
}

fn operation(yaml: &mut String, endpoint: &Endpoint, http: &Http) {
    line!(yaml, "            {}:", http.method.as_str().to_lowercase());
    line!(yaml, "              responses: {{}}");
    if http.access != Access::Public {
        line!(yaml, "              security: [{{{AUTHORIZER}: []}}]");
    }
    line!(yaml, "              x-amazon-apigateway-integration:");
    line!(yaml, "                type: aws_proxy");
    line!(yaml, "                httpMethod: POST");
    line!(yaml, "                payloadFormatVersion: \"2.0\"");
    line!(yaml, "                credentials: !GetAtt {API_ROLE}.Arn");
    line!(yaml, "                uri: {}", invocation(endpoint));
}

/// Asked for every member route, token or not, and never cached: it always lets the
/// request through with what it found, so that a bad token is answered by the
/// function, as problem+json.
fn authorizer(yaml: &mut String, endpoint: &Endpoint) {
    line!(yaml, "        components:");
    line!(yaml, "          securitySchemes:");
    line!(yaml, "            {AUTHORIZER}:");
    line!(yaml, "              type: apiKey");
    line!(yaml, "              name: Unused");
    line!(yaml, "              in: header");
    line!(yaml, "              x-amazon-apigateway-authorizer:");
    line!(yaml, "                type: request");
    line!(yaml, "                identitySource: []");
    line!(yaml, "                authorizerResultTtlInSeconds: 0");
    line!(yaml, "                authorizerPayloadFormatVersion: \"2.0\"");
    line!(yaml, "                enableSimpleResponses: true");
    line!(yaml, "                authorizerCredentials: !GetAtt {API_ROLE}.Arn");
    line!(yaml, "                authorizerUri: {}", invocation(endpoint));
}

fn invocation(endpoint: &Endpoint) -> String {
    let gateway = "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions";
    let function = "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function";
    let name = format!("${{AWS::StackName}}-{}-{}", Kind::of(endpoint).as_str(), endpoint.name);
    format!("!Sub \"{gateway}/{function}:{name}/invocations\"")
}
