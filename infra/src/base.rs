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
    lines_of(base, resource).find_map(|line| line.trim().strip_prefix(property)?.strip_prefix(": ")?.parse().ok())
}

/// The line of the HTTP API in whose place its `RouteSettings` come.
pub(crate) const ROUTE_SETTINGS: &str =
    "      # The generator puts `RouteSettings` here: the routes whose rows have a throttle.\n";

/// Where a queue's messages go whose deliveries all failed.
pub(crate) fn dead_letter_queue<'a>(base: &'a str, queue: &str) -> Option<&'a str> {
    let policy = lines_of(base, queue).find_map(|line| line.trim().strip_prefix("RedrivePolicy: "))?;
    let target = policy.split("deadLetterTargetArn: !GetAtt ").nth(1)?;
    target.split(".Arn").next()
}

/// The lines of a resource, below its logical id.
fn lines_of<'a>(base: &'a str, resource: &str) -> impl Iterator<Item = &'a str> {
    let head = format!("  {resource}:");
    let below = base.lines().skip_while(move |line| *line != head).skip(1);
    below.take_while(|line| line.is_empty() || line.starts_with("    "))
}
