//! The daily comparison of the books with Stripe's balance: how both sides name a movement,
//! what was found to differ, and which days were looked at. What differs is the rule of
//! [`ledger::reconcile`].
//!
//! Keys are in the head of the crate. The states of a difference:
//!
//! | state | meaning | next |
//! |---|---|---|
//! | `open` | people on call are told of it each day | `closed`, `resolved` |
//! | `closed` | a later look has found both sides equal | `open` |
//! | `resolved` | a person has said why it may stay, or has had it corrected | |
//!
//! Invariants:
//! - a difference lies under one id, its class and what it is about, in one state: whoever
//!   finds it twice writes it once, and what is resolved is opened no more;
//! - a correction is a transfer, `correction/<difference>`, posted in the transaction that
//!   resolves the difference, on the condition that the books have of it exactly what they
//!   had when it was found;
//! - each change of a state leaves an event in the log of staff, in its transaction.

pub mod days;
pub mod differences;
mod movements;
mod posted;

pub(crate) use movements::fee_correction_id;
pub use movements::{is_correction, name, rests_on};
pub use posted::{FIND_POSTED, Known, Leg, Sorted, find_posted};
