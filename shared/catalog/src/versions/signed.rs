//! A creator's own signature of a draft.

use domain::TenantId;
use domain::events::{Actor, Change, Kind as EventKind};
use platform::dynamodb::text;
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::Kid;
use serde::{Deserialize, Serialize};
use store_core::events;
use store_core::transaction::{Transaction, check_attribute_equals};

use super::{Record, replace};
use crate::packages::{PACKAGE, PACKAGES, pk};

pub const SIGN: Grant = Grant::operation(
    "versions::sign",
    &[
        Grant::items(Table::Catalog, &[Action::ConditionCheck, Action::Put], &[PACKAGES]),
        events::leaves(&[EventKind::VersionSigned]),
    ],
);

/// Over the version's subject, as `registry::signature` has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreatorSignature {
    pub kid: Kid,
    /// 64 bytes, base64url without padding.
    pub value: String,
    /// The workspace whose key it is.
    pub signed_by: TenantId,
}

impl CreatorSignature {
    pub fn as_signature(&self) -> translog::Signature {
        translog::Signature { alg: "EdDSA".to_owned(), kid: self.kid.to_string(), value: self.value.clone() }
    }
}

/// Keeps a signature that was checked, or takes one back, of a version as it was read;
/// `None` where somebody has changed it since.
pub async fn sign(
    app: &App,
    found: &Record,
    owner: TenantId,
    signature: Option<CreatorSignature>,
    by: &Actor,
) -> Result<Option<Record>, Error> {
    if found.creator_signature == signature {
        return Ok(Some(found.clone()));
    }
    let change = Change::VersionSigned {
        package: found.package.to_string(),
        version: found.version.to_string(),
        kid: signature.as_ref().map(|it| it.kid.to_string()),
    };
    let next = Record { creator_signature: signature, revision: found.revision + 1, ..found.clone() };
    let written = Transaction::new(app)
        .with((), check_attribute_equals(app, Table::Catalog, (pk(&next.package), PACKAGE), ("owner", text(owner)))?)
        .with((), replace(app, found, &next)?)
        .with((), events::record(app, owner, by, change)?)
        .write()
        .await?;
    Ok(written.is_ok().then_some(next))
}
