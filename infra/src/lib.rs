//! Makes what must agree with the endpoint rows: the SAM template, the OpenAPI
//! document and one binary per function. All of it is committed; a test fails
//! when it is stale.

mod alarms;
pub mod areas;
mod base;
pub mod events;
pub mod files;
mod grants;
mod openapi;
pub mod permissions;
pub mod rules;
mod shims;
mod template;
