//! What a sale pays to everybody who shares in a package, what is taken back from them, and
//! which split counts.

use catalog_store::purchases::State as Purchase;
use catalog_store::splits::{self, Stepped};
use domain::{AccountId, Time};
use ledger::{Account, COLLABORATORS_MAX, Currency};
use orders::get_earnings;
use orders_store::disputes;
use orders_store::orders::{self as store, TRANSACTION_ITEMS_MAX};
use payments::{Dispute, DisputeStatus, Movement};
use platform::Table;
use registry::splits::{Part, Parts};
use serde_json::{Value, json};

use crate::discounts::seller;
use crate::world::{World, creator, package};

impl World {
    /// The workspace of a creator, who reads mails.
    pub(crate) async fn put_creator(&self, number: u128) {
        let (tenant, account) = (creator(number), AccountId::new(ulid::Ulid(170 + number)));
        let now = Time::from(self.app.now());
        let email = format!("creator{number}@example.org");
        let person = json!({"pk": account, "sk": "ACCOUNT", "email": email, "tenant_id": tenant, "created_at": now});
        self.app.put(Table::Accounts, &person).await;
        self.put_workspace(number, &json!({})).await;
    }

    /// The same workspace, with more to be said of it.
    pub(crate) async fn put_workspace(&self, number: u128, more: &Value) {
        let (tenant, account) = (creator(number), AccountId::new(ulid::Ulid(170 + number)));
        let mut workspace = json!({
            "pk": tenant, "sk": "WORKSPACE", "id": tenant, "kind": "personal", "name": "Makers", "owner": account,
            "members": 1, "admins": 1, "invitations": 0, "created_at": Time::from(self.app.now()),
        });
        workspace.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.app.put(Table::Accounts, &workspace).await;
    }

    /// The owner proposes a split of `acme/<name>`, and everybody who is asked accepts it.
    pub(crate) async fn agree(&self, name: &str, owner: u128, parts: &[(u128, u32)]) {
        let (store, by, id) = (self.app.unlimited(), testkit::system(), package(name));
        let part =
            |(number, basis_points): &(u128, u32)| Part { workspace_id: creator(*number), basis_points: *basis_points };
        let parts = Parts::new(parts.iter().map(part).collect()).unwrap();
        let proposed = splits::propose(store, &id, creator(owner), parts, &by).await.unwrap();
        let Stepped::Done(mut split) = proposed else { panic!("{proposed:?}") };
        while let Some(proposal) = split.record.split.proposal.clone() {
            let asked = *proposal.waits_for.first().unwrap();
            let accepted = splits::accept(store, &id, asked, proposal.number, &by).await.unwrap();
            let Stepped::Done(next) = accepted else { panic!("{accepted:?}") };
            split = next;
        }
    }

    async fn payable(&self, number: u128) -> i64 {
        self.balance(Account::Payable(creator(number))).await
    }

    /// What these creators are owed, in cents.
    pub(crate) async fn owed(&self, numbers: &[u128]) -> Vec<i64> {
        let mut owed = Vec::new();
        for number in numbers {
            owed.push(-self.payable(*number).await);
        }
        owed
    }
}

/// A package of the first creator's, at 19.99, that two others share in.
async fn shared() -> World {
    let world = World::new().await;
    world.publish("types", 1_999, creator(0)).await;
    for number in 0..4 {
        world.put_creator(number).await;
    }
    world.agree("types", 0, &[(1, 2_500), (2, 1_250)]).await;
    world
}

/// Of 19.99 the creator's share is 15.99: 62.5 %, 25 % and 12.5 % of it, in whole cents.
const OWED: [i64; 3] = [999, 400, 200];

#[tokio::test]
async fn a_sale_pays_everybody_their_part_and_each_sees_it() {
    let world = shared().await;
    let id = world.bought(&["types"]).await;
    assert_eq!(world.owed(&[0, 1, 2]).await, OWED);
    assert_eq!(world.balance(Account::Revenue).await, -400);
    for (number, owed) in OWED.into_iter().enumerate() {
        let reply = seller(&world, number as u128).call(&get_earnings::ENDPOINT).send().await;
        assert_eq!((reply.status, &reply.json["owed_cents"]), (200, &json!(owed)), "{reply:?}");
        let items = reply.json["items"].as_array().unwrap();
        let item = json!({"transfer": format!("sale/{id}/0"), "amount_cents": owed, "at": items[0]["at"]});
        assert_eq!(items, &[item]);
    }
    let buyer = world.see(&id).await;
    assert!(!buyer.to_string().contains(&creator(1).to_string()), "a buyer does not see who shares: {buyer}");
    world.assert_settled().await;
}

