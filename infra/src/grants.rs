//! A row's grants as IAM statements and as environment variables: a function
//! is told the names of exactly what its role lets it touch.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use platform::{Endpoint, Grant};

struct Statement {
    actions: Vec<&'static str>,
    resource: String,
    /// Partition keys that it is limited to; none: it is not.
    keys: &'static [&'static str],
}

fn statement(grant: &Grant) -> Statement {
    let (actions, resource) = match grant {
        Grant::Table(table, actions) | Grant::Items(table, actions, _) => {
            (actions.iter().map(|action| action.iam()).collect(), arn(table.logical_id()))
        }
        Grant::ReadBlobs(bucket) => (vec!["s3:GetObject"], objects(bucket.logical_id())),
        Grant::WriteBlobs(bucket) => (vec!["s3:PutObject"], objects(bucket.logical_id())),
        Grant::Send(queue) => (vec!["sqs:SendMessage"], arn(queue.logical_id())),
        Grant::PublishEvents => (vec!["events:PutEvents"], arn("EventBus")),
        Grant::ReadSecret(secret) => {
            (vec!["secretsmanager:GetSecretValue"], format!("!GetAtt {}.Id", secret.logical_id()))
        }
    };
    let keys = if let Grant::Items(_, _, keys) = grant { keys } else { &[][..] };
    Statement { actions, resource, keys }
}

fn arn(logical_id: &str) -> String {
    format!("!GetAtt {logical_id}.Arn")
}

fn objects(bucket: &str) -> String {
    format!("!Sub \"${{{bucket}.Arn}}/*\"")
}

/// YAML lines of the policy's statements, at the depth where a role has them.
pub(crate) fn statements(grants: &[Grant]) -> String {
    grants.iter().map(statement).fold(String::new(), |mut yaml, Statement { actions, resource, keys }| {
        let (actions, condition) = (actions.join(", "), condition(keys));
        let _ =
            writeln!(yaml, "              - {{Effect: Allow, Action: [{actions}], Resource: {resource}{condition}}}");
        yaml
    })
}

/// Every action of [`platform::Action`] carries a partition key, so that the
/// comparison is never of nothing. Without the usual `Null: false` beside it:
/// the local AWS knows no `dynamodb:LeadingKeys` and would refuse everything.
fn condition(keys: &[&str]) -> String {
    if keys.is_empty() {
        return String::new();
    }
    let keys: Vec<String> = keys.iter().map(|key| format!("\"{key}\"")).collect();
    format!(", Condition: {{ForAllValues:StringLike: {{dynamodb:LeadingKeys: [{}]}}}}", keys.join(", "))
}

/// Variable → the intrinsic that gives its value. A consumer is told its queues,
/// to say when a message that failed shall come again.
pub(crate) fn environment(endpoint: &Endpoint) -> BTreeMap<&'static str, String> {
    let sources =
        endpoint.sources().iter().map(|source| (source.queue.env(), format!("!Ref {}", source.queue.logical_id())));
    endpoint
        .grants
        .iter()
        .map(|grant| {
            let (variable, logical_id) = match grant {
                Grant::Table(table, _) | Grant::Items(table, ..) => (table.env(), table.logical_id()),
                Grant::ReadBlobs(bucket) | Grant::WriteBlobs(bucket) => (bucket.env(), bucket.logical_id()),
                Grant::Send(queue) => (queue.env(), queue.logical_id()),
                Grant::PublishEvents => ("EVENT_BUS_NAME", "EventBus"),
                // `Id` is the ARN, as `Ref` is in AWS; the local AWS gives only this one so.
                Grant::ReadSecret(secret) => return (secret.env(), format!("!GetAtt {}.Id", secret.logical_id())),
            };
            (variable, format!("!Ref {logical_id}"))
        })
        .chain(sources)
        .collect()
}
