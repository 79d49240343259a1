//! What a function may touch, from which its IAM role is made. A row names
//! operations of stores; what an operation touches stands beside it, in the file
//! that knows the keys.

use domain::events::Kind;

use crate::resources::{Bucket, Index, Queue, Secret, Table};

/// What a row lets its function do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grant {
    Operation(Operation),
    Right(Right),
}

/// An operation of a store, and all that it touches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// As it is called: `quotas::reserve`.
    name: &'static str,
    grants: &'static [Grant],
}

/// One thing that IAM allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    Items(Items),
    /// Leave events of these kinds, in the outbox.
    LeaveEvents(&'static [Kind]),
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
    /// All of an index, of every tenant: for functions that look after all tenants.
    QueryIndex(Index),
    /// Judge and call addresses of customers: it is told which are this product's own, and
    /// whether this machine's may be called, as on the local cloud.
    CallWebhooks,
    /// Read the operator's file of countries, which lies beside the function: in its layer.
    ReadCountries,
}

/// Actions on the items of a table whose partition keys are of these kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Items {
    table: Table,
    actions: &'static [Action],
    keys: &'static [Key],
}

/// Partition keys that a right is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// All of the table.
    Any,
    /// This key.
    Only(&'static str),
    /// Keys that begin with this name and a `#`: `EMAIL` for `EMAIL#ada@example.org`.
    Named(&'static str),
    /// Keys that begin with an id of this prefix: `ten` for `ten_…` and `ten_…#keys`.
    Id(&'static str),
    /// Keys that are an id of this prefix with this name behind it: `("ten", "orders")` for
    /// `ten_…#orders`.
    Of(&'static str, &'static str),
}

impl Key {
    /// As IAM's `StringLike` compares it.
    pub fn pattern(self) -> String {
        match self {
            Self::Any => "*".to_owned(),
            Self::Only(key) => key.to_owned(),
            Self::Named(name) => format!("{name}#*"),
            Self::Id(prefix) => format!("{prefix}_*"),
            Self::Of(prefix, name) => format!("{prefix}_*#{name}"),
        }
    }
}

impl Items {
    pub fn table(self) -> Table {
        self.table
    }

    pub fn actions(self) -> &'static [Action] {
        self.actions
    }

    pub fn keys(self) -> &'static [Key] {
        self.keys
    }
}

impl Operation {
    pub fn name(self) -> &'static str {
        self.name
    }
}

impl Grant {
    pub const fn operation(name: &'static str, grants: &'static [Self]) -> Self {
        Self::Operation(Operation { name, grants })
    }

    /// For operations of stores: a row that names items itself breaks a rule of `infra`,
    /// as it would restate the layout of keys.
    pub const fn items(table: Table, actions: &'static [Action], keys: &'static [Key]) -> Self {
        // IAM reads a condition of no keys as one that always holds.
        assert!(!actions.is_empty() && !keys.is_empty(), "expected an action and a key");
        Self::Right(Right::Items(Items { table, actions, keys }))
    }

    pub const fn seal(column: Column) -> Self {
        Self::Right(Right::Seal(column))
    }

    pub const fn unseal(column: Column) -> Self {
        Self::Right(Right::Unseal(column))
    }

    pub const fn query_index(index: Index) -> Self {
        Self::Right(Right::QueryIndex(index))
    }

    pub const PUBLISH_EVENTS: Self = Self::Right(Right::PublishEvents);

    pub const SEND_MAIL: Self = Self::Right(Right::SendMail);

    pub const CALL_WEBHOOKS: Self = Self::Right(Right::CallWebhooks);

    pub const READ_COUNTRIES: Self = Self::Right(Right::ReadCountries);

    pub const fn read_blobs(bucket: Bucket) -> Self {
        Self::Right(Right::ReadBlobs(bucket))
    }

    pub const fn write_blobs(bucket: Bucket) -> Self {
        Self::Right(Right::WriteBlobs(bucket))
    }

    pub const fn erase_blobs(bucket: Bucket) -> Self {
        Self::Right(Right::EraseBlobs(bucket))
    }

    pub const fn send(queue: Queue) -> Self {
        Self::Right(Right::Send(queue))
    }

    pub const fn read_secret(secret: Secret) -> Self {
        Self::Right(Right::ReadSecret(secret))
    }

    pub const fn rotate_secret(secret: Secret) -> Self {
        Self::Right(Right::RotateSecret(secret))
    }

    /// All that it allows, the operations that it calls among it.
    pub fn rights(self) -> Vec<Right> {
        match self {
            Self::Right(right @ Right::LeaveEvents(_)) => vec![right, LEAVE],
            Self::Right(right) => vec![right],
            Self::Operation(operation) => operation.grants.iter().flat_map(|grant| grant.rights()).collect(),
        }
    }
}

/// What [`Right::LeaveEvents`] allows: an event leaves by the outbox.
const LEAVE: Right = Right::Items(Items { table: Table::Outbox, actions: &[Action::Put], keys: &[Key::Any] });

/// What [`Right::RotateSecret`] allows.
pub const SECRET_ROTATION: [&str; 3] =
    ["secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage"];

/// DynamoDB item actions. A transaction needs those of its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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
    /// What deliveries of a webhook are signed by.
    WebhookSecret,
}

impl Column {
    pub const ALL: [Self; 2] = [Self::TotpSecret, Self::WebhookSecret];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::TotpSecret => "totp_secret",
            Self::WebhookSecret => "webhook_secret",
        }
    }
}
