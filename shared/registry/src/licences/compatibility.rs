//! Whether the licences of an install go together in one work.
//!
//! Source of the pairs: the Free Software Foundation's list of licences and of
//! their compatibility with the GPL
//! (<https://www.gnu.org/licenses/license-list.html>, read in November 2026),
//! and Creative Commons' list of licences compatible with BY-SA
//! (<https://creativecommons.org/share-your-work/licensing-considerations/compatible-licenses>).
//! A pair matters only where the work is given to others, or, for the AGPL,
//! used by them over a network.

use serde::Serialize;

use super::{Copyleft, IntendedUse, Licence, terms_of};
use crate::PackageId;

/// Ways to meet one expression that are looked at.
const ALTERNATIVES_MAX: usize = 64;
/// Choices of alternatives over all packages that are tried.
const CHOICES_MAX: usize = 20_000;

/// Licences that cannot meet in one work, each by what its ids begin with.
const CLASHES: [(&[&str], &[&str], &str); 9] = [
    (&["GPL-2.0-only"], &["GPL-3.0", "LGPL-3.0", "AGPL-3.0"], "GPL version 2 alone cannot be combined with version 3"),
    (
        &["GPL-2.0-only"],
        &["Apache-2.0"],
        "the patent clauses of Apache-2.0 are restrictions that GPL version 2 forbids",
    ),
    (&["GPL-2.0-only"], &["CC-BY-SA-4.0"], "BY-SA 4.0 goes into GPL version 3 alone"),
    (
        &["GPL-", "AGPL-"],
        &["CDDL-", "EPL-", "MPL-1.", "MS-RL", "OSL-", "CECILL-1", "BSD-4-Clause", "CC-BY-SA-2", "CC-BY-SA-3", "ODbL-"],
        "its own copyleft or conditions are restrictions that the GPL forbids",
    ),
    (
        &["GPL-", "AGPL-", "CC-BY-SA-", "ODbL-"],
        &["CC-BY-NC", "BUSL-", "PolyForm-", "LicenseRef-ggen-Personal-"],
        "a ban on commercial use cannot stand beside copyleft that forbids further restrictions",
    ),
    (
        &["GPL-", "AGPL-", "CC-BY-SA-"],
        &["CC-BY-ND-", "CC-BY-NC-ND-"],
        "what may not be changed cannot be under copyleft",
    ),
    (&["GPL-", "AGPL-"], &["SSPL-", "Elastic-"], "a condition on services is a restriction that the GPL forbids"),
    (&["GPL-", "AGPL-"], &["LicenseRef-ggen-Commercial-"], "a sold package may not be given on, which the GPL demands"),
    (&["CC-BY-SA-"], &["ODbL-"], "each demands that the whole be under itself"),
];

/// Two packages whose licences do not go together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Clash {
    pub first: PackageId,
    pub second: PackageId,
    pub first_licence: String,
    pub second_licence: String,
    pub reason: &'static str,
}

/// What the packages of an install ask for together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// Uses that a licence forbids, by package.
    pub refused: Vec<(PackageId, String)>,
    pub clashes: Vec<Clash>,
    /// Licences whose terms nobody here has read, by package.
    pub unknown: Vec<(PackageId, String)>,
    /// What must be done: one sentence for each licence that asks for it.
    pub duties: Vec<String>,
}

impl Verdict {
    pub fn is_allowed(&self) -> bool {
        self.refused.is_empty() && self.clashes.is_empty()
    }
}

/// Judges the licences of a set of packages for a use.
pub fn judge(packages: &[(PackageId, Licence)], intended_use: IntendedUse) -> Verdict {
    let mut verdict = Verdict::default();
    for (id, licence) in packages {
        if let Some(reason) = licence.refuses(intended_use) {
            verdict.refused.push((id.clone(), reason));
        }
        verdict.unknown.extend(licence.unknown().into_iter().map(|unknown| (id.clone(), unknown)));
    }
    let ways: Vec<Vec<Vec<String>>> = packages.iter().map(|(_, licence)| allowed_ways(licence, intended_use)).collect();
    let chosen = choose(&ways, intended_use);
    for (second, second_ids) in chosen.iter().enumerate() {
        for (first, first_ids) in chosen.iter().enumerate().take(second) {
            if let Some((a, b, reason)) = clash(first_ids, second_ids, intended_use) {
                verdict.clashes.push(Clash {
                    first: packages[first].0.clone(),
                    second: packages[second].0.clone(),
                    first_licence: a.to_owned(),
                    second_licence: b.to_owned(),
                    reason,
                });
            }
        }
    }
    verdict.duties = duties(&chosen, intended_use);
    verdict
}

