//! Random histories: whatever buyers, banks, networks and dying functions do, the books
//! balance at every step, access follows the money, and at the end every account holds what
//! a model that shares no code with the books says.

use std::collections::{BTreeMap, BTreeSet};

use catalog_store::splits;
use orders::find_lost_stripe_events;
use platform::Table;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::json;
use stripe_sandbox::{Fault, FaultRule, Kind as Object, Sandbox};
use testkit::TestApp;

use crate::holding::{HIGH_CENTS, RISKY};
use crate::seating::{MEMBERS, SEATED, Seating};
use crate::tally::{Tally, Told};
use crate::third_model::{Model, paid_seats};
use crate::world::{World, creator, package};
use crate::{discounts, evidence};

const NAMES: [&str; 5] = ["types", "tables", "trees", "dear", SEATED];
/// Of the creator of the first package; by some of them it costs nothing.
const CODE: &str = "LAUNCH";
/// Of which some divide by five and others leave a remainder to round; a new account that pays
/// the last one by a risky card is suspicious.
const PRICES: [u64; 5] = [1_999, 57, 1_200, HIGH_CENTS, 333];

/// Workspaces that share in others' packages, beside the two creators.
const COLLABORATORS: [u128; 2] = [2, 3];

/// A workspace that brings the buyer, and what it gets of which packages.
const AFFILIATE: u128 = 4;
const OF_AFFILIATES: [(usize, u32); 2] = [(0, 1_234), (3, 5_000)];

/// Two of each of two creators.
fn creator_of(at: usize) -> domain::TenantId {
    creator(at as u128 % 2)
}

/// Who can share in a package: the other creator, and the others.
fn parties(at: usize) -> [u128; 3] {
    [1 - at as u128 % 2, COLLABORATORS[0], COLLABORATORS[1]]
}

/// Two thirds of those that pay are risky ones.
const CARDS: [&str; 4] = ["pm_card_visa", RISKY, RISKY, "pm_card_chargeDeclined"];

fn charge_of(world: &World, order: &str) -> Option<String> {
    world.charges().remove(order)?.pop()?["id"].as_str().map(str::to_owned)
}

#[derive(Debug, Clone)]
pub(crate) enum Step {
    Order {
        packages: Vec<usize>,
        /// Of the last one, if it is among them.
        seats: u32,
        has_code: bool,
        is_brought: bool,
    },
    CheckOut {
        order: usize,
        by_form: bool,
    },
    Pay {
        order: usize,
        card: usize,
    },
    Close(usize),
    /// The buyer appeals, or people decide on a payment.
    Review {
        order: usize,
        how: usize,
    },
    /// The bank of the card warns of fraud.
    Warn(usize),
    Refund {
        order: usize,
        package: usize,
    },
    /// A split of a package is in force: a part for the other creator, and for the others.
    Agree {
        package: usize,
        parts: [u32; 3],
    },
    /// A member is given a seat, or loses it.
    Assign(usize),
    Release(usize),
    /// A member gets what is in the package that they have a seat of, if they have one.
    Take(usize),
    /// Somebody gives their part back.
    Leave {
        package: usize,
        party: usize,
    },
    /// The bank asks, or takes the money at once.
    Dispute {
        order: usize,
        takes: bool,
    },
    /// An inquiry becomes a dispute, or the bank decides.
    Decide {
        dispute: usize,
        how: usize,
    },
    /// Staff has the evidence submitted.
    Submit(usize),
    /// Tells some of the events, by their numbers.
    Tell(Vec<usize>),
    Work,
    /// The next calls to AWS, or one to Stripe, fail.
    Cut(usize),
    Lose(usize),
    Advance(i64),
}

