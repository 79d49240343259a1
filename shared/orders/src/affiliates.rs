//! Affiliates: workspaces that bring buyers to others' packages, each known by one code. What
//! an affiliate gets of a line stands in its order.
//!
//! Keys are in the head of the crate. Invariants:
//! - a workspace has one code at most, and a code is one workspace's, for good: both items are
//!   written in one transaction, each on the condition that there is none.

use domain::events::{Actor, Change, Kind};
use domain::{AccountId, AffiliateCode, TenantId, Time};
use platform::dynamodb::get;
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::events;
use store_core::item::{Keyed, keyed};
use store_core::transaction::{Transaction, put_new_item};

use crate::AFFILIATE_OF_TENANT;

const AFFILIATE: &str = "AFFILIATE";
const AFFILIATES: Key = Key::Named(AFFILIATE);
const CODE: &str = "CODE";

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("affiliates::find", &[Grant::items(Table::Orders, &[Action::Get], &[AFFILIATES])]);
pub const CODE_OF: Grant =
    Grant::operation("affiliates::code_of", &[Grant::items(Table::Orders, &[Action::Get], &[AFFILIATE_OF_TENANT])]);
pub const ISSUE: Grant = Grant::operation(
    "affiliates::issue",
    &[
        CODE_OF,
        Grant::items(Table::Orders, &[Action::Put], &[AFFILIATES, AFFILIATE_OF_TENANT]),
        events::leaves(&[Kind::AffiliateCodeIssued]),
    ],
);

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub code: AffiliateCode,
    pub tenant_id: TenantId,
    pub created_by: AccountId,
    pub created_at: Time,
}

fn pk(code: AffiliateCode) -> String {
    format!("{AFFILIATE}#{code}")
}

fn of_tenant(tenant: TenantId) -> String {
    format!("{tenant}#affiliate")
}

/// Whose code it is.
pub async fn find(app: &App, code: AffiliateCode) -> Result<Option<Record>, Error> {
    let found: Option<Keyed<Record>> = get(app, Table::Orders, pk(code), AFFILIATE).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// The code of a workspace, if it has one.
pub async fn code_of(app: &App, tenant: TenantId) -> Result<Option<AffiliateCode>, Error> {
    let found: Option<Keyed<Listed>> = get(app, Table::Orders, of_tenant(tenant), CODE).await?;
    Ok(found.map(|keyed| keyed.record.code))
}

/// What lies with the workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Listed {
    code: AffiliateCode,
}

/// The code of a workspace: the one that it has, or a new one.
pub async fn issue(app: &App, tenant: TenantId, created_by: AccountId, by: &Actor) -> Result<AffiliateCode, Error> {
    if let Some(code) = code_of(app, tenant).await? {
        return Ok(code);
    }
    let code = AffiliateCode::new(app.clock.ulid());
    let record = Record { code, tenant_id: tenant, created_by, created_at: app.clock.now().into() };
    let written = Transaction::new(app)
        .with((), put_new_item(app, Table::Orders, &keyed(pk(code), AFFILIATE, record))?)
        .with((), put_new_item(app, Table::Orders, &keyed(of_tenant(tenant), CODE, Listed { code }))?)
        .with((), events::record(app, tenant, by, Change::AffiliateCodeIssued { affiliate_code: code })?)
        .write()
        .await?;
    match written {
        Ok(()) => Ok(code),
        // Somebody else of the workspace was first.
        Err(failed) => code_of(app, tenant).await?.ok_or_else(|| failed.unexpected()),
    }
}
