//! Comparing our clearing account with Stripe's balance transactions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Currency;

/// One movement of Stripe's balance, as either side knows it: net of its fee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The id of the balance transaction: `txn_…`.
    pub id: String,
    /// Before the fee.
    pub amount: i64,
    pub fee: i64,
    pub currency: Currency,
}

/// Something that one side has otherwise than the other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "class", rename_all = "snake_case")]
pub enum Difference {
    /// Stripe has it, our books do not.
    MissingHere {
        id: String,
    },
    /// Our books have it, Stripe does not.
    MissingThere {
        id: String,
    },
    /// Our books have it so many times.
    BookedTwice {
        id: String,
        times: usize,
    },
    Currency {
        id: String,
        ours: Currency,
        theirs: Currency,
    },
    Amount {
        id: String,
        ours: i64,
        theirs: i64,
    },
    Fee {
        id: String,
        ours: i64,
        theirs: i64,
    },
}

/// All differences, by the class and the id; the same whatever the order of the entries.
pub fn reconcile(ours: &[Entry], theirs: &[Entry]) -> Vec<Difference> {
    let mut booked: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in ours {
        booked.entry(&entry.id).or_default().push(entry);
    }
    let stripe: BTreeMap<&str, &Entry> = theirs.iter().map(|entry| (entry.id.as_str(), entry)).collect();
    let mut differences = Vec::new();
    for (id, entries) in &booked {
        let id = (*id).to_owned();
        if entries.len() > 1 {
            differences.push(Difference::BookedTwice { id: id.clone(), times: entries.len() });
        }
        match stripe.get(id.as_str()) {
            None => differences.push(Difference::MissingThere { id }),
            Some(there) => differences.extend(entries.first().and_then(|here| compare(here, there))),
        }
    }
    let missing = stripe.keys().filter(|id| !booked.contains_key(*id));
    differences.extend(missing.map(|id| Difference::MissingHere { id: (*id).to_owned() }));
    differences.sort();
    differences
}

fn compare(ours: &Entry, theirs: &Entry) -> Option<Difference> {
    let id = ours.id.clone();
    if ours.currency != theirs.currency {
        return Some(Difference::Currency { id, ours: ours.currency, theirs: theirs.currency });
    }
    if ours.amount != theirs.amount {
        return Some(Difference::Amount { id, ours: ours.amount, theirs: theirs.amount });
    }
    (ours.fee != theirs.fee).then_some(Difference::Fee { id, ours: ours.fee, theirs: theirs.fee })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str, amount: i64, fee: i64) -> Entry {
        Entry { id: id.to_owned(), amount, fee, currency: Currency::Usd }
    }

    #[test]
    fn each_difference_has_a_class() {
        let ours = [
            entry("txn_same", 100, 3),
            entry("txn_here", 1, 0),
            entry("txn_twice", 5, 0),
            entry("txn_twice", 5, 0),
            entry("txn_amount", 7, 0),
            entry("txn_fee", 9, 1),
            Entry { currency: Currency::Eur, ..entry("txn_currency", 4, 0) },
        ];
        let theirs = [
            entry("txn_same", 100, 3),
            entry("txn_there", 2, 0),
            entry("txn_twice", 5, 0),
            entry("txn_amount", 8, 0),
            entry("txn_fee", 9, 2),
            entry("txn_currency", 4, 0),
        ];
        let id = |text: &str| text.to_owned();
        let expected = [
            Difference::MissingHere { id: id("txn_there") },
            Difference::MissingThere { id: id("txn_here") },
            Difference::BookedTwice { id: id("txn_twice"), times: 2 },
            Difference::Currency { id: id("txn_currency"), ours: Currency::Eur, theirs: Currency::Usd },
            Difference::Amount { id: id("txn_amount"), ours: 7, theirs: 8 },
            Difference::Fee { id: id("txn_fee"), ours: 1, theirs: 2 },
        ];
        assert_eq!(reconcile(&ours, &theirs), expected);
        let reversed: Vec<Entry> = ours.iter().rev().cloned().collect();
        assert_eq!(reconcile(&reversed, &theirs), expected);
        assert_eq!(reconcile(&ours[..1], &theirs[..1]), []);
    }
}
