//! The hosted product, for the commands that need it. Nothing here is made before such
//! a command runs: `render` and the like start as fast as without it.

mod api;
mod credentials;
mod packages;

pub(crate) use api::{Api, text};
pub(crate) use credentials::{Credentials, key_from_environment, save, stored};
pub(crate) use packages::{LOCK_FILE, Lock, Locked, download, read_lock, write_lock};
