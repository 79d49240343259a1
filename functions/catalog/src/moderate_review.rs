//! What hiding a review and showing it have in common.

use catalog_store::reviews;
use catalog_store::takedowns::Written;
use domain::{AbuseReportId, AccountId, Reason};
use platform::{App, Error, Request, Response};
use registry::moderation::Thing;
use registry::reviews::{Author, Command, decide};
use store_core::transaction::retry_with_backoff;

use crate::moderated_review_view::ModeratedReviewView;
use crate::{moderated, take_down};

/// Takes the command, unless the review is as it says already.
pub(crate) async fn take(
    app: &App,
    request: &Request,
    (is_hiding, reason): (bool, &Reason),
    reports: &[AbuseReportId],
) -> Result<Response, Error> {
    let staff = request.staff()?;
    let account: AccountId = request.path("account_id", crate::REVIEW)?;
    let package = moderated::package(app, request).await?;
    let author = Author { package: package.id.clone(), account, has_installed: false, is_owner: false };
    let missing = || Error::NotFound { what: crate::REVIEW };
    let why = moderated::kept(reason)?;
    let mut tries = 0;
    loop {
        let current = reviews::find(app, &package.id, account).await?.ok_or_else(missing)?;
        if current.hidden.is_some() == is_hiding {
            return Response::ok(&ModeratedReviewView::from(current));
        }
        let about = Thing { package: package.id.clone(), version: None, reviewer: Some(account) };
        let reports = take_down::reports(app, reports, &about).await?;
        let command = if is_hiding { Command::Hide(why.clone()) } else { Command::Show };
        let decision = decide(Some(&current), &author, command, app.clock.now().into()).map_err(|_| missing())?;
        let act = moderated::act(staff, account, reason);
        match reviews::moderate(app, &act, &current, &decision, &reports).await? {
            Written::Done(review) => return Response::ok(&ModeratedReviewView::from(*review)),
            Written::ReportDecided => return Err(moderated::report_not_open()),
            Written::Changed => retry_with_backoff(&mut tries, format!("the review of {}", package.id)).await?,
        }
    }
}
