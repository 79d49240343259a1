//! `mode = "Merge"`: the generated part is renewed, the author's part stays.

use super::existing::LineEnd;
use crate::project::line_column;
use crate::{Code, Place, Refusal};

const GENERATED: &str = "<<<<<<< GENERATED";
const DIVIDER: &str = "=======";
const MANUAL: &str = ">>>>>>> MANUAL";

/// The marker that a line is, if it is one.
fn marker(line: &str) -> Option<&'static str> {
    let line = line.trim();
    match line {
        DIVIDER => Some(DIVIDER),
        line if line.starts_with(GENERATED) => Some(GENERATED),
        line if line.starts_with(MANUAL) => Some(MANUAL),
        _ => None,
    }
}

/// Puts `generated` between the markers of `earlier`, or starts a file with
/// markers when there is no earlier one, or one without markers. Everything
/// outside the generated part keeps its bytes, and the new part its line ends.
///
/// # Errors
/// [`Code::OutputInvalid`] when the earlier file's markers are out of order, or
/// `generated` holds one, with the line: guessing would lose work.
pub(super) fn merge(generated: &str, earlier: Option<&str>) -> Result<String, Refusal> {
    refuse_markers(generated)?;
    let earlier = earlier.unwrap_or_default();
    let (mark, earlier) = match earlier.strip_prefix('\u{feff}') {
        Some(rest) => ("\u{feff}", rest),
        None => ("", earlier),
    };
    let lines: Vec<&str> = earlier.split_inclusive('\n').collect();
    let Some((start, divider, last)) = markers(&lines)? else {
        let end = LineEnd::of(generated).as_str();
        return Ok(format!(
            "{GENERATED}{end}{generated}{end}{DIVIDER}{end}// Add your manual code here{end}{MANUAL}{end}"
        ));
    };
    let end = LineEnd::of(earlier);
    let (generated, end) = (end.applied(generated), end.as_str());
    let (before, after) = (lines[..start].concat(), lines[last + 1..].concat());
    let mut manual = lines[divider + 1..last].concat();
    if manual.is_empty() {
        manual.push_str(end);
    }
    Ok(format!("{mark}{before}{GENERATED}{end}{generated}{end}{DIVIDER}{end}{manual}{MANUAL}{end}{after}"))
}

/// Whether a file has any of the markers around its parts.
pub(super) fn is_marked(earlier: &str) -> bool {
    earlier.lines().any(|line| matches!(marker(line), Some(GENERATED | MANUAL)))
}

/// The offset of the first line that is a marker.
pub(super) fn find_marker(text: &str) -> Option<usize> {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if marker(line).is_some() {
            return Some(offset);
        }
        offset += line.len();
    }
    None
}

/// The next run would take such a line for its own, and refuse or lose work.
fn refuse_markers(generated: &str) -> Result<(), Refusal> {
    let Some(offset) = find_marker(generated) else { return Ok(()) };
    let found = marker(generated[offset..].lines().next().unwrap_or_default()).unwrap_or_default();
    let message = format!("the template renders a line {found}, which marks a part of the file in mode Merge");
    Err(Refusal::new(Code::OutputInvalid, message)
        .at(Place::default().at(line_column(generated, offset).0, None))
        .expecting("another line, or mode Overwrite"))
}

/// The lines of the three markers. With two dividers nothing tells where the
/// author's part begins.
fn markers(lines: &[&str]) -> Result<Option<(usize, usize, usize)>, Refusal> {
    let last = |wanted: &str| lines.iter().rposition(|line| marker(line) == Some(wanted));
    let (start, end) = (last(GENERATED), last(MANUAL));
    let inside = start.zip(end).filter(|(start, end)| start < end);
    let is_divider = |at: &usize| marker(lines[*at]) == Some(DIVIDER);
    let mut dividers = inside.into_iter().flat_map(|(start, end)| start..end).filter(is_divider);
    match (inside, dividers.next(), dividers.next()) {
        (Some((start, end)), Some(divider), None) => Ok(Some((start, divider, end))),
        (Some(_), Some(_), Some(second)) => Err(ambiguous(second)),
        (None, ..) if start.is_none() && end.is_none() => Ok(None),
        _ => Err(Refusal::new(Code::OutputInvalid, "the earlier file's merge markers are incomplete or out of order")
            .expecting(format!("{GENERATED}, {DIVIDER}, {MANUAL}, each on its own line, in this order"))),
    }
}

