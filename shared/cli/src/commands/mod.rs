//! One module per command: what is given, what is done, what is said.

pub(crate) mod check;
pub(crate) mod evidence;
pub(crate) mod render;
pub(crate) mod replay;
pub(crate) mod verify;
