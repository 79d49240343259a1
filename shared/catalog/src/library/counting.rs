//! Which workspaces have a package, and how many: told to the packages after an
//! install, a few in each transaction. Each step writes the library's item too, so that
//! a step is made once, and what a killed one leaves is found by the next operation of
//! the workspace.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{TenantId, Time};
use platform::dynamodb::{number, text};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::PackageId;
use store_core::outbox;
use store_core::transaction::{
    Transaction, delete_builder, delete_item, put_new_item, retry_with_backoff, update_builder, update_item,
};

use super::{FIND, Library, REPLACE, find, replace};
use crate::dependants::{self, DEPENDANTS};
use crate::index_queue;
use crate::packages::{PACKAGE, PACKAGES, pk};

/// Three parts each, of the hundred of a transaction.
const PACKAGES_AT_ONCE: usize = 30;

pub const COUNT: Grant = Grant::operation(
    "library::count",
    &[
        FIND,
        REPLACE,
        Grant::items(Table::Catalog, &[Action::Put, Action::Delete], &[DEPENDANTS]),
        Grant::items(Table::Catalog, &[Action::Update], &[PACKAGES]),
        outbox::PUT,
    ],
);

/// Counts what is still to be counted of a library; whether there was anything.
pub async fn count(app: &App, tenant: TenantId, library: Library) -> Result<Library, Error> {
    let (mut library, mut tries) = (library, 0);
    while !library.uncounted.is_empty() {
        let mut next = Library { counted: library.counted + 1, ..library.clone() };
        let mut transaction = Transaction::new(app);
        for (id, came) in library.uncounted.iter().take(PACKAGES_AT_ONCE) {
            transaction.add_all((), parts(app, tenant, id, *came)?);
            next.uncounted.remove(id);
        }
        transaction.add((), replace(app, tenant, &library, &next)?);
        if transaction.write().await?.is_ok() {
            library = next;
            continue;
        }
        // Somebody else counted, or installed.
        retry_with_backoff(&mut tries, format!("the library of {tenant}")).await?;
        library = find(app, tenant).await?;
    }
    Ok(library)
}

fn parts(app: &App, tenant: TenantId, id: &PackageId, came: bool) -> Result<Vec<TransactWriteItem>, Error> {
    let line = if came {
        put_new_item(app, Table::Catalog, &dependants::line(app, id, tenant))?
    } else {
        let line = delete_builder(app, Table::Catalog, dependants::pk(id), tenant)?;
        delete_item(line.condition_expression("attribute_exists(pk)"))?
    };
    let package = update_builder(app, Table::Catalog, pk(id), PACKAGE)?
        .update_expression("SET changed_at = :now ADD installs :one, revision :step")
        .condition_expression("attribute_exists(pk)")
        .expression_attribute_values(":now", text(Time::from(app.clock.now())))
        .expression_attribute_values(":one", number(if came { 1 } else { -1 }))
        .expression_attribute_values(":step", number(1));
    Ok(vec![line, update_item(package)?, index_queue::package_changed(app, id)?])
}
