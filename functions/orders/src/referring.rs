//! The code of an affiliate that a buyer gives: what the affiliate gets of each line, or why the
//! order is not made with it, in words for the buyer.

use std::collections::BTreeMap;

use catalog_store::packages;
use domain::{AffiliateCode, TenantId};
use ledger::Share;
use orders_store::affiliates;
use orders_store::orders::Line;
use platform::{App, Caller, Error, Grant};
use registry::PackageId;
use tenancy_store::{members, workspaces};

/// What [`refer`] touches.
pub(crate) const REFER: Grant = Grant::operation(
    "referring::refer",
    &[affiliates::FIND, members::OF_ACCOUNT, workspaces::FIND, packages::FIND_ALL],
);

/// Why nobody gets a part by a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refused {
    Unknown,
    OwnCode,
    NoProgramme,
}

impl Refused {
    fn message(self) -> &'static str {
        match self {
            Self::Unknown => "affiliate_unknown: no affiliate has this code",
            Self::OwnCode => "affiliate_own: expected the code of a workspace that the buyer is not in",
            Self::NoProgramme => "affiliate_no_programme: expected a package of which this affiliate gets a part",
        }
    }
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Self::field("affiliate_code", refused.message())
    }
}

/// The lines, whose collaborators are known, with what the affiliate gets of those that
/// affiliates get a part of. It is never more than what is left to the creator. Who has a part
/// already gets no other: that it is so is not said, as nobody shall learn whose a code is.
pub(crate) async fn refer(
    app: &App,
    caller: &Caller,
    code: AffiliateCode,
    lines: Vec<Line>,
) -> Result<Vec<Line>, Error> {
    let affiliate = affiliate(app, caller, code).await?;
    let ids: Vec<&PackageId> = lines.iter().map(|line| &line.package).collect();
    let found = packages::find_all(app, ids).await?;
    let offered: BTreeMap<(PackageId, TenantId), u32> =
        found.into_iter().map(|it| ((it.id.clone(), it.owner()), it.affiliate_basis_points)).collect();
    let mut referred = Vec::new();
    for line in lines {
        let may = line.price_cents > 0 && !line.parties().any(|party| party == affiliate);
        // Of who sells it: it may have another owner by now.
        let offered = offered.get(&(line.package.clone(), line.creator)).copied().filter(|_| may).unwrap_or_default();
        let left = line.split().map_err(Error::internal)?.left_basis_points();
        let share = Share { tenant: affiliate, basis_points: offered.min(left) };
        referred.push(Line { affiliate: Some(share).filter(|it| it.basis_points > 0), ..line });
    }
    if referred.iter().all(|line| line.affiliate.is_none()) {
        return Err(Refused::NoProgramme.into());
    }
    Ok(referred)
}

/// The workspace that a code is of, unless it is one that the buyer is in, or nobody is.
async fn affiliate(app: &App, caller: &Caller, code: AffiliateCode) -> Result<TenantId, Error> {
    let Some(affiliate) = affiliates::find(app, code).await? else { return Err(Refused::Unknown.into()) };
    let tenant = affiliate.tenant_id;
    if tenant == caller.tenant_id || members::of_account(app, caller.account_id, tenant).await?.is_some() {
        return Err(Refused::OwnCode.into());
    }
    let is_open = workspaces::find(app, tenant).await?.is_some_and(|found| found.closed_at.is_none());
    if is_open { Ok(tenant) } else { Err(Refused::Unknown.into()) }
}
