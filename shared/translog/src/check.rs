//! What must hold of claims by themselves, before any key or file is at hand.

use crate::claims::{Input, InputKind, ROOT_MANIFEST, inputs_root, merkle_root};
use crate::{
    Artifact, Claims, ENTRIES_MAX, FileEntry, Invalid, NAME_BYTES_MAX, PATH_BYTES_MAX, RECEIPT_VERSION, SIZE_BYTES_MAX,
};

pub(crate) fn claims(claims: &Claims) -> Result<(), Invalid> {
    if claims.version != RECEIPT_VERSION {
        return Err(Invalid::Version(claims.version));
    }
    let met = claims.inputs.len() + claims.outputs.len();
    if met > ENTRIES_MAX {
        return Err(Invalid::Entries { met });
    }
    name("generation_id", &claims.generation_id)?;
    name("tenant_id", &claims.tenant_id)?;
    name("engine.name", &claims.engine.name)?;
    name("engine.version", &claims.engine.version)?;
    time("created_at", &claims.created_at)?;
    time("started_at", &claims.started_at)?;
    time("finished_at", &claims.finished_at)?;
    artifact(&claims.artifact)?;
    manifest(claims)?;
    in_order("inputs", claims.inputs.iter().map(|input| (input.kind, &input.file)))?;
    in_order("outputs", claims.outputs.iter().map(|file| ((), file)))?;
    same_root("inputs_root", &claims.inputs_root, inputs_root(&claims.inputs)?)?;
    same_root("merkle_root", &claims.merkle_root, merkle_root(&claims.outputs)?)
}

pub(crate) fn name(field: &'static str, found: &str) -> Result<(), Invalid> {
    let fine = (1..=NAME_BYTES_MAX).contains(&found.len()) && found.bytes().all(|b| b.is_ascii_graphic());
    if fine {
        return Ok(());
    }
    let expected = "1 to 128 visible ASCII characters";
    Err(Invalid::Field { field, found: found.to_owned(), expected })
}

fn time(field: &'static str, found: &str) -> Result<(), Invalid> {
    let canonical = found.parse::<jiff::Timestamp>().is_ok_and(|time| format!("{time:.3}") == found);
    if canonical {
        return Ok(());
    }
    let expected = "a UTC time like 2026-11-21T10:02:03.456Z";
    Err(Invalid::Field { field, found: found.to_owned(), expected })
}

/// One of the project's files, and written only where it says something.
fn manifest(claims: &Claims) -> Result<(), Invalid> {
    let Some(path) = &claims.manifest else { return Ok(()) };
    let is_input = |input: &Input| input.kind == InputKind::ProjectFile && input.file.path == *path;
    if path != ROOT_MANIFEST && claims.inputs.iter().any(is_input) {
        return Ok(());
    }
    let found = path.chars().take(NAME_BYTES_MAX).collect();
    Err(Invalid::Field {
        field: "manifest",
        found,
        expected: "the path of a project_file among the inputs, other than ggen.toml",
    })
}

fn artifact(found: &Artifact) -> Result<(), Invalid> {
    if !is_sha256_hex(&found.sha256) {
        let (field, expected) = ("artifact.sha256", "64 lower-case hex digits");
        return Err(Invalid::Field { field, found: found.sha256.clone(), expected });
    }
    if found.size_bytes > SIZE_BYTES_MAX {
        let (field, expected) = ("artifact.size_bytes", "less than 2^53");
        return Err(Invalid::Field { field, found: found.size_bytes.to_string(), expected });
    }
    Ok(())
}

/// Each entry is well-formed and stands strictly after the one before it.
fn in_order<'a, K: Ord>(list: &'static str, entries: impl Iterator<Item = (K, &'a FileEntry)>) -> Result<(), Invalid> {
    let mut before: Option<(K, &str)> = None;
    for (kind, file) in entries {
        entry(list, file)?;
        let here = (kind, file.path.as_str());
        if let Some(before) = before {
            let path = file.path.clone();
            match before.cmp(&here) {
                std::cmp::Ordering::Less => {}
                std::cmp::Ordering::Equal => return Err(Invalid::Duplicate { list, path }),
                std::cmp::Ordering::Greater => return Err(Invalid::Unsorted { list, path }),
            }
        }
        before = Some(here);
    }
    Ok(())
}

fn entry(list: &'static str, file: &FileEntry) -> Result<(), Invalid> {
    if let Some(reason) = wrong_path(&file.path) {
        // Cut, because a path that is too long must not fill the message.
        let path = file.path.chars().take(NAME_BYTES_MAX).collect();
        return Err(Invalid::Path { list, path, reason });
    }
    let path = || file.path.clone();
    if !is_sha256_hex(&file.sha256) {
        return Err(Invalid::Entry { list, path: path(), reason: "sha256 is not 64 lower-case hex digits" });
    }
    if file.size_bytes > SIZE_BYTES_MAX {
        return Err(Invalid::Entry { list, path: path(), reason: "size_bytes is not less than 2^53" });
    }
    Ok(())
}

/// A receipt's paths are opened below a folder of the reader's: none may leave it.
fn wrong_path(path: &str) -> Option<&'static str> {
    if path.len() > PATH_BYTES_MAX {
        return Some("is longer than 1024 bytes");
    }
    if path.chars().any(char::is_control) {
        return Some("holds a control character");
    }
    if path.contains('\\') {
        return Some("holds a backslash");
    }
    if matches!(path.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic()) {
        return Some("starts with a drive letter");
    }
    let leaves = |segment| matches!(segment, "" | "." | "..");
    path.split('/').any(leaves).then_some("is not relative without empty, \".\" or \"..\" segments")
}

fn is_sha256_hex(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

fn same_root(field: &'static str, claimed: &str, computed: String) -> Result<(), Invalid> {
    if claimed == computed {
        return Ok(());
    }
    Err(Invalid::RootDiffers { field, claimed: claimed.to_owned(), computed })
}
