//! Middle and spread of repeated measurements.

use std::time::Duration;

use serde::Serialize;

/// Milliseconds: the figures of one series.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct Spread {
    pub(crate) runs: usize,
    pub(crate) min_ms: f64,
    pub(crate) p50_ms: f64,
    pub(crate) p99_ms: f64,
    pub(crate) max_ms: f64,
}

/// `None` when there is nothing to measure.
pub(crate) fn spread(times: &[Duration]) -> Option<Spread> {
    let mut sorted: Vec<f64> = times.iter().map(|time| time.as_secs_f64() * 1e3).collect();
    sorted.sort_by(f64::total_cmp);
    let (min_ms, max_ms) = (*sorted.first()?, *sorted.last()?);
    Some(Spread { runs: sorted.len(), min_ms, p50_ms: rank(&sorted, 50), p99_ms: rank(&sorted, 99), max_ms })
}

/// Nearest rank: a value that was measured, never one between two.
fn rank(sorted: &[f64], percent: usize) -> f64 {
    let index = (sorted.len() * percent).div_ceil(100).max(1) - 1;
    sorted.get(index).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_middle_and_the_tail_are_measured_values() {
        let times: Vec<Duration> = (1..=200).rev().map(Duration::from_millis).collect();
        let found = spread(&times).unwrap();
        assert_eq!((found.min_ms, found.p50_ms, found.p99_ms, found.max_ms), (1.0, 100.0, 198.0, 200.0));
        assert_eq!(spread(&[Duration::from_millis(7)]).unwrap().p99_ms, 7.0);
        assert_eq!(spread(&[]), None);
    }
}
