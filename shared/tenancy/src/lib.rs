//! Workspaces, their members and their plans.

pub mod members;
pub mod plans;
pub mod workspaces;
