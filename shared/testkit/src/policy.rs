//! Which IAM actions a call needs, and whether a row grants them.

use std::fmt;

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use platform::endpoint::{Key, Right, SECRET_ROTATION};
use platform::{Action, Bucket, COLUMN_KEY, Endpoint, Grant};
use serde_json::Value;

/// One thing that a call does: `dynamodb:PutItem` on `AccountsTable`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Touch {
    pub(crate) action: String,
    /// The logical id of the resource, which is also its name in tests.
    pub(crate) resource: String,
    /// The item's partition key; in what a row allows, a pattern with `*` for any text.
    pub(crate) key: Option<String>,
}

impl Touch {
    fn new(action: impl Into<String>, resource: impl Into<String>) -> Self {
        Self { action: action.into(), resource: resource.into(), key: None }
    }

    fn at(self, key: impl Into<String>) -> Self {
        Self { key: Some(key.into()), ..self }
    }

    /// Whether this, as allowed by a row, allows the other. A call whose key was
    /// not understood is allowed by none that names keys.
    pub(crate) fn allows(&self, needed: &Self) -> bool {
        let key = match (&self.key, &needed.key) {
            (None, _) => true,
            (Some(pattern), Some(key)) => is_like(key, pattern),
            (Some(_), None) => false,
        };
        key && (&self.action, &self.resource) == (&needed.action, &needed.resource)
    }
}

impl fmt::Display for Touch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.action, self.resource)?;
        self.key.iter().try_for_each(|key| write!(f, " at {key}"))
    }
}

/// As IAM's `StringLike`, for patterns with one `*` at most.
fn is_like(text: &str, pattern: &str) -> bool {
    let Some((start, end)) = pattern.split_once('*') else { return text == pattern };
    text.strip_prefix(start).is_some_and(|rest| rest.ends_with(end))
}

/// A touch that a row allows, and the grant of the row that brings it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Allowed {
    pub(crate) touch: Touch,
    /// The name of a store's operation; none of what a row grants by itself.
    pub(crate) operation: Option<&'static str>,
}

/// What a row allows, by its grants and by its trigger.
pub(crate) fn allowed(endpoint: &Endpoint) -> Vec<Allowed> {
    let sources = endpoint.sources().iter().map(|it| Touch::new("sqs:ChangeMessageVisibility", it.queue.logical_id()));
    let sources = sources.map(|touch| Allowed { touch, operation: None });
    let granted = endpoint.granted().into_iter().flat_map(|grant| {
        let operation = match grant {
            Grant::Operation(operation) => Some(operation.name()),
            Grant::Right(_) => None,
        };
        let mut touches: Vec<Touch> = grant.rights().into_iter().flat_map(touches).collect();
        touches.sort();
        touches.dedup();
        touches.into_iter().map(move |touch| Allowed { touch, operation })
    });
    granted.chain(sources).collect()
}

fn touches(right: Right) -> Vec<Touch> {
    match right {
        Right::Items(items) => {
            let touch = |action: &Action| Touch::new(action.iam(), items.table().logical_id());
            let at = |touch: &Touch, key: &Key| {
                if *key == Key::Any { touch.clone() } else { touch.clone().at(key.pattern()) }
            };
            let touches = items.actions().iter().map(touch);
            touches.flat_map(|touch| items.keys().iter().map(move |key| at(&touch, key))).collect()
        }
        // What it touches stands beside it.
        Right::LeaveEvents(_) => Vec::new(),
        // A file, and no call.
        Right::ReadCountries => Vec::new(),
        // No call of AWS.
        Right::CallWebhooks => Vec::new(),
        Right::ReadBlobs(bucket) => vec![Touch::new("s3:GetObject", bucket_name(bucket))],
        Right::WriteBlobs(bucket) => vec![Touch::new("s3:PutObject", bucket_name(bucket))],
        Right::EraseBlobs(bucket) => {
            let bucket = bucket_name(bucket);
            vec![Touch::new("s3:ListBucket", bucket.as_str()), Touch::new("s3:DeleteObject", bucket)]
        }
        Right::Send(queue) => vec![Touch::new("sqs:SendMessage", queue.logical_id())],
        Right::PublishEvents => vec![Touch::new("events:PutEvents", "EventBus")],
        Right::ReadSecret(secret) => vec![Touch::new("secretsmanager:GetSecretValue", secret.logical_id())],
        Right::RotateSecret(secret) => {
            SECRET_ROTATION.iter().map(|action| Touch::new(*action, secret.logical_id())).collect()
        }
        Right::Seal(column) => vec![Touch::new("kms:GenerateDataKey", COLUMN_KEY.0).at(column.as_str())],
        Right::Unseal(column) => vec![Touch::new("kms:Decrypt", COLUMN_KEY.0).at(column.as_str())],
        Right::SendMail => vec![Touch::new("ses:SendEmail", "")],
        Right::QueryIndex(index) => {
            vec![Touch::new(Action::Query.iam(), index_name(index.table().logical_id(), index.name()))]
        }
    }
}

