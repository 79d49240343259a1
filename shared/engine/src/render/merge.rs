//! `mode = "Merge"`: the generated part is renewed, the author's part stays.

use crate::{Code, Refusal};

const GENERATED: &str = "<<<<<<< GENERATED";
const DIVIDER: &str = "=======";
const MANUAL: &str = ">>>>>>> MANUAL";

/// Puts `generated` between the markers of `earlier`, or starts a file with
/// markers when there is no earlier one.
///
/// # Errors
/// [`Code::OutputInvalid`] when the earlier file's markers are out of order;
/// guessing would lose work.
pub(super) fn merge(generated: &str, earlier: Option<&str>) -> Result<String, Refusal> {
    let lines: Vec<&str> = earlier.unwrap_or_default().lines().collect();
    let Some((start, divider, end)) = markers(&lines)? else {
        return Ok(format!("{GENERATED}\n{generated}\n{DIVIDER}\n// Add your manual code here\n{MANUAL}\n"));
    };
    let mut merged = String::new();
    for line in &lines[..start] {
        merged.push_str(line);
        merged.push('\n');
    }
    let manual = lines[divider + 1..end].join("\n");
    merged.push_str(&format!("{GENERATED}\n{generated}\n{DIVIDER}\n{manual}\n{MANUAL}\n"));
    for line in &lines[end + 1..] {
        merged.push_str(line);
        merged.push('\n');
    }
    Ok(merged)
}

/// The lines of the three markers. The divider is the last one before the end
/// marker's own section: generated text may hold `=======` too.
fn markers(lines: &[&str]) -> Result<Option<(usize, usize, usize)>, Refusal> {
    let find = |wanted: &dyn Fn(&str) -> bool| lines.iter().rposition(|line| wanted(line.trim()));
    let start = find(&|line| line.starts_with(GENERATED));
    let divider = find(&|line| line == DIVIDER);
    let end = find(&|line| line.starts_with(MANUAL));
    match (start, divider, end) {
        (Some(start), Some(divider), Some(end)) if start < divider && divider < end => Ok(Some((start, divider, end))),
        (None, _, None) => Ok(None),
        _ => Err(Refusal::new(Code::OutputInvalid, "the earlier file's merge markers are incomplete or out of order")
            .expecting(format!("{GENERATED}, {DIVIDER}, {MANUAL}, each on its own line, in this order"))),
    }
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
    fn broken_markers_are_refused() {
        for earlier in ["=======\n<<<<<<< GENERATED\n>>>>>>> MANUAL\n", "<<<<<<< GENERATED\nx\n", ">>>>>>> MANUAL\n"] {
            assert_eq!(merge("x", Some(earlier)).unwrap_err().code, Code::OutputInvalid, "{earlier:?}");
        }
    }
}
