//! The way to the embedded DynamoDB without a socket, for runs of millions of calls: each is
//! carried out where it is made. The SDK and the test's gate are the same as over loopback.

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use dynoxide::{Database, DynoxideError};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Answers DynamoDB's calls, and sends all others over the network.
pub(crate) fn client(database: Database, others: SharedHttpClient) -> SharedHttpClient {
    SharedHttpClient::new(Client { database, others })
}

#[derive(Clone)]
struct Client {
    database: Database,
    others: SharedHttpClient,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Client")
    }
}

impl HttpClient for Client {
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        let others = self.others.http_connector(settings, components);
        SharedHttpConnector::new(Connector { database: self.database.clone(), others })
    }
}

struct Connector {
    database: Database,
    others: SharedHttpConnector,
}

impl std::fmt::Debug for Connector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Connector")
    }
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let target = request.headers().get("x-amz-target").and_then(|it| it.strip_prefix("DynamoDB_20120810."));
        let Some(operation) = target.map(str::to_owned) else { return self.others.call(request) };
        let database = self.database.clone();
        HttpConnectorFuture::new(async move {
            // Whoever else is on this thread goes on meanwhile, as over a socket.
            tokio::task::yield_now().await;
            let no_body = || ConnectorError::user("a call to DynamoDB has no body".into());
            let body = request.body().bytes().ok_or_else(no_body)?;
            let (status, json) = match carry_out(&database, &operation, body) {
                Ok(json) => (200, json),
                Err(error) => (error.status_code(), error.to_json()),
            };
            let status = status.try_into().map_err(|_| ConnectorError::user("no status".into()))?;
            Ok(HttpResponse::new(status, SdkBody::from(json)))
        })
    }
}

fn carry_out(database: &Database, operation: &str, body: &[u8]) -> Result<String, DynoxideError> {
    match operation {
        "CreateTable" => written(&database.create_table(read(body)?)?),
        "PutItem" => written(&database.put_item(read(body)?)?),
        "GetItem" => written(&database.get_item(read(body)?)?),
        "DeleteItem" => written(&database.delete_item(read(body)?)?),
        "UpdateItem" => written(&database.update_item(read(body)?)?),
        "Query" => written(&database.query(read(body)?)?),
        "Scan" => written(&database.scan(read(body)?)?),
        "BatchGetItem" => written(&database.batch_get_item(read(body)?)?),
        "TransactWriteItems" => written(&database.transact_write_items(read(body)?)?),
        "TransactGetItems" => written(&database.transact_get_items(read(body)?)?),
        other => Err(DynoxideError::UnsupportedCapability(format!("{other} is called over loopback alone"))),
    }
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, DynoxideError> {
    serde_json::from_slice(body).map_err(|error| DynoxideError::SerializationException(error.to_string()))
}

fn written(answer: &impl Serialize) -> Result<String, DynoxideError> {
    serde_json::to_string(answer).map_err(|error| DynoxideError::InternalServerError(error.to_string()))
}
