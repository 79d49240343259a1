//! The only crate that knows AWS: what every function shares between the
//! gateway and its handler, and what the stores of the areas are built on.
//!
//! A request's way: [`serve`] → [`Request`] and [`Caller`] → the handler in
//! `functions/<area>` → `domain` decides → the area's store, [`blobs`], … write.

mod accept;
mod access;
pub mod app;
pub mod authorizer;
pub mod blobs;
pub mod caller;
pub mod clock;
pub mod codes;
mod conditional;
pub mod config;
mod deliver;
pub mod downloads;
pub mod dynamodb;
pub mod endpoint;
pub mod error;
pub mod events;
mod gateway;
mod grants;
mod idempotency;
mod idempotent;
pub mod key_set;
pub mod keys;
pub mod limits;
pub mod log;
pub mod mail;
pub mod network;
pub mod page;
pub mod queue;
pub mod random;
pub mod request;
mod resources;
pub mod response;
pub mod schedule;
pub mod schema;
pub mod sdk_error;
pub mod sealed;
pub mod secrets;
mod serve;
pub mod signing;
pub mod staff;
pub mod stream;
pub mod tokens;
mod trust;

pub use app::App;
pub use caller::{Caller, Credential};
pub use deliver::{dispatch_batch, dispatch_message};
pub use endpoint::{
    Access, Action, Bucket, COLUMN_KEY, Column, Deprecation, Endpoint, Grant, Header, Http, Index, Method, Queue,
    Secret, Source, Success, Table, Trigger,
};
pub use error::{Error, ErrorCode, FieldError};
pub use page::{Page, Paging};
pub use request::Request;
pub use response::Response;
pub use schedule::dispatch_tick;
pub use schema::{Schema, page_schema, schema};
pub use serve::{dispatch_http, serve};
