//! Who shares in what a package earns, as its owner and its collaborators see it.

use catalog_store::splits::{Owned, Stepped};
use catalog_store::{conflict, invalid};
use domain::{TenantId, Time};
use platform::{Error, ErrorCode, Response};
use registry::PackageId;
use registry::splits::{BASIS_POINTS, Part};
use serde::{Deserialize, Serialize};

/// What a 404 calls it.
pub(crate) const SPLIT: &str = "split";
/// Another proposal than the one that was read waits for an answer.
pub(crate) const SPLIT_CHANGED: ErrorCode = ErrorCode::conflict("split_changed");

/// Which proposal is meant.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposalNumber {
    /// As the proposal that was read has it.
    #[schema(minimum = 1, example = 1)]
    pub(crate) number: u32,
}

/// What a workspace gets of the creator's share of each sale.
#[derive(Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SplitPart)]
pub struct PartView {
    pub(crate) workspace_id: TenantId,
    /// Ten thousandths of the creator's share of each sale.
    #[schema(minimum = 1, maximum = 10_000, example = 2_500)]
    pub(crate) basis_points: u32,
}

/// What all have accepted.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = SplitInForce)]
pub struct InForceView {
    /// Of the proposal that it was.
    #[schema(minimum = 1, example = 1)]
    number: u32,
    /// Of collaborators.
    #[schema(max_items = 10)]
    parts: Vec<PartView>,
    /// What is left for the owner, in ten thousandths.
    #[schema(maximum = 10_000, example = 7_500)]
    owner_basis_points: u32,
    since: Time,
}

/// What the owner wants to be in force; it is when nobody is left to accept it.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = SplitProposal)]
pub struct ProposalView {
    /// 1, 2, 3, … of the package.
    #[schema(minimum = 1, example = 1)]
    number: u32,
    /// Of collaborators.
    #[schema(max_items = 10)]
    parts: Vec<PartView>,
    /// What would be left for the owner, in ten thousandths.
    #[schema(maximum = 10_000, example = 7_500)]
    owner_basis_points: u32,
    /// Workspaces that have accepted it.
    #[schema(max_items = 20)]
    accepted: Vec<TenantId>,
    /// Workspaces that are asked: those of the parts, and those with a part in force.
    #[schema(max_items = 20)]
    waits_for: Vec<TenantId>,
    /// When it was proposed.
    proposed_at: Time,
}

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Split)]
pub struct SplitView {
    package: PackageId,
    /// The workspace that owns it.
    owner_workspace_id: TenantId,
    /// None as long as the whole share is the owner's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = InForceView, required = false)]
    in_force: Option<InForceView>,
    /// None while nobody is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = ProposalView, required = false)]
    proposal: Option<ProposalView>,
    /// Whether the proposal waits for the answer of the workspace that reads it.
    #[schema(example = true)]
    waits_for_workspace: bool,
    /// Grows with each step.
    #[schema(example = 3)]
    revision: u64,
}

impl SplitView {
    pub(crate) fn new(it: &Owned, reader: TenantId) -> Self {
        let (owner, split) = (it.owner, &it.record.split);
        let parts = split.parts(owner);
        let in_force = split.in_force.as_ref().filter(|_| !parts.is_empty()).map(|in_force| InForceView {
            number: in_force.number,
            owner_basis_points: left(&parts),
            parts: parts.iter().map(PartView::from).collect(),
            since: in_force.since,
        });
        let proposal = split.live_proposal(owner);
        Self {
            package: it.record.package.clone(),
            owner_workspace_id: owner,
            in_force,
            proposal: proposal.map(|proposal| ProposalView {
                number: proposal.number,
                parts: proposal.parts.iter().map(PartView::from).collect(),
                owner_basis_points: left(&proposal.parts),
                accepted: proposal.accepted.iter().copied().collect(),
                waits_for: proposal.waits_for.iter().copied().collect(),
                proposed_at: proposal.proposed_at,
            }),
            waits_for_workspace: proposal.is_some_and(|proposal| proposal.waits_for.contains(&reader)),
            revision: it.record.revision,
        }
    }
}

fn left(parts: &[Part]) -> u32 {
    BASIS_POINTS - parts.iter().map(|part| part.basis_points).sum::<u32>()
}

impl From<&Part> for PartView {
    fn from(part: &Part) -> Self {
        Self { workspace_id: part.workspace_id, basis_points: part.basis_points }
    }
}

/// What became of a step, as its workspace sees it.
pub(crate) fn answer(stepped: Stepped, reader: TenantId, status: u16) -> Result<Response, Error> {
    match stepped {
        Stepped::Done(split) => Response::json(status, &SplitView::new(&split, reader)),
        Stepped::Missing => Err(Error::NotFound { what: SPLIT }),
        Stepped::Refused(refused) => Err(match refused.code {
            // To a collaborator only the steps of a collaborator exist.
            "split_missing" | "split_not_allowed" => Error::NotFound { what: SPLIT },
            "split_pending" | "split_changed" => conflict(refused),
            _ => invalid(refused),
        }),
        Stepped::Closed(_) | Stepped::TooMany => Err(Error::internal("only a proposal is refused by this")),
    }
}
