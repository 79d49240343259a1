//! Changes into the index. A change is applied when its sequence is higher
//! than what the index has of the package, so delivery twice or out of order
//! ends in the same documents.

use crate::corpus::{self, PackageFields, TermFields};
use crate::document::{Change, Package, PackageId, Published, PublishedVersion, Term};
use crate::{Error, words};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tantivy::schema::{Field, IndexRecordOption, Value as _};
use tantivy::{DocAddress, DocSet, Index, IndexWriter, Searcher, TantivyDocument, Term as IndexTerm};

/// For documents in memory before they become a segment.
const HEAP_BYTES: usize = 64 << 20;
/// Packages of one commit while an index is built anew.
const BATCH: usize = 20_000;
/// Of a README, for the index and for snippets.
const README_BYTES_MAX: usize = 64 << 10;
pub(crate) const EXCERPT_BYTES_MAX: usize = 2 << 10;
/// Terms of one package that the index takes.
const TERMS_MAX: usize = 50_000;
/// IRIs of others that one package may be counted for.
const USES_MAX: usize = 50_000;

/// The one writer of an index; tantivy's lock file keeps a second one out.
pub struct Writer {
    pub(crate) folder: PathBuf,
    packages: PackageFields,
    terms: TermFields,
    package_index: Index,
    term_index: Index,
}

impl Writer {
    /// Opens the index in `folder`, or makes an empty one there.
    ///
    /// # Errors
    /// `Io` and `Index`, also for an index of another version.
    pub fn open(folder: &Path) -> Result<Self, Error> {
        let (packages, terms) = (PackageFields::new(), TermFields::new());
        Ok(Self {
            package_index: corpus::open_or_create(&folder.join(PACKAGES), packages.schema.clone())?,
            term_index: corpus::open_or_create(&folder.join(TERMS), terms.schema.clone())?,
            folder: folder.to_owned(),
            packages,
            terms,
        })
    }

    /// Builds an index anew from the states of all packages, in a folder that
    /// has none yet. The caller then applies what came since it began to read.
    ///
    /// # Errors
    /// `Damaged` when the folder has an index; `Io` and `Index`.
    pub fn rebuild(folder: &Path, states: impl IntoIterator<Item = Change>) -> Result<Self, Error> {
        if folder.join(PACKAGES).exists() || folder.join(TERMS).exists() {
            return Err(Error::Damaged("an index is built anew in a folder of its own".to_owned()));
        }
        let writer = Self::open(folder)?;
        let mut states = states.into_iter().peekable();
        while states.peek().is_some() {
            writer.apply(states.by_ref().take(BATCH))?;
        }
        Ok(writer)
    }

    /// Applies changes and returns how many were newer than the index. The
    /// index is whole again after a crash at any moment: the same changes are
    /// applied once more.
    ///
    /// # Errors
    /// `Io` and `Index`; the index then stands where it stood.
    pub fn apply(&self, changes: impl IntoIterator<Item = Change>) -> Result<usize, Error> {
        let mut newest: BTreeMap<PackageId, Change> = BTreeMap::new();
        for change in changes {
            let is_newer = newest.get(&change.id).is_none_or(|known| known.sequence < change.sequence);
            if is_newer {
                newest.insert(change.id.clone(), change);
            }
        }
        let searcher = self.package_index.reader()?.searcher();
        let mut wanted = Vec::new();
        for change in newest.into_values() {
            if self.known_sequence(&searcher, &change.id)?.is_none_or(|known| known < change.sequence) {
                wanted.push(change);
            }
        }
        if wanted.is_empty() {
            return Ok(0);
        }
        // Terms first: the package's sequence says that both are there.
        self.write(&self.term_index, |writer| wanted.iter().try_for_each(|change| self.write_terms(writer, change)))?;
        self.write(&self.package_index, |writer| {
            wanted.iter().try_for_each(|change| self.write_package(writer, change))
        })?;
        Ok(wanted.len())
    }

