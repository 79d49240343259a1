//! The rows that are routes, and how to call any of them.

use domain::Role;
use infra::areas;
use infra::files::workspace_root;
use platform::endpoint::PathParameter;
use platform::{Access, Endpoint, Http, Method, Trigger};
use serde_json::Value;
use testkit::{Actor, Call, Reply};

/// A route and the row it stands in.
#[derive(Clone, Copy)]
pub(crate) struct Route {
    pub(crate) endpoint: &'static Endpoint,
    pub(crate) http: &'static Http,
}

pub(crate) fn routes() -> Vec<Route> {
    let all = endpoints().filter_map(|endpoint| match &endpoint.trigger {
        Trigger::Http(http) => Some(Route { endpoint, http }),
        _ => None,
    });
    let all: Vec<Route> = all.collect();
    assert!(!all.is_empty());
    all
}

pub(crate) fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
    areas::endpoints(areas::ALL).map(|(_, endpoint)| endpoint)
}

/// Routes that need a caller, each with the least role.
pub(crate) fn member_routes() -> Vec<(Route, Role)> {
    let needed = |route: Route| match route.http.access {
        Access::Member(needed) | Access::MemberRecently(needed) => Some((route, needed.least_role())),
        Access::Person | Access::PersonRecently => Some((route, Role::Viewer)),
        Access::Public => None,
    };
    routes().into_iter().filter_map(needed).collect()
}

impl Route {
    /// `POST /api/v1/generations`
    pub(crate) fn key(self) -> String {
        format!("{} {}", self.http.method.as_str(), self.http.path)
    }

    pub(crate) fn parameters(self) -> &'static [(&'static str, PathParameter)] {
        self.http.path_parameters
    }

    /// A call whose path names nothing that exists.
    pub(crate) fn call(self, actor: &Actor) -> Call {
        self.call_with(actor, PathParameter::example)
    }

    /// A call with these values in its path.
    pub(crate) fn call_with(self, actor: &Actor, value: impl Fn(PathParameter) -> String) -> Call {
        let call = actor.call(self.endpoint);
        self.parameters().iter().fold(call, |call, (name, kind)| call.path(name, value(*kind)))
    }

    /// As [`Self::call`], with a body if the route takes one: `{}`.
    pub(crate) async fn send(self, actor: &Actor) -> Reply {
        let call = self.call(actor);
        let call = if self.http.body.is_some() { call.body("application/json", "{}") } else { call };
        call.send().await
    }

    /// The call with the body of the route's sample event, if it takes one.
    pub(crate) fn sample(self, call: Call) -> Call {
        if self.http.body.is_none() {
            return call;
        }
        call.body("application/json", self.sample_body())
    }

    /// The body of the route's sample event.
    pub(crate) fn sample_body(self) -> Vec<u8> {
        let path = workspace_root().join("events").join(format!("{}.json", self.endpoint.name));
        let event: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        event["body"].as_str().unwrap().as_bytes().to_vec()
    }

    pub(crate) fn writes(self) -> bool {
        self.http.method != Method::Get
    }
}
