//! An authenticator app.

use identity_store::totp::Seed;

const BITS: u8 = 5;

/// What the app keeps of the text that it was given in base32.
pub fn seed(base32: &str) -> Seed {
    let bits = base32.bytes().flat_map(|byte| {
        let value = if byte.is_ascii_digit() { byte - b'2' + 26 } else { byte - b'A' };
        (0..BITS).rev().map(move |bit| value >> bit & 1)
    });
    let bits: Vec<u8> = bits.collect();
    Seed::from_bytes(bits.chunks(8).map(|byte| byte.iter().fold(0, |sum, bit| sum << 1 | bit)).collect())
}
