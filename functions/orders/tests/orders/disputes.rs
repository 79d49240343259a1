//! Disputes from the first word to the money: who can use what, what the books say, and what
//! happens when functions die on the way. What is about evidence is in `evidence.rs`.

use catalog_store::purchases::{self, State as Purchase};
use ledger::{Account, Currency};
use orders_store::disputes::{self, Record, State};
use orders_store::orders::ORDER_PACKAGES_MAX;
use payments::{Dispute, DisputeStatus, Movement};
use platform::Table;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use stripe_sandbox::{Fault, FaultRule, Kind as Object};
use testkit::TestApp;

use crate::world::{World, creator, package};

impl World {
    pub(crate) fn charge_of(&self, order: &str) -> String {
        self.charges().remove(order).unwrap().remove(0)["id"].as_str().unwrap().to_owned()
    }

    /// The bank takes the money of an order; the id of the dispute.
    pub(crate) fn dispute(&self, order: &str, reason: &str) -> String {
        let dispute = self.stripe.dispute(&self.charge_of(order), reason).unwrap();
        dispute["id"].as_str().unwrap().to_owned()
    }

    /// Lets everything arrive that Stripe tells; it must all be applied.
    pub(crate) async fn hear(&self) {
        self.tell_all().await;
        assert_eq!(self.work().await, 0);
    }

    /// An order that was bought, and is disputed; and the dispute.
    pub(crate) async fn disputed(&self, names: &[&str], reason: &str) -> (String, String) {
        let id = self.bought(names).await;
        let dispute = self.dispute(&id, reason);
        self.hear().await;
        (id, dispute)
    }

    pub(crate) async fn record(&self, dispute: &str) -> Record {
        disputes::find(self.app.unlimited(), dispute).await.unwrap().unwrap()
    }

    /// Mails that wait to be sent, of this kind.
    pub(crate) async fn mails(&self, message: &str) -> Vec<Value> {
        let items = self.app.table(Table::Outbox).await;
        let mails = items.iter().filter(|item| item["destination"] == "mail_queue");
        let bodies = mails.map(|item| serde_json::from_str(item["body"].as_str().unwrap()).unwrap());
        bodies.filter(|body: &Value| body["message"] == message).collect()
    }

    /// What must hold of disputes when everything has arrived: each is as Stripe has it, what
    /// banks hold is what the books say, and whoever lost the money has lost the use.
    pub(crate) async fn assert_disputes_settled(&self) {
        let intents = self.stripe.objects(Object::PaymentIntent);
        let mut held = 0;
        for dispute in self.stripe.objects(Object::Dispute) {
            let intent = intents.iter().find(|intent| intent["id"] == dispute["payment_intent"]).unwrap();
            let Some(order) = intent["metadata"]["order"].as_str() else { continue };
            let record = self.record(dispute["id"].as_str().unwrap()).await;
            assert_eq!(record.state.as_str(), dispute["status"], "{record:?}");
            let amounts = dispute["balance_transactions"].as_array().unwrap().iter();
            let moved: i64 = amounts.map(|it| it["amount"].as_i64().unwrap()).sum();
            assert_eq!(record.withdrawn_cents(), -moved, "{record:?}");
            if record.state == State::Lost {
                let all = self.purchases().await;
                let used = all.iter().filter(|it| it.order_id.to_string() == order && it.price_cents > 0);
                assert!(used.clone().all(|it| it.state == Purchase::Refunded), "{all:?}");
            } else {
                held += record.withdrawn_cents();
            }
        }
        assert_eq!(self.balance(Account::Disputed).await, held);
    }
}

