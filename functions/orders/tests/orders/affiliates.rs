//! What an affiliate gets of a sale, who cannot be one, and what becomes of its part.

use catalog_store::packages::{self, Offer};
use domain::{Role, Tenure, Time};
use futures_util::future::join_all;
use ledger::Account;
use orders::{create_order, get_earnings, issue_affiliate_code, purchase_package};
use orders_store::orders as store;
use platform::{Caller, Credential, Table};
use serde_json::json;
use testkit::{Actor, Reply, TestApp};

use crate::discounts::{Break, mend, seller};
use crate::world::{World, creator, package};

/// A workspace that brings buyers.
const BRINGER: u128 = 5;

impl World {
    /// The owner of `acme/<name>` says what affiliates get of it.
    pub(crate) async fn offer_affiliates(&self, name: &str, affiliate_basis_points: u32) {
        let store = self.app.unlimited();
        let found = packages::find(store, &package(name)).await.unwrap().unwrap();
        let (page, price_cents, priced_per) = (found.page.clone(), found.price_cents, found.priced_per);
        let offer = Offer {
            page,
            price_cents,
            priced_per: Some(priced_per),
            affiliate_basis_points: Some(affiliate_basis_points),
        };
        packages::change(store, found, offer, &testkit::system()).await.unwrap().unwrap();
    }

    /// The code of the workspace of a creator.
    pub(crate) async fn affiliate_code(&self, number: u128) -> String {
        let reply = seller(self, number).call(&issue_affiliate_code::ENDPOINT).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.text("affiliate_code").to_owned()
    }

    pub(crate) async fn order_brought(&self, names: &[&str], code: &str) -> Reply {
        brought(&self.buyer, names, code).await
    }

    /// Orders by a code, pays, and lets everything arrive; the order's id.
    async fn bought_brought(&self, names: &[&str], code: &str) -> String {
        let reply = self.order_brought(names, code).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        let id = reply.text("id").to_owned();
        self.pay_for(&id).await;
        id
    }

    async fn pay_for(&self, id: &str) {
        let (status, paid) = self.confirm(&self.intent(id).await, "pm_card_visa").await;
        assert_eq!(status, 200, "{paid}");
        self.tell_all().await;
        assert_eq!(self.work().await, 0);
        assert_eq!(self.see(id).await["state"], "paid");
    }

    async fn arrive(&self) {
        assert_eq!(self.work().await, 0);
        self.tell_all().await;
        assert_eq!(self.work().await, 0);
    }
}

async fn brought(buyer: &Actor, names: &[&str], code: &str) -> Reply {
    let packages: Vec<_> = names.iter().map(|name| package(name)).collect();
    buyer.call(&create_order::ENDPOINT).json(&json!({"packages": packages, "affiliate_code": code})).send().await
}

/// A package of the first creator's at 19.99, that two others share in, and a workspace that
/// gets a fifth of the creator's share as an affiliate; its code.
async fn shared() -> (World, String) {
    let world = World::new().await;
    world.publish("types", 1_999, creator(0)).await;
    for number in [0, 1, 2, BRINGER] {
        world.put_creator(number).await;
    }
    world.agree("types", 0, &[(1, 2_500), (2, 1_250)]).await;
    world.offer_affiliates("types", 2_000).await;
    let code = world.affiliate_code(BRINGER).await;
    (world, code)
}

fn refused(reply: &Reply) -> (u16, &str, &str) {
    let error = &reply.json["errors"][0];
    (reply.status, error["field"].as_str().unwrap_or_default(), error["code"].as_str().unwrap_or_default())
}

#[tokio::test]
async fn a_sale_pays_the_affiliate_from_what_is_left_to_the_creator_and_a_refund_takes_it_back() {
    let (world, code) = shared().await;
    world.publish("tables", 1_200, creator(1)).await;
    let id = world.bought_brought(&["types", "tables"], &code).await;
    // Of 15.99 the creator has 42.5 % and the others what they agreed on; nothing of the second package.
    assert_eq!(world.owed(&[0, 1, 2, BRINGER]).await, [679, 400 + 960, 200, 320]);
    assert_eq!(world.balance(Account::Revenue).await, -640, "our commission is the same");
    let reply = seller(&world, BRINGER).call(&get_earnings::ENDPOINT).send().await;
    assert_eq!((&reply.json["owed_cents"], &reply.json["affiliate_code"]), (&json!(320), &json!(code)), "{reply:?}");
    let items = reply.json["items"].as_array().unwrap();
    assert_eq!(items.len(), 1);
    assert_eq!((&items[0]["transfer"], &items[0]["amount_cents"]), (&json!(format!("sale/{id}/0")), &json!(320)));
    let seen = world.see(&id).await.to_string();
    assert!(!seen.contains(&creator(BRINGER).to_string()), "a buyer does not see whose the code is: {seen}");
    // Whatever the programme is then.
    world.offer_affiliates("types", 0).await;
    assert_eq!(world.refund(&id, &["types"]).await.status, 202);
    world.arrive().await;
    assert_eq!(world.owed(&[0, 1, 2, BRINGER]).await, [0, 960, 0, 0]);
    assert_eq!(world.balance(Account::Revenue).await, -240);
    world.assert_settled().await;
}

