//! Paths inside a project: relative, normalised, safe on every file system.

use std::collections::BTreeMap;
use std::ops::Bound;

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
    AboveRoot,
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
            Self::AboveRoot => "climbs above the root of the archive by \"..\"",
            Self::ControlCharacter => "holds a control character",
            Self::TooLong => "is longer than 512 bytes",
            Self::TrailingSlash => "names a directory, not a file",
        }
    }
}

/// `./a//b.ttl` → `a/b.ttl`.
///
/// # Errors
/// A [`PathFault`]; `..` is refused even where it would stay inside.
pub(crate) fn normalise(path: &str) -> Result<String, PathFault> {
    check_form(path)?;
    if path.split('/').any(|part| part == "..") {
        return Err(PathFault::Escapes);
    }
    match walk("", path)? {
        path if path.is_empty() => Err(PathFault::Empty),
        path => Ok(path),
    }
}

/// A file named from `folder`, as a path of the archive. `..` may climb as far
/// as the archive's root: nothing in an archive is a link, so that each text
/// means one file.
///
/// # Errors
/// [`PathFault::AboveRoot`] when any step leaves the archive, or as [`normalise`].
pub(crate) fn resolve(folder: &str, path: &str) -> Result<String, PathFault> {
    check_form(path)?;
    if !path.split('/').any(|part| !matches!(part, "" | ".")) {
        return Err(PathFault::Empty);
    }
    match walk(folder, path)? {
        path if path.is_empty() => Err(PathFault::TrailingSlash),
        path if path.len() > PATH_BYTES_MAX => Err(PathFault::TooLong),
        path => Ok(path),
    }
}

/// As [`resolve`], for a directory; the archive's root is the empty text.
///
/// # Errors
/// As [`resolve`].
pub(crate) fn resolve_directory(folder: &str, path: &str) -> Result<String, PathFault> {
    if path.starts_with('/') {
        return Err(PathFault::Absolute);
    }
    let path = path.trim_end_matches('/');
    check_form(path)?;
    walk(folder, path)
}

/// How a path of the archive is written from `folder`: `../../packs/a.ttl`.
pub(crate) fn relative(folder: &str, path: &str) -> String {
    let parts = |path| str::split(path, '/').filter(|part: &&str| !part.is_empty()).collect::<Vec<_>>();
    let (folder, path) = (parts(folder), parts(path));
    let common = folder.iter().zip(&path).take_while(|(a, b)| a == b).count();
    let climb = std::iter::repeat_n("..", folder.len() - common);
    climb.chain(path[common..].iter().copied()).collect::<Vec<_>>().join("/")
}

/// The files below a folder, in the order of their paths.
pub(crate) fn below<'a>(
    files: &'a BTreeMap<String, Vec<u8>>,
    folder: &str,
) -> impl Iterator<Item = (&'a str, &'a [u8])> {
    let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    let from = files.range::<str, _>((Bound::Included(prefix.as_str()), Bound::Unbounded));
    from.take_while(move |(path, _)| path.starts_with(&prefix)).map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
}

/// Folder by folder: `a/b` comes before `a.b`, as ggen lists templates.
pub(crate) fn by_folder(a: &str, b: &str) -> std::cmp::Ordering {
    a.split('/').cmp(b.split('/'))
}

fn walk(folder: &str, path: &str) -> Result<String, PathFault> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop().ok_or(PathFault::AboveRoot)?),
            part => parts.push(part),
        }
    }
    Ok(parts.join("/"))
}

fn check_form(path: &str) -> Result<(), PathFault> {
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
    Ok(())
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
        assert_eq!(resolve_directory("", "./").unwrap(), "");
        assert_eq!(resolve_directory("", "out/").unwrap(), "out");
    }

    #[test]
    fn a_path_climbs_as_far_as_the_root_of_the_archive() {
        assert_eq!(resolve("apps/web", "../../packs/./a.ttl").unwrap(), "packs/a.ttl");
        assert_eq!(resolve("", "a/../b.ttl").unwrap(), "b.ttl");
        assert_eq!(resolve_directory("apps/web", "../..").unwrap(), "");
        assert_eq!(resolve_directory("apps", "../packs/").unwrap(), "packs");
        // It comes back inside, but one step was outside.
        assert_eq!(resolve("apps", "../../apps/a.ttl"), Err(PathFault::AboveRoot));
        assert_eq!(resolve_directory("", ".."), Err(PathFault::AboveRoot));
        assert_eq!(resolve_directory("a", "/"), Err(PathFault::Absolute));
        assert_eq!(resolve("a", ".."), Err(PathFault::TrailingSlash));
    }

    #[test]
    fn a_path_is_written_from_a_folder() {
        assert_eq!(relative("apps/web", "packs/a.ttl"), "../../packs/a.ttl");
        assert_eq!(relative("apps/web", "apps/web/a.ttl"), "a.ttl");
        assert_eq!(relative("", "a/b"), "a/b");
        assert_eq!(by_folder("t/a/b.tmpl", "t/a.tmpl"), std::cmp::Ordering::Less);
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
    }
}
