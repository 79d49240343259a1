//! What BM25 needs of the whole index, counted over live documents only. So a
//! score does not depend on how often documents were replaced, and can be
//! computed once more, for a later page, after the index has changed.

use crate::Error;
use crate::catalogue::{Catalogue, Segment};
use crate::corpus::Corpus;
use serde::{Deserialize, Serialize};
use tantivy::postings::BlockSegmentPostings;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Searcher, Term};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Statistics {
    pub(crate) documents: u64,
    /// Words of each field in all documents, in the order of [`Corpus::fields`].
    pub(crate) words: Vec<u64>,
}

impl Statistics {
    pub(crate) fn of(searcher: &Searcher, segments: &[Segment], corpus: &Corpus) -> Result<Self, Error> {
        let documents = segments.iter().map(|segment| segment.live.iter().filter(|live| **live).count() as u64).sum();
        let mut words = Vec::new();
        for text in corpus.fields() {
            let mut sum = 0;
            for (reader, segment) in searcher.segment_readers().iter().zip(segments) {
                let norms = reader.fieldnorms_readers().get_field(text.field)?;
                let lengths = norms.iter().flat_map(|norms| {
                    let live = segment.live.iter().zip(0u32..).filter(|(live, _)| **live);
                    live.map(|(_, doc)| u64::from(norms.fieldnorm(doc)))
                });
                sum += lengths.sum::<u64>();
            }
            words.push(sum);
        }
        Ok(Self { documents, words })
    }

    pub(crate) fn mean_length(&self, field: usize) -> f32 {
        let words = self.words.get(field).copied().unwrap_or_default();
        (words as f32 / self.documents.max(1) as f32).max(1.0)
    }
}

impl Catalogue {
    /// Live documents that have a word in a field.
    pub(crate) fn document_frequency(&self, field: Field, word: &str) -> Result<u64, Error> {
        let term = Term::from_field_text(field, word);
        let mut count = 0;
        for (reader, segment) in self.searcher.segment_readers().iter().zip(&self.segments) {
            let index = reader.inverted_index(field)?;
            let Some(info) = index.get_term_info(&term)? else { continue };
            if segment.is_all_live {
                count += u64::from(info.doc_freq);
                continue;
            }
            let mut postings = index.read_block_postings_from_terminfo(&info, IndexRecordOption::Basic)?;
            each_block(&mut postings, |docs, _| {
                count += docs.iter().filter(|doc| segment.live[**doc as usize]).count() as u64;
            });
        }
        Ok(count)
    }
}

/// Calls with the documents and frequencies of each block of postings.
pub(crate) fn each_block(postings: &mut BlockSegmentPostings, mut with: impl FnMut(&[u32], &[u32])) {
    while postings.block_len() > 0 {
        with(postings.docs(), postings.freqs());
        postings.advance();
    }
}
