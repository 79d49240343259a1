//! What operators and auditors see of the books, and what operators do about events.

use domain::StaffRole;
use jiff::SignedDuration;
use orders::{get_account_statement, get_trial_balance, inspect_order, replay_stripe_event, replay_stripe_events};
use orders_store::stripe_events;
use serde_json::json;
use testkit::Actor;

use crate::world::{World, creator};

pub(crate) const REASON: &str = "reason=Ticket%204711%3A%20the%20creator%20asks";

const YEAR: SignedDuration = SignedDuration::from_hours(365 * 24);

pub(crate) fn operator(world: &World) -> Actor {
    world.app.staff(StaffRole::Operator)
}

/// Looks at everything, and has an event, and then all of them, applied once more.
pub(crate) async fn look(world: &World, order: &str) {
    let operator = operator(world);
    assert_eq!(operator.call(&get_trial_balance::ENDPOINT).send().await.status, 200);
    let query = format!("{REASON}&account=payable/{}", creator(0));
    assert_eq!(operator.call(&get_account_statement::ENDPOINT).query(&query).send().await.status, 200);
    let call = operator.call(&inspect_order::ENDPOINT).path("id", world.tenant()).path("order_id", order);
    assert_eq!(call.query(REASON).send().await.status, 200);
    let event = world.events().remove(0);
    world.tell(&event).await;
    let call = operator.call(&replay_stripe_event::ENDPOINT).path("id", event["id"].as_str().unwrap());
    let reply = call.json(&json!({"reason": "Ticket 4711: it was not applied"})).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    // Of which nobody has heard.
    assert_eq!(world.post("/v1/customers", &[("name", "Ada")]).await.0, 200);
    let [from, until] = [world.app.now() - YEAR, world.app.now()].map(domain::Time::from);
    let all = json!({"reason": "Ticket 4711: none was applied", "from": from, "until": until});
    let reply = operator.call(&replay_stripe_events::ENDPOINT).json(&all).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
}

#[tokio::test]
async fn a_trial_balance_has_all_accounts_at_one_moment() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.bought(&["types", "tables"]).await;
    world.refund(&id, &["types"]).await;
    world.work().await;
    let reply = operator(&world).call(&get_trial_balance::ENDPOINT).send().await;
    assert_eq!(reply.json["is_balanced"], true, "{reply:?}");
    assert_eq!(reply.json["debits"], reply.json["credits"]);
    let of = |name: &str| {
        let balances = reply.json["balances"].as_array().unwrap();
        balances.iter().find(|it| it["account"] == name).unwrap()["balance"].as_i64().unwrap()
    };
    assert_eq!((of("payable"), of("revenue"), of("buyer"), of("tax")), (-960, -240, 0, 0));
    assert_eq!(of("clearing") + of("stripe_fees"), 1_200);
    let euros = operator(&world).call(&get_trial_balance::ENDPOINT).query("currency=eur").send().await;
    assert_eq!((&euros.json["debits"], &euros.json["is_balanced"]), (&json!(0), &json!(true)));
}

#[tokio::test]
async fn a_statement_has_every_leg_and_the_creator_can_read_who_looked() {
    let world = World::with(&["types"]).await;
    let id = world.bought(&["types"]).await;
    world.app.advance(SignedDuration::from_secs(1));
    world.refund(&id, &["types"]).await;
    world.work().await;
    let account = format!("payable/{}", creator(0));
    let query = format!("{REASON}&account={account}&limit=1");
    let first = operator(&world).call(&get_account_statement::ENDPOINT).query(&query).send().await;
    assert_eq!((&first.json["balance"], &first.json["items"][0]["amount"]), (&json!(0), &json!(-960)), "{first:?}");
    assert_eq!(first.json["items"][0]["transfer"], format!("sale/{id}/0"));
    let next = format!("{query}&cursor={}", first.text("next_cursor"));
    let second = operator(&world).call(&get_account_statement::ENDPOINT).query(&next).send().await;
    assert_eq!(second.json["items"][0]["amount"], 960);
    assert_eq!(second.json.get("next_cursor"), None);
    let events = world.app.events().await;
    let seen = events.iter().filter(|it| it["kind"] == "staff.viewed" && it["log"] == json!(creator(0))).count();
    assert_eq!(seen, 2);
    let wrong = operator(&world).call(&get_account_statement::ENDPOINT).query(&format!("{REASON}&account=elsewhere"));
    assert_eq!(wrong.send().await.status, 422);
}

#[tokio::test]
async fn an_order_is_shown_with_what_stripe_was_asked_and_what_moved() {
    let world = World::with(&["types"]).await;
    let id = world.bought(&["types"]).await;
    world.refund(&id, &["types"]).await;
    world.work().await;
    let call = |tenant| operator(&world).call(&inspect_order::ENDPOINT).path("id", tenant).path("order_id", &id);
    let reply = call(world.tenant()).query(REASON).send().await;
    assert_eq!((&reply.json["order"]["id"], &reply.json["attempt"]["number"]), (&json!(id), &json!(1)), "{reply:?}");
    assert_eq!(reply.json["refund_tries"][0]["tries"], 1);
    let transfers = reply.json["transfers"].as_array().unwrap();
    let names: Vec<&str> = transfers.iter().map(|it| it["id"].as_str().unwrap().split('/').next().unwrap()).collect();
    assert_eq!(names.len(), 5, "{names:?}");
    for kind in ["charge", "fee", "refund", "repayment", "sale"] {
        assert!(names.contains(&kind), "{names:?}");
    }
    assert_eq!(call(creator(0)).query(REASON).send().await.status, 404, "it is not of that workspace");
}

