//! How much a workspace may use and has used: quotas, rates of requests, sums of use.

pub mod quotas;
pub mod rate;
pub mod usage;
