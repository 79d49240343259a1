//! `events/<name>.json`: one sample event per function, of its trigger's shape.

use std::collections::BTreeSet;

use aws_lambda_events::apigw::{ApiGatewayV2CustomAuthorizerV2Request, ApiGatewayV2httpRequest};
use aws_lambda_events::dynamodb::Event as DynamoDbEvent;
use aws_lambda_events::sqs::SqsEvent;
use infra::files::workspace_root;
use platform::staff::Identity;
use platform::{Access, Trigger};

use crate::routes::{Route, endpoints};

fn event(name: &str) -> Vec<u8> {
    let path = workspace_root().join("events").join(format!("{name}.json"));
    std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

#[test]
fn every_function_has_an_event_and_every_event_a_function() {
    let functions: BTreeSet<String> = endpoints().map(|endpoint| endpoint.name.to_owned()).collect();
    let entries = std::fs::read_dir(workspace_root().join("events")).unwrap();
    let names = entries.filter_map(|it| it.unwrap().path().file_stem()?.to_str().map(str::to_owned));
    assert_eq!(names.collect::<BTreeSet<String>>(), functions);
}

#[test]
fn every_event_is_of_its_triggers_shape() {
    for endpoint in endpoints() {
        let (name, bytes) = (endpoint.name, event(endpoint.name));
        match &endpoint.trigger {
            Trigger::Http(http) => request(Route { endpoint, http }, &bytes),
            Trigger::Authorizer(_) => {
                let event: ApiGatewayV2CustomAuthorizerV2Request = read(name, &bytes);
                assert!(event.headers.contains_key("authorization"), "{name}");
            }
            Trigger::Queue { sources, .. } | Trigger::QueueBatch { sources, .. } => {
                let event: SqsEvent = read(name, &bytes);
                assert!(!event.records.is_empty(), "{name} has no record");
                let batch_size_max = sources.iter().map(|source| source.batch_size).max().unwrap();
                assert!(event.records.len() <= batch_size_max as usize, "{name}: more than one batch");
                assert!(event.records.iter().all(|it| it.message_id.is_some() && it.body.is_some()), "{name}");
            }
            Trigger::Stream { batch_size, .. } => {
                let event: DynamoDbEvent = read(name, &bytes);
                assert!((1..=*batch_size as usize).contains(&event.records.len()), "{name}");
                assert!(event.records.iter().all(|it| !it.change.new_image.is_empty()), "{name} has no new image");
            }
            Trigger::Operator { .. } => {
                let event: serde_json::Value = read(name, &bytes);
                assert!(event.is_object(), "{name}");
            }
            Trigger::Schedule { .. } => {
                let event: serde_json::Value = read(name, &bytes);
                assert_eq!(event["source"], "aws.scheduler", "{name}");
                let time = event["time"].as_str().unwrap_or_default();
                assert!(time.parse::<jiff::Timestamp>().is_ok(), "{name}: the time is {time:?}");
            }
        }
    }
}

fn request(route: Route, bytes: &[u8]) {
    let name = route.endpoint.name;
    let event: ApiGatewayV2httpRequest = read(name, bytes);
    assert_eq!(event.version.as_deref(), Some("2.0"), "{name}");
    assert_eq!(event.route_key.as_deref(), Some(route.key().as_str()), "{name}");
    assert_eq!(event.request_context.http.method.as_str(), route.http.method.as_str(), "{name}");
    for (parameter, _) in route.parameters() {
        assert!(event.path_parameters.contains_key(*parameter), "{name} lacks the path's {parameter}");
    }
    let context = event.request_context.authorizer;
    assert_eq!(context.is_some(), route.http.access != Access::Public, "{name}: the authorizer's context");
    if let Some(context) = context {
        let caller = platform::authorizer::identity(&context.fields);
        assert!(caller.is_ok(), "{name}: the authorizer's context is read as {caller:?}");
        let is_of_staff = matches!(caller, Ok(Identity::Staff(_)));
        assert_eq!(is_of_staff, route.http.access.is_of_staff(), "{name}: the authorizer's context");
    }
    if let Some(body) = event.body.filter(|_| route.http.body.is_some_and(|body| body.sent_as.is_empty())) {
        serde_json::from_str::<serde_json::Value>(&body).unwrap_or_else(|e| panic!("{name}: the body: {e}"));
    }
}

fn read<T: serde::de::DeserializeOwned>(name: &str, bytes: &[u8]) -> T {
    serde_json::from_slice(bytes).unwrap_or_else(|e| panic!("events/{name}.json: {e}"))
}
