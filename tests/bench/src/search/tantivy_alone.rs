//! What somebody would write with tantivy and nothing else: its English
//! tokenizer, its query parser, its top documents and its count.

use std::path::Path;

use search::Change;
use tantivy::collector::{Count, TopDocs};
use tantivy::query::QueryParser;
use tantivy::schema::{Field, STORED, STRING, Schema, TextFieldIndexing, TextOptions, Value as _};
use tantivy::tokenizer::{Language, LowerCaser, RemoveLongFilter, SimpleTokenizer, Stemmer, TextAnalyzer};
use tantivy::{Index, IndexReader, IndexWriter, TantivyDocument};

use super::{Engine, HITS};
use crate::report::Result;

/// The same weights as ours.
const FIELDS: [(&str, f32); 5] = [("title", 4.0), ("tags", 2.5), ("summary", 2.0), ("readme", 1.0), ("terms", 1.2)];

pub(crate) struct Alone {
    reader: IndexReader,
    parser: QueryParser,
    id: Field,
}

pub(crate) fn build(packages: &[Change], folder: Option<&Path>) -> Result<Alone> {
    let mut builder = Schema::builder();
    let id = builder.add_text_field("id", STRING | STORED);
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("english")
        .set_index_option(tantivy::schema::IndexRecordOption::WithFreqs);
    let options = TextOptions::default().set_indexing_options(indexing);
    let fields = FIELDS.map(|(name, _)| builder.add_text_field(name, options.clone()));
    let index = match folder {
        Some(folder) => {
            std::fs::create_dir_all(folder)?;
            Index::create_in_dir(folder, builder.build())?
        }
        None => Index::create_in_ram(builder.build()),
    };
    let english = TextAnalyzer::builder(SimpleTokenizer::default())
        .filter(RemoveLongFilter::limit(40))
        .filter(LowerCaser)
        .filter(Stemmer::new(Language::English));
    index.tokenizers().register("english", english.build());
    let mut writer: IndexWriter = index.writer_with_num_threads(1, 64 << 20)?;
    for published in packages.iter().filter_map(|change| change.published.as_ref()) {
        let mut document = TantivyDocument::new();
        document.add_text(id, published.package.id().0);
        for (field, text) in fields.iter().zip(super::fts5::texts(published)) {
            document.add_text(*field, text);
        }
        writer.add_document(document)?;
    }
    writer.commit()?;
    writer.wait_merging_threads()?;
    let mut parser = QueryParser::for_index(&index, fields.to_vec());
    fields.iter().zip(FIELDS).for_each(|(field, (_, weight))| parser.set_field_boost(*field, weight));
    Ok(Alone { reader: index.reader()?, parser, id })
}

impl Engine for Alone {
    fn name(&self) -> &'static str {
        "bare tantivy"
    }

    fn ask(&self, text: &str) -> Result<Vec<String>> {
        // Strict parsing refuses what people type, as `foaf:Person`.
        let (query, _) = self.parser.parse_query_lenient(text);
        let searcher = self.reader.searcher();
        let (top, _) = searcher.search(&query, &(TopDocs::with_limit(HITS).order_by_score(), Count))?;
        let mut found = Vec::new();
        for (_, address) in top {
            let document: TantivyDocument = searcher.doc(address)?;
            found.extend(document.get_first(self.id).and_then(|id| id.as_str()).map(str::to_owned));
        }
        Ok(found)
    }
}
