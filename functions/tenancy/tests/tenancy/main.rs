//! Workspaces, members and invitations, through the whole pipeline and against
//! the tables as they lie there. One binary, as each costs a link.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod access;
mod answers;
mod auditors;
mod concurrency;
mod erasing;
mod events;
mod exporting;
mod grants;
mod invitations;
mod members;
mod ownership;
mod secrets;
mod workspaces;
mod world;
