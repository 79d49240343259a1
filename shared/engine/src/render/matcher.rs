//! Which lines of a file `before`, `after` and `skip_if` of front matter mean.

use regex::{Regex, RegexBuilder};

use crate::{Code, Refusal};

/// A pattern as written, as ggen bounds it.
pub(super) const PATTERN_BYTES_MAX: usize = 64 << 10;
/// A regular expression once compiled, as ggen bounds it.
const COMPILED_BYTES_MAX: usize = 1 << 20;
/// The compiled bytes times those of the longest text looked through at once:
/// the worst case of a search, about half a minute.
const WORK_MAX: u64 = 1 << 36;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Contains,
    Exact,
    Regex,
}

/// What is looked through at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    Line,
    File,
}

/// Which of several matches is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Occurrence {
    First,
    Last,
    Unique,
    /// 1-based.
    Nth(usize),
}

/// How a pattern is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Matcher {
    pub(super) kind: Kind,
    pub(super) scope: Scope,
    pub(super) occurrence: Occurrence,
    pub(super) case_sensitive: bool,
    /// Without the blanks around each line, or around the file.
    pub(super) trim: bool,
}

impl Matcher {
    /// What a text without a map means: the first that contains it.
    pub(super) fn containing(scope: Scope) -> Self {
        Self { kind: Kind::Contains, scope, occurrence: Occurrence::First, case_sensitive: true, trim: false }
    }
}

/// The lines of a match, 0-based; the last one belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lines {
    pub(super) first: usize,
    pub(super) last: usize,
}

/// What a file has of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    Chosen(Lines),
    /// No match at all, or fewer than the one asked for.
    Missing {
        matches: usize,
    },
    /// More than the one there may be: the first two.
    Ambiguous(Lines, Lines),
}

enum Needle<'a> {
    Contains(&'a str),
    Exact(&'a str),
    Regex(Regex),
}

/// Refuses a pattern that no file can be searched for.
///
/// # Errors
/// [`Code::TemplateInvalid`] with what is wrong, [`Code::LimitExceeded`].
pub(super) fn check(pattern: &str, matcher: Matcher) -> Result<(), Refusal> {
    compile(pattern, matcher, 0).map(|_| ())
}

/// Looks for `pattern` in `text`. `look` is called between the searches, so
/// that a run whose time is over ends.
///
/// # Errors
/// As [`check`], and what `look` returns.
pub(super) fn find(
    text: &str,
    pattern: &str,
    matcher: Matcher,
    look: &dyn Fn() -> Result<(), Refusal>,
) -> Result<Found, Refusal> {
    let mut choice = Choice::new(matcher.occurrence);
    match matcher.scope {
        Scope::Line => {
            let lines = || text.split_inclusive('\n').map(without_end);
            let longest = lines().map(str::len).max().unwrap_or_default();
            let needle = compile(pattern, matcher, longest)?;
            // A file without lines still has one to put lines beside.
            let none = if text.is_empty() { Some("") } else { None };
            for (number, line) in lines().chain(none).enumerate() {
                look()?;
                let line = if matcher.trim { line.trim() } else { line };
                if needle.is_in(line) && choice.is_full(Lines { first: number, last: number }) {
                    break;
                }
            }
        }
        Scope::File => {
            let whole = if matcher.trim { text.trim() } else { text };
            let start = if matcher.trim { text.len() - text.trim_start().len() } else { 0 };
            let needle = compile(pattern, matcher, whole.len())?;
            let mut counter = LineCounter { text, at: 0, line: 0 };
            let mut from = 0;
            while let Some((begin, end)) = needle.next(whole, from) {
                look()?;
                if begin == end {
                    return Err(invalid("the pattern matches the empty text between two characters")
                        .expecting("a pattern that matches a character at least, or scope: line"));
                }
                let first = counter.line_of(start + begin);
                let last = counter.line_of(start + end - 1);
                if choice.is_full(Lines { first, last }) {
                    break;
                }
                from = end;
            }
        }
    }
    Ok(choice.found())
}

fn invalid(message: impl Into<String>) -> Refusal {
    Refusal::new(Code::TemplateInvalid, message)
}

fn without_end(line: &str) -> &str {
    let line = line.strip_suffix('\n').unwrap_or(line);
    line.strip_suffix('\r').unwrap_or(line)
}

fn compile(pattern: &str, matcher: Matcher, longest_bytes: usize) -> Result<Needle<'_>, Refusal> {
    if pattern.len() > PATTERN_BYTES_MAX {
        return Err(Refusal::limit("pattern_bytes_max", PATTERN_BYTES_MAX as u64, pattern.len()));
    }
    let expression = match (matcher.kind, matcher.case_sensitive) {
        (Kind::Contains, true) => return Ok(Needle::Contains(pattern)),
        (Kind::Exact, true) => return Ok(Needle::Exact(pattern)),
        (Kind::Contains, false) => regex::escape(pattern),
        (Kind::Exact, false) => format!(r"\A{}\z", regex::escape(pattern)),
        (Kind::Regex, _) => pattern.to_owned(),
    };
    let affordable = WORK_MAX / longest_bytes.max(1) as u64;
    let max = usize::try_from(affordable).map_or(COMPILED_BYTES_MAX, |affordable| affordable.min(COMPILED_BYTES_MAX));
    let built = RegexBuilder::new(&expression).case_insensitive(!matcher.case_sensitive).size_limit(max).build();
    built.map(Needle::Regex).map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => Refusal::limit("pattern_compiled_bytes_max", max as u64, "a larger pattern")
            .expecting("a simpler pattern; the longer the text, the less it may ask"),
        error => invalid(format!("the pattern is no regular expression: {}", cause(&error)))
            .expecting("a pattern of Rust's regex syntax, or matcher: contains"),
    })
}

