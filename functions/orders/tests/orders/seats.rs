//! Packages that are priced per seat: what seats cost, how those of several orders add up, who
//! uses them, and what becomes of them with the money.

use catalog_store::library::Library;
use catalog_store::packages::{self, Offer, PricedPer};
use catalog_store::purchases::{State, mark_downloaded};
use catalog_store::resolving;
use catalog_store::seats::{self, Assignment};
use domain::{AccountId, Role, Tenure};
use futures_util::future::join_all;
use ledger::Account;
use orders::{create_order, list_purchases, purchase_package, quote_order};
use orders_store::discounts as codes;
use platform::{Caller, Table};
use serde_json::{Value, json};
use store_core::item::keyed;
use stripe_sandbox::Kind as Object;
use testkit::{Actor, Reply, TestApp};
use ulid::Ulid;

use crate::receipts::receipt;
use crate::world::{World, creator, package};
use crate::{discounts, gifts};

const CALLS_MAX: usize = 40;

impl World {
    /// A world with these packages at 12 dollars a seat.
    pub(crate) async fn per_seat(names: &[&str]) -> Self {
        let world = Self::new().await;
        for (at, name) in names.iter().enumerate() {
            world.publish_per(name, 1_200, PricedPer::Seat, creator(at as u128)).await;
        }
        world
    }

    pub(crate) async fn order_seats(&self, name: &str, seats: u32) -> Reply {
        let of = json!([{"package": package(name), "seats": seats}]);
        let wish = json!({"packages": [package(name)], "seats": of});
        self.buyer.call(&create_order::ENDPOINT).json(&wish).send().await
    }

    pub(crate) async fn ordered_seats(&self, name: &str, seats: u32) -> String {
        let reply = self.order_seats(name, seats).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        reply.text("id").to_owned()
    }

    /// Orders, pays by this card, and lets everything arrive.
    async fn bought_seats_by(&self, name: &str, seats: u32, card: &str) -> String {
        let id = self.ordered_seats(name, seats).await;
        self.confirm(&self.intent(&id).await, card).await;
        self.hear().await;
        assert_eq!(self.see(&id).await["state"], "paid");
        id
    }

    pub(crate) async fn bought_seats(&self, name: &str, seats: u32) -> String {
        self.bought_seats_by(name, seats, "pm_card_visa").await
    }

    pub(crate) async fn seats(&self, name: &str) -> seats::Record {
        seats::find(self.app.unlimited(), self.tenant(), &package(name)).await.unwrap().unwrap()
    }

    /// Whoever joins the buyer's workspace.
    pub(crate) async fn join(&self, number: u128) -> Actor {
        let caller = Caller { account_id: AccountId::new(Ulid(1_000 + number)), ..self.buyer.caller().clone() };
        let tenure = Tenure::begin(Role::Editor, self.app.now().into());
        let item = keyed(self.tenant(), format!("MEMBER#{}", caller.account_id), tenure);
        self.app.put(Table::Accounts, &serde_json::to_value(item).unwrap()).await;
        self.app.identified(caller)
    }

    /// Whether a seat was free for them.
    pub(crate) async fn assign(&self, name: &str, member: &Actor) -> bool {
        let (store, caller) = (self.app.unlimited(), member.caller());
        let by = testkit::system();
        let assigned = seats::assign(store, caller.tenant_id, &package(name), caller.account_id, &by).await.unwrap();
        matches!(assigned, Assignment::Done(_))
    }

    pub(crate) async fn release(&self, name: &str, member: &Actor) {
        let (store, caller) = (self.app.unlimited(), member.caller());
        let by = testkit::system();
        seats::release(store, caller.tenant_id, &package(name), caller.account_id, &by).await.unwrap();
    }

    /// By which code they cannot use it; empty for whoever can.
    pub(crate) async fn refusal(&self, name: &str, member: &Actor) -> &'static str {
        self.refusals(name, [member]).await[0]
    }

    /// As [`Self::refusal`], of each of them.
    pub(crate) async fn refusals(&self, name: &str, members: impl IntoIterator<Item = &Actor>) -> Vec<&'static str> {
        let store = self.app.unlimited();
        let found = packages::find(store, &package(name)).await.unwrap().unwrap();
        let mut refusals = Vec::new();
        for member in members {
            let checked = resolving::check_prices(store, member.caller(), [&found], &Library::default()).await;
            refusals.push(match checked {
                Ok(()) => "",
                Err(platform::Error::Conflict { code, .. }) => code.name,
                Err(error) => panic!("{error}"),
            });
        }
        refusals
    }

    /// Gets what is in the package: whether they could.
    pub(crate) async fn take(&self, name: &str, member: &Actor) -> bool {
        let store = self.app.unlimited();
        let found = packages::find(store, &package(name)).await.unwrap().unwrap();
        resolving::take_purchases(store, member.caller(), [&found], &Library::default()).await.is_ok()
    }

    async fn price(&self, name: &str, price_cents: u64, priced_per: PricedPer) {
        let store = self.app.unlimited();
        let found = packages::find(store, &package(name)).await.unwrap().unwrap();
        let offer =
            Offer { page: found.page.clone(), price_cents, priced_per: Some(priced_per), affiliate_basis_points: None };
        packages::change(store, found, offer, &testkit::system()).await.unwrap().unwrap();
    }
}

