//! What `infra/base.yaml` has for functions to use, by name.

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
        /// What changed, by workspace and by account. Added to, never changed but by erasure.
        Events = "EventsTable", "EVENTS_TABLE";
        /// Namespaces, packages, their versions and reviews, and what workspaces have installed.
        Catalog = "CatalogTable", "CATALOG_TABLE";
        /// Orders, what workspaces have bought, and what Stripe told of it.
        Orders = "OrdersTable", "ORDERS_TABLE";
        /// The books. Transfers are added to, and never changed.
        Ledger = "LedgerTable", "LEDGER_TABLE";
        /// Addresses of customers that are told of events, and what was sent to each.
        Webhooks = "WebhooksTable", "WEBHOOKS_TABLE";
    }
}

/// A secondary index of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Index {
    /// Generations that have not ended, by shard and by when they are due.
    OpenGenerations,
    /// Deliveries of webhooks that are to be sent, by shard and by when they are due.
    DueDeliveries,
}

impl Index {
    pub const ALL: &[Self] = &[Self::OpenGenerations, Self::DueDeliveries];

    pub fn table(self) -> Table {
        match self {
            Self::OpenGenerations => Table::Generations,
            Self::DueDeliveries => Table::Webhooks,
        }
    }

    /// As in `infra/base.yaml`.
    pub fn name(self) -> &'static str {
        match self {
            Self::OpenGenerations => "open",
            Self::DueDeliveries => "due",
        }
    }

    /// Names of its partition key and its sort key, both texts.
    pub fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::OpenGenerations => ("open_shard", "open_due_at"),
            Self::DueDeliveries => ("due_shard", "due_at"),
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
        /// Archives of packages, the reports of their checks and the registry's statements
        /// about them; CloudFront hands the archives out.
        Packages = "PackagesBucket", "PACKAGES_BUCKET";
        /// Receipts and credit notes of orders. Objects are added to, and never changed.
        Invoices = "InvoicesBucket", "INVOICES_BUCKET";
        /// The search index: immutable files, and the manifest that names those in use.
        SearchIndex = "SearchIndexBucket", "SEARCH_INDEX_BUCKET";
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
        /// Where in the outbox's stream the relay gave up; for people to see.
        OutboxDead = "OutboxDeadQueue", "OUTBOX_DEAD_QUEUE_URL";
        /// Mails to send.
        Mail = "MailQueue", "MAIL_QUEUE_URL";
        /// What SES tells about mails that were sent: bounces and complaints.
        MailFeedback = "MailFeedbackQueue", "MAIL_FEEDBACK_QUEUE_URL";
        /// Versions of packages to check.
        Checks = "ChecksQueue", "CHECKS_QUEUE_URL";
        /// Packages whose state in the search index may be an old one.
        Index = "IndexQueue", "INDEX_QUEUE_URL";
        /// Events of Stripe's to apply, and refunds to ask Stripe for.
        Payments = "PaymentsQueue", "PAYMENTS_QUEUE_URL";
        /// Events of workspaces, to be told to their webhooks.
        WebhookEvents = "WebhookEventsQueue", "WEBHOOK_EVENTS_QUEUE_URL";
        /// Deliveries of webhooks to send.
        Webhooks = "WebhooksQueue", "WEBHOOKS_QUEUE_URL";
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
        /// Key of hashes of mail addresses, and of the links that unsubscribe.
        MailKey = "MailKeySecret", "MAIL_KEY_SECRET";
        /// This product's registrations with OAuth providers, as JSON.
        OAuthClients = "OAuthClientsSecret", "OAUTH_CLIENTS_SECRET";
        /// Seed of the Ed25519 key that signs statements about published versions.
        RegistryKey = "RegistryKeySecret", "REGISTRY_KEY_SECRET";
        /// The private key of CloudFront's key group, as PEM, put by an operator.
        DownloadKey = "DownloadKeySecret", "DOWNLOAD_KEY_SECRET";
        /// By what this product calls Stripe, as JSON, put by an operator.
        StripeKey = "StripeKeySecret", "STRIPE_KEY_SECRET";
        /// By what Stripe signs what it tells, as JSON, put by an operator.
        StripeWebhooks = "StripeWebhooksSecret", "STRIPE_WEBHOOKS_SECRET";
    }
}

/// The KMS key of [`crate::grants::Column`]s: its logical id in `infra/base.yaml`, and the
/// variable that carries its ARN.
pub const COLUMN_KEY: (&str, &str) = ("ColumnKey", "COLUMN_KEY_ARN");
