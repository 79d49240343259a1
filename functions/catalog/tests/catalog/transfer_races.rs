//! Transfers that die at every call, and those that meet others.

use catalog::{accept_transfer, decline_transfer, publish_version, withdraw_transfer};
use platform::Endpoint;
use serde_json::{Value, json};
use testkit::{Actor, TestApp};

use crate::archives::{template, zip};
use crate::transfers::Sides;
use crate::world::World;

/// No request makes more calls.
const CALLS_MAX: usize = 24;

async fn offered(subject: &str) -> (World, Sides) {
    let world = World::with_package("typescript", "template").await;
    let sides = world.sides().await;
    assert_eq!(world.offer(&sides, subject).await.status, 201);
    (world, sides)
}

async fn owner(world: &World, subject: &str) -> Value {
    let pk = if subject.contains('/') { format!("PACKAGE#{subject}") } else { format!("NAMESPACE#{subject}") };
    let sk = if subject.contains('/') { "PACKAGE" } else { "NAMESPACE" };
    world.items(&pk, sk).await.remove(0)["owner"].clone()
}

#[tokio::test]
async fn an_offer_is_made_once_whatever_call_fails() {
    for break_after in [TestApp::cut_after as fn(&TestApp, usize), TestApp::lose_answer_after] {
        for calls in 0..=CALLS_MAX {
            let world = World::with_package("typescript", "template").await;
            let sides = world.sides().await;
            let offer = || {
                let body = json!({"subject": "acme/typescript", "to_workspace_id": sides.receiver.caller().tenant_id});
                sides.giver.call(&catalog::offer_transfer::ENDPOINT).json(&body).idempotency_key("once")
            };
            break_after(&world.app, calls);
            let first = offer().send().await;
            world.app.mend();
            world.app.cool();
            world.app.advance(jiff::SignedDuration::from_secs(60));
            world.assert_whole().await;
            let second = offer().send().await;
            assert_eq!(second.status, 201, "broken at call {calls}: {first:?}, then {second:?}");
            world.assert_whole().await;
            assert_eq!(world.transfer_events().await, ["transfer.offered", "transfer.offered"], "call {calls}");
            if first.status == 201 {
                break;
            }
            assert!(calls < CALLS_MAX, "an offer never gets through: {first:?}");
        }
    }
}

#[tokio::test]
async fn an_offer_ends_once_whatever_call_fails() {
    type Step = (&'static str, &'static Endpoint, bool, bool, &'static str);
    let steps: [Step; 4] = [
        ("acme", &accept_transfer::ENDPOINT, false, true, "transfer.accepted"),
        ("acme/typescript", &accept_transfer::ENDPOINT, false, true, "transfer.accepted"),
        ("acme/typescript", &withdraw_transfer::ENDPOINT, true, false, "transfer.withdrawn"),
        ("acme/typescript", &decline_transfer::ENDPOINT, false, false, "transfer.declined"),
    ];
    for (subject, endpoint, by_giver, goes, event) in steps {
        for break_after in [TestApp::cut_after as fn(&TestApp, usize), TestApp::lose_answer_after] {
            for calls in 0..=CALLS_MAX {
                let (world, sides) = offered(subject).await;
                let actor: &Actor = if by_giver { &sides.giver } else { &sides.receiver };
                break_after(&world.app, calls);
                let first = world.answer(actor, endpoint, subject).await;
                world.app.mend();
                world.app.cool();
                world.assert_whole().await;
                let second = world.answer(actor, endpoint, subject).await;
                // What a lost answer has ended is not there any more.
                let is_done = second.status == 204 || (second.status == 404 && !goes);
                assert!(is_done, "{}, broken at call {calls}: {first:?}, then {second:?}", endpoint.name);
                world.assert_whole().await;
                let receiver = sides.receiver.caller().tenant_id.to_string();
                assert_eq!(owner(&world, subject).await == receiver.as_str(), goes);
                assert_eq!(world.transfer_events().await.iter().filter(|kind| *kind == event).count(), 2);
                if first.status == 204 {
                    break;
                }
                assert!(calls < CALLS_MAX, "{} never gets through: {first:?}", endpoint.name);
            }
        }
    }
}

/// Accepting, declining, withdrawing and publishing at once: one end of the offer wins, and
/// whatever is published is published by whoever owned the package at that moment.
#[tokio::test]
async fn of_all_who_end_an_offer_at_once_one_wins() {
    for round in 0..6 {
        let world = World::with_package("typescript", "template").await;
        let sides = world.sides().await;
        world.accept_agreement().await;
        world.submit_zip("typescript", "1.0.0", &zip(&template())).await;
        world.run_checks().await;
        assert_eq!(world.offer(&sides, "acme/typescript").await.status, 201);
        let (id, world_ref, sides_ref) = ("acme/typescript", &world, &sides);
        let wishes = (0..12_usize).map(|number| async move {
            match (number + round) % 4 {
                0 => ("accept", world_ref.answer(&sides_ref.receiver, &accept_transfer::ENDPOINT, id).await),
                1 => ("withdraw", world_ref.answer(&sides_ref.giver, &withdraw_transfer::ENDPOINT, id).await),
                2 => ("decline", world_ref.answer(&sides_ref.receiver, &decline_transfer::ENDPOINT, id).await),
                _ => {
                    let call = world_ref.about(&world_ref.editor, &publish_version::ENDPOINT, "typescript");
                    ("publish", call.path("version", "1.0.0").send().await)
                }
            }
        });
        let replies = futures_util::future::join_all(wishes).await;
        world.assert_whole().await;
        let allowed = [200, 204, 404, 409];
        assert!(replies.iter().all(|(_, it)| allowed.contains(&it.status)), "{replies:?}");
        let won = |wish: &str| replies.iter().filter(|(it, reply)| *it == wish && reply.status < 300).count();
        let is_theirs = owner(&world, id).await == sides.receiver.caller().tenant_id.to_string().as_str();
        assert_eq!(is_theirs, won("accept") > 0, "{replies:?}");
        assert_eq!(usize::from(is_theirs) + won("withdraw") + won("decline"), 1, "{replies:?}");
        assert!(won("publish") <= 1, "{replies:?}");
        let published = world.app.event_kinds().await.iter().filter(|kind| *kind == "version.published").count();
        assert_eq!(published, won("publish"));
        let ends = ["transfer.accepted", "transfer.declined", "transfer.withdrawn"];
        let events = world.transfer_events().await;
        assert_eq!(events.iter().filter(|kind| ends.contains(&kind.as_str())).count(), 2, "{events:?}");
    }
}
