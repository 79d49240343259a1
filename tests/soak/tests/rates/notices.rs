use quotas_store::rate;
use soak::chaos::Chaos;

use crate::world::World;

#[tokio::test]
async fn admins_hear_that_a_months_requests_are_nearly_used_up() {
    let world = World::new().await;
    world.admin().await;
    let caller = world.key(1);
    for _ in 0..1_100 {
        world.admit(&caller).await;
        world.advance_ms(20);
    }
    assert_eq!(world.notices().await, [80, 100]);
}

#[tokio::test]
async fn a_notice_that_could_not_be_sent_is_sent_when_somebody_is_refused() {
    let world = World::new().await;
    world.limit(10).await;
    world.admin().await;
    let caller = world.key(1);
    world.chaos.answer("TransactWriteItems", 400, "ThrottlingException");
    assert_eq!(world.admitted(&caller, 12, 2_000).await, 10, "a notice costs no request");
    assert_eq!(world.notices().await, Vec::<u64>::new());
    world.chaos.mend();
    world.advance_ms(10_000);
    assert!(world.admit(&caller).await.excess.is_some());
    assert_eq!(world.notices().await, [100]);
}

#[tokio::test]
async fn a_notice_is_sent_though_others_write_the_counter() {
    let world = World::new().await;
    world.limit(10).await;
    world.admin().await;
    let crowd = world.process(Chaos::new(7, 0, 0, 600));
    assert_eq!(world.admitted(&world.key(1), 9, 2_000).await, 9);
    assert_eq!(world.notices().await, [80]);
    world.advance_ms(10_000);
    // The one that uses it up cannot tell.
    world.chaos.answer("TransactWriteItems", 400, "ThrottlingException");
    assert_eq!(world.admitted(&world.key(1), 1, 0).await, 1);
    assert!(rate::admit(&crowd, &world.key(1)).await.excess.is_some());
    assert_eq!(world.notices().await, [80, 100]);
}