#[tokio::test]
async fn a_refund_takes_back_from_everybody_what_they_got_of_that_package() {
    let world = shared().await;
    world.publish("tables", 1_200, creator(2)).await;
    let id = world.bought(&["types", "tables"]).await;
    assert_eq!(world.owed(&[0, 1, 2]).await, [999, 400, 200 + 960]);
    assert_eq!(world.refund(&id, &["types"]).await.status, 202);
    assert_eq!(world.work().await, 0);
    assert_eq!(world.owed(&[0, 1, 2]).await, [0, 0, 960]);
    assert_eq!(world.refund(&id, &["tables"]).await.status, 202);
    assert_eq!(world.work().await, 0);
    assert_eq!(world.owed(&[0, 1, 2]).await, [0, 0, 0]);
    assert_eq!(world.balance(Account::Revenue).await, 0);
    world.tell_all().await;
    assert_eq!(world.work().await, 0);
    world.assert_settled().await;
}

#[tokio::test]
async fn a_lost_dispute_takes_every_part_back() {
    let world = shared().await;
    let (_, dispute) = world.disputed(&["types"], "fraudulent").await;
    assert_eq!(world.owed(&[0, 1, 2]).await, OWED, "as long as the bank decides");
    world.stripe.decide_dispute(&dispute, false).unwrap();
    world.hear().await;
    assert_eq!(world.owed(&[0, 1, 2]).await, [0, 0, 0]);
    assert_eq!(world.balance(Account::Revenue).await, 0);
    world.assert_settled().await;
}

fn lost(id: &str, amount: i64) -> Dispute {
    Dispute {
        id: id.to_owned(),
        status: DisputeStatus::Lost,
        reason: "fraudulent".to_owned(),
        amount,
        intent_id: None,
        evidence_due_by: None,
        movements: vec![Movement {
            id: format!("txn_{id}"),
            amount: -amount,
            fee: 1_500,
            currency: Some(Currency::Usd),
        }],
    }
}

#[tokio::test]
async fn what_is_lost_in_parts_leaves_nobody_with_a_cent_and_takes_from_nobody_more() {
    let world = shared().await;
    let id = world.bought(&["types"]).await;
    let of = (world.tenant(), id.parse().unwrap());
    let (store, by) = (world.app.unlimited(), testkit::system());
    let mut left = 1_999;
    for (name, amount) in [("du_1", 7), ("du_2", 1_001), ("du_3", 990), ("du_4", 1)] {
        disputes::apply(store, of, &lost(name, amount), &by).await.unwrap().unwrap();
        left -= amount;
        let owed = world.owed(&[0, 1, 2]).await;
        let revenue = -world.balance(Account::Revenue).await;
        assert!(owed.iter().zip(OWED).all(|(owed, most)| (0..=most).contains(owed)), "{owed:?}");
        assert_eq!(owed.iter().sum::<i64>() + revenue, left, "after {name}");
    }
    assert_eq!((world.owed(&[0, 1, 2]).await, world.balance(Account::Suspense).await), (vec![0, 0, 0], 0));
    world.assert_sound().await;
}

#[tokio::test]
async fn an_order_keeps_the_split_that_was_in_force_when_it_was_made() {
    let world = shared().await;
    let before = world.ordered(&["types"]).await;
    world.agree("types", 0, &[(3, 10_000)]).await;
    let paid = world.confirm(&world.intent(&before).await, "pm_card_visa").await;
    assert_eq!(paid.0, 200, "{paid:?}");
    world.tell_all().await;
    assert_eq!(world.work().await, 0);
    assert_eq!(world.owed(&[0, 1, 2, 3]).await, [999, 400, 200, 0]);
    // And is given back by it, whatever is in force then.
    assert_eq!(world.refund(&before, &["types"]).await.status, 202);
    assert_eq!(world.work().await, 0);
    assert_eq!(world.owed(&[0, 1, 2, 3]).await, [0, 0, 0, 0]);
    world.bought(&["types"]).await;
    assert_eq!(world.owed(&[0, 1, 2, 3]).await, [0, 0, 0, 1_599]);
    world.assert_settled().await;
}

