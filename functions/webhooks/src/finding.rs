//! The webhook that a path names.

use domain::{TenantId, WebhookId};
use platform::{App, Error};
use webhooks_store::webhooks::{self, Record};

use crate::WEBHOOK;

/// Of this workspace; another one's is not there.
pub(crate) async fn find(app: &App, tenant: TenantId, id: WebhookId) -> Result<Record, Error> {
    webhooks::find(app, tenant, id).await?.ok_or(Error::NotFound { what: WEBHOOK })
}
