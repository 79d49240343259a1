//! `inject: true`: the rendered lines go into a file that is there already.

use super::existing::LineEnd;
use super::matcher::{Found, Kind, Lines, Matcher, Occurrence, Scope, find};
use crate::{Code, Place, Refusal};

/// What is looked for in the file, as it was rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sought {
    /// `before`, `after` or `skip_if`.
    pub(super) key: &'static str,
    pub(super) pattern: String,
    pub(super) matcher: Matcher,
    /// Where the pattern stands in the template.
    pub(super) place: Place,
}

/// Where the lines go; at the end when nothing is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Spot {
    /// Before the first line of what is sought.
    Before(Sought),
    /// After the last line of it.
    After(Sought),
    /// As this line, 1-based.
    Line(usize),
    End,
}

/// Called between two searches: an error ends the run.
pub(super) type Look<'a> = &'a dyn Fn() -> Result<(), Refusal>;

impl Sought {
    /// Whether the file has what is meant.
    ///
    /// # Errors
    /// `OutputInvalid` when there is more than the one there may be,
    /// `TemplateInvalid` for a pattern that is none, `LimitExceeded`.
    pub(super) fn is_in(&self, text: &str, look: Look<'_>) -> Result<bool, Refusal> {
        Ok(matches!(self.search(text, look)?, Found::Chosen(_)))
    }

    fn search(&self, text: &str, look: Look<'_>) -> Result<Found, Refusal> {
        let found = find(text, &self.pattern, self.matcher, look).map_err(|refusal| self.at_pattern(refusal))?;
        if let Found::Ambiguous(first, second) = found {
            let lines = format!("line {} and line {}", first.first + 1, second.first + 1);
            let message =
                format!("`{}` asks for the only {}; the file has several: {lines}", self.key, self.described());
            return Err(Refusal::new(Code::OutputInvalid, message)
                .at(self.place.clone())
                .expecting("a pattern of one match, or another occurrence: first, last or nth"));
        }
        Ok(found)
    }

    fn needed_in(&self, text: &str, look: Look<'_>) -> Result<Lines, Refusal> {
        let (message, expected) = match (self.search(text, look)?, self.matcher.occurrence) {
            (Found::Chosen(lines), _) => return Ok(lines),
            (Found::Missing { matches }, Occurrence::Nth(wanted)) if matches > 0 => (
                format!("`{}` asks for number {wanted} of each {}; the file has {matches}", self.key, self.described()),
                format!("an index from 1 to {matches}"),
            ),
            _ => (
                format!("the file has no {}, which `{}` asks for", self.described(), self.key),
                "a pattern that the file holds".to_owned(),
            ),
        };
        Err(Refusal::new(Code::OutputInvalid, message).at(self.place.clone()).expecting(expected))
    }

    fn at_pattern(&self, refusal: Refusal) -> Refusal {
        if refusal.place == Place::default() { refusal.at(self.place.clone()) } else { refusal }
    }

    /// `line that contains "mod a;"`
    fn described(&self) -> String {
        let what = match self.matcher.scope {
            Scope::Line => "line that ",
            Scope::File => "text that ",
        };
        let how = match (self.matcher.kind, self.matcher.scope) {
            (Kind::Contains, Scope::Line) => "contains",
            (Kind::Contains | Kind::Exact, _) => "is",
            (Kind::Regex, _) => "matches",
        };
        format!("{what}{how} \"{}\"", self.pattern)
    }
}

/// `existing` with the lines of `body` put in, ended as its own are. What was
/// there keeps every byte; only a single line without an end gets one.
///
/// # Errors
/// [`Code::OutputInvalid`] when the marker or the line is not there.
pub(super) fn inject(existing: &str, body: &str, spot: &Spot, look: Look<'_>) -> Result<String, Refusal> {
    let lines: Vec<&str> = existing.split_inclusive('\n').collect();
    let at = place(existing, lines.len(), spot, look)?;
    let end = LineEnd::of(existing).as_str();
    let mut out = lines[..at].concat();
    if !out.is_empty() && !out.ends_with('\n') {
        out.push_str(end);
    }
    for line in body.lines() {
        out.push_str(line);
        out.push_str(end);
    }
    out.push_str(&lines[at..].concat());
    // As ggen does: a file of several lines that ended without a line end still does.
    if !existing.contains('\n') {
        if !out.ends_with('\n') {
            out.push_str(end);
        }
    } else if !existing.ends_with('\n') && at == lines.len() {
        out.truncate(out.len() - end.len());
    }
    Ok(out)
}

