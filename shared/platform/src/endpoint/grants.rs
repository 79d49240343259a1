//! What a function may touch, from which its IAM role is made.

use super::{Bucket, Index, Queue, Secret, Table};

/// One thing a function may touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grant {
    /// Items of any partition.
    Table(Table, &'static [Action]),
    /// Items whose partition key is like one of these, where `*` stands for any
    /// text. Not for actions without a key, such as a scan: IAM's comparison
    /// holds of a request that names none.
    Items(Table, &'static [Action], &'static [&'static str]),
    ReadBlobs(Bucket),
    WriteBlobs(Bucket),
    /// List the bucket and delete its objects: for erasing what was kept of a person.
    EraseBlobs(Bucket),
    Send(Queue),
    PublishEvents,
    ReadSecret(Secret),
    /// Put another value in a secret's place, step by step.
    RotateSecret(Secret),
    /// Encrypt columns of one kind under the column key.
    Seal(Column),
    /// Decrypt columns of one kind.
    Unseal(Column),
    /// From the product's own address.
    SendMail,
    /// All of an index, whichever tenant's: for what looks after all of them.
    QueryIndex(Index),
}

impl Grant {
    /// What it lets a function do with items, and by which partition keys.
    pub fn items(&self) -> Option<(Table, &'static [Action], &'static [&'static str])> {
        match *self {
            Self::Table(table, actions) => Some((table, actions, &["*"])),
            Self::Items(table, actions, keys) => Some((table, actions, keys)),
            _ => None,
        }
    }
}

/// What [`Grant::RotateSecret`] allows.
pub const SECRET_ROTATION: [&str; 3] =
    ["secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage"];

/// DynamoDB item actions. A transaction needs those of its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Get,
    /// Several items by their keys.
    BatchGet,
    Query,
    Put,
    Update,
    Delete,
    ConditionCheck,
}

impl Action {
    /// The IAM action.
    pub fn iam(self) -> &'static str {
        match self {
            Self::Get => "dynamodb:GetItem",
            Self::BatchGet => "dynamodb:BatchGetItem",
            Self::Query => "dynamodb:Query",
            Self::Put => "dynamodb:PutItem",
            Self::Update => "dynamodb:UpdateItem",
            Self::Delete => "dynamodb:DeleteItem",
            Self::ConditionCheck => "dynamodb:ConditionCheckItem",
        }
    }
}

/// A kind of secret that lies encrypted in a table. Its name and its owner are the
/// encryption context, so that a ciphertext opens nowhere but in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// The seed of a second factor.
    TotpSecret,
}

impl Column {
    pub const ALL: [Self; 1] = [Self::TotpSecret];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::TotpSecret => "totp_secret",
        }
    }
}
