//! Who hears of a dispute: the owner of each creator's workspace when money of a sale is held
//! and when it is decided, and the buyer when it ends what they bought. An inquiry, which
//! takes no money, is told to nobody.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{AccountId, MailId, TenantId};
use identity_store::accounts;
use platform::mail::{DisputeStep, Mail, Message};
use platform::{App, Error};
use registry::PackageId;
use store_core::outbox;
use tenancy_store::workspaces;

use super::{Record, State};
use crate::orders::{self, Line};

/// The parts of a transaction that tell of a step; at most one for each creator, and one.
pub(super) async fn mails(
    app: &App,
    order: &orders::Record,
    seen: Option<&Record>,
    next: &Record,
    ended: &[PackageId],
) -> Result<Vec<TransactWriteItem>, Error> {
    let before = seen.map(|seen| seen.state);
    let step = match next.state {
        state if before == Some(state) => None,
        State::NeedsResponse | State::UnderReview if before.is_none_or(|before| !before.holds_money()) => {
            Some(DisputeStep::Opened)
        }
        State::Won => Some(DisputeStep::Won),
        State::Lost => Some(DisputeStep::Lost),
        _ => None,
    };
    let Some(step) = step else { return Ok(Vec::new()) };
    let at = app.clock.now().into();
    let mut parts = Vec::new();
    for (creator, packages) in sold(order) {
        // Nothing is sold until people have decided on the payment.
        if order.state == orders::State::Held {
            break;
        }
        let Some(owner) = workspaces::find(app, creator).await?.map(|workspace| workspace.owner) else { continue };
        parts.extend(to(app, owner, Message::SaleDisputed { packages, step, at }).await?);
    }
    if !ended.is_empty() {
        let is_ended = |line: &&Line| ended.contains(&line.package);
        let packages = order.lines.iter().filter(is_ended).map(Line::name).collect();
        parts.extend(to(app, order.created_by, Message::PurchaseEnded { order: order.id, packages, at }).await?);
    }
    Ok(parts)
}

/// What was sold, by its creator.
fn sold(order: &orders::Record) -> BTreeMap<TenantId, Vec<String>> {
    let mut sold: BTreeMap<TenantId, Vec<String>> = BTreeMap::new();
    for line in order.lines.iter().filter(|line| line.price_cents > 0) {
        sold.entry(line.creator).or_default().push(line.name());
    }
    sold
}

/// None where the account has gone.
async fn to(app: &App, account: AccountId, message: Message) -> Result<Option<TransactWriteItem>, Error> {
    let Some(person) = accounts::person(app, account).await? else { return Ok(None) };
    let mail = Mail { id: MailId::new(app.clock.ulid()), to: person.email, message };
    outbox::mail(app, account, &mail).map(Some)
}
