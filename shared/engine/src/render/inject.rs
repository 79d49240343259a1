//! `inject: true`: the rendered lines go into a file that is there already.

use super::existing::LineEnd;
use crate::{Code, Refusal};

/// Where the lines go; at the end when nothing is said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Spot {
    /// Before the first line that holds this.
    pub(super) before: Option<String>,
    /// After the first line that holds this.
    pub(super) after: Option<String>,
    /// As this line, 1-based.
    pub(super) at_line: Option<usize>,
}

/// `existing` with the lines of `body` put in, ended as its own are. What was
/// there keeps every byte; only a single line without an end gets one.
///
/// # Errors
/// [`Code::OutputInvalid`] when the marker or the line is not there.
pub(super) fn inject(existing: &str, body: &str, spot: &Spot) -> Result<String, Refusal> {
    let lines: Vec<&str> = existing.split_inclusive('\n').collect();
    let at = place(existing, lines.len(), spot)?;
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
fn place(existing: &str, count: usize, spot: &Spot) -> Result<usize, Refusal> {
    match spot {
        Spot { before: Some(marker), .. } => marked(existing, marker, "before"),
        Spot { after: Some(marker), .. } => marked(existing, marker, "after").map(|at| at + 1),
        Spot { at_line: Some(line), .. } => {
            let last = count + 1;
            if *line == 0 || *line > last {
                let message = format!("`at_line` is {line}, the file has {count} lines");
                return Err(Refusal::new(Code::OutputInvalid, message).expecting(format!("a line from 1 to {last}")));
            }
            Ok(line - 1)
        }
        _ => Ok(count),
    }
}

fn marked(existing: &str, marker: &str, key: &str) -> Result<usize, Refusal> {
    existing.lines().position(|line| line.contains(marker)).ok_or_else(|| {
        Refusal::new(Code::OutputInvalid, format!("no line of the file holds the `{key}` marker \"{marker}\""))
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const FILE: &str = "one\n// here\ntwo\n";

    #[test]
    fn lines_go_where_the_spot_says() {
        let before = Spot { before: Some("here".into()), ..Spot::default() };
        let after = Spot { after: Some("here".into()), ..Spot::default() };
        let at_line = Spot { at_line: Some(1), ..Spot::default() };
        assert_eq!(inject(FILE, "x\ny\n", &before).unwrap(), "one\nx\ny\n// here\ntwo\n");
        assert_eq!(inject(FILE, "x", &after).unwrap(), "one\n// here\nx\ntwo\n");
        assert_eq!(inject(FILE, "x", &at_line).unwrap(), "x\none\n// here\ntwo\n");
        assert_eq!(inject(FILE, "x", &Spot::default()).unwrap(), "one\n// here\ntwo\nx\n");
    }

    #[test]
    fn what_was_there_keeps_its_line_ends() {
        let after = Spot { after: Some("one".into()), ..Spot::default() };
        assert_eq!(inject("one\r\ntwo\r\n", "x\ny\n", &after).unwrap(), "one\r\nx\r\ny\r\ntwo\r\n");
        assert_eq!(inject("one\ntwo\r\nthree\n", "x\r\n", &after).unwrap(), "one\nx\ntwo\r\nthree\n");
        assert_eq!(inject("one\r\ntwo", "x", &Spot::default()).unwrap(), "one\r\ntwo\r\nx");
        assert_eq!(inject("one", "x", &Spot::default()).unwrap(), "one\nx\n");
        assert_eq!(inject("one", "x", &Spot { at_line: Some(1), ..Spot::default() }).unwrap(), "x\none\n");
        assert_eq!(inject("", "x", &Spot::default()).unwrap(), "x\n");
    }

    #[test]
    fn a_missing_marker_or_line_is_refused() {
        let nowhere = Spot { after: Some("there".into()), ..Spot::default() };
        assert!(inject(FILE, "x", &nowhere).unwrap_err().message.contains("there"));
        let beyond = Spot { at_line: Some(9), ..Spot::default() };
        assert_eq!(inject(FILE, "x", &beyond).unwrap_err().expected.unwrap(), "a line from 1 to 4");
    }
}
