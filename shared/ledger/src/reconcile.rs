//! Comparing what the books have of [`Account::Clearing`] with Stripe's list of balance
//! transactions, movement by movement.
//!
//! Both sides name a movement by what it is about, such as `charge.ord_…`: no side knows the
//! ids of the other.
//!
//! | class | what is found |
//! |---|---|
//! | `missing_here` | Stripe has it, the books do not |
//! | `missing_there` | the books have it, Stripe does not |
//! | `booked_twice` | the books have it several times |
//! | `moved_twice` | Stripe has it several times |
//! | `currency`, `amount`, `fee` | both have it, otherwise than the other |
//!
//! **The edge of a day.** The two sides do not write at the same moment: what Stripe moves
//! just before midnight is posted just after it, and an event may come days late. So a
//! movement is compared if either side has it in the day, and both sides then give all that
//! they have of it, whenever that was ([`Entries::around`]). What lies around alone is compared
//! on its own day.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::transfer::{InvalidTransfer, Leg, Transfer, TransferId};
use crate::{Account, Currency};

/// One movement of what Stripe holds for us, as either side knows it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// What it is about.
    pub id: String,
    /// Before the fee.
    pub amount: i64,
    pub fee: i64,
    pub currency: Currency,
}

/// What one side has.
#[derive(Debug, Clone, Copy, Default)]
pub struct Entries<'a> {
    /// Of the day that is compared.
    pub of_day: &'a [Entry],
    /// Of other days, as far as it was looked for.
    pub around: &'a [Entry],
}

/// In what way the sides differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = DifferenceClass)]
pub enum Class {
    /// Stripe has it, the books do not.
    MissingHere,
    /// The books have it, Stripe does not.
    MissingThere,
    /// The books have it several times.
    BookedTwice,
    /// Stripe has it several times.
    MovedTwice,
    Currency,
    Amount,
    Fee,
}

/// All that one side has of a movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Total {
    /// How often it has it.
    pub times: u32,
    /// Before the fee.
    pub amount: i64,
    pub fee: i64,
    /// None of what it does not have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
}

/// Something that one side has otherwise than the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub class: Class,
    /// Of the entries.
    pub id: String,
    pub ours: Total,
    pub theirs: Total,
}

impl Class {
    pub const ALL: [Self; 7] = [
        Self::MissingHere,
        Self::MissingThere,
        Self::BookedTwice,
        Self::MovedTwice,
        Self::Currency,
        Self::Amount,
        Self::Fee,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::MissingHere => "missing_here",
            Self::MissingThere => "missing_there",
            Self::BookedTwice => "booked_twice",
            Self::MovedTwice => "moved_twice",
            Self::Currency => "currency",
            Self::Amount => "amount",
            Self::Fee => "fee",
        }
    }
}

impl Total {
    /// Of all entries of one movement.
    pub fn of(entries: &[&Entry]) -> Self {
        Self {
            times: u32::try_from(entries.len()).unwrap_or(u32::MAX),
            amount: entries.iter().map(|entry| entry.amount).sum(),
            fee: entries.iter().map(|entry| entry.fee).sum(),
            currency: entries.first().map(|entry| entry.currency),
        }
    }

    /// After the fee.
    pub fn net(self) -> i64 {
        self.amount - self.fee
    }
}

impl Difference {
    /// What the books have to be given, so that they have what Stripe has, and its currency;
    /// none where nothing is to be moved, or the sides have other currencies.
    pub fn correction(&self) -> Option<(i64, Currency)> {
        correction_of(self.ours, self.theirs)
    }
}

/// See [`Difference::correction`].
pub fn correction_of(ours: Total, theirs: Total) -> Option<(i64, Currency)> {
    let currency = ours.currency.or(theirs.currency)?;
    let is_one = [ours, theirs].iter().all(|total| total.currency.is_none_or(|it| it == currency));
    let amount = theirs.net() - ours.net();
    (is_one && amount != 0).then_some((amount, currency))
}

/// Gives the clearing account what it lacks, or takes what it has too much, against another.
///
/// # Errors
/// As [`Transfer::new`].
pub fn correction(
    id: TransferId,
    (amount, currency): (i64, Currency),
    against: Account,
) -> Result<Transfer, InvalidTransfer> {
    let legs = [Leg { account: Account::Clearing, amount }, Leg { account: against, amount: -amount }];
    Transfer::new(id, currency, legs)
}

