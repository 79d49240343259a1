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
}

/// One difference; the change from the table, applied once more, mends each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Listed, and not in the index.
    Missing(PackageId),
    /// The index has an older state; a newer one is only on its way.
    Stale { id: PackageId, indexed: u64, current: u64 },
    /// In the index, and not in the table or not listed there.
    Extra(PackageId),
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
        for TableEntry { id, sequence, is_listed } in table {
            match (indexed.remove(&id), is_listed) {
                (Some((known, _)), _) if known > sequence => {}
                (Some((known, is_live)), _) if known < sequence => {
                    if is_live || is_listed {
                        differences.push(Difference::Stale { id, indexed: known, current: sequence });
                    }
                }
                (Some((_, true)), true) | (Some((_, false)) | None, false) => {}
                (Some((_, true)), false) => differences.push(Difference::Extra(id)),
                (Some((_, false)) | None, true) => differences.push(Difference::Missing(id)),
            }
        }
        differences
            .extend(indexed.into_iter().filter(|(_, (_, is_live))| *is_live).map(|(id, _)| Difference::Extra(id)));
        Ok(differences)
    }

    /// Of every package: its sequence, and whether it is found.
    fn sequences(&self) -> Result<BTreeMap<PackageId, (u64, bool)>, Error> {
        let mut found = BTreeMap::new();
        for (reader, segment) in self.packages.searcher.segment_readers().iter().zip(&self.packages.segments) {
            let (sequences, ids) = (numbers(reader, "sequence")?, reader.fast_fields().str("id")?);
            for doc in reader.doc_ids_alive() {
                let id = PackageId(text_of(ids.as_ref(), doc)?);
                found.insert(id, (sequences.get_val(doc), segment.live[doc as usize]));
            }
        }
        Ok(found)
    }
}
