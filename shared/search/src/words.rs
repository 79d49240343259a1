//! How text becomes words, for the index, for queries and for snippets alike.
//!
//! `wasGeneratedBy` is found by the whole and by its parts, `json-schema` also
//! as `jsonschema`, `foaf:Person` also as itself, `C++` and `C#` are not `C`.
//! No word is too long: schema.org has terms of more than fifty letters.

use icu_normalizer::DecomposingNormalizer;
use tantivy::tokenizer::{Language, Stemmer, TextAnalyzer, Token, TokenStream, Tokenizer};

/// Longer words are cut, far beyond the longest term in use.
const WORD_BYTES_MAX: usize = 200;
/// Parts of one compound that are joined to one word.
const JOINED_PARTS_MAX: usize = 4;

/// A word with where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// In lower case, without accents.
    pub(crate) text: String,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Whether it is the whole of which other words are parts, or is one of these.
    pub(crate) role: Role,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Plain,
    Whole,
    Part,
}

/// All words of a text, wholes before their parts.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    for compound in compounds(text) {
        add_compound(text, &compound, &mut found);
    }
    found
}

/// Byte ranges of runs of letters and digits that only single marks connect.
fn compounds(text: &str) -> Vec<Vec<(usize, usize)>> {
    let mut all: Vec<Vec<(usize, usize)>> = Vec::new();
    let mut end_of_last = None;
    for (start, end) in runs(text) {
        let joins = |between: &str| matches!(between, "-" | "_" | "." | ":" | "'" | "’");
        match (all.last_mut(), end_of_last) {
            (Some(compound), Some(last)) if joins(&text[last..start]) => compound.push((start, end)),
            _ => all.push(vec![(start, end)]),
        }
        end_of_last = Some(end);
    }
    all
}

/// Runs of letters and digits, with the `+` and `#` of languages' names.
fn runs(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    for (at, character) in text.char_indices() {
        if character.is_alphanumeric() || is_mark(character) {
            open.get_or_insert(at);
            continue;
        }
        if let Some(start) = open.take() {
            let mut end = at;
            if matches!(character, '+' | '#') {
                let signs = text[at..].bytes().take_while(|byte| *byte == text.as_bytes()[at]).count();
                let follows = text[at + signs..].chars().next();
                if signs <= 2 && !follows.is_some_and(char::is_alphanumeric) {
                    end += signs;
                }
            }
            found.push((start, end));
        }
    }
    found.extend(open.map(|start| (start, text.len())));
    found
}

/// Combining accents belong to the letter before them.
fn is_mark(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character)
}

fn add_compound(text: &str, runs: &[(usize, usize)], found: &mut Vec<Word>) {
    let &[(start, _), ..] = runs else { return };
    let end = runs.last().map_or(start, |run| run.1);
    let separators: Vec<&str> = runs.windows(2).map(|pair| &text[pair[0].1..pair[1].0]).collect();
    let is_possessive = |separator: &&str| matches!(*separator, "'" | "’");
    if runs.len() > 1 && runs.len() <= JOINED_PARTS_MAX && !separators.iter().any(is_possessive) {
        let whole = match separators[..] {
            [":"] => folded(&text[start..end]),
            _ => runs.iter().map(|run| folded(&text[run.0..run.1])).collect(),
        };
        found.push(Word { text: cut(whole), start, end, role: Role::Whole });
    }
    let is_compound = runs.len() > 1;
    for (at, &(start, end)) in runs.iter().enumerate() {
        let is_suffix = at > 0 && is_possessive(&separators[at - 1]) && end - start == 1;
        if !is_suffix {
            add_run(text, start, end, is_compound, found);
        }
    }
}

