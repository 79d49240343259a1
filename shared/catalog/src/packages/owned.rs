//! What a workspace has of packages: its list, and its counts with the limits of its plan.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::TenantId;
use platform::dynamodb::number;
use platform::endpoint::Table;
use platform::{App, Error};
use registry::PackageId;
use store_core::item::keyed;
use store_core::transaction::{delete_builder, delete_item, put_new_item, update_builder, update_item};

use super::{Listed, PACKAGE, Visibility};
use crate::namespaces::{COUNTS, of_tenant};

/// How many packages a workspace may have; `None`: no end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PackageLimits {
    pub packages_max: Option<u32>,
    /// Private ones among them.
    pub private_packages_max: Option<u32>,
}

fn listed_sk(id: &PackageId) -> String {
    format!("{PACKAGE}#{id}")
}

/// The part of a transaction that lists the package with a workspace.
pub(crate) fn list_part(app: &App, tenant: TenantId, id: &PackageId) -> Result<TransactWriteItem, Error> {
    put_new_item(app, Table::Catalog, &keyed(of_tenant(tenant), listed_sk(id), Listed { id: id.clone() }))
}

/// The part that takes it off a workspace's list.
pub(crate) fn unlist_part(app: &App, tenant: TenantId, id: &PackageId) -> Result<TransactWriteItem, Error> {
    delete_item(delete_builder(app, Table::Catalog, of_tenant(tenant), listed_sk(id))?)
}

/// The part that counts one more, if there is room.
pub(crate) fn count_one(
    app: &App,
    tenant: TenantId,
    visibility: Visibility,
    limits: PackageLimits,
) -> Result<TransactWriteItem, Error> {
    let max = |max: Option<u32>| number(max.unwrap_or(u32::MAX));
    let update = update_builder(app, Table::Catalog, of_tenant(tenant), COUNTS)?
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":max", max(limits.packages_max));
    let update = match visibility {
        Visibility::Public => update
            .update_expression("ADD packages :one")
            .condition_expression("attribute_not_exists(packages) AND :max >= :one OR packages < :max"),
        Visibility::Private => update
            .update_expression("ADD packages :one, private_packages :one")
            .condition_expression(
                "(attribute_not_exists(packages) AND :max >= :one OR packages < :max) AND \
                 (attribute_not_exists(private_packages) AND :private_max >= :one OR private_packages < :private_max)",
            )
            .expression_attribute_values(":private_max", max(limits.private_packages_max)),
    };
    update_item(update)
}

/// The part that counts one less.
pub(crate) fn uncount_one(app: &App, tenant: TenantId, visibility: Visibility) -> Result<TransactWriteItem, Error> {
    let update = update_builder(app, Table::Catalog, of_tenant(tenant), COUNTS)?
        .expression_attribute_values(":minus_one", number(-1))
        .expression_attribute_values(":zero", number(0));
    let update = match visibility {
        Visibility::Public => {
            update.update_expression("ADD packages :minus_one").condition_expression("packages > :zero")
        }
        Visibility::Private => update
            .update_expression("ADD packages :minus_one, private_packages :minus_one")
            .condition_expression("packages > :zero AND private_packages > :zero"),
    };
    update_item(update)
}
