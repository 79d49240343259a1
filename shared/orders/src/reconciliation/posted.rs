//! What both sides are known to have, as entries that can be compared.

use std::collections::{BTreeMap, BTreeSet};

use domain::Time;
use jiff::SignedDuration;
use ledger::{Account, Currency, Entry, TransferId};
use payments::BalanceTransaction;
use platform::endpoint::Grant;
use platform::{App, Error};

use super::movements::{Part, correction_ids_of, has_fee_within, of_transfer, transfer_ids_of};
use crate::books;
use crate::orders::CURRENCY;

pub const FIND_POSTED: Grant = Grant::operation("reconciliation::find_posted", &[books::FIND_ALL]);

/// What a transfer has moved of the clearing account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leg {
    pub transfer: TransferId,
    pub amount: i64,
    pub at: Time,
}

/// All that is known of either side.
#[derive(Debug, Default)]
pub struct Known {
    ours: BTreeMap<TransferId, Leg>,
    /// By their ids.
    theirs: BTreeMap<String, (String, BalanceTransaction)>,
}

/// Entries of a day, and those around it.
#[derive(Debug, Default)]
pub struct Sorted {
    pub of_day: Vec<Entry>,
    pub around: Vec<Entry>,
}

/// What of the books is one movement.
#[derive(Default)]
struct Booked {
    wholes: Vec<i64>,
    fees: i64,
    corrections: Option<i64>,
    is_of_day: bool,
}

impl Booked {
    fn add(&mut self, part: Part, leg: &Leg, is_in_day: bool) {
        match part {
            Part::Whole => self.wholes.push(leg.amount),
            Part::Fee => self.fees -= leg.amount,
            Part::Correction => *self.corrections.get_or_insert(0) += leg.amount,
        }
        // A fee and a correction are often posted on another day than what they are of.
        self.is_of_day |= part == Part::Whole && is_in_day;
    }

    /// What was corrected is one entry: the net of all.
    fn entries(&self, id: &str) -> Vec<Entry> {
        let entry = |amount, fee| Entry { id: id.to_owned(), amount, fee, currency: CURRENCY };
        if let Some(corrections) = self.corrections {
            return vec![entry(self.wholes.iter().sum::<i64>() - self.fees + corrections, 0)];
        }
        let fee = |at: usize| if at == 0 { self.fees } else { 0 };
        match self.wholes.as_slice() {
            [] => vec![entry(0, self.fees)],
            wholes => wholes.iter().enumerate().map(|(at, amount)| entry(*amount, fee(at))).collect(),
        }
    }
}

impl Known {
    pub fn add_leg(&mut self, leg: Leg) {
        self.ours.insert(leg.transfer.clone(), leg);
    }

    pub fn add_moved(&mut self, name: String, moved: BalanceTransaction) {
        self.theirs.insert(moved.id.clone(), (name, moved));
    }

    pub fn has_leg(&self, id: &TransferId) -> bool {
        self.ours.contains_key(id)
    }

    /// The transfers of a movement, by their ids.
    pub fn transfers_of(&self, name: &str) -> Vec<TransferId> {
        self.ours.keys().filter(|id| of_transfer(id).0 == name).cloned().collect()
    }

    /// The movements of Stripe's of this name.
    pub fn moved<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a BalanceTransaction> {
        self.theirs.values().filter(move |(named, _)| named == name).map(|(_, moved)| moved)
    }

    /// What was posted so long before or after Stripe has moved it: names, and when they were
    /// posted.
    pub fn apart(&self, by: SignedDuration) -> Vec<(String, Time)> {
        let mut created: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
        for (name, moved) in self.theirs.values() {
            created.entry(name).or_default().push(moved.created);
        }
        let mut apart = Vec::new();
        for leg in self.ours.values() {
            let (name, part) = of_transfer(&leg.transfer);
            let moved_at = created.get(name.as_str()).map_or(&[][..], Vec::as_slice);
            let is_apart = |at: &i64| at.abs_diff(leg.at.as_second()) > by.as_secs().unsigned_abs();
            if part == Part::Whole && moved_at.iter().any(is_apart) {
                apart.push((name, leg.at));
            }
        }
        apart
    }

