//! Plans: what a workspace may use of each operation in a period, and what it
//! pays. Plans are data; who counts and refuses is `quotas_store::quotas`.

mod catalogue;
mod overage;
mod overrides;
mod period;
mod standing;

pub use catalogue::TEST_REQUESTS_PER_SECOND;
pub use overage::{Overage, Under};
pub use overrides::{
    CONCURRENT_JOBS_MAX, INCLUDED_MAX, Overrides, PACKAGES_MAX, PRICE_CENTS_MAX, REQUESTS_PER_SECOND_MAX,
};
pub use period::{Anchor, Period};
pub use standing::{Refused, Standing, Step, TRIAL, Terms};

use serde::{Deserialize, Serialize};

/// What is counted by the month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Operation {
    /// Requests with a live API key.
    ApiCalls,
    /// Generations that completed.
    Generations,
    /// Requests with a test key.
    TestApiCalls,
    /// Generations that a test key asked for.
    TestGenerations,
}

impl Operation {
    pub const ALL: [Self; 4] = [Self::ApiCalls, Self::Generations, Self::TestApiCalls, Self::TestGenerations];
    /// Those that are committed as soon as they are counted.
    pub const REQUESTS: [Self; 2] = [Self::ApiCalls, Self::TestApiCalls];

    /// As serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ApiCalls => "api_calls",
            Self::Generations => "generations",
            Self::TestApiCalls => "test_api_calls",
            Self::TestGenerations => "test_generations",
        }
    }

    /// What counts instead when a test key asks: a small allowance that is the
    /// same on every plan and is never billed.
    #[must_use]
    pub fn in_test(self) -> Self {
        match self {
            Self::ApiCalls | Self::TestApiCalls => Self::TestApiCalls,
            Self::Generations | Self::TestGenerations => Self::TestGenerations,
        }
    }
}

/// How much of an operation a period has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Limit {
    /// So many, and then none.
    Hard {
        included: u64,
    },
    /// So many are in the price; each `per` units begun beyond cost `price_cents`.
    Soft {
        included: u64,
        price_cents: u64,
        per: u64,
    },
    Unlimited,
}

impl Limit {
    /// `None`: no end.
    pub fn included(self) -> Option<u64> {
        match self {
            Self::Hard { included } | Self::Soft { included, .. } => Some(included),
            Self::Unlimited => None,
        }
    }

    /// Whether more than what is included may be used.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Hard { .. })
    }

    fn covers(self, other: Self) -> bool {
        let amount = |limit: Self| limit.included().unwrap_or(u64::MAX);
        amount(self) >= amount(other) && (self.is_open() || !other.is_open())
    }
}

/// All that a plan bounds. What is `None` has no end. Only what an operation
/// enforces stands here and is offered: a capability that comes brings its limits
/// and flags along (`tests/rows/tests/plans.rs` holds each to an operation and a test).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Limits {
    /// Per period.
    pub api_calls: Limit,
    /// Per period.
    pub generations: Limit,
    /// Generations that run at the same moment.
    pub concurrent_jobs_max: Option<u32>,
    /// Of the whole workspace; each API key has the same limit for itself.
    pub requests_per_second: u32,
    /// Uploads and artefacts.
    pub storage_bytes_max: Option<u64>,
    /// Packages that the workspace has in the registry, of any kind.
    pub templates_max: Option<u32>,
    /// Private ones among them, which nobody else finds.
    pub custom_templates_max: Option<u32>,
    /// Installs that are planned and neither committed nor over.
    pub concurrent_installs_max: Option<u32>,
}

/// What test keys have, on every plan.
const TEST_API_CALLS: Limit = Limit::Hard { included: 1_000 };
const TEST_GENERATIONS: Limit = Limit::Hard { included: 50 };

impl Limits {
    pub fn of(&self, operation: Operation) -> Limit {
        match operation {
            Operation::ApiCalls => self.api_calls,
            Operation::Generations => self.generations,
            Operation::TestApiCalls => TEST_API_CALLS,
            Operation::TestGenerations => TEST_GENERATIONS,
        }
    }

    /// Whether nothing is less than in `other`.
    pub fn covers(&self, other: &Self) -> bool {
        fn most<T: Ord>(mine: Option<T>, other: Option<T>) -> bool {
            mine.is_none() || (other.is_some() && mine >= other)
        }
        Operation::ALL.iter().all(|operation| self.of(*operation).covers(other.of(*operation)))
            && most(self.concurrent_jobs_max, other.concurrent_jobs_max)
            && self.requests_per_second >= other.requests_per_second
            && most(self.storage_bytes_max, other.storage_bytes_max)
            && most(self.templates_max, other.templates_max)
            && most(self.custom_templates_max, other.custom_templates_max)
            && most(self.concurrent_installs_max, other.concurrent_installs_max)
    }
}

/// A plan that can be had: three for people, three for workspaces, in the order
/// of their price.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Plan {
    #[default]
    Free,
    Pro,
    WorkspaceStarter,
    WorkspacePro,
    Enterprise,
    WorkspaceEnterprise,
}
