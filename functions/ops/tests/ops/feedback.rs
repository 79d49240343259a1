//! Bounces and complaints: what is sent afterwards, and what is not.

use std::time::{Duration, SystemTime};

use domain::{Email, MailId, Time};
use identity_store::mailboxes::{self, BOUNCED_KEPT, Standing};
use jiff::SignedDuration;
use ops::{record_mail_feedback, send_mail};
use platform::mail::{Mail, Mailbox, Message as Told, Notice, Topic};
use platform::queue::Message;
use platform::{Queue, Table};
use serde_json::{Value, json};
use testkit::TestApp;

pub(crate) const ADA: &str = "ada@example.org";

pub(crate) fn email() -> Email {
    Email::parse(ADA).unwrap()
}

pub(crate) async fn mailbox(app: &TestApp) -> Mailbox {
    Mailbox::of(app.unlimited(), &email()).await.unwrap()
}

pub(crate) async fn standing(app: &TestApp) -> Standing {
    mailboxes::standing(app.unlimited(), &mailbox(app).await).await.unwrap()
}

pub(crate) fn quota_notice(app: &TestApp) -> Told {
    Told::QuotaNotice {
        workspace: "Engines".to_owned(),
        operation: "generations".to_owned(),
        percent: 80,
        used: 8,
        limit: 10,
        resets_at: app.now().into(),
    }
}

fn security_notice(app: &TestApp) -> Told {
    Told::SecurityNotice { notice: Notice::PasswordChanged, at: app.now().into() }
}

#[allow(clippy::disallowed_methods, reason = "Lambda's deadline is by the machine's clock")]
fn delivery(queue: Queue, body: String) -> Message {
    Message {
        id: "message".to_owned(),
        body,
        receive_count: 1,
        queue: Some(queue),
        receipt_handle: "receipt".to_owned(),
        deadline: SystemTime::now() + Duration::from_secs(30),
    }
}

/// Lets a new mail go; how many have gone to SES since the test began.
pub(crate) async fn send(app: &TestApp, message: Told) -> usize {
    let mail = Mail { id: MailId::new(app.unlimited().clock.ulid()), to: email(), message };
    let message = delivery(Queue::Mail, serde_json::to_string(&mail).unwrap());
    app.deliver(&send_mail::ENDPOINT, message).await.unwrap();
    app.sent().iter().filter(|sent| sent.to == "Mail").count()
}

async fn tell(app: &TestApp, notification: &Value) {
    let message = delivery(Queue::MailFeedback, notification.to_string());
    app.deliver(&record_mail_feedback::ENDPOINT, message).await.unwrap();
}

fn bounce(kind: &str, id: &str, at: Time) -> Value {
    json!({
        "eventType": "Bounce",
        "bounce": {
            "feedbackId": id, "bounceType": kind, "bounceSubType": "General", "timestamp": at,
            "bouncedRecipients": [{"emailAddress": ADA}],
        },
        "mail": {"destination": [ADA]},
    })
}

fn complaint(at: Time) -> Value {
    json!({
        "eventType": "Complaint",
        "complaint": {"feedbackId": "c", "timestamp": at, "complainedRecipients": [{"emailAddress": ADA}]},
        "mail": {"destination": [ADA]},
    })
}

fn now(app: &TestApp) -> Time {
    app.now().into()
}

#[tokio::test]
async fn an_address_that_bounced_gets_only_what_security_rests_on() {
    let app = TestApp::new().await;
    assert_eq!(send(&app, quota_notice(&app)).await, 1);
    tell(&app, &bounce("Permanent", "1", now(&app))).await;
    assert_eq!(send(&app, quota_notice(&app)).await, 1, "it is not sent to an address that does not work");
    assert_eq!(send(&app, security_notice(&app)).await, 2, "a notice about safety is tried all the same");
    // The address may be made again.
    app.advance(BOUNCED_KEPT);
    assert_eq!(send(&app, quota_notice(&app)).await, 3);
}

