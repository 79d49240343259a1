//! A dispute as transfers.
//!
//! | transfer | legs |
//! |---|---|
//! | opened | Disputed +amount, StripeFees +fee, Clearing −both |
//! | won | Clearing +amount, Disputed −amount, and the fee that Stripe gives back or keeps |
//! | lost | each party's part of the sale back, Disputed −amount |
//! | beyond | Suspense +amount, Disputed −amount |

use crate::refund::{RefundError, reversal};
use crate::sale::pair;
use crate::split::by_weight;
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

/// The bank has given it back; the fee is below zero where Stripe gives one back, too.
///
/// # Errors
/// As [`Transfer::new`].
pub fn won(id: TransferId, amount: Money, fee: i64) -> Result<Transfer, InvalidTransfer> {
    let legs = [
        Leg { account: Account::Clearing, amount: amount.amount() - fee },
        Leg { account: Account::StripeFees, amount: fee },
        Leg { account: Account::Disputed, amount: -amount.amount() },
    ];
    Transfer::new(id, amount.currency(), legs)
}

/// The bank has taken more than was left of the sale: nobody got it, so nobody can give it
/// back.
///
/// # Errors
/// As [`Transfer::new`].
pub fn beyond(id: TransferId, amount: Money) -> Result<Transfer, InvalidTransfer> {
    pair(id, amount, Account::Suspense, Account::Disputed)
}

/// What of an amount that is lost each of several sales loses, by what is left of each, and
/// none more than that.
pub fn lost_parts(amount: i64, left: &[i64]) -> Vec<i64> {
    by_weight(amount.min(left.iter().sum()), left)
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_sale_loses_more_than_is_left_of_it(
            amount in 0..2_000_000i64,
            left in proptest::collection::vec(0..200_000i64, 1..11),
        ) {
            let parts = lost_parts(amount, &left);
            prop_assert_eq!(parts.iter().sum::<i64>(), amount.min(left.iter().sum()));
            for (part, left) in parts.iter().zip(&left) {
                prop_assert!((0..=*left).contains(part), "{part} of {left}");
            }
        }
    }
}
