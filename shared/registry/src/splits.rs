//! Who shares in what a package earns: its owner and collaborators agree on it.
//!
//! | command | by | nothing pending | a proposal pending |
//! |---|---|---|---|
//! | propose | the owner | → pending, or in force where nobody is asked | the same: stays; another: `split_pending` |
//! | withdraw | the owner | `split_missing` | → nothing pending |
//! | accept | whoever is asked | `split_missing` | → pending; the last one: → in force |
//! | decline | whoever is asked | `split_missing` | → nothing pending |
//! | leave | a collaborator of the split in force | → without them | → without them; nothing pending if they are asked |
//!
//! Whoever gets a part by the proposal is asked, and whoever has one by the split in force: so
//! nobody gets less without a word of their own. A workspace that is closed is not asked.
//! Until all have accepted, the split in force stays as it is. A part is of the creator's
//! share of a price; what is given to nobody is the owner's, and so is the part of whoever has
//! become the owner.
//!
//! A proposal names its owner at the time: one of an earlier owner's is none. The split in
//! force stays when the package goes to another workspace. Write on the condition that the
//! split and the owner are those that were read.

use std::collections::BTreeSet;

use domain::{TenantId, Time};
use serde::{Deserialize, Serialize};

use crate::FieldError;

/// The whole of the creator's share.
pub const BASIS_POINTS: u32 = 10_000;
/// Of one package, beside its owner.
pub const COLLABORATORS_MAX: usize = 10;

/// What a workspace gets of the creator's share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    pub workspace_id: TenantId,
    pub basis_points: u32,
}

/// The parts of all collaborators, as they can be proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts(Vec<Part>);

impl Parts {
    /// # Errors
    /// `split_count`, `split_share`, `split_twice`, `split_sum`.
    pub fn new(parts: Vec<Part>) -> Result<Self, FieldError> {
        let refuse = |code, expected: String, got: String| Err(FieldError::new("parts", code, expected, &got));
        if parts.len() > COLLABORATORS_MAX {
            let expected = format!("at most {COLLABORATORS_MAX} collaborators");
            return refuse("split_count", expected, parts.len().to_string());
        }
        if let Some(part) = parts.iter().find(|part| !(1..=BASIS_POINTS).contains(&part.basis_points)) {
            let expected = format!("1 to {BASIS_POINTS} basis points for each");
            return refuse("split_share", expected, part.basis_points.to_string());
        }
        let twice = |at: &usize| parts[..*at].iter().any(|earlier| earlier.workspace_id == parts[*at].workspace_id);
        if let Some(at) = (1..parts.len()).find(twice) {
            return refuse("split_twice", "each workspace once".to_owned(), parts[at].workspace_id.to_string());
        }
        let sum: u32 = parts.iter().map(|part| part.basis_points).sum();
        if sum > BASIS_POINTS {
            return refuse("split_sum", format!("at most {BASIS_POINTS} basis points together"), sum.to_string());
        }
        Ok(Self(parts))
    }

    pub fn as_slice(&self) -> &[Part] {
        &self.0
    }
}

/// What all have accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InForce {
    /// Of the proposal that it was.
    pub number: u32,
    pub parts: Vec<Part>,
    pub since: Time,
}

/// What the owner wants to be in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// 1, 2, 3, … of the package.
    pub number: u32,
    pub owner: TenantId,
    pub parts: Vec<Part>,
    pub accepted: BTreeSet<TenantId>,
    /// Who is asked, and has not accepted yet.
    pub waits_for: BTreeSet<TenantId>,
    pub proposed_at: Time,
}

impl Proposal {
    fn asks(&self, workspace: TenantId) -> bool {
        self.accepted.contains(&workspace) || self.waits_for.contains(&workspace)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    Propose {
        parts: Parts,
        /// Workspaces that nobody is in any more.
        closed: BTreeSet<TenantId>,
    },
    Withdraw,
    /// The number says which proposal was read.
    Accept {
        number: u32,
    },
    Decline {
        number: u32,
    },
    Leave,
}

/// Who shares in what a package earns.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Split {
    /// Of the proposal that was made last.
    #[serde(default)]
    pub last_number: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_force: Option<InForce>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Proposal>,
}

impl Split {
    /// What collaborators get of a package of this owner's.
    pub fn parts(&self, owner: TenantId) -> Vec<Part> {
        let parts = self.in_force.iter().flat_map(|it| it.parts.iter().copied());
        parts.filter(|part| part.workspace_id != owner).collect()
    }

    /// The proposal that can be accepted: none of an earlier owner's.
    pub fn live_proposal(&self, owner: TenantId) -> Option<&Proposal> {
        self.proposal.as_ref().filter(|proposal| proposal.owner == owner)
    }