#[tokio::test]
async fn whoever_complained_gets_only_what_security_rests_on() {
    let app = TestApp::new().await;
    tell(&app, &complaint(now(&app))).await;
    assert_eq!(send(&app, quota_notice(&app)).await, 0);
    assert_eq!(send(&app, security_notice(&app)).await, 1);
    app.advance(SignedDuration::from_hours(24 * 400));
    assert_eq!(send(&app, quota_notice(&app)).await, 1, "a complaint holds until its reader subscribes again");
}

#[tokio::test]
async fn soft_bounces_are_counted_once_each_and_stop_nothing() {
    let app = TestApp::new().await;
    for id in ["1", "2", "1", "2", "3"] {
        tell(&app, &bounce("Transient", id, now(&app))).await;
    }
    assert_eq!(standing(&app).await, Standing { soft_bounces: 3, ..Standing::default() });
    assert_eq!(send(&app, quota_notice(&app)).await, 1);
}

#[tokio::test]
async fn notifications_in_any_order_and_number_leave_the_same() {
    let told: Vec<Value> = {
        let app = TestApp::new().await;
        let at = |minutes| now(&app).plus(-SignedDuration::from_mins(minutes));
        vec![
            bounce("Permanent", "1", at(30)),
            bounce("Permanent", "2", at(10)),
            bounce("Transient", "3", at(20)),
            complaint(at(40)),
            complaint(at(5)),
        ]
    };
    let mut standings = Vec::new();
    for order in [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [1, 4, 0, 2, 3], [2, 0, 3, 1, 4]] {
        let app = TestApp::new().await;
        for index in order.into_iter().chain(order) {
            tell(&app, &told[index]).await;
        }
        standings.push(standing(&app).await);
    }
    assert!(standings.windows(2).all(|pair| pair[0] == pair[1]), "{standings:#?}");
    assert!(standings[0].bounced_at.is_some() && standings[0].unsubscribed.len() == Topic::ALL.len());
}

#[tokio::test]
async fn a_complaint_told_once_more_does_not_undo_that_its_reader_subscribed_again() {
    let app = TestApp::new().await;
    let told = complaint(now(&app));
    tell(&app, &told).await;
    app.advance(SignedDuration::from_mins(1));
    let mailbox = mailbox(&app).await;
    mailboxes::set_subscribed(app.unlimited(), &mailbox, Topic::QuotaNotices, true, now(&app)).await.unwrap();
    tell(&app, &told).await;
    assert_eq!(send(&app, quota_notice(&app)).await, 1);
    let others = Topic::ALL.into_iter().filter(|topic| *topic != Topic::QuotaNotices);
    assert_eq!(standing(&app).await.unsubscribed, others.collect());
}

#[tokio::test]
async fn what_is_kept_names_no_address_and_every_grant_is_used() {
    let app = TestApp::new().await;
    tell(&app, &bounce("Permanent", "1", now(&app))).await;
    tell(&app, &bounce("Transient", "2", now(&app))).await;
    tell(&app, &complaint(now(&app))).await;
    let unused = app.unused_grants(&record_mail_feedback::ENDPOINT);
    assert_eq!(unused, ["sqs:ChangeMessageVisibility MailFeedbackQueue"], "for a delivery that fails");
    let items = app.table(Table::Sessions).await;
    // One for each notification, and one for each topic that the complaint ended.
    assert_eq!(items.len(), 3 + Topic::ALL.len());
    assert!(items.iter().all(|item| !testkit::holds(item, "ada@exam")), "{items:#?}");
}

#[tokio::test]
async fn an_outage_loses_no_notification() {
    let app = TestApp::new().await;
    app.cut_after(0);
    let message = delivery(Queue::MailFeedback, complaint(now(&app)).to_string());
    assert!(app.deliver(&record_mail_feedback::ENDPOINT, message).await.is_err());
    app.mend();
    tell(&app, &complaint(now(&app))).await;
    assert_eq!(send(&app, quota_notice(&app)).await, 0);
}