/// The ways to meet a licence that allow the use; all, where none does.
fn allowed_ways(licence: &Licence, intended_use: IntendedUse) -> Vec<Vec<String>> {
    let all = licence.alternatives(ALTERNATIVES_MAX);
    let is_allowed =
        |ids: &Vec<String>| ids.iter().all(|id| terms_of(id).is_none_or(|terms| terms.refuses(intended_use).is_none()));
    let allowed: Vec<Vec<String>> = all.iter().filter(|ids| is_allowed(ids)).cloned().collect();
    if allowed.is_empty() { all } else { allowed }
}

/// One way for each package, so that none clash; the first ways, where there is no such choice.
fn choose(ways: &[Vec<Vec<String>>], intended_use: IntendedUse) -> Vec<Vec<String>> {
    let way = |package: usize, at: usize| ways.get(package).and_then(|ways| ways.get(at));
    let (mut chosen, mut tries): (Vec<usize>, usize) = (Vec::new(), 0);
    let mut next = 0;
    while chosen.len() < ways.len() && tries < CHOICES_MAX {
        tries += 1;
        match way(chosen.len(), next) {
            Some(ids) => {
                let before = chosen.iter().enumerate().filter_map(|(package, at)| way(package, *at));
                let mut before = before.filter(|other| clash(other, ids, intended_use).is_some());
                if before.next().is_none() {
                    chosen.push(next);
                    next = 0;
                } else {
                    next += 1;
                }
            }
            None => match chosen.pop() {
                Some(last) => next = last + 1,
                None => break,
            },
        }
    }
    let is_found = chosen.len() == ways.len();
    let at = |package: usize| if is_found { chosen.get(package).copied().unwrap_or(0) } else { 0 };
    (0..ways.len()).map(|package| way(package, at(package)).cloned().unwrap_or_default()).collect()
}

fn clash<'a>(
    first: &'a [String],
    second: &'a [String],
    intended_use: IntendedUse,
) -> Option<(&'a str, &'a str, &'static str)> {
    let pairs = first.iter().flat_map(|a| second.iter().map(move |b| (a.as_str(), b.as_str())));
    pairs.into_iter().find_map(|(a, b)| {
        let is_of = |id: &str, prefixes: &[&str]| prefixes.iter().any(|prefix| id.starts_with(prefix));
        let meets = |(left, right, _): &&(&[&str], &[&str], &str)| {
            (is_of(a, left) && is_of(b, right)) || (is_of(b, left) && is_of(a, right))
        };
        let (.., reason) = CLASHES.iter().find(meets)?;
        (reaches(a, intended_use) || reaches(b, intended_use)).then_some((a, b, *reason))
    })
}

/// Whether a licence's copyleft matters to the use.
fn reaches(id: &str, intended_use: IntendedUse) -> bool {
    let copyleft = terms_of(id).map_or(Copyleft::None, |terms| terms.copyleft);
    match intended_use {
        IntendedUse::Distribution => copyleft >= Copyleft::Strong,
        IntendedUse::Service => copyleft == Copyleft::Network,
        IntendedUse::NonCommercial | IntendedUse::Commercial => false,
    }
}