/// All differences of a day, by class and id; the same whatever the order of the entries.
pub fn reconcile(ours: Entries<'_>, theirs: Entries<'_>) -> Vec<Difference> {
    let of_day: BTreeSet<&str> = ours.of_day.iter().chain(theirs.of_day).map(|entry| entry.id.as_str()).collect();
    let (here, there) = (by_id(ours, &of_day), by_id(theirs, &of_day));
    let mut differences = Vec::new();
    for id in of_day {
        let [here, there] = [&here, &there].map(|side| side.get(id).map_or(&[][..], Vec::as_slice));
        let difference =
            |class| Difference { class, id: id.to_owned(), ours: Total::of(here), theirs: Total::of(there) };
        differences.extend(classes(here, there).into_iter().map(difference));
    }
    differences.sort_by(|a, b| (a.class, &a.id).cmp(&(b.class, &b.id)));
    differences
}

/// The entries of these ids, in an order that is theirs alone.
fn by_id<'a>(side: Entries<'a>, ids: &BTreeSet<&str>) -> BTreeMap<&'a str, Vec<&'a Entry>> {
    let mut entries: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in side.of_day.iter().chain(side.around).filter(|entry| ids.contains(entry.id.as_str())) {
        entries.entry(&entry.id).or_default().push(entry);
    }
    entries.values_mut().for_each(|entries| entries.sort());
    entries
}

fn classes(here: &[&Entry], there: &[&Entry]) -> Vec<Class> {
    let mut classes = Vec::new();
    if here.len() > 1 {
        classes.push(Class::BookedTwice);
    }
    if there.len() > 1 {
        classes.push(Class::MovedTwice);
    }
    match (here.first(), there.first()) {
        (None, _) => classes.push(Class::MissingHere),
        (_, None) => classes.push(Class::MissingThere),
        // Of what is there twice, one that is right is enough: the other is named above.
        (Some(ours), Some(theirs)) if !here.iter().any(|entry| there.contains(entry)) => {
            classes.extend(compare(ours, theirs));
        }
        _ => {}
    }
    classes
}

