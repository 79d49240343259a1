//! The table of routes. What a request may say stands beside what it does.

use crate::api;
use crate::error::Failure;
use crate::shape::{Field, Params};
use crate::state::Call;
use serde_json::Value;

pub(crate) type Handler = fn(&mut Call<'_>, &Params) -> Result<Value, Failure>;

/// One method of one path.
#[derive(Clone, Copy)]
pub struct Route {
    pub method: &'static str,
    /// Segments; `{}` stands for an id.
    pub path: &'static str,
    /// The type of these parameters in npm `stripe`.
    pub params: &'static str,
    pub fields: &'static [&'static [Field]],
    pub(crate) handler: Handler,
    /// A browser may call it, with the publishable key.
    pub publishable: bool,
}

pub(crate) const fn get(
    path: &'static str,
    params: &'static str,
    fields: &'static [&'static [Field]],
    handler: Handler,
) -> Route {
    Route { method: "GET", path, params, fields, handler, publishable: false }
}

pub(crate) const fn post(
    path: &'static str,
    params: &'static str,
    fields: &'static [&'static [Field]],
    handler: Handler,
) -> Route {
    Route { method: "POST", path, params, fields, handler, publishable: false }
}

pub(crate) const fn delete(path: &'static str, handler: Handler) -> Route {
    Route { method: "DELETE", path, params: "", fields: &[], handler, publishable: false }
}

/// A DELETE that takes parameters.
pub(crate) const fn delete_with(
    path: &'static str,
    params: &'static str,
    fields: &'static [&'static [Field]],
    handler: Handler,
) -> Route {
    Route { method: "DELETE", path, params, fields, handler, publishable: false }
}

impl Route {
    pub(crate) const fn publishable(mut self) -> Self {
        self.publishable = true;
        self
    }

    /// The ids in the path, when it is this route's.
    fn ids(&self, path: &str) -> Option<Vec<String>> {
        let mut ids = Vec::new();
        let mut segments = path.split('/');
        for expected in self.path.split('/') {
            match segments.next() {
                Some(id) if expected == "{}" && !id.is_empty() => ids.push(id.to_owned()),
                Some(segment) if segment == expected => {}
                _ => return None,
            }
        }
        segments.next().is_none().then_some(ids)
    }
}

/// Every route.
pub fn all() -> impl Iterator<Item = &'static Route> {
    [
        api::customers::ROUTES,
        api::payment_methods::ROUTES,
        api::payment_intents::ROUTES,
        api::setup_intents::ROUTES,
        api::charges::ROUTES,
        api::refunds::ROUTES,
        api::disputes::ROUTES,
        api::warnings::ROUTES,
        api::products::ROUTES,
        api::prices::ROUTES,
        api::coupons::ROUTES,
        api::checkout::ROUTES,
        api::balance::ROUTES,
        api::tax::ROUTES,
        api::accounts::ROUTES,
        api::transfers::ROUTES,
        api::payouts::ROUTES,
        api::events::ROUTES,
        api::webhook_endpoints::ROUTES,
        api::customer_balances::ROUTES,
        api::subscriptions::ROUTES,
        api::schedules::ROUTES,
        api::credit_notes::ROUTES,
        api::portal::ROUTES,
        api::invoice_items::ROUTES,
        api::meters::ROUTES,
        api::invoices::ROUTES,
        api::test_clocks::ROUTES,
    ]
    .into_iter()
    .flatten()
}

/// The route of a request, and the ids in its path. A route without ids counts first,
/// so that `…/tax/transactions/create_reversal` is not the id of a transaction.
pub(crate) fn find(method: &str, path: &str) -> Option<(&'static Route, Vec<String>)> {
    all()
        .filter(|route| route.method == method)
        .filter_map(|route| route.ids(path).map(|ids| (route, ids)))
        .min_by_key(|(_, ids)| ids.len())
}
