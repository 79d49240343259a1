//! Payments that are suspicious: held, appealed, released, refused; and what banks do meanwhile.

use catalog_store::purchases::{self, State as Purchase};
use domain::StaffRole;
use ledger::Account;
use orders::{appeal_order, decide_payment_review, inspect_order, list_payment_reviews};
use orders_store::disputes::State::Lost;
use orders_store::orders::ORDER_PACKAGES_MAX;
use platform::Secret;
use platform::endpoint::Table;
use serde_json::{Value, json};
use stripe_sandbox::{Fault, FaultRule, Kind as Object};
use testkit::Reply;

use crate::staff;
use crate::world::{World, creator, package};

/// Stripe finds it riskier than most, and the account is new: 65.
pub(crate) const RISKY: &str = "pm_card_riskLevelElevated";
pub(crate) const HIGH_CENTS: u64 = 30_000;

impl World {
    /// A package that costs so much that a new account with a risky card is suspicious.
    pub(crate) async fn publish_dear(&self, name: &str) {
        self.publish(name, HIGH_CENTS, creator(0)).await;
    }

    /// Orders and pays by a card that holds the order; the order's id.
    pub(crate) async fn held(&self, names: &[&str]) -> String {
        for name in names {
            self.publish_dear(name).await;
        }
        let id = self.ordered(names).await;
        self.confirm(&self.intent(&id).await, RISKY).await;
        self.hear().await;
        assert_eq!(self.see(&id).await["state"], "held");
        id
    }

    pub(crate) async fn reviews(&self, query: &str) -> Vec<Value> {
        let reply = staff::operator(self).call(&list_payment_reviews::ENDPOINT).query(query).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json["items"].as_array().unwrap().clone()
    }

    pub(crate) async fn decide(&self, id: &str, decision: &str) -> Reply {
        let call = staff::operator(self).call(&decide_payment_review::ENDPOINT).path("id", self.tenant());
        let body = json!({"reason": "Ticket 4711: the company was asked", "decision": decision});
        call.path("order_id", id).json(&body).send().await
    }

    pub(crate) async fn appeal(&self, id: &str, key: &str) -> Reply {
        let call = self.buyer.call(&appeal_order::ENDPOINT).path("id", id).idempotency_key(key);
        call.json(&json!({"text": "The card is our company's; the account is new."})).send().await
    }
}

