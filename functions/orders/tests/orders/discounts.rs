//! Orders with a discount code: prices, refusals, races for the last use, and crashes.

use catalog_store::purchases::State as Purchase;
use domain::{AccountId, TenantId, Time};
use futures_util::future::join_all;
use jiff::SignedDuration;
use ledger::Account;
use orders::{create_discount, create_order, end_discount, get_discount, purchase_package};
use orders_store::{discounts, orders as store};
use platform::{Caller, Table};
use serde_json::{Value, json};
use testkit::{Actor, Reply, TestApp};
use ulid::Ulid;

use crate::world::{World, creator, package};

const CALLS_MAX: usize = 40;

fn of_workspace(world: &World, tenant_id: TenantId, account: u128) -> Actor {
    let account_id = AccountId::new(Ulid(account));
    world.app.identified(Caller { tenant_id, account_id, ..world.buyer.caller().clone() })
}

/// Whose packages [`World::with`] has.
pub(crate) fn seller(world: &World, number: u128) -> Actor {
    of_workspace(world, creator(number), 900 + number)
}

/// A workspace that buys, beside the world's own.
fn buyer(world: &World, number: u128) -> Actor {
    of_workspace(world, TenantId::new(Ulid(5_000 + number)), 6_000 + number)
}

pub(crate) async fn try_open(seller: &Actor, code: &str, terms: Value) -> Reply {
    let mut body = json!({"code": code, "uses_max": 100});
    body.as_object_mut().unwrap().extend(terms.as_object().unwrap().clone());
    seller.call(&create_discount::ENDPOINT).json(&body).send().await
}

/// Opens a code of the first creator's.
pub(crate) async fn open(world: &World, code: &str, terms: Value) -> Value {
    let reply = try_open(&seller(world, 0), code, terms).await;
    assert_eq!(reply.status, 201, "{reply:?}");
    reply.json
}

pub(crate) async fn order(buyer: &Actor, names: &[&str], code: &str) -> Reply {
    let packages: Vec<_> = names.iter().map(|name| package(name)).collect();
    buyer.call(&create_order::ENDPOINT).json(&json!({"packages": packages, "discount_code": code})).send().await
}

/// Orders with a code, and gives the order's id.
pub(crate) async fn ordered(world: &World, names: &[&str], code: &str) -> String {
    let reply = order(&world.buyer, names, code).await;
    assert_eq!(reply.status, 201, "{reply:?}");
    reply.text("id").to_owned()
}

pub(crate) async fn end(world: &World, code: &str) -> Reply {
    seller(world, 0).call(&end_discount::ENDPOINT).path("code", code).send().await
}

pub(crate) async fn seen(world: &World, code: &str) -> Value {
    let reply = seller(world, 0).call(&get_discount::ENDPOINT).path("code", code).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json
}

async fn uses(world: &World, code: &str) -> (u64, u64) {
    let seen = seen(world, code).await;
    (seen["uses"].as_u64().unwrap(), seen["discounted_cents"].as_u64().unwrap())
}

/// What must hold at every moment: the uses of a code are the orders with it that are open or
/// paid, of everybody together and of each workspace, and never more than there may be.
pub(crate) async fn assert_uses(world: &World, code: &str, tenants: &[TenantId]) {
    let app = world.app.unlimited();
    let record = discounts::find(app, &code.parse().unwrap()).await.unwrap().unwrap();
    let (mut uses, mut discounted_cents) = (0, 0);
    for tenant in tenants {
        let (orders, _) = store::list(app, *tenant, None, 100).await.unwrap();
        let having = orders.iter().filter(|it| it.discount_code.as_ref() == Some(&record.code));
        let having: Vec<_> = having.filter(|it| it.state != store::State::Closed).collect();
        assert!(having.iter().all(|it| it.discount_cents() > 0), "{having:?}");
        assert!(having.len() <= record.terms.uses_per_workspace_max as usize, "{having:?}");
        let can_use = discounts::check_uses(app, &record.code, *tenant).await.unwrap();
        let is_used_before = can_use == Err(discounts::rules::Refused::UsedBefore);
        assert_eq!(is_used_before, having.len() == record.terms.uses_per_workspace_max as usize, "{record:?}");
        uses += having.len();
        discounted_cents += having.iter().map(|it| it.discount_cents()).sum::<u64>();
    }
    assert_eq!((record.uses as usize, record.discounted_cents), (uses, discounted_cents), "{record:?}");
    assert!(record.uses <= record.terms.uses_max, "{record:?}");
}