    /// Every workspace that has a part, or is asked.
    pub fn collaborators(&self) -> BTreeSet<TenantId> {
        let parts = self.in_force.iter().flat_map(|it| it.parts.iter().map(|part| part.workspace_id));
        let asked = self.proposal.iter().flat_map(|it| it.accepted.iter().chain(&it.waits_for).copied());
        parts.chain(asked).collect()
    }

    /// The table above.
    ///
    /// # Errors
    /// `split_not_allowed`, `split_owner`, `split_unchanged`, `split_pending`, `split_missing`,
    /// `split_changed`.
    pub fn decide(&self, owner: TenantId, by: TenantId, command: Command, now: Time) -> Result<Self, FieldError> {
        let refuse = |code, expected: &str| Err(FieldError::new("parts", code, expected, &by.to_string()));
        match command {
            Command::Propose { .. } | Command::Withdraw if by != owner => {
                refuse("split_not_allowed", "the workspace that owns the package")
            }
            Command::Propose { parts, closed } => self.propose(owner, parts, &closed, now),
            Command::Withdraw if self.live_proposal(owner).is_none() => refuse("split_missing", "a pending proposal"),
            Command::Withdraw => Ok(self.without_proposal()),
            Command::Accept { number } | Command::Decline { number } => {
                let Some(proposal) = self.live_proposal(owner).filter(|it| it.asks(by)) else {
                    let is_repeated = matches!(command, Command::Accept { .. })
                        && self.in_force.as_ref().is_some_and(|it| it.number == number && it.gives_to(by));
                    let expected = "a proposal that asks this workspace";
                    return if is_repeated { Ok(self.clone()) } else { refuse("split_missing", expected) };
                };
                if proposal.number != number {
                    return refuse("split_changed", &format!("the number of the proposal, {}", proposal.number));
                }
                match command {
                    Command::Decline { .. } => Ok(self.without_proposal()),
                    _ => Ok(self.accepted(proposal, by, now)),
                }
            }
            Command::Leave => self.leave(by).map_or_else(|| refuse("split_missing", "a part in force"), Ok),
        }
    }

    fn propose(
        &self,
        owner: TenantId,
        parts: Parts,
        closed: &BTreeSet<TenantId>,
        now: Time,
    ) -> Result<Self, FieldError> {
        let refuse = |code, expected: &str| Err(FieldError::new("parts", code, expected, &owner.to_string()));
        let Parts(parts) = parts;
        if parts.iter().any(|part| part.workspace_id == owner) {
            return refuse("split_owner", "workspaces beside the owner's, which gets what is left");
        }
        match self.live_proposal(owner) {
            Some(proposal) if proposal.parts == parts => return Ok(self.clone()),
            Some(_) => return refuse("split_pending", "no other proposal that waits for an answer"),
            None if self.parts(owner) == parts => {
                return refuse("split_unchanged", "another split than the one in force");
            }
            None => {}
        }
        let asked = parts.iter().chain(&self.parts(owner)).map(|part| part.workspace_id).collect::<BTreeSet<_>>();
        let proposal = Proposal {
            number: self.last_number + 1,
            owner,
            parts,
            accepted: BTreeSet::new(),
            waits_for: asked.difference(closed).copied().collect(),
            proposed_at: now,
        };
        let next = Self { last_number: proposal.number, proposal: Some(proposal), ..self.clone() };
        Ok(next.settled(now))
    }

    fn accepted(&self, proposal: &Proposal, by: TenantId, now: Time) -> Self {
        let mut proposal = proposal.clone();
        if proposal.waits_for.remove(&by) {
            proposal.accepted.insert(by);
        }
        Self { proposal: Some(proposal), ..self.clone() }.settled(now)
    }

    /// A proposal that nobody has to accept any more is in force.
    fn settled(mut self, now: Time) -> Self {
        if let Some(proposal) = self.proposal.take_if(|proposal| proposal.waits_for.is_empty()) {
            let Proposal { number, parts, .. } = proposal;
            self.in_force = (!parts.is_empty()).then_some(InForce { number, parts, since: now });
        }
        self
    }

    fn without_proposal(&self) -> Self {
        Self { proposal: None, ..self.clone() }
    }

    fn leave(&self, by: TenantId) -> Option<Self> {
        let in_force = self.in_force.as_ref().filter(|it| it.gives_to(by))?;
        let parts: Vec<Part> = in_force.parts.iter().filter(|part| part.workspace_id != by).copied().collect();
        let in_force = (!parts.is_empty()).then(|| InForce { parts, ..in_force.clone() });
        let proposal = self.proposal.clone().filter(|proposal| !proposal.asks(by));
        Some(Self { in_force, proposal, ..self.clone() })
    }
}