/// The report's last line says what is wrong; the others draw the pattern.
fn cause(error: &regex::Error) -> String {
    let report = error.to_string();
    let last = report.lines().next_back().unwrap_or_default();
    last.strip_prefix("error: ").unwrap_or(last).to_owned()
}

impl Needle<'_> {
    fn is_in(&self, text: &str) -> bool {
        match self {
            Self::Contains(pattern) => text.contains(pattern),
            Self::Exact(pattern) => text == *pattern,
            Self::Regex(regex) => regex.is_match(text),
        }
    }

    /// Where the next match at `from` or behind begins and ends.
    fn next(&self, text: &str, from: usize) -> Option<(usize, usize)> {
        match self {
            Self::Contains(pattern) => {
                let begin = from + text.get(from..)?.find(pattern)?;
                Some((begin, begin + pattern.len()))
            }
            Self::Exact(pattern) => (from == 0 && text == *pattern).then_some((0, text.len())),
            Self::Regex(regex) => regex.find_at(text, from).map(|found| (found.start(), found.end())),
        }
    }
}

/// Takes matches in the order of the file and keeps the one that is meant.
struct Choice {
    occurrence: Occurrence,
    matches: usize,
    chosen: Option<Lines>,
    second: Option<Lines>,
}

impl Choice {
    fn new(occurrence: Occurrence) -> Self {
        Self { occurrence, matches: 0, chosen: None, second: None }
    }

    /// Adds a match; true when no further one can change what is chosen.
    fn is_full(&mut self, lines: Lines) -> bool {
        self.matches += 1;
        match self.occurrence {
            Occurrence::First => {
                self.chosen = Some(lines);
                true
            }
            Occurrence::Last => {
                self.chosen = Some(lines);
                false
            }
            Occurrence::Unique if self.chosen.is_none() => {
                self.chosen = Some(lines);
                false
            }
            Occurrence::Unique => {
                self.second = Some(lines);
                true
            }
            Occurrence::Nth(wanted) if self.matches == wanted => {
                self.chosen = Some(lines);
                true
            }
            Occurrence::Nth(_) => false,
        }
    }

    fn found(self) -> Found {
        match (self.chosen, self.second) {
            (Some(first), Some(second)) => Found::Ambiguous(first, second),
            (Some(lines), None) => Found::Chosen(lines),
            (None, _) => Found::Missing { matches: self.matches },
        }
    }
}

