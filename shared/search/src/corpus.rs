//! The two indexes, packages and terms, as the search sees them: fields of
//! words with their weights, and what is counted and stored.

use crate::words;
use std::path::Path;
use tantivy::directory::MmapDirectory;
use tantivy::schema::{
    FAST, Field, IndexRecordOption, STORED, STRING, Schema, SchemaBuilder, TextFieldIndexing, TextOptions,
};
use tantivy::{Index, IndexSettings};

/// Changes with every change of a schema or of how text becomes words: an
/// index of another version is built anew.
pub(crate) const VERSION: u32 = 2;

/// A field of words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TextField {
    pub(crate) field: Field,
    pub(crate) weight: f32,
    pub(crate) is_stemmed: bool,
}

/// What both indexes have.
#[derive(Debug, Clone)]
pub(crate) struct Corpus {
    pub(crate) id: Field,
    pub(crate) tie: Field,
    /// Whole names, each as one word.
    pub(crate) names: TextField,
    /// Fields of words; the last one holds words as written, of short texts:
    /// completions and corrections come from it.
    pub(crate) texts: Vec<TextField>,
    pub(crate) stored: Field,
}

impl Corpus {
    pub(crate) fn vocabulary(&self) -> Field {
        self.texts.last().map_or(self.names.field, |text| text.field)
    }

    /// All fields of words; a plan names them by their place here.
    pub(crate) fn fields(&self) -> impl Iterator<Item = TextField> + '_ {
        std::iter::once(self.names).chain(self.texts.iter().copied())
    }
}

#[derive(Debug, Clone)]
pub(crate) struct PackageFields {
    pub(crate) schema: Schema,
    pub(crate) corpus: Corpus,
    pub(crate) sequence: Field,
    pub(crate) is_live: Field,
    pub(crate) kind: Field,
    pub(crate) category: Field,
    pub(crate) licence: Field,
    pub(crate) author: Field,
    pub(crate) tag: Field,
    pub(crate) price: Field,
    pub(crate) quality: Field,
    pub(crate) rating: Field,
    pub(crate) has_shacl: Field,
    pub(crate) published_at: Field,
    pub(crate) downloads: Field,
    /// IRIs of terms of others that it uses.
    pub(crate) uses: Field,
    /// Its versions, apart from what a search shows, as there may be a thousand.
    pub(crate) history: Field,
}

#[derive(Debug, Clone)]
pub(crate) struct TermFields {
    pub(crate) schema: Schema,
    pub(crate) corpus: Corpus,
    pub(crate) package: Field,
    pub(crate) kind: Field,
}

fn text(builder: &mut SchemaBuilder, name: &str, analyzer: &str, weight: f32) -> TextField {
    let indexing = TextFieldIndexing::default().set_tokenizer(analyzer).set_index_option(IndexRecordOption::WithFreqs);
    let field = builder.add_text_field(name, TextOptions::default().set_indexing_options(indexing));
    TextField { field, weight, is_stemmed: analyzer == words::STEMMED }
}

pub(crate) const USES: &str = "uses";
pub(crate) const HISTORY: &str = "history";

/// A value is matched as a whole, or not at all.
fn whole_words(builder: &mut SchemaBuilder, name: &str) -> Field {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("raw")
        .set_fieldnorms(false)
        .set_index_option(IndexRecordOption::Basic);
    builder.add_text_field(name, TextOptions::default().set_indexing_options(indexing))
}

fn names(builder: &mut SchemaBuilder) -> TextField {
    TextField { field: whole_words(builder, "names"), weight: 4.0, is_stemmed: false }
}

impl PackageFields {
    pub(crate) fn new() -> Self {
        let mut builder = Schema::builder();
        let corpus = Corpus {
            id: builder.add_text_field("id", STRING | FAST | STORED),
            tie: builder.add_u64_field("tie", FAST),
            names: names(&mut builder),
            texts: vec![
                text(&mut builder, "title", words::STEMMED, 4.0),
                text(&mut builder, "tags", words::STEMMED, 2.5),
                text(&mut builder, "summary", words::STEMMED, 2.0),
                text(&mut builder, "readme", words::STEMMED, 1.0),
                text(&mut builder, "terms", words::EXACT, 1.2),
                text(&mut builder, "words", words::EXACT, 0.8),
            ],
            stored: builder.add_bytes_field("stored", STORED),
        };
        let facet = |builder: &mut SchemaBuilder, name: &str| builder.add_text_field(name, FAST);
        Self {
            sequence: builder.add_u64_field("sequence", FAST),
            is_live: builder.add_u64_field("is_live", FAST),
            kind: facet(&mut builder, "kind"),
            category: facet(&mut builder, "category"),
            licence: facet(&mut builder, "licence"),
            author: facet(&mut builder, "author"),
            tag: facet(&mut builder, "tag"),
            price: builder.add_u64_field("price", FAST),
            quality: builder.add_u64_field("quality", FAST),
            rating: builder.add_u64_field("rating", FAST),
            has_shacl: builder.add_u64_field("has_shacl", FAST),
            published_at: builder.add_u64_field("published_at", FAST),
            downloads: builder.add_u64_field("downloads", FAST),
            uses: whole_words(&mut builder, USES),
            history: builder.add_bytes_field(HISTORY, STORED),
            corpus,
            schema: builder.build(),
        }
    }
}

impl TermFields {
    pub(crate) fn new() -> Self {
        let mut builder = Schema::builder();
        let corpus = Corpus {
            id: builder.add_text_field("id", FAST | STORED),
            tie: builder.add_u64_field("tie", FAST),
            names: names(&mut builder),
            texts: vec![
                text(&mut builder, "labels", words::STEMMED, 2.0),
                text(&mut builder, "words", words::EXACT, 1.0),
            ],
            stored: builder.add_bytes_field("stored", STORED),
        };
        Self {
            package: builder.add_text_field("package", STRING | FAST),
            kind: builder.add_text_field("kind", FAST),
            corpus,
            schema: builder.build(),
        }
    }
}

/// Opens the index of a folder, or makes an empty one.
pub(crate) fn open_or_create(folder: &Path, schema: Schema) -> Result<Index, crate::Error> {
    std::fs::create_dir_all(folder)?;
    let directory = MmapDirectory::open(folder).map_err(tantivy::TantivyError::from)?;
    let index = Index::builder().schema(schema).settings(IndexSettings::default()).open_or_create(directory)?;
    Ok(with_words(index))
}

pub(crate) fn open(folder: &Path) -> Result<Index, crate::Error> {
    Ok(with_words(Index::open_in_dir(folder)?))
}

fn with_words(index: Index) -> Index {
    index.tokenizers().register(words::EXACT, words::exact());
    index.tokenizers().register(words::STEMMED, words::stemmed());
    index
}
