//! Randomness for secrets, from the operating system by way of aws-lc.

use aws_lc_rs::rand::{SecureRandom, SystemRandom};

use crate::error::Error;

/// Bytes that nobody can guess.
pub fn bytes<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    SystemRandom::new().fill(&mut bytes).map_err(|_| Error::internal("the system gave no random bytes"))?;
    Ok(bytes)
}