impl InForce {
    fn gives_to(&self, workspace: TenantId) -> bool {
        self.parts.iter().any(|part| part.workspace_id == workspace)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use jiff::SignedDuration;
    use proptest::prelude::*;

    use super::*;

    const OWNER: u8 = 0;

    fn tenant(number: u8) -> TenantId {
        format!("ten_{number:026}").parse().unwrap()
    }

    fn at(minute: i64) -> Time {
        let start = Time::try_from("2026-11-01T00:00:00.000Z".to_owned()).unwrap();
        start.plus(SignedDuration::from_mins(minute))
    }

    fn parts(of: &[(u8, u32)]) -> Vec<Part> {
        of.iter().map(|(number, points)| Part { workspace_id: tenant(*number), basis_points: *points }).collect()
    }

    fn propose(of: &[(u8, u32)]) -> Command {
        Command::Propose { parts: Parts::new(parts(of)).unwrap(), closed: BTreeSet::new() }
    }

    fn decide(split: &Split, by: u8, command: Command) -> Result<Split, &'static str> {
        split.decide(tenant(OWNER), tenant(by), command, at(0)).map_err(|refused| refused.code)
    }

    fn command() -> impl Strategy<Value = Command> {
        let points = prop_oneof![Just(1_000u32), Just(2_500), Just(5_000)];
        prop_oneof![
            3 => proptest::collection::btree_map(1..5u8, points, 0..4).prop_filter_map("too much", |parts| {
                let of: Vec<(u8, u32)> = parts.into_iter().collect();
                Parts::new(super::tests::parts(&of)).ok()
            }).prop_map(|parts| Command::Propose { parts, closed: BTreeSet::new() }),
            1 => Just(Command::Withdraw),
            6 => (1..8u32).prop_map(|number| Command::Accept { number }),
            1 => (1..8u32).prop_map(|number| Command::Decline { number }),
            1 => Just(Command::Leave),
        ]
    }

    proptest! {
        /// Nobody's part changes but by what they have accepted themselves since it was
        /// proposed, or by leaving; the owner has what is left, and never less than nothing.
        #[test]
        fn nobody_gets_another_part_without_a_word_of_their_own(
            commands in proptest::collection::vec((0..5u8, command()), 0..60),
        ) {
            let mut split = Split::default();
            // Which proposal each has accepted last.
            let mut words = std::collections::BTreeMap::new();
            for (minute, (by, command)) in commands.into_iter().enumerate() {
                let before = split.clone();
                let Ok(next) = split.decide(tenant(OWNER), tenant(by), command.clone(), at(minute as i64)) else { continue };
                if let Command::Accept { number } = command {
                    words.insert(tenant(by), number);
                }
                split = next;
                let given: u32 = split.parts(tenant(OWNER)).iter().map(|part| part.basis_points).sum();
                prop_assert!(given <= BASIS_POINTS);
                let of = |split: &Split, number: u8| {
                    let parts = split.parts(tenant(OWNER)).into_iter();
                    parts.filter(|part| part.workspace_id == tenant(number)).map(|part| part.basis_points).sum::<u32>()
                };
                for number in 1..5 {
                    if of(&before, number) == of(&split, number) {
                        continue;
                    }
                    let has_left = command == Command::Leave && by == number;
                    let pending = before.proposal.as_ref().map(|it| it.number);
                    let agreed = pending.is_some() && words.get(&tenant(number)).copied() == pending;
                    prop_assert!(has_left || agreed, "{number}: {before:?} {command:?} {split:?}");
                }
                if let Some(proposal) = &split.proposal {
                    prop_assert!(!proposal.waits_for.is_empty() && proposal.waits_for.is_disjoint(&proposal.accepted));
                    prop_assert!(proposal.number == split.last_number);
                }
            }
        }
    }

