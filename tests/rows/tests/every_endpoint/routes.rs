//! The rows that are routes, and how to call any of them.

use domain::{Role, StaffPermission, StaffRole};
use infra::areas;
use infra::files::workspace_root;
use platform::endpoint::PathParameter;
use platform::{Access, Endpoint, Http, Method, Trigger};
use serde_json::Value;
use testkit::{Actor, Call, Reply, TestApp};

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
        Access::Public | Access::Staff(_) | Access::StaffRecently(_) => None,
    };
    routes().into_iter().filter_map(needed).collect()
}

/// Routes of staff, each with what it needs.
pub(crate) fn staff_routes() -> Vec<(Route, StaffPermission)> {
    let needed = |route: Route| match route.http.access {
        Access::Staff(needed) | Access::StaffRecently(needed) => Some((route, needed)),
        _ => None,
    };
    routes().into_iter().filter_map(needed).collect()
}

/// Whoever may do most on a route: an admin, or an operator on one of staff.
pub(crate) fn strongest(app: &TestApp, route: Route) -> Actor {
    if route.http.access.is_of_staff() { app.staff(StaffRole::Operator) } else { app.member(Role::Admin) }
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

    /// As [`Self::call`], with the query of the route's sample event.
    pub(crate) fn call_as_sampled(self, actor: &Actor) -> Call {
        self.call(actor).query(&self.sample_query())
    }

    /// As [`Self::call`], with a body if the route takes one: `{}`.
    pub(crate) async fn send(self, actor: &Actor) -> Reply {
        let call = self.call(actor);
        let call = if self.http.body.is_some() { call.body(self.media_type(), "{}") } else { call };
        call.send().await
    }

    /// The call with the query and the body of the route's sample event, if it takes them.
    pub(crate) fn sample(self, call: Call) -> Call {
        let call = if self.http.query.is_some() { call.query(&self.sample_query()) } else { call };
        if self.http.body.is_none() {
            return call;
        }
        call.body(self.media_type(), self.sample_body())
    }

    /// Of a body of the route, as its sample event has it.
    fn media_type(self) -> &'static str {
        self.http.body.and_then(|body| body.sent_as.first().copied()).unwrap_or("application/json")
    }

    /// The query string of the route's sample event.
    pub(crate) fn sample_query(self) -> String {
        self.sample_event()["rawQueryString"].as_str().unwrap().to_owned()
    }

    /// The body of the route's sample event.
    pub(crate) fn sample_body(self) -> Vec<u8> {
        self.sample_event()["body"].as_str().unwrap().as_bytes().to_vec()
    }

    fn sample_event(self) -> Value {
        let path = workspace_root().join("events").join(format!("{}.json", self.endpoint.name));
        serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
    }

    pub(crate) fn writes(self) -> bool {
        self.http.method != Method::Get
    }
}
