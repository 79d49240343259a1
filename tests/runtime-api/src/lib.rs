//! Serves events to a Lambda function's binary without Lambda, and measures
//! what it costs.
//!
//! [`RuntimeApi`] is the HTTP interface that Lambda gives to a custom runtime;
//! [`Function`] starts a binary (or a script) against it.

mod api;
mod function;
pub mod process;

pub use api::{RuntimeApi, Told};
pub use function::{Answer, Error, Function, Program};
