//! A row's grants as IAM statements and as environment variables: a function
//! is told the names of exactly what its role lets it touch.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use platform::endpoint::SECRET_ROTATION;
use platform::{Action, COLUMN_KEY, Endpoint, Grant};

struct Statement {
    actions: Vec<&'static str>,
    resource: String,
    /// `, Condition: …`, or nothing.
    condition: String,
}

fn statement(grant: &Grant) -> Statement {
    let (actions, resource) = match grant {
        Grant::Table(table, actions) | Grant::Items(table, actions, _) => {
            (actions.iter().map(|action| action.iam()).collect(), arn(table.logical_id()))
        }
        Grant::ReadBlobs(bucket) => (vec!["s3:GetObject"], objects(bucket.logical_id())),
        Grant::WriteBlobs(bucket) => (vec!["s3:PutObject"], objects(bucket.logical_id())),
        Grant::EraseBlobs(bucket) => {
            let resources = format!("[{}, {}]", arn(bucket.logical_id()), objects(bucket.logical_id()));
            (vec!["s3:ListBucket", "s3:DeleteObject"], resources)
        }
        Grant::Send(queue) => (vec!["sqs:SendMessage"], arn(queue.logical_id())),
        Grant::PublishEvents => (vec!["events:PutEvents"], arn("EventBus")),
        Grant::ReadSecret(secret) => {
            (vec!["secretsmanager:GetSecretValue"], format!("!GetAtt {}.Id", secret.logical_id()))
        }
        Grant::RotateSecret(secret) => (SECRET_ROTATION.to_vec(), format!("!GetAtt {}.Id", secret.logical_id())),
        Grant::Seal(_) => (vec!["kms:GenerateDataKey"], arn(COLUMN_KEY.0)),
        Grant::Unseal(_) => (vec!["kms:Decrypt"], arn(COLUMN_KEY.0)),
        // From which address is said by the condition; the local AWS knows no
        // resource of this action.
        Grant::SendMail => (vec!["ses:SendEmail"], "\"*\"".to_owned()),
        Grant::QueryIndex(index) => {
            let (table, name) = (index.table().logical_id(), index.name());
            (vec![Action::Query.iam()], format!("!Sub \"${{{table}.Arn}}/index/{name}\""))
        }
    };
    let condition = match grant {
        Grant::Items(_, _, keys) => leading(keys),
        // `IfExists`, because the local AWS does not know this key and would refuse
        // everything; without the context KMS opens nothing anyway.
        Grant::Seal(column) | Grant::Unseal(column) => {
            let column = column.as_str();
            format!(", Condition: {{StringEqualsIfExists: {{kms:EncryptionContext:column: {column}}}}}")
        }
        Grant::SendMail => ", Condition: {StringEqualsIfExists: {ses:FromAddress: !Ref MailFrom}}".to_owned(),
        _ => String::new(),
    };
    Statement { actions, resource, condition }
}

fn arn(logical_id: &str) -> String {
    format!("!GetAtt {logical_id}.Arn")
}

fn objects(bucket: &str) -> String {
    format!("!Sub \"${{{bucket}.Arn}}/*\"")
}

/// YAML lines of the policy's statements, at the depth where a role has them.
pub(crate) fn statements(grants: &[Grant]) -> String {
    grants.iter().map(statement).fold(String::new(), |mut yaml, Statement { actions, resource, condition }| {
        let actions = actions.join(", ");
        let _ =
            writeln!(yaml, "              - {{Effect: Allow, Action: [{actions}], Resource: {resource}{condition}}}");
        yaml
    })
}

/// Every action of [`platform::Action`] carries a partition key, so that the
/// comparison is never of nothing. Without the usual `Null: false` beside it:
/// the local AWS knows no `dynamodb:LeadingKeys` and would refuse everything.
fn leading(keys: &[&str]) -> String {
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
                Grant::ReadBlobs(bucket) | Grant::WriteBlobs(bucket) | Grant::EraseBlobs(bucket) => {
                    (bucket.env(), bucket.logical_id())
                }
                Grant::Send(queue) => (queue.env(), queue.logical_id()),
                Grant::PublishEvents => ("EVENT_BUS_NAME", "EventBus"),
                Grant::QueryIndex(index) => (index.table().env(), index.table().logical_id()),
                // `Id` is the ARN, as `Ref` is in AWS; the local AWS gives only this one so.
                Grant::Seal(_) | Grant::Unseal(_) => return (COLUMN_KEY.1, arn(COLUMN_KEY.0)),
                Grant::SendMail => return ("MAIL_FROM", "!Ref MailFrom".to_owned()),
                Grant::ReadSecret(secret) | Grant::RotateSecret(secret) => {
                    return (secret.env(), format!("!GetAtt {}.Id", secret.logical_id()));
                }
            };
            (variable, format!("!Ref {logical_id}"))
        })
        .chain(sources)
        .collect()
}
