//! The daily comparison of the books with Stripe's balance: what differs is found once, told
//! each day, and ends by itself or by a person.

use domain::{StaffId, StaffRole};
use jiff::SignedDuration;
use ledger::{Account, Currency, Leg, Transfer, TransferId};
use orders::{list_differences, list_reconciliations, reconcile_payments, resolve_difference};
use orders_store::books;
use platform::staff::Staff;
use platform::{Error, Secret};
use serde_json::{Value, json};
use store_core::transaction::write_all;
use stripe_sandbox::{Fault, FaultRule, Kind as Object, PLATFORM};
use testkit::{Actor, Reply};
use ulid::Ulid;

use crate::staff::operator;
use crate::world::World;

pub(crate) const DAY: SignedDuration = SignedDuration::from_hours(24);

impl World {
    /// Lets time pass, here and at Stripe.
    pub(crate) fn pass(&self, by: SignedDuration) {
        self.app.advance(by);
        self.stripe.advance(by.as_secs()).unwrap();
    }

    pub(crate) async fn reconcile(&self) -> Result<(), Error> {
        self.app.tick(&reconcile_payments::ENDPOINT).await
    }

    /// What is open, by its ids.
    pub(crate) async fn open(&self) -> Vec<String> {
        ids(&self.differences("").await)
    }

    async fn differences(&self, query: &str) -> Reply {
        let reply = operator(self).call(&list_differences::ENDPOINT).query(query).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply
    }

    pub(crate) async fn days(&self) -> Vec<Value> {
        let reply = operator(self).call(&list_reconciliations::ENDPOINT).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json["items"].as_array().unwrap().clone()
    }

    /// Posts what no function has posted.
    pub(crate) async fn post_pair(&self, id: &str, amount: i64, against: Account) {
        let legs = [Leg { account: Account::Clearing, amount }, Leg { account: against, amount: -amount }];
        let transfer = Transfer::new(TransferId::new(id).unwrap(), Currency::Usd, legs).unwrap();
        let parts = books::post(self.app.unlimited(), &[transfer], self.app.now().into()).unwrap();
        assert!(write_all(self.app.unlimited(), parts).await.unwrap(), "{id}");
    }

    /// Pays an order, of which nobody tells us.
    pub(crate) async fn paid_without_a_word(&self, name: &str) -> String {
        let id = self.ordered(&[name]).await;
        let intent = self.intent(&id).await;
        assert_eq!(self.confirm(&intent, "pm_card_visa").await.0, 200);
        id
    }

    /// Has Stripe take the money of an order once more, which no function does.
    pub(crate) async fn take_again(&self, order: &str) {
        let tenant = self.tenant().to_string();
        let again = [
            ("amount", "1200"),
            ("currency", "usd"),
            ("confirm", "true"),
            ("payment_method", "pm_card_visa"),
            ("allowed_payment_method_types[]", "card"),
            ("metadata[product]", "ggen"),
            ("metadata[tenant]", &tenant),
            ("metadata[order]", order),
        ];
        let (status, answer) = self.post("/v1/payment_intents", &again).await;
        assert_eq!(status, 200, "{answer}");
    }

    /// Stripe's balance transactions of an object, the oldest first.
    fn moved(&self, source: &str) -> Vec<String> {
        let moved = self.stripe.objects(Object::BalanceTransaction).into_iter().filter(|it| it["source"] == source);
        moved.map(|it| it["id"].as_str().unwrap().to_owned()).collect()
    }

    /// What Stripe has, by its own books.
    pub(crate) fn at_stripe(&self) -> i64 {
        let moved = self.stripe.objects(Object::BalanceTransaction);
        moved.iter().map(|it| it["net"].as_i64().unwrap()).sum()
    }

    pub(crate) async fn kinds(&self, prefix: &str) -> Vec<String> {
        self.app.event_kinds().await.into_iter().filter(|kind| kind.starts_with(prefix)).collect()
    }
}

fn ids(reply: &Reply) -> Vec<String> {
    let items = reply.json["items"].as_array().unwrap();
    items.iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect()
}

pub(crate) async fn resolve(actor: &Actor, id: &str, against: Option<&str>) -> Reply {
    let mut body = json!({"reason": "Ticket 4711: looked at with Stripe"});
    if let Some(against) = against {
        body["correct_against"] = json!(against);
    }
    actor.call(&resolve_difference::ENDPOINT).path("id", id).json(&body).send().await
}

