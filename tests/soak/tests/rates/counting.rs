use quotas_store::rate::{self, Bucket, KEYS_COUNTED_MAX};
use quotas_store::usage;
use soak::chaos::Chaos;

use crate::world::World;

#[tokio::test]
async fn at_rate_a_lease_is_one_write_for_many_requests_and_every_request_is_counted() {
    let world = World::new().await;
    let (one, other) = (world.key(1), world.key(2));
    let mut admitted = 0;
    for n in 0..800 {
        let caller = if n % 4 == 0 { &other } else { &one };
        admitted += u64::from(world.admit(caller).await.excess.is_none());
        world.advance_ms(11);
    }
    assert_eq!(admitted, 800, "below the rate");
    let writes = world.chaos.writes();
    assert!(writes * 5 < admitted, "{writes} writes for {admitted} requests");
    // What is leased and not yet spent is counted too: less than a block for each key.
    let counter = world.counter().await;
    let block = u64::from(Bucket::new(100).block_max());
    assert!((admitted..admitted + 2 * block).contains(&counter.used), "{} of {admitted}", counter.used);
    for group in [usage::Group::Key, usage::Group::Day, usage::Group::Operation] {
        let (rows, _) = usage::list(&world.process, world.tenant, counter.period, group, None, 100).await.unwrap();
        assert_eq!(rows.iter().map(|row| row.units).sum::<u64>(), counter.used, "{rows:?}");
    }
}

#[tokio::test]
async fn at_a_low_rate_what_is_counted_is_exactly_what_was_asked() {
    let world = World::new().await;
    let caller = world.key(1);
    for asked in 1..=20 {
        assert!(world.admit(&caller).await.excess.is_none());
        assert_eq!(world.counter().await.used, asked);
        world.advance_ms(3_000);
    }
}

#[tokio::test]
async fn what_a_block_has_left_is_given_back_with_the_next_one() {
    let world = World::new().await;
    let caller = world.key(1);
    for _ in 0..60 {
        world.admit(&caller).await;
        world.advance_ms(1);
    }
    let asked = 60;
    world.advance_ms(2_000);
    let admission = world.admit(&caller).await;
    assert!(admission.excess.is_none());
    let used = world.counter().await.used;
    assert!(used <= asked + 1 + u64::from(Bucket::new(100).block_max()), "{used}");
    // Steadily at one a second, nothing is left over any more.
    for _ in 0..3 {
        world.advance_ms(2_000);
        world.admit(&caller).await;
    }
    let settled = world.counter().await.used;
    world.advance_ms(2_000);
    world.admit(&caller).await;
    assert_eq!(world.counter().await.used, settled + 1);
}

#[tokio::test]
async fn a_months_requests_are_never_exceeded_and_the_next_month_begins_anew() {
    let world = World::new().await;
    world.limit(30).await;
    let caller = world.key(1);
    let mut admitted = 0;
    for n in 0..60 {
        admitted += u64::from(world.admit(&caller).await.excess.is_none());
        world.advance_ms(if n % 7 == 0 { 1_500 } else { 15 });
    }
    let refused = world.admit(&caller).await;
    let exceeded = refused.excess.expect("the month is used up").quota.expect("not the rate");
    assert_eq!((exceeded.limit, exceeded.used), (30, 30));
    assert_eq!(admitted, 30, "what was counted was made");
    world.advance_ms(31 * 86_400_000);
    assert!(world.admit(&caller).await.excess.is_none());
    assert_eq!(world.counter().await.used, 1);
}

#[tokio::test]
async fn who_was_refused_for_the_month_looks_again_and_finds_what_was_given_back() {
    let world = World::new().await;
    world.limit(11).await;
    let other = world.process(Chaos::none());
    let caller = world.key(1);
    // Blocks of 1, 1, 2, 4 and 3: the last one has 2 left.
    assert_eq!(world.admitted(&caller, 1, 1_000).await, 1);
    assert_eq!(world.admitted(&caller, 8, 0).await, 8);
    assert_eq!(world.counter().await.used, 11);
    let excess = rate::admit(&other, &caller).await.excess.expect("all is taken");
    assert_eq!(excess.quota.expect("not the rate").used, 11);
    world.advance_ms(2_000);
    // It gives both back with its next lease.
    assert_eq!(world.admitted(&caller, 1, 4_000).await, 1);
    assert_eq!(world.counter().await.used, 10);
    assert_eq!(rate::admit(&other, &caller).await.excess, None);
}

#[tokio::test]
async fn keys_that_come_and_go_do_not_make_the_item_grow() {
    let world = World::new().await;
    let keys = KEYS_COUNTED_MAX as u128 + 50;
    for number in 1..=keys {
        assert_eq!(world.admitted(&world.key(number), 1, 20).await, 1);
    }
    let counter = world.counter().await;
    let (rows, _) =
        usage::list(&world.process, world.tenant, counter.period, usage::Group::Key, None, 100).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.units).sum::<u64>(), counter.used);
    assert_eq!(rows.len(), KEYS_COUNTED_MAX + 1);
    // The further ones are added up as one; who was counted before still is.
    let others = |rows: &[usage::Row]| rows.iter().find(|row| row.key.is_none()).unwrap().units;
    assert_eq!(others(&rows), 50);
    world.advance_ms(2_000);
    assert_eq!(world.admitted(&world.key(1), 1, 0).await, 1);
    let (rows, _) =
        usage::list(&world.process, world.tenant, counter.period, usage::Group::Key, None, 100).await.unwrap();
    assert_eq!((rows.len(), others(&rows)), (KEYS_COUNTED_MAX + 1, 50));
}
