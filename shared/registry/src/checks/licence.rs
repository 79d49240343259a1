//! The stated licence against what the archive says and holds.

use super::report::{Place, Sheet};
use crate::contents::Contents;
use crate::licences::{Licence, text};

pub(super) fn check(stated: &Licence, contents: &Contents, sheet: &mut Sheet) {
    if let Some(own) = contents.declared.licence.as_deref() {
        match Licence::parse(own) {
            Ok(own) if own == *stated => {}
            Ok(own) => {
                let message = format!("the manifest states {own}, and {stated} is published");
                sheet.error("licence_differs", Place::default(), message, "one licence in both");
            }
            Err(error) => {
                let message = format!("the manifest's licence is not one: {error}");
                sheet.warn("licence_invalid", Place::default(), message, &error.expected);
            }
        }
    }
    for id in stated.unknown() {
        let message = format!("what {id} allows is not in our table; users are told to read it");
        sheet.warn(
            "licence_unknown_terms",
            Place::default(),
            message,
            "a licence of the usual ones, if it need not be this",
        );
    }
    check_texts(stated, contents, sheet);
}

fn check_texts(stated: &Licence, contents: &Contents, sheet: &mut Sheet) {
    let files = contents.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    let comparison = text::compare(stated, files);
    let missing = comparison.missing();
    let all = comparison.found.len();
    sheet.part(
        "licence_text",
        all - missing.len(),
        all,
        format!("the texts of {} of {all} licences are there", all - missing.len()),
    );
    for other in &comparison.others {
        let Some(id) = other.looks_like else { continue };
        let message = format!("is the text of {id}, which {stated} does not have");
        sheet.error(
            "licence_text_differs",
            Place::file(&other.file),
            message,
            "the text of the stated licence, or another statement",
        );
    }
    for id in &missing {
        let own = id.starts_with("LicenseRef-");
        let message = format!("no file is the text of {id}");
        let mend = format!("its text as LICENSE or as LICENSES/{id}.txt");
        // Nobody can look up a licence of one's own.
        if own {
            sheet.error("licence_text_missing", Place::default(), message, &mend);
        } else {
            sheet.warn("licence_text_missing", Place::default(), message, &mend);
        }
    }
    if missing.is_empty() {
        sheet.pass("licence_text", &format!("the text of {stated} is there"));
    }
}