/// Another operator than the one of all tests.
fn other_operator(world: &World) -> Actor {
    let staff = world.app.staff(StaffRole::Operator).staff().clone();
    world.app.identified_staff(Staff { staff_id: StaffId::new(Ulid(4_711)), ..staff })
}

/// A world in which differences were found, have closed, and were resolved and listed: all
/// that these functions are granted.
pub(crate) async fn looked() -> World {
    let world = World::with(&["types", "late"]).await;
    let order = world.bought(&["types"]).await;
    let late = format!("missing_here.charge.{}", world.paid_without_a_word("late").await);
    world.post_pair(&format!("fee/{order}/2"), -10, Account::StripeFees).await;
    world.post_pair("repayment/rfd_unknown", -10, Account::Suspense).await;
    world.pass(DAY);
    world.reconcile().await.unwrap_err();
    assert!(world.open().await.contains(&late));
    world.tell_all().await;
    world.work().await;
    world.reconcile().await.unwrap_err();
    assert!(!world.open().await.contains(&late));
    let reply = resolve(&operator(&world), &format!("fee.charge.{order}"), Some("stripe_fees")).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert!(!world.days().await.is_empty());
    world
}

#[tokio::test]
async fn a_clean_day_has_no_difference_and_both_sums_are_the_same() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.bought(&["types", "tables"]).await;
    world.refund(&id, &["types"]).await;
    world.work().await;
    world.pass(DAY);
    world.reconcile().await.unwrap();
    let days = world.days().await;
    assert_eq!(days.len(), 1, "{days:?}");
    assert_eq!((&days[0]["day"], &days[0]["differences"]), (&json!("2026-11-21"), &json!(0)));
    let net = world.at_stripe();
    assert_eq!((&days[0]["ours"]["net"], &days[0]["theirs"]["net"]), (&json!(net), &json!(net)), "{days:?}");
    assert_eq!(days[0]["elsewhere"], json!({"count": 0, "net": 0}));
    assert_eq!(world.kinds("difference.").await, Vec::<String>::new());
    // Days without anything follow, each once.
    world.pass(DAY * 3);
    world.reconcile().await.unwrap();
    world.reconcile().await.unwrap();
    let days: Vec<Value> = world.days().await.iter().map(|day| day["day"].clone()).collect();
    assert_eq!(days, ["2026-11-24", "2026-11-23", "2026-11-22", "2026-11-21"]);
    let page = operator(&world).call(&list_reconciliations::ENDPOINT).query("limit=3").send().await;
    let next = format!("limit=3&cursor={}", page.text("next_cursor"));
    let last = operator(&world).call(&list_reconciliations::ENDPOINT).query(&next).send().await;
    assert_eq!((&last.json["items"][0]["day"], last.json.get("next_cursor")), (&json!("2026-11-21"), None));
}

#[tokio::test]
async fn a_refund_by_hand_is_found_told_each_day_and_corrected() {
    let world = World::with(&["types"]).await;
    let order = world.bought(&["types"]).await;
    let intent = world.stripe.objects(Object::PaymentIntent)[0]["id"].as_str().unwrap().to_owned();
    let (status, refund) = world.post("/v1/refunds", &[("payment_intent", &intent), ("amount", "500")]).await;
    assert_eq!(status, 200, "{refund}");
    world.pass(DAY);
    let error = world.reconcile().await.unwrap_err();
    assert!(error.to_string().contains("open: 1"), "{error}");
    let reply = world.differences("class=missing_here").await;
    let id = format!("missing_here.repayment.{}", refund["id"].as_str().unwrap());
    let found = &reply.json["items"][0];
    assert_eq!((ids(&reply), &found["lacking"]), (vec![id.clone()], &json!(-500)), "{reply:?}");
    assert_eq!((&found["order_id"], &found["workspace_id"]), (&json!(order), &json!(world.tenant())));
    assert_eq!((&found["ours"]["times"], &found["theirs"]["amount"]), (&json!(0), &json!(-500)));
    // It is told each day, and written once.
    world.pass(DAY);
    world.reconcile().await.unwrap_err();
    assert_eq!(world.kinds("difference.").await, ["difference.found"]);
    assert_eq!(resolve(&operator(&world), &id, Some("stripe_fees")).await.status, 422, "it is no fee");
    let reply = resolve(&operator(&world), &id, Some("suspense")).await;
    assert_eq!((reply.status, reply.text("correction")), (200, format!("correction/{id}").as_str()), "{reply:?}");
    assert_eq!(world.balance(Account::Clearing).await, world.at_stripe());
    assert_eq!(world.balance(Account::Suspense).await, 500);
    world.assert_sound().await;
    // What is resolved is told no more, and opened no more.
    for _ in 0..3 {
        world.pass(DAY);
        world.reconcile().await.unwrap();
    }
    assert_eq!((world.open().await, ids(&world.differences("state=resolved").await)), (vec![], vec![id]));
    assert_eq!(world.kinds("staff.resolved").await.len(), 1);
    assert_eq!(world.kinds("difference.").await, ["difference.found"]);
}

