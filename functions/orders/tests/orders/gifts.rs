//! Gifts: bought for somebody else, sent by a code, redeemed once, and given back.

use catalog_store::purchases::{self, State as Purchase};
use domain::{AccountId, TenantId, Time};
use futures_util::future::join_all;
use identity_store::mail_rate_limit::{self, WORKSPACE_GIFTS_PER_DAY_MAX};
use jiff::SignedDuration;
use orders::{create_order, issue_gift_code, list_gifts, redeem_gift};
use orders_store::orders::GiftState;
use platform::Table;
use platform::codes::{self, Purpose};
use serde_json::{Value, json};
use store_core::transaction::Transaction;
use testkit::{Actor, Reply};

use crate::world::{World, creator, package};

const CALLS_MAX: usize = 40;
const YEAR: SignedDuration = SignedDuration::from_hours(365 * 24);
const MINUTE: SignedDuration = SignedDuration::from_secs(61);

impl World {
    pub(crate) async fn order_gift(&self, name: &str) -> Reply {
        let call = self.buyer.call(&create_order::ENDPOINT);
        call.json(&json!({"packages": [package(name)], "gift": true})).send().await
    }

    /// A gift that was paid; its order's id.
    pub(crate) async fn gift(&self, name: &str) -> String {
        let reply = self.order_gift(name).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        let id = reply.text("id").to_owned();
        self.confirm(&self.intent(&id).await, "pm_card_visa").await;
        self.hear().await;
        assert_eq!(self.gift_state(&id).await, GiftState::Ready);
        id
    }

    pub(crate) async fn gift_state(&self, id: &str) -> GiftState {
        serde_json::from_value(self.see(id).await["gift"]["state"].clone()).unwrap()
    }

    pub(crate) async fn issue(&self, id: &str, body: &Value) -> Reply {
        self.buyer.call(&issue_gift_code::ENDPOINT).path("id", id).json(body).send().await
    }

    /// The next code of a gift, as the buyer is shown it.
    pub(crate) async fn code(&self, id: &str) -> String {
        let reply = self.issue(id, &json!({})).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        reply.text("code").to_owned()
    }

    /// Whoever redeems gifts, and reads mails.
    pub(crate) async fn friend(&self) -> Actor {
        let friend = self.app.other_tenant();
        let (account, tenant): (AccountId, TenantId) = (friend.caller().account_id, friend.caller().tenant_id);
        let now = Time::from(self.app.now());
        let person =
            json!({"pk": account, "sk": "ACCOUNT", "email": "bob@example.org", "tenant_id": tenant, "created_at": now});
        self.app.put(Table::Accounts, &person).await;
        friend
    }

    pub(crate) async fn purchase_of(&self, actor: &Actor, name: &str) -> Option<purchases::Record> {
        let (id, tenant) = (package(name), actor.caller().tenant_id);
        purchases::find_all(self.app.unlimited(), tenant, [&id]).await.unwrap().remove(&id)
    }
}

pub(crate) async fn redeem(actor: &Actor, code: &str) -> Reply {
    actor.call(&redeem_gift::ENDPOINT).json(&json!({"code": code})).send().await
}

#[tokio::test]
async fn a_gift_is_paid_sent_and_redeemed_once() {
    let world = World::with(&["types"]).await;
    let friend = world.friend().await;
    // Who has it can give it away as well.
    world.bought(&["types"]).await;
    let id = world.gift("types").await;
    assert_ne!(world.purchase("types").await.unwrap().order_id.to_string(), id);
    let reply = world.issue(&id, &json!({"recipient": "bob@example.org"})).await;
    assert_eq!((reply.status, &reply.json["code"]), (201, &Value::Null), "{reply:?}");
    let mails = world.mails("gift").await;
    let [mail] = mails.as_slice() else { panic!("expected one mail: {mails:?}") };
    assert_eq!((&mail["to"], &mail["from"]), (&json!("bob@example.org"), &json!("Engines")));
    let subject = mail["link"]["subject"].as_str().unwrap();
    let code = codes::write(world.app.unlimited(), Purpose::Gift, subject).await.unwrap();
    let redeemed = redeem(&friend, &code).await;
    assert_eq!((redeemed.status, redeemed.text("package")), (201, "acme/types"), "{redeemed:?}");
    let purchase = world.purchase_of(&friend, "types").await.unwrap();
    assert_eq!((purchase.state, purchase.is_gift, purchase.price_cents), (Purchase::Bought, true, 0));
    assert_eq!(world.gift_state(&id).await, GiftState::Redeemed);
    // Again, with another key, changes nothing; and nobody else gets it.
    assert_eq!(redeem(&friend, &code).await.json, redeemed.json);
    assert_eq!(redeem(&world.buyer, &code).await.code(), "gift_over");
    assert_eq!(world.issue(&id, &json!({})).await.code(), "gift_not_ready");
    let listed = world.buyer.call(&list_gifts::ENDPOINT).send().await;
    assert_eq!(listed.json["items"].as_array().unwrap().len(), 1, "{listed:?}");
    assert_eq!(
        (&listed.json["items"][0]["id"], &listed.json["items"][0]["gift"]["state"]),
        (&json!(id), &json!("redeemed"))
    );
    let kinds = world.app.event_kinds().await;
    assert_eq!(kinds.iter().filter(|kind| kind.starts_with("gift.")).count(), 3, "{kinds:?}");
    world.assert_settled().await;
}