    /// Names of all movements of the books.
    pub fn booked_names(&self) -> BTreeSet<String> {
        self.ours.keys().map(|id| of_transfer(id).0).collect()
    }

    /// Names of all movements of Stripe's.
    pub fn moved_names(&self) -> BTreeSet<String> {
        self.theirs.values().map(|(name, _)| name.clone()).collect()
    }

    /// What was posted in the time, as entries; the rest is around it.
    pub fn ours(&self, (from, to): (Time, Time)) -> Sorted {
        let mut booked: BTreeMap<String, Booked> = BTreeMap::new();
        for leg in self.ours.values() {
            let (name, part) = of_transfer(&leg.transfer);
            booked.entry(name).or_default().add(part, leg, (from..to).contains(&leg.at));
        }
        let mut sorted = Sorted::default();
        for (name, booked) in &booked {
            let entries = booked.entries(name);
            if booked.is_of_day { sorted.of_day.extend(entries) } else { sorted.around.extend(entries) }
        }
        sorted
    }

    /// What Stripe has moved in the time, as entries; the rest is around it.
    ///
    /// # Errors
    /// `Internal` of a currency that the books do not know.
    pub fn theirs(&self, (from, to): (Time, Time)) -> Result<Sorted, Error> {
        let corrected = self.corrected();
        let mut netted: BTreeMap<&str, (Entry, bool)> = BTreeMap::new();
        let mut sorted = Sorted::default();
        for (name, moved) in self.theirs.values() {
            let currency = currency(moved)?;
            let is_in_day = (from.as_second()..to.as_second()).contains(&moved.created);
            if corrected.contains(name.as_str()) {
                let entry = || Entry { id: name.clone(), amount: 0, fee: 0, currency };
                let (entry, is_of_day) = netted.entry(name).or_insert_with(|| (entry(), false));
                entry.amount += moved.net;
                *is_of_day |= is_in_day;
                continue;
            }
            let (amount, fee) = if has_fee_within(name) { (moved.net, 0) } else { (moved.amount, moved.fee) };
            let entry = Entry { id: name.clone(), amount, fee, currency };
            if is_in_day { sorted.of_day.push(entry) } else { sorted.around.push(entry) }
        }
        for (entry, is_of_day) in netted.into_values() {
            if is_of_day { sorted.of_day.push(entry) } else { sorted.around.push(entry) }
        }
        Ok(sorted)
    }

    fn corrected(&self) -> BTreeSet<String> {
        let of = self.ours.keys().map(of_transfer);
        of.filter(|(_, part)| *part == Part::Correction).map(|(name, _)| name).collect()
    }
}

fn currency(moved: &BalanceTransaction) -> Result<Currency, Error> {
    moved.currency.ok_or_else(|| Error::internal(format!("{} is in a currency that the books do not know", moved.id)))
}

/// What the books have of these movements, whenever it was posted, with corrections or
/// without; what is known already is not asked for.
pub async fn find_posted<'a>(
    app: &App,
    names: impl IntoIterator<Item = &'a str>,
    with_corrections: bool,
    known: &mut Known,
) -> Result<(), Error> {
    let mut ids = Vec::new();
    for name in names {
        ids.extend(transfer_ids_of(name)?);
        if with_corrections {
            ids.extend(correction_ids_of(name)?);
        }
    }
    ids.retain(|id| !known.has_leg(id));
    for posted in books::find_all(app, &ids).await? {
        let amount = posted.transfer.of(Account::Clearing);
        if amount != 0 {
            known.add_leg(Leg { transfer: posted.transfer.id().clone(), amount, at: posted.posted_at });
        }
    }
    Ok(())
}
