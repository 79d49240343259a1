//! Which passwords may be chosen: those that are hard to guess by somebody who
//! knows the common ones and the person.
//!
//! zxcvbn estimates the guesses. It knows some 30,000 of the most common leaked
//! passwords, names and words of English, keyboard rows, dates and the usual
//! disguises; no service is asked, so no password leaves the process.

use domain::{Email, PersonName};
use platform::Error;
use zxcvbn::{Score, zxcvbn};

use super::{Password, beside_the_runtime};

/// What somebody who guesses at this product tries first.
const OF_THE_PRODUCT: [&str; 2] = ["ggen", "ontology"];

/// Refuses a password that is easy to guess for this person, with what would
/// help. `field` names it in the request.
pub async fn refuse_weak(
    password: &Password,
    field: &'static str,
    email: &Email,
    name: Option<&PersonName>,
) -> Result<(), Error> {
    let password = password.0.clone();
    let known = known_of(email, name);
    beside_the_runtime(move || {
        let known: Vec<&str> = known.iter().map(String::as_str).chain(OF_THE_PRODUCT).collect();
        let estimate = zxcvbn(&password, &known);
        if estimate.score() >= Score::Three {
            return Ok(());
        }
        let advice = estimate.feedback().map(ToString::to_string).unwrap_or_default();
        Err(Error::field(field, format!("expected a password that is harder to guess. {advice}").trim_end()))
    })
    .await
}

/// Words that say nothing against somebody who knows the address and the name.
fn known_of(email: &Email, name: Option<&PersonName>) -> Vec<String> {
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 2).map(str::to_owned).collect()
    };
    let mut known = vec![email.to_string()];
    known.extend(words(email.as_str()));
    known.extend(name.into_iter().flat_map(|name| words(name.as_str())));
    known
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    async fn told(password: &str) -> Option<String> {
        let password = Password::try_from(password.to_owned()).unwrap();
        let email = Email::parse("ada.byron@lovelace.example").unwrap();
        let name = PersonName::parse("Augusta Byron").unwrap();
        let refused = refuse_weak(&password, "password", &email, Some(&name)).await.err()?;
        Some(refused.problem("r", "").errors.first().unwrap().message.clone())
    }

    #[tokio::test]
    async fn common_passwords_rows_of_keys_repeats_and_dates_are_refused_with_advice() {
        for weak in ["password1234", "qwertyuiop12", "aaaaaaaaaaaaaaaa", "iloveyou2024!", "P@ssw0rd1234"] {
            let told = told(weak).await.unwrap_or_else(|| panic!("{weak} was accepted"));
            assert!(told.starts_with("expected a password that is harder to guess. "), "{told}");
            assert!(!told.contains(weak), "{told}");
        }
    }

    #[tokio::test]
    async fn what_is_made_of_the_persons_own_address_and_name_is_refused() {
        for weak in ["ada.byron@lovelace.example", "augustabyron1", "lovelacebyron", "ggenontology"] {
            assert!(told(weak).await.is_some(), "{weak} was accepted");
        }
    }

    #[tokio::test]
    async fn a_few_uncommon_words_are_enough_and_no_kind_of_character_is_demanded() {
        for strong in
            ["correct horse battery", "a long enough passphrase", "zebra-quilt-orbit", "字".repeat(12).as_str()]
        {
            let told = told(strong).await;
            assert!(told.is_none() || strong.starts_with('字'), "{strong}: {told:?}");
        }
    }
}