/// The line of `existing` that the new ones come before, 0-based.
fn place(existing: &str, count: usize, spot: &Spot, look: Look<'_>) -> Result<usize, Refusal> {
    match spot {
        Spot::Before(sought) => sought.needed_in(existing, look).map(|lines| lines.first.min(count)),
        Spot::After(sought) => sought.needed_in(existing, look).map(|lines| (lines.last + 1).min(count)),
        Spot::Line(line) => {
            let last = count + 1;
            if *line == 0 || *line > last {
                let message = format!("`at_line` is {line}, the file has {count} lines");
                return Err(Refusal::new(Code::OutputInvalid, message).expecting(format!("a line from 1 to {last}")));
            }
            Ok(line - 1)
        }
        Spot::End => Ok(count),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const FILE: &str = "one\n// here\ntwo\n";

    fn sought(pattern: &str) -> Sought {
        let matcher = Matcher::containing(Scope::Line);
        Sought { key: "after", pattern: pattern.to_owned(), matcher, place: Place::file("t").at(3, None) }
    }

    fn put(existing: &str, body: &str, spot: &Spot) -> Result<String, Refusal> {
        inject(existing, body, spot, &|| Ok(()))
    }

    #[test]
    fn lines_go_where_the_spot_says() {
        let (before, after) = (Spot::Before(sought("here")), Spot::After(sought("here")));
        assert_eq!(put(FILE, "x\ny\n", &before).unwrap(), "one\nx\ny\n// here\ntwo\n");
        assert_eq!(put(FILE, "x", &after).unwrap(), "one\n// here\nx\ntwo\n");
        assert_eq!(put(FILE, "x", &Spot::Line(1)).unwrap(), "x\none\n// here\ntwo\n");
        assert_eq!(put(FILE, "x", &Spot::End).unwrap(), "one\n// here\ntwo\nx\n");
    }

    #[test]
    fn lines_go_around_all_lines_of_a_match() {
        let matcher = Matcher { kind: Kind::Regex, ..Matcher::containing(Scope::File) };
        let both = Sought { pattern: "one\n// here".to_owned(), matcher, ..sought("") };
        assert_eq!(put(FILE, "x", &Spot::After(both.clone())).unwrap(), "one\n// here\nx\ntwo\n");
        assert_eq!(put(FILE, "x", &Spot::Before(both)).unwrap(), "x\none\n// here\ntwo\n");
    }

    #[test]
    fn what_was_there_keeps_its_line_ends() {
        let after = Spot::After(sought("one"));
        assert_eq!(put("one\r\ntwo\r\n", "x\ny\n", &after).unwrap(), "one\r\nx\r\ny\r\ntwo\r\n");
        assert_eq!(put("one\ntwo\r\nthree\n", "x\r\n", &after).unwrap(), "one\nx\ntwo\r\nthree\n");
        assert_eq!(put("one\r\ntwo", "x", &Spot::End).unwrap(), "one\r\ntwo\r\nx");
        assert_eq!(put("one", "x", &Spot::End).unwrap(), "one\nx\n");
        assert_eq!(put("one", "x", &Spot::Line(1)).unwrap(), "x\none\n");
        assert_eq!(put("", "x", &Spot::End).unwrap(), "x\n");
    }

    #[test]
    fn an_empty_file_has_a_line_to_go_after() {
        let matcher = Matcher { kind: Kind::Regex, ..Matcher::containing(Scope::Line) };
        let any = Sought { pattern: "^$".to_owned(), matcher, ..sought("") };
        assert_eq!(put("", "x", &Spot::After(any)).unwrap(), "x\n");
    }

    #[test]
    fn a_missing_marker_or_line_is_refused() {
        let refusal = put(FILE, "x", &Spot::After(sought("there"))).unwrap_err();
        assert_eq!(refusal.message, "the file has no line that contains \"there\", which `after` asks for");
        assert_eq!(refusal.place.line, Some(3));
        assert_eq!(put(FILE, "x", &Spot::Line(9)).unwrap_err().expected.unwrap(), "a line from 1 to 4");
    }

    #[test]
    fn several_matches_and_too_few_are_refused_with_their_number() {
        let of = |occurrence| {
            let matcher = Matcher { occurrence, ..Matcher::containing(Scope::Line) };
            Spot::After(Sought { matcher, ..sought("o") })
        };
        let refusal = put(FILE, "x", &of(Occurrence::Unique)).unwrap_err();
        assert!(refusal.message.ends_with("the file has several: line 1 and line 3"), "{refusal}");
        let refusal = put(FILE, "x", &of(Occurrence::Nth(3))).unwrap_err();
        assert!(refusal.message.contains("number 3") && refusal.message.ends_with("has 2"), "{refusal}");
        assert_eq!(refusal.expected.unwrap(), "an index from 1 to 2");
        assert_eq!(put(FILE, "x", &of(Occurrence::Nth(2))).unwrap(), "one\n// here\ntwo\nx\n");
    }
}
