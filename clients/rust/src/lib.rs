//! Client of ggen cloud: generate code from ontologies, and prove what was generated.
//!
//! [`Client`] sends what the functions of [`api`] make. [`receipts`] verifies offline what came,
//! and [`webhooks`] what was sent to you.

#[allow(clippy::doc_markdown, clippy::too_many_arguments, reason = "made from the API's document")]
pub mod api;
#[allow(clippy::all, clippy::pedantic, unreachable_pub, reason = "made from the API's document, by typify")]
pub mod models;
pub mod receipts;
pub mod webhooks;

mod call;
mod client;
mod codes;
mod errors;
mod generations;
mod pages;
mod retries;

pub use call::{Answer, Call, Json, Nothing, Raw};
pub use client::Client;
pub use errors::{Code, Error, ProblemError};
pub use futures_util::{StreamExt, TryStreamExt};
pub use pages::Page;
pub use retries::Retries;
