//! Signing in by GitHub and Google, at servers that speak as they do.

mod abuse;
mod browser;
mod linking;
mod refusals;
mod registered;
mod signing_in;
mod step_up;

/// The state in an authorization URL.
fn browser_state(authorization_url: &str) -> String {
    let (_, query) = authorization_url.split_once('?').unwrap();
    query.split('&').find_map(|pair| pair.strip_prefix("state=")).unwrap().to_owned()
}
