//! Operations: is it up, what does the API look like, and what leaves the
//! database with a transaction.

pub mod get_health;

use platform::Endpoint;

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[&get_health::ENDPOINT];