#[tokio::test]
async fn nothing_of_a_code_lies_in_a_table_and_nobody_guesses_one() {
    let world = World::with(&["types"]).await;
    let id = world.gift("types").await;
    let code = world.code(&id).await;
    let (subject, tag) = code.rsplit_once('.').unwrap();
    for table in Table::ALL {
        for item in world.app.table(*table).await {
            assert!(!testkit::holds(&item, tag), "{table:?}: {item}");
        }
    }
    let other = match tag.strip_prefix('A') {
        Some(rest) => format!("B{rest}"),
        None => format!("A{}", &tag[1..]),
    };
    for guess in [format!("{subject}.{other}"), subject.to_owned(), "x".to_owned(), format!("{subject}.")] {
        let refused = redeem(&world.friend().await, &guess).await;
        assert_eq!(refused.status, 422, "{guess}: {refused:?}");
    }
    assert_eq!(world.gift_state(&id).await, GiftState::Ready);
}

#[tokio::test]
async fn two_who_redeem_at_once_are_one() {
    for _ in 0..6 {
        let world = World::with(&["types"]).await;
        let id = world.gift("types").await;
        let code = world.code(&id).await;
        let friend = world.friend().await;
        let (first, second) = tokio::join!(redeem(&friend, &code), redeem(&world.buyer, &code));
        let statuses = [first.status, second.status];
        assert!(statuses == [201, 409] || statuses == [409, 201], "{first:?} {second:?}");
        let has = |purchase: Option<purchases::Record>| purchase.is_some_and(|it| it.state == Purchase::Bought);
        let bought = [has(world.purchase_of(&friend, "types").await), has(world.purchase("types").await)];
        assert_eq!(bought, statuses.map(|status| status == 201));
        // The same workspace twice at once has it once.
        let twice = join_all((0..3).map(|_| redeem(&friend, &code))).await;
        assert!(twice.iter().all(|reply| (reply.status == 201) == bought[0]), "{twice:?}");
    }
}

#[tokio::test]
async fn a_redemption_that_dies_or_loses_an_answer_at_any_call_is_made_once() {
    for loses in [false, true] {
        let mut is_over = false;
        for calls in 0..CALLS_MAX {
            let world = World::with(&["types"]).await;
            let id = world.gift("types").await;
            let (code, friend) = (world.code(&id).await, world.friend().await);
            let send = || {
                let call = friend.call(&redeem_gift::ENDPOINT).idempotency_key("one");
                call.json(&json!({"code": code})).send()
            };
            if loses {
                world.app.lose_answer_after(calls)
            } else {
                world.app.cut_after(calls)
            }
            let first = send().await;
            world.app.mend();
            world.app.cool();
            world.app.advance(SignedDuration::from_secs(60));
            let second = send().await;
            assert_eq!(second.status, 201, "after {calls} calls: {second:?}");
            assert_eq!(world.purchase_of(&friend, "types").await.unwrap().state, Purchase::Bought);
            let kinds = world.app.event_kinds().await;
            assert_eq!(kinds.iter().filter(|kind| *kind == "gift.redeemed").count(), 1, "after {calls} calls");
            world.assert_settled().await;
            if first.status == 201 && calls > 4 {
                is_over = true;
                break;
            }
        }
        assert!(is_over, "a gift is never redeemed");
    }
}

