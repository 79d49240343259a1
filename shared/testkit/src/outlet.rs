//! Answers for the services that are not embedded. What leaves for queues and
//! the bus is kept for the test to look at: nothing consumes it here, deliveries
//! are tried in the local cloud, or by handing a message to a consumer with
//! [`crate::TestApp::deliver`]. Every secret has a text of its own, which ends
//! in another way after each [`Outlet::change_secrets`].

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::policy;
use crate::secrets::Secrets;

/// A message or an event.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sent {
    /// The queue's logical id, `EventBus`, or `Mail`.
    pub to: String,
    /// The message group (the tenant), the event's `detail-type`, or the recipient.
    pub group: String,
    pub body: Value,
}

/// A message that shall come again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Postponed {
    /// The queue's logical id.
    pub queue: String,
    pub receipt_handle: String,
    pub seconds: u64,
}

#[derive(Debug, Default)]
pub(crate) struct Outlet {
    sent: Mutex<Vec<Sent>>,
    postponed: Mutex<Vec<Postponed>>,
    secrets: Secrets,
    /// Given out by the stand-in for KMS, which wraps a key by writing its context beside it.
    data_keys: AtomicUsize,
}

impl Outlet {
    pub(crate) fn sent(&self) -> Vec<Sent> {
        self.sent.lock().unwrap().clone()
    }

    pub(crate) fn postponed(&self) -> Vec<Postponed> {
        self.postponed.lock().unwrap().clone()
    }

    pub(crate) fn change_secrets(&self) {
        self.secrets.change_all();
    }

    pub(crate) fn set_secret(&self, id: &str, text: &str) {
        self.secrets.set(id, text);
    }

    /// Answers as AWS does, and keeps messages and events; `None` is for others to answer.
    pub(crate) fn answer(&self, request: &HttpRequest) -> Option<HttpResponse> {
        if policy::is_mail(request) {
            return self.mailed(request);
        }
        let target = request.headers().get("x-amz-target")?;
        let body: Value = serde_json::from_slice(request.body().bytes()?).ok()?;
        if let Some(operation) = target.strip_prefix("secretsmanager.") {
            return Some(answer_of(self.secrets.answer(operation, &body)));
        }
        let mut sent = self.sent.lock().unwrap();
        let answer = match target {
            "AmazonSQS.SendMessage" => {
                let url = body["QueueUrl"].as_str()?;
                let to = url.rsplit('/').next()?.to_owned();
                sent.push(Sent { to, group: text(&body["MessageGroupId"]), body: parsed(&body["MessageBody"]) });
                json!({"MessageId": format!("message-{}", sent.len())})
            }
            "AmazonSQS.ChangeMessageVisibility" => {
                let queue = body["QueueUrl"].as_str()?.rsplit('/').next()?.to_owned();
                let (receipt_handle, seconds) = (text(&body["ReceiptHandle"]), body["VisibilityTimeout"].as_u64()?);
                self.postponed.lock().unwrap().push(Postponed { queue, receipt_handle, seconds });
                json!({})
            }
            "AWSEvents.PutEvents" => {
                let entries = body["Entries"].as_array()?;
                sent.extend(entries.iter().map(|entry| Sent {
                    to: "EventBus".to_owned(),
                    group: text(&entry["DetailType"]),
                    body: parsed(&entry["Detail"]),
                }));
                let ids: Vec<Value> = entries.iter().map(|_| json!({"EventId": "event"})).collect();
                json!({"FailedEntryCount": 0, "Entries": ids})
            }
            "TrentService.GenerateDataKey" => {
                let plaintext = Sha256::digest(format!("data key {}", self.data_keys.fetch_add(1, Ordering::SeqCst)));
                let wrapped = json!({"key": BASE64.encode(plaintext), "context": body["EncryptionContext"]});
                let blob = BASE64.encode(wrapped.to_string());
                json!({"KeyId": body["KeyId"], "Plaintext": BASE64.encode(plaintext), "CiphertextBlob": blob})
            }
            "TrentService.Decrypt" => {
                let blob = BASE64.decode(body["CiphertextBlob"].as_str()?).ok()?;
                let wrapped: Value = serde_json::from_slice(&blob).ok()?;
                if wrapped["context"] != body["EncryptionContext"] {
                    return Some(answer_of(Err("InvalidCiphertextException")));
                }
                json!({"KeyId": body["KeyId"], "Plaintext": wrapped["key"]})
            }
            _ => return None,
        };
        Some(answer_of(Ok(answer)))
    }

    /// As SES; mails to `rejected@`, `unverified-sender@` and `throttled@` are refused so.
    fn mailed(&self, request: &HttpRequest) -> Option<HttpResponse> {
        let body: Value = serde_json::from_slice(request.body().bytes()?).ok()?;
        let to = text(&body["Destination"]["ToAddresses"][0]);
        let unverified = |address: &str| format!("Email address is not verified: {address}");
        let refusal = match to.split('@').next() {
            Some("rejected") => Some((400, "MessageRejected", unverified(&to))),
            Some("unverified-sender") => Some((400, "MessageRejected", unverified(&text(&body["FromEmailAddress"])))),
            Some("throttled") => Some((429, "TooManyRequestsException", "Maximum sending rate exceeded.".to_owned())),
            _ => None,
        };
        if let Some((status, code, message)) = refusal {
            let body = json!({"__type": code, "message": message});
            let mut answer = HttpResponse::new(status.try_into().unwrap(), SdkBody::from(body.to_string()));
            answer.headers_mut().insert("x-amzn-errortype", code);
            return Some(answer);
        }
        let mut sent = self.sent.lock().unwrap();
        sent.push(Sent { to: "Mail".to_owned(), group: to, body: body["Content"].clone() });
        let answer = json!({"MessageId": format!("mail-{}", sent.len())});
        Some(answer_of(Ok(answer)))
    }
}

/// The body of a success, or the type of a refusal.
fn answer_of(answer: Result<Value, &str>) -> HttpResponse {
    let (status, body) = match answer {
        Ok(body) => (200, body),
        Err(refusal) => (400, json!({"__type": refusal, "message": "by the test"})),
    };
    HttpResponse::new(status.try_into().unwrap(), SdkBody::from(body.to_string()))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Bodies are JSON in text; what is not stays text.
fn parsed(value: &Value) -> Value {
    value.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_else(|| value.clone())
}