fn duties(chosen: &[Vec<String>], intended_use: IntendedUse) -> Vec<String> {
    let mut ids: Vec<&String> = chosen.iter().flatten().collect();
    ids.sort();
    ids.dedup();
    let mut duties = Vec::new();
    for id in ids {
        let Some(terms) = terms_of(id) else { continue };
        if terms.attribution && intended_use != IntendedUse::Commercial {
            duties.push(format!("{id}: keep the notice that ATTRIBUTION.md holds with what you give on"));
        }
        if reaches(id, intended_use) {
            duties.push(format!("{id}: what contains it must be offered under {id} with its source"));
        } else if terms.copyleft == Copyleft::Weak && intended_use == IntendedUse::Distribution {
            duties.push(format!("{id}: its own files, changed or not, must be offered under {id} with their source"));
        }
    }
    duties
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn judged(licences: &[&str], intended_use: IntendedUse) -> Verdict {
        let named = licences
            .iter()
            .enumerate()
            .map(|(at, licence)| (PackageId::parse(&format!("acme/p{at}")).unwrap(), Licence::parse(licence).unwrap()));
        judge(&named.collect::<Vec<_>>(), intended_use)
    }

    #[test]
    fn permissive_licences_go_together_for_every_use() {
        for intended_use in IntendedUse::ALL {
            assert!(judged(&["MIT", "Apache-2.0", "BSD-3-Clause", "CC-BY-4.0", "CC0-1.0"], intended_use).is_allowed());
        }
    }

    #[test]
    fn copyleft_clashes_only_where_the_work_is_given_on() {
        let licences = ["GPL-2.0-only", "Apache-2.0"];
        assert!(judged(&licences, IntendedUse::Commercial).is_allowed());
        let verdict = judged(&licences, IntendedUse::Distribution);
        assert_eq!(verdict.clashes.len(), 1);
        assert!(verdict.clashes[0].reason.contains("patent"));
        assert!(judged(&["GPL-2.0-or-later", "Apache-2.0"], IntendedUse::Distribution).is_allowed());
        assert!(judged(&["GPL-3.0-only", "Apache-2.0"], IntendedUse::Distribution).is_allowed());
        assert!(!judged(&["AGPL-3.0-only", "CDDL-1.0"], IntendedUse::Service).is_allowed());
        assert!(judged(&["GPL-3.0-only", "CDDL-1.0"], IntendedUse::Service).is_allowed());
    }

    #[test]
    fn alternatives_are_chosen_so_that_nothing_clashes() {
        assert!(judged(&["MIT OR GPL-2.0-only", "Apache-2.0"], IntendedUse::Distribution).is_allowed());
        assert!(judged(&["GPL-2.0-only OR MIT", "Apache-2.0"], IntendedUse::Distribution).is_allowed());
        assert!(judged(&["GPL-2.0-only OR CDDL-1.0", "Apache-2.0", "GPL-3.0-only"], IntendedUse::Service).is_allowed());
        assert!(!judged(&["GPL-2.0-only OR CDDL-1.0", "GPL-3.0-only"], IntendedUse::Distribution).is_allowed());
        // The alternative that forbids the use is not taken to avoid a clash.
        assert!(!judged(&["GPL-3.0-only OR CC-BY-NC-4.0", "CDDL-1.0"], IntendedUse::Distribution).is_allowed());
    }

    #[test]
    fn what_a_licence_asks_for_is_said() {
        let verdict = judged(&["MPL-2.0", "MIT"], IntendedUse::Distribution);
        assert!(verdict.duties.iter().any(|duty| duty.starts_with("MPL-2.0: its own files")), "{verdict:?}");
        assert!(verdict.duties.iter().any(|duty| duty.starts_with("MIT: keep the notice")));
        let unknown = judged(&["LicenseRef-Acme", "Hippocratic-2.1"], IntendedUse::Distribution);
        assert_eq!(unknown.unknown.len(), 2);
        assert!(unknown.is_allowed());
    }

    /// Whatever can be written in an expression's bytes: the search ends.
    #[test]
    fn many_alternatives_of_many_packages_end() {
        let licence = "(MIT OR GPL-2.0-only) AND (ISC OR GPL-3.0-only) AND (Zlib OR CDDL-1.0) AND (0BSD OR EPL-2.0)";
        let licences = vec![licence; 24];
        assert!(judged(&licences, IntendedUse::Distribution).is_allowed());
        let licences: Vec<&str> = std::iter::repeat_n("GPL-2.0-only OR GPL-3.0-only", 40).chain(["CDDL-1.0"]).collect();
        assert!(!judged(&licences, IntendedUse::Distribution).is_allowed());
    }
}
