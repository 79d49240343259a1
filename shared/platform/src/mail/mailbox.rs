//! An address as a keyed hash: what is kept about an address as a recipient of mail
//! tells nobody which one it is, not even after its account was erased. The key is
//! for this purpose alone, so that no other hash of an address is the same.

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::Email;

use super::Topic;
use crate::app::App;
use crate::error::Error;
use crate::resources::Secret;

/// An address that mails go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox(String);

/// Of the hash in base64.
const HASH_CHARS: usize = 43;

impl Mailbox {
    pub async fn of(app: &App, email: &Email) -> Result<Self, Error> {
        Ok(Self(mac(app, "mailbox", email.as_str()).await?))
    }

    /// The hash.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What lets whoever has it stop the mails of a topic to this address, and nothing
    /// else. It names no address and does not expire: RFC 8058 wants a link in an old
    /// mail to work.
    pub async fn unsubscribe_token(&self, app: &App, topic: Topic) -> Result<String, Error> {
        let subject = format!("{}.{}", self.0, topic.as_str());
        let tag = mac(app, "unsubscribe", &subject).await?;
        Ok(format!("{subject}.{tag}"))
    }

    /// The address and the topic, if [`Self::unsubscribe_token`] made this.
    pub async fn of_token(app: &App, token: &str) -> Result<Option<(Self, Topic)>, Error> {
        let parts: Vec<&str> = token.splitn(3, '.').collect();
        let [hash, topic, tag] = parts[..] else { return Ok(None) };
        let Some(topic) = Topic::parse(topic).filter(|_| hash.len() == HASH_CHARS) else { return Ok(None) };
        let expected = mac(app, "unsubscribe", &format!("{hash}.{}", topic.as_str())).await?;
        let matches = aws_lc_rs::constant_time::verify_slices_are_equal(tag.as_bytes(), expected.as_bytes()).is_ok();
        Ok(matches.then(|| (Self(hash.to_owned()), topic)))
    }
}

async fn mac(app: &App, purpose: &str, text: &str) -> Result<String, Error> {
    let secret = crate::secrets::read(app, Secret::MailKey).await?;
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    // Neither part can hold a NUL.
    let tag = hmac::sign(&key, format!("ggen mail v1\0{purpose}\0{text}").as_bytes());
    Ok(URL_SAFE_NO_PAD.encode(tag.as_ref()))
}
