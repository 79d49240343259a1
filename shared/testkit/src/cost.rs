//! What writes cost: asks the database for the capacity that each one consumes,
//! and adds it up. And which partitions they go to.

use std::collections::BTreeSet;
use std::sync::Mutex;

use aws_smithy_runtime_api::client::http::{HttpConnector as _, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use serde_json::Value;

use crate::policy::Touch;

const WRITES: [&str; 4] = ["PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems"];

/// Of some writes, those of a transaction each by itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cost {
    /// What was written: its table and the first part of its sort key.
    pub items: Vec<String>,
    /// Write capacity units, those of indexes among them.
    pub units: f64,
}

/// What a write needs to be allowed.
const WRITING: [&str; 3] = ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem"];

#[derive(Debug, Default)]
pub(crate) struct Meter {
    /// Counts while it is on.
    cost: Mutex<Option<Cost>>,
    /// Tables by their logical ids, and partition keys.
    written: Mutex<BTreeSet<(String, String)>>,
}

impl Meter {
    pub(crate) fn start(&self) {
        *self.cost.lock().unwrap() = Some(Cost::default());
    }

    pub(crate) fn stop(&self) -> Cost {
        self.cost.lock().unwrap().take().expect("it was started")
    }

    /// A call that may write, whatever becomes of it.
    pub(crate) fn note(&self, touches: &[Touch]) {
        let writes = touches.iter().filter(|touch| WRITING.contains(&touch.action.as_str()));
        let partitions = writes.map(|touch| (touch.resource.clone(), touch.key.clone().unwrap_or_default()));
        self.written.lock().unwrap().extend(partitions);
    }

    pub(crate) fn take_written(&self) -> BTreeSet<(String, String)> {
        std::mem::take(&mut *self.written.lock().unwrap())
    }

    fn add(&self, items: Vec<String>, units: f64) {
        if let Some(cost) = self.cost.lock().unwrap().as_mut() {
            cost.items.extend(items);
            cost.units += units;
        }
    }
}

/// The call, metered if it is a write and the meter is on.
pub(crate) fn call(
    inner: &SharedHttpConnector,
    mut request: HttpRequest,
    meter: &std::sync::Arc<Meter>,
) -> HttpConnectorFuture {
    let target = request.headers().get("x-amz-target").and_then(|it| it.strip_prefix("DynamoDB_20120810."));
    let is_write = target.is_some_and(|operation| WRITES.contains(&operation));
    if !is_write || meter.cost.lock().unwrap().is_none() {
        return inner.call(request);
    }
    let mut body: Value = serde_json::from_slice(request.body().bytes().unwrap()).unwrap();
    let items = written(&body);
    body["ReturnConsumedCapacity"] = "TOTAL".into();
    let text = body.to_string();
    request.headers_mut().insert("content-length", text.len().to_string());
    *request.body_mut() = SdkBody::from(text);
    let (answer, meter) = (inner.call(request), std::sync::Arc::clone(meter));
    HttpConnectorFuture::new(async move {
        let mut response: HttpResponse = answer.await?;
        let body = std::mem::replace(response.body_mut(), SdkBody::taken());
        let bytes = ByteStream::new(body).collect().await.map_err(|error| ConnectorError::other(error.into(), None))?;
        let bytes = bytes.into_bytes();
        let units = consumed(&serde_json::from_slice(&bytes).unwrap_or_default());
        // A refused write consumes what a successful one does, which no answer tells.
        meter.add(items.clone(), units.unwrap_or(items.len() as f64));
        *response.body_mut() = SdkBody::from(bytes);
        Ok(response)
    })
}

fn written(body: &Value) -> Vec<String> {
    let parts: Vec<&Value> = match body["TransactItems"].as_array() {
        Some(parts) => parts.iter().flat_map(|part| part.as_object().unwrap().values()).collect(),
        None => vec![body],
    };
    let name = |part: &&Value| {
        let key = [&part["Item"]["sk"], &part["Key"]["sk"]].into_iter().find_map(|sk| sk["S"].as_str()).unwrap();
        format!("{} {}", part["TableName"].as_str().unwrap(), key.split(['#', '_']).next().unwrap())
    };
    parts.iter().map(name).collect()
}

fn consumed(answer: &Value) -> Option<f64> {
    match &answer["ConsumedCapacity"] {
        Value::Array(tables) => tables.iter().map(|table| table["CapacityUnits"].as_f64()).sum(),
        Value::Null => None,
        one => one["CapacityUnits"].as_f64(),
    }
}