#[tokio::test]
async fn a_code_that_dies_at_any_call_is_the_same_code_in_the_end() {
    for calls in 0..CALLS_MAX {
        let world = World::with(&["types"]).await;
        let id = world.gift("types").await;
        let send = || {
            let call = world.buyer.call(&issue_gift_code::ENDPOINT).path("id", &id).idempotency_key("one");
            call.json(&json!({"recipient": "bob@example.org"})).send()
        };
        world.app.cut_after(calls);
        let first = send().await;
        world.app.mend();
        world.app.cool();
        world.app.advance(SignedDuration::from_secs(60));
        let second = send().await;
        assert_eq!((second.status, &second.json["number"]), (201, &json!(1)), "after {calls} calls: {second:?}");
        assert_eq!(world.mails("gift").await.len(), 1, "after {calls} calls");
        if first.status == 201 {
            return;
        }
    }
    panic!("a code is never made");
}

#[tokio::test]
async fn a_newer_code_takes_the_place_of_the_one_before() {
    let world = World::with(&["types"]).await;
    let id = world.gift("types").await;
    let lost = world.code(&id).await;
    assert_eq!(world.issue(&id, &json!({})).await.code(), "gift_code_lately");
    world.app.advance(MINUTE);
    let newer = world.code(&id).await;
    let friend = world.friend().await;
    assert_eq!(redeem(&friend, &lost).await.code(), "gift_over");
    assert_eq!(redeem(&friend, &newer).await.status, 201);
}

#[tokio::test]
async fn a_workspace_has_no_more_than_two_hundred_codes_mailed_a_day() {
    let world = World::with(&["types"]).await;
    let id = world.gift("types").await;
    let store = world.app.unlimited();
    for _ in 1..WORKSPACE_GIFTS_PER_DAY_MAX {
        let part = mail_rate_limit::count_gift_of_workspace_part(store, world.tenant()).unwrap();
        assert!(Transaction::new(store).with((), part).write().await.unwrap().is_ok());
    }
    let last = world.issue(&id, &json!({"recipient": "ada@example.org"})).await;
    assert_eq!(last.status, 201, "{last:?}");
    world.app.advance(MINUTE);
    let refused = world.issue(&id, &json!({"recipient": "bob@example.org"})).await;
    assert_eq!((refused.status, refused.code()), (429, "gift_mails_limit"), "{refused:?}");
    assert_eq!(world.mails("gift").await.len(), 1);
    let shown = world.issue(&id, &json!({})).await;
    assert_eq!((shown.status, &shown.json["number"]), (201, &json!(2)), "nothing is mailed: {shown:?}");
    world.app.advance(SignedDuration::from_hours(24));
    assert_eq!(world.issue(&id, &json!({"recipient": "bob@example.org"})).await.status, 201, "another day");
}

#[tokio::test]
async fn an_address_gets_no_more_than_ten_codes_a_day() {
    let world = World::with(&["types", "tables"]).await;
    let ids = [world.gift("types").await, world.gift("tables").await];
    for sent in 0..10 {
        world.app.advance(MINUTE);
        let reply = world.issue(&ids[sent % 2], &json!({"recipient": format!("bob+{sent}@example.org")})).await;
        assert_eq!(reply.status, 201, "{reply:?}");
    }
    world.app.advance(MINUTE);
    let refused = world.issue(&ids[0], &json!({"recipient": "bob@example.org"})).await;
    assert_eq!((refused.status, refused.code()), (429, "gift_address_limit"), "{refused:?}");
    assert_eq!(world.issue(&ids[0], &json!({})).await.status, 201, "the buyer is shown one");
}

#[tokio::test]
async fn a_year_later_nobody_redeems_it() {
    let world = World::with(&["types"]).await;
    let id = world.gift("types").await;
    let code = world.code(&id).await;
    world.app.advance(YEAR - SignedDuration::from_secs(1));
    assert_eq!(world.gift_state(&id).await, GiftState::Ready);
    world.app.advance(SignedDuration::from_secs(1));
    assert_eq!(redeem(&world.friend().await, &code).await.code(), "gift_over");
    assert_eq!(world.gift_state(&id).await, GiftState::Expired);
    assert_eq!(world.issue(&id, &json!({})).await.code(), "gift_not_ready");
}

