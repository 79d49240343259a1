//! What whoever gets a gift is told.

use domain::Time;

use super::{button, day, is_plain};
use crate::send_mail::mail_rendering::MailContent;

pub(super) fn received(from: &str, package: &str, until: Time, url: &str) -> MailContent {
    let by = if is_plain(from) { format!("The workspace “{from}”") } else { "Somebody".to_owned() };
    MailContent {
        subject: "You have got a package at ggen as a gift".to_owned(),
        paragraphs: vec![
            format!("{by} has bought this package for you at ggen:"),
            package.to_owned(),
            format!(
                "Open the link and choose the workspace that shall have it. That costs nothing, and works once, until {}.",
                day(until)
            ),
        ],
        button: button("Redeem the gift", url),
        ending: vec!["If you do not know who sent it, leave it alone.".to_owned()],
    }
}

pub(super) fn ended(packages: &[String], at: Time) -> MailContent {
    let begins = format!("What was paid for a gift that you have redeemed goes back. That was on {}.", day(at));
    let ends = "Your workspace can install, download and use it no more. It can be bought.".to_owned();
    MailContent {
        subject: "A gift that you have redeemed can be used no more (ggen)".to_owned(),
        paragraphs: std::iter::once(begins).chain(packages.iter().cloned()).chain([ends]).collect(),
        button: None,
        ending: vec!["If you do not know why, ask whoever gave it to you.".to_owned()],
    }
}
