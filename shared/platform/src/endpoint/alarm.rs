//! How a function is limited and watched beside its code.

/// When CloudWatch tells the people on call. What is measured follows from where in a
/// row the alarm stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alarm {
    /// Its logical id in the template, without the `Alarm` at the end.
    pub name: &'static str,
    /// What happened and what a person should look at, in one sentence.
    pub description: &'static str,
    /// Alarms above this, in each of the periods.
    pub threshold: u32,
    pub period_seconds: u32,
    pub periods: u32,
}

/// API Gateway's limit of a route, over all callers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Throttle {
    pub requests_per_second_max: u32,
    pub burst_requests_max: u32,
}

impl Throttle {
    /// Of a route that compares or hashes a password: 19 MiB and some 30 ms of argon2.
    pub const PASSWORD: Self = Self { requests_per_second_max: 50, burst_requests_max: 100 };
    /// As [`Self::PASSWORD`], of the route that everybody needs most.
    pub const LOGIN: Self = Self { requests_per_second_max: 100, burst_requests_max: 200 };
}
