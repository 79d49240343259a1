//! Secrets that were packed by mistake. The kinds are those that gitleaks
//! (<https://github.com/gitleaks/gitleaks>) looks for; the patterns are ours.
//! A finding shows where a secret is and how it begins, never the secret.

mod patterns;

use super::Limits;
use super::report::{Place, Sheet};
use crate::contents::Files;

/// Findings of one file; what has more is one mistake.
const PER_FILE_MAX: usize = 20;
/// A file with a NUL in its first bytes is no text.
const BINARY_HEAD_BYTES: usize = 8 << 10;

pub(super) fn check(files: &Files, limits: &Limits, sheet: &mut Sheet) {
    let (mut found, mut scanned, mut left_bytes) = (0, 0, limits.secret_bytes_max);
    for (path, bytes) in files {
        if bytes[..bytes.len().min(BINARY_HEAD_BYTES)].contains(&0) {
            continue;
        }
        if bytes.len() > limits.secret_file_bytes_max || bytes.len() > left_bytes {
            let message = "is too large to be searched for secrets";
            sheet.warn("secret_not_searched", Place::file(path), message, "smaller files");
            continue;
        }
        left_bytes -= bytes.len();
        scanned += 1;
        found += in_file(path, &String::from_utf8_lossy(bytes), sheet);
    }
    sheet.part("no_secrets", usize::from(found == 0), 1, format!("{found} in {scanned} files"));
    if found == 0 {
        sheet.pass("no_secrets", &format!("{scanned} files were searched"));
    }
}

fn in_file(path: &str, text: &str, sheet: &mut Sheet) -> usize {
    let mut found = 0;
    for secret in patterns::find(text).take(PER_FILE_MAX) {
        found += 1;
        let message = format!("looks like {}: {}", secret.kind, secret.shown);
        let mend = "a variable in its place; and revoke it, as whoever got the archive has it";
        let place = Place::line(path, secret.line);
        if secret.is_certain {
            sheet.error("secret", place, message, mend);
        } else {
            sheet.warn("secret_possible", place, message, mend);
        }
    }
    found
}