async fn quote(world: &World, body: &Value) -> Reply {
    world.buyer.call(&quote_order::ENDPOINT).json(body).send().await
}

fn three_of_types() -> Value {
    json!({"packages": [package("types")], "seats": [{"package": package("types"), "seats": 3}]})
}

#[tokio::test]
async fn seats_cost_their_number_times_the_price_and_stripes_page_shows_both() {
    let world = World::per_seat(&["types"]).await;
    let quoted = quote(&world, &three_of_types()).await;
    assert_eq!((quoted.status, &quoted.json["total_cents"]), (200, &json!(3_600)), "{quoted:?}");
    let id = world.ordered_seats("types", 3).await;
    let order = world.see(&id).await;
    let line = &order["lines"][0];
    for (field, expected) in
        [("seats", 3), ("seat_price_cents", 1_200), ("list_price_cents", 3_600), ("price_cents", 3_600)]
    {
        assert_eq!((&line[field], &quoted.json["lines"][0][field]), (&json!(expected), &json!(expected)), "{field}");
    }
    let reply = world.check_out(&id, "hosted_page").await;
    let session = world.stripe.objects(Object::CheckoutSession).remove(0);
    assert_eq!(session["amount_total"], 3_600, "{session}");
    let shown = world.stripe.objects(Object::LineItem).remove(0);
    assert_eq!((&shown["quantity"], &shown["price"]["unit_amount"]), (&json!(3), &json!(1_200)), "{shown}");
    assert!(world.pay_page(reply.text("url")).await);
    world.hear().await;
    assert_eq!(world.seats("types").await.bought(), 3);
    assert_eq!(world.balance(Account::Payable(creator(0))).await, -2_880);
    assert_eq!(receipt(&world, &id).await.status, 200);
    world.assert_settled().await;
    let mail = world.mails("purchase_receipt").await.remove(0);
    assert!(mail.to_string().contains("acme/types), 3 seats"), "{mail}");
}

#[tokio::test]
async fn a_discount_that_seats_do_not_divide_is_shown_as_one_amount() {
    let world = World::per_seat(&["types"]).await;
    world.price("types", 1_201, PricedPer::Seat).await;
    discounts::open(&world, "LAUNCH", json!({"percent": 10})).await;
    let mut wish = three_of_types();
    wish["discount_code"] = json!("LAUNCH");
    let reply = world.buyer.call(&create_order::ENDPOINT).json(&wish).send().await;
    assert_eq!((reply.status, &reply.json["total_cents"]), (201, &json!(3_243)), "10 % of 36.03 is 3.60: {reply:?}");
    assert_eq!(reply.json["lines"][0]["seat_price_cents"], 1_201);
    world.check_out(reply.text("id"), "hosted_page").await;
    let shown = world.stripe.objects(Object::LineItem).remove(0);
    assert_eq!((&shown["quantity"], &shown["price"]["unit_amount"]), (&json!(3), &json!(1_081)), "{shown}");
    world.close(reply.text("id")).await;
    world.price("types", 1_250, PricedPer::Seat).await;
    wish["seats"][0]["seats"] = json!(7);
    let reply = world.buyer.call(&create_order::ENDPOINT).json(&wish).send().await;
    world.check_out(reply.text("id"), "hosted_page").await;
    let shown = world.stripe.objects(Object::LineItem).remove(1);
    assert_eq!((&shown["quantity"], &shown["price"]["unit_amount"]), (&json!(7), &json!(1_125)), "{shown}");
    assert_eq!(codes::find(world.app.unlimited(), &"LAUNCH".parse().unwrap()).await.unwrap().unwrap().uses, 1);
}

