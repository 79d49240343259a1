//! The files of an export: JSON, one for each kind of record, without secrets.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use catalog_store::{abuse_reports, reviews};
use domain::{AccountId, Sha256Hex, TenantId};
use identity_store::accounts::Person;
use identity_store::{api_keys, invitations, logins, second_factor};
use orders_store::{billing, orders};
use platform::page::PAGE_ITEMS_MAX;
use platform::{App, Error};
use privacy_store::exports;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tenancy_store::members::{self, Joined};
use webhooks_store::webhooks;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Contents by file name.
type Files = BTreeMap<&'static str, Value>;

/// All that is kept about somebody.
pub(super) async fn collect(app: &App, account: AccountId, person: Person) -> Result<Files, Error> {
    let joined = members::all_of(app, account).await?;
    let (mut keys, mut uploads, mut generations, mut ordered) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut billed, mut told) = (Vec::new(), Vec::new());
    for owned in joined.iter().map(|it| &it.workspace).filter(|it| it.owner == account) {
        told.extend(webhooks_of(app, owned.id).await?);
    }
    for tenant in joined.iter().map(|it| it.workspace.id) {
        keys.extend(keys_of(app, account, tenant).await?);
        ordered.extend(orders_of(app, account, tenant).await?);
        billed.extend(billing_details_of(app, account, tenant).await?);
        uploads.extend(exports::uploads(app, account, tenant).await?.into_iter().map(|it| {
            json!({
                "id": it.id, "workspace_id": tenant, "kind": it.kind, "filename": it.filename,
                "size_bytes": it.size_bytes, "sha256": it.sha256, "created_at": it.created_at,
            })
        }));
        generations.extend(exports::generations(app, account, tenant).await?.into_iter().map(|it| {
            json!({
                "id": it.id, "workspace_id": tenant, "state": it.position.state, "project": it.project,
                "ontologies": it.ontologies, "created_at": it.created_at, "finished_at": it.finished_at,
            })
        }));
    }
    let account_file = json!({
        "id": account, "email": person.email, "name": person.name, "created_at": person.created_at,
        "second_factor_since": second_factor::status(app, account).await?.map(|it| it.since),
    });
    Ok(Files::from([
        ("account.json", account_file),
        ("workspaces.json", joined.iter().map(workspace).collect()),
        ("sessions.json", sessions(app, account).await?),
        ("api-keys.json", keys.into()),
        ("invitations.json", invited(app, &person).await?),
        ("logins.json", linked(app, account).await?),
        ("uploads.json", uploads.into()),
        ("generations.json", generations.into()),
        ("orders.json", ordered.into()),
        ("billing-details.json", billed.into()),
        ("webhooks.json", told.into()),
        ("reviews.json", reviewed(app, account).await?),
        ("abuse-reports.json", reported(app, account).await?),
    ]))
}

fn workspace(joined: &Joined) -> Value {
    let it = &joined.workspace;
    json!({"id": it.id, "name": it.name, "kind": it.kind, "role": joined.tenure.role, "since": joined.tenure.since, "ends_at": joined.tenure.ends_at})
}

async fn sessions(app: &App, account: AccountId) -> Result<Value, Error> {
    let sessions = exports::sessions(app, account).await?.into_iter().map(|it| {
        json!({
            "id": it.id, "created_at": it.created_at, "refreshed_at": it.refreshed_at, "ip": it.ip,
            "user_agent": it.user_agent,
        })
    });
    Ok(sessions.collect())
}

async fn linked(app: &App, account: AccountId) -> Result<Value, Error> {
    let links = logins::list(app, account).await?.into_iter();
    Ok(links.map(|it| json!({"provider": it.provider, "email": it.email, "linked_at": it.linked_at})).collect())
}

async fn keys_of(app: &App, account: AccountId, tenant: TenantId) -> Result<Vec<Value>, Error> {
    let (mut keys, mut after) = (Vec::new(), None);
    loop {
        let (some, next) = api_keys::list(app, tenant, after, PAGE_ITEMS_MAX).await?;
        keys.extend(some.into_iter().filter(|it| it.made_by == account).map(|it| {
            json!({
                "id": it.id, "workspace_id": tenant, "name": it.name, "mode": it.mode, "scopes": it.scopes,
                "created_at": it.created_at, "valid_until": it.valid_until, "last_used_at": it.last_used_at,
                "revoked_at": it.revoked_at,
            })
        }));
        after = next;
        if after.is_none() {
            return Ok(keys);
        }
    }
}

