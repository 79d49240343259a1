//! An endpoint is a row of data: the template, its IAM policies, the OpenAPI
//! document, the binaries and the tests that hold for *every* endpoint are made
//! from these rows.

use std::future::Future;
use std::pin::Pin;

use domain::Permission;

use crate::app::App;
use crate::authorizer::{Credentials, Verdict};
use crate::error::Error;
use crate::queue::{Message, NotConsumed};
use crate::request::Request;
use crate::response::Response;
use crate::schedule::Tick;
use crate::schema::Schema;
use crate::stream::Change;

/// Handlers return boxed futures so that their bodies are compiled once, in
/// their own crate, and not again in every binary that serves them.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// One Lambda function.
pub struct Endpoint {
    /// Kebab case: the binary, the event file and the Lambda carry this name.
    pub name: &'static str,
    /// One sentence for the OpenAPI document and the Lambda console.
    pub summary: &'static str,
    pub trigger: Trigger,
    pub memory_mb: u32,
    pub timeout_seconds: u32,
    /// All that the function may touch, and so all that its IAM role allows.
    pub grants: &'static [Grant],
}

impl Endpoint {
    /// The queues that feed it.
    pub fn sources(&self) -> &'static [Source] {
        match self.trigger {
            Trigger::Queue { sources, .. } => sources,
            Trigger::Http(_) | Trigger::Authorizer(_) | Trigger::Stream { .. } | Trigger::Schedule { .. } => &[],
        }
    }
}

/// What invokes the function, and the handler of that kind.
pub enum Trigger {
    Http(Http),
    /// The HTTP API's request authorizer.
    Authorizer(for<'a> fn(&'a App, Credentials) -> BoxFuture<'a, Verdict>),
    /// One message at a time; a failed one is delivered again, alone.
    Queue {
        sources: &'static [Source],
        handle: QueueHandle,
    },
    /// Inserts into a table, in the order of each partition.
    Stream {
        table: Table,
        batch_size: u32,
        handle: StreamHandle,
    },
    /// Again and again, by the clock of EventBridge Scheduler.
    Schedule {
        /// In UTC: `rate(1 minute)`, or `cron(0 3 * * ? *)` for each day at three.
        expression: &'static str,
        handle: ScheduleHandle,
    },
}

pub type HttpHandle = for<'a> fn(&'a App, Request) -> BoxFuture<'a, Result<Response, Error>>;
pub type QueueHandle = for<'a> fn(&'a App, Message) -> BoxFuture<'a, Result<(), NotConsumed>>;
pub type StreamHandle = for<'a> fn(&'a App, Change) -> BoxFuture<'a, Result<(), Error>>;
pub type ScheduleHandle = for<'a> fn(&'a App, Tick) -> BoxFuture<'a, Result<(), Error>>;

/// A route of the HTTP API.
pub struct Http {
    pub method: Method,
    /// The whole path with `{name}` parameters: `/api/v1/generations/{id}`.
    pub path: &'static str,
    pub access: Access,
    /// Takes `Idempotency-Key`: every POST that creates something.
    pub idempotent: bool,
    /// The JSON body, if the route takes one.
    pub body: Option<Schema>,
    /// The query string, as an object schema whose properties are parameters.
    pub query: Option<Schema>,
    /// Status and JSON body of success.
    pub success: (u16, Option<Schema>),
    /// Stable codes this route answers beyond those every route can.
    pub errors: &'static [(u16, &'static str)],
    pub handle: HttpHandle,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Put,
    Delete,
}

impl Method {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// Who may call a route. Checked by [`crate::serve`] before the handler runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anyone, without a token.
    Public,
    /// A person about their own account, whatever their role: never an API key.
    Person,
    /// As [`Self::Person`], who proved within the last minutes who they are.
    PersonRecently,
    /// A member of the workspace, or an API key, that may do this.
    Member(Permission),
    /// As [`Self::Member`], in person, who proved within the last minutes who they are.
    MemberRecently(Permission),
}

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
    Send(Queue),
    PublishEvents,
    ReadSecret(Secret),
    /// Encrypt and decrypt columns of one kind under the column key.
    Seal(Column),
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

