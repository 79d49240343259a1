//! What is owed to a creator leaves for their account at Stripe, or is held back.
//!
//! | transfer | legs |
//! |---|---|
//! | held | Payable +amount, Reserve −amount |
//! | released | Reserve +amount, Payable −amount |
//! | paid out | Payable +amount, Clearing −amount |
//! | returned | Clearing +amount, Payable −amount |

use domain::TenantId;

use crate::sale::pair;
use crate::transfer::{InvalidTransfer, Transfer, TransferId};
use crate::{Account, Currency, Money};

/// # Errors
/// As [`Transfer::new`].
pub fn held(id: TransferId, creator: TenantId, amount: Money) -> Result<Transfer, InvalidTransfer> {
    pair(id, amount, Account::Payable(creator), Account::Reserve(creator))
}

/// # Errors
/// As [`Transfer::new`].
pub fn released(id: TransferId, creator: TenantId, amount: Money) -> Result<Transfer, InvalidTransfer> {
    pair(id, amount, Account::Reserve(creator), Account::Payable(creator))
}

/// # Errors
/// As [`Transfer::new`].
pub fn paid_out(id: TransferId, creator: TenantId, amount: Money) -> Result<Transfer, InvalidTransfer> {
    pair(id, amount, Account::Payable(creator), Account::Clearing)
}

/// The bank sent it back, or the transfer was reversed.
///
/// # Errors
/// As [`Transfer::new`].
pub fn returned(id: TransferId, creator: TenantId, amount: Money) -> Result<Transfer, InvalidTransfer> {
    pair(id, amount, Account::Clearing, Account::Payable(creator))
}

/// What of a balance of [`Account::Payable`] can leave now: what we owe, less what is to
/// stay, in steps that a bank takes. Nothing of a creator who owes us.
pub fn payable_now(balance: i64, reserved: i64, currency: Currency) -> i64 {
    let owed = (-balance).saturating_sub(reserved).max(0);
    owed - owed % currency.payout_step()
}
