//! Classes and properties by label, name or IRI, in the manner of LOV.

use crate::catalogue::Catalogue;
use crate::cursor::{Cursor, fingerprint};
use crate::document::{PackageId, Term};
use crate::page::{TermHit, TermPage};
use crate::plan::{self, Plan};
use crate::query::TermQuery;
use crate::reader::text_of;
use crate::score::{self, Scores};
use crate::select::{self, Best, Found};
use crate::{Error, Reader};
use tantivy::columnar::StrColumn;
use tantivy::schema::Value as _;
use tantivy::{DocAddress, TantivyDocument};

/// The columns of one segment of terms.
pub(crate) struct TermColumns {
    kind: Option<StrColumn>,
    package: Option<StrColumn>,
}

impl TermColumns {
    pub(crate) fn open(terms: &Catalogue) -> Result<Vec<Self>, Error> {
        let segments = terms.searcher.segment_readers().iter();
        let open = |segment: &tantivy::SegmentReader| {
            let fields = segment.fast_fields();
            let (kind, package) = (fields.str("kind")?, fields.str("package")?);
            Ok(Self { kind, package })
        };
        segments.map(open).collect()
    }

    fn is_of_kind(&self, doc: u32, kind: Option<u64>) -> bool {
        kind.is_none_or(|wanted| {
            self.kind.as_ref().is_some_and(|column| column.term_ords(doc).any(|ord| ord == wanted))
        })
    }
}

impl Reader {
    /// # Errors
    /// `InvalidQuery` names the field; the others are ours.
    pub fn search_terms(&self, query: &TermQuery) -> Result<TermPage, Error> {
        let limit = query.check()?;
        let print = fingerprint(&("terms", &query.text, query.kind));
        let cursor = query.cursor.as_deref().map(|cursor| Cursor::decode(cursor, print)).transpose()?;
        let after = cursor.as_ref().map(|cursor| cursor.after);
        let (plan, suggestion) = match cursor {
            Some(cursor) => (cursor.plan, None),
            None => plan::plan(&self.terms, &query.text)?.map_or((None, None), |p| (Some(p.plan), p.suggestion)),
        };
        let Some(plan) = plan else {
            return Ok(TermPage { hits: Vec::new(), total: 0, cursor: None, suggestion });
        };
        let mut best = Best::new(after, limit);
        self.select_terms(query, &plan, &mut best)?;
        let total = best.total;
        let (found, has_more) = best.finish();
        let last = found.last().map(|found| found.place).filter(|_| has_more);
        let cursor = last.map(|last| Cursor::new(print, last, Some(plan)).encode()).transpose()?;
        let hits = found.iter().map(|found| self.term_hit(found)).collect::<Result<_, _>>()?;
        Ok(TermPage { hits, total, cursor, suggestion })
    }

    fn select_terms(&self, query: &TermQuery, plan: &Plan, best: &mut Best) -> Result<(), Error> {
        let segments = self.terms.searcher.segment_readers();
        let scores: Vec<Option<Scores>> = segments
            .iter()
            .map(|segment| score::of_segment(&self.terms, segment, plan).map(Some))
            .collect::<Result<_, _>>()?;
        let needed = score::needed(&self.terms, plan, &scores);
        let use_counts = self.use_counts()?;
        for (segment, scores) in scores.iter().flatten().enumerate() {
            let (about, columns) = (&self.terms.segments[segment], &self.term_columns[segment]);
            let kind = match (query.kind, &columns.kind) {
                (Some(kind), Some(column)) => match column.dictionary().term_ord(kind.as_str())? {
                    Some(ordinal) => Some(ordinal),
                    None => continue,
                },
                (Some(_), None) => continue,
                (None, _) => None,
            };
            for (doc, found) in scores.found() {
                if found.words() >= needed && about.live[doc as usize] && columns.is_of_kind(doc, kind) {
                    // A term that others use is what most look for.
                    let used = 1.0 + 0.1 * (use_counts[segment][doc as usize] as f32).ln_1p();
                    let score = found.sum * used * (found.words() as f32).sqrt();
                    best.meet(select::key_of_score(score), segment as u32, doc, || about.tie.get_val(doc));
                }
            }
        }
        Ok(())
    }

    fn term_hit(&self, found: &Found) -> Result<TermHit, Error> {
        let document: TantivyDocument = self.terms.searcher.doc(DocAddress::new(found.segment, found.doc))?;
        let stored = document.get_first(self.terms.corpus.stored).and_then(|value| value.as_bytes());
        let mut term: Term = serde_json::from_slice(stored.unwrap_or_default())?;
        term.use_count = u64::from(self.use_counts()?[found.segment as usize][found.doc as usize]);
        let columns = &self.term_columns[found.segment as usize];
        let package = PackageId(text_of(columns.package.as_ref(), found.doc)?);
        Ok(TermHit { score: f32::from_bits(found.place.key[0] as u32), term, package })
    }
}
