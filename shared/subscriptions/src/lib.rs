//! Subscriptions: what can be subscribed to, what a subscription entitles to, and its
//! invoices. The rules (`offers`, `changing`, `entitlement`, `recurring`) have no I/O; Stripe has the
//! subscriptions themselves, and what is kept here follows it.
//!
//! In [`platform::Table::Orders`]:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `SUBSCRIPTION#<tenant>` | `SUBSCRIPTION` | the subscription of a workspace |
//! | `TRIALED#<tenant>`, `TRIALED#<account>` | `TRIAL` | that a workspace, or a person, has had a trial |
//! | `INVOICES#<tenant>` | `INVOICE#<invoice>` | an invoice |
//! | `INVOICES#<tenant>` | `LIST#<seconds that are left>#<invoice>` | the same, the newest first |
//! | `JOURNAL#<day>` | `CHANGED#<time>#<tenant>#<revision>` | that a workspace pays another amount by the month |
//! | `JOURNAL#<day>` | `PAID#<invoice>` | that an invoice was paid |
//!
//! When the clock has to look at one stands among what is pending (see
//! [`orders_store::pending`]).

pub mod carrying_out;
pub mod changing;
pub mod entitlement;
pub mod invoices;
pub mod journal;
pub mod offers;
pub mod recurring;
pub mod settling;
pub mod subscriptions;