#[tokio::test]
async fn a_payment_of_which_nobody_told_is_found_and_closes_when_it_is_applied() {
    let world = World::with(&["types"]).await;
    let order = world.paid_without_a_word("types").await;
    world.pass(DAY);
    world.reconcile().await.unwrap_err();
    assert_eq!(world.open().await, [format!("missing_here.charge.{order}")]);
    world.pass(DAY * 2);
    world.tell_all().await;
    world.work().await;
    // The day on which it was posted lacks nothing either: Stripe has it from days before.
    world.pass(DAY);
    world.reconcile().await.unwrap();
    assert_eq!(world.open().await, Vec::<String>::new());
    let closed = world.differences("state=closed").await;
    assert!(closed.json["items"][0]["note"].as_str().unwrap().starts_with("Both sides were equal"), "{closed:?}");
    assert_eq!(world.kinds("difference.").await, ["difference.found", "difference.closed"]);
    let reply = resolve(&operator(&world), &ids(&closed)[0], None).await;
    assert_eq!((reply.status, reply.code()), (409, "difference_not_open"), "{reply:?}");
}

/// What no webhook can bring about, planted in the books and at Stripe.
#[tokio::test]
async fn every_class_is_found_and_can_be_corrected() {
    let world = World::with(&["fee", "twice", "moved", "amount", "lost"]).await;
    let [fee, twice, moved] =
        [world.bought(&["fee"]).await, world.bought(&["twice"]).await, world.bought(&["moved"]).await];
    world.post_pair(&format!("fee/{fee}/2"), -10, Account::StripeFees).await;
    world.post_pair(&format!("charge/{twice}/2"), 1_200, Account::Suspense).await;
    world.post_pair("repayment/rfd_00000000000000000000000009", -300, Account::Suspense).await;
    world.post_pair("something/else", -7, Account::Suspense).await;
    let amount = world.paid_without_a_word("amount").await;
    world.post_pair(&format!("charge/{amount}"), 1_100, Account::Suspense).await;
    world.post_pair(&format!("fee/{amount}"), -65, Account::StripeFees).await;
    let lost = world.paid_without_a_word("lost").await;
    world.take_again(&moved).await;
    world.pass(DAY);
    world.reconcile().await.unwrap_err();
    let expected = [
        format!("amount.charge.{amount}"),
        format!("booked_twice.charge.{twice}"),
        format!("fee.charge.{fee}"),
        format!("missing_here.charge.{lost}"),
        "missing_there.other.something-else".to_owned(),
        "missing_there.repayment.rfd_00000000000000000000000009".to_owned(),
        format!("moved_twice.charge.{moved}"),
    ];
    assert_eq!(world.open().await, expected);
    let (first, mut paged) = (world.differences("limit=3").await, Vec::new());
    paged.extend(ids(&first));
    let mut next = first.json["next_cursor"].as_str().map(str::to_owned);
    while let Some(cursor) = next {
        let page = world.differences(&format!("limit=3&cursor={cursor}")).await;
        paged.extend(ids(&page));
        next = page.json["next_cursor"].as_str().map(str::to_owned);
    }
    assert_eq!(paged, expected, "page after page");
    assert_eq!(ids(&world.differences("class=fee").await), expected[2..3]);
    for id in &expected {
        let against = if id.starts_with("fee.") { "stripe_fees" } else { "suspense" };
        let reply = resolve(&operator(&world), id, Some(against)).await;
        assert_eq!(reply.status, 200, "{id}: {reply:?}");
    }
    assert_eq!(world.balance(Account::Clearing).await, world.at_stripe());
    for _ in 0..2 {
        world.pass(DAY);
        world.reconcile().await.unwrap();
    }
    assert_eq!(world.kinds("difference.").await.len(), expected.len());
}