    #[test]
    fn a_split_is_in_force_when_the_last_one_has_accepted() {
        let proposed = decide(&Split::default(), OWNER, propose(&[(1, 2_500), (2, 1_000)])).unwrap();
        assert_eq!(proposed.parts(tenant(OWNER)), []);
        let first = decide(&proposed, 2, Command::Accept { number: 1 }).unwrap();
        assert_eq!(decide(&first, 2, Command::Accept { number: 1 }), Ok(first.clone()), "once more changes nothing");
        assert_eq!(first.parts(tenant(OWNER)), []);
        let agreed = decide(&first, 1, Command::Accept { number: 1 }).unwrap();
        assert_eq!(agreed.parts(tenant(OWNER)), parts(&[(1, 2_500), (2, 1_000)]));
        assert_eq!(agreed.proposal, None);
        assert_eq!(decide(&agreed, 1, Command::Accept { number: 1 }), Ok(agreed.clone()));
        // Whoever gets nothing any more is asked as well, and until then nothing changes.
        let without = decide(&agreed, OWNER, propose(&[(1, 2_500)])).unwrap();
        let half = decide(&without, 1, Command::Accept { number: 2 }).unwrap();
        assert_eq!(half.parts(tenant(OWNER)).len(), 2);
        assert_eq!(decide(&half, 2, Command::Decline { number: 2 }).unwrap().parts(tenant(OWNER)).len(), 2);
        assert_eq!(decide(&half, 2, Command::Accept { number: 2 }).unwrap().parts(tenant(OWNER)).len(), 1);
    }

    #[test]
    fn whoever_leaves_gives_their_part_back_and_ends_what_asks_them() {
        let proposed = decide(&Split::default(), OWNER, propose(&[(1, 2_500), (2, 1_000)])).unwrap();
        let first = decide(&proposed, 1, Command::Accept { number: 1 }).unwrap();
        let agreed = decide(&first, 2, Command::Accept { number: 1 }).unwrap();
        let proposed = decide(&agreed, OWNER, propose(&[(1, 3_000)])).unwrap();
        let left = decide(&proposed, 2, Command::Leave).unwrap();
        assert_eq!((left.parts(tenant(OWNER)), left.proposal.clone()), (parts(&[(1, 2_500)]), None));
        assert_eq!(decide(&left, 2, Command::Leave), Err("split_missing"));
        assert_eq!(decide(&left, 1, Command::Leave).unwrap().in_force, None);
    }

    #[test]
    fn a_closed_workspace_is_not_asked_and_an_earlier_owners_proposal_is_none() {
        let proposed = decide(&Split::default(), OWNER, propose(&[(1, 2_500)])).unwrap();
        let agreed = decide(&proposed, 1, Command::Accept { number: 1 }).unwrap();
        let closed = BTreeSet::from([tenant(1)]);
        let ended =
            decide(&agreed, OWNER, Command::Propose { parts: Parts::new(Vec::new()).unwrap(), closed }).unwrap();
        assert_eq!((ended.in_force, ended.proposal, ended.last_number), (None, None, 2));
        // The package goes to its collaborator, whose part is the owner's from then on.
        let pending = decide(&agreed, OWNER, propose(&[(2, 1_000)])).unwrap();
        let accepted = pending.decide(tenant(1), tenant(2), Command::Accept { number: 2 }, at(1));
        assert_eq!(accepted.unwrap_err().code, "split_missing");
        assert_eq!(pending.parts(tenant(1)), []);
        let anew = pending.decide(tenant(1), tenant(1), propose(&[(2, 500)]), at(1)).unwrap();
        assert_eq!(anew.proposal.unwrap().waits_for, BTreeSet::from([tenant(2)]));
    }

    #[test]
    fn each_refusal_has_a_code() {
        let code = |of: &[(u8, u32)]| Parts::new(parts(of)).unwrap_err().code;
        let many: Vec<(u8, u32)> = (1..12).map(|number| (number, 1)).collect();
        assert_eq!(code(&many), "split_count");
        assert_eq!((code(&[(1, 0)]), code(&[(1, 10_001)])), ("split_share", "split_share"));
        assert_eq!((code(&[(1, 1), (1, 1)]), code(&[(1, 5_000), (2, 5_001)])), ("split_twice", "split_sum"));
        let none = Split::default();
        assert_eq!(decide(&none, 1, propose(&[(2, 1)])), Err("split_not_allowed"));
        assert_eq!(decide(&none, OWNER, propose(&[(OWNER, 1)])), Err("split_owner"));
        assert_eq!(decide(&none, OWNER, propose(&[])), Err("split_unchanged"));
        assert_eq!(decide(&none, OWNER, Command::Withdraw), Err("split_missing"));
        let pending = decide(&none, OWNER, propose(&[(1, 1)])).unwrap();
        assert_eq!(decide(&pending, OWNER, propose(&[(1, 1)])), Ok(pending.clone()));
        assert_eq!(decide(&pending, OWNER, propose(&[(1, 2)])), Err("split_pending"));
        assert_eq!(decide(&pending, 2, Command::Accept { number: 1 }), Err("split_missing"));
        assert_eq!(decide(&pending, 1, Command::Accept { number: 2 }), Err("split_changed"));
        assert_eq!(decide(&pending, 1, Command::Leave), Err("split_missing"));
        assert_eq!(decide(&pending, OWNER, Command::Withdraw).unwrap().proposal, None);
    }
}
