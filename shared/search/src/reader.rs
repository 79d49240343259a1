//! Answers from an index in a folder, as it stood when it was opened.

use crate::catalogue::Catalogue;
use crate::corpus::{self, PackageFields, TermFields};
use crate::cursor::{Cursor, fingerprint};
use crate::document::{Package, PackageId, PublishedVersion};
use crate::facets::{self, Columns, Counting, Values};
use crate::filter::{Conditions, Held};
use crate::page::{Hit, Page};
use crate::plan::{self, Plan};
use crate::query::{Query, Sort};
use crate::score::{self, Score, Scores};
use crate::select::{self, Best, Found};
use crate::snippet::{self, Snippet};
use crate::terms::TermColumns;
use crate::uses::UseCounts;
use crate::words::Stems;
use crate::writer::{PACKAGES, TERMS, history_of};
use crate::{Error, words};
use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::OnceLock;
use tantivy::columnar::StrColumn;
use tantivy::schema::{Field, Value as _};
use tantivy::{DocAddress, TantivyDocument};

/// An opened index. It does not change: a newer one is opened beside it.
pub struct Reader {
    pub(crate) packages: Catalogue,
    columns: Vec<Columns>,
    values: Values,
    pub(crate) terms: Catalogue,
    pub(crate) term_columns: Vec<TermColumns>,
    pub(crate) use_counts: OnceLock<UseCounts>,
    history: Field,
}

/// What all pages of one query have in common.
struct Search<'a> {
    plan: Option<Plan>,
    conditions: Conditions<'a>,
    sort: Sort,
}

impl Reader {
    /// # Errors
    /// `Index` when the folder has no index, or one of another version.
    pub fn open(folder: &Path) -> Result<Self, Error> {
        let (packages, terms) = (PackageFields::new(), TermFields::new());
        let history = packages.history;
        let package_index = corpus::open(&folder.join(PACKAGES))?;
        let term_index = corpus::open(&folder.join(TERMS))?;
        if package_index.schema() != packages.schema || term_index.schema() != terms.schema {
            return Err(Error::Damaged("the index is of another version and must be built anew".to_owned()));
        }
        let packages = Catalogue::open(&package_index, packages.corpus, Some("is_live"))?;
        let (columns, values) = facets::open(&packages)?;
        let terms = Catalogue::open(&term_index, terms.corpus, None)?;
        let term_columns = TermColumns::open(&terms)?;
        Ok(Self { packages, columns, values, terms, term_columns, use_counts: OnceLock::new(), history })
    }

    /// Packages that can be found.
    pub fn package_count(&self) -> u64 {
        self.packages.statistics.documents
    }

    /// Hands over every package that can be found, with its versions, in no order.
    ///
    /// # Errors
    /// Those of `take`, and ours.
    pub fn each_package<E: From<Error>>(
        &self,
        mut take: impl FnMut(Package, Vec<PublishedVersion>) -> Result<(), E>,
    ) -> Result<(), E> {
        let segments = self.packages.searcher.segment_readers().iter().zip(&self.packages.segments);
        for (ordinal, (reader, segment)) in (0u32..).zip(segments) {
            for doc in (0..reader.max_doc()).filter(|doc| segment.live[*doc as usize]) {
                let document: TantivyDocument =
                    self.packages.searcher.doc(DocAddress::new(ordinal, doc)).map_err(Error::from)?;
                take(self.package_of(&document)?, history_of(&document, self.history)?)?;
            }
        }
        Ok(())
    }

    fn package_of(&self, document: &TantivyDocument) -> Result<Package, Error> {
        let stored = document.get_first(self.packages.corpus.stored).and_then(|value| value.as_bytes());
        Ok(serde_json::from_slice(stored.unwrap_or_default())?)
    }

    /// # Errors
    /// `InvalidQuery` names the field; the others are ours.
    pub fn search(&self, query: &Query) -> Result<Page, Error> {
        let limit = query.check()?;
        let print = fingerprint(&(&query.text, &query.filters, query.sort));
        let cursor = query.cursor.as_deref().map(|cursor| Cursor::decode(cursor, print)).transpose()?;
        let after = cursor.as_ref().map(|cursor| cursor.after);
        let (plan, suggestion) = match cursor {
            Some(cursor) => (cursor.plan, None),
            None => plan::plan(&self.packages, &query.text)?.map_or((None, None), |p| (Some(p.plan), p.suggestion)),
        };
        let is_empty_text = words::words(&query.text).is_empty();
        let conditions = Conditions::new(&query.filters, |facet, value| self.values.numbers_of(facet, value));
        let sort = if is_empty_text && query.sort == Sort::Relevance { Sort::Downloads } else { query.sort };
        let search = Search { plan, conditions, sort };
        let scores = self.scores(search.plan.as_ref())?;
        let needed = search.plan.as_ref().map_or(0, |plan| score::needed(&self.packages, plan, &scores));
        let mut counting = query.facets.then(|| Counting::new(&self.values));
        let mut best = Best::new(after, limit);
        for (segment, scores) in scores.iter().enumerate() {
            self.search_segment(&search, segment, scores.as_ref(), needed, &mut best, counting.as_mut())?;
        }
        let total = best.total;
        let (found, has_more) = best.finish();
        let last = found.last().map(|found| found.place).filter(|_| has_more);
        let cursor = last.map(|last| Cursor::new(print, last, search.plan.clone()).encode()).transpose()?;
        let mut wanted = Wanted::of(search.plan.as_ref());
        let hits = found.iter().map(|found| self.hit(&search, &mut wanted, found)).collect::<Result<_, _>>()?;
        let facets = counting.map(Counting::finish).unwrap_or_default();
        Ok(Page { hits, total, cursor, facets, suggestion })
    }

