//! What SES tells, as it is published to its topic: by a configuration set
//! (<https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html>)
//! or by an identity's notifications, which name the kind `notificationType`.

use domain::{Email, Time};
use jiff::Timestamp;
use serde::{Deserialize, Deserializer};

/// One bounce or one complaint.
#[derive(Debug, PartialEq)]
pub(super) struct Notification {
    pub(super) kind: Kind,
    /// The same however often this one is told.
    pub(super) id: String,
    pub(super) at: Time,
    pub(super) recipients: Vec<Email>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// It will never be delivered: the address does not exist, or SES keeps back what is
    /// sent to it because it did not lately.
    HardBounce,
    /// It could not be delivered this time, or nobody knows why it was not.
    SoftBounce,
    Complaint,
}

/// More recipients than any of our mails has.
const RECIPIENTS_MAX: usize = 50;

#[derive(Deserialize)]
struct Published {
    #[serde(rename = "eventType", alias = "notificationType")]
    kind: String,
    bounce: Option<Bounce>,
    complaint: Option<Complaint>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Bounce {
    /// `Permanent`, `Transient` or `Undetermined`.
    bounce_type: String,
    bounced_recipients: Vec<Recipient>,
    #[serde(deserialize_with = "in_any_form")]
    timestamp: Time,
    feedback_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Complaint {
    complained_recipients: Vec<Recipient>,
    #[serde(deserialize_with = "in_any_form")]
    timestamp: Time,
    feedback_id: String,
    /// `abuse`, `fraud`, `not-spam` and others; often absent.
    complaint_feedback_type: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Recipient {
    email_address: String,
}

/// Our own times have one form; SES does not promise its milliseconds.
fn in_any_form<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Time, D::Error> {
    String::deserialize(deserializer)?.parse::<Timestamp>().map(Time::from).map_err(serde::de::Error::custom)
}

impl Notification {
    /// `None` for anything that is neither a bounce nor a complaint.
    pub(super) fn read(body: &str) -> Option<Self> {
        let published: Published = serde_json::from_str(body).ok()?;
        match (published.kind.as_str(), published.bounce, published.complaint) {
            ("Bounce", Some(bounce), _) => {
                let permanent = bounce.bounce_type == "Permanent";
                let kind = if permanent { Kind::HardBounce } else { Kind::SoftBounce };
                let recipients = addresses(&bounce.bounced_recipients);
                Some(Self { kind, id: bounce.feedback_id, at: bounce.timestamp, recipients })
            }
            // A reader says that it was no spam.
            ("Complaint", _, Some(it)) if it.complaint_feedback_type.as_deref() == Some("not-spam") => None,
            ("Complaint", _, Some(it)) => {
                let recipients = addresses(&it.complained_recipients);
                Some(Self { kind: Kind::Complaint, id: it.feedback_id, at: it.timestamp, recipients })
            }
            _ => None,
        }
    }
}

/// Those that are addresses: a mail server may name anything.
fn addresses(recipients: &[Recipient]) -> Vec<Email> {
    let address = |it: &Recipient| {
        let text = it.email_address.as_str();
        let text = text.rsplit_once('<').map_or(text, |(_, rest)| rest.trim_end_matches('>'));
        Email::parse(text.trim()).ok()
    };
    recipients.iter().take(RECIPIENTS_MAX).filter_map(address).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::{Value, json};

    use super::*;

    fn bounce(kind: &str, address: &str) -> Value {
        json!({
            "eventType": "Bounce",
            "bounce": {
                "feedbackId": "1", "bounceType": kind, "bounceSubType": "General",
                "bouncedRecipients": [{"emailAddress": address, "action": "failed", "status": "5.1.1"}],
                "timestamp": "2026-11-21T12:00:00.123Z",
            },
            "mail": {"messageId": "2", "destination": [address]},
        })
    }

    #[test]
    fn a_time_may_lack_its_milliseconds() {
        let mut told = bounce("Permanent", "ada@example.org");
        told["bounce"]["timestamp"] = json!("2026-11-21T12:00:00Z");
        let read = Notification::read(&told.to_string()).unwrap();
        assert_eq!(read.at.to_string(), "2026-11-21T12:00:00.000Z");
    }

    #[test]
    fn only_a_permanent_bounce_is_hard() {
        for (kind, expected) in
            [("Permanent", Kind::HardBounce), ("Transient", Kind::SoftBounce), ("Undetermined", Kind::SoftBounce)]
        {
            let read = Notification::read(&bounce(kind, "ada@example.org").to_string()).unwrap();
            assert_eq!((read.kind, read.recipients), (expected, vec![Email::parse("ada@example.org").unwrap()]));
        }
    }

    #[test]
    fn the_notifications_of_an_identity_are_read_as_well() {
        let mut told = bounce("Permanent", "Ada <Ada@Example.org>");
        let kind = told["eventType"].take();
        told.as_object_mut().unwrap().remove("eventType");
        told["notificationType"] = kind;
        let read = Notification::read(&told.to_string()).unwrap();
        assert_eq!(read.recipients, vec![Email::parse("ada@example.org").unwrap()]);
    }

    #[test]
    fn what_is_no_bounce_and_no_complaint_is_left_alone() {
        let not_spam = json!({
            "eventType": "Complaint",
            "complaint": {
                "feedbackId": "1", "timestamp": "2026-11-21T12:00:00Z", "complaintFeedbackType": "not-spam",
                "complainedRecipients": [{"emailAddress": "ada@example.org"}],
            },
        });
        let delivery = json!({"eventType": "Delivery", "delivery": {"recipients": ["ada@example.org"]}});
        let greeting = "Successfully validated SNS topic for Amazon SES event publishing.".to_owned();
        for body in [not_spam.to_string(), delivery.to_string(), greeting, "{}".to_owned(), String::new()] {
            assert_eq!(Notification::read(&body), None, "{body}");
        }
        let nobody = Notification::read(&bounce("Permanent", "postmaster").to_string()).unwrap();
        assert_eq!(nobody.recipients, vec![]);
    }
}
