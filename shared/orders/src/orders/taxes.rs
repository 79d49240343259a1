//! What an order has to be recorded for its tax at Stripe, one after the other: its sale, and
//! what was given back or lost of it. What is to be recorded follows from the order, so that
//! nothing is recorded twice, whoever dies.

use aws_sdk_dynamodb::types::TransactWriteItem;
use ledger::{Account, Transfer};
use payments::{RecordedTax, ReversedLine};
use platform::dynamodb::number;
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use store_core::transaction::{Transaction, check_attribute_equals};

use super::paid::transfer_id;
use super::{Payment, REPLACE, Record, RefundState, State, pk, replace};
use crate::disputes::{self, lost_id};
use crate::pending::{self, Work};
use crate::tax::{self, OrderTax, TaxBehavior, TaxEntry, TaxEntryOf};
use crate::{ORDERS, books};

/// Of [`record_tax`] and [`fail_tax`].
pub const RECORD_TAX: Grant = Grant::operation("orders::record_tax", &[REPLACE, pending::END, books::FIND_ALL]);
pub const END_TAX: Grant = Grant::operation(
    "orders::end_tax",
    &[Grant::items(Table::Orders, &[Action::ConditionCheck], &[ORDERS]), pending::END],
);

impl OrderTax {
    fn has(&self, of: &TaxEntryOf) -> bool {
        self.entries.iter().any(|entry| entry.of == *of)
    }

    /// Of the transaction that records the sale, if Stripe has told its id.
    pub fn transaction_id(&self) -> Option<&str> {
        let sale = self.entries.iter().find(|entry| entry.of == TaxEntryOf::Sale)?;
        sale.stripe_id.as_deref()
    }

    /// With what a payment says of where the buyer is.
    pub(super) fn paid_by(mut self, payment: Option<&Payment>) -> Self {
        self.evidence.card_country = payment.and_then(|payment| payment.card_country.clone());
        self
    }
}

impl Record {
    fn recording(&self) -> Work {
        Work::RecordTax { tenant_id: self.tenant_id, order_id: self.id }
    }

    /// The parts of a transaction that have recorded what is due then.
    pub(crate) fn begin_tax(&self, app: &App) -> Result<Vec<TransactWriteItem>, Error> {
        if self.tax_due().is_none() { Ok(Vec::new()) } else { pending::begin(app, &self.recording()) }
    }

    /// What is to be recorded next. The sale comes first, because what is given back names it.
    pub fn tax_due(&self) -> Option<TaxEntryOf> {
        let tax = self.tax.as_ref().filter(|_| self.state == State::Paid)?;
        let of_refund = |refund: &super::RefundRecord| match refund.state {
            RefundState::Settled => Some(TaxEntryOf::Refund(refund.id)),
            // One that came back before it was recorded leaves nothing to record.
            RefundState::Failed => {
                let is_recorded = tax.has(&TaxEntryOf::Refund(refund.id));
                is_recorded.then_some(TaxEntryOf::ReturnedRefund(refund.id))
            }
            RefundState::Pending => None,
        };
        let refunds = self.refunds.iter().filter_map(of_refund);
        let lost = self.disputes.iter().filter(|dispute| dispute.state == disputes::State::Lost);
        let lost = lost.map(|dispute| TaxEntryOf::Dispute(dispute.id.clone()));
        [TaxEntryOf::Sale].into_iter().chain(refunds).chain(lost).find(|of| !tax.has(of))
    }

    /// By what Stripe knows the call that records it.
    pub fn tax_key(&self, of: &TaxEntryOf) -> String {
        let number = self.tax.as_ref().map_or(0, |tax| tax.key_number);
        format!("tax/{}/{of}/{number}", self.id)
    }

    /// How Stripe's reports call it; Stripe takes each once.
    pub fn tax_reference(&self, of: &TaxEntryOf) -> String {
        match of {
            TaxEntryOf::Sale => self.id.to_string(),
            other => format!("{}/{other}", self.id),
        }
    }