#[tokio::test]
async fn an_order_keeps_what_affiliates_got_when_it_was_made() {
    let (world, code) = shared().await;
    let made = world.order_brought(&["types"], &code).await;
    assert_eq!(made.status, 201, "{made:?}");
    world.offer_affiliates("types", 5_000).await;
    world.agree("types", 0, &[(1, 10_000)]).await;
    world.pay_for(made.text("id")).await;
    assert_eq!(world.owed(&[0, 1, 2, BRINGER]).await, [679, 400, 200, 320]);
    world.assert_settled().await;
}

#[tokio::test]
async fn a_lost_dispute_takes_the_part_of_an_affiliate_back() {
    let (world, code) = shared().await;
    let id = world.bought_brought(&["types"], &code).await;
    let dispute = world.dispute(&id, "fraudulent");
    world.hear().await;
    assert_eq!(world.owed(&[0, 1, 2, BRINGER]).await, [679, 400, 200, 320], "as long as the bank decides");
    world.stripe.decide_dispute(&dispute, false).unwrap();
    world.hear().await;
    assert_eq!(world.owed(&[0, 1, 2, BRINGER]).await, [0; 4]);
    assert_eq!(world.balance(Account::Revenue).await, 0);
    world.assert_settled().await;
}

#[tokio::test]
async fn an_affiliate_gets_no_more_than_is_left_to_the_creator() {
    let (world, code) = shared().await;
    world.agree("types", 0, &[(1, 9_000)]).await;
    let id = world.bought_brought(&["types"], &code).await;
    assert_eq!(world.owed(&[0, 1, BRINGER]).await, [0, 1_439, 160]);
    assert_eq!(world.refund(&id, &["types"]).await.status, 202);
    world.arrive().await;
    world.agree("types", 0, &[(1, 10_000)]).await;
    let reply = world.order_brought(&["types"], &code).await;
    assert_eq!(refused(&reply), (422, "affiliate_code", "affiliate_no_programme"), "nothing is left: {reply:?}");
    world.assert_settled().await;
}

#[tokio::test]
async fn nobody_refers_themselves_and_a_code_that_gives_nothing_is_refused() {
    let (world, code) = shared().await;
    world.publish("tables", 1_200, creator(0)).await;
    world.publish("free", 0, creator(0)).await;
    world.offer_affiliates("free", 2_000).await;
    let by = async |names: &[&str], code: &str| {
        let reply = world.order_brought(names, code).await;
        let (status, field, of_field) = refused(&reply);
        assert_eq!((status, field), (422, "affiliate_code"), "{reply:?}");
        of_field.to_owned()
    };
    let own = world.buyer.call(&issue_affiliate_code::ENDPOINT).send().await;
    assert_eq!(by(&["types"], own.text("affiliate_code")).await, "affiliate_own");
    for number in [0, 1, 2] {
        let of_party = world.affiliate_code(number).await;
        assert_eq!(by(&["types", "tables"], &of_party).await, "affiliate_no_programme", "{number}");
    }
    assert_eq!(by(&["tables", "free"], &code).await, "affiliate_no_programme");
    assert_eq!(by(&["types"], "aff_01JD3V7Z0QK2M4N6P8R0T2V4X6").await, "affiliate_unknown");
    // Not by another workspace of the same person either.
    let account = world.buyer.caller().account_id;
    let tenure = serde_json::to_value(Tenure::begin(Role::Viewer, Time::from(world.app.now()))).unwrap();
    let mut item = json!({"pk": account, "sk": format!("IN#{}", creator(BRINGER))});
    item.as_object_mut().unwrap().extend(tenure.as_object().unwrap().clone());
    world.app.put(Table::Accounts, &item).await;
    assert_eq!(by(&["types"], &code).await, "affiliate_own");
    // Somebody else of the buyer's workspace may.
    let colleague = Caller { account_id: seller(&world, 9).caller().account_id, ..world.buyer.caller().clone() };
    let colleague = world.app.identified(colleague);
    world.put_workspace(BRINGER, &json!({"members": 0, "admins": 0, "closed_at": Time::from(world.app.now())})).await;
    let closed = brought(&colleague, &["types"], &code).await;
    assert_eq!(refused(&closed), (422, "affiliate_code", "affiliate_unknown"), "{closed:?}");
    let (orders, _) = store::list(world.app.unlimited(), world.tenant(), None, 10).await.unwrap();
    assert_eq!(orders, [], "no order was made");
    world.put_workspace(BRINGER, &json!({})).await;
    assert_eq!(brought(&colleague, &["types"], &code).await.status, 201);
}

