//! What every deployed function finds in its environment.

/// Names and values that every function gets, as far as a template names the values
/// itself: those of its first function. The generator writes one `NAME: value` per line.
pub(super) fn constants(template: &str) -> Vec<(String, String)> {
    let mut variables = template.lines().skip_while(|line| line.trim() != "Variables:");
    let indent = variables.next().map_or(0, indent);
    variables.take_while(|line| self::indent(line) > indent).filter_map(constant).collect()
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// `None` for a comment, and for a value that only a deployment has.
fn constant(line: &str) -> Option<(String, String)> {
    let (name, value) = line.trim().split_once(": ")?;
    let is_known = !name.starts_with('#') && !value.starts_with('!');
    is_known.then(|| (name.to_owned(), value.trim_matches('"').to_owned()))
}

#[cfg(test)]
mod tests {
    use super::constants;

    #[test]
    fn only_what_the_template_itself_knows_for_all_functions_is_taken() {
        let template = "Resources:\n  A:\n    Environment:\n      Variables:\n        # Why: so.\n        \
            LEVEL: info\n        URL: !Ref Url\n        BYTES_: \"12\"\n    Timeout: 3\n  B:\n    C: d\n";
        let expected = [("LEVEL", "info"), ("BYTES_", "12")];
        assert_eq!(constants(template), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(constants("Resources:\n  Other:\n    A: b\n"), []);
    }

    #[test]
    fn the_template_bounds_what_hashing_a_password_keeps() {
        let template = include_str!("../../../../infra/stacks/identity.yaml");
        assert!(constants(template).iter().any(|(name, _)| name == "MALLOC_MMAP_THRESHOLD_"));
    }
}
