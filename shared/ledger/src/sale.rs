//! A sale as transfers.
//!
//! | transfer | legs |
//! |---|---|
//! | charge | Clearing +gross, Buyer −gross |
//! | sale | Buyer +gross, each party's Payable −share, Revenue −commission, Tax −tax |
//! | fee | StripeFees +fee, Clearing −fee |
//!
//! So a buyer's balance is zero when all that was charged was sold, and the sale's legs
//! are the record of who got what: a refund reverses these, and divides nothing again.

use domain::TenantId;

use crate::transfer::{InvalidTransfer, Leg, Transfer, TransferId};
use crate::{Account, Money, Split};

/// What was sold.
#[derive(Debug, Clone)]
pub struct Sale {
    pub buyer: TenantId,
    /// What the parties and we divide: without tax.
    pub price: Money,
    /// In minor units, beside the price or taken out of it before.
    pub tax: i64,
    pub split: Split,
}

impl Sale {
    /// What the buyer pays.
    pub fn gross(&self) -> i64 {
        self.price.amount() + self.tax
    }
}

/// The buyer has paid.
///
/// # Errors
/// As [`Transfer::new`]: for nothing there is no transfer.
pub fn charge(id: TransferId, buyer: TenantId, gross: Money) -> Result<Transfer, InvalidTransfer> {
    pair(id, gross, Account::Clearing, Account::Buyer(buyer))
}

/// What was paid for goes to whom it belongs.
///
/// # Errors
/// As [`Transfer::new`].
pub fn sale(id: TransferId, sale: &Sale) -> Result<Transfer, InvalidTransfer> {
    let (parts, commission) = sale.split.divide(sale.price.amount());
    let parties = parts.into_iter().map(|(tenant, part)| Leg { account: Account::Payable(tenant), amount: -part });
    let ours = [
        Leg { account: Account::Buyer(sale.buyer), amount: sale.gross() },
        Leg { account: Account::Revenue, amount: -commission },
        Leg { account: Account::Tax, amount: -sale.tax },
    ];
    Transfer::new(id, sale.price.currency(), ours.into_iter().chain(parties))
}

/// What Stripe keeps of a charge.
///
/// # Errors
/// As [`Transfer::new`].
pub fn fee(id: TransferId, fee: Money) -> Result<Transfer, InvalidTransfer> {
    pair(id, fee, Account::StripeFees, Account::Clearing)
}

/// A debit of one account and the credit of another.
pub(crate) fn pair(id: TransferId, money: Money, to: Account, from: Account) -> Result<Transfer, InvalidTransfer> {
    let amount = money.amount();
    Transfer::new(id, money.currency(), [Leg { account: to, amount }, Leg { account: from, amount: -amount }])
}
