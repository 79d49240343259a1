//! Makes what must agree with the endpoint rows: the SAM template and the stacks of
//! the areas, the OpenAPI document and one binary per function. All of it is
//! committed; a test fails when it is stale.

mod alarms;
pub mod areas;
mod base;
pub mod events;
pub mod files;
mod function;
mod grants;
mod http_api;
mod iam;
pub mod limits;
mod openapi;
pub mod permissions;
mod reach;
mod references;
pub mod rules;
mod shims;
mod stacks;
mod template;
mod webhook_events;
