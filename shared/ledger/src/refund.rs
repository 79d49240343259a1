//! Taking a sale back, whole or in parts.
//!
//! Each part takes from every leg in proportion to what is left of it, by the largest
//! remainder; so no leg is ever reversed by more than was stored, none is given back, and
//! when all is refunded every leg is at zero.

use domain::TenantId;

use crate::sale::pair;
use crate::split::by_weight;
use crate::transfer::{InvalidTransfer, Leg, Transfer, TransferId};
use crate::{Account, Money};

/// Why nothing can be refunded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RefundError {
    #[error("refund_currency: expected the currency of the sale")]
    Currency,
    #[error("refund_amount: expected 1 to {left} minor units, which are left of the sale, got {amount}")]
    Amount { amount: i64, left: i64 },
    #[error("refund_not_a_sale: expected a sale and reversals of it")]
    NotASale,
    #[error("{0}")]
    Transfer(#[from] InvalidTransfer),
}

impl RefundError {
    /// Stable; a client may branch on it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Currency => "refund_currency",
            Self::Amount { .. } => "refund_amount",
            Self::NotASale => "refund_not_a_sale",
            Self::Transfer(_) => "refund_transfer",
        }
    }
}

/// The legs that reverse `amount` of a sale, without the one of the buyer, and what else
/// was reversed before.
pub(crate) fn reversal(sale: &Transfer, earlier: &[Transfer], amount: Money) -> Result<Vec<Leg>, RefundError> {
    if amount.currency() != sale.currency() || earlier.iter().any(|it| it.currency() != sale.currency()) {
        return Err(RefundError::Currency);
    }
    let given = |leg: &&Leg| leg.amount < 0;
    let left: Vec<Leg> = sale
        .legs()
        .iter()
        .filter(given)
        .map(|leg| Leg {
            account: leg.account,
            amount: -leg.amount - earlier.iter().map(|it| it.of(leg.account)).sum::<i64>(),
        })
        .collect();
    if left.is_empty() || left.iter().any(|leg| leg.amount < 0) {
        return Err(RefundError::NotASale);
    }
    let all: i64 = left.iter().map(|leg| leg.amount).sum();
    let amount = amount.amount();
    if !(1..=all).contains(&amount) {
        return Err(RefundError::Amount { amount, left: all });
    }
    let weights: Vec<i64> = left.iter().map(|leg| leg.amount).collect();
    let parts = by_weight(amount, &weights);
    Ok(left.iter().zip(parts).map(|(leg, amount)| Leg { account: leg.account, amount }).collect())
}

/// What of a sale was not reversed yet.
pub fn left(sale: &Transfer, earlier: &[Transfer]) -> i64 {
    let given = sale.legs().iter().filter(|leg| leg.amount < 0);
    given.map(|leg| -leg.amount - earlier.iter().map(|it| it.of(leg.account)).sum::<i64>()).sum()
}

/// Reverses a part of a sale for its buyer. `earlier` are all reversals of it so far,
/// those of lost disputes among them.
///
/// # Errors
/// Each variant of [`RefundError`].
pub fn refund(
    id: TransferId,
    sale: &Transfer,
    earlier: &[Transfer],
    buyer: TenantId,
    amount: Money,
) -> Result<Transfer, RefundError> {
    let mut legs = reversal(sale, earlier, amount)?;
    legs.push(Leg { account: Account::Buyer(buyer), amount: -amount.amount() });
    Ok(Transfer::new(id, sale.currency(), legs)?)
}

/// Takes a reversal or a repayment back, by what was stored of it: its money has come back.
///
/// # Errors
/// As [`Transfer::new`].
pub fn came_back(id: TransferId, sent: &Transfer) -> Result<Transfer, InvalidTransfer> {
    let legs = sent.legs().iter().map(|leg| Leg { account: leg.account, amount: -leg.amount });
    Transfer::new(id, sent.currency(), legs)
}

/// The buyer has their money back.
///
/// # Errors
/// As [`Transfer::new`].
pub fn repayment(id: TransferId, buyer: TenantId, amount: Money) -> Result<Transfer, InvalidTransfer> {
    pair(id, amount, Account::Buyer(buyer), Account::Clearing)
}
