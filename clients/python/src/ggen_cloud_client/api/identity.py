"""Made from the API's document by `make clients`: the operations of identity."""

from __future__ import annotations

from ggen_cloud_client import models
from ggen_cloud_client.call import Call, path_of


def change_password(
    body: models.ChangePasswordParams,
) -> Call[None]:
    """Choose another password. For the person themself, and that they proved who they are within the last
    ten minutes.
    """
    return Call(
        "change-password",
        "POST",
        "/api/v1/auth/change-password",
        None,
        body=body,
    )


def confirm_email_change(
    body: models.ConfirmEmailChangeParams,
) -> Call[models.Account]:
    """Make a new address the account's, by the code in the mail to it. For the person themself: an API key
    cannot do this.
    """
    return Call(
        "confirm-email-change",
        "POST",
        "/api/v1/auth/confirm-email-change",
        models.Account,
        body=body,
    )


def confirm_second_factor(
    body: models.ConfirmParams,
) -> Call[models.RecoveryCodes]:
    """Turn the second factor on, by its first code. For the person themself: an API key cannot do this."""
    return Call(
        "confirm-second-factor",
        "POST",
        "/api/v1/auth/totp/confirm",
        models.RecoveryCodes,
        body=body,
    )


def create_key(
    body: models.CreateKey,
    *,
    idempotency_key: str | None = None,
) -> Call[models.NewKeyView]:
    """Make an API key. Needs the role `editor` or a higher one, in person, and that they proved who they are
    within the last ten minutes.
    """
    return Call(
        "create-key",
        "POST",
        "/api/v1/auth/keys",
        models.NewKeyView,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def disable_second_factor(
    body: models.ProofParams,
) -> Call[None]:
    """Turn the second factor off. For the person themself, and that they proved who they are within the last
    ten minutes.
    """
    return Call(
        "disable-second-factor",
        "POST",
        "/api/v1/auth/totp/disable",
        None,
        body=body,
    )


def enrol_second_factor() -> Call[models.Enrolment]:
    """Begin to set up a second factor. For the person themself, and that they proved who they are within the
    last ten minutes.
    """
    return Call(
        "enrol-second-factor",
        "POST",
        "/api/v1/auth/totp",
        models.Enrolment,
    )


def erase_account(
    body: models.EraseAccount,
) -> Call[models.Erased]:
    """Erase your account. For the person themself, and that they proved who they are within the last ten
    minutes.
    """
    return Call(
        "erase-account",
        "POST",
        "/api/v1/account/erase",
        models.Erased,
        body=body,
    )


def exchange_oauth(
    body: models.ExchangeParams,
) -> Call[models.LoggedIn]:
    """Get tokens after a sign-in by GitHub or Google."""
    return Call(
        "exchange-oauth",
        "POST",
        "/api/v1/auth/oauth/token",
        models.LoggedIn,
        body=body,
    )


def export_account() -> Call[models.AccountExport]:
    """Get all data about you as a zip. For the person themself, and that they proved who they are within the
    last ten minutes.
    """
    return Call(
        "export-account",
        "POST",
        "/api/v1/account/export",
        models.AccountExport,
    )


def finish_oauth(
    provider: models.Provider,
    *,
    state: str,
    code: str | None = None,
    error: str | None = None,
) -> Call[None]:
    """Where GitHub or Google sends the browser back."""
    return Call(
        "finish-oauth",
        "GET",
        path_of("/api/v1/auth/oauth/{provider}/callback", provider),
        None,
        query={"state": state, "code": code, "error": error},
    )


def get_account() -> Call[models.Account]:
    """Show one's own account. For the person themself: an API key cannot do this."""
    return Call(
        "get-account",
        "GET",
        "/api/v1/auth/account",
        models.Account,
    )


def get_key(
    id: models.KeyId,
) -> Call[models.KeyView]:
    """Show an API key, without its secret. For the person themself: an API key cannot do this."""
    return Call(
        "get-key",
        "GET",
        path_of("/api/v1/auth/keys/{id}", id),
        models.KeyView,
    )


def get_mail_preferences() -> Call[models.MailPreferences]:
    """Show which mails are sent to one's own address. For the person themself: an API key cannot do this."""
    return Call(
        "get-mail-preferences",
        "GET",
        "/api/v1/account/mail-preferences",
        models.MailPreferences,
    )


def get_second_factor() -> Call[models.SecondFactor]:
    """Tell whether you have a second factor. For the person themself: an API key cannot do this."""
    return Call(
        "get-second-factor",
        "GET",
        "/api/v1/auth/totp",
        models.SecondFactor,
    )


def get_token_keys() -> Call[models.KeySet]:
    """Publish the public keys that access tokens are signed with."""
    return Call(
        "get-token-keys",
        "GET",
        "/.well-known/jwks.json",
        models.KeySet,
    )


def link_oauth(
    provider: models.Provider,
    body: models.StartParams,
) -> Call[models.Redirection]:
    """Begin to link GitHub or Google to the account. For the person themself, and that they proved who they
    are within the last ten minutes.
    """
    return Call(
        "link-oauth",
        "POST",
        path_of("/api/v1/auth/oauth/{provider}/link", provider),
        models.Redirection,
        body=body,
    )


def list_keys(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.KeyViewPage]:
    """List API keys, the latest first. For the person themself: an API key cannot do this."""
    return Call(
        "list-keys",
        "GET",
        "/api/v1/auth/keys",
        models.KeyViewPage,
        query={"cursor": cursor, "limit": limit},
    )


def list_logins() -> Call[models.Logins]:
    """Show which providers are linked to the account. For the person themself: an API key cannot do this."""
    return Call(
        "list-logins",
        "GET",
        "/api/v1/auth/oauth",
        models.Logins,
    )


def list_providers() -> Call[models.Providers]:
    """Show by which providers people can sign in."""
    return Call(
        "list-providers",
        "GET",
        "/api/v1/auth/providers",
        models.Providers,
    )


def list_sessions(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.SessionList]:
    """List where you are logged in, the latest sign-in first. For the person themself: an API key cannot do
    this.
    """
    return Call(
        "list-sessions",
        "GET",
        "/api/v1/auth/sessions",
        models.SessionList,
        query={"cursor": cursor, "limit": limit},
    )


def login(
    body: models.LoginParams,
) -> Call[models.LoggedIn]:
    """Get an access token and a refresh token."""
    return Call(
        "login",
        "POST",
        "/api/v1/auth/login",
        models.LoggedIn,
        body=body,
    )


def login_second_factor(
    body: models.SecondFactorParams,
) -> Call[models.Session]:
    """Finish a login with the second factor."""
    return Call(
        "login-second-factor",
        "POST",
        "/api/v1/auth/login/second-factor",
        models.Session,
        body=body,
    )


def logout() -> Call[None]:
    """End this session. For the person themself: an API key cannot do this."""
    return Call(
        "logout",
        "POST",
        "/api/v1/auth/logout",
        None,
    )


def refresh(
    body: models.RefreshParams,
) -> Call[models.Session]:
    """Get the next access token, for the same or another workspace."""
    return Call(
        "refresh",
        "POST",
        "/api/v1/auth/refresh",
        models.Session,
        body=body,
    )


def register(
    body: models.RegisterParams,
    *,
    idempotency_key: str | None = None,
) -> Call[models.RegistrationPending]:
    """Begin an account; a mail tells how it goes on."""
    return Call(
        "register",
        "POST",
        "/api/v1/auth/register",
        models.RegistrationPending,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def renew_recovery_codes() -> Call[models.RecoveryCodes]:
    """Get new recovery codes in place of the old ones. For the person themself, and that they proved who
    they are within the last ten minutes.
    """
    return Call(
        "renew-recovery-codes",
        "POST",
        "/api/v1/auth/totp/recovery-codes",
        models.RecoveryCodes,
    )


def request_email_change(
    body: models.RequestEmailChangeParams,
    *,
    idempotency_key: str | None = None,
) -> Call[models.EmailChangePending]:
    """Have a mail sent to a new address, to make it the account's. For the person themself, and that they
    proved who they are within the last ten minutes.
    """
    return Call(
        "request-email-change",
        "POST",
        "/api/v1/auth/request-email-change",
        models.EmailChangePending,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def request_password_reset(
    body: models.RequestPasswordResetParams,
    *,
    idempotency_key: str | None = None,
) -> Call[models.ResetRequested]:
    """Have a mail sent with a link to choose another password."""
    return Call(
        "request-password-reset",
        "POST",
        "/api/v1/auth/request-password-reset",
        models.ResetRequested,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def reset_password(
    body: models.ResetPasswordParams,
) -> Call[models.PasswordReset]:
    """Choose another password, by the code in the mail."""
    return Call(
        "reset-password",
        "POST",
        "/api/v1/auth/reset-password",
        models.PasswordReset,
        body=body,
    )


def revoke_key(
    id: models.KeyId,
) -> Call[models.KeyView]:
    """End an API key at once. For the person themself: an API key cannot do this."""
    return Call(
        "revoke-key",
        "POST",
        path_of("/api/v1/auth/keys/{id}/revoke", id),
        models.KeyView,
    )


def revoke_other_sessions() -> Call[None]:
    """End all your sessions but this one. For the person themself: an API key cannot do this."""
    return Call(
        "revoke-other-sessions",
        "POST",
        "/api/v1/auth/sessions/revoke-others",
        None,
    )


def revoke_session(
    id: models.SessionId,
) -> Call[None]:
    """End one of your sessions. For the person themself: an API key cannot do this."""
    return Call(
        "revoke-session",
        "POST",
        path_of("/api/v1/auth/sessions/{id}/revoke", id),
        None,
    )


def rotate_key(
    id: models.KeyId,
    body: models.RotateKey,
    *,
    idempotency_key: str | None = None,
) -> Call[models.NewKeyView]:
    """Make an API key that takes the place of an old one. Needs the role `editor` or a higher one, in
    person, and that they proved who they are within the last ten minutes.
    """
    return Call(
        "rotate-key",
        "POST",
        path_of("/api/v1/auth/keys/{id}/rotate", id),
        models.NewKeyView,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def start_oauth(
    provider: models.Provider,
    body: models.StartParams,
) -> Call[models.Redirection]:
    """Begin a sign-in by GitHub or Google."""
    return Call(
        "start-oauth",
        "POST",
        path_of("/api/v1/auth/oauth/{provider}/start", provider),
        models.Redirection,
        body=body,
    )


def step_up(
    body: models.StepUpParams,
) -> Call[models.Proven]:
    """Prove again who you are, before what is sensitive. For the person themself: an API key cannot do this."""
    return Call(
        "step-up",
        "POST",
        "/api/v1/auth/step-up",
        models.Proven,
        body=body,
    )


def step_up_oauth(
    provider: models.Provider,
) -> Call[models.Redirection]:
    """Begin to prove again who you are, at GitHub or Google. For the person themself: an API key cannot do
    this.
    """
    return Call(
        "step-up-oauth",
        "POST",
        path_of("/api/v1/auth/oauth/{provider}/step-up", provider),
        models.Redirection,
    )


def unlink_oauth(
    provider: models.Provider,
) -> Call[None]:
    """Take the link to GitHub or Google away. For the person themself, and that they proved who they are
    within the last ten minutes.
    """
    return Call(
        "unlink-oauth",
        "POST",
        path_of("/api/v1/auth/oauth/{provider}/unlink", provider),
        None,
    )


def update_account(
    body: models.UpdateAccountParams,
) -> Call[models.Account]:
    """Change one's own name. For the person themself: an API key cannot do this."""
    return Call(
        "update-account",
        "PUT",
        "/api/v1/auth/account",
        models.Account,
        body=body,
    )


def update_mail_preferences(
    body: models.UpdateMailPreferences,
) -> Call[models.MailPreferences]:
    """Choose which mails are sent to one's own address. For the person themself: an API key cannot do this."""
    return Call(
        "update-mail-preferences",
        "PUT",
        "/api/v1/account/mail-preferences",
        models.MailPreferences,
        body=body,
    )


def validate_token(
    body: models.ValidateParams,
) -> Call[models.Validation]:
    """Tell whose an access token is, and whether it is good."""
    return Call(
        "validate-token",
        "POST",
        "/api/v1/auth/validate",
        models.Validation,
        body=body,
    )


def verify_email(
    body: models.VerifyEmailParams,
) -> Call[models.NewAccount]:
    """Make the account that was registered, by the code in the mail and a password."""
    return Call(
        "verify-email",
        "POST",
        "/api/v1/auth/verify-email",
        models.NewAccount,
        body=body,
    )