#[tokio::test]
async fn a_payment_that_stripe_takes_again_days_later_is_found() {
    let world = World::with(&["types"]).await;
    let order = world.bought(&["types"]).await;
    world.pass(DAY * 9);
    world.take_again(&order).await;
    world.pass(DAY);
    world.reconcile().await.unwrap_err();
    assert_eq!(world.open().await, [format!("moved_twice.charge.{order}")]);
}

#[tokio::test]
async fn what_crosses_midnight_is_missing_on_no_day() {
    let world = World::with(&["types", "tables"]).await;
    let to_midnight = SignedDuration::from_hours(12) - SignedDuration::from_secs(1);
    world.pass(to_midnight);
    world.paid_without_a_word("types").await;
    world.pass(SignedDuration::from_secs(2));
    world.tell_all().await;
    world.work().await;
    world.reconcile().await.unwrap();
    // And the other way round: by our clock it is a moment earlier than by Stripe's.
    world.app.advance(DAY - SignedDuration::from_secs(3));
    world.stripe.advance(DAY.as_secs()).unwrap();
    world.bought(&["tables"]).await;
    world.pass(DAY);
    world.reconcile().await.unwrap();
    world.pass(DAY);
    world.reconcile().await.unwrap();
    world.pass(DAY);
    world.reconcile().await.unwrap();
    assert_eq!(world.days().await.len(), 4, "{:?}", world.days().await);
    assert_eq!(world.kinds("difference.").await, Vec::<String>::new());
}

#[tokio::test]
async fn what_is_applied_long_after_it_was_missed_is_missing_nowhere() {
    let world = World::with(&["types"]).await;
    let order = world.paid_without_a_word("types").await;
    world.pass(DAY);
    world.reconcile().await.unwrap_err();
    assert_eq!(world.open().await, [format!("missing_here.charge.{order}")]);
    world.pass(DAY * 8);
    world.tell_all().await;
    world.work().await;
    world.pass(DAY);
    world.reconcile().await.unwrap();
    world.pass(DAY);
    world.reconcile().await.unwrap();
    assert_eq!(world.open().await, Vec::<String>::new());
    assert_eq!(world.kinds("difference.found").await.len(), 1);
}