#[tokio::test]
async fn a_dispute_that_is_won_leaves_everything_as_it_was_but_its_fee() {
    let world = World::with(&["types", "tables"]).await;
    let before = world.bought(&["types", "tables"]).await;
    let (clearing, fees) = (world.balance(Account::Clearing).await, world.balance(Account::StripeFees).await);
    let dispute = world.dispute(&before, "fraudulent");
    world.hear().await;
    assert_eq!(world.record(&dispute).await.state, State::NeedsResponse);
    assert_eq!(world.balance(Account::Disputed).await, 2_400);
    assert_eq!(world.balance(Account::Clearing).await, clearing - 2_400 - 1_500);
    assert_eq!(world.balance(Account::StripeFees).await, fees + 1_500);
    assert_eq!(world.purchase("types").await.unwrap().state, Purchase::Bought, "while it is decided, it is used");
    let refused = world.refund(&before, &["types"]).await;
    assert_eq!((refused.status, refused.code()), (409, "order_disputed"), "{refused:?}");
    world.assert_settled().await;
    world.stripe.decide_dispute(&dispute, true).unwrap();
    world.hear().await;
    assert_eq!(world.record(&dispute).await.state, State::Won);
    assert_eq!(world.balance(Account::Disputed).await, 0);
    assert_eq!(world.balance(Account::Clearing).await, clearing - 1_500);
    assert_eq!(world.balance(Account::Payable(creator(0))).await, -960);
    assert_eq!(world.purchase("types").await.unwrap().state, Purchase::Bought);
    world.assert_settled().await;
    let kinds = world.app.event_kinds().await;
    assert_eq!(&kinds[2..], ["order.paid", "dispute.opened", "dispute.closed"], "{kinds:?}");
}

#[tokio::test]
async fn a_dispute_that_is_lost_ends_the_purchases_and_takes_every_share_back() {
    let world = World::with(&["types", "tables"]).await;
    world.put_creator(0).await;
    world.publish("free", 0, creator(5)).await;
    let (id, dispute) = world.disputed(&["types", "tables", "free"], "product_not_received").await;
    assert_eq!(world.mails("sale_disputed").await[0]["step"], "opened");
    assert!(purchases::mark_downloaded(world.app.unlimited(), world.tenant(), &package("types")).await.unwrap());
    world.stripe.decide_dispute(&dispute, false).unwrap();
    world.hear().await;
    for name in ["types", "tables"] {
        let purchase = world.purchase(name).await.unwrap();
        assert_eq!(purchase.state, Purchase::Refunded, "downloaded or not");
        assert!(!purchases::is_usable(Some(&purchase), true));
    }
    assert_eq!(world.purchase("free").await.unwrap().state, Purchase::Bought, "nobody took money back for it");
    for account in [Account::Payable(creator(0)), Account::Payable(creator(1)), Account::Revenue, Account::Disputed] {
        assert_eq!(world.balance(account).await, 0, "{account}");
    }
    world.assert_settled().await;
    let mut steps: Vec<Value> = world.mails("sale_disputed").await.iter().map(|it| it["step"].clone()).collect();
    steps.sort_by_key(Value::to_string);
    assert_eq!(steps, ["lost", "opened"], "to the creator who has an address");
    let ended = world.mails("purchase_ended").await;
    assert_eq!((ended.len(), &ended[0]["to"], &ended[0]["order"]), (1, &json!("ada@example.org"), &json!(id)));
    assert_eq!(world.refund(&id, &["types"]).await.code(), "not_returnable");
    world.bought(&["types"]).await;
    world.assert_settled().await;
}

#[tokio::test]
async fn events_of_a_stranger_are_kept_and_a_dispute_may_come_before_its_payment() {
    let world = World::with(&["types"]).await;
    let form = [
        ("amount", "500"),
        ("currency", "usd"),
        ("payment_method", "pm_card_createDispute"),
        ("confirm", "true"),
        ("allowed_payment_method_types[]", "card"),
    ];
    assert_eq!(world.post("/v1/payment_intents", &form).await.0, 200);
    world.hear().await;
    assert_eq!(world.pending().await, []);
    let id = world.ordered(&["types"]).await;
    let intent = world.intent(&id).await;
    world.confirm(&intent, "pm_card_createDispute").await;
    let events = world.events();
    let opened = events.iter().rfind(|it| it["type"] == "charge.dispute.created").unwrap();
    world.tell(opened).await;
    assert_eq!(world.work().await, 0);
    let order = world.see(&id).await;
    assert_eq!(order["state"], "paid");
    assert_eq!(world.record(opened["data"]["object"]["id"].as_str().unwrap()).await.order_id.to_string(), id);
    world.hear().await;
}

