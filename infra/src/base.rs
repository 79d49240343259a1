//! What the generator reads of the hand-written `base.yaml`. It stays text, so
//! that its comments and short tags (`!Ref`) reach the template as written.

/// Logical ids under `Resources:`, which is the file's last section.
pub(crate) fn resources(base: &str) -> impl Iterator<Item = &str> {
    base.lines().skip_while(|line| *line != "Resources:").filter_map(|line| {
        let id = line.strip_prefix("  ")?.strip_suffix(':')?;
        id.chars().all(|c| c.is_ascii_alphanumeric()).then_some(id)
    })
}

/// A number directly in a resource: `VisibilityTimeout: 720`.
pub(crate) fn number(base: &str, resource: &str, property: &str) -> Option<u32> {
    let head = format!("  {resource}:");
    base.lines()
        .skip_while(|line| *line != head)
        .skip(1)
        .take_while(|line| line.is_empty() || line.starts_with("    "))
        .find_map(|line| line.trim().strip_prefix(property)?.strip_prefix(": ")?.parse().ok())
}