/// What of a row's grants no call has used: the name of an operation of which nothing
/// was, and else each touch.
pub(crate) fn unused(allowed: &[Allowed], done: &[Touch]) -> Vec<String> {
    let is_used = |it: &Allowed| done.iter().any(|touch| it.touch.allows(touch));
    let mut unused = Vec::new();
    for it in allowed.iter().filter(|it| !is_used(it)) {
        let line = match it.operation {
            None => it.touch.to_string(),
            Some(name) if allowed.iter().any(|other| other.operation == Some(name) && is_used(other)) => {
                format!("{name}: {}", it.touch)
            }
            Some(name) => name.to_owned(),
        };
        if !unused.contains(&line) {
            unused.push(line);
        }
    }
    unused
}

fn index_name(table: &str, index: &str) -> String {
    format!("{table}/index/{index}")
}

/// S3 wants lower case.
pub(crate) fn bucket_name(bucket: Bucket) -> String {
    bucket.logical_id().to_lowercase()
}

/// What this request would do.
pub(crate) fn needed(request: &HttpRequest) -> Vec<Touch> {
    let Some(target) = request.headers().get("x-amz-target") else {
        return vec![if is_mail(request) { Touch::new("ses:SendEmail", "") } else { object_action(request) }];
    };
    let body: Value = request.body().bytes().and_then(|bytes| serde_json::from_slice(bytes).ok()).unwrap_or_default();
    let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    match target.split_once('.') {
        Some(("DynamoDB_20120810", operation)) => item_actions(operation, &body),
        Some(("AmazonSQS", operation)) => {
            let url = text("QueueUrl");
            vec![Touch::new(format!("sqs:{operation}"), url.rsplit('/').next().unwrap_or_default())]
        }
        Some(("AWSEvents", operation)) => vec![Touch::new(format!("events:{operation}"), "EventBus")],
        Some(("secretsmanager", operation)) => {
            vec![Touch::new(format!("secretsmanager:{operation}"), text("SecretId"))]
        }
        Some(("TrentService", operation)) => {
            let column = body["EncryptionContext"]["column"].as_str().unwrap_or_default();
            vec![Touch::new(format!("kms:{operation}"), text("KeyId")).at(column)]
        }
        _ => vec![Touch::new(target, "")],
    }
}

/// SES speaks REST, as S3 does; its path tells them apart.
pub(crate) fn is_mail(request: &HttpRequest) -> bool {
    request.uri().ends_with("/v2/email/outbound-emails")
}

/// A transaction needs what its parts need.
fn item_actions(operation: &str, body: &Value) -> Vec<Touch> {
    if operation == "BatchGetItem" {
        let tables = body["RequestItems"].as_object().into_iter().flatten();
        let keys = tables.flat_map(|(table, wanted)| {
            wanted["Keys"].as_array().into_iter().flatten().map(move |key| {
                let touch = Touch::new("dynamodb:BatchGetItem", table.as_str());
                Touch { key: key["pk"]["S"].as_str().map(str::to_owned), ..touch }
            })
        });
        return keys.collect();
    }
    if !operation.starts_with("Transact") {
        return vec![item_action(operation, body)];
    }
    let parts = body["TransactItems"].as_array().into_iter().flatten().filter_map(Value::as_object).flatten();
    let touches = parts.map(|(kind, part)| {
        let action = if kind == "ConditionCheck" { "ConditionCheckItem".to_owned() } else { format!("{kind}Item") };
        item_action(&action, part)
    });
    touches.collect()
}

fn item_action(action: &str, part: &Value) -> Touch {
    let table = part["TableName"].as_str().unwrap_or_default();
    let resource = part["IndexName"].as_str().map_or(table.to_owned(), |index| index_name(table, index));
    let touch = Touch::new(format!("dynamodb:{action}"), resource);
    Touch { key: partition_key(part).map(str::to_owned), ..touch }
}

/// Of the item, of its key, or of a query that begins with `pk = :name`.
fn partition_key(part: &Value) -> Option<&str> {
    let condition = part["KeyConditionExpression"].as_str().unwrap_or_default();
    let name = condition.strip_prefix("pk = ").and_then(|rest| rest.split(' ').next()).unwrap_or_default();
    let keys = [&part["Item"]["pk"], &part["Key"]["pk"], &part["ExpressionAttributeValues"][name]];
    keys.into_iter().find_map(|key| key["S"].as_str())
}

fn object_action(request: &HttpRequest) -> Touch {
    let path = request.uri().split_once("://").map_or("", |(_, rest)| rest);
    let mut segments = path.split(['/', '?']).skip(1);
    let bucket = segments.next().unwrap_or_default();
    let object = segments.next().is_some_and(|key| !key.is_empty());
    let action = match (request.method(), object) {
        ("GET" | "HEAD", true) => "s3:GetObject",
        ("PUT" | "POST", true) => "s3:PutObject",
        ("DELETE", true) => "s3:DeleteObject",
        _ => "s3:ListBucket",
    };
    Touch::new(action, bucket)
}
