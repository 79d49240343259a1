//! Packages that are priced per seat: who has one uses them, and nobody else does.

use std::collections::BTreeMap;

use catalog_store::purchases::State;
use catalog_store::seats::{self, OrderSeats};
use domain::{AccountId, KeyId, KeyMode, OrderId, Permission, Role, Tenure, Time};
use futures_util::future::join_all;
use jiff::SignedDuration;
use library::{assign_seat, download_package, list_seats, plan_install, release_seat};
use platform::dynamodb::text;
use platform::{Caller, Credential, Secret, Table};
use registry::PackageId;
use serde_json::{Value, json};
use store_core::item::keyed;
use testkit::{Actor, Call, Reply, TestApp};
use ulid::Ulid;

use crate::world::{Published, World, package};

const PEM: &str = include_str!("../../../../shared/platform/tests/downloads/test-key.pem");
const CALLS_MAX: usize = 20;

const TYPES: &str = "acme/types";

/// A workspace with so many seats of `acme/types`, which is published.
pub(crate) async fn world_with_seats(seats: u32) -> World {
    let world = World::new().await;
    world.app.set_secret(Secret::DownloadKey, PEM);
    world.publish(&Published { price_cents: 1_200, ..package("acme/types", "1.0.0") }).await;
    put_orders(&world, TYPES, &[(1, seats, State::Bought)]).await;
    world
}

/// The seats as orders write them: each order by its number.
pub(crate) async fn put_orders(world: &World, id: &str, orders: &[(u128, u32, State)]) {
    let package = PackageId::parse(id).unwrap();
    let before = seats::find(world.app.unlimited(), world.tenant(), &package).await.unwrap();
    let order = |(number, seats, state): &(u128, u32, State)| {
        let bought_at = Time::from(world.app.now()).plus(SignedDuration::from_secs(i64::try_from(*number).unwrap()));
        let seats = OrderSeats {
            seats: *seats,
            state: *state,
            price_cents: 1_200,
            is_gift: false,
            bought_at: Some(bought_at),
            downloaded_at: None,
            refunded_at: None,
        };
        (OrderId::new(Ulid(*number)), seats)
    };
    let record = seats::Record {
        package,
        orders: orders.iter().map(order).collect::<BTreeMap<_, _>>(),
        assigned: before.as_ref().map(|it| it.assigned.clone()).unwrap_or_default(),
        revision: before.map_or(1, |it| it.revision + 1),
    };
    let item = keyed(format!("{}#purchases", world.tenant()), format!("SEATS#{id}"), record);
    world.app.put(Table::Catalog, &serde_json::to_value(item).unwrap()).await;
}

async fn stored(world: &World) -> seats::Record {
    seats::find(world.app.unlimited(), world.tenant(), &PackageId::parse(TYPES).unwrap()).await.unwrap().unwrap()
}

/// A member of the workspace, who has joined now.
pub(crate) async fn join(world: &World, number: u128) -> Actor {
    let caller = Caller { account_id: AccountId::new(Ulid(1_000 + number)), ..world.editor.caller().clone() };
    let tenure = Tenure::begin(Role::Editor, world.app.now().into());
    let item = keyed(world.tenant(), format!("MEMBER#{}", caller.account_id), tenure);
    world.app.put(Table::Accounts, &serde_json::to_value(item).unwrap()).await;
    world.app.identified(caller)
}

async fn leave(world: &World, member: &Actor) {
    let (pk, sk) = (world.tenant().to_string(), format!("MEMBER#{}", member.caller().account_id));
    let store = world.app.unlimited();
    let delete = store.dynamodb().delete_item().table_name(store.config.table(Table::Accounts).unwrap());
    delete.key("pk", text(pk)).key("sk", text(sk)).send().await.unwrap();
}

fn about(call: Call, name: &str) -> Call {
    call.path("namespace", "acme").path("name", name)
}

fn admin(world: &World) -> Actor {
    world.app.member(Role::Admin)
}

pub(crate) async fn assign(world: &World, name: &str, member: &Actor) -> Reply {
    about(admin(world).call(&assign_seat::ENDPOINT), name).path("id", member.caller().account_id).send().await
}

pub(crate) async fn release(world: &World, name: &str, member: &Actor) -> Reply {
    about(admin(world).call(&release_seat::ENDPOINT), name).path("id", member.caller().account_id).send().await
}