    fn scores(&self, plan: Option<&Plan>) -> Result<Vec<Option<Scores>>, Error> {
        let segments = self.packages.searcher.segment_readers().iter();
        segments.map(|segment| plan.map(|plan| score::of_segment(&self.packages, segment, plan)).transpose()).collect()
    }

    fn search_segment(
        &self,
        search: &Search<'_>,
        segment: usize,
        scores: Option<&Scores>,
        needed: u32,
        best: &mut Best,
        mut counting: Option<&mut Counting<'_>>,
    ) -> Result<(), Error> {
        let (reader, columns) = (self.packages.searcher.segment_reader(segment as u32), &self.columns[segment]);
        let about = &self.packages.segments[segment];
        let ids = if search.sort == Sort::Name { reader.fast_fields().str("id")? } else { None };
        let mut look_at = |doc: u32, score: Score| {
            if !about.live[doc as usize] {
                return Ok(());
            }
            match (search.conditions.held(columns, doc), &mut counting) {
                (Held::All, Some(counting)) => counting.add(columns, doc),
                (Held::All, None) => {}
                (Held::AllBut(facet), Some(counting)) => {
                    counting.add_to(facet, columns, doc);
                    return Ok(());
                }
                (Held::AllBut(_) | Held::No, _) => return Ok(()),
            }
            let key = match search.sort {
                Sort::Relevance => select::key_of_score(relevance(score, columns, doc)),
                Sort::Newest => select::key_of_number(columns.published_at.get_val(doc)),
                Sort::Downloads => select::key_of_number(columns.downloads.get_val(doc)),
                Sort::Rating => select::key_of_number(columns.rating.get_val(doc)),
                Sort::Quality => select::key_of_number(columns.quality.get_val(doc)),
                Sort::PriceLowest => select::key_of_number(u64::MAX - columns.price.get_val(doc)),
                Sort::Name => select::key_of_text(&text_of(ids.as_ref(), doc)?),
            };
            best.meet(key, segment as u32, doc, || about.tie.get_val(doc));
            Ok(())
        };
        let Some(scores) = scores else {
            return (0..reader.max_doc()).try_for_each(|doc| look_at(doc, Score::default()));
        };
        let mut found = scores.found().filter(|(_, score)| score.words() >= needed);
        found.try_for_each(|(doc, score)| look_at(doc, score))
    }

    fn hit(&self, search: &Search<'_>, wanted: &mut Wanted<'_>, found: &Found) -> Result<Hit, Error> {
        let document: TantivyDocument = self.packages.searcher.doc(DocAddress::new(found.segment, found.doc))?;
        let package = self.package_of(&document)?;
        let score = if search.sort == Sort::Relevance { f32::from_bits(found.place.key[0] as u32) } else { 0.0 };
        let snippet = wanted.snippet(&package);
        Ok(Hit { id: PackageId(package.id().0), score, package, snippet })
    }
}

/// The value of a column of texts, if the document has one.
pub(crate) fn text_of(column: Option<&StrColumn>, doc: u32) -> Result<String, Error> {
    let mut text = String::new();
    if let Some(column) = column
        && let Some(ordinal) = column.term_ords(doc).next()
    {
        column.ord_to_str(ordinal, &mut text)?;
    }
    Ok(text)
}

/// The text's score, a little more for what has proved itself.
fn relevance(score: Score, columns: &Columns, doc: u32) -> f32 {
    score.sum * columns.proved[doc as usize] * (score.words() as f32).sqrt()
}

/// Which words of the texts of one page's packages a query looks for, as they are
/// written or by their stems.
struct Wanted<'a> {
    words: HashSet<&'a str>,
    stems: Stems,
    /// Most words of a text are in many.
    known: HashMap<String, bool>,
}

impl<'a> Wanted<'a> {
    fn of(plan: Option<&'a Plan>) -> Self {
        let words = plan.iter().flat_map(|plan| &plan.clauses).map(|clause| clause.word.as_str()).collect();
        Self { words, stems: Stems::new(), known: HashMap::new() }
    }

    fn has(&mut self, word: &str) -> bool {
        if let Some(known) = self.known.get(word) {
            return *known;
        }
        let is_wanted = self.words.contains(word) || self.words.contains(self.stems.of(word).as_str());
        self.known.insert(word.to_owned(), is_wanted);
        is_wanted
    }

    fn snippet(&mut self, package: &Package) -> Snippet {
        if self.words.is_empty() {
            return snippet::beginning(&package.summary);
        }
        let texts = [&package.summary, &package.readme];
        let best = texts.into_iter().find_map(|text| snippet::best(text, |word| self.has(word)));
        best.unwrap_or_else(|| snippet::beginning(&package.summary))
    }
}
