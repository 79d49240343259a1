//! A dispute as transfers.
//!
//! | transfer | legs |
//! |---|---|
//! | opened | Disputed +amount, StripeFees +fee, Clearing −both |
//! | won | Clearing +amount, Disputed −amount |
//! | lost | each party's part of the sale back, Disputed −amount |

use crate::refund::{RefundError, reversal};
use crate::sale::pair;
use crate::transfer::{InvalidTransfer, Leg, Transfer, TransferId};
use crate::{Account, Money};

/// The bank has taken the amount back, and Stripe its fee.
///
/// # Errors
/// As [`Transfer::new`].
pub fn opened(id: TransferId, amount: Money, fee: i64) -> Result<Transfer, InvalidTransfer> {
    let legs = [
        Leg { account: Account::Disputed, amount: amount.amount() },
        Leg { account: Account::StripeFees, amount: fee },
        Leg { account: Account::Clearing, amount: -amount.amount() - fee },
    ];
    Transfer::new(id, amount.currency(), legs)
}

/// The bank has given it back.
///
/// # Errors
/// As [`Transfer::new`].
pub fn won(id: TransferId, amount: Money) -> Result<Transfer, InvalidTransfer> {
    pair(id, amount, Account::Clearing, Account::Disputed)
}

/// It is gone: everybody who got a part of the sale gives that part back.
///
/// # Errors
/// Each variant of [`RefundError`].
pub fn lost(id: TransferId, sale: &Transfer, earlier: &[Transfer], amount: Money) -> Result<Transfer, RefundError> {
    let mut legs = reversal(sale, earlier, amount)?;
    legs.push(Leg { account: Account::Disputed, amount: -amount.amount() });
    Ok(Transfer::new(id, sale.currency(), legs)?)
}
