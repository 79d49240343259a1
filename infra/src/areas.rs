//! Every endpoint there is, by area.

use platform::Endpoint;

/// One crate of `functions/`.
#[derive(Clone, Copy)]
pub struct Area {
    pub name: &'static str,
    pub endpoints: &'static [&'static Endpoint],
}

/// In the order in which the template and the document show them.
pub const ALL: &[Area] = &[
    Area { name: "identity", endpoints: identity::ENDPOINTS },
    Area { name: "tenancy", endpoints: tenancy::ENDPOINTS },
    Area { name: "generations", endpoints: generations::ENDPOINTS },
    Area { name: "discovery", endpoints: discovery::ENDPOINTS },
    Area { name: "library", endpoints: library::ENDPOINTS },
    Area { name: "orders", endpoints: orders::ENDPOINTS },
    Area { name: "webhooks", endpoints: webhooks::ENDPOINTS },
    Area { name: "audit", endpoints: audit::ENDPOINTS },
    Area { name: "billing", endpoints: billing::ENDPOINTS },
    Area { name: "subscriptions", endpoints: subscriptions::ENDPOINTS },
    Area { name: "staff", endpoints: staff::ENDPOINTS },
    Area { name: "catalog", endpoints: catalog::ENDPOINTS },
    Area { name: "ops", endpoints: ops::ENDPOINTS },
];

/// All rows, each with its area.
pub fn endpoints(areas: &[Area]) -> impl Iterator<Item = (&Area, &'static Endpoint)> {
    areas.iter().flat_map(|area| area.endpoints.iter().map(move |endpoint| (area, *endpoint)))
}

/// `create-generation` → `CreateGeneration`, as logical ids are written.
pub(crate) fn pascal(name: &str) -> String {
    name.split(['-', '_'])
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
        })
        .collect()
}
