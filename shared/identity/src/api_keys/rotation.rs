//! A key that takes another one's place.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change};
use domain::{KeyId, Time};
use platform::dynamodb::{number, text};
use platform::{App, Error, Table};
use store_core::transaction::{retry_with_backoff, update_builder, update_item};

use super::{ENDED_KEPT, KEY, Made, NewKey, Part, Record, Replaces, expiring_with, find, making, record, renew};

/// Makes `new` to take the place of `old`, which stays good until `old_until`.
/// That is possible with [`KEYS_MAX`] too: a leaked key must not have to stay.
///
/// All that a key was rotated from counts as one with it, so no more than two of these
/// are good at a time: a key that `old` itself has replaced ends now.
pub async fn rotate(app: &App, old: &Record, new: &NewKey, old_until: Time, by: &Actor) -> Result<Made, Error> {
    let valid_until = old.valid_until.map_or(old_until, |until| until.min(old_until));
    let record = Record { replaces: Some(Replaces { id: old.id, valid_until }), ..record(app, new)? };
    let mut tries = 0;
    loop {
        let change = Change::KeyRotated { key_id: old.id, replaced_by: record.id };
        let mut transaction =
            making(app, &record, new, change, by)?.with_all(Part::OldKey, replacing(app, old, &record)?);
        if let Some(before) = old.replaces {
            transaction.add_all(Part::KeyBefore, ending_overlap(app, before.id).await?);
        }
        match transaction.write().await? {
            Ok(()) => return Ok(Made::Done(Box::new(record))),
            Err(failed) if failed.contains(&Part::NewKey) => return renew(app, record).await,
            Err(failed) if failed.contains(&Part::OldKey) => return Ok(Made::Replaced),
            Err(failed) if failed.contains(&Part::KeyBefore) => {}
            Err(failed) => return Err(failed.unexpected()),
        }
        retry_with_backoff(&mut tries, old.id).await?;
    }
}

/// The parts of a transaction that let a key end when its overlap with the new one does.
fn replacing(app: &App, old: &Record, new: &Record) -> Result<Vec<TransactWriteItem>, Error> {
    let until = new.replaces.map_or(new.created_at, |replaces| replaces.valid_until);
    let expires_at = until.plus(ENDED_KEPT).as_second();
    let replaced = update_builder(app, Table::Sessions, old.id, KEY)?
        .update_expression("SET valid_until = :until, replaced_by = :new, expires_at = :expires_at")
        .condition_expression(
            "attribute_exists(pk) AND attribute_not_exists(revoked_at) AND attribute_not_exists(replaced_by) \
             AND attribute_not_exists(released_at)",
        )
        .expression_attribute_values(":until", text(until))
        .expression_attribute_values(":new", text(new.id))
        .expression_attribute_values(":expires_at", number(expires_at));
    let mut parts = vec![update_item(replaced)?];
    parts.extend(expiring_with(app, old, expires_at)?);
    Ok(parts)
}

/// The part of a transaction that ends a replaced key now, if it is still good.
async fn ending_overlap(app: &App, id: KeyId) -> Result<Option<TransactWriteItem>, Error> {
    let now = Time::from(app.clock.now());
    let Some(until) = find(app, id).await?.filter(|it| it.revoked_at.is_none()).and_then(|it| it.valid_until) else {
        return Ok(None);
    };
    if until <= now {
        return Ok(None);
    }
    let ended = update_builder(app, Table::Sessions, id, KEY)?
        .update_expression("SET valid_until = :now")
        .condition_expression("valid_until = :seen AND attribute_not_exists(revoked_at)")
        .expression_attribute_values(":now", text(now))
        .expression_attribute_values(":seen", text(until));
    update_item(ended).map(Some)
}
