//! The clock that limits of time are measured by: the system's, or in WebAssembly
//! the one that whoever started the engine lends it, because a browser has none
//! that the standard library knows.

#[cfg(not(target_family = "wasm"))]
pub use std::time::Instant;

#[cfg(target_family = "wasm")]
pub use lent::{Instant, lend};

#[cfg(target_family = "wasm")]
mod lent {
    use std::ops::Add;
    use std::sync::OnceLock;
    use std::time::Duration;

    static CLOCK: OnceLock<fn() -> Duration> = OnceLock::new();

    /// Lends a clock that never goes back. Before that, time stands still, and only
    /// the end of the process or worker ends a run.
    pub fn lend(clock: fn() -> Duration) {
        // Lent twice, the first one stays: an instant of one is none of another.
        let _ = CLOCK.set(clock);
    }

    /// As [`std::time::Instant`], of the clock that was lent.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Instant(Duration);

    impl Instant {
        pub fn now() -> Self {
            Self(CLOCK.get().map_or(Duration::ZERO, |clock| clock()))
        }
    }

    impl Add<Duration> for Instant {
        type Output = Self;

        fn add(self, duration: Duration) -> Self {
            Self(self.0.saturating_add(duration))
        }
    }
}
