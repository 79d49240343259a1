//! What a deployment gives its functions: names in their environment, and where
//! the services are.

use std::path::{Path, PathBuf};

use aws_config::SdkConfig;
use aws_config::retry::RetryConfig;
use aws_sdk_dynamodb::config::{BehaviorVersion, Credentials, Region, SharedCredentialsProvider};
use platform::endpoint::Right;
use platform::{Bucket, COLUMN_KEY, Endpoint, Queue, Secret, Table, Trigger};

use crate::gate::Gate;
use crate::{API_URL, APP_URL, MAIL_FROM, objects, policy};

/// Where the embedded parts listen.
pub(crate) struct Endpoints {
    pub(crate) database: String,
    pub(crate) objects: String,
}

pub(crate) fn sdk(endpoints: &Endpoints, gate: Gate) -> SdkConfig {
    let credentials = Credentials::new(objects::KEY, objects::KEY, None, None, "test");
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-central-1"))
        .endpoint_url(&endpoints.database)
        .service_config(objects::Elsewhere(endpoints.objects.clone()))
        .credentials_provider(SharedCredentialsProvider::new(credentials))
        .retry_config(RetryConfig::standard())
        .http_client(gate)
        .build()
}

/// Of everything there is.
pub(crate) fn all_names() -> Vec<(&'static str, String)> {
    let tables = Table::ALL.iter().map(|table| (table.env(), table.logical_id().to_owned()));
    let buckets = Bucket::ALL.iter().map(|bucket| (bucket.env(), policy::bucket_name(*bucket)));
    let queues = Queue::ALL.iter().map(|queue| (queue.env(), queue_url(*queue)));
    let secrets = Secret::ALL.iter().map(|secret| (secret.env(), secret.logical_id().to_owned()));
    let others = [
        ("EVENT_BUS_NAME", "EventBus".to_owned()),
        (COLUMN_KEY.1, COLUMN_KEY.0.to_owned()),
        ("MAIL_FROM", MAIL_FROM.to_owned()),
        ("MAIL_CONFIGURATION", MAIL_CONFIGURATION.to_owned()),
        ("APP_URL", APP_URL.to_owned()),
        ("TAX", TAX.to_owned()),
    ];
    tables.chain(buckets).chain(queues).chain(secrets).chain(others).collect()
}

pub(crate) fn queue_url(queue: Queue) -> String {
    format!("https://queue.test/000000000000/{}", queue.logical_id())
}

const MAIL_CONFIGURATION: &str = "mail-configuration";

/// What a function that sends mail finds beside its sender, and one that calls webhooks.
pub(crate) fn of_mail(endpoint: &Endpoint) -> Vec<(&'static str, String)> {
    let rights = endpoint.granted().into_iter().flat_map(|grant| grant.rights());
    let rights: Vec<Right> = rights.into_iter().collect();
    if rights.contains(&Right::SendMail) {
        return vec![("MAIL_CONFIGURATION", MAIL_CONFIGURATION.to_owned()), ("API_URL", API_URL.to_owned())];
    }
    if rights.contains(&Right::CallWebhooks) && !matches!(endpoint.trigger, Trigger::Http(_)) {
        return vec![("API_URL", API_URL.to_owned())];
    }
    Vec::new()
}

/// Where CloudFront is, and the id of the key that it knows.
const DOWNLOADS: [(&str, &str); 2] =
    [("DOWNLOAD_URL", "https://downloads.test"), ("DOWNLOAD_KEY_ID", "K2JCJMDEHXQW5F")];

/// What a function that signs downloads finds beside the key.
pub(crate) fn of_downloads(endpoint: &Endpoint) -> Vec<(&'static str, String)> {
    let rights = endpoint.granted().into_iter().flat_map(|grant| grant.rights());
    let signs = rights.into_iter().any(|right| right == Right::ReadSecret(Secret::DownloadKey));
    DOWNLOADS.iter().filter(|_| signs).map(|(name, value)| (*name, (*value).to_owned())).collect()
}

