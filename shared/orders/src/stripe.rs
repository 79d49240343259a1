//! The way to Stripe, by the keys that an operator has put.

use std::sync::{Mutex, PoisonError};

use payments::{Failure, Settings, SigningSecrets, Stripe};
use platform::{App, Error, ErrorCode, Grant, Secret, secrets};

/// The operator has given no key, or none that is good.
pub const NOT_CONFIGURED: ErrorCode = ErrorCode::not_configured("payments_not_configured");

pub const CLIENT: Grant = Grant::operation("stripe::client", &[Grant::read_secret(Secret::StripeKey)]);
pub const SIGNING_SECRETS: Grant =
    Grant::operation("stripe::signing_secrets", &[Grant::read_secret(Secret::StripeWebhooks)]);

/// The client of a secret's text, kept as long as the text is the same.
#[derive(Default)]
struct Kept(Mutex<Option<(String, Stripe)>>);

/// What calls Stripe.
pub async fn client(app: &App) -> Result<Stripe, Error> {
    let text = secrets::read(app, Secret::StripeKey).await?;
    let kept = app.kept::<Kept>();
    let mut kept = kept.0.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, client)) = kept.as_ref().filter(|(known, _)| *known == text) {
        return Ok(client.clone());
    }
    let client = Stripe::new(&settings(&text)?).map_err(refusal)?;
    *kept = Some((text, client.clone()));
    Ok(client)
}

/// By what a browser asks Stripe for its form.
pub async fn publishable_key(app: &App) -> Result<Option<String>, Error> {
    Ok(settings(&secrets::read(app, Secret::StripeKey).await?)?.publishable_key)
}

fn settings(text: &str) -> Result<Settings, Error> {
    // The text of the error may quote the secret.
    serde_json::from_str(text).map_err(|_| Error::internal("the secret StripeKey is not of the documented form"))
}

/// By what Stripe signs what it tells us.
pub async fn signing_secrets(app: &App) -> Result<SigningSecrets, Error> {
    let text = secrets::read(app, Secret::StripeWebhooks).await?;
    serde_json::from_str(&text).map_err(|_| Error::internal("the secret StripeWebhooks is not of the documented form"))
}

/// Of a call after which the caller can do no better than to be called again.
pub fn refusal(failure: Failure) -> Error {
    match failure {
        Failure::NotConfigured(inside) => {
            tracing::error!(inside, "Stripe does not take our key");
            let detail = "The operator of this product has not set up payments.".to_owned();
            Error::NotConfigured { code: NOT_CONFIGURED, detail }
        }
        Failure::Refused { .. } => Error::internal(failure),
        Failure::Busy(_) | Failure::Concurrent(_) | Failure::Failed(_) | Failure::Unknown(_) => {
            Error::Unavailable { inside: failure.to_string() }
        }
    }
}
