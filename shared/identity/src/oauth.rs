//! Asking OAuth providers who somebody is: the authorization code flow with PKCE
//! (RFC 6749 §4.1, RFC 7636, RFC 9700). Nothing a provider gives is kept but the
//! person's id there; its access token is used once, for that id and the address.

mod http;
mod registration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::provider::Provider;
use domain::{Email, PersonName, Unmistakable};
use oauth2::basic::BasicClient;
use oauth2::{
    AuthType, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointNotSet, EndpointSet, PkceCodeChallenge,
    PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope, TokenResponse as _,
};
use platform::codes::{self, Purpose};
use platform::{App, Error};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use self::registration::Registration;

/// Whom a provider named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The person's id at the provider, which never changes there.
    pub subject: String,
    /// An address that the provider has verified.
    pub email: Email,
    pub name: Option<PersonName>,
}

/// Why there is no identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denied {
    /// The provider does not know the code, or not from us.
    CodeRefused,
    /// There is no address that the provider has verified.
    EmailUnverified,
}

/// What the provider shall ask the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// Nothing, if they are signed in there and agreed once.
    Any,
    /// To confirm who they are now: nobody comes back without seeing a page.
    Fresh,
}

type Client = BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

/// Whether an operator has registered this product with the provider.
pub async fn is_registered(app: &App, provider: Provider) -> Result<bool, Error> {
    Ok(registration::find(app, provider).await?.is_some())
}

/// Where to send the browser; `None` when we are not registered there. `id` names
/// this attempt.
pub async fn authorization_url(
    app: &App,
    provider: Provider,
    id: &str,
    state: &str,
    consent: Consent,
) -> Result<Option<String>, Error> {
    let Some(registration) = registration::find(app, provider).await? else { return Ok(None) };
    let verifier = verifier(app, id).await?;
    let client = client(provider, &registration)?;
    let mut request = client.authorize_url(|| CsrfToken::new(state.to_owned()));
    if consent == Consent::Fresh {
        for (name, value) in fresh_consent(provider) {
            request = request.add_extra_param(*name, *value);
        }
    }
    let (url, _state) = request
        .add_scopes(scopes(provider).iter().map(|scope| Scope::new((*scope).to_owned())))
        .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
        .url();
    Ok(Some(url.into()))
}

/// Whom the provider means by this code, which came back for the attempt `id`.
pub async fn identity(app: &App, provider: Provider, id: &str, code: &str) -> Result<Result<Identity, Denied>, Error> {
    let unregistered = || Error::internal(format!("{provider} answered, but we are not registered there"));
    let registration = registration::find(app, provider).await?.ok_or_else(unregistered)?;
    let exchange = client(provider, &registration)?;
    let exchange = exchange
        .exchange_code(AuthorizationCode::new(code.to_owned()))
        .set_pkce_verifier(verifier(app, id).await?)
        .request_async(&http::send)
        .await;
    let token = match exchange {
        Ok(token) => token,
        Err(RequestTokenError::ServerResponse(refusal)) => {
            return Ok(Err(refused(provider, refusal.error().as_ref())));
        }
        // GitHub answers a wrong code by 200 and an error where a token should be.
        Err(RequestTokenError::Parse(error, body)) => match refusal(&body) {
            Some(told) => return Ok(Err(refused(provider, &told))),
            None => return Err(Error::Unavailable { inside: format!("{provider} gave no token: {error}") }),
        },
        Err(error) => return Err(Error::Unavailable { inside: format!("{provider} gave no token: {error}") }),
    };
    let token = token.access_token().secret();
    match provider {
        Provider::GitHub => github(&registration, token).await,
        Provider::Google => google(&registration, token).await,
    }
}

/// The PKCE verifier of an attempt: derived, so that no table holds it.
async fn verifier(app: &App, id: &str) -> Result<PkceCodeVerifier, Error> {
    let code = codes::write(app, Purpose::OAuthState, &format!("{id}.pkce")).await?;
    Ok(PkceCodeVerifier::new(URL_SAFE_NO_PAD.encode(Sha256::digest(code))))
}

fn client(provider: Provider, registration: &Registration) -> Result<Client, Error> {
    let endpoints = registration.endpoints(provider);
    let wrong = |e: oauth2::url::ParseError| Error::internal(format!("the registration with {provider}: {e}"));
    Ok(BasicClient::new(ClientId::new(registration.client_id.clone()))
        .set_client_secret(ClientSecret::new(registration.client_secret.clone()))
        .set_auth_uri(oauth2::AuthUrl::new(endpoints.authorization_url).map_err(wrong)?)
        .set_token_uri(oauth2::TokenUrl::new(endpoints.token_url).map_err(wrong)?)
        .set_redirect_uri(RedirectUrl::new(registration.redirect_url.clone()).map_err(wrong)?)
        .set_auth_type(AuthType::RequestBody))
}

