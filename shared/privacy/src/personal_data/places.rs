//! The table, by what people do.

mod market;
mod orders;
mod others;
mod people;
mod work;

use platform::Table;

use super::Erased::Deleted;
use super::{At, Erased, Place};

const WORKSPACES_OWN: &str = "What lies in a workspace that goes on belongs to the workspace.";
const PSEUDONYM: &str = "Ids, times and counts: nobody can tell any more whose they were.";
const SHORT: &str = "It is needed for a moment, and nobody can list it by person.";
const EVIDENCE: &str =
    "Evidence of what was made from what, which others hold too: hashes, names of files and pseudonyms.";
const CATALOGUE: &str = "What was published stays for those who build on it; who wrote it is a pseudonym. Staff takes down \
    what tells of a person.";
const NAMES: &str = "Names of packages are ids, which are never given to somebody else.";
const SALES: &str = "Books and receipts of sales are kept as long as the law on taxes says: pseudonyms, names of packages, amounts, \
    and who was billed where tax is collected.";
const SEATS: &str = "The orders of its seats are books of sales, as their own records are. Who has a seat is a pseudonym: it \
    counts no more from the end of the membership on, and goes when the next seat is assigned or this one is taken away.";
const RECEIPTS: &str =
    "Receipts are kept as long as the law on taxes says, with the name of the workspace that they were made out to.";

const fn item(table: Table, pk: &'static str, sk: &'static str) -> Place {
    Place {
        at: At::Items(table, pk, sk),
        personal: &[],
        other: &[],
        erased: Deleted,
        in_others_workspaces: None,
        why: "",
    }
}

const fn place(at: At, erased: Erased, why: &'static str) -> Place {
    Place { at, personal: &[], other: &[], erased, in_others_workspaces: None, why }
}

impl Place {
    const fn personal(self, personal: &'static [&'static str]) -> Self {
        Self { personal, ..self }
    }

    const fn other(self, other: &'static [&'static str]) -> Self {
        Self { other, ..self }
    }

    const fn erased(self, erased: Erased, why: &'static str) -> Self {
        Self { erased, why, ..self }
    }

    const fn in_others_workspaces(self, erased: Erased) -> Self {
        Self { in_others_workspaces: Some(erased), ..self }
    }
}

/// Every place. Where two patterns fit, the first one counts.
pub fn places() -> impl Iterator<Item = &'static Place> {
    [people::PLACES, work::PLACES, market::PLACES, orders::PLACES, others::PLACES].into_iter().flatten()
}