#[tokio::test]
async fn a_refund_before_it_is_redeemed_voids_the_code() {
    let world = World::with(&["types"]).await;
    let id = world.gift("types").await;
    let (code, friend) = (world.code(&id).await, world.friend().await);
    assert_eq!(world.refund(&id, &["types"]).await.status, 202);
    assert_eq!(world.gift_state(&id).await, GiftState::Void);
    assert_eq!(redeem(&friend, &code).await.code(), "gift_over");
    assert_eq!(world.refund(&id, &["types"]).await.code(), "not_returnable", "its money is on its way");
    world.hear().await;
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "settled");
    assert_eq!(redeem(&friend, &code).await.code(), "gift_over");
    assert_eq!(world.mails("gift_ended").await, Vec::<Value>::new());
    world.hear().await;
    world.assert_settled().await;
}

#[tokio::test]
async fn a_refund_that_fails_makes_the_code_good_again() {
    let world = World::with(&["types"]).await;
    let id = world.gift("types").await;
    let (code, friend) = (world.code(&id).await, world.friend().await);
    assert_eq!(world.refund(&id, &["types"]).await.status, 202);
    let dispute = world.dispute(&id, "fraudulent");
    assert_eq!(world.work().await, 0);
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "failed");
    world.hear().await;
    assert_eq!(world.gift_state(&id).await, GiftState::Disputed);
    assert_eq!(redeem(&friend, &code).await.code(), "gift_over", "a bank holds the money");
    world.stripe.decide_dispute(&dispute, true).unwrap();
    world.hear().await;
    assert_eq!(redeem(&friend, &code).await.status, 201);
    world.assert_settled().await;
}