pub(crate) fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (proptest::sample::subsequence(vec![0, 1, 2, 3, 4], 1..=5), 1..4u32, any::<bool>(), any::<bool>())
            .prop_map(|(packages, seats, has_code, is_brought)| Step::Order { packages, seats, has_code, is_brought }),
        2 => (0..MEMBERS).prop_map(Step::Assign),
        1 => (0..MEMBERS).prop_map(Step::Release),
        1 => (0..MEMBERS).prop_map(Step::Take),
        3 => (0..4usize, any::<bool>()).prop_map(|(order, by_form)| Step::CheckOut { order, by_form }),
        4 => (0..4usize, 0..CARDS.len()).prop_map(|(order, card)| Step::Pay { order, card }),
        2 => (0..4usize, 0..3usize).prop_map(|(order, how)| Step::Review { order, how }),
        1 => (0..4usize).prop_map(Step::Warn),
        1 => (0..4usize).prop_map(Step::Close),
        3 => (0..4usize, 0..NAMES.len()).prop_map(|(order, package)| Step::Refund { order, package }),
        3 => (0..NAMES.len(), 0..3_334u32, prop_oneof![Just(0u32), Just(1), Just(3_333)], 0..3_334u32)
            .prop_map(|(package, other, second, third)| Step::Agree { package, parts: [other, second, third] }),
        1 => (0..NAMES.len(), 0..3usize).prop_map(|(package, party)| Step::Leave { package, party }),
        2 => (0..4usize, any::<bool>()).prop_map(|(order, takes)| Step::Dispute { order, takes }),
        2 => (0..4usize, 0..3usize).prop_map(|(dispute, how)| Step::Decide { dispute, how }),
        1 => (0..4usize).prop_map(Step::Submit),
        3 => proptest::collection::vec(0..40usize, 0..12).prop_map(Step::Tell),
        3 => Just(Step::Work),
        2 => (0..12usize).prop_map(Step::Cut),
        2 => (0..5usize).prop_map(Step::Lose),
        1 => (1..30i64).prop_map(Step::Advance),
    ]
}

/// Who shares in a package, and in how many ten thousandths.
type Shares = Vec<(u128, u32)>;

struct History {
    world: World,
    orders: Vec<String>,
    affiliate_code: String,
    /// What is in force of each package.
    splits: [Shares; NAMES.len()],
    /// What was in force of each package when an order was made.
    shares: BTreeMap<String, [Shares; NAMES.len()]>,
    seating: Seating,
    is_cut: bool,
    told: Told,
    tally: Tally,
}

impl History {
    /// What banks and staff do.
    async fn step_of_others(&self, step: &Step) {
        let world = &self.world;
        let order = |at: usize| self.orders.get(at % self.orders.len().max(1)).cloned();
        match step {
            Step::Review { order: at, how } => {
                if let Some(id) = order(*at) {
                    match how {
                        0 => drop(world.appeal(&id, &id).await),
                        1 => drop(world.decide(&id, "release").await),
                        _ => drop(world.decide(&id, "refuse").await),
                    }
                }
            }
            Step::Warn(at) => {
                let charge = order(*at).and_then(|id| charge_of(world, &id));
                if let Some(charge) = charge {
                    world.stripe.warn(&charge).unwrap();
                }
            }
            Step::Dispute { order: at, takes } => {
                let charge = order(*at).and_then(|id| charge_of(world, &id));
                if let Some(charge) = charge {
                    // Stripe refuses what is disputed already, or wholly refunded.
                    let open = if *takes { Sandbox::dispute } else { Sandbox::inquire };
                    drop(open(&world.stripe, &charge, "fraudulent"));
                }
            }
            Step::Decide { dispute, how } => {
                if let Some(id) = self.dispute(*dispute) {
                    match how {
                        0 => drop(world.stripe.escalate_dispute(&id)),
                        how => drop(world.stripe.decide_dispute(&id, *how == 1)),
                    }
                }
            }
            Step::Submit(dispute) => {
                if let Some(id) = self.dispute(*dispute) {
                    evidence::submit(world, &id).await;
                }
            }
            own => panic!("{own:?} is the buyer's, or the network's"),
        }
    }

