//! Ids as Stripe's look, the same in every run that has the same seed.

use sha2::{Digest, Sha256};

const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

#[derive(Debug)]
pub(crate) struct Ids {
    seed: u64,
    made: u64,
}

impl Ids {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, made: 0 }
    }

    /// `prefix_` and 24 letters.
    pub(crate) fn make(&mut self, prefix: &str) -> String {
        format!("{prefix}_{}", self.letters(24))
    }

    /// For client secrets and signing secrets as well: nobody has to be kept from guessing them.
    pub(crate) fn letters(&mut self, count: usize) -> String {
        self.made += 1;
        let mut hash = Sha256::new();
        hash.update(self.seed.to_be_bytes());
        hash.update(self.made.to_be_bytes());
        let digest = hash.finalize();
        digest.iter().cycle().take(count).map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()])).collect()
    }
}
