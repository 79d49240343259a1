//! Making, changing and deleting webhooks.

use domain::events::{Actor, Change, Kind};
use domain::{TenantId, Time, WebhookId};
use platform::dynamodb::{number, text};
use platform::endpoint::Column;
use platform::{Action, App, Error, Grant, Table};
use store_core::events;
use store_core::item::keyed;
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{Transaction, delete_builder, delete_item, put_new_item, update_builder, update_item};

use super::{COUNT, FIND, Record, Settings, WEBHOOKS_MAX, find, listing, secrets};
use crate::health::Health;
use crate::signing::Secret;

// What the operations touch.
pub const CREATE: Grant = Grant::operation(
    "webhooks::create",
    &[
        FIND,
        Grant::seal(Column::WebhookSecret),
        Grant::unseal(Column::WebhookSecret),
        Grant::items(Table::Webhooks, &[Action::Put, Action::Update], &[TENANT_PARTITIONS]),
        events::leaves(&[Kind::WebhookCreated]),
    ],
);
pub const UPDATE: Grant = Grant::operation(
    "webhooks::update",
    &[
        FIND,
        Grant::items(Table::Webhooks, &[Action::Update], &[TENANT_PARTITIONS]),
        events::leaves(&[Kind::WebhookChanged]),
    ],
);
pub const DELETE: Grant = Grant::operation(
    "webhooks::delete",
    &[
        Grant::items(Table::Webhooks, &[Action::Update, Action::Delete], &[TENANT_PARTITIONS]),
        events::leaves(&[Kind::WebhookDeleted]),
    ],
);

/// What became of a wish for a webhook.
#[derive(Debug)]
pub enum Created {
    /// Now, or by an earlier run of the same request, with its secret.
    Done(Box<Record>, Secret),
    /// The workspace has [`WEBHOOKS_MAX`].
    TooMany,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Webhook,
    Count,
    Event,
}

/// Makes a webhook. A request that is repeated because its answer was lost gets the same
/// secret once more.
pub async fn create(
    app: &App,
    tenant: TenantId,
    id: WebhookId,
    settings: Settings,
    by: &Actor,
) -> Result<Created, Error> {
    if let Some(found) = find(app, tenant, id).await? {
        return made_before(app, found).await;
    }
    let now = Time::from(app.clock.now());
    let secret = Secret::new()?;
    let sealed = secrets::seal(app, tenant, id.ulid(), &secret).await?;
    let record = Record {
        id,
        tenant_id: tenant,
        settings,
        secrets: vec![sealed],
        created_at: now,
        updated_at: now,
        turned_off: None,
        health: Health::default(),
    };
    let count = update_builder(app, Table::Webhooks, listing(tenant), COUNT)?
        .update_expression("ADD webhooks :one")
        .condition_expression("attribute_not_exists(webhooks) OR webhooks < :max")
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":max", number(WEBHOOKS_MAX));
    let written = Transaction::new(app)
        .with(Part::Webhook, put_new_item(app, Table::Webhooks, &keyed(listing(tenant), id, &record))?)
        .with(Part::Count, update_item(count)?)
        .with(Part::Event, events::record(app, tenant, by, Change::WebhookCreated { webhook_id: id })?)
        .write()
        .await?;
    match written {
        Ok(()) => Ok(Created::Done(Box::new(record), secret)),
        Err(failed) if failed.contains(&Part::Webhook) => match find(app, tenant, id).await? {
            Some(found) => made_before(app, found).await,
            None => Err(Error::internal(format!("the webhook {id} was there and is not"))),
        },
        Err(failed) if failed.contains(&Part::Count) => Ok(Created::TooMany),
        Err(failed) => Err(failed.unexpected()),
    }
}

async fn made_before(app: &App, found: Record) -> Result<Created, Error> {
    let sealed = found.secrets.last().ok_or_else(|| Error::internal("a webhook without a secret"))?;
    let secret = secrets::open(app, found.tenant_id, sealed).await?;
    Ok(Created::Done(Box::new(found), secret))
}

/// Replaces the settings. What was turned off and is turned on begins anew, as does one
/// whose address has changed. `None` if there is no such webhook.
pub async fn update(
    app: &App,
    tenant: TenantId,
    id: WebhookId,
    settings: &Settings,
    by: &Actor,
) -> Result<Option<Record>, Error> {
    let Some(found) = find(app, tenant, id).await? else { return Ok(None) };
    if found.settings == *settings {
        return Ok(Some(found));
    }
    let anew = settings.url != found.settings.url || (settings.is_enabled && !found.settings.is_enabled);
    let forget = if anew { " REMOVE turned_off, failing_since, failures, open_until" } else { "" };
    let now = Time::from(app.clock.now());
    let attribute = |value| serde_dynamo::to_attribute_value(value).map_err(Error::internal);
    let change = update_builder(app, Table::Webhooks, listing(tenant), id)?
        .update_expression(format!(
            "SET #url = :url, description = :description, events = :events, #form = :form, is_enabled = :enabled, \
             updated_at = :now{forget}"
        ))
        .condition_expression("attribute_exists(pk)")
        .expression_attribute_names("#url", "url")
        .expression_attribute_names("#form", "form")
        .expression_attribute_values(":url", text(&settings.url))
        .expression_attribute_values(":description", text(&settings.description))
        .expression_attribute_values(
            ":events",
            attribute(settings.events.iter().map(|event| event.as_str()).collect::<Vec<_>>())?,
        )
        .expression_attribute_values(":form", serde_dynamo::to_attribute_value(settings.form).map_err(Error::internal)?)
        .expression_attribute_values(
            ":enabled",
            serde_dynamo::to_attribute_value(settings.is_enabled).map_err(Error::internal)?,
        )
        .expression_attribute_values(":now", text(now));
    let changed = Change::WebhookChanged { webhook_id: id, is_enabled: settings.is_enabled };
    let written = Transaction::new(app)
        .with(Part::Webhook, update_item(change)?)
        .with(Part::Event, events::record(app, tenant, by, changed)?)
        .write()
        .await?;
    match written {
        Ok(()) => find(app, tenant, id).await,
        Err(failed) if failed.contains(&Part::Webhook) => Ok(None),
        Err(failed) => Err(failed.unexpected()),
    }
}

/// Whether there was such a webhook. What was sent to it stays for as long as it would have;
/// what is still to be sent is not.
pub async fn delete(app: &App, tenant: TenantId, id: WebhookId, by: &Actor) -> Result<bool, Error> {
    let webhook =
        delete_builder(app, Table::Webhooks, listing(tenant), id)?.condition_expression("attribute_exists(pk)");
    let count = update_builder(app, Table::Webhooks, listing(tenant), COUNT)?
        .update_expression("ADD webhooks :less")
        .expression_attribute_values(":less", number(-1));
    let written = Transaction::new(app)
        .with(Part::Webhook, delete_item(webhook)?)
        .with(Part::Count, update_item(count)?)
        .with(Part::Event, events::record(app, tenant, by, Change::WebhookDeleted { webhook_id: id })?)
        .write()
        .await?;
    match written {
        Ok(()) => Ok(true),
        Err(failed) if failed.contains(&Part::Webhook) => Ok(false),
        Err(failed) => Err(failed.unexpected()),
    }
}