fn scopes(provider: Provider) -> &'static [&'static str] {
    match provider {
        Provider::GitHub => &["read:user", "user:email"],
        Provider::Google => &["openid", "email", "profile"],
    }
}

/// The parameters that make a provider ask. GitHub has one value of `prompt`
/// (<https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps>).
/// Google has no `prompt=login`
/// (<https://developers.google.com/identity/openid-connect/openid-connect#authenticationuriparameters>),
/// so it is asked for the account and the consent; `max_age` is OpenID Connect Core's
/// §3.1.2.1, for a server that honours it.
fn fresh_consent(provider: Provider) -> &'static [(&'static str, &'static str)] {
    match provider {
        Provider::GitHub => &[("prompt", "select_account")],
        Provider::Google => &[("prompt", "consent select_account"), ("max_age", "0")],
    }
}

/// The error in an answer, if it has one.
fn refusal(body: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Refusal {
        error: String,
    }
    serde_json::from_slice(body).ok().map(|Refusal { error }| error)
}

fn refused(provider: Provider, error: &str) -> Denied {
    if is_ours(error) {
        tracing::error!(error, %provider, "nobody can sign in: a provider does not accept our registration");
    } else {
        tracing::info!(error, %provider, "a provider refused a code");
    }
    Denied::CodeRefused
}

/// Whether an error is about our registration, not about the person's code: those
/// of RFC 6749 §5.2, and
/// <https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors>.
fn is_ours(error: &str) -> bool {
    const OURS: [&str; 6] = [
        "application_suspended",
        "incorrect_client_credentials",
        "invalid_client",
        "redirect_uri_mismatch",
        "unauthorized_client",
        "unsupported_grant_type",
    ];
    OURS.contains(&error)
}

/// <https://docs.github.com/en/rest/users/emails>: the primary address, if verified.
async fn github(registration: &Registration, token: &str) -> Result<Result<Identity, Denied>, Error> {
    #[derive(Deserialize)]
    struct User {
        id: u64,
        name: Option<String>,
    }
    #[derive(Deserialize)]
    struct Address {
        email: String,
        primary: bool,
        verified: bool,
    }
    let base = registration.endpoints(Provider::GitHub).identity_url;
    let user: User = http::get(&base, token).await?;
    let addresses: Vec<Address> = http::get(&format!("{base}/emails"), token).await?;
    let primary = addresses.into_iter().find(|address| address.primary && address.verified);
    Ok(identified(user.id.to_string(), primary.map(|address| address.email), user.name))
}

/// OpenID Connect Core §5.3: the UserInfo endpoint.
async fn google(registration: &Registration, token: &str) -> Result<Result<Identity, Denied>, Error> {
    #[derive(Deserialize)]
    struct UserInfo {
        sub: String,
        email: Option<String>,
        #[serde(default)]
        email_verified: bool,
        name: Option<String>,
    }
    let info: UserInfo = http::get(&registration.endpoints(Provider::Google).identity_url, token).await?;
    Ok(identified(info.sub, info.email.filter(|_| info.email_verified), info.name))
}

fn identified(subject: String, email: Option<String>, name: Option<String>) -> Result<Identity, Denied> {
    // Letters that look like others, or become them when lower-cased, are another's address.
    let email = email.filter(|text| text.is_ascii());
    let email = email.and_then(|text| Email::try_from(text).ok()).ok_or(Denied::EmailUnverified)?;
    // Part of a key: hashed, whatever characters a provider uses.
    let subject = hex::encode(Sha256::digest(subject));
    Ok(Identity { subject, email, name: name.as_deref().and_then(acceptable_name) })
}

/// The person can choose another one; what looks like somebody else's is left out.
fn acceptable_name(text: &str) -> Option<PersonName> {
    Unmistakable::new(PersonName::parse(text).ok()?).ok().map(Unmistakable::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_only_lower_casing_makes_somebodys_is_nobodys() {
        let identified = |email: &str| identified("1".to_owned(), Some(email.to_owned()), None);
        assert_eq!(identified("\u{212A}im@example.org"), Err(Denied::EmailUnverified), "a Kelvin sign");
        assert_eq!(identified("аda@example.org"), Err(Denied::EmailUnverified), "a Cyrillic letter");
        assert!(identified("Kim@example.org").is_ok());
    }

    #[test]
    fn what_a_provider_says_of_our_registration_is_told_apart_from_a_wrong_code() {
        let github = refusal(br#"{"error":"incorrect_client_credentials","error_description":"..."}"#);
        for ours in [github.as_deref().unwrap_or_default(), "invalid_client", "redirect_uri_mismatch"] {
            assert!(is_ours(ours), "{ours}");
        }
        let github = refusal(br#"{"error":"bad_verification_code"}"#);
        for theirs in [github.as_deref().unwrap_or_default(), "invalid_grant", ""] {
            assert!(!is_ours(theirs), "{theirs}");
        }
        assert_eq!(refusal(b"{}"), None);
    }
}