#[tokio::test]
async fn an_event_is_applied_once_more_by_operators_alone() {
    let world = World::with(&["types"]).await;
    world.bought(&["types"]).await;
    let event = world.events().into_iter().find(|it| it["type"] == "payment_intent.succeeded").unwrap();
    let id = event["id"].as_str().unwrap();
    let replay = |actor: &Actor, id: &str| {
        let call = actor.call(&replay_stripe_event::ENDPOINT).path("id", id);
        call.json(&json!({"reason": "Ticket 4711: it was not applied"})).send()
    };
    assert_eq!(replay(&world.app.staff(StaffRole::Auditor), id).await.code(), "staff_role_insufficient");
    assert_eq!(replay(&world.buyer, id).await.code(), "staff_required");
    assert_eq!(replay(&operator(&world), "evt_unknown").await.status, 404);
    assert_eq!(replay(&operator(&world), "evt#EVENT").await.status, 404);
    let reply = replay(&operator(&world), id).await;
    assert_eq!((reply.status, &reply.json["replays"]), (200, &json!(1)), "{reply:?}");
    let found = stripe_events::find(world.app.unlimited(), id).await.unwrap().unwrap();
    assert_eq!(found.processed_at, None);
    assert_eq!(world.work().await, 0);
    world.assert_settled().await;
    let events = world.app.events().await;
    let acts = events.iter().filter(|it| it["kind"] == "staff.replayed" && it["log"] == "staff").count();
    assert_eq!(acts, 1);
}

#[tokio::test]
async fn what_stripe_told_in_an_hour_is_applied_once_more_and_what_nobody_heard_of_for_the_first_time() {
    let world = World::with(&["types", "tables"]).await;
    let first = world.bought(&["types"]).await;
    let (heard, from) = (world.events().len(), world.app.now());
    world.app.advance(SignedDuration::from_hours(1));
    world.stripe.advance(3_600).unwrap();
    let second = world.ordered(&["tables"]).await;
    world.confirm(&world.intent(&second).await, "pm_card_visa").await;
    let unheard = world.events().len() - heard;
    let replay = |actor: &Actor, from: jiff::Timestamp, until: jiff::Timestamp| {
        let (from, until) = (domain::Time::from(from), domain::Time::from(until));
        let body = json!({"reason": "Ticket 4711: the queue stood still", "from": from, "until": until});
        actor.call(&replay_stripe_events::ENDPOINT).json(&body).send()
    };
    let (minute, now) = (SignedDuration::from_mins(1), world.app.now());
    assert_eq!(replay(&world.app.staff(StaffRole::Auditor), from, now).await.code(), "staff_role_insufficient");
    assert_eq!(replay(&operator(&world), now, from).await.status, 422, "it ends before it begins");
    let early = replay(&operator(&world), from - minute, from + minute).await;
    assert_eq!((&early.json["replayed"], &early.json["received"]), (&json!(heard), &json!(0)), "{early:?}");
    assert_eq!(world.work().await, 0);
    assert_eq!(world.see(&second).await["state"], "open", "that hour has another payment");
    let late = replay(&operator(&world), now - minute, now).await;
    assert_eq!((&late.json["replayed"], &late.json["received"]), (&json!(0), &json!(unheard)), "{late:?}");
    assert_eq!((late.json.get("next"), world.work().await), (None, 0));
    for id in [first, second] {
        assert_eq!(world.see(&id).await["state"], "paid");
    }
    world.assert_settled().await;
    let events = world.app.events().await;
    assert_eq!(events.iter().filter(|it| it["kind"] == "staff.replayed").count(), heard, "each is an act");
}

#[tokio::test]
async fn a_long_time_is_applied_once_more_page_by_page() {
    let world = World::with(&["types"]).await;
    let id = world.ordered(&["types"]).await;
    let intent = world.intent(&id).await;
    // Each decline has an event of its own, and another of its charge.
    for _ in 0..60 {
        world.confirm(&intent, "pm_card_chargeDeclined").await;
    }
    let (all, now) = (world.events().len(), domain::Time::from(world.app.now()));
    let (mut received, mut after) = (0, None::<String>);
    for _ in 0..=all / 100 {
        let mut body = json!({"reason": "Ticket 4711: the queue stood still", "from": now, "until": now});
        if let Some(after) = &after {
            body["after"] = json!(after);
        }
        let reply = operator(&world).call(&replay_stripe_events::ENDPOINT).json(&body).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        received += reply.json["received"].as_u64().unwrap() as usize;
        after = reply.json["next"].as_str().map(str::to_owned);
    }
    assert!(all > 100 && after.is_none(), "{all} {after:?}");
    assert_eq!(received, all);
    let wrong = json!({"reason": "Ticket 4711: none", "from": now, "until": now, "after": "evt#1"});
    let reply = operator(&world).call(&replay_stripe_events::ENDPOINT).json(&wrong).send().await;
    assert_eq!(reply.status, 422);
}
