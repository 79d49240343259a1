//! Reviews of packages: one for each account, and with it the sums that the package
//! shows. What is allowed is decided in `registry::reviews`.
//!
//! Keys are in the head of the crate. Invariants:
//! - a review and the change of its package's ratings are written together, on the
//!   condition that the review is the one that was read: the ratings are the sum of the
//!   reviews that are not hidden, whoever writes at the same moment;
//! - a hidden review stays, for moderators;
//! - what an account has reviewed is listed with it, in the same transaction.

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::events::{Actor, Change, Kind};
use domain::{AccountId, TenantId};
use platform::dynamodb::{get, number};
use platform::endpoint::{Action, Grant, Table};
use platform::mail::Message;
use platform::{App, Error};
use registry::PackageId;
use registry::moderation::AbuseReport;
use registry::reviews::{Decision, Difference, Review};
use serde::{Deserialize, Serialize};
use store_core::acts::{Act, act_parts};
use store_core::item::{Keyed, keyed};
use store_core::partition::{self, ACCOUNT_PARTITIONS, Listing};
use store_core::transaction::{
    Transaction, delete_builder, delete_item, put_item, put_new_item, update_builder, update_item,
};
use store_core::{events, outbox};

use crate::packages::{PACKAGE, PACKAGES, pk};
use crate::takedowns::Written;
use crate::{abuse_reports, index_queue, mails};

const REVIEW: &str = "REVIEW";
/// How the lines of an account's list begin.
const OF: &str = "PACKAGE#";
/// More than anybody installs.
const OF_ACCOUNT_MAX: usize = 10_000;

// What the operations touch.
pub const FIND: Grant = Grant::operation("reviews::find", &[Grant::items(Table::Catalog, &[Action::Get], &[PACKAGES])]);
pub const LIST: Grant =
    Grant::operation("reviews::list", &[Grant::items(Table::Catalog, &[Action::Query], &[PACKAGES])]);
pub const OF_ACCOUNT: Grant = Grant::operation(
    "reviews::of_account",
    &[
        Grant::items(Table::Catalog, &[Action::Query], &[ACCOUNT_PARTITIONS]),
        Grant::items(Table::Catalog, &[Action::BatchGet], &[PACKAGES]),
    ],
);
/// By its author.
pub const WRITE: Grant = Grant::operation(
    "reviews::write",
    &[
        Grant::items(Table::Catalog, &[Action::Put, Action::Update], &[PACKAGES]),
        Grant::items(Table::Catalog, &[Action::Put], &[ACCOUNT_PARTITIONS]),
        outbox::PUT,
        events::leaves(&[Kind::ReviewWritten]),
    ],
);
/// By its author.
pub const REMOVE: Grant = Grant::operation(
    "reviews::write",
    &[
        Grant::items(Table::Catalog, &[Action::Delete, Action::Update], &[PACKAGES]),
        Grant::items(Table::Catalog, &[Action::Delete], &[ACCOUNT_PARTITIONS]),
        outbox::PUT,
        events::leaves(&[Kind::ReviewRemoved]),
    ],
);
/// By the package's creators.
pub const ANSWER: Grant = Grant::operation(
    "reviews::write",
    &[Grant::items(Table::Catalog, &[Action::Put], &[PACKAGES]), events::leaves(&[Kind::ReviewAnswered])],
);
/// By moderators.
pub const HIDE: Grant = Grant::operation(
    "reviews::moderate",
    &[
        Grant::items(Table::Catalog, &[Action::Put, Action::Update], &[PACKAGES]),
        abuse_reports::DECIDE,
        mails::TO_ACCOUNT,
        outbox::PUT,
        events::leaves(&[Kind::ReviewModerated]),
    ],
);

/// As [`HIDE`], without a report that is upheld by it.
pub const SHOW: Grant = Grant::operation(
    "reviews::moderate",
    &[
        Grant::items(Table::Catalog, &[Action::Put, Action::Update], &[PACKAGES]),
        mails::TO_ACCOUNT,
        outbox::PUT,
        events::leaves(&[Kind::ReviewModerated]),
    ],
);

fn sk(account: AccountId) -> String {
    format!("{REVIEW}#{account}")
}

/// That an account has reviewed a package.
#[derive(Serialize, Deserialize)]
struct Reviewed {
    package: PackageId,
}

/// The partition of an account's list.
fn list_pk(account: AccountId) -> String {
    format!("{account}#reviews")
}

fn list_sk(package: &PackageId) -> String {
    format!("{OF}{package}")
}

