//! Codes that come back from mails.

use std::str::FromStr;

use domain::AccountId;
use identity_store::accounts;
use identity_store::attempts::{self, Who};
use identity_store::passwords::{self, Password};
use platform::codes::{self, Purpose};
use platform::{App, Error, ErrorCode};

/// What a link that was used, or is too old, is answered by.
pub(crate) const CODE_EXPIRED: ErrorCode = ErrorCode::conflict("code_expired");

/// The id that a code of this purpose names. One that we did not make for this
/// is a wrong field; that one of ours is of no use any more is for its record to tell.
pub(crate) async fn subject<T: FromStr>(app: &App, purpose: Purpose, code: &str) -> Result<T, Error> {
    let subject = codes::read(app, purpose, code).await?.and_then(|subject| subject.parse().ok());
    subject.ok_or_else(|| Error::field("code", "expected the code of the link in the mail, whole"))
}

/// Whether somebody whose link has done its work for this account asks for the
/// same again: they know the password that it has. Counted before it is compared,
/// or an old mail would be a way to guess.
pub(crate) async fn is_repeated(app: &App, account: AccountId, password: Password) -> Result<bool, Error> {
    let Some(kept) = accounts::password(app, account).await? else { return Ok(false) };
    let who = Who::Link(account);
    attempts::count(app, &who).await?;
    let right = passwords::verify(password.into(), kept.phc).await?;
    if right {
        attempts::forget(app, &who).await?;
    }
    Ok(right)
}

/// 409, with what to do instead.
pub(crate) fn expired(instead: &str) -> Error {
    Error::Conflict { code: CODE_EXPIRED, detail: format!("The link was used or has expired. {instead}") }
}