#[tokio::test]
async fn a_suspended_workspace_earns_and_the_part_of_a_closed_one_is_the_creators() {
    let world = shared().await;
    let suspension = json!({"pk": creator(1), "sk": "SUSPENSION", "since": Time::from(world.app.now()), "by": "stf_1"});
    world.app.put(Table::Accounts, &suspension).await;
    let before = world.ordered(&["types"]).await;
    world.put_workspace(2, &json!({"members": 0, "admins": 0, "closed_at": Time::from(world.app.now())})).await;
    let paid = world.confirm(&world.intent(&before).await, "pm_card_visa").await;
    assert_eq!(paid.0, 200, "{paid:?}");
    world.tell_all().await;
    assert_eq!(world.work().await, 0);
    assert_eq!(world.owed(&[0, 1, 2]).await, OWED, "what was ordered before keeps its shares");
    assert_eq!(world.refund(&before, &["types"]).await.status, 202);
    assert_eq!(world.work().await, 0);
    assert_eq!(world.owed(&[0, 1, 2]).await, [0, 0, 0]);
    world.bought(&["types"]).await;
    assert_eq!(world.owed(&[0, 1, 2]).await, [1_199, 400, 0]);
    world.assert_settled().await;
}

#[tokio::test]
async fn whoever_becomes_the_owner_has_one_part_and_a_buyer_may_share_in_what_it_buys() {
    let world = shared().await;
    // As after a transfer.
    world.publish("types", 1_999, creator(1)).await;
    world.bought(&["types"]).await;
    assert_eq!(world.owed(&[0, 1, 2]).await, [0, 1_399, 200]);
    world.publish("tables", 1_000, creator(0)).await;
    let (store, by, id) = (world.app.unlimited(), testkit::system(), package("tables"));
    let parts = Parts::new(vec![Part { workspace_id: world.tenant(), basis_points: 5_000 }]).unwrap();
    splits::propose(store, &id, creator(0), parts, &by).await.unwrap();
    splits::accept(store, &id, world.tenant(), 1, &by).await.unwrap();
    world.bought(&["tables"]).await;
    assert_eq!(world.balance(Account::Payable(world.tenant())).await, -400);
    world.assert_settled().await;
}

/// Three packages that eleven workspaces share in each, and more taken than was paid.
#[tokio::test]
async fn the_largest_loss_of_many_collaborators_is_one_transaction_and_more_of_them_are_refused() {
    let (each, names) = (COLLABORATORS_MAX as u128, ["aa", "bb", "cc", "dd"]);
    let world = World::new().await;
    let creator_of = |at: usize| at as u128 * 20;
    for (at, name) in names.into_iter().enumerate() {
        let owner = creator_of(at);
        world.publish(name, 1_999, creator(owner)).await;
        for number in owner..=owner + each {
            world.put_creator(number).await;
        }
        let parts: Vec<(u128, u32)> = (owner + 1..=owner + each).map(|number| (number, 909)).collect();
        world.agree(name, owner, &parts).await;
    }
    let refused = world.order(&names).await;
    assert_eq!((refused.status, refused.json["errors"][0]["field"].as_str()), (422, Some("packages")), "{refused:?}");
    let id = world.bought(&names[..3]).await;
    let of = (world.tenant(), id.parse().unwrap());
    let record = store::find(world.app.unlimited(), of.0, of.1).await.unwrap().unwrap();
    assert_eq!(store::items_max(&record.lines), TRANSACTION_ITEMS_MAX - 1);
    disputes::apply(world.app.unlimited(), of, &lost("du_large", 3 * 1_999 + 500), &testkit::system())
        .await
        .unwrap()
        .unwrap();
    for (at, name) in names.iter().enumerate().take(3) {
        let numbers: Vec<u128> = (creator_of(at)..=creator_of(at) + each).collect();
        assert_eq!(world.owed(&numbers).await, vec![0; 11], "{name}");
        assert_eq!(world.purchase(name).await.unwrap().state, Purchase::Refunded);
    }
    assert_eq!(world.balance(Account::Suspense).await, 500);
    world.assert_sound().await;
}

#[tokio::test]
async fn the_largest_order_of_many_collaborators_is_given_back_at_once() {
    let world = World::new().await;
    for (at, name) in ["aa", "bb", "cc"].into_iter().enumerate() {
        let owner = at as u128 * 20;
        world.publish(name, 1_999, creator(owner)).await;
        for number in owner..=owner + 10 {
            world.put_creator(number).await;
        }
        let parts: Vec<(u128, u32)> = (owner + 1..=owner + 10).map(|number| (number, 1_000)).collect();
        world.agree(name, owner, &parts).await;
    }
    let id = world.bought(&["aa", "bb", "cc"]).await;
    assert_eq!(world.owed(&[0, 1, 10, 20, 21]).await, [0, 160, 159, 0, 160], "a creator may give all of it");
    assert_eq!(world.refund(&id, &["aa", "bb", "cc"]).await.status, 202);
    assert_eq!(world.work().await, 0);
    assert_eq!(world.owed(&[0, 1, 10, 20, 21]).await, [0; 5]);
    assert_eq!(world.balance(Account::Revenue).await, 0);
    world.tell_all().await;
    world.work().await;
    world.assert_settled().await;
}
