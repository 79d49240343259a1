//! `inject: true`: the rendered lines go into a file that is there already.

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

/// `existing` with the lines of `body` put in.
///
/// # Errors
/// [`Code::OutputInvalid`] when the marker or the line is not there.
pub(super) fn inject(existing: &str, body: &str, spot: &Spot) -> Result<String, Refusal> {
    let mut lines: Vec<&str> = existing.lines().collect();
    let at = match spot {
        Spot { before: Some(marker), .. } => marked(&lines, marker, "before")?,
        Spot { after: Some(marker), .. } => marked(&lines, marker, "after")? + 1,
        Spot { at_line: Some(line), .. } => {
            let last = lines.len() + 1;
            if *line == 0 || *line > last {
                return Err(Refusal::new(
                    Code::OutputInvalid,
                    format!("`at_line` is {line}, the file has {} lines", last - 1),
                )
                .expecting(format!("a line from 1 to {last}")));
            }
            line - 1
        }
        _ => lines.len(),
    };
    lines.splice(at..at, body.lines());
    let mut out = lines.join("\n");
    if existing.ends_with('\n') || !existing.contains('\n') {
        out.push('\n');
    }
    Ok(out)
}

fn marked(lines: &[&str], marker: &str, key: &str) -> Result<usize, Refusal> {
    lines.iter().position(|line| line.contains(marker)).ok_or_else(|| {
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
    fn a_missing_marker_or_line_is_refused() {
        let nowhere = Spot { after: Some("there".into()), ..Spot::default() };
        assert!(inject(FILE, "x", &nowhere).unwrap_err().message.contains("there"));
        let beyond = Spot { at_line: Some(9), ..Spot::default() };
        assert_eq!(inject(FILE, "x", &beyond).unwrap_err().expected.unwrap(), "a line from 1 to 4");
    }
}