fn codes(order: &Value) -> Vec<&str> {
    order["hold"]["reasons"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_held_order_gives_nobody_anything_and_says_why() {
    let world = World::new().await;
    let id = world.held(&["dear"]).await;
    let order = world.see(&id).await;
    assert_eq!(codes(&order), ["elevated_risk", "new_account_high_value"], "{order}");
    assert!(order["links"]["appeal"].as_str().unwrap().ends_with(&format!("/orders/{id}/appeal")));
    assert_eq!((order["hold"].get("score"), &order["hold"]["state"]), (None, &json!("in_review")), "{order}");
    let purchase = world.purchase("dear").await.unwrap();
    assert!(purchase.state == Purchase::Ordered && !purchases::is_usable(Some(&purchase), false));
    assert_eq!(world.balance(Account::Buyer(world.tenant())).await, -(HIGH_CENTS as i64), "the money is the buyer's");
    assert_eq!(world.balance(Account::Payable(creator(0))).await, 0);
    world.assert_sound().await;
    let kinds = world.app.event_kinds().await;
    assert_eq!(&kinds[2..], ["order.held"], "{kinds:?}");
    assert_eq!(world.mails("order_held").await.len(), 1);
    assert_eq!(world.mails("purchase_receipt").await.len(), 0);
    for reply in [world.check_out(&id, "payment_form").await, world.close(&id).await] {
        assert_eq!((reply.status, reply.code()), (409, "order_paid"), "{reply:?}");
    }
    assert_eq!(world.refund(&id, &["dear"]).await.code(), "not_returnable");
    assert_eq!(world.order(&["dear"]).await.code(), "in_open_order");
    let waiting = world.reviews("").await;
    assert_eq!((waiting.len(), &waiting[0]["score"], &waiting[0]["is_held"]), (1, &json!(65), &json!(true)));
    assert_eq!(waiting[0]["order_id"], json!(id));
}

#[tokio::test]
async fn who_decides_hears_the_appeal_first_and_a_release_is_a_purchase_like_any_other() {
    let world = World::new().await;
    let (first, second) = (world.held(&["dear"]).await, world.held(&["rare"]).await);
    assert_eq!(world.appeal(&second, "one").await.status, 201);
    assert_eq!(world.appeal(&second, "two").await.code(), "already_appealed");
    let waiting = world.reviews("").await;
    let ids: Vec<&Value> = waiting.iter().map(|it| &it["order_id"]).collect();
    assert_eq!(ids, [&json!(second), &json!(first)]);
    let call = staff::operator(&world).call(&inspect_order::ENDPOINT).path("id", world.tenant());
    let seen = call.path("order_id", &second).query(staff::REASON).send().await;
    assert_eq!(seen.json["appeal"], "The card is our company's; the account is new.", "{seen:?}");
    assert_eq!(seen.json["review"]["score"], 65);
    let released = world.decide(&second, "release").await;
    assert_eq!((released.status, &released.json["state"]), (200, &json!("released")), "{released:?}");
    assert_eq!(world.decide(&second, "release").await.status, 200, "a repetition is answered as before");
    assert_eq!(world.decide(&second, "refuse").await.code(), "review_not_open");
    assert_eq!(world.appeal(&second, "three").await.code(), "order_not_held");
    assert_eq!(world.see(&second).await["state"], "paid");
    assert_eq!(world.purchase("rare").await.unwrap().state, Purchase::Bought);
    assert_eq!(world.balance(Account::Payable(creator(0))).await, -(HIGH_CENTS as i64) * 4 / 5);
    assert_eq!(world.mails("purchase_receipt").await.len(), 1);
    let kinds = world.app.event_kinds().await;
    let count = |kind: &str| kinds.iter().filter(|it| *it == kind).count();
    assert_eq!((count("order.paid"), count("staff.payment_reviewed"), count("order.appealed")), (1, 2, 1), "{kinds:?}");
    assert_eq!(world.reviews("").await.len(), 1);
    let all = world.reviews("decided=true").await;
    assert_eq!((all.len(), &all[1]["state"]), (2, &json!("released")));
    // What was released is given back like everything else.
    assert_eq!(world.refund(&second, &["rare"]).await.status, 202);
    assert_eq!(world.decide(&first, "release").await.status, 200);
    world.hear().await;
    world.assert_settled().await;
}

#[tokio::test]
async fn what_is_refused_goes_back_once_and_was_never_used() {
    let world = World::new().await;
    world.publish("free", 0, creator(1)).await;
    world.publish_dear("dear").await;
    let id = world.ordered(&["dear", "free"]).await;
    world.confirm(&world.intent(&id).await, RISKY).await;
    world.hear().await;
    for _ in 0..2 {
        let refused = world.decide(&id, "refuse").await;
        assert_eq!((refused.status, &refused.json["state"]), (200, &json!("refused")), "{refused:?}");
    }
    assert_eq!(world.purchase("dear").await.unwrap().state, Purchase::Refunding);
    world.hear().await;
    let order = world.see(&id).await;
    assert_eq!((order["refunds"].as_array().unwrap().len(), &order["refunds"][0]["state"]), (1, &json!("settled")));
    assert_eq!(order["refunds"][0]["amount_cents"], HIGH_CENTS);
    for name in ["dear", "free"] {
        assert_eq!(world.purchase(name).await.unwrap().state, Purchase::Refunded, "{name}");
    }
    assert_eq!(world.stripe.objects(Object::Refund).len(), 1);
    assert_eq!(world.balance(Account::Payable(creator(0))).await, 0);
    assert_eq!(world.mails("order_refused").await.len(), 1);
    assert_eq!(world.mails("purchase_receipt").await.len(), 0);
    world.assert_settled().await;
    let again = world.ordered(&["dear"]).await;
    assert_eq!(world.close(&again).await.status, 200, "it can be ordered once more");
}

#[tokio::test]
async fn a_refused_order_is_used_by_nobody_though_its_refund_fails_until_people_release_it() {
    let world = World::new().await;
    let id = world.held(&["dear"]).await;
    assert_eq!(world.decide(&id, "refuse").await.status, 200);
    let dispute = world.dispute(&id, "fraudulent");
    world.tell_all().await;
    for _ in 0..2 {
        world.work().await;
    }
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "failed", "a bank has the money");
    let waiting = world.reviews("").await;
    assert_eq!((waiting.len(), &waiting[0]["order_id"]), (1, &json!(id)), "people see that it does not go back");
    assert!(world.see(&id).await["hold"]["next_step"].as_str().unwrap().contains("could not go back"));
    assert_eq!(world.purchase("dear").await.unwrap().state, Purchase::Refunding, "and nobody the package");
    world.stripe.decide_dispute(&dispute, true).unwrap();
    world.hear().await;
    assert_eq!(world.purchase("dear").await.unwrap().state, Purchase::Refunding);
    // Stripe gives nothing back of what a bank has decided on.
    assert_eq!(world.decide(&id, "refuse").await.status, 200);
    world.hear().await;
    assert_eq!(world.see(&id).await["refunds"][1]["state"], "failed");
    assert_eq!(world.purchase("dear").await.unwrap().state, Purchase::Refunding);
    assert_eq!(world.decide(&id, "release").await.status, 200);
    assert_eq!(world.purchase("dear").await.unwrap().state, Purchase::Bought);
    assert_eq!(world.reviews("").await.len(), 0);
    world.assert_settled().await;
}

/// A card whose bank sends refunds back.
#[tokio::test]
async fn what_was_refused_and_came_back_is_sent_once_more_when_people_refuse_it_once_more() {
    let world = World::new().await;
    world.publish_dear("dear").await;
    let id = world.ordered(&["dear"]).await;
    let intent = world.intent(&id).await;
    for _ in 0..5 {
        world.stripe.fault(FaultRule::once(Fault::Decline { code: "insufficient_funds".to_owned() }));
        assert_eq!(world.confirm(&intent, "pm_card_refundFail").await.0, 402);
        world.hear().await;
    }
    assert_eq!(world.confirm(&intent, "pm_card_refundFail").await.0, 200);
    world.hear().await;
    assert_eq!(world.decide(&id, "refuse").await.status, 200);
    world.hear().await;
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "settled");
    assert_eq!(world.decide(&id, "release").await.code(), "review_not_open", "the money has gone");
    world.stripe.advance(10 * 86_400).unwrap();
    world.hear().await;
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "failed", "its bank has sent it back");
    assert_eq!(world.purchase("dear").await.unwrap().state, Purchase::Refunding, "and nobody uses it");
    assert_eq!(world.decide(&id, "refuse").await.status, 200);
    world.hear().await;
    assert_eq!(world.see(&id).await["refunds"][1]["state"], "settled");
    assert_eq!(world.purchase("dear").await.unwrap().state, Purchase::Refunded);
    world.assert_settled().await;
}

