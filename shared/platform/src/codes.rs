//! Codes that prove their own origin: a subject and a MAC over it, for links in
//! mails, refresh tokens and challenges.
//!
//! Nothing secret is kept for them, so nobody who reads a table can act for
//! somebody else. That a code is good once, or until a time, is the business of
//! the record that its subject names.

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::app::App;
use crate::error::Error;
use crate::resources::Secret;

/// What a code is for. One for a purpose is worth nothing for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Shows that an address is read by who registers it.
    VerifyEmail,
    ResetPassword,
    ChangeEmail,
    Invitation,
    /// Goes on with a session: its subject names the session and counts.
    Refresh,
    /// The password was right, a second factor is still to come.
    SecondFactor,
    /// A device on which somebody has logged in before.
    Device,
    /// Between us and an OAuth provider, there and back.
    OAuthState,
    /// From the OAuth callback to the app that began it.
    OAuthCode,
    /// Puts a package that somebody has paid into a workspace.
    Gift,
    /// Lets a member of staff who was granted a role choose their credentials.
    StaffEnrolment,
}

impl Purpose {
    fn as_str(self) -> &'static str {
        match self {
            Self::VerifyEmail => "verify_email",
            Self::ResetPassword => "reset_password",
            Self::ChangeEmail => "change_email",
            Self::Invitation => "invitation",
            Self::Refresh => "refresh",
            Self::SecondFactor => "second_factor",
            Self::Device => "device",
            Self::OAuthState => "oauth_state",
            Self::OAuthCode => "oauth_code",
            Self::Gift => "gift",
            Self::StaffEnrolment => "staff_enrolment",
        }
    }
}

const SUBJECT_BYTES_MAX: usize = 128;

/// `<subject>.<mac>`, of characters that need no escaping in a URL.
pub async fn write(app: &App, purpose: Purpose, subject: &str) -> Result<String, Error> {
    if !is_subject(subject) {
        return Err(Error::internal(format!("{subject:?} cannot be the subject of a code")));
    }
    let tag = hmac::sign(&key(app).await?, &message(purpose, subject));
    Ok(format!("{subject}.{}", URL_SAFE_NO_PAD.encode(tag.as_ref())))
}

/// The subject, if this is a code that [`write`] made for the same purpose.
pub async fn read(app: &App, purpose: Purpose, code: &str) -> Result<Option<String>, Error> {
    let Some((subject, tag)) = code.rsplit_once('.').filter(|(subject, _)| is_subject(subject)) else {
        return Ok(None);
    };
    let Ok(tag) = URL_SAFE_NO_PAD.decode(tag) else {
        return Ok(None);
    };
    // Compares in constant time.
    let right = hmac::verify(&key(app).await?, &message(purpose, subject), &tag).is_ok();
    Ok(right.then(|| subject.to_owned()))
}

async fn key(app: &App) -> Result<hmac::Key, Error> {
    let secret = crate::secrets::read(app, Secret::CodeKey).await?;
    Ok(hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()))
}

fn message(purpose: Purpose, subject: &str) -> Vec<u8> {
    // Neither part can hold a NUL.
    format!("ggen code v1\0{}\0{subject}", purpose.as_str()).into_bytes()
}

fn is_subject(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte);
    (1..=SUBJECT_BYTES_MAX).contains(&text.len()) && text.bytes().all(allowed)
}