pub(crate) async fn listed(actor: &Actor, name: &str) -> Value {
    let reply = about(actor.call(&list_seats::ENDPOINT), name).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json
}

async fn plan(actor: &Actor, name: &str) -> Reply {
    actor.call(&plan_install::ENDPOINT).json(&json!({"requirements": [format!("acme/{name}")]})).send().await
}

pub(crate) async fn download(actor: &Actor, name: &str) -> Reply {
    about(actor.call(&download_package::ENDPOINT), name).path("version", "1.0.0").send().await
}

async fn commit(actor: &Actor, planned: &Reply) -> Reply {
    actor.call(&library::commit_install::ENDPOINT).path("id", planned.text("id")).send().await
}

/// Puts the package into the library.
pub(crate) async fn install(actor: &Actor, name: &str) {
    let planned = plan(actor, name).await;
    assert_eq!(planned.status, 201, "{planned:?}");
    let reply = commit(actor, &planned).await;
    assert_eq!(reply.status, 200, "{reply:?}");
}

/// Who of these can download it.
async fn who_downloads(actors: &[&Actor]) -> Vec<bool> {
    let mut can = Vec::new();
    for actor in actors {
        let reply = download(actor, "types").await;
        assert!(reply.status == 200 || reply.code() == "seat_required", "{reply:?}");
        can.push(reply.status == 200);
    }
    can
}

#[tokio::test]
async fn a_member_with_a_seat_uses_the_package_and_one_without_is_told_what_to_do() {
    let world = world_with_seats(2).await;
    let [ada, bob] = [join(&world, 1).await, join(&world, 2).await];
    assert_eq!(plan(&ada, "types").await.code(), "seat_required", "a purchase alone lets nobody in");
    let reply = assign(&world, "types", &ada).await;
    assert_eq!((reply.status, &reply.json["free"], &reply.json["bought"]), (200, &json!(1), &json!(2)), "{reply:?}");
    let planned = plan(&ada, "types").await;
    assert_eq!(release(&world, "types", &ada).await.status, 204);
    assert_eq!(commit(&ada, &planned).await.code(), "seat_required", "taken away since it was planned");
    assign(&world, "types", &ada).await;
    assert_eq!(commit(&ada, &planned).await.status, 200);
    assert_eq!(who_downloads(&[&ada, &bob]).await, [true, false]);
    let refused = download(&bob, "types").await;
    assert!(refused.text("detail").contains("an admin can assign you one"), "{refused:?}");
    assert_eq!(plan(&bob, "types").await.code(), "seat_required", "also of what lies in the library");
    // A key counts as the person who made it.
    let key = |actor: &Actor| {
        let scopes = Permission::ALL.into_iter().collect();
        let by = Credential::Key { id: KeyId::new(Ulid(9)), mode: KeyMode::Live, scopes };
        world.app.identified(Caller { by, ..actor.caller().clone() })
    };
    assert_eq!(who_downloads(&[&key(&ada), &key(&bob)]).await, [true, false]);
    assert_eq!(release(&world, "types", &ada).await.status, 204);
    assert_eq!(who_downloads(&[&ada, &bob]).await, [false, false]);
}

#[tokio::test]
async fn who_has_no_seat_installs_what_needs_none_and_no_test_key_gives_one() {
    let world = world_with_seats(1).await;
    world.publish(&package("acme/free", "1.0.0")).await;
    let [ada, bob] = [join(&world, 1).await, join(&world, 2).await];
    assign(&world, "types", &ada).await;
    install(&ada, "types").await;
    install(&bob, "free").await;
    let body = json!({"remove": ["acme/free"]});
    let removed = bob.call(&plan_install::ENDPOINT).json(&body).send().await;
    assert_eq!(removed.status, 201, "{removed:?}");
    let by =
        Credential::Key { id: KeyId::new(Ulid(9)), mode: KeyMode::Test, scopes: Permission::ALL.into_iter().collect() };
    let test_key = world.app.identified(Caller { by, ..admin(&world).caller().clone() });
    for row in [&assign_seat::ENDPOINT, &release_seat::ENDPOINT] {
        let call = about(test_key.call(row), "types").path("id", ada.caller().account_id);
        assert_eq!(call.send().await.code(), "live_key_required");
    }
    assert_eq!(who_downloads(&[&ada, &bob]).await, [true, false]);
}

