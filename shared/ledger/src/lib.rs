//! The rules of the books, without I/O: currencies and amounts, accounts, transfers
//! whose legs sum to zero, the division of a price, and what a sale, a refund, a dispute
//! and a payout are as transfers.
//!
//! All amounts are whole minor units, as Stripe counts them. Nothing is ever rounded
//! away: what is divided sums to what was there, and what is reversed is what was stored.

mod account;
mod balances;
mod currency;
mod dispute;
mod money;
mod payout;
mod reconcile;
mod refund;
mod sale;
mod split;
mod transfer;

pub use account::{Account, Side};
pub use balances::{Balances, TrialBalance};
pub use currency::Currency;
pub use dispute::{beyond, lost, lost_parts, opened, won};
pub use money::{AMOUNT_MAX, InvalidAmount, Money};
pub use payout::{held, paid_out, payable_now, released, returned};
pub use reconcile::{Class, Difference, Entries, Entry, Total, correction, correction_of, reconcile};
pub use refund::{RefundError, came_back, left, refund, repayment};
pub use sale::{Sale, charge, fee, sale};
pub use split::{BASIS_POINTS, COLLABORATORS_MAX, CREATOR_BASIS_POINTS, InvalidSplit, Share, Split};
pub use transfer::{InvalidTransfer, LEGS_MAX, Leg, Transfer, TransferId};
