//! Namespaces: a workspace opens one, and its packages stand in it.
//!
//! Keys are in the head of the crate. Invariants:
//! - a namespace has one owner, and is listed with that workspace alone;
//! - no two namespaces look alike ([`super::lookalikes`]);
//! - a workspace has at most [`NAMESPACES_MAX`], counted in the same transaction.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change, Kind};
use domain::{TenantId, Time};
use platform::dynamodb::{get, number, text};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use registry::names::Reservation;
use registry::names::transfer::Ownership;
use registry::{FieldError, Namespace};
use serde::{Deserialize, Serialize};
use store_core::events;
use store_core::item::{Keyed, keyed};
use store_core::partition::{self, TENANT_PARTITIONS};
use store_core::transaction::{
    Transaction, check_attribute_equals, delete_builder, delete_item, put_new_item, update_builder, update_item,
};

use super::lookalikes;

pub const NAMESPACES_MAX: u32 = 10;
pub(crate) const NAMESPACE: &str = "NAMESPACE";
pub(crate) const COUNTS: &str = "COUNTS";

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("namespaces::find", &[Grant::items(Table::Catalog, &[Action::Get], &[Key::Named(NAMESPACE)])]);
pub const LIST: Grant =
    Grant::operation("namespaces::list", &[Grant::items(Table::Catalog, &[Action::Query], &[TENANT_PARTITIONS])]);
pub const CREATE: Grant = Grant::operation(
    "namespaces::create",
    &[
        FIND,
        lookalikes::FIND,
        lookalikes::TAKE,
        Grant::items(Table::Catalog, &[Action::Put], &[Key::Named(NAMESPACE)]),
        Grant::items(Table::Catalog, &[Action::Put, Action::Update], &[TENANT_PARTITIONS]),
        events::leaves(&[Kind::NamespaceCreated]),
    ],
);
pub(crate) const IS_OF: Grant = Grant::operation(
    "namespaces::is_of",
    &[Grant::items(Table::Catalog, &[Action::ConditionCheck], &[Key::Named(NAMESPACE)])],
);

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub namespace: Namespace,
    #[serde(flatten)]
    pub ownership: Ownership,
    pub created_at: Time,
}

/// One of a workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    pub namespace: Namespace,
    pub created_at: Time,
}

pub(crate) fn pk(namespace: &Namespace) -> String {
    format!("{NAMESPACE}#{namespace}")
}

/// The partition of all that a workspace has in the catalogue.
pub(crate) fn of_tenant(tenant: TenantId) -> String {
    format!("{tenant}#catalog")
}

/// What became of a wish for a namespace.
#[derive(Debug)]
pub enum Created {
    /// Now, or by an earlier try of the same request.
    Done(Record),
    /// By a rule of the registry, with its code.
    Refused(FieldError),
    /// The workspace has [`NAMESPACES_MAX`].
    TooMany,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Namespace,
    Fold,
    Count,
    Other,
}

/// Opens a namespace for a workspace.
pub async fn create(app: &App, tenant: TenantId, namespace: Namespace, by: &Actor) -> Result<Created, Error> {
    if let Some(found) = find(app, &namespace).await? {
        return Ok(found_already(found, tenant));
    }
    if namespace.reservation() != Reservation::Free {
        let expected = "a name that is not reserved for the product or for a standards body";
        return Ok(Created::Refused(FieldError::new("namespace", "name_reserved", expected, namespace.as_str())));
    }
    if let Err(refused) = lookalikes::refuse_lookalike(app, "namespace", namespace.as_str(), tenant).await? {
        return Ok(Created::Refused(refused));
    }
    let now = Time::from(app.clock.now());
    let record =
        Record { namespace: namespace.clone(), ownership: Ownership { owner: tenant, offer: None }, created_at: now };
    let change = Change::NamespaceCreated { namespace: namespace.to_string() };
    let written = Transaction::new(app)
        .with(Part::Namespace, put_new_item(app, Table::Catalog, &keyed(pk(&namespace), NAMESPACE, &record))?)
        .with(Part::Fold, lookalikes::take(app, namespace.as_str())?)
        .with(Part::Other, list_part(app, tenant, &namespace, now)?)
        .with(Part::Count, count_one(app, tenant)?)
        .with(Part::Other, events::record(app, tenant, by, change)?)
        .write()
        .await?;
    let Err(failed) = written else { return Ok(Created::Done(record)) };
    if failed.contains(&Part::Namespace) {
        let found = find(app, &namespace).await?;
        return found.map(|found| found_already(found, tenant)).ok_or_else(|| failed.unexpected());
    }
    if failed.contains(&Part::Fold) {
        let expected = "a name that cannot be taken for another one, which somebody has just taken";
        return Ok(Created::Refused(FieldError::new("namespace", "name_looks_alike", expected, namespace.as_str())));
    }
    if failed.contains(&Part::Count) { Ok(Created::TooMany) } else { Err(failed.unexpected()) }
}

