//! Random histories: whatever buyers, banks, networks and dying functions do, the books
//! balance at every step, and access follows the money.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use stripe_sandbox::{Fault, FaultRule};

use crate::world::World;

const NAMES: [&str; 3] = ["types", "tables", "trees"];

#[derive(Debug, Clone)]
enum Step {
    Order(Vec<usize>),
    CheckOut {
        order: usize,
        by_form: bool,
    },
    Pay {
        order: usize,
        is_declined: bool,
    },
    Close(usize),
    Refund {
        order: usize,
        package: usize,
    },
    /// Tells some of the events, by their numbers.
    Tell(Vec<usize>),
    Work,
    /// The next calls to AWS, or one to Stripe, fail.
    Cut(usize),
    Lose(usize),
    Advance(i64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => proptest::sample::subsequence(vec![0, 1, 2], 1..=3).prop_map(Step::Order),
        3 => (0..4usize, any::<bool>()).prop_map(|(order, by_form)| Step::CheckOut { order, by_form }),
        4 => (0..4usize, proptest::bool::weighted(0.2)).prop_map(|(order, is_declined)| Step::Pay { order, is_declined }),
        1 => (0..4usize).prop_map(Step::Close),
        3 => (0..4usize, 0..3usize).prop_map(|(order, package)| Step::Refund { order, package }),
        3 => proptest::collection::vec(0..40usize, 0..12).prop_map(Step::Tell),
        3 => Just(Step::Work),
        2 => (0..12usize).prop_map(Step::Cut),
        2 => (0..5usize).prop_map(Step::Lose),
        1 => (1..30i64).prop_map(Step::Advance),
    ]
}

struct History {
    world: World,
    orders: Vec<String>,
    is_cut: bool,
}

impl History {
    async fn run(&mut self, step: &Step) {
        let world = &self.world;
        let order = |at: usize| self.orders.get(at % self.orders.len().max(1)).cloned();
        match step {
            Step::Order(packages) => {
                let names: Vec<&str> = packages.iter().map(|at| NAMES[*at]).collect();
                let reply = world.order(&names).await;
                if reply.status == 201 {
                    self.orders.push(reply.text("id").to_owned());
                }
            }
            Step::CheckOut { order: at, by_form } => {
                if let Some(id) = order(*at) {
                    world.check_out(&id, if *by_form { "payment_form" } else { "hosted_page" }).await;
                }
            }
            Step::Pay { order: at, is_declined } => {
                if let Some(id) = order(*at) {
                    self.pay(&id, *is_declined).await;
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
                    world.tell(&events[number % events.len()]).await;
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
        }
        // What was cut is the next step alone.
        let is_cut = matches!(step, Step::Cut(_));
        if self.is_cut && !is_cut {
            world.app.mend();
            world.app.cool();
        }
        self.is_cut = is_cut;
    }

    /// As a browser: by whatever it was given, if anything.
    async fn pay(&self, id: &str, is_declined: bool) {
        let reply = self.world.check_out(id, "payment_form").await;
        let Some(secret) = reply.json["client_secret"].as_str() else { return };
        let intent = secret.split_once("_secret_").unwrap().0;
        let card = if is_declined { "pm_card_chargeDeclined" } else { "pm_card_visa" };
        self.world.confirm(intent, card).await;
    }

    /// Everything that is on its way arrives.
    async fn end(&self) {
        let world = &self.world;
        world.app.mend();
        world.app.cool();
        world.stripe.clear_faults();
        for _ in 0..4 {
            world.tell_all().await;
            world.work().await;
        }
        world.assert_settled().await;
    }
}

#[test]
fn whatever_happens_access_follows_the_money_and_the_books_balance() {
    let mut runner = TestRunner::new(Config { cases: 30, max_shrink_iters: 200, ..Config::default() });
    runner
        .run(&proptest::collection::vec(step(), 5..30), |steps| {
            tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(async {
                let mut history = History { world: World::with(&NAMES).await, orders: Vec::new(), is_cut: false };
                for step in &steps {
                    history.run(step).await;
                    history.world.assert_sound().await;
                }
                history.end().await;
            });
            Ok(())
        })
        .unwrap();
}
