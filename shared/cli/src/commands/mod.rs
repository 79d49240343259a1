//! One module per command: what is given, what is done, what is said.

pub(crate) mod check;
pub(crate) mod diff;
pub(crate) mod evidence;
pub(crate) mod generate;
pub(crate) mod install;
pub(crate) mod listen;
pub(crate) mod login;
pub(crate) mod package;
mod packs;
pub(crate) mod publish;
pub(crate) mod render;
pub(crate) mod replay;
pub(crate) mod search;
pub(crate) mod sign;
pub(crate) mod verify;
