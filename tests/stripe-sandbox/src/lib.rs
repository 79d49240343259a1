//! A stateful Stripe for development and tests: the API, the hosted pages, signed
//! webhooks, a clock that can be moved, and switches that let things go wrong.
//!
//! ```
//! use stripe_sandbox::{Fault, FaultRule, Sandbox};
//!
//! let sandbox = Sandbox::start()?;
//! // Product code gets `sandbox.url()` and `sandbox.secret_key()`, as it would get Stripe's.
//! sandbox.fault(FaultRule::once(Fault::Decline { code: "insufficient_funds".into() }));
//! sandbox.advance(3 * 24 * 60 * 60)?;
//! assert_eq!(sandbox.balance("usd").available, 0);
//! # Ok::<(), stripe_sandbox::Error>(())
//! ```

mod api;
mod balance;
mod billing;
mod calendar;
mod cards;
mod clock;
mod control;
mod currency;
mod deliveries;
mod error;
mod events;
mod expand;
mod faults;
mod form;
mod handle;
mod html;
mod idempotency;
mod ids;
mod kinds;
mod page;
mod request;
pub mod routes;
mod sandbox;
mod sender;
mod server;
pub mod shape;
mod shared;
pub mod signature;
mod state;
mod store;
mod tasks;
mod tax_table;
mod typed;
mod web;

pub use billing::{AfterRetries, BillingSettings};
pub use clock::{Seconds, seed_of_this_start};
pub use deliveries::{Delivery, DeliveryFault, DeliveryRule};
pub use faults::{Fault, FaultRule};
pub use handle::Funds;
pub use kinds::Kind;
pub use sandbox::{Error, PUBLISHABLE_KEY, SECRET_KEY, Sandbox, Settings, Time};
pub use state::{API_VERSION, PLATFORM};
