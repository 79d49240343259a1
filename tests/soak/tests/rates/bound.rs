use proptest::prelude::*;
use quotas_store::rate::{Block, Bucket};
use soak::chance::Chance;

const SECOND: i64 = 1_000_000;

/// Some processes share a bucket and ask at random, each for some keys and by a
/// clock of its own; when requests were admitted, by the true clock.
fn admitted(chance: &Chance, rate: u32, (processes, keys): (usize, usize), skew: i64, requests: usize) -> Vec<i64> {
    let bucket = Bucket::new(rate);
    let clocks: Vec<i64> = (0..processes).map(|_| chance.below(2 * skew as u64 + 1) as i64 - skew).collect();
    let mut blocks = vec![Block::default(); processes * keys];
    let (mut full_at, mut now, mut admitted) = (None, 1_000 * SECOND, Vec::new());
    for _ in 0..requests {
        // Bursts, and pauses in which the bucket fills.
        now += if chance.permille(20) { chance.below(2 * SECOND as u64) } else { chance.below(8_000) } as i64;
        let process = chance.below(processes as u64) as usize;
        let (at, block) = (now + clocks[process], process * keys + chance.below(keys as u64) as usize);
        if !blocks[block].spend(at) {
            let wanted = blocks[block].next_size(at, bucket.block_max());
            let Ok((tokens, step)) = bucket.take(full_at, at, wanted) else { continue };
            full_at = Some(step.applied(full_at).expect("nobody came between"));
            // An answer that is lost: leased, and never spent.
            if chance.permille(20) {
                blocks[block] = Block::default();
                continue;
            }
            blocks[block] = Block::leased(tokens, at);
            assert!(blocks[block].spend(at));
        }
        admitted.push(now);
    }
    admitted
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_stretch_of_time_has_more_than_the_stated_bound(
        seed in any::<u64>(), rate in 1_u32..300, processes in 1_usize..12, keys in 1_usize..6, skew in 0_i64..500_000
    ) {
        let admitted = admitted(&Chance::new(seed), rate, (processes, keys), skew, 1_500);
        let (r, b) = (f64::from(rate), f64::from(Bucket::new(rate).block_max()));
        let carried = ((processes * keys) as f64 * b).min(r);
        for (first, from) in admitted.iter().enumerate() {
            for (last, to) in admitted.iter().enumerate().skip(first) {
                let seconds = (to - from) as f64 / SECOND as f64;
                let bound = r * seconds + r + carried + 2.0 * r * skew as f64 / SECOND as f64;
                let count = (last - first + 1) as f64;
                prop_assert!(count <= bound + 1.0, "{count} in {seconds} s, at most {bound}");
            }
        }
    }

    #[test]
    fn who_asks_steadily_below_the_rate_is_never_refused(seed in any::<u64>(), rate in 2_u32..200) {
        let (chance, bucket) = (Chance::new(seed), Bucket::new(rate));
        let (mut full_at, mut block, mut now) = (None, Block::default(), 1_000 * SECOND);
        for _ in 0..500 {
            now += SECOND / i64::from(rate) + 2 + chance.below(20_000) as i64;
            if !block.spend(now) {
                let taken = bucket.take(full_at, now, 1);
                prop_assert!(taken.is_ok(), "refused after {:?}", taken);
                let (tokens, step) = taken.unwrap();
                full_at = step.applied(full_at);
                block = Block::leased(tokens, now);
                block.spend(now);
            }
        }
    }
}