/// A run of letters: a word, or several of a script that has no spaces.
fn add_run(text: &str, start: usize, end: usize, is_part: bool, found: &mut Vec<Word>) {
    let run = &text[start..end];
    if run.is_ascii() || !run.contains(is_cjk) {
        return add_word(text, start, end, is_part, found);
    }
    let mut at = start;
    while at < end {
        let rest = &text[at..end];
        let is_first_cjk = rest.chars().next().is_some_and(is_cjk);
        let length = rest.find(|character| is_cjk(character) != is_first_cjk).unwrap_or(rest.len());
        if is_first_cjk {
            add_pairs(text, at, at + length, found)
        } else {
            add_word(text, at, at + length, true, found)
        }
        at += length;
    }
}

/// Chinese, Japanese and Korean text as overlapping pairs of characters, as Lucene's
/// `CJKBigramFilter` has it: without a dictionary nobody knows where a word ends.
fn add_pairs(text: &str, start: usize, end: usize, found: &mut Vec<Word>) {
    let mut starts: Vec<usize> = text[start..end].char_indices().map(|(offset, _)| start + offset).collect();
    starts.push(end);
    let width = if starts.len() > 2 { 2 } else { 1 };
    for window in starts.windows(width + 1) {
        let (from, to) = (window[0], window[width]);
        found.push(Word { text: folded(&text[from..to]), start: from, end: to, role: Role::Plain });
    }
}

/// Kana, Han and Hangul.
fn is_cjk(character: char) -> bool {
    matches!(u32::from(character),
        0x1100..=0x11ff | 0x3005..=0x3007 | 0x3040..=0x30ff | 0x3131..=0x318e | 0x31f0..=0x31ff | 0x3400..=0x4dbf
            | 0x4e00..=0x9fff | 0xac00..=0xd7af | 0xf900..=0xfaff | 0xff66..=0xffdc | 0x20000..=0x3ffff)
}

fn add_word(text: &str, start: usize, end: usize, is_part: bool, found: &mut Vec<Word>) {
    let parts = if has_capital_inside(&text[start..end]) { camel_parts(&text[start..end]) } else { Vec::new() };
    let is_camel = parts.len() > 1;
    let role = match (is_camel, is_part) {
        (true, _) => Role::Whole,
        (false, true) => Role::Part,
        (false, false) => Role::Plain,
    };
    found.push(Word { text: cut(folded(&text[start..end])), start, end, role });
    if is_camel {
        found.extend(parts.into_iter().map(|(from, to)| Word {
            text: cut(folded(&text[start + from..start + to])),
            start: start + from,
            end: start + to,
            role: Role::Part,
        }));
    }
}

/// Most words have none, and are not taken apart.
fn has_capital_inside(run: &str) -> bool {
    run.chars().skip(1).any(char::is_uppercase)
}

/// `OWLThing` as `OWL` and `Thing`, `eligibleVolume` as two. Digits stay with
/// what they follow.
fn camel_parts(run: &str) -> Vec<(usize, usize)> {
    let characters: Vec<(usize, char)> = run.char_indices().collect();
    let mut starts = vec![0];
    for (at, window) in characters.windows(2).enumerate() {
        let [(_, before), (offset, here)] = [window[0], window[1]];
        let next_is_lower = characters.get(at + 2).is_some_and(|(_, next)| next.is_lowercase());
        let begins = here.is_uppercase() && (!before.is_uppercase() || next_is_lower);
        if begins {
            starts.push(offset);
        }
    }
    starts.dedup();
    let ends = starts.iter().skip(1).copied().chain([run.len()]);
    starts.iter().copied().zip(ends).collect()
}

/// Lower case, without accents.
pub(crate) fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let decomposed = DecomposingNormalizer::new_nfkd().normalize(text).to_lowercase();
    decomposed.chars().filter(|character| !is_mark(*character)).collect()
}

fn cut(mut word: String) -> String {
    if word.len() > WORD_BYTES_MAX {
        word.truncate(word.floor_char_boundary(WORD_BYTES_MAX));
    }
    word
}

