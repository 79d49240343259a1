//! Steps of splits that die at every call, and those that meet others.

use catalog::{accept_split, decline_split, leave_split, withdraw_split};
use platform::Endpoint;
use testkit::{Actor, Reply, TestApp};

use crate::splits::Team;
use crate::world::World;

/// No request makes more calls.
const CALLS_MAX: usize = 40;

/// A split in force, in which Bob shares; and a proposal that Eve has accepted and Bob not yet.
async fn half_accepted() -> (World, Team, u64) {
    let (world, team) = World::with_team().await;
    world.agreed(&team, &[(&team.bob, 2_500)], &[&team.bob]).await;
    let number = world.proposed(&team.owner, &[(&team.eve, 5_000)]).await;
    assert_eq!(world.reply_to(&team.eve, &accept_split::ENDPOINT, number).await.status, 200);
    (world, team, number)
}

#[tokio::test]
async fn a_split_is_proposed_once_whatever_call_fails() {
    for break_after in [TestApp::cut_after as fn(&TestApp, usize), TestApp::lose_answer_after] {
        for calls in 0..=CALLS_MAX {
            let (world, team) = World::with_team().await;
            let parts = [(&team.bob, 2_500), (&team.eve, 1_000)];
            let propose = || world.proposing(&team.owner, &parts).idempotency_key("once");
            break_after(&world.app, calls);
            let first = propose().send().await;
            world.app.mend();
            world.app.cool();
            world.app.advance(jiff::SignedDuration::from_secs(60));
            world.assert_splits_listed().await;
            let second = propose().send().await;
            assert_eq!(second.status, 201, "broken at call {calls}: {first:?}, then {second:?}");
            world.assert_splits_listed().await;
            assert_eq!(world.split_events("split.proposed").await, 3, "call {calls}");
            if first.status == 201 {
                break;
            }
            assert!(calls < CALLS_MAX, "a proposal never gets through: {first:?}");
        }
    }
}

/// What somebody does to a split that waits for Bob.
async fn act(world: &World, actor: &Actor, endpoint: &'static Endpoint, number: u64) -> Reply {
    if ["accept-split", "decline-split"].contains(&endpoint.name) {
        world.reply_to(actor, endpoint, number).await
    } else {
        world.end_split(actor, endpoint).await
    }
}

#[tokio::test]
async fn a_step_is_taken_once_whatever_call_fails() {
    type Step = (&'static Endpoint, fn(&Team) -> &Actor, &'static str);
    let steps: [Step; 4] = [
        (&accept_split::ENDPOINT, |team| &team.bob, "split.accepted"),
        (&decline_split::ENDPOINT, |team| &team.bob, "split.declined"),
        (&withdraw_split::ENDPOINT, |team| &team.owner, "split.withdrawn"),
        (&leave_split::ENDPOINT, |team| &team.bob, "split.left"),
    ];
    for (endpoint, actor, event) in steps {
        for break_after in [TestApp::cut_after as fn(&TestApp, usize), TestApp::lose_answer_after] {
            for calls in 0..=CALLS_MAX {
                let (world, team, number) = half_accepted().await;
                let before = world.split_events(event).await;
                break_after(&world.app, calls);
                let first = act(&world, actor(&team), endpoint, number).await;
                world.app.mend();
                world.app.cool();
                world.assert_splits_listed().await;
                let second = act(&world, actor(&team), endpoint, number).await;
                // What a lost answer has ended is not there any more.
                assert!([200, 404].contains(&second.status), "{}, call {calls}: {first:?}, {second:?}", endpoint.name);
                world.assert_splits_listed().await;
                assert_eq!(world.split_events(event).await, before + 3, "{}, call {calls}", endpoint.name);
                if first.status == 200 {
                    break;
                }
                assert!(calls < CALLS_MAX, "{} never gets through: {first:?}", endpoint.name);
            }
        }
    }
}

#[tokio::test]
async fn of_two_proposals_at_once_one_waits_and_the_other_is_refused() {
    for _ in 0..6 {
        let (world, team) = World::with_team().await;
        let wishes = [[(&team.bob, 2_500)], [(&team.eve, 1_000)], [(&team.dan, 1_000)], [(&team.bob, 2_500)]];
        let replies =
            futures_util::future::join_all(wishes.iter().map(|parts| world.proposing(&team.owner, parts).send()));
        let replies = replies.await;
        let refused = |it: &&Reply| it.status == 409 && it.code() == "split_pending";
        let made = replies.iter().filter(|it| it.status == 201).count();
        assert_eq!(made + replies.iter().filter(refused).count(), 4, "{replies:?}");
        // The first and the last are the same proposal.
        let won: Vec<bool> = replies.iter().map(|it| it.status == 201).collect();
        assert!([1, 2].contains(&made) && won[0] == won[3], "{replies:?}");
        assert_eq!(world.split_events("split.proposed").await, 2);
        world.assert_splits_listed().await;
    }
}

#[tokio::test]
async fn of_all_who_end_a_proposal_at_once_one_wins() {
    for round in 0..6 {
        let (world, team, number) = half_accepted().await;
        let (world, team) = (&world, &team);
        let wishes = (0..12_usize).map(|at| async move {
            match (at + round) % 4 {
                0 => ("accept", world.reply_to(&team.bob, &accept_split::ENDPOINT, number).await),
                1 => ("decline", world.reply_to(&team.eve, &decline_split::ENDPOINT, number).await),
                2 => ("withdraw", world.end_split(&team.owner, &withdraw_split::ENDPOINT).await),
                _ => ("leave", world.end_split(&team.bob, &leave_split::ENDPOINT).await),
            }
        });
        let replies = futures_util::future::join_all(wishes).await;
        world.assert_splits_listed().await;
        assert!(replies.iter().all(|(_, it)| [200, 404].contains(&it.status)), "{replies:?}");
        let won = |wish: &str| replies.iter().filter(|(it, reply)| *it == wish && reply.status == 200).count();
        let has_accepted = won("accept") == 1;
        let split = world.split(&team.owner).await;
        assert_eq!(split["in_force"]["parts"][0]["basis_points"] == 5_000, has_accepted, "{replies:?} {split}");
        assert!(split["proposal"].is_null(), "{split}");
        // Leaving ends the proposal as well, and can follow another end of it.
        assert!(won("decline") + won("withdraw") + usize::from(has_accepted) <= 1, "{replies:?}");
        assert!(won("leave") <= 1 && won("leave") + usize::from(has_accepted) == 1, "{replies:?}");
    }
}