#[tokio::test]
async fn what_is_no_number_of_seats_is_refused_by_its_field() {
    let world = World::per_seat(&["types"]).await;
    world.publish("tables", 1_200, creator(1)).await;
    world.price("types", 9_999_999, PricedPer::Seat).await;
    let of = |name: &str, seats: u32| json!({"package": package(name), "seats": seats});
    for (seats, field) in [
        (json!([]), "seats"),
        (json!([of("types", 0)]), "seats[0].seats"),
        (json!([of("types", 501)]), "seats[0].seats"),
        (json!([of("types", 11)]), "seats"),
        (json!([of("types", 1), of("types", 2)]), "seats[1].package"),
        (json!([of("types", 1), of("trees", 1)]), "seats[1].package"),
        (json!([of("types", 1), of("tables", 1)]), "seats[1].seats"),
    ] {
        let wish = json!({"packages": [package("types"), package("tables")], "seats": seats});
        let reply = world.buyer.call(&create_order::ENDPOINT).json(&wish).send().await;
        assert_eq!((reply.status, reply.json["errors"][0]["field"].as_str()), (422, Some(field)), "{wish}: {reply:?}");
    }
    let quoted = quote(&world, &json!({"packages": [package("types"), package("tables")]})).await;
    assert_eq!(quoted.json["lines"][0]["refused"], "seats_required", "{quoted:?}");
    assert_eq!(quoted.json["total_cents"], 1_200);
    let seats = json!([of("tables", 2)]);
    let quoted = quote(&world, &json!({"packages": [package("tables")], "seats": seats})).await;
    assert_eq!(quoted.json["lines"][0]["refused"], "seats_not_sold", "{quoted:?}");
    let call = world.buyer.call(&purchase_package::ENDPOINT).path("namespace", "acme").path("name", "types");
    assert_eq!(call.json(&json!({"seats": 2})).send().await.json["total_cents"], 19_999_998);
}

#[tokio::test]
async fn seats_of_orders_add_up_and_one_order_of_them_waits_at_a_time() {
    let world = World::per_seat(&["types"]).await;
    let first = world.ordered_seats("types", 2).await;
    let refused = world.order_seats("types", 1).await;
    assert_eq!((refused.status, refused.code()), (409, "in_open_order"), "{refused:?}");
    assert_eq!(quote(&world, &three_of_types()).await.json["lines"][0]["refused"], "in_open_order");
    assert_eq!(world.close(&first).await.status, 200);
    assert!(world.seats("types").await.orders.is_empty());
    world.bought_seats("types", 2).await;
    world.bought_seats("types", 3).await;
    assert_eq!(world.seats("types").await.bought(), 5);
    let lapsed = world.ordered_seats("types", 4).await;
    world.app.advance(jiff::SignedDuration::from_hours(24));
    world.ordered_seats("types", 1).await;
    assert_eq!(world.see(&lapsed).await["state"], "closed", "it has given way");
    world.publish("tables", 1_200, creator(1)).await;
    world.bought(&["tables"]).await;
    let reply = world.buyer.call(&list_purchases::ENDPOINT).query("limit=1").send().await;
    assert_eq!(
        (&reply.json["items"][0]["package"], &reply.json["items"][0]["seats"]),
        (&json!("acme/tables"), &Value::Null)
    );
    let query = format!("limit=1&cursor={}", reply.text("next_cursor"));
    let reply = world.buyer.call(&list_purchases::ENDPOINT).query(&query).send().await;
    let item = &reply.json["items"][0];
    assert_eq!((&item["package"], &item["seats"], &item["state"]), (&json!("acme/types"), &json!(5), &json!("bought")));
    assert!(reply.json.get("next_cursor").is_none(), "{reply:?}");
    world.assert_sound().await;
}

#[tokio::test]
async fn what_each_member_has_needs_no_seats_and_an_order_keeps_how_it_was_priced() {
    let world = World::per_seat(&["types"]).await;
    world.publish("tables", 1_200, creator(1)).await;
    let open = world.ordered_seats("types", 2).await;
    world.price("types", 5_000, PricedPer::Workspace).await;
    world.confirm(&world.intent(&open).await, "pm_card_visa").await;
    world.hear().await;
    assert_eq!((world.see(&open).await["total_cents"].clone(), world.seats("types").await.bought()), (json!(2_400), 2));
    let ada = world.join(1).await;
    assert_eq!(world.refusal("types", &ada).await, "seat_required", "what was bought were seats");
    assert!(world.assign("types", &ada).await);
    assert_eq!(world.refusal("types", &ada).await, "");
    // Now it is offered for all of them, and the workspace buys that as well.
    world.bought(&["types"]).await;
    assert_eq!(world.refusal("types", &world.join(2).await).await, "");
    world.price("types", 1_200, PricedPer::Seat).await;
    assert_eq!(world.order_seats("types", 1).await.code(), "already_bought");
    world.assert_settled().await;
}

