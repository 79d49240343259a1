//! Why a version is not published.

use catalog_store::versions::{Changes, Check, Record};
use catalog_store::{agreements, packages, versions};
use platform::{App, Error, ErrorCode};
use registry::Kind;
use registry::checks::Grade;
use registry::versions::succession::{Existing, check_bump, predecessor};

use crate::agreement_texts::SELLER;

pub(crate) const CHECK_FAILED: ErrorCode = ErrorCode::conflict("check_failed");
pub(crate) const CHECK_OUTDATED: ErrorCode = ErrorCode::conflict("check_outdated");
pub(crate) const BUMP_TOO_SMALL: ErrorCode = ErrorCode::conflict("version_bump_too_small");
pub(crate) const AGREEMENT_MISSING: ErrorCode = ErrorCode::conflict("agreement_missing");

/// The creator's key was revoked after it signed the draft.
pub(crate) const SIGNING_KEY_REVOKED: ErrorCode = ErrorCode::conflict("signing_key_revoked");

pub(crate) async fn check(app: &App, package: &packages::Record, found: &Record) -> Result<(), Error> {
    let refuse = |code, detail: String| Err(Error::Conflict { code, detail });
    if package.taken_down_at.is_some() {
        let detail = "The package was taken down by staff, and nothing more is published of it.".to_owned();
        return refuse(crate::PACKAGE_TAKEN_DOWN, detail);
    }
    if agreements::find(app, package.owner(), SELLER.agreement, SELLER.version).await?.is_none() {
        let detail = format!(
            "The workspace has not accepted version {} of the agreement of those who publish. Read it at \
             GET /api/v1/marketplace/agreements, and accept it by POST /api/v1/creator/agreements.",
            SELLER.version
        );
        return refuse(AGREEMENT_MISSING, detail);
    }
    if !package.kind.has_archive() {
        return Ok(());
    }
    let check = found.check.as_ref().ok_or_else(crate::not_checked)?;
    if check.grade == Grade::Error {
        let detail = "The check of the version has found errors, which its report names. What is mended is \
                      another version."
            .to_owned();
        return refuse(CHECK_FAILED, detail);
    }
    if package.kind == Kind::Ontology { check_changes(app, found, check).await } else { Ok(()) }
}

/// The step from the version before it is large enough for what has changed.
async fn check_changes(app: &App, found: &Record, check: &Check) -> Result<(), Error> {
    let all = versions::list(app, &found.package).await?;
    let existing: Vec<Existing> =
        all.iter().map(|it| Existing { version: it.version.clone(), state: it.state() }).collect();
    let Some(before) = predecessor(&found.version, &existing) else { return Ok(()) };
    let Some(changes) = check.changes.as_ref().filter(|changes| changes.since == *before) else {
        let detail = format!(
            "The version was checked before {before} was the one before it. Submit it once more, so that the two \
             are compared."
        );
        return Err(Error::Conflict { code: CHECK_OUTDATED, detail });
    };
    check_bump(before, &found.version, changes.bump)
        .map_err(|refused| Error::Conflict { code: BUMP_TOO_SMALL, detail: with_list(&refused.expected, changes) })
}

fn with_list(expected: &str, changes: &Changes) -> String {
    let more = if changes.omitted > 0 { format!("; and {} more", changes.omitted) } else { String::new() };
    format!("Expected {expected}: {}{more}.", changes.shown.join("; "))
}
