use domain::plan::{Anchor, Operation, Period};
use domain::{KeyId, KeyMode};
use platform::{Caller, Credential};
use quotas_store::{quotas, rate};
use soak::chaos::Chaos;
use ulid::Ulid;

use crate::world::World;

#[tokio::test]
async fn beyond_the_rate_requests_are_refused_from_memory_until_there_is_a_token() {
    let world = World::new().await;
    let caller = world.person();
    let mut admitted = 0;
    for _ in 0..3_000 {
        admitted += u32::from(world.admit(&caller).await.excess.is_none());
        world.advance_ms(1);
    }
    // Three seconds, and the bucket that began full; the last pause may be of 200 ms.
    assert!((385..=411).contains(&admitted), "{admitted} in three seconds");
    // The full bucket goes out one by one, and after that blocks.
    assert!(world.chaos.writes() < 200, "{} writes for 3000 requests", world.chaos.writes());
    assert_eq!(world.counter().await.used, 0, "in person nothing is counted");
}

#[tokio::test]
async fn two_processes_and_two_keys_share_the_workspaces_rate() {
    let world = World::new().await;
    let second = world.process(Chaos::none());
    let (one, other) = (world.key(1), world.key(2));
    let mut admitted = 0;
    for n in 0..4_000 {
        let (app, caller) = if n % 2 == 0 { (&world.process, &one) } else { (&second, &other) };
        admitted += u32::from(rate::admit(app, caller).await.excess.is_none());
        if n % 2 == 1 {
            world.advance_ms(1);
        }
    }
    assert!((285..=350).contains(&admitted), "{admitted} in two seconds and a full bucket, the last pause off");
}

#[tokio::test]
async fn when_the_table_does_not_answer_requests_are_let_through_at_the_rate_and_not_counted() {
    let world = World::new().await;
    let cut = world.process(Chaos::new(1, 1000, 0, 0));
    let caller = world.key(1);
    let mut admitted = 0;
    for _ in 0..2_000 {
        admitted += u32::from(rate::admit(&cut, &caller).await.excess.is_none());
        world.advance_ms(1);
    }
    // As many in each second as the rate has: the API is not taken down, and not overrun.
    assert_eq!(admitted, 200);
    let period = Period::of(Anchor::of(world.tenant), world.clock.now().into());
    let counter = quotas::counter(&world.process, world.tenant, Operation::ApiCalls, period).await.unwrap();
    assert_eq!(counter, None);
}

#[tokio::test]
async fn a_table_that_is_busy_or_refuses_lets_nobody_through_and_is_left_alone() {
    for (status, code) in [
        (400, "ProvisionedThroughputExceededException"),
        (400, "ThrottlingException"),
        (400, "RequestLimitExceeded"),
        (400, "ValidationException"),
        (400, "AccessDeniedException"),
    ] {
        let world = World::new().await;
        let caller = world.key(1);
        assert_eq!(world.admitted(&caller, 1, 1_000).await, 1);
        let calls = world.chaos.calls();
        world.chaos.answer("", status, code);
        for _ in 0..1_000 {
            let excess = world.admit(&caller).await.excess.expect(code);
            assert_eq!((excess.quota, excess.retry_after_seconds), (None, 1), "{code}");
            world.advance_ms(1);
        }
        assert_eq!(world.chaos.calls(), calls + 1, "{code}: one call in a second, and no retry by the SDK");
        world.chaos.mend();
        assert_eq!(world.admitted(&caller, 1, 0).await, 1, "{code}");
    }
}

#[tokio::test]
async fn a_crowd_at_the_item_is_no_failure_of_the_table() {
    let world = World::new().await;
    let crowd = world.process(Chaos::new(1, 0, 0, 1000));
    let caller = world.key(1);
    assert_eq!(world.admitted(&caller, 1, 1_000).await, 1);
    for _ in 0..100 {
        assert!(rate::admit(&crowd, &caller).await.excess.is_some(), "it met another transaction");
        world.advance_ms(10);
    }
    assert_eq!(world.counter().await.used, 1);
}

#[tokio::test]
async fn a_failure_of_the_table_lets_requests_through_but_not_who_has_used_up_the_month() {
    let world = World::new().await;
    world.limit(3).await;
    let (caller, person) = (world.key(1), world.person());
    assert_eq!(world.admitted(&caller, 8, 300).await, 3);
    world.chaos.answer("", 500, "InternalServerError");
    world.advance_ms(10_000);
    assert_eq!(world.admitted(&caller, 300, 10).await, 0, "the month's requests are used up");
    assert_eq!(world.admitted(&person, 300, 10).await, 300);
    world.chaos.mend();
    world.advance_ms(31 * 86_400_000);
    assert_eq!(world.admitted(&caller, 1, 0).await, 1);
}

#[tokio::test]
async fn a_test_key_is_let_through_at_its_own_rate() {
    let world = World::new().await;
    world.chaos.answer("", 500, "InternalServerError");
    let by = Credential::Key { id: KeyId::new(Ulid(1)), mode: KeyMode::Test, scopes: [].into() };
    assert_eq!(world.admitted(&world.caller(by), 1_000, 1).await, 10);
}

#[tokio::test]
async fn many_keys_of_a_workspace_that_are_too_fast_write_no_more_than_one() {
    let world = World::new().await;
    let keys: Vec<Caller> = (1..=50).map(|number| world.key(number)).collect();
    let mut admitted = 0_u64;
    for n in 0..4_000 {
        admitted += u64::from(world.admit(&keys[n % keys.len()]).await.excess.is_none());
        world.advance_ms(1);
    }
    // What was let in was leased, each token for itself at worst; beside that, ten a second at most.
    let writes = world.chaos.writes();
    assert!(writes <= admitted + 40, "{writes} writes, {admitted} let in");
    assert!(admitted <= 540, "{admitted} in four seconds");
}