pub async fn find(app: &App, package: &PackageId, account: AccountId) -> Result<Option<Review>, Error> {
    let found: Option<Keyed<Review>> = get(app, Table::Catalog, pk(package), sk(account)).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// Reviews of a package after that of an account, hidden ones among them.
pub async fn list(
    app: &App,
    package: &PackageId,
    after: Option<AccountId>,
    limit: usize,
) -> Result<Listing<Review, AccountId>, Error> {
    let (after, prefix) = (after.map(sk), format!("{REVIEW}#"));
    let (found, more): (Vec<Keyed<Review>>, bool) =
        partition::page(app, Table::Catalog, pk(package), &prefix, after.as_deref(), limit).await?;
    let items: Vec<Review> = found.into_iter().map(|keyed| keyed.record).collect();
    let next = items.last().map(|last| last.account).filter(|_| more);
    Ok(Listing { items, next })
}

/// What an account has written, hidden ones among them.
pub async fn of_account(app: &App, account: AccountId) -> Result<Vec<Review>, Error> {
    let (pk_of_list, sk_of_list) = (list_pk(account), |it: &Reviewed| list_sk(&it.package));
    let listed = partition::all(app, Table::Catalog, &pk_of_list, OF, sk_of_list, OF_ACCOUNT_MAX).await?;
    let keys = listed.iter().map(|it| (pk(&it.package), sk(account)));
    let found: Vec<Keyed<Review>> = partition::batch(app, Table::Catalog, keys).await?;
    Ok(found.into_iter().map(|keyed| keyed.record).collect())
}

/// Writes what was decided on the review as it was read: whether nobody has changed it
/// since. `log` is the workspace whose event it is.
pub async fn write(
    app: &App,
    log: TenantId,
    (package, account): (&PackageId, AccountId),
    current: Option<&Review>,
    decision: &Decision,
    change: Change,
    by: &Actor,
) -> Result<bool, Error> {
    let parts = parts(app, (package, account), current, decision)?;
    let event = events::record(app, log, by, change)?;
    Ok(Transaction::new(app).with_all((), parts).with((), event).write().await?.is_ok())
}

/// Hides a review or shows it, as a moderator decided on it as it was read; `reports` are
/// those that are upheld by that.
pub async fn moderate(
    app: &App,
    act: &Act<'_>,
    current: &Review,
    decision: &Decision,
    reports: &[AbuseReport],
) -> Result<Written<Review>, Error> {
    let missing = || Error::internal("a review that moderators decide on is removed");
    let next = decision.review.clone().ok_or_else(missing)?;
    let (package, account, hidden) = (&next.package, next.account, next.hidden.is_some());
    let change = Change::ReviewModerated { package: package.to_string(), account_id: account, hidden };
    let (reason, at) = (act.reason.to_string(), app.clock.now().into());
    let message = Message::ReviewModerated { package: package.to_string(), hidden, reason, at };
    let mut transaction = Transaction::new(app)
        .with_all(Part::Rest, parts(app, (package, account), Some(current), decision)?)
        .with_all(Part::Rest, act_parts(app, act, change.clone(), change)?)
        .with_all(Part::Rest, mails::to_account(app, account, message).await?);
    for report in reports {
        transaction.add_all(Part::Report, abuse_reports::decide_parts(app, act, report, true).await?);
    }
    Ok(match transaction.write().await? {
        Ok(()) => Written::Done(Box::new(next)),
        Err(failed) if failed.contains(&Part::Report) => Written::ReportDecided,
        Err(_) => Written::Changed,
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Report,
    Rest,
}

/// The review, and what its package's sums change by.
fn parts(
    app: &App,
    (package, account): (&PackageId, AccountId),
    current: Option<&Review>,
    decision: &Decision,
) -> Result<Vec<TransactWriteItem>, Error> {
    let mut parts = vec![review_part(app, (package, account), current, decision.review.as_ref())?];
    parts.extend(list_part(app, (package, account), current, decision.review.as_ref())?);
    if !decision.difference.is_none() {
        parts.push(ratings_part(app, package, &decision.difference)?);
        parts.push(index_queue::package_changed(app, package)?);
    }
    Ok(parts)
}

fn review_part(
    app: &App,
    (package, account): (&PackageId, AccountId),
    current: Option<&Review>,
    next: Option<&Review>,
) -> Result<TransactWriteItem, Error> {
    let unchanged = "#revision = :seen";
    match (current, next) {
        (None, None) => Err(Error::internal("a review that is not there is removed")),
        (None, Some(next)) => put_new_item(app, Table::Catalog, &keyed(pk(package), sk(account), next)),
        (Some(current), Some(next)) => {
            let put = Put::builder()
                .condition_expression(unchanged)
                .expression_attribute_names("#revision", "revision")
                .expression_attribute_values(":seen", number(current.revision));
            put_item(app, Table::Catalog, put, &keyed(pk(package), sk(account), next))
        }
        (Some(current), None) => {
            let delete = delete_builder(app, Table::Catalog, pk(package), sk(account))?
                .condition_expression(unchanged)
                .expression_attribute_names("#revision", "revision")
                .expression_attribute_values(":seen", number(current.revision));
            delete_item(delete)
        }
    }
}

/// The part that changes the account's list; none where it stays as it is.
fn list_part(
    app: &App,
    (package, account): (&PackageId, AccountId),
    current: Option<&Review>,
    next: Option<&Review>,
) -> Result<Option<TransactWriteItem>, Error> {
    let (pk, sk) = (list_pk(account), list_sk(package));
    match (current, next) {
        (None, Some(_)) => {
            let listed = Reviewed { package: package.clone() };
            put_item(app, Table::Catalog, Put::builder(), &keyed(pk, sk, listed)).map(Some)
        }
        (Some(_), None) => delete_item(delete_builder(app, Table::Catalog, pk, sk)?).map(Some),
        (Some(_), Some(_)) | (None, None) => Ok(None),
    }
}

/// The part that changes the package's sums.
fn ratings_part(app: &App, package: &PackageId, difference: &Difference) -> Result<TransactWriteItem, Error> {
    let mut update = update_builder(app, Table::Catalog, pk(package), PACKAGE)?;
    let mut sums = Vec::new();
    for (at, change) in difference.by_stars.iter().enumerate().filter(|(_, change)| **change != 0) {
        sums.push(format!("ratings.by_stars[{at}] = ratings.by_stars[{at}] + :change{at}"));
        update = update.expression_attribute_values(format!(":change{at}"), number(change));
    }
    let update = update
        .update_expression(format!("SET {} ADD #revision :one", sums.join(", ")))
        .condition_expression("attribute_exists(pk)")
        .expression_attribute_names("#revision", "revision")
        .expression_attribute_values(":one", number(1));
    update_item(update)
}
