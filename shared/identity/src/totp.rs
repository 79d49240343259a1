//! One-time codes by the clock (RFC 6238), as every authenticator app makes
//! them: SHA-1, six digits, a new one every 30 seconds.

use domain::Email;
use platform::Error;
use totp_rs::{Builder, Secret, Totp};

/// As RFC 4226 §4 recommends: 160 bits.
pub const SEED_BYTES: usize = 20;
const STEP_SECONDS: u64 = 30;
/// Codes of so many steps before and after now are right too: clocks differ, and
/// people type slowly.
const SKEW_STEPS: u16 = 1;
const ISSUER: &str = "ggen";

/// What an authenticator app and we share. Its `Debug` does not show it.
pub struct Seed(Vec<u8>);

impl std::fmt::Debug for Seed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seed(hidden)")
    }
}

impl Seed {
    /// A new one that nobody can guess.
    pub fn random() -> Result<Self, Error> {
        Ok(Self(platform::random::bytes::<SEED_BYTES>()?.to_vec()))
    }

    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The time step that this is the code of, around this second of the epoch.
    /// Codes are compared in constant time.
    pub fn step(&self, code: &str, second: i64) -> Result<Option<u64>, Error> {
        let second = u64::try_from(second).map_err(Error::internal)?;
        Ok(self.totp("")?.check(code, second))
    }

    /// The code of this second.
    pub fn code(&self, second: i64) -> Result<String, Error> {
        let second = u64::try_from(second).map_err(Error::internal)?;
        Ok(self.totp("")?.generate(second).to_string())
    }

    /// To be typed into an app that cannot scan.
    pub fn base32(&self) -> String {
        base32(&self.0)
    }

    /// To be scanned by an app, which shows the account by this address: `otpauth://totp/…`.
    pub fn url(&self, email: &Email) -> Result<String, Error> {
        self.totp(email.as_str())?.to_url().map_err(Error::internal)
    }

    fn totp(&self, account_name: &str) -> Result<Totp, Error> {
        let builder = Builder::new()
            .with_secret(self.0.clone())
            .with_step_duration(STEP_SECONDS)
            .with_skew(SKEW_STEPS)
            .with_issuer(Some(ISSUER))
            .with_account_name(account_name);
        builder.build().map_err(Error::internal)
    }
}

/// Bytes as people can copy them: letters and the digits 2 to 7 (RFC 4648 §6).
pub(crate) fn base32(bytes: &[u8]) -> String {
    Secret::from(bytes.to_vec()).to_base32()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn seed() -> Seed {
        Seed::from_bytes(b"12345678901234567890".to_vec())
    }

    /// RFC 6238, appendix B, the rows of SHA-1: the last six of their eight digits.
    #[test]
    fn codes_are_those_of_the_rfc() {
        for (second, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(seed().code(second).unwrap(), code, "at {second}");
            assert_eq!(seed().step(code, second).unwrap(), u64::try_from(second / 30).ok(), "at {second}");
        }
    }

    #[test]
    fn a_code_is_right_one_step_early_and_one_late_and_no_further() {
        let now = 1_234_567_890;
        let right = |offset: i64| seed().step(&seed().code(now + offset).unwrap(), now).unwrap().is_some();
        assert_eq!([-61, -60, -30, 0, 30, 59, 60, 90].map(right), [false, false, true, true, true, true, false, false]);
    }

    #[test]
    fn what_is_no_code_is_wrong() {
        for text in ["", "28708", "2870822", "+87082", " 87082", "28708a", "２８７０８２", "287082\n"] {
            assert_eq!(seed().step(text, 59).unwrap(), None, "{text:?}");
        }
    }

    #[test]
    fn the_url_names_issuer_and_account_and_carries_the_seed() {
        let url = seed().url(&Email::parse("ada+1@example.org").unwrap()).unwrap();
        assert_eq!(
            url,
            "otpauth://totp/ggen:ada%2B1%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=ggen"
        );
        assert_eq!(format!("{:?}", seed()), "Seed(hidden)");
    }

    #[test]
    fn two_seeds_are_two() {
        assert_ne!(Seed::random().unwrap().base32(), Seed::random().unwrap().base32());
    }
}
