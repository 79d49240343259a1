//! Tokens that a process has leased and not spent.

/// Leased tokens are good for so long, so that many processes cannot save them
/// up and spend them at once.
const LIFE_US: i64 = 900_000;
/// A block that is spent faster was too small.
const FAST_US: i64 = 200_000;

/// The current block. Times are µs since the epoch.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Block {
    left: u32,
    size: u32,
    begun: i64,
    ends: i64,
}

impl Block {
    pub fn leased(size: u32, now: i64) -> Self {
        Self::lasting(size, now, LIFE_US)
    }

    /// One that is good for so long.
    pub(super) fn lasting(size: u32, now: i64, life_us: i64) -> Self {
        Self { left: size, size, begun: now, ends: now + life_us }
    }

    pub fn left(&self) -> u32 {
        self.left
    }

    /// A clock that steps back ends it too.
    pub(super) fn is_alive(&self, now: i64) -> bool {
        (self.begun..self.ends).contains(&now)
    }

    /// One token, if one is left that is still good.
    pub fn spend(&mut self, now: i64) -> bool {
        let good = self.left > 0 && self.is_alive(now);
        if good {
            self.left -= 1;
        }
        good
    }

    /// How large the next one should be: twice as large when this one was used up
    /// at once, what was used of it when it lapsed; one to begin with.
    pub fn next_size(&self, now: i64, most: u32) -> u32 {
        let size = if self.size == 0 || !self.is_alive(now) {
            self.size - self.left
        } else if now - self.begun < FAST_US {
            self.size.saturating_mul(2)
        } else {
            self.size
        };
        size.clamp(1, most)
    }
}