fn refused(reply: &Reply) -> (u16, &str, &str) {
    let error = &reply.json["errors"][0];
    (reply.status, error["field"].as_str().unwrap_or_default(), error["code"].as_str().unwrap_or_default())
}

#[tokio::test]
async fn a_line_keeps_its_list_price_its_discount_and_what_is_paid() {
    let world = World::with(&["types", "tables"]).await;
    let opened = open(&world, "launch-15", json!({"percent": 15, "note": "For the newsletter"})).await;
    assert_eq!((&opened["code"], &opened["percent"], &opened["uses"]), (&json!("LAUNCH-15"), &json!(15), &json!(0)));
    let wish = json!({"packages": [package("types"), package("tables")], "discount_code": "Launch-15"});
    let with_total = |total: u64| {
        let mut wish = wish.clone();
        wish["expected_total_cents"] = json!(total);
        world.buyer.call(&create_order::ENDPOINT).json(&wish).send()
    };
    let changed = with_total(2_400).await;
    assert_eq!((changed.status, changed.code()), (409, "price_changed"), "{changed:?}");
    let reply = with_total(2_220).await;
    assert_eq!(reply.status, 201, "{reply:?}");
    let lines = json!([
        {
            "package": "acme/types", "title": "The types", "list_price_cents": 1_200, "discount_cents": 180,
            "price_cents": 1_020, "tax_cents": 0,
        },
        {
            "package": "acme/tables", "title": "The tables", "list_price_cents": 1_200, "discount_cents": 0,
            "price_cents": 1_200, "tax_cents": 0,
        },
    ]);
    assert_eq!(reply.json["lines"], lines, "the code is for one creator's packages");
    assert_eq!((&reply.json["total_cents"], &reply.json["discount_cents"]), (&json!(2_220), &json!(180)));
    assert_eq!(reply.json["discount_code"], "LAUNCH-15");
    assert_eq!(world.purchase("types").await.unwrap().price_cents, 1_020);
    assert_eq!(world.app.event_kinds().await, ["discount.created", "order.created"]);
    assert_eq!(uses(&world, "LAUNCH-15").await, (1, 180));
}

#[tokio::test]
async fn what_is_paid_is_charged_divided_and_given_back() {
    let world = World::with(&["types"]).await;
    open(&world, "HALF", json!({"percent": 50})).await;
    let id = ordered(&world, &["types"], "HALF").await;
    let intent = world.intent(&id).await;
    let (status, paid) = world.confirm(&intent, "pm_card_visa").await;
    assert_eq!((status, &paid["amount"]), (200, &json!(600)), "{paid}");
    world.tell_all().await;
    world.work().await;
    assert_eq!(world.see(&id).await["state"], "paid");
    assert_eq!(world.balance(Account::Payable(creator(0))).await, -480, "four fifths of what was paid");
    assert_eq!(world.refund(&id, &["types"]).await.status, 202);
    world.work().await;
    world.tell_all().await;
    world.work().await;
    let refund = &world.see(&id).await["refunds"][0];
    assert_eq!((&refund["state"], &refund["amount_cents"]), (&json!("settled"), &json!(600)));
    assert_eq!(world.balance(Account::Payable(creator(0))).await, 0);
    assert_eq!(uses(&world, "HALF").await, (1, 600), "a refund gives no use back");
    let again = order(&world.buyer, &["types"], "HALF").await;
    assert_eq!(refused(&again), (422, "discount_code", "discount_used_before"), "{again:?}");
    world.assert_settled().await;
}

