//! The plans, as numbers.

use super::{Limit, Limits, Plan};

const GIB: u64 = 1 << 30;

/// What a test key may ask, on every plan.
pub const TEST_REQUESTS_PER_SECOND: u32 = 10;

impl Plan {
    pub const ALL: [Self; 6] = [
        Self::Free,
        Self::Pro,
        Self::WorkspaceStarter,
        Self::WorkspacePro,
        Self::Enterprise,
        Self::WorkspaceEnterprise,
    ];

    /// As serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Pro => "pro",
            Self::WorkspaceStarter => "workspace_starter",
            Self::WorkspacePro => "workspace_pro",
            Self::Enterprise => "enterprise",
            Self::WorkspaceEnterprise => "workspace_enterprise",
        }
    }

    /// For people.
    pub fn title(self) -> &'static str {
        match self {
            Self::Free => "Free",
            Self::Pro => "Pro",
            Self::WorkspaceStarter => "Workspace Starter",
            Self::WorkspacePro => "Workspace Pro",
            Self::Enterprise => "Enterprise",
            Self::WorkspaceEnterprise => "Workspace Enterprise",
        }
    }

    /// Made for several people.
    pub fn is_for_workspaces(self) -> bool {
        matches!(self, Self::WorkspaceStarter | Self::WorkspacePro | Self::WorkspaceEnterprise)
    }

    /// By the month.
    pub fn price_cents(self) -> u64 {
        match self {
            Self::Free => 0,
            Self::Pro => 2_900,
            Self::WorkspaceStarter => 9_900,
            Self::WorkspacePro => 49_900,
            Self::Enterprise | Self::WorkspaceEnterprise => 200_000,
        }
    }

    /// Whether [`Self::price_cents`] is only where the price begins.
    pub fn is_priced_by_agreement(self) -> bool {
        matches!(self, Self::Enterprise | Self::WorkspaceEnterprise)
    }

    /// Each plan has at least what the cheaper ones have; a test holds it to that.
    pub fn limits(self) -> Limits {
        let limits = |api_calls, generations, at_once, storage_gib: u64, (templates, custom_templates)| Limits {
            api_calls,
            generations,
            concurrent_jobs_max: Some(at_once),
            requests_per_second: 100,
            storage_bytes_max: Some(storage_gib * GIB),
            templates_max: Some(templates),
            custom_templates_max: Some(custom_templates),
            concurrent_installs_max: Some(at_once),
        };
        let hard = |included| Limit::Hard { included };
        let soft = |included, price_cents, per| Limit::Soft { included, price_cents, per };
        match self {
            Self::Free => limits(hard(1_000), hard(100), 2, 1, (5, 1)),
            Self::Pro => limits(hard(100_000), hard(500), 20, 50, (50, 10)),
            Self::WorkspaceStarter => limits(soft(100_000, 50, 10_000), soft(1_000, 10, 1), 20, 50, (50, 10)),
            Self::WorkspacePro => limits(soft(1_000_000, 30, 10_000), soft(10_000, 5, 1), 100, 500, (500, 100)),
            Self::Enterprise | Self::WorkspaceEnterprise => Limits {
                api_calls: Limit::Unlimited,
                generations: Limit::Unlimited,
                concurrent_jobs_max: None,
                requests_per_second: 100,
                storage_bytes_max: None,
                templates_max: None,
                custom_templates_max: None,
                concurrent_installs_max: None,
            },
        }
    }
}
