//! Secrets, read once per process and never logged.

use std::collections::HashMap;
use std::sync::Mutex;

use crate::app::App;
use crate::endpoint::Secret;
use crate::error::Error;

/// Values already read. Its `Debug` shows none.
#[derive(Default)]
pub(crate) struct Cache(Mutex<HashMap<Secret, String>>);

/// The secret's text.
pub async fn read(app: &App, secret: Secret) -> Result<String, Error> {
    if let Some(known) = app.secrets.0.lock().map_err(Error::internal)?.get(&secret) {
        return Ok(known.clone());
    }
    let answer =
        app.secretsmanager().get_secret_value().secret_id(app.config.secret_arn(secret)?).send().await.map_err(
            |e| Error::Unavailable { inside: aws_sdk_secretsmanager::error::DisplayErrorContext(e).to_string() },
        )?;
    let text = answer.secret_string().ok_or_else(|| Error::internal("the secret has no text"))?.to_owned();
    app.secrets.0.lock().map_err(Error::internal)?.insert(secret, text.clone());
    Ok(text)
}