fn ambiguous(line: usize) -> Refusal {
    let line = u32::try_from(line + 1).unwrap_or(u32::MAX);
    Refusal::new(
        Code::OutputInvalid,
        format!("the earlier file holds a second line {DIVIDER} between its merge markers"),
    )
    .at(Place::default().at(line, None))
    .expecting(format!("one line {DIVIDER}, between the generated and the manual part"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_first_file_gets_markers() {
        let first = merge("fn a() {}", None).unwrap();
        assert_eq!(first, "<<<<<<< GENERATED\nfn a() {}\n=======\n// Add your manual code here\n>>>>>>> MANUAL\n");
    }

    #[test]
    fn manual_text_and_what_stands_around_the_markers_stay() {
        let earlier = "// head\n<<<<<<< GENERATED\nold\n=======\nmine\nmine too\n>>>>>>> MANUAL\n// tail\n";
        let merged = merge("new", Some(earlier)).unwrap();
        assert_eq!(merged, "// head\n<<<<<<< GENERATED\nnew\n=======\nmine\nmine too\n>>>>>>> MANUAL\n// tail\n");
        assert_eq!(merge("new", Some(&merged)).unwrap(), merged);
    }

    #[test]
    fn line_ends_and_the_byte_order_mark_stay() {
        let earlier =
            "\u{feff}// head\r\n<<<<<<< GENERATED\r\nold\r\n=======\r\nmine\n\r\n>>>>>>> MANUAL\r\n// tail".to_owned();
        let merged = merge("a\nb", Some(&earlier)).unwrap();
        assert_eq!(merged, earlier.replace("old", "a\r\nb"));
        assert_eq!(merge("a\r\nb", Some(&merged)).unwrap(), merged);
        let unix = "<<<<<<< GENERATED\nold\n=======\nmine\r\n>>>>>>> MANUAL\n";
        assert_eq!(merge("a\r\nb", Some(unix)).unwrap(), unix.replace("old", "a\nb"));
    }

    #[test]
    fn a_second_divider_is_refused_with_its_line() {
        let earlier = "<<<<<<< GENERATED\nold\n=======\nmine\n =======\nmine too\n>>>>>>> MANUAL\n";
        let refusal = merge("new", Some(earlier)).unwrap_err();
        assert_eq!((refusal.code, refusal.place.line), (Code::OutputInvalid, Some(5)), "{refusal}");
        let around = "=======\n<<<<<<< GENERATED\nold\n=======\nmine\n>>>>>>> MANUAL\n=======\n";
        assert_eq!(merge("old", Some(around)).unwrap(), around);
    }

    #[test]
    fn broken_markers_are_refused() {
        for earlier in ["=======\n<<<<<<< GENERATED\n>>>>>>> MANUAL\n", "<<<<<<< GENERATED\nx\n", ">>>>>>> MANUAL\n"] {
            assert_eq!(merge("x", Some(earlier)).unwrap_err().code, Code::OutputInvalid, "{earlier:?}");
        }
    }

    #[test]
    fn markers_in_what_is_generated_are_refused_with_their_line() {
        for line in [" =======\r", "<<<<<<< GENERATED by hand", ">>>>>>> MANUAL"] {
            let refusal = merge(&format!("a\n{line}\nb"), None).unwrap_err();
            assert_eq!((refusal.code, refusal.place.line), (Code::OutputInvalid, Some(2)), "{line}: {refusal}");
        }
        assert!(merge("// ======= \n========\n<<<<<<< HEAD\n", None).is_ok());
    }
}
