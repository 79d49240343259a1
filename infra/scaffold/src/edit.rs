//! Lines that are added to files which are there already.

/// The area's library with the module, and with its row at the end of the list.
pub(crate) fn with_endpoint(library: &str, module: &str) -> Result<String, String> {
    let text = with_module(library, "pub mod", module)?;
    let missing = || "src/lib.rs has no `ENDPOINTS: &[&Endpoint] = &[…];`".to_owned();
    let list = text.find("ENDPOINTS: &[&Endpoint] = &[").ok_or_else(missing)?;
    let end = list + text.get(list..).and_then(|rest| rest.find("];")).ok_or_else(missing)?;
    let (before, after) = text.split_at(end);
    let before = before.trim_end();
    let separator = if before.ends_with([',', '[']) { "" } else { "," };
    // The formatter gives the list its lines.
    Ok(format!("{before}{separator} &{module}::ENDPOINT,{after}"))
}

/// The file with `mod module;` where the alphabet has it.
pub(crate) fn with_module(text: &str, keywords: &str, module: &str) -> Result<String, String> {
    let name = |line: &str| {
        let rest = line.strip_prefix("pub mod ").or_else(|| line.strip_prefix("mod "))?;
        rest.strip_suffix(';').map(str::to_owned)
    };
    let lines: Vec<&str> = text.lines().collect();
    let modules: Vec<(usize, String)> =
        lines.iter().enumerate().filter_map(|(at, line)| Some((at, name(line)?))).collect();
    if modules.iter().any(|(_, other)| other == module) {
        return Err(format!("there is a module `{module}` already"));
    }
    let follower = modules.iter().find(|(_, other)| other.as_str() > module).map(|(at, _)| *at);
    let last = modules.last().map(|(at, _)| at + 1);
    let line = format!("{keywords} {module};");
    // The first module stands below the file's own comments and attributes.
    let at = follower.or(last).unwrap_or_else(|| lines.iter().take_while(|line| is_head(line)).count());
    let (before, after) = lines.split_at(at);
    let apart = |there: Option<&&str>| {
        if there.is_some_and(|line| name(line).is_none() && !line.is_empty()) { "\n" } else { "" }
    };
    let new = format!("{}{line}{}", apart(before.last()), apart(after.first()));
    Ok(format!("{}\n", [before, &[new.as_str()], after].concat().join("\n")))
}

fn is_head(line: &str) -> bool {
    line.is_empty() || line.starts_with("//!") || line.starts_with("#![")
}