    async fn run(&mut self, step: &Step) {
        let world = &self.world;
        let order = |at: usize| self.orders.get(at % self.orders.len().max(1)).cloned();
        match step {
            Step::Order { packages, seats, has_code, is_brought } => {
                self.order((packages, *seats), *has_code, *is_brought).await;
            }
            Step::Assign(member) => self.seating.assign(world, *member).await,
            Step::Release(member) => self.seating.release(world, *member).await,
            Step::Take(member) => self.seating.take(world, *member).await,
            Step::Agree { package, parts } => self.agree(*package, *parts).await,
            Step::Leave { package, party } => self.leave(*package, parties(*package)[*party]).await,
            Step::CheckOut { order: at, by_form } => {
                if let Some(id) = order(*at) {
                    world.check_out(&id, if *by_form { "payment_form" } else { "hosted_page" }).await;
                }
            }
            Step::Pay { order: at, card } => {
                if let Some(id) = order(*at) {
                    self.pay(&id, CARDS[*card]).await;
                }
            }
            Step::Close(at) => {
                if let Some(id) = order(*at) {
                    world.close(&id).await;
                }
            }
            Step::Refund { order: at, package } => {
                if let Some(id) = order(*at) {
                    world.refund(&id, &[NAMES[*package]]).await;
                }
            }
            Step::Tell(numbers) => {
                let events = world.events();
                for number in numbers.iter().filter(|_| !events.is_empty()) {
                    let at = number % events.len();
                    world.tell(&events[at]).await;
                    self.told.note(at);
                }
            }
            Step::Work => drop(world.work().await),
            Step::Cut(calls) => world.app.cut_after(*calls),
            Step::Lose(calls) => {
                let fault =
                    [Fault::TimeoutAfter { hold_ms: 0 }, Fault::ServerErrorAfter, Fault::TimeoutBefore { hold_ms: 0 }];
                world
                    .stripe
                    .fault(FaultRule::once(fault[calls % 3].clone()).on("POST", "/v1/").after(*calls as u32 / 3));
            }
            Step::Advance(minutes) => world.app.advance(jiff::SignedDuration::from_mins(*minutes)),
            of_others => self.step_of_others(of_others).await,
        }
        self.tally.note(step);
        // What was cut is the next step alone.
        let is_cut = matches!(step, Step::Cut(_));
        if self.is_cut && !is_cut {
            self.tally.killed += u64::from(self.world.app.mend());
            self.world.app.cool();
        }
        self.is_cut = is_cut;
    }

    /// What must hold at every moment, of all that the step may have changed: what nobody has
    /// written to is as it was when it was looked at last.
    async fn assert_sound(&mut self, step: &Step) {
        let world = &self.world;
        let written = world.app.take_written();
        if written.iter().any(|(table, _)| table == Table::Ledger.logical_id()) {
            world.assert_balanced().await;
            self.tally.balanced += 1;
        }
        let of_access = |key: &str| key.ends_with("#orders") || key.ends_with("#purchases");
        let is_written = written.iter().any(|(_, key)| of_access(key) || key.starts_with("DISCOUNT#"));
        // A payment changes what Stripe has, at first.
        if is_written || matches!(step, Step::Pay { .. }) {
            world.assert_access_is_paid().await;
            self.seating.assert_paid(world).await;
            discounts::assert_uses(world, CODE, &[world.tenant()]).await;
            self.tally.accesses += 1;
        }
    }

    async fn order(&mut self, (packages, seats): (&[usize], u32), has_code: bool, is_brought: bool) {
        let packages: Vec<_> = packages.iter().map(|at| package(NAMES[*at])).collect();
        let seated = packages.iter().find(|it| **it == package(SEATED));
        let seated = seated.map(|package| json!({"package": package, "seats": seats}));
        let mut wish = json!({"packages": packages, "seats": Vec::from_iter(seated)});
        if has_code {
            wish["discount_code"] = json!(CODE);
        }
        if is_brought {
            wish["affiliate_code"] = json!(self.affiliate_code);
        }
        let reply = self.world.buyer.call(&orders::create_order::ENDPOINT).json(&wish).send().await;
        if reply.status != 201 {
            return;
        }
        let mut shares = self.splits.clone();
        for (at, points) in OF_AFFILIATES.into_iter().filter(|_| is_brought) {
            let given: u32 = shares[at].iter().map(|(_, points)| points).sum();
            shares[at].push((AFFILIATE, points.min(10_000 - given)));
        }
        let id = reply.text("id").to_owned();
        self.shares.insert(id.clone(), shares);
        self.orders.push(id);
    }

