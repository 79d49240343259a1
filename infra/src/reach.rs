//! What each function's credentials reach, as people read it: `docs/reach.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use platform::endpoint::Right;
use platform::{Action, Endpoint};

use crate::areas::{Area, endpoints};

const HEAD: &str = "<!-- Made by `make generate` from the endpoint rows. -->
# What each function's credentials reach

One row per function. **Reads** and **writes** name tables and, behind them, the partition keys that \
                    its role's `dynamodb:LeadingKeys` let through (`*` stands for any text: `ten_*` are keys that \
                    begin with the id of any workspace; a table without keys is open as a whole). What this means \
                    for a leak stands in [security.md](security.md).

| function | reads | writes | else |
|---|---|---|---|
";

/// The whole page.
pub(crate) fn page(areas: &[Area]) -> String {
    endpoints(areas).fold(HEAD.to_owned(), |mut page, (_, endpoint)| {
        let _ = writeln!(page, "{}", row(endpoint));
        page
    })
}

fn row(endpoint: &Endpoint) -> String {
    let (mut reads, mut writes, mut other) = (Keys::new(), Keys::new(), BTreeSet::new());
    for right in endpoint.granted().into_iter().flat_map(|grant| grant.rights()) {
        match right {
            Right::Items(items) => {
                let patterns = || items.keys().iter().map(|key| key.pattern());
                let table = format!("{:?}", items.table());
                if items.actions().iter().any(|action| is_read(*action)) {
                    reads.entry(table.clone()).or_default().extend(patterns());
                }
                if items.actions().iter().any(|action| !is_read(*action)) {
                    writes.entry(table).or_default().extend(patterns());
                }
            }
            right => other.extend(words(right)),
        }
    }
    let other: Vec<String> = other.into_iter().collect();
    format!("| `{}` | {} | {} | {} |", endpoint.name, cell(&reads), cell(&writes), other.join(", "))
}

type Keys = BTreeMap<String, BTreeSet<String>>;

/// A condition tells whether an item is there, and so reads it.
fn is_read(action: Action) -> bool {
    matches!(action, Action::Get | Action::BatchGet | Action::Query | Action::ConditionCheck)
}

fn cell(keys: &Keys) -> String {
    let tables = keys.iter().map(|(table, patterns)| {
        if patterns.contains("*") {
            return table.clone();
        }
        let patterns: Vec<String> = patterns.iter().map(|pattern| format!("`{pattern}`")).collect();
        format!("{table} ({})", patterns.join(" "))
    });
    tables.collect::<Vec<_>>().join(", ")
}

fn words(right: Right) -> Option<String> {
    Some(match right {
        // Said by its items.
        Right::Items(_) | Right::LeaveEvents(_) => return None,
        Right::ReadBlobs(bucket) => format!("reads {}", bucket.logical_id()),
        Right::WriteBlobs(bucket) => format!("writes {}", bucket.logical_id()),
        Right::EraseBlobs(bucket) => format!("lists and deletes in {}", bucket.logical_id()),
        Right::Send(queue) => format!("sends to {}", queue.logical_id()),
        Right::PublishEvents => "publishes events".to_owned(),
        Right::ReadSecret(secret) => format!("reads {}", secret.logical_id()),
        Right::RotateSecret(secret) => format!("rotates {}", secret.logical_id()),
        Right::Seal(column) => format!("encrypts {}", column.as_str()),
        Right::Unseal(column) => format!("decrypts {}", column.as_str()),
        Right::SendMail => "sends mail".to_owned(),
        Right::CallWebhooks => "judges or calls addresses of customers".to_owned(),
        Right::ReadCountries => "reads the file of countries".to_owned(),
        Right::QueryIndex(index) => format!("queries the index `{}`", index.name()),
    })
}
