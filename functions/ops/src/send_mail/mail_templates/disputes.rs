//! What creators and buyers hear of a dispute.

use domain::{OrderId, Time};
use platform::mail::DisputeStep;

use super::{button, day};
use crate::send_mail::mail_rendering::MailContent;

pub(super) fn sale(packages: &[String], step: DisputeStep, at: Time, app_url: &str) -> MailContent {
    let (subject, happened, follows) = match step {
        DisputeStep::Opened => (
            "A sale of yours is disputed",
            "The bank of a buyer holds the money of this sale until it decides who gets it",
            "You need not do anything: we tell the bank what was bought and used. Your earnings stay as they are until \
             it has decided, which takes two or three months.",
        ),
        DisputeStep::Won => (
            "The dispute of a sale of yours was won",
            "The bank of a buyer has decided that this sale was right",
            "Your earnings stay as they are.",
        ),
        DisputeStep::Lost => (
            "The dispute of a sale of yours was lost",
            "The bank of a buyer has given the money of this sale back to the buyer",
            "What you earned by it was taken off your earnings, and the buyer can use the packages no more.",
        ),
    };
    MailContent {
        subject: format!("{subject} (ggen)"),
        paragraphs: listed(format!("{happened}. We heard of it on {}.", day(at)), packages, follows),
        button: button("See your earnings", format!("{app_url}/earnings")),
        ending: Vec::new(),
    }
}

pub(super) fn purchase(order: OrderId, packages: &[String], at: Time, app_url: &str) -> MailContent {
    MailContent {
        subject: format!("Packages of your order {order} can be used no more"),
        paragraphs: listed(
            format!("Your bank has taken back what was paid for the order {order}. That was on {}.", day(at)),
            packages,
            "Your workspace can install, download and use them no more. They can be bought again.",
        ),
        button: button("See the order", format!("{app_url}/orders/{order}")),
        ending: vec!["If you do not know why your bank did so, ask it.".to_owned()],
    }
}

fn listed(begins: String, packages: &[String], ends: &str) -> Vec<String> {
    std::iter::once(begins).chain(packages.iter().cloned()).chain([ends.to_owned()]).collect()
}
