//! A new signing key in place of an old one, without anybody noticing: the next
//! public key is published well before it signs, and the old one stays until
//! nothing that it signed is good any more.
//!
//! Where a rotation stands lies in the secret's stages and in the published
//! keys alone, and each step is safe to repeat. So a run may come twice, late,
//! beside another, or end between two steps: the next one finds what is due.

use aws_sdk_dynamodb::error::ProvideErrorMetadata as _;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::Time;
use ed25519_dalek::SigningKey;
use jiff::SignedDuration;
use sha2::{Digest, Sha256};

use super::derived;
use crate::app::App;
use crate::error::Error;
use crate::keys::{self, Published};
use crate::random;
use crate::resources::{Secret, Table};
use crate::sdk_error::describe_error;

/// A key is replaced when it has been published for so long.
const PUBLISHED_MAX: SignedDuration = SignedDuration::from_hours(30 * 24);
/// From publishing to signing: longer than anybody keeps a key set.
const AHEAD: SignedDuration = SignedDuration::from_hours(24);
/// From the time a key is known to sign no more until it is taken away. Warm
/// processes sign with it for five minutes more, and a token lasts fifteen.
const STAYS: SignedDuration = SignedDuration::from_hours(48);

const CURRENT: &str = "AWSCURRENT";
const PENDING: &str = "AWSPENDING";
/// 64 characters of base64url.
const SECRET_BYTES: usize = 48;

/// What a run has done.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Rotated {
    /// Whether a next key was made.
    pub staged: bool,
    /// Whether the next key signs from now on.
    pub switched: bool,
    /// Ids of keys that were taken away.
    pub retired: Vec<String>,
}

/// One value of the secret.
struct Version {
    id: String,
    stages: Vec<String>,
    key: SigningKey,
}

impl Version {
    fn kid(&self) -> String {
        translog::kid(&self.key.verifying_key())
    }
}

/// Does what is due for the key of this secret, whose public halves lie in `table`.
pub async fn rotate(app: &App, secret: Secret, table: Table) -> Result<Rotated, Error> {
    let mut rotated = Rotated::default();
    let current = version(app, secret, CURRENT).await?.ok_or_else(|| Error::internal("a secret without a value"))?;
    if current.stages.iter().any(|stage| stage == PENDING) {
        // The end of an earlier switch.
        move_stage(app, secret, PENDING, None, &current.id).await?;
    }
    keys::publish(app, table, &current.key.verifying_key()).await?;
    let mut pending = version(app, secret, PENDING).await?.filter(|it| it.id != current.id);
    if pending.is_none() && is_older(app, table, &current.kid(), PUBLISHED_MAX).await? {
        stage(app, secret, &current.id).await?;
        rotated.staged = true;
        pending = version(app, secret, PENDING).await?.filter(|it| it.id != current.id);
    }
    if let Some(next) = &pending {
        let kid = keys::publish(app, table, &next.key.verifying_key()).await?;
        if is_older(app, table, &kid, AHEAD).await? {
            move_stage(app, secret, CURRENT, Some(&next.id), &current.id).await?;
            move_stage(app, secret, PENDING, None, &next.id).await?;
            rotated.switched = true;
        }
    }
    let in_use: Vec<String> = pending.iter().chain([&current]).map(Version::kid).collect();
    rotated.retired = clear(app, table, &in_use).await?;
    Ok(rotated)
}

/// Marks keys that sign no more, and takes away those that were marked long ago.
async fn clear(app: &App, table: Table, in_use: &[String]) -> Result<Vec<String>, Error> {
    let (now, mut retired) = (Time::from(app.clock.now()), Vec::new());
    for Published { kid, superseded_at, .. } in keys::published(app, table).await? {
        match (in_use.contains(&kid), superseded_at) {
            (true, None) => {}
            (true, Some(_)) => keys::reinstate(app, table, &kid).await?,
            (false, None) => keys::supersede(app, table, &kid, now).await?,
            (false, Some(at)) if at.plus(STAYS) <= now => {
                keys::retire(app, table, &kid, at).await?;
                retired.push(kid);
            }
            (false, Some(_)) => {}
        }
    }
    Ok(retired)
}

async fn is_older(app: &App, table: Table, kid: &str, than: SignedDuration) -> Result<bool, Error> {
    let published = keys::published(app, table).await?;
    let found = published.iter().find(|known| known.kid == kid);
    Ok(found.is_some_and(|known| known.published_at.plus(than) <= Time::from(app.clock.now())))
}

/// The value at this stage; `None` when there is none.
async fn version(app: &App, secret: Secret, stage: &str) -> Result<Option<Version>, Error> {
    let arn = app.config.secret_arn(secret)?;
    let answer = match app.secretsmanager().get_secret_value().secret_id(arn).version_stage(stage).send().await {
        Ok(answer) => answer,
        Err(error) if error.as_service_error().is_some_and(|e| e.is_resource_not_found_exception()) => {
            return Ok(None);
        }
        Err(error) => return Err(Error::Unavailable { inside: describe_error(&error) }),
    };
    let (Some(id), Some(text)) = (answer.version_id(), answer.secret_string()) else {
        return Err(Error::internal("a secret's version has no id or no text"));
    };
    let stages = answer.version_stages().to_vec();
    Ok(Some(Version { id: id.to_owned(), stages, key: derived(secret, text)? }))
}

/// Puts a next value beside the current one. Two runs of one day put one: the
/// version's id comes from the current one's.
async fn stage(app: &App, secret: Secret, current_id: &str) -> Result<(), Error> {
    const DAY_SECONDS: i64 = 24 * 60 * 60;
    let day = app.clock.now().as_second() / DAY_SECONDS;
    let id = hex::encode(Sha256::digest(format!("ggen next of\0{current_id}\0{day}")));
    let text = URL_SAFE_NO_PAD.encode(random::bytes::<SECRET_BYTES>()?);
    let put = app
        .secretsmanager()
        .put_secret_value()
        .secret_id(app.config.secret_arn(secret)?)
        .client_request_token(id)
        .secret_string(text)
        .version_stages(PENDING)
        .send()
        .await;
    match put {
        Ok(_) => Ok(()),
        // Another run was first, with another text.
        Err(error) if error.code() == Some("ResourceExistsException") => Ok(()),
        Err(error) => Err(Error::Unavailable { inside: describe_error(&error) }),
    }
}

async fn move_stage(app: &App, secret: Secret, stage: &str, to: Option<&str>, from: &str) -> Result<(), Error> {
    let moved = app
        .secretsmanager()
        .update_secret_version_stage()
        .secret_id(app.config.secret_arn(secret)?)
        .version_stage(stage)
        .set_move_to_version_id(to.map(str::to_owned))
        .remove_from_version_id(from)
        .send()
        .await;
    // A stage that another run has moved meanwhile is an error here, too, and the
    // next run finds what is left to do.
    moved.map(|_| ()).map_err(|e| Error::Unavailable { inside: describe_error(&e) })
}