/// Who sells, as an operator says it.
const SELLER: [(&str, &str); 6] = [
    ("SELLER_NAME", "Graph & Söhne GmbH"),
    ("SELLER_ADDRESS", "Straße der Ontologie 7; 10115 Berlin"),
    ("SELLER_COUNTRY", "DE"),
    ("SELLER_VAT_ID", "DE123456789"),
    ("SELLER_REGISTRATION", "HRB 12345 B, Amtsgericht Charlottenburg"),
    ("SELLER_EMAIL", "billing@app.test"),
];

/// What a function that writes receipts finds beside their bucket.
pub(crate) fn of_invoices(endpoint: &Endpoint) -> Vec<(&'static str, String)> {
    let rights = endpoint.granted().into_iter().flat_map(|grant| grant.rights());
    let writes = rights.into_iter().any(|right| right == Right::WriteBlobs(Bucket::Invoices));
    SELLER.iter().filter(|_| writes).map(|(name, value)| (*name, (*value).to_owned())).collect()
}

/// From the pinned packages that `make setup` installs; none where it was not run.
pub(crate) fn fonts() -> Vec<PathBuf> {
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.local/checks/lib");
    let versions = std::fs::read_dir(library).into_iter().flatten();
    let site_packages = versions.flatten().map(|entry| entry.path().join("site-packages")).find(|path| path.is_dir());
    site_packages.map_or_else(Vec::new, |folder| FONTS.iter().map(|path| folder.join(path)).collect())
}

const FONTS: [&str; 3] = [
    "fontpkg_noto_sans/files/NotoSans[wdth,wght].ttf",
    "fontpkg_noto_sans_arabic/files/NotoSansArabic[wdth,wght].ttf",
    "noto_cjk_sans_jp_regular/NotoSansCJKjp-Regular.otf",
];

/// No tax is collected, unless a test sets the variable `TAX`.
const TAX: &str = "off";

/// What a function that calls Stripe finds beside our key.
pub(crate) fn of_stripe(endpoint: &Endpoint) -> Vec<(&'static str, String)> {
    let rights = endpoint.granted().into_iter().flat_map(|grant| grant.rights());
    let calls = rights.into_iter().any(|right| right == Right::ReadSecret(Secret::StripeKey));
    calls.then(|| ("TAX", TAX.to_owned())).into_iter().collect()
}

/// What a function finds in its environment for a right.
pub(crate) fn granted_name(right: Right) -> (&'static str, String) {
    match right {
        Right::Items(items) => (items.table().env(), items.table().logical_id().to_owned()),
        Right::ReadBlobs(bucket) | Right::WriteBlobs(bucket) | Right::EraseBlobs(bucket) => {
            (bucket.env(), policy::bucket_name(bucket))
        }
        Right::Send(queue) => (queue.env(), queue_url(queue)),
        Right::LeaveEvents(_) => (Table::Outbox.env(), Table::Outbox.logical_id().to_owned()),
        Right::PublishEvents => ("EVENT_BUS_NAME", "EventBus".to_owned()),
        Right::ReadSecret(secret) | Right::RotateSecret(secret) => (secret.env(), secret.logical_id().to_owned()),
        Right::Seal(_) | Right::Unseal(_) => (COLUMN_KEY.1, COLUMN_KEY.0.to_owned()),
        // None was brought, unless a test sets the variable.
        Right::ReadCountries => ("COUNTRY_FILE", String::new()),
        // As on AWS, unless a test sets the variable.
        Right::CallWebhooks => ("WEBHOOKS_TO_LOOPBACK", "no".to_owned()),
        // More stands in [`of_mail`].
        Right::SendMail => ("MAIL_FROM", MAIL_FROM.to_owned()),
        Right::QueryIndex(index) => (index.table().env(), index.table().logical_id().to_owned()),
    }
}
