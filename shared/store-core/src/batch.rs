//! Several items by their keys, of any tables, in one call.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::{AttributeValue, KeysAndAttributes};
use platform::dynamodb::{PK, SK, failed, text};
use platform::{App, Error, Table};

/// Calls until DynamoDB has answered all keys of a batch.
const CALLS_MAX: u32 = 8;

/// An item as DynamoDB has it.
pub type Item = HashMap<String, AttributeValue>;
/// Table, partition key and sort key of an item.
pub type Address = (Table, String, String);

/// The items at these addresses as they are now, in the same order. Each is read
/// by itself: two of them may be of different moments.
pub async fn get_each<const N: usize>(app: &App, addresses: [Address; N]) -> Result<[Option<Item>; N], Error> {
    let mut wanted = requests(app, &addresses)?;
    let mut found = HashMap::new();
    for _ in 0..CALLS_MAX {
        let answer = app.dynamodb().batch_get_item().set_request_items(Some(wanted)).send().await.map_err(failed)?;
        for (table, items) in answer.responses.unwrap_or_default() {
            for item in items {
                found.insert((table.clone(), key_text(&item, PK), key_text(&item, SK)), item);
            }
        }
        wanted = answer.unprocessed_keys.unwrap_or_default();
        if wanted.is_empty() {
            let names = addresses.map(|(table, pk, sk)| app.config.table(table).map(|name| (name.to_owned(), pk, sk)));
            return Ok(names.map(|name| name.ok().and_then(|name| found.remove(&name))));
        }
    }
    Err(Error::Unavailable { inside: "DynamoDB leaves a part of a batch over again and again".to_owned() })
}

fn requests(app: &App, addresses: &[Address]) -> Result<HashMap<String, KeysAndAttributes>, Error> {
    let mut keys = HashMap::<&str, Vec<Item>>::new();
    for (table, pk, sk) in addresses {
        let key = HashMap::from([(PK.to_owned(), text(pk)), (SK.to_owned(), text(sk))]);
        keys.entry(app.config.table(*table)?).or_default().push(key);
    }
    let request = |(table, keys): (&str, Vec<Item>)| {
        let request = KeysAndAttributes::builder().set_keys(Some(keys)).consistent_read(true).build();
        request.map(|request| (table.to_owned(), request)).map_err(Error::internal)
    };
    keys.into_iter().map(request).collect()
}

fn key_text(item: &Item, name: &str) -> String {
    item.get(name).and_then(|value| value.as_s().ok()).cloned().unwrap_or_default()
}