/// Every event up to three times, in any order, whatever the bank decides.
#[test]
fn shuffled_and_tripled_events_end_as_if_each_had_come_once() {
    let mut runner = TestRunner::new(Config { cases: 8, ..Config::default() });
    let told = (proptest::collection::vec((0..1_000usize, 1..4usize), 24), proptest::bool::ANY, proptest::bool::ANY);
    runner
        .run(&told, |(told, won, heard_between)| {
            tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(async {
                let world = World::with(&["types", "tables"]).await;
                let id = world.ordered(&["types", "tables"]).await;
                world.confirm(&world.intent(&id).await, "pm_card_visa").await;
                let dispute = world.dispute(&id, "fraudulent");
                if heard_between {
                    world.hear().await;
                }
                world.stripe.decide_dispute(&dispute, won).unwrap();
                let events = world.events();
                let mut copies: Vec<(usize, &Value)> = Vec::new();
                for (event, (order, times)) in events.iter().zip(&told) {
                    copies.extend((0..*times).map(|time| ((order * 7 + time * 131) % 1_000, event)));
                }
                copies.sort_by_key(|(order, _)| *order);
                for (_, event) in copies {
                    world.tell(event).await;
                    world.work().await;
                    world.assert_sound().await;
                }
                world.hear().await;
                world.assert_settled().await;
                let kinds = world.app.event_kinds().await;
                for once in ["dispute.opened", "dispute.closed", "order.paid"] {
                    assert_eq!(kinds.iter().filter(|kind| *kind == once).count(), 1, "{once}: {kinds:?}");
                }
            });
            Ok(())
        })
        .unwrap();
}

type Break = fn(&TestApp, usize);

/// Breaks the worker at each of its calls in turn while it hears of a step; how often it failed.
async fn break_each(break_after: Break, won: Option<bool>) -> usize {
    let mut broken = 0;
    for calls in (0..26).chain((26..90).step_by(9)) {
        let world = World::with(&["types", "tables"]).await;
        let id = world.bought(&["types", "tables"]).await;
        let dispute = world.dispute(&id, "fraudulent");
        if let Some(won) = won {
            world.hear().await;
            world.stripe.decide_dispute(&dispute, won).unwrap();
        }
        world.tell_all().await;
        break_after(&world.app, calls);
        let failed = world.work().await;
        world.app.mend();
        world.app.cool();
        world.assert_sound().await;
        world.work().await;
        world.hear().await;
        world.assert_settled().await;
        broken += usize::from(failed > 0);
    }
    broken
}

#[tokio::test]
async fn a_worker_that_dies_at_any_call_opens_a_dispute_once() {
    assert!(break_each(TestApp::cut_after, None).await > 9);
}

#[tokio::test]
async fn a_worker_that_dies_at_any_call_loses_a_dispute_once() {
    assert!(break_each(TestApp::cut_after, Some(false)).await > 9);
}

#[tokio::test]
async fn a_worker_that_dies_at_any_call_wins_a_dispute_once() {
    assert!(break_each(TestApp::cut_after, Some(true)).await > 9);
}

#[tokio::test]
async fn a_lost_answer_anywhere_loses_nothing_twice() {
    // Each call is sent once more, and finds what it has done.
    assert_eq!(break_each(TestApp::lose_answer_after, None).await, 0);
    assert_eq!(break_each(TestApp::lose_answer_after, Some(false)).await, 0);
}

#[tokio::test]
async fn what_was_refunded_before_is_not_given_back_twice() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.bought(&["types", "tables"]).await;
    world.refund(&id, &["types"]).await;
    world.work().await;
    world.hear().await;
    let dispute = world.dispute(&id, "fraudulent");
    world.hear().await;
    assert_eq!(world.balance(Account::Disputed).await, 1_200, "as Stripe says");
    world.stripe.decide_dispute(&dispute, false).unwrap();
    world.hear().await;
    for account in [Account::Payable(creator(0)), Account::Payable(creator(1)), Account::Revenue, Account::Disputed] {
        assert_eq!(world.balance(account).await, 0, "{account}");
    }
    assert_eq!(world.balance(Account::Suspense).await, 0);
    world.assert_settled().await;
}

/// Asked for and not sent when the dispute comes: it is sent no more.
#[tokio::test]
async fn what_was_sent_back_by_hand_keeps_no_dispute_from_being_lost() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.bought(&["types", "tables"]).await;
    let intent = world.charges()[&id][0]["payment_intent"].as_str().unwrap().to_owned();
    assert_eq!(world.post("/v1/refunds", &[("payment_intent", &intent), ("amount", "500")]).await.0, 200);
    let dispute = world.dispute(&id, "fraudulent");
    world.stripe.decide_dispute(&dispute, false).unwrap();
    world.tell_all().await;
    assert!(world.work().await > 0, "people are told of the refund");
    assert_eq!(world.record(&dispute).await.state, State::Lost);
    for name in ["types", "tables"] {
        assert_eq!(world.purchase(name).await.unwrap().state, Purchase::Refunded);
    }
    assert_eq!(world.balance(Account::Disputed).await, 0);
    world.assert_sound().await;
}