/// A resource of `infra/base.yaml`: its logical id there, and the environment
/// variable that tells a function its physical name.
macro_rules! resources {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $logical:literal, $env:literal;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$variant,)*];
            /// Logical id in `infra/base.yaml`.
            pub fn logical_id(self) -> &'static str {
                match self { $(Self::$variant => $logical,)* }
            }
            /// Environment variable that carries the physical name (a queue's URL, a secret's ARN).
            pub fn env(self) -> &'static str {
                match self { $(Self::$variant => $env,)* }
            }
        }
    };
}

resources! {
    /// DynamoDB tables; key attributes are `pk` and `sk`, time to live is `expires_at`.
    Table {
        /// Accounts, their credentials, and the public keys of tokens.
        Accounts = "AccountsTable", "ACCOUNTS_TABLE";
        /// Uploads and generation jobs, by tenant.
        Generations = "GenerationsTable", "GENERATIONS_TABLE";
        /// Receipts, by tenant, and the public keys that signed them. Written once, never changed.
        Receipts = "ReceiptsTable", "RECEIPTS_TABLE";
        /// Answers of creating POSTs, kept for a day.
        Idempotency = "IdempotencyTable", "IDEMPOTENCY_TABLE";
        /// Sessions, API keys, attempts, and what can be used once. Apart from accounts,
        /// because the authorizer reads it on every request.
        Sessions = "SessionsTable", "SESSIONS_TABLE";
        /// Quotas, what was used of them, and leases of rates and places, by tenant.
        Usage = "UsageTable", "USAGE_TABLE";
        /// Messages that leave with the transaction that caused them. The one table with a stream.
        Outbox = "OutboxTable", "OUTBOX_TABLE";
    }
}

/// A secondary index of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Index {
    /// Generations that have not ended, by shard and by when they are due.
    OpenGenerations,
}

impl Index {
    pub const ALL: &[Self] = &[Self::OpenGenerations];

    pub fn table(self) -> Table {
        match self {
            Self::OpenGenerations => Table::Generations,
        }
    }

    /// As in `infra/base.yaml`.
    pub fn name(self) -> &'static str {
        match self {
            Self::OpenGenerations => "open",
        }
    }

    /// Names of its partition key and its sort key, both texts.
    pub fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::OpenGenerations => ("open_shard", "open_due_at"),
        }
    }
}

resources! {
    /// S3 buckets, private.
    Bucket {
        /// What users put: project zips and ontologies. Objects expire after 30 days.
        Uploads = "UploadsBucket", "UPLOADS_BUCKET";
        /// What generations made.
        Artifacts = "ArtifactsBucket", "ARTIFACTS_BUCKET";
        /// Copies of accounts for their owners. Objects expire after a day.
        Exports = "ExportsBucket", "EXPORTS_BUCKET";
    }
}

resources! {
    /// SQS queues; the environment variable holds the URL.
    Queue {
        /// Somebody waits for the answer.
        Interactive = "InteractiveQueue", "INTERACTIVE_QUEUE_URL";
        /// Nobody waits: CI runs and regeneration.
        Batch = "BatchQueue", "BATCH_QUEUE_URL";
        /// Jobs whose deliveries all failed.
        GenerationsDead = "GenerationsDeadQueue", "GENERATIONS_DEAD_QUEUE_URL";
        /// Mails to send.
        Mail = "MailQueue", "MAIL_QUEUE_URL";
    }
}

resources! {
    /// Secrets Manager secrets; the environment variable holds the ARN.
    Secret {
        /// Seed of the Ed25519 key that signs access tokens.
        TokenKey = "TokenKeySecret", "TOKEN_KEY_SECRET";
        /// Seed of the Ed25519 key that signs receipts.
        ReceiptKey = "ReceiptKeySecret", "RECEIPT_KEY_SECRET";
        /// Key of the codes in mails, of refresh tokens and of challenges.
        CodeKey = "CodeKeySecret", "CODE_KEY_SECRET";
        /// This product's registrations with OAuth providers, as JSON.
        OAuthClients = "OAuthClientsSecret", "OAUTH_CLIENTS_SECRET";
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

/// The KMS key of [`Column`]s: its logical id in `infra/base.yaml`, and the
/// variable that carries its ARN.
pub const COLUMN_KEY: (&str, &str) = ("ColumnKey", "COLUMN_KEY_ARN");

/// A queue that feeds a function.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    pub queue: Queue,
    pub batch_size: u32,
    /// Lambda's own bound on concurrent invocations from this queue (2 or more).
    pub concurrency_max: Option<u32>,
}
