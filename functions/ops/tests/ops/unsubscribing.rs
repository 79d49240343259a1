//! Stopping mails by the link in one of them.

use ops::{show_unsubscribe, unsubscribe};
use platform::mail::Topic;
use serde_json::Value;
use testkit::{API_URL, Reply, TestApp};

use crate::feedback::{mailbox, quota_notice, send, standing};

/// The header's value in the last mail that went to SES.
fn header(app: &TestApp, name: &str) -> String {
    let sent = app.sent().into_iter().rfind(|sent| sent.to == "Mail").unwrap();
    let headers: Vec<Value> = serde_json::from_value(sent.body["Simple"]["Headers"].clone()).unwrap();
    let found = headers.iter().find(|header| header["Name"] == name).unwrap_or_else(|| panic!("no {name}"));
    found["Value"].as_str().unwrap().to_owned()
}

/// What follows the path in the link of the last mail.
fn query(app: &TestApp) -> String {
    let link = header(app, "List-Unsubscribe");
    let path = format!("<{API_URL}/api/v1/mail/unsubscribe?");
    link.strip_prefix(&path).unwrap_or_else(|| panic!("{link}")).trim_end_matches('>').to_owned()
}

async fn one_click(app: &TestApp, query: &str) -> Reply {
    let call = app.anon().call(&unsubscribe::ENDPOINT).query(query);
    call.body("application/x-www-form-urlencoded", platform::mail::ONE_CLICK).send().await
}

#[tokio::test]
async fn one_click_stops_mails_of_that_kind_however_often() {
    let app = TestApp::new().await;
    assert_eq!(send(&app, quota_notice(&app)).await, 1);
    assert_eq!(header(&app, "List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    let query = query(&app);
    for _ in 0..2 {
        let reply = one_click(&app, &query).await;
        assert_eq!((reply.status, reply.header("content-type")), (200, Some("text/html; charset=utf-8")));
    }
    assert_eq!(standing(&app).await.unsubscribed, [Topic::QuotaNotices].into());
    assert_eq!(send(&app, quota_notice(&app)).await, 1);
    assert_eq!(app.unused_grants(&unsubscribe::ENDPOINT), Vec::<String>::new());
}

#[tokio::test]
async fn the_link_in_the_mail_is_the_one_of_the_header_and_opening_it_changes_nothing() {
    let app = TestApp::new().await;
    send(&app, quota_notice(&app)).await;
    let (query, mail) = (query(&app), app.sent().pop().unwrap().body);
    let link = format!("{API_URL}/api/v1/mail/unsubscribe?{query}");
    for part in ["Text", "Html"] {
        assert!(mail["Simple"]["Body"][part]["Data"].as_str().unwrap().contains(&link), "{part}: {mail}");
    }
    let page = app.anon().call(&show_unsubscribe::ENDPOINT).query(&query).send().await;
    assert_eq!(page.status, 200);
    let html = page.json.as_str().unwrap();
    assert!(html.contains("<form method=\"post\">") && html.contains("notices about used up quotas"), "{html}");
    assert!(page.header("content-security-policy").is_some_and(|it| it.starts_with("default-src 'none'")));
    assert_eq!(standing(&app).await.unsubscribed.len(), 0);
    assert_eq!(app.unused_grants(&show_unsubscribe::ENDPOINT), Vec::<String>::new());
}

#[tokio::test]
async fn a_link_that_nobody_made_stops_nothing() {
    let app = TestApp::new().await;
    let token = mailbox(&app).await.unsubscribe_token(app.unlimited(), Topic::QuotaNotices).await.unwrap();
    let other_topic = token.replace("quota_notices", "invitations");
    // The last character carries two bits that count for nothing: the first of the tag is changed.
    let (subject, tag) = token.rsplit_once('.').unwrap();
    let other_tag = format!("{subject}.{}{}", if tag.starts_with('A') { 'B' } else { 'A' }, &tag[1..]);
    for text in [other_topic.as_str(), other_tag.as_str(), "", "x", "a.b.c", &token[1..]] {
        let reply = one_click(&app, &format!("token={text}")).await;
        assert_eq!((reply.status, reply.code()), (404, "not_found"), "{text}");
    }
    assert_eq!(one_click(&app, "").await.status, 404);
    assert_eq!(standing(&app).await.unsubscribed.len(), 0);
}

#[tokio::test]
async fn what_security_rests_on_carries_no_such_link() {
    let app = TestApp::new().await;
    send(&app, platform::mail::Message::NoAccount).await;
    let mail = app.sent().pop().unwrap().body;
    assert!(mail["Simple"]["Headers"].is_null(), "{mail}");
    assert!(!mail.to_string().contains("nsubscribe"), "{mail}");
}
