//! The same bill, as somebody would write it who has time: unit by unit.

use std::collections::{BTreeMap, BTreeSet};

use domain::plan::{Operation, Period};
use rating::{Charged, Event, Price, Rate, Terms};

/// What is charged of an operation in a period at one price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Charge {
    pub(crate) price: Option<Price>,
    pub(crate) units: u64,
    pub(crate) over: u64,
    pub(crate) amount: i64,
}

/// Of all events of a period, in the order of the steps that begin a price.
pub(crate) fn charges(events: &[Event], terms: &[Terms], period: Period) -> BTreeMap<Operation, Vec<Charge>> {
    let mut known = BTreeSet::new();
    let mut events: Vec<&Event> =
        events.iter().filter(|event| period.contains(event.granted_at) && known.insert(event.id)).collect();
    events.sort_by_key(|event| event.step);
    let mut all = BTreeMap::<Operation, Vec<Charge>>::new();
    let mut used = BTreeMap::<Operation, u64>::new();
    for event in events {
        let of_step = |it: &&Terms| (it.operation, it.step) == (event.operation, event.step);
        let rate = terms.iter().find(of_step).unwrap().rate;
        let price = match rate {
            Rate::Free => None,
            Rate::Beyond { price, .. } => Some(price),
        };
        let charges = all.entry(event.operation).or_default();
        let at = charges.iter().position(|charge| charge.price == price).unwrap_or_else(|| {
            charges.push(Charge { price, units: 0, over: 0, amount: 0 });
            charges.len() - 1
        });
        for _ in 0..event.units {
            let used = used.entry(event.operation).or_default();
            *used += 1;
            charges[at].units += 1;
            if matches!(rate, Rate::Beyond { included, .. } if *used > included) {
                charges[at].over += 1;
            }
        }
    }
    for charge in all.values_mut().flatten() {
        charge.amount = charge.price.map_or(0, |price| amount(price, charge.over));
    }
    all
}

/// By steps of what can be charged: up as long as half of the next step is owed.
fn amount(price: Price, over: u64) -> i64 {
    let (cost, per) = (price.amount.amount(), i64::try_from(price.per.get()).unwrap());
    let over = i64::try_from(over).unwrap();
    if price.charged == Charged::Begun {
        return (0..over).step_by(usize::try_from(per).unwrap()).map(|_| cost).sum();
    }
    let (step, mut total) = (price.amount.currency().charge_step(), 0);
    while over * cost * 2 >= (2 * total + step) * per {
        total += step;
    }
    total
}