#[tokio::test]
async fn a_membership_whose_time_is_over_keeps_no_seat_from_others() {
    let world = world_with_seats(1).await;
    let [ada, bob] = [join(&world, 1).await, join(&world, 2).await];
    let ends_at = Time::from(world.app.now()).plus(SignedDuration::from_hours(1));
    let tenure = Tenure::begin(Role::Viewer, world.app.now().into()).ending(Some(ends_at));
    let item = keyed(world.tenant(), format!("MEMBER#{}", ada.caller().account_id), tenure);
    world.app.put(Table::Accounts, &serde_json::to_value(item).unwrap()).await;
    assert_eq!(assign(&world, "types", &ada).await.status, 200);
    assert_eq!(assign(&world, "types", &bob).await.code(), "no_seat_free");
    world.app.advance(SignedDuration::from_hours(1));
    assert_eq!(assign(&world, "types", &bob).await.status, 200);
    install(&bob, "types").await;
}

#[tokio::test]
async fn a_seat_is_assigned_and_taken_away_once_and_leaves_one_event() {
    let world = world_with_seats(1).await;
    let [ada, bob] = [join(&world, 1).await, join(&world, 2).await];
    for _ in 0..2 {
        assert_eq!(assign(&world, "types", &ada).await.status, 200);
    }
    let refused = assign(&world, "types", &bob).await;
    assert_eq!((refused.status, refused.code()), (409, "no_seat_free"), "{refused:?}");
    let seen = listed(&bob, "types").await;
    assert_eq!(seen["members"][0]["account_id"], json!(ada.caller().account_id), "{seen}");
    assert_eq!((&seen["members"][0]["is_usable"], &seen["free"]), (&json!(true), &json!(0)), "{seen}");
    for _ in 0..2 {
        assert_eq!(release(&world, "types", &ada).await.status, 204);
    }
    assert_eq!(assign(&world, "types", &bob).await.status, 200);
    let kinds = world.app.event_kinds().await;
    assert_eq!(kinds, ["seat.assigned", "seat.released", "seat.assigned"]);
}

#[tokio::test]
async fn what_is_not_there_is_not_assigned() {
    let world = world_with_seats(1).await;
    let ada = join(&world, 1).await;
    let stranger = world.app.other_tenant();
    assert_eq!(assign(&world, "types", &stranger).await.status, 404, "no member");
    let other = about(stranger.call(&assign_seat::ENDPOINT), "types").path("id", ada.caller().account_id).send().await;
    assert_eq!(other.status, 404, "another workspace has no seats of it");
    assert_eq!(about(stranger.call(&list_seats::ENDPOINT), "types").send().await.status, 404);
    let other = about(stranger.call(&release_seat::ENDPOINT), "types").path("id", ada.caller().account_id).send().await;
    assert_eq!(other.status, 404);
    let call = about(ada.call(&assign_seat::ENDPOINT), "types").path("id", ada.caller().account_id);
    assert_eq!(call.send().await.status, 403, "an editor gives nobody a seat");
    put_orders(&world, TYPES, &[(1, 1, State::Ordered)]).await;
    assert_eq!(assign(&world, "types", &ada).await.code(), "no_seat_free", "what is not paid");
    assert_eq!(plan(&ada, "types").await.code(), "purchase_needed");
}

#[tokio::test]
async fn whoever_leaves_has_no_seat_keeps_none_from_others_and_comes_back_without_one() {
    let world = world_with_seats(1).await;
    let [ada, bob] = [join(&world, 1).await, join(&world, 2).await];
    assign(&world, "types", &ada).await;
    install(&ada, "types").await;
    leave(&world, &ada).await;
    assert_eq!(
        (&listed(&bob, "types").await["free"], &listed(&bob, "types").await["members"]),
        (&json!(1), &json!([]))
    );
    world.app.advance(SignedDuration::from_secs(1));
    let ada = join(&world, 1).await;
    assert_eq!(download(&ada, "types").await.code(), "seat_required");
    assert_eq!(assign(&world, "types", &bob).await.status, 200);
    assert_eq!(who_downloads(&[&ada, &bob]).await, [false, true]);
    assert_eq!(assign(&world, "types", &ada).await.code(), "no_seat_free");
    assert_eq!(stored(&world).await.assigned.len(), 1);
}

