//! Identity: who somebody is, and how they prove it.

pub mod authorize;
pub mod login;
pub mod register;

use platform::Endpoint;

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[&register::ENDPOINT, &login::ENDPOINT, &authorize::ENDPOINT];
