//! Transfers: what moves between accounts, and why.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Account, Currency};

/// Legs of one transfer: a sale with all its parties, and room.
pub const LEGS_MAX: usize = 30;
const ID_BYTES_MAX: usize = 200;

/// What a transfer is about, such as `sale/ord_…` or `refund/re_…`: the same event makes
/// the same id, so that it is booked once.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TransferId(String);

impl TransferId {
    /// # Errors
    /// `transfer_id`: printable ASCII, 1 to 200 characters.
    pub fn new(text: impl Into<String>) -> Result<Self, InvalidTransfer> {
        let text = text.into();
        let is_id = (1..=ID_BYTES_MAX).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
        if is_id { Ok(Self(text)) } else { Err(InvalidTransfer::Id) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TransferId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for TransferId {
    type Error = InvalidTransfer;

    fn try_from(text: String) -> Result<Self, InvalidTransfer> {
        Self::new(text)
    }
}

impl From<TransferId> for String {
    fn from(id: TransferId) -> Self {
        id.0
    }
}

/// What one account gets: a debit where it is above zero, a credit where it is below.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leg {
    pub account: Account,
    /// In minor units.
    pub amount: i64,
}

/// Legs of one currency that sum to zero; it never changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked", deny_unknown_fields)]
pub struct Transfer {
    id: TransferId,
    currency: Currency,
    legs: Vec<Leg>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unchecked {
    id: TransferId,
    currency: Currency,
    legs: Vec<Leg>,
}

/// What is no transfer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidTransfer {
    #[error("transfer_id: expected 1 to {ID_BYTES_MAX} printable ASCII characters")]
    Id,
    #[error("transfer_legs: expected 2 to {LEGS_MAX} legs, got {0}")]
    Legs(usize),
    #[error("transfer_twice: expected each account once, got {0} twice")]
    Twice(Account),
    #[error("transfer_sum: expected legs that sum to zero, got {0}")]
    Sum(i128),
}

impl Transfer {
    /// Leaves out legs of nothing.
    ///
    /// # Errors
    /// `transfer_legs`, `transfer_twice`, `transfer_sum`.
    pub fn new(
        id: TransferId,
        currency: Currency,
        legs: impl IntoIterator<Item = Leg>,
    ) -> Result<Self, InvalidTransfer> {
        let legs: Vec<Leg> = legs.into_iter().filter(|leg| leg.amount != 0).collect();
        if !(2..=LEGS_MAX).contains(&legs.len()) {
            return Err(InvalidTransfer::Legs(legs.len()));
        }
        let twice = |at: &usize| legs[..*at].iter().any(|earlier| earlier.account == legs[*at].account);
        if let Some(at) = (1..legs.len()).find(twice) {
            return Err(InvalidTransfer::Twice(legs[at].account));
        }
        match legs.iter().map(|leg| i128::from(leg.amount)).sum() {
            0 => Ok(Self { id, currency, legs }),
            sum => Err(InvalidTransfer::Sum(sum)),
        }
    }

    pub fn id(&self) -> &TransferId {
        &self.id
    }

    pub fn currency(&self) -> Currency {
        self.currency
    }

    pub fn legs(&self) -> &[Leg] {
        &self.legs
    }

    /// What an account gets of it; zero where it has no leg.
    pub fn of(&self, account: Account) -> i64 {
        self.legs.iter().find(|leg| leg.account == account).map_or(0, |leg| leg.amount)
    }
}

impl TryFrom<Unchecked> for Transfer {
    type Error = InvalidTransfer;

    fn try_from(it: Unchecked) -> Result<Self, InvalidTransfer> {
        Self::new(it.id, it.currency, it.legs)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn made(legs: &[(Account, i64)]) -> Result<Transfer, InvalidTransfer> {
        let legs = legs.iter().map(|(account, amount)| Leg { account: *account, amount: *amount });
        Transfer::new(TransferId::new("test/1").unwrap(), Currency::Usd, legs)
    }

    #[test]
    fn legs_sum_to_zero_and_name_each_account_once() {
        use Account::{Clearing, Revenue, Tax};
        assert_eq!(made(&[(Clearing, 5), (Revenue, -3), (Tax, -2)]).unwrap().of(Revenue), -3);
        assert_eq!(made(&[(Clearing, 5), (Revenue, -4)]), Err(InvalidTransfer::Sum(1)));
        assert_eq!(made(&[(Clearing, 5), (Clearing, -5)]), Err(InvalidTransfer::Twice(Clearing)));
        assert_eq!(made(&[(Clearing, 0), (Revenue, 0)]), Err(InvalidTransfer::Legs(0)));
        assert_eq!(
            made(&[(Clearing, i64::MAX), (Revenue, i64::MAX)]),
            Err(InvalidTransfer::Sum(i128::from(i64::MAX) * 2))
        );
    }

    #[test]
    fn what_is_read_back_is_checked() {
        let transfer = made(&[(Account::Clearing, 5), (Account::Revenue, -5)]).unwrap();
        let json = serde_json::to_string(&transfer).unwrap();
        assert_eq!(serde_json::from_str::<Transfer>(&json).unwrap(), transfer);
        assert!(serde_json::from_str::<Transfer>(&json.replace("-5", "-4")).is_err());
        assert!(TransferId::new("two words").is_err() && TransferId::new("").is_err());
    }
}
