//! Registers a public key of the workspace's, by which versions of its packages can then
//! be signed. A proof shows that whoever registers it has the private key.

use catalog_store::signing_keys::{self, Record, Registered, SIGNING_KEYS_MAX};
use domain::Permission;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::Kid;
use registry::signature::{check_possession, public_key};
use serde::Deserialize;

use crate::signing_key_view::SigningKeyView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "register-signing-key",
    summary: "Register a public key that versions of the workspace's packages are signed with.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/creator/signing-keys",
        path_parameters: &[],
        throttle: None,
        access: Access::MemberRecently(Permission::Publish),
        idempotent: true,
        body: Some(schema::<RegisterSigningKey>()),
        query: None,
        success: Success::json(201, schema::<SigningKeyView>()),
        errors: &[KEY_TAKEN, TOO_MANY],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[signing_keys::REGISTER],
};

const KEY_TAKEN: ErrorCode = ErrorCode::conflict("signing_key_taken");
const TOO_MANY: ErrorCode = ErrorCode::conflict("signing_keys_count");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RegisterSigningKey {
    /// An Ed25519 key: 32 bytes, base64url without padding.
    #[schema(
        pattern = "^[A-Za-z0-9_-]{43}$",
        max_length = 43,
        example = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
    )]
    public_key: String,
    /// The key's signature of the line `ggen-signing-key-v1` and the RFC 8785 JSON of
    /// `workspace_id` and `kid`: 64 bytes, base64url without padding.
    #[schema(pattern = "^[A-Za-z0-9_-]{86}$", max_length = 86)]
    proof: String,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let RegisterSigningKey { public_key: x, proof } = request.json()?;
    let key = public_key(&x).map_err(catalog_store::invalid)?;
    check_possession(caller.tenant_id, &key, &proof)
        .map_err(|_| Error::field("proof", "expected a signature by this key over this workspace's id"))?;
    let record = Record {
        kid: Kid::of(&key),
        public_key: x,
        registered_by: caller.account_id,
        registered_at: app.clock.now().into(),
        revoked_at: None,
    };
    match signing_keys::register(app, caller.tenant_id, record, &caller.actor()).await? {
        Registered::Done(record) => Response::json(201, &SigningKeyView::from(record)),
        Registered::Taken => Err(Error::Conflict {
            code: KEY_TAKEN,
            detail: "Another workspace has registered this key. Make one for this workspace.".to_owned(),
        }),
        Registered::TooMany => Err(Error::Conflict {
            code: TOO_MANY,
            detail: format!("The workspace has {SIGNING_KEYS_MAX} keys, revoked ones included, which is the most."),
        }),
    }
}