    /// What is taken back of each line, by what was posted. `None` where the lines that Stripe
    /// has are not known.
    pub async fn reversed_lines(&self, app: &App, of: &TaxEntryOf) -> Result<Option<Vec<ReversedLine>>, Error> {
        let id = |line: usize| match of {
            TaxEntryOf::Refund(refund) => transfer_id(format!("refund/{refund}/{line}")),
            TaxEntryOf::Dispute(dispute) => lost_id(dispute, line),
            TaxEntryOf::Sale | TaxEntryOf::ReturnedRefund(_) => {
                Err(Error::internal(format!("{of} takes nothing back of {}", self.id)))
            }
        };
        let ids = (0..self.lines.len()).map(id).collect::<Result<Vec<_>, Error>>()?;
        let posted = books::find_all(app, &ids).await?;
        let mut reversed = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            let Some(posted) = posted.iter().find(|it| *it.transfer.id() == ids[at]) else { continue };
            let original = line.tax.as_ref().and_then(|tax| tax.transaction_line_id.clone());
            let Some(original_id) = original else { return Ok(None) };
            reversed.push(self.reversed_line(&posted.transfer, original_id, tax::reference(at)));
        }
        Ok(Some(reversed))
    }

    fn reversed_line(&self, posted: &Transfer, original_id: String, reference: String) -> ReversedLine {
        let gross: i64 = posted.legs().iter().map(|leg| leg.amount.max(0)).sum();
        let tax = posted.of(Account::Tax);
        let is_inclusive = self.tax.as_ref().is_some_and(|tax| tax.behavior == TaxBehavior::Inclusive);
        ReversedLine { original_id, reference, amount: if is_inclusive { gross } else { gross - tax }, tax }
    }

    fn with_entry(&self, entry: TaxEntry, recorded: Option<&RecordedTax>) -> Self {
        let mut next = Self { revision: self.revision + 1, ..self.clone() };
        if let (TaxEntryOf::Sale, Some(recorded)) = (&entry.of, recorded) {
            for (at, line) in next.lines.iter_mut().enumerate() {
                let found = recorded.lines.iter().find(|(reference, _)| *reference == tax::reference(at));
                if let (Some(tax), Some((_, id))) = (line.tax.as_mut(), found) {
                    tax.transaction_line_id = Some(id.clone());
                }
            }
        }
        if let Some(tax) = next.tax.as_mut() {
            tax.entries.push(entry);
        }
        next
    }
}

/// Writes down that something is recorded, or that a person has to record it; with the last one
/// nothing is left to do. `None` where somebody has changed the order meanwhile.
pub async fn record_tax(
    app: &App,
    order: &Record,
    of: &TaxEntryOf,
    recorded: Option<&RecordedTax>,
    is_by_hand: bool,
) -> Result<Option<Record>, Error> {
    let stripe_id = recorded.map(|recorded| recorded.id.clone());
    let entry = TaxEntry { of: of.clone(), stripe_id, is_by_hand, at: app.clock.now().into() };
    let next = order.with_entry(entry, recorded);
    let mut transaction = Transaction::new(app).with((), replace(app, &next)?);
    if next.tax_due().is_none() {
        transaction.add((), pending::end(app, &next.recording())?);
    }
    Ok(transaction.write().await?.is_ok().then_some(next))
}

/// Writes down that a call has failed inside Stripe: the next one has another key.
pub async fn fail_tax(app: &App, order: &Record) -> Result<(), Error> {
    let tax = order.tax.clone().map(|tax| OrderTax { key_number: tax.key_number + 1, ..tax });
    let next = Record { tax, revision: order.revision + 1, ..order.clone() };
    // Where somebody has changed the order, the next try begins there.
    Transaction::new(app).with((), replace(app, &next)?).write().await.map(drop)
}

/// Ends work of an order that has nothing due; not where the order has changed meanwhile, which
/// may have made something due.
pub async fn end_tax(app: &App, order: &Record) -> Result<(), Error> {
    let seen = ("revision", number(order.revision));
    let written = Transaction::new(app)
        .with((), check_attribute_equals(app, Table::Orders, (pk(order.tenant_id), order.id), seen)?)
        .with((), pending::end(app, &order.recording())?)
        .write()
        .await?;
    written.map_err(|_| Error::Unavailable { inside: format!("the order {} has changed", order.id) })
}