    async fn agree(&mut self, at: usize, parts: [u32; 3]) {
        let shares: Shares = parties(at).into_iter().zip(parts).filter(|(_, points)| *points > 0).collect();
        if shares != self.splits[at] {
            self.world.agree(NAMES[at], at as u128 % 2, &shares).await;
            self.splits[at] = shares;
        }
    }

    async fn leave(&mut self, at: usize, number: u128) {
        let (store, id) = (self.world.app.unlimited(), package(NAMES[at]));
        let left = splits::leave(store, &id, creator(number), &testkit::system()).await.unwrap();
        let had_part = self.splits[at].iter().any(|(party, _)| *party == number);
        assert_eq!(matches!(left, splits::Stepped::Done(_)), had_part, "{left:?}");
        self.splits[at].retain(|(party, _)| *party != number);
    }

    fn dispute(&self, at: usize) -> Option<String> {
        let disputes = self.world.stripe.objects(Object::Dispute);
        let dispute = disputes.get(at % disputes.len().max(1))?;
        dispute["id"].as_str().map(str::to_owned)
    }

    /// As a browser: by whatever it was given, if anything.
    async fn pay(&self, id: &str, card: &str) {
        let reply = self.world.check_out(id, "payment_form").await;
        let Some(secret) = reply.json["client_secret"].as_str() else { return };
        let intent = secret.split_once("_secret_").unwrap().0;
        self.world.confirm(intent, card).await;
    }

    /// Everything that is on its way arrives. Events that nobody has told either come now, all
    /// of them once more, or are lost, and found in Stripe's list.
    async fn end(&mut self, is_lossy: bool) {
        let world = &self.world;
        world.app.mend();
        world.app.cool();
        world.stripe.clear_faults();
        for round in 0..4 {
            let events = world.events();
            for (at, event) in events.iter().enumerate().filter(|_| !is_lossy) {
                if round == 0 || !self.told.has(at) {
                    assert_eq!(world.tell(event).await.status, 200);
                    self.told.note(at);
                }
            }
            if is_lossy {
                self.tally.lost += self.told.lose(events.len());
                world.app.tick(&find_lost_stripe_events::ENDPOINT).await.unwrap();
            }
            world.work().await;
            // Nobody's money is held for ever.
            for id in &self.orders {
                if world.see(id).await["state"] == "held" {
                    assert_eq!(world.decide(id, "release").await.status, 200);
                }
            }
        }
        world.assert_settled().await;
        discounts::assert_uses(world, CODE, &[world.tenant()]).await;
        self.tally.accounts += self.assert_is_as_the_model_says().await;
        self.assert_tax_is_recorded().await;
    }

    /// What Stripe reports as tax is what the books owe, unless people were told to record some.
    async fn assert_tax_is_recorded(&self) {
        let store = self.world.app.unlimited();
        let mut is_by_hand = false;
        for id in &self.orders {
            let order = orders_store::orders::find(store, self.world.tenant(), id.parse().unwrap()).await.unwrap();
            let entries = order.unwrap().tax.map(|tax| tax.entries).unwrap_or_default();
            is_by_hand |= entries.iter().any(|entry| entry.is_by_hand);
        }
        let recorded: i64 = self.world.recorded_taxes().into_iter().map(|(_, tax)| tax).sum();
        let owed = -self.world.balance(ledger::Account::Tax).await;
        assert!(is_by_hand || recorded == owed, "{recorded} is recorded and {owed} is owed");
    }

