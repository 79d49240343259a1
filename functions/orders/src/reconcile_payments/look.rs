//! One look at a day: what either side has of it, and what of it differs.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::{OrderId, Time};
use jiff::SignedDuration;
use jiff::civil::Date;
use ledger::{Account, Difference, Entries};
use orders_store::orders::CURRENCY;
use orders_store::reconciliation::days::{self, Sum};
use orders_store::reconciliation::differences::{self, DifferenceId, Found};
use orders_store::reconciliation::{self, Known, Leg};
use orders_store::{books, stripe};
use payments::{BalanceTransaction, Stripe, Subject};
use platform::{App, Error};

/// How many days before its posting a movement is looked for at Stripe: `find-lost-stripe-events`
/// looks back four.
const DAYS_BACK_MAX: i64 = 5;
/// What is posted so long after Stripe has moved it, or before, may have been moved twice.
const APART: SignedDuration = SignedDuration::from_hours(1);
/// Days of Stripe's that are read beside the one that is looked at.
const DAYS_BESIDE_MAX: usize = 30;
/// Of one difference, what is written down of either side.
const IDS_MAX: usize = 50;

/// What a look has found.
pub(super) struct Look {
    pub(super) found: Vec<Found>,
    pub(super) ours: Sum,
    pub(super) theirs: Sum,
    pub(super) elsewhere: Sum,
    pub(super) corrections: Sum,
}

/// While a day is looked at.
struct Looking<'a> {
    app: &'a App,
    stripe: &'a Stripe,
    known: Known,
    /// Whose a movement of Stripe's is, by its name.
    subjects: BTreeMap<String, Subject>,
    /// Whose a payment is, so that Stripe is asked once.
    intents: HashMap<String, Option<Subject>>,
}

pub(super) async fn look(app: &App, stripe: &Stripe, day: Date) -> Result<Look, Error> {
    let bounds = days::bounds(day)?;
    let mut looking =
        Looking { app, stripe, known: Known::default(), subjects: BTreeMap::new(), intents: HashMap::new() };
    let (ours, corrections) = looking.read_ours(bounds).await?;
    let (theirs, elsewhere) = looking.read_theirs(bounds).await?;
    looking.complete(day, bounds).await?;
    let differences = looking.compare(day, bounds).await?;
    let mut found = Vec::with_capacity(differences.len());
    for difference in differences {
        found.push(looking.found(day, difference)?);
    }
    Ok(Look { found, ours, theirs, elsewhere, corrections })
}

