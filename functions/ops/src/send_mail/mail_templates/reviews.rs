//! What buyers hear of a payment that people look at.

use domain::{OrderId, Time};

use super::{button, day};
use crate::send_mail::mail_rendering::MailContent;

pub(super) fn held(order: OrderId, reasons: &[String], at: Time, app_url: &str) -> MailContent {
    let begins = format!(
        "Your payment of {} for the order {order} has arrived. Before its packages can be used, somebody of us looks \
         at it:",
        day(at)
    );
    let ends = "You need not do anything, and you pay nothing more: you get a receipt when the order is released, or \
                all of your money back. If there is something that we should know, for instance that the card is your \
                company's, appeal on the page of the order.";
    let reasons = reasons.iter().cloned();
    MailContent {
        subject: format!("We are looking at the payment of your order {order}"),
        paragraphs: std::iter::once(begins).chain(reasons).chain([ends.to_owned()]).collect(),
        button: button("See the order, or appeal", format!("{app_url}/orders/{order}")),
        ending: Vec::new(),
    }
}

pub(super) fn refused(order: OrderId, at: Time, app_url: &str) -> MailContent {
    MailContent {
        subject: format!("We give your order {order} back"),
        paragraphs: vec![
            format!("On {} we decided not to take the payment of the order {order}.", day(at)),
            "What you paid for it and did not get back yet goes to the card that was charged; banks take up to ten \
             days. Its packages cannot be used."
                .to_owned(),
        ],
        button: button("See the order", format!("{app_url}/orders/{order}")),
        ending: vec![
            "You can order the packages once more and pay by another card. Who decided and why is in the log of your \
             workspace."
                .to_owned(),
        ],
    }
}
