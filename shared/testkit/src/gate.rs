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

use crate::cost::{self, Meter};
use crate::outlet::Outlet;
use crate::policy::{self, Allowed, Touch};

/// One function's way out.
#[derive(Debug, Clone)]
pub(crate) struct Gate {
    inner: SharedHttpClient,
    rules: Arc<Rules>,
}

#[derive(Debug)]
struct Rules {
    /// `None`: the test itself, which may do everything.
    allowed: Option<Vec<Allowed>>,
    refused: Mutex<Vec<Touch>>,
    done: Mutex<Vec<Touch>>,
    fuse: Arc<Fuse>,
    outlet: Arc<Outlet>,
    meter: Arc<Meter>,
}

/// Which of a function's further calls fail; by default none.
#[derive(Debug, Default)]
pub(crate) struct Fuse(Mutex<Faults>);

#[derive(Debug, Default)]
struct Faults {
    /// How many calls still get through.
    cut_after: Option<usize>,
    /// How many answers still get back before one is lost.
    lose_after: Option<usize>,
    /// The service that no call reaches, as it is named in `x-amz-target`.
    down: Option<&'static str>,
    /// Whether a call was cut.
    has_cut: bool,
}

/// What happens to a call.
#[derive(Debug, PartialEq, Eq)]
enum Fate {
    Answered,
    /// It does not get through.
    Cut,
    /// It gets through, its answer does not.
    AnswerLost,
}

impl Fuse {
    pub(crate) fn cut_after(&self, calls: usize) {
        self.0.lock().unwrap().cut_after = Some(calls);
    }

    pub(crate) fn lose_after(&self, calls: usize) {
        self.0.lock().unwrap().lose_after = Some(calls);
    }

    pub(crate) fn shut_down(&self, service: &'static str) {
        self.0.lock().unwrap().down = Some(service);
    }

    /// Whether a call was cut since it was mended last.
    pub(crate) fn mend(&self) -> bool {
        std::mem::take(&mut *self.0.lock().unwrap()).has_cut
    }

    fn next(&self, request: &HttpRequest) -> Fate {
        let mut faults = self.0.lock().unwrap();
        let service = request.headers().get("x-amz-target").and_then(|target| target.split('.').next());
        if faults.down.is_some() && faults.down == service {
            return Fate::Cut;
        }
        match &mut faults.cut_after {
            Some(0) => {
                faults.has_cut = true;
                return Fate::Cut;
            }
            Some(left) => *left -= 1,
            None => {}
        }
        match faults.lose_after {
            Some(0) => {
                faults.lose_after = None;
                Fate::AnswerLost
            }
            left => {
                faults.lose_after = left.map(|left| left - 1);
                Fate::Answered
            }
        }
    }
}

impl Gate {
    pub(crate) fn new(
        inner: SharedHttpClient,
        allowed: Option<Vec<Allowed>>,
        fuse: Arc<Fuse>,
        outlet: Arc<Outlet>,
        meter: Arc<Meter>,
    ) -> Self {
        let rules = Rules { allowed, refused: Mutex::default(), done: Mutex::default(), fuse, outlet, meter };
        Self { inner, rules: Arc::new(rules) }
    }

    /// Fails the test if the function touched what its row does not grant.
    pub(crate) fn assert_granted(&self, function: &str) {
        let refused = std::mem::take(&mut *self.rules.refused.lock().unwrap());
        let refused: Vec<String> = refused.iter().map(Touch::to_string).collect();
        assert!(refused.is_empty(), "{function} is not granted {refused:?}; what it needs belongs into its row");
    }

    /// Grants that no call has used so far.
    pub(crate) fn unused(&self) -> Vec<String> {
        policy::unused(self.rules.allowed.as_deref().unwrap_or_default(), &self.rules.done.lock().unwrap())
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
            let missing: Vec<Touch> =
                needed.iter().filter(|touch| !allowed.iter().any(|it| it.touch.allows(touch))).cloned().collect();
            if !missing.is_empty() {
                self.rules.refused.lock().unwrap().extend(missing);
                return HttpConnectorFuture::ready(Ok(denied()));
            }
        }
        // The test itself is spared.
        let fate = if self.rules.allowed.is_some() { self.rules.fuse.next(&request) } else { Fate::Answered };
        if fate == Fate::Cut {
            // Of the kind that the SDK does not try again.
            return HttpConnectorFuture::ready(Err(ConnectorError::user("the line was cut by the test".into())));
        }
        self.rules.meter.note(&needed);
        self.rules.done.lock().unwrap().extend(needed);
        let answer = match self.rules.outlet.answer(&request) {
            Some(answer) => HttpConnectorFuture::ready(Ok(answer)),
            None => cost::call(&self.inner, request, &self.rules.meter),
        };
        if fate == Fate::Answered {
            return answer;
        }
        HttpConnectorFuture::new(async move {
            answer.await?;
            Err(ConnectorError::io("the answer was lost by the test".into()))
        })
    }
}

fn denied() -> HttpResponse {
    let body = r#"{"__type":"AccessDeniedException","Message":"not granted by the endpoint's row"}"#;
    HttpResponse::new(400.try_into().unwrap(), SdkBody::from(body))
}