#[tokio::test]
async fn seats_of_orders_add_up_and_where_some_go_back_whoever_got_theirs_last_waits() {
    let world = world_with_seats(1).await;
    let members = [join(&world, 1).await, join(&world, 2).await, join(&world, 3).await];
    let [ada, bob, eve] = &members;
    put_orders(&world, TYPES, &[(1, 1, State::Bought), (2, 2, State::Bought)]).await;
    for member in [bob, ada, eve] {
        assert_eq!(assign(&world, "types", member).await.status, 200);
    }
    install(ada, "types").await;
    for (first, second, expected) in [
        (State::Bought, State::Bought, [true, true, true]),
        (State::Bought, State::Refunding, [false, true, false]),
        (State::Refunded, State::Bought, [true, true, false]),
        (State::Bought, State::Bought, [true, true, true]),
    ] {
        put_orders(&world, TYPES, &[(1, 1, first), (2, 2, second)]).await;
        assert_eq!(who_downloads(&[ada, bob, eve]).await, expected, "{first:?} {second:?}");
        let seen = listed(ada, "types").await;
        let usable = seen["members"].as_array().unwrap().iter().filter(|it| it["is_usable"] == true).count();
        assert_eq!(usable, expected.iter().filter(|it| **it).count(), "{seen}");
        let late = join(&world, 9).await;
        assert_eq!(assign(&world, "types", &late).await.code(), "no_seat_free");
    }
    put_orders(&world, TYPES, &[(1, 1, State::Refunded), (2, 2, State::Refunded)]).await;
    assert_eq!(download(ada, "types").await.code(), "purchase_needed", "although it lies in the library");
}

#[tokio::test]
async fn a_download_counts_for_the_order_whose_seat_it_takes() {
    let world = world_with_seats(1).await;
    let [ada, bob] = [join(&world, 1).await, join(&world, 2).await];
    put_orders(&world, TYPES, &[(1, 1, State::Bought), (2, 1, State::Bought)]).await;
    for member in [&ada, &bob] {
        assign(&world, "types", member).await;
    }
    install(&ada, "types").await;
    let noted = async || {
        let stored = stored(&world).await;
        stored.orders.values().map(|order| order.downloaded_at.is_some()).collect::<Vec<_>>()
    };
    assert_eq!(noted().await, [false, false], "an install alone can be returned");
    assert_eq!(download(&bob, "types").await.status, 200);
    assert_eq!(noted().await, [false, true]);
    assert_eq!(download(&ada, "types").await.status, 200);
    assert_eq!(noted().await, [true, true]);
}

#[tokio::test]
async fn of_twenty_who_are_given_seats_at_once_as_many_get_one_as_there_are() {
    let world = world_with_seats(5).await;
    let mut members = Vec::new();
    for number in 1..=20 {
        members.push(join(&world, number).await);
    }
    let replies = join_all(members.iter().map(|member| assign(&world, "types", member))).await;
    let (got, others): (Vec<_>, Vec<_>) = replies.iter().partition(|reply| reply.status == 200);
    assert_eq!(got.len(), 5, "{others:?}");
    assert!(others.iter().all(|reply| ["no_seat_free", "unavailable"].contains(&reply.code())), "{others:?}");
    assert_eq!(stored(&world).await.assigned.len(), 5);
    assert_eq!(world.app.event_kinds().await.len(), 5);
}

async fn break_each(break_after: fn(&TestApp, usize)) {
    for calls in 0..CALLS_MAX {
        let world = world_with_seats(1).await;
        let ada = join(&world, 1).await;
        break_after(&world.app, calls);
        let first = assign(&world, "types", &ada).await;
        world.app.mend();
        world.app.cool();
        assert_eq!(assign(&world, "types", &ada).await.status, 200, "after {calls} calls");
        break_after(&world.app, calls);
        release(&world, "types", &ada).await;
        world.app.mend();
        world.app.cool();
        assert_eq!(release(&world, "types", &ada).await.status, 204, "after {calls} calls");
        assert_eq!(world.app.event_kinds().await, ["seat.assigned", "seat.released"], "after {calls} calls");
        assert_eq!(stored(&world).await.assigned, []);
        if first.status == 200 && calls > 3 {
            return;
        }
    }
    panic!("no seat is ever assigned");
}

#[tokio::test]
async fn whoever_dies_or_loses_an_answer_at_any_call_has_assigned_one_seat() {
    break_each(TestApp::cut_after).await;
    break_each(TestApp::lose_answer_after).await;
}
