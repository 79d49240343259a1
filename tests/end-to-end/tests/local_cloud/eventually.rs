//! Waiting for what happens later, never for ever.

use std::future::Future;
use std::time::{Duration, Instant};

const PAUSE: Duration = Duration::from_millis(150);
/// Queues and streams of the local cloud are polled about once a second, and
/// all tests share two workers.
pub(crate) const PATIENCE: Duration = Duration::from_secs(90);

/// Asks again until there is an answer; fails the test when none comes.
pub(crate) async fn eventually<T, F: Future<Output = Option<T>>>(what: &str, mut ask: impl FnMut() -> F) -> T {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(answer) = ask().await {
            return answer;
        }
        assert!(Instant::now() < until, "waited {PATIENCE:?} in vain: {what}");
        tokio::time::sleep(PAUSE).await;
    }
}
