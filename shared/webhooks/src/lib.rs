//! Webhooks of workspaces: which addresses are told of which events, and what was sent to each.
//!
//! Keys, in [`Table::Webhooks`](platform::Table::Webhooks):
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `<tenant>#webhooks` | `<webhook>` | an address, what it is told, its secrets, and how it fares |
//! | `<tenant>#webhooks` | `COUNT` | how many there are |
//! | `<tenant>#<webhook>` | `<event>` | a delivery: what is sent, each try with its answer; goes after 30 days |
//!
//! While it is to be sent, a delivery is in the index `due` with the time at which the sweep
//! looks after it, and one that has ended is not.
//!
//! Invariants:
//! - an event becomes one delivery for each webhook that was there and on when the event was
//!   told, however often and in whatever order its message comes;
//! - a delivery is written with the message that sends it, and stays in the index until it
//!   has ended: whoever dies, it is sent;
//! - a delivery carries the id of its event each time it is sent, and the same bytes;
//! - no two processes send one delivery at once, unless one of them has lost its lease;
//! - it is tried [`retry::TRIES_MAX`] times at most, within [`retry::TRIED_FOR`];
//! - a webhook has one secret, or two until the older one ends.

pub mod address;
pub mod deliveries;
pub mod health;
pub mod payload;
pub mod retry;
pub mod signing;
pub mod webhooks;