/// The words of [`words`] as tantivy wants them.
#[derive(Clone, Default)]
pub(crate) struct WordTokenizer;

pub(crate) struct WordStream {
    words: std::vec::IntoIter<Word>,
    token: Token,
}

impl Tokenizer for WordTokenizer {
    type TokenStream<'a> = WordStream;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> WordStream {
        WordStream { words: words(text).into_iter(), token: Token::default() }
    }
}

impl TokenStream for WordStream {
    fn advance(&mut self) -> bool {
        let Some(word) = self.words.next() else { return false };
        self.token.position = self.token.position.wrapping_add(1);
        (self.token.offset_from, self.token.offset_to) = (word.start, word.end);
        self.token.text = word.text;
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

/// Words as they are written.
pub(crate) const EXACT: &str = "words";
/// Words by their English stem.
pub(crate) const STEMMED: &str = "stems";

pub(crate) fn exact() -> TextAnalyzer {
    TextAnalyzer::from(WordTokenizer)
}

pub(crate) fn stemmed() -> TextAnalyzer {
    TextAnalyzer::builder(WordTokenizer).filter(Stemmer::new(Language::English)).build()
}

/// Stems of words that [`words`] gave. Making one takes longer than many stems.
pub(crate) struct Stems(TextAnalyzer);

impl Stems {
    pub(crate) fn new() -> Self {
        let raw = TextAnalyzer::builder(tantivy::tokenizer::RawTokenizer::default());
        Self(raw.filter(Stemmer::new(Language::English)).build())
    }

    pub(crate) fn of(&mut self, word: &str) -> String {
        let mut stream = self.0.token_stream(word);
        if stream.advance() { std::mem::take(&mut stream.token_mut().text) } else { word.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn terms_are_found_whole_and_in_parts() {
        assert_eq!(texts("wasGeneratedBy"), ["wasgeneratedby", "was", "generated", "by"]);
        assert_eq!(texts("foaf:Person"), ["foaf:person", "foaf", "person"]);
        assert_eq!(texts("OWLThing2 json-schema"), ["owlthing2", "owl", "thing2", "jsonschema", "json", "schema"]);
        assert_eq!(texts("schema.org"), ["schemaorg", "schema", "org"]);
    }

    #[test]
    fn names_of_languages_keep_their_signs() {
        assert_eq!(texts("C++, C# and C; x+y #tag"), ["c++", "c#", "and", "c", "x", "y", "tag"]);
        assert_eq!(texts("http://a.example/owl#Class"), ["http", "aexample", "a", "example", "owl", "class"]);
    }

    #[test]
    fn scripts_without_spaces_are_pairs_of_characters() {
        assert_eq!(texts("知識グラフ"), ["知識", "識グ", "グラ", "ラフ"].map(folded));
        assert_eq!(texts("図 RDF図鑑v2"), ["図", "rdf", "図鑑", "v2"]);
        assert_eq!(texts("한국어"), ["한국", "국어"].map(folded));
        let text = "これはRDFの図です。";
        assert!(words(text).iter().all(|word| folded(&text[word.start..word.end]) == word.text));
    }

    #[test]
    fn long_words_are_kept() {
        let long = "incentivequalifiedexpensetypeleaseonlyeligibility";
        assert!(long.len() > 40);
        assert_eq!(texts(long), [long]);
        assert_eq!(texts(&"x".repeat(5_000))[0].len(), WORD_BYTES_MAX);
    }

    #[test]
    fn accents_and_possessives_do_not_count() {
        assert_eq!(texts("Café's Größe cafe\u{301}"), ["cafe", "große", "cafe"]);
        let mut stems = Stems::new();
        assert_eq!(stems.of("taxonomies"), stems.of("taxonomy"));
    }

    #[test]
    fn offsets_are_the_text_s() {
        let text = "über dataCatalog";
        assert!(words(text).iter().all(|word| folded(&text[word.start..word.end]) == word.text));
    }
}