    /// How many accounts were compared.
    async fn assert_is_as_the_model_says(&self) -> u64 {
        let mut orders = Vec::new();
        for id in &self.orders {
            orders.push(self.world.see(id).await);
        }
        let of = |order: &str, id: &str| {
            let at = NAMES.iter().position(|name| package(name).to_string() == id).unwrap();
            let shares = self.shares[order][at].iter().map(|(party, points)| (creator(*party), i64::from(*points)));
            let shares: Vec<(domain::TenantId, i64)> = shares.collect();
            let given: i64 = shares.iter().map(|(_, points)| points).sum();
            [(creator_of(at), 10_000 - given)].into_iter().chain(shares).collect()
        };
        let disputes = self.world.disputes();
        let mut refused = BTreeSet::new();
        for id in &self.orders {
            let (store, order) = (self.world.app.unlimited(), id.parse().unwrap());
            let order = orders_store::orders::find(store, self.world.tenant(), order).await.unwrap().unwrap();
            refused.extend(order.is_refused().then(|| id.clone()));
        }
        let seats = paid_seats(&orders, &disputes, &package(SEATED).to_string(), |id| refused.contains(id));
        self.seating.assert_used(&self.world, seats).await;
        let model = Model::of(&orders, &disputes, of, Some(creator(AFFILIATE)));
        let accounts = model.accounts((0..=AFFILIATE).map(creator));
        for (account, expected) in &accounts {
            assert_eq!(self.world.balance(*account).await, *expected, "{account}: {orders:#?} {disputes:#?}");
        }
        accounts.len() as u64
    }
}

/// A workspace, two creators and their packages, and a code.
async fn begin(app: TestApp, percent: u8, tax: &str) -> History {
    let world = World::in_app(app).await;
    for (at, name) in NAMES.iter().enumerate().filter(|(_, name)| **name != SEATED) {
        world.publish(name, PRICES[at], creator_of(at)).await;
    }
    let seating = Seating::begin(&world, PRICES[4]).await;
    for number in 0..=AFFILIATE {
        world.put_creator(number).await;
    }
    for (at, points) in OF_AFFILIATES {
        world.offer_affiliates(NAMES[at], points).await;
    }
    let affiliate_code = world.affiliate_code(AFFILIATE).await;
    world.collect_tax(tax, &json!({"name": "Ada", "country": "DE"})).await;
    let (splits, shares) = (Default::default(), BTreeMap::new());
    let (told, tally) = (Told::default(), Tally::default());
    let history =
        History { world, orders: Vec::new(), affiliate_code, splits, shares, seating, is_cut: false, told, tally };
    let terms = json!({"percent": percent, "uses_max": 3, "uses_per_workspace_max": 2});
    discounts::open(&history.world, CODE, terms).await;
    history
}

/// All that happens, the percent of the code, whether tax is collected and how, and whether
/// what nobody was told of is lost in the end.
pub(crate) type Course = (Vec<Step>, u8, &'static str, bool);

pub(crate) fn course(lengths: std::ops::Range<usize>) -> impl Strategy<Value = Course> {
    let tax = prop_oneof![Just("off"), Just("exclusive"), Just("inclusive")];
    (proptest::collection::vec(step(), lengths), prop_oneof![Just(100u8), 1..100u8], tax, any::<bool>())
}

/// What was in it, if all held that has to.
async fn live_through((steps, percent, tax, is_lossy): &Course, app: impl Future<Output = TestApp>) -> Tally {
    let mut history = begin(app.await, *percent, tax).await;
    for step in steps {
        history.run(step).await;
        history.assert_sound(step).await;
    }
    history.end(*is_lossy).await;
    let told = std::mem::take(&mut history.told);
    std::mem::take(&mut history.tally).with(&history.world, steps.len(), &told).await
}

/// On one thread, between whose tasks nothing has to be woken.
pub(crate) fn live(course: &Course, app: impl Future<Output = TestApp>) -> Tally {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(live_through(course, app))
}

#[test]
fn whatever_happens_access_follows_the_money_and_the_books_balance() {
    let mut runner = TestRunner::new(Config { cases: 30, max_shrink_iters: 200, ..Config::default() });
    let result = runner.run(&course(5..30), |course| {
        live(&course, TestApp::new());
        Ok(())
    });
    result.unwrap();
}
