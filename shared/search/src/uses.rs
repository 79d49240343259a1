//! How many packages use a term of another one: counted from what each package says
//! that it uses, so the count is right whichever of the two was published first.

use crate::catalogue::Catalogue;
use crate::corpus::USES;
use crate::words;
use crate::{Error, Reader};
use std::collections::HashMap;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, TERMINATED, Term};

/// By segment of the index of terms, and by document.
pub(crate) type UseCounts = Vec<Vec<u32>>;

impl Reader {
    /// Counted at the first search for terms: a search for packages does not wait for it.
    pub(crate) fn use_counts(&self) -> Result<&UseCounts, Error> {
        if let Some(counts) = self.use_counts.get() {
            return Ok(counts);
        }
        let counted = by_document(&self.terms, &by_iri(&self.packages)?)?;
        Ok(self.use_counts.get_or_init(|| counted))
    }
}

/// Packages that are found and use each IRI.
fn by_iri(packages: &Catalogue) -> Result<HashMap<String, u32>, Error> {
    let mut counts: HashMap<String, u32> = HashMap::new();
    for (reader, segment) in packages.searcher.segment_readers().iter().zip(&packages.segments) {
        let Ok(field) = reader.schema().get_field(USES) else { continue };
        let index = reader.inverted_index(field)?;
        let mut stream = index.terms().stream()?;
        while stream.advance() {
            let mut postings = index.read_postings_from_terminfo(stream.value(), IndexRecordOption::Basic)?;
            let mut count = 0;
            while postings.doc() != TERMINATED {
                count += u32::from(segment.live[postings.doc() as usize]);
                postings.advance();
            }
            if count > 0 {
                *counts.entry(String::from_utf8_lossy(stream.key()).into_owned()).or_default() += count;
            }
        }
    }
    Ok(counts)
}

fn by_document(terms: &Catalogue, uses: &HashMap<String, u32>) -> Result<UseCounts, Error> {
    let mut counts = Vec::new();
    for reader in terms.searcher.segment_readers() {
        let mut of_segment = vec![0; reader.max_doc() as usize];
        let (index, ids) = (reader.inverted_index(terms.corpus.names.field)?, reader.fast_fields().str("id")?);
        for (iri, count) in uses {
            let name = Term::from_field_text(terms.corpus.names.field, &words::folded(iri));
            let Some(mut postings) = index.read_postings(&name, IndexRecordOption::Basic)? else { continue };
            while postings.doc() != TERMINATED {
                // Names are folded: two IRIs may differ by case alone.
                let id = crate::reader::text_of(ids.as_ref(), postings.doc())?;
                if id.split_once(' ').is_some_and(|(known, _)| known == iri) {
                    of_segment[postings.doc() as usize] = *count;
                }
                postings.advance();
            }
        }
        counts.push(of_segment);
    }
    Ok(counts)
}