#[tokio::test]
async fn a_bank_that_disputes_a_held_order_waits_for_people_and_then_follows_them() {
    for (decision, purchase) in [("release", Purchase::Refunded), ("refuse", Purchase::Refunded)] {
        let world = World::new().await;
        let id = world.held(&["dear"]).await;
        let dispute = world.dispute(&id, "fraudulent");
        world.tell_all().await;
        assert_eq!(world.work().await, 0, "it is written down");
        assert_eq!(world.mails("sale_disputed").await.len(), 0, "nothing was sold");
        world.stripe.decide_dispute(&dispute, false).unwrap();
        world.tell_all().await;
        assert_eq!(world.work().await, 0, "the loss waits, and nobody is called for it");
        assert!(!world.pending().await.is_empty());
        assert_eq!(world.see(&id).await["state"], "held");
        assert_ne!(world.record(&dispute).await.state, Lost);
        assert_eq!(world.decide(&id, decision).await.status, 200);
        for _ in 0..3 {
            world.tell_all().await;
            world.work().await;
        }
        assert_eq!(world.purchase("dear").await.unwrap().state, purchase, "{decision}");
        assert_eq!(world.balance(Account::Payable(creator(0))).await, 0, "{decision}");
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn what_cost_nothing_beside_it_ends_with_a_refused_order_that_is_lost() {
    let world = World::new().await;
    world.publish("gratis", 0, creator(0)).await;
    world.publish_dear("dear").await;
    let id = world.ordered(&["dear", "gratis"]).await;
    world.confirm(&world.intent(&id).await, RISKY).await;
    world.hear().await;
    let dispute = world.dispute(&id, "fraudulent");
    world.hear().await;
    assert_eq!(world.decide(&id, "refuse").await.status, 200);
    world.hear().await;
    world.stripe.decide_dispute(&dispute, false).unwrap();
    for _ in 0..3 {
        world.hear().await;
    }
    for name in ["dear", "gratis"] {
        assert_eq!(world.purchase(name).await.unwrap().state, Purchase::Refunded, "{name}");
    }
    world.assert_settled().await;
}

#[tokio::test]
async fn what_cost_nothing_and_stays_in_use_keeps_no_loss_from_being_booked() {
    let world = World::new().await;
    world.publish("gratis", 0, creator(0)).await;
    world.publish("types", 1_200, creator(0)).await;
    let id = world.ordered(&["types", "gratis"]).await;
    assert_eq!(world.confirm(&world.intent(&id).await, "pm_card_refundFail").await.0, 200);
    world.hear().await;
    assert_eq!(world.refund(&id, &["types"]).await.status, 202);
    for _ in 0..2 {
        world.hear().await;
    }
    world.stripe.warn(&world.charge_of(&id)).unwrap();
    world.hear().await;
    assert_eq!(world.decide(&id, "refuse").await.status, 200, "nothing is left to go back");
    world.stripe.advance(10 * 86_400).unwrap();
    world.hear().await;
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "failed", "its bank has sent it back");
    let dispute = world.dispute(&id, "fraudulent");
    world.hear().await;
    world.stripe.decide_dispute(&dispute, false).unwrap();
    for _ in 0..2 {
        world.hear().await;
    }
    assert_eq!(world.record(&dispute).await.state, Lost);
    assert_eq!(world.purchase("types").await.unwrap().state, Purchase::Refunded);
    assert_eq!(
        world.purchase("gratis").await.unwrap().state,
        Purchase::Bought,
        "a refusal gives back no free package alone"
    );
    assert_eq!(world.balance(Account::Payable(creator(0))).await, 0);
}

#[tokio::test]
async fn a_loss_waits_for_people_for_as_long_as_they_take() {
    let world = World::new().await;
    let id = world.held(&["dear"]).await;
    let dispute = world.dispute(&id, "fraudulent");
    world.tell_all().await;
    world.work().await;
    world.stripe.decide_dispute(&dispute, false).unwrap();
    world.tell_all().await;
    for _ in 0..10 {
        assert_eq!(world.work().await, 0, "nobody is called for it");
        assert!(!world.pending().await.is_empty(), "the loss waits");
        world.app.advance(jiff::SignedDuration::from_hours(10 * 24));
        world.app.delete_expired_items().await;
    }
    let kept = world.app.table(Table::Orders).await;
    let told = kept.iter().find(|item| item["object_id"] == dispute.as_str()).unwrap();
    assert_eq!(told.get("body"), None, "who paid is told for 45 days only: {told}");
    assert_eq!(world.decide(&id, "refuse").await.status, 200);
    for _ in 0..3 {
        world.work().await;
    }
    assert_eq!(world.purchase("dear").await.unwrap().state, Purchase::Refunded);
    assert_eq!(world.balance(Account::Payable(creator(0))).await, 0);
}

#[tokio::test]
async fn a_warning_of_a_bank_puts_a_paid_order_into_the_list_and_takes_nothing_from_its_buyer() {
    let world = World::with(&["types"]).await;
    world.stripe.fault(FaultRule::once(Fault::EarlyFraudWarning));
    let id = world.bought(&["types"]).await;
    for _ in 0..2 {
        world.hear().await;
    }
    let order = world.see(&id).await;
    assert_eq!((&order["state"], order.get("hold")), (&json!("paid"), None), "a thief hears nothing: {order}");
    assert_eq!(world.purchase("types").await.unwrap().state, Purchase::Bought);
    let waiting = world.reviews("").await;
    assert_eq!((waiting.len(), &waiting[0]["score"], &waiting[0]["is_held"]), (1, &json!(100), &json!(false)));
    let flagged = |kinds: Vec<String>| kinds.iter().filter(|kind| *kind == "order.flagged").count();
    assert_eq!(flagged(world.app.event_kinds().await), 1);
    assert_eq!(world.appeal(&id, "one").await.code(), "order_not_held");
    assert!(purchases::mark_downloaded(world.app.unlimited(), world.tenant(), &package("types")).await.unwrap());
    assert_eq!(world.decide(&id, "refuse").await.status, 200, "what was downloaded goes back, too");
    world.hear().await;
    assert_eq!(world.purchase("types").await.unwrap().state, Purchase::Refunded);
    world.assert_settled().await;
}

#[tokio::test]
async fn a_small_order_that_nobody_used_goes_back_at_once_if_the_operator_says_so() {
    for (is_downloaded, state) in [(false, Purchase::Refunded), (true, Purchase::Bought)] {
        let world = World::with(&["types"]).await;
        let settings = json!({"secret_key": world.stripe.secret_key(), "api_url": world.stripe.url(),
            "refund_on_warning_cents_max": 1_200});
        world.app.set_secret(Secret::StripeKey, &settings.to_string());
        let id = world.bought(&["types"]).await;
        if is_downloaded {
            let store = world.app.unlimited();
            assert!(purchases::mark_downloaded(store, world.tenant(), &package("types")).await.unwrap());
        }
        world.stripe.warn(&world.charge_of(&id)).unwrap();
        world.hear().await;
        world.hear().await;
        assert_eq!(world.purchase("types").await.unwrap().state, state);
        assert_eq!(world.reviews("").await.len(), usize::from(is_downloaded));
        world.assert_settled().await;
    }
}

/// The worker dies before each of its calls in turn: held once, told once.
#[tokio::test]
async fn an_order_is_held_once_whichever_call_fails() {
    for calls in 0..80 {
        let world = World::new().await;
        world.publish_dear("dear").await;
        let id = world.ordered(&["dear"]).await;
        world.confirm(&world.intent(&id).await, RISKY).await;
        world.tell_all().await;
        world.app.cut_after(calls);
        let is_through = world.work().await == 0;
        world.app.mend();
        world.app.cool();
        world.assert_sound().await;
        world.work().await;
        world.hear().await;
        assert_eq!((&world.see(&id).await["state"], world.mails("order_held").await.len()), (&json!("held"), 1));
        if is_through {
            assert!(calls > 8, "{calls}");
            return;
        }
    }
    panic!("a payment is never applied");
}

/// As many packages as an order has, each of another creator.
#[tokio::test]
async fn the_largest_held_order_is_refused_in_one_transaction() {
    let world = World::new().await;
    let names: Vec<String> = (0..ORDER_PACKAGES_MAX).map(|at| format!("p{at}")).collect();
    for (at, name) in names.iter().enumerate() {
        world.publish(name, 5_000, creator(at as u128)).await;
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let id = world.ordered(&names).await;
    world.confirm(&world.intent(&id).await, RISKY).await;
    world.hear().await;
    assert_eq!(world.decide(&id, "refuse").await.status, 200);
    world.hear().await;
    assert_eq!(world.see(&id).await["refunds"][0]["amount_cents"], 5_000 * ORDER_PACKAGES_MAX);
    world.assert_settled().await;
}

#[tokio::test]
async fn only_operators_decide_and_two_who_decide_differently_do_not_both() {
    let world = World::new().await;
    let id = world.held(&["dear"]).await;
    let auditor = world.app.staff(StaffRole::Auditor).call(&list_payment_reviews::ENDPOINT).send().await;
    assert_eq!(auditor.code(), "staff_role_insufficient");
    let (released, refused) = tokio::join!(world.decide(&id, "release"), world.decide(&id, "refuse"));
    let mut statuses = [released.status, refused.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409], "{released:?} {refused:?}");
    world.hear().await;
    world.assert_settled().await;
}
