//! What admins hear of an address that is told of events.

use domain::{Time, WebhookId};
use platform::mail::WebhookEnd;

use super::{button, is_plain, minute};
use crate::send_mail::mail_rendering::MailContent;

pub(super) fn disabled(
    webhook: WebhookId,
    (workspace, url): (&str, &str),
    reason: WebhookEnd,
    at: Time,
    app_url: &str,
) -> MailContent {
    let of = if is_plain(workspace) { format!("the workspace “{workspace}”") } else { "a workspace".to_owned() };
    let why = match reason {
        WebhookEnd::Failing => "nothing that was sent to it has arrived for three days",
        WebhookEnd::Gone => "it answered 410 Gone, which asks for that",
    };
    MailContent {
        subject: "A webhook was turned off (ggen)".to_owned(),
        paragraphs: vec![
            format!("A webhook of {of} is told of no more events since {}, because {why}:", minute(at)),
            url.to_owned(),
            "What was sent to it, and what it answered, stands on its page for 30 days. When it works again, turn it \
             on there, and send once more what it has missed."
                .to_owned(),
        ],
        button: button("Look at the webhook", format!("{app_url}/webhooks/{webhook}")),
        ending: vec!["You get this mail because you are an admin of the workspace.".to_owned()],
    }
}
