//! A row's grants as IAM statements and as environment variables: a function
//! is told the names of exactly what its role lets it touch.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use platform::endpoint::{Right, SECRET_ROTATION};
use platform::{Action, Bucket, COLUMN_KEY, Endpoint, Secret, Table, Trigger};

use crate::references::{API_ADDRESS, COUNTRY_FILE, DOWNLOAD_ADDRESS, DOWNLOAD_KEY_ID, WEBHOOKS_TO_LOOPBACK};

struct Statement {
    actions: Vec<&'static str>,
    resource: String,
    /// `, Condition: …`, or nothing.
    condition: String,
}

/// All rights of a row, each once.
fn rights(endpoint: &Endpoint) -> Vec<Right> {
    let mut rights = Vec::new();
    for right in endpoint.granted().into_iter().flat_map(|grant| grant.rights()) {
        if !rights.contains(&right) {
            rights.push(right);
        }
    }
    rights
}

/// Items by table: one statement for the actions that are allowed on the same keys.
fn of_items(rights: &[Right]) -> Vec<Statement> {
    let mut keys = BTreeMap::<(usize, Action), BTreeSet<String>>::new();
    let items = rights.iter().filter_map(|right| if let Right::Items(items) = right { Some(*items) } else { None });
    for items in items {
        let table = Table::ALL.iter().position(|table| *table == items.table()).unwrap_or(usize::MAX);
        for action in items.actions() {
            keys.entry((table, *action)).or_default().extend(items.keys().iter().map(|key| key.pattern()));
        }
    }
    let mut statements = Vec::<((usize, BTreeSet<String>), Vec<&'static str>)>::new();
    for ((table, action), mut patterns) in keys {
        if patterns.contains(ANY) {
            patterns = BTreeSet::from([ANY.to_owned()]);
        }
        let of = (table, patterns);
        match statements.iter_mut().find(|(it, _)| *it == of) {
            Some((_, actions)) => actions.push(action.iam()),
            None => statements.push((of, vec![action.iam()])),
        }
    }
    let statement = |((table, patterns), actions): ((usize, BTreeSet<String>), _)| {
        let table = Table::ALL.get(table)?;
        Some(Statement { actions, resource: arn(table.logical_id()), condition: leading(&patterns) })
    };
    statements.into_iter().filter_map(statement).collect()
}

/// What a pattern of keys is that stands for all of them.
const ANY: &str = "*";

/// Of all that is no item.
fn statement(right: &Right) -> Option<Statement> {
    let (actions, resource) = match right {
        // A file is read by whoever has its layer, and the internet called by everybody,
        // without a right of IAM.
        Right::Items(_) | Right::LeaveEvents(_) | Right::ReadCountries | Right::CallWebhooks => return None,
        Right::ReadBlobs(bucket) => (vec!["s3:GetObject"], objects(bucket.logical_id())),
        Right::WriteBlobs(bucket) => (vec!["s3:PutObject"], objects(bucket.logical_id())),
        Right::EraseBlobs(bucket) => {
            let resources = format!("[{}, {}]", arn(bucket.logical_id()), objects(bucket.logical_id()));
            (vec!["s3:ListBucket", "s3:DeleteObject"], resources)
        }
        Right::Send(queue) => (vec!["sqs:SendMessage"], arn(queue.logical_id())),
        Right::PublishEvents => (vec!["events:PutEvents"], arn("EventBus")),
        Right::ReadSecret(secret) => (vec!["secretsmanager:GetSecretValue"], id(secret.logical_id())),
        Right::RotateSecret(secret) => (SECRET_ROTATION.to_vec(), id(secret.logical_id())),
        Right::Seal(_) => (vec!["kms:GenerateDataKey"], arn(COLUMN_KEY.0)),
        Right::Unseal(_) => (vec!["kms:Decrypt"], arn(COLUMN_KEY.0)),
        // From which address is said by the condition; the local AWS knows no
        // resource of this action.
        Right::SendMail => (vec!["ses:SendEmail"], "\"*\"".to_owned()),
        Right::QueryIndex(index) => {
            let (table, name) = (index.table().logical_id(), index.name());
            (vec![Action::Query.iam()], format!("!Sub \"${{{table}Arn}}/index/{name}\""))
        }
    };
    let condition = match right {
        // `IfExists`, because the local AWS does not know this key and would refuse
        // everything; without the context KMS opens nothing anyway.
        Right::Seal(column) | Right::Unseal(column) => {
            let column = column.as_str();
            format!(", Condition: {{StringEqualsIfExists: {{kms:EncryptionContext:column: {column}}}}}")
        }
        Right::SendMail => ", Condition: {StringEqualsIfExists: {ses:FromAddress: !Ref MailFrom}}".to_owned(),
        _ => String::new(),
    };
    Some(Statement { actions, resource, condition })
}

/// A parameter of the function's stack: see [`crate::references`].
fn arn(logical_id: &str) -> String {
    format!("!Ref {logical_id}Arn")
}

fn id(logical_id: &str) -> String {
    format!("!Ref {logical_id}Id")
}

fn objects(bucket: &str) -> String {
    format!("!Sub \"${{{bucket}Arn}}/*\"")
}

/// YAML lines of the policy's statements, at the depth where a role has them.
pub(crate) fn statements(endpoint: &Endpoint) -> String {
    let rights = rights(endpoint);
    let all = of_items(&rights).into_iter().chain(rights.iter().filter_map(statement));
    all.fold(String::new(), |mut yaml, Statement { actions, resource, condition }| {
        let actions = actions.join(", ");
        let _ =
            writeln!(yaml, "              - {{Effect: Allow, Action: [{actions}], Resource: {resource}{condition}}}");
        yaml
    })
}

/// Every action of [`platform::Action`] carries a partition key, so that the
/// comparison is never of nothing. Without the usual `Null: false` beside it:
/// the local AWS knows no `dynamodb:LeadingKeys` and would refuse everything.
fn leading(keys: &BTreeSet<String>) -> String {
    if keys.contains(ANY) {
        return String::new();
    }
    let keys: Vec<String> = keys.iter().map(|key| format!("\"{key}\"")).collect();
    format!(", Condition: {{ForAllValues:StringLike: {{dynamodb:LeadingKeys: [{}]}}}}", keys.join(", "))
}

/// What a function that sends mail is told: links in mails are absolute, so that it
/// knows the address that API Gateway gives where the API has none of its own.
const MAIL: [(&str, &str); 3] =
    [("API_URL", "!Ref ApiAddress"), ("MAIL_CONFIGURATION", "!Ref MailConfiguration"), ("MAIL_FROM", "!Ref MailFrom")];

/// What a function that signs downloads is told: the key is good for one distribution.
fn of_downloads() -> Vec<(&'static str, String)> {
    let key = Secret::DownloadKey;
    vec![
        (key.env(), id(key.logical_id())),
        ("DOWNLOAD_URL", format!("!Ref {DOWNLOAD_ADDRESS}")),
        ("DOWNLOAD_KEY_ID", format!("!Ref {DOWNLOAD_KEY_ID}")),
    ]
}

/// What a function that writes receipts is told: who sells.
const SELLER: [(&str, &str); 6] = [
    ("SELLER_NAME", "!Ref SellerName"),
    ("SELLER_ADDRESS", "!Ref SellerAddress"),
    ("SELLER_COUNTRY", "!Ref SellerCountry"),
    ("SELLER_VAT_ID", "!Ref SellerVatId"),
    ("SELLER_REGISTRATION", "!Ref SellerRegistration"),
    ("SELLER_EMAIL", "!Ref SellerEmail"),
];

fn of_invoices() -> Vec<(&'static str, String)> {
    let bucket = (Bucket::Invoices.env(), format!("!Ref {}", Bucket::Invoices.logical_id()));
    let seller = SELLER.iter().map(|(variable, value)| (*variable, (*value).to_owned()));
    seller.chain([bucket]).collect()
}

/// What a function that calls Stripe is told beside our key.
fn of_stripe() -> Vec<(&'static str, String)> {
    let key = Secret::StripeKey;
    vec![(key.env(), id(key.logical_id())), ("TAX", "!Ref Tax".to_owned())]
}

/// What a function is told that judges addresses of customers. One that calls them also knows
/// the address that API Gateway gives, which no route's function can: it is made before the API.
fn of_webhooks(endpoint: &Endpoint) -> Vec<(&'static str, String)> {
    let to_loopback = ("WEBHOOKS_TO_LOOPBACK", format!("!Ref {WEBHOOKS_TO_LOOPBACK}"));
    let api = calls_webhooks(endpoint).then(|| ("API_URL", format!("!Ref {API_ADDRESS}")));
    api.into_iter().chain([to_loopback]).collect()
}

/// Whether it calls addresses of customers, and does not only judge them.
pub(crate) fn calls_webhooks(endpoint: &Endpoint) -> bool {
    rights(endpoint).contains(&Right::CallWebhooks) && !matches!(endpoint.trigger, Trigger::Http(_))
}

/// Whether its function looks up where addresses are.
pub(crate) fn reads_countries(endpoint: &Endpoint) -> bool {
    rights(endpoint).contains(&Right::ReadCountries)
}

/// Variable → the intrinsic that gives its value. A consumer is told its queues,
/// to say when a message that failed shall come again.
pub(crate) fn environment(endpoint: &Endpoint) -> BTreeMap<&'static str, String> {
    let sources =
        endpoint.sources().iter().map(|source| (source.queue.env(), format!("!Ref {}", source.queue.logical_id())));
    let granted = rights(endpoint).into_iter().flat_map(|right| {
        let (variable, logical_id) = match right {
            Right::Items(items) => (items.table().env(), items.table().logical_id()),
            Right::WriteBlobs(Bucket::Invoices) => return of_invoices(),
            Right::ReadBlobs(bucket) | Right::WriteBlobs(bucket) | Right::EraseBlobs(bucket) => {
                (bucket.env(), bucket.logical_id())
            }
            Right::Send(queue) => (queue.env(), queue.logical_id()),
            Right::LeaveEvents(_) => return Vec::new(),
            Right::PublishEvents => ("EVENT_BUS_NAME", "EventBus"),
            Right::QueryIndex(index) => (index.table().env(), index.table().logical_id()),
            // `Id` is the ARN, as `Ref` is in AWS; the local AWS gives only this one so.
            Right::Seal(_) | Right::Unseal(_) => return vec![(COLUMN_KEY.1, arn(COLUMN_KEY.0))],
            Right::ReadCountries => return vec![("COUNTRY_FILE", format!("!Ref {COUNTRY_FILE}"))],
            Right::CallWebhooks => return of_webhooks(endpoint),
            Right::SendMail => return MAIL.map(|(variable, value)| (variable, value.to_owned())).to_vec(),
            Right::ReadSecret(Secret::DownloadKey) => return of_downloads(),
            Right::ReadSecret(Secret::StripeKey) => return of_stripe(),
            Right::ReadSecret(secret) | Right::RotateSecret(secret) => {
                return vec![(secret.env(), id(secret.logical_id()))];
            }
        };
        vec![(variable, format!("!Ref {logical_id}"))]
    });
    granted.chain(sources).collect()
}
