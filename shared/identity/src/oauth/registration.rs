//! What an operator agreed with a provider, from Secrets Manager.

use std::collections::HashMap;

use domain::provider::Provider;
use platform::{App, Error, Secret};
use serde::Deserialize;

/// This product as a client of a provider.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Registration {
    pub(super) client_id: String,
    pub(super) client_secret: String,
    /// The callback route of our API, exactly as registered there.
    pub(super) redirect_url: String,
    /// Another server that speaks as the provider does, for a company's own GitHub
    /// or for tests; by default the provider's.
    endpoints: Option<Endpoints>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Endpoints {
    pub(super) authorization_url: String,
    pub(super) token_url: String,
    /// Who the bearer of a token is.
    pub(super) identity_url: String,
}

impl Registration {
    pub(super) fn endpoints(&self, provider: Provider) -> Endpoints {
        let known = |authorization_url: &str, token_url: &str, identity_url: &str| Endpoints {
            authorization_url: authorization_url.to_owned(),
            token_url: token_url.to_owned(),
            identity_url: identity_url.to_owned(),
        };
        match (&self.endpoints, provider) {
            (Some(endpoints), _) => endpoints.clone(),
            (None, Provider::GitHub) => known(
                "https://github.com/login/oauth/authorize",
                "https://github.com/login/oauth/access_token",
                "https://api.github.com/user",
            ),
            (None, Provider::Google) => known(
                "https://accounts.google.com/o/oauth2/v2/auth",
                "https://oauth2.googleapis.com/token",
                "https://openidconnect.googleapis.com/v1/userinfo",
            ),
        }
    }
}

/// `None` when nothing is registered with this provider.
pub(super) async fn find(app: &App, provider: Provider) -> Result<Option<Registration>, Error> {
    let text = platform::secrets::read(app, Secret::OAuthClients).await?;
    // The error's place, never its text, which may quote a secret.
    let wrong = |e: serde_json::Error| {
        Error::internal(format!("the OAuth clients' secret is wrong at line {} column {}", e.line(), e.column()))
    };
    let mut all: HashMap<Provider, Registration> = serde_json::from_str(&text).map_err(wrong)?;
    Ok(all.remove(&provider))
}
