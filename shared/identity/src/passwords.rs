//! Passwords, as argon2id hashes in PHC strings.
//!
//! A hash takes memory and time on purpose, so it runs beside the async
//! runtime, and only a few at once. Nothing here prints a password.

mod strength;

pub use strength::refuse_weak;

use std::fmt;
use std::hint::black_box;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use platform::Error;
use serde::Deserialize;
use tokio::sync::Semaphore;

// OWASP's password storage cheat sheet gives these three for argon2id. Whoever
// raises one: `verify_absent` then costs more than the passwords that are hashed by
// the old ones, until each is hashed again at its next login, and so the time of a
// refused login tells which addresses have such an account.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Hashes at once in a process: bounds its memory at 4 × 19 MiB.
const AT_ONCE: usize = 4;
static PLACES: Semaphore = Semaphore::const_new(AT_ONCE);

/// For accounts that do not exist; only its length matters.
const ABSENT_SALT: &[u8; 16] = b"of no account...";

/// A password being chosen.
#[derive(Clone, Deserialize)]
#[serde(try_from = "String")]
pub struct Password(String);

impl Password {
    pub const CHARACTERS_MIN: usize = 12;
    pub const CHARACTERS_MAX: usize = 128;
}

impl TryFrom<String> for Password {
    type Error = domain::Unacceptable;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if (Self::CHARACTERS_MIN..=Self::CHARACTERS_MAX).contains(&text.chars().count()) {
            Ok(Self(text))
        } else {
            Err(domain::Unacceptable { expected: "a password of 12 to 128 characters" })
        }
    }
}

impl utoipa::PartialSchema for Password {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        described(Self::CHARACTERS_MIN)
    }
}

impl utoipa::ToSchema for Password {}

/// A password presented to be compared: may be shorter than the rules of today
/// want, because the rules of yesterday did not.
#[derive(Clone, Deserialize)]
#[serde(try_from = "String")]
pub struct Attempt(String);

impl TryFrom<String> for Attempt {
    type Error = domain::Unacceptable;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.chars().count() <= Password::CHARACTERS_MAX {
            Ok(Self(text))
        } else {
            Err(domain::Unacceptable { expected: "a password of at most 128 characters" })
        }
    }
}

impl From<Password> for Attempt {
    /// To see whether it is chosen already.
    fn from(chosen: Password) -> Self {
        Self(chosen.0)
    }
}

impl utoipa::PartialSchema for Attempt {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        described(0)
    }
}

impl utoipa::ToSchema for Attempt {}

fn described(characters_min: usize) -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
    use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
    ObjectBuilder::new()
        .schema_type(Type::String)
        .format(Some(SchemaFormat::KnownFormat(KnownFormat::Password)))
        .min_length(Some(characters_min))
        .max_length(Some(Password::CHARACTERS_MAX))
        .into()
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(hidden)")
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Attempt(hidden)")
    }
}

/// The PHC string to keep, with a random salt.
pub async fn hash(password: Password) -> Result<String, Error> {
    hash_text(password.0).await
}

/// The same for one that was right, by the parameters of today, whether or not
/// today's rules would let it be chosen.
pub async fn hash_again(right: Attempt) -> Result<String, Error> {
    hash_text(right.0).await
}

async fn hash_text(password: String) -> Result<String, Error> {
    beside_the_runtime(move || {
        let hash: PasswordHash = argon2()?.hash_password(password.as_bytes()).map_err(Error::internal)?;
        Ok(hash.to_string())
    })
    .await
}

/// Whether this is the password of `phc`, by the parameters that `phc` names.
pub async fn verify(attempt: Attempt, phc: String) -> Result<bool, Error> {
    beside_the_runtime(move || {
        let hash = PasswordHash::new(&phc).map_err(Error::internal)?;
        match argon2()?.verify_password(attempt.0.as_bytes(), &hash) {
            Ok(()) => Ok(true),
            Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
            Err(error) => Err(Error::internal(error)),
        }
    })
    .await
}

/// Whether `phc` was made by parameters below those of today: whoever has the
/// password at hand should hash it again. Raising a parameter is all it takes.
pub fn is_outdated(phc: &str) -> Result<bool, Error> {
    let hash = PasswordHash::new(phc).map_err(Error::internal)?;
    let today = argon2()?;
    if hash.algorithm != Algorithm::Argon2id.ident() || hash.version != Some(Version::V0x13.into()) {
        return Ok(true);
    }
    let params = Params::try_from(&hash).map_err(Error::internal)?;
    let of = |params: &Params| [params.m_cost(), params.t_cost(), params.p_cost()];
    Ok(of(&params).into_iter().zip(of(today.params())).any(|(then, now)| then < now))
}