fn found_already(found: Record, tenant: TenantId) -> Created {
    if found.ownership.owner == tenant {
        return Created::Done(found);
    }
    let expected = "a namespace that nobody has";
    Created::Refused(FieldError::new("namespace", "namespace_taken", expected, found.namespace.as_str()))
}

/// The part of a transaction that counts one more, if there is room.
pub(crate) fn count_one(app: &App, tenant: TenantId) -> Result<TransactWriteItem, Error> {
    let update = update_builder(app, Table::Catalog, of_tenant(tenant), COUNTS)?
        .update_expression("ADD namespaces :one")
        .condition_expression("attribute_not_exists(namespaces) OR namespaces < :max")
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":max", number(NAMESPACES_MAX));
    update_item(update)
}

/// The part that counts one less.
pub(crate) fn uncount_one(app: &App, tenant: TenantId) -> Result<TransactWriteItem, Error> {
    let update = update_builder(app, Table::Catalog, of_tenant(tenant), COUNTS)?
        .update_expression("ADD namespaces :minus_one")
        .condition_expression("namespaces > :zero")
        .expression_attribute_values(":minus_one", number(-1))
        .expression_attribute_values(":zero", number(0));
    update_item(update)
}

fn listed_sk(namespace: &Namespace) -> String {
    format!("{NAMESPACE}#{namespace}")
}

/// The part that lists the namespace with a workspace.
pub(crate) fn list_part(
    app: &App,
    tenant: TenantId,
    namespace: &Namespace,
    created_at: Time,
) -> Result<TransactWriteItem, Error> {
    let listed = Listed { namespace: namespace.clone(), created_at };
    put_new_item(app, Table::Catalog, &keyed(of_tenant(tenant), listed_sk(namespace), listed))
}

/// The part that takes it off a workspace's list.
pub(crate) fn unlist_part(app: &App, tenant: TenantId, namespace: &Namespace) -> Result<TransactWriteItem, Error> {
    delete_item(delete_builder(app, Table::Catalog, of_tenant(tenant), listed_sk(namespace))?)
}

pub async fn find(app: &App, namespace: &Namespace) -> Result<Option<Record>, Error> {
    let found: Option<Keyed<Record>> = get(app, Table::Catalog, pk(namespace), NAMESPACE).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// The namespaces of a workspace, by name; there are few.
pub async fn list(app: &App, tenant: TenantId) -> Result<Vec<Listed>, Error> {
    let limit = usize::try_from(NAMESPACES_MAX).unwrap_or(usize::MAX);
    let pk = of_tenant(tenant);
    let (found, _) = partition::page(app, Table::Catalog, pk, &format!("{NAMESPACE}#"), None, limit).await?;
    Ok(found)
}

/// The part of a transaction that holds as long as the namespace belongs to the workspace.
pub(crate) fn is_of(app: &App, namespace: &Namespace, tenant: TenantId) -> Result<TransactWriteItem, Error> {
    check_attribute_equals(app, Table::Catalog, (pk(namespace), NAMESPACE), ("owner", text(tenant)))
}
