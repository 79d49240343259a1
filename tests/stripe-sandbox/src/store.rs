//! All objects of all accounts, in memory.

use std::collections::HashMap;

use serde_json::Value;

use crate::kinds::Kind;

#[derive(Debug)]
struct Record {
    account: String,
    kind: Kind,
    value: Value,
}

#[derive(Debug, Default)]
pub(crate) struct Store {
    records: HashMap<String, Record>,
    /// Ids in the order in which they were made.
    order: HashMap<(String, Kind), Vec<String>>,
}

impl Store {
    pub(crate) fn put(&mut self, account: &str, kind: Kind, id: &str, value: Value) {
        let record = Record { account: account.to_owned(), kind, value };
        if self.records.insert(id.to_owned(), record).is_none() {
            self.order.entry((account.to_owned(), kind)).or_default().push(id.to_owned());
        }
    }

    /// An object of that account.
    pub(crate) fn get(&self, account: &str, kind: Kind, id: &str) -> Option<&Value> {
        let record = self.records.get(id)?;
        (record.account == account && record.kind == kind).then_some(&record.value)
    }

    /// An object of whatever kind, for `expand`.
    pub(crate) fn any(&self, id: &str) -> Option<(&str, Kind, &Value)> {
        self.records.get(id).map(|record| (record.account.as_str(), record.kind, &record.value))
    }

    pub(crate) fn remove(&mut self, account: &str, kind: Kind, id: &str) {
        self.records.remove(id);
        if let Some(ids) = self.order.get_mut(&(account.to_owned(), kind)) {
            ids.retain(|other| other != id);
        }
    }

    /// Oldest first.
    pub(crate) fn ids(&self, account: &str, kind: Kind) -> &[String] {
        self.order.get(&(account.to_owned(), kind)).map_or(&[], Vec::as_slice)
    }

    /// Oldest first.
    pub(crate) fn all(&self, account: &str, kind: Kind) -> impl DoubleEndedIterator<Item = &Value> {
        self.ids(account, kind).iter().filter_map(|id| self.records.get(id)).map(|record| &record.value)
    }
}
