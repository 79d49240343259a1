//! Made from the API's document by `make clients`: the operations of identity.

use reqwest::Method;

use crate::call::{Call, Json, Nothing, path_of};
use crate::models;

/// Choose another password. For the person themself, and that they proved who they are within the last ten minutes.
#[inline]
pub fn change_password(body: &models::ChangePasswordParams) -> Call<Nothing> {
    Call::new("change-password", Method::POST, path_of("/api/v1/auth/change-password", &[])).json(body)
}

/// Make a new address the account's, by the code in the mail to it. For the person themself: an API key cannot do this.
#[inline]
pub fn confirm_email_change(body: &models::ConfirmEmailChangeParams) -> Call<Json<models::Account>> {
    Call::new("confirm-email-change", Method::POST, path_of("/api/v1/auth/confirm-email-change", &[])).json(body)
}

/// Turn the second factor on, by its first code. For the person themself: an API key cannot do this.
#[inline]
pub fn confirm_second_factor(body: &models::ConfirmParams) -> Call<Json<models::RecoveryCodes>> {
    Call::new("confirm-second-factor", Method::POST, path_of("/api/v1/auth/totp/confirm", &[])).json(body)
}

/// Make an API key. Needs the role `editor` or a higher one, in person, and that they proved who they are within the
/// last ten minutes.
#[inline]
pub fn create_key(body: &models::CreateKey) -> Call<Json<models::NewKeyView>> {
    Call::new("create-key", Method::POST, path_of("/api/v1/auth/keys", &[])).json(body).keyed()
}

/// Turn the second factor off. For the person themself, and that they proved who they are within the last ten minutes.
#[inline]
pub fn disable_second_factor(body: &models::ProofParams) -> Call<Nothing> {
    Call::new("disable-second-factor", Method::POST, path_of("/api/v1/auth/totp/disable", &[])).json(body)
}

/// Begin to set up a second factor. For the person themself, and that they proved who they are within the last ten
/// minutes.
#[inline]
pub fn enrol_second_factor() -> Call<Json<models::Enrolment>> {
    Call::new("enrol-second-factor", Method::POST, path_of("/api/v1/auth/totp", &[]))
}

/// Erase your account. For the person themself, and that they proved who they are within the last ten minutes.
#[inline]
pub fn erase_account(body: &models::EraseAccount) -> Call<Json<models::Erased>> {
    Call::new("erase-account", Method::POST, path_of("/api/v1/account/erase", &[])).json(body)
}

/// Get tokens after a sign-in by GitHub or Google.
#[inline]
pub fn exchange_oauth(body: &models::ExchangeParams) -> Call<Json<models::LoggedIn>> {
    Call::new("exchange-oauth", Method::POST, path_of("/api/v1/auth/oauth/token", &[])).json(body)
}

/// Get all data about you as a zip. For the person themself, and that they proved who they are within the last ten
/// minutes.
#[inline]
pub fn export_account() -> Call<Json<models::AccountExport>> {
    Call::new("export-account", Method::POST, path_of("/api/v1/account/export", &[]))
}

/// What [`finish_oauth`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct FinishOauthOptions {
    /// The code of the mail: what follows `#code=` in its link.
    pub code: Option<String>,
    /// Why there is no code: `access_denied` when the person said no.
    pub error: Option<String>,
}

/// Where GitHub or Google sends the browser back.
#[inline]
pub fn finish_oauth(provider: models::Provider, state: &str, options: &FinishOauthOptions) -> Call<Nothing> {
    Call::new("finish-oauth", Method::GET, path_of("/api/v1/auth/oauth/{provider}/callback", &[&provider]))
        .ask("state", [state])
        .ask("code", &options.code)
        .ask("error", &options.error)
}

/// Show one's own account. For the person themself: an API key cannot do this.
#[inline]
pub fn get_account() -> Call<Json<models::Account>> {
    Call::new("get-account", Method::GET, path_of("/api/v1/auth/account", &[]))
}

/// Show an API key, without its secret. For the person themself: an API key cannot do this.
#[inline]
pub fn get_key(id: &str) -> Call<Json<models::KeyView>> {
    Call::new("get-key", Method::GET, path_of("/api/v1/auth/keys/{id}", &[&id]))
}

