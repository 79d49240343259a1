//! The index beside the table that it is made from, once a day.

use crate::catalogue::numbers;
use crate::document::PackageId;
use crate::reader::text_of;
use crate::{Error, Reader};
use std::collections::BTreeMap;

/// A package as the table has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableEntry {
    pub id: PackageId,
    pub sequence: u64,
    /// Whether it can be found: not a draft, not taken down.
    pub is_listed: bool,
    pub downloads: u64,
}

/// One difference; the change from the table, applied once more, mends each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Listed, and not in the index.
    Missing(PackageId),
    /// The index has an older state; a newer one is only on its way.
    Stale { id: PackageId, indexed: u64, current: u64 },
    /// Stale, and downloads were counted since: those are too many for a change of the
    /// index each, so this comparison is what brings them up to date.
    Counts(PackageId),
    /// In the index, and not in the table or not listed there.
    Extra(PackageId),
}

/// A package as the index has it.
struct Indexed {
    sequence: u64,
    /// Whether it is found.
    is_live: bool,
    downloads: u64,
}

impl Reader {
    /// Compares with a snapshot of the table. What the index has of a later
    /// sequence than the snapshot is no difference.
    ///
    /// # Errors
    /// `Index` and `Io`.
    pub fn compare(&self, table: impl IntoIterator<Item = TableEntry>) -> Result<Vec<Difference>, Error> {
        let mut indexed = self.sequences()?;
        let mut differences = Vec::new();
        for TableEntry { id, sequence, is_listed, downloads } in table {
            match (indexed.remove(&id), is_listed) {
                (Some(known), _) if known.sequence > sequence => {}
                (Some(Indexed { sequence: known, is_live, downloads: counted }), _) if known < sequence => {
                    if is_live && is_listed && counted != downloads {
                        differences.push(Difference::Counts(id));
                    } else if is_live || is_listed {
                        differences.push(Difference::Stale { id, indexed: known, current: sequence });
                    }
                }
                (Some(Indexed { is_live: true, .. }), false) => differences.push(Difference::Extra(id)),
                (Some(Indexed { is_live: true, .. }), true) | (_, false) => {}
                (_, true) => differences.push(Difference::Missing(id)),
            }
        }
        differences.extend(indexed.into_iter().filter(|(_, known)| known.is_live).map(|(id, _)| Difference::Extra(id)));
        Ok(differences)
    }

    fn sequences(&self) -> Result<BTreeMap<PackageId, Indexed>, Error> {
        let mut found = BTreeMap::new();
        for (reader, segment) in self.packages.searcher.segment_readers().iter().zip(&self.packages.segments) {
            let (sequences, downloads) = (numbers(reader, "sequence")?, numbers(reader, "downloads")?);
            let ids = reader.fast_fields().str("id")?;
            for doc in reader.doc_ids_alive() {
                let id = PackageId(text_of(ids.as_ref(), doc)?);
                let is_live = segment.live[doc as usize];
                let downloads = downloads.get_val(doc);
                found.insert(id, Indexed { sequence: sequences.get_val(doc), is_live, downloads });
            }
        }
        Ok(found)
    }
}
