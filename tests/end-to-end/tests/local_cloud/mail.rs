//! Mails that the product sent, as the local SES keeps them.

use serde_json::Value;

use crate::client::text;
use crate::eventually::eventually;
use crate::user::cloud;

/// All mails to this address, oldest first.
pub(crate) async fn sent_to(address: &str) -> Vec<Value> {
    let url = format!("{}/_ministack/ses/messages", cloud().aws_endpoint_url);
    let outbox: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
    let accounts = outbox["messages"].as_object().unwrap().values();
    let mails = accounts.flat_map(|mails| mails.as_array().unwrap());
    mails.filter(|mail| mail["To"] == serde_json::json!([address])).cloned().collect()
}

/// Waits for a mail whose subject begins so.
pub(crate) async fn of_subject(address: &str, subject: &str) -> Value {
    let find = || async { sent_to(address).await.into_iter().find(|mail| text(mail, "Subject").starts_with(subject)) };
    eventually(&format!("a mail to {address}: {subject}"), find).await
}

/// Waits for the last mail with a link to this page of the product; the code in it.
pub(crate) async fn code_sent_to(address: &str, page: &str) -> String {
    let link = format!("/{page}#code=");
    eventually(&format!("a mail to {address} with {link}"), || async {
        let mails = sent_to(address).await;
        let found = mails.iter().rev().find_map(|mail| text(mail, "BodyText").split_once(&link));
        found.map(|(_, rest)| rest.lines().next().unwrap_or_default().to_owned())
    })
    .await
}
