//! Ends a difference between the books and Stripe: with the reason why it may stay, or with a
//! transfer that gives the books what they lack. Nothing that was posted is edited. What comes
//! to it later opens it again.

use domain::{Reason, StaffPermission};
use ledger::{Account, Class, Transfer, correction, correction_of};
use orders_store::reconciliation::differences::{self, DifferenceId, Record, Resolved, State};
use platform::endpoint::PathParameter;
use platform::staff::Staff;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;
use store_core::acts::Act;

use crate::difference_view::DifferenceView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "resolve-difference",
    summary: "End a difference between the books and Stripe.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/books/differences/{id}/resolve",
        path_parameters: &[("id", PathParameter::Difference)],
        throttle: None,
        access: Access::StaffRecently(StaffPermission::CorrectBooks),
        idempotent: false,
        body: Some(schema::<ResolveDifference>()),
        query: None,
        success: Success::json(200, schema::<DifferenceView>()),
        errors: &[ErrorCode::NOT_FOUND, DIFFERENCE_NOT_OPEN, DIFFERENCE_CHANGED, NOT_CORRECTABLE],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[differences::FIND, differences::RESOLVE],
};

/// Somebody else has resolved it, or it has closed by itself.
const DIFFERENCE_NOT_OPEN: ErrorCode = ErrorCode::conflict("difference_not_open");
/// The books have moved since it was found: the next look says what differs then.
const DIFFERENCE_CHANGED: ErrorCode = ErrorCode::conflict("difference_changed");
/// The sides have other currencies, or the same amount after fees; or it was corrected so often
/// that somebody has to look at the cause.
const NOT_CORRECTABLE: ErrorCode = ErrorCode::conflict("difference_not_correctable");

const DIFFERENCE: &str = "difference";

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ResolveDifference {
    reason: Reason,
    /// Where what the clearing account lacks comes from, or what it has too much goes: all of
    /// it is moved by one transfer. Without it nothing is moved.
    #[schema(required = false)]
    correct_against: Option<CorrectionAccount>,
}

/// The other account of a correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CorrectionAccount {
    /// What nobody has explained yet.
    Suspense,
    /// What Stripe keeps: of the class `fee` alone.
    StripeFees,
}

impl CorrectionAccount {
    fn account(self) -> Account {
        match self {
            Self::Suspense => Account::Suspense,
            Self::StripeFees => Account::StripeFees,
        }
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let id: DifferenceId = request.path("id", DIFFERENCE)?;
    let ResolveDifference { reason, correct_against } = request.json()?;
    let found = differences::find(app, &id).await?.ok_or(Error::NotFound { what: DIFFERENCE })?;
    if found.state != State::Open {
        return repeated(found, by, correct_against);
    }
    let correction = correct_against.map(|against| transfer(&found, against)).transpose()?;
    let act = Act { by, subject: domain::events::EventLog::Staff, reason: &reason };
    match differences::resolve(app, &found, correction, &act).await? {
        Resolved::Done(resolved) => Response::secret(&DifferenceView::from(*resolved)),
        Resolved::NotOpen => {
            let found = differences::find(app, &id).await?.ok_or(Error::NotFound { what: DIFFERENCE })?;
            repeated(found, by, correct_against)
        }
        Resolved::Changed => Err(Error::Conflict {
            code: DIFFERENCE_CHANGED,
            detail: "The books have of it no more what they had when it was found. The next comparison says what \
                     differs then."
                .to_owned(),
        }),
    }
}

/// The same act of the same person is answered as before; another one comes too late.
fn repeated(found: Record, by: &Staff, against: Option<CorrectionAccount>) -> Result<Response, Error> {
    let moved_against = |account: Account| found.correction.as_ref().is_some_and(|it| it.of(account) != 0);
    let is_same = match against {
        None => found.correction.is_none(),
        Some(against) => moved_against(against.account()),
    };
    if found.state == State::Resolved && found.resolved_by == Some(by.staff_id) && is_same {
        return Response::secret(&DifferenceView::from(found));
    }
    let detail = "Somebody else has resolved it, it has closed by itself, or it was found anew.".to_owned();
    Err(Error::Conflict { code: DIFFERENCE_NOT_OPEN, detail })
}

/// What gives the books what they lack.
fn transfer(found: &Record, against: CorrectionAccount) -> Result<Transfer, Error> {
    let difference = &found.found;
    if against == CorrectionAccount::StripeFees && difference.class != Class::Fee {
        return Err(Error::field("correct_against", "expected `suspense`, as it is no difference of a fee"));
    }
    let Some(lacking) = correction_of(difference.ours, difference.theirs) else {
        let detail =
            "A transfer cannot make both sides equal: their currencies differ, or their sums do not.".to_owned();
        return Err(Error::Conflict { code: NOT_CORRECTABLE, detail });
    };
    let Some(id) = found.next_correction()? else {
        let detail = "It was corrected several times, and more came to it each time. Say why it may stay, without \
                      `correct_against`."
            .to_owned();
        return Err(Error::Conflict { code: NOT_CORRECTABLE, detail });
    };
    correction(id, lacking, against.account()).map_err(Error::internal)
}
