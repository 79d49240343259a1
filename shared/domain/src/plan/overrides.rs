//! Custom tiers, and what they may say.

use serde::{Deserialize, Serialize};

use super::{Limit, Limits};
use crate::Unacceptable;

/// More than anybody uses in a period, and far from what a counter can hold.
pub const INCLUDED_MAX: u64 = 1_000_000_000_000_000;
/// Of what a soft limit sells at once.
pub const PRICE_CENTS_MAX: u64 = 100_000_000;
/// A bucket is timed in whole microseconds: 100 for each request then.
pub const REQUESTS_PER_SECOND_MAX: u32 = 10_000;
/// All places lie on one item, which stays far below its 400 KB.
pub const CONCURRENT_JOBS_MAX: u32 = 2_000;

/// Of a workspace, and of its installs at once.
pub const PACKAGES_MAX: u32 = 100_000;

const LIMIT: &str = "at most 10^15 units, for at most 10^8 cents by at least one unit";

/// What one workspace has otherwise than its plan: a custom tier. Absent is as
/// the plan says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Overrides {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_calls: Option<Limit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generations: Option<Limit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concurrent_jobs_max: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requests_per_second: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_bytes_max: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub templates_max: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_templates_max: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concurrent_installs_max: Option<u32>,
}

impl Overrides {
    /// The first value that no workspace can have, by its field.
    pub fn check(&self) -> Result<(), (&'static str, Unacceptable)> {
        for (field, limit) in [("api_calls", self.api_calls), ("generations", self.generations)] {
            if !limit.is_none_or(is_possible) {
                return Err((field, Unacceptable { expected: LIMIT }));
            }
        }
        let within = |value: Option<u32>, most: u32| value.is_none_or(|value| (1..=most).contains(&value));
        if !within(self.concurrent_jobs_max, CONCURRENT_JOBS_MAX) {
            return Err(("concurrent_jobs_max", Unacceptable { expected: "1 to 2000" }));
        }
        if !within(self.requests_per_second, REQUESTS_PER_SECOND_MAX) {
            return Err(("requests_per_second", Unacceptable { expected: "1 to 10000" }));
        }
        let packages = [
            ("templates_max", self.templates_max),
            ("custom_templates_max", self.custom_templates_max),
            ("concurrent_installs_max", self.concurrent_installs_max),
        ];
        if let Some((field, _)) = packages.into_iter().find(|(_, value)| value.is_some_and(|it| it > PACKAGES_MAX)) {
            return Err((field, Unacceptable { expected: "at most 100000" }));
        }
        if self.storage_bytes_max.is_some_and(|bytes| bytes > INCLUDED_MAX) {
            return Err(("storage_bytes_max", Unacceptable { expected: "at most 10^15" }));
        }
        Ok(())
    }

    pub(crate) fn applied(&self, mut limits: Limits) -> Limits {
        limits.api_calls = self.api_calls.unwrap_or(limits.api_calls);
        limits.generations = self.generations.unwrap_or(limits.generations);
        limits.concurrent_jobs_max = self.concurrent_jobs_max.or(limits.concurrent_jobs_max);
        limits.requests_per_second = self.requests_per_second.unwrap_or(limits.requests_per_second);
        limits.storage_bytes_max = self.storage_bytes_max.or(limits.storage_bytes_max);
        limits.templates_max = self.templates_max.or(limits.templates_max);
        limits.custom_templates_max = self.custom_templates_max.or(limits.custom_templates_max);
        limits.concurrent_installs_max = self.concurrent_installs_max.or(limits.concurrent_installs_max);
        limits
    }
}

fn is_possible(limit: Limit) -> bool {
    match limit {
        Limit::Hard { included } => included <= INCLUDED_MAX,
        Limit::Soft { included, price_cents, per } => {
            included <= INCLUDED_MAX && price_cents <= PRICE_CENTS_MAX && (1..=INCLUDED_MAX).contains(&per)
        }
        Limit::Unlimited => true,
    }
}
