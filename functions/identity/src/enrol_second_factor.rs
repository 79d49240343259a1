//! Begins to set up a second factor: gives the seed for an authenticator app, as
//! text and to be scanned. Nothing asks for it until a first code confirms it.

use identity_store::totp::Seed;
use identity_store::{accounts, second_factor};
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "enrol-second-factor",
    summary: "Begin to set up a second factor.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/totp",
        path_parameters: &[],
        throttle: None,
        access: Access::PersonRecently,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<Enrolment>()),
        errors: &[ErrorCode::NOT_FOUND, SECOND_FACTOR_ON],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[accounts::PERSON, second_factor::ENROL],
};

const SECOND_FACTOR_ON: ErrorCode = ErrorCode::conflict("second_factor_on");
const PIXELS_MIN: u32 = 240;

/// Shown once. It waits an hour for a first code.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct Enrolment {
    /// To be typed into the app: base32.
    secret: String,
    /// The same for an app to open: `otpauth://totp/…`.
    otpauth_url: String,
    /// The same for an app to scan: an SVG document.
    qr_svg: String,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let account = caller.account_id;
    let person = accounts::person(app, account).await?.ok_or(Error::NotFound { what: "account" })?;
    let enrolled: Option<Seed> = second_factor::enrol(app, account, &caller.actor()).await?;
    let seed = enrolled.ok_or_else(|| Error::Conflict {
        code: SECOND_FACTOR_ON,
        detail: "A second factor is on. Turn it off first, by POST /api/v1/auth/totp/disable.".to_owned(),
    })?;
    let url = seed.url(&person.email)?;
    Response::secret(&Enrolment { secret: seed.base32(), qr_svg: drawn(&url)?, otpauth_url: url })
}

fn drawn(url: &str) -> Result<String, Error> {
    let code = QrCode::with_error_correction_level(url, EcLevel::M).map_err(Error::internal)?;
    Ok(code.render::<svg::Color>().min_dimensions(PIXELS_MIN, PIXELS_MIN).build())
}
