//! Billing: what plans there are, what a workspace may use, and what it has used.

pub mod get_pricing;
pub mod get_quotas;
pub mod get_usage;
pub mod report_usage;
pub mod set_plan;
pub mod sweep_reservations;

use platform::Endpoint;

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &get_pricing::ENDPOINT,
    &get_quotas::ENDPOINT,
    &get_usage::ENDPOINT,
    &report_usage::ENDPOINT,
    &set_plan::ENDPOINT,
    &sweep_reservations::ENDPOINT,
];