    pub(crate) fn indexes(&self) -> [(&'static str, &Index); 2] {
        [(PACKAGES, &self.package_index), (TERMS, &self.term_index)]
    }

    fn write(&self, index: &Index, fill: impl FnOnce(&IndexWriter) -> Result<(), Error>) -> Result<(), Error> {
        let mut writer: IndexWriter = index.writer_with_num_threads(1, HEAP_BYTES)?;
        fill(&writer)?;
        writer.commit()?;
        // A function may be frozen when it has answered: nothing goes on in the background.
        writer.wait_merging_threads()?;
        Ok(())
    }

    /// The versions that the index has of a package.
    ///
    /// # Errors
    /// `Io`, `Index`, `Damaged`.
    pub fn versions(&self, id: &PackageId) -> Result<Vec<PublishedVersion>, Error> {
        let searcher = self.package_index.reader()?.searcher();
        let Some(address) = self.find(&searcher, id)? else { return Ok(Vec::new()) };
        history_of(&searcher.doc(address)?, self.packages.history)
    }

    fn known_sequence(&self, searcher: &Searcher, id: &PackageId) -> Result<Option<u64>, Error> {
        let Some(address) = self.find(searcher, id)? else { return Ok(None) };
        let segment = searcher.segment_reader(address.segment_ord);
        Ok(segment.fast_fields().u64("sequence")?.first(address.doc_id))
    }

    fn find(&self, searcher: &Searcher, id: &PackageId) -> Result<Option<DocAddress>, Error> {
        let term = IndexTerm::from_field_text(self.packages.corpus.id, &id.0);
        for (ordinal, segment) in (0u32..).zip(searcher.segment_readers()) {
            let index = segment.inverted_index(term.field())?;
            let Some(mut postings) = index.read_postings(&term, IndexRecordOption::Basic)? else { continue };
            while postings.doc() != tantivy::TERMINATED {
                if !segment.is_deleted(postings.doc()) {
                    return Ok(Some(DocAddress::new(ordinal, postings.doc())));
                }
                postings.advance();
            }
        }
        Ok(None)
    }

    fn write_package(&self, writer: &IndexWriter, change: &Change) -> Result<(), Error> {
        let fields = &self.packages;
        writer.delete_term(IndexTerm::from_field_text(fields.corpus.id, &change.id.0));
        let mut document = TantivyDocument::new();
        document.add_text(fields.corpus.id, &change.id.0);
        document.add_u64(fields.sequence, change.sequence);
        document.add_u64(fields.is_live, u64::from(change.published.is_some()));
        document.add_u64(fields.corpus.tie, tie(&change.id.0));
        if let Some(published) = &change.published {
            self.describe_package(&mut document, published)?;
        }
        writer.add_document(document)?;
        Ok(())
    }

    fn describe_package(&self, document: &mut TantivyDocument, published: &Published) -> Result<(), Error> {
        let (fields, package) = (&self.packages, &published.package);
        let [title, tags, summary, readme, terms, words] = fields.corpus.texts[..] else {
            return Err(Error::Damaged("the schema has other fields of words".to_owned()));
        };
        for name in [package.id().0, package.name.clone(), package.title.clone()] {
            document.add_text(fields.corpus.names.field, words::folded(&name));
        }
        let text = prefix(&package.readme, README_BYTES_MAX);
        for value in [&package.namespace, &package.name, &package.title] {
            document.add_text(title.field, value);
            document.add_text(words.field, value);
        }
        for value in package.tags.iter().chain([&package.category, &package.kind]) {
            document.add_text(tags.field, value);
            document.add_text(words.field, value);
        }
        document.add_text(summary.field, &package.summary);
        document.add_text(words.field, &package.summary);
        document.add_text(readme.field, text);
        for term in published.terms.iter().take(TERMS_MAX) {
            document.add_text(terms.field, term.prefixed.as_deref().unwrap_or(term.local_name()));
        }
        document.add_text(fields.kind, &package.kind);
        document.add_text(fields.category, &package.category);
        document.add_text(fields.licence, &package.licence);
        document.add_text(fields.author, &package.author);
        package.tags.iter().for_each(|tag| document.add_text(fields.tag, tag));
        document.add_u64(fields.price, package.price_cents);
        document.add_u64(fields.quality, package.quality);
        document.add_u64(fields.rating, package.rating_hundredths);
        document.add_u64(fields.has_shacl, u64::from(package.has_shacl));
        document.add_u64(fields.published_at, package.published_at);
        document.add_u64(fields.downloads, package.downloads);
        let stored = Package { readme: prefix(text, EXCERPT_BYTES_MAX).to_owned(), ..package.clone() };
        document.add_bytes(fields.corpus.stored, &serde_json::to_vec(&stored)?);
        document.add_bytes(fields.history, &serde_json::to_vec(&published.versions)?);
        published.uses.iter().take(USES_MAX).for_each(|iri| document.add_text(fields.uses, iri));
        Ok(())
    }

    fn write_terms(&self, writer: &IndexWriter, change: &Change) -> Result<(), Error> {
        let fields = &self.terms;
        writer.delete_term(IndexTerm::from_field_text(fields.package, &change.id.0));
        let terms = change.published.iter().flat_map(|published| published.terms.iter().take(TERMS_MAX));
        for term in terms {
            writer.add_document(self.term_document(&change.id, term)?)?;
        }
        Ok(())
    }

    fn term_document(&self, package: &PackageId, term: &Term) -> Result<TantivyDocument, Error> {
        let fields = &self.terms;
        let [labels, words] = fields.corpus.texts[..] else {
            return Err(Error::Damaged("the schema has other fields of words".to_owned()));
        };
        let mut document = TantivyDocument::new();
        let id = format!("{} {package}", term.iri);
        document.add_u64(fields.corpus.tie, tie(&id));
        document.add_text(fields.corpus.id, &id);
        document.add_text(fields.package, &package.0);
        for name in [Some(term.iri.as_str()), term.prefixed.as_deref(), Some(term.local_name())].into_iter().flatten() {
            document.add_text(fields.corpus.names.field, words::folded(name));
        }
        for label in term.labels.iter().map(String::as_str).chain([term.local_name()]) {
            document.add_text(labels.field, label);
            document.add_text(words.field, label);
        }
        if let Some(prefixed) = &term.prefixed {
            document.add_text(words.field, prefixed);
        }
        document.add_text(fields.kind, term.kind.as_str());
        document.add_bytes(fields.corpus.stored, &serde_json::to_vec(term)?);
        Ok(document)
    }
}

pub(crate) const PACKAGES: &str = "packages";
pub(crate) const TERMS: &str = "terms";

pub(crate) fn history_of(document: &TantivyDocument, history: Field) -> Result<Vec<PublishedVersion>, Error> {
    match document.get_first(history).and_then(|value| value.as_bytes()) {
        Some(bytes) => Ok(serde_json::from_slice(bytes)?),
        None => Ok(Vec::new()),
    }
}

/// Orders equals, the same in every index that has the document.
fn tie(id: &str) -> u64 {
    Sha256::digest(id).iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

pub(crate) fn prefix(text: &str, bytes_max: usize) -> &str {
    &text[..text.floor_char_boundary(bytes_max)]
}
