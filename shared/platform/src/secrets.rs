//! Secrets, kept for minutes and never logged.

use std::collections::HashMap;
use std::sync::Mutex;

use jiff::{SignedDuration, Timestamp};

use crate::app::App;
use crate::error::Error;
use crate::resources::Secret;
use crate::sdk_error::describe_error;

/// After this a secret is read again, so that one that was changed ends in warm
/// processes too.
const KEPT: SignedDuration = SignedDuration::from_mins(5);

/// Values already read. Its `Debug` shows none.
#[derive(Default)]
struct Cache(Mutex<HashMap<Secret, Kept>>);

struct Kept {
    text: String,
    until: Timestamp,
}

/// The secret's text.
pub async fn read(app: &App, secret: Secret) -> Result<String, Error> {
    let now = app.clock.now();
    let cache = app.kept::<Cache>();
    if let Some(known) = cache.0.lock().map_err(Error::internal)?.get(&secret).filter(|known| known.until > now) {
        return Ok(known.text.clone());
    }
    let request = app.secretsmanager().get_secret_value().secret_id(app.config.secret_arn(secret)?);
    let answer = request.send().await.map_err(|e| Error::Unavailable { inside: describe_error(&e) })?;
    let text = answer.secret_string().ok_or_else(|| Error::internal("the secret has no text"))?.to_owned();
    cache.0.lock().map_err(Error::internal)?.insert(secret, Kept { text: text.clone(), until: now + KEPT });
    Ok(text)
}