#[tokio::test]
async fn nothing_is_ordered_for_all_members_beside_seats_that_wait_for_their_payment() {
    let world = World::per_seat(&["types"]).await;
    world.ordered_seats("types", 2).await;
    world.price("types", 5_000, PricedPer::Workspace).await;
    let whole = json!({"packages": [package("types")]});
    assert_eq!(quote(&world, &whole).await.json["lines"][0]["refused"], "in_open_order");
    let refused = world.order(&["types"]).await;
    assert_eq!((refused.status, refused.code()), (409, "in_open_order"), "{refused:?}");
}

#[tokio::test]
async fn no_more_seats_are_sold_than_can_be_assigned() {
    let world = World::per_seat(&["types"]).await;
    for _ in 0..2 {
        world.bought_seats("types", 500).await;
    }
    let refused = world.order_seats("types", 1).await;
    assert_eq!((refused.status, refused.code()), (409, "seat_orders_limit"), "{refused:?}");
}

#[tokio::test]
async fn the_seats_of_an_order_go_back_with_its_money_and_whoever_got_theirs_last_waits() {
    let world = World::per_seat(&["types"]).await;
    let first = world.bought_seats("types", 1).await;
    let second = world.bought_seats_by("types", 2, "pm_card_refundFail").await;
    let members = [world.join(1).await, world.join(2).await, world.join(3).await];
    for member in &members {
        assert!(world.assign("types", member).await);
    }
    let refusals = async || {
        let [ada, bob, eve] = &members;
        [world.refusal("types", ada).await, world.refusal("types", bob).await, world.refusal("types", eve).await]
    };
    assert!(world.take("types", &members[0]).await);
    assert_eq!(world.refund(&first, &["types"]).await.code(), "not_returnable", "a seat of it was used");
    assert_eq!(world.refund(&second, &["types"]).await.status, 202);
    assert_eq!(refusals().await, ["", "seat_required", "seat_required"], "its use ends at once");
    assert!(!world.assign("types", &world.join(9).await).await, "nobody new gets one");
    assert!(!world.take("types", &members[1]).await);
    assert_eq!(world.work().await, 0);
    assert_eq!(world.see(&second).await["refunds"][0]["state"], "settled");
    assert_eq!(refusals().await, ["", "seat_required", "seat_required"]);
    world.stripe.advance(10 * 86_400).unwrap();
    world.hear().await;
    assert_eq!(world.see(&second).await["refunds"][0]["state"], "failed", "its bank sends the money back");
    assert_eq!(refusals().await, ["", "", ""]);
    assert!(world.take("types", &members[2]).await);
    assert_eq!(world.refund(&second, &["types"]).await.code(), "not_returnable");
    world.assert_settled().await;
}

#[tokio::test]
async fn a_lost_dispute_ends_the_seats_of_its_order_alone() {
    let world = World::per_seat(&["types"]).await;
    let first = world.bought_seats("types", 1).await;
    world.bought_seats("types", 1).await;
    let [ada, bob] = [world.join(1).await, world.join(2).await];
    assert!(world.assign("types", &ada).await && world.assign("types", &bob).await);
    assert!(world.take("types", &ada).await && world.take("types", &bob).await);
    let dispute = world.dispute(&first, "duplicate");
    world.hear().await;
    let evidence = world.record(&dispute).await.evidence;
    let told = serde_json::to_string(&evidence).unwrap();
    assert!(told.contains("adds its seats to those that the workspace has"), "{told}");
    assert_eq!(world.refusal("types", &bob).await, "", "while it is decided");
    world.stripe.decide_dispute(&dispute, false).unwrap();
    world.hear().await;
    assert_eq!((world.refusal("types", &ada).await, world.refusal("types", &bob).await), ("", "seat_required"));
    world.assert_settled().await;
}

