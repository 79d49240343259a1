//! Begins an account: keeps the registration for a day and sends a mail with the
//! link that makes the account (`verify-email`). Until then nobody has it, and
//! whoever opens the link chooses the password: anybody can register somebody
//! else's address. The answer, the work and the limit on mails are the same for an
//! address that has an account, which is told by mail and by nothing else.
//! Registering again sends another mail.

use domain::{Email, PersonName, RegistrationId, Time, Unmistakable};
use identity_store::accounts;
use identity_store::mail_rate_limit::MAILS_DELAYED;
use identity_store::registrations::{self, Registration};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "register",
    summary: "Begin an account; a mail tells how it goes on.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/register",
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: true,
        body: Some(schema::<RegisterParams>()),
        query: None,
        success: Success::json(202, schema::<RegistrationPending>()),
        errors: &[MAILS_DELAYED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[accounts::OWNER_OF, registrations::REQUEST],
};

/// Who registers.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RegisterParams {
    #[schema(value_type = Email)]
    email: Unmistakable<Email>,
    /// What to call the person.
    #[schema(value_type = Option<PersonName>)]
    name: Option<Unmistakable<PersonName>>,
}

/// A registration that waits for its address to be verified.
#[derive(Serialize, utoipa::ToSchema)]
pub struct RegistrationPending {
    /// Where the mail goes.
    email: Email,
    /// How long the link in it works.
    expires_at: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: RegisterParams = request.json()?;
    let registration = Registration {
        id: RegistrationId::new(request.resource_ulid(&app.clock)),
        email: params.email.into_inner(),
        name: params.name.map(Unmistakable::into_inner),
        requested_at: app.clock.now().into(),
    };
    let has_account = accounts::owner_of(app, &registration.email).await?.is_some();
    registrations::request(app, &request.client, &registration, has_account).await?;
    let expires_at = registration.expires_at();
    Response::json(202, &RegistrationPending { email: registration.email, expires_at })
}