impl Looking<'_> {
    /// What was posted to the clearing account in the day; the sums without corrections and
    /// of them.
    async fn read_ours(&mut self, bounds: (Time, Time)) -> Result<(Sum, Sum), Error> {
        let (mut ours, mut corrections) = (Sum::default(), Sum::default());
        for line in books::lines_between(self.app, Account::Clearing, CURRENCY, bounds).await? {
            let books::Line { transfer, amount, at } = line;
            let sum = if reconciliation::is_correction(&transfer) { &mut corrections } else { &mut ours };
            sum.add(amount);
            self.known.add_leg(Leg { transfer, amount, at });
        }
        Ok((ours, corrections))
    }

    /// What Stripe has moved in the day; the sums of this product's and of all else.
    async fn read_theirs(&mut self, bounds: (Time, Time)) -> Result<(Sum, Sum), Error> {
        let (mut theirs, mut elsewhere) = (Sum::default(), Sum::default());
        for moved in self.list(bounds).await? {
            let Some(subject) = self.subject(&moved).await? else {
                elsewhere.add(moved.net);
                continue;
            };
            theirs.add(moved.net);
            let name = reconciliation::name(&moved, Some(&subject));
            self.subjects.insert(name.clone(), subject);
            self.known.add_moved(name, moved);
        }
        Ok((theirs, elsewhere))
    }

    async fn list(&self, (from, to): (Time, Time)) -> Result<Vec<BalanceTransaction>, Error> {
        let list = self.stripe.balance_transactions(from.as_second(), to.as_second()).await;
        let list = list.map_err(stripe::refusal)?;
        if list.has_more {
            return Err(Error::Unavailable {
                inside: format!("Stripe has moved more since {from} than one look reads"),
            });
        }
        Ok(list.transactions)
    }

    /// Whose a movement is; `None` of what is of no order of this product.
    async fn subject(&mut self, moved: &BalanceTransaction) -> Result<Option<Subject>, Error> {
        let Some(intent_id) = reconciliation::rests_on(moved) else { return Ok(moved.subject) };
        if let Some(known) = self.intents.get(intent_id) {
            return Ok(*known);
        }
        let subject = self.stripe.intent(intent_id).await.map_err(stripe::refusal)?.subject;
        self.intents.insert(intent_id.to_owned(), subject);
        Ok(subject)
    }

    /// Looks for the other side of what one side has in the day.
    async fn complete(&mut self, day: Date, (from, to): (Time, Time)) -> Result<(), Error> {
        let names: BTreeSet<String> = self.known.moved_names().into_iter().chain(self.known.booked_names()).collect();
        let names = names.iter().map(String::as_str);
        reconciliation::find_posted(self.app, names, false, &mut self.known).await?;
        let here = self.known.ours((from, to)).of_day;
        let there = self.known.moved_names();
        let mut wanted: BTreeSet<String> = here.into_iter().map(|it| it.id).filter(|id| !there.contains(id)).collect();
        for other in beside(day)? {
            if wanted.is_empty() {
                break;
            }
            self.look_for(&wanted, other).await?;
            let there = self.known.moved_names();
            wanted.retain(|name| !there.contains(name));
        }
        self.complete_apart(day).await
    }

    /// Looks for what Stripe has moved twice on two days: one of them is beside the posting.
    async fn complete_apart(&mut self, day: Date) -> Result<(), Error> {
        let mut others = BTreeSet::new();
        let mut names = BTreeSet::new();
        for (name, posted_at) in self.known.apart(APART) {
            let posted_on = days::day_of(posted_at);
            others.extend(beside(posted_on)?.into_iter().chain([posted_on]).filter(|other| *other != day));
            names.insert(name);
        }
        for other in others.into_iter().rev().take(DAYS_BESIDE_MAX) {
            self.look_for(&names, other).await?;
        }
        Ok(())
    }

    /// Looks for movements of these names on another day.
    async fn look_for(&mut self, names: &BTreeSet<String>, other: Date) -> Result<(), Error> {
        let bounds = days::bounds(other)?;
        if bounds.0 > Time::from(self.app.clock.now()) {
            return Ok(());
        }
        for moved in self.list(bounds).await? {
            let name = reconciliation::name(&moved, moved.subject.as_ref());
            if names.contains(&name) {
                self.known.add_moved(name, moved);
            }
        }
        Ok(())
    }

    /// Looks for what Stripe has moved on the days of earlier differences of these movements:
    /// whatever is corrected is compared by its sum, so that nothing may be left out of it.
    async fn complete_known(&mut self, day: Date, names: &BTreeSet<String>) -> Result<(), Error> {
        let mut others: BTreeMap<Date, BTreeSet<String>> = BTreeMap::new();
        for name in names {
            for known in differences::find_about(self.app, name).await? {
                for other in known.found.days.into_iter().filter(|other| *other != day) {
                    others.entry(other).or_default().insert(name.clone());
                }
            }
        }
        for (other, names) in others.into_iter().rev().take(DAYS_BESIDE_MAX) {
            self.look_for(&names, other).await?;
        }
        Ok(())
    }

    /// What differs, after what people have corrected.
    async fn compare(&mut self, day: Date, bounds: (Time, Time)) -> Result<Vec<Difference>, Error> {
        let (ours, theirs) = (self.known.ours(bounds), self.known.theirs(bounds)?);
        let found = reconcile(&ours, &theirs);
        // A correction is not of the day of what it corrects; whatever was late may have one.
        let late = ours.around.iter().chain(&theirs.around).map(|entry| entry.id.as_str());
        let names: BTreeSet<&str> = found.iter().map(|it| it.id.as_str()).chain(late).collect();
        if names.is_empty() {
            return Ok(found);
        }
        let names: BTreeSet<String> = names.into_iter().map(str::to_owned).collect();
        self.complete_known(day, &names).await?;
        reconciliation::find_posted(self.app, names.iter().map(String::as_str), true, &mut self.known).await?;
        Ok(reconcile(&self.known.ours(bounds), &self.known.theirs(bounds)?))
    }

    fn found(&self, day: Date, difference: Difference) -> Result<Found, Error> {
        let Difference { class, id: name, ours, theirs } = difference;
        let id = DifferenceId::new(class, &name).map_err(Error::internal)?;
        let mut transfers = self.known.transfers_of(&name);
        transfers.truncate(IDS_MAX);
        let stripe_ids = self.known.moved(&name).take(IDS_MAX).map(|moved| moved.id.clone()).collect();
        let moved = self.known.moved(&name).find_map(|moved| moved.subject);
        let subject = self.subjects.get(&name).copied().or(moved);
        let order_id = subject.map(|it| it.order_id).or_else(|| order_in(&name));
        Ok(Found {
            id,
            class,
            day,
            days: BTreeSet::from([day]),
            tenant_id: subject.map(|it| it.tenant_id),
            order_id,
            stripe_ids,
            transfers,
            ours,
            theirs,
        })
    }
}

/// On which days else Stripe may have moved what was posted on a day: on the one behind it, as
/// clocks differ, and then on those before it.
fn beside(day: Date) -> Result<Vec<Date>, Error> {
    let offsets = [1].into_iter().chain((1..=DAYS_BACK_MAX).map(|back| -back));
    let other = |offset: i64| day.checked_add(jiff::Span::new().days(offset)).map_err(Error::internal);
    offsets.map(other).collect()
}

fn reconcile(ours: &reconciliation::Sorted, theirs: &reconciliation::Sorted) -> Vec<Difference> {
    let ours = Entries { of_day: &ours.of_day, around: &ours.around };
    ledger::reconcile(ours, Entries { of_day: &theirs.of_day, around: &theirs.around })
}

/// The order that a movement is named after.
fn order_in(name: &str) -> Option<OrderId> {
    name.split_once('.').and_then(|(_, about)| about.parse().ok())
}
