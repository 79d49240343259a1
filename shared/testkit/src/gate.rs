//! Stands where the network begins: refuses what the row does not grant, keeps
//! what is sent, and can cut the line to act a crash at any call.

use std::sync::{Arc, Mutex};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;

use crate::outlet::Outlet;
use crate::policy::{self, Touch};

/// One function's way out.
#[derive(Debug, Clone)]
pub(crate) struct Gate {
    inner: SharedHttpClient,
    rules: Arc<Rules>,
}

#[derive(Debug)]
struct Rules {
    /// `None`: the test itself, which may do everything.
    allowed: Option<Vec<Touch>>,
    refused: Mutex<Vec<Touch>>,
    done: Mutex<Vec<Touch>>,
    fuse: Arc<Fuse>,
    outlet: Arc<Outlet>,
}

/// How many calls still get through; `None` is all.
#[derive(Debug, Default)]
pub(crate) struct Fuse(Mutex<Option<usize>>);

impl Fuse {
    pub(crate) fn set(&self, calls: Option<usize>) {
        *self.0.lock().unwrap() = calls;
    }

    fn blown(&self) -> bool {
        match self.0.lock().unwrap().as_mut() {
            None => false,
            Some(0) => true,
            Some(left) => {
                *left -= 1;
                false
            }
        }
    }
}

impl Gate {
    pub(crate) fn new(
        inner: SharedHttpClient,
        allowed: Option<Vec<Touch>>,
        fuse: Arc<Fuse>,
        outlet: Arc<Outlet>,
    ) -> Self {
        let rules = Rules { allowed, refused: Mutex::default(), done: Mutex::default(), fuse, outlet };
        Self { inner, rules: Arc::new(rules) }
    }

    /// Fails the test if the function touched what its row does not grant.
    pub(crate) fn assert_granted(&self, function: &str) {
        let refused = std::mem::take(&mut *self.rules.refused.lock().unwrap());
        assert!(refused.is_empty(), "{function} is not granted {refused:?}; what it needs belongs into its row");
    }

    /// Grants that no call has used so far.
    pub(crate) fn unused(&self) -> Vec<String> {
        let done = self.rules.done.lock().unwrap();
        let allowed = self.rules.allowed.iter().flatten();
        allowed.filter(|touch| !done.contains(touch)).map(|t| format!("{} {}", t.action, t.resource)).collect()
    }
}

impl HttpClient for Gate {
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        let inner = self.inner.http_connector(settings, components);
        SharedHttpConnector::new(Line { inner, rules: Arc::clone(&self.rules) })
    }
}

#[derive(Debug)]
struct Line {
    inner: SharedHttpConnector,
    rules: Arc<Rules>,
}

impl HttpConnector for Line {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let needed = policy::needed(&request);
        if let Some(allowed) = &self.rules.allowed {
            let missing: Vec<Touch> = needed.iter().filter(|touch| !allowed.contains(touch)).cloned().collect();
            if !missing.is_empty() {
                self.rules.refused.lock().unwrap().extend(missing);
                return HttpConnectorFuture::ready(Ok(denied()));
            }
            if self.rules.fuse.blown() {
                // Of the kind that the SDK does not try again.
                return HttpConnectorFuture::ready(Err(ConnectorError::user("the line was cut by the test".into())));
            }
        }
        self.rules.done.lock().unwrap().extend(needed);
        match self.rules.outlet.keep(&request) {
            Some(answer) => HttpConnectorFuture::ready(Ok(answer)),
            None => self.inner.call(request),
        }
    }
}

fn denied() -> HttpResponse {
    let body = r#"{"__type":"AccessDeniedException","Message":"not granted by the endpoint's row"}"#;
    HttpResponse::new(400.try_into().unwrap(), SdkBody::from(body))
}