#[tokio::test]
async fn a_refund_that_was_not_sent_yet_is_not_sent_beside_a_dispute() {
    for is_decided in [false, true] {
        let world = World::with(&["types", "tables"]).await;
        let id = world.bought(&["types", "tables"]).await;
        world.refund(&id, &["types"]).await;
        let works = world.pending().await;
        let dispute = world.dispute(&id, "fraudulent");
        if is_decided {
            world.stripe.decide_dispute(&dispute, false).unwrap();
        }
        world.tell_all().await;
        // The events first, then the refund.
        for work in world.pending().await.iter().filter(|work| !works.contains(work)).chain(&works) {
            world.deliver(work).await;
        }
        assert_eq!(world.see(&id).await["refunds"][0]["state"], "failed");
        assert_eq!(world.stripe.objects(Object::Refund).len(), 0);
        let expected = if is_decided { Purchase::Refunded } else { Purchase::Bought };
        assert_eq!(world.purchase("types").await.unwrap().state, expected);
        world.hear().await;
        world.assert_settled().await;
    }
}

/// Sent, and its answer lost: the loss waits until it is known, and takes what is left.
#[tokio::test]
async fn a_refund_whose_answer_got_lost_is_booked_before_a_dispute_is_lost() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.bought(&["types", "tables"]).await;
    world.refund(&id, &["types"]).await;
    world.stripe.fault(FaultRule::once(Fault::TimeoutAfter { hold_ms: 0 }).on("POST", "/v1/refunds"));
    assert_eq!(world.work().await, 1);
    let dispute = world.dispute(&id, "fraudulent");
    world.stripe.decide_dispute(&dispute, false).unwrap();
    let events = world.events();
    world.tell(events.iter().find(|it| it["type"] == "charge.dispute.closed").unwrap()).await;
    for work in world.pending().await.into_iter().rev() {
        world.deliver(&work).await;
    }
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "settled");
    assert_eq!(world.record(&dispute).await.state, State::Lost);
    world.hear().await;
    assert_eq!(world.balance(Account::Revenue).await, 0);
    world.assert_settled().await;
}

/// A card whose refunds take days: Stripe has it, and does not know yet what becomes of it.
#[tokio::test]
async fn a_loss_waits_for_a_refund_that_is_under_way() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.ordered(&["types", "tables"]).await;
    let intent = world.intent(&id).await;
    world.confirm(&intent, "pm_card_pendingRefund").await;
    world.hear().await;
    world.refund(&id, &["types"]).await;
    assert_eq!(world.work().await, 0);
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "pending");
    let dispute = world.dispute(&id, "fraudulent");
    world.stripe.decide_dispute(&dispute, false).unwrap();
    world.tell_all().await;
    assert_eq!(world.work().await, 0, "nothing has failed");
    assert!(!world.pending().await.is_empty(), "it is tried again later");
    assert_eq!(world.record(&dispute).await.state, State::NeedsResponse);
    assert_eq!(world.purchase("tables").await.unwrap().state, Purchase::Bought);
    world.stripe.advance(10 * 86_400).unwrap();
    world.tell_all().await;
    for _ in 0..2 {
        world.work().await;
    }
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "settled");
    world.assert_settled().await;
}

/// What DynamoDB takes at once.
const ITEMS_MAX: usize = 100;

