//! An opened index: what is read once, so that a query reads little.

use crate::Error;
use crate::corpus::Corpus;
use crate::statistics::Statistics;
use std::sync::Arc;
use tantivy::columnar::ColumnValues;
use tantivy::{Index, ReloadPolicy, Searcher, SegmentReader};

pub(crate) type Numbers = Arc<dyn ColumnValues<u64>>;

pub(crate) struct Catalogue {
    pub(crate) corpus: Corpus,
    pub(crate) searcher: Searcher,
    pub(crate) segments: Vec<Segment>,
    pub(crate) statistics: Statistics,
}

pub(crate) struct Segment {
    /// By document: neither deleted nor a mark that a package is gone.
    pub(crate) live: Vec<bool>,
    /// Whether every document is live, so that counts of postings are right.
    pub(crate) is_all_live: bool,
    pub(crate) tie: Numbers,
}

impl Catalogue {
    /// `live_field` marks documents that are found with 1.
    pub(crate) fn open(index: &Index, corpus: Corpus, live_field: Option<&str>) -> Result<Self, Error> {
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let searcher = reader.searcher();
        let mut segments = Vec::new();
        for segment in searcher.segment_readers() {
            segments.push(Segment::open(segment, live_field)?);
        }
        let statistics = Statistics::of(&searcher, &segments, &corpus)?;
        Ok(Self { corpus, searcher, segments, statistics })
    }
}

impl Segment {
    fn open(segment: &SegmentReader, live_field: Option<&str>) -> Result<Self, Error> {
        let marks = live_field.map(|name| numbers(segment, name)).transpose()?;
        let is_live = |doc| !segment.is_deleted(doc) && marks.as_ref().is_none_or(|marks| marks.get_val(doc) == 1);
        let live: Vec<bool> = (0..segment.max_doc()).map(is_live).collect();
        let is_all_live = live.iter().all(|live| *live);
        Ok(Self { live, is_all_live, tie: numbers(segment, "tie")? })
    }
}

pub(crate) fn numbers(segment: &SegmentReader, field: &str) -> Result<Numbers, Error> {
    Ok(segment.fast_fields().column_first_or_default::<u64>(field)?)
}
