//! What a template leaves open. The parser only tells that the end of the file
//! came too early; the author looks for the tag that has no end.

/// The tags that have an end, with the word of it.
const PAIRS: [(&str, &str); 6] = [
    ("if", "endif"),
    ("for", "endfor"),
    ("block", "endblock"),
    ("macro", "endmacro"),
    ("filter", "endfilter"),
    ("raw", "endraw"),
];
const TAG_SHOWN_CHARACTERS: usize = 60;

/// Something that is open and should not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::render) struct Fault {
    /// Where it was opened, in bytes.
    pub(in crate::render) at: usize,
    /// A parser that fails before this offset fails for another reason.
    pub(in crate::render) seen_from: usize,
    pub(in crate::render) message: String,
    pub(in crate::render) expected: String,
}

/// The tags that are open, as the scan goes on.
#[derive(Debug, Default)]
pub(super) struct OpenTags {
    /// The word of each and where its tag lies.
    open: Vec<(&'static str, std::ops::Range<usize>)>,
    fault: Option<Fault>,
}

impl OpenTags {
    /// Takes the tag at `range`, which begins with `word`.
    pub(super) fn tag(&mut self, text: &str, word: &str, range: std::ops::Range<usize>) {
        if let Some((opens, _)) = PAIRS.iter().find(|(opens, _)| *opens == word) {
            self.open.push((opens, range));
        } else if let Some((closed, _)) = PAIRS.iter().find(|(_, closes)| *closes == word) {
            match self.open.last() {
                Some((opens, _)) if opens == closed => {
                    self.open.pop();
                }
                Some((opens, open)) if self.open.iter().any(|(other, _)| other == closed) => {
                    let message = format!("`{}` is not closed before `{}`", shown(text, open), shown(text, &range));
                    self.set(Fault {
                        at: open.start,
                        seen_from: range.start,
                        message,
                        expected: format!("{{% {} %}}", end_of(opens)),
                    });
                }
                _ => {
                    let message = format!("`{}` closes nothing", shown(text, &range));
                    let expected = format!("{{% {closed} … %}} before it");
                    self.set(Fault { at: range.start, seen_from: range.start, message, expected });
                }
            }
        }
    }

    /// Takes what begins at `at` and goes on to the end of the file.
    pub(super) fn endless(&mut self, at: usize, what: &str, expected: &str) {
        let message = format!("{what} is not closed");
        self.set(Fault { at, seen_from: at, message, expected: expected.to_owned() });
    }

    /// The first fault of the file, once it is read.
    pub(super) fn fault(self, text: &str) -> Option<Fault> {
        if self.fault.is_some() {
            return self.fault;
        }
        let (word, range) = self.open.last()?;
        Some(Fault {
            at: range.start,
            seen_from: text.trim_end().len(),
            message: format!("`{}` is not closed", shown(text, range)),
            expected: format!("{{% {} %}}", end_of(word)),
        })
    }

    fn set(&mut self, fault: Fault) {
        self.fault.get_or_insert(fault);
    }
}

fn end_of(word: &str) -> &'static str {
    PAIRS.iter().find(|(opens, _)| *opens == word).map_or("end…", |(_, closes)| closes)
}

/// A tag as it stands, in one line and not too long.
fn shown(text: &str, range: &std::ops::Range<usize>) -> String {
    let tag = crate::wording::one_line(text.get(range.clone()).unwrap_or_default());
    match tag.char_indices().nth(TAG_SHOWN_CHARACTERS) {
        Some((end, _)) => format!("{}… %}}", &tag[..end]),
        None => tag,
    }
}
