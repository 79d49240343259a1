//! The two pages of unsubscribing: one asks, the other says that it is done.

use platform::Response;
use platform::mail::Topic;

const PAGE: &str = include_str!("unsubscribe_page/page.html");
/// Styles of the page itself, its own form, and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";

/// The form has no address, so that it goes to where the page came from.
const FORM: &str = "<form method=\"post\"><input type=\"hidden\" name=\"List-Unsubscribe\" value=\"One-Click\">\
                    <button>Unsubscribe</button></form>";

pub(crate) fn ask(topic: Topic) -> Response {
    page(&format!("<p>Do you want no more {} by mail?</p>{FORM}", name(topic)))
}

pub(crate) fn done(topic: Topic) -> Response {
    page(&format!(
        "<p>You get no more {} by mail.</p><p>If you change your mind: your account's settings list the mails that \
         you get.</p>",
        name(topic)
    ))
}

/// As part of a sentence.
fn name(topic: Topic) -> &'static str {
    match topic {
        Topic::Invitations => "invitations to workspaces and offers of packages and of shares in them",
        Topic::QuotaNotices => "notices about used up quotas",
        Topic::PackageNotices => "news about installed packages",
    }
}

fn page(content: &str) -> Response {
    Response {
        status: 200,
        headers: [
            ("content-type", "text/html; charset=utf-8"),
            ("content-security-policy", POLICY),
            ("referrer-policy", "no-referrer"),
            ("cache-control", "no-store"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec(),
        body: PAGE.replacen("{{content}}", content, 1).into_bytes(),
    }
}
