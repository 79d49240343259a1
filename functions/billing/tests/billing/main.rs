//! The area's endpoints, against real parts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

mod operating;
mod quotas;
mod usage;
