//! Idempotency keys: <https://docs.stripe.com/api/idempotent_requests>. The first answer
//! of a key is kept for a day, whatever it was, and comes again for the same request.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use crate::clock::Seconds;
use crate::error::Failure;

const KEPT_SECONDS: Seconds = 24 * 60 * 60;
const KEY_CHARS_MAX: usize = 255;

/// What a key was first used for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Use {
    method: String,
    path: String,
    body: [u8; 32],
}

impl Use {
    pub(crate) fn new(method: &str, path: &str, body: &[u8]) -> Self {
        Self { method: method.to_owned(), path: path.to_owned(), body: Sha256::digest(body).into() }
    }
}

/// An answer as it went out.
#[derive(Debug, Clone)]
pub(crate) struct Stored {
    pub(crate) status: u16,
    pub(crate) body: String,
    pub(crate) request_id: String,
}

#[derive(Debug)]
struct Entry {
    used_for: Use,
    at: Seconds,
    /// None while the first request is still running.
    answer: Option<Stored>,
}

#[derive(Debug, Default)]
pub(crate) struct Answers {
    entries: HashMap<(String, String), Entry>,
    cleaned: Seconds,
}

impl Answers {
    /// Takes the key for this request, or gives the answer that it has already.
    ///
    /// # Errors
    /// 400 when the key was used for something else, 409 while the first request is running.
    pub(crate) fn begin(
        &mut self,
        account: &str,
        key: &str,
        used_for: Use,
        now: Seconds,
    ) -> Result<Option<Stored>, Failure> {
        if key.chars().count() > KEY_CHARS_MAX {
            return Err(Failure::idempotency(400, "Idempotency keys can be at most 255 characters long."));
        }
        self.clean(now);
        let place = (account.to_owned(), key.to_owned());
        let Some(entry) = self.entries.get(&place) else {
            self.entries.insert(place, Entry { used_for, at: now, answer: None });
            return Ok(None);
        };
        if (&entry.used_for.method, &entry.used_for.path) != (&used_for.method, &used_for.path) {
            return Err(Failure::idempotency(
                400,
                format!(
                    "Keys for idempotent requests can only be used for the same endpoint they were first used for \
                     ('{}' vs '{}'). Try using a key other than '{key}' if you meant to execute a different request.",
                    used_for.path, entry.used_for.path
                ),
            ));
        }
        if entry.used_for.body != used_for.body {
            return Err(Failure::idempotency(
                400,
                format!(
                    "Keys for idempotent requests can only be used with the same parameters they were first used \
                     with. Try using a key other than '{key}' if you meant to execute a different request."
                ),
            ));
        }
        match &entry.answer {
            Some(answer) => Ok(Some(answer.clone())),
            None => Err(Failure::idempotency(
                409,
                format!(
                    "There is currently another in-progress request using this Idempotent Key (that probably means \
                     you submitted twice, and the other request is still going through): {key}. Please try again later."
                ),
            )
            .code("idempotency_key_in_use")),
        }
    }

    pub(crate) fn finish(&mut self, account: &str, key: &str, answer: Stored) {
        if let Some(entry) = self.entries.get_mut(&(account.to_owned(), key.to_owned())) {
            entry.answer = Some(answer);
        }
    }

    fn clean(&mut self, now: Seconds) {
        // Not at each request: the whole map is gone through.
        if now - self.cleaned > KEPT_SECONDS / 24 {
            self.entries.retain(|_, entry| entry.at > now - KEPT_SECONDS);
            self.cleaned = now;
        }
    }
}
