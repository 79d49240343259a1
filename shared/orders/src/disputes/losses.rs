//! What everybody loses of a dispute that is lost: by what was stored of each sale, less what
//! was reversed of it before.

use std::collections::HashMap;

use catalog_store::purchases::{self, State as Purchase};
use ledger::{Money, Transfer, TransferId};
use platform::{App, Error};
use registry::PackageId;

use super::{Record, State, Waits, beyond_id, lost_id};
use crate::books;
use crate::orders::{self, CURRENCY, RefundState, sale_id, transfer_id};

/// What moves, and whose use ends.
pub(super) struct Losses {
    pub(super) transfers: Vec<Transfer>,
    pub(super) ended: Vec<PackageId>,
}

/// What its loss waits for, if it does.
pub(super) fn waits(order: &orders::Record) -> Option<Waits> {
    if order.state == orders::State::Held {
        return Some(Waits::ForReview);
    }
    let is_under_way = order.refunds.iter().any(|refund| refund.state == RefundState::Pending);
    is_under_way.then_some(Waits::ForRefund)
}

/// Of a dispute whose money has all been booked, and that [`waits`] for nothing.
///
/// # Errors
/// `Unavailable` as long as Stripe has not said what the bank took: it will be known later.
pub(super) async fn losses(app: &App, order: &orders::Record, dispute: &Record) -> Result<Losses, Error> {
    let sales = sales(app, order, dispute).await?;
    let left: Vec<i64> = sales.iter().map(|sale| sale.left()).collect();
    let withdrawn = dispute.withdrawn_cents();
    if withdrawn <= 0 && left.iter().any(|left| *left > 0) {
        return Err(Error::Unavailable { inside: format!("{} is lost, and nothing was withdrawn yet", dispute.id) });
    }
    let money = |amount| Money::new(amount, CURRENCY).map_err(Error::internal);
    let mut transfers = Vec::new();
    for (sale, part) in sales.iter().zip(ledger::lost_parts(withdrawn.max(0), &left)) {
        if part > 0 {
            let id = lost_id(&dispute.id, sale.line)?;
            let lost = ledger::lost(id, &sale.sold, &sale.earlier, money(part)?);
            transfers.push(lost.map_err(Error::internal)?);
        }
    }
    let beyond = withdrawn - left.iter().sum::<i64>();
    if beyond > 0 {
        let transfer = ledger::beyond(beyond_id(&dispute.id)?, money(beyond)?);
        transfers.push(transfer.map_err(Error::internal)?);
    }
    // What an earlier dispute took a part of has ended with it.
    let has_ended = order.disputes.iter().any(|other| other.id != dispute.id && other.state == State::Lost);
    let sold = sales.iter().filter(|sale| sale.left() > 0).map(|sale| &order.lines[sale.line].package);
    let mut ended: Vec<PackageId> = if has_ended { Vec::new() } else { sold.cloned().collect() };
    if !has_ended && order.is_refused() {
        ended.extend(refused_for_nothing(app, order).await?);
    }
    Ok(Losses { transfers, ended })
}

/// Packages that cost nothing and were to go back with the others of an order that was refused:
/// their refund has failed, and they end with the others.
async fn refused_for_nothing(app: &App, order: &orders::Record) -> Result<Vec<PackageId>, Error> {
    let free = order.lines.iter().filter(|line| line.price_cents == 0);
    let free: Vec<purchases::Item<'_>> = free.map(|line| line.item(order.id)).collect();
    let Some(holder) = order.holder().filter(|_| !free.is_empty()) else { return Ok(Vec::new()) };
    let found = purchases::of_order(app, holder, &free).await?;
    let is_waiting = |it: &purchases::Record| it.state == Purchase::Refunding;
    Ok(found.into_iter().filter(|(_, purchase)| is_waiting(purchase)).map(|(package, _)| package).collect())
}

/// The sale of one line of an order, with what was reversed of it.
struct Sale {
    line: usize,
    sold: Transfer,
    earlier: Vec<Transfer>,
}

impl Sale {
    fn left(&self) -> i64 {
        ledger::left(&self.sold, &self.earlier)
    }
}

async fn sales(app: &App, order: &orders::Record, dispute: &Record) -> Result<Vec<Sale>, Error> {
    let mut lines = Vec::new();
    let mut wanted = Vec::new();
    for line in 0..order.lines.len() {
        let earlier = reversals(order, dispute, line)?;
        let sale = sale_id(order.id, line)?;
        wanted.push(sale.clone());
        wanted.extend(earlier.iter().cloned());
        lines.push((line, sale, earlier));
    }
    let posted = books::find_all(app, &wanted).await?.into_iter();
    let mut posted: HashMap<TransferId, Transfer> = posted.map(|it| (it.transfer.id().clone(), it.transfer)).collect();
    // What cost nothing was not booked.
    let sale = |(line, sale, earlier): (usize, TransferId, Vec<TransferId>)| {
        let sold = posted.remove(&sale)?;
        let earlier = earlier.iter().filter_map(|id| posted.remove(id)).collect();
        Some(Sale { line, sold, earlier })
    };
    Ok(lines.into_iter().filter_map(sale).collect())
}

/// What a line can have been reversed by: refunds that stay, and earlier disputes.
fn reversals(order: &orders::Record, dispute: &Record, line: usize) -> Result<Vec<TransferId>, Error> {
    let settled = order.refunds.iter().filter(|refund| refund.state == RefundState::Settled);
    let of_refunds = settled.map(|refund| transfer_id(format!("refund/{}/{line}", refund.id)));
    let others = order.disputes.iter().filter(|other| other.id != dispute.id && other.state == State::Lost);
    of_refunds.chain(others.map(|other| lost_id(&other.id, line))).collect()
}
