//! Paths inside a project: relative, normalised, safe on every file system.

/// The longest path a project or an output may hold, in bytes.
pub(crate) const PATH_BYTES_MAX: usize = 512;

/// Why a path is not one the engine accepts; reads on after "the path …".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PathFault {
    Empty,
    Absolute,
    Drive,
    Backslash,
    Escapes,
    ControlCharacter,
    TooLong,
    TrailingSlash,
}

impl PathFault {
    /// `is absolute`, `leaves the project by ".."`, …
    pub(crate) fn reason(self) -> &'static str {
        match self {
            Self::Empty => "is empty",
            Self::Absolute => "is absolute",
            Self::Drive => "starts with a drive letter",
            Self::Backslash => "holds a backslash",
            Self::Escapes => "leaves the project by \"..\"",
            Self::ControlCharacter => "holds a control character",
            Self::TooLong => "is longer than 512 bytes",
            Self::TrailingSlash => "names a directory, not a file",
        }
    }
}

/// `./a//b.ttl` → `a/b.ttl`.
///
/// # Errors
/// A [`PathFault`]; `..` is refused even where it would stay inside, because
/// the same text means another file once a directory is a link.
pub(crate) fn normalise(path: &str) -> Result<String, PathFault> {
    if path.len() > PATH_BYTES_MAX {
        return Err(PathFault::TooLong);
    }
    if path.chars().any(char::is_control) {
        return Err(PathFault::ControlCharacter);
    }
    if path.contains('\\') {
        return Err(PathFault::Backslash);
    }
    if path.starts_with('/') {
        return Err(PathFault::Absolute);
    }
    let bytes = path.as_bytes();
    if bytes.len() >= 2 && bytes[1] == b':' && bytes[0].is_ascii_alphabetic() {
        return Err(PathFault::Drive);
    }
    if path.ends_with('/') {
        return Err(PathFault::TrailingSlash);
    }
    let mut parts = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => return Err(PathFault::Escapes),
            part => parts.push(part),
        }
    }
    if parts.is_empty() {
        return Err(PathFault::Empty);
    }
    Ok(parts.join("/"))
}

/// As [`normalise`], for a directory: `.`, `./` and the empty text are the
/// project's root, given back as the empty text.
///
/// # Errors
/// As [`normalise`].
pub(crate) fn normalise_directory(path: &str) -> Result<String, PathFault> {
    match normalise(path.trim_end_matches('/')) {
        Err(PathFault::Empty) if !path.starts_with('/') => Ok(String::new()),
        _ if path.starts_with('/') => Err(PathFault::Absolute),
        other => other,
    }
}

/// `directory/name`, where the root is the empty directory.
pub(crate) fn join(directory: &str, name: &str) -> String {
    if directory.is_empty() { name.to_owned() } else { format!("{directory}/{name}") }
}

/// The directory a file lies in; the root is the empty text.
pub(crate) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(directory, _)| directory)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn dots_and_doubled_slashes_fall_away() {
        assert_eq!(normalise("./a//b/./c.ttl").unwrap(), "a/b/c.ttl");
        assert_eq!(normalise_directory("./").unwrap(), "");
        assert_eq!(normalise_directory("out/").unwrap(), "out");
    }

    #[test]
    fn paths_that_leave_the_project_are_named() {
        for (path, fault) in [
            ("../x", PathFault::Escapes),
            ("a/../b", PathFault::Escapes),
            ("/etc/passwd", PathFault::Absolute),
            ("C:/x", PathFault::Drive),
            ("a\\b", PathFault::Backslash),
            ("a\0b", PathFault::ControlCharacter),
            ("", PathFault::Empty),
            ("./.", PathFault::Empty),
            ("a/", PathFault::TrailingSlash),
        ] {
            assert_eq!(normalise(path), Err(fault), "{path:?}");
        }
        assert_eq!(normalise(&"a".repeat(513)), Err(PathFault::TooLong));
        assert_eq!(normalise_directory("/"), Err(PathFault::Absolute));
    }
}