#[tokio::test]
async fn the_code_is_taken_where_one_package_is_bought_and_where_one_is_given() {
    let (world, code) = shared().await;
    let call = world.buyer.call(&purchase_package::ENDPOINT).path("namespace", "acme").path("name", "types");
    let reply = call.json(&json!({"affiliate_code": code})).send().await;
    assert_eq!(reply.status, 201, "{reply:?}");
    world.pay_for(reply.text("id")).await;
    assert_eq!(world.owed(&[BRINGER]).await, [320]);
    let gift = json!({"packages": [package("types")], "affiliate_code": code, "gift": true});
    let reply = world.buyer.call(&create_order::ENDPOINT).json(&gift).send().await;
    assert_eq!(reply.status, 201, "{reply:?}");
    world.pay_for(reply.text("id")).await;
    assert_eq!(world.owed(&[BRINGER]).await, [640]);
    world.assert_settled().await;
}

#[tokio::test]
async fn a_workspace_has_one_code_whoever_asks_at_the_same_moment() {
    let world = World::new().await;
    let asking = (0..20).map(|_| world.affiliate_code(BRINGER));
    let codes = join_all(asking).await;
    assert!(codes.iter().all(|code| *code == codes[0]), "{codes:?}");
    assert_ne!(world.affiliate_code(1).await, codes[0]);
    assert_eq!(world.app.event_kinds().await, ["affiliate.code_issued"; 2]);
    assert_eq!(world.app.table(Table::Orders).await.len(), 4);
}

#[tokio::test]
async fn a_code_whose_issue_dies_at_any_call_is_issued_once() {
    for break_after in [TestApp::cut_after as Break, TestApp::lose_answer_after as Break] {
        for calls in 0..4 {
            let world = World::new().await;
            break_after(&world.app, calls);
            let first = seller(&world, BRINGER).call(&issue_affiliate_code::ENDPOINT).send().await;
            mend(&world);
            let code = world.affiliate_code(BRINGER).await;
            assert!(first.status != 200 || first.text("affiliate_code") == code, "after {calls} calls: {first:?}");
            assert_eq!(world.app.event_kinds().await, ["affiliate.code_issued"], "after {calls} calls");
            assert_eq!(world.app.table(Table::Orders).await.len(), 2, "after {calls} calls");
        }
    }
}

#[tokio::test]
async fn whoever_sees_no_bills_and_a_test_key_get_no_code() {
    let world = World::new().await;
    let caller = world.buyer.caller().clone();
    let editor = world.app.identified(Caller { role: Role::Editor, ..caller.clone() });
    let reply = editor.call(&issue_affiliate_code::ENDPOINT).send().await;
    assert_eq!((reply.status, reply.code()), (403, "role_insufficient"), "{reply:?}");
    let scopes = [domain::Permission::ManageBilling].into();
    let by = Credential::Key { id: domain::KeyId::new(ulid::Ulid(7)), mode: domain::KeyMode::Test, scopes };
    let test = world.app.identified(Caller { by, ..caller });
    let reply = test.call(&issue_affiliate_code::ENDPOINT).send().await;
    assert_eq!((reply.status, reply.code()), (409, "live_key_required"), "{reply:?}");
}

/// Seven packages of seven creators with tax and an affiliate are paid, given back in part, and lost.
#[tokio::test]
async fn the_largest_order_with_an_affiliate_is_one_transaction() {
    let names = ["aa", "bb", "cc", "dd", "ee", "ff", "gg"];
    let world = World::with(&names).await;
    for number in (0..7).chain([20]) {
        world.put_creator(number).await;
    }
    for name in names {
        world.offer_affiliates(name, 1_000).await;
    }
    let code = world.affiliate_code(20).await;
    world.collect_tax("exclusive", &json!({"name": "Ada", "country": "DE"})).await;
    let id = world.bought_brought(&names, &code).await;
    let record = store::find(world.app.unlimited(), world.tenant(), id.parse().unwrap()).await.unwrap().unwrap();
    assert_eq!(store::items_max(&record.lines), store::TRANSACTION_ITEMS_MAX - 1);
    assert_eq!(world.owed(&[0, 6, 20]).await, [864, 864, 7 * 96]);
    assert_eq!(world.refund(&id, &names[..3]).await.status, 202);
    world.arrive().await;
    assert_eq!(world.owed(&[0, 6, 20]).await, [0, 864, 4 * 96]);
    let dispute = world.dispute(&id, "fraudulent");
    world.stripe.decide_dispute(&dispute, false).unwrap();
    world.hear().await;
    assert_eq!(world.owed(&[0, 6, 20]).await, [0, 0, 0]);
    assert_eq!(world.work().await, 0, "its tax is recorded");
    world.assert_settled().await;
}
