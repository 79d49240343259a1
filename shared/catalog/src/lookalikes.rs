//! Names that can be taken for others: each name lies under its fold, which is its
//! alone, and each well-used one also under the keys of its neighbourhood.
//!
//! Names stay where they are when what they name goes to another workspace: whose a
//! well-used one is, is looked up when somebody asks for a name beside it.

use std::collections::BTreeSet;

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use domain::TenantId;
use platform::dynamodb::{PK, SK, if_condition_held, number, text};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use registry::names::lookalikes::{Known, check, fold, neighbourhood};
use registry::{FieldError, Namespace, PackageId};
use serde::{Deserialize, Serialize};
use store_core::partition;
use store_core::transaction::put_new_item;

use crate::namespaces::{self, NAMESPACE};
use crate::packages;

const FOLD: &str = "FOLD";
const NEAR: &str = "NEAR";
/// Well-used names under one key; more of them would be names of two characters.
const NAMES_MAX: usize = 500;

// What the operations touch.
pub(crate) const FIND: Grant = Grant::operation(
    "lookalikes::find",
    &[
        packages::FIND_ALL,
        Grant::items(Table::Catalog, &[Action::BatchGet], &[Key::Named(FOLD), Key::Named(NEAR), Key::Named(NAMESPACE)]),
    ],
);
pub(crate) const TAKE: Grant =
    Grant::operation("lookalikes::take", &[Grant::items(Table::Catalog, &[Action::Put], &[Key::Named(FOLD)])]);

/// What [`note_well_used`] touches.
pub(crate) const NOTE: Grant = Grant::operation(
    "lookalikes::note_well_used",
    &[Grant::items(Table::Catalog, &[Action::Update], &[Key::Named(NEAR)])],
);

/// A name under its fold.
#[derive(Serialize, Deserialize)]
struct Taken {
    pk: String,
    sk: String,
    name: String,
}

/// Names that have this key in their neighbourhoods.
#[derive(Deserialize)]
struct Near {
    #[serde(default)]
    names: BTreeSet<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Found {
    Taken(Taken),
    Near(Near),
}

/// Refuses a new name that can be taken for one that there is; what is one edit from a
/// well-used name is refused to everybody but the owner of that.
pub(crate) async fn refuse_lookalike(
    app: &App,
    field: &'static str,
    name: &str,
    asks: TenantId,
) -> Result<Result<(), FieldError>, Error> {
    let near = neighbourhood(name).into_iter().map(|key| (format!("{NEAR}#{key}"), NEAR.to_owned()));
    let keys = near.chain([(format!("{FOLD}#{}", fold(name)), FOLD.to_owned())]);
    let found: Vec<Found> = partition::batch(app, Table::Catalog, keys).await?;
    let mut known = BTreeSet::new();
    for found in found {
        match found {
            Found::Taken(taken) => known.extend([(taken.name, false)]),
            Found::Near(near) => known.extend(near.names.into_iter().map(|name| (name, true))),
        }
    }
    let own = own(app, known.iter().filter(|(_, is_well_used)| *is_well_used).map(|(name, _)| name), asks).await?;
    let known = known.iter().map(|(name, is_well_used)| Known {
        name,
        is_well_used: *is_well_used,
        is_own: own.contains(name),
    });
    Ok(check(field, name, known))
}

/// Which of these names the workspace owns.
async fn own<'a>(
    app: &App,
    names: impl Iterator<Item = &'a String>,
    asks: TenantId,
) -> Result<BTreeSet<String>, Error> {
    let (mut ids, mut keys) = (Vec::new(), Vec::new());
    for name in names {
        if name.contains('/') {
            ids.extend(PackageId::parse(name).ok());
        } else {
            keys.extend(Namespace::parse(name).ok().map(|it| (namespaces::pk(&it), NAMESPACE.to_owned())));
        }
    }
    let mut own = BTreeSet::new();
    if !ids.is_empty() {
        let found = packages::find_all(app, &ids).await?;
        own.extend(found.into_iter().filter(|it| it.owner() == asks).map(|it| it.id.to_string()));
    }
    if !keys.is_empty() {
        let found: Vec<namespaces::Record> = partition::batch(app, Table::Catalog, keys).await?;
        own.extend(found.into_iter().filter(|it| it.ownership.owner == asks).map(|it| it.namespace.to_string()));
    }
    Ok(own)
}

/// Keeps names that are one edit away from this one from being opened. It can be repeated:
/// a name stands once under each key.
pub(crate) async fn note_well_used(app: &App, name: &str) -> Result<(), Error> {
    for key in neighbourhood(name) {
        let update = app
            .dynamodb()
            .update_item()
            .table_name(app.config.table(Table::Catalog)?)
            .key(PK, text(format!("{NEAR}#{key}")))
            .key(SK, text(NEAR))
            .update_expression("ADD #names :name")
            .condition_expression("attribute_not_exists(#names) OR size(#names) < :max")
            .expression_attribute_names("#names", "names")
            .expression_attribute_values(":name", AttributeValue::Ss(vec![name.to_owned()]))
            .expression_attribute_values(":max", number(NAMES_MAX));
        if if_condition_held(update.send().await)?.is_none() {
            tracing::error!(key, name, "too many well-used names lie near one another");
        }
    }
    Ok(())
}

/// The part of a transaction that takes the name's fold; it fails where another has it.
pub(crate) fn take(app: &App, name: &str) -> Result<TransactWriteItem, Error> {
    let taken = Taken { pk: format!("{FOLD}#{}", fold(name)), sk: FOLD.to_owned(), name: name.to_owned() };
    put_new_item(app, Table::Catalog, &taken)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::strategy::{Strategy as _, ValueTree as _};
    use proptest::test_runner::TestRunner;
    use testkit::TestApp;
    use ulid::Ulid;

    use super::*;

    /// Names that lie near one another, in one deployment: what is refused beside the
    /// well-used ones is what the rule refuses, however often each was noted.
    #[tokio::test]
    async fn what_is_refused_is_what_the_rule_refuses_of_the_noted_names() {
        let app = TestApp::new().await;
        let asks = TenantId::new(Ulid(1));
        let mut runner = TestRunner::deterministic();
        let name = "[ab]{3,4}/[ab1-]{2,5}";
        let mut noted: BTreeSet<String> = BTreeSet::new();
        for round in 0..100 {
            let mut draw = || name.new_tree(&mut runner).unwrap().current();
            let (well_used, new) = (draw(), draw());
            for _ in 0..=round % 2 {
                note_well_used(app.unlimited(), &well_used).await.unwrap();
            }
            noted.insert(well_used.clone());
            for asked in [well_used, new] {
                let known = noted.iter().map(|name| Known { name, is_well_used: true, is_own: false });
                let expected = check("name", &asked, known).is_ok();
                let answer = refuse_lookalike(app.unlimited(), "name", &asked, asks).await.unwrap();
                assert_eq!(answer.is_ok(), expected, "{asked} beside {noted:?}");
            }
        }
    }
}