async fn orders_of(app: &App, account: AccountId, tenant: TenantId) -> Result<Vec<Value>, Error> {
    let (mut made, mut after) = (Vec::new(), None);
    loop {
        let (some, more) = orders::list(app, tenant, after, PAGE_ITEMS_MAX.into()).await?;
        after = some.last().map(|order| order.id).filter(|_| more);
        for it in some.into_iter().filter(|it| it.created_by == account) {
            let has_appeal = it.review.as_ref().is_some_and(|review| review.appealed_at.is_some());
            let appeal = if has_appeal { orders_store::reviews::find_appeal(app, it.id).await? } else { None };
            made.push(json!({
                "id": it.id, "workspace_id": tenant, "state": it.state, "packages": it.packages(),
                "total_cents": it.total_cents, "tax": it.tax, "created_at": it.created_at, "paid_at": it.paid_at,
                "appeal": appeal,
            }));
        }
        if after.is_none() {
            return Ok(made);
        }
    }
}

/// What they gave last of whom a workspace is billed as.
async fn billing_details_of(app: &App, account: AccountId, tenant: TenantId) -> Result<Option<Value>, Error> {
    let found = billing::find(app, tenant).await?.filter(|it| it.updated_by == account);
    Ok(found.map(|it| {
        let buyer = it.buyer;
        json!({
            "workspace_id": tenant, "name": buyer.name, "business_name": buyer.business_name, "vat_id": buyer.vat_id,
            "country": buyer.country, "state": buyer.state, "postal_code": buyer.postal_code,
            "updated_at": it.updated_at,
        })
    }))
}

/// Of a workspace of theirs, without secrets.
async fn webhooks_of(app: &App, tenant: TenantId) -> Result<Vec<Value>, Error> {
    let webhooks = webhooks::all(app, tenant).await?.into_iter();
    let webhook = |it: webhooks::Record| {
        json!({
            "id": it.id, "workspace_id": tenant, "url": it.settings.url, "description": it.settings.description,
            "events": it.settings.events, "form": it.settings.form, "is_enabled": it.settings.is_enabled,
            "created_at": it.created_at,
        })
    };
    Ok(webhooks.map(webhook).collect())
}

async fn reviewed(app: &App, account: AccountId) -> Result<Value, Error> {
    let written = reviews::of_account(app, account).await?.into_iter();
    let review = |it: registry::reviews::Review| {
        json!({
            "package": it.package, "version": it.version, "rating": it.rating, "text": it.text, "at": it.at,
            "is_hidden": it.hidden.is_some(),
        })
    };
    Ok(written.map(review).collect())
}

/// Without the name of the moderator who decided.
async fn reported(app: &App, account: AccountId) -> Result<Value, Error> {
    let made = abuse_reports::made_by(app, account).await?.into_iter();
    let report = |it: registry::moderation::AbuseReport| {
        json!({
            "id": it.id, "about": it.about.to_string(), "problem": it.code, "text": it.text,
            "reported_at": it.reported_at, "upheld": it.decided.map(|decided| decided.upheld),
        })
    };
    Ok(made.map(report).collect())
}

async fn invited(app: &App, person: &Person) -> Result<Value, Error> {
    let invitations = invitations::to(app, &person.email).await?.into_iter();
    Ok(invitations.map(|it| json!({"id": it.id, "role": it.role, "ends_at": it.ends_at})).collect())
}

pub(super) fn zip(files: Files) -> Result<Vec<u8>, Error> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        let bytes = serde_json::to_vec_pretty(&content).map_err(Error::internal)?;
        zip.start_file(name, SimpleFileOptions::default()).map_err(Error::internal)?;
        zip.write_all(&bytes).map_err(Error::internal)?;
    }
    Ok(zip.finish().map_err(Error::internal)?.into_inner())
}

pub(super) fn sha256(bytes: &[u8]) -> Result<Sha256Hex, Error> {
    hex::encode(Sha256::digest(bytes)).try_into().map_err(Error::internal)
}
