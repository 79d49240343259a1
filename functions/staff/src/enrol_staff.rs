//! Lets somebody who was granted a role of staff choose a password and an authenticator
//! app, by the code of the grant. The first request gives what the app scans; the second
//! one, with a code of the app, ends the enrolment. It is never done without the app.

use domain::StaffId;
use identity_store::passwords::{self, Password};
use identity_store::staff::{self, Confirmed, Member};
use platform::codes::{self, Purpose};
use platform::endpoint::Throttle;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Secret, Success, Trigger, schema,
};
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "enrol-staff",
    summary: "Choose a password and an authenticator app, after a grant.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/enrol",
        path_parameters: &[],
        throttle: Some(Throttle::PASSWORD),
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<StaffEnrolment>()),
        query: None,
        success: Success::json(200, schema::<StaffEnrolled>()),
        errors: &[ENROLMENT_OVER],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 1024,
    timeout_seconds: 10,
    grants: &[
        staff::FIND,
        staff::CREDENTIALS,
        staff::BEGIN_ENROLMENT,
        staff::CONFIRM_ENROLMENT,
        Grant::read_secret(Secret::CodeKey),
    ],
};

const ENROLMENT_OVER: ErrorCode = ErrorCode::conflict("enrolment_over");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StaffEnrolment {
    /// What the grant gave.
    #[schema(
        min_length = 1,
        max_length = 200,
        example = "stf_01JD3V7Z0QK2M4N6P8R0T2V4X6.01JD3V7Z0QK2M4N6P8R0T2V4X6.Yb1sQ0oM2nH7k3c9VxTz5LwE8uRaJ4pD6fGiKhZjXyA"
    )]
    code: String,
    /// The same in both requests.
    password: Password,
    /// The first code of the authenticator app; absent in the first request.
    #[schema(min_length = 6, max_length = 6, pattern = "^[0-9]{6}$", example = "492039")]
    first_code: Option<String>,
}

/// What to put into an authenticator app, or that the enrolment is done.
#[derive(Serialize, utoipa::ToSchema)]
pub struct StaffEnrolled {
    /// Whether they can sign in now.
    #[schema(example = false)]
    enrolled: bool,
    /// To be typed into the app: base32. Shown once.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = String, required = false, max_length = 64, example = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")]
    secret: Option<String>,
    /// The same for an app to open: `otpauth://totp/…`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = String, required = false, max_length = 500, example = "otpauth://totp/ggen:ada%40example.org?secret=GEZDGNBVGY3TQOJQ&issuer=ggen")]
    otpauth_url: Option<String>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: StaffEnrolment = request.json()?;
    let (staff_id, enrolment) = read_code(app, &params.code).await?;
    let now = app.clock.now().into();
    let member = staff::find(app, staff_id).await?.filter(|member| member.may_enrol(&enrolment, now));
    let member = member.ok_or_else(over)?;
    match &params.first_code {
        None => begin(app, &member, params.password).await,
        Some(code) => confirm(app, &member, params.password, code).await,
    }
}

async fn begin(app: &App, member: &Member, password: Password) -> Result<Response, Error> {
    passwords::refuse_weak(&password, "password", &member.email, None).await?;
    let phc = passwords::hash(password).await?;
    let seed = staff::begin_enrolment(app, member, &phc).await?.ok_or_else(over)?;
    let otpauth_url = Some(seed.url(&member.email)?);
    Response::secret(&StaffEnrolled { enrolled: false, secret: Some(seed.base32()), otpauth_url })
}

async fn confirm(app: &App, member: &Member, password: Password, code: &str) -> Result<Response, Error> {
    let chosen = staff::credentials(app, member.id).await?.filter(|it| it.is_pending(&member.enrolment));
    let chosen = chosen.ok_or_else(|| Error::field("first_code", "expected none yet: ask without it first"))?;
    if !passwords::verify(password.into(), chosen.phc().to_owned()).await? {
        return Err(Error::field("password", "expected the password of the first request"));
    }
    match staff::confirm_enrolment(app, member, code).await? {
        Confirmed::Done => {}
        Confirmed::Wrong => return Err(Error::field("first_code", "expected a code that the app shows now")),
        Confirmed::Over => return Err(over()),
    }
    Response::secret(&StaffEnrolled { enrolled: true, secret: None, otpauth_url: None })
}

/// Whose enrolment a code is for.
async fn read_code(app: &App, code: &str) -> Result<(StaffId, String), Error> {
    let subject = codes::read(app, Purpose::StaffEnrolment, code).await?;
    let parts = subject.as_deref().and_then(|subject| subject.split_once('.'));
    let read = parts.and_then(|(staff_id, enrolment)| Some((staff_id.parse().ok()?, enrolment.to_owned())));
    read.ok_or_else(|| Error::field("code", "expected the code of the grant, whole"))
}

fn over() -> Error {
    Error::Conflict {
        code: ENROLMENT_OVER,
        detail: "The enrolment was done, has ended after a day, or another grant replaced it.".to_owned(),
    }
}
