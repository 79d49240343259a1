//! Turning a webhook off that does not work any more, which its admins hear of.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change, Kind};
use domain::{MailId, Time};
use identity_store::accounts;
use platform::dynamodb::text;
use platform::mail::{Mail, Message, WebhookEnd};
use platform::{Action, App, Error, Grant, Table};
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{update_builder, update_item};
use store_core::{events, outbox};
use url::Url;

use super::{Record, TurnedOff, listing};

/// What [`turn_off_parts`] need.
pub const TURN_OFF: Grant = Grant::operation(
    "webhooks::turn_off",
    &[
        Grant::items(Table::Webhooks, &[Action::Update], &[TENANT_PARTITIONS]),
        accounts::ADMINS,
        outbox::PUT,
        events::leaves(&[Kind::WebhookDisabled]),
    ],
);

/// The parts of a transaction that turn it off, as long as it is as it was read: the first
/// says so, and the others leave the event and the mails.
pub(crate) async fn turn_off_parts(
    app: &App,
    seen: &Record,
    reason: WebhookEnd,
    by: &Actor,
) -> Result<(TransactWriteItem, Vec<TransactWriteItem>), Error> {
    let at = Time::from(app.clock.now());
    let attribute = serde_dynamo::to_attribute_value(TurnedOff { reason, at }).map_err(Error::internal)?;
    let mut change = update_builder(app, Table::Webhooks, listing(seen.tenant_id), seen.id)?
        .update_expression(
            "SET is_enabled = :off, turned_off = :turned_off, updated_at = :at REMOVE failing_since, failures, open_until",
        )
        .expression_attribute_names("#url", "url")
        .expression_attribute_values(":url", text(&seen.settings.url))
        .expression_attribute_values(":on", serde_dynamo::to_attribute_value(true).map_err(Error::internal)?)
        .expression_attribute_values(":off", serde_dynamo::to_attribute_value(false).map_err(Error::internal)?)
        .expression_attribute_values(":turned_off", attribute)
        .expression_attribute_values(":at", text(at));
    // What has arrived since is a reason to leave it on.
    change = match (reason, seen.health.failing_since) {
        (WebhookEnd::Failing, Some(since)) => change
            .condition_expression("is_enabled = :on AND #url = :url AND failing_since = :since")
            .expression_attribute_values(":since", text(since)),
        _ => change.condition_expression("is_enabled = :on AND #url = :url"),
    };
    let disabled = Change::WebhookDisabled { webhook_id: seen.id, reason: reason_name(reason).to_owned() };
    let mut others = vec![events::record(app, seen.tenant_id, by, disabled)?];
    let (workspace, admins) = accounts::admins(app, seen.tenant_id).await?;
    for (account, to) in admins {
        let (workspace, url) = (workspace.clone(), without_query(&seen.settings.url));
        let message = Message::WebhookDisabled { webhook: seen.id, workspace, url, reason, at };
        others.push(outbox::mail(app, account, &Mail { id: MailId::new(app.clock.ulid()), to, message })?);
    }
    Ok((update_item(change)?, others))
}

pub(crate) fn reason_name(reason: WebhookEnd) -> &'static str {
    match reason {
        WebhookEnd::Failing => "failing",
        WebhookEnd::Gone => "gone",
    }
}

/// A mail is read by others than those who may see a token in an address.
fn without_query(url: &str) -> String {
    Url::parse(url).map_or_else(
        |_| String::new(),
        |mut url| {
            url.set_query(None);
            url.to_string()
        },
    )
}