#[tokio::test]
async fn what_costs_nothing_by_a_code_is_bought_at_once() {
    let world = World::with(&["types", "tables"]).await;
    open(&world, "GIFT", json!({"percent": 100, "uses_per_workspace_max": 2})).await;
    let reply = order(&world.buyer, &["types"], "GIFT").await;
    assert_eq!((reply.status, reply.text("state")), (201, "paid"), "{reply:?}");
    assert_eq!(world.purchase("types").await.unwrap().state, Purchase::Bought);
    assert_eq!(world.app.table(Table::Ledger).await.len(), 0, "nothing moves");
    let not_paid = world.refund(reply.text("id"), &["types"]).await;
    assert_eq!((not_paid.status, not_paid.code()), (409, "order_not_paid"), "{not_paid:?}");
    assert_eq!(uses(&world, "GIFT").await, (1, 1_200));
    world.publish("trees", 900, creator(0)).await;
    let id = ordered(&world, &["tables", "trees"], "GIFT").await;
    world.confirm(&world.intent(&id).await, "pm_card_visa").await;
    world.tell_all().await;
    world.work().await;
    assert_eq!(world.purchase("trees").await.unwrap().state, Purchase::Bought);
    let free = world.refund(&id, &["trees"]).await;
    assert_eq!((free.status, free.code()), (409, "not_returnable"), "nothing was paid for it: {free:?}");
    world.assert_settled().await;
}

#[tokio::test]
async fn stripe_is_never_asked_for_less_than_a_card_pays() {
    let world = World::with(&["types"]).await;
    open(&world, "ALMOST", json!({"amount_cents": 1_190})).await;
    let id = ordered(&world, &["types"], "ALMOST").await;
    assert_eq!(world.see(&id).await["total_cents"], 50);
    world.confirm(&world.intent(&id).await, "pm_card_visa").await;
    world.tell_all().await;
    world.work().await;
    assert_eq!(world.see(&id).await["state"], "paid");
    assert_eq!(uses(&world, "ALMOST").await, (1, 1_150));
    world.assert_settled().await;
}

#[tokio::test]
async fn a_code_that_takes_nothing_off_is_refused_by_its_field() {
    let world = World::with(&["types", "tables"]).await;
    world.publish("free", 0, creator(0)).await;
    world.publish("trees", 1_200, creator(0)).await;
    let tomorrow = Time::from(world.app.now()).plus(SignedDuration::from_hours(24)).to_string();
    open(&world, "LATER", json!({"percent": 10, "starts_at": tomorrow})).await;
    open(&world, "BRIEF", json!({"percent": 10, "expires_at": tomorrow})).await;
    open(&world, "ENDED", json!({"percent": 10})).await;
    assert_eq!(end(&world, "ENDED").await.status, 200);
    open(&world, "SCARCE", json!({"percent": 10, "uses_max": 1})).await;
    assert_eq!(order(&buyer(&world, 1), &["types"], "SCARCE").await.status, 201);
    open(&world, "ONCE", json!({"percent": 10})).await;
    assert_eq!(order(&world.buyer, &["trees"], "ONCE").await.status, 201);
    open(&world, "NAMED", json!({"percent": 10, "packages": [package("trees")]})).await;
    open(&world, "PLAIN", json!({"percent": 10})).await;
    let before = world.app.table(Table::Orders).await;
    let check = async |names: &[&str], code: &str, expected: &str| {
        let reply = order(&world.buyer, names, code).await;
        assert_eq!(refused(&reply), (422, "discount_code", expected), "{code}: {reply:?}");
        let call = world.buyer.call(&purchase_package::ENDPOINT).path("namespace", "acme").path("name", names[0]);
        let reply = call.json(&json!({"discount_code": code})).send().await;
        assert_eq!(refused(&reply), (422, "discount_code", expected), "{code}: {reply:?}");
    };
    check(&["types"], "NOBODYS", "discount_unknown").await;
    check(&["types"], "LATER", "discount_not_started").await;
    check(&["types"], "ENDED", "discount_ended").await;
    check(&["types"], "SCARCE", "discount_used_up").await;
    check(&["types"], "ONCE", "discount_used_before").await;
    check(&["tables"], "PLAIN", "discount_not_for_packages").await;
    check(&["types"], "NAMED", "discount_not_for_packages").await;
    check(&["free"], "PLAIN", "discount_takes_nothing").await;
    assert_eq!(world.app.table(Table::Orders).await, before);
    let malformed = order(&world.buyer, &["types"], "no such code!").await;
    assert_eq!((malformed.status, &malformed.json["errors"][0]["field"]), (422, &json!("discount_code")));
    world.app.advance(SignedDuration::from_hours(24));
    check(&["types"], "BRIEF", "discount_expired").await;
    assert_eq!(order(&world.buyer, &["types"], "LATER").await.status, 201, "it begins with its first moment");
}

