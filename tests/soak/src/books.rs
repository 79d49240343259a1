//! Whether the books balance: read from the tables, trusting no caller.

use std::collections::BTreeMap;

use platform::Table;
use serde_json::Value;
use testkit::TestApp;

/// What lies in the usage table of one counter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Balance {
    pub limit: Option<u64>,
    pub used: u64,
    pub available: i64,
    pub reserved: u64,
    pub committed: u64,
    pub voided: u64,
    /// The sums by day, and by key.
    pub by_day: u64,
    pub by_key: u64,
    /// By the terms they are paid by.
    pub by_terms: u64,
    pub due: u64,
}

impl Balance {
    /// What must hold at every moment.
    pub fn assert(&self, what: &str) {
        assert_eq!(self.used, self.reserved + self.committed, "{what}: {self:?}");
        assert_eq!(self.due, self.reserved, "{what}: {self:?}");
        assert_eq!([self.by_day, self.by_key, self.by_terms], [self.committed; 3], "{what}: {self:?}");
        if let Some(limit) = self.limit {
            assert_eq!(self.available, i64::try_from(limit).unwrap() - i64::try_from(self.used).unwrap(), "{what}");
        }
    }

    pub fn assert_within(&self, limit: u64, what: &str) {
        assert!(self.used <= limit, "{what}: {} granted of {limit}: {self:?}", self.used);
    }
}

/// Balances by `<period>#<operation>`.
pub async fn balances(app: &TestApp) -> BTreeMap<String, Balance> {
    let mut all = BTreeMap::<String, Balance>::new();
    for item in app.table(Table::Usage).await {
        let (pk, sk) = (item["pk"].as_str().unwrap(), item["sk"].as_str().unwrap());
        let number = |name: &str| item[name].as_u64().unwrap_or(0);
        if let Some(name) = sk.strip_prefix("QUOTA#") {
            let balance = all.entry(name.to_owned()).or_default();
            (balance.limit, balance.used) = (item["limit"].as_u64(), number("used"));
            balance.available = item["available"].as_i64().unwrap();
            let sum = |mark: &str| {
                let sums = item.as_object().unwrap().iter().filter(|(name, _)| name.starts_with(mark));
                sums.map(|(_, units)| units.as_u64().unwrap()).sum::<u64>()
            };
            (balance.by_day, balance.by_key, balance.by_terms) = (sum("day#"), sum("key#"), sum("terms#"));
        } else if pk.ends_with("#uses") {
            let balance = all.entry(counter(&item)).or_default();
            match item["state"].as_str().unwrap() {
                "reserved" => balance.reserved += number("units"),
                "committed" => balance.committed += number("units"),
                _ => balance.voided += number("units"),
            }
        } else if pk.starts_with("DUE#") {
            all.entry(counter(&item)).or_default().due += number("units");
        }
    }
    all
}

fn counter(item: &Value) -> String {
    let period = item["period"].as_str().unwrap().split_once('/').unwrap().0;
    format!("{period}#{}", item["operation"].as_str().unwrap())
}
