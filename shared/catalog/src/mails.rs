//! Mails about what staff decided, as parts of the transaction of the decision.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{AccountId, MailId, TenantId};
use identity_store::accounts;
use platform::endpoint::Grant;
use platform::mail::{Mail, Message};
use platform::{App, Error};
use store_core::outbox;

// What the operations touch.
pub(crate) const TO_ADMINS: Grant = Grant::operation("mails::to_admins", &[accounts::ADMINS, outbox::PUT]);
pub(crate) const TO_ACCOUNT: Grant = Grant::operation("mails::to_account", &[accounts::PERSON, outbox::PUT]);

/// One to each of the workspace's admins: at most ten.
pub(crate) async fn to_admins(app: &App, tenant: TenantId, message: &Message) -> Result<Vec<TransactWriteItem>, Error> {
    let (_, admins) = accounts::admins(app, tenant).await?;
    let mail = |(account, to): (AccountId, _)| {
        let mail = Mail { id: MailId::new(app.clock.ulid()), to, message: message.clone() };
        outbox::mail(app, account, &mail)
    };
    admins.into_iter().map(mail).collect()
}

/// One to a person; none where the account is gone.
pub(crate) async fn to_account(
    app: &App,
    account: AccountId,
    message: Message,
) -> Result<Option<TransactWriteItem>, Error> {
    let Some(person) = accounts::person(app, account).await? else { return Ok(None) };
    let mail = Mail { id: MailId::new(app.clock.ulid()), to: person.email, message };
    outbox::mail(app, account, &mail).map(Some)
}
