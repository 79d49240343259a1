//! Mails about a transfer, to the admins of both sides.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{AccountId, Email, MailId, TenantId};
use identity_store::accounts;
use platform::mail::{Mail, Message, TransferStep};
use platform::{App, Error, Grant};
use registry::names::transfer::Subject;
use store_core::outbox;

/// What mails to both sides touch.
pub(super) const NOTIFY: Grant = Grant::operation("transfers::notify", &[accounts::ADMINS, outbox::PUT]);

/// One side, and who is mailed there. A workspace without admins is closed, or there is none.
pub(super) struct Side {
    pub(super) name: String,
    pub(super) admins: Vec<(AccountId, Email)>,
}

pub(super) async fn side(app: &App, tenant: TenantId) -> Result<Side, Error> {
    let (name, admins) = accounts::admins(app, tenant).await?;
    Ok(Side { name, admins })
}

/// The parts of a transaction that mail this to everybody of a side.
pub(super) fn mails(app: &App, side: &Side, message: &Message) -> Result<Vec<TransactWriteItem>, Error> {
    let mail = |(account, to): &(AccountId, Email)| {
        let mail = Mail { id: MailId::new(app.clock.ulid()), to: to.clone(), message: message.clone() };
        outbox::mail(app, account, &mail)
    };
    side.admins.iter().map(mail).collect()
}

pub(super) fn notice(app: &App, subject: &Subject, step: TransferStep) -> Message {
    Message::TransferNotice { subject: subject.to_string(), step, at: app.clock.now().into() }
}
