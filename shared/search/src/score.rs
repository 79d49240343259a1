//! BM25 over the fields, one clause after the other into one array per
//! segment. Additions come in the order of the plan in every segment, so a
//! document's score does not depend on where it lies.

use crate::Error;
use crate::catalogue::Catalogue;
use crate::plan::{Clause, Plan};
use crate::statistics::each_block;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::schema::IndexRecordOption;
use tantivy::{SegmentReader, Term};

const K1: f32 = 1.2;
const B: f32 = 0.75;

/// What a document has for a query.
#[derive(Clone, Copy, Default)]
pub(crate) struct Score {
    pub(crate) sum: f32,
    /// The words of the query that were found, one bit each.
    bits: u32,
}

impl Score {
    /// How many words of the query were found.
    pub(crate) fn words(self) -> u32 {
        self.bits.count_ones()
    }
}

/// By document of one segment.
pub(crate) struct Scores(Vec<Score>);

pub(crate) fn of_segment(catalogue: &Catalogue, segment: &SegmentReader, plan: &Plan) -> Result<Scores, Error> {
    let mut scores = Scores(vec![Score::default(); segment.max_doc() as usize]);
    for clause in &plan.clauses {
        scores.add(catalogue, segment, plan, clause)?;
    }
    Ok(scores)
}

/// How many words of the query a document must have: fewer than planned only
/// where no document at all has that many.
pub(crate) fn needed(catalogue: &Catalogue, plan: &Plan, scores: &[Option<Scores>]) -> u32 {
    if plan.needed <= 1 {
        return 1;
    }
    let mut most = 0;
    for (segment, scores) in catalogue.segments.iter().zip(scores) {
        let found = scores.iter().flat_map(Scores::found).filter(|(doc, _)| segment.live[*doc as usize]);
        for (_, score) in found {
            most = most.max(score.words());
            if most >= plan.needed {
                return plan.needed;
            }
        }
    }
    most.max(1)
}

impl Scores {
    /// The documents that have a word of the query.
    pub(crate) fn found(&self) -> impl Iterator<Item = (u32, Score)> {
        (0u32..).zip(self.0.iter().copied()).filter(|(_, score)| score.bits != 0)
    }

    fn add(
        &mut self,
        catalogue: &Catalogue,
        segment: &SegmentReader,
        plan: &Plan,
        clause: &Clause,
    ) -> Result<(), Error> {
        let Some(text) = catalogue.corpus.fields().nth(clause.field) else { return Ok(()) };
        let index = segment.inverted_index(text.field)?;
        let term = Term::from_field_text(text.field, &clause.word);
        let Some(mut postings) = index.read_block_postings(&term, IndexRecordOption::WithFreqs)? else { return Ok(()) };
        let weight = text.weight * clause.factor * rarity(clause.frequency, plan.statistics.documents);
        let norms = segment.fieldnorms_readers().get_field(text.field)?;
        match norms {
            Some(norms) => {
                let lengths = length_factors(plan.statistics.mean_length(clause.field));
                each_block(&mut postings, |docs, frequencies| {
                    for (doc, frequency) in docs.iter().zip(frequencies) {
                        let frequency = *frequency as f32;
                        let length = lengths[usize::from(norms.fieldnorm_id(*doc))];
                        let score = weight * frequency * (K1 + 1.0) / (frequency + length);
                        self.put(*doc, score, clause.bits);
                    }
                });
            }
            // A whole name: it is there or not.
            None => {
                each_block(&mut postings, |docs, _| docs.iter().for_each(|doc| self.put(*doc, weight, clause.bits)))
            }
        }
        Ok(())
    }

    fn put(&mut self, doc: u32, score: f32, bits: u32) {
        let found = &mut self.0[doc as usize];
        found.sum += score;
        found.bits |= bits;
    }
}

/// BM25's inverse document frequency, as Lucene has it.
fn rarity(frequency: u64, documents: u64) -> f32 {
    let others = documents.saturating_sub(frequency) as f32;
    (1.0 + (others + 0.5) / (frequency as f32 + 0.5)).ln()
}

/// By the number of a field's length.
fn length_factors(mean_length: f32) -> [f32; 256] {
    std::array::from_fn(|id| {
        let length = FieldNormReader::id_to_fieldnorm(id as u8) as f32;
        K1 * (1.0 - B + B * length / mean_length)
    })
}
