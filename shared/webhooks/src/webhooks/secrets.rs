//! What deliveries are signed by: one secret, or two until the older one ends.

use domain::events::{Actor, Change, Kind};
use domain::{TenantId, Time, WebhookId};
use jiff::SignedDuration;
use platform::dynamodb::text;
use platform::endpoint::Column;
use platform::sealed::{self, Sealed};
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::events;
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{Transaction, retry_with_backoff, update_builder, update_item};
use ulid::Ulid;

use super::{FIND, Record, find, listing};
use crate::signing::Secret;

pub const SECRETS_MAX: usize = 2;
/// The older of two secrets lasts a week at most.
pub const OVERLAP_SECONDS_MAX: u32 = 7 * 24 * 3600;

// What the operations touch.
/// Opens what deliveries are signed by.
pub const SECRETS: Grant = Grant::operation("webhooks::live_secrets", &[Grant::unseal(Column::WebhookSecret)]);
pub const ROTATE: Grant = Grant::operation(
    "webhooks::rotate",
    &[
        FIND,
        Grant::seal(Column::WebhookSecret),
        Grant::unseal(Column::WebhookSecret),
        Grant::items(Table::Webhooks, &[Action::Update], &[TENANT_PARTITIONS]),
        events::leaves(&[Kind::WebhookSecretRotated]),
    ],
);

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedSecret {
    /// Of the request that made it.
    pub id: String,
    pub sealed: Sealed,
    pub created_at: Time,
    /// Of one that another is to take the place of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Time>,
}

impl SealedSecret {
    pub fn is_live(&self, now: Time) -> bool {
        self.valid_until.is_none_or(|until| now < until)
    }
}

/// What became of a wish for another secret.
#[derive(Debug)]
pub enum Rotated {
    /// Now, or by an earlier run of the same request, with the new secret.
    Done(Box<Record>, Secret),
    /// Two are good already: the older one has to end first.
    Overlapping,
    Absent,
}

pub(super) async fn seal(app: &App, tenant: TenantId, id: Ulid, secret: &Secret) -> Result<SealedSecret, Error> {
    let sealed = sealed::seal(app, Column::WebhookSecret, tenant, secret.as_bytes()).await?;
    Ok(SealedSecret { id: id.to_string(), sealed, created_at: app.clock.now().into(), valid_until: None })
}

pub(super) async fn open(app: &App, tenant: TenantId, kept: &SealedSecret) -> Result<Secret, Error> {
    Secret::from_bytes(&sealed::open(app, Column::WebhookSecret, tenant, &kept.sealed).await?)
}

/// Those that are good now; the newest first, as some receivers look at one signature alone.
pub async fn live_secrets(app: &App, webhook: &Record) -> Result<Vec<Secret>, Error> {
    let now = Time::from(app.clock.now());
    let mut secrets = Vec::new();
    for kept in webhook.secrets.iter().rev().filter(|kept| kept.is_live(now)) {
        secrets.push(open(app, webhook.tenant_id, kept).await?);
    }
    Ok(secrets)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Webhook,
    Event,
}

/// Makes a secret, beside which the old one stays good for this long. `id` is of the request.
pub async fn rotate(
    app: &App,
    (tenant, webhook): (TenantId, WebhookId),
    id: Ulid,
    overlap: SignedDuration,
    by: &Actor,
) -> Result<Rotated, Error> {
    let mut tries = 0;
    loop {
        let Some(found) = find(app, tenant, webhook).await? else { return Ok(Rotated::Absent) };
        if let Some(made) = found.secrets.iter().find(|kept| kept.id == id.to_string()) {
            let secret = open(app, tenant, made).await?;
            return Ok(Rotated::Done(Box::new(found), secret));
        }
        let now = Time::from(app.clock.now());
        let mut secrets: Vec<SealedSecret> = found.secrets.iter().filter(|kept| kept.is_live(now)).cloned().collect();
        if secrets.len() >= SECRETS_MAX && !overlap.is_zero() {
            return Ok(Rotated::Overlapping);
        }
        for old in &mut secrets {
            old.valid_until = Some(now.plus(overlap));
        }
        if overlap.is_zero() {
            secrets.clear();
        }
        let secret = Secret::new()?;
        secrets.push(seal(app, tenant, id, &secret).await?);
        if replace(app, &found, &secrets, by).await? {
            return Ok(Rotated::Done(Box::new(Record { secrets, ..found }), secret));
        }
        retry_with_backoff(&mut tries, format!("the webhook {webhook}")).await?;
    }
}

/// Whether nobody else has changed them since they were read.
async fn replace(app: &App, seen: &Record, secrets: &[SealedSecret], by: &Actor) -> Result<bool, Error> {
    let attribute = |secrets: &[SealedSecret]| serde_dynamo::to_attribute_value(secrets).map_err(Error::internal);
    let change = update_builder(app, Table::Webhooks, listing(seen.tenant_id), seen.id)?
        .update_expression("SET secrets = :secrets, updated_at = :now")
        .condition_expression("secrets = :seen")
        .expression_attribute_values(":secrets", attribute(secrets)?)
        .expression_attribute_values(":seen", attribute(&seen.secrets)?)
        .expression_attribute_values(":now", text(Time::from(app.clock.now())));
    let rotated = Change::WebhookSecretRotated { webhook_id: seen.id };
    let written = Transaction::new(app)
        .with(Part::Webhook, update_item(change)?)
        .with(Part::Event, events::record(app, seen.tenant_id, by, rotated)?)
        .write()
        .await?;
    match written {
        Ok(()) => Ok(true),
        Err(failed) if failed.contains(&Part::Webhook) => Ok(false),
        Err(failed) => Err(failed.unexpected()),
    }
}