/// The lines of offsets that only grow, but for the last byte of a match.
struct LineCounter<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl LineCounter<'_> {
    fn line_of(&mut self, offset: usize) -> usize {
        let passed = self.text.as_bytes().get(self.at..offset).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = self.at.max(offset);
        self.line
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const FILE: &str = "use a;\r\n  Use b;\nlet c;\nuse a;\n";

    fn with(kind: Kind, scope: Scope, occurrence: Occurrence) -> Matcher {
        Matcher { kind, occurrence, ..Matcher::containing(scope) }
    }

    fn lines(pattern: &str, matcher: Matcher) -> Found {
        find(FILE, pattern, matcher, &|| Ok(())).unwrap()
    }

    fn chosen(first: usize, last: usize) -> Found {
        Found::Chosen(Lines { first, last })
    }

    #[test]
    fn each_kind_of_matcher_sees_lines_without_their_ends() {
        let of = |kind| with(kind, Scope::Line, Occurrence::First);
        assert_eq!(lines("a;", of(Kind::Contains)), chosen(0, 0));
        assert_eq!(lines("let c;", of(Kind::Exact)), chosen(2, 2));
        assert_eq!(lines("let c", of(Kind::Exact)), Found::Missing { matches: 0 });
        assert_eq!(lines(r"^\w+ [ac];$", of(Kind::Regex)), chosen(0, 0));
    }

    #[test]
    fn blanks_and_case_count_unless_the_map_says_otherwise() {
        let exact = with(Kind::Exact, Scope::Line, Occurrence::First);
        assert_eq!(lines("use b;", exact), Found::Missing { matches: 0 });
        assert_eq!(lines("use b;", Matcher { case_sensitive: false, trim: true, ..exact }), chosen(1, 1));
        assert_eq!(lines("Use b;", Matcher { trim: true, ..exact }), chosen(1, 1));
        let contains = Matcher { case_sensitive: false, ..Matcher::containing(Scope::Line) };
        assert_eq!(lines("LET C", contains), chosen(2, 2));
        assert_eq!(lines("[", contains), Found::Missing { matches: 0 });
    }

    #[test]
    fn the_occurrence_chooses_among_several() {
        let of = |occurrence| with(Kind::Contains, Scope::Line, occurrence);
        assert_eq!(lines("use a", of(Occurrence::Last)), chosen(3, 3));
        assert_eq!(lines("use a", of(Occurrence::Nth(2))), chosen(3, 3));
        assert_eq!(lines("use a", of(Occurrence::Nth(3))), Found::Missing { matches: 2 });
        assert_eq!(lines("let", of(Occurrence::Unique)), chosen(2, 2));
        let twice = Found::Ambiguous(Lines { first: 0, last: 0 }, Lines { first: 3, last: 3 });
        assert_eq!(lines("use a", of(Occurrence::Unique)), twice);
    }

    #[test]
    fn a_match_in_the_file_may_span_lines() {
        let of = |kind, occurrence| with(kind, Scope::File, occurrence);
        assert_eq!(lines("b;\nlet", of(Kind::Contains, Occurrence::First)), chosen(1, 2));
        assert_eq!(lines("(?s)Use.*let c;\n", of(Kind::Regex, Occurrence::Unique)), chosen(1, 2));
        assert_eq!(lines("(?m)^use", of(Kind::Regex, Occurrence::Last)), chosen(3, 3));
        let whole = Matcher { trim: true, ..of(Kind::Exact, Occurrence::First) };
        assert_eq!(lines(FILE.trim(), whole), chosen(0, 3));
    }

    #[test]
    fn what_cannot_be_searched_for_is_refused() {
        let regex = with(Kind::Regex, Scope::File, Occurrence::First);
        let refusal = check("mod (", regex).unwrap_err();
        assert_eq!(refusal.message, "the pattern is no regular expression: unclosed group");
        assert_eq!(check("(?=x)", regex).unwrap_err().code, Code::TemplateInvalid);
        assert_eq!(check(r"\w{1000}{1000}", regex).unwrap_err().code, Code::LimitExceeded);
        assert_eq!(check(&"x".repeat(PATTERN_BYTES_MAX + 1), regex).unwrap_err().code, Code::LimitExceeded);
        let empty = find(FILE, "q*", regex, &|| Ok(())).unwrap_err();
        assert!(empty.message.contains("empty text"), "{empty}");
    }

    #[test]
    fn the_longer_the_text_the_smaller_the_pattern_may_be() {
        let regex = with(Kind::Regex, Scope::File, Occurrence::First);
        assert!(check(r"\w{20}", regex).is_ok());
        let long = "a ".repeat(16 << 20);
        assert_eq!(find(&long, r"\w{20}", regex, &|| Ok(())).unwrap_err().code, Code::LimitExceeded);
        assert_eq!(find(&long, "[b-d]e", regex, &|| Ok(())).unwrap(), Found::Missing { matches: 0 });
    }

    #[test]
    fn an_empty_file_has_one_line() {
        let any = with(Kind::Regex, Scope::Line, Occurrence::First);
        assert_eq!(find("", "^$", any, &|| Ok(())).unwrap(), chosen(0, 0));
    }
}