#[tokio::test]
async fn a_gift_carries_its_seats_which_add_up_and_end_with_its_refund() {
    let world = World::per_seat(&["types"]).await;
    let friend = world.friend().await;
    let mut given = Vec::new();
    for seats in [2, 3] {
        let wish = json!({"packages": [package("types")], "gift": true,
            "seats": [{"package": package("types"), "seats": seats}]});
        let id = world.buyer.call(&create_order::ENDPOINT).json(&wish).send().await.text("id").to_owned();
        world.confirm(&world.intent(&id).await, "pm_card_visa").await;
        world.hear().await;
        let redeemed = gifts::redeem(&friend, &world.code(&id).await).await;
        assert_eq!((redeemed.status, &redeemed.json["seats"]), (201, &json!(seats)), "{redeemed:?}");
        given.push(id);
    }
    let (store, tenant) = (world.app.unlimited(), friend.caller().tenant_id);
    let bought = async || seats::find(store, tenant, &package("types")).await.unwrap().unwrap().bought();
    assert_eq!(bought().await, 5);
    assert_eq!(world.refund(&given[0], &["types"]).await.status, 202);
    assert_eq!(bought().await, 3);
    world.work().await;
    world.hear().await;
    assert_eq!(bought().await, 3);
    let mine = seats::find(store, world.tenant(), &package("types")).await.unwrap();
    assert_eq!(mine, None, "the buyer has none of them");
    world.assert_settled().await;
}

#[tokio::test]
async fn the_whole_of_a_package_is_not_redeemed_beside_an_open_order_of_its_seats() {
    let world = World::with(&["types"]).await;
    let gift = world.gift("types").await;
    world.price("types", 1_200, PricedPer::Seat).await;
    let order = world.ordered_seats("types", 2).await;
    let code = world.code(&gift).await;
    let refused = gifts::redeem(&world.buyer, &code).await;
    assert_eq!((refused.status, refused.code()), (409, "in_open_order"), "{refused:?}");
    assert!(refused.json["detail"].as_str().unwrap().contains(&order), "{refused:?}");
    assert_eq!(world.close(&order).await.status, 200);
    let redeemed = gifts::redeem(&world.buyer, &code).await;
    assert_eq!((redeemed.status, redeemed.json.get("seats")), (201, None), "{redeemed:?}");
    assert_eq!(world.refusal("types", &world.join(1).await).await, "");
    world.assert_settled().await;
}

#[tokio::test]
async fn of_twenty_who_take_it_while_it_is_given_back_either_all_or_none_get_it() {
    for _ in 0..4 {
        let world = World::per_seat(&["types"]).await;
        let id = world.bought_seats("types", 20).await;
        let mut members = Vec::new();
        for number in 0..20 {
            members.push(world.join(number).await);
            assert!(world.assign("types", &members[number as usize]).await);
        }
        let takes = join_all(members.iter().map(|member| world.take("types", member)));
        let (refund, taken) = tokio::join!(world.refund(&id, &["types"]), takes);
        let is_refunded = refund.status == 202;
        assert!(!is_refunded || taken.iter().all(|taken| !taken), "{refund:?} {taken:?}");
        world.work().await;
        world.hear().await;
        for member in &members {
            assert_eq!(world.refusal("types", member).await.is_empty(), !is_refunded);
        }
        world.assert_settled().await;
    }
}

/// Breaks a step at each call in turn, repeats all, and looks.
async fn break_each(break_after: fn(&TestApp, usize), step: impl AsyncFn(&World, &str) -> bool) {
    for calls in 0..CALLS_MAX {
        let world = World::per_seat(&["types"]).await;
        world.bought_seats("types", 1).await;
        let id = world.ordered_seats("types", 2).await;
        world.confirm(&world.intent(&id).await, "pm_card_visa").await;
        world.tell_all().await;
        break_after(&world.app, calls);
        let is_through = step(&world, &id).await;
        world.app.mend();
        world.app.cool();
        world.assert_sound().await;
        for _ in 0..3 {
            world.tell_all().await;
            world.work().await;
        }
        assert_eq!(world.seats("types").await.bought(), 3, "after {calls} calls");
        world.assert_settled().await;
        if is_through && calls > 6 {
            return;
        }
    }
    panic!("a step never gets through");
}

#[tokio::test]
async fn a_worker_that_dies_or_loses_an_answer_at_any_call_adds_the_seats_once() {
    let work = async |world: &World, _: &str| world.work().await == 0;
    break_each(TestApp::cut_after, work).await;
    break_each(TestApp::lose_answer_after, work).await;
}

#[tokio::test]
async fn what_was_noted_of_a_whole_purchase_is_not_noted_of_seats() {
    let world = World::per_seat(&["types"]).await;
    world.bought_seats("types", 1).await;
    assert!(!mark_downloaded(world.app.unlimited(), world.tenant(), &package("types")).await.unwrap());
    let ada = world.join(1).await;
    assert!(world.assign("types", &ada).await && world.take("types", &ada).await);
    let seats = world.seats("types").await;
    assert!(seats.orders.values().all(|it| it.state == State::Bought && it.downloaded_at.is_some()), "{seats:?}");
}
