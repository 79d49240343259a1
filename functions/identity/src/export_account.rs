//! Copies all personal data of the caller's account into one zip, and answers a
//! URL for it that is good for an hour. The zip itself is forgotten after a day.

use std::time::Duration;

mod files;

use catalog_store::{abuse_reports, reviews};
use domain::events::Actor;
use domain::{AccountId, Sha256Hex, Time};
use identity_store::{accounts, api_keys, invitations, logins, second_factor};
use orders_store::{billing, orders};
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, blobs,
    schema,
};
use privacy_store::exports;
use serde::Serialize;
use tenancy_store::members;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "export-account",
    summary: "Get all data about you as a zip.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/account/export",
        path_parameters: &[],
        throttle: None,
        access: Access::PersonRecently,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<AccountExport>()),
        errors: &[ErrorCode::NOT_FOUND, LATELY],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    // For the zip, and to be done in time.
    memory_mb: 1024,
    timeout_seconds: 29,
    grants: &[
        accounts::PERSON,
        exports::TAKE_TURN,
        exports::GIVE_BACK,
        exports::RECORD,
        exports::ERASE_ONE,
        exports::SESSIONS,
        exports::UPLOADS,
        exports::GENERATIONS,
        api_keys::LIST,
        invitations::TO,
        logins::LIST,
        members::ALL_OF,
        second_factor::STATUS,
        reviews::OF_ACCOUNT,
        abuse_reports::MADE_BY,
        orders::LIST,
        billing::FIND,
        orders_store::reviews::FIND_APPEAL,
        webhooks_store::webhooks::ALL,
        Grant::write_blobs(Bucket::Exports),
        Grant::read_blobs(Bucket::Exports),
    ],
};

const LATELY: ErrorCode = ErrorCode::too_many("export_lately");
const VALID_FOR: Duration = Duration::from_secs(60 * 60);

/// Where the zip is.
#[derive(Serialize, utoipa::ToSchema)]
pub struct AccountExport {
    /// To be fetched with GET, without a token.
    url: String,
    expires_at: Time,
    size_bytes: u64,
    sha256: Sha256Hex,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let account = caller.account_id;
    if let Err(retry_after_seconds) = exports::take_turn(app, account).await? {
        let detail = "An account is exported once in ten minutes.".to_owned();
        return Err(Error::TooMany { code: LATELY, detail, retry_after_seconds });
    }
    let made = export(app, account, &caller.actor()).await;
    if made.is_err() {
        exports::give_back(app, account).await.unwrap_or_else(|error| {
            tracing::warn!(%error, "the turn of an export that failed passes by itself");
        });
    }
    // The URL is as good as the data.
    Ok(Response::ok(&made?)?.with_header("cache-control", "no-store"))
}

async fn export(app: &App, account: AccountId, by: &Actor) -> Result<AccountExport, Error> {
    let person = accounts::person(app, account).await?.ok_or(Error::NotFound { what: "account" })?;
    let zip = files::zip(files::collect(app, account, person).await?)?;
    let (size_bytes, sha256) = (zip.len() as u64, files::sha256(&zip)?);
    let key = exports::object_key(app, account);
    blobs::put(app, Bucket::Exports, &key, zip, &sha256, "application/zip").await?;
    // An erasure that began meanwhile may have listed the account's zips before this one was put.
    if !exports::record(app, account, by).await? {
        exports::erase_one(app, &key).await?;
        return Err(Error::NotFound { what: "account" });
    }
    let signed = blobs::sign_get(app, Bucket::Exports, &key, "account.zip", "application/zip", VALID_FOR).await?;
    Ok(AccountExport { url: signed.url, expires_at: signed.expires_at, size_bytes, sha256 })
}
