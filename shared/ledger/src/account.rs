//! The accounts of the books.

use std::fmt;
use std::str::FromStr;

use domain::TenantId;
use serde::{Deserialize, Serialize};

/// On which side an account grows: an asset and an expense by what is added, what is
/// owed and what is earned by what is taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Debit,
    Credit,
}

/// An account; its balance is the sum of its legs, in each currency by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Account {
    /// What Stripe holds for us.
    Clearing,
    /// What a buyer's workspace has still to pay; zero but for the moment of a sale.
    Buyer(TenantId),
    /// What we owe a creator, a collaborator or an affiliate.
    Payable(TenantId),
    /// What we hold back of that, against refunds and disputes.
    Reserve(TenantId),
    /// Our commission.
    Revenue,
    /// Collected for the tax office.
    Tax,
    /// What Stripe keeps of charges, disputes and payouts.
    StripeFees,
    /// What banks hold while a dispute is decided.
    Disputed,
    /// What a reconciliation has found and nobody has explained yet.
    Suspense,
}

impl Account {
    pub fn side(self) -> Side {
        match self {
            Self::Clearing | Self::Buyer(_) | Self::StripeFees | Self::Disputed | Self::Suspense => Side::Debit,
            Self::Payable(_) | Self::Reserve(_) | Self::Revenue | Self::Tax => Side::Credit,
        }
    }

    /// Whether all sales write to it: a store spreads it over several items.
    pub fn is_hot(self) -> bool {
        matches!(self, Self::Clearing | Self::Revenue | Self::Tax | Self::StripeFees)
    }
}

const NAMED: [(&str, Account); 6] = [
    ("clearing", Account::Clearing),
    ("revenue", Account::Revenue),
    ("tax", Account::Tax),
    ("stripe_fees", Account::StripeFees),
    ("disputed", Account::Disputed),
    ("suspense", Account::Suspense),
];

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Buyer(tenant) => write!(f, "buyer/{tenant}"),
            Self::Payable(tenant) => write!(f, "payable/{tenant}"),
            Self::Reserve(tenant) => write!(f, "reserve/{tenant}"),
            other => {
                let named = NAMED.iter().find(|(_, account)| account == other);
                f.write_str(named.map_or("", |(name, _)| *name))
            }
        }
    }
}

/// A text that names no account.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("account_unknown: expected an account such as clearing or payable/ten_…")]
pub struct UnknownAccount;

impl FromStr for Account {
    type Err = UnknownAccount;

    fn from_str(text: &str) -> Result<Self, UnknownAccount> {
        if let Some((_, account)) = NAMED.iter().find(|(name, _)| *name == text) {
            return Ok(*account);
        }
        let (kind, tenant) = text.split_once('/').ok_or(UnknownAccount)?;
        let tenant = tenant.parse().map_err(|_| UnknownAccount)?;
        match kind {
            "buyer" => Ok(Self::Buyer(tenant)),
            "payable" => Ok(Self::Payable(tenant)),
            "reserve" => Ok(Self::Reserve(tenant)),
            _ => Err(UnknownAccount),
        }
    }
}

impl TryFrom<String> for Account {
    type Error = UnknownAccount;

    fn try_from(text: String) -> Result<Self, UnknownAccount> {
        text.parse()
    }
}

impl From<Account> for String {
    fn from(account: Account) -> Self {
        account.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_reads_back_as_written() {
        let tenant = TenantId::new(ulid::Ulid(7));
        let of_tenants = [Account::Buyer(tenant), Account::Payable(tenant), Account::Reserve(tenant)];
        for account in NAMED.iter().map(|(_, account)| *account).chain(of_tenants) {
            assert_eq!(account.to_string().parse(), Ok(account));
        }
        for wrong in ["", "payable", "payable/", "payable/acc_1", "else/ten_00000000000000000000000007"] {
            assert_eq!(wrong.parse::<Account>(), Err(UnknownAccount), "{wrong}");
        }
    }
}
