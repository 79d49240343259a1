//! `mode = "Merge"`: the generated part is renewed, the author's part stays.

use crate::{Code, Place, Refusal};

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

/// The lines of the three markers. With two dividers nothing tells where the
/// author's part begins.
fn markers(lines: &[&str]) -> Result<Option<(usize, usize, usize)>, Refusal> {
    let find = |wanted: &dyn Fn(&str) -> bool| lines.iter().rposition(|line| wanted(line.trim()));
    let start = find(&|line| line.starts_with(GENERATED));
    let end = find(&|line| line.starts_with(MANUAL));
    let inside = start.zip(end).filter(|(start, end)| start < end);
    let mut dividers = inside.into_iter().flat_map(|(start, end)| start..end).filter(|at| lines[*at].trim() == DIVIDER);
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
}
