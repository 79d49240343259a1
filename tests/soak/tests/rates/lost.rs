use std::sync::Arc;

use proptest::prelude::*;
use quotas_store::rate;
use soak::chance::Chance;
use soak::chaos::Chaos;

use crate::world::World;

#[tokio::test]
async fn what_a_block_has_left_is_given_back_once_though_the_answer_is_lost() {
    let world = World::new().await;
    let caller = world.key(1);
    assert_eq!(world.admitted(&caller, 1, 1_000).await, 1);
    assert_eq!(world.admitted(&caller, 9, 0).await, 9);
    let before = world.counter().await.used;
    assert!(before > 10, "something is left");
    world.advance_ms(2_000);
    world.chaos.lose_next("UpdateItem");
    assert_eq!(world.admitted(&caller, 1, 0).await, 1);
    assert!(world.counter().await.used >= 11, "{} counted of 11", world.counter().await.used);
    world.advance_ms(2_000);
    for n in 0..3 {
        assert_eq!(world.admitted(&caller, 1, 2_000).await, 1);
        assert!(world.counter().await.used >= 12 + n, "{} counted of {}", world.counter().await.used, 12 + n);
    }
}

/// Processes of which each loses one of so many answers ask at random.
fn run(seed: u64, limit: u64, each: u64) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let (world, chance) = (World::new().await, Chance::new(seed));
        world.limit(limit).await;
        let chaos: Vec<Arc<Chaos>> = (0..3).map(|_| Chaos::none()).collect();
        let processes: Vec<_> = chaos.iter().map(|chaos| world.process(Arc::clone(chaos))).collect();
        chaos.iter().for_each(|chaos| chaos.lose_each(each));
        let mut admitted = 0;
        for _ in 0..400 {
            let process = &processes[chance.below(3) as usize];
            let caller = world.key(1 + u128::from(chance.below(3)));
            admitted += u64::from(rate::admit(process, &caller).await.excess.is_none());
            let pause = if chance.permille(50) { chance.below(3_000) } else { chance.below(12) };
            world.advance_ms(pause as i64);
            let used = world.counter().await.used;
            assert!(admitted <= used && used <= limit, "{admitted} admitted, {used} counted, {limit} at most");
        }
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_answers_are_lost_what_is_admitted_was_counted_and_is_within_the_month(
        seed in any::<u64>(), limit in 20_u64..300, each in 5_u64..12
    ) {
        run(seed, limit, each);
    }
}