/// Costs what [`verify`] costs, so that an unknown account is not told by the time.
pub async fn verify_absent(attempt: Attempt) -> Result<(), Error> {
    beside_the_runtime(move || {
        let hash: PasswordHash =
            argon2()?.hash_password_with_salt(attempt.0.as_bytes(), ABSENT_SALT).map_err(Error::internal)?;
        black_box(hash);
        Ok(())
    })
    .await
}

fn argon2() -> Result<Argon2<'static>, Error> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(Error::internal)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

async fn beside_the_runtime<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let _place = PLACES.acquire().await.map_err(Error::internal)?;
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)?
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn chosen(text: &str) -> Password {
        Password::try_from(text.to_owned()).unwrap()
    }

    fn attempt(text: &str) -> Attempt {
        Attempt::try_from(text.to_owned()).unwrap()
    }

    #[tokio::test]
    async fn a_hash_names_its_parameters_and_knows_its_password() {
        let phc = hash(chosen("correct horse battery")).await.unwrap();
        assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{phc}");
        assert!(verify(attempt("correct horse battery"), phc.clone()).await.unwrap());
        assert!(!verify(attempt("correct horse batterz"), phc.clone()).await.unwrap());
        assert!(!verify(attempt(""), phc).await.unwrap());
    }

    #[tokio::test]
    async fn one_password_twice_is_two_hashes() {
        let password = chosen("correct horse battery");
        assert_ne!(hash(password.clone()).await.unwrap(), hash(password).await.unwrap());
    }

    #[tokio::test]
    async fn a_hash_of_older_parameters_still_verifies() {
        let older = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(64, 1, 1, None).unwrap());
        let phc: PasswordHash = older.hash_password(b"correct horse battery").unwrap();
        assert!(verify(attempt("correct horse battery"), phc.to_string()).await.unwrap());
    }

    #[tokio::test]
    async fn a_hash_of_lower_parameters_or_of_another_algorithm_is_outdated_and_one_of_higher_is_not() {
        let by = |algorithm, memory, passes, lanes| {
            let params = Params::new(memory, passes, lanes, None).unwrap();
            let phc: PasswordHash = Argon2::new(algorithm, Version::V0x13, params).hash_password(b"x").unwrap();
            is_outdated(&phc.to_string()).unwrap()
        };
        assert!(!is_outdated(&hash(chosen("correct horse battery")).await.unwrap()).unwrap());
        assert!(!by(Algorithm::Argon2id, MEMORY_KIB + 8, PASSES, LANES));
        assert!(by(Algorithm::Argon2id, MEMORY_KIB - 8, PASSES + 1, LANES), "one parameter is enough");
        assert!(by(Algorithm::Argon2id, MEMORY_KIB, PASSES - 1, LANES));
        assert!(by(Algorithm::Argon2i, MEMORY_KIB, PASSES, LANES));
        assert!(is_outdated("plain").is_err());
    }

    #[tokio::test]
    async fn what_is_no_hash_is_our_defect_and_not_a_wrong_password() {
        assert!(matches!(verify(attempt("x"), "plain".to_owned()).await, Err(Error::Internal { .. })));
    }

    #[tokio::test]
    async fn an_absent_account_costs_a_hash_and_gives_nothing() {
        assert!(verify_absent(attempt("correct horse battery")).await.is_ok());
    }

    #[test]
    fn lengths_are_counted_in_characters_before_anything_is_hashed() {
        assert!(Password::try_from("ä".repeat(12)).is_ok());
        assert!(Password::try_from("字".repeat(128)).is_ok());
        assert!(Password::try_from("x".repeat(11)).is_err());
        assert!(Password::try_from("x".repeat(129)).is_err());
        assert!(Attempt::try_from("x".repeat(129)).is_err());
        assert!(Attempt::try_from("x".to_owned()).is_ok());
    }

    #[test]
    fn debug_shows_no_password() {
        let shown = format!("{:?} {:?}", chosen("correct horse battery"), attempt("correct horse"));
        assert!(!shown.contains("horse"), "{shown}");
    }
}