/// Show which mails are sent to one's own address. For the person themself: an API key cannot do this.
#[inline]
pub fn get_mail_preferences() -> Call<Json<models::MailPreferences>> {
    Call::new("get-mail-preferences", Method::GET, path_of("/api/v1/account/mail-preferences", &[]))
}

/// Tell whether you have a second factor. For the person themself: an API key cannot do this.
#[inline]
pub fn get_second_factor() -> Call<Json<models::SecondFactor>> {
    Call::new("get-second-factor", Method::GET, path_of("/api/v1/auth/totp", &[]))
}

/// Publish the public keys that access tokens are signed with.
#[inline]
pub fn get_token_keys() -> Call<Json<models::KeySet>> {
    Call::new("get-token-keys", Method::GET, path_of("/.well-known/jwks.json", &[]))
}

/// Begin to link GitHub or Google to the account. For the person themself, and that they proved who they are within the
/// last ten minutes.
#[inline]
pub fn link_oauth(provider: models::Provider, body: &models::StartParams) -> Call<Json<models::Redirection>> {
    Call::new("link-oauth", Method::POST, path_of("/api/v1/auth/oauth/{provider}/link", &[&provider])).json(body)
}

/// What [`list_keys`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListKeysOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List API keys, the latest first. For the person themself: an API key cannot do this.
#[inline]
pub fn list_keys(options: &ListKeysOptions) -> Call<Json<models::KeyViewPage>> {
    Call::new("list-keys", Method::GET, path_of("/api/v1/auth/keys", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// Show which providers are linked to the account. For the person themself: an API key cannot do this.
#[inline]
pub fn list_logins() -> Call<Json<models::Logins>> {
    Call::new("list-logins", Method::GET, path_of("/api/v1/auth/oauth", &[]))
}

/// Show by which providers people can sign in.
#[inline]
pub fn list_providers() -> Call<Json<models::Providers>> {
    Call::new("list-providers", Method::GET, path_of("/api/v1/auth/providers", &[]))
}

/// What [`list_sessions`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListSessionsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List where you are logged in, the latest sign-in first. For the person themself: an API key cannot do this.
#[inline]
pub fn list_sessions(options: &ListSessionsOptions) -> Call<Json<models::SessionList>> {
    Call::new("list-sessions", Method::GET, path_of("/api/v1/auth/sessions", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// Get an access token and a refresh token.
#[inline]
pub fn login(body: &models::LoginParams) -> Call<Json<models::LoggedIn>> {
    Call::new("login", Method::POST, path_of("/api/v1/auth/login", &[])).json(body)
}

/// Finish a login with the second factor.
#[inline]
pub fn login_second_factor(body: &models::SecondFactorParams) -> Call<Json<models::Session>> {
    Call::new("login-second-factor", Method::POST, path_of("/api/v1/auth/login/second-factor", &[])).json(body)
}

/// End this session. For the person themself: an API key cannot do this.
#[inline]
pub fn logout() -> Call<Nothing> {
    Call::new("logout", Method::POST, path_of("/api/v1/auth/logout", &[]))
}

/// Get the next access token, for the same or another workspace.
#[inline]
pub fn refresh(body: &models::RefreshParams) -> Call<Json<models::Session>> {
    Call::new("refresh", Method::POST, path_of("/api/v1/auth/refresh", &[])).json(body)
}

/// Begin an account; a mail tells how it goes on.
#[inline]
pub fn register(body: &models::RegisterParams) -> Call<Json<models::RegistrationPending>> {
    Call::new("register", Method::POST, path_of("/api/v1/auth/register", &[])).json(body).keyed()
}

/// Get new recovery codes in place of the old ones. For the person themself, and that they proved who they are within
/// the last ten minutes.
#[inline]
pub fn renew_recovery_codes() -> Call<Json<models::RecoveryCodes>> {
    Call::new("renew-recovery-codes", Method::POST, path_of("/api/v1/auth/totp/recovery-codes", &[]))
}

/// Have a mail sent to a new address, to make it the account's. For the person themself, and that they proved who they
/// are within the last ten minutes.
#[inline]
pub fn request_email_change(body: &models::RequestEmailChangeParams) -> Call<Json<models::EmailChangePending>> {
    Call::new("request-email-change", Method::POST, path_of("/api/v1/auth/request-email-change", &[]))
        .json(body)
        .keyed()
}

/// Have a mail sent with a link to choose another password.
#[inline]
pub fn request_password_reset(body: &models::RequestPasswordResetParams) -> Call<Json<models::ResetRequested>> {
    Call::new("request-password-reset", Method::POST, path_of("/api/v1/auth/request-password-reset", &[]))
        .json(body)
        .keyed()
}

/// Choose another password, by the code in the mail.
#[inline]
pub fn reset_password(body: &models::ResetPasswordParams) -> Call<Json<models::PasswordReset>> {
    Call::new("reset-password", Method::POST, path_of("/api/v1/auth/reset-password", &[])).json(body)
}

/// End an API key at once. For the person themself: an API key cannot do this.
#[inline]
pub fn revoke_key(id: &str) -> Call<Json<models::KeyView>> {
    Call::new("revoke-key", Method::POST, path_of("/api/v1/auth/keys/{id}/revoke", &[&id]))
}

/// End all your sessions but this one. For the person themself: an API key cannot do this.
#[inline]
pub fn revoke_other_sessions() -> Call<Nothing> {
    Call::new("revoke-other-sessions", Method::POST, path_of("/api/v1/auth/sessions/revoke-others", &[]))
}

/// End one of your sessions. For the person themself: an API key cannot do this.
#[inline]
pub fn revoke_session(id: &str) -> Call<Nothing> {
    Call::new("revoke-session", Method::POST, path_of("/api/v1/auth/sessions/{id}/revoke", &[&id]))
}

/// Make an API key that takes the place of an old one. Needs the role `editor` or a higher one, in person, and that
/// they proved who they are within the last ten minutes.
#[inline]
pub fn rotate_key(id: &str, body: &models::RotateKey) -> Call<Json<models::NewKeyView>> {
    Call::new("rotate-key", Method::POST, path_of("/api/v1/auth/keys/{id}/rotate", &[&id])).json(body).keyed()
}

/// Begin a sign-in by GitHub or Google.
#[inline]
pub fn start_oauth(provider: models::Provider, body: &models::StartParams) -> Call<Json<models::Redirection>> {
    Call::new("start-oauth", Method::POST, path_of("/api/v1/auth/oauth/{provider}/start", &[&provider])).json(body)
}

/// Prove again who you are, before what is sensitive. For the person themself: an API key cannot do this.
#[inline]
pub fn step_up(body: &models::StepUpParams) -> Call<Json<models::Proven>> {
    Call::new("step-up", Method::POST, path_of("/api/v1/auth/step-up", &[])).json(body)
}

/// Begin to prove again who you are, at GitHub or Google. For the person themself: an API key cannot do this.
#[inline]
pub fn step_up_oauth(provider: models::Provider) -> Call<Json<models::Redirection>> {
    Call::new("step-up-oauth", Method::POST, path_of("/api/v1/auth/oauth/{provider}/step-up", &[&provider]))
}

/// Take the link to GitHub or Google away. For the person themself, and that they proved who they are within the last
/// ten minutes.
#[inline]
pub fn unlink_oauth(provider: models::Provider) -> Call<Nothing> {
    Call::new("unlink-oauth", Method::POST, path_of("/api/v1/auth/oauth/{provider}/unlink", &[&provider]))
}

/// Change one's own name. For the person themself: an API key cannot do this.
#[inline]
pub fn update_account(body: &models::UpdateAccountParams) -> Call<Json<models::Account>> {
    Call::new("update-account", Method::PUT, path_of("/api/v1/auth/account", &[])).json(body)
}

/// Choose which mails are sent to one's own address. For the person themself: an API key cannot do this.
#[inline]
pub fn update_mail_preferences(body: &models::UpdateMailPreferences) -> Call<Json<models::MailPreferences>> {
    Call::new("update-mail-preferences", Method::PUT, path_of("/api/v1/account/mail-preferences", &[])).json(body)
}

/// Tell whose an access token is, and whether it is good.
#[inline]
pub fn validate_token(body: &models::ValidateParams) -> Call<Json<models::Validation>> {
    Call::new("validate-token", Method::POST, path_of("/api/v1/auth/validate", &[])).json(body)
}

/// Make the account that was registered, by the code in the mail and a password.
#[inline]
pub fn verify_email(body: &models::VerifyEmailParams) -> Call<Json<models::NewAccount>> {
    Call::new("verify-email", Method::POST, path_of("/api/v1/auth/verify-email", &[])).json(body)
}
