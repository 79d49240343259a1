//! Packages as a registry has them, made here: words by Zipf's law, so that a
//! few are in every README and most are rare.

use search::{Change, Package, Published, Term, TermKind};

const WORDS: usize = 30_000;
const KINDS: [&str; 5] = ["template", "generator", "ontology", "skill", "service"];
const LICENCES: [&str; 6] = ["MIT", "Apache-2.0", "CC-BY-4.0", "BSD-3-Clause", "CC0-1.0", "LicenseRef-Commercial"];
const SYLLABLES: [&str; 24] = [
    "ra", "ton", "mi", "ket", "lo", "ser", "vi", "dan", "pu", "gra", "ne", "fol", "ta", "rim", "so", "bel", "cu",
    "ven", "da", "por", "hi", "lex", "wo", "zan",
];

/// SplitMix64: the same numbers on every machine, and every time.
pub(crate) struct Numbers(pub(crate) u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// A rank, of which each is met in inverse proportion to itself.
    fn rank(&mut self) -> usize {
        let unit = (self.next() >> 11) as f64 / (1u64 << 53) as f64;
        ((WORDS as f64).powf(unit) as usize - 1).min(WORDS - 1)
    }

    fn words(&mut self, count: usize) -> String {
        let words: Vec<String> = (0..count).map(|_| word(self.rank())).collect();
        words.join(" ")
    }
}

/// The word of a rank: pronounceable, and no other rank's.
fn word(rank: usize) -> String {
    let mut numbers = Numbers(rank as u64 * 7_919);
    let mut word: String = (0..1 + numbers.below(2)).map(|_| SYLLABLES[numbers.below(SYLLABLES.len())]).collect();
    let mut left = rank + 1;
    while left > 0 {
        word.push_str(SYLLABLES[left % SYLLABLES.len()]);
        left /= SYLLABLES.len();
    }
    word
}

pub(crate) fn packages(count: usize) -> Vec<Change> {
    let mut numbers = Numbers(1);
    (0..count).map(|n| package(&mut numbers, n)).collect()
}

fn package(numbers: &mut Numbers, n: usize) -> Change {
    let title = numbers.words(3);
    let namespace = word(numbers.below(5_000));
    let package = Package {
        name: format!("{}-{n}", title.replace(' ', "-")),
        title,
        summary: numbers.words(12),
        readme: numbers.words(120),
        kind: KINDS[numbers.below(KINDS.len())].to_owned(),
        category: word(numbers.below(30)),
        tags: (0..3).map(|_| word(numbers.rank() / 10)).collect(),
        licence: LICENCES[numbers.below(LICENCES.len())].to_owned(),
        author: namespace.clone(),
        namespace,
        price_cents: if numbers.below(4) == 0 { 100 * numbers.below(100) as u64 } else { 0 },
        is_priced_per_seat: false,
        quality: numbers.below(101) as u64,
        rating_hundredths: numbers.below(501) as u64,
        has_shacl: numbers.below(3) == 0,
        published_at: 1_700_000_000 + numbers.below(60_000_000) as u64,
        downloads: numbers.below(1 << 16) as u64,
        versions: vec!["1.0.0".to_owned()],
    };
    // One in twenty is an ontology with terms of its own.
    let terms = (0..if n.is_multiple_of(20) { 20 } else { 0 }).map(|term| {
        let local = format!("{}{term}", word(numbers.below(WORDS)));
        Term {
            iri: format!("https://example.org/{n}#{local}"),
            prefixed: Some(format!("p{n}:{local}")),
            labels: vec![numbers.words(2)],
            kind: if term % 2 == 0 { TermKind::Class } else { TermKind::Property },
            use_count: numbers.below(100) as u64,
        }
    });
    let terms = terms.collect();
    Change {
        id: package.id(),
        sequence: 1,
        published: Some(Published { terms, ..Published::new(package, Vec::new()) }),
    }
}

/// One to three words of some package's short texts or README; one query in
/// ten has a mistake, and one in ten ends in the middle of a word.
pub(crate) fn queries(packages: &[Change], count: usize) -> Vec<String> {
    let mut numbers = Numbers(2);
    let mut queries = Vec::new();
    while queries.len() < count {
        let Some(published) = &packages[numbers.below(packages.len())].published else { continue };
        let package = &published.package;
        let text = [&package.title, &package.summary, &package.summary, &package.readme][numbers.below(4)];
        let words: Vec<&str> = text.split(' ').collect();
        let at = numbers.below(words.len());
        let mut query = words[at..words.len().min(at + 1 + numbers.below(3))].join(" ");
        match numbers.below(10) {
            0 if query.len() > 6 => drop(query.remove(query.len() / 2)),
            1 if query.len() > 6 => query.truncate(query.len() - 2),
            _ => {}
        }
        queries.push(query);
    }
    queries
}