/// As many packages as an order has, each of another creator, with tax, and more taken than was
/// paid: the largest transaction.
#[tokio::test]
async fn the_largest_loss_is_one_transaction_and_what_nobody_got_is_in_suspense() {
    let names: Vec<String> = (0..ORDER_PACKAGES_MAX).map(|number| format!("part{number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let world = World::with(&names).await;
    for number in 0..ORDER_PACKAGES_MAX {
        world.put_creator(number as u128).await;
    }
    world.collect_tax("exclusive", &serde_json::json!({"name": "Ada", "country": "DE"})).await;
    let id = world.bought(&names).await;
    world.work().await;
    let paid = 1_428 * ORDER_PACKAGES_MAX as i64;
    let told = |status, movements: &[(&str, i64, i64)]| Dispute {
        id: "du_large".to_owned(),
        status,
        reason: "fraudulent".to_owned(),
        amount: paid + 500,
        intent_id: None,
        evidence_due_by: None,
        movements: movements
            .iter()
            .map(|(id, amount, fee)| Movement {
                id: (*id).to_owned(),
                amount: *amount,
                fee: *fee,
                currency: Some(Currency::Usd),
            })
            .collect(),
    };
    let apply = async |told: Dispute| {
        let of = (world.tenant(), id.parse().unwrap());
        disputes::apply(world.app.unlimited(), of, &told, &testkit::system()).await
    };
    apply(told(DisputeStatus::NeedsResponse, &[("txn_1", -paid - 500, 1_500)])).await.unwrap().unwrap();
    world.app.start_meter();
    apply(told(DisputeStatus::Lost, &[("txn_1", -paid - 500, 1_500)])).await.unwrap().unwrap();
    let items = world.app.stop_meter().items;
    assert!((ITEMS_MAX - 12..=ITEMS_MAX).contains(&items.len()), "{} items: {items:?}", items.len());
    assert_eq!(world.balance(Account::Suspense).await, 500);
    assert_eq!((world.balance(Account::Disputed).await, world.balance(Account::Revenue).await), (0, 0));
    assert_eq!(world.balance(Account::Tax).await, 0);
    for (number, name) in names.iter().enumerate() {
        assert_eq!(world.balance(Account::Payable(creator(number as u128))).await, 0, "{name}");
        assert_eq!(world.purchase(name).await.unwrap().state, Purchase::Refunded, "{name}");
    }
    assert_eq!(world.mails("sale_disputed").await.len(), 2 * ORDER_PACKAGES_MAX);
    world.assert_sound().await;
    // Nothing more is booked of what was decided: people look.
    assert!(apply(told(DisputeStatus::Won, &[("txn_1", -paid - 500, 1_500)])).await.is_err());
    let back = [("txn_1", -paid - 500, 1_500), ("txn_2", paid + 500, 0)];
    assert!(apply(told(DisputeStatus::Lost, &back)).await.is_err());
    assert_eq!(world.balance(Account::Disputed).await, 0);
}

#[tokio::test]
async fn a_part_of_an_order_that_is_lost_ends_all_of_it_and_a_fee_may_come_back() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.bought(&["types", "tables"]).await;
    let movement = |id: &str, amount, fee| Movement { id: id.to_owned(), amount, fee, currency: Some(Currency::Usd) };
    let told = |status, movements: &[Movement]| Dispute {
        id: "du_part".to_owned(),
        status,
        reason: "general".to_owned(),
        amount: 1_001,
        intent_id: None,
        evidence_due_by: None,
        movements: movements.to_vec(),
    };
    let of = (world.tenant(), id.parse().unwrap());
    let (store, by) = (world.app.unlimited(), testkit::system());
    let withdrawn = movement("txn_1", -1_001, 1_500);
    let lost_later = told(DisputeStatus::Lost, &[]);
    assert!(disputes::apply(store, of, &lost_later, &by).await.is_err(), "what was taken is not known yet");
    disputes::apply(store, of, &told(DisputeStatus::Lost, &[withdrawn]), &by).await.unwrap().unwrap();
    assert_eq!(world.balance(Account::Disputed).await, 0);
    let left = [Account::Payable(creator(0)), Account::Payable(creator(1)), Account::Revenue];
    let mut sum = 0;
    for account in left {
        sum += world.balance(account).await;
    }
    assert_eq!(sum, -2_400 + 1_001);
    assert_eq!(world.purchase("tables").await.unwrap().state, Purchase::Refunded);
    // Another bank, another order: the fee comes back with the money.
    let other = World::with(&["types"]).await;
    let id = other.bought(&["types"]).await;
    let back = told(DisputeStatus::Won, &[movement("txn_1", -1_001, 1_500), movement("txn_2", 1_001, -1_500)]);
    let of = (other.tenant(), id.parse().unwrap());
    let fees = other.balance(Account::StripeFees).await;
    disputes::apply(other.app.unlimited(), of, &back, &by).await.unwrap().unwrap();
    assert_eq!(other.balance(Account::StripeFees).await, fees);
    assert_eq!((other.balance(Account::Disputed).await, other.record("du_part").await.fee_cents()), (0, 0));
    other.assert_sound().await;
}
