//! The routes, by object.

pub(crate) mod accounts;
pub(crate) mod balance;
pub(crate) mod charges;
pub(crate) mod charging;
pub(crate) mod checkout;
pub(crate) mod checkout_page;
pub(crate) mod confirming;
pub(crate) mod coupons;
pub(crate) mod customers;
pub(crate) mod disputes;
pub(crate) mod events;
pub(crate) mod intent_states;
pub(crate) mod payment_intents;
pub(crate) mod payment_methods;
pub(crate) mod payouts;
pub(crate) mod prices;
pub(crate) mod products;
pub(crate) mod refunds;
pub(crate) mod setup_intents;
pub(crate) mod tax;
pub(crate) mod transfers;
pub(crate) mod warnings;
pub(crate) mod webhook_endpoints;
