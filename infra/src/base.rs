//! What the generator reads of templates: of the hand-written `base.yaml`, and of
//! what it has made. They stay text, so that comments and short tags (`!Ref`)
//! are committed as written.

/// Logical ids under `Resources:`.
pub(crate) fn resources(template: &str) -> impl Iterator<Item = &str> {
    ids(template, "Resources")
}

/// The ids of a section, which stand two spaces deep.
pub(crate) fn ids<'a>(template: &'a str, section: &str) -> impl Iterator<Item = &'a str> {
    let head = format!("{section}:");
    let below = template.lines().skip_while(move |line| *line != head).skip(1);
    let inside = below.take_while(|line| line.is_empty() || line.starts_with([' ', '#']));
    inside.filter_map(|line| {
        let (id, _) = line.strip_prefix("  ")?.split_once(':')?;
        id.chars().all(|c| c.is_ascii_alphanumeric()).then_some(id)
    })
}

/// A number directly in a resource: `VisibilityTimeout: 720`.
pub(crate) fn number(base: &str, resource: &str, property: &str) -> Option<u32> {
    lines_of(base, resource).find_map(|line| line.trim().strip_prefix(property)?.strip_prefix(": ")?.parse().ok())
}

/// The line of the HTTP API in whose place its `DependsOn` comes.
pub(crate) const API_DEPENDS_ON: &str =
    "    # The generator puts `DependsOn` here: the stacks that hold the functions of routes.\n";

/// The lines of the HTTP API in whose place its properties from the rows come.
pub(crate) const API_PROPERTIES: &str =
    "      # The generator puts `RouteSettings` here, for the routes whose rows have a throttle,
      # and `DefinitionBody`, the routes.
";

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
