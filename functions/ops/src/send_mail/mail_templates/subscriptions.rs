//! What whoever pays for a workspace hears of its subscription.

use domain::Time;

use super::{Priced, button, day, receipt};
use crate::send_mail::mail_rendering::MailContent;

pub(super) fn paid(workspace: &str, number: &str, (lines, total): Priced<'_>, at: Time, app_url: &str) -> MailContent {
    MailContent {
        subject: format!("Invoice {number} is paid"),
        paragraphs: receipt(
            format!("The subscription of the workspace {workspace} was charged on {}:", day(at)),
            lines,
            format!("Together {total}."),
        ),
        button: button("See what the plan includes", format!("{app_url}/overview")),
        ending: Vec::new(),
    }
}

/// Each failure is told otherwise: what is to be done grows with them.
pub(super) fn failed(
    workspace: &str,
    (number, total): (&str, &str),
    failures: u32,
    (next_try_at, ends_at): (Option<Time>, Time),
    app_url: &str,
) -> MailContent {
    let (subject, begins) = match (failures, next_try_at) {
        (_, None) => (
            format!("The last try to charge invoice {number} has failed"),
            format!("The plan of the workspace {workspace} ends on {}, if {total} is not paid before.", day(ends_at)),
        ),
        (0 | 1, Some(_)) => (
            format!("Invoice {number} could not be charged"),
            format!("The bank of the card that pays for the workspace {workspace} did not pay {total}."),
        ),
        (failures, Some(_)) => (
            format!("Invoice {number} could not be charged: try {failures}"),
            format!("The card that pays for the workspace {workspace} was declined {failures} times for {total}."),
        ),
    };
    let follows = match next_try_at {
        Some(next) => format!(
            "We try again on {}. The plan stays as it is until {}; another card can be given at any time.",
            day(next),
            day(ends_at)
        ),
        None => "Give another card, and it is charged at once. Nothing of the workspace is deleted.".to_owned(),
    };
    MailContent {
        subject,
        paragraphs: vec![begins, follows],
        button: button("See what the plan includes", format!("{app_url}/overview")),
        ending: Vec::new(),
    }
}

pub(super) fn ended(workspace: &str, plan: &str, at: Time, app_url: &str) -> MailContent {
    MailContent {
        subject: format!("The plan {plan} of {workspace} has ended"),
        paragraphs: vec![
            format!("The workspace {workspace} has the free plan since {}.", day(at)),
            "Nothing of it was deleted. What is beyond the free plan can be seen and taken away, and a new \
             subscription gives back what the plan includes."
                .to_owned(),
        ],
        button: button("See what the free plan includes", format!("{app_url}/overview")),
        ending: Vec::new(),
    }
}