#[tokio::test]
async fn a_day_that_cannot_be_read_keeps_no_other_one_waiting_and_is_tried_again() {
    let world = World::with(&["types", "tables"]).await;
    world.pass(DAY);
    world.reconcile().await.unwrap();
    world.bought(&["types"]).await;
    world.pass(DAY);
    world.bought(&["tables"]).await;
    world.pass(DAY);
    let broken = FaultRule::once(Fault::ServerErrorAfter).on("GET", "/v1/balance_transactions");
    world.stripe.fault(broken);
    world.reconcile().await.unwrap_err();
    let days = |days: Vec<Value>| days.iter().map(|it| it["day"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(days(world.days().await), ["2026-11-23", "2026-11-21"]);
    world.reconcile().await.unwrap();
    assert_eq!(days(world.days().await), ["2026-11-23", "2026-11-22", "2026-11-21"]);
}

#[tokio::test]
async fn a_dispute_is_compared_after_its_fee() {
    let world = World::with(&["types"]).await;
    let order = world.bought(&["types"]).await;
    let charge = world.paid_charges()[0]["id"].as_str().unwrap().to_owned();
    let dispute = world.stripe.dispute(&charge, "fraudulent").unwrap()["id"].as_str().unwrap().to_owned();
    world.pass(DAY);
    world.reconcile().await.unwrap_err();
    let reply = world.differences("").await;
    let taken = world.moved(&dispute).remove(0);
    assert_eq!(ids(&reply), [format!("missing_here.dispute.{taken}")]);
    assert_eq!(reply.json["items"][0]["order_id"], json!(order));
    world.post_pair(&format!("dispute/{taken}"), -1_200 - 1_500, Account::Disputed).await;
    world.stripe.decide_dispute(&dispute, true).unwrap();
    let given_back = world.moved(&dispute).remove(1);
    world.post_pair(&format!("dispute/{given_back}"), 1_200, Account::Disputed).await;
    world.pass(DAY);
    world.reconcile().await.unwrap();
    assert_eq!(world.balance(Account::Clearing).await, world.at_stripe());
}

#[tokio::test]
async fn what_is_not_of_this_product_is_summed_up_and_no_difference() {
    let world = World::with(&["types"]).await;
    let charge = |product: &'static str| {
        let form = [
            ("amount", "5000"),
            ("currency", "usd"),
            ("confirm", "true"),
            ("payment_method", "pm_card_bypassPending"),
            ("allowed_payment_method_types[]", "card"),
            ("metadata[product]", product),
        ];
        let world = &world;
        async move { world.post("/v1/payment_intents", &form).await }
    };
    let (_, other) = charge("of-another-team").await;
    let refund = [("payment_intent", other["id"].as_str().unwrap())];
    assert_eq!(world.post("/v1/refunds", &refund).await.0, 200);
    charge("of-another-team").await;
    world.stripe.pay_out(PLATFORM, "usd").unwrap().unwrap();
    world.pass(DAY);
    world.reconcile().await.unwrap();
    let days = world.days().await;
    assert_eq!(days[0]["elsewhere"]["count"], 4, "{days:?}");
    assert_eq!((&days[0]["theirs"]["count"], &days[0]["elsewhere"]["net"]), (&json!(0), &json!(world.at_stripe())));
}

#[tokio::test]
async fn a_difference_is_resolved_once_whoever_races() {
    let world = World::with(&["types"]).await;
    let order = world.bought(&["types"]).await;
    world.post_pair(&format!("charge/{order}/2"), 1_200, Account::Suspense).await;
    world.pass(DAY);
    world.reconcile().await.unwrap_err();
    let id = format!("booked_twice.charge.{order}");
    let [one, other] = [operator(&world), other_operator(&world)];
    let auditor = world.app.staff(StaffRole::Auditor);
    assert_eq!(resolve(&auditor, &id, None).await.code(), "staff_role_insufficient");
    assert_eq!(resolve(&world.buyer, &id, None).await.code(), "staff_required");
    assert_eq!(resolve(&one, "fee.charge.unknown", None).await.status, 404);
    assert_eq!(resolve(&one, "nonsense", None).await.status, 404);
    let replies = tokio::join!(resolve(&one, &id, Some("suspense")), resolve(&other, &id, Some("suspense")));
    let mut statuses = [replies.0.status, replies.1.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409], "{replies:?}");
    let (winner, loser) = if replies.0.status == 200 { (&one, &other) } else { (&other, &one) };
    assert_eq!(resolve(winner, &id, Some("suspense")).await.status, 200, "the same act once more");
    assert_eq!(resolve(winner, &id, None).await.code(), "difference_not_open", "another act");
    assert_eq!(resolve(loser, &id, Some("suspense")).await.code(), "difference_not_open");
    assert_eq!(world.balance(Account::Clearing).await, world.at_stripe());
    assert_eq!(world.kinds("staff.resolved").await.len(), 1);
}

#[tokio::test]
async fn a_difference_that_was_not_looked_at_since_the_books_moved_is_not_corrected() {
    let world = World::with(&["types", "tables"]).await;
    let order = world.paid_without_a_word("types").await;
    world.pass(DAY);
    world.reconcile().await.unwrap_err();
    world.tell_all().await;
    world.work().await;
    let id = format!("missing_here.charge.{order}");
    let reply = resolve(&operator(&world), &id, Some("suspense")).await;
    assert_eq!((reply.status, reply.code()), (409, "difference_changed"), "{reply:?}");
    assert_eq!(world.balance(Account::Suspense).await, 0);
    world.reconcile().await.unwrap();
    assert_eq!(world.open().await, Vec::<String>::new());
}

#[tokio::test]
async fn runs_at_once_and_runs_repeated_write_each_difference_once() {
    let world = World::with(&["types", "tables"]).await;
    for name in ["types", "tables"] {
        world.paid_without_a_word(name).await;
    }
    world.pass(DAY);
    let runs = tokio::join!(world.reconcile(), world.reconcile(), world.reconcile());
    assert!(runs.0.is_err() && runs.1.is_err() && runs.2.is_err());
    world.reconcile().await.unwrap_err();
    assert_eq!(world.kinds("difference.").await, ["difference.found"; 2]);
    assert_eq!((world.open().await.len(), world.days().await.len()), (2, 1));
    world.tell_all().await;
    world.work().await;
    let runs = tokio::join!(world.reconcile(), world.reconcile(), world.reconcile());
    assert!(runs.0.is_ok() && runs.1.is_ok() && runs.2.is_ok(), "{runs:?}");
    assert_eq!(world.kinds("difference.closed").await.len(), 2);
}

#[tokio::test]
async fn without_a_key_nobody_compares() {
    let world = World::new().await;
    world.app.set_secret(Secret::StripeKey, "{}");
    world.reconcile().await.unwrap();
    assert_eq!(world.days().await, Vec::<Value>::new());
}