/// Another owner's packages are not the code's any more, also where it names them.
#[tokio::test]
async fn a_code_is_for_packages_that_its_workspace_has() {
    let world = World::with(&["types"]).await;
    open(&world, "NAMED", json!({"percent": 10, "packages": [package("types")]})).await;
    world.publish("types", 1_200, creator(5)).await;
    let reply = order(&world.buyer, &["types"], "NAMED").await;
    assert_eq!(refused(&reply), (422, "discount_code", "discount_not_for_packages"), "{reply:?}");
}

#[tokio::test]
async fn the_last_use_is_taken_once_whoever_races_and_given_back_once() {
    let world = World::with(&["types"]).await;
    open(&world, "LAST", json!({"percent": 10, "uses_max": 3})).await;
    let buyers: Vec<Actor> = (0..20).map(|number| buyer(&world, number)).collect();
    let tenants: Vec<TenantId> = buyers.iter().map(|it| it.caller().tenant_id).collect();
    let replies = join_all(buyers.iter().map(|buyer| order(buyer, &["types"], "LAST"))).await;
    let winners: Vec<usize> = (0..20).filter(|at| replies[*at].status == 201).collect();
    assert_eq!(winners.len(), 3, "{replies:?}");
    for reply in replies.iter().filter(|it| it.status != 201) {
        assert_eq!(refused(reply), (422, "discount_code", "discount_used_up"), "{reply:?}");
    }
    assert_uses(&world, "LAST", &tenants).await;
    let id = replies[winners[0]].text("id");
    let close = || buyers[winners[0]].call(&orders::close_order::ENDPOINT).path("id", id).send();
    let closed = join_all((0..20).map(|_| close())).await;
    assert!(closed.iter().all(|it| it.status == 200 && it.json["state"] == "closed"), "{closed:?}");
    assert_eq!(uses(&world, "LAST").await, (2, 240));
    assert_uses(&world, "LAST", &tenants).await;
    let again = order(&buyers[winners[0]], &["types"], "LAST").await;
    assert_eq!(again.status, 201, "its own use came back as well: {again:?}");
    assert_uses(&world, "LAST", &tenants).await;
}

/// Ending races ordering: whoever comes after the end is refused.
#[tokio::test]
async fn a_code_that_ends_is_used_no_more_and_orders_keep_their_prices() {
    let world = World::with(&["types"]).await;
    open(&world, "ENDING", json!({"percent": 10})).await;
    let buyers: Vec<Actor> = (0..8).map(|number| buyer(&world, number)).collect();
    let orders = join_all(buyers.iter().map(|buyer| order(buyer, &["types"], "ENDING")));
    let (replies, ended) = tokio::join!(orders, end(&world, "ending"));
    assert_eq!(ended.status, 200, "{ended:?}");
    for reply in &replies {
        let is_refused = refused(reply) == (422, "discount_code", "discount_ended");
        assert!(reply.status == 201 || is_refused, "{reply:?}");
        assert!(reply.status != 201 || reply.json["total_cents"] == 1_080, "{reply:?}");
    }
    assert_uses(&world, "ENDING", &buyers.iter().map(|it| it.caller().tenant_id).collect::<Vec<_>>()).await;
    let again = end(&world, "ENDING").await;
    assert_eq!((again.status, &again.json["ended_at"]), (200, &ended.json["ended_at"]));
    let kinds = world.app.event_kinds().await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "discount.ended").count(), 1);
}