fn compare(ours: &Entry, theirs: &Entry) -> Option<Class> {
    if ours.currency != theirs.currency {
        return Some(Class::Currency);
    }
    if ours.amount != theirs.amount {
        return Some(Class::Amount);
    }
    (ours.fee != theirs.fee).then_some(Class::Fee)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entry(id: &str, amount: i64, fee: i64) -> Entry {
        Entry { id: id.to_owned(), amount, fee, currency: Currency::Usd }
    }

    fn day(of_day: &[Entry]) -> Entries<'_> {
        Entries { of_day, around: &[] }
    }

    #[test]
    fn each_difference_has_a_class() {
        let ours = [
            entry("same", 100, 3),
            entry("here", 1, 0),
            entry("twice", 5, 0),
            entry("twice", 5, 0),
            entry("amount", 7, 0),
            entry("fee", 9, 1),
            entry("moved", 6, 0),
            Entry { currency: Currency::Eur, ..entry("currency", 4, 0) },
        ];
        let theirs = [
            entry("same", 100, 3),
            entry("there", 2, 0),
            entry("twice", 5, 0),
            entry("amount", 8, 0),
            entry("fee", 9, 2),
            entry("moved", 6, 0),
            entry("moved", 6, 0),
            entry("currency", 4, 0),
        ];
        let found = reconcile(day(&ours), day(&theirs));
        let named: Vec<(Class, &str)> = found.iter().map(|it| (it.class, it.id.as_str())).collect();
        let expected = [
            (Class::MissingHere, "there"),
            (Class::MissingThere, "here"),
            (Class::BookedTwice, "twice"),
            (Class::MovedTwice, "moved"),
            (Class::Currency, "currency"),
            (Class::Amount, "amount"),
            (Class::Fee, "fee"),
        ];
        assert_eq!(named, expected);
        let corrections: Vec<Option<i64>> = found.iter().map(|it| it.correction().map(|(amount, _)| amount)).collect();
        assert_eq!(corrections, [Some(2), Some(-1), Some(-5), Some(6), None, Some(1), Some(-1)]);
        assert_eq!(Class::ALL.map(|class| serde_json::to_value(class).unwrap()), Class::ALL.map(Class::as_str));
    }

    #[test]
    fn what_was_posted_on_the_next_day_is_not_missing_and_belongs_to_one_day() {
        let all = [entry("late", 100, 3)];
        let there = Entries { of_day: &all, around: &[] };
        let here = Entries { of_day: &[], around: &all };
        assert_eq!(reconcile(here, there), []);
        assert_eq!(reconcile(there, here), [], "and the day on which it was posted");
        assert_eq!(reconcile(here, here), [], "what lies around is compared on its own day");
        assert_eq!(reconcile(Entries::default(), there)[0].class, Class::MissingHere);
    }

    #[test]
    fn a_correction_is_a_transfer_of_two_legs() {
        let id = TransferId::new("correction/fee.charge.1").unwrap();
        let transfer = correction(id, (-7, Currency::Usd), Account::StripeFees).unwrap();
        assert_eq!((transfer.of(Account::Clearing), transfer.of(Account::StripeFees)), (-7, 7));
    }

    /// One movement, and what is planted: nothing, or a difference of a class.
    fn planted() -> impl Strategy<Value = (i64, i64, Option<Class>, bool, bool)> {
        let class = proptest::option::of(proptest::sample::select(Class::ALL.to_vec()));
        (1..1_000_000i64, 0..1_000i64, class, any::<bool>(), any::<bool>())
    }

    fn plant(at: usize, (amount, fee, class): (i64, i64, Option<Class>)) -> (Vec<Entry>, Vec<Entry>) {
        let right = entry(&format!("movement.{at}"), amount, fee);
        let wrong = match class {
            Some(Class::Currency) => Entry { currency: Currency::Eur, ..right.clone() },
            Some(Class::Amount) => Entry { amount: amount + 1, ..right.clone() },
            Some(Class::Fee) => Entry { fee: fee + 1, ..right.clone() },
            _ => right.clone(),
        };
        match class {
            Some(Class::MissingHere) => (vec![], vec![right]),
            Some(Class::MissingThere) => (vec![right], vec![]),
            Some(Class::BookedTwice) => (vec![wrong.clone(), wrong], vec![right]),
            Some(Class::MovedTwice) => (vec![wrong], vec![right.clone(), right]),
            _ => (vec![wrong], vec![right]),
        }
    }

    proptest! {
        #[test]
        fn what_is_planted_is_found_and_nothing_else(
            movements in proptest::collection::vec(planted(), 0..40),
            seed in any::<u64>(),
        ) {
            let mut sides: [[Vec<Entry>; 2]; 2] = Default::default();
            let mut expected = Vec::new();
            for (at, (amount, fee, class, here_is_late, there_is_early)) in movements.into_iter().enumerate() {
                let (ours, theirs) = plant(at, (amount, fee, class));
                // Beyond an edge of the day on one side at most, or it is of another day.
                let here_is_late = here_is_late && !theirs.is_empty();
                let there_is_early = there_is_early && !here_is_late && !ours.is_empty();
                sides[0][usize::from(here_is_late)].extend(ours);
                sides[1][usize::from(there_is_early)].extend(theirs);
                expected.extend(class.map(|class| (class, format!("movement.{at}"))));
            }
            // Of other days alone.
            sides[0][1].push(entry("another day", 5, 1));
            sides[1][1].push(entry("yet another", 7, 1));
            let look = |sides: &[[Vec<Entry>; 2]; 2]| {
                let [ours, theirs] = [0, 1].map(|at| Entries { of_day: &sides[at][0], around: &sides[at][1] });
                reconcile(ours, theirs)
            };
            let found = look(&sides);
            expected.sort();
            let named: Vec<(Class, String)> = found.iter().map(|it| (it.class, it.id.clone())).collect();
            prop_assert_eq!(named, expected);
            for (at, list) in sides.iter_mut().flatten().enumerate() {
                let turn = usize::try_from(seed >> (8 * at) & 0xff).unwrap_or(0) % list.len().max(1);
                list.rotate_left(turn);
                list.reverse();
            }
            prop_assert_eq!(look(&sides), found, "whatever the order");
        }

        #[test]
        fn what_is_corrected_is_equal(ours in 0..2u32, theirs in 1..3u32, amount in 1..9_999i64, fee in 0..99i64) {
            let total = |times: u32| Total {
                times,
                amount: amount * i64::from(times),
                fee: fee * i64::from(times),
                currency: (times > 0).then_some(Currency::Usd),
            };
            let (ours, theirs) = (total(ours), total(theirs));
            let corrected = correction_of(ours, theirs).map_or(0, |(amount, _)| amount);
            prop_assert_eq!(ours.net() + corrected, theirs.net());
        }
    }
}
