//! A token bucket as one number: when it will be full again (the generic cell
//! rate algorithm). To take tokens is to move that moment into the future, which
//! adds up whoever does it first; it must not move further than the bucket is deep.

use domain::plan::REQUESTS_PER_SECOND_MAX;

/// Of one limit. Times are µs since the epoch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bucket {
    per_second: u32,
}

/// How a bucket is moved, on which condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// There is none yet on this item.
    Begin { full_at: i64 },
    /// It is full, if it still is fuller than `before`.
    Restart { before: i64, full_at: i64 },
    /// It fills, if it lies from `from` to `to`.
    Push { from: i64, to: i64, by: i64 },
}

impl Bucket {
    /// Whatever a plan says, from one request a second to what can be timed.
    pub fn new(per_second: u32) -> Self {
        Self { per_second: per_second.clamp(1, REQUESTS_PER_SECOND_MAX) }
    }

    /// Requests of one second.
    pub fn per_second(self) -> u32 {
        self.per_second
    }

    /// The largest block.
    pub fn block_max(self) -> u32 {
        self.spare().max(1)
    }

    /// Tokens it holds: those of a second, and those of which blocks are made.
    pub fn depth(self) -> u32 {
        self.per_second + self.spare()
    }

    fn spare(self) -> u32 {
        self.per_second / 10
    }

    /// Rounded up: never more than the rate.
    fn interval_us(self) -> i64 {
        i64::from(1_000_000_u32.div_ceil(self.per_second))
    }

    fn depth_us(self) -> i64 {
        self.interval_us() * i64::from(self.depth())
    }

    /// Tokens in it. One that nobody has taken from is full.
    pub fn tokens(self, full_at: Option<i64>, now: i64) -> u32 {
        let room = self.depth_us() - (full_at.unwrap_or(now) - now).max(0);
        u32::try_from(room / self.interval_us()).unwrap_or(0)
    }

    /// Takes up to `wanted` tokens, or tells when there is one again. More than
    /// one are only taken of what is beyond a second's tokens: a token that lies
    /// unused in somebody's block is then never missing for whoever asks below
    /// the rate.
    pub fn take(self, full_at: Option<i64>, now: i64, wanted: u32) -> Result<(u32, Move), i64> {
        let beyond = self.tokens(full_at, now).saturating_sub(self.per_second);
        self.take_all(full_at, now, wanted.min(beyond.max(1)))
    }

    /// Takes up to `wanted` tokens of all that there are. For a workspace that
    /// has been too fast: it is owed no token at once, and a block saves writes.
    pub fn take_all(self, full_at: Option<i64>, now: i64, wanted: u32) -> Result<(u32, Move), i64> {
        let taken = wanted.min(self.tokens(full_at, now));
        if taken == 0 {
            let full_at = full_at.unwrap_or(now);
            return Err(full_at - self.depth_us() + self.interval_us());
        }
        let by = self.interval_us() * i64::from(taken);
        let step = match full_at {
            None => Move::Begin { full_at: now + by },
            Some(full_at) if full_at < now => Move::Restart { before: now, full_at: now + by },
            Some(_) => Move::Push { from: now, to: now + self.depth_us() - by, by },
        };
        Ok((taken, step))
    }
}

impl Move {
    /// The same on a new item, to which the bucket of another one, which stood
    /// at `full_at`, is carried over.
    #[must_use]
    pub fn on_new_item(self, full_at: Option<i64>) -> Self {
        Self::Begin { full_at: self.applied(full_at).unwrap_or(i64::MAX) }
    }

    /// Where the bucket is then; `None` where its condition does not hold.
    pub fn applied(self, full_at: Option<i64>) -> Option<i64> {
        match (self, full_at) {
            (Self::Begin { full_at }, None) => Some(full_at),
            (Self::Restart { before, full_at }, Some(now)) if now < before => Some(full_at),
            (Self::Push { from, to, by }, Some(now)) if (from..=to).contains(&now) => Some(now + by),
            _ => None,
        }
    }
}