#[tokio::test]
async fn an_order_that_nobody_pays_gives_its_use_back_to_whoever_orders_next() {
    let world = World::with(&["types"]).await;
    open(&world, "ONCE", json!({"percent": 10, "uses_max": 1})).await;
    let old = ordered(&world, &["types"], "ONCE").await;
    world.app.advance(SignedDuration::from_hours(24));
    let new = ordered(&world, &["types"], "ONCE").await;
    assert_eq!(world.see(&old).await["state"], "closed");
    assert_ne!(old, new);
    world.app.advance(SignedDuration::from_hours(24));
    assert_eq!(world.work().await, 0, "what is due is closed by the worker");
    assert_eq!(world.see(&new).await["state"], "closed");
    assert_eq!(uses(&world, "ONCE").await, (0, 0));
    assert_uses(&world, "ONCE", &[world.tenant()]).await;
}

pub(crate) type Break = fn(&TestApp, usize);

/// Breaks a step at each call in turn, in both ways; it says whether it got through at once.
async fn break_each(step: impl AsyncFn(&World, Break, usize) -> bool) {
    for break_after in [TestApp::cut_after as Break, TestApp::lose_answer_after as Break] {
        let mut is_through = false;
        for calls in 0..CALLS_MAX {
            let world = World::with(&["types", "tables"]).await;
            open(&world, "LAUNCH", json!({"percent": 10, "uses_max": 1})).await;
            is_through = step(&world, break_after, calls).await;
            assert_uses(&world, "LAUNCH", &[world.tenant()]).await;
            world.assert_sound().await;
            // The SDK itself asks once more where an answer was lost.
            if is_through && calls > 12 {
                break;
            }
        }
        assert!(is_through, "a step never gets through");
    }
}

pub(crate) fn mend(world: &World) {
    world.app.mend();
    world.app.cool();
    world.app.advance(SignedDuration::from_secs(60));
}

#[tokio::test]
async fn an_order_with_a_code_that_dies_at_any_call_takes_one_use() {
    break_each(async |world, break_after, calls| {
        let send = || {
            let call = world.buyer.call(&create_order::ENDPOINT).idempotency_key("one");
            call.json(&json!({"packages": [package("types"), package("tables")], "discount_code": "LAUNCH"})).send()
        };
        break_after(&world.app, calls);
        let first = send().await;
        mend(world);
        assert_uses(world, "LAUNCH", &[world.tenant()]).await;
        let second = send().await;
        assert_eq!(second.status, 201, "after {calls} calls: {second:?}");
        assert_eq!(uses(world, "LAUNCH").await, (1, 120), "after {calls} calls");
        first.status == 201
    })
    .await;
}

#[tokio::test]
async fn a_closing_that_dies_at_any_call_gives_one_use_back() {
    break_each(async |world, break_after, calls| {
        let id = ordered(world, &["types", "tables"], "LAUNCH").await;
        world.intent(&id).await;
        break_after(&world.app, calls);
        let first = world.close(&id).await;
        mend(world);
        assert_uses(world, "LAUNCH", &[world.tenant()]).await;
        let second = world.close(&id).await;
        assert_eq!(second.status, 200, "after {calls} calls: {second:?}");
        assert_eq!(uses(world, "LAUNCH").await, (0, 0), "after {calls} calls");
        first.status == 200
    })
    .await;
}