#[tokio::test]
async fn a_refund_races_a_redemption_and_the_gift_is_never_both_kept_and_paid_back() {
    for _ in 0..8 {
        let world = World::with(&["types"]).await;
        let id = world.gift("types").await;
        let (code, friend) = (world.code(&id).await, world.friend().await);
        let (refund, redeemed) = tokio::join!(world.refund(&id, &["types"]), redeem(&friend, &code));
        assert_eq!(refund.status, 202, "it was not downloaded, whoever has it: {refund:?}");
        let purchase = world.purchase_of(&friend, "types").await;
        assert_eq!(purchase.is_some(), redeemed.status == 201, "{redeemed:?}");
        assert!(purchase.is_none_or(|it| it.state == Purchase::Refunding));
        world.hear().await;
        world.hear().await;
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn whoever_has_redeemed_it_loses_it_with_a_refund_and_is_told() {
    let world = World::with(&["types", "tables"]).await;
    let friend = world.friend().await;
    let [given_back, downloaded] = [world.gift("types").await, world.gift("tables").await];
    for id in [&given_back, &downloaded] {
        let code = world.code(id).await;
        assert_eq!(redeem(&friend, &code).await.status, 201);
    }
    let store = world.app.unlimited();
    assert!(purchases::mark_downloaded(store, friend.caller().tenant_id, &package("tables")).await.unwrap());
    assert_eq!(world.refund(&downloaded, &["tables"]).await.code(), "not_returnable");
    assert_eq!(world.refund(&given_back, &["types"]).await.status, 202);
    assert_eq!(world.purchase_of(&friend, "types").await.unwrap().state, Purchase::Refunding);
    let mails = world.mails("gift_ended").await;
    assert_eq!((mails.len(), &mails[0]["to"]), (1, &json!("bob@example.org")), "{mails:?}");
    world.hear().await;
    assert_eq!(world.purchase_of(&friend, "types").await.unwrap().state, Purchase::Refunded);
    assert_eq!(world.gift_state(&given_back).await, GiftState::Void);
    // What was given back can be given once more.
    let again = world.gift("types").await;
    let code = world.code(&again).await;
    assert_eq!(redeem(&friend, &code).await.status, 201);
    world.hear().await;
    world.assert_settled().await;
}

#[tokio::test]
async fn a_lost_dispute_ends_what_was_redeemed_and_voids_what_was_not() {
    let world = World::with(&["types", "tables"]).await;
    let friend = world.friend().await;
    let [redeemed, kept] = [world.gift("types").await, world.gift("tables").await];
    let codes = [world.code(&redeemed).await, world.code(&kept).await];
    assert_eq!(redeem(&friend, &codes[0]).await.status, 201);
    for id in [&redeemed, &kept] {
        let dispute = world.dispute(id, "fraudulent");
        world.hear().await;
        world.stripe.decide_dispute(&dispute, false).unwrap();
        world.hear().await;
        assert_eq!(world.gift_state(id).await, GiftState::Void);
    }
    assert_eq!(world.purchase_of(&friend, "types").await.unwrap().state, Purchase::Refunded);
    assert_eq!(world.mails("gift_ended").await.len(), 1);
    assert_eq!(redeem(&friend, &codes[1]).await.code(), "gift_over");
    world.assert_settled().await;
}

#[tokio::test]
async fn nobody_redeems_what_they_have_or_own_and_the_code_stays_good() {
    let world = World::with(&["types", "tables"]).await;
    world.publish("own", 1_200, world.app.other_tenant().caller().tenant_id).await;
    let friend = world.friend().await;
    let own = world.gift("own").await;
    assert_eq!(redeem(&friend, &world.code(&own).await).await.code(), "package_unavailable");
    world.bought(&["types"]).await;
    let id = world.gift("types").await;
    let code = world.code(&id).await;
    assert_eq!(redeem(&world.buyer, &code).await.code(), "already_bought");
    let open = world.ordered(&["tables"]).await;
    let second = world.gift("tables").await;
    let other = world.code(&second).await;
    assert_eq!(redeem(&world.buyer, &other).await.code(), "in_open_order");
    assert_eq!(world.close(&open).await.status, 200);
    assert_eq!(redeem(&world.buyer, &other).await.status, 201);
    assert_eq!(redeem(&friend, &code).await.status, 201);
}

#[tokio::test]
async fn an_order_that_is_a_gift_has_one_package_and_leaves_the_buyers_purchases_alone() {
    let world = World::with(&["types", "tables"]).await;
    let packages = json!({"packages": [package("types"), package("tables")], "gift": true});
    let refused = world.buyer.call(&create_order::ENDPOINT).json(&packages).send().await;
    assert_eq!(refused.status, 422, "{refused:?}");
    let open = world.order_gift("types").await;
    assert_eq!((open.status, &open.json["gift"]["state"]), (201, &json!("unpaid")), "{open:?}");
    let id = open.text("id");
    assert_eq!(world.issue(id, &json!({})).await.code(), "gift_not_ready");
    assert_eq!(world.purchase("types").await, None);
    world.bought(&["types"]).await;
    assert_eq!(world.close(id).await.status, 200);
    assert_eq!(world.gift_state(id).await, GiftState::Void);
    assert_eq!(world.purchase("types").await.unwrap().state, Purchase::Bought);
    let plain = world.ordered(&["tables"]).await;
    assert_eq!(world.issue(&plain, &json!({})).await.status, 404, "it is no gift");
    world.publish("free", 0, creator(5)).await;
    let free = world.order_gift("free").await;
    assert_eq!((free.status, &free.json["errors"][0]["field"]), (422, &json!("gift")), "everybody can have it");
}

/// What the grants' test does with receipts and gifts.
pub(crate) async fn give(world: &World) {
    for name in ["k1", "k2", "k3"] {
        world.publish(name, 1_200, creator(0)).await;
    }
    let friend = world.friend().await;
    let redeemed = world.gift("k1").await;
    let call = world.buyer.call(&issue_gift_code::ENDPOINT).path("id", &redeemed).idempotency_key("one");
    let code = call.json(&json!({})).send().await.text("code").to_owned();
    let call = friend.call(&redeem_gift::ENDPOINT).idempotency_key("two");
    assert_eq!(call.json(&json!({"code": code})).send().await.status, 201);
    let reply = world.refund(&redeemed, &["k1"]).await;
    assert_eq!(reply.status, 202, "{reply:?}");
    world.hear().await;
    let refund = reply.json["refunds"][0]["id"].clone();
    assert_eq!(crate::receipts::receipt(world, &redeemed).await.status, 200);
    assert_eq!(crate::receipts::credit_note(world, &redeemed, &refund).await.status, 200);
    let mailed = world.gift("k2").await;
    let mailed = world.issue(&mailed, &json!({"recipient": "eve@example.org"})).await;
    assert_eq!(mailed.status, 201, "{mailed:?}");
    assert_eq!(world.buyer.call(&list_gifts::ENDPOINT).send().await.status, 200);
}
